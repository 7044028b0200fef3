// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-layout.h"

#include <math.h>

#include "draw/dossier-layout-private.h"

#define MARGIN 6.0         /* room for the outline of a selected mark */
#define MARGIN_FRAMED 24.0
#define TEXT_GAP 6.0
#define PART_GAP 14.0
#define LEGEND_GAP 18.0
#define LEAST_CHART 120.0  /* the height that title and caption must leave */
#define LEAST_NUMBERED 260.0 /* the same with a list */
#define MOST_NUMBERED 0.78 /* of the height, that they leave to chart and list in any case */
#define SMALL 320.0        /* below this height, px of the design, a title is no larger than a value */
#define LEAST_TEXT 12.0    /* the smallest text at a scale of 1 */
#define WALL_SHARE (1 / 40.0) /* of the height of a picture on a wall, that the smallest text has */
#define STEP 0.88          /* by which texts shrink */

typedef struct
{
  DossierLayoutFunc lay_out;
  DossierHeightFunc get_height;
  gboolean has_lanes; /* whose words are the chart: it cannot do without them */
} Kind;

/* A new kind of chart is a file and a line. */
static const Kind kinds[DOSSIER_N_FIGURE_KINDS] = {
  [DOSSIER_FIGURE_CLAIMS] = { dossier_layout_claims, dossier_layout_claims_height },
  [DOSSIER_FIGURE_AREAS] = { dossier_layout_areas, dossier_layout_areas_height },
  [DOSSIER_FIGURE_BARS] = { dossier_layout_bars, dossier_layout_bars_height },
  [DOSSIER_FIGURE_FACILITY] = { dossier_layout_facility, dossier_layout_facility_height },
  [DOSSIER_FIGURE_FLOWS] = { dossier_layout_flows, dossier_layout_flows_height },
  [DOSSIER_FIGURE_MULTIPLES] = { dossier_layout_multiples, dossier_layout_multiples_height },
  [DOSSIER_FIGURE_MAP] = { dossier_layout_map, dossier_layout_map_height },
  [DOSSIER_FIGURE_TIMELINE] = { dossier_layout_timeline, dossier_layout_timeline_height, TRUE },
};

/* The texts round a framed chart; each is left out where it would leave the chart no room, the last of this list
 * first. */
typedef enum
{
  PART_TITLE,
  PART_CAPTION,
  PART_READING,
  PART_DATASET,
  PART_LEGEND,
  N_PARTS
} Part;

typedef struct
{
  DossierPen *pen;
  DossierRect inner; /* the frame without its margin */
  double heights[N_PARTS]; /* 0: left out */
  char *dataset;           /* with the address, if there is one; (nullable) */
} Surround;

static void
surround_clear (Surround *surround)
{
  g_free (surround->dataset);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Surround, surround_clear)

/* By what a printed picture can be found again. */
static char *
join_dataset (const DossierChartSpec *spec)
{
  if (spec->dataset == NULL || spec->address == NULL)
    return g_strdup (spec->dataset);

  return g_strdup_printf ("%s · %s", spec->dataset, spec->address);
}

static const char *
get_part_text (const Surround *surround,
               Part part)
{
  const DossierChartSpec *spec = surround->pen->spec;

  switch (part)
    {
    case PART_TITLE:
      return spec->title;
    case PART_CAPTION:
      return spec->caption;
    case PART_READING:
      return spec->reading;
    case PART_DATASET:
      return surround->dataset;
    case PART_LEGEND:
    case N_PARTS:
    default:
      return NULL;
    }
}

static DossierTextStyle
get_part_style (const Surround *surround,
                Part part)
{
  const DossierPen *pen = surround->pen;

  if (part == PART_TITLE)
    return pen->is_numbered && surround->inner.height < SMALL * pen->unit ? DOSSIER_STYLE_VALUE : DOSSIER_STYLE_TITLE;

  return part == PART_READING ? DOSSIER_STYLE_READING : DOSSIER_STYLE_LABEL;
}

/* One after another, wrapping. With a top the legend is drawn, else only measured. Returns: its height */
static double
run_through_legend (Surround *surround,
                    const double *top)
{
  DossierPen *pen = surround->pen;
  double gap = LEGEND_GAP * pen->unit;
  double x = 0, y = 0, row = 0;

  for (guint i = 0; i < pen->spec->legend->len; i++)
    {
      const DossierLegendEntry *entry = &g_array_index (pen->spec->legend, DossierLegendEntry, i);
      DossierChartItem item = { .status = entry->status };
      g_autoptr (GArray) block = dossier_block_new ();
      DossierSize size;
      DossierRect box;
      guint first = dossier_scene_get_n_marks (pen->scene);

      dossier_block_add (block, DOSSIER_STYLE_LABEL, NULL, &item, -1, FALSE);
      dossier_block_add (block, DOSSIER_STYLE_LABEL, entry->word != NULL ? entry->word : "", &item, -1, FALSE);
      size = dossier_block_measure (pen, block, surround->inner.width);
      if (x > 0 && x + size.width > surround->inner.width)
        {
          x = 0;
          y += row;
        }
      row = size.height + TEXT_GAP * pen->unit;
      box = (DossierRect) { surround->inner.x + x, y + (top != NULL ? *top : 0), size.width, size.height };
      if (pen->spec->right_to_left)
        box.x = surround->inner.x + surround->inner.width - x - size.width;
      x += size.width + gap;
      if (top == NULL)
        continue;

      dossier_block_draw (pen, block, &box, surround->inner.width, dossier_pen_get_start (pen), FALSE);
      dossier_scene_edit_mark (pen->scene, first)->fill = DOSSIER_ROLE_TEXT;
    }

  return y + row;
}

static double
measure_part (Surround *surround,
              Part part)
{
  const char *text = get_part_text (surround, part);

  if (part == PART_LEGEND)
    return ceil (run_through_legend (surround, NULL));
  if (text == NULL || text[0] == '\0')
    return 0;

  return ceil (dossier_pen_measure (surround->pen, get_part_style (surround, part), text, surround->inner.width).height
               + TEXT_GAP * surround->pen->unit);
}

/* Between the texts and the chart: less where there is a list to find room for. */
static double
get_part_gap (const Surround *surround)
{
  double gap = PART_GAP * surround->pen->unit;

  return surround->pen->is_numbered ? round (MIN (gap, 0.02 * surround->inner.height)) : gap;
}

static double
get_chart_height (const Surround *surround)
{
  double rest = surround->inner.height - 2 * get_part_gap (surround);

  for (guint part = 0; part < N_PARTS; part++)
    rest -= surround->heights[part];

  return rest;
}

/* What the first of the texts must leave: a list needs more than a chart alone, but no more than there can be, and not
 * instead of the title. */
static double
get_least_chart (const Surround *surround,
                 guint n_parts)
{
  double unit = surround->pen->unit;
  gboolean is_list = surround->pen->is_numbered && n_parts > PART_TITLE + 1;

  double most = MOST_NUMBERED * surround->inner.height;

  if (is_list && kinds[surround->pen->spec->kind].has_lanes)
    return most;

  return MIN (is_list ? LEAST_NUMBERED * unit : LEAST_CHART * unit, most);
}

static void
measure_surround (Surround *surround)
{
  for (guint part = 0; part < N_PARTS; part++)
    surround->heights[part] = measure_part (surround, part);

  for (guint left = N_PARTS; left > 0 && get_chart_height (surround) < get_least_chart (surround, left); left--)
    surround->heights[left - 1] = 0;
}

/* Returns: where the next part starts */
static double
draw_part (Surround *surround,
           Part part,
           double top)
{
  DossierPen *pen = surround->pen;
  const char *text = get_part_text (surround, part);
  DossierSize size;
  DossierRect box;
  DossierMark *mark;

  if (surround->heights[part] <= 0)
    return top;
  if (part == PART_LEGEND)
    return top + run_through_legend (surround, &top);

  size = dossier_pen_measure (pen, get_part_style (surround, part), text, surround->inner.width);
  box = (DossierRect) { surround->inner.x, top, size.width, size.height };
  if (pen->spec->right_to_left)
    box.x += surround->inner.width - size.width;
  mark = dossier_pen_text (pen, get_part_style (surround, part), text, &box, -1);
  mark->wraps = TRUE;
  mark->align = dossier_pen_get_start (pen);

  return top + surround->heights[part];
}

/* Title and reading above, legend, caption and dataset below. Returns: what is left for the chart */
static DossierRect
draw_surround (Surround *surround)
{
  double gap = get_part_gap (surround);
  DossierRect area = surround->inner;
  double top = surround->inner.y;
  double bottom;

  measure_surround (surround);
  top = draw_part (surround, PART_TITLE, top);
  top = draw_part (surround, PART_READING, top);
  area.y = top + gap;
  area.height = MAX (1, get_chart_height (surround));
  bottom = area.y + area.height + gap;
  bottom = draw_part (surround, PART_LEGEND, bottom);
  bottom = draw_part (surround, PART_CAPTION, bottom);
  draw_part (surround, PART_DATASET, bottom);

  return area;
}

static DossierRect
get_inner (const DossierFrame *frame,
           double height)
{
  double margin = (frame->framed ? MARGIN_FRAMED : MARGIN) * frame->text_scale;

  /* A margin is for comfort: it never takes a small frame's room. */
  margin = round (MIN (margin, 0.04 * frame->width));

  return (DossierRect) { margin, margin, frame->width - 2 * margin, height - 2 * margin };
}

static void
dim_stops (DossierPen *pen)
{
  g_autofree gboolean *dimmed = g_new0 (gboolean, dossier_scene_get_n_stops (pen->scene) + 1);
  gboolean any = FALSE;

  for (guint i = 0; i < pen->spec->items->len; i++)
    {
      const DossierChartItem *item = &g_array_index (pen->spec->items, DossierChartItem, i);

      int stop = dossier_pen_is_dimmed (pen, item) ? dossier_scene_find_stop (pen->scene, item->fact_id) : -1;

      if (stop < 0)
        continue;
      dimmed[stop] = TRUE;
      any = TRUE;
    }
  if (any)
    dossier_scene_dim_stops (pen->scene, dimmed);
}

/* Whether a chart shows more values than can be told apart, so that no size of text would give each its words. */
gboolean
dossier_layout_is_crowd (const DossierChartSpec *spec,
                         const DossierFrame *frame)
{
  guint n = 0;

  if (spec->kind != DOSSIER_FIGURE_CLAIMS || dossier_span_is_set (&frame->span))
    return FALSE;

  for (guint i = 0; i < spec->items->len; i++)
    {
      const DossierChartItem *item = &g_array_index (spec->items, DossierChartItem, i);

      n += item->kind == DOSSIER_ITEM_VALUE && item->amount.kind != DOSSIER_AMOUNT_NONE
           && dossier_date_is_set (&item->date) ? 1 : 0;
    }

  return n > DOSSIER_CLAIMS_MOST_APART;
}

static gboolean
is_usable (const DossierChartSpec *spec,
           const DossierFrame *frame)
{
  return spec->kind < DOSSIER_N_FIGURE_KINDS && kinds[spec->kind].lay_out != NULL
         && frame->measure != NULL && frame->width > 0 && frame->text_scale > 0;
}

/* One try. Returns: (transfer full): the scene; whether some words are left out is in @is_lossy */
static DossierScene *
lay_out (const DossierChartSpec *spec,
         const DossierFrame *frame,
         gboolean is_numbered,
         gboolean *is_lossy)
{
  DossierPen pen = { .spec = spec, .frame = frame, .unit = frame->text_scale, .is_numbered = is_numbered };
  g_auto (Surround) surround = { .pen = &pen };
  DossierRect area;

  pen.scene = dossier_scene_new (frame->width, frame->height, spec->title, spec->summary, spec->dataset);
  dossier_scene_set_origin (pen.scene, &(DossierSceneOrigin) { spec->caption, spec->sources, spec->address,
                                                               spec->language });
  surround.inner = get_inner (frame, frame->height);
  surround.dataset = join_dataset (spec);
  area = frame->framed ? draw_surround (&surround) : surround.inner;
  if (is_numbered && !kinds[spec->kind].has_lanes)
    dossier_layout_numbered (&pen, kinds[spec->kind].lay_out, &area);
  else
    kinds[spec->kind].lay_out (&pen, &area);
  dim_stops (&pen);
  dossier_scene_finish (pen.scene);
  *is_lossy = pen.is_lossy;

  return pen.scene;
}

/* Where somebody can point, what has no words beside it says them then. In a picture nothing can: texts shrink as far
 * as they may, and then words move to a list. */
static DossierScene *
lay_out_picture (const DossierChartSpec *spec,
                 const DossierFrame *frame)
{
  DossierFrame smaller = *frame;
  gboolean is_lossy;
  DossierScene *scene = lay_out (spec, &smaller, FALSE, &is_lossy);

  while (is_lossy && !dossier_layout_is_crowd (spec, frame) && smaller.text_scale > frame->least_text_scale
         && frame->least_text_scale > 0)
    {
      smaller.text_scale = MAX (smaller.text_scale * STEP, frame->least_text_scale);
      dossier_scene_unref (scene);
      scene = lay_out (spec, &smaller, FALSE, &is_lossy);
    }
  if (!is_lossy)
    return scene;

  dossier_scene_unref (scene);
  return lay_out (spec, &smaller, TRUE, &is_lossy);
}

/**
 * dossier_layout:
 * @spec: what to show
 * @frame: where
 *
 * Lays a chart out. Everything is within the frame; where it is too small for all words, some are left out, but no
 * statement: each item of @spec is a stop. In a picture no number stands without who states it, and how many
 * statements have no words is said.
 *
 * Returns: (transfer full): a scene of the frame's size
 */
DossierScene *
dossier_layout (const DossierChartSpec *spec,
                const DossierFrame *frame)
{
  gboolean is_lossy;

  g_return_val_if_fail (spec != NULL && frame != NULL, NULL);
  g_return_val_if_fail (is_usable (spec, frame) && frame->height > 0, NULL);

  return frame->framed || frame->is_still ? lay_out_picture (spec, frame) : lay_out (spec, frame, FALSE, &is_lossy);
}

/**
 * dossier_layout_get_natural_height:
 * @spec: what to show
 * @frame: where; its height does not matter
 *
 * Works out the height at which the chart looks best in the frame's width.
 *
 * Returns: px
 */
double
dossier_layout_get_natural_height (const DossierChartSpec *spec,
                                   const DossierFrame *frame)
{
  DossierFrame tall;
  DossierPen pen;
  g_auto (Surround) surround = { 0 };
  g_autoptr (DossierScene) scratch = NULL;
  double height;

  g_return_val_if_fail (spec != NULL && frame != NULL, 0);
  g_return_val_if_fail (is_usable (spec, frame), 0);

  tall = *frame;
  tall.height = G_MAXINT16;
  scratch = dossier_scene_new (tall.width, tall.height, NULL, NULL, NULL);
  pen = (DossierPen) { .spec = spec, .frame = &tall, .scene = scratch, .unit = frame->text_scale };
  surround.pen = &pen;
  surround.inner = get_inner (&tall, tall.height);
  surround.dataset = join_dataset (spec);

  height = kinds[spec->kind].get_height (&pen, surround.inner.width) + tall.height - surround.inner.height;
  if (!frame->framed)
    return height;

  /* What is lower than this would have to do without its words. */
  height = MAX (height, LEAST_CHART * pen.unit + tall.height - surround.inner.height);
  for (guint part = 0; part < N_PARTS; part++)
    height += measure_part (&surround, part);

  return ceil (height + 2 * PART_GAP * pen.unit);
}

/**
 * dossier_layout_set_export_scale:
 * @frame: (inout): a picture that has its size
 * @on_wall: whether it is looked at from afar
 *
 * Gives a picture its text scale, and says how far texts may shrink: to half of what fills a page, but not below 12 px;
 * on a wall, to a fortieth of its height.
 */
void
dossier_layout_set_export_scale (DossierFrame *frame,
                                 gboolean on_wall)
{
  double scale, wall;

  g_return_if_fail (frame != NULL && frame->height > 0);

  scale = dossier_layout_get_export_scale (frame->width, frame->height);
  wall = frame->height * WALL_SHARE / LEAST_TEXT;
  frame->text_scale = on_wall ? MAX (scale, wall) : scale;
  frame->least_text_scale = on_wall ? MAX (1, wall) : MAX (1, scale / 2);
}

/**
 * dossier_layout_get_export_scale:
 * @width: of a picture, px
 * @height: of a picture, px
 *
 * Works out the text scale at which a framed chart fills a picture of that size as it fills a page: what a file is made
 * with when nobody says otherwise.
 *
 * Returns: a text scale
 */
double
dossier_layout_get_export_scale (double width,
                                 double height)
{
  g_return_val_if_fail (width > 0 && height > 0, 1);

  return MAX (MIN (width / 900, height / 540), 1);
}
