// SPDX-License-Identifier: GPL-3.0-or-later

/* The lines down from the ticks of a timeline's axis, and from the day of the clock. They go around words, glyphs and
 * pills: no line runs through what is to be read. Over a band, which says how long, they go on. */

#include "draw/dossier-timeline-draw.h"

#define CLEAR 1.0 /* px of the design, left free beside words */

/* What a line goes around. */
typedef struct
{
  double from, to; /* px from the top */
} Stretch;

static int
compare_stretches (gconstpointer a,
                   gconstpointer b)
{
  const Stretch *first = a;
  const Stretch *second = b;

  return (first->from > second->from) - (first->from < second->from);
}

static gboolean
is_in_the_way (const DossierMark *mark,
               double x,
               double clear)
{
  if (mark->kind != DOSSIER_MARK_TEXT && mark->kind != DOSSIER_MARK_GLYPH && mark->kind != DOSSIER_MARK_RECT)
    return FALSE;

  return x + 1 > mark->box.x - clear && x < mark->box.x + mark->box.width + clear;
}

/* Where the line at x is not to be, from the top. */
static GArray *
find_stretches (const DossierTimelineDraw *draw,
                guint n_marks,
                double x)
{
  GArray *stretches = g_array_new (FALSE, FALSE, sizeof (Stretch));

  for (guint i = draw->first_mark; i < n_marks; i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (draw->pen->scene, i);
      Stretch stretch = { mark->box.y, mark->box.y + mark->box.height };

      if (is_in_the_way (mark, x, CLEAR * draw->pen->unit) && stretch.to > draw->plot.y)
        g_array_append_val (stretches, stretch);
    }
  g_array_sort (stretches, compare_stretches);

  return stretches;
}

static void
draw_tick (DossierTimelineDraw *draw,
           const DossierTimelineTick *tick,
           guint n_marks)
{
  double bottom = draw->plot.y + draw->plot.height;
  double y = tick->top;
  g_autoptr (GArray) stretches = find_stretches (draw, n_marks, tick->x);

  for (guint i = 0; i < stretches->len; i++)
    {
      const Stretch *stretch = &g_array_index (stretches, Stretch, i);

      if (stretch->from >= bottom)
        break;
      if (stretch->from > y)
        dossier_pen_line (draw->pen, tick->x, y, tick->x, stretch->from, tick->width, tick->role, -1);
      y = MAX (y, stretch->to);
    }
  if (y < bottom)
    dossier_pen_line (draw->pen, tick->x, y, tick->x, bottom, tick->width, tick->role, -1);
}

/**
 * dossier_timeline_draw_grid:
 * @draw: a layout with its axis and all that stands in its lanes
 *
 * Draws the lines of its ticks.
 */
void
dossier_timeline_draw_grid (DossierTimelineDraw *draw)
{
  guint n_marks = dossier_scene_get_n_marks (draw->pen->scene);

  for (guint i = 0; i < draw->ticks->len; i++)
    draw_tick (draw, &g_array_index (draw->ticks, DossierTimelineTick, i), n_marks);
}
