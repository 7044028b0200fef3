// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-label-place.h"

#include "draw/dossier-obstacles.h"

/* How far away from its mark a label may stand, in gaps; from the second on a line leads to it. */
static const double distances[] = { 1, 3, 6, 10, 15, 21 };

/* Where a label may stand, its own side first: which way to go from the mark, and for a label beside it how far to
 * slide up or down, in its own heights. */
typedef struct
{
  int x, y; /* -1, 0 or 1 */
  double slide;
} Direction;

static const Direction near_directions[] = {
  { 1, 0, 0 },    { 1, 0, 0.25 },  { 1, 0, -0.25 },  { 1, 0, 0.65 }, { -1, 0, 0 },  { -1, 0, 0.25 },
  { -1, 0, -0.25 }, { 1, 0, -0.65 }, { -1, 0, 0.65 }, { -1, 0, -0.65 }, { 0, 1, 0 }, { 0, -1, 0 },
};

static const Direction far_directions[] = {
  { 1, 0, 0 }, { -1, 0, 0 }, { 1, 1, 0 }, { 1, -1, 0 }, { -1, 1, 0 }, { -1, -1, 0 }, { 0, 1, 0 }, { 0, -1, 0 },
};

/* The start and the end of a thing on one axis. */
typedef struct
{
  double from, to;
} Extent;

/**
 * dossier_rect_overlaps:
 * @a: a rectangle of positive size
 * @b: another
 *
 * Returns: whether they have more than an edge in common
 */
gboolean
dossier_rect_overlaps (const DossierRect *a,
                       const DossierRect *b)
{
  const double touch = 1e-6;

  return a->x < b->x + b->width - touch && b->x < a->x + a->width - touch
         && a->y < b->y + b->height - touch && b->y < a->y + a->height - touch;
}

/**
 * dossier_rect_contains_rect:
 * @outer: a rectangle
 * @inner: another
 *
 * Returns: whether @inner lies within @outer
 */
gboolean
dossier_rect_contains_rect (const DossierRect *outer,
                            const DossierRect *inner)
{
  const double touch = 1e-6;

  return inner->x >= outer->x - touch && inner->y >= outer->y - touch
         && inner->x + inner->width <= outer->x + outer->width + touch
         && inner->y + inner->height <= outer->y + outer->height + touch;
}

/**
 * dossier_rect_unite:
 * @a: a rectangle
 * @b: another
 *
 * Returns: the least rectangle around both
 */
DossierRect
dossier_rect_unite (const DossierRect *a,
                    const DossierRect *b)
{
  double x = MIN (a->x, b->x);
  double y = MIN (a->y, b->y);
  DossierRect both = {
    .x = x,
    .y = y,
    .width = MAX (a->x + a->width, b->x + b->width) - x,
    .height = MAX (a->y + a->height, b->y + b->height) - y,
  };

  return both;
}

/**
 * dossier_label_room_is_free:
 * @obstacles: (element-type DossierRect): what must not be touched
 * @box: a place
 *
 * Returns: whether @box overlaps none of @obstacles
 */
gboolean
dossier_label_room_is_free (const GArray *obstacles,
                            const DossierRect *box)
{
  for (guint i = 0; i < obstacles->len; i++)
    if (dossier_rect_overlaps (&g_array_index (obstacles, DossierRect, i), box))
      return FALSE;

  return TRUE;
}

/* Where a label of some length stands on one axis: past an end of the mark, or centred on it. */
static double
put_on_axis (Extent mark,
             double length,
             int direction,
             double distance)
{
  if (direction > 0)
    return mark.to + distance;
  if (direction < 0)
    return mark.from - distance - length;

  return (mark.from + mark.to - length) / 2;
}

static DossierRect
put_label (const DossierRect *anchor,
           const DossierSize *size,
           Direction direction,
           double distance)
{
  Extent across = { anchor->x, anchor->x + anchor->width };
  Extent down = { anchor->y, anchor->y + anchor->height };
  DossierRect box = {
    .x = put_on_axis (across, size->width, direction.x, distance),
    .y = put_on_axis (down, size->height, direction.y, distance) + direction.slide * size->height,
    .width = size->width,
    .height = size->height,
  };

  return box;
}

/* The line from the nearest point of the mark to the nearest point of the label. */
static DossierRect
lead (const DossierRect *anchor,
      const DossierRect *label)
{
  double x = anchor->x + anchor->width / 2;
  double y = anchor->y + anchor->height / 2;
  double to_x = CLAMP (x, label->x, label->x + label->width);
  double to_y = CLAMP (y, label->y, label->y + label->height);
  double from_x = CLAMP (to_x, anchor->x, anchor->x + anchor->width);
  double from_y = CLAMP (to_y, anchor->y, anchor->y + anchor->height);

  return (DossierRect) { from_x, from_y, to_x - from_x, to_y - from_y };
}

/* Texts that touch each other's neighbours read as one: the sides stay clear. */
static gboolean
try_place (const DossierRect *bounds,
           DossierObstacles *obstacles,
           double clear,
           const DossierLabelRequest *request,
           DossierLabelPlace *place)
{
  DossierRect wide = { place->box.x - clear, place->box.y, place->box.width + 2 * clear, place->box.height };

  if (!dossier_rect_contains_rect (bounds, &place->box) || !dossier_obstacles_leave_room (obstacles, &wide))
    return FALSE;

  place->leader = lead (&request->anchor, &place->box);

  return !place->has_leader || dossier_obstacles_leave_way (obstacles, &place->leader, &request->anchor);
}

static gboolean
place_ring (const DossierRect *bounds,
            DossierObstacles *obstacles,
            double gap,
            double distance,
            gboolean left_first,
            const DossierLabelRequest *request,
            DossierLabelPlace *place)
{
  const Direction *directions = place->has_leader ? far_directions : near_directions;
  guint n_directions = place->has_leader ? G_N_ELEMENTS (far_directions) : G_N_ELEMENTS (near_directions);

  for (guint i = 0; i < n_directions; i++)
    {
      Direction direction = directions[i];

      if (left_first)
        direction.x = -direction.x;
      place->box = put_label (&request->anchor, &request->sizes[place->size], direction, distance);
      if (try_place (bounds, obstacles, gap / 2, request, place))
        return TRUE;
    }

  return FALSE;
}

static gboolean
place_size (const DossierRect *bounds,
            DossierObstacles *obstacles,
            double gap,
            gboolean left_first,
            const DossierLabelRequest *request,
            DossierLabelPlace *place)
{
  for (guint i = 0; i < G_N_ELEMENTS (distances); i++)
    {
      place->has_leader = i > 0;
      if (place_ring (bounds, obstacles, gap, distances[i] * gap, left_first, request, place))
        return TRUE;
    }

  return FALSE;
}

static int
compare_requests (gconstpointer a,
                  gconstpointer b,
                  gpointer data)
{
  const DossierLabelRequest *requests = data;
  guint first = *(const guint *) a;
  guint second = *(const guint *) b;

  if (requests[first].priority != requests[second].priority)
    return requests[first].priority > requests[second].priority ? -1 : 1;

  return first < second ? -1 : 1;
}

/**
 * dossier_label_place:
 * @bounds: where labels may be
 * @obstacles: (element-type DossierRect) (inout): what they must not touch; the placed labels are added
 * @gap: between a mark and its label, px
 * @left_first: whether labels go to the left of their marks where both sides are free
 * @requests: (array length=n_requests): the labels
 * @n_requests: how many
 * @places: (out caller-allocates) (array length=n_requests): where each of them goes
 *
 * Places labels greedily, one after another by their priority: the fullest wording at the nearest free place, then that
 * wording further away with a line, then the next wording. What finds no room anywhere is left out.
 *
 * Returns: how many labels were placed
 */
guint
dossier_label_place (const DossierRect *bounds,
                     GArray *obstacles,
                     double gap,
                     gboolean left_first,
                     const DossierLabelRequest *requests,
                     guint n_requests,
                     DossierLabelPlace *places)
{
  g_autofree guint *order = g_new (guint, n_requests);
  g_autoptr (DossierObstacles) near = NULL;
  guint n_placed = 0;

  g_return_val_if_fail (bounds != NULL, 0);
  g_return_val_if_fail (obstacles != NULL, 0);

  if (n_requests == 0)
    return 0;

  near = dossier_obstacles_new (bounds, obstacles, n_requests);
  for (guint i = 0; i < n_requests; i++)
    order[i] = i;
  if (n_requests > 1)
    g_qsort_with_data (order, (int) n_requests, sizeof (guint), compare_requests, (gpointer) requests);

  for (guint i = 0; i < n_requests; i++)
    {
      const DossierLabelRequest *request = &requests[order[i]];
      DossierLabelPlace *place = &places[order[i]];
      gboolean found = FALSE;

      for (place->size = 0; !found && place->size < (int) request->n_sizes; place->size++)
        found = place_size (bounds, near, gap, left_first, request, place);

      if (!found)
        {
          *place = (DossierLabelPlace) { .size = -1 };
          continue;
        }
      place->size--;
      g_array_append_val (obstacles, place->box);
      dossier_obstacles_add (near, &place->box);
      n_placed++;
    }

  return n_placed;
}
