// SPDX-License-Identifier: GPL-3.0-or-later

/* The parts of the claim chart's layout:
 *
 *   dossier-layout-claims   which statement goes where, and how much room each part gets
 *   dossier-claims-axes     values and time: scales, grid, ticks
 *   dossier-claims-outside  what is left out when some of the time is shown, in words
 *   dossier-claims-marks    where marks go, and what gives way to what
 *   dossier-claims-shapes   points, bars, arrows, lines
 *   dossier-claims-crowd    more of them than can be told apart
 *   dossier-claims-events   what happened: lines and shades behind the values
 *   dossier-claims-lane     what has no figure, under zero, and when everything was said
 *   dossier-claims-strip    what has no date, under the axis
 *   dossier-claims-groups   who shares a label, and its wordings
 *   dossier-claims-labels   labels beside marks, or numbers
 *   dossier-claims-list     the list that the numbers lead to
 *
 *          ┌ head ──────────── unit
 *          │ plot              marks, levels
 *   zero ──┼ lane ──────────── no figure, hatch, rug of dates
 *   axis ──┼ ticks, years
 *          │ strip             undated
 *          └ list              where labels do not fit */

#pragma once

#include "draw/dossier-pen.h"
#include "draw/dossier-scale.h"
#include "draw/dossier-ticks.h"

G_BEGIN_DECLS

typedef enum
{
  DOSSIER_CLAIM_PLOTTED, /* a value and a date */
  DOSSIER_CLAIM_LEVEL,   /* a value that holds over a time */
  DOSSIER_CLAIM_IN_LANE, /* a date and no value */
  DOSSIER_CLAIM_UNDATED, /* no date */
  DOSSIER_CLAIM_OUTSIDE, /* a date outside of the time shown */
} DossierClaimPlace;

typedef struct
{
  const DossierChartItem *item;
  DossierClaimPlace place;
  DossierClaimPlace whole_place; /* where it is when all the time is shown */
  int stop;
  double low, high;        /* what is drawn of the amount: the same number where only one is meant */
  gint32 earliest, latest; /* of the date */
  double x;                /* the middle of the mark, px */
  DossierRect box;         /* the mark, px */
  guint cluster;           /* marks that were moved apart share a number, and statements of one level: the first's */
  double from, to;         /* of the first of a level: where its line runs, px */
  guint row;               /* in the lane */
} DossierClaim;

typedef enum
{
  DOSSIER_LABELS_BESIDE, /* all of them beside their marks */
  DOSSIER_LABELS_LISTED, /* numbers beside the marks, and a list */
  DOSSIER_LABELS_SHORT,  /* the same with short entries */
  DOSSIER_LABELS_SOME,   /* those beside their marks for which there is room */
  DOSSIER_LABELS_NONE,   /* marks alone, in a frame that is far too small */
} DossierLabelMode;

/* Statements that share a label: their marks stand together, and they say the same or are said by the same. */
typedef struct
{
  DossierClaimPlace place;
  GArray *claims; /* of DossierClaim *, borrowed */
  DossierRect anchor;
  GArray *wordings[3];  /* blocks, from the fullest to the least */
  DossierSize sizes[3];
  guint n_wordings;
  int chosen;        /* of the wordings, or -1: no label */
  DossierRect label; /* its place, or that of the number's ring */
  gboolean has_leader;
  DossierRect leader;
  guint number;        /* in the list */
} DossierClaimGroup;

typedef struct
{
  DossierPen *pen;
  DossierRect area;
  GArray *claims; /* of DossierClaim, in the order of reading */
  GPtrArray *levels; /* of DossierClaim *, those among claims that are levels */
  GArray *tops; /* of double: the highest values of levels, from the lowest on */
  GPtrArray *groups;
  DossierLabelMode mode;
  double low, high; /* of all values shown */
  gint32 first_day, last_day;
  DossierTicks ticks;
  DossierScale values;
  DossierScale time;
  DossierRect plot;
  guint lane_rows;
  double head_height, lane_height, axis_height, strip_height, list_height;
  gboolean has_values;  /* there is something to plot */
  gboolean is_crowd;    /* there are more values than can be told apart */
  gboolean is_lane_full; /* what is in the lane has no room for words */
  gboolean is_zoomed;   /* the frame shows some of the time only */
  guint n_before, n_after; /* statements outside of it */
  gboolean strip_words; /* what is undated has its words too, and not its glyph alone */
} DossierClaims;

#define DOSSIER_CLAIM_MARK 12.0  /* a glyph's side */
#define DOSSIER_CLAIM_BAR 11.0   /* a range bar's width */
#define DOSSIER_CLAIM_ROW 24.0   /* a row of the lane or the strip */
#define DOSSIER_CLAIM_RUG 8.0    /* the height of the dates over the axis */
#define DOSSIER_CLAIM_DATES 5.0  /* and of each of them */
#define DOSSIER_CLAIM_DAY 3.0    /* the width of a single day */
#define DOSSIER_CLAIM_SPACE 2.0  /* above and below a mark */
#define DOSSIER_CLAIM_PENNANT 16.0
#define DOSSIER_CLAIM_POLE 0.25  /* where the pole stands in the pennant's glyph */

/* axes */
void dossier_claims_find_extents (DossierClaims *claims);
void dossier_claims_set_scales (DossierClaims *claims);
double dossier_claims_measure_axis (DossierClaims *claims);
void dossier_claims_draw_axes (DossierClaims *claims);

/* outside */
DossierSize dossier_claims_measure_outside (const DossierClaims *claims);
void dossier_claims_draw_outside (DossierClaims *claims);

/* marks */
void dossier_claims_set_marks (DossierClaims *claims);
void dossier_claims_draw_marks (DossierClaims *claims);
DossierRect dossier_claims_get_box (const DossierClaims *claims, const DossierClaim *claim);
void dossier_claims_add_obstacles (DossierClaims *claims, GArray *obstacles);
void dossier_claims_get_level_span (const DossierClaims *claims, const DossierClaim *level, double *start, double *end);
double dossier_claims_get_base (const DossierClaims *claims, const DossierClaim *claim);

/* crowd */
void dossier_claims_draw_crowd (DossierClaims *claims);

/* events */
void dossier_claims_draw_events (DossierClaims *claims);

/* lane */
double dossier_claims_get_row_height (const DossierClaims *claims);
gboolean dossier_claims_has_lane (const DossierClaims *claims);
gboolean dossier_claims_set_lane (DossierClaims *claims);
void dossier_claims_draw_lane (DossierClaims *claims);

/* strip */
double dossier_claims_measure_strip (DossierClaims *claims);
void dossier_claims_draw_strip (DossierClaims *claims, double top);

/* labels */
void dossier_claims_set_groups (DossierClaims *claims);
gboolean dossier_claims_place_labels (DossierClaims *claims);
double dossier_claims_measure_list (DossierClaims *claims);
void dossier_claims_draw_labels (DossierClaims *claims);
void dossier_claims_draw_list (DossierClaims *claims, double top);
void dossier_claim_group_free (DossierClaimGroup *group);

static inline DossierClaim *
dossier_claims_get (const DossierClaims *claims,
                    guint index)
{
  return &g_array_index (claims->claims, DossierClaim, index);
}

static inline DossierClaim *
dossier_claim_group_get (const DossierClaimGroup *group,
                         guint index)
{
  return g_array_index (group->claims, DossierClaim *, index);
}

/* What is announced has its pennant in any case. */
static inline gboolean
dossier_claims_is_in_crowd (const DossierClaims *claims,
                            const DossierClaim *claim)
{
  return claims->is_crowd && claim->place == DOSSIER_CLAIM_PLOTTED && claim->item->kind != DOSSIER_ITEM_ANNOUNCED;
}

static inline gboolean
dossier_claims_has_list (const DossierClaims *claims)
{
  return claims->mode == DOSSIER_LABELS_LISTED || claims->mode == DOSSIER_LABELS_SHORT;
}

static inline double
dossier_claims_get_y (const DossierClaims *claims,
                      double value)
{
  return dossier_scale_map (&claims->values, value);
}

static inline double
dossier_claims_zero (const DossierClaims *claims)
{
  return claims->plot.y + claims->plot.height;
}

static inline double
dossier_claims_axis (const DossierClaims *claims)
{
  return dossier_claims_zero (claims) + claims->lane_height;
}

G_END_DECLS
