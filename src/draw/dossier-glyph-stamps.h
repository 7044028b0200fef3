// SPDX-License-Identifier: GPL-3.0-or-later

/* Glyphs that are painted again and again: each is drawn once, and from then on printed. As glyphs start on whole
 * pixels, the picture is the same, and a print takes a tenth of the time. */

#pragma once

#include "draw/dossier-glyph.h"

G_BEGIN_DECLS

typedef struct _DossierGlyphStamps DossierGlyphStamps;

DossierGlyphStamps *dossier_glyph_stamps_new (cairo_t *cr) G_GNUC_WARN_UNUSED_RESULT;
void dossier_glyph_stamps_free (DossierGlyphStamps *stamps);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierGlyphStamps, dossier_glyph_stamps_free)
void dossier_glyph_stamps_paint (DossierGlyphStamps *stamps,
                                 DossierGlyph glyph,
                                 double x,
                                 double y,
                                 double size,
                                 DossierColour colour);

G_END_DECLS
