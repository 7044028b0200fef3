// SPDX-License-Identifier: GPL-3.0-or-later

/* A slide while it is laid out, and what is written and drawn on it. Sizes of type are px of a screen 1,080 high,
 * places are px of the screen that there is; x counts from where lines start, which may be the right. */

#pragma once

#include "draw/dossier-slide.h"

G_BEGIN_DECLS

#define DOSSIER_STAGE_RULE 3.0   /* the width of a line */
#define DOSSIER_STAGE_LEAST 28.0 /* the smallest text */

typedef struct
{
  const DossierSlide *slide;
  const DossierSlideFrame *frame;
  DossierScene *scene;
  double unit; /* px of the screen for one of the design */
  /* What stands side by side has one size: the largest that it may have, and the smallest that was needed so far. */
  double most_number, most_words;
  double least_number, least_words;
} DossierStage;

typedef struct
{
  double size;
  DossierWeight weight;
  DossierRole role;
} DossierStageType;

static inline double
px (const DossierStage *stage,
    double design)
{
  return design * stage->unit;
}

/* Where something stands that starts at x, counted from where lines start. */
static inline double
mirror (const DossierStage *stage,
        double x,
        double width)
{
  return stage->slide->right_to_left ? stage->frame->width - x - width : x;
}

void dossier_stage_measure (const DossierStage *stage,
                            const DossierStageType *type,
                            const char *text,
                            double width,
                            double *text_width,
                            double *text_height);
double dossier_stage_get_height (const DossierStage *stage,
                                 const DossierStageType *type,
                                 const char *text,
                                 double width);
void dossier_stage_fit (const DossierStage *stage,
                        DossierStageType *type,
                        double least,
                        const char *text,
                        double width,
                        double height);
double dossier_stage_write (DossierStage *stage,
                            const DossierStageType *type,
                            const char *text,
                            double x,
                            double y,
                            double width,
                            int stop);
void dossier_stage_draw_rule (DossierStage *stage,
                              double x,
                              double y,
                              double width,
                              double height);
void dossier_stage_draw_glyph (DossierStage *stage,
                               DossierStatus status,
                               double x,
                               double y,
                               double size,
                               int stop);

G_END_DECLS
