// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-timeline-clock.h"

#include <glib/gi18n.h>
#include <math.h>

#include "draw/dossier-scene.h"
#include "present/dossier-clock-words.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-theme.h"

/* px */
#define HEIGHT 26
#define WORDS 34    /* two lines above the knob */
#define MIN_WIDTH 160
#define KNOB 14
#define LINE 2
#define GAP 6       /* from the knob to the words */
#define NEAR 12     /* how near to the knob the pointer takes hold of it */

#define LARGE_STEP 10
#define SETTLE_MS 120 /* without another move, until the rest of the window follows */

struct _DossierTimelineClock
{
  GtkWidget parent_instance;
  const DossierPublishedDays *days;
  DossierTimeSpan limits;
  gint32 day;     /* Julian; not among the days where a calendar chose it */
  gboolean all;   /* everything is shown, whatever the day */
  gboolean stacked; /* the words stand above the knob */
  gboolean held;  /* by the pointer */
  double grabbed; /* where the pointer took hold, px from the left */
  char *words;
  guint settle;
};

G_DEFINE_FINAL_TYPE (DossierTimelineClock, dossier_timeline_clock, GTK_TYPE_WIDGET)

enum
{
  MOVED,
  SETTLED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

/* The place among the days; at the end: everything. */
static guint
get_index (DossierTimelineClock *self)
{
  return self->all ? dossier_published_days_get_n (self->days) : dossier_published_days_find (self->days, self->day);
}

static double
get_x (DossierTimelineClock *self)
{
  gint32 day = self->all ? dossier_published_days_get_day (self->days, get_index (self)) : self->day;
  double share = (day + 1.0 - self->limits.first) / self->limits.days;
  double width = gtk_widget_get_width (GTK_WIDGET (self));

  return CLAMP (share * width, KNOB / 2.0, MAX (width - KNOB / 2.0, KNOB / 2.0));
}

static void
update_value (DossierTimelineClock *self)
{
  guint n = dossier_published_days_get_n (self->days);
  guint n_facts = dossier_published_days_count (self->days, n);
  guint n_by = dossier_published_days_count (self->days, get_index (self));
  const char *spoken;

  if (self->day < dossier_published_days_get_day (self->days, 0))
    n_by = 0;
  g_free (self->words);
  self->words = self->all ? NULL : dossier_clock_format_handle (self->day, n_by, n_facts);
  spoken = self->words != NULL ? self->words : _("Everything, whenever it was said");
  /* GTK tells no screen reader the value of a slider that is none of its own, so the description has the words too. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, (double) n,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, (double) get_index (self),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, spoken,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, spoken, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
settle_now (DossierTimelineClock *self)
{
  if (self->settle == 0)
    return;

  g_clear_handle_id (&self->settle, g_source_remove);
  g_signal_emit (self, signals[SETTLED], 0);
}

static gboolean
on_settle (gpointer data)
{
  DossierTimelineClock *self = data;

  self->settle = 0;
  g_signal_emit (self, signals[SETTLED], 0);

  return G_SOURCE_REMOVE;
}

/* The words follow at once, the rest of the window when the handle rests. */
static void
move_to (DossierTimelineClock *self,
         guint index)
{
  gboolean all = index >= dossier_published_days_get_n (self->days);
  gint32 day = dossier_published_days_get_day (self->days, index);

  if (all == self->all && (all || day == self->day))
    return;

  self->all = all;
  self->day = day;
  update_value (self);
  g_signal_emit (self, signals[MOVED], 0);
  g_clear_handle_id (&self->settle, g_source_remove);
  self->settle = g_timeout_add (SETTLE_MS, on_settle, self);
}

static void
move_to_x (DossierTimelineClock *self,
           double x)
{
  double share = x / MAX (gtk_widget_get_width (GTK_WIDGET (self)), 1);
  double day = floor (self->limits.first + share * self->limits.days);

  move_to (self, dossier_published_days_find (self->days, (gint32) CLAMP (day, G_MININT32, G_MAXINT32)));
}

static gboolean
step_cb (GtkWidget *widget,
         GVariant *args,
         gpointer data)
{
  DossierTimelineClock *self = DOSSIER_TIMELINE_CLOCK (widget);
  gint32 day = self->all ? dossier_published_days_get_day (self->days, get_index (self)) : self->day;

  move_to (self, dossier_published_days_step (self->days, day, g_variant_get_int32 (args)));

  return TRUE;
}

static void
on_drag_begin (DossierTimelineClock *self,
               double x,
               double y,
               GtkGesture *gesture)
{
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  self->held = TRUE;
  self->grabbed = x;
  if (fabs (x - get_x (self)) > NEAR)
    move_to_x (self, x);
}

static void
on_drag_update (DossierTimelineClock *self,
                double x,
                double y)
{
  move_to_x (self, self->grabbed + x);
}

static void
on_drag_end (DossierTimelineClock *self)
{
  self->held = FALSE;
  settle_now (self);
}

static void
on_motion (DossierTimelineClock *self,
           double x,
           double y)
{
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), fabs (x - get_x (self)) <= NEAR ? "ew-resize" : "pointer");
}

/* Where the words stand that would be so wide: beside the knob, where there is more room, or above it. */
static DossierRect
place_words (DossierTimelineClock *self,
             double x,
             int wanted)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self));
  double height = gtk_widget_get_height (GTK_WIDGET (self));
  double before = x - KNOB / 2.0 - GAP;
  double after = width - x - KNOB / 2.0 - GAP;
  DossierRect place = { 0, 0, MIN (wanted, MAX (before, after)), height };

  if (self->stacked)
    {
      place.width = MIN (wanted, width);
      place.x = CLAMP (x - place.width / 2, 0, width - place.width);
      place.height = height - HEIGHT;
    }
  else
    place.x = after >= place.width ? x + KNOB / 2.0 + GAP : before - place.width;

  return place;
}

static void
append_words (DossierTimelineClock *self,
              GtkSnapshot *snapshot,
              double x,
              DossierTheme theme)
{
  const char *words = self->words != NULL ? self->words : _("Drag back to see only what had been said by a day");
  DossierRole role = self->words != NULL ? DOSSIER_ROLE_TEXT : DOSSIER_ROLE_SECONDARY;
  GdkRGBA colour = dossier_colour_to_rgba (dossier_palette_get (theme, role));
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), words);
  DossierRect place;
  int width, height;

  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  pango_layout_get_pixel_size (layout, &width, NULL);
  place = place_words (self, x, width + 1);
  pango_layout_set_width (layout, (int) (place.width * PANGO_SCALE));
  pango_layout_set_height (layout, self->stacked ? -2 : -1);
  pango_layout_get_pixel_size (layout, NULL, &height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) place.x, (float) (place.height - height) / 2));
  gtk_snapshot_append_layout (snapshot, layout, &colour);
  gtk_snapshot_restore (snapshot);
}

/* The knob at the bottom, with a line down to the strip below. */
static void
append_knob (GtkSnapshot *snapshot,
             float x,
             float height,
             const GdkRGBA *colour,
             gboolean has_stem)
{
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (x - KNOB / 2.0f, height - (HEIGHT + KNOB) / 2.0f, KNOB, KNOB);
  GskRoundedRect shape;

  gsk_rounded_rect_init_from_rect (&shape, &bounds, KNOB / 2.0f);
  gtk_snapshot_push_rounded_clip (snapshot, &shape);
  gtk_snapshot_append_color (snapshot, colour, &bounds);
  gtk_snapshot_pop (snapshot);
  if (has_stem)
    gtk_snapshot_append_color (snapshot, colour,
                               &GRAPHENE_RECT_INIT (x - LINE / 2.0f, height - HEIGHT / 2.0f, LINE, HEIGHT / 2.0f));
}

/* Where no strip of all years is below. */
static void
append_track (DossierTimelineClock *self,
              GtkSnapshot *snapshot,
              DossierTheme theme)
{
  GdkRGBA colour = dossier_colour_to_rgba (dossier_palette_get (theme, DOSSIER_ROLE_AXIS));
  float width = (float) gtk_widget_get_width (GTK_WIDGET (self));
  float height = (float) gtk_widget_get_height (GTK_WIDGET (self));

  gtk_snapshot_append_color (snapshot, &colour,
                             &GRAPHENE_RECT_INIT (0, height - (HEIGHT + LINE) / 2.0f, width, LINE));
}

static void
dossier_timeline_clock_snapshot (GtkWidget *widget,
                                 GtkSnapshot *snapshot)
{
  DossierTimelineClock *self = DOSSIER_TIMELINE_CLOCK (widget);
  DossierTheme theme = dossier_theme_for_widget (widget);
  GdkRGBA accent = dossier_colour_to_rgba (dossier_palette_get (theme, DOSSIER_ROLE_ACCENT));
  double x = get_x (self);

  if (self->stacked)
    append_track (self, snapshot, theme);
  append_knob (snapshot, (float) round (x), (float) gtk_widget_get_height (widget), &accent, !self->stacked);
  append_words (self, snapshot, x, theme);
}

static void
dossier_timeline_clock_measure (GtkWidget *widget,
                                GtkOrientation orientation,
                                int for_size,
                                int *minimum,
                                int *natural,
                                int *minimum_baseline,
                                int *natural_baseline)
{
  *minimum = *natural = MIN_WIDTH;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural = (int) ceil (HEIGHT * dossier_text_scale_for_widget (widget))
                          + (DOSSIER_TIMELINE_CLOCK (widget)->stacked
                               ? (int) ceil (WORDS * dossier_text_scale_for_widget (widget)) : 0);
}

static void
dossier_timeline_clock_dispose (GObject *object)
{
  g_clear_handle_id (&DOSSIER_TIMELINE_CLOCK (object)->settle, g_source_remove);

  G_OBJECT_CLASS (dossier_timeline_clock_parent_class)->dispose (object);
}

static void
dossier_timeline_clock_finalize (GObject *object)
{
  g_free (DOSSIER_TIMELINE_CLOCK (object)->words);

  G_OBJECT_CLASS (dossier_timeline_clock_parent_class)->finalize (object);
}

static void
bind (GtkWidgetClass *widget_class,
      guint key,
      guint keypad,
      int step)
{
  gtk_widget_class_add_binding (widget_class, key, 0, step_cb, "i", step);
  gtk_widget_class_add_binding (widget_class, keypad, 0, step_cb, "i", step);
}

static void
dossier_timeline_clock_class_init (DossierTimelineClockClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_timeline_clock_dispose;
  G_OBJECT_CLASS (klass)->finalize = dossier_timeline_clock_finalize;
  widget_class->snapshot = dossier_timeline_clock_snapshot;
  widget_class->measure = dossier_timeline_clock_measure;

  /**
   * DossierTimelineClock::moved:
   * @self: a handle
   *
   * Emitted at each move that the reader makes.
   */
  signals[MOVED] = g_signal_new ("moved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
  /**
   * DossierTimelineClock::settled:
   * @self: a handle
   *
   * Emitted when the handle has been moved and rests.
   */
  signals[SETTLED] = g_signal_new ("settled", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (widget_class, "dossier-timeline-clock");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SLIDER);
  bind (widget_class, GDK_KEY_Right, GDK_KEY_KP_Right, 1);
  bind (widget_class, GDK_KEY_Left, GDK_KEY_KP_Left, -1);
  bind (widget_class, GDK_KEY_Up, GDK_KEY_KP_Up, 1);
  bind (widget_class, GDK_KEY_Down, GDK_KEY_KP_Down, -1);
  bind (widget_class, GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down, LARGE_STEP);
  bind (widget_class, GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up, -LARGE_STEP);
  bind (widget_class, GDK_KEY_End, GDK_KEY_KP_End, G_MAXINT32);
  bind (widget_class, GDK_KEY_Home, GDK_KEY_KP_Home, -G_MAXINT32);
}

static void
dossier_timeline_clock_init (DossierTimelineClock *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();

  self->all = TRUE;
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (on_drag_begin), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (on_drag_update), self);
  g_signal_connect_swapped (drag, "drag-end", G_CALLBACK (on_drag_end), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (on_motion), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
}

/**
 * dossier_timeline_clock_new:
 * @days: the days that it steps through; they must outlive it
 * @limits: the span of time that its width stands for
 * @stacked: whether its words stand above it, for want of room beside it
 *
 * Returns: (transfer floating): a handle that shows everything
 */
GtkWidget *
dossier_timeline_clock_new (const DossierPublishedDays *days,
                            DossierTimeSpan limits,
                            gboolean stacked)
{
  DossierTimelineClock *self;

  g_return_val_if_fail (days != NULL && limits.days > 0, NULL);

  self = g_object_new (DOSSIER_TYPE_TIMELINE_CLOCK, NULL);
  self->days = days;
  self->limits = limits;
  self->stacked = stacked;
  /* Translators: for speech: the handle that moves the day by which something must have been said, to be shown */
  dossier_widget_set_name (GTK_WIDGET (self), _("As published by"));
  gtk_widget_set_visible (GTK_WIDGET (self), dossier_published_days_get_n (days) > 0);
  update_value (self);

  return GTK_WIDGET (self);
}

/**
 * dossier_timeline_clock_get_day:
 * @self: a handle
 * @day: (out): a Julian day
 *
 * Gets where it stands.
 *
 * Returns: %FALSE where it stands for everything
 */
gboolean
dossier_timeline_clock_get_day (DossierTimelineClock *self,
                                gint32 *day)
{
  g_return_val_if_fail (DOSSIER_IS_TIMELINE_CLOCK (self) && day != NULL, FALSE);

  *day = self->day;

  return !self->all;
}

static void
set (DossierTimelineClock *self,
     gboolean all,
     gint32 day)
{
  g_clear_handle_id (&self->settle, g_source_remove);
  self->all = all;
  self->day = day;
  update_value (self);
}

/**
 * dossier_timeline_clock_set_day:
 * @self: a handle
 * @day: a Julian day, which need not be one on which something was published
 *
 * Moves it, and tells nobody.
 */
void
dossier_timeline_clock_set_day (DossierTimelineClock *self,
                                gint32 day)
{
  g_return_if_fail (DOSSIER_IS_TIMELINE_CLOCK (self));

  set (self, day >= dossier_published_days_get_day (self->days, dossier_published_days_get_n (self->days)), day);
}

/**
 * dossier_timeline_clock_set_all:
 * @self: a handle
 *
 * Moves it to its end, where everything is shown, and tells nobody.
 */
void
dossier_timeline_clock_set_all (DossierTimelineClock *self)
{
  g_return_if_fail (DOSSIER_IS_TIMELINE_CLOCK (self));

  set (self, TRUE, 0);
}

/**
 * dossier_timeline_clock_is_moving:
 * @self: a handle
 *
 * Returns: whether the reader moves it: nobody else is to do so then
 */
gboolean
dossier_timeline_clock_is_moving (DossierTimelineClock *self)
{
  g_return_val_if_fail (DOSSIER_IS_TIMELINE_CLOCK (self), FALSE);

  return self->held || self->settle != 0;
}
