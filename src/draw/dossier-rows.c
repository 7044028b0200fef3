// SPDX-License-Identifier: GPL-3.0-or-later

/* Rows of statements in panels: how much room everything gets. */

#include "draw/dossier-rows.h"

#include <math.h>

#define WORDS_SHARE 0.42    /* of a column, that words may take */
#define ROW_GAP 8.0         /* between rows */
#define LETTERS_GAP 2.0
#define HEADING_GAP 4.0     /* under a heading */
#define PANEL_GAP 12.0      /* over a panel that another one precedes */
#define MOST_STRETCH 1.4    /* of its height, that a row may get beyond it */

/* Below this width, px of the design, words stand over the values. */
#define NARROW 480.0

/* What to try, in this order. */
static const DossierRowsMode wide_modes[DOSSIER_ROWS_N_MODES] = {
  { DOSSIER_ROW_WORDS_BESIDE, FALSE, TRUE }, { DOSSIER_ROW_WORDS_BESIDE, TRUE, TRUE },
  { DOSSIER_ROW_WORDS_LETTERS, TRUE, TRUE }, { DOSSIER_ROW_WORDS_LETTERS, TRUE, FALSE },
};
static const DossierRowsMode narrow_modes[DOSSIER_ROWS_N_MODES] = {
  { DOSSIER_ROW_WORDS_OVER, FALSE, TRUE },   { DOSSIER_ROW_WORDS_OVER, TRUE, TRUE },
  { DOSSIER_ROW_WORDS_LETTERS, TRUE, TRUE }, { DOSSIER_ROW_WORDS_LETTERS, TRUE, FALSE },
};

static void
clear_row (gpointer data)
{
  g_array_unref (((DossierRow *) data)->words);
}

/**
 * dossier_rows_clear:
 * @rows: a layout
 *
 * Frees what @rows holds.
 */
void
dossier_rows_clear (DossierRows *rows)
{
  g_array_unref (rows->rows);
  g_array_unref (rows->panels);
  g_array_unref (rows->axes);
}

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

/**
 * dossier_rows_init:
 * @rows: (out caller-allocates): a layout
 * @pen: a pen
 * @area: where it goes
 * @own_axes: whether every panel has an axis of its own, of one scale with those of its unit; else there is one
 *
 * Begins a layout with a panel for each group of the spec.
 */
void
dossier_rows_init (DossierRows *rows,
                   DossierPen *pen,
                   const DossierRect *area,
                   gboolean own_axes)
{
  const GArray *groups = pen->spec->groups;

  *rows = (DossierRows) { .pen = pen, .area = *area, .own_axes = own_axes };
  rows->rows = g_array_new (FALSE, FALSE, sizeof (DossierRow));
  g_array_set_clear_func (rows->rows, clear_row);
  rows->panels = g_array_new (FALSE, FALSE, sizeof (DossierPanel));
  rows->axes = g_array_new (FALSE, FALSE, sizeof (DossierRowsAxis));
  for (guint i = 0; i <= groups->len; i++)
    add_panel (rows, i < groups->len ? &g_array_index (groups, DossierChartGroup, i) : NULL, i);
  dossier_rows_find_axes (rows);
}

/**
 * dossier_rows_get_mode:
 * @rows: a layout
 * @index: less than %DOSSIER_ROWS_N_MODES: first those with all words
 * @column_width: px
 *
 * Returns: (transfer none): a way to word rows in columns of that width
 */
const DossierRowsMode *
dossier_rows_get_mode (const DossierRows *rows,
                       guint index,
                       double column_width)
{
  return column_width >= NARROW * rows->pen->unit ? &wide_modes[index] : &narrow_modes[index];
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

/* Axes side by side stand at one height, under the highest of their headings. */
static double
measure_headings (const DossierRows *rows,
                  guint index)
{
  guint first = index - index % rows->n_columns;
  double highest = 0;

  for (guint i = first; i < MIN (first + rows->n_columns, rows->panels->len); i++)
    highest = MAX (highest, measure_heading (rows, dossier_rows_get_panel (rows, i)));

  return highest;
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
  double widest = rows->pen->is_numbered ? dossier_pen_get_ring_width (rows->pen) : 0;

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
  if (rows->mode.words == DOSSIER_ROW_WORDS_NONE)
    return ceil (MAX (value, DOSSIER_RING * unit) + LETTERS_GAP * unit);
  if (rows->mode.words == DOSSIER_ROW_WORDS_LETTERS)
    return ceil (MAX (value, row->words_size.height) + LETTERS_GAP * unit);
  if (rows->mode.words == DOSSIER_ROW_WORDS_OVER)
    return ceil (row->words_size.height + DOSSIER_ROWS_LINE * unit + value + ROW_GAP * unit);

  return MAX (DOSSIER_TARGET, ceil (MAX (value, row->words_size.height) + ROW_GAP * unit));
}

/* A panel's height; where there is one axis, the first panel of each column labels it. */
static void
measure_panel (DossierRows *rows,
               guint index)
{
  DossierPanel *panel = dossier_rows_get_panel (rows, index);

  panel->has_ticks = rows->own_axes || index < rows->n_columns;
  panel->heading_height = measure_headings (rows, index);
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

/**
 * dossier_rows_place:
 * @rows: a layout that has its axes
 *
 * Puts the panels in their cells, row by row of the grid.
 *
 * Returns: the height of all, px
 */
double
dossier_rows_place (DossierRows *rows)
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

/**
 * dossier_rows_arrange:
 * @rows: a layout
 * @mode: what to try
 * @n_columns: of the grid
 *
 * Words, measures and places everything.
 *
 * Returns: whether it has room in the area
 */
gboolean
dossier_rows_arrange (DossierRows *rows,
                      const DossierRowsMode *mode,
                      guint n_columns)
{
  rows->mode = *mode;
  rows->stretch = 0;
  set_columns (rows, n_columns);
  set_words (rows);

  return dossier_rows_set_axes (rows) && dossier_rows_place (rows) <= rows->area.height;
}

/**
 * dossier_rows_arrange_numbered:
 * @rows: a layout
 * @most_columns: of the grid
 *
 * Leaves room for numbers instead of words.
 *
 * Returns: whether everything has room in the area
 */
gboolean
dossier_rows_arrange_numbered (DossierRows *rows,
                               guint most_columns)
{
  static const DossierRowsMode modes[] = {
    { DOSSIER_ROW_WORDS_NONE, TRUE, TRUE },
    { DOSSIER_ROW_WORDS_NONE, TRUE, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    for (guint n_columns = 1; n_columns <= most_columns; n_columns++)
      if (dossier_rows_arrange (rows, &modes[i], n_columns))
        return TRUE;

  return FALSE;
}

/**
 * dossier_rows_squeeze:
 * @rows: a layout that has room for nothing else
 *
 * Draws the marks alone, in one column: all of the area is shared among them.
 */
void
dossier_rows_squeeze (DossierRows *rows)
{
  static const DossierRowsMode bare = { DOSSIER_ROW_WORDS_NONE, TRUE, FALSE };

  rows->squeeze = MAX (1, floor (rows->area.height / MAX (1, rows->rows->len)));
  dossier_rows_arrange (rows, &bare, 1);
}

/**
 * dossier_rows_stretch:
 * @rows: a layout that is arranged
 *
 * Gives the rows what is left over, as far as that looks good.
 */
void
dossier_rows_stretch (DossierRows *rows)
{
  double needed = dossier_rows_place (rows);

  if (rows->squeeze > 0 || needed <= 0)
    return;

  rows->stretch = CLAMP (rows->area.height / needed - 1, 0, MOST_STRETCH);
  dossier_rows_place (rows);
}
