// SPDX-License-Identifier: GPL-3.0-or-later

/* From longitude and latitude to a plane on which equal areas stay equal. */

#pragma once

#include "draw/dossier-polygon.h"

G_BEGIN_DECLS

/* Where the plane touches the sphere. */
typedef struct
{
  double longitude; /* radians */
  double sin_latitude;
  double cos_latitude;
} DossierProjection;

#define DOSSIER_EARTH_RADIUS 6371008.8 /* m, the mean of the IUGG */

DossierProjection dossier_projection_new (double longitude, double latitude);
DossierPoint dossier_projection_map (const DossierProjection *projection, double longitude, double latitude);

G_END_DECLS
