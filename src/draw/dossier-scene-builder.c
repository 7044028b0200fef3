// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-scene-builder.h"

#include <math.h>

#include "draw/dossier-polygon.h"
#include "draw/dossier-scene-private.h"

#define THIN 0.15 /* of a text's size: a line that may end at its strip */
#define MANY_STOPS 200 /* to ask each of, whether a pointer is on it */

/**
 * dossier_scene_set_origin:
 * @scene: a scene that is being laid out and has no origin yet
 * @origin: what it says of itself; copied
 *
 * Tells where a scene comes from.
 */
void
dossier_scene_set_origin (DossierScene *scene,
                          const DossierSceneOrigin *origin)
{
  g_return_if_fail (scene != NULL && origin != NULL);
  g_return_if_fail (scene->origin.address == NULL);

  scene->origin = (DossierSceneOrigin) {
    .caption = g_strdup (origin->caption),
    .sources = g_strdup (origin->sources),
    .address = g_strdup (origin->address),
    .language = g_strdup (origin->language),
  };
}

/**
 * dossier_scene_set_time_axis:
 * @scene: a scene that is being laid out
 * @axis: its axis of time
 *
 * Tells where the days are in a scene.
 */
void
dossier_scene_set_time_axis (DossierScene *scene,
                             const DossierTimeAxis *axis)
{
  g_return_if_fail (scene != NULL && axis != NULL);

  scene->time = *axis;
}

/**
 * dossier_scene_add_mark:
 * @scene: a scene that is being laid out
 * @kind: what to draw
 * @box: where
 * @stop: the stop it belongs to, or -1
 *
 * Adds a mark that is not painted yet: it has neither stroke nor fill. It moves when another is added.
 *
 * Returns: (transfer none): the mark, to be filled in
 */
DossierMark *
dossier_scene_add_mark (DossierScene *scene,
                        DossierMarkKind kind,
                        const DossierRect *box,
                        int stop)
{
  DossierMark *mark;

  g_return_val_if_fail (scene != NULL, NULL);
  g_return_val_if_fail (box != NULL, NULL);

  g_array_set_size (scene->marks, scene->marks->len + 1);
  mark = &g_array_index (scene->marks, DossierMark, scene->marks->len - 1);
  mark->kind = kind;
  mark->box = *box;
  mark->weight = DOSSIER_WEIGHT_REGULAR;
  mark->stop = stop;
  mark->opens = -1;

  return mark;
}

/**
 * dossier_scene_add_polygon:
 * @scene: a scene that is being laid out
 * @polygon: (transfer full): a shape
 * @stop: the stop it belongs to, or -1
 *
 * Adds a shape, as dossier_scene_add_mark() does.
 *
 * Returns: (transfer none): the mark, to be filled in
 */
DossierMark *
dossier_scene_add_polygon (DossierScene *scene,
                           DossierPolygon *polygon,
                           int stop)
{
  DossierRect box;
  DossierMark *mark;

  g_return_val_if_fail (scene != NULL && polygon != NULL, NULL);

  box = dossier_polygon_get_box (polygon);
  mark = dossier_scene_add_mark (scene, DOSSIER_MARK_POLYGON, &box, stop);
  mark->polygon = polygon;

  return mark;
}

/**
 * dossier_scene_edit_mark:
 * @scene: a scene that is being laid out
 * @index: of a mark, in the order of adding
 *
 * Returns: (transfer none): the mark
 */
DossierMark *
dossier_scene_edit_mark (DossierScene *scene,
                         guint index)
{
  g_return_val_if_fail (scene != NULL, NULL);
  g_return_val_if_fail (index < scene->marks->len, NULL);

  return &g_array_index (scene->marks, DossierMark, index);
}

/**
 * dossier_scene_add_stop:
 * @scene: a scene that is being laid out
 * @fact_id: (nullable): the fact that it opens
 * @spoken: (nullable): what is said when it is reached
 *
 * Adds a stop that has no place yet. The order of adding is the order in which a reader goes through them.
 *
 * Returns: the stop's index
 */
int
dossier_scene_add_stop (DossierScene *scene,
                        const char *fact_id,
                        const char *spoken)
{
  DossierStop stop = {
    .fact_id = g_strdup (fact_id != NULL ? fact_id : ""),
    .spoken = g_strdup (spoken != NULL ? spoken : ""),
  };

  g_return_val_if_fail (scene != NULL, -1);

  g_array_append_val (scene->stops, stop);
  if (!g_hash_table_contains (scene->by_fact, stop.fact_id))
    g_hash_table_insert (scene->by_fact, stop.fact_id, GINT_TO_POINTER ((int) scene->stops->len - 1));

  return (int) scene->stops->len - 1;
}

/**
 * dossier_scene_edit_stop:
 * @scene: a scene that is being laid out
 * @stop: a stop's index
 *
 * Returns: (transfer none): the stop; it moves when another is added
 */
DossierStop *
dossier_scene_edit_stop (DossierScene *scene,
                         int stop)
{
  g_return_val_if_fail (scene != NULL, NULL);
  g_return_val_if_fail (stop >= 0 && (guint) stop < scene->stops->len, NULL);

  return &g_array_index (scene->stops, DossierStop, stop);
}

/**
 * dossier_scene_set_stop_place:
 * @scene: a scene that is being laid out
 * @stop: a stop's index
 * @box: what is outlined when it is selected
 * @target: what can be hit
 *
 * Puts a stop in its place.
 */
void
dossier_scene_set_stop_place (DossierScene *scene,
                              int stop,
                              const DossierRect *box,
                              const DossierRect *target)
{
  DossierStop *found;

  g_return_if_fail (scene != NULL);
  g_return_if_fail (stop >= 0 && (guint) stop < scene->stops->len);

  found = &g_array_index (scene->stops, DossierStop, stop);
  found->box = *box;
  found->target = *target;
}

/**
 * dossier_scene_set_stop_values:
 * @scene: a scene that is being laid out
 * @stop: a stop's index
 * @scale: from values to px
 * @on_x: whether it goes along x, else along y
 *
 * Tells by which scale a statement's value is drawn.
 */
void
dossier_scene_set_stop_values (DossierScene *scene,
                               int stop,
                               const DossierScale *scale,
                               gboolean on_x)
{
  g_return_if_fail (scene != NULL && scale != NULL);
  g_return_if_fail (stop >= 0 && (guint) stop < scene->stops->len);

  g_array_index (scene->stops, DossierStop, stop).values = (DossierValueAxis) { TRUE, on_x, *scale };
}

/* Takes from the part of a way (from 0 to 1) what is outside of two bounds in one direction: Liang and Barsky's way to
 * clip a line. */
static gboolean
clip (double start,
      double step,
      double low,
      double high,
      double *from,
      double *to)
{
  double enter, leave;

  if (step == 0)
    return start > low && start < high;

  enter = (low - start) / step;
  leave = (high - start) / step;
  *from = MAX (*from, MIN (enter, leave));
  *to = MIN (*to, MAX (enter, leave));

  return *from < *to;
}

/* A line that only leads up to the text does not cross it. */
static gboolean
is_crossed_by_line (const DossierMark *text,
                    const DossierMark *line)
{
  const DossierRect *box = &text->box;
  double from = 0, to = 1;

  return clip (line->box.x, line->box.width, box->x, box->x + box->width, &from, &to)
         && clip (line->box.y, line->box.height, box->y, box->y + box->height, &from, &to);
}

static gboolean
crosses (const DossierMark *text,
         const DossierMark *other)
{
  DossierRect extent = dossier_mark_get_extent (other);
  double reach = other->line_width / 2;

  return extent.x - reach < text->box.x + text->box.width && extent.x + extent.width + reach > text->box.x
         && extent.y - reach < text->box.y + text->box.height && extent.y + extent.height + reach > text->box.y;
}

/* As those of a grid, and those that lead from a mark to its words. */
static gboolean
is_thin_line (const DossierMark *mark,
              const DossierMark *text)
{
  return mark->kind == DOSSIER_MARK_LINE && mark->line_width <= THIN * text->size;
}

static DossierHalo
find_halo (const DossierScene *scene,
           const DossierMark *text)
{
  DossierHalo halo = DOSSIER_HALO_NONE;

  for (guint i = 0; i < scene->marks->len && halo != DOSSIER_HALO_RIM; i++)
    {
      const DossierMark *other = &g_array_index (scene->marks, DossierMark, i);

      if (other->kind == DOSSIER_MARK_TEXT || !crosses (text, other)
          || (other->kind == DOSSIER_MARK_LINE && !is_crossed_by_line (text, other)))
        continue;

      halo = is_thin_line (other, text) ? DOSSIER_HALO_STRIP : DOSSIER_HALO_RIM;
    }

  return halo;
}

/* A rim that hides nothing would only take time and room: only texts that something runs behind keep theirs, and it is
 * no finer than it needs to be. */
static void
find_halos (DossierScene *scene)
{
  for (guint i = 0; i < scene->marks->len; i++)
    {
      DossierMark *text = &g_array_index (scene->marks, DossierMark, i);

      if (text->halo != DOSSIER_HALO_NONE)
        text->halo = find_halo (scene, text);
    }
}

/**
 * dossier_scene_finish:
 * @scene: a scene that is being laid out
 *
 * Brings all marks of one stop together, those without a stop first, so that every consumer can handle a statement as
 * one group. Within a stop the order of adding stays. Texts that nothing runs behind lose their halo.
 */
void
dossier_scene_finish (DossierScene *scene)
{
  g_autofree guint *places = NULL; /* of the next mark of each stop, and before them of those without one */
  g_autofree DossierMark *added = NULL;

  g_return_if_fail (scene != NULL);

  find_halos (scene);
  places = g_new0 (guint, scene->stops->len + 2);
  for (guint i = 0; i < scene->marks->len; i++)
    {
      int stop = g_array_index (scene->marks, DossierMark, i).stop;

      g_assert (stop >= -1 && stop < (int) scene->stops->len);
      places[stop + 2]++;
    }
  for (guint i = 1; i < scene->stops->len + 2; i++)
    places[i] += places[i - 1];

  added = g_memdup2 (scene->marks->data, scene->marks->len * sizeof (DossierMark));
  for (guint i = 0; i < scene->marks->len; i++)
    g_array_index (scene->marks, DossierMark, places[added[i].stop + 1]++) = added[i];
  if (scene->stops->len > MANY_STOPS)
    scene->grid = dossier_stop_grid_new (scene);
}
