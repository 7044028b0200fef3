// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-polygon.h"
#include "draw/dossier-scene-builder.h"

static DossierRect
move_rect (const DossierRect *rect,
           double x,
           double y)
{
  return (DossierRect) { rect->x + x, rect->y + y, rect->width, rect->height };
}

/* Its points are the scene's, not the mark's. (transfer full) */
static DossierPolygon *
move_polygon (const DossierPolygon *polygon,
              double x,
              double y)
{
  DossierPolygon *moved = dossier_polygon_new (dossier_polygon_is_closed (polygon));

  for (guint i = 0; i < dossier_polygon_get_n_parts (polygon); i++)
    {
      guint n_points;
      const DossierPoint *points = dossier_polygon_get_part (polygon, i, &n_points);

      for (guint j = 0; j < n_points; j++)
        dossier_polygon_add_point (moved, points[j].x + x, points[j].y + y);
      dossier_polygon_end_part (moved);
    }

  return moved;
}

/* Whoever gives a mark a field of its own to free has to copy it here too. */
static void
append_mark (DossierScene *scene,
             const DossierMark *mark,
             double x,
             double y,
             const int *stops)
{
  int stop = mark->stop >= 0 ? stops[mark->stop] : -1;
  DossierRect box = move_rect (&mark->box, x, y);
  DossierMark *copy = dossier_scene_add_mark (scene, mark->kind, &box, stop);

  *copy = *mark;
  copy->box = box;
  copy->stop = stop;
  copy->text = g_strdup (mark->text);
  copy->tag = g_strdup (mark->tag);
  copy->colour_light = g_strdup (mark->colour_light);
  copy->colour_dark = g_strdup (mark->colour_dark);
  copy->polygon = mark->polygon != NULL ? move_polygon (mark->polygon, x, y) : NULL;
  copy->opens = mark->opens >= 0 ? stops[mark->opens] : -1;
}

/* Returns: the index of the stop in scene; -1 where it is left out */
static int
append_stop (DossierScene *scene,
             const DossierStop *stop,
             double x,
             double y)
{
  DossierRect box = move_rect (&stop->box, x, y);
  DossierRect target = move_rect (&stop->target, x, y);
  int index = dossier_scene_add_stop (scene, stop->fact_id, stop->spoken);

  dossier_scene_set_stop_place (scene, index, &box, &target);
  return index;
}

/**
 * dossier_scene_append:
 * @scene: a scene that is being laid out
 * @part: a finished scene
 * @x: where its left goes, px
 * @y: where its top goes, px
 * @leaves_out: (nullable): which facts are left out, with their stops and all their marks
 * @data: for @leaves_out
 *
 * Takes a copy of what is in another scene, such as a chart in a slide.
 */
void
dossier_scene_append (DossierScene *scene,
                      const DossierScene *part,
                      double x,
                      double y,
                      DossierSceneFilter leaves_out,
                      gpointer data)
{
  guint n_stops, n_marks;
  g_autofree int *stops = NULL;

  g_return_if_fail (scene != NULL && part != NULL);

  n_stops = dossier_scene_get_n_stops (part);
  n_marks = dossier_scene_get_n_marks (part);
  stops = g_new (int, n_stops + 1);
  for (guint i = 0; i < n_stops; i++)
    {
      const DossierStop *stop = dossier_scene_get_stop (part, i);

      stops[i] = leaves_out != NULL && leaves_out (stop->fact_id, data) ? -1 : append_stop (scene, stop, x, y);
    }
  for (guint i = 0; i < n_marks; i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (part, i);

      if (mark->stop < 0 || stops[mark->stop] >= 0)
        append_mark (scene, mark, x, y, stops);
    }
}
