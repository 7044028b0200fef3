// SPDX-License-Identifier: GPL-3.0-or-later

/* A shape of any outline: closed parts to be filled, or open lines. */

#pragma once

#include "draw/dossier-scene.h"

G_BEGIN_DECLS

/* What fills a shape where colour alone must not tell it apart. */
typedef enum
{
  DOSSIER_PATTERN_NONE,
  DOSSIER_PATTERN_DOTS,
  DOSSIER_PATTERN_LINES, /* level ones: slanting ones mean that nothing is known */
  DOSSIER_PATTERN_GRID,
} DossierPattern;

DossierPolygon *dossier_polygon_new (gboolean is_closed) G_GNUC_WARN_UNUSED_RESULT;
DossierPolygon *dossier_polygon_ref (DossierPolygon *polygon);
void dossier_polygon_unref (DossierPolygon *polygon);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierPolygon, dossier_polygon_unref)

void dossier_polygon_add_point (DossierPolygon *polygon, double x, double y);
void dossier_polygon_end_part (DossierPolygon *polygon);
guint dossier_polygon_get_n_parts (const DossierPolygon *polygon);
const DossierPoint *dossier_polygon_get_part (const DossierPolygon *polygon, guint index, guint *n_points);
gboolean dossier_polygon_is_closed (const DossierPolygon *polygon);
DossierRect dossier_polygon_get_box (const DossierPolygon *polygon);
gboolean dossier_polygon_contains (const DossierPolygon *polygon, double x, double y);
gboolean dossier_polygon_get_inside (const DossierPolygon *polygon, DossierPoint *inside);

DossierPolygon *dossier_polygon_clip (const DossierPolygon *polygon,
                                      const DossierRect *rect) G_GNUC_WARN_UNUSED_RESULT;
DossierPolygon *dossier_polygon_thin (const DossierPolygon *polygon, double least) G_GNUC_WARN_UNUSED_RESULT;
DossierPolygon *dossier_polygon_make_pattern (const DossierPolygon *polygon,
                                              DossierPattern pattern,
                                              double pitch) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
