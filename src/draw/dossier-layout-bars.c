// SPDX-License-Identifier: GPL-3.0-or-later

/* Bars and dots: a row for each statement, all on one scale from zero, grouped by what is asked of what. None is added
 * to another. */

#include <math.h>

#include "draw/dossier-layout-private.h"
#include "draw/dossier-rows.h"

/* Below this width, px of the design, words stand over the values. */
#define NARROW 480.0

#define LEAST_COLUMN 420.0  /* the width of a column of panels */
#define MOST_COLUMNS 4
#define WORDS_SHARE 0.42    /* of a column, that words may take */
#define ROW_GAP 8.0         /* between rows */
#define LETTERS_GAP 2.0
#define HEADING_GAP 4.0     /* under a heading */
#define PANEL_GAP 12.0      /* over a panel that another one precedes */
#define MOST_STRETCH 0.7    /* of its height, that a row may get beyond it */
#define TALL 10000.0        /* high enough for anything */

/* What to try, in this order. */
static const DossierRowsMode wide_modes[] = {
  { DOSSIER_ROW_WORDS_BESIDE, FALSE, TRUE },  { DOSSIER_ROW_WORDS_BESIDE, TRUE, TRUE },
  { DOSSIER_ROW_WORDS_LETTERS, TRUE, TRUE },  { DOSSIER_ROW_WORDS_LETTERS, TRUE, FALSE },
};
static const DossierRowsMode narrow_modes[] = {
  { DOSSIER_ROW_WORDS_OVER, FALSE, TRUE },    { DOSSIER_ROW_WORDS_OVER, TRUE, TRUE },
  { DOSSIER_ROW_WORDS_LETTERS, TRUE, TRUE },  { DOSSIER_ROW_WORDS_LETTERS, TRUE, FALSE },
};
static const DossierRowsMode last_mode = { DOSSIER_ROW_WORDS_NONE, TRUE, FALSE };

static void
clear_row (gpointer data)
{
  g_array_unref (((DossierRow *) data)->words);
}

static void
rows_clear (DossierRows *rows)
{
  g_array_unref (rows->rows);
  g_array_unref (rows->panels);
  g_array_unref (rows->axes);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (DossierRows, rows_clear)

static DossierRow
make_row (const DossierChartItem *item)
{
  const DossierAmount *amount = &item->amount;
  DossierRow row = { .item = item, .words = dossier_block_new () };

  row.low = amount->kind == DOSSIER_AMOUNT_AT_MOST ? amount->high : amount->low;
  row.high = amount->kind == DOSSIER_AMOUNT_RANGE ? amount->high : row.low;
  row.has_value = item->kind != DOSSIER_ITEM_NO_FIGURE && amount->kind != DOSSIER_AMOUNT_NONE
                  && isfinite (row.low) && isfinite (row.high) && row.low >= 0;

  return row;
}

/* The rows of one group, in the order of the spec. */
static void
add_panel (DossierRows *rows,
           const DossierChartGroup *group,
           guint index)
{
  const DossierChartSpec *spec = rows->pen->spec;
  DossierPanel panel = { .group = group, .first = rows->rows->len };

  for (guint i = 0; i < spec->items->len; i++)
    {
      const DossierChartItem *item = &g_array_index (spec->items, DossierChartItem, i);
      DossierRow row;

      if (MIN (item->group, spec->groups->len) != index)
        continue;
      row = make_row (item);
      row.stop = (int) rows->rows->len;
      row.panel = rows->panels->len;
      g_array_append_val (rows->rows, row);
    }

  panel.n = rows->rows->len - panel.first;
  if (panel.n > 0)
    g_array_append_val (rows->panels, panel);
}

static void
rows_init (DossierRows *rows,
           DossierPen *pen,
           const DossierRect *area)
{
  const GArray *groups = pen->spec->groups;

  *rows = (DossierRows) { .pen = pen, .area = *area };
  rows->rows = g_array_new (FALSE, FALSE, sizeof (DossierRow));
  g_array_set_clear_func (rows->rows, clear_row);
  rows->panels = g_array_new (FALSE, FALSE, sizeof (DossierPanel));
  rows->axes = g_array_new (FALSE, FALSE, sizeof (DossierRowsAxis));
  for (guint i = 0; i <= groups->len; i++)
    add_panel (rows, i < groups->len ? &g_array_index (groups, DossierChartGroup, i) : NULL, i);
  dossier_rows_find_axes (rows);
}

/* A single heading would only repeat the title. */
static gboolean
has_headings (const DossierRows *rows)
{
  return rows->mode.headings && rows->panels->len > 1;
}

static double
measure_heading (const DossierRows *rows,
                 const DossierPanel *panel)
{
  double unit = rows->pen->unit;

  if (!has_headings (rows) || panel->group == NULL || panel->group->label == NULL)
    return 0;

  return ceil (dossier_pen_measure (rows->pen, DOSSIER_STYLE_VALUE, panel->group->label, rows->column_width).height
               + HEADING_GAP * unit);
}

static void
set_columns (DossierRows *rows,
             guint n_columns)
{
  double unit = rows->pen->unit;

  rows->n_columns = n_columns;
  rows->column_width = floor ((rows->area.width - (n_columns - 1) * DOSSIER_ROWS_COLUMN * unit) / n_columns);
}

/* Words the rows, and finds out what they take from the values. */
static void
set_words (DossierRows *rows)
{
  double unit = rows->pen->unit;
  gboolean over = rows->mode.words == DOSSIER_ROW_WORDS_OVER;
  double most = over ? rows->column_width : floor (WORDS_SHARE * rows->column_width);
  double widest = 0;

  rows->lane_width = 0;
  for (guint i = 0; i < rows->rows->len; i++)
    {
      DossierRow *row = dossier_rows_get (rows, i);

      dossier_rows_set_words (rows, row, most);
      widest = MAX (widest, row->words_size.width);
      if (!row->has_value)
        rows->lane_width = ceil (dossier_rows_get_mark_side (rows) + DOSSIER_ROWS_GAP * unit);
    }
  /* A word that is longer than its column is broken only when it is drawn. */
  rows->words_width = ceil ((over ? 0 : MIN (widest, most)) + DOSSIER_ROWS_WORDS * unit);
}

static double
measure_row (const DossierRows *rows,
             const DossierRow *row)
{
  double unit = rows->pen->unit;
  double mark = round (DOSSIER_ROWS_MARK * unit);
  double value = MAX (mark, row->value_size.height);

  if (rows->squeeze > 0)
    return rows->squeeze;
  if (row->item->amount.about)
    value = MAX (value, dossier_pen_get_point_side (rows->pen, row->item, DOSSIER_ROWS_MARK));
  if (rows->mode.words == DOSSIER_ROW_WORDS_LETTERS)
    return ceil (MAX (value, row->words_size.height) + LETTERS_GAP * unit);
  if (rows->mode.words == DOSSIER_ROW_WORDS_OVER)
    return ceil (row->words_size.height + DOSSIER_ROWS_LINE * unit + value + ROW_GAP * unit);

  return MAX (DOSSIER_TARGET, ceil (MAX (value, row->words_size.height) + ROW_GAP * unit));
}

/* A panel's height; the first one of each column labels the axis. */
static void
measure_panel (DossierRows *rows,
               guint index)
{
  DossierPanel *panel = dossier_rows_get_panel (rows, index);

  panel->has_ticks = index < rows->n_columns;
  panel->heading_height = measure_heading (rows, panel);
  panel->height = panel->heading_height + (panel->has_ticks ? rows->ticks_height : 0);
  for (guint i = panel->first; i < panel->first + panel->n; i++)
    {
      DossierRow *row = dossier_rows_get (rows, i);

      row->height = measure_row (rows, row);
      row->height += floor (row->height * rows->stretch);
      panel->height += row->height;
    }
}

static double
get_panel_gap (const DossierRows *rows)
{
  return has_headings (rows) ? PANEL_GAP * rows->pen->unit : 0;
}

/* Puts the panels in their cells, row by row of the grid. Returns: the height of all, px */
static double
place_panels (DossierRows *rows)
{
  double y = rows->area.y;
  double highest = 0;

  rows->ticks_height = dossier_rows_measure_ticks (rows);
  for (guint i = 0; i < rows->panels->len; i++)
    {
      DossierPanel *panel = dossier_rows_get_panel (rows, i);
      guint column = i % rows->n_columns;

      if (i > 0 && column == 0)
        {
          y += highest + get_panel_gap (rows);
          highest = 0;
        }
      measure_panel (rows, i);
      panel->box = (DossierRect) { rows->area.x, y, rows->column_width, panel->height };
      panel->box.x += column * (rows->column_width + DOSSIER_ROWS_COLUMN * rows->pen->unit);
      highest = MAX (highest, panel->height);
    }

  return y + highest - rows->area.y;
}

static gboolean
arrange (DossierRows *rows,
         const DossierRowsMode *mode,
         guint n_columns)
{
  rows->mode = *mode;
  rows->stretch = 0;
  set_columns (rows, n_columns);
  set_words (rows);

  return dossier_rows_set_axes (rows) && place_panels (rows) <= rows->area.height;
}

static guint
get_most_columns (const DossierRows *rows)
{
  double fit = floor (rows->area.width / (LEAST_COLUMN * rows->pen->unit));

  return (guint) CLAMP (fit, 1, MIN (MOST_COLUMNS, MAX (1, rows->panels->len)));
}

/* Rows without words share what there is. */
static void
squeeze_rows (DossierRows *rows)
{
  rows->squeeze = MAX (1, floor (rows->area.height / MAX (1, rows->rows->len)));
  arrange (rows, &last_mode, 1);
}

static void
choose_mode (DossierRows *rows)
{
  gboolean wide = rows->area.width >= NARROW * rows->pen->unit;
  const DossierRowsMode *modes = wide ? wide_modes : narrow_modes;
  guint n_modes = wide ? G_N_ELEMENTS (wide_modes) : G_N_ELEMENTS (narrow_modes);

  for (guint i = 0; i < n_modes; i++)
    for (guint n_columns = 1; n_columns <= get_most_columns (rows); n_columns++)
      if (arrange (rows, &modes[i], n_columns))
        return;

  squeeze_rows (rows);
}

/* What is left over goes to the rows. */
static void
stretch_rows (DossierRows *rows)
{
  double needed = place_panels (rows);

  if (rows->squeeze > 0 || needed <= 0)
    return;

  rows->stretch = CLAMP (rows->area.height / needed - 1, 0, MOST_STRETCH);
  place_panels (rows);
}

/**
 * dossier_layout_bars:
 * @pen: a pen
 * @area: where the chart goes
 *
 * Lays bars and dots out.
 */
void
dossier_layout_bars (DossierPen *pen,
                     const DossierRect *area)
{
  g_auto (DossierRows) rows = { 0 };

  rows_init (&rows, pen, area);
  choose_mode (&rows);
  stretch_rows (&rows);
  dossier_rows_draw (&rows);
}

/**
 * dossier_layout_bars_height:
 * @pen: a pen
 * @width: px
 *
 * Works out the height at which all words have room.
 *
 * Returns: px
 */
double
dossier_layout_bars_height (DossierPen *pen,
                            double width)
{
  gboolean wide = width >= NARROW * pen->unit;
  DossierRect area = { 0, 0, width, TALL * pen->unit };
  g_auto (DossierRows) rows = { 0 };

  rows_init (&rows, pen, &area);
  if (arrange (&rows, wide ? &wide_modes[0] : &narrow_modes[0], 1))
    return MAX (ceil (place_panels (&rows)), DOSSIER_TARGET);

  choose_mode (&rows);

  return rows.squeeze > 0 ? DOSSIER_TARGET * rows.rows->len : ceil (place_panels (&rows));
}
