// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample-specs.h"

static void
add (DossierChartSpec *spec,
     const char *group,
     DossierChartItem *item)
{
  if (group != NULL)
    dossier_chart_spec_add_group (spec, group);
  g_array_index (spec->items, DossierChartItem, spec->items->len - 1).group = spec->groups->len - 1;
  g_assert_true (item == &g_array_index (spec->items, DossierChartItem, spec->items->len - 1));
}

/* Deportations as they are counted by different people, one of them without a number. */
DossierChartSpec *
sample_bars (void)
{
  DossierChartSpec *spec = sample_spec_new (DOSSIER_FIGURE_BARS, "deported", "How many people were deported?");
  DossierChartItem *item;

  spec->reading = g_strdup ("Each row is one claim. An arrow means “at least”, dashes announced, dots computed.");
  spec->caption = g_strdup ("Source article: Lead ¶2, Foreign prisoners ¶2. Axis starts at zero.");
  spec->summary = g_strdup ("Over 200 accepted, 261 deported, 300 announced.");
  spec->unit_label = g_strdup ("people");
  spec->unit = DOSSIER_UNIT_PERSON;

  item = sample_add (spec, DOSSIER_ITEM_ANNOUNCED, "announced", DOSSIER_STATUS_ANNOUNCED, "US", "2025-03-15", "300",
                     "announced, US government, 15 Mar 2025", "US government, 15 Mar 2025");
  sample_set_amount (item, DOSSIER_AMOUNT_EXACT, 300, 300);
  add (spec, "People deported", item);
  item = sample_add (spec, DOSSIER_ITEM_VALUE, "over-200", DOSSIER_STATUS_STATED, "SA", "2025-03", "over 200",
                     "stated, Mar 2025", "Mar 2025");
  sample_set_amount (item, DOSSIER_AMOUNT_AT_LEAST, 200, 0);
  add (spec, NULL, item);
  item = sample_add (spec, DOSSIER_ITEM_VALUE, "range", DOSSIER_STATUS_ESTIMATED, "RB", "2025-04", "238–261",
                     "estimated, Cristosal, Apr 2025", "Cristosal, Apr 2025");
  sample_set_amount (item, DOSSIER_AMOUNT_RANGE, 238, 261);
  add (spec, NULL, item);
  item = sample_add (spec, DOSSIER_ITEM_NO_FIGURE, "declined", DOSSIER_STATUS_DECLINED, "SV", "2025-04", NULL,
                     "no figure given, spokesperson, Apr 2025", "spokesperson, Apr 2025");
  add (spec, NULL, item);
  item = sample_add (spec, DOSSIER_ITEM_VALUE, "about", DOSSIER_STATUS_REPORTED, "PR", NULL, "about 12",
                     "reported, 60 Minutes", "60 Minutes");
  sample_set_amount (item, DOSSIER_AMOUNT_EXACT, 12, 12);
  item->amount.about = TRUE;
  add (spec, "Charged with crimes", item);
  item = sample_add (spec, DOSSIER_ITEM_VALUE, "near", DOSSIER_STATUS_STATED, "SV", "2025-05", "close to 250",
                     "no number given, García, May 2025", "García, May 2025");
  sample_set_amount (item, DOSSIER_AMOUNT_NEAR, 250, 250);
  add (spec, "Venezuelans", item);
  item = sample_add (spec, DOSSIER_ITEM_VALUE, "up-to", DOSSIER_STATUS_ALLEGED, "VE", "2025-05", "up to 252",
                     "alleged, Saab, May 2025", "Saab, May 2025");
  sample_set_amount (item, DOSSIER_AMOUNT_AT_MOST, 0, 252);
  add (spec, NULL, item);
  item = sample_add (spec, DOSSIER_ITEM_VALUE, "computed", DOSSIER_STATUS_COMPUTED, NULL, "2025-03", "261", "computed",
                     "computed");
  sample_set_amount (item, DOSSIER_AMOUNT_EXACT, 261, 261);
  add (spec, "Both groups together", item);
  dossier_chart_spec_add_legend (spec, DOSSIER_STATUS_STATED, "Stated");
  dossier_chart_spec_add_legend (spec, DOSSIER_STATUS_ANNOUNCED, "Announced");

  return spec;
}

/* The same people in two measures, one of them asked twice. */
DossierChartSpec *
sample_multiples (void)
{
  DossierChartSpec *spec = sample_spec_new (DOSSIER_FIGURE_MULTIPLES, "shared-by", "The same people, in three measures");
  DossierChartItem *item;
  DossierChartGroup *group;

  spec->caption = g_strdup ("Source article: Prison facility ¶1. All axes start at zero.");
  spec->summary = g_strdup ("36 percent of the places, 57 people a cell.");
  item = sample_add (spec, DOSSIER_ITEM_VALUE, "occupancy", DOSSIER_STATUS_COMPUTED, NULL, "2024-06", "36.3",
                     "computed, Jun 2024", "Jun 2024");
  sample_set_amount (item, DOSSIER_AMOUNT_EXACT, 36.33, 36.33);
  add (spec, "Occupancy", item);
  item = sample_add (spec, DOSSIER_ITEM_VALUE, "occupancy-range", DOSSIER_STATUS_COMPUTED, NULL, "2024-11", "25–50",
                     "computed, Nov 2024", "Nov 2024");
  sample_set_amount (item, DOSSIER_AMOUNT_RANGE, 25, 50);
  add (spec, NULL, item);
  item = sample_add (spec, DOSSIER_ITEM_LEVEL, "per-cell", DOSSIER_STATUS_STATED, "SA", NULL, "156",
                     "Average; stated", "stated");
  sample_set_amount (item, DOSSIER_AMOUNT_EXACT, 156, 156);
  add (spec, "People held per cell", item);
  item = sample_add (spec, DOSSIER_ITEM_VALUE, "held-per-cell", DOSSIER_STATUS_COMPUTED, NULL, "2024-06", "56.8",
                     "computed, Jun 2024", "Jun 2024");
  sample_set_amount (item, DOSSIER_AMOUNT_EXACT, 56.77, 56.77);
  add (spec, NULL, item);
  item = sample_add (spec, DOSSIER_ITEM_VALUE, "per-toilet", DOSSIER_STATUS_COMPUTED, NULL, NULL, "78", "computed",
                     "computed");
  sample_set_amount (item, DOSSIER_AMOUNT_EXACT, 78, 78);
  add (spec, "People per toilet", item);

  for (guint i = 0; i < spec->groups->len; i++)
    {
      group = &g_array_index (spec->groups, DossierChartGroup, i);
      group->unit = i == 0 ? DOSSIER_UNIT_PERCENT : DOSSIER_UNIT_PERSON;
      group->unit_label = g_strdup (i == 0 ? "%" : "people");
    }

  return spec;
}
