// SPDX-License-Identifier: GPL-3.0-or-later

/* The glyphs as shapes on a 16 × 16 grid: one table for the painter and for the SVG writer. */

#pragma once

#include "draw/dossier-glyph.h"

G_BEGIN_DECLS

/* The grid's side. */
#define DOSSIER_GLYPH_GRID 16.0

typedef enum
{
  DOSSIER_SHAPE_DISC,  /* centre (a, b), radius c */
  DOSSIER_SHAPE_RECT,  /* from (a, b), size c × d, corners of radius e */
  DOSSIER_SHAPE_PATH,  /* SVG path data: absolute M, L, C and Z only */
} DossierShapeKind;

/* A stroke's width that is the design's "2": a little more where the glyph is small. */
#define DOSSIER_STROKE_NORMAL (-1.0)

typedef struct
{
  DossierShapeKind kind;
  double stroke; /* 0: filled */
  gboolean mitred;
  double a, b, c, d, e;
  const char *path;
} DossierShape;

const DossierShape *dossier_glyph_get_shapes (DossierGlyph glyph, double size, guint *n_shapes);
double dossier_shape_get_stroke (const DossierShape *shape, double size);
void dossier_path_trace (cairo_t *cr, const char *path);

G_END_DECLS
