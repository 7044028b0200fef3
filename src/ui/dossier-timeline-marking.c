// SPDX-License-Identifier: GPL-3.0-or-later

/* Which events and clusters of the timeline are selected, and which the lens dims. */

#include "ui/dossier-timeline-view-private.h"

/* The facts that a stop stands for: its own, or those of a cluster; none for a count of undated ones. */
static guint
get_n_facts (const DossierStop *stop)
{
  if (stop->kind == DOSSIER_STOP_FACT)
    return 1;

  return stop->kind == DOSSIER_STOP_CLUSTER ? stop->n : 0;
}

static const char *
get_fact_id (DossierTimelineView *self,
             const DossierStop *stop,
             guint index)
{
  guint item;

  if (stop->kind == DOSSIER_STOP_FACT)
    return stop->fact_id;

  item = dossier_timeline_pack_get_gathered (self->pack, stop->lane, stop->first + index);

  return g_array_index (self->state->spec->items, DossierChartItem, item).fact_id;
}

/* Selected where any of its facts is, dimmed where all are. */
void
dossier_timeline_view_mark_stop (DossierTimelineView *self,
                                 GtkWidget *widget,
                                 const DossierStop *stop)
{
  guint n = self->selected != NULL || self->lens != NULL ? get_n_facts (stop) : 0;
  gboolean selected = FALSE;
  gboolean dimmed = n > 0 && self->lens != NULL;

  for (guint i = 0; i < n && (dimmed || (self->selected != NULL && !selected)); i++)
    {
      const char *fact_id = get_fact_id (self, stop, i);

      selected = selected || g_strcmp0 (fact_id, self->selected) == 0;
      dimmed = dimmed && dossier_lens_dims_id (self->lens, fact_id);
    }
  dossier_chart_stop_set_selected (DOSSIER_CHART_STOP (widget), selected);
  if (self->lens != NULL)
    dossier_lens_mark (self->lens, widget, dimmed);
}

/* What the picture dims. */
void
dossier_timeline_view_dim_items (DossierTimelineView *self)
{
  GArray *items = self->state->spec->items;

  for (guint i = 0; self->lens != NULL && i < items->len; i++)
    {
      DossierChartItem *item = &g_array_index (items, DossierChartItem, i);

      item->dimmed = dossier_lens_dims_id (self->lens, item->fact_id);
    }
}
