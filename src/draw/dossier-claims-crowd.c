// SPDX-License-Identifier: GPL-3.0-or-later

/* More values than can be told apart. What is left to see is where somebody states something and where nobody does:
 * the plot is divided into small squares, and each that a statement falls into is filled, once, in the colour of who
 * makes it; in the text's colour where several do, so that nobody covers another. Nothing is joined, averaged or left
 * out: each statement keeps its stop, and has its mark again as soon as few enough are in sight. */

#include <math.h>

#include "draw/dossier-claims.h"
#include "draw/dossier-polygon.h"

#define CELL 3.0            /* the side of a square, px of the design */
#define MOST_CELLS 200000.0 /* more would only take time */
#define NOBODY 0
#define SEVERAL G_MAXUINT16

typedef struct
{
  DossierRect box; /* px */
  double side;     /* of a cell, whole px */
  guint n_columns, n_rows;
  guint16 *owners; /* of each cell: NOBODY, SEVERAL, or the place of a speaker among speakers plus 1 */
} Cells;

typedef struct
{
  DossierClaims *claims;
  GPtrArray *speakers; /* of const DossierChartItem *, one for each colour */
  Cells plot;
  Cells rug;
} Crowd;

static void
cells_init (Cells *cells,
            const DossierRect *box,
            double width,
            double height)
{
  *cells = (Cells) { .box = *box, .side = width };
  cells->box.x = floor (box->x);
  cells->box.y = floor (box->y);
  cells->n_columns = (guint) MAX (1, ceil (box->width / width));
  cells->n_rows = (guint) MAX (1, ceil (box->height / height));
  cells->owners = g_new0 (guint16, (gsize) cells->n_columns * cells->n_rows);
}

static void
cells_fill (Cells *cells,
            guint column,
            guint row,
            guint16 owner)
{
  guint16 *cell = &cells->owners[(gsize) row * cells->n_columns + column];

  *cell = *cell == NOBODY || *cell == owner ? owner : SEVERAL;
}

static guint
find_cell (double place,
           double side,
           guint n)
{
  return (guint) CLAMP (floor (place / side), 0, n - 1);
}

static gboolean
have_one_colour (const DossierChartItem *a,
                 const DossierChartItem *b)
{
  return a->dimmed == b->dimmed && dossier_pen_get_party_role (a) == dossier_pen_get_party_role (b)
         && g_strcmp0 (a->tag, b->tag) == 0 && g_strcmp0 (a->colour_light, b->colour_light) == 0
         && g_strcmp0 (a->colour_dark, b->colour_dark) == 0;
}

static guint16
find_owner (Crowd *crowd,
            const DossierChartItem *item)
{
  for (guint i = 0; i < crowd->speakers->len; i++)
    if (have_one_colour (g_ptr_array_index (crowd->speakers, i), item))
      return (guint16) (i + 1);
  if (crowd->speakers->len + 1 >= SEVERAL)
    return SEVERAL;

  g_ptr_array_add (crowd->speakers, (gpointer) item);
  return (guint16) crowd->speakers->len;
}

/* What a statement gives as a figure: a range from end to end, anything else where its number is. What is only named
 * has its arrow, which does not reach it. */
static void
get_extent (const DossierClaims *claims,
            const DossierClaim *claim,
            double *top,
            double *bottom)
{
  *top = dossier_claims_get_y (claims, claim->high);
  *bottom = dossier_claims_get_y (claims, claim->low);
  if (claim->item->amount.kind == DOSSIER_AMOUNT_AT_LEAST || claim->item->amount.kind == DOSSIER_AMOUNT_AT_MOST)
    *top = *bottom;
  if (claim->item->amount.kind != DOSSIER_AMOUNT_NEAR)
    return;

  *top = claim->box.y;
  *bottom = claim->box.y + claim->box.height;
}

static void
add_to_plot (Crowd *crowd,
             const DossierClaim *claim,
             guint16 owner)
{
  Cells *cells = &crowd->plot;
  guint column = find_cell (claim->x - cells->box.x, cells->side, cells->n_columns);
  double top, bottom;

  get_extent (crowd->claims, claim, &top, &bottom);
  for (guint row = find_cell (top - cells->box.y, cells->side, cells->n_rows);
       row <= find_cell (bottom - cells->box.y, cells->side, cells->n_rows); row++)
    cells_fill (cells, column, row, owner);
}

static void
add_to_rug (Crowd *crowd,
            const DossierClaim *claim,
            guint16 owner)
{
  Cells *cells = &crowd->rug;
  double start, end;

  dossier_scale_map_days (&crowd->claims->time, claim->earliest, claim->latest, &start, &end);
  for (guint column = find_cell (start - cells->box.x, cells->side, cells->n_columns);
       column <= find_cell (end - cells->box.x - 0.01, cells->side, cells->n_columns); column++)
    cells_fill (cells, column, 0, owner);
}

/* A stop is where its mark would be, if it had one of its own. */
static void
make_stop (DossierClaims *claims,
           const DossierClaim *claim)
{
  DossierRect target = dossier_pen_make_target (claims->pen, &claim->box);

  dossier_scene_set_stop_place (claims->pen->scene, claim->stop, &claim->box, &target);
  dossier_scene_set_stop_values (claims->pen->scene, claim->stop, &claims->values, FALSE);
}

static void
add_stretch (DossierPolygon *shape,
             const Cells *cells,
             guint from,
             guint to,
             guint row,
             double height)
{
  double left = cells->box.x + from * cells->side;
  double right = MIN (cells->box.x + to * cells->side, cells->box.x + cells->box.width);
  double top = cells->box.y + row * height;
  double bottom = MIN (top + height, cells->box.y + cells->box.height);

  dossier_polygon_add_point (shape, left, top);
  dossier_polygon_add_point (shape, right, top);
  dossier_polygon_add_point (shape, right, bottom);
  dossier_polygon_add_point (shape, left, bottom);
  dossier_polygon_end_part (shape);
}

/* Neighbours in a row are one stretch. */
static void
trace_cells (const Cells *cells,
             double height,
             DossierPolygon **shapes,
             guint n_speakers)
{
  for (guint row = 0; row < cells->n_rows; row++)
    {
      const guint16 *owners = cells->owners + (gsize) row * cells->n_columns;
      guint to;

      for (guint from = 0; from < cells->n_columns; from = to)
        {
          guint shape = owners[from] == SEVERAL ? n_speakers : owners[from] - 1u;

          for (to = from + 1; to < cells->n_columns && owners[to] == owners[from]; to++)
            ;
          if (owners[from] != NOBODY)
            add_stretch (shapes[shape], cells, from, to, row, height);
        }
    }
}

static void
add_shape (Crowd *crowd,
           DossierPolygon *shape,
           const DossierChartItem *speaker)
{
  DossierMark *mark;

  if (dossier_polygon_get_n_parts (shape) == 0)
    {
      dossier_polygon_unref (shape);
      return;
    }

  mark = dossier_scene_add_polygon (crowd->claims->pen->scene, shape, -1);
  mark->fill = speaker == NULL ? DOSSIER_ROLE_TEXT : dossier_pen_get_party_role (speaker);
  if (speaker != NULL && dossier_pen_is_dimmed (crowd->claims->pen, speaker))
    mark->fill = DOSSIER_ROLE_SECONDARY;
  if (speaker != NULL)
    dossier_pen_give_party (mark, speaker);
}

static void
draw_cells (Crowd *crowd)
{
  guint n = crowd->speakers->len;
  g_autofree DossierPolygon **shapes = g_new (DossierPolygon *, n + 1);

  for (guint i = 0; i <= n; i++)
    shapes[i] = dossier_polygon_new (TRUE);
  trace_cells (&crowd->plot, crowd->plot.side, shapes, n);
  trace_cells (&crowd->rug, crowd->rug.box.height, shapes, n);
  for (guint i = 0; i <= n; i++)
    add_shape (crowd, shapes[i], i < n ? g_ptr_array_index (crowd->speakers, i) : NULL);
}

static void
crowd_init (Crowd *crowd,
            DossierClaims *claims)
{
  double side = MAX (CELL * claims->pen->unit, sqrt (claims->plot.width * claims->plot.height / MOST_CELLS));
  double height = round (DOSSIER_CLAIM_DATES * claims->pen->unit);
  double day = dossier_pen_stroke (claims->pen, DOSSIER_CLAIM_DAY);
  DossierRect rug = claims->plot;

  rug.y = floor (dossier_claims_axis (claims)) - height;
  rug.height = height;
  *crowd = (Crowd) { .claims = claims, .speakers = g_ptr_array_new () };
  cells_init (&crowd->plot, &claims->plot, ceil (side), ceil (side));
  cells_init (&crowd->rug, &rug, day, height);
}

static void
crowd_clear (Crowd *crowd)
{
  g_ptr_array_unref (crowd->speakers);
  g_free (crowd->plot.owners);
  g_free (crowd->rug.owners);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Crowd, crowd_clear)

/**
 * dossier_claims_draw_crowd:
 * @claims: a layout that has its marks
 *
 * Draws the statements of the plot that cannot be told apart, and their dates, and makes them stops.
 */
void
dossier_claims_draw_crowd (DossierClaims *claims)
{
  g_auto (Crowd) crowd = { 0 };

  crowd_init (&crowd, claims);
  for (guint i = 0; i < claims->claims->len; i++)
    {
      const DossierClaim *claim = dossier_claims_get (claims, i);
      guint16 owner;

      if (!dossier_claims_is_in_crowd (claims, claim))
        continue;
      owner = find_owner (&crowd, claim->item);
      add_to_plot (&crowd, claim, owner);
      add_to_rug (&crowd, claim, owner);
      make_stop (claims, claim);
    }
  draw_cells (&crowd);
}
