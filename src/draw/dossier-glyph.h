// SPDX-License-Identifier: GPL-3.0-or-later

/* The status, stance and relation glyphs: shapes on a 16 × 16 grid, in one colour. */

#pragma once

#include <cairo.h>

#include "core/dossier-words.h"
#include "draw/dossier-palette.h"

G_BEGIN_DECLS

/* The first DOSSIER_N_STATUSES glyphs are the statuses, in their order. */
typedef enum
{
  DOSSIER_GLYPH_COUNTED,
  DOSSIER_GLYPH_STATED,
  DOSSIER_GLYPH_REPORTED,
  DOSSIER_GLYPH_ESTIMATED,
  DOSSIER_GLYPH_ANNOUNCED,
  DOSSIER_GLYPH_ALLEGED,
  DOSSIER_GLYPH_DENIED,
  DOSSIER_GLYPH_OPINION,
  DOSSIER_GLYPH_RULED,
  DOSSIER_GLYPH_NO_FIGURE,
  DOSSIER_GLYPH_COMPUTED,
  DOSSIER_GLYPH_ASSERTS,
  DOSSIER_GLYPH_DENIES,
  DOSSIER_GLYPH_PARTLY,
  DOSSIER_GLYPH_ANSWERED,
  DOSSIER_GLYPH_DIFFERS,
  DOSSIER_GLYPH_NO_ANSWER,
  DOSSIER_N_GLYPHS
} DossierGlyph;

DossierGlyph dossier_glyph_for_status (DossierStatus status);
DossierGlyph dossier_glyph_for_stance (DossierStance stance);
void dossier_glyph_paint (DossierGlyph glyph, cairo_t *cr, double x, double y, double size, DossierColour colour);

G_END_DECLS
