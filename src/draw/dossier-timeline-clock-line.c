// SPDX-License-Identifier: GPL-3.0-or-later

/* The day of the clock: a line through all lanes, with its label among the names of the axis. */

#include "draw/dossier-timeline-draw.h"

#define WIDTH 2.0 /* px of the design */
#define GAP 6.0
#define STEM 8.0  /* over the lanes */

/* Where the line is, px; outside of the plot where the day is not seen. */
static double
get_x (const DossierTimelineDraw *draw)
{
  return dossier_timeline_map (draw, draw->clock->day + 1.0);
}

static gboolean
is_seen (const DossierTimelineDraw *draw)
{
  double x = draw->clock != NULL ? get_x (draw) : 0;

  return draw->clock != NULL && x >= draw->plot.x && x <= draw->plot.x + draw->plot.width;
}

/**
 * dossier_timeline_place_clock:
 * @draw: a layout whose plot has its place
 *
 * Finds the place of the label, right of the line or else left of it, before the axis is named.
 */
void
dossier_timeline_place_clock (DossierTimelineDraw *draw)
{
  double gap = GAP * draw->pen->unit;
  DossierSize size;
  double x;

  draw->clock_box = (DossierRect) { 0 };
  if (!is_seen (draw) || draw->clock->label == NULL)
    return;

  x = get_x (draw);
  size = dossier_pen_measure (draw->pen, DOSSIER_STYLE_VALUE, draw->clock->label, 0);
  if (x + gap + size.width <= draw->plot.x + draw->plot.width)
    x += gap;
  else if (x - gap - size.width >= draw->plot.x)
    x -= gap + size.width;
  else
    return;

  draw->clock_box = (DossierRect) { x, draw->area.y + (draw->plot.y - draw->area.y - size.height) / 2, size.width,
                                    size.height };
}

/**
 * dossier_timeline_draw_clock:
 * @draw: a layout whose axis has been drawn
 *
 * Writes the label, and gives the line to dossier_timeline_draw_grid().
 */
void
dossier_timeline_draw_clock (DossierTimelineDraw *draw)
{
  DossierTimelineTick tick = { 0, draw->plot.y - STEM * draw->pen->unit, WIDTH, DOSSIER_ROLE_ACCENT };

  if (!is_seen (draw))
    return;

  tick.x = get_x (draw);
  g_array_append_val (draw->ticks, tick);
  if (draw->clock_box.width > 0)
    dossier_pen_text (draw->pen, DOSSIER_STYLE_VALUE, draw->clock->label, &draw->clock_box, -1)->fill
      = DOSSIER_ROLE_ACCENT;
}
