// SPDX-License-Identifier: GPL-3.0-or-later

/* How a text is set with Pango: the one place that names the font, so that what was measured is what is painted. */

#pragma once

#include <pango/pangocairo.h>

#include "draw/dossier-scene.h"

G_BEGIN_DECLS

#define DOSSIER_FONT_FAMILIES "Cantarell, sans-serif"

PangoLayout *dossier_text_layout_new (PangoContext *context) G_GNUC_WARN_UNUSED_RESULT;
void dossier_text_layout_set (PangoLayout *layout,
                              const char *text,
                              double size,
                              DossierWeight weight,
                              double max_width);
void dossier_text_layout_align (PangoLayout *layout, DossierAlign align);
double dossier_text_layout_place (PangoLayout *layout, const DossierMark *mark);
DossierRect dossier_text_layout_get_strip (PangoLayout *layout, const DossierMark *mark, double x);

G_END_DECLS
