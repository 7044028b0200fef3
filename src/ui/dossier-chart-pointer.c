// SPDX-License-Identifier: GPL-3.0-or-later

/* The pointer on a chart: it points at marks and days, opens facts, and zooms and pans through the time. */

#include <math.h>

#include "ui/dossier-chart-view-private.h"

#define WHEEL_STEP 1.25 /* how much nearer a notch of the wheel brings */
#define DRAG_LEAST 8.0  /* less is a click, px */

static const char *
get_fact_at (DossierChartView *self,
             double x,
             double y)
{
  int hit = self->scene != NULL ? dossier_scene_hit (self->scene, x, y) : -1;

  return hit >= 0 ? dossier_scene_get_stop (self->scene, (guint) hit)->fact_id : NULL;
}

static gboolean
is_in_plot (DossierChartView *self,
            double x,
            double y)
{
  const DossierTimeAxis *axis = self->scene != NULL ? dossier_scene_get_time_axis (self->scene) : NULL;

  return axis != NULL && axis->is_set && x >= axis->plot.x && x < axis->plot.x + axis->plot.width
         && y >= axis->plot.y && y < axis->plot.y + axis->plot.height;
}

static void
on_motion (DossierChartView *self,
           double x,
           double y)
{
  dossier_chart_view_set_hovered (self, get_fact_at (self, x, y));
  if (gtk_widget_is_focus (self->cursor))
    return;

  dossier_chart_view_set_day (self, self->hovered == NULL && is_in_plot (self, x, y)
                                      ? dossier_chart_view_get_day_at (self, x) : 0);
}

static void
on_leave (DossierChartView *self)
{
  dossier_chart_view_set_hovered (self, NULL);
  if (!gtk_widget_is_focus (self->cursor))
    dossier_chart_view_set_day (self, 0);
}

static void
on_released (DossierChartView *self,
             int n_press,
             double x,
             double y)
{
  const char *fact_id = get_fact_at (self, x, y);
  int stop = dossier_chart_view_find_stop (self, fact_id);

  /* The keyboard goes on from there, or with the chart as a whole. */
  if (stop >= 0)
    gtk_widget_grab_focus (g_ptr_array_index (self->stops, stop));
  else if (gtk_widget_get_focus_child (GTK_WIDGET (self)) == NULL)
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
  if (fact_id == NULL)
    return;

  /* The evidence says more than the hint, and may push the chart from under the pointer. */
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open-fact", "s", fact_id);
  dossier_chart_view_set_hovered (self, NULL);
}

static void
on_drag_begin (DossierChartView *self)
{
  self->drag_span = self->span;
}

/* What is under the pointer stays under it. */
static void
on_drag_update (DossierChartView *self,
                double x,
                double y,
                GtkGesture *drag)
{
  const DossierTimeAxis *axis = self->scene != NULL ? dossier_scene_get_time_axis (self->scene) : NULL;
  double days;

  if (axis == NULL || !axis->is_set || !dossier_span_is_set (&self->drag_span) || fabs (x) < DRAG_LEAST)
    return;

  gtk_gesture_set_state (drag, GTK_EVENT_SEQUENCE_CLAIMED);
  days = x * (axis->scale.domain_high - axis->scale.domain_low) / axis->plot.width;
  dossier_chart_view_set_span (self, dossier_span_pan (&self->drag_span, &self->whole, -days));
}

/* Without Ctrl the wheel belongs to the page. */
static gboolean
on_scroll (DossierChartView *self,
           double dx,
           double dy,
           GtkEventController *controller)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (controller);
  GdkEvent *event = gtk_event_controller_get_current_event (controller);
  double day = self->day;

  if ((state & GDK_CONTROL_MASK) == 0 || !dossier_span_is_set (&self->whole) || event == NULL)
    return FALSE;

  if (day == 0)
    day = (self->whole.first + (double) self->whole.last) / 2;
  dossier_chart_view_set_span (self, dossier_span_zoom (&self->span, &self->whole, pow (WHEEL_STEP, -dy), day));

  return TRUE;
}

/**
 * dossier_chart_view_add_pointer:
 * @self: a new chart
 *
 * Lets the pointer do what it can do here.
 */
void
dossier_chart_view_add_pointer (DossierChartView *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *wheel = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_VERTICAL);
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *drag = gtk_gesture_drag_new ();

  g_signal_connect_swapped (motion, "enter", G_CALLBACK (on_motion), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (on_motion), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (on_leave), self);
  g_signal_connect_swapped (wheel, "scroll", G_CALLBACK (on_scroll), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (on_released), self);
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (on_drag_begin), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (on_drag_update), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), wheel);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
}
