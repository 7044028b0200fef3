// SPDX-License-Identifier: GPL-3.0-or-later

/* What the painter and the SVG writer must agree on. */

#pragma once

#include "draw/dossier-paint.h"
#include "draw/dossier-polygon.h"
#include "draw/dossier-scene-private.h"

G_BEGIN_DECLS

/* Dashes, in widths of their line: 6–4 for a line of 2 px. */
#define DOSSIER_DASH_ON 3.0
#define DOSSIER_DASH_OFF 2.0

/* From dot to dot, in widths of the line: 5 px for dots of 3 px. */
#define DOSSIER_DOT_PITCH (5.0 / 3.0)

/* From line to line of a hatch, across them, in widths of a line. */
#define DOSSIER_HATCH_PITCH 6.0

/* The head of an arrow, in widths of its line. */
#define DOSSIER_ARROW_LENGTH 4.5
#define DOSSIER_ARROW_HALF 2.5

/* The rim behind a text, as a share of its size: 5 px for a text of 12. */
#define DOSSIER_HALO (5.0 / 12.0)

/* Shoulders and arms, in a box of 100 × 60, and the head in it. */
#define DOSSIER_PERSON_PATH                                                                                 \
  "M 0 44 C 0 14 20 0 50 0 C 80 0 100 14 100 44 C 100 54 96 60 90 60 C 84 60 81 55 80 46 C 70 53 30 53 20 46 " \
  "C 19 55 16 60 10 60 C 4 60 0 54 0 44 Z"
#define DOSSIER_PERSON_WIDTH 100.0
#define DOSSIER_PERSON_HEIGHT 60.0
#define DOSSIER_PERSON_HEAD_Y 28.0
#define DOSSIER_PERSON_HEAD 17.0

/* How far a mark may leave ink beyond its extent, px: its stroke, an arrow's head and a rim. */
static inline double
dossier_mark_get_reach (const DossierMark *mark)
{
  return MAX (mark->line_width * DOSSIER_ARROW_HALF, mark->size) + 1;
}

/* Whether a mark may leave ink in a part of the scene. */
static inline gboolean
dossier_mark_reaches (const DossierMark *mark,
                      const DossierRect *part)
{
  DossierRect extent = dossier_mark_get_extent (mark);
  double reach = dossier_mark_get_reach (mark);

  return extent.x - reach < part->x + part->width && part->x < extent.x + extent.width + reach
         && extent.y - reach < part->y + part->height && part->y < extent.y + extent.height + reach;
}

void dossier_paint_some_marks (const DossierScene *scene, guint first, guint n, cairo_t *cr, DossierTheme theme);
char *dossier_ribbon_get_area (const DossierMark *mark) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_ribbon_get_edges (const DossierMark *mark) G_GNUC_WARN_UNUSED_RESULT;
DossierColour dossier_mark_get_colour (const DossierMark *mark, DossierRole role, DossierTheme theme);

G_END_DECLS
