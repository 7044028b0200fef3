// SPDX-License-Identifier: GPL-3.0-or-later

/* Shapes made from shapes: cut off at a rectangle, with fewer points, or as a pattern in place of a colour. */

#include <math.h>

#include "draw/dossier-polygon.h"

typedef enum
{
  SIDE_LEFT,
  SIDE_RIGHT,
  SIDE_TOP,
  SIDE_BOTTOM,
  N_SIDES
} Side;

static double
get_depth (const DossierRect *rect,
           Side side,
           const DossierPoint *point)
{
  switch (side)
    {
    case SIDE_LEFT:
      return point->x - rect->x;
    case SIDE_RIGHT:
      return rect->x + rect->width - point->x;
    case SIDE_TOP:
      return point->y - rect->y;
    case SIDE_BOTTOM:
    case N_SIDES:
    default:
      return rect->y + rect->height - point->y;
    }
}

/* Where the line from a to b passes a side, which lies between them. */
static DossierPoint
pass (const DossierPoint *a,
      const DossierPoint *b,
      double depth_a,
      double depth_b)
{
  double share = depth_a / (depth_a - depth_b);

  return (DossierPoint) { a->x + share * (b->x - a->x), a->y + share * (b->y - a->y) };
}

/* One side after another: Sutherland and Hodgman, 1974. */
static void
clip_area (GArray *points,
           const DossierRect *rect)
{
  g_autoptr (GArray) next = g_array_new (FALSE, FALSE, sizeof (DossierPoint));

  for (Side side = 0; side < N_SIDES; side++)
    {
      g_array_set_size (next, 0);
      for (guint i = 0; i < points->len; i++)
        {
          const DossierPoint *b = &g_array_index (points, DossierPoint, i);
          const DossierPoint *a = &g_array_index (points, DossierPoint, (i + points->len - 1) % points->len);
          double depth_a = get_depth (rect, side, a), depth_b = get_depth (rect, side, b);

          if ((depth_a >= 0) != (depth_b >= 0))
            {
              DossierPoint between = pass (a, b, depth_a, depth_b);

              g_array_append_val (next, between);
            }
          if (depth_b >= 0)
            g_array_append_val (next, *b);
        }
      g_array_set_size (points, 0);
      g_array_append_vals (points, next->data, next->len);
    }
}

/* Cuts [from, to] down to what lies within. FALSE: nothing does. */
static gboolean
clip_stretch (DossierPoint *a,
              DossierPoint *b,
              const DossierRect *rect)
{
  for (Side side = 0; side < N_SIDES; side++)
    {
      double depth_a = get_depth (rect, side, a), depth_b = get_depth (rect, side, b);

      if (depth_a < 0 && depth_b < 0)
        return FALSE;
      if (depth_a < 0)
        *a = pass (a, b, depth_a, depth_b);
      else if (depth_b < 0)
        *b = pass (a, b, depth_a, depth_b);
    }

  return TRUE;
}

static void
clip_line (DossierPolygon *clipped,
           const DossierPoint *points,
           guint n,
           const DossierRect *rect)
{
  gboolean is_open = FALSE;

  for (guint i = 1; i < n; i++)
    {
      DossierPoint a = points[i - 1], b = points[i];

      if (!clip_stretch (&a, &b, rect))
        continue;
      if (!is_open)
        dossier_polygon_add_point (clipped, a.x, a.y);
      dossier_polygon_add_point (clipped, b.x, b.y);
      is_open = b.x == points[i].x && b.y == points[i].y;
      if (!is_open)
        dossier_polygon_end_part (clipped);
    }
  if (is_open)
    dossier_polygon_end_part (clipped);
}

static void
add_part (DossierPolygon *polygon,
          const DossierPoint *points,
          guint n)
{
  for (guint i = 0; i < n; i++)
    dossier_polygon_add_point (polygon, points[i].x, points[i].y);
  dossier_polygon_end_part (polygon);
}

/**
 * dossier_polygon_clip:
 * @polygon: a shape
 * @rect: a rectangle
 *
 * Makes what of a shape lies within a rectangle.
 *
 * Returns: (transfer full): a shape, perhaps without parts
 */
DossierPolygon *
dossier_polygon_clip (const DossierPolygon *polygon,
                      const DossierRect *rect)
{
  DossierPolygon *clipped;
  g_autoptr (GArray) area = g_array_new (FALSE, FALSE, sizeof (DossierPoint));

  g_return_val_if_fail (polygon != NULL && rect != NULL, NULL);

  clipped = dossier_polygon_new (dossier_polygon_is_closed (polygon));
  for (guint i = 0; i < dossier_polygon_get_n_parts (polygon); i++)
    {
      guint n;
      const DossierPoint *points = dossier_polygon_get_part (polygon, i, &n);

      if (!dossier_polygon_is_closed (polygon))
        {
          clip_line (clipped, points, n, rect);
          continue;
        }
      g_array_set_size (area, 0);
      g_array_append_vals (area, points, n);
      clip_area (area, rect);
      add_part (clipped, (const DossierPoint *) (gpointer) area->data, area->len);
    }

  return clipped;
}

/**
 * dossier_polygon_thin:
 * @polygon: a shape
 * @least: px from point to point
 *
 * Leaves out points that nobody could tell apart. The ends of lines stay.
 *
 * Returns: (transfer full): a shape
 */
DossierPolygon *
dossier_polygon_thin (const DossierPolygon *polygon,
                      double least)
{
  DossierPolygon *thin;

  g_return_val_if_fail (polygon != NULL, NULL);

  thin = dossier_polygon_new (dossier_polygon_is_closed (polygon));
  for (guint i = 0; i < dossier_polygon_get_n_parts (polygon); i++)
    {
      guint n;
      const DossierPoint *points = dossier_polygon_get_part (polygon, i, &n);
      const DossierPoint *last = NULL;

      for (guint j = 0; j < n; j++)
        {
          gboolean is_end = j == 0 || (j + 1 == n && !dossier_polygon_is_closed (polygon));

          if (!is_end && hypot (points[j].x - last->x, points[j].y - last->y) < least)
            continue;
          last = &points[j];
          dossier_polygon_add_point (thin, last->x, last->y);
        }
      dossier_polygon_end_part (thin);
    }

  return thin;
}

static int
compare_doubles (gconstpointer a,
                 gconstpointer b)
{
  double first = *(const double *) a;
  double second = *(const double *) b;

  return (first > second) - (first < second);
}

/* Where a level line (or, turned, an upright one) passes the sides of a closed shape, in order. */
static GArray *
find_crossings (const DossierPolygon *polygon,
                double at,
                gboolean turned)
{
  GArray *crossings = g_array_new (FALSE, FALSE, sizeof (double));

  for (guint part = 0; part < dossier_polygon_get_n_parts (polygon); part++)
    {
      guint n;
      const DossierPoint *points = dossier_polygon_get_part (polygon, part, &n);

      for (guint i = 0, j = n - 1; i < n; j = i++)
        {
          double a = turned ? points[j].x : points[j].y, b = turned ? points[i].x : points[i].y;
          double from = turned ? points[j].y : points[j].x, to = turned ? points[i].y : points[i].x;
          double crossing;

          if ((a > at) == (b > at))
            continue;
          crossing = from + (at - a) / (b - a) * (to - from);
          g_array_append_val (crossings, crossing);
        }
    }
  g_array_sort (crossings, compare_doubles);

  return crossings;
}

/* The stretches of parallel lines that lie within a shape. Lines of neighbours meet: they stand on one raster. */
static void
add_lines (DossierPolygon *lines,
           const DossierPolygon *polygon,
           double pitch,
           gboolean turned)
{
  DossierRect box = dossier_polygon_get_box (polygon);
  double first = turned ? box.x : box.y, last = first + (turned ? box.width : box.height);

  for (double at = ceil (first / pitch) * pitch; at < last; at += pitch)
    {
      g_autoptr (GArray) crossings = find_crossings (polygon, at, turned);

      for (guint i = 0; i + 1 < crossings->len; i += 2)
        {
          double from = g_array_index (crossings, double, i), to = g_array_index (crossings, double, i + 1);

          dossier_polygon_add_point (lines, turned ? at : from, turned ? from : at);
          dossier_polygon_add_point (lines, turned ? at : to, turned ? to : at);
          dossier_polygon_end_part (lines);
        }
    }
}

/* Small squares on a raster, as far as their middle lies within. */
static void
add_dots (DossierPolygon *dots,
          const DossierPolygon *polygon,
          double pitch)
{
  DossierRect box = dossier_polygon_get_box (polygon);
  double half = pitch / 5;

  for (double y = ceil (box.y / pitch) * pitch; y < box.y + box.height; y += pitch)
    {
      g_autoptr (GArray) crossings = find_crossings (polygon, y, FALSE);

      for (guint i = 0; i + 1 < crossings->len; i += 2)
        {
          double to = g_array_index (crossings, double, i + 1) - half;

          for (double x = ceil ((g_array_index (crossings, double, i) + half) / pitch) * pitch; x <= to; x += pitch)
            {
              const DossierPoint corners[] = {
                { x - half, y - half }, { x + half, y - half }, { x + half, y + half }, { x - half, y + half },
              };

              add_part (dots, corners, G_N_ELEMENTS (corners));
            }
        }
    }
}

/**
 * dossier_polygon_make_pattern:
 * @polygon: a closed shape
 * @pattern: not %DOSSIER_PATTERN_NONE
 * @pitch: px from line to line, or from dot to dot
 *
 * Makes a pattern that fills a shape: it is one itself, and needs nothing of whoever paints it.
 *
 * Returns: (transfer full): lines, or dots to be filled
 */
DossierPolygon *
dossier_polygon_make_pattern (const DossierPolygon *polygon,
                              DossierPattern pattern,
                              double pitch)
{
  DossierPolygon *result;

  g_return_val_if_fail (polygon != NULL && pitch > 0, NULL);

  result = dossier_polygon_new (pattern == DOSSIER_PATTERN_DOTS);
  if (pattern == DOSSIER_PATTERN_DOTS)
    add_dots (result, polygon, pitch);
  if (pattern == DOSSIER_PATTERN_LINES || pattern == DOSSIER_PATTERN_GRID)
    add_lines (result, polygon, pitch, FALSE);
  if (pattern == DOSSIER_PATTERN_GRID)
    add_lines (result, polygon, pitch, TRUE);

  return result;
}
