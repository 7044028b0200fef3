// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample-specs.h"

static void
add_flow (DossierChartSpec *spec,
          guint from,
          guint to,
          const char *label,
          const char *value_label)
{
  DossierChartGroup *group = dossier_chart_spec_add_group (spec, label);

  group->from = from;
  group->to = to;
  group->value_label = g_strdup (value_label);
}

static void
add (DossierChartSpec *spec,
     DossierItemKind kind,
     const char *id,
     DossierAmountKind amount,
     double value,
     const char *value_label)
{
  gboolean announced = kind == DOSSIER_ITEM_ANNOUNCED;
  DossierChartItem *item = sample_add (spec, kind, id, announced ? DOSSIER_STATUS_ANNOUNCED : DOSSIER_STATUS_STATED,
                                       announced ? "US" : "SA", "2025-03", value_label,
                                       announced ? "announced, US government, Mar 2025" : "stated, Mar 2025",
                                       "Mar 2025");

  sample_set_amount (item, amount, value, value);
  item->group = spec->groups->len - 1;
}

/* People deported, offered and exchanged. */
DossierChartSpec *
sample_flows (void)
{
  static const char *const nodes[] = { "United States", "Held in Venezuela", "CECOT", "Released", "Venezuela" };
  DossierChartSpec *spec = sample_spec_new (DOSSIER_FIGURE_FLOWS, "transfers", "Who was sent where");

  spec->reading = g_strdup ("The inner part is the lowest figure, the outline the highest.");
  spec->caption = g_strdup ("Source article: Foreign prisoners ¶2.");
  spec->summary = g_strdup ("Over 200 to 261 deported.");
  spec->unit_label = g_strdup ("people");
  spec->unit = DOSSIER_UNIT_PERSON;
  for (guint i = 0; i < G_N_ELEMENTS (nodes); i++)
    g_ptr_array_add (spec->nodes, g_strdup (nodes[i]));

  add_flow (spec, 0, 2, "deported", "over 200 to 261");
  add (spec, DOSSIER_ITEM_ANNOUNCED, "announced", DOSSIER_AMOUNT_EXACT, 300, "300");
  add (spec, DOSSIER_ITEM_VALUE, "over-200", DOSSIER_AMOUNT_AT_LEAST, 200, "over 200");
  add (spec, DOSSIER_ITEM_VALUE, "deported", DOSSIER_AMOUNT_EXACT, 261, "261");
  add_flow (spec, 1, 3, "Americans", "10");
  add (spec, DOSSIER_ITEM_VALUE, "americans", DOSSIER_AMOUNT_EXACT, 10, "10");
  add_flow (spec, 2, 4, "returned", NULL);
  add (spec, DOSSIER_ITEM_VALUE, "wordless", DOSSIER_AMOUNT_NONE, 0, NULL);
  add_flow (spec, 2, 4, "offered", "252");
  add (spec, DOSSIER_ITEM_ANNOUNCED, "offered", DOSSIER_AMOUNT_EXACT, 252, "252");
  dossier_chart_spec_add_legend (spec, DOSSIER_STATUS_STATED, "Stated");
  dossier_chart_spec_add_legend (spec, DOSSIER_STATUS_ANNOUNCED, "Announced");

  return spec;
}
