// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-timeline-overview.h"

#include <glib/gi18n.h>
#include <math.h>

#include "draw/dossier-ticks.h"
#include "present/dossier-timeline-words.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-theme.h"

/* px */
#define STRIP 38
#define LABEL 20
#define MIN_WIDTH 160
#define PADDING 4
#define BUCKET 2    /* how wide a count is drawn */
#define EDGE 8      /* how near to an edge a drag must begin to move it alone */
#define LINE 2
#define HANDLE_WIDTH 6
#define HANDLE_HEIGHT 18
#define LEAST_LABEL 44 /* from the label of one year to the next */

#define KEY_PAN 0.1
#define KEY_ZOOM 1.25

typedef enum
{
  GRIP_NONE,
  GRIP_WHOLE,
  GRIP_START,
  GRIP_END,
} Grip;

struct _DossierTimelineOverview
{
  GtkWidget parent_instance;
  const DossierTimelineState *state;
  DossierTimeSpan span;
  GArray *counts; /* of guint: for each lane, so many parts; NULL: to be counted */
  guint n_counts; /* parts of a lane */
  gboolean has_clock; /* only what was said by a day is shown */
  gint32 clock;       /* that day, Julian */
  Grip grip;
  DossierTimeSpan grabbed; /* when the drag began */
};

G_DEFINE_FINAL_TYPE (DossierTimelineOverview, dossier_timeline_overview, GTK_TYPE_WIDGET)

enum
{
  SPAN_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static double
get_px (DossierTimelineOverview *self,
        double day)
{
  const DossierTimeSpan *limits = &self->state->limits;

  return (day - limits->first) / limits->days * gtk_widget_get_width (GTK_WIDGET (self));
}

static double
get_days (DossierTimelineOverview *self,
          double px)
{
  return px / MAX (gtk_widget_get_width (GTK_WIDGET (self)), 1) * self->state->limits.days;
}

static void
update_value (DossierTimelineOverview *self)
{
  g_autofree char *words = dossier_timeline_state_format_summary (self->state, self->span);
  const DossierTimeSpan *limits = &self->state->limits;

  /* GTK tells no screen reader the value of a slider that is none of its own, so the description has the words too. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, limits->first,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, limits->first + limits->days - self->span.days,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, self->span.first,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, words,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
}

static void
change_span (DossierTimelineOverview *self,
             DossierTimeSpan span)
{
  span = dossier_time_span_clamp (span, self->state->limits);
  if (dossier_time_span_equal (span, self->span))
    return;

  dossier_timeline_overview_set_span (self, span);
  g_signal_emit (self, signals[SPAN_CHANGED], 0);
}

static void
count (DossierTimelineOverview *self,
       int width)
{
  guint n_lanes = dossier_timeline_get_n_lanes (self->state->timeline);
  const DossierTimeSpan *limits = &self->state->limits;

  self->n_counts = (guint) MAX (width / BUCKET, 1);
  self->counts = g_array_sized_new (FALSE, TRUE, sizeof (guint), n_lanes * self->n_counts);
  g_array_set_size (self->counts, n_lanes * self->n_counts);
  for (guint i = 0; i < n_lanes; i++)
    dossier_timeline_count (self->state->timeline, i, (gint32) floor (limits->first),
                            (gint32) ceil (limits->first + limits->days),
                            &g_array_index (self->counts, guint, i * self->n_counts), self->n_counts);
}

/* What there is in a lane, as strokes: neighbours are drawn as one. */
static void
append_lane (DossierTimelineOverview *self,
             GtkSnapshot *snapshot,
             guint lane,
             float y,
             float height,
             const GdkRGBA *colour)
{
  const guint *counts = &g_array_index (self->counts, guint, lane * self->n_counts);

  for (guint i = 0; i < self->n_counts; i++)
    {
      guint first = i;

      if (counts[i] == 0)
        continue;
      while (i + 1 < self->n_counts && counts[i + 1] > 0)
        i++;
      gtk_snapshot_append_color (snapshot, colour,
                                 &GRAPHENE_RECT_INIT ((float) first * BUCKET, y, (float) (i + 1 - first) * BUCKET,
                                                      height));
    }
}

static void
append_lanes (DossierTimelineOverview *self,
              GtkSnapshot *snapshot,
              DossierTheme theme)
{
  GdkRGBA colour = dossier_colour_to_rgba (dossier_palette_get (theme, DOSSIER_ROLE_SECONDARY));
  guint n_lanes = dossier_timeline_get_n_lanes (self->state->timeline);
  float step = (STRIP - 2.0f * PADDING) / MAX (n_lanes, 1);

  for (guint i = 0; i < n_lanes; i++)
    append_lane (self, snapshot, i, PADDING + i * step, MAX (1, MIN (3, step - 1)), &colour);
}

static void
append_year (DossierTimelineOverview *self,
             GtkSnapshot *snapshot,
             const DossierCalendarTick *tick,
             DossierTheme theme)
{
  GdkRGBA line = dossier_colour_to_rgba (dossier_palette_get (theme, DOSSIER_ROLE_GRID));
  GdkRGBA text = dossier_colour_to_rgba (dossier_palette_get (theme, DOSSIER_ROLE_SECONDARY));
  g_autofree char *year = g_strdup_printf ("%d", tick->year);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), year);
  float x = (float) round (get_px (self, tick->day));
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  gtk_snapshot_append_color (snapshot, &line, &GRAPHENE_RECT_INIT (x, 0, 1, STRIP));
  if (x + 4 + width > gtk_widget_get_width (GTK_WIDGET (self)))
    return;
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x + 4, STRIP + 2));
  gtk_snapshot_append_layout (snapshot, layout, &text);
  gtk_snapshot_restore (snapshot);
}

static void
append_years (DossierTimelineOverview *self,
              GtkSnapshot *snapshot,
              DossierTheme theme)
{
  static const guint periods[] = { 1, 2, 5, 10, 20, 50, 100, 1000 };
  const DossierTimeSpan *limits = &self->state->limits;
  double least = LEAST_LABEL * dossier_text_scale_for_widget (GTK_WIDGET (self));
  g_autoptr (GArray) ticks = NULL;
  guint years = periods[G_N_ELEMENTS (periods) - 1];

  for (guint i = G_N_ELEMENTS (periods); i > 0; i--)
    if (periods[i - 1] * 365.25 / limits->days * gtk_widget_get_width (GTK_WIDGET (self)) >= least)
      years = periods[i - 1];
  ticks = dossier_ticks_calendar ((gint32) floor (limits->first), (gint32) ceil (limits->first + limits->days),
                                  years * 12);
  for (guint i = 0; i < ticks->len; i++)
    append_year (self, snapshot, &g_array_index (ticks, DossierCalendarTick, i), theme);
}

static void
append_handle (GtkSnapshot *snapshot,
               float x,
               const GdkRGBA *colour)
{
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (x - HANDLE_WIDTH / 2.0f, (STRIP - HANDLE_HEIGHT) / 2.0f, HANDLE_WIDTH,
                                               HANDLE_HEIGHT);
  GskRoundedRect shape;

  gsk_rounded_rect_init_from_rect (&shape, &bounds, HANDLE_WIDTH / 2.0f);
  gtk_snapshot_push_rounded_clip (snapshot, &shape);
  gtk_snapshot_append_color (snapshot, colour, &bounds);
  gtk_snapshot_pop (snapshot);
}

static void
append_window (DossierTimelineOverview *self,
               GtkSnapshot *snapshot,
               DossierTheme theme)
{
  GdkRGBA accent = dossier_colour_to_rgba (dossier_palette_get (theme, DOSSIER_ROLE_ACCENT));
  GdkRGBA tint = accent;
  float start = (float) get_px (self, self->span.first);
  float end = (float) get_px (self, self->span.first + self->span.days);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (start, 0, MAX (end - start, 2 * LINE), STRIP);
  GskRoundedRect outline;

  tint.alpha = 0.14f;
  gtk_snapshot_append_color (snapshot, &tint, &bounds);
  gsk_rounded_rect_init_from_rect (&outline, &bounds, 4);
  gtk_snapshot_append_border (snapshot, &outline, (float[4]) { LINE, LINE, LINE, LINE },
                              (GdkRGBA[4]) { accent, accent, accent, accent });
  append_handle (snapshot, start, &accent);
  append_handle (snapshot, bounds.origin.x + bounds.size.width, &accent);
}

/* What comes after the day of the clock stands back. */
static void
append_clock (DossierTimelineOverview *self,
              GtkSnapshot *snapshot,
              DossierTheme theme)
{
  GdkRGBA line = dossier_colour_to_rgba (dossier_palette_get (theme, DOSSIER_ROLE_ACCENT));
  GdkRGBA shade = dossier_colour_to_rgba (dossier_palette_get (theme, DOSSIER_ROLE_SECONDARY));
  float width = (float) gtk_widget_get_width (GTK_WIDGET (self));
  float x = CLAMP ((float) round (get_px (self, self->clock + 1.0)), 0, width);

  shade.alpha = 0.2f;
  gtk_snapshot_append_color (snapshot, &shade, &GRAPHENE_RECT_INIT (x, 0, width - x, STRIP));
  gtk_snapshot_append_color (snapshot, &line, &GRAPHENE_RECT_INIT (x - LINE / 2.0f, 0, LINE, STRIP));
}

static void
dossier_timeline_overview_snapshot (GtkWidget *widget,
                                    GtkSnapshot *snapshot)
{
  DossierTimelineOverview *self = DOSSIER_TIMELINE_OVERVIEW (widget);
  DossierTheme theme = dossier_theme_for_widget (widget);
  int width = gtk_widget_get_width (widget);
  GdkRGBA ground = dossier_colour_to_rgba (dossier_palette_get (theme, DOSSIER_ROLE_CARD));

  if (self->counts == NULL)
    count (self, width);
  gtk_snapshot_append_color (snapshot, &ground, &GRAPHENE_RECT_INIT (0, 0, width, STRIP));
  append_years (self, snapshot, theme);
  append_lanes (self, snapshot, theme);
  append_window (self, snapshot, theme);
  if (self->has_clock)
    append_clock (self, snapshot, theme);
}

static void
dossier_timeline_overview_measure (GtkWidget *widget,
                                   GtkOrientation orientation,
                                   int for_size,
                                   int *minimum,
                                   int *natural,
                                   int *minimum_baseline,
                                   int *natural_baseline)
{
  *minimum = *natural = MIN_WIDTH;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural = STRIP + (int) ceil (LABEL * dossier_text_scale_for_widget (widget));
}

static void
dossier_timeline_overview_size_allocate (GtkWidget *widget,
                                         int width,
                                         int height,
                                         int baseline)
{
  DossierTimelineOverview *self = DOSSIER_TIMELINE_OVERVIEW (widget);

  if (self->counts != NULL && self->n_counts != (guint) MAX (width / BUCKET, 1))
    g_clear_pointer (&self->counts, g_array_unref);
}

static Grip
find_grip (DossierTimelineOverview *self,
           double x)
{
  double start = get_px (self, self->span.first);
  double end = get_px (self, self->span.first + self->span.days);

  if (fabs (x - end) <= EDGE && x > (start + end) / 2)
    return GRIP_END;
  if (fabs (x - start) <= EDGE)
    return GRIP_START;

  return x > start && x < end ? GRIP_WHOLE : GRIP_NONE;
}

/* What is pressed outside of the window brings it there. */
static void
on_drag_begin (DossierTimelineOverview *self,
               double x,
               double y)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  self->grip = find_grip (self, x);
  if (self->grip == GRIP_NONE)
    {
      DossierTimeSpan moved = self->span;

      moved.first = self->state->limits.first + get_days (self, x) - moved.days / 2;
      change_span (self, moved);
      self->grip = GRIP_WHOLE;
    }
  self->grabbed = self->span;
}

static void
on_drag_update (DossierTimelineOverview *self,
                double x,
                double y)
{
  DossierTimeSpan span = self->grabbed;
  double days = get_days (self, x);

  if (self->grip == GRIP_WHOLE)
    span.first += days;
  else if (self->grip == GRIP_START)
    {
      days = MIN (days, span.days - DOSSIER_SPAN_LEAST_DAYS);
      days = MAX (days, self->state->limits.first - span.first);
      span.first += days;
      span.days -= days;
    }
  else
    span.days = CLAMP (span.days + days, DOSSIER_SPAN_LEAST_DAYS,
                       self->state->limits.first + self->state->limits.days - span.first);
  change_span (self, span);
}

static void
on_motion (DossierTimelineOverview *self,
           double x,
           double y)
{
  static const char *const names[] = {
    [GRIP_NONE] = "pointer", [GRIP_WHOLE] = "grab", [GRIP_START] = "ew-resize", [GRIP_END] = "ew-resize",
  };

  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), names[find_grip (self, x)]);
}

static gboolean
pan_cb (GtkWidget *widget,
        GVariant *args,
        gpointer data)
{
  DossierTimelineOverview *self = DOSSIER_TIMELINE_OVERVIEW (widget);

  change_span (self, dossier_time_span_pan (self->span, self->state->limits,
                                            g_variant_get_double (args) * self->span.days));

  return TRUE;
}

static gboolean
zoom_cb (GtkWidget *widget,
         GVariant *args,
         gpointer data)
{
  DossierTimelineOverview *self = DOSSIER_TIMELINE_OVERVIEW (widget);

  change_span (self, dossier_time_span_zoom (self->span, self->state->limits, g_variant_get_double (args),
                                             self->span.first + self->span.days / 2));

  return TRUE;
}

static void
dossier_timeline_overview_finalize (GObject *object)
{
  DossierTimelineOverview *self = DOSSIER_TIMELINE_OVERVIEW (object);

  g_clear_pointer (&self->counts, g_array_unref);

  G_OBJECT_CLASS (dossier_timeline_overview_parent_class)->finalize (object);
}

static void
add_bindings (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint keys[2];
    GtkShortcutFunc func;
    double amount;
  } bindings[] = {
    { { GDK_KEY_Right, GDK_KEY_KP_Right }, pan_cb, KEY_PAN },
    { { GDK_KEY_Left, GDK_KEY_KP_Left }, pan_cb, -KEY_PAN },
    { { GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down }, pan_cb, 1 },
    { { GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up }, pan_cb, -1 },
    { { GDK_KEY_End, GDK_KEY_KP_End }, pan_cb, 1e6 },
    { { GDK_KEY_Home, GDK_KEY_KP_Home }, pan_cb, -1e6 },
    { { GDK_KEY_Up, GDK_KEY_KP_Up }, zoom_cb, KEY_ZOOM },
    { { GDK_KEY_plus, GDK_KEY_KP_Add }, zoom_cb, KEY_ZOOM },
    { { GDK_KEY_Down, GDK_KEY_KP_Down }, zoom_cb, 1 / KEY_ZOOM },
    { { GDK_KEY_minus, GDK_KEY_KP_Subtract }, zoom_cb, 1 / KEY_ZOOM },
  };

  for (guint i = 0; i < G_N_ELEMENTS (bindings); i++)
    for (guint k = 0; k < G_N_ELEMENTS (bindings[i].keys); k++)
      gtk_widget_class_add_binding (widget_class, bindings[i].keys[k], 0, bindings[i].func, "d", bindings[i].amount);
}

static void
dossier_timeline_overview_class_init (DossierTimelineOverviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = dossier_timeline_overview_finalize;
  widget_class->snapshot = dossier_timeline_overview_snapshot;
  widget_class->measure = dossier_timeline_overview_measure;
  widget_class->size_allocate = dossier_timeline_overview_size_allocate;

  /**
   * DossierTimelineOverview::span-changed:
   * @self: an overview
   *
   * Emitted when the reader has moved the window.
   */
  signals[SPAN_CHANGED] = g_signal_new ("span-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                        NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (widget_class, "dossier-timeline-overview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SLIDER);
  add_bindings (widget_class);
}

static void
dossier_timeline_overview_init (DossierTimelineOverview *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  g_signal_connect_swapped (drag, "drag-begin", G_CALLBACK (on_drag_begin), self);
  g_signal_connect_swapped (drag, "drag-update", G_CALLBACK (on_drag_update), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (on_motion), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
}

/**
 * dossier_timeline_overview_new:
 * @state: what is shown; it must outlive the overview, or another must be set
 *
 * Returns: (transfer floating): the overview
 */
GtkWidget *
dossier_timeline_overview_new (const DossierTimelineState *state)
{
  DossierTimelineOverview *self;

  g_return_val_if_fail (state != NULL, NULL);

  self = g_object_new (DOSSIER_TYPE_TIMELINE_OVERVIEW, NULL);
  self->state = state;
  self->span = state->start;
  /* Translators: for speech: the strip under the timeline that shows all of it and moves what is seen */
  dossier_widget_set_name (GTK_WIDGET (self), _("All years"));
  update_value (self);

  return GTK_WIDGET (self);
}

/**
 * dossier_timeline_overview_set_state:
 * @self: an overview
 * @state: what is shown from now on
 *
 * Shows another state.
 */
void
dossier_timeline_overview_set_state (DossierTimelineOverview *self,
                                     const DossierTimelineState *state)
{
  g_return_if_fail (DOSSIER_IS_TIMELINE_OVERVIEW (self) && state != NULL);

  self->state = state;
  g_clear_pointer (&self->counts, g_array_unref);
  dossier_timeline_overview_set_span (self, self->span);
}

/**
 * dossier_timeline_overview_get_span:
 * @self: an overview
 *
 * Returns: what its window is on
 */
DossierTimeSpan
dossier_timeline_overview_get_span (DossierTimelineOverview *self)
{
  DossierTimeSpan none = { 0, 1 };

  g_return_val_if_fail (DOSSIER_IS_TIMELINE_OVERVIEW (self), none);

  return self->span;
}

/**
 * dossier_timeline_overview_set_span:
 * @self: an overview
 * @span: what is seen
 *
 * Moves its window.
 */
void
dossier_timeline_overview_set_span (DossierTimelineOverview *self,
                                    DossierTimeSpan span)
{
  g_return_if_fail (DOSSIER_IS_TIMELINE_OVERVIEW (self));

  self->span = dossier_time_span_clamp (span, self->state->limits);
  update_value (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * dossier_timeline_overview_set_clock:
 * @self: an overview
 * @set: whether only what was said by a day is shown
 * @day: that day, Julian
 *
 * Marks the day of the knowledge clock.
 */
void
dossier_timeline_overview_set_clock (DossierTimelineOverview *self,
                                     gboolean set,
                                     gint32 day)
{
  g_return_if_fail (DOSSIER_IS_TIMELINE_OVERVIEW (self));

  self->has_clock = set;
  self->clock = day;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
