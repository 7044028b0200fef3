// SPDX-License-Identifier: GPL-3.0-or-later

/* Small multiples: a panel for each question, side by side, each with its axis from zero. Panels of one unit are on one
 * scale, so that what may be held against each other can be. */

#include <math.h>

#include "draw/dossier-layout-private.h"
#include "draw/dossier-rows.h"

#define LEAST_COLUMN 240.0 /* the width of a panel */
#define MOST_COLUMNS 4
#define TALL 1e7           /* high enough for anything */

static guint
get_most_columns (const DossierRows *rows)
{
  double fit = floor ((rows->area.width + DOSSIER_ROWS_COLUMN * rows->pen->unit)
                      / ((LEAST_COLUMN + DOSSIER_ROWS_COLUMN) * rows->pen->unit));

  return (guint) CLAMP (fit, 1, MIN (MOST_COLUMNS, MAX (1, rows->panels->len)));
}

/* Four panels stand two by two rather than three and one. */
static guint
get_best_columns (const DossierRows *rows)
{
  guint most = get_most_columns (rows);
  guint n_rows = (rows->panels->len + most - 1) / most;

  return n_rows > 0 ? (rows->panels->len + n_rows - 1) / n_rows : 1;
}

static gboolean
try_mode (DossierRows *rows,
          guint index,
          guint n_columns)
{
  return dossier_rows_arrange (rows, dossier_rows_get_mode (rows, index, rows->area.width / n_columns), n_columns);
}

/* The best number of columns, else as many as there is room for. */
static gboolean
try_columns (DossierRows *rows,
             guint index)
{
  if (try_mode (rows, index, get_best_columns (rows)))
    return TRUE;

  for (guint n_columns = get_most_columns (rows); n_columns > 0; n_columns--)
    if (try_mode (rows, index, n_columns))
      return TRUE;

  return FALSE;
}

static void
choose_mode (DossierRows *rows)
{
  rows->pen->is_lossy = TRUE;
  if (rows->pen->is_numbered && dossier_rows_arrange_numbered (rows, get_most_columns (rows)))
    return;

  for (guint i = 0; !rows->pen->is_numbered && i < DOSSIER_ROWS_N_MODES; i++)
    if (try_columns (rows, i))
      {
        rows->pen->is_lossy = i >= DOSSIER_ROWS_N_WHOLE_MODES;
        return;
      }

  dossier_rows_squeeze (rows);
}

/**
 * dossier_layout_multiples:
 * @pen: a pen
 * @area: where the chart goes
 *
 * Lays small multiples out.
 */
void
dossier_layout_multiples (DossierPen *pen,
                          const DossierRect *area)
{
  g_auto (DossierRows) rows = { 0 };

  dossier_rows_init (&rows, pen, area, TRUE);
  choose_mode (&rows);
  dossier_rows_stretch (&rows);
  dossier_rows_draw (&rows);
}

/**
 * dossier_layout_multiples_height:
 * @pen: a pen
 * @width: px
 *
 * Works out the height at which all words have room.
 *
 * Returns: px
 */
double
dossier_layout_multiples_height (DossierPen *pen,
                                 double width)
{
  DossierRect area = { 0, 0, width, TALL * pen->unit };
  g_auto (DossierRows) rows = { 0 };

  dossier_rows_init (&rows, pen, &area, TRUE);
  choose_mode (&rows);

  return rows.squeeze > 0 ? DOSSIER_TARGET * MAX (1, rows.rows->len) : ceil (dossier_rows_place (&rows));
}
