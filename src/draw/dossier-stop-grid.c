// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-stop-grid.h"

#include <math.h>

#define CELL 32.0      /* a little more than a target, px */
#define MOST_CELLS 512 /* along a side */

struct _DossierStopGrid
{
  double cell_width, cell_height; /* px */
  guint n_columns, n_rows;
  guint *starts; /* of each cell in stops, row by row, and where the last one ends */
  guint *stops;  /* in each cell in the order of going through them */
};

/* The cells that a target touches. */
typedef struct
{
  guint left, top, right, bottom;
} Cells;

/* What is outside belongs to the cells at the edge. */
static guint
find_cell (double place,
           double length,
           guint n)
{
  return (guint) CLAMP (floor (place / length), 0, n - 1);
}

static Cells
find_cells (const DossierStopGrid *grid,
            const DossierRect *target)
{
  return (Cells) {
    .left = find_cell (target->x, grid->cell_width, grid->n_columns),
    .top = find_cell (target->y, grid->cell_height, grid->n_rows),
    .right = find_cell (target->x + target->width, grid->cell_width, grid->n_columns),
    .bottom = find_cell (target->y + target->height, grid->cell_height, grid->n_rows),
  };
}

/* First every cell is told how many stops it has, then given them. */
static void
run_through (DossierStopGrid *grid,
             const DossierScene *scene,
             gboolean fill)
{
  for (guint i = 0; i < dossier_scene_get_n_stops (scene); i++)
    {
      Cells cells = find_cells (grid, &dossier_scene_get_stop (scene, i)->target);

      for (guint row = cells.top; row <= cells.bottom; row++)
        for (guint column = cells.left; column <= cells.right; column++)
          {
            guint cell = row * grid->n_columns + column;

            if (fill)
              grid->stops[grid->starts[cell]++] = i;
            else
              grid->starts[cell + 1]++;
          }
    }
}

static guint
count_cells (double length)
{
  return (guint) CLAMP (ceil (length / CELL), 1, MOST_CELLS);
}

/**
 * dossier_stop_grid_new:
 * @scene: a scene whose stops have their places
 *
 * Returns: (transfer full): where the stops of @scene are
 */
DossierStopGrid *
dossier_stop_grid_new (const DossierScene *scene)
{
  DossierStopGrid *grid = g_new0 (DossierStopGrid, 1);
  guint n_cells;

  grid->n_columns = count_cells (dossier_scene_get_width (scene));
  grid->n_rows = count_cells (dossier_scene_get_height (scene));
  grid->cell_width = MAX (dossier_scene_get_width (scene), 1) / grid->n_columns;
  grid->cell_height = MAX (dossier_scene_get_height (scene), 1) / grid->n_rows;
  n_cells = grid->n_columns * grid->n_rows;
  grid->starts = g_new0 (guint, n_cells + 1);
  run_through (grid, scene, FALSE);
  for (guint i = 0; i < n_cells; i++)
    grid->starts[i + 1] += grid->starts[i];
  grid->stops = g_new (guint, grid->starts[n_cells]);
  run_through (grid, scene, TRUE);
  /* Each start has moved to where the next cell starts. */
  for (guint i = n_cells; i > 0; i--)
    grid->starts[i] = grid->starts[i - 1];
  grid->starts[0] = 0;

  return grid;
}

/**
 * dossier_stop_grid_free:
 * @grid: (transfer full): where stops are
 */
void
dossier_stop_grid_free (DossierStopGrid *grid)
{
  g_free (grid->starts);
  g_free (grid->stops);
  g_free (grid);
}

/**
 * dossier_stop_grid_get:
 * @grid: where stops are
 * @x: px
 * @y: px
 * @n_stops: (out): how many
 *
 * Gets the stops near a point, all those among them whose target it is in.
 *
 * Returns: (transfer none) (array length=n_stops): their indices, in the order of going through them
 */
const guint *
dossier_stop_grid_get (const DossierStopGrid *grid,
                       double x,
                       double y,
                       guint *n_stops)
{
  guint cell = find_cell (y, grid->cell_height, grid->n_rows) * grid->n_columns
               + find_cell (x, grid->cell_width, grid->n_columns);

  *n_stops = grid->starts[cell + 1] - grid->starts[cell];

  return grid->stops + grid->starts[cell];
}
