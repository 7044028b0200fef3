// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-chart-flows.h"

#include <glib/gi18n.h>

#include "present/dossier-chart-groups.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"

/**
 * dossier_chart_add_flows:
 * @spec: a chart without groups
 * @figure: a figure of flows
 *
 * Adds the figure's nodes to @spec, and its flows as groups.
 */
void
dossier_chart_add_flows (DossierChartSpec *spec,
                         const DossierFigure *figure)
{
  g_return_if_fail (spec != NULL && figure != NULL);

  for (guint i = 0; i < figure->n_nodes; i++)
    g_ptr_array_add (spec->nodes, dossier_text_for_reader (figure->nodes[i].title));

  for (guint i = 0; i < figure->n_flows; i++)
    {
      const DossierFigureFlow *flow = &figure->flows[i];
      g_autofree char *title = flow->title != NULL ? dossier_text_for_reader (flow->title) : NULL;
      DossierChartGroup *group = dossier_chart_spec_add_group (spec, title);

      group->from = flow->from;
      group->to = flow->to;
    }
}

/**
 * dossier_chart_list_flow_facts:
 * @figure: a figure of flows
 * @shown: (element-type DossierFact): those of its facts that give a number
 *
 * Lists the facts flow by flow; one that is named in two flows is there twice.
 *
 * Returns: (transfer full) (element-type DossierChartMember): the facts
 */
GArray *
dossier_chart_list_flow_facts (const DossierFigure *figure,
                               const GPtrArray *shown)
{
  GArray *members = g_array_new (FALSE, FALSE, sizeof (DossierChartMember));

  g_return_val_if_fail (figure != NULL && shown != NULL, members);

  for (guint i = 0; i < figure->n_flows; i++)
    for (guint j = 0; j < figure->flows[i].n_facts; j++)
      {
        DossierChartMember member = { figure->flows[i].facts[j], i, FALSE };

        if (g_ptr_array_find ((GPtrArray *) shown, member.fact, NULL))
          g_array_append_val (members, member);
      }

  return members;
}

/* What is stated decides; where nothing is, what is announced. */
static gboolean
belongs (const DossierChartItem *item,
         guint group,
         gboolean announced)
{
  return item->group == group && dossier_amount_is_number (&item->amount)
         && (item->kind == DOSSIER_ITEM_ANNOUNCED) == announced && item->kind != DOSSIER_ITEM_NO_FIGURE;
}

static double
get_low (const DossierChartItem *item)
{
  return item->amount.kind == DOSSIER_AMOUNT_AT_MOST ? 0 : item->amount.low;
}

static double
get_high (const DossierChartItem *item)
{
  return item->amount.kind == DOSSIER_AMOUNT_AT_LEAST ? item->amount.low : item->amount.high;
}

/* "over 200 to 261": the lowest and the highest statement, each in its own words. */
static char *
format_span (const DossierChartSpec *spec,
             guint group,
             gboolean announced)
{
  const DossierChartItem *lowest = NULL, *highest = NULL;

  for (guint i = 0; i < spec->items->len; i++)
    {
      const DossierChartItem *item = &g_array_index (spec->items, DossierChartItem, i);

      if (!belongs (item, group, announced))
        continue;
      if (lowest == NULL || get_low (item) < get_low (lowest))
        lowest = item;
      if (highest == NULL || get_high (item) > get_high (highest))
        highest = item;
    }
  if (lowest == NULL)
    return NULL;
  if (lowest == highest || g_strcmp0 (lowest->value_label, highest->value_label) == 0)
    return g_strdup (lowest->value_label);

  /* Translators: at a flow, the lowest and the highest that is said to have gone that way: "over 200 to 261" */
  return g_strdup_printf (C_("lowest to highest", "%1$s to %2$s"), lowest->value_label, highest->value_label);
}

/**
 * dossier_chart_word_flows:
 * @spec: a chart of flows, with all items
 *
 * Writes at every flow the lowest and the highest figure. They are two statements side by side: nothing is worked out.
 */
void
dossier_chart_word_flows (DossierChartSpec *spec)
{
  g_return_if_fail (spec != NULL);

  for (guint i = 0; i < spec->groups->len; i++)
    {
      DossierChartGroup *group = &g_array_index (spec->groups, DossierChartGroup, i);

      group->value_label = format_span (spec, i, FALSE);
      if (group->value_label == NULL)
        group->value_label = format_span (spec, i, TRUE);
    }
}
