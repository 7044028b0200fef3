// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-chart-stop.h"

#include <math.h>

#include "ui/dossier-copy-keys.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-theme.h"

/* px */
#define CLEAR 5       /* between a mark and the outline of what is selected or hovered */
#define FOCUS_CLEAR (CLEAR + SELECTED_WIDTH) /* the focus makes that outline thicker */
#define DIMMED_CLEAR 3 /* between a mark and the dashes around it */
#define SELECTED_WIDTH 2
#define HOVERED_WIDTH 1
#define RADIUS 4

struct _DossierChartStop
{
  GtkWidget parent_instance;
  char *fact_id; /* NULL: it is a group */
  const char *action; /* what activating it does with its id */
  guint group;
  graphene_rect_t mark; /* what is outlined, from the widget's own corner */
  gboolean hovered;
  gboolean selected;
};

G_DEFINE_FINAL_TYPE (DossierChartStop, dossier_chart_stop, GTK_TYPE_WIDGET)

static void
append_outline (DossierChartStop *self,
                GtkSnapshot *snapshot,
                float clear,
                float width)
{
  DossierTheme theme = dossier_theme_for_widget (GTK_WIDGET (self));
  GdkRGBA accent = dossier_colour_to_rgba (dossier_palette_get (theme, DOSSIER_ROLE_ACCENT));
  graphene_rect_t bounds = self->mark;
  GskRoundedRect outline;

  graphene_rect_inset (&bounds, -clear - width, -clear - width);
  gsk_rounded_rect_init_from_rect (&outline, &bounds, RADIUS + clear);
  gtk_snapshot_append_border (snapshot, &outline, (float[4]) { width, width, width, width },
                              (GdkRGBA[4]) { accent, accent, accent, accent });
}

/* What the lens dims has a dashed line around it, as everywhere: around the mark, and not around what can be hit. */
static void
append_dashes (DossierChartStop *self,
               GtkSnapshot *snapshot)
{
  DossierTheme theme = dossier_theme_for_widget (GTK_WIDGET (self));
  DossierColour colour = dossier_palette_get (theme, DOSSIER_ROLE_AXIS);
  graphene_rect_t bounds = self->mark;
  cairo_t *cr;

  graphene_rect_inset (&bounds, -DIMMED_CLEAR, -DIMMED_CLEAR);
  graphene_rect_round_extents (&bounds, &bounds);
  cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  cairo_set_source_rgba (cr, colour.red, colour.green, colour.blue, colour.alpha);
  cairo_set_line_width (cr, 1);
  cairo_set_dash (cr, (double[2]) { 3, 2 }, 2, 0);
  cairo_rectangle (cr, bounds.origin.x + 0.5, bounds.origin.y + 0.5, bounds.size.width - 1, bounds.size.height - 1);
  cairo_stroke (cr);
  cairo_destroy (cr);
}

static void
dossier_chart_stop_snapshot (GtkWidget *widget,
                             GtkSnapshot *snapshot)
{
  DossierChartStop *self = DOSSIER_CHART_STOP (widget);
  GtkStateFlags flags = gtk_widget_get_state_flags (widget);

  if (gtk_widget_has_css_class (widget, "dossier-dimmed"))
    append_dashes (self, snapshot);
  if (self->selected)
    append_outline (self, snapshot, CLEAR, SELECTED_WIDTH);
  else if (self->hovered)
    append_outline (self, snapshot, CLEAR, HOVERED_WIDTH);

  if ((flags & GTK_STATE_FLAG_FOCUSED) != 0 && (flags & GTK_STATE_FLAG_FOCUS_VISIBLE) != 0)
    append_outline (self, snapshot, self->selected || self->hovered ? FOCUS_CLEAR : CLEAR, SELECTED_WIDTH);
}

static void
dossier_chart_stop_state_flags_changed (GtkWidget *widget,
                                        GtkStateFlags previous)
{
  gtk_widget_queue_draw (widget);
}

static void
open_fact (GtkWidget *widget,
           const char *action_name,
           GVariant *parameter)
{
  DossierChartStop *self = DOSSIER_CHART_STOP (widget);

  if (self->fact_id != NULL)
    gtk_widget_activate_action (widget, self->action, "s", self->fact_id);
  else
    gtk_widget_activate_action (widget, "chart.open-group", "u", self->group);
}

static gboolean
copy_fact (GtkWidget *widget,
           GVariant *args,
           gpointer user_data)
{
  const char *fact_id = DOSSIER_CHART_STOP (widget)->fact_id;

  return fact_id != NULL && gtk_widget_activate_action (widget, "win.copy-fact", "s", fact_id);
}

static void
dossier_chart_stop_finalize (GObject *object)
{
  g_free (DOSSIER_CHART_STOP (object)->fact_id);

  G_OBJECT_CLASS (dossier_chart_stop_parent_class)->finalize (object);
}

static void
dossier_chart_stop_class_init (DossierChartStopClass *klass)
{
  static const guint keys[] = { GDK_KEY_Return, GDK_KEY_ISO_Enter, GDK_KEY_KP_Enter, GDK_KEY_space, GDK_KEY_KP_Space };
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = dossier_chart_stop_finalize;
  widget_class->snapshot = dossier_chart_stop_snapshot;
  widget_class->state_flags_changed = dossier_chart_stop_state_flags_changed;

  gtk_widget_class_set_css_name (widget_class, "dossier-chart-stop");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_widget_class_install_action (widget_class, "fact.open", NULL, open_fact);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i], 0, "fact.open", NULL);
  dossier_widget_class_add_copy (widget_class, copy_fact);
}

static void
dossier_chart_stop_init (DossierChartStop *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  /* The scene knows better which mark a pointer means: see dossier_scene_hit(). */
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

/**
 * dossier_chart_stop_new:
 * @fact_id: the fact that it opens
 * @spoken: all that is known of it, for speech
 *
 * Returns: (transfer floating): a stop, nowhere yet
 */
GtkWidget *
dossier_chart_stop_new (const char *fact_id,
                        const char *spoken)
{
  DossierChartStop *self;

  g_return_val_if_fail (fact_id != NULL, NULL);
  g_return_val_if_fail (spoken != NULL, NULL);

  self = g_object_new (DOSSIER_TYPE_CHART_STOP, NULL);
  self->fact_id = g_strdup (fact_id);
  self->action = "win.open-fact";
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);

  return GTK_WIDGET (self);
}

/**
 * dossier_chart_stop_set_spoken:
 * @self: a stop
 * @spoken: all that is known of it now, for speech
 */
void
dossier_chart_stop_set_spoken (DossierChartStop *self,
                               const char *spoken)
{
  g_return_if_fail (DOSSIER_IS_CHART_STOP (self));
  g_return_if_fail (spoken != NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

/**
 * dossier_chart_stop_new_group:
 * @group: the number of a group of claims
 * @spoken: what is known of it, for speech
 *
 * Returns: (transfer floating): a stop that opens the group, nowhere yet
 */
GtkWidget *
dossier_chart_stop_new_group (guint group,
                              const char *spoken)
{
  DossierChartStop *self;

  g_return_val_if_fail (spoken != NULL, NULL);

  self = g_object_new (DOSSIER_TYPE_CHART_STOP, NULL);
  self->group = group;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);

  return GTK_WIDGET (self);
}

/**
 * dossier_chart_stop_get_fact_id:
 * @self: a stop
 *
 * Returns: (transfer none) (nullable): the fact that it opens, or %NULL for a group
 */
const char *
dossier_chart_stop_get_fact_id (DossierChartStop *self)
{
  g_return_val_if_fail (DOSSIER_IS_CHART_STOP (self), NULL);

  return self->fact_id;
}

/**
 * dossier_chart_stop_set_action:
 * @self: a stop that stands for something else than a fact
 * @action: (not nullable): a static string: the action, with the stop's id as its parameter, that activating it takes
 *
 * Lets it do something else than to open a fact.
 */
void
dossier_chart_stop_set_action (DossierChartStop *self,
                               const char *action)
{
  g_return_if_fail (DOSSIER_IS_CHART_STOP (self));
  g_return_if_fail (action != NULL);

  self->action = action;
}

/**
 * dossier_chart_stop_place:
 * @self: a stop
 * @stop: (nullable): where the scene has it; nowhere: it is neither seen nor reached
 */
void
dossier_chart_stop_place (DossierChartStop *self,
                          const DossierStop *stop)
{
  GtkAllocation allocation = { 0 };

  g_return_if_fail (DOSSIER_IS_CHART_STOP (self));

  gtk_widget_set_child_visible (GTK_WIDGET (self), stop != NULL);
  if (stop == NULL)
    return;

  allocation.x = (int) floor (stop->target.x);
  allocation.y = (int) floor (stop->target.y);
  allocation.width = (int) ceil (stop->target.x + stop->target.width) - allocation.x;
  allocation.height = (int) ceil (stop->target.y + stop->target.height) - allocation.y;
  self->mark = GRAPHENE_RECT_INIT ((float) (stop->box.x - allocation.x), (float) (stop->box.y - allocation.y),
                                   (float) stop->box.width, (float) stop->box.height);
  gtk_widget_size_allocate (GTK_WIDGET (self), &allocation, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * dossier_chart_stop_set_hovered:
 * @self: a stop
 * @hovered: whether the pointer is on it
 */
void
dossier_chart_stop_set_hovered (DossierChartStop *self,
                                gboolean hovered)
{
  g_return_if_fail (DOSSIER_IS_CHART_STOP (self));

  self->hovered = hovered;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * dossier_chart_stop_set_selected:
 * @self: a stop
 * @selected: whether its fact's evidence is open
 */
void
dossier_chart_stop_set_selected (DossierChartStop *self,
                                 gboolean selected)
{
  g_return_if_fail (DOSSIER_IS_CHART_STOP (self));

  if (selected == self->selected)
    return;

  self->selected = selected;
  dossier_widget_set_open (GTK_WIDGET (self), selected);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
