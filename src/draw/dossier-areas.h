// SPDX-License-Identifier: GPL-3.0-or-later

/* The parts of the areas' layout: dossier-layout-areas finds the scale, dossier-areas-draw draws at it. */

#pragma once

#include "draw/dossier-pen.h"

G_BEGIN_DECLS

/* px of the design, where measuring and drawing must agree */
#define DOSSIER_AREAS_GAP 28.0       /* between columns */
#define DOSSIER_AREAS_ROW_GAP 20.0
#define DOSSIER_AREAS_LABEL_GAP 10.0 /* between a square and its label */
#define DOSSIER_AREAS_ENTRY_GAP 10.0 /* between a number and its entry */
#define DOSSIER_AREAS_ENTRY_SPACE 6.0
#define DOSSIER_AREAS_LIST_GAP 12.0

typedef enum
{
  DOSSIER_AREA_LABELS_UNDER,  /* all words under the squares */
  DOSSIER_AREA_LABELS_LISTED, /* numbers under the squares, and a list */
  DOSSIER_AREA_LABELS_VALUES, /* the values alone */
  DOSSIER_AREA_LABELS_NONE,   /* squares alone, in a frame that is far too small */
} DossierAreaLabels;

typedef struct
{
  const DossierChartItem *item;
  int stop;
  gboolean has_shape;
  double low, high; /* sides, m */
  GArray *label;    /* a block */
  double label_width;
  DossierSize label_size;
  guint number;
  /* set by the flow */
  guint row;
  double x;
} DossierArea;

typedef struct
{
  DossierPen *pen;
  DossierRect area;
  GArray *areas; /* of DossierArea */
  DossierAreaLabels mode;
  double scale;   /* px a metre */
  double largest; /* side, m */
  double bar;     /* length of the scale bar, m */
  double list_height, note_height;
} DossierAreas;

/* Where the next column goes, row by row. */
typedef struct
{
  double x;
  guint row;
} DossierAreasFlow;

double dossier_areas_get_gap (const DossierAreas *areas, double gap);
double dossier_areas_get_entry_width (const DossierAreas *areas);
gboolean dossier_areas_is_listed (const DossierAreas *areas, const DossierArea *area);
guint dossier_areas_count_shapeless (const DossierAreas *areas);
gboolean dossier_areas_has_bar (const DossierAreas *areas);
DossierSize dossier_areas_measure_bar (const DossierAreas *areas);
guint dossier_areas_flow (DossierAreas *areas, double scale, gboolean *fits, DossierAreasFlow *bar);
void dossier_areas_measure_row (const DossierAreas *areas, guint row, double *square, double *label);
void dossier_areas_draw (DossierAreas *areas);

static inline DossierArea *
dossier_areas_get (const DossierAreas *areas,
                   guint index)
{
  return &g_array_index (areas->areas, DossierArea, index);
}

G_END_DECLS
