// SPDX-License-Identifier: GPL-3.0-or-later

/* What a picture does where a chart has no room for all its words: numbers at the marks, and beside or below the chart
 * a list of what they stand for, as far as that has room. No number that was stated is drawn without who states it. */

#include <math.h>

#include "draw/dossier-layout-private.h"
#include "draw/dossier-numbered-list.h"

#define GAP 14.0          /* between the chart and the list */
#define NUMBER_GAP 3.0    /* between a mark and its number */
#define LARGE 60.0        /* a mark of this size is ground that a number may stand on */
#define LEAST_WIDTH 120.0 /* of a chart, px of the design */
#define LEAST_HEIGHT 72.0

/* How to share the area, from what leaves the chart the most room. */
typedef struct
{
  gboolean is_beside; /* the list stands beside the chart */
  double share;       /* of the chart */
} Split;

static const Split splits[] = {
  { TRUE, 0.62 }, { FALSE, 0.62 }, { TRUE, 0.52 }, { FALSE, 0.5 }, { TRUE, 0.42 }, { FALSE, 0.42 }, { TRUE, 0.34 },
};

/* Returns: whether both parts have a size */
static gboolean
divide (const DossierPen *pen,
        const DossierRect *area,
        const Split *split,
        DossierRect *chart,
        DossierRect *list)
{
  double gap = GAP * pen->unit;

  *chart = *list = *area;
  if (split->is_beside)
    {
      chart->width = floor (split->share * (area->width - gap));
      list->width = area->width - chart->width - gap;
      if (pen->spec->right_to_left)
        chart->x += list->width + gap;
      else
        list->x += chart->width + gap;
    }
  else
    {
      chart->height = floor (split->share * (area->height - gap));
      list->height = area->height - chart->height - gap;
      list->y += chart->height + gap;
    }

  return chart->width >= LEAST_WIDTH * pen->unit && chart->height >= LEAST_HEIGHT * pen->unit
         && list->width > 3 * dossier_pen_get_ring_width (pen) && list->height > 0;
}

/* The first that tells most; where the area is too small for any, the chart has its larger half. */
static void
choose_split (DossierPen *pen,
              const DossierRect *area,
              DossierRect *chart,
              DossierRect *list)
{
  g_auto (DossierNumberedList) trial = { 0 };
  const Split *best = &splits[area->width > area->height ? 0 : 1];
  int most = -1;

  dossier_numbered_list_init (&trial, pen, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (splits) && most < (int) trial.entries->len; i++)
    {
      if (!divide (pen, area, &splits[i], chart, list))
        continue;
      dossier_numbered_list_fit (&trial, list);
      if ((int) trial.n_told <= most)
        continue;
      most = (int) trial.n_told;
      best = &splits[i];
    }
  divide (pen, area, best, chart, list);
}

/* A line that is none of the grid's: of a scale bar. */
static DossierRect
get_bar_line (const DossierMark *mark)
{
  double reach = mark->line_width;

  return (DossierRect) { mark->box.x - reach, mark->box.y - reach, MAX (mark->box.width, 0) + 2 * reach,
                         MAX (mark->box.height, 0) + 2 * reach };
}

/* A number may stand in a large shape, or beside it; on its outline only where there is no other room. */
static void
add_outline (GArray *obstacles,
             const DossierMark *mark)
{
  const DossierRect *box = &mark->box;
  double line = mark->line_width;
  const DossierRect edges[] = {
    { box->x, box->y, box->width, line },
    { box->x, box->y + box->height - line, box->width, line },
    { box->x, box->y, line, box->height },
    { box->x + box->width - line, box->y, line, box->height },
  };

  g_array_append_vals (obstacles, edges, G_N_ELEMENTS (edges));
}

/* Numbers keep off words, signs, scale bars, small marks and each other; land, a ribbon or a floor is ground to them.
 * Outlines count from a stop on: those of later stops lie over the number. */
static GArray *
collect_obstacles (const DossierPen *pen,
                   int first_outlined)
{
  GArray *obstacles = g_array_new (FALSE, FALSE, sizeof (DossierRect));
  double large = LARGE * pen->unit;

  for (guint i = 0; i < dossier_scene_get_n_marks (pen->scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (pen->scene, i);
      gboolean is_shape = mark->stop >= 0 && mark->kind == DOSSIER_MARK_RECT;
      gboolean is_small = is_shape && mark->box.width < large && mark->box.height < large;

      if (mark->kind == DOSSIER_MARK_TEXT || mark->kind == DOSSIER_MARK_GLYPH || is_small)
        g_array_append_val (obstacles, mark->box);
      else if (is_shape && mark->stop >= first_outlined)
        add_outline (obstacles, mark);
      else if (mark->stop < 0 && mark->kind == DOSSIER_MARK_LINE && mark->stroke == DOSSIER_ROLE_TEXT)
        g_array_append_vals (obstacles, (const DossierRect[]) { get_bar_line (mark) }, 1);
    }

  return obstacles;
}

/* Where a stop is: its sign, where it has one. */
static DossierRect
get_anchor (const DossierPen *pen,
            int stop)
{
  for (guint i = 0; i < dossier_scene_get_n_marks (pen->scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (pen->scene, i);

      if (mark->stop == stop && mark->kind == DOSSIER_MARK_GLYPH)
        return mark->box;
    }

  return dossier_scene_get_stop (pen->scene, (guint) stop)->box;
}

/* Where it was wished, else near the mark. */
static gboolean
try_number (const DossierPen *pen,
            const DossierRect *bounds,
            int stop,
            int first_outlined,
            DossierLabelPlace *place)
{
  g_autoptr (GArray) obstacles = collect_obstacles (pen, first_outlined);
  DossierSize size = { dossier_pen_get_ring_width (pen), round (DOSSIER_RING * pen->unit) };
  const DossierRect *wished = &g_array_index (pen->numbers, DossierRect, stop);
  DossierLabelRequest request = { get_anchor (pen, stop), 0, &size, 1 };

  *place = (DossierLabelPlace) { .box = { wished->x, wished->y, size.width, size.height } };
  if (wished->width > 0 && dossier_rect_contains_rect (bounds, &place->box)
      && dossier_label_room_is_free (obstacles, &place->box))
    return TRUE;

  return dossier_label_place (bounds, obstacles, NUMBER_GAP * pen->unit, pen->spec->right_to_left, &request, 1, place)
         > 0;
}

static void
draw_number (DossierPen *pen,
             const DossierNumberedEntry *entry,
             const DossierLabelPlace *place)
{
  if (place->has_leader)
    dossier_pen_line (pen, place->leader.x, place->leader.y, place->leader.x + place->leader.width,
                      place->leader.y + place->leader.height, 1, DOSSIER_ROLE_AXIS, entry->stop);
  dossier_pen_ring (pen, entry->number, &place->box, entry->stop);
}

/* Gives the marks of what is told their numbers, in the list's order. */
static void
number_marks (DossierPen *pen,
              const DossierRect *bounds,
              DossierNumberedList *list)
{
  guint number = 1;

  for (guint i = 0; i < list->n_told; i++)
    {
      DossierNumberedEntry *entry = dossier_numbered_list_get (list, i);
      DossierLabelPlace place;

      if (!try_number (pen, bounds, entry->stop, 0, &place)
          && !try_number (pen, bounds, entry->stop, entry->stop + 1, &place))
        continue;
      entry->number = number++;
      draw_number (pen, entry, &place);
    }
}

/* The first of very many would fill the list, and their numbers hide the rest: all of them are counted instead. */
static void
lay_out_crowd (DossierPen *pen,
               DossierLayoutFunc lay_out,
               const DossierRect *area)
{
  const DossierChartSpec *spec = pen->spec;
  guint n = spec->items->len;
  g_autofree char *text = spec->format_untold != NULL ? spec->format_untold (0, n) : g_strdup_printf ("+ %u", n);
  DossierSize size = dossier_pen_measure (pen, DOSSIER_STYLE_NUMBER, text, area->width);
  DossierRect chart = *area;
  DossierRect box = { area->x, area->y + area->height - size.height, size.width, size.height };
  DossierMark *mark;

  chart.height = MAX (1, floor (area->height - size.height - NUMBER_GAP * pen->unit));
  if (spec->right_to_left)
    box.x += area->width - size.width;
  pen->is_numbered = TRUE;
  lay_out (pen, &chart);
  mark = dossier_pen_text (pen, DOSSIER_STYLE_NUMBER, text, &box, -1);
  mark->wraps = TRUE;
  mark->align = dossier_pen_get_start (pen);
}

static void
lay_out_with_list (DossierPen *pen,
                   DossierLayoutFunc lay_out,
                   const DossierRect *area)
{
  g_auto (DossierNumberedList) list = { 0 };
  DossierRect chart, box;

  choose_split (pen, area, &chart, &box);
  pen->is_numbered = TRUE;
  pen->numbers = g_array_new (FALSE, TRUE, sizeof (DossierRect));
  g_array_set_size (pen->numbers, pen->spec->items->len);
  lay_out (pen, &chart);

  dossier_numbered_list_init (&list, pen, pen->scene);
  dossier_numbered_list_fit (&list, &box);
  number_marks (pen, &chart, &list);
  dossier_numbered_list_draw (&list);
  g_clear_pointer (&pen->numbers, g_array_unref);
}

/**
 * dossier_layout_numbered:
 * @pen: a pen
 * @lay_out: the layout of the chart's kind
 * @area: where chart and list go
 *
 * Lays a chart out without the words of its statements, and lists as many of these as there is room for. All have their
 * marks; how many have no words is said in the picture.
 */
void
dossier_layout_numbered (DossierPen *pen,
                         DossierLayoutFunc lay_out,
                         const DossierRect *area)
{
  if (dossier_layout_is_crowd (pen->spec, pen->frame))
    lay_out_crowd (pen, lay_out, area);
  else
    lay_out_with_list (pen, lay_out, area);
}
