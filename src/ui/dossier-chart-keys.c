// SPDX-License-Identifier: GPL-3.0-or-later

/* The keyboard on a chart: from claim to claim, from day to day, nearer and farther. */

#include <math.h>

#include "ui/dossier-chart-view-private.h"

#define LARGE_STEP 5     /* claims */
#define KEY_ZOOM 1.5
#define CURSOR_STEPS 100 /* from end to end of the plot */

static gboolean
has_cursor (DossierChartView *self)
{
  return gtk_widget_is_focus (self->cursor);
}

static void
move_cursor (DossierChartView *self,
             int steps)
{
  const DossierTimeAxis *axis = dossier_scene_get_time_axis (self->scene);
  double days = axis->scale.domain_high - axis->scale.domain_low;
  double day = self->day + steps * MAX (1, round (days / CURSOR_STEPS));

  day = CLAMP (day, axis->scale.domain_low, axis->scale.domain_high - 1);
  dossier_chart_view_set_day (self, (gint32) day);
}

static void
move_stop (DossierChartView *self,
           int step)
{
  int way = step > 0 ? 1 : -1;
  int from = dossier_chart_view_find_focused (self) + step;

  /* A step that is too large goes to the end. */
  if (ABS (step) > 1)
    from = CLAMP (from, 0, (int) self->stops->len - 1);
  if (!dossier_chart_view_focus_from (self, from, way) && ABS (step) > 1)
    dossier_chart_view_focus_from (self, from, -way);
}

/* The last key of a row of claims does nothing, rather than to leave the chart. */
static gboolean
move_focus (GtkWidget *widget,
            GVariant *args,
            gpointer data)
{
  DossierChartView *self = DOSSIER_CHART_VIEW (widget);
  int step = g_variant_get_int32 (args);

  if (self->spec->right_to_left && !has_cursor (self))
    step = -step;
  if (has_cursor (self))
    move_cursor (self, step);
  else
    move_stop (self, step);

  return TRUE;
}

static gboolean
move_to_end (GtkWidget *widget,
             GVariant *args,
             gpointer data)
{
  DossierChartView *self = DOSSIER_CHART_VIEW (widget);
  gboolean last = g_variant_get_boolean (args);

  if (has_cursor (self))
    move_cursor (self, last ? CURSOR_STEPS : -CURSOR_STEPS);
  else
    dossier_chart_view_focus_from (self, last ? (int) self->stops->len - 1 : 0, last ? -1 : 1);

  return TRUE;
}

/* The day in the middle of what the reader looks at: the cursor's, that of the claim with the focus, that under the
 * pointer, or the plot's. */
static double
get_centre (DossierChartView *self)
{
  int index = dossier_chart_view_find_focused (self);
  const DossierChartItem *item = NULL;
  const DossierSpan *span = dossier_span_is_set (&self->span) ? &self->span : &self->whole;

  if (self->day != 0 && (index < 0 || has_cursor (self)))
    return self->day;
  if (index >= 0)
    item = dossier_chart_view_find_item (self, dossier_chart_stop_get_fact_id (g_ptr_array_index (self->stops, index)));
  if (item != NULL && dossier_date_is_set (&item->date))
    return (CLAMP ((double) dossier_date_earliest (&item->date), span->first, span->last)
            + CLAMP ((double) dossier_date_latest (&item->date), span->first, span->last)) / 2;

  return ((double) span->first + span->last) / 2;
}

static gboolean
zoom (GtkWidget *widget,
      GVariant *args,
      gpointer data)
{
  DossierChartView *self = DOSSIER_CHART_VIEW (widget);
  double factor = g_variant_get_double (args);

  if (!dossier_span_is_set (&self->whole))
    return FALSE;

  if (factor == 0)
    dossier_chart_view_set_span (self, (DossierSpan) { 0, 0 });
  else
    dossier_chart_view_set_span (self, dossier_span_zoom (&self->span, &self->whole, factor, get_centre (self)));

  return TRUE;
}

/* From the claims to the days, and back. */
static gboolean
toggle_cursor (GtkWidget *widget,
               GVariant *args,
               gpointer data)
{
  DossierChartView *self = DOSSIER_CHART_VIEW (widget);

  if (!dossier_span_is_set (&self->whole) || self->scene == NULL)
    return FALSE;
  if (has_cursor (self))
    {
      dossier_chart_view_leave_cursor (self);
      return TRUE;
    }

  dossier_chart_view_set_hovered (self, NULL);
  dossier_chart_view_set_day (self, (gint32) get_centre (self));
  gtk_widget_grab_focus (self->cursor);

  return TRUE;
}

/* Out of the days, or of a group; else the key is not for the chart. */
static gboolean
step_out (GtkWidget *widget,
          GVariant *args,
          gpointer data)
{
  DossierChartView *self = DOSSIER_CHART_VIEW (widget);

  if (has_cursor (self))
    {
      dossier_chart_view_leave_cursor (self);
      return TRUE;
    }

  return dossier_chart_view_close_group (self);
}

/**
 * dossier_chart_view_leave_cursor:
 * @self: a chart whose cursor has the focus
 *
 * Takes the cursor away, and gives the focus back to the claims.
 */
void
dossier_chart_view_leave_cursor (DossierChartView *self)
{
  dossier_chart_view_focus_from (self, MAX (dossier_chart_view_find_stop (self, self->selected), 0), 1);
  dossier_chart_view_set_day (self, 0);
  dossier_chart_view_update_hint (self);
}

static void
add_moves (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint keys[2];
    int step;
  } moves[] = {
    { { GDK_KEY_Right, GDK_KEY_KP_Right }, 1 },
    { { GDK_KEY_Left, GDK_KEY_KP_Left }, -1 },
    { { GDK_KEY_Down, GDK_KEY_KP_Down }, 1 },
    { { GDK_KEY_Up, GDK_KEY_KP_Up }, -1 },
    { { GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down }, LARGE_STEP },
    { { GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up }, -LARGE_STEP },
  };

  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    for (guint k = 0; k < G_N_ELEMENTS (moves[i].keys); k++)
      gtk_widget_class_add_binding (widget_class, moves[i].keys[k], 0, move_focus, "i", moves[i].step);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Home, 0, move_to_end, "b", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Home, 0, move_to_end, "b", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_End, 0, move_to_end, "b", TRUE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_End, 0, move_to_end, "b", TRUE);
}

static void
add_zooms (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint key;
    double factor; /* 0: all */
  } zooms[] = {
    { GDK_KEY_plus, KEY_ZOOM },       { GDK_KEY_equal, KEY_ZOOM },         { GDK_KEY_KP_Add, KEY_ZOOM },
    { GDK_KEY_minus, 1 / KEY_ZOOM }, { GDK_KEY_KP_Subtract, 1 / KEY_ZOOM }, { GDK_KEY_0, 0 },
    { GDK_KEY_KP_0, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (zooms); i++)
    {
      gtk_widget_class_add_binding (widget_class, zooms[i].key, 0, zoom, "d", zooms[i].factor);
      /* On many keyboards the plus is a shifted key. */
      if (zooms[i].key == GDK_KEY_plus)
        gtk_widget_class_add_binding (widget_class, zooms[i].key, GDK_SHIFT_MASK, zoom, "d", zooms[i].factor);
    }
}

/**
 * dossier_chart_view_class_add_keys:
 * @widget_class: the class of charts
 *
 * Binds the keys.
 */
void
dossier_chart_view_class_add_keys (GtkWidgetClass *widget_class)
{
  add_moves (widget_class);
  add_zooms (widget_class);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_c, 0, toggle_cursor, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, step_out, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_BackSpace, 0, step_out, NULL);
}
