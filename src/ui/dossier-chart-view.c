// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-chart-view.h"

#include <glib/gi18n.h>
#include <math.h>

#include "draw/dossier-layout.h"
#include "ui/dossier-box.h"
#include "ui/dossier-chart-stop.h"
#include "ui/dossier-chart-surface.h"
#include "ui/dossier-theme.h"

#define MIN_WIDTH 240     /* px at the normal text size */
#define NATURAL_WIDTH 880 /* px */
#define WIDEST 1302       /* px: a page gives no more, and a wider chart grows no higher */

struct _DossierChartView
{
  GtkWidget parent_instance;
  DossierChartSpec *spec;
  DossierScene *scene; /* laid out for the widget's size; NULL before the first one */
  double scene_scale;  /* the text size that it was laid out for */
  GtkWidget *surface;
  GPtrArray *stops;   /* of DossierChartStop in the order of their dates, borrowed */
  GtkWidget *hovered; /* a stop; (nullable) */
  char *selected;     /* a fact; (nullable) */
};

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
         && dossier_scene_get_width (self->scene) == frame->width
         && dossier_scene_get_height (self->scene) == frame->height;
}

static void
place_stops (DossierChartView *self)
{
  for (guint i = 0; i < self->stops->len; i++)
    {
      DossierChartStop *stop = g_ptr_array_index (self->stops, i);
      int index = dossier_scene_find_stop (self->scene, dossier_chart_stop_get_fact_id (stop));

      dossier_chart_stop_place (stop, index >= 0 ? dossier_scene_get_stop (self->scene, (guint) index) : NULL);
    }
}

static void
dossier_chart_view_size_allocate (GtkWidget *widget,
                                  int width,
                                  int height,
                                  int baseline)
{
  DossierChartView *self = DOSSIER_CHART_VIEW (widget);
  DossierFrame frame = get_frame (self, width, height);

  if (!scene_fits (self, &frame))
    {
      g_clear_pointer (&self->scene, dossier_scene_unref);
      self->scene = dossier_layout (self->spec, &frame);
      self->scene_scale = frame.text_scale;
    }

  dossier_chart_surface_set_scene (DOSSIER_CHART_SURFACE (self->surface), self->scene);
  gtk_widget_size_allocate (self->surface, &(GtkAllocation) { 0, 0, width, height }, -1);
  place_stops (self);
}

static int
find_stop (DossierChartView *self,
           const char *fact_id)
{
  for (guint i = 0; fact_id != NULL && i < self->stops->len; i++)
    if (g_str_equal (dossier_chart_stop_get_fact_id (g_ptr_array_index (self->stops, i)), fact_id))
      return (int) i;

  return -1;
}

static int
find_focused (DossierChartView *self)
{
  for (guint i = 0; i < self->stops->len; i++)
    if (gtk_widget_is_focus (g_ptr_array_index (self->stops, i)))
      return (int) i;

  return -1;
}

/* The first stop from index on, in steps of +1 or -1, that the scene shows. */
static gboolean
focus_from (DossierChartView *self,
            int index,
            int step)
{
  for (; index >= 0 && index < (int) self->stops->len; index += step)
    {
      GtkWidget *stop = g_ptr_array_index (self->stops, index);

      if (gtk_widget_get_child_visible (stop))
        return gtk_widget_grab_focus (stop);
    }

  return FALSE;
}

/* Tab comes in at the selected claim, or the first, and goes out from any. */
static gboolean
dossier_chart_view_focus (GtkWidget *widget,
                          GtkDirectionType direction)
{
  DossierChartView *self = DOSSIER_CHART_VIEW (widget);

  if (gtk_widget_get_focus_child (widget) != NULL)
    return FALSE;

  return focus_from (self, MAX (find_stop (self, self->selected), 0), 1);
}

/* The last key of a row of claims does nothing, rather than to leave the chart. */
static gboolean
move_focus (GtkWidget *widget,
            GVariant *args,
            gpointer data)
{
  DossierChartView *self = DOSSIER_CHART_VIEW (widget);
  int step = g_variant_get_int32 (args);

  if (self->spec->right_to_left)
    step = -step;
  focus_from (self, find_focused (self) + step, step);

  return TRUE;
}

static gboolean
move_focus_to_end (GtkWidget *widget,
                   GVariant *args,
                   gpointer data)
{
  DossierChartView *self = DOSSIER_CHART_VIEW (widget);
  gboolean last = g_variant_get_boolean (args);

  focus_from (self, last ? (int) self->stops->len - 1 : 0, last ? -1 : 1);

  return TRUE;
}

static void
set_hovered (DossierChartView *self,
             GtkWidget *stop)
{
  if (stop == self->hovered)
    return;

  if (self->hovered != NULL)
    dossier_chart_stop_set_hovered (DOSSIER_CHART_STOP (self->hovered), FALSE);
  self->hovered = stop;
  if (stop != NULL)
    dossier_chart_stop_set_hovered (DOSSIER_CHART_STOP (stop), TRUE);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), stop != NULL ? "pointer" : NULL);
}

static GtkWidget *
get_stop_at (DossierChartView *self,
             double x,
             double y)
{
  int hit = self->scene != NULL ? dossier_scene_hit (self->scene, x, y) : -1;
  int index = hit >= 0 ? find_stop (self, dossier_scene_get_stop (self->scene, (guint) hit)->fact_id) : -1;

  return index >= 0 ? g_ptr_array_index (self->stops, index) : NULL;
}

static void
on_motion (DossierChartView *self,
           double x,
           double y)
{
  set_hovered (self, get_stop_at (self, x, y));
}

static void
on_leave (DossierChartView *self)
{
  set_hovered (self, NULL);
}

static void
on_released (DossierChartView *self,
             int n_press,
             double x,
             double y)
{
  GtkWidget *stop = get_stop_at (self, x, y);

  if (stop != NULL)
    gtk_widget_activate_action (stop, "fact.open", NULL);
}

static const DossierChartItem *
find_item (DossierChartView *self,
           const char *fact_id)
{
  for (guint i = 0; i < self->spec->items->len; i++)
    {
      const DossierChartItem *item = &g_array_index (self->spec->items, DossierChartItem, i);

      if (g_strcmp0 (item->fact_id, fact_id) == 0)
        return item;
    }

  return NULL;
}

/* What the pointer is on, in words: also those that the picture had no room for. */
static gboolean
dossier_chart_view_query_tooltip (GtkWidget *widget,
                                  int x,
                                  int y,
                                  gboolean keyboard_tooltip,
                                  GtkTooltip *tooltip)
{
  DossierChartView *self = DOSSIER_CHART_VIEW (widget);
  GtkWidget *stop = get_stop_at (self, x, y);
  const DossierChartItem *item;
  g_autofree char *text = NULL;

  if (stop == NULL)
    return FALSE;

  item = find_item (self, dossier_chart_stop_get_fact_id (DOSSIER_CHART_STOP (stop)));
  if (item == NULL || item->value_label == NULL)
    return FALSE;

  text = item->label != NULL ? g_strdup_printf ("%s\n%s", item->value_label, item->label)
                             : g_strdup (item->value_label);
  gtk_tooltip_set_text (tooltip, text);

  return TRUE;
}

/* The order in which the picture numbers its claims: by date, then the levels, then what has no date. */
static int
rank_item (const DossierChartItem *item)
{
  if (item->kind == DOSSIER_ITEM_LEVEL)
    return 1;

  return dossier_date_is_set (&item->date) ? 0 : 2;
}

static int
compare_items (gconstpointer a,
               gconstpointer b)
{
  const DossierChartItem *first = *(const DossierChartItem *const *) a;
  const DossierChartItem *second = *(const DossierChartItem *const *) b;
  int order = rank_item (first) - rank_item (second);

  if (order == 0)
    order = dossier_date_compare (&first->date, &second->date);

  /* Both are in one array: of one date, the earlier in the file comes first. */
  return order != 0 ? order : (first < second ? -1 : 1);
}

static GPtrArray *
sort_items (const DossierChartSpec *spec)
{
  GPtrArray *items = g_ptr_array_new ();

  for (guint i = 0; i < spec->items->len; i++)
    {
      DossierChartItem *item = &g_array_index (spec->items, DossierChartItem, i);

      if (item->fact_id != NULL && item->spoken != NULL)
        g_ptr_array_add (items, item);
    }
  /* What is drawn to scale stands side by side, in the file's order. */
  if (spec->kind == DOSSIER_FIGURE_CLAIMS)
    g_ptr_array_sort (items, compare_items);

  return items;
}

static void
create_stops (DossierChartView *self)
{
  g_autoptr (GPtrArray) items = sort_items (self->spec);

  for (guint i = 0; i < items->len; i++)
    {
      const DossierChartItem *item = g_ptr_array_index (items, i);
      g_autofree char *spoken = NULL;
      GtkWidget *stop;

      /* Translators: for speech: %1$u is the place of a claim among the %2$u of its chart, %3$s all that is known of
       * it */
      spoken = g_strdup_printf (_("%1$u of %2$u. %3$s"), i + 1, items->len, item->spoken);
      stop = dossier_chart_stop_new (item->fact_id, spoken);
      gtk_widget_set_parent (stop, GTK_WIDGET (self));
      g_ptr_array_add (self->stops, stop);
    }
}

static void
dossier_chart_view_dispose (GObject *object)
{
  DossierChartView *self = DOSSIER_CHART_VIEW (object);

  self->hovered = NULL;
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
  g_ptr_array_unref (self->stops);
  g_free (self->selected);

  G_OBJECT_CLASS (dossier_chart_view_parent_class)->finalize (object);
}

static void
add_bindings (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint keys[2];
    int step;
  } arrows[] = {
    { { GDK_KEY_Right, GDK_KEY_KP_Right }, 1 },
    { { GDK_KEY_Left, GDK_KEY_KP_Left }, -1 },
    { { GDK_KEY_Down, GDK_KEY_KP_Down }, 1 },
    { { GDK_KEY_Up, GDK_KEY_KP_Up }, -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (arrows); i++)
    for (guint k = 0; k < G_N_ELEMENTS (arrows[i].keys); k++)
      gtk_widget_class_add_binding (widget_class, arrows[i].keys[k], 0, move_focus, "i", arrows[i].step);

  gtk_widget_class_add_binding (widget_class, GDK_KEY_Home, 0, move_focus_to_end, "b", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Home, 0, move_focus_to_end, "b", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_End, 0, move_focus_to_end, "b", TRUE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_End, 0, move_focus_to_end, "b", TRUE);
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
  widget_class->query_tooltip = dossier_chart_view_query_tooltip;

  gtk_widget_class_set_css_name (widget_class, "dossier-chart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
  add_bindings (widget_class);
}

static void
dossier_chart_view_init (DossierChartView *self)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  self->stops = g_ptr_array_new ();
  self->surface = dossier_chart_surface_new ();
  gtk_widget_set_parent (self->surface, GTK_WIDGET (self));
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);

  g_signal_connect_swapped (motion, "enter", G_CALLBACK (on_motion), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (on_motion), self);
  g_signal_connect_swapped (motion, "leave", G_CALLBACK (on_leave), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (on_released), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
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
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spec->title,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, spec->summary != NULL ? spec->summary : "", -1);
  create_stops (self);

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
  index = find_stop (self, fact_id);
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
