// SPDX-License-Identifier: GPL-3.0-or-later

/* From a scene to pixels: the only file that draws a chart. */

#pragma once

#include <cairo.h>

#include "draw/dossier-mark-strips.h"
#include "draw/dossier-scene.h"

G_BEGIN_DECLS

void dossier_paint_scene (const DossierScene *scene, cairo_t *cr, DossierTheme theme);
void dossier_paint_ground (const DossierScene *scene, cairo_t *cr, DossierTheme theme);
void dossier_paint_marks (const DossierScene *scene, cairo_t *cr, DossierTheme theme);
void dossier_paint_strip (const DossierScene *scene,
                          const DossierMarkStrips *strips,
                          guint index,
                          cairo_t *cr,
                          DossierTheme theme);

G_END_DECLS
