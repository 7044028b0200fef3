// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-chart-events.h"

#include "present/dossier-chart-item.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"
#include "present/dossier-page-state-private.h"

static void
add_event (DossierChartSpec *spec,
           const DossierFact *fact,
           DossierItemKind kind)
{
  DossierChartItem *item = dossier_chart_spec_add_item (spec, kind);
  DossierTagState tag;

  dossier_tag_state_fill (&tag, fact);
  item->fact_id = g_strdup (fact->id);
  item->status = fact->status;
  item->amount.unit = spec->unit;
  item->date = *dossier_fact_get_date (fact);
  item->tag = g_steal_pointer (&tag.letters);
  item->colour_light = g_steal_pointer (&tag.colour_light);
  item->colour_dark = g_steal_pointer (&tag.colour_dark);
  item->label = dossier_text_for_reader (fact->short_text != NULL ? fact->short_text : fact->text);
  item->short_label = g_strdup (item->label);
  item->spoken = dossier_format_spoken (fact);
  dossier_chart_item_fill (item, fact);
  dossier_tag_state_clear (&tag);
}

/**
 * dossier_chart_add_events:
 * @spec: a chart of claims over time
 * @figure: its figure
 * @shown: (element-type DossierFact) (inout): what is shown; events are added
 *
 * Adds the events and periods that the figure names. They are statements like all others, with a speaker and a status;
 * they give no figure.
 */
void
dossier_chart_add_events (DossierChartSpec *spec,
                          const DossierFigure *figure,
                          GPtrArray *shown)
{
  g_return_if_fail (spec != NULL && figure != NULL && shown != NULL);

  for (guint i = 0; i < figure->n_events; i++)
    {
      add_event (spec, figure->events[i], DOSSIER_ITEM_EVENT);
      g_ptr_array_add (shown, (gpointer) figure->events[i]);
    }
  for (guint i = 0; i < figure->n_periods; i++)
    {
      add_event (spec, figure->periods[i], DOSSIER_ITEM_PERIOD);
      g_ptr_array_add (shown, (gpointer) figure->periods[i]);
    }
}

/**
 * dossier_chart_get_until:
 * @level: a fact that is drawn as a level
 * @shown: (element-type DossierFact): what is shown with it
 *
 * Finds the day from which another statement takes the place of @level, as the dossier links them.
 *
 * Returns: a Julian day; 0 where none does, or where nobody says when
 */
gint32
dossier_chart_get_until (const DossierFact *level,
                         const GPtrArray *shown)
{
  g_return_val_if_fail (level != NULL && shown != NULL, 0);

  for (guint i = 0; i < level->n_links_in; i++)
    {
      const DossierFact *later = level->links_in[i]->from;
      const DossierDate *date = dossier_fact_get_date (later);

      if (level->links_in[i]->kind == DOSSIER_LINK_SUPERSEDES && dossier_date_is_set (date)
          && dossier_date_earliest (date) != DOSSIER_DATE_OPEN_PAST
          && g_ptr_array_find ((GPtrArray *) shown, later, NULL))
        return dossier_date_earliest (date);
    }

  return 0;
}
