// SPDX-License-Identifier: GPL-3.0-or-later

/* What is said beside a mark or at a day. The pointer comes before the focus: it is what the reader has just moved. */

#include <glib/gi18n.h>
#include <math.h>

#include "present/dossier-chart-day.h"
#include "present/dossier-format.h"
#include "ui/dossier-chart-view-private.h"

#define DAY_TOP 12.0 /* how far below the plot's top a day's words begin, px */

static void
place_tip (DossierChartView *self,
           const DossierRect *beside)
{
  dossier_chart_tip_place (DOSSIER_CHART_TIP (self->tip), beside, gtk_widget_get_width (GTK_WIDGET (self)),
                           gtk_widget_get_height (GTK_WIDGET (self)));
}

static gboolean
show_item (DossierChartView *self,
           const char *fact_id)
{
  const DossierChartItem *item = dossier_chart_view_find_item (self, fact_id);
  int index = self->scene != NULL ? dossier_scene_find_stop (self->scene, fact_id) : -1;

  if (item == NULL || index < 0)
    return FALSE;

  dossier_chart_tip_set_item (DOSSIER_CHART_TIP (self->tip), item);
  place_tip (self, &dossier_scene_get_stop (self->scene, (guint) index)->box);

  return TRUE;
}

/* The fact whose mark has a focus that can be seen; NULL for none. */
static const char *
get_focused_fact (DossierChartView *self)
{
  for (guint i = 0; i < self->stops->len; i++)
    {
      GtkWidget *stop = g_ptr_array_index (self->stops, i);
      GtkStateFlags flags = gtk_widget_get_state_flags (stop);

      if ((flags & GTK_STATE_FLAG_FOCUSED) != 0 && (flags & GTK_STATE_FLAG_FOCUS_VISIBLE) != 0)
        return dossier_chart_stop_get_fact_id (DOSSIER_CHART_STOP (stop));
    }

  return NULL;
}

/* The line at the day, and its words near the plot's top, beside the line. */
static void
show_day (DossierChartView *self)
{
  const DossierTimeAxis *axis = dossier_scene_get_time_axis (self->scene);
  DossierDayReading reading = dossier_chart_read_day (self->spec, self->day);
  g_autofree char *heading = dossier_format_day (self->day);
  g_autofree char *words = dossier_chart_format_reading (&reading);
  g_autofree char *spoken = NULL;
  double x = dossier_scale_map (&axis->scale, self->day + 0.5);
  DossierRect beside = { x, axis->plot.y + DAY_TOP, 0, axis->plot.height };

  /* Translators: for speech: a day and what a chart says of it, a sentence */
  spoken = g_strdup_printf (_("%1$s. %2$s"), heading, words);
  dossier_chart_cursor_place (DOSSIER_CHART_CURSOR (self->cursor), &axis->plot, x);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->cursor), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  dossier_chart_tip_set_words (DOSSIER_CHART_TIP (self->tip), heading, words);
  place_tip (self, &beside);
}

/**
 * dossier_chart_view_update_hint:
 * @self: a chart
 *
 * Shows what is to be said now, and nothing where there is nothing to say.
 */
void
dossier_chart_view_update_hint (DossierChartView *self)
{
  if (show_item (self, self->hovered))
    {
      dossier_chart_cursor_hide (DOSSIER_CHART_CURSOR (self->cursor));
      return;
    }
  if (self->day != 0 && self->scene != NULL && dossier_scene_get_time_axis (self->scene)->is_set)
    {
      show_day (self);
      return;
    }

  dossier_chart_cursor_hide (DOSSIER_CHART_CURSOR (self->cursor));
  if (!show_item (self, get_focused_fact (self)))
    dossier_chart_tip_hide (DOSSIER_CHART_TIP (self->tip));
}

static void
outline (DossierChartView *self,
         gboolean hovered)
{
  int index = dossier_chart_view_find_stop (self, self->hovered);

  if (index >= 0)
    dossier_chart_stop_set_hovered (g_ptr_array_index (self->stops, index), hovered);
}

/**
 * dossier_chart_view_set_hovered:
 * @self: a chart
 * @fact_id: (nullable): the fact that the pointer is on
 */
void
dossier_chart_view_set_hovered (DossierChartView *self,
                                const char *fact_id)
{
  if (g_strcmp0 (fact_id, self->hovered) == 0)
    return;

  outline (self, FALSE);
  g_free (self->hovered);
  self->hovered = g_strdup (fact_id);
  outline (self, TRUE);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), fact_id != NULL ? "pointer" : NULL);
  dossier_chart_view_update_hint (self);
}

/**
 * dossier_chart_view_set_day:
 * @self: a chart over time
 * @day: where its cursor is to be, a Julian day; 0: nowhere
 */
void
dossier_chart_view_set_day (DossierChartView *self,
                            gint32 day)
{
  if (day == self->day)
    return;

  self->day = day;
  dossier_chart_view_update_hint (self);
}

/**
 * dossier_chart_view_get_day_at:
 * @self: a chart
 * @x: px
 *
 * Returns: the day there, among those that are shown; 0 where the chart has no time
 */
gint32
dossier_chart_view_get_day_at (DossierChartView *self,
                               double x)
{
  const DossierTimeAxis *axis = self->scene != NULL ? dossier_scene_get_time_axis (self->scene) : NULL;
  double day;

  if (axis == NULL || !axis->is_set)
    return 0;

  day = floor (dossier_scale_invert (&axis->scale, x));
  return (gint32) CLAMP (day, axis->scale.domain_low, axis->scale.domain_high - 1);
}
