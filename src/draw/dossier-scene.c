// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-scene.h"

#include <math.h>
#include <string.h>

#include "draw/dossier-scene-builder.h"

/* How far from a line or a thin mark a pointer may be, px. */
#define REACH 4.0

struct _DossierScene
{
  gatomicrefcount ref_count;
  double width;
  double height;
  char *title;
  char *summary;
  char *dataset; /* (nullable) */
  DossierSceneOrigin origin;
  GArray *marks; /* of DossierMark */
  GArray *stops; /* of DossierStop */
};

static void
clear_mark (gpointer data)
{
  DossierMark *mark = data;

  g_free (mark->text);
  g_free (mark->tag);
  g_free (mark->colour_light);
  g_free (mark->colour_dark);
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
  double least = G_MAXDOUBLE;
  int found = -1;

  for (guint i = 0; i < scene->stops->len; i++)
    {
      const DossierStop *stop = &g_array_index (scene->stops, DossierStop, i);
      double distance = distance_to_centre (&stop->box, x, y);

      if (rect_contains (&stop->target, x, y, 0) && distance < least)
        {
          least = distance;
          found = (int) i;
        }
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
      double reach = mark->kind == DOSSIER_MARK_LINE || mark->kind == DOSSIER_MARK_ARROW ? REACH : 0;

      if (mark->stop >= 0 && rect_contains (&mark->box, x, y, reach))
        return mark->stop;
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
  g_array_unref (scene->marks);
  g_array_unref (scene->stops);
  g_free (scene);
}

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

  return (int) scene->stops->len - 1;
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

static gboolean
crosses (const DossierMark *text,
         const DossierMark *other)
{
  double reach = other->line_width / 2;
  double left = MIN (other->box.x, other->box.x + other->box.width) - reach;
  double top = MIN (other->box.y, other->box.y + other->box.height) - reach;

  return left < text->box.x + text->box.width && left + fabs (other->box.width) + 2 * reach > text->box.x
         && top < text->box.y + text->box.height && top + fabs (other->box.height) + 2 * reach > text->box.y;
}

/* A rim that hides nothing would only take time and room: only texts that something runs behind keep theirs. */
static void
drop_idle_halos (DossierScene *scene)
{
  for (guint i = 0; i < scene->marks->len; i++)
    {
      DossierMark *text = &g_array_index (scene->marks, DossierMark, i);
      gboolean needed = FALSE;

      for (guint j = 0; text->halo && !needed && j < scene->marks->len; j++)
        {
          const DossierMark *other = &g_array_index (scene->marks, DossierMark, j);

          needed = other->kind != DOSSIER_MARK_TEXT && crosses (text, other);
        }
      text->halo = needed;
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
  GArray *sorted;

  g_return_if_fail (scene != NULL);

  drop_idle_halos (scene);
  places = g_new0 (guint, scene->stops->len + 2);
  for (guint i = 0; i < scene->marks->len; i++)
    places[g_array_index (scene->marks, DossierMark, i).stop + 2]++;
  for (guint i = 1; i < scene->stops->len + 2; i++)
    places[i] += places[i - 1];

  sorted = g_array_sized_new (FALSE, TRUE, sizeof (DossierMark), scene->marks->len);
  g_array_set_size (sorted, scene->marks->len);
  for (guint i = 0; i < scene->marks->len; i++)
    {
      const DossierMark *mark = &g_array_index (scene->marks, DossierMark, i);

      g_array_index (sorted, DossierMark, places[mark->stop + 1]++) = *mark;
    }

  /* The strings have moved over: the old array must not free them. */
  g_array_set_clear_func (scene->marks, NULL);
  g_array_unref (scene->marks);
  g_array_set_clear_func (sorted, clear_mark);
  scene->marks = sorted;
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

  return found >= 0 ? found : hit_mark (scene, x, y);
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
  g_return_val_if_fail (scene != NULL, -1);

  for (guint i = 0; fact_id != NULL && i < scene->stops->len; i++)
    if (strcmp (g_array_index (scene->stops, DossierStop, i).fact_id, fact_id) == 0)
      return (int) i;

  return -1;
}
