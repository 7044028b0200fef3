// SPDX-License-Identifier: GPL-3.0-or-later

/* Where nodes and ribbons go. A ribbon runs straight in its lane, and curves to its nodes at both ends. */

#include "draw/dossier-flows.h"

#include <math.h>

#define NODE_SHARE 0.2     /* of the width, that a column of nodes may take */
#define MOST_NODE 132.0
#define LEAST_NODE 8.0     /* the width of a node without words */
#define CURVE_SHARE 0.16   /* of a corridor, at either end */
#define MOST_CURVE 48.0

static gboolean
is_way (const DossierFlows *flows,
        const DossierChartGroup *group)
{
  return group != NULL && group->from < group->to && group->to < flows->nodes->len;
}

/* Whether two flows run between the same columns somewhere. */
static gboolean
run_abreast (const DossierFlow *a,
             const DossierFlow *b)
{
  return a->from_column < b->to_column && b->from_column < a->to_column;
}

static guint
find_lane (const DossierFlows *flows,
           guint index)
{
  const DossierFlow *flow = dossier_flows_get (flows, index);
  guint lane = 0;

  for (guint i = 0; i < index; i++)
    {
      const DossierFlow *other = dossier_flows_get (flows, i);

      if (run_abreast (flow, other) && other->lane >= lane)
        lane = other->lane + 1;
    }

  return lane;
}

/**
 * dossier_flows_find_columns:
 * @flows: a layout that has its nodes and flows
 *
 * Gives every node its column, one after all that lead to it, and every flow its lane. As a way always leads to a later
 * node, one pass does.
 */
void
dossier_flows_find_columns (DossierFlows *flows)
{
  for (guint i = 0; i < flows->nodes->len; i++)
    for (guint j = 0; j < flows->flows->len; j++)
      {
        const DossierChartGroup *group = dossier_flows_get (flows, j)->group;

        if (!is_way (flows, group) || group->from != i)
          continue;
        dossier_flows_get_node (flows, group->to)->column = MAX (dossier_flows_get_node (flows, group->to)->column,
                                                                 dossier_flows_get_node (flows, i)->column + 1);
      }

  for (guint i = 0; i < flows->nodes->len; i++)
    flows->n_columns = MAX (flows->n_columns, dossier_flows_get_node (flows, i)->column + 1);

  for (guint i = 0; i < flows->flows->len; i++)
    {
      DossierFlow *flow = dossier_flows_get (flows, i);

      if (!is_way (flows, flow->group))
        continue;
      flow->from_column = dossier_flows_get_node (flows, flow->group->from)->column;
      flow->to_column = dossier_flows_get_node (flows, flow->group->to)->column;
      flow->lane = find_lane (flows, i);
      flows->n_lanes = MAX (flows->n_lanes, flow->lane + 1);
    }

  /* What is no way has a lane of its own, under the others. */
  flows->n_ways = flows->n_lanes;
  for (guint i = 0; i < flows->flows->len; i++)
    if (!is_way (flows, dossier_flows_get (flows, i)->group))
      dossier_flows_get (flows, i)->lane = flows->n_lanes++;
}

static double
measure_nodes (const DossierFlows *flows)
{
  DossierPen *pen = flows->pen;
  double most = MIN (MOST_NODE * pen->unit, NODE_SHARE * flows->area.width);
  double widest = 0;

  if (!flows->has_names)
    return LEAST_NODE * pen->unit;

  for (guint i = 0; i < flows->nodes->len; i++)
    {
      const char *label = dossier_flows_get_node (flows, i)->label;

      widest = MAX (widest, dossier_pen_measure (pen, DOSSIER_STYLE_VALUE, label, 0).width);
    }

  return ceil (MIN (widest + 2 * DOSSIER_FLOWS_NODE_PAD * pen->unit, most));
}

static double
get_column_x (const DossierFlows *flows,
              guint column)
{
  return round (flows->area.x + column * (flows->node_width + flows->corridor));
}

/**
 * dossier_flows_set_columns:
 * @flows: a layout that has its mode
 *
 * Gives the columns of nodes their width, and every flow its straight part.
 */
void
dossier_flows_set_columns (DossierFlows *flows)
{
  double unit = flows->pen->unit;
  double curve;

  flows->node_width = measure_nodes (flows);
  flows->corridor = 0;
  if (flows->n_columns > 1)
    flows->corridor = (flows->area.width - flows->n_columns * flows->node_width) / (flows->n_columns - 1);
  curve = round (MIN (MOST_CURVE * unit, CURVE_SHARE * flows->corridor));

  for (guint i = 0; i < flows->flows->len; i++)
    {
      DossierFlow *flow = dossier_flows_get (flows, i);

      flow->start = flow->end = flows->area.x;
      if (flow->to_column <= flow->from_column)
        continue;
      flow->start = get_column_x (flows, flow->from_column) + ceil (flows->node_width) + curve;
      flow->end = MAX (flow->start + 1, get_column_x (flows, flow->to_column) - curve);
    }
}

/**
 * dossier_flows_get_width:
 * @flows: a layout that has its scale
 * @value: a figure
 *
 * Returns: how wide a ribbon of it is, px: never less than a pixel
 */
double
dossier_flows_get_width (const DossierFlows *flows,
                         double value)
{
  return value > 0 ? MAX (1, value * flows->scale) : 0;
}

/**
 * dossier_flows_get_whole_width:
 * @flows: a layout that has its scale
 * @flow: one of its flows
 *
 * Returns: the width of its ribbon, up to the highest that is said, px
 */
double
dossier_flows_get_whole_width (const DossierFlows *flows,
                               const DossierFlow *flow)
{
  return dossier_flow_has_ribbon (flow) ? dossier_flows_get_width (flows, MAX (flow->high, flow->announced)) : 0;
}

static double
get_label_height (const DossierFlows *flows,
                  guint lane)
{
  double highest = 0;

  for (guint i = 0; i < flows->flows->len; i++)
    if (dossier_flows_get (flows, i)->lane == lane)
      highest = MAX (highest, dossier_flows_get (flows, i)->label_size.height);

  return highest > 0 ? ceil (highest + DOSSIER_FLOWS_LABEL_GAP * flows->pen->unit) : 0;
}

static double
get_gap (const DossierFlows *flows)
{
  return flows->words == DOSSIER_FLOW_WORDS_NONE ? 2 : DOSSIER_FLOWS_GAP * flows->pen->unit;
}

/* The most that flows in a lane come to. */
static double
get_most (const DossierFlows *flows,
          guint lane)
{
  double most = 0;

  for (guint i = 0; i < flows->flows->len; i++)
    {
      const DossierFlow *flow = dossier_flows_get (flows, i);

      if (flow->lane == lane && dossier_flow_has_ribbon (flow))
        most = MAX (most, MAX (flow->high, flow->announced));
    }

  return most;
}

/**
 * dossier_flows_measure:
 * @flows: a layout that has its words
 * @widths: (out): the sum of the widest ribbons of all lanes, in things
 *
 * Returns: the height of everything but the ribbons, px
 */
double
dossier_flows_measure (const DossierFlows *flows,
                       double *widths)
{
  double height = 0;

  *widths = 0;
  for (guint lane = 0; lane < flows->n_lanes; lane++)
    {
      height += get_label_height (flows, lane) + (lane > 0 ? get_gap (flows) : 0);
      *widths += get_most (flows, lane);
    }

  return height;
}

/* Puts some of the lanes one under the other. Returns: where the next one starts */
static double
place_lanes (DossierFlows *flows,
             guint first,
             guint end,
             double y)
{
  for (guint lane = first; lane < end; lane++)
    {
      double label = get_label_height (flows, lane);
      double widest = dossier_flows_get_width (flows, get_most (flows, lane));

      for (guint i = 0; i < flows->flows->len; i++)
        {
          DossierFlow *flow = dossier_flows_get (flows, i);

          if (flow->lane == lane)
            flow->y = round (y + label);
        }
      y += label + widest + get_gap (flows);
    }

  return y;
}

static void
hold (DossierFlowNode *node,
      double *side,
      double width,
      double middle)
{
  *side += width;
  node->sum += middle;
  node->n++;
}

static void
fill_nodes (DossierFlows *flows)
{
  for (guint i = 0; i < flows->nodes->len; i++)
    {
      DossierFlowNode *node = dossier_flows_get_node (flows, i);

      node->in = node->out = node->sum = 0;
      node->n = 0;
    }
  for (guint i = 0; i < flows->flows->len; i++)
    {
      const DossierFlow *flow = dossier_flows_get (flows, i);
      double width = dossier_flows_get_whole_width (flows, flow);
      DossierFlowNode *from, *to;

      if (flow->to_column <= flow->from_column)
        continue;
      from = dossier_flows_get_node (flows, flow->group->from);
      to = dossier_flows_get_node (flows, flow->group->to);
      hold (from, &from->out, width, flow->y + width / 2);
      hold (to, &to->in, width, flow->y + width / 2);
    }
}

static void
size_nodes (DossierFlows *flows)
{
  DossierPen *pen = flows->pen;
  double pad = 2 * DOSSIER_FLOWS_NODE_PAD * pen->unit;

  for (guint i = 0; i < flows->nodes->len; i++)
    {
      DossierFlowNode *node = dossier_flows_get_node (flows, i);
      double words = 0;
      double middle = node->n > 0 ? node->sum / node->n : flows->area.y;

      if (flows->has_names)
        words = dossier_pen_measure (pen, DOSSIER_STYLE_VALUE, node->label, MAX (1, flows->node_width - pad)).height
                + pad;
      node->box = (DossierRect) { get_column_x (flows, node->column), 0, flows->node_width, 0 };
      node->box.height = ceil (MAX (MAX (node->in, node->out), MAX (words, 1)));
      node->box.y = round (middle - node->box.height / 2);
    }
}

/* The next node of a column, downwards: of those that are no higher than the last one, the highest. */
static DossierFlowNode *
get_next_node (const DossierFlows *flows,
               guint column,
               const DossierFlowNode *after)
{
  DossierFlowNode *next = NULL;

  for (guint i = 0; i < flows->nodes->len; i++)
    {
      DossierFlowNode *node = dossier_flows_get_node (flows, i);

      if (node->column != column || node == after)
        continue;
      if (after != NULL && (node->box.y < after->box.y || (node->box.y == after->box.y && node < after)))
        continue;
      if (next == NULL || node->box.y < next->box.y)
        next = node;
    }

  return next;
}

/* Moves the nodes of a column apart: down as far as they must, then up again from the lower edge. Returns: whether they
 * have room */
static gboolean
part_nodes (DossierFlows *flows,
            guint column,
            double bottom)
{
  g_autoptr (GPtrArray) order = g_ptr_array_new ();
  double gap = get_gap (flows) / 2;
  double free = flows->area.y;

  for (DossierFlowNode *node = get_next_node (flows, column, NULL); node != NULL;
       node = get_next_node (flows, column, node))
    g_ptr_array_add (order, node);

  for (guint i = 0; i < order->len; i++)
    {
      DossierFlowNode *node = g_ptr_array_index (order, i);

      node->box.y = MAX (node->box.y, free);
      free = node->box.y + node->box.height + gap;
    }
  free = bottom;
  for (guint i = order->len; i > 0; i--)
    {
      DossierFlowNode *node = g_ptr_array_index (order, i - 1);

      node->box.y = MIN (node->box.y, free - node->box.height);
      free = node->box.y - gap;
    }

  return order->len == 0 || ((DossierFlowNode *) g_ptr_array_index (order, 0))->box.y >= flows->area.y - 0.5;
}

/* Ribbons leave and reach a node side by side, in the order of their lanes. */
static void
attach_ribbons (DossierFlows *flows)
{
  for (guint i = 0; i < flows->nodes->len; i++)
    {
      const DossierFlowNode *node = dossier_flows_get_node (flows, i);
      double out = round (node->box.y + (node->box.height - node->out) / 2);
      double in = round (node->box.y + (node->box.height - node->in) / 2);

      for (guint lane = 0; lane < flows->n_lanes; lane++)
        for (guint j = 0; j < flows->flows->len; j++)
          {
            DossierFlow *flow = dossier_flows_get (flows, j);
            double width = dossier_flows_get_whole_width (flows, flow);

            if (flow->lane != lane || flow->to_column <= flow->from_column)
              continue;
            if (flow->group->from == i)
              {
                flow->from_y = out;
                out += width;
              }
            if (flow->group->to == i)
              {
                flow->to_y = in;
                in += width;
              }
          }
    }
}

/**
 * dossier_flows_place:
 * @flows: a layout that has its words and its scale
 *
 * Puts ribbons in their lanes, nodes in their columns, and the one to the other.
 *
 * Returns: whether the nodes have room
 */
gboolean
dossier_flows_place (DossierFlows *flows)
{
  double bottom = flows->area.y + flows->area.height - flows->list_height - flows->key_height;
  double rest = place_lanes (flows, flows->n_ways, flows->n_lanes, 0);
  double under = place_lanes (flows, 0, flows->n_ways, flows->area.y);
  gboolean fits = TRUE;

  fill_nodes (flows);
  size_nodes (flows);
  for (guint column = 0; column < flows->n_columns; column++)
    fits = part_nodes (flows, column, bottom - rest) && fits;
  attach_ribbons (flows);
  for (guint i = 0; i < flows->nodes->len; i++)
    under = MAX (under, dossier_flows_get_node (flows, i)->box.y + dossier_flows_get_node (flows, i)->box.height
                          + get_gap (flows));
  place_lanes (flows, flows->n_ways, flows->n_lanes, under);

  return fits;
}
