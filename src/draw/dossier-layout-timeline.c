// SPDX-License-Identifier: GPL-3.0-or-later

/* The timeline: each lane as high as its events need and the frame allows. */

#include <math.h>

#include "draw/dossier-layout-private.h"
#include "draw/dossier-timeline-draw.h"

/* px of the design */
#define AXIS 34.0
#define NAMES 128.0
#define NARROW 560.0 /* below this width the names of lanes stand over them */
#define NAME_ROW 26.0
#define NAME_PADDING 8.0
#define LANE_PADDING 5.0
#define PILL_ROW 30.0

#define MOST_ROWS 400     /* of a lane in a picture, which cannot be asked what is in a cluster */
#define DAYS_AROUND 15    /* on either side of a single day */
#define LABEL_DAYS_SHARE 0.15 /* the room for the labels of the last events, where the figure names no span */

static gboolean
is_narrow (const DossierFrame *frame)
{
  return frame->width < NARROW * frame->text_scale;
}

/**
 * dossier_timeline_get_axis_height:
 * @frame: where the timeline is
 *
 * Returns: the height of the axis over the lanes, px
 */
double
dossier_timeline_get_axis_height (const DossierFrame *frame)
{
  g_return_val_if_fail (frame != NULL, 0);

  return round (AXIS * frame->text_scale);
}

/**
 * dossier_timeline_get_plot:
 * @frame: where the timeline is
 *
 * Gets the part of the frame that days are placed in: right of the names, under the axis.
 *
 * Returns: the rectangle
 */
DossierRect
dossier_timeline_get_plot (const DossierFrame *frame)
{
  DossierRect plot = { 0 };

  g_return_val_if_fail (frame != NULL, plot);

  plot.x = is_narrow (frame) ? 0 : round (NAMES * frame->text_scale);
  plot.y = dossier_timeline_get_axis_height (frame);
  plot.width = MAX (1, frame->width - plot.x);
  plot.height = MAX (1, frame->height - plot.y);

  return plot;
}

/* The height of what stands in the column of names. */
static double
measure_name (const DossierPen *pen,
              guint lane)
{
  const DossierChartLane *found = &g_array_index (pen->spec->lanes, DossierChartLane, lane);
  double width = (NAMES - 2 * NAME_PADDING) * pen->unit;
  double height = dossier_pen_measure (pen, DOSSIER_STYLE_VALUE, found->title, width).height;

  return height + (found->undated_label != NULL ? PILL_ROW * pen->unit : 0) + 2 * LANE_PADDING * pen->unit;
}

static double
get_lane_height (const DossierPen *pen,
                 gboolean narrow,
                 guint lane,
                 guint n_rows,
                 gboolean clusters)
{
  double unit = pen->unit;
  double height = (MAX (n_rows + (clusters ? 1 : 0), 1) * DOSSIER_TIMELINE_ROW + 2 * LANE_PADDING) * unit;

  return ceil (narrow ? height + NAME_ROW * unit : MAX (height, measure_name (pen, lane)));
}

static double
get_packed_height (const DossierTimelinePack *pack,
                   const DossierPen *pen,
                   gboolean narrow,
                   guint lane)
{
  return get_lane_height (pen, narrow, lane, dossier_timeline_pack_get_n_rows (pack, lane),
                          dossier_timeline_pack_has_clusters (pack, lane));
}

/* How many rows a lane has when it gives up one: the row of the clusters takes the place of another. */
static guint
get_fewer_rows (const DossierTimelinePack *pack,
                guint lane)
{
  guint n = dossier_timeline_pack_get_n_rows (pack, lane);

  return n - MIN (n, dossier_timeline_pack_has_clusters (pack, lane) ? 1 : 2);
}

/* The highest lane that can still give up a row; -1 where none can. */
static int
find_highest (const DossierTimelinePack *pack,
              const DossierPen *pen,
              gboolean narrow,
              const double *heights)
{
  int found = -1;

  for (guint i = 0; i < pen->spec->lanes->len; i++)
    {
      guint n = get_fewer_rows (pack, i);

      if (n > 0 && heights[i] > get_lane_height (pen, narrow, i, n, TRUE) && (found < 0 || heights[i] > heights[found]))
        found = (int) i;
    }

  return found;
}

/**
 * dossier_timeline_fit:
 * @pack: a packing
 * @frame: where it is to be shown
 *
 * Takes sub-rows from the highest lanes until all have room within the frame, as far as that is possible.
 *
 * Returns: the height that lanes and axis take, px
 */
double
dossier_timeline_fit (DossierTimelinePack *pack,
                      const DossierFrame *frame)
{
  const DossierChartSpec *spec = dossier_timeline_pack_get_spec (pack);
  DossierPen pen = { .spec = spec, .frame = frame, .unit = frame->text_scale };
  g_autofree double *heights = g_new (double, MAX (spec->lanes->len, 1));
  double total = dossier_timeline_get_axis_height (frame);

  for (guint i = 0; i < spec->lanes->len; i++)
    {
      dossier_timeline_pack_set_rows (pack, i, G_MAXUINT);
      total += heights[i] = get_packed_height (pack, &pen, is_narrow (frame), i);
    }

  while (total > frame->height)
    {
      int highest = find_highest (pack, &pen, is_narrow (frame), heights);

      if (highest < 0)
        break;
      dossier_timeline_pack_set_rows (pack, (guint) highest, get_fewer_rows (pack, (guint) highest));
      total -= heights[highest];
      total += heights[highest] = get_packed_height (pack, &pen, is_narrow (frame), (guint) highest);
    }

  return total;
}

/**
 * dossier_timeline_get_least_height:
 * @spec: a timeline
 * @frame: its width and text scale are used
 *
 * Returns: the height at which each lane has one sub-row, and one for clusters, px
 */
double
dossier_timeline_get_least_height (const DossierChartSpec *spec,
                                   const DossierFrame *frame)
{
  DossierPen pen = { .spec = spec, .frame = frame, .unit = frame != NULL ? frame->text_scale : 1 };
  double height;

  g_return_val_if_fail (spec != NULL && frame != NULL, 0);

  height = dossier_timeline_get_axis_height (frame);
  for (guint i = 0; i < spec->lanes->len; i++)
    height += get_lane_height (&pen, is_narrow (frame), i, 1, TRUE);

  return height;
}

/* The name of a lane, and how many of its facts are listed and not placed. */
static void
draw_name (DossierTimelineDraw *draw,
           guint lane,
           double top)
{
  DossierPen *pen = draw->pen;
  const DossierChartLane *found = &g_array_index (pen->spec->lanes, DossierChartLane, lane);
  double unit = pen->unit;
  double width = draw->is_narrow ? draw->area.width - 2 * NAME_PADDING * unit : (NAMES - 2 * NAME_PADDING) * unit;
  DossierSize size = dossier_pen_measure (pen, DOSSIER_STYLE_VALUE, found->title, draw->is_narrow ? 0 : width);
  DossierRect box = { draw->area.x + NAME_PADDING * unit, top + LANE_PADDING * unit, MIN (size.width, width),
                      size.height };
  g_autofree char *title = NULL;
  DossierMark *mark;

  if (!draw->is_narrow)
    {
      box.y += 2 * unit;
      mark = dossier_pen_text (pen, DOSSIER_STYLE_VALUE, found->title, &box, -1);
      mark->wraps = TRUE;
      mark->align = dossier_pen_get_start (pen);
      return;
    }

  title = dossier_timeline_cut_text (pen, DOSSIER_STYLE_VALUE, found->title, width);
  box.width = dossier_pen_measure (pen, DOSSIER_STYLE_VALUE, title, 0).width;
  dossier_pen_text (pen, DOSSIER_STYLE_VALUE, title, &box, -1);
}

/* Under the name, or right of it where lanes are narrow. It comes after the lane's events, as a stop. */
static void
draw_undated (DossierTimelineDraw *draw,
              guint lane,
              double top)
{
  DossierPen *pen = draw->pen;
  const DossierChartLane *found = &g_array_index (pen->spec->lanes, DossierChartLane, lane);
  double unit = pen->unit;
  double width = (NAMES - 2 * NAME_PADDING) * unit;
  DossierSize name = dossier_pen_measure (pen, DOSSIER_STYLE_VALUE, found->title, draw->is_narrow ? 0 : width);
  DossierRect box = { draw->area.x + NAME_PADDING * unit, top + LANE_PADDING * unit + name.height + 6 * unit, 0, 0 };
  g_autofree char *spoken = NULL;
  DossierSize size;

  if (found->undated_label == NULL)
    return;

  size = dossier_pen_measure (pen, DOSSIER_STYLE_LABEL, found->undated_label, 0);
  box.width = ceil (size.width + 20 * unit);
  box.height = round (22 * unit);
  if (draw->is_narrow)
    {
      box.x += name.width + 12 * unit;
      box.y = top + 2 * unit;
    }
  if (box.x + box.width > draw->area.x + (draw->is_narrow ? draw->area.width : NAMES * unit))
    return;

  spoken = g_strdup_printf ("%s. %s.", found->title, found->undated_label);
  dossier_timeline_draw_pill (draw, DOSSIER_STOP_UNDATED, lane, NULL, found->undated_label, spoken, &box);
}

static guint
count_events (const DossierChartSpec *spec,
              guint lane)
{
  guint n = 0;

  for (guint i = 0; i < spec->items->len; i++)
    n += g_array_index (spec->items, DossierChartItem, i).lane == lane ? 1 : 0;

  return n;
}

/* A picture that has no room for all lanes does without those that it could show nothing in. */
static gboolean
is_skipped (const DossierTimelineDraw *draw,
            guint lane)
{
  return draw->pen->is_numbered && count_events (draw->pen->spec, lane) == 0;
}

/* Returns: the first lane that there was no room for */
static guint
draw_lanes (DossierTimelineDraw *draw)
{
  DossierPen *pen = draw->pen;
  double top = draw->plot.y;
  double right = draw->area.x + draw->area.width;

  for (guint i = 0; i < pen->spec->lanes->len; i++)
    {
      double height = get_packed_height (draw->pack, pen, draw->is_narrow, i);
      double rows = top + round (((draw->is_narrow ? NAME_ROW : 0) + LANE_PADDING) * pen->unit);

      if (is_skipped (draw, i))
        continue;
      /* A frame that is far too small for its lanes shows the first of them. */
      if (top + height > draw->area.y + draw->area.height + 0.5)
        return i;
      dossier_pen_line (pen, draw->area.x, top, right, top, 1, DOSSIER_ROLE_GRID, -1);
      draw_name (draw, i, top);
      dossier_timeline_draw_lane (draw, i, rows);
      draw_undated (draw, i, top);
      top += height;
    }

  return pen->spec->lanes->len;
}

/* Returns: the first lane that there was no room for */
static guint
draw_within (DossierTimelineDraw *draw)
{
  g_autoptr (GArray) ticks = g_array_new (FALSE, FALSE, sizeof (DossierTimelineTick));
  double lanes = 0;
  guint n_lanes;

  draw->ticks = ticks;
  draw->first_mark = dossier_scene_get_n_marks (draw->pen->scene);
  for (guint i = 0; i < draw->pen->spec->lanes->len; i++)
    lanes += is_skipped (draw, i) ? 0 : get_packed_height (draw->pack, draw->pen, draw->is_narrow, i);

  draw->plot.height = MIN (lanes, draw->area.y + draw->area.height - draw->plot.y);
  draw->last_day = draw->first_day + draw->plot.width / dossier_timeline_pack_get_px_per_day (draw->pack);
  draw->origin = draw->first_day * dossier_timeline_pack_get_px_per_day (draw->pack);
  dossier_timeline_place_clock (draw);
  dossier_timeline_draw_axis (draw);
  dossier_timeline_draw_clock (draw);
  n_lanes = draw_lanes (draw);
  dossier_timeline_draw_grid (draw);
  draw->ticks = NULL;

  return n_lanes;
}

/**
 * dossier_timeline_lay_out_by_clock:
 * @pack: a packing, fitted to the frame
 * @frame: the frame
 * @first_day: a Julian day, and part of a day: what is at the left edge of the plot
 * @clock: (nullable): a day to mark by a line through all lanes
 *
 * Lays out what is seen of a timeline. Stops come lane by lane, each in the order of time. Takes time in proportion to
 * what is seen.
 *
 * Returns: (transfer full): the scene
 */
DossierScene *
dossier_timeline_lay_out_by_clock (const DossierTimelinePack *pack,
                                   const DossierFrame *frame,
                                   double first_day,
                                   const DossierTimelineClockLine *clock)
{
  const DossierChartSpec *spec = dossier_timeline_pack_get_spec (pack);
  DossierPen pen = { .spec = spec, .frame = frame, .unit = frame != NULL ? frame->text_scale : 1 };
  DossierTimelineDraw draw = { .pen = &pen, .pack = pack, .first_day = first_day, .clock = clock };

  g_return_val_if_fail (spec != NULL && frame != NULL && frame->width > 0 && frame->height > 0, NULL);

  pen.scene = dossier_scene_new (frame->width, frame->height, spec->title, spec->summary, spec->dataset);
  draw.area = (DossierRect) { 0, 0, frame->width, frame->height };
  draw.plot = dossier_timeline_get_plot (frame);
  draw.is_narrow = is_narrow (frame);
  draw_within (&draw);
  dossier_scene_finish (pen.scene);

  return pen.scene;
}

/**
 * dossier_timeline_lay_out:
 * @pack: a packing, fitted to the frame
 * @frame: the frame
 * @first_day: a Julian day, and part of a day: what is at the left edge of the plot
 *
 * Does as dossier_timeline_lay_out_by_clock(), and marks no day.
 *
 * Returns: (transfer full): the scene
 */
DossierScene *
dossier_timeline_lay_out (const DossierTimelinePack *pack,
                          const DossierFrame *frame,
                          double first_day)
{
  return dossier_timeline_lay_out_by_clock (pack, frame, first_day, NULL);
}

/* The span that the figure asks for, else that of its events with room for the labels of the last ones. */
static void
get_span (const DossierChartSpec *spec,
          double *first_day,
          double *last_day)
{
  double days;

  *first_day = spec->first_day;
  *last_day = spec->last_day + 1.0;
  if (spec->last_day > spec->first_day)
    return;

  *first_day = G_MAXDOUBLE;
  *last_day = -G_MAXDOUBLE;
  for (guint i = 0; i < spec->items->len; i++)
    {
      const DossierChartItem *item = &g_array_index (spec->items, DossierChartItem, i);

      *first_day = MIN (*first_day, item->first);
      *last_day = MAX (*last_day, item->last + 1.0);
    }
  if (spec->items->len == 0)
    *first_day = *last_day = 1;

  days = MAX (*last_day - *first_day, DAYS_AROUND);
  *last_day += LABEL_DAYS_SHARE * days;
  *first_day -= LABEL_DAYS_SHARE * days / 4;
}

/* The frame of the lanes within an area of the chart. */
static DossierFrame
get_lanes_frame (const DossierPen *pen,
                 const DossierRect *area)
{
  DossierFrame frame = *pen->frame;

  frame.width = area->width;
  frame.height = area->height;

  return frame;
}

static DossierTimelinePack *
pack_span (const DossierChartSpec *spec,
           const DossierFrame *frame,
           double *first_day)
{
  DossierRect plot = dossier_timeline_get_plot (frame);
  double last_day;
  double px_per_day;

  get_span (spec, first_day, &last_day);
  px_per_day = plot.width / (last_day - *first_day);

  return dossier_timeline_pack_new (spec, frame, px_per_day, MOST_ROWS, last_day * px_per_day);
}

/* What a picture says of the lanes that it has no room for. (transfer full) */
static char *
format_rest (const DossierChartSpec *spec,
             guint n_lanes)
{
  guint n_told = 0;

  for (guint i = 0; i < n_lanes; i++)
    n_told += count_events (spec, i);
  if (spec->format_untold != NULL)
    return spec->format_untold (n_told, spec->items->len - n_told);

  return g_strdup_printf ("+ %u", spec->items->len - n_told);
}

static double
measure_rest (const DossierPen *pen,
              double width)
{
  g_autofree char *rest = format_rest (pen->spec, 0);

  return ceil (dossier_pen_measure (pen, DOSSIER_STYLE_NUMBER, rest, width).height);
}

static void
draw_rest (DossierPen *pen,
           const DossierRect *area,
           guint n_lanes)
{
  g_autofree char *rest = format_rest (pen->spec, n_lanes);
  DossierSize size = dossier_pen_measure (pen, DOSSIER_STYLE_NUMBER, rest, area->width);
  DossierRect box = { area->x, area->y + area->height - size.height, size.width, size.height };
  DossierMark *mark;

  if (pen->spec->right_to_left)
    box.x += area->width - size.width;
  mark = dossier_pen_text (pen, DOSSIER_STYLE_NUMBER, rest, &box, -1);
  mark->wraps = TRUE;
  mark->align = dossier_pen_get_start (pen);
}

/**
 * dossier_layout_timeline:
 * @pen: a pen
 * @area: where
 *
 * Lays a timeline out, over the span that its figure asks for.
 */
void
dossier_layout_timeline (DossierPen *pen,
                         const DossierRect *area)
{
  DossierRect lanes = *area;
  DossierFrame frame = get_lanes_frame (pen, area);
  DossierTimelineDraw draw = { .pen = pen, .is_picture = TRUE, .is_narrow = is_narrow (&frame) };
  g_autoptr (DossierTimelinePack) pack = NULL;
  guint n_lanes;

  if (pen->is_numbered)
    lanes.height = MAX (1, lanes.height - measure_rest (pen, area->width));
  frame.height = lanes.height;
  pack = pack_span (pen->spec, &frame, &draw.first_day);
  dossier_timeline_fit (pack, &frame);
  draw.area = lanes;
  draw.pack = pack;
  draw.plot = dossier_timeline_get_plot (&frame);
  draw.plot.x += area->x;
  draw.plot.y += area->y;
  n_lanes = draw_within (&draw);
  pen->is_lossy = n_lanes < pen->spec->lanes->len;
  if (pen->is_lossy && pen->is_numbered)
    draw_rest (pen, area, n_lanes);
}

/**
 * dossier_layout_timeline_height:
 * @pen: a pen
 * @width: px
 *
 * Returns: the height at which no event is hidden in a cluster
 */
double
dossier_layout_timeline_height (DossierPen *pen,
                                double width)
{
  DossierRect area = { 0, 0, width, G_MAXDOUBLE };
  DossierFrame frame = get_lanes_frame (pen, &area);
  double first_day;
  g_autoptr (DossierTimelinePack) pack = pack_span (pen->spec, &frame, &first_day);

  return dossier_timeline_fit (pack, &frame);
}
