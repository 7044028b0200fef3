// SPDX-License-Identifier: GPL-3.0-or-later

/* Lambert's azimuthal equal-area projection on a sphere: Snyder, Map Projections: A Working Manual (1987), p. 185. */

#include "draw/dossier-projection.h"

#include <math.h>

#define RADIANS (G_PI / 180)

/**
 * dossier_projection_new:
 * @longitude: of the centre, degrees
 * @latitude: of the centre, degrees
 *
 * Returns: the projection with that centre
 */
DossierProjection
dossier_projection_new (double longitude,
                        double latitude)
{
  return (DossierProjection) { longitude * RADIANS, sin (latitude * RADIANS), cos (latitude * RADIANS) };
}

/**
 * dossier_projection_map:
 * @projection: a projection
 * @longitude: degrees
 * @latitude: degrees
 *
 * Maps a place. The point opposite to the centre has none: it is put far away.
 *
 * Returns: metres to the right of the centre, and downwards
 */
DossierPoint
dossier_projection_map (const DossierProjection *projection,
                        double longitude,
                        double latitude)
{
  double sine = sin (latitude * RADIANS), cosine = cos (latitude * RADIANS);
  double away = longitude * RADIANS - projection->longitude;
  double cos_distance = projection->sin_latitude * sine + projection->cos_latitude * cosine * cos (away);
  double k = DOSSIER_EARTH_RADIUS * sqrt (2 / MAX (1 + cos_distance, 1e-9));

  return (DossierPoint) {
    k * cosine * sin (away),
    -k * (projection->cos_latitude * sine - projection->sin_latitude * cosine * cos (away)),
  };
}
