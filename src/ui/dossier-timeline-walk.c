// SPDX-License-Identifier: GPL-3.0-or-later

/* The way of the focus through a timeline, and what it opens.
 *
 * Within the frame it goes from stop to stop, as they are seen; at the frame's edge the frame goes along. */

#include <glib/gi18n.h>
#include <math.h>

#include "ui/dossier-menu.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-timeline-view-private.h"

#define LARGE_STEP 10    /* events */
#define ZOOM_STEP 1.5
#define MOST_ENTRIES 200 /* of a list that opens */
#define LIST_HEIGHT 360  /* px */
#define LIST_WIDTH 360

static const DossierStop *
get_stop (DossierTimelineView *self,
          int index)
{
  return dossier_scene_get_stop (self->scene, (guint) index);
}

static guint
get_gathered (DossierTimelineView *self,
              const DossierStop *stop,
              guint index)
{
  return dossier_timeline_pack_get_gathered (self->pack, stop->lane, stop->first + index);
}

/* The event that a stop stands for: of a cluster the first, or the last. -1: none */
static int
get_event (DossierTimelineView *self,
           const DossierStop *stop,
           gboolean last)
{
  if (stop->kind == DOSSIER_STOP_UNDATED)
    return -1;
  if (stop->kind == DOSSIER_STOP_CLUSTER)
    return (int) get_gathered (self, stop, last ? stop->n - 1 : 0);

  return dossier_timeline_find (self->state->timeline, dossier_find_fact (self->state->dossier, stop->fact_id));
}

static gboolean
holds_event (DossierTimelineView *self,
             const DossierStop *stop,
             guint event)
{
  for (guint i = 0; stop->kind == DOSSIER_STOP_CLUSTER && i < stop->n; i++)
    if (get_gathered (self, stop, i) == event)
      return TRUE;

  return stop->kind == DOSSIER_STOP_FACT && get_event (self, stop, FALSE) == (int) event;
}

/* The event that the focused stop stands for; -1: none. */
int
dossier_timeline_view_get_focused_event (DossierTimelineView *self)
{
  int focused = self->scene != NULL ? dossier_timeline_view_get_focused (self) : -1;

  return focused >= 0 ? get_event (self, get_stop (self, focused), FALSE) : -1;
}

/* Brings the focus to an event that is in sight, or to the cluster that it is in. */
gboolean
dossier_timeline_view_focus_holder (DossierTimelineView *self,
                                    guint event)
{
  guint lane = dossier_timeline_get_event (self->state->timeline, event)->lane;

  for (guint i = 0; i < self->stops->len; i++)
    if (get_stop (self, (int) i)->lane == lane && holds_event (self, get_stop (self, (int) i), event))
      return dossier_timeline_view_focus_stop (self, (int) i);

  return FALSE;
}

/* Brings an event into sight, and the focus to it. */
static gboolean
focus_event (DossierTimelineView *self,
             guint index)
{
  const DossierEvent *event = dossier_timeline_get_event (self->state->timeline, index);

  dossier_timeline_view_set_span (self, dossier_time_span_show (self->span, self->state->limits, event->first,
                                                                event->last + 1.0));

  return dossier_timeline_view_focus_holder (self, index);
}

static gboolean
is_seen (DossierTimelineView *self,
         guint lane,
         guint event)
{
  for (guint i = 0; i < self->stops->len; i++)
    if (get_stop (self, (int) i)->lane == lane && holds_event (self, get_stop (self, (int) i), event))
      return TRUE;

  return FALSE;
}

/* From the edge of the frame on: to the next event of the lane that is not seen. */
static void
leave_frame (DossierTimelineView *self,
             const DossierStop *from,
             int step)
{
  const DossierTimelineLane *lane = dossier_timeline_get_lane (self->state->timeline, from->lane);
  int first = (int) lane->first;
  int end = (int) (lane->first + lane->n);
  int event = get_event (self, from, step > 0);

  if (event < 0)
    event = step > 0 ? end : end - 1 - step;
  for (event += step; event >= first && event < end; event += step)
    if (!is_seen (self, from->lane, (guint) event))
      {
        focus_event (self, (guint) event);
        return;
      }
}

static gboolean
is_event_stop (DossierTimelineView *self,
               int index,
               guint lane)
{
  return index >= 0 && index < (int) self->stops->len && get_stop (self, index)->lane == lane;
}

/* The list of what has no date comes after a lane's last event, and not after the last that is seen. */
static gboolean
skips_events (DossierTimelineView *self,
              const DossierStop *from,
              const DossierStop *to)
{
  const DossierTimelineLane *lane = dossier_timeline_get_lane (self->state->timeline, from->lane);

  if (to->kind == DOSSIER_STOP_UNDATED && from->kind != DOSSIER_STOP_UNDATED)
    return get_event (self, from, TRUE) + 1 < (int) (lane->first + lane->n);

  return from->kind == DOSSIER_STOP_UNDATED
         && get_event (self, to, TRUE) + 1 < (int) (lane->first + lane->n);
}

static void
step_along (DossierTimelineView *self,
            int step)
{
  int focused = dossier_timeline_view_get_focused (self);
  const DossierStop *from;

  if (focused < 0)
    {
      dossier_timeline_view_focus_stop (self, 0);
      return;
    }

  from = get_stop (self, focused);
  if (is_event_stop (self, focused + step, from->lane)
      && !skips_events (self, from, get_stop (self, focused + step)))
    dossier_timeline_view_focus_stop (self, focused + step);
  else
    leave_frame (self, from, step);
}

/* The stop of a lane that is nearest to a place; -1 where none is seen. */
static int
find_nearest (DossierTimelineView *self,
              guint lane,
              double x)
{
  double least = G_MAXDOUBLE;
  int found = -1;

  for (guint i = 0; i < self->stops->len; i++)
    {
      const DossierStop *stop = get_stop (self, (int) i);
      double distance = fabs (stop->box.x - x);

      /* What lists the undated is the last choice. */
      if (stop->kind == DOSSIER_STOP_UNDATED)
        distance += dossier_scene_get_width (self->scene);
      if (stop->lane == lane && distance < least)
        {
          least = distance;
          found = (int) i;
        }
    }

  return found;
}

static void
step_across (DossierTimelineView *self,
             int step)
{
  int focused = dossier_timeline_view_get_focused (self);
  int n_lanes = (int) dossier_timeline_get_n_lanes (self->state->timeline);
  const DossierStop *from = focused >= 0 ? get_stop (self, focused) : NULL;

  if (from == NULL)
    {
      dossier_timeline_view_focus_stop (self, 0);
      return;
    }
  for (int lane = (int) from->lane + step; lane >= 0 && lane < n_lanes; lane += step)
    {
      int nearest = find_nearest (self, (guint) lane, from->kind == DOSSIER_STOP_UNDATED ? 0 : from->box.x);

      if (nearest >= 0)
        {
          dossier_timeline_view_focus_stop (self, nearest);
          return;
        }
    }
}

static gboolean
along_cb (GtkWidget *widget,
          GVariant *args,
          gpointer data)
{
  DossierTimelineView *self = DOSSIER_TIMELINE_VIEW (widget);

  if (self->scene != NULL)
    step_along (self, g_variant_get_int32 (args));

  return TRUE;
}

static gboolean
across_cb (GtkWidget *widget,
           GVariant *args,
           gpointer data)
{
  DossierTimelineView *self = DOSSIER_TIMELINE_VIEW (widget);

  if (self->scene != NULL)
    step_across (self, g_variant_get_int32 (args));

  return TRUE;
}

/* To an event of the lane where the focus is: so many on, or an end of the lane. */
static gboolean
far_cb (GtkWidget *widget,
        GVariant *args,
        gpointer data)
{
  DossierTimelineView *self = DOSSIER_TIMELINE_VIEW (widget);
  int step = g_variant_get_int32 (args);
  int focused = self->scene != NULL ? dossier_timeline_view_get_focused (self) : -1;
  const DossierStop *from = focused >= 0 ? get_stop (self, focused) : NULL;
  const DossierTimelineLane *lane;
  int first, last, event;

  if (self->scene == NULL)
    return TRUE;

  lane = dossier_timeline_get_lane (self->state->timeline, from != NULL ? from->lane : 0);
  first = (int) lane->first;
  last = (int) (lane->first + lane->n) - 1;
  event = from != NULL ? get_event (self, from, step > 0) : first;
  if (event < 0)
    event = last;
  if (lane->n > 0)
    focus_event (self, (guint) CLAMP ((gint64) event + step, first, last));

  return TRUE;
}

static gboolean
zoom_cb (GtkWidget *widget,
         GVariant *args,
         gpointer data)
{
  DossierTimelineView *self = DOSSIER_TIMELINE_VIEW (widget);
  double day = self->span.first + self->span.days / 2;
  int event = dossier_timeline_view_get_focused_event (self);

  if (event >= 0)
    day = dossier_timeline_get_event (self->state->timeline, (guint) event)->first + 0.5;
  dossier_timeline_view_zoom (self, g_variant_get_int32 (args) > 0 ? ZOOM_STEP : 1 / ZOOM_STEP, day);
  /* What was in the middle may be in another cluster now. */
  if (event >= 0 && dossier_timeline_view_get_focused (self) < 0)
    focus_event (self, (guint) event);

  return TRUE;
}

static void
bind (GtkWidgetClass *widget_class,
      guint key,
      guint keypad,
      GtkShortcutFunc func,
      int step)
{
  gtk_widget_class_add_binding (widget_class, key, 0, func, "i", step);
  gtk_widget_class_add_binding (widget_class, keypad, 0, func, "i", step);
}

void
dossier_timeline_view_install_walk (GtkWidgetClass *widget_class)
{
  bind (widget_class, GDK_KEY_Right, GDK_KEY_KP_Right, along_cb, 1);
  bind (widget_class, GDK_KEY_Left, GDK_KEY_KP_Left, along_cb, -1);
  bind (widget_class, GDK_KEY_Down, GDK_KEY_KP_Down, across_cb, 1);
  bind (widget_class, GDK_KEY_Up, GDK_KEY_KP_Up, across_cb, -1);
  bind (widget_class, GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down, far_cb, LARGE_STEP);
  bind (widget_class, GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up, far_cb, -LARGE_STEP);
  bind (widget_class, GDK_KEY_End, GDK_KEY_KP_End, far_cb, G_MAXINT32);
  bind (widget_class, GDK_KEY_Home, GDK_KEY_KP_Home, far_cb, -G_MAXINT32);
  bind (widget_class, GDK_KEY_plus, GDK_KEY_KP_Add, zoom_cb, 1);
  bind (widget_class, GDK_KEY_equal, GDK_KEY_equal, zoom_cb, 1);
  bind (widget_class, GDK_KEY_minus, GDK_KEY_KP_Subtract, zoom_cb, -1);
}

/**
 * dossier_timeline_view_focus_fact:
 * @self: a view
 * @fact_id: a fact
 *
 * Brings a fact's event into sight, and the focus to it.
 *
 * Returns: whether it has one
 */
gboolean
dossier_timeline_view_focus_fact (DossierTimelineView *self,
                                  const char *fact_id)
{
  const DossierFact *fact;
  int event;

  g_return_val_if_fail (DOSSIER_IS_TIMELINE_VIEW (self), FALSE);

  fact = dossier_find_fact (self->state->dossier, fact_id);
  event = fact != NULL ? dossier_timeline_find (self->state->timeline, fact) : -1;

  return event >= 0 && self->scene != NULL && focus_event (self, (guint) event);
}

static void
on_entry_activated (DossierTimelineView *self,
                    GtkListBoxRow *row)
{
  const char *fact_id = g_object_get_data (G_OBJECT (row), "dossier-fact");

  if (fact_id == NULL)
    return;
  gtk_popover_popdown (GTK_POPOVER (self->popover));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open-fact", "s", fact_id);
}

static GtkWidget *
create_entry (const DossierTimelineEntry *entry)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (box), dossier_label_new (entry->statement, NULL));
  gtk_box_append (GTK_BOX (box), dossier_label_new (entry->detail, "dossier-secondary"));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_widget_add_css_class (row, "dossier-timeline-entry");
  dossier_widget_set_name (row, entry->spoken);
  g_object_set_data_full (G_OBJECT (row), "dossier-fact", g_strdup (entry->fact->id), g_free);

  return row;
}

static gboolean
is_covered (DossierTimelineView *self,
            const DossierFact *fact)
{
  return self->state->covers != NULL && self->state->covers (fact, self->state->covers_data);
}

/* The facts that a stop stands for, in their order. */
static GPtrArray *
list_facts (DossierTimelineView *self,
            const DossierStop *stop)
{
  GPtrArray *facts = g_ptr_array_new ();
  const DossierTimelineLane *lane = dossier_timeline_get_lane (self->state->timeline, stop->lane);

  for (guint i = 0; stop->kind == DOSSIER_STOP_CLUSTER && i < stop->n; i++)
    g_ptr_array_add (facts, (gpointer) dossier_timeline_get_event (self->state->timeline, get_gathered (self, stop, i))
                              ->fact);
  for (guint i = 0; stop->kind == DOSSIER_STOP_UNDATED && i < lane->undated->len; i++)
    g_ptr_array_add (facts, g_ptr_array_index (lane->undated, i));

  return facts;
}

static GtkWidget *
create_list (DossierTimelineView *self,
             const DossierStop *stop)
{
  g_autoptr (GPtrArray) facts = list_facts (self, stop);
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "dossier-timeline-entries");
  g_signal_connect_swapped (list, "row-activated", G_CALLBACK (on_entry_activated), self);
  for (guint i = 0; i < MIN (facts->len, MOST_ENTRIES); i++)
    {
      const DossierFact *fact = g_ptr_array_index (facts, i);
      g_autoptr (DossierTimelineEntry) entry = dossier_timeline_entry_new (fact, is_covered (self, fact));

      GtkWidget *row = create_entry (entry);

      if (self->lens != NULL)
        dossier_lens_mark (self->lens, row, dossier_lens_dims (self->lens, fact));
      gtk_list_box_append (GTK_LIST_BOX (list), row);
    }
  if (facts->len > MOST_ENTRIES)
    {
      guint n = facts->len - MOST_ENTRIES;
      g_autofree char *more = NULL;

      /* Translators: at the end of a list that has been cut off */
      more = g_strdup_printf (ngettext ("%u more, shown on its view", "%u more, shown on their views", n), n);
      gtk_list_box_append (GTK_LIST_BOX (list), dossier_label_new (more, "dossier-secondary"));
    }

  return list;
}

static GtkWidget *
create_popover_child (DossierTimelineView *self,
                      const DossierStop *stop)
{
  const DossierChartLane *lane = &g_array_index (self->state->spec->lanes, DossierChartLane, stop->lane);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *scrolled = dossier_scroller_new ();
  const char *title = stop->kind == DOSSIER_STOP_UNDATED ? lane->undated_label : NULL;
  g_autofree char *count = title == NULL ? self->state->spec->format_cluster (stop->n) : g_strdup (title);
  /* Translators: over a list that opens on the timeline: %1$s is a lane, %2$s how many facts: "Prison: 5 items" */
  g_autofree char *heading = g_strdup_printf (_("%1$s: %2$s"), lane->title, count);

  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scrolled), LIST_HEIGHT);
  gtk_widget_set_size_request (scrolled, MIN (LIST_WIDTH, gtk_widget_get_width (GTK_WIDGET (self)) - 48), -1);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), create_list (self, stop));
  dossier_widget_set_name (scrolled, heading);
  gtk_box_append (GTK_BOX (box), dossier_heading_new (heading, "heading", 3));
  gtk_box_append (GTK_BOX (box), scrolled);

  return box;
}

/* A popover that closes leaves the keyboard at the view, which says nothing: it goes on from what had opened it. */
static void
on_list_closed (DossierTimelineView *self,
                GtkWidget *popover)
{
  const char *id = g_object_get_data (G_OBJECT (popover), "dossier-stop");
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));

  if (self->scene != NULL && (focus == NULL || focus == popover || gtk_widget_is_ancestor (focus, popover))
      && dossier_timeline_view_focus_stop (self, dossier_scene_find_stop (self->scene, id)))
    dossier_popover_give_back (popover, gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self))));
}

/* Opens what a cluster or a count of undated facts stands for, as a list beside it. */
void
dossier_timeline_view_open_stop (DossierTimelineView *self,
                                 const char *id)
{
  int index = self->scene != NULL ? dossier_scene_find_stop (self->scene, id) : -1;
  const DossierStop *stop;
  GdkRectangle place;

  if (index < 0)
    return;

  stop = get_stop (self, index);
  g_clear_pointer (&self->popover, gtk_widget_unparent);
  self->popover = gtk_popover_new ();
  place = (GdkRectangle) { (int) stop->box.x, (int) stop->box.y, (int) ceil (stop->box.width),
                           (int) ceil (stop->box.height) };
  gtk_popover_set_child (GTK_POPOVER (self->popover), create_popover_child (self, stop));
  g_object_set_data_full (G_OBJECT (self->popover), "dossier-stop", g_strdup (id), g_free);
  g_signal_connect_swapped (self->popover, "closed", G_CALLBACK (on_list_closed), self);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->popover), &place);
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
  gtk_popover_popup (GTK_POPOVER (self->popover));
}
