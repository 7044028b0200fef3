// SPDX-License-Identifier: GPL-3.0-or-later

/* How wide and high a text is: with Pango, or with a fixed-width stand-in that makes tests independent of fonts. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  DOSSIER_WEIGHT_REGULAR = 400,
  DOSSIER_WEIGHT_BOLD = 700,
  DOSSIER_WEIGHT_HEAVY = 800,
} DossierWeight;

typedef struct _DossierTextMeasure DossierTextMeasure;

/* (width, height): the box of text set at size px, wrapped at max_width px, or not wrapped at all where that is 0. */
struct _DossierTextMeasure
{
  void (*measure) (const DossierTextMeasure *self,
                   const char *text,
                   double size,
                   DossierWeight weight,
                   double max_width,
                   double *width,
                   double *height);
};

const DossierTextMeasure *dossier_text_measure_fixed (void);
const DossierTextMeasure *dossier_text_measure_pango (void);
void dossier_text_measure_begin (void);

G_END_DECLS
