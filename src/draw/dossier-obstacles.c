// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-obstacles.h"

#include <math.h>

#include "draw/dossier-label-place.h"

#define MOST_CELLS 32.0 /* along a side: a line from edge to edge is in each of them */
#define NOTHING G_MAXUINT

/* A box in a cell. */
typedef struct
{
  guint box;
  guint next; /* of the same cell in entries, or NOTHING */
} Entry;

struct _DossierObstacles
{
  DossierRect bounds;
  guint n_cells;       /* along a side */
  guint *newest;       /* of each cell, row by row: in entries, or NOTHING */
  GArray *entries;     /* of Entry */
  GArray *boxes;       /* of DossierRect, each once */
  GHashTable *known;   /* set of const DossierRect *, owned: what is in boxes */
  guint64 n_looks;
};

/* The cells that a box touches. */
typedef struct
{
  guint left, top, right, bottom;
} Cells;

typedef struct
{
  const DossierRect *line;
  const DossierRect *anchor;
} Way;

typedef gboolean (*BlocksFunc) (const DossierRect *obstacle, gconstpointer wish);

static guint
hash_box (gconstpointer data)
{
  const DossierRect *box = data;

  return ((g_double_hash (&box->x) * 31 + g_double_hash (&box->y)) * 31 + g_double_hash (&box->width)) * 31
         + g_double_hash (&box->height);
}

static gboolean
equal_boxes (gconstpointer a,
             gconstpointer b)
{
  const DossierRect *first = a;
  const DossierRect *second = b;

  return first->x == second->x && first->y == second->y && first->width == second->width
         && first->height == second->height;
}

/* What is outside belongs to the cells at the edge. */
static guint
find_cell (double place,
           double start,
           double length,
           guint n)
{
  return (guint) CLAMP (floor ((place - start) / length * n), 0, n - 1);
}

static Cells
find_cells (const DossierObstacles *obstacles,
            const DossierRect *box)
{
  const DossierRect *bounds = &obstacles->bounds;
  double right = MAX (box->x, box->x + box->width);
  double bottom = MAX (box->y, box->y + box->height);

  return (Cells) {
    .left = find_cell (MIN (box->x, box->x + box->width), bounds->x, bounds->width, obstacles->n_cells),
    .top = find_cell (MIN (box->y, box->y + box->height), bounds->y, bounds->height, obstacles->n_cells),
    .right = find_cell (right, bounds->x, bounds->width, obstacles->n_cells),
    .bottom = find_cell (bottom, bounds->y, bounds->height, obstacles->n_cells),
  };
}

/**
 * dossier_obstacles_new:
 * @bounds: where room is asked for, px
 * @boxes: (element-type DossierRect): what stands there already; copied
 * @n_more: about how many will be added
 *
 * Returns: (transfer full): the obstacles
 */
DossierObstacles *
dossier_obstacles_new (const DossierRect *bounds,
                       const GArray *boxes,
                       guint n_more)
{
  DossierObstacles *obstacles;
  guint n;

  g_return_val_if_fail (bounds != NULL && boxes != NULL, NULL);

  obstacles = g_new0 (DossierObstacles, 1);
  obstacles->bounds = (DossierRect) { bounds->x, bounds->y, MAX (bounds->width, 1), MAX (bounds->height, 1) };
  obstacles->n_cells = (guint) CLAMP (ceil (sqrt ((double) boxes->len + n_more)), 1, MOST_CELLS);
  n = obstacles->n_cells * obstacles->n_cells;
  obstacles->newest = g_new (guint, n);
  for (guint i = 0; i < n; i++)
    obstacles->newest[i] = NOTHING;
  obstacles->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  obstacles->boxes = g_array_new (FALSE, FALSE, sizeof (DossierRect));
  obstacles->known = g_hash_table_new_full (hash_box, equal_boxes, g_free, NULL);
  for (guint i = 0; i < boxes->len; i++)
    dossier_obstacles_add (obstacles, &g_array_index (boxes, DossierRect, i));

  return obstacles;
}

/**
 * dossier_obstacles_free:
 * @obstacles: (transfer full): the obstacles
 */
void
dossier_obstacles_free (DossierObstacles *obstacles)
{
  g_free (obstacles->newest);
  g_array_unref (obstacles->entries);
  g_array_unref (obstacles->boxes);
  g_hash_table_unref (obstacles->known);
  g_free (obstacles);
}

/**
 * dossier_obstacles_add:
 * @obstacles: the obstacles
 * @box: one more, px
 */
void
dossier_obstacles_add (DossierObstacles *obstacles,
                       const DossierRect *box)
{
  Cells cells = find_cells (obstacles, box);
  Entry entry = { .box = obstacles->boxes->len };

  /* Statements of one day and value have one mark, over and over. */
  if (!g_hash_table_add (obstacles->known, g_memdup2 (box, sizeof *box)))
    return;

  g_array_append_vals (obstacles->boxes, box, 1);
  for (guint row = cells.top; row <= cells.bottom; row++)
    for (guint column = cells.left; column <= cells.right; column++)
      {
        guint *newest = &obstacles->newest[row * obstacles->n_cells + column];

        entry.next = *newest;
        *newest = obstacles->entries->len;
        g_array_append_val (obstacles->entries, entry);
      }
}

/* Returns: whether any of a cell is in the way of a wish */
static gboolean
cell_blocks (DossierObstacles *obstacles,
             guint cell,
             BlocksFunc blocks,
             gconstpointer wish)
{
  const Entry *entry;

  for (guint i = obstacles->newest[cell]; i != NOTHING; i = entry->next)
    {
      entry = &g_array_index (obstacles->entries, Entry, i);
      obstacles->n_looks++;
      if (blocks (&g_array_index (obstacles->boxes, DossierRect, entry->box), wish))
        return TRUE;
    }

  return FALSE;
}

/* Looks at what is near @reach only. */
static gboolean
any_blocks (DossierObstacles *obstacles,
            const DossierRect *reach,
            BlocksFunc blocks,
            gconstpointer wish)
{
  Cells cells = find_cells (obstacles, reach);

  for (guint row = cells.top; row <= cells.bottom; row++)
    for (guint column = cells.left; column <= cells.right; column++)
      if (cell_blocks (obstacles, row * obstacles->n_cells + column, blocks, wish))
        return TRUE;

  return FALSE;
}

static gboolean
blocks_box (const DossierRect *obstacle,
            gconstpointer wish)
{
  return dossier_rect_overlaps (obstacle, wish);
}

/**
 * dossier_obstacles_leave_room:
 * @obstacles: the obstacles
 * @box: a place, px
 *
 * Returns: whether @box overlaps none of @obstacles
 */
gboolean
dossier_obstacles_leave_room (DossierObstacles *obstacles,
                              const DossierRect *box)
{
  return !any_blocks (obstacles, box, blocks_box, box);
}

/* Cuts [*from, *to], shares of a line, down to what lies between two parallel edges: Liang and Barsky, for one axis. */
static gboolean
clip_line (double start,
           double along,
           double edge,
           double size,
           double *from,
           double *to)
{
  double enter, leave;

  if (fabs (along) < 1e-9)
    return start > edge && start < edge + size;

  enter = (edge - start) / along;
  leave = (edge + size - start) / along;
  *from = MAX (*from, MIN (enter, leave));
  *to = MIN (*to, MAX (enter, leave));

  return *from < *to;
}

static gboolean
line_crosses (const DossierRect *line,
              const DossierRect *box)
{
  double from = 0, to = 1;

  return clip_line (line->x, line->width, box->x, box->width, &from, &to)
         && clip_line (line->y, line->height, box->y, box->height, &from, &to);
}

static gboolean
blocks_way (const DossierRect *obstacle,
            gconstpointer wish)
{
  const Way *way = wish;

  return line_crosses (way->line, obstacle) && !dossier_rect_overlaps (obstacle, way->anchor);
}

/**
 * dossier_obstacles_leave_way:
 * @obstacles: the obstacles
 * @line: from the mark to the label, px: where it starts and what to add
 * @anchor: the mark that it leads from
 *
 * Finds out whether a line may be drawn. It may leave its own mark; it must not run over another, nor over a label.
 *
 * Returns: whether @line crosses none of @obstacles but those that @anchor overlaps
 */
gboolean
dossier_obstacles_leave_way (DossierObstacles *obstacles,
                             const DossierRect *line,
                             const DossierRect *anchor)
{
  Way way = { line, anchor };

  return !any_blocks (obstacles, line, blocks_way, &way);
}

/**
 * dossier_obstacles_get_n_looks:
 * @obstacles: the obstacles
 *
 * Returns: how many obstacles were looked at so far: it must not grow with all there are
 */
guint64
dossier_obstacles_get_n_looks (const DossierObstacles *obstacles)
{
  return obstacles->n_looks;
}
