// SPDX-License-Identifier: GPL-3.0-or-later

/* The parts of the facility's layout: dossier-layout-facility finds room for the pictures and their words,
 * dossier-facility-shapes draws what is in each, dossier-facility-draw puts it all in its place.
 *
 *   land     site     cell
 *   ┌────┐   ┌────┐   ┌────┐
 *   │ ▫  │   │▦▦▦▦│   │◦◦◦◦│   pictures, each to a scale of its own, with a bar that tells it
 *   └────┘   └────┘   └────┘
 *   1 ───    3 ───    8 ───    every statement, numbered as in the picture: under it, or in one list below all
 *   2 ───    4 ───    lengths */

#pragma once

#include "draw/dossier-pen.h"

G_BEGIN_DECLS

#define DOSSIER_FACILITY_BAR_HEIGHT 30.0 /* of a scale bar with its words and the gap over it, px of the design */
#define DOSSIER_FACILITY_LENGTH 22.0     /* the height of a row with a length */

typedef enum
{
  DOSSIER_FACILITY_KEYED,  /* every statement in words, under its picture */
  DOSSIER_FACILITY_LISTED, /* the same in a list below all pictures */
  DOSSIER_FACILITY_SHORT,  /* the list with the least words */
  DOSSIER_FACILITY_BARE,   /* pictures alone, in a frame that is far too small */
} DossierFacilityMode;

typedef struct
{
  const DossierChartItem *item;
  int stop;
  guint number;
  DossierPanelKind panel;
  double value;      /* m², m or a count; 0 where there is no number that could be drawn */
  gboolean is_drawn; /* it has a shape */
  DossierRect shape;  /* what is outlined in the picture */
  DossierRect number_at; /* where its number goes; of no size: beside the shape */
  GArray *label;     /* a block */
} DossierFacilityPart;

typedef struct
{
  DossierPanelKind kind;
  guint column;
  double head_height; /* px */
  double key_height;
  double bar_height;  /* of the scale bar below, with its gap */
  double picture_height; /* of one that is no square; 0: it is as high as wide */
  DossierRect picture;
  double scale;       /* px a metre; 0: nothing in it is to scale */
} DossierFacilityPanel;

typedef struct
{
  DossierPen *pen;
  DossierRect area;
  GArray *parts;  /* of DossierFacilityPart, in the order of reading */
  gboolean has_heads; /* pictures without words are told what they are of, and their scale */
  DossierFacilityPanel panels[DOSSIER_N_PANELS];
  guint n_panels; /* those that have something in them */
  DossierFacilityMode mode;
  guint n_columns;
  double side;    /* of a square picture, px */
  guint n_list_columns;
  double list_height; /* of the list below all pictures */
  double note_height;
} DossierFacility;

DossierFacilityPart *dossier_facility_find (const DossierFacility *facility, DossierPartRole role);
gboolean dossier_facility_has_list (const DossierFacility *facility);
double dossier_facility_get_column_width (const DossierFacility *facility);
double dossier_facility_get_entry_width (const DossierFacility *facility);
double dossier_facility_get_sign_row (const DossierFacility *facility);
double dossier_facility_measure_entry (const DossierFacility *facility, const DossierFacilityPart *part);
double dossier_facility_run_through_list (DossierFacility *facility, const double *top);
double dossier_facility_draw_entry (DossierFacility *facility,
                                    const DossierFacilityPart *part,
                                    double left,
                                    double top);
void dossier_facility_draw_picture (DossierFacility *facility, DossierFacilityPanel *panel);
void dossier_facility_draw (DossierFacility *facility);

static inline DossierFacilityPart *
dossier_facility_get (const DossierFacility *facility,
                      guint index)
{
  return &g_array_index (facility->parts, DossierFacilityPart, index);
}

G_END_DECLS
