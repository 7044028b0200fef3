// SPDX-License-Identifier: GPL-3.0-or-later

/* A status, stance or relation glyph, in the colour of the text around it. Its name and tooltip say what it means. */

#pragma once

#include <gtk/gtk.h>

#include "core/dossier-values.h"
#include "draw/dossier-glyph.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_GLYPH_ICON (dossier_glyph_icon_get_type ())
G_DECLARE_FINAL_TYPE (DossierGlyphIcon, dossier_glyph_icon, DOSSIER, GLYPH_ICON, GtkWidget)

GtkWidget *dossier_glyph_icon_new (DossierGlyph glyph) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *dossier_glyph_icon_new_for_fact (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
void dossier_glyph_icon_set_size (DossierGlyphIcon *self, int size);

G_END_DECLS
