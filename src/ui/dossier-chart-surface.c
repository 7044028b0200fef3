// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-chart-surface.h"

#include <math.h>

#include "draw/dossier-paint.h"
#include "ui/dossier-theme.h"

/* A picture with a longer side cannot be, and one of more pixels should not: 128 MiB. */
#define MOST_SIDE 16384
#define MOST_PIXELS (32.0 * 1024 * 1024)
#define STRIP 1024 /* px */

struct _DossierChartSurface
{
  GtkWidget parent_instance;
  DossierScene *scene;      /* (nullable) */
  cairo_surface_t *picture; /* of scene, theme and scale; NULL: to be painted, or too large */
  GPtrArray *strips;        /* of GskRenderNode: the scene from top to bottom where it is too large for a picture */
  DossierTheme theme;
  int scale;
  gboolean is_bare; /* without the ground of a card */
  guint n_paints;
};

G_DEFINE_FINAL_TYPE (DossierChartSurface, dossier_chart_surface, GTK_TYPE_WIDGET)

static void
drop_picture (DossierChartSurface *self)
{
  g_clear_pointer (&self->picture, cairo_surface_destroy);
  g_ptr_array_set_size (self->strips, 0);
}

static gboolean
has_picture (DossierChartSurface *self)
{
  return self->picture != NULL || self->strips->len > 0;
}

/* Returns: whether there is memory for a picture of that size */
static gboolean
create_picture (DossierChartSurface *self)
{
  double width = MAX (ceil (dossier_scene_get_width (self->scene)) * self->scale, 1);
  double height = MAX (ceil (dossier_scene_get_height (self->scene)) * self->scale, 1);

  if (width > MOST_SIDE || height > MOST_SIDE || width * height > MOST_PIXELS)
    return FALSE;

  self->picture = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int) width, (int) height);
  if (cairo_surface_status (self->picture) == CAIRO_STATUS_SUCCESS)
    return TRUE;

  g_clear_pointer (&self->picture, cairo_surface_destroy);
  return FALSE;
}

/* What is drawn there is kept, and becomes pixels only where it is seen. */
static GskRenderNode *
create_strip (DossierChartSurface *self,
              const DossierMarkStrips *strips,
              guint index)
{
  DossierRect part = dossier_mark_strips_get_part (strips, index);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT ((float) part.x, (float) part.y, (float) part.width,
                                               (float) part.height);
  GskRenderNode *strip = gsk_cairo_node_new (&bounds);
  cairo_t *cr = gsk_cairo_node_get_draw_context (strip);

  if (!self->is_bare)
    dossier_paint_ground (self->scene, cr, self->theme);
  dossier_paint_strip (self->scene, strips, index, cr, self->theme);
  cairo_destroy (cr);

  return strip;
}

static void
create_strips (DossierChartSurface *self)
{
  g_autoptr (DossierMarkStrips) strips = dossier_mark_strips_new (self->scene, STRIP);

  for (guint i = 0; i < dossier_mark_strips_get_n (strips); i++)
    g_ptr_array_add (self->strips, create_strip (self, strips, i));
}

static void
paint (DossierChartSurface *self)
{
  cairo_t *cr;

  self->n_paints++;
  if (!create_picture (self))
    {
      create_strips (self);
      return;
    }

  cairo_surface_set_device_scale (self->picture, self->scale, self->scale);
  cr = cairo_create (self->picture);
  if (self->is_bare)
    dossier_paint_marks (self->scene, cr, self->theme);
  else
    dossier_paint_scene (self->scene, cr, self->theme);
  cairo_destroy (cr);
}

/* Paints again only where scene, theme or scale have changed. */
static void
update_picture (DossierChartSurface *self)
{
  DossierTheme theme = dossier_theme_for_widget (GTK_WIDGET (self));
  int scale = gtk_widget_get_scale_factor (GTK_WIDGET (self));

  if (theme != self->theme || scale != self->scale)
    drop_picture (self);

  self->theme = theme;
  self->scale = scale;
  if (!has_picture (self))
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
  for (guint i = 0; i < self->strips->len; i++)
    gtk_snapshot_append_node (snapshot, g_ptr_array_index (self->strips, i));
  if (self->picture == NULL)
    return;

  cr = gtk_snapshot_append_cairo (snapshot, &bounds);
  cairo_set_source_surface (cr, self->picture, 0, 0);
  cairo_paint (cr);
  cairo_destroy (cr);
}

static void
dossier_chart_surface_dispose (GObject *object)
{
  DossierChartSurface *self = DOSSIER_CHART_SURFACE (object);

  drop_picture (self);
  g_clear_pointer (&self->scene, dossier_scene_unref);

  G_OBJECT_CLASS (dossier_chart_surface_parent_class)->dispose (object);
}

static void
dossier_chart_surface_finalize (GObject *object)
{
  g_ptr_array_unref (DOSSIER_CHART_SURFACE (object)->strips);

  G_OBJECT_CLASS (dossier_chart_surface_parent_class)->finalize (object);
}

static void
dossier_chart_surface_class_init (DossierChartSurfaceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_chart_surface_dispose;
  G_OBJECT_CLASS (klass)->finalize = dossier_chart_surface_finalize;
  widget_class->snapshot = dossier_chart_surface_snapshot;

  gtk_widget_class_set_css_name (widget_class, "dossier-chart-surface");
  /* The stops above it say what it shows. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
dossier_chart_surface_init (DossierChartSurface *self)
{
  self->strips = g_ptr_array_new_with_free_func ((GDestroyNotify) gsk_render_node_unref);
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
  drop_picture (self);
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
