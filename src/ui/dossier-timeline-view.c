// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-timeline-view.h"

#include <glib/gi18n.h>
#include <math.h>

#include "present/dossier-clock-words.h"
#include "ui/dossier-box.h"
#include "ui/dossier-chart-surface.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-theme.h"
#include "ui/dossier-timeline-view-private.h"

#define MIN_WIDTH 320   /* px */
#define MOST_ROWS 5     /* sub-rows of a lane */

G_DEFINE_FINAL_TYPE (DossierTimelineView, dossier_timeline_view, GTK_TYPE_WIDGET)

enum
{
  SPAN_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

DossierFrame
dossier_timeline_view_get_frame (DossierTimelineView *self,
                                 int width,
                                 int height)
{
  DossierFrame frame = {
    .width = MAX (width, 1),
    .height = MAX (height, 1),
    .text_scale = dossier_text_scale_for_widget (GTK_WIDGET (self)),
    .measure = dossier_text_measure_pango (),
  };

  return frame;
}

/* The day at a place. */
double
dossier_timeline_view_get_day (DossierTimelineView *self,
                               double x)
{
  DossierFrame frame = dossier_timeline_view_get_frame (self, gtk_widget_get_width (GTK_WIDGET (self)), 1);
  DossierRect plot = dossier_timeline_get_plot (&frame);

  return self->span.first + CLAMP ((x - plot.x) / plot.width, 0, 1) * self->span.days;
}

/* The packing of this zoom, this text size and this height, made anew where one of them has changed. */
static void
update_pack (DossierTimelineView *self,
             const DossierFrame *frame)
{
  double px_per_day = dossier_timeline_get_plot (frame).width / self->span.days;

  if (self->pack != NULL
      && (fabs (dossier_timeline_pack_get_px_per_day (self->pack) / px_per_day - 1) > 1e-9
          || self->pack_scale != frame->text_scale))
    g_clear_pointer (&self->pack, dossier_timeline_pack_free);
  if (self->pack != NULL && self->pack_height == (int) frame->height)
    return;

  if (self->pack == NULL)
    self->pack = dossier_timeline_pack_new (self->state->spec, frame, px_per_day, MOST_ROWS, G_MAXDOUBLE);
  dossier_timeline_fit (self->pack, frame);
  self->pack_scale = frame->text_scale;
  self->pack_height = (int) frame->height;
}

static char *
get_spoken (DossierTimelineView *self,
            const DossierStop *stop)
{
  const DossierChartLane *lane = &g_array_index (self->state->spec->lanes, DossierChartLane, stop->lane);

  if (stop->kind != DOSSIER_STOP_FACT)
    return g_strdup (stop->spoken);

  /* Translators: for speech: %1$s is the lane of an event, %2$s all that is known of it */
  return g_strdup_printf (C_("event", "%1$s. %2$s"), lane->title, stop->spoken);
}

static void
mark_stops (DossierTimelineView *self)
{
  for (guint i = 0; i < self->stops->len; i++)
    dossier_timeline_view_mark_stop (self, g_ptr_array_index (self->stops, i),
                                     dossier_scene_get_stop (self->scene, i));
}

static GtkWidget *
create_stop (DossierTimelineView *self,
             const DossierStop *stop)
{
  g_autofree char *spoken = get_spoken (self, stop);
  GtkWidget *widget = dossier_chart_stop_new (stop->fact_id, spoken);

  if (stop->kind != DOSSIER_STOP_FACT)
    dossier_chart_stop_set_action (DOSSIER_CHART_STOP (widget), "timeline.open");
  gtk_widget_set_parent (widget, GTK_WIDGET (self));
  dossier_timeline_view_mark_stop (self, widget, stop);

  return widget;
}

static void
drop_stop (DossierTimelineView *self,
           GtkWidget *stop)
{
  if (stop == self->hovered)
    self->hovered = NULL;
  /* The keys go on working when the focused event has left the frame. */
  if (gtk_widget_is_focus (stop))
    gtk_widget_grab_focus (GTK_WIDGET (self));
  gtk_widget_unparent (stop);
}

/* What they say is that of another state. */
static void
drop_stops (DossierTimelineView *self)
{
  g_autoptr (GPtrArray) before = g_steal_pointer (&self->stops);

  self->stops = g_ptr_array_new ();
  for (guint i = 0; i < before->len; i++)
    drop_stop (self, g_ptr_array_index (before, i));
}

/* Makes the stops those of the scene; most of them stay from one place to the next. Where the stop with the focus goes,
 * @event, that it stood for, may be another's now. */
static void
update_stops (DossierTimelineView *self,
              int event)
{
  g_autoptr (GHashTable) kept = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) before = g_steal_pointer (&self->stops);
  GHashTableIter iter;
  gpointer left;

  for (guint i = 0; i < before->len; i++)
    {
      DossierChartStop *stop = g_ptr_array_index (before, i);

      g_hash_table_insert (kept, (gpointer) dossier_chart_stop_get_fact_id (stop), stop);
    }
  self->stops = g_ptr_array_new ();
  for (guint i = 0; i < dossier_scene_get_n_stops (self->scene); i++)
    {
      const DossierStop *stop = dossier_scene_get_stop (self->scene, i);
      GtkWidget *widget = g_hash_table_lookup (kept, stop->fact_id);

      if (widget != NULL)
        g_hash_table_remove (kept, stop->fact_id);
      else
        widget = create_stop (self, stop);
      g_ptr_array_add (self->stops, widget);
    }

  if (event >= 0 && dossier_timeline_view_get_focused (self) < 0)
    dossier_timeline_view_focus_holder (self, (guint) event);
  g_hash_table_iter_init (&iter, kept);
  while (g_hash_table_iter_next (&iter, NULL, &left))
    drop_stop (self, left);
}

static void
place_stops (DossierTimelineView *self)
{
  for (guint i = 0; i < self->stops->len; i++)
    dossier_chart_stop_place (g_ptr_array_index (self->stops, i), dossier_scene_get_stop (self->scene, i));
}

/* Lays out what is seen now. */
void
dossier_timeline_view_relayout (DossierTimelineView *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int height = gtk_widget_get_height (GTK_WIDGET (self));
  DossierFrame frame = dossier_timeline_view_get_frame (self, width, height);
  int event = dossier_timeline_view_get_focused_event (self);
  DossierTimelineClockLine clock = { self->clock_day, self->clock_label };

  if (width <= 0 || height <= 0)
    return;

  update_pack (self, &frame);
  g_clear_pointer (&self->scene, dossier_scene_unref);
  self->scene = dossier_timeline_lay_out_by_clock (self->pack, &frame, self->span.first,
                                                   self->clock_label != NULL ? &clock : NULL);
  update_stops (self, event);
  dossier_chart_surface_set_scene (DOSSIER_CHART_SURFACE (self->surface), self->scene);
  place_stops (self);
}

static GtkSizeRequestMode
dossier_timeline_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
dossier_timeline_view_measure (GtkWidget *widget,
                               GtkOrientation orientation,
                               int for_size,
                               int *minimum,
                               int *natural,
                               int *minimum_baseline,
                               int *natural_baseline)
{
  DossierTimelineView *self = DOSSIER_TIMELINE_VIEW (widget);
  DossierFrame frame = dossier_timeline_view_get_frame (self, for_size < 0 ? MIN_WIDTH : for_size, 1);

  *minimum = *natural = MIN_WIDTH;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural = (int) ceil (dossier_timeline_get_least_height (self->state->spec, &frame));
}

static void
dossier_timeline_view_size_allocate (GtkWidget *widget,
                                     int width,
                                     int height,
                                     int baseline)
{
  DossierTimelineView *self = DOSSIER_TIMELINE_VIEW (widget);

  gtk_widget_size_allocate (self->surface, &(GtkAllocation) { 0, 0, width, height }, -1);
  if (self->scene == NULL || dossier_scene_get_width (self->scene) != width
      || dossier_scene_get_height (self->scene) != height
      || self->pack_scale != dossier_text_scale_for_widget (widget))
    dossier_timeline_view_relayout (self);
  else
    place_stops (self);
  if (self->popover != NULL)
    gtk_popover_present (GTK_POPOVER (self->popover));
}

/* The index of the stop that has the focus; -1: none. */
int
dossier_timeline_view_get_focused (DossierTimelineView *self)
{
  for (guint i = 0; i < self->stops->len; i++)
    if (gtk_widget_is_focus (g_ptr_array_index (self->stops, i)))
      return (int) i;

  return -1;
}

gboolean
dossier_timeline_view_focus_stop (DossierTimelineView *self,
                                  int index)
{
  return index >= 0 && index < (int) self->stops->len
         && gtk_widget_grab_focus (g_ptr_array_index (self->stops, index));
}

/* Tab comes in at the selected event, or the first that is seen, and goes out from any. */
static gboolean
dossier_timeline_view_focus (GtkWidget *widget,
                             GtkDirectionType direction)
{
  DossierTimelineView *self = DOSSIER_TIMELINE_VIEW (widget);
  int selected;

  if (gtk_widget_get_focus_child (widget) != NULL || gtk_widget_is_focus (widget))
    return FALSE;
  if (self->scene == NULL)
    return FALSE;

  selected = dossier_scene_find_stop (self->scene, self->selected);
  return dossier_timeline_view_focus_stop (self, MAX (selected, 0)) || gtk_widget_grab_focus (widget);
}

void
dossier_timeline_view_set_hovered (DossierTimelineView *self,
                                   GtkWidget *stop)
{
  if (stop == self->hovered)
    return;

  if (self->hovered != NULL)
    dossier_chart_stop_set_hovered (DOSSIER_CHART_STOP (self->hovered), FALSE);
  self->hovered = stop;
  if (stop != NULL)
    dossier_chart_stop_set_hovered (DOSSIER_CHART_STOP (stop), TRUE);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), stop != NULL ? "pointer" : "grab");
}

/* What the pointer is on, in words: also those that the picture had no room for. */
static gboolean
dossier_timeline_view_query_tooltip (GtkWidget *widget,
                                     int x,
                                     int y,
                                     gboolean keyboard_tooltip,
                                     GtkTooltip *tooltip)
{
  DossierTimelineView *self = DOSSIER_TIMELINE_VIEW (widget);
  int hit = self->scene != NULL ? dossier_scene_hit (self->scene, x, y) : -1;
  const DossierStop *stop = hit >= 0 ? dossier_scene_get_stop (self->scene, (guint) hit) : NULL;

  if (stop == NULL)
    return FALSE;

  gtk_tooltip_set_text (tooltip, stop->spoken);

  return TRUE;
}

static void
open_cb (GtkWidget *widget,
         const char *action_name,
         GVariant *parameter)
{
  dossier_timeline_view_open_stop (DOSSIER_TIMELINE_VIEW (widget), g_variant_get_string (parameter, NULL));
}

static void
dossier_timeline_view_dispose (GObject *object)
{
  DossierTimelineView *self = DOSSIER_TIMELINE_VIEW (object);

  self->hovered = NULL;
  g_clear_object (&self->lens);
  g_clear_pointer (&self->popover, gtk_widget_unparent);
  g_ptr_array_set_size (self->stops, 0);
  dossier_unparent_children (GTK_WIDGET (self));

  G_OBJECT_CLASS (dossier_timeline_view_parent_class)->dispose (object);
}

static void
dossier_timeline_view_finalize (GObject *object)
{
  DossierTimelineView *self = DOSSIER_TIMELINE_VIEW (object);

  g_clear_pointer (&self->scene, dossier_scene_unref);
  g_clear_pointer (&self->pack, dossier_timeline_pack_free);
  g_ptr_array_unref (self->stops);
  g_free (self->selected);
  g_free (self->clock_label);

  G_OBJECT_CLASS (dossier_timeline_view_parent_class)->finalize (object);
}

static void
dossier_timeline_view_class_init (DossierTimelineViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_timeline_view_dispose;
  G_OBJECT_CLASS (klass)->finalize = dossier_timeline_view_finalize;
  widget_class->get_request_mode = dossier_timeline_view_get_request_mode;
  widget_class->measure = dossier_timeline_view_measure;
  widget_class->size_allocate = dossier_timeline_view_size_allocate;
  widget_class->focus = dossier_timeline_view_focus;
  widget_class->query_tooltip = dossier_timeline_view_query_tooltip;

  /**
   * DossierTimelineView::span-changed:
   * @self: a view
   *
   * Emitted when another span of time is seen.
   */
  signals[SPAN_CHANGED] = g_signal_new ("span-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                        NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (widget_class, "dossier-timeline");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_widget_class_install_action (widget_class, "timeline.open", "s", open_cb);
  dossier_timeline_view_install_walk (widget_class);
}

static void
dossier_timeline_view_init (DossierTimelineView *self)
{
  self->stops = g_ptr_array_new ();
  self->surface = dossier_chart_surface_new ();
  gtk_widget_set_parent (self->surface, GTK_WIDGET (self));
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "grab");
  dossier_timeline_view_install_pointer (self);
}

/**
 * dossier_timeline_view_new:
 * @state: what is shown; it must outlive the view, or another must be set
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
dossier_timeline_view_new (const DossierTimelineState *state)
{
  DossierTimelineView *self;

  g_return_val_if_fail (state != NULL, NULL);

  self = g_object_new (DOSSIER_TYPE_TIMELINE_VIEW, NULL);
  self->state = state;
  self->span = state->start;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, state->title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, state->spec->summary, -1);

  return GTK_WIDGET (self);
}

/**
 * dossier_timeline_view_set_state:
 * @self: a view
 * @state: what is shown from now on, over the same span of time
 *
 * Shows another state of the same dossier, of which a veil has been lifted, or another form of it.
 */
void
dossier_timeline_view_set_state (DossierTimelineView *self,
                                 const DossierTimelineState *state)
{
  g_autofree char *id = NULL;
  int focused;

  g_return_if_fail (DOSSIER_IS_TIMELINE_VIEW (self) && state != NULL);

  focused = dossier_timeline_view_get_focused (self);
  if (focused >= 0)
    id = g_strdup (dossier_scene_get_stop (self->scene, (guint) focused)->fact_id);
  drop_stops (self);
  self->state = state;
  self->span = dossier_time_span_clamp (self->span, state->limits);
  g_clear_pointer (&self->pack, dossier_timeline_pack_free);
  g_clear_pointer (&self->popover, gtk_widget_unparent);
  dossier_timeline_view_dim_items (self);
  dossier_timeline_view_relayout (self);
  if (id != NULL && self->scene != NULL)
    dossier_timeline_view_focus_stop (self, dossier_scene_find_stop (self->scene, id));
}

/**
 * dossier_timeline_view_set_lens:
 * @self: a view
 * @lens: what is dimmed in it from now on
 *
 * Dims events, those that are still to be seen too. To be called again when the lens has changed.
 */
void
dossier_timeline_view_set_lens (DossierTimelineView *self,
                                DossierLens *lens)
{
  g_return_if_fail (DOSSIER_IS_TIMELINE_VIEW (self) && DOSSIER_IS_LENS (lens));

  g_set_object (&self->lens, lens);
  dossier_timeline_view_dim_items (self);
  mark_stops (self);
  dossier_timeline_view_relayout (self);
}

/**
 * dossier_timeline_view_set_clock:
 * @self: a view
 * @set: whether the clock stands at a day
 * @day: the Julian day
 *
 * Draws the day of the clock as a line through all lanes, or takes the line away.
 */
void
dossier_timeline_view_set_clock (DossierTimelineView *self,
                                 gboolean set,
                                 gint32 day)
{
  g_return_if_fail (DOSSIER_IS_TIMELINE_VIEW (self));

  if (set == (self->clock_label != NULL) && (!set || day == self->clock_day))
    return;

  g_free (self->clock_label);
  self->clock_label = set ? dossier_clock_format_line (day) : NULL;
  self->clock_day = day;
  dossier_timeline_view_relayout (self);
}

/**
 * dossier_timeline_view_get_span:
 * @self: a view
 *
 * Returns: what is seen
 */
DossierTimeSpan
dossier_timeline_view_get_span (DossierTimelineView *self)
{
  DossierTimeSpan none = { 0, 1 };

  g_return_val_if_fail (DOSSIER_IS_TIMELINE_VIEW (self), none);

  return self->span;
}

/**
 * dossier_timeline_view_set_span:
 * @self: a view
 * @span: what is to be seen
 *
 * Shows another span of time, as far as there is anything.
 */
void
dossier_timeline_view_set_span (DossierTimelineView *self,
                                DossierTimeSpan span)
{
  g_return_if_fail (DOSSIER_IS_TIMELINE_VIEW (self));

  span = dossier_time_span_clamp (span, self->state->limits);
  if (dossier_time_span_equal (span, self->span))
    return;

  self->span = span;
  dossier_timeline_view_relayout (self);
  g_signal_emit (self, signals[SPAN_CHANGED], 0);
}

void
dossier_timeline_view_zoom (DossierTimelineView *self,
                            double factor,
                            double day)
{
  dossier_timeline_view_set_span (self, dossier_time_span_zoom (self->span, self->state->limits, factor, day));
}

/**
 * dossier_timeline_view_get_scene:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): what is seen
 */
const DossierScene *
dossier_timeline_view_get_scene (DossierTimelineView *self)
{
  g_return_val_if_fail (DOSSIER_IS_TIMELINE_VIEW (self), NULL);

  return self->scene;
}

/**
 * dossier_timeline_view_select_fact:
 * @self: a view
 * @fact_id: (nullable): the fact whose evidence is open
 * @scroll: whether it is to be brought into sight
 *
 * Outlines the fact's event, where it has one.
 */
void
dossier_timeline_view_select_fact (DossierTimelineView *self,
                                   const char *fact_id,
                                   gboolean scroll)
{
  const DossierFact *fact;
  int index;

  g_return_if_fail (DOSSIER_IS_TIMELINE_VIEW (self));

  g_free (self->selected);
  self->selected = g_strdup (fact_id);
  mark_stops (self);

  fact = scroll ? dossier_find_fact (self->state->dossier, fact_id) : NULL;
  index = fact != NULL ? dossier_timeline_find (self->state->timeline, fact) : -1;
  if (index >= 0)
    {
      const DossierEvent *event = dossier_timeline_get_event (self->state->timeline, (guint) index);

      dossier_timeline_view_set_span (self, dossier_time_span_show (self->span, self->state->limits, event->first,
                                                                    event->last + 1.0));
    }
}
