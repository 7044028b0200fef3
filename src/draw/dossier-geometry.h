// SPDX-License-Identifier: GPL-3.0-or-later

/* The outlines of countries and departments, projected: built in, so that they cost no reading. Made with Natural
 * Earth; see data/geometry/README.md. */

#pragma once

#include "draw/dossier-polygon.h"

G_BEGIN_DECLS

/* Two maps of different scale: the continent, and one country's departments. */
typedef enum
{
  DOSSIER_GEOMETRY_COUNTRIES,
  DOSSIER_GEOMETRY_REGIONS,
  DOSSIER_N_GEOMETRIES
} DossierGeometryLevel;

guint dossier_geometry_get_n_places (void);
const char *dossier_geometry_get_code (guint place);
int dossier_geometry_find (const char *code);
DossierGeometryLevel dossier_geometry_get_level (guint place);
guint dossier_geometry_get_n_rings (guint place);
void dossier_geometry_add_ring (guint place, guint ring, DossierPolygon *polygon);
void dossier_geometry_add_lines (DossierGeometryLevel level, gboolean are_borders, DossierPolygon *lines);

G_END_DECLS
