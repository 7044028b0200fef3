// SPDX-License-Identifier: GPL-3.0-or-later

/* The parts of the map's layout:
 *
 *   dossier-layout-map   which statement belongs where, and how much room map and words get
 *   dossier-map-view     what of the world is shown, and where a place lies in it
 *   dossier-map-words    the words of each place: beside the map, or in a list below it
 *   dossier-map-draw     land, places with their patterns, the enlarged part, arrows, leaders
 *
 *   words ──┐  ┌────────────┐  ┌── words
 *   words   └──·  map       │  │
 *              │      ·─────┼──┘
 *              │ ┌──────┐   │
 *              │ │ inset│   │
 *              └─┴──────┴───┘
 *              ▤ announced … */

#pragma once

#include "draw/dossier-geometry.h"
#include "draw/dossier-pen.h"

G_BEGIN_DECLS

typedef enum
{
  DOSSIER_MAP_BESIDE, /* words in columns on both sides, with lines to their places */
  DOSSIER_MAP_LISTED, /* numbers at the places, and a list below the map or at its side */
  DOSSIER_MAP_BARE,   /* the map alone, in a frame that is far too small */
} DossierMapMode;

/* From metres on a map to px: the middle of the view is the middle of its rectangle. */
typedef struct
{
  DossierRect rect; /* px */
  DossierPoint middle; /* m */
  double scale;     /* px a metre */
} DossierMapView;

/* A statement with its words. */
typedef struct
{
  const DossierChartItem *item;
  int stop;
  GArray *label; /* a block */
  DossierSize size;
} DossierMapEntry;

/* The statements about one place, or about the way from one to another. */
typedef struct
{
  const char *place, *to; /* codes, borrowed; (nullable) */
  const char *label;      /* (nullable) */
  GArray *entries;        /* of DossierMapEntry */
  guint number;
  DossierPartRole role;   /* the latest step: what the place is filled with */
  DossierGeometryLevel level;
  gboolean is_mapped;     /* it has a place in the view */
  DossierPoint from, end; /* px; the same for a place */
  DossierPoint anchor;    /* what its words lead to, px */
  DossierSize head;
  DossierSize size;       /* of all its words, px */
  gboolean is_right;      /* beside the map: on which side */
  double top;             /* px */
} DossierMapGroup;

typedef struct
{
  DossierPen *pen;
  DossierRect area;
  GPtrArray *groups; /* of DossierMapGroup, in the order of reading */
  DossierMapMode mode;
  gboolean is_short; /* statements stand without who, when and status */
  DossierMapView views[DOSSIER_N_GEOMETRIES];
  gboolean has_inset;
  double column;     /* the width of words, px */
  DossierRect list;  /* where the list goes, px: below the map, or beside it */
  guint n_columns;   /* of the list */
  double legend_height, note_height;
} DossierMap;

/* The country whose departments are known. */
#define DOSSIER_MAP_ENLARGED "SV"

#define DOSSIER_MAP_COLUMN_GAP 24.0
#define DOSSIER_MAP_GROUP_GAP 12.0
#define DOSSIER_MAP_SWATCH 14.0

/* view */
gboolean dossier_map_set_views (DossierMap *map, const DossierRect *rect);
DossierPolygon *dossier_map_get_outline (const DossierMap *map, guint place);
DossierPolygon *dossier_map_show (const DossierMapView *view, const DossierPolygon *metres);

/* words */
void dossier_map_set_words (DossierMap *map, double max_width);
double dossier_map_stack_words (DossierMap *map);
double dossier_map_run_through_list (DossierMap *map, gboolean is_drawn);
double dossier_map_run_through_legend (DossierMap *map, const double *top);
void dossier_map_draw_group (DossierMap *map, const DossierMapGroup *group, double left, double top);

/* draw */
void dossier_map_draw_swatch (DossierMap *map, DossierPartRole role, const DossierRect *box);
void dossier_map_draw (DossierMap *map);

static inline DossierMapGroup *
dossier_map_get (const DossierMap *map,
                 guint index)
{
  return g_ptr_array_index (map->groups, index);
}

static inline DossierMapEntry *
dossier_map_group_get (const DossierMapGroup *group,
                       guint index)
{
  return &g_array_index (group->entries, DossierMapEntry, index);
}

G_END_DECLS
