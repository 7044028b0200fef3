// SPDX-License-Identifier: GPL-3.0-or-later

/* Bars and dots: a row for each statement, all on one scale from zero, grouped by what is asked of what. None is added
 * to another. */

#include <math.h>

#include "draw/dossier-layout-private.h"
#include "draw/dossier-rows.h"

#define LEAST_COLUMN 360.0 /* the width of a column of panels */
#define MOST_COLUMNS 4
#define TALL 1e7           /* high enough for anything: what is not would leave words out */

static guint
get_most_columns (const DossierRows *rows)
{
  double fit = floor (rows->area.width / (LEAST_COLUMN * rows->pen->unit));

  return (guint) CLAMP (fit, 1, MIN (MOST_COLUMNS, MAX (1, rows->panels->len)));
}

static void
choose_mode (DossierRows *rows)
{
  rows->pen->is_lossy = TRUE;
  if (rows->pen->is_numbered && dossier_rows_arrange_numbered (rows, get_most_columns (rows)))
    return;

  for (guint i = 0; !rows->pen->is_numbered && i < DOSSIER_ROWS_N_MODES; i++)
    for (guint n_columns = 1; n_columns <= get_most_columns (rows); n_columns++)
      if (dossier_rows_arrange (rows, dossier_rows_get_mode (rows, i, rows->area.width), n_columns))
        {
          rows->pen->is_lossy = i >= DOSSIER_ROWS_N_WHOLE_MODES;
          return;
        }

  dossier_rows_squeeze (rows);
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

  dossier_rows_init (&rows, pen, area, FALSE);
  choose_mode (&rows);
  dossier_rows_stretch (&rows);
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
  DossierRect area = { 0, 0, width, TALL * pen->unit };
  g_auto (DossierRows) rows = { 0 };

  dossier_rows_init (&rows, pen, &area, FALSE);
  if (dossier_rows_arrange (&rows, dossier_rows_get_mode (&rows, 0, width), 1))
    return MAX (ceil (dossier_rows_place (&rows)), DOSSIER_TARGET);

  choose_mode (&rows);

  return rows.squeeze > 0 ? DOSSIER_TARGET * rows.rows->len : ceil (dossier_rows_place (&rows));
}
