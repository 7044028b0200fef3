// SPDX-License-Identifier: GPL-3.0-or-later

/* What is seen of a lane: marks that say how well a date is known, labels beside them, clusters.
 *
 * Sub-rows come from the packing. What the packing cannot know is where the frame ends: a label that would cross its
 * right edge goes left of its mark, in its own sub-row or another that has room there, or is shortened. */

#include "draw/dossier-timeline-draw.h"

#include <math.h>

#define MOST_TOLD 5 /* statements of a cluster that are named */
#define MARK 20.0  /* the height of a mark, px of the design */
#define EDGE 4.0   /* between a label and the edge of the frame */
#define SPACE 8.0  /* between events */
#define LEAST_SHOWN 3.0 /* less of a mark than this is not shown */
#define BAND 0.26  /* the strength of a period */
#define POINT 0.5  /* of what is near or beside one place */
#define PERIOD_FADE 0.22

/* An event that is seen, or a cluster of them. */
typedef struct
{
  DossierTimelineSlot slot; /* of an event; places in px of the frame */
  guint row;
  double start, end;          /* the mark, within the frame */
  double label_x, label_width; /* a width of 0: no label */
  double from, to;            /* what it takes of its row */
  gboolean is_settled;
  const DossierTimelineCluster *cluster; /* (nullable) */
} Shown;

typedef struct
{
  DossierTimelineDraw *draw;
  guint lane;
  double top;
  double left, right; /* the edges that labels keep to */
  GArray *shown; /* of Shown */
} LaneDraw;

static double
get_px (const LaneDraw *lane,
        double px)
{
  return lane->draw->plot.x + px - lane->draw->origin;
}

static DossierRect
get_row_box (const LaneDraw *lane,
             guint row,
             double x,
             double width,
             double height)
{
  double unit = lane->draw->pen->unit;
  double top = lane->top + row * DOSSIER_TIMELINE_ROW * unit;

  return (DossierRect) { x, round (top + (DOSSIER_TIMELINE_ROW * unit - height) / 2), width, height };
}

static gboolean
is_free (const LaneDraw *lane,
         const Shown *self,
         guint row,
         double from,
         double to)
{
  double space = SPACE * lane->draw->pen->unit;

  for (guint i = 0; i < lane->shown->len; i++)
    {
      const Shown *other = &g_array_index (lane->shown, Shown, i);

      if (other != self && other->row == row && other->from < to + space && other->to + space > from)
        return FALSE;
    }

  return TRUE;
}

static void
settle (Shown *shown,
        double label_x,
        double label_width)
{
  shown->label_x = label_x;
  shown->label_width = label_width;
  shown->is_settled = TRUE;
  if (label_width > 0)
    {
      shown->from = MIN (shown->start, label_x);
      shown->to = MAX (shown->end, label_x + label_width);
    }
}

/* Right of the mark, or left where the packing says so. The label of a band that has begun outside moves along the
 * band, as far as the band or the label's own room goes. */
static void
place_label (LaneDraw *lane,
             Shown *shown)
{
  const DossierTimelineSlot *slot = &shown->slot;
  double gap = DOSSIER_TIMELINE_GAP * lane->draw->pen->unit;
  double x = slot->left ? slot->start - gap - slot->label : slot->start + gap;

  if (x < lane->left && !slot->left)
    x = MIN (lane->left, MAX (x, slot->end - slot->label));
  if (x >= lane->left - 0.01 && x + slot->label <= lane->right + 0.01)
    settle (shown, x, slot->label);
}

/* Left of its mark, in the first row that has room for it. */
static void
place_left (LaneDraw *lane,
            Shown *shown)
{
  guint n_rows = dossier_timeline_pack_get_n_rows (lane->draw->pack, lane->lane);
  double from = shown->start - DOSSIER_TIMELINE_GAP * lane->draw->pen->unit - shown->slot.label;
  guint own = shown->row;

  if (from < lane->left)
    return;

  for (guint i = 0; i <= n_rows && !shown->is_settled; i++)
    {
      guint row = i == 0 ? own : i - 1;

      if (row >= n_rows || !is_free (lane, shown, row, from, shown->end))
        continue;
      shown->row = row;
      settle (shown, from, shown->slot.label);
    }
}

/* Narrows a place for a label so that it touches no other event of the row. */
static void
keep_clear (const LaneDraw *lane,
            const Shown *self,
            double *from,
            double *to)
{
  double space = SPACE * lane->draw->pen->unit;

  for (guint i = 0; i < lane->shown->len; i++)
    {
      const Shown *other = &g_array_index (lane->shown, Shown, i);

      if (other == self || other->row != self->row)
        continue;
      if (other->from >= self->start)
        *to = MIN (*to, other->from - space);
      else
        *from = MAX (*from, other->to + space);
    }
}

/* As much of the label as there is room for on one side, up to the edge, or up to what has moved there. */
static void
shorten (const LaneDraw *lane,
         Shown *shown,
         gboolean left)
{
  double gap = DOSSIER_TIMELINE_GAP * lane->draw->pen->unit;
  double x = left ? lane->left : MAX (shown->slot.start + gap, lane->left);
  double end = left ? shown->slot.start - gap
                    : MIN (lane->right, MAX (shown->slot.end, shown->slot.start + gap + shown->slot.label));
  double width;

  keep_clear (lane, shown, &x, &end);
  width = left ? MIN (end - x, shown->slot.label) : end - x;
  width = dossier_timeline_fit_label (lane->draw, shown->slot.item, width);
  if (width > shown->label_width)
    settle (shown, left ? end - width : x, width);
}

/* On its own side, or on the other where it can be read there alone. */
static void
place_shortened (LaneDraw *lane,
                 Shown *shown)
{
  shorten (lane, shown, shown->slot.left);
  if (shown->label_width <= round (DOSSIER_TIMELINE_GLYPH * lane->draw->pen->unit))
    shorten (lane, shown, !shown->slot.left);
}

static void
add_row (LaneDraw *lane,
         guint row)
{
  const GArray *slots = dossier_timeline_pack_get_row (lane->draw->pack, lane->lane, row);
  double plot_right = lane->draw->plot.x + lane->draw->plot.width;

  for (guint i = dossier_timeline_find_slot (slots, lane->draw->origin); i < slots->len; i++)
    {
      Shown shown = { .slot = g_array_index (slots, DossierTimelineSlot, i), .row = row };

      shown.slot.start = get_px (lane, shown.slot.start);
      shown.slot.end = get_px (lane, shown.slot.end);
      if (shown.slot.start >= plot_right)
        return;
      shown.start = MAX (shown.slot.start, lane->draw->plot.x);
      shown.end = MIN (shown.slot.end, plot_right);
      if (shown.end - shown.start < LEAST_SHOWN * lane->draw->pen->unit)
        continue;
      shown.from = shown.start;
      shown.to = shown.end;
      place_label (lane, &shown);
      g_array_append_val (lane->shown, shown);
    }
}

/* Clusters stand in a row of their own. One alone is shown as what it is, with as much of its label as can be read. */
static void
add_clusters (LaneDraw *lane)
{
  const DossierTimelinePack *pack = lane->draw->pack;
  const GArray *clusters = dossier_timeline_pack_get_clusters (pack, lane->lane);
  guint row = dossier_timeline_pack_get_n_rows (pack, lane->lane);
  double pill = dossier_timeline_pack_get_pill (pack, lane->lane);
  double space = SPACE * lane->draw->pen->unit;

  for (guint i = dossier_timeline_find_cluster (clusters, lane->draw->origin); i < clusters->len; i++)
    {
      const DossierTimelineCluster *cluster = &g_array_index (clusters, DossierTimelineCluster, i);
      Shown shown = { .row = row, .cluster = cluster, .start = get_px (lane, cluster->start), .is_settled = TRUE };
      double limit = lane->right;

      if (i + 1 < clusters->len)
        limit = MIN (limit, get_px (lane, cluster[1].start) - space);
      shown.end = shown.start + pill;
      if (shown.end > lane->right)
        return;
      shown.slot.item = dossier_timeline_pack_get_gathered (pack, lane->lane, cluster->first);
      if (cluster->n == 1)
        {
          shown.slot = dossier_timeline_pack_make_slot (pack, shown.slot.item);
          shown.slot.end = get_px (lane, shown.slot.end);
          shown.slot.start = shown.start;
          shown.end = MIN (shown.slot.end, limit);
          shown.label_x = shown.start + DOSSIER_TIMELINE_GAP * lane->draw->pen->unit;
          shown.label_width = dossier_timeline_fit_label (lane->draw, shown.slot.item,
                                                          MIN (shown.slot.label, limit - shown.label_x));
        }
      g_array_append_val (lane->shown, shown);
    }
}

/* In the order of the packing; a cluster stands where its first event does. */
static int
compare_shown (gconstpointer a,
               gconstpointer b,
               gpointer data)
{
  const GArray *items = ((const DossierChartSpec *) data)->items;
  const guint first = ((const Shown *) a)->slot.item;
  const guint second = ((const Shown *) b)->slot.item;
  const DossierChartItem *one = &g_array_index (items, DossierChartItem, first);
  const DossierChartItem *other = &g_array_index (items, DossierChartItem, second);

  if (one->first != other->first)
    return one->first < other->first ? -1 : 1;
  if (one->last != other->last)
    return one->last < other->last ? -1 : 1;

  return first < second ? -1 : first > second;
}

static DossierMark *
add_fade (LaneDraw *lane,
          const DossierChartItem *item,
          const DossierRect *box,
          double strength,
          double before,
          double after,
          int stop)
{
  DossierMark *mark = dossier_scene_add_mark (lane->draw->pen->scene, DOSSIER_MARK_FADE, box, stop);

  mark->fill = DOSSIER_ROLE_PARTY;
  mark->strength = strength;
  mark->fade_before = MAX (before, 0);
  mark->fade_after = MAX (after, 0);
  dossier_pen_give_party (mark, item);

  return mark;
}

/* A day that is known; nothing where it is outside of the frame. */
static void
add_bar (LaneDraw *lane,
         const DossierChartItem *item,
         const DossierRect *box,
         double x,
         int stop)
{
  double width = round (DOSSIER_TIMELINE_BAR * lane->draw->pen->unit);
  DossierRect bar = { x, box->y, width, box->height };
  DossierMark *mark;

  if (x < box->x - 0.01 || x + width > box->x + box->width + 0.01)
    return;

  mark = dossier_scene_add_mark (lane->draw->pen->scene, DOSSIER_MARK_RECT, &bar, stop);
  mark->fill = DOSSIER_ROLE_PARTY;
  mark->radius = width / 2;
  dossier_pen_give_party (mark, item);
}

/* Over how many px one end of an interval is open: the month or year that it is known to. 0: a day. */
static double
get_end_width (const LaneDraw *lane,
               const DossierDatePart *part)
{
  const DossierDate date = { *part, *part, FALSE };

  if (part->precision == DOSSIER_PRECISION_DAY || part->precision == DOSSIER_PRECISION_NONE)
    return 0;

  return (dossier_date_latest (&date) - dossier_date_earliest (&date) + 1)
         * dossier_timeline_pack_get_px_per_day (lane->draw->pack);
}

static void
draw_interval (LaneDraw *lane,
               const Shown *shown,
               const DossierChartItem *item,
               const DossierRect *box,
               int stop)
{
  double length = shown->slot.end - shown->slot.start;
  double before = MIN (get_end_width (lane, &item->date.start), length / 2);
  double after = MIN (get_end_width (lane, &item->date.end), length / 2);
  double bar = round (DOSSIER_TIMELINE_BAR * lane->draw->pen->unit);

  add_fade (lane, item, box, BAND, before - (box->x - shown->slot.start),
            after - (shown->slot.end - box->x - box->width), stop);
  if (before == 0)
    add_bar (lane, item, box, shown->slot.start, stop);
  if (after == 0 && length > 3 * bar)
    add_bar (lane, item, box, shown->slot.end - bar, stop);
}

/* The mark of one event, cut off at the edges of the frame. */
static void
draw_mark (LaneDraw *lane,
           const Shown *shown,
           const DossierChartItem *item,
           const DossierRect *box,
           int stop)
{
  double length = shown->slot.end - shown->slot.start;
  double cut_before = box->x - shown->slot.start;
  double cut_after = shown->slot.end - box->x - box->width;
  double bar = round (DOSSIER_TIMELINE_BAR * lane->draw->pen->unit);

  switch (item->timing)
    {
    case DOSSIER_TIMING_DAY:
      add_bar (lane, item, box, box->x, stop);
      return;
    case DOSSIER_TIMING_INTERVAL:
      draw_interval (lane, shown, item, box, stop);
      return;
    case DOSSIER_TIMING_ABOUT:
    case DOSSIER_TIMING_UNCERTAIN:
      add_fade (lane, item, box, item->timing == DOSSIER_TIMING_ABOUT ? POINT : BAND, length / 2 - cut_before,
                length / 2 - cut_after, stop);
      return;
    case DOSSIER_TIMING_AFTER:
      add_fade (lane, item, box, POINT, 0, length - cut_before - cut_after, stop);
      add_bar (lane, item, box, shown->slot.start, stop);
      return;
    case DOSSIER_TIMING_BEFORE:
      add_fade (lane, item, box, POINT, length - cut_before - cut_after, 0, stop);
      add_bar (lane, item, box, shown->slot.end - bar, stop);
      return;
    case DOSSIER_TIMING_PERIOD:
    case DOSSIER_N_TIMINGS:
    default:
      add_fade (lane, item, box, BAND, PERIOD_FADE * length - cut_before, PERIOD_FADE * length - cut_after, stop);
      return;
    }
}

static void
draw_event (LaneDraw *lane,
            const Shown *shown)
{
  DossierPen *pen = lane->draw->pen;
  const DossierChartItem *item = dossier_chart_spec_get_item (pen->spec, shown->slot.item);
  DossierRect box = get_row_box (lane, shown->row, shown->start, shown->end - shown->start, round (MARK * pen->unit));
  DossierRect room = { shown->label_x, box.y, shown->label_width, box.height };
  DossierRect target;
  int stop = dossier_scene_add_stop (pen->scene, item->fact_id, item->spoken);

  draw_mark (lane, shown, item, &box, stop);
  if (shown->label_width > 0)
    {
      room.width = dossier_timeline_draw_label (lane->draw, shown->slot.item, &room, stop);
      if (room.width > 0)
        box = dossier_rect_unite (&box, &room);
    }
  target = dossier_pen_make_target (pen, &box);
  dossier_scene_set_stop_place (pen->scene, stop, &box, &target);
  dossier_scene_edit_stop (pen->scene, stop)->lane = lane->lane;
  if (dossier_pen_is_dimmed (pen, item))
    dossier_scene_dim_stop (pen->scene, item->fact_id);
}

static const DossierChartItem *
get_gathered (const DossierTimelineDraw *draw,
              guint lane,
              guint index)
{
  return dossier_chart_spec_get_item (draw->pen->spec, dossier_timeline_pack_get_gathered (draw->pack, lane, index));
}

/* Which statements a cluster holds: the first few, in the words of whoever made the spec. */
static char *
describe_cluster (const LaneDraw *lane,
                  const DossierTimelineCluster *cluster,
                  const char *count)
{
  const DossierChartSpec *spec = lane->draw->pen->spec;
  const char *title = g_array_index (spec->lanes, DossierChartLane, lane->lane).title;
  const DossierChartItem *items[MOST_TOLD];
  guint n_items = MIN (cluster->n, MOST_TOLD);

  if (spec->describe_cluster == NULL)
    return g_strdup_printf ("%s: %s", title, count);

  for (guint i = 0; i < n_items; i++)
    items[i] = get_gathered (lane->draw, lane->lane, cluster->first + i);

  return spec->describe_cluster (title, cluster->n, items, n_items);
}

/* Of whatever is gathered at a zoom, so that no two clusters of different statements are called alike. */
static char *
name_cluster (const DossierTimelineDraw *draw,
              guint lane,
              const DossierTimelineCluster *cluster)
{
  return g_strdup_printf ("cluster:%u:%u:%s:%s", lane, cluster->n, get_gathered (draw, lane, cluster->first)->fact_id,
                          get_gathered (draw, lane, cluster->first + cluster->n - 1)->fact_id);
}

/**
 * dossier_timeline_draw_pill:
 * @draw: a layout
 * @kind: what it opens
 * @lane: its lane
 * @cluster: (nullable): the cluster that it opens
 * @text: what stands in it
 * @spoken: what is said of it
 * @box: where
 *
 * Draws what can be opened and is no event itself.
 *
 * Returns: its stop, or -1 where nothing opens
 */
int
dossier_timeline_draw_pill (DossierTimelineDraw *draw,
                            DossierStopKind kind,
                            guint lane,
                            const DossierTimelineCluster *cluster,
                            const char *text,
                            const char *spoken,
                            const DossierRect *box)
{
  DossierPen *pen = draw->pen;
  g_autofree char *name = NULL;
  DossierSize size = dossier_pen_measure (pen, DOSSIER_STYLE_LABEL, text, 0);
  DossierRect middle = { box->x + (box->width - size.width) / 2, box->y + (box->height - size.height) / 2, size.width,
                         size.height };
  DossierRect target = dossier_pen_make_target (pen, box);
  DossierMark *mark;
  int stop;

  name = kind == DOSSIER_STOP_UNDATED ? g_strdup_printf ("undated:%u", lane) : name_cluster (draw, lane, cluster);
  stop = draw->is_picture && kind == DOSSIER_STOP_UNDATED ? -1 : dossier_scene_add_stop (pen->scene, name, spoken);
  mark = dossier_scene_add_mark (pen->scene, DOSSIER_MARK_RECT, box, stop);
  mark->fill = DOSSIER_ROLE_CARD;
  mark->stroke = DOSSIER_ROLE_AXIS;
  mark->line_width = dossier_pen_stroke (pen, 1);
  mark->radius = box->height / 2;
  mark = dossier_pen_text (pen, DOSSIER_STYLE_LABEL, text, &middle, stop);
  mark->fill = DOSSIER_ROLE_TEXT;
  mark->align = DOSSIER_ALIGN_CENTRE;
  if (stop < 0)
    return stop;
  dossier_scene_set_stop_place (pen->scene, stop, box, &target);
  dossier_scene_edit_stop (pen->scene, stop)->kind = kind;
  dossier_scene_edit_stop (pen->scene, stop)->lane = lane;

  return stop;
}

/* Where all that it gathers is. */
static gboolean
is_dimmed (const LaneDraw *lane,
           const DossierTimelineCluster *cluster)
{
  for (guint i = 0; i < cluster->n; i++)
    if (!dossier_pen_is_dimmed (lane->draw->pen, get_gathered (lane->draw, lane->lane, cluster->first + i)))
      return FALSE;

  return TRUE;
}

static void
draw_cluster (LaneDraw *lane,
              const Shown *shown)
{
  DossierPen *pen = lane->draw->pen;
  const DossierTimelineCluster *cluster = shown->cluster;
  g_autofree char *count = pen->spec->format_cluster != NULL ? pen->spec->format_cluster (cluster->n)
                                                             : g_strdup_printf ("%u", cluster->n);
  g_autofree char *spoken = describe_cluster (lane, cluster, count);
  DossierRect box = get_row_box (lane, shown->row, shown->start, shown->end - shown->start, round (MARK * pen->unit));
  int stop = dossier_timeline_draw_pill (lane->draw, DOSSIER_STOP_CLUSTER, lane->lane, cluster, count, spoken, &box);
  DossierStop *found = dossier_scene_edit_stop (pen->scene, stop);

  found->first = cluster->first;
  found->n = cluster->n;
  if (is_dimmed (lane, cluster))
    dossier_scene_dim_stop (pen->scene, found->fact_id);
}

/**
 * dossier_timeline_draw_lane:
 * @draw: a layout
 * @lane: a lane's index
 * @top: where its first sub-row begins, px
 *
 * Draws what is seen of a lane, and gives each event and each cluster a stop, in the order of time.
 */
void
dossier_timeline_draw_lane (DossierTimelineDraw *draw,
                            guint lane,
                            double top)
{
  g_autoptr (GArray) shown = g_array_new (FALSE, FALSE, sizeof (Shown));
  double edge = EDGE * draw->pen->unit;
  LaneDraw self = { draw, lane, top, draw->plot.x + edge, draw->plot.x + draw->plot.width - edge, shown };

  for (guint row = 0; row < dossier_timeline_pack_get_n_rows (draw->pack, lane); row++)
    add_row (&self, row);
  for (guint i = 0; i < shown->len; i++)
    if (!g_array_index (shown, Shown, i).is_settled)
      place_left (&self, &g_array_index (shown, Shown, i));
  for (guint i = 0; i < shown->len; i++)
    if (!g_array_index (shown, Shown, i).is_settled)
      place_shortened (&self, &g_array_index (shown, Shown, i));
  add_clusters (&self);

  g_array_sort_with_data (shown, compare_shown, (gpointer) draw->pen->spec);
  for (guint i = 0; i < shown->len; i++)
    {
      const Shown *each = &g_array_index (shown, Shown, i);

      if (each->cluster != NULL && each->cluster->n > 1)
        draw_cluster (&self, each);
      else
        draw_event (&self, each);
    }
}

/**
 * dossier_timeline_lay_out_sample:
 * @timing: what is known of a date
 * @width: px
 * @height: px
 *
 * Lays out a mark by itself, for a legend.
 *
 * Returns: (transfer full): the scene
 */
DossierScene *
dossier_timeline_lay_out_sample (DossierTiming timing,
                                 double width,
                                 double height)
{
  const DossierFrame frame = { width, height, 1, FALSE, dossier_text_measure_fixed () };
  DossierChartSpec spec = { .kind = DOSSIER_FIGURE_TIMELINE };
  DossierPen pen = { .spec = &spec, .frame = &frame, .scene = dossier_scene_new (width, height, NULL, NULL, NULL),
                     .unit = 1 };
  DossierTimelineDraw draw = { .pen = &pen };
  LaneDraw lane = { .draw = &draw };
  const DossierChartItem item = { .timing = timing };
  Shown shown = { .slot = { .start = 0, .end = width } };
  DossierRect box = { 0, 0, width, height };

  if (timing == DOSSIER_TIMING_DAY)
    box = (DossierRect) { floor ((width - DOSSIER_TIMELINE_BAR) / 2), 0, DOSSIER_TIMELINE_BAR, height };
  draw_mark (&lane, &shown, &item, &box, -1);

  return pen.scene;
}
