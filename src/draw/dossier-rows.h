// SPDX-License-Identifier: GPL-3.0-or-later

/* What the layouts of bars and of small multiples share: a row for each statement, values along it from zero.
 *
 *   dossier-layout-bars, dossier-layout-multiples   which words and columns there is room for
 *   dossier-rows          how much room everything gets
 *   dossier-rows-scale    values: scales, grid, ticks
 *   dossier-rows-marks    where a mark is in its row, and what it looks like
 *   dossier-rows-draw     panels with their headings, rows with their words
 *
 *   heading ── of a group
 *   words ──┬ lane ┬ zero ── stem, mark, value
 *   words ──┘      └ …
 *
 * A panel is a group of statements, and a cell of a grid of columns. Places along a row are worked out from left to
 * right; for a script that runs the other way everything is mirrored about the chart's middle. */

#pragma once

#include "draw/dossier-pen.h"
#include "draw/dossier-scale.h"
#include "draw/dossier-ticks.h"

G_BEGIN_DECLS

typedef enum
{
  DOSSIER_ROW_WORDS_BESIDE,  /* before the values */
  DOSSIER_ROW_WORDS_OVER,    /* over them: where the chart is narrow */
  DOSSIER_ROW_WORDS_LETTERS, /* the party's letters alone, before them */
  DOSSIER_ROW_WORDS_NONE,    /* marks alone, with room for numbers; or in a frame that is far too small */
} DossierRowWords;

/* What to try. */
typedef struct
{
  DossierRowWords words;
  gboolean briefly;  /* the short words */
  gboolean headings; /* of the groups */
} DossierRowsMode;

/* A statement. */
typedef struct
{
  const DossierChartItem *item;
  int stop;
  guint panel;
  gboolean has_value;
  double low, high;       /* what is drawn of the amount: the same number where only one is meant */
  GArray *words;          /* a block */
  DossierSize words_size;
  DossierSize value_size; /* of the value in words */
  double height;          /* of the row, px */
  double top;             /* its upper edge, px */
} DossierRow;

/* Values of one unit on one axis. */
typedef struct
{
  DossierUnit unit;
  const char *unit_label; /* (nullable) */
  double most;            /* of all values shown */
  DossierTicks ticks;
  double length; /* from zero to the end of the axis, px */
} DossierRowsAxis;

typedef struct
{
  const DossierChartGroup *group; /* (nullable) */
  guint first, n;                 /* its rows */
  guint axis;                     /* which one its values are on */
  gboolean has_ticks;             /* the axis is labelled here */
  double heading_height;
  double height;
  DossierRect box;                /* its place, px */
  double rows_top;                /* where its rows begin, px */
} DossierPanel;

typedef struct
{
  DossierPen *pen;
  DossierRect area;
  gboolean own_axes; /* every panel labels its axis, under its heading */
  GArray *rows;      /* of DossierRow, panel by panel */
  GArray *panels;    /* of DossierPanel */
  GArray *axes;      /* of DossierRowsAxis */
  DossierRowsMode mode;
  guint n_columns;
  double column_width;
  double words_width; /* before the values, with the gap after it */
  double lane_width;  /* of what has no figure */
  double ticks_height;
  double stretch;     /* what every row gets beyond its need, px */
  double squeeze;     /* of rows without words: the height of each, px; 0: none */
} DossierRows;

#define DOSSIER_ROWS_MARK 14.0  /* a glyph's side */
#define DOSSIER_ROWS_GAP 8.0    /* between a mark and its value */
#define DOSSIER_ROWS_WORDS 12.0 /* between words and zero: more than half of the widest point */
#define DOSSIER_ROWS_COLUMN 28.0 /* between columns */
#define DOSSIER_ROWS_LINE 2.0   /* between words and the values under them */

/* How many ways there are to word rows, and how many of them leave nothing out. */
#define DOSSIER_ROWS_N_MODES 4
#define DOSSIER_ROWS_N_WHOLE_MODES 2

/* rows */
void dossier_rows_init (DossierRows *rows, DossierPen *pen, const DossierRect *area, gboolean own_axes);
void dossier_rows_clear (DossierRows *rows);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (DossierRows, dossier_rows_clear)
const DossierRowsMode *dossier_rows_get_mode (const DossierRows *rows, guint index, double column_width);
gboolean dossier_rows_arrange (DossierRows *rows, const DossierRowsMode *mode, guint n_columns);
double dossier_rows_place (DossierRows *rows);
void dossier_rows_stretch (DossierRows *rows);
gboolean dossier_rows_arrange_numbered (DossierRows *rows, guint most_columns);
void dossier_rows_squeeze (DossierRows *rows);

/* scale */
void dossier_rows_find_axes (DossierRows *rows);
gboolean dossier_rows_set_axes (DossierRows *rows);
double dossier_rows_measure_ticks (const DossierRows *rows);
double dossier_rows_get_x (const DossierRows *rows, const DossierPanel *panel, double value);
void dossier_rows_draw_grid (DossierRows *rows, const DossierPanel *panel);
void dossier_rows_draw_ticks (DossierRows *rows, const DossierPanel *panel, double top);

/* marks */
double dossier_rows_get_reach (const DossierRows *rows, const DossierRow *row);
double dossier_rows_get_mark_side (const DossierRows *rows);
DossierRect dossier_rows_draw_mark (DossierRows *rows, const DossierRow *row, double middle);

/* draw */
void dossier_rows_set_words (DossierRows *rows, DossierRow *row, double max_width);
void dossier_rows_draw (DossierRows *rows);
void dossier_rows_mirror (const DossierRows *rows, DossierRect *box);

static inline DossierRow *
dossier_rows_get (const DossierRows *rows,
                  guint index)
{
  return &g_array_index (rows->rows, DossierRow, index);
}

static inline DossierPanel *
dossier_rows_get_panel (const DossierRows *rows,
                        guint index)
{
  return &g_array_index (rows->panels, DossierPanel, index);
}

static inline DossierRowsAxis *
dossier_rows_get_axis (const DossierRows *rows,
                       guint index)
{
  return &g_array_index (rows->axes, DossierRowsAxis, index);
}

/* Where a mark goes from zero to the values: 1, or -1 where the script runs from the right. */
static inline double
dossier_rows_get_way (const DossierRows *rows)
{
  return rows->pen->spec->right_to_left ? -1 : 1;
}

G_END_DECLS
