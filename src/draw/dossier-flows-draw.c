// SPDX-License-Identifier: GPL-3.0-or-later

/* Nodes, ribbons, their labels, and the scale of their widths. */

#include "draw/dossier-flows.h"

#include <math.h>

#include "draw/dossier-ticks.h"

#define NODE_RADIUS 6.0
#define STROKE 1.5
#define KEY_LENGTH 24.0 /* of the piece of ribbon that shows the scale */
#define KEY_GAP 8.0

/* One of the parts of a ribbon: what is least, what is most, what is only announced. */
typedef struct
{
  double width; /* px */
  guint statement;
  DossierRole fill;
  DossierRole stroke;
  DossierDash dash;
} Part;

/**
 * dossier_flows_mirror:
 * @flows: a layout
 * @box: (inout): a place worked out from left to right
 *
 * Moves @box to where it is in the reader's script.
 */
void
dossier_flows_mirror (const DossierFlows *flows,
                      DossierRect *box)
{
  if (flows->pen->spec->right_to_left)
    box->x = 2 * flows->area.x + flows->area.width - box->x - box->width;
}

static void
draw_ribbon (DossierFlows *flows,
             const Part *part,
             double x,
             double y,
             double to_x,
             double to_y,
             gboolean is_stop)
{
  const DossierFlowStatement *by = dossier_flows_get_statement (flows, part->statement);
  DossierRect box = { x, y, to_x - x, to_y - y };
  gboolean from_right = flows->pen->spec->right_to_left;
  DossierMark *mark;

  if (from_right)
    {
      box.x = 2 * flows->area.x + flows->area.width - to_x;
      box.y = to_y;
      box.height = y - to_y;
    }
  mark = dossier_scene_add_mark (flows->pen->scene, DOSSIER_MARK_RIBBON, &box, is_stop ? by->stop : -1);
  mark->thickness = part->width;
  mark->fill = part->fill;
  mark->stroke = part->stroke;
  mark->line_width = part->stroke != DOSSIER_ROLE_NONE ? dossier_pen_stroke (flows->pen, STROKE) : 0;
  mark->dash = part->dash;
  dossier_pen_give_party (mark, by->item);
}

/* A ribbon in one piece for the eye: a curve, a straight part, and a curve. Parts of less width lie in the middle of
 * the whole. The straight part belongs to the statement where there is only one: several are told apart by their
 * glyphs. */
static void
draw_part (DossierFlows *flows,
           const DossierFlow *flow,
           const Part *part)
{
  double whole = dossier_flows_get_whole_width (flows, flow);
  double inset = (whole - part->width) / 2;
  const DossierFlowNode *from = dossier_flows_get_node (flows, flow->group->from);
  const DossierFlowNode *to = dossier_flows_get_node (flows, flow->group->to);
  double start = from->box.x + ceil (from->box.width);
  double end = to->box.x;

  if (part->width <= 0)
    return;

  draw_ribbon (flows, part, start, flow->from_y + inset, flow->start, flow->y + inset, FALSE);
  draw_ribbon (flows, part, flow->start, flow->y + inset, flow->end, flow->y + inset, flow->n == 1);
  draw_ribbon (flows, part, flow->end, flow->y + inset, end, flow->to_y + inset, FALSE);
}

static void
draw_flow (DossierFlows *flows,
           const DossierFlow *flow)
{
  Part announced = { dossier_flows_get_width (flows, flow->announced), flow->announced_by, DOSSIER_ROLE_CARD,
                     DOSSIER_ROLE_PARTY, DOSSIER_DASH_DASHED };
  Part high = { dossier_flows_get_width (flows, flow->high), flow->high_by, DOSSIER_ROLE_PARTY_TINT,
                DOSSIER_ROLE_PARTY, DOSSIER_DASH_NONE };
  Part low = { dossier_flows_get_width (flows, flow->low), flow->low_by, DOSSIER_ROLE_PARTY, DOSSIER_ROLE_NONE,
               DOSSIER_DASH_NONE };

  if (!dossier_flow_has_ribbon (flow))
    return;

  /* The widest first, so that each of them can be seen. */
  if (flow->announced >= flow->high)
    draw_part (flows, flow, &announced);
  draw_part (flows, flow, &high);
  if (flow->announced < flow->high)
    draw_part (flows, flow, &announced);
  draw_part (flows, flow, &low);
}

static void
draw_node (DossierFlows *flows,
           const DossierFlowNode *node)
{
  DossierPen *pen = flows->pen;
  double pad = DOSSIER_FLOWS_NODE_PAD * pen->unit;
  double max_width = MAX (1, node->box.width - 2 * pad);
  DossierRect box = node->box, words;
  DossierSize size;
  DossierMark *mark;

  dossier_flows_mirror (flows, &box);
  mark = dossier_scene_add_mark (pen->scene, DOSSIER_MARK_RECT, &box, -1);
  mark->fill = DOSSIER_ROLE_CARD;
  mark->stroke = DOSSIER_ROLE_AXIS;
  mark->line_width = dossier_pen_stroke (pen, 1);
  mark->radius = NODE_RADIUS * pen->unit;
  if (!flows->has_names)
    return;

  size = dossier_pen_measure (pen, DOSSIER_STYLE_VALUE, node->label, max_width);
  words = (DossierRect) { box.x + (box.width - size.width) / 2, box.y + (box.height - size.height) / 2, size.width,
                          size.height };
  mark = dossier_pen_text (pen, DOSSIER_STYLE_VALUE, node->label, &words, -1);
  mark->wraps = TRUE;
  mark->align = DOSSIER_ALIGN_CENTRE;
}

/* Glyphs alone, as close as they must be. */
static void
draw_glyphs (DossierFlows *flows,
             const DossierFlow *flow,
             double bottom)
{
  gboolean is_way = flow->to_column > flow->from_column;
  double room = is_way ? flow->end - flow->start : flows->area.width;
  double pitch = MIN (MAX (DOSSIER_TARGET, flows->glyph), flow->n > 1 ? (room - flows->glyph) / (flow->n - 1) : room);

  for (guint i = 0; i < flow->n; i++)
    {
      const DossierFlowStatement *statement = dossier_flows_get_statement (flows, flow->first + i);
      DossierRect box = { flow->start + i * MAX (0, pitch), bottom - flows->glyph, flows->glyph, flows->glyph };
      DossierRect target;

      dossier_flows_mirror (flows, &box);
      dossier_pen_glyph (flows->pen, statement->item, &box, statement->stop);
      target = dossier_pen_make_target (flows->pen, &box);
      dossier_scene_set_stop_place (flows->pen->scene, statement->stop, &box, &target);
    }
}

static void
draw_label (DossierFlows *flows,
            const DossierFlow *flow)
{
  double bottom = flow->y - DOSSIER_FLOWS_LABEL_GAP * flows->pen->unit;
  DossierRect box = { flow->start, bottom - flow->label_size.height, flow->label_size.width, flow->label_size.height };

  if (flows->words == DOSSIER_FLOW_WORDS_NONE)
    draw_glyphs (flows, flow, bottom);
  else if (flows->words == DOSSIER_FLOW_WORDS_LISTED && flow->lane < flows->n_ways)
    {
      box.height = box.width;
      dossier_flows_draw_number (flows, flow, &box);
    }
  else if (flows->words == DOSSIER_FLOW_WORDS_LISTED)
    return;
  else
    dossier_flows_draw_block (flows, flow, &box,
                              flow->to_column > flow->from_column ? flow->end - flow->start : flows->area.width);
}

/* A round number whose ribbon is neither a hair nor as wide as the widest. */
static double
choose_key (const DossierFlows *flows)
{
  double most = 0;
  DossierTicks ticks;

  for (guint i = 0; i < flows->flows->len; i++)
    most = MAX (most, MAX (dossier_flows_get (flows, i)->high, dossier_flows_get (flows, i)->announced));
  if (most <= 0)
    return 0;
  ticks = dossier_ticks_extended (0, most, 4);

  return ticks.n > 1 ? dossier_ticks_get (&ticks, 1) : most;
}

static char *
format_key (const DossierFlows *flows)
{
  const DossierChartSpec *spec = flows->pen->spec;
  double value = choose_key (flows);
  g_autofree char *number = spec->format_number != NULL ? spec->format_number (value) : g_strdup_printf ("%g", value);

  if (spec->unit_label == NULL)
    return g_steal_pointer (&number);

  return g_strdup_printf ("%s %s", number, spec->unit_label);
}

static DossierSize
measure_key_words (const DossierFlows *flows,
                   const char *words)
{
  double before = (KEY_LENGTH + KEY_GAP) * flows->pen->unit;

  return dossier_pen_measure (flows->pen, DOSSIER_STYLE_AXIS, words, MAX (1, flows->area.width - before));
}

/**
 * dossier_flows_measure_key:
 * @flows: a layout that has its scale
 *
 * Returns: the height of the scale of widths under the chart, px; 0 where there is no room for words
 */
double
dossier_flows_measure_key (const DossierFlows *flows)
{
  g_autofree char *words = format_key (flows);
  double line = measure_key_words (flows, words).height;

  if (!flows->has_names || choose_key (flows) <= 0)
    return 0;

  return ceil (MAX (line, dossier_flows_get_width (flows, choose_key (flows)))
               + DOSSIER_FLOWS_GAP * flows->pen->unit);
}

/* The scale stands at the foot of the ribbons: a piece of one, and what it comes to. */
static void
draw_key (DossierFlows *flows)
{
  DossierPen *pen = flows->pen;
  g_autofree char *words = format_key (flows);
  DossierSize size = measure_key_words (flows, words);
  double width = dossier_flows_get_width (flows, choose_key (flows));
  double bottom = flows->area.y + flows->area.height - flows->list_height;
  double height = flows->key_height - DOSSIER_FLOWS_GAP * pen->unit;
  DossierRect piece = { flows->area.x, bottom - (height + width) / 2, KEY_LENGTH * pen->unit, width };
  DossierRect text = { flows->area.x + (KEY_LENGTH + KEY_GAP) * pen->unit, bottom - (height + size.height) / 2,
                       size.width, size.height };
  DossierMark *mark;

  if (flows->key_height <= 0)
    return;

  dossier_flows_mirror (flows, &piece);
  dossier_flows_mirror (flows, &text);
  mark = dossier_scene_add_mark (pen->scene, DOSSIER_MARK_RECT, &piece, -1);
  mark->fill = DOSSIER_ROLE_AXIS;
  mark = dossier_pen_text (pen, DOSSIER_STYLE_AXIS, words, &text, -1);
  mark->align = dossier_pen_get_start (pen);
  mark->wraps = TRUE;
}

/**
 * dossier_flows_draw:
 * @flows: a layout that has its places
 *
 * Draws everything, and makes every statement a stop.
 */
void
dossier_flows_draw (DossierFlows *flows)
{
  double list_top = flows->area.y + flows->area.height - flows->list_height;

  for (guint i = 0; i < flows->statements->len; i++)
    {
      const DossierChartItem *item = dossier_flows_get_statement (flows, i)->item;

      dossier_scene_add_stop (flows->pen->scene, item->fact_id, item->spoken);
    }

  for (guint i = 0; i < flows->flows->len; i++)
    draw_flow (flows, dossier_flows_get (flows, i));
  for (guint i = 0; i < flows->nodes->len; i++)
    draw_node (flows, dossier_flows_get_node (flows, i));
  for (guint i = 0; i < flows->flows->len; i++)
    draw_label (flows, dossier_flows_get (flows, i));
  draw_key (flows);
  dossier_flows_draw_list (flows, list_top);
}
