// SPDX-License-Identifier: GPL-3.0-or-later

/* What a layout writes with: text styles, lines and glyphs in the frame's text scale. For layouts only. */

#pragma once

#include "draw/dossier-label-place.h"
#include "draw/dossier-layout.h"
#include "draw/dossier-scene-builder.h"

G_BEGIN_DECLS

typedef enum
{
  DOSSIER_STYLE_TITLE,
  DOSSIER_STYLE_READING,
  DOSSIER_STYLE_KEY,     /* a figure that is read from afar */
  DOSSIER_STYLE_VALUE,
  DOSSIER_STYLE_NAMED,   /* a number that is named and not given: no bolder than that */
  DOSSIER_STYLE_LABEL,
  DOSSIER_STYLE_LETTERS, /* of a party, in its colour */
  DOSSIER_STYLE_AXIS,
  DOSSIER_STYLE_NUMBER,  /* in a ring */
  DOSSIER_N_STYLES
} DossierTextStyle;

typedef struct
{
  const DossierChartSpec *spec;
  const DossierFrame *frame;
  DossierScene *scene;
  double unit; /* what a px of the design is here */
  gboolean is_numbered; /* no words of statements: these stand in a list, and their numbers at the marks */
  GArray *numbers;      /* of DossierRect, by stop: where a layout would have the number; of no width: near the mark */
  gboolean is_lossy;    /* set by a layout: not all statements have all their words */
} DossierPen;

/* The least side of a target, px: WCAG 2.2, success criterion 2.5.8. */
#define DOSSIER_TARGET 24.0

/* The height of the ring round a number, px of the design; it is as wide as the longest number needs. */
#define DOSSIER_RING 18.0

DossierSize dossier_pen_measure (const DossierPen *pen, DossierTextStyle style, const char *text, double max_width);
DossierMark *dossier_pen_text (DossierPen *pen, DossierTextStyle style, const char *text, const DossierRect *box,
                               int stop);
void dossier_pen_foot_note (DossierPen *pen, const char *note, const DossierRect *area);
DossierMark *dossier_pen_line (DossierPen *pen,
                               double x,
                               double y,
                               double to_x,
                               double to_y,
                               double width,
                               DossierRole role,
                               int stop);
double dossier_pen_get_ring_width (const DossierPen *pen);
void dossier_pen_ring (DossierPen *pen, guint number, const DossierRect *box, int stop);
DossierMark *dossier_pen_glyph (DossierPen *pen, const DossierChartItem *item, const DossierRect *box, int stop);
double dossier_pen_get_point_side (const DossierPen *pen, const DossierChartItem *item, double size);
void dossier_pen_point (DossierPen *pen, const DossierChartItem *item, double size, const DossierRect *box, int stop);
void dossier_pen_arrow (DossierPen *pen, const DossierChartItem *item, const DossierRect *box, int stop);
void dossier_pen_bar (DossierPen *pen, const DossierChartItem *item, const DossierRect *box, int stop);
void dossier_pen_stem (DossierPen *pen,
                       const DossierChartItem *item,
                       double x,
                       double y,
                       double to_x,
                       double to_y,
                       int stop);
double dossier_pen_crisp (double place, double width);
double dossier_pen_stroke (const DossierPen *pen, double width);
void dossier_pen_give_party (DossierMark *mark, const DossierChartItem *item);
DossierRole dossier_pen_get_party_role (const DossierChartItem *item);
DossierRect dossier_pen_make_target (const DossierPen *pen, const DossierRect *box);
const char *dossier_pen_get_words (const DossierChartItem *item, gboolean briefly);
DossierTextStyle dossier_pen_get_value_style (const DossierChartItem *item);
gboolean dossier_pen_is_dimmed (const DossierPen *pen, const DossierChartItem *item);
DossierAlign dossier_pen_get_start (const DossierPen *pen);
void dossier_pen_wish_number (DossierPen *pen, int stop, const DossierRect *box);

/* A stretch of one style, or a glyph, in a block of text. */
typedef struct
{
  DossierTextStyle style;
  const char *text;              /* NULL: the glyph of the owner's status */
  const DossierChartItem *owner; /* (nullable) */
  int stop;
  gboolean new_line; /* it starts a line */
} DossierRun;

GArray *dossier_block_new (void) G_GNUC_WARN_UNUSED_RESULT;
void dossier_block_add (GArray *block, DossierTextStyle style, const char *text, const DossierChartItem *owner,
                        int stop, gboolean new_line);
DossierSize dossier_block_measure (const DossierPen *pen, const GArray *block, double max_width);
void dossier_block_draw (DossierPen *pen,
                         const GArray *block,
                         const DossierRect *box,
                         double max_width,
                         DossierAlign align,
                         gboolean halo);

G_END_DECLS
