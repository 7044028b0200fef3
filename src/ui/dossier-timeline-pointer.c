// SPDX-License-Identifier: GPL-3.0-or-later

/* Pointer, wheel and fingers on a timeline: drag and wheel pan, Ctrl with the wheel and two fingers zoom around the
 * place that they are at. */

#include <math.h>

#include "ui/dossier-timeline-view-private.h"

#define WHEEL_ZOOM 1.25
#define WHEEL_PAN 0.08  /* of what is seen, a notch */
#define DRAG_FROM 6.0   /* px; less is a click */

static GtkWidget *
get_stop_at (DossierTimelineView *self,
             double x,
             double y)
{
  int hit = self->scene != NULL ? dossier_scene_hit (self->scene, x, y) : -1;

  return hit >= 0 && hit < (int) self->stops->len ? g_ptr_array_index (self->stops, hit) : NULL;
}

static void
on_motion (DossierTimelineView *self,
           double x,
           double y)
{
  self->pointer = x;
  dossier_timeline_view_set_hovered (self, get_stop_at (self, x, y));
}

static void
on_leave (DossierTimelineView *self)
{
  dossier_timeline_view_set_hovered (self, NULL);
}

static void
on_released (DossierTimelineView *self,
             int n_press,
             double x,
             double y)
{
  GtkWidget *stop = get_stop_at (self, x, y);

  if (stop == NULL)
    return;
  gtk_widget_grab_focus (stop);
  gtk_widget_activate_action (stop, "fact.open", NULL);
}

static void
pan_from (DossierTimelineView *self,
          DossierTimeSpan from,
          double px)
{
  double px_per_day = self->pack != NULL ? dossier_timeline_pack_get_px_per_day (self->pack) : 1;

  dossier_timeline_view_set_span (self, dossier_time_span_pan (from, self->state->limits, -px / px_per_day));
}

static gboolean
on_scroll (DossierTimelineView *self,
           double dx,
           double dy,
           GtkEventControllerScroll *controller)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));
  double amount = fabs (dx) > fabs (dy) ? dx : dy;

  if ((state & GDK_CONTROL_MASK) != 0)
    dossier_timeline_view_zoom (self, pow (WHEEL_ZOOM, -dy), dossier_timeline_view_get_day (self, self->pointer));
  else
    dossier_timeline_view_set_span (self, dossier_time_span_pan (self->span, self->state->limits,
                                                                 amount * WHEEL_PAN * self->span.days));

  return TRUE;
}

static void
on_drag_begin (DossierTimelineView *self)
{
  self->grabbed = self->span;
}

static void
on_drag_update (DossierTimelineView *self,
                double x,
                double y,
                GtkGesture *gesture)
{
  if (fabs (x) < DRAG_FROM && self->grabbed.first == self->span.first)
    return;

  /* It is no click any more. */
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  pan_from (self, self->grabbed, x);
}

static void
on_pinch_begin (DossierTimelineView *self)
{
  self->grabbed = self->span;
}

static void
on_pinch (DossierTimelineView *self,
          double scale,
          GtkGesture *gesture)
{
  double x, y;

  if (!gtk_gesture_get_bounding_box_center (gesture, &x, &y))
    x = gtk_widget_get_width (GTK_WIDGET (self)) / 2.0;
  dossier_timeline_view_set_span (self, dossier_time_span_zoom (self->grabbed, self->state->limits, scale,
                                                                dossier_timeline_view_get_day (self, x)));
}

void
dossier_timeline_view_install_pointer (DossierTimelineView *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *pinch = gtk_gesture_zoom_new ();
  GtkWidget *widget = GTK_WIDGET (self);

  g_signal_connect_swapped (motion, "enter", G_CALLBACK (on_motion), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (on_motion), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (on_leave), self);
  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (on_scroll), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (on_released), self);
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (on_drag_begin), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (on_drag_update), self);
  g_signal_connect_swapped (pinch, "begin", G_CALLBACK (on_pinch_begin), self);
  g_signal_connect_swapped (pinch, "scale-changed", G_CALLBACK (on_pinch), self);
  gtk_widget_add_controller (widget, motion);
  gtk_widget_add_controller (widget, scroll);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (drag));
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (pinch));
}
