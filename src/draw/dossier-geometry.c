// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-geometry.h"

#include <string.h>

#include "draw/dossier-projection.h"
#include "dossier-geometry-data.h"

/* The middles of the two maps: of the Americas, and of El Salvador. */
static const double centres[DOSSIER_N_GEOMETRIES][2] = { { -75, -5 }, { -88.9, 13.8 } };

G_STATIC_ASSERT (G_N_ELEMENTS (arc_starts) == N_ARCS + 1);
G_STATIC_ASSERT (G_N_ELEMENTS (place_starts) == N_PLACES + 1);

/* Every arc belongs to places of one level only. */
static void
project_ring (const DossierProjection *projection,
              guint ring,
              DossierPoint *points)
{
  for (guint i = ring_starts[ring]; i < ring_starts[ring + 1]; i++)
    {
      guint arc = (guint) (ring_arcs[i] >= 0 ? ring_arcs[i] : ~ring_arcs[i]);

      for (guint j = arc_starts[arc]; j < arc_starts[arc + 1]; j++)
        points[j] = dossier_projection_map (projection, (double) coordinates[2 * j] / GEOMETRY_STEPS,
                                            (double) coordinates[2 * j + 1] / GEOMETRY_STEPS);
    }
}

/* All points, projected once for as long as the program runs. Any thread may ask. */
static const DossierPoint *
get_points (void)
{
  static DossierPoint points[N_POINTS];
  static gsize is_done = 0;

  if (g_once_init_enter (&is_done))
    {
      for (guint place = 0; place < N_PLACES; place++)
        {
          const double *centre = centres[dossier_geometry_get_level (place)];
          DossierProjection projection = dossier_projection_new (centre[0], centre[1]);

          for (guint ring = place_starts[place]; ring < place_starts[place + 1]; ring++)
            project_ring (&projection, ring, points);
        }
      g_once_init_leave (&is_done, 1);
    }

  return points;
}

/**
 * dossier_geometry_get_n_places:
 *
 * Returns: how many places have an outline
 */
guint
dossier_geometry_get_n_places (void)
{
  return N_PLACES;
}

/**
 * dossier_geometry_get_code:
 * @place: less than dossier_geometry_get_n_places()
 *
 * Returns: its ISO 3166 code: "EC", "SV-SV"
 */
const char *
dossier_geometry_get_code (guint place)
{
  g_return_val_if_fail (place < N_PLACES, "");

  return place_codes[place];
}

/**
 * dossier_geometry_find:
 * @code: (nullable): an ISO 3166 code
 *
 * Returns: the place of that code, or -1
 */
int
dossier_geometry_find (const char *code)
{
  for (guint i = 0; code != NULL && i < N_PLACES; i++)
    if (strcmp (place_codes[i], code) == 0)
      return (int) i;

  return -1;
}

/**
 * dossier_geometry_get_level:
 * @place: less than dossier_geometry_get_n_places()
 *
 * Returns: the map that it is on
 */
DossierGeometryLevel
dossier_geometry_get_level (guint place)
{
  g_return_val_if_fail (place < N_PLACES, DOSSIER_GEOMETRY_COUNTRIES);

  return strchr (place_codes[place], '-') != NULL ? DOSSIER_GEOMETRY_REGIONS : DOSSIER_GEOMETRY_COUNTRIES;
}

/**
 * dossier_geometry_get_n_rings:
 * @place: less than dossier_geometry_get_n_places()
 *
 * Returns: how many outlines it has, the largest first
 */
guint
dossier_geometry_get_n_rings (guint place)
{
  g_return_val_if_fail (place < N_PLACES, 0);

  return place_starts[place + 1] - place_starts[place];
}

/* An arc from its start or, where it is used backwards, from its end; but for the last point, with which the next one
 * starts. */
static void
add_arc (DossierPolygon *polygon,
         int index)
{
  const DossierPoint *points = get_points ();
  guint arc = (guint) (index >= 0 ? index : ~index);
  guint first = arc_starts[arc], n = arc_starts[arc + 1] - first;

  for (guint i = 0; i + 1 < n; i++)
    {
      const DossierPoint *point = &points[first + (index >= 0 ? i : n - 1 - i)];

      dossier_polygon_add_point (polygon, point->x, point->y);
    }
}

/**
 * dossier_geometry_add_ring:
 * @place: less than dossier_geometry_get_n_places()
 * @ring: less than dossier_geometry_get_n_rings()
 * @polygon: a closed shape
 *
 * Adds one outline of a place to a shape, in metres from the middle of its map, downwards.
 */
void
dossier_geometry_add_ring (guint place,
                           guint ring,
                           DossierPolygon *polygon)
{
  guint number;

  g_return_if_fail (place < N_PLACES && ring < dossier_geometry_get_n_rings (place));
  g_return_if_fail (polygon != NULL);

  number = place_starts[place] + ring;
  for (guint i = ring_starts[number]; i < ring_starts[number + 1]; i++)
    add_arc (polygon, ring_arcs[i]);
  dossier_polygon_end_part (polygon);
}

static gboolean
has_level (guint arc,
           DossierGeometryLevel level)
{
  for (guint place = 0; place < N_PLACES; place++)
    for (guint i = ring_starts[place_starts[place]]; i < ring_starts[place_starts[place + 1]]; i++)
      if ((guint) (ring_arcs[i] >= 0 ? ring_arcs[i] : ~ring_arcs[i]) == arc)
        return dossier_geometry_get_level (place) == level;

  return FALSE;
}

/**
 * dossier_geometry_add_lines:
 * @level: a map
 * @are_borders: whether borders are meant, or else coasts and whatever is the end of what is known
 * @lines: an open shape
 *
 * Adds every border between two places of a map, or all their coasts, each once.
 */
void
dossier_geometry_add_lines (DossierGeometryLevel level,
                            gboolean are_borders,
                            DossierPolygon *lines)
{
  const DossierPoint *points = get_points ();

  g_return_if_fail (lines != NULL);

  for (guint arc = 0; arc < N_ARCS; arc++)
    {
      if ((arc_users[arc] > 1) != are_borders || !has_level (arc, level))
        continue;
      for (guint i = arc_starts[arc]; i < arc_starts[arc + 1]; i++)
        dossier_polygon_add_point (lines, points[i].x, points[i].y);
      dossier_polygon_end_part (lines);
    }
}
