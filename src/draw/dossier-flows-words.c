// SPDX-License-Identifier: GPL-3.0-or-later

/* What is written at a flow: its lowest and highest figure, what moves, and then every statement with who and when. */

#include "draw/dossier-flows.h"

#include <math.h>

#define VALUE_GAP 6.0   /* between a number and its figures */
#define ENTRY_GAP 10.0  /* between a number and its entry */
#define ENTRY_SPACE 8.0 /* between entries */
#define COLUMN 260.0    /* the least width of a column of entries */
#define MAX_COLUMNS 4

static void
add_statement (const DossierFlows *flows,
               const DossierFlow *flow,
               const DossierFlowStatement *statement)
{
  const DossierChartItem *item = statement->item;
  const char *words = dossier_pen_get_words (item, flows->briefly);
  gboolean same_line = flows->words == DOSSIER_FLOW_WORDS_VALUES;

  dossier_block_add (flow->label, DOSSIER_STYLE_LABEL, NULL, item, statement->stop, !same_line);
  if (same_line)
    return;
  if (flow->n > 1 && item->value_label != NULL)
    dossier_block_add (flow->label, dossier_pen_get_value_style (item), item->value_label, item, statement->stop,
                       FALSE);
  if (item->tag != NULL)
    dossier_block_add (flow->label, DOSSIER_STYLE_LETTERS, item->tag, item, statement->stop, FALSE);
  if (words != NULL)
    dossier_block_add (flow->label, DOSSIER_STYLE_LABEL, words, item, statement->stop, FALSE);
}

/* The lowest and the highest, or the only one. */
static const char *
get_value (const DossierFlows *flows,
           const DossierFlow *flow)
{
  if (flow->group != NULL && flow->group->value_label != NULL)
    return flow->group->value_label;

  return flow->n == 1 ? dossier_flows_get_statement (flows, flow->first)->item->value_label : NULL;
}

static void
set_label (const DossierFlows *flows,
           const DossierFlow *flow)
{
  const DossierFlowStatement *first = dossier_flows_get_statement (flows, flow->first);
  const char *value = get_value (flows, flow);

  g_array_set_size (flow->label, 0);
  if (flows->words == DOSSIER_FLOW_WORDS_NONE)
    return;
  if (value != NULL)
    dossier_block_add (flow->label, DOSSIER_STYLE_VALUE, value, first->item, -1, FALSE);
  if (flow->group != NULL && flow->group->label != NULL && flows->words != DOSSIER_FLOW_WORDS_VALUES)
    dossier_block_add (flow->label, DOSSIER_STYLE_LABEL, flow->group->label, first->item, -1, FALSE);
  for (guint i = 0; i < flow->n; i++)
    add_statement (flows, flow, dossier_flows_get_statement (flows, flow->first + i));
}

/* What stands over a ribbon may be as wide as its straight part; what has no ribbon, as wide as the chart. */
static double
get_max_width (const DossierFlows *flows,
               const DossierFlow *flow)
{
  return flow->to_column > flow->from_column ? flow->end - flow->start : flows->area.width;
}

/**
 * dossier_flows_set_words:
 * @flows: a layout that has its mode and its columns
 *
 * Words every flow, and measures what stands over its ribbon.
 */
void
dossier_flows_set_words (DossierFlows *flows)
{
  double ring = round (DOSSIER_RING * flows->pen->unit), ring_width = dossier_pen_get_ring_width (flows->pen);
  double line = ceil (dossier_pen_measure (flows->pen, DOSSIER_STYLE_VALUE, "0", 0).height);

  for (guint i = 0; i < flows->flows->len; i++)
    {
      DossierFlow *flow = dossier_flows_get (flows, i);

      flow->number = i + 1;
      set_label (flows, flow);
      if (flows->words == DOSSIER_FLOW_WORDS_LISTED)
        flow->label_size = flow->lane < flows->n_ways ? (DossierSize) { ring_width, MAX (ring, line) }
                                                      : (DossierSize) { 0, 0 };
      else if (flows->words == DOSSIER_FLOW_WORDS_NONE)
        flow->label_size = (DossierSize) { flows->glyph, flows->glyph };
      else
        flow->label_size = dossier_block_measure (flows->pen, flow->label, get_max_width (flows, flow));
    }
}

/* Where the marks of a stop are, and its glyph among them. */
static void
set_stop (DossierFlows *flows,
          const DossierFlowStatement *statement,
          guint first_mark)
{
  DossierScene *scene = flows->pen->scene;
  DossierRect whole = { 0 }, glyph = { 0 }, target;

  for (guint i = first_mark; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);

      if (mark->stop != statement->stop)
        continue;
      if (mark->kind == DOSSIER_MARK_GLYPH)
        glyph = mark->box;
      whole = whole.width > 0 ? dossier_rect_unite (&whole, &mark->box) : mark->box;
    }
  target = dossier_pen_make_target (flows->pen, &glyph);
  dossier_scene_set_stop_place (scene, statement->stop, &whole, &target);
}

/**
 * dossier_flows_draw_block:
 * @flows: a layout that has its places
 * @flow: one of its flows
 * @box: where its words go, as if the script ran from the left
 * @max_width: px to wrap at
 *
 * Writes the words of a flow, and makes its statements stops.
 */
void
dossier_flows_draw_block (DossierFlows *flows,
                          const DossierFlow *flow,
                          const DossierRect *box,
                          double max_width)
{
  guint first_mark = dossier_scene_get_n_marks (flows->pen->scene);
  DossierRect place = *box;

  dossier_flows_mirror (flows, &place);
  dossier_block_draw (flows->pen, flow->label, &place, max_width, dossier_pen_get_start (flows->pen), TRUE);
  for (guint i = 0; i < flow->n; i++)
    set_stop (flows, dossier_flows_get_statement (flows, flow->first + i), first_mark);
}

/**
 * dossier_flows_draw_number:
 * @flows: a layout that has its places
 * @flow: one of its flows
 * @box: a square for the number, as if the script ran from the left
 *
 * Draws the number of a flow, and its figures after it where they have room over the ribbon.
 */
void
dossier_flows_draw_number (DossierFlows *flows,
                           const DossierFlow *flow,
                           const DossierRect *box)
{
  DossierPen *pen = flows->pen;
  const char *value = get_value (flows, flow);
  double gap = VALUE_GAP * pen->unit;
  DossierRect ring = *box, text;
  DossierSize size;
  DossierMark *mark;

  dossier_flows_mirror (flows, &ring);
  dossier_pen_ring (pen, flow->number, &ring, dossier_flows_get_statement (flows, flow->first)->stop);
  if (value == NULL || value[0] == '\0')
    return;

  size = dossier_pen_measure (pen, DOSSIER_STYLE_VALUE, value, 0);
  if (box->width + gap + size.width > get_max_width (flows, flow))
    return;

  text = (DossierRect) { box->x + box->width + gap, box->y + (box->height - size.height) / 2, size.width, size.height };
  dossier_flows_mirror (flows, &text);
  mark = dossier_pen_text (pen, DOSSIER_STYLE_VALUE, value, &text, -1);
  mark->align = dossier_pen_get_start (pen);
  mark->halo = DOSSIER_HALO_RIM;
}

static guint
get_n_columns (const DossierFlows *flows)
{
  double fit = floor (flows->area.width / (COLUMN * flows->pen->unit));

  return (guint) CLAMP (fit, 1, MAX_COLUMNS);
}

/* Goes through the list row by row; draws it where there is a top, or only measures. */
static double
run_through_list (DossierFlows *flows,
                  const double *top)
{
  DossierPen *pen = flows->pen;
  guint n_columns = get_n_columns (flows);
  double ring = round (DOSSIER_RING * pen->unit), ring_width = dossier_pen_get_ring_width (pen);
  double before = ring_width + ENTRY_GAP * pen->unit;
  double column = flows->area.width / n_columns;
  double max_width = column - before - (n_columns > 1 ? ENTRY_GAP * pen->unit : 0);
  double y = 0, row = 0;

  for (guint i = 0; i < flows->flows->len; i++)
    {
      const DossierFlow *flow = dossier_flows_get (flows, i);
      DossierSize size = dossier_block_measure (pen, flow->label, max_width);
      double x = flows->area.x + (i % n_columns) * column;
      DossierRect number, text;

      if (i > 0 && i % n_columns == 0)
        {
          y += row;
          row = 0;
        }
      row = MAX (row, MAX (size.height, ring) + ENTRY_SPACE * pen->unit);
      if (top == NULL)
        continue;

      number = (DossierRect) { x, *top + y, ring_width, ring };
      text = (DossierRect) { x + before, *top + y, size.width, size.height };
      dossier_flows_mirror (flows, &number);
      dossier_pen_ring (pen, flow->number, &number, dossier_flows_get_statement (flows, flow->first)->stop);
      dossier_flows_draw_block (flows, flow, &text, max_width);
    }

  return y + row;
}

/**
 * dossier_flows_measure_list:
 * @flows: a layout that has its words
 *
 * Returns: the height of the list under the ribbons, px; 0 where there is none
 */
double
dossier_flows_measure_list (const DossierFlows *flows)
{
  if (flows->words != DOSSIER_FLOW_WORDS_LISTED)
    return 0;

  return ceil (run_through_list ((DossierFlows *) flows, NULL) + ENTRY_SPACE * flows->pen->unit);
}

/**
 * dossier_flows_draw_list:
 * @flows: a layout that has its words
 * @top: where the list starts, px
 *
 * Draws the list.
 */
void
dossier_flows_draw_list (DossierFlows *flows,
                         double top)
{
  double first = top + ENTRY_SPACE * flows->pen->unit;

  if (flows->words == DOSSIER_FLOW_WORDS_LISTED)
    run_through_list (flows, &first);
}
