// SPDX-License-Identifier: GPL-3.0-or-later

/* The shapes of statements that every chart of amounts has in common: points, bars, stems and arrows. */

#include "draw/dossier-pen.h"

#include <math.h>

#define BAR_RADIUS 4.0
#define STROKE 2.0
#define RING_STROKE 1.5

/* "About" is a ring round the glyph, in sizes of the glyph. */
#define ABOUT 1.5

/**
 * dossier_pen_get_point_side:
 * @pen: a pen
 * @item: a statement
 * @size: of its glyph, px of the design
 *
 * Returns: the side of its point, px: of the ring round it where the value is "about"
 */
double
dossier_pen_get_point_side (const DossierPen *pen,
                            const DossierChartItem *item,
                            double size)
{
  double glyph = round (size * pen->unit);

  return item->amount.about ? glyph + 2 * round (glyph * (ABOUT - 1) / 2) : glyph;
}

/**
 * dossier_pen_point:
 * @pen: a pen
 * @item: a statement
 * @size: of its glyph, px of the design
 * @box: a square of dossier_pen_get_point_side()
 * @stop: the stop it belongs to, or -1
 *
 * Draws a value: the glyph of its status, in a hollow disc where it is "about".
 */
void
dossier_pen_point (DossierPen *pen,
                   const DossierChartItem *item,
                   double size,
                   const DossierRect *box,
                   int stop)
{
  double side = MIN (round (size * pen->unit), box->width);
  double inset = (box->width - side) / 2;
  DossierRect glyph = { box->x + inset, box->y + inset, side, side };
  DossierMark *ring;

  if (item->amount.about && inset > 0)
    {
      ring = dossier_scene_add_mark (pen->scene, DOSSIER_MARK_RECT, box, stop);
      ring->stroke = dossier_pen_get_party_role (item);
      ring->fill = DOSSIER_ROLE_CARD;
      ring->line_width = RING_STROKE * pen->unit;
      ring->radius = box->width / 2;
      dossier_pen_give_party (ring, item);
    }
  dossier_pen_glyph (pen, item, &glyph, stop);
}

/**
 * dossier_pen_arrow:
 * @pen: a pen
 * @item: a statement
 * @box: from the tail to the tip
 * @stop: the stop it belongs to, or -1
 *
 * Draws the arrow of an open or of a named value; an upright or a level one is moved to whole pixels.
 */
void
dossier_pen_arrow (DossierPen *pen,
                   const DossierChartItem *item,
                   const DossierRect *box,
                   int stop)
{
  double stroke = dossier_pen_stroke (pen, STROKE);
  DossierRect crisp = *box;
  DossierMark *mark;

  if (box->width == 0)
    crisp.x = dossier_pen_crisp (box->x, stroke);
  else if (box->height == 0)
    crisp.y = dossier_pen_crisp (box->y, stroke);

  mark = dossier_scene_add_mark (pen->scene, DOSSIER_MARK_ARROW, &crisp, stop);
  mark->stroke = dossier_pen_get_party_role (item);
  mark->line_width = stroke;
  dossier_pen_give_party (mark, item);
}

static DossierDash
get_dash (const DossierChartItem *item)
{
  if (item->status == DOSSIER_STATUS_COMPUTED)
    return DOSSIER_DASH_DOTTED;

  return item->kind == DOSSIER_ITEM_ANNOUNCED ? DOSSIER_DASH_DASHED : DOSSIER_DASH_NONE;
}

/**
 * dossier_pen_bar:
 * @pen: a pen
 * @item: a statement that gives a range
 * @box: from the one end of the range to the other
 * @stop: the stop it belongs to, or -1
 *
 * Draws a range. What is announced has no filling, what is computed a dotted outline.
 */
void
dossier_pen_bar (DossierPen *pen,
                 const DossierChartItem *item,
                 const DossierRect *box,
                 int stop)
{
  DossierMark *mark = dossier_scene_add_mark (pen->scene, DOSSIER_MARK_RECT, box, stop);
  gboolean party = dossier_pen_get_party_role (item) == DOSSIER_ROLE_PARTY;

  mark->stroke = dossier_pen_get_party_role (item);
  mark->fill = party ? DOSSIER_ROLE_PARTY_TINT : DOSSIER_ROLE_FLOOR;
  mark->line_width = dossier_pen_stroke (pen, STROKE);
  mark->radius = BAR_RADIUS * pen->unit;
  mark->dash = get_dash (item);
  if (mark->dash == DOSSIER_DASH_DASHED)
    mark->fill = DOSSIER_ROLE_CARD;
  dossier_pen_give_party (mark, item);
}

/**
 * dossier_pen_stem:
 * @pen: a pen
 * @item: a statement
 * @x: its start, px
 * @y: its start, px
 * @to_x: its end, px
 * @to_y: its end, px
 * @stop: the stop it belongs to, or -1
 *
 * Draws a line that leads to a value: dashed where it is announced, dotted where it is computed.
 */
void
dossier_pen_stem (DossierPen *pen,
                  const DossierChartItem *item,
                  double x,
                  double y,
                  double to_x,
                  double to_y,
                  int stop)
{
  DossierMark *mark = dossier_pen_line (pen, x, y, to_x, to_y, STROKE, dossier_pen_get_party_role (item), stop);

  mark->dash = get_dash (item);
  dossier_pen_give_party (mark, item);
}
