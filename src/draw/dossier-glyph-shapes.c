// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-glyph-shapes.h"

/* From this size on a glyph has room for finer lines, and below the other one it needs thicker ones; px. */
#define SIZE_FINE 24
#define SIZE_SMALL 14

#define STROKE 2.0
#define STROKE_SMALL 2.35

#define MAX_SHAPES 6

#define NORMAL DOSSIER_STROKE_NORMAL
#define DISC(x, y, r) { DOSSIER_SHAPE_DISC, 0, FALSE, x, y, r, 0, 0, NULL }
#define RING(x, y, r) { DOSSIER_SHAPE_DISC, NORMAL, FALSE, x, y, r, 0, 0, NULL }
#define BLOCK(x, y, w, h) { DOSSIER_SHAPE_RECT, 0, FALSE, x, y, w, h, 0, NULL }
#define BOX(x, y, w, h, r, stroke) { DOSSIER_SHAPE_RECT, stroke, FALSE, x, y, w, h, r, NULL }
#define SOLID(path) { DOSSIER_SHAPE_PATH, 0, FALSE, 0, 0, 0, 0, 0, path }
#define LINE(path) { DOSSIER_SHAPE_PATH, NORMAL, FALSE, 0, 0, 0, 0, 0, path }
#define LINE_MITRED(path) { DOSSIER_SHAPE_PATH, NORMAL, TRUE, 0, 0, 0, 0, 0, path }
#define LINE_WIDE(path, stroke) { DOSSIER_SHAPE_PATH, stroke, FALSE, 0, 0, 0, 0, 0, path }

typedef struct
{
  guint n;
  DossierShape shapes[MAX_SHAPES];
} Shapes;

#define NO_FIGURE { 3, { DISC (2.6, 8, 1.9), DISC (8, 8, 1.9), DISC (13.4, 8, 1.9) } }
#define DENIED { 3, { LINE ("M 2 5.5 L 14 5.5"), LINE ("M 2 10.5 L 14 10.5"), LINE ("M 11.6 1.5 L 4.4 14.5") } }

static const Shapes glyphs[DOSSIER_N_GLYPHS] = {
  [DOSSIER_GLYPH_COUNTED] = { 1, { DISC (8, 8, 6) } },
  [DOSSIER_GLYPH_STATED] = { 1, { RING (8, 8, 5.25) } },
  [DOSSIER_GLYPH_REPORTED] = { 2, { BOX (3, 3, 10, 10, 1, NORMAL), BLOCK (3, 3.5, 10, 4.5) } },
  [DOSSIER_GLYPH_ESTIMATED] = { 4,
                                { LINE ("M 8 2 L 8 14"),
                                  LINE ("M 4.5 2 L 11.5 2"),
                                  LINE ("M 4.5 14 L 11.5 14"),
                                  DISC (8, 8, 3.25) } },
  [DOSSIER_GLYPH_ANNOUNCED] = { 2, { LINE ("M 4 1 L 4 15"), LINE ("M 4.5 2.4 L 13.4 6.2 L 4.5 10") } },
  [DOSSIER_GLYPH_ALLEGED] = { 1, { LINE_MITRED ("M 8 2.2 L 13.8 8 L 8 13.8 L 2.2 8 Z") } },
  [DOSSIER_GLYPH_DENIED] = DENIED,
  [DOSSIER_GLYPH_OPINION] = { 1,
                              { LINE ("M 4.5 2.5 L 11.5 2.5 C 12.88 2.5 14 3.62 14 5 "
                                      "L 14 8 C 14 9.38 12.88 10.5 11.5 10.5 L 8 10.5 L 4.5 14 L 4.5 10.5 "
                                      "C 3.12 10.5 2 9.38 2 8 L 2 5 C 2 3.62 3.12 2.5 4.5 2.5 Z") } },
  [DOSSIER_GLYPH_RULED] = { 5,
                            { SOLID ("M 8 0.8 L 15 5.6 L 15 6.4 L 1 6.4 L 1 5.6 Z"),
                              BLOCK (2.5, 7.4, 2.2, 4.6),
                              BLOCK (6.9, 7.4, 2.2, 4.6),
                              BLOCK (11.3, 7.4, 2.2, 4.6),
                              BLOCK (1, 13, 14, 2) } },
  [DOSSIER_GLYPH_NO_FIGURE] = NO_FIGURE,
  [DOSSIER_GLYPH_COMPUTED] = { 3, { LINE ("M 2 8 L 14 8"), DISC (8, 3.4, 1.8), DISC (8, 12.6, 1.8) } },
  [DOSSIER_GLYPH_ASSERTS] = { 2, { LINE ("M 2 5.5 L 14 5.5"), LINE ("M 2 10.5 L 14 10.5") } },
  [DOSSIER_GLYPH_DENIES] = DENIED,
  [DOSSIER_GLYPH_PARTLY] = { 2,
                             { LINE ("M 2 6.6 C 4 3.6 6 4 8 5.5 C 10 7 12 7.4 14 4.4"),
                               LINE ("M 2 11.6 C 4 8.6 6 9 8 10.5 C 10 12 12 12.4 14 9.4") } },
  [DOSSIER_GLYPH_ANSWERED] = { 2,
                               { LINE ("M 6.5 3 L 2.5 7 L 6.5 11"),
                                 LINE ("M 2.5 7 L 9.5 7 C 11.71 7 13.5 8.79 13.5 11 L 13.5 13.5") } },
  [DOSSIER_GLYPH_DIFFERS] = { 2, { LINE_WIDE ("M 5 1.5 L 5 10.5", 3), LINE_WIDE ("M 11 5.5 L 11 14.5", 3) } },
  [DOSSIER_GLYPH_NO_ANSWER] = { 4,
                                { LINE ("M 2.5 5 L 2.5 2.5 L 5 2.5"),
                                  LINE ("M 11 2.5 L 13.5 2.5 L 13.5 5"),
                                  LINE ("M 13.5 11 L 13.5 13.5 L 11 13.5"),
                                  LINE ("M 5 13.5 L 2.5 13.5 L 2.5 11") } },
};

/* A page with its head filled and two lines on it. */
static const Shapes reported_fine = {
  4,
  { BOX (2.75, 2.25, 10.5, 11.5, 1, 1.5),
    BLOCK (2.75, 2.25, 10.5, 4.95),
    LINE_WIDE ("M 5 9.4 L 11 9.4", 1),
    LINE_WIDE ("M 5 11.4 L 9 11.4", 1) },
};

/**
 * dossier_glyph_get_shapes:
 * @glyph: a glyph
 * @size: the side of its box, px
 * @n_shapes: (out): how many shapes there are
 *
 * Gets what @glyph is made of at that size, on a 16 × 16 grid.
 *
 * Returns: (transfer none) (array length=n_shapes): the shapes, in the order of painting
 */
const DossierShape *
dossier_glyph_get_shapes (DossierGlyph glyph,
                          double size,
                          guint *n_shapes)
{
  const Shapes *found;

  g_return_val_if_fail (glyph < DOSSIER_N_GLYPHS, NULL);
  g_return_val_if_fail (n_shapes != NULL, NULL);

  found = glyph == DOSSIER_GLYPH_REPORTED && size >= SIZE_FINE ? &reported_fine : &glyphs[glyph];
  *n_shapes = found->n;

  return found->shapes;
}

/**
 * dossier_shape_get_stroke:
 * @shape: a shape of a glyph
 * @size: the side of the glyph's box, px
 *
 * Gets the width of the shape's line.
 *
 * Returns: the width on the 16 × 16 grid, 0 for a shape that is filled
 */
double
dossier_shape_get_stroke (const DossierShape *shape,
                          double size)
{
  g_return_val_if_fail (shape != NULL, 0);

  if (shape->stroke >= 0)
    return shape->stroke;

  return size < SIZE_SMALL ? STROKE_SMALL : STROKE;
}
