// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-scene.h"

#include <math.h>

#include "draw/dossier-polygon.h"
#include "draw/dossier-scene-builder.h"
#include "draw/dossier-scene-private.h"

/* How far from a line or a thin mark a pointer may be, px. */
#define REACH 4.0

static void
clear_mark (gpointer data)
{
  DossierMark *mark = data;

  g_free (mark->text);
  g_free (mark->tag);
  g_free (mark->colour_light);
  g_free (mark->colour_dark);
  g_clear_pointer (&mark->polygon, dossier_polygon_unref);
}

static void
clear_stop (gpointer data)
{
  DossierStop *stop = data;

  g_free (stop->fact_id);
  g_free (stop->spoken);
}

static gboolean
rect_contains (const DossierRect *rect,
               double x,
               double y,
               double reach)
{
  double left = MIN (rect->x, rect->x + rect->width);
  double top = MIN (rect->y, rect->y + rect->height);

  return x >= left - reach && x <= left + fabs (rect->width) + reach
         && y >= top - reach && y <= top + fabs (rect->height) + reach;
}

static double
distance_to_centre (const DossierRect *rect,
                    double x,
                    double y)
{
  return hypot (rect->x + rect->width / 2 - x, rect->y + rect->height / 2 - y);
}

/* Targets may overlap where marks are close: the nearest one is meant. */
static int
hit_target (const DossierScene *scene,
            double x,
            double y)
{
  guint n = scene->stops->len;
  const guint *near = scene->grid != NULL ? dossier_stop_grid_get (scene->grid, x, y, &n) : NULL;
  double least = G_MAXDOUBLE;
  int found = -1;

  for (guint i = 0; i < n; i++)
    {
      guint index = near != NULL ? near[i] : i;
      const DossierStop *stop = &g_array_index (scene->stops, DossierStop, index);
      double distance;

      if (!rect_contains (&stop->target, x, y, 0))
        continue;
      distance = distance_to_centre (&stop->box, x, y);
      if (distance >= least)
        continue;
      least = distance;
      found = (int) index;
    }

  return found;
}

/* Labels and lines stand for their fact too. The last one painted is on top. */
static int
hit_mark (const DossierScene *scene,
          double x,
          double y)
{
  for (guint i = scene->marks->len; i > 0; i--)
    {
      const DossierMark *mark = &g_array_index (scene->marks, DossierMark, i - 1);
      DossierRect box = dossier_mark_get_extent (mark);
      double reach = mark->kind == DOSSIER_MARK_LINE || mark->kind == DOSSIER_MARK_ARROW ? REACH : 0;

      if (mark->stop >= 0 && mark->kind != DOSSIER_MARK_POLYGON && rect_contains (&box, x, y, reach))
        return mark->stop;
    }

  return -1;
}

/* A country stands for what is said of it; the last one painted is on top. */
static int
hit_polygon (const DossierScene *scene,
             double x,
             double y)
{
  for (guint i = scene->marks->len; i > 0; i--)
    {
      const DossierMark *mark = &g_array_index (scene->marks, DossierMark, i - 1);

      if (mark->opens >= 0 && rect_contains (&mark->box, x, y, 0) && dossier_polygon_contains (mark->polygon, x, y))
        return mark->opens;
    }

  return -1;
}

/**
 * dossier_scene_new:
 * @width: px
 * @height: px
 * @title: (nullable): the figure's title
 * @summary: (nullable): the picture in words
 * @dataset: (nullable): what it was made from
 *
 * Makes an empty scene.
 *
 * Returns: (transfer full): a scene
 */
DossierScene *
dossier_scene_new (double width,
                   double height,
                   const char *title,
                   const char *summary,
                   const char *dataset)
{
  DossierScene *scene = g_new0 (DossierScene, 1);

  g_atomic_ref_count_init (&scene->ref_count);
  scene->width = width;
  scene->height = height;
  scene->title = g_strdup (title != NULL ? title : "");
  scene->summary = g_strdup (summary != NULL ? summary : "");
  scene->dataset = g_strdup (dataset);
  scene->marks = g_array_new (FALSE, TRUE, sizeof (DossierMark));
  g_array_set_clear_func (scene->marks, clear_mark);
  scene->stops = g_array_new (FALSE, TRUE, sizeof (DossierStop));
  g_array_set_clear_func (scene->stops, clear_stop);
  scene->by_fact = g_hash_table_new (g_str_hash, g_str_equal);

  return scene;
}

/**
 * dossier_scene_ref:
 * @scene: a scene
 *
 * Returns: (transfer full): @scene
 */
DossierScene *
dossier_scene_ref (DossierScene *scene)
{
  g_return_val_if_fail (scene != NULL, NULL);

  g_atomic_ref_count_inc (&scene->ref_count);

  return scene;
}

/**
 * dossier_scene_unref:
 * @scene: (transfer full): a scene
 *
 * Gives up a reference; the last one frees the scene. Any thread may do so.
 */
void
dossier_scene_unref (DossierScene *scene)
{
  g_return_if_fail (scene != NULL);

  if (!g_atomic_ref_count_dec (&scene->ref_count))
    return;

  g_free (scene->title);
  g_free (scene->summary);
  g_free (scene->dataset);
  g_free (scene->origin.caption);
  g_free (scene->origin.sources);
  g_free (scene->origin.address);
  g_free (scene->origin.language);
  g_clear_pointer (&scene->grid, dossier_stop_grid_free);
  g_hash_table_unref (scene->by_fact);
  g_array_unref (scene->marks);
  g_array_unref (scene->stops);
  g_free (scene);
}

/**
 * dossier_scene_get_width:
 * @scene: a scene
 *
 * Returns: px
 */
double
dossier_scene_get_width (const DossierScene *scene)
{
  g_return_val_if_fail (scene != NULL, 0);

  return scene->width;
}

/**
 * dossier_scene_get_height:
 * @scene: a scene
 *
 * Returns: px
 */
double
dossier_scene_get_height (const DossierScene *scene)
{
  g_return_val_if_fail (scene != NULL, 0);

  return scene->height;
}

/**
 * dossier_scene_get_title:
 * @scene: a scene
 *
 * Returns: the figure's title; "" for none
 */
const char *
dossier_scene_get_title (const DossierScene *scene)
{
  g_return_val_if_fail (scene != NULL, "");

  return scene->title;
}

/**
 * dossier_scene_get_summary:
 * @scene: a scene
 *
 * Returns: the picture in words; "" for none
 */
const char *
dossier_scene_get_summary (const DossierScene *scene)
{
  g_return_val_if_fail (scene != NULL, "");

  return scene->summary;
}

/**
 * dossier_scene_get_dataset:
 * @scene: a scene
 *
 * Returns: (nullable): what it was made from, such as "cecot 1.0.0"
 */
const char *
dossier_scene_get_dataset (const DossierScene *scene)
{
  g_return_val_if_fail (scene != NULL, NULL);

  return scene->dataset;
}

/**
 * dossier_scene_get_origin:
 * @scene: a scene
 *
 * Returns: (transfer none): what it says of itself
 */
const DossierSceneOrigin *
dossier_scene_get_origin (const DossierScene *scene)
{
  g_return_val_if_fail (scene != NULL, NULL);

  return &scene->origin;
}

/**
 * dossier_scene_get_time_axis:
 * @scene: a scene
 *
 * Returns: (transfer none): its axis of time, perhaps not set
 */
const DossierTimeAxis *
dossier_scene_get_time_axis (const DossierScene *scene)
{
  g_return_val_if_fail (scene != NULL, NULL);

  return &scene->time;
}

/**
 * dossier_scene_get_n_marks:
 * @scene: a scene
 *
 * Returns: how many marks there are
 */
guint
dossier_scene_get_n_marks (const DossierScene *scene)
{
  g_return_val_if_fail (scene != NULL, 0);

  return scene->marks->len;
}

/**
 * dossier_scene_get_mark:
 * @scene: a scene
 * @index: less than dossier_scene_get_n_marks()
 *
 * Returns: (transfer none): a mark; they come in the order of painting
 */
const DossierMark *
dossier_scene_get_mark (const DossierScene *scene,
                        guint index)
{
  g_return_val_if_fail (scene != NULL, NULL);
  g_return_val_if_fail (index < scene->marks->len, NULL);

  return &g_array_index (scene->marks, DossierMark, index);
}

/**
 * dossier_scene_get_n_stops:
 * @scene: a scene
 *
 * Returns: how many stops there are: one for each item of the spec
 */
guint
dossier_scene_get_n_stops (const DossierScene *scene)
{
  g_return_val_if_fail (scene != NULL, 0);

  return scene->stops->len;
}

/**
 * dossier_scene_get_stop:
 * @scene: a scene
 * @index: less than dossier_scene_get_n_stops()
 *
 * Returns: (transfer none): a stop; they come in the order of going through them
 */
const DossierStop *
dossier_scene_get_stop (const DossierScene *scene,
                        guint index)
{
  g_return_val_if_fail (scene != NULL, NULL);
  g_return_val_if_fail (index < scene->stops->len, NULL);

  return &g_array_index (scene->stops, DossierStop, index);
}

/**
 * dossier_scene_hit:
 * @scene: a scene
 * @x: px
 * @y: px
 *
 * Finds what is meant at a point: the nearest stop whose target it is in, else the stop whose label or line it is on.
 *
 * Returns: a stop's index, or -1
 */
int
dossier_scene_hit (const DossierScene *scene,
                   double x,
                   double y)
{
  int found;

  g_return_val_if_fail (scene != NULL, -1);

  found = hit_target (scene, x, y);

  if (found < 0)
    found = hit_mark (scene, x, y);

  return found >= 0 ? found : hit_polygon (scene, x, y);
}

/**
 * dossier_scene_find_stop:
 * @scene: a scene
 * @fact_id: (nullable): a fact's id
 *
 * Finds the first stop of a fact.
 *
 * Returns: a stop's index, or -1
 */
int
dossier_scene_find_stop (const DossierScene *scene,
                         const char *fact_id)
{
  gpointer index;

  g_return_val_if_fail (scene != NULL, -1);

  if (fact_id == NULL || !g_hash_table_lookup_extended (scene->by_fact, fact_id, NULL, &index))
    return -1;

  return GPOINTER_TO_INT (index);
}

static DossierRole
dim_role (DossierRole role)
{
  switch (role)
    {
    case DOSSIER_ROLE_TEXT:
    case DOSSIER_ROLE_PARTY:
      return DOSSIER_ROLE_SECONDARY;
    case DOSSIER_ROLE_PARTY_TINT:
      return DOSSIER_ROLE_GRID;
    case DOSSIER_ROLE_NONE:
    case DOSSIER_ROLE_CARD:
    case DOSSIER_ROLE_SECONDARY:
    case DOSSIER_ROLE_AXIS:
    case DOSSIER_ROLE_GRID:
    case DOSSIER_ROLE_ACCENT:
    case DOSSIER_ROLE_FLOOR:
    case DOSSIER_ROLE_PERSON:
    case DOSSIER_N_ROLES:
    default:
      return role;
    }
}

static void
dim_mark (DossierMark *mark)
{
  mark->stroke = dim_role (mark->stroke);
  mark->fill = dim_role (mark->fill);
}

/**
 * dossier_scene_dim_stop:
 * @scene: a scene that is being laid out
 * @fact_id: of a stop
 *
 * Takes the party's colour from all marks of a stop: they stay where they are, in the secondary colour, which text may
 * have too.
 */
void
dossier_scene_dim_stop (DossierScene *scene,
                        const char *fact_id)
{
  int stop;

  g_return_if_fail (scene != NULL && fact_id != NULL);

  stop = dossier_scene_find_stop (scene, fact_id);
  for (guint i = 0; stop >= 0 && i < scene->marks->len; i++)
    if (g_array_index (scene->marks, DossierMark, i).stop == stop)
      dim_mark (&g_array_index (scene->marks, DossierMark, i));
}

/**
 * dossier_scene_dim_stops:
 * @scene: a scene that is being laid out
 * @dimmed: (array): for each stop whether it is meant
 *
 * Dims many stops in one go, as dossier_scene_dim_stop() does each.
 */
void
dossier_scene_dim_stops (DossierScene *scene,
                         const gboolean *dimmed)
{
  g_return_if_fail (scene != NULL && dimmed != NULL);

  for (guint i = 0; i < scene->marks->len; i++)
    {
      DossierMark *mark = &g_array_index (scene->marks, DossierMark, i);

      if (mark->stop >= 0 && dimmed[mark->stop])
        dim_mark (mark);
    }
}
