// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-chart-view.h"

#include <math.h>

#include "draw/dossier-layout.h"
#include "ui/dossier-box.h"
#include "ui/dossier-chart-view-private.h"
#include "ui/dossier-theme.h"

#define MIN_WIDTH 240     /* px at the normal text size */
#define NATURAL_WIDTH 880 /* px */
#define WIDEST 1302       /* px: a page gives no more, and a wider chart grows no higher */

enum
{
  SPAN_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DossierChartView, dossier_chart_view, GTK_TYPE_WIDGET)

static DossierFrame
get_frame (DossierChartView *self,
           int width,
           int height)
{
  DossierFrame frame = {
    .width = width,
    .height = height,
    .text_scale = dossier_text_scale_for_widget (GTK_WIDGET (self)),
    .measure = dossier_text_measure_pango (),
  };

  return frame;
}

static GtkSizeRequestMode
dossier_chart_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static int
get_height (DossierChartView *self,
            int width)
{
  DossierFrame frame = get_frame (self, MIN (width, WIDEST), 0);

  return (int) ceil (dossier_layout_get_natural_height (self->spec, &frame));
}

static void
dossier_chart_view_measure (GtkWidget *widget,
                            GtkOrientation orientation,
                            int for_size,
                            int *minimum,
                            int *natural,
                            int *minimum_baseline,
                            int *natural_baseline)
{
  DossierChartView *self = DOSSIER_CHART_VIEW (widget);

  *minimum = MIN_WIDTH;
  *natural = NATURAL_WIDTH;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    return;

  /* GTK expects that no width needs more height than what is asked for without one. */
  *minimum = for_size < 0 ? MAX (get_height (self, NATURAL_WIDTH), get_height (self, WIDEST))
                          : get_height (self, for_size);
  *natural = *minimum;
}

static gboolean
scene_fits (DossierChartView *self,
            const DossierFrame *frame)
{
  return self->scene != NULL && self->scene_scale == frame->text_scale
         && dossier_span_equal (&self->scene_span, &frame->span)
         && dossier_scene_get_width (self->scene) == frame->width
         && dossier_scene_get_height (self->scene) == frame->height;
}

/* The time that can be zoomed into is what is shown when all is shown. */
static void
remember_whole (DossierChartView *self)
{
  const DossierTimeAxis *axis = dossier_scene_get_time_axis (self->scene);

  if (dossier_span_is_set (&self->span) || !axis->is_set)
    return;

  self->whole = (DossierSpan) { (gint32) axis->scale.domain_low, (gint32) axis->scale.domain_high - 1 };
}

/* Only what has changed is laid out, and painted, anew. */
static void
lay_out (DossierChartView *self,
         int width,
         int height)
{
  DossierFrame frame = get_frame (self, width, height);

  frame.span = self->span;
  if (!scene_fits (self, &frame))
    {
      g_clear_pointer (&self->scene, dossier_scene_unref);
      self->scene = dossier_layout (self->spec, &frame);
      self->scene_scale = frame.text_scale;
      self->scene_span = frame.span;
      remember_whole (self);
    }

  dossier_chart_surface_set_scene (DOSSIER_CHART_SURFACE (self->surface), self->scene);
  gtk_widget_size_allocate (self->surface, &(GtkAllocation) { 0, 0, width, height }, -1);
  dossier_chart_view_place_stops (self);
  dossier_chart_view_update_hint (self);
}

/* What is seen is laid out anew before the next frame; what is hidden behind its table has no frame to wait for, and
 * can be asked for what it shows. */
static void
forget_scene (DossierChartView *self)
{
  g_autoptr (DossierScene) before = g_steal_pointer (&self->scene);

  if (before != NULL && !gtk_widget_get_visible (GTK_WIDGET (self)))
    lay_out (self, (int) dossier_scene_get_width (before), (int) dossier_scene_get_height (before));
}

static void
dossier_chart_view_size_allocate (GtkWidget *widget,
                                  int width,
                                  int height,
                                  int baseline)
{
  lay_out (DOSSIER_CHART_VIEW (widget), width, height);
}

/* Tab comes in at the selected claim, or the first, and goes out from any. */
static gboolean
dossier_chart_view_focus (GtkWidget *widget,
                          GtkDirectionType direction)
{
  DossierChartView *self = DOSSIER_CHART_VIEW (widget);

  if (gtk_widget_get_focus_child (widget) != NULL)
    return FALSE;

  return dossier_chart_view_focus_from (self, MAX (dossier_chart_view_find_stop (self, self->selected), 0), 1);
}

static void
open_group (GtkWidget *widget,
            const char *action_name,
            GVariant *parameter)
{
  dossier_chart_view_open_group (DOSSIER_CHART_VIEW (widget), g_variant_get_uint32 (parameter));
}

static void
dossier_chart_view_dispose (GObject *object)
{
  DossierChartView *self = DOSSIER_CHART_VIEW (object);

  g_ptr_array_set_size (self->stops, 0);
  dossier_unparent_children (GTK_WIDGET (self));

  G_OBJECT_CLASS (dossier_chart_view_parent_class)->dispose (object);
}

static void
dossier_chart_view_finalize (GObject *object)
{
  DossierChartView *self = DOSSIER_CHART_VIEW (object);

  g_clear_pointer (&self->scene, dossier_scene_unref);
  g_clear_pointer (&self->spec, dossier_chart_spec_free);
  g_ptr_array_unref (self->items);
  g_hash_table_unref (self->by_fact);
  g_ptr_array_unref (self->stops);
  g_array_unref (self->groups);
  g_free (self->hovered);
  g_free (self->selected);

  G_OBJECT_CLASS (dossier_chart_view_parent_class)->finalize (object);
}

static void
dossier_chart_view_class_init (DossierChartViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_chart_view_dispose;
  G_OBJECT_CLASS (klass)->finalize = dossier_chart_view_finalize;

  widget_class->get_request_mode = dossier_chart_view_get_request_mode;
  widget_class->measure = dossier_chart_view_measure;
  widget_class->size_allocate = dossier_chart_view_size_allocate;
  widget_class->focus = dossier_chart_view_focus;

  /* The reader looks at another stretch of time. */
  signals[SPAN_CHANGED] = g_signal_new ("span-changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                        NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (widget_class, "dossier-chart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_widget_class_install_action (widget_class, "chart.open-group", "u", open_group);
  dossier_chart_view_class_add_keys (widget_class);
}

static void
dossier_chart_view_init (DossierChartView *self)
{
  self->items = g_ptr_array_new ();
  self->by_fact = g_hash_table_new (g_str_hash, g_str_equal);
  self->stops = g_ptr_array_new ();
  self->groups = g_array_new (FALSE, FALSE, sizeof (DossierChartStopGroup));
  self->open_group = -1;
  self->surface = dossier_chart_surface_new ();
  self->cursor = dossier_chart_cursor_new ();
  self->tip = dossier_chart_tip_new ();
  gtk_widget_set_parent (self->surface, GTK_WIDGET (self));
  gtk_widget_set_parent (self->cursor, GTK_WIDGET (self));
  gtk_widget_set_parent (self->tip, GTK_WIDGET (self));
  dossier_chart_view_add_pointer (self);
}

static void
describe (DossierChartView *self)
{
  const DossierChartSpec *spec = self->spec;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spec->title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, spec->summary != NULL ? spec->summary : "", -1);
}

/**
 * dossier_chart_view_new:
 * @spec: (transfer full): what the chart shows
 *
 * Returns: (transfer floating): the chart
 */
GtkWidget *
dossier_chart_view_new (DossierChartSpec *spec)
{
  DossierChartView *self;

  g_return_val_if_fail (spec != NULL, NULL);

  self = g_object_new (DOSSIER_TYPE_CHART_VIEW, NULL);
  self->spec = spec;
  describe (self);
  dossier_chart_view_create_stops (self);

  return GTK_WIDGET (self);
}

/**
 * dossier_chart_view_get_spec:
 * @self: a chart
 *
 * Returns: (transfer none): what it shows
 */
const DossierChartSpec *
dossier_chart_view_get_spec (DossierChartView *self)
{
  g_return_val_if_fail (DOSSIER_IS_CHART_VIEW (self), NULL);

  return self->spec;
}

/**
 * dossier_chart_view_get_scene:
 * @self: a chart
 *
 * Returns: (transfer none) (nullable): the scene of its present size
 */
const DossierScene *
dossier_chart_view_get_scene (DossierChartView *self)
{
  g_return_val_if_fail (DOSSIER_IS_CHART_VIEW (self), NULL);

  return self->scene;
}

/**
 * dossier_chart_view_select_fact:
 * @self: a chart
 * @fact_id: (nullable): the fact whose evidence is open
 *
 * Outlines the fact's claim, where there is one.
 */
void
dossier_chart_view_select_fact (DossierChartView *self,
                                const char *fact_id)
{
  int index;

  g_return_if_fail (DOSSIER_IS_CHART_VIEW (self));

  g_free (self->selected);
  self->selected = g_strdup (fact_id);
  index = dossier_chart_view_find_stop (self, fact_id);
  for (guint i = 0; i < self->stops->len; i++)
    dossier_chart_stop_set_selected (g_ptr_array_index (self->stops, i), (int) i == index);
}

/**
 * dossier_chart_view_get_n_paints:
 * @self: a chart
 *
 * Returns: how often its picture was painted
 */
guint
dossier_chart_view_get_n_paints (DossierChartView *self)
{
  g_return_val_if_fail (DOSSIER_IS_CHART_VIEW (self), 0);

  return dossier_chart_surface_get_n_paints (DOSSIER_CHART_SURFACE (self->surface));
}

/* A claim that is shown no longer hands the focus on to the next that is: the keys go on working. */
static void
keep_focus (DossierChartView *self,
            int index)
{
  if (index >= 0 && !gtk_widget_get_child_visible (g_ptr_array_index (self->stops, index))
      && !dossier_chart_view_focus_from (self, index, 1))
    dossier_chart_view_focus_from (self, index, -1);
}

/**
 * dossier_chart_view_set_span:
 * @self: a chart
 * @span: the days to show; not set: all
 *
 * Shows another stretch of time.
 */
void
dossier_chart_view_set_span (DossierChartView *self,
                             DossierSpan span)
{
  int focused;

  g_return_if_fail (DOSSIER_IS_CHART_VIEW (self));

  if (dossier_span_equal (&span, &self->span) || self->scene == NULL)
    return;

  focused = dossier_chart_view_find_focused (self);
  self->span = span;
  lay_out (self, gtk_widget_get_width (GTK_WIDGET (self)), gtk_widget_get_height (GTK_WIDGET (self)));
  keep_focus (self, focused);
  g_signal_emit (self, signals[SPAN_CHANGED], 0);
}

/**
 * dossier_chart_view_get_span:
 * @self: a chart
 *
 * Returns: the days that it shows; not set: all
 */
DossierSpan
dossier_chart_view_get_span (DossierChartView *self)
{
  g_return_val_if_fail (DOSSIER_IS_CHART_VIEW (self), ((DossierSpan) { 0, 0 }));

  return self->span;
}

/**
 * dossier_chart_view_get_hint:
 * @self: a chart
 *
 * Returns: (transfer none) (nullable): the heading of what is said beside a mark or a day, or %NULL for nothing
 */
const char *
dossier_chart_view_get_hint (DossierChartView *self)
{
  g_return_val_if_fail (DOSSIER_IS_CHART_VIEW (self), NULL);

  return dossier_chart_tip_get_text (DOSSIER_CHART_TIP (self->tip));
}

/**
 * dossier_chart_view_cover:
 * @self: a chart
 * @dossier: the dossier that it is made of
 * @covers: (scope call): tells which facts are covered by their content note
 * @data: for @covers
 *
 * Puts content notes in place of what they cover, and shows again what they cover no longer.
 */
void
dossier_chart_view_cover (DossierChartView *self,
                          const Dossier *dossier,
                          DossierCoverFunc covers,
                          gpointer data)
{
  g_return_if_fail (DOSSIER_IS_CHART_VIEW (self) && dossier != NULL && covers != NULL);

  if (!dossier_chart_cover (self->spec, dossier, covers, data))
    return;

  describe (self);
  dossier_chart_view_name_stops (self);
  forget_scene (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

/**
 * dossier_chart_view_set_dimmed:
 * @self: a chart
 * @is_dimmed: (scope call): tells of each statement whether to dim it
 * @data: for @is_dimmed
 *
 * Draws some statements without their party's colour, and no other.
 */
void
dossier_chart_view_set_dimmed (DossierChartView *self,
                               DossierChartDimFunc is_dimmed,
                               gpointer data)
{
  gboolean changed = FALSE;

  g_return_if_fail (DOSSIER_IS_CHART_VIEW (self) && is_dimmed != NULL);

  for (guint i = 0; i < self->spec->items->len; i++)
    {
      DossierChartItem *item = &g_array_index (self->spec->items, DossierChartItem, i);
      gboolean dimmed = is_dimmed (item->fact_id, data);

      changed |= dimmed != item->dimmed;
      item->dimmed = dimmed;
    }
  if (!changed)
    return;

  forget_scene (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}
