// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-polygon.h"

#include <math.h>

struct _DossierPolygon
{
  gatomicrefcount ref_count;
  gboolean is_closed;
  GArray *points; /* of DossierPoint */
  GArray *ends;   /* of guint: where each part ends in points */
};

/**
 * dossier_polygon_new:
 * @is_closed: whether its parts are outlines of areas, or else lines
 *
 * Returns: (transfer full): a shape without points
 */
DossierPolygon *
dossier_polygon_new (gboolean is_closed)
{
  DossierPolygon *polygon = g_new0 (DossierPolygon, 1);

  g_atomic_ref_count_init (&polygon->ref_count);
  polygon->is_closed = is_closed;
  polygon->points = g_array_new (FALSE, FALSE, sizeof (DossierPoint));
  polygon->ends = g_array_new (FALSE, FALSE, sizeof (guint));

  return polygon;
}

/**
 * dossier_polygon_ref:
 * @polygon: a shape
 *
 * Returns: (transfer full): @polygon
 */
DossierPolygon *
dossier_polygon_ref (DossierPolygon *polygon)
{
  g_return_val_if_fail (polygon != NULL, NULL);

  g_atomic_ref_count_inc (&polygon->ref_count);

  return polygon;
}

/**
 * dossier_polygon_unref:
 * @polygon: (transfer full): a shape
 *
 * Gives up a reference; the last one frees the shape.
 */
void
dossier_polygon_unref (DossierPolygon *polygon)
{
  g_return_if_fail (polygon != NULL);

  if (!g_atomic_ref_count_dec (&polygon->ref_count))
    return;

  g_array_unref (polygon->points);
  g_array_unref (polygon->ends);
  g_free (polygon);
}

/**
 * dossier_polygon_add_point:
 * @polygon: a shape that is being made
 * @x: px
 * @y: px
 *
 * Adds a point to the part that is being made.
 */
void
dossier_polygon_add_point (DossierPolygon *polygon,
                           double x,
                           double y)
{
  DossierPoint point = { x, y };

  g_return_if_fail (polygon != NULL);

  g_array_append_val (polygon->points, point);
}

/**
 * dossier_polygon_end_part:
 * @polygon: a shape that is being made
 *
 * Ends the part that is being made. What is too short to be seen is dropped: an area needs three points, a line two.
 */
void
dossier_polygon_end_part (DossierPolygon *polygon)
{
  guint first, least;

  g_return_if_fail (polygon != NULL);

  first = polygon->ends->len > 0 ? g_array_index (polygon->ends, guint, polygon->ends->len - 1) : 0;
  least = polygon->is_closed ? 3 : 2;
  if (polygon->points->len - first < least)
    g_array_set_size (polygon->points, first);
  else
    g_array_append_val (polygon->ends, polygon->points->len);
}

/**
 * dossier_polygon_get_n_parts:
 * @polygon: a shape
 *
 * Returns: how many parts it has
 */
guint
dossier_polygon_get_n_parts (const DossierPolygon *polygon)
{
  g_return_val_if_fail (polygon != NULL, 0);

  return polygon->ends->len;
}

/**
 * dossier_polygon_get_part:
 * @polygon: a shape
 * @index: less than dossier_polygon_get_n_parts()
 * @n_points: (out): how many points it has
 *
 * Returns: (transfer none) (array length=n_points): a part's points; a closed one's first is not repeated
 */
const DossierPoint *
dossier_polygon_get_part (const DossierPolygon *polygon,
                          guint index,
                          guint *n_points)
{
  guint first;

  g_return_val_if_fail (polygon != NULL && n_points != NULL, NULL);
  g_return_val_if_fail (index < polygon->ends->len, NULL);

  first = index > 0 ? g_array_index (polygon->ends, guint, index - 1) : 0;
  *n_points = g_array_index (polygon->ends, guint, index) - first;

  return &g_array_index (polygon->points, DossierPoint, first);
}

/**
 * dossier_polygon_is_closed:
 * @polygon: a shape
 *
 * Returns: whether its parts are outlines of areas
 */
gboolean
dossier_polygon_is_closed (const DossierPolygon *polygon)
{
  g_return_val_if_fail (polygon != NULL, FALSE);

  return polygon->is_closed;
}

/**
 * dossier_polygon_get_box:
 * @polygon: a shape
 *
 * Returns: the least rectangle around it; an empty one for a shape without points
 */
DossierRect
dossier_polygon_get_box (const DossierPolygon *polygon)
{
  double left = G_MAXDOUBLE, top = G_MAXDOUBLE, right = -G_MAXDOUBLE, bottom = -G_MAXDOUBLE;

  g_return_val_if_fail (polygon != NULL, ((DossierRect) { 0, 0, 0, 0 }));

  for (guint i = 0; i < polygon->points->len; i++)
    {
      const DossierPoint *point = &g_array_index (polygon->points, DossierPoint, i);

      left = MIN (left, point->x);
      right = MAX (right, point->x);
      top = MIN (top, point->y);
      bottom = MAX (bottom, point->y);
    }
  if (polygon->points->len == 0)
    return (DossierRect) { 0, 0, 0, 0 };

  return (DossierRect) { left, top, right - left, bottom - top };
}

/**
 * dossier_polygon_contains:
 * @polygon: a closed shape
 * @x: px
 * @y: px
 *
 * Tells whether a point lies within, by the number of sides that a ray from it crosses.
 *
 * Returns: whether it does
 */
gboolean
dossier_polygon_contains (const DossierPolygon *polygon,
                          double x,
                          double y)
{
  gboolean inside = FALSE;

  g_return_val_if_fail (polygon != NULL, FALSE);

  for (guint part = 0; part < polygon->ends->len; part++)
    {
      guint n;
      const DossierPoint *points = dossier_polygon_get_part (polygon, part, &n);

      for (guint i = 0, j = n - 1; i < n; j = i++)
        if ((points[i].y > y) != (points[j].y > y)
            && x < (points[j].x - points[i].x) * (y - points[i].y) / (points[j].y - points[i].y) + points[i].x)
          inside = !inside;
    }

  return inside;
}

/* The middle of a part as a plate of even weight. */
static DossierPoint
get_centroid (const DossierPoint *points,
              guint n)
{
  double area = 0, x = 0, y = 0;

  for (guint i = 0, j = n - 1; i < n; j = i++)
    {
      double cross = points[j].x * points[i].y - points[i].x * points[j].y;

      area += cross;
      x += (points[j].x + points[i].x) * cross;
      y += (points[j].y + points[i].y) * cross;
    }

  return fabs (area) > 1e-9 ? (DossierPoint) { x / (3 * area), y / (3 * area) } : points[0];
}

/**
 * dossier_polygon_get_inside:
 * @polygon: a closed shape
 * @inside: (out): a point in its first part
 *
 * Finds a point that stands for the shape: the centre of its first part, or where that lies outside, the middle of the
 * widest stretch at its height.
 *
 * Returns: whether there is one
 */
gboolean
dossier_polygon_get_inside (const DossierPolygon *polygon,
                            DossierPoint *inside)
{
  g_autoptr (DossierPolygon) lines = NULL;
  double widest = 0;
  guint n;
  const DossierPoint *points;

  g_return_val_if_fail (polygon != NULL && inside != NULL, FALSE);

  if (polygon->ends->len == 0)
    return FALSE;

  points = dossier_polygon_get_part (polygon, 0, &n);
  *inside = get_centroid (points, n);
  if (dossier_polygon_contains (polygon, inside->x, inside->y))
    return TRUE;

  lines = dossier_polygon_make_pattern (polygon, DOSSIER_PATTERN_LINES,
                                        MAX (dossier_polygon_get_box (polygon).height / 31, 1e-3));
  for (guint i = 0; i < lines->ends->len; i++)
    {
      points = dossier_polygon_get_part (lines, i, &n);
      if (points[1].x - points[0].x <= widest)
        continue;
      widest = points[1].x - points[0].x;
      *inside = (DossierPoint) { (points[0].x + points[1].x) / 2, points[0].y };
    }

  return TRUE;
}
