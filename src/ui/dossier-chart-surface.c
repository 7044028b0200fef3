// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-chart-surface.h"

#include <math.h>

#include "draw/dossier-paint.h"
#include "ui/dossier-theme.h"

struct _DossierChartSurface
{
  GtkWidget parent_instance;
  DossierScene *scene;      /* (nullable) */
  cairo_surface_t *picture; /* of scene, theme and scale; NULL: to be painted */
  DossierTheme theme;
  int scale;
  gboolean is_bare; /* without the ground of a card */
  guint n_paints;
};

G_DEFINE_FINAL_TYPE (DossierChartSurface, dossier_chart_surface, GTK_TYPE_WIDGET)

static void
paint (DossierChartSurface *self)
{
  int width = (int) ceil (dossier_scene_get_width (self->scene)) * self->scale;
  int height = (int) ceil (dossier_scene_get_height (self->scene)) * self->scale;
  cairo_t *cr;

  self->picture = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, MAX (width, 1), MAX (height, 1));
  cairo_surface_set_device_scale (self->picture, self->scale, self->scale);
  cr = cairo_create (self->picture);
  if (self->is_bare)
    dossier_paint_marks (self->scene, cr, self->theme);
  else
    dossier_paint_scene (self->scene, cr, self->theme);
  cairo_destroy (cr);
  self->n_paints++;
}

/* Paints again only where scene, theme or scale have changed. */
static void
update_picture (DossierChartSurface *self)
{
  DossierTheme theme = dossier_theme_for_widget (GTK_WIDGET (self));
  int scale = gtk_widget_get_scale_factor (GTK_WIDGET (self));

  if (theme != self->theme || scale != self->scale)
    g_clear_pointer (&self->picture, cairo_surface_destroy);

  self->theme = theme;
  self->scale = scale;
  if (self->picture == NULL)
    paint (self);
}

static void
dossier_chart_surface_snapshot (GtkWidget *widget,
                                GtkSnapshot *snapshot)
{
  DossierChartSurface *self = DOSSIER_CHART_SURFACE (widget);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (widget), gtk_widget_get_height (widget));
  cairo_t *cr;

  if (self->scene == NULL)
    return;

  update_picture (self);
  cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  cairo_set_source_surface (cr, self->picture, 0, 0);
  cairo_paint (cr);
  cairo_destroy (cr);
}

static void
dossier_chart_surface_dispose (GObject *object)
{
  DossierChartSurface *self = DOSSIER_CHART_SURFACE (object);

  g_clear_pointer (&self->picture, cairo_surface_destroy);
  g_clear_pointer (&self->scene, dossier_scene_unref);

  G_OBJECT_CLASS (dossier_chart_surface_parent_class)->dispose (object);
}

static void
dossier_chart_surface_class_init (DossierChartSurfaceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_chart_surface_dispose;
  widget_class->snapshot = dossier_chart_surface_snapshot;

  gtk_widget_class_set_css_name (widget_class, "dossier-chart-surface");
  /* The stops above it say what it shows. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
dossier_chart_surface_init (DossierChartSurface *self)
{
  gtk_widget_set_can_target (GTK_WIDGET (self), FALSE);
}

/**
 * dossier_chart_surface_new:
 *
 * Returns: (transfer floating): an empty layer
 */
GtkWidget *
dossier_chart_surface_new (void)
{
  return g_object_new (DOSSIER_TYPE_CHART_SURFACE, NULL);
}

/**
 * dossier_chart_surface_set_scene:
 * @self: a layer
 * @scene: what it shows
 */
void
dossier_chart_surface_set_scene (DossierChartSurface *self,
                                 DossierScene *scene)
{
  g_return_if_fail (DOSSIER_IS_CHART_SURFACE (self));
  g_return_if_fail (scene != NULL);

  if (scene == self->scene)
    return;

  g_clear_pointer (&self->scene, dossier_scene_unref);
  g_clear_pointer (&self->picture, cairo_surface_destroy);
  self->scene = dossier_scene_ref (scene);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * dossier_chart_surface_set_ground:
 * @self: a layer
 * @has_ground: whether it paints the ground of a card under its scene, as it does at first
 *
 * Lets it stand on what is behind it.
 */
void
dossier_chart_surface_set_ground (DossierChartSurface *self,
                                  gboolean has_ground)
{
  g_return_if_fail (DOSSIER_IS_CHART_SURFACE (self));

  self->is_bare = !has_ground;
}

/**
 * dossier_chart_surface_get_n_paints:
 * @self: a layer
 *
 * Returns: how often the scene was painted: what moves above the layer must not raise it
 */
guint
dossier_chart_surface_get_n_paints (DossierChartSurface *self)
{
  g_return_val_if_fail (DOSSIER_IS_CHART_SURFACE (self), 0);

  return self->n_paints;
}
