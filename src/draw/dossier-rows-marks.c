// SPDX-License-Identifier: GPL-3.0-or-later

/* Marks in their rows: points with a stem from zero, bars from the lowest to the highest that was said, arrows. */

#include "draw/dossier-rows.h"

#include <math.h>

#define BAR 12.0        /* the height of a bar */
#define ARROW 20.0      /* of "at least" and "at most" */
#define ARROW_GAP 2.0
#define NEAR_ARROW 24.0
#define NEAR_GAP 5.0    /* between the tip and the value that is named, but not stated */
#define NEAR_TICK 14.0  /* the height of the tick at that value */
#define PENNANT 16.0
#define POLE 0.25       /* where the pole stands in the pennant's glyph */

/* Where a row's mark is drawn. */
typedef struct
{
  DossierRows *rows;
  const DossierRow *row;
  double zero, low, high; /* px */
  double middle;
} Place;

/**
 * dossier_rows_get_mark_side:
 * @rows: a layout that has its mode
 *
 * Returns: the side of a glyph, px: less where rows are squeezed together
 */
double
dossier_rows_get_mark_side (const DossierRows *rows)
{
  double side = round (DOSSIER_ROWS_MARK * rows->pen->unit);

  return rows->squeeze > 0 ? MAX (1, MIN (side, floor (rows->squeeze / 1.5))) : side;
}

static double
get_size (const DossierRows *rows,
          double size)
{
  return round (size * dossier_rows_get_mark_side (rows) / DOSSIER_ROWS_MARK);
}

static double
get_point_side (const DossierRows *rows,
                const DossierChartItem *item)
{
  return dossier_pen_get_point_side (rows->pen, item, dossier_rows_get_mark_side (rows) / rows->pen->unit);
}

/* What a mark takes beyond its value, px. */
static double
get_mark_reach (const DossierRows *rows,
                const DossierRow *row)
{
  double half = get_point_side (rows, row->item) / 2;

  if (row->item->kind == DOSSIER_ITEM_ANNOUNCED)
    half = get_size (rows, PENNANT) * (1 - POLE);

  switch (row->item->amount.kind)
    {
    case DOSSIER_AMOUNT_AT_LEAST:
      return half + ARROW_GAP * rows->pen->unit + get_size (rows, ARROW);
    case DOSSIER_AMOUNT_RANGE:
      return row->item->kind == DOSSIER_ITEM_LEVEL ? half : 1;
    case DOSSIER_AMOUNT_NEAR:
      return 1;
    case DOSSIER_AMOUNT_AT_MOST:
    case DOSSIER_AMOUNT_EXACT:
    case DOSSIER_AMOUNT_NONE:
    default:
      return half;
    }
}

/**
 * dossier_rows_get_reach:
 * @rows: a layout that has its mode
 * @row: a row with a value
 *
 * Returns: what the mark and its value in words take beyond the value's place, px
 */
double
dossier_rows_get_reach (const DossierRows *rows,
                        const DossierRow *row)
{
  double words = row->value_size.width;

  return get_mark_reach (rows, row) + (words > 0 ? DOSSIER_ROWS_GAP * rows->pen->unit + words : 0);
}

static DossierRect
make_level (double from,
            double to,
            double middle,
            double height)
{
  return (DossierRect) { MIN (from, to), middle - height / 2, fabs (to - from), height };
}

static DossierRect
get_point (const Place *place,
           double x)
{
  double side = get_point_side (place->rows, place->row->item);

  return (DossierRect) { x - side / 2, place->middle - side / 2, side, side };
}

/* A line from zero to the edge of the mark. */
static void
draw_stem (const Place *place,
           const DossierRect *mark)
{
  double way = dossier_rows_get_way (place->rows);
  double end = way > 0 ? mark->x : mark->x + mark->width;

  if ((end - place->zero) * way > 1)
    dossier_pen_stem (place->rows->pen, place->row->item, place->zero, place->middle, end, place->middle,
                      place->row->stop);
}

static DossierRect
draw_pennant (const Place *place)
{
  double side = get_size (place->rows, PENNANT);
  DossierRect box = { place->high - side * POLE, place->middle - side / 2, side, side };
  DossierRect pole = { place->high, box.y, 0, 0 };

  /* A pennant flies to the right in every script. */
  draw_stem (place, dossier_rows_get_way (place->rows) > 0 ? &pole : &box);
  dossier_pen_glyph (place->rows->pen, place->row->item, &box, place->row->stop);

  return box;
}

/* Both ends on whole pixels; a bar that would vanish between them is a pixel long, so that no end is off by more than
 * half of one. */
static DossierRect
draw_bar (const Place *place)
{
  double from = round (MIN (place->low, place->high));
  double to = round (MAX (place->low, place->high));
  double height = get_size (place->rows, BAR);
  DossierRect box = { from, round (place->middle - height / 2), to - from, height };

  if (box.width < 1)
    {
      box.x = (place->low + place->high) / 2 - 0.5;
      box.width = 1;
    }
  dossier_pen_bar (place->rows->pen, place->row->item, &box, place->row->stop);

  return box;
}

static DossierRect
draw_arrow (const Place *place,
            double tail,
            double tip)
{
  DossierRect arrow = { tail, place->middle, tip - tail, 0 };

  if (tip != tail)
    dossier_pen_arrow (place->rows->pen, place->row->item, &arrow, place->row->stop);

  return make_level (tail, tip, place->middle, get_size (place->rows, BAR));
}

/* "Close to": the arrow comes from zero's side and stops short of the tick at the value that is named. Where there is
 * no room for it, there is no arrow: the value in words says it. */
static DossierRect
draw_near (const Place *place)
{
  DossierPen *pen = place->rows->pen;
  double way = dossier_rows_get_way (place->rows);
  double half = get_size (place->rows, NEAR_TICK) / 2;
  double tip = place->high - way * NEAR_GAP * pen->unit;
  double room = MAX (0, (tip - place->zero) * way);
  DossierRect tick = make_level (place->high - 0.5, place->high + 0.5, place->middle, 2 * half);
  DossierRect arrow = { tip, place->middle - half, 0, 2 * half };

  dossier_pen_line (pen, place->high, place->middle - half, place->high, place->middle + half, 1, DOSSIER_ROLE_AXIS,
                    place->row->stop);
  if (room > 0)
    arrow = draw_arrow (place, tip - way * MIN (room, get_size (place->rows, NEAR_ARROW)), tip);

  return dossier_rect_unite (&tick, &arrow);
}

static void
draw_level_between (const Place *place,
                    double top,
                    double bottom)
{
  DossierPen *pen = place->rows->pen;

  dossier_pen_line (pen, place->low, top, place->low, bottom, 2, DOSSIER_ROLE_TEXT, place->row->stop);
  if (place->low != place->high)
    dossier_pen_line (pen, place->high, top, place->high, bottom, 2, DOSSIER_ROLE_TEXT, place->row->stop);
}

/* A level runs through all rows of its panel, but not through words that stand over them. */
static void
draw_level (const Place *place)
{
  const DossierPanel *panel = dossier_rows_get_panel (place->rows, place->row->panel);

  if (place->rows->mode.words != DOSSIER_ROW_WORDS_OVER)
    {
      draw_level_between (place, panel->rows_top, panel->box.y + panel->box.height);
      return;
    }

  for (guint i = panel->first; i < panel->first + panel->n; i++)
    {
      const DossierRow *row = dossier_rows_get (place->rows, i);

      draw_level_between (place, ceil (row->top + row->words_size.height), floor (row->top + row->height));
    }
}

/* So that the line of a level does not run through its glyph. */
static void
clear_ground (const Place *place,
              const DossierRect *box)
{
  DossierMark *ground = dossier_scene_add_mark (place->rows->pen->scene, DOSSIER_MARK_RECT, box, place->row->stop);

  ground->fill = DOSSIER_ROLE_CARD;
  ground->radius = box->width / 2;
}

static DossierRect
draw_open_arrow (const Place *place,
                 const DossierRect *point)
{
  DossierRows *rows = place->rows;
  gboolean at_most = place->row->item->amount.kind == DOSSIER_AMOUNT_AT_MOST;
  double way = dossier_rows_get_way (rows) * (at_most ? -1 : 1);
  double tail = (way > 0 ? point->x + point->width : point->x) + way * ARROW_GAP * rows->pen->unit;
  double length = get_size (rows, ARROW);
  DossierRect arrow;

  if (at_most)
    length = CLAMP ((tail - place->zero) * -way, 0, length);
  arrow = draw_arrow (place, tail, tail + way * length);

  return dossier_rect_unite (point, &arrow);
}

static DossierRect
draw_value (const Place *place)
{
  const DossierChartItem *item = place->row->item;
  DossierRect box = get_point (place, place->high);
  gboolean at_most = item->amount.kind == DOSSIER_AMOUNT_AT_MOST;

  if (item->amount.kind == DOSSIER_AMOUNT_NEAR)
    return draw_near (place);
  if (item->amount.kind == DOSSIER_AMOUNT_RANGE && item->kind != DOSSIER_ITEM_LEVEL)
    return draw_bar (place);

  if (item->kind == DOSSIER_ITEM_LEVEL)
    {
      draw_level (place);
      clear_ground (place, &box);
    }
  if (item->kind == DOSSIER_ITEM_ANNOUNCED)
    box = draw_pennant (place);
  else
    {
      if (!at_most && item->kind != DOSSIER_ITEM_LEVEL)
        draw_stem (place, &box);
      dossier_pen_point (place->rows->pen, item, dossier_rows_get_mark_side (place->rows) / place->rows->pen->unit,
                         &box, place->row->stop);
    }
  if (item->amount.kind == DOSSIER_AMOUNT_AT_LEAST || at_most)
    box = draw_open_arrow (place, &box);

  return box;
}

/* What has no figure stands in a lane before zero, and never at a value. */
static DossierRect
draw_in_lane (DossierRows *rows,
              const DossierRow *row,
              double middle)
{
  const DossierPanel *panel = dossier_rows_get_panel (rows, row->panel);
  double side = dossier_rows_get_mark_side (rows);
  DossierRect box = { panel->box.x + rows->words_width + (rows->lane_width - side) / 2, middle - side / 2, side, side };

  dossier_rows_mirror (rows, &box);
  dossier_pen_glyph (rows->pen, row->item, &box, row->stop);

  return box;
}

/**
 * dossier_rows_draw_mark:
 * @rows: a layout whose panels have their places
 * @row: one of its rows
 * @middle: the height of the mark's middle, px
 *
 * Draws the mark of a row.
 *
 * Returns: where it is
 */
DossierRect
dossier_rows_draw_mark (DossierRows *rows,
                        const DossierRow *row,
                        double middle)
{
  const DossierPanel *panel = dossier_rows_get_panel (rows, row->panel);
  Place place = { .rows = rows, .row = row, .middle = middle };

  if (!row->has_value)
    return draw_in_lane (rows, row, middle);

  place.zero = dossier_rows_get_x (rows, panel, 0);
  place.low = dossier_rows_get_x (rows, panel, row->low);
  place.high = dossier_rows_get_x (rows, panel, row->high);

  return draw_value (&place);
}
