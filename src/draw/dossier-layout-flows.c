// SPDX-License-Identifier: GPL-3.0-or-later

/* Flows between places and states: ribbons as wide as what is said to have gone that way. The inner part is the lowest
 * figure, the outlined one the highest, the dashed one what was announced; what gives no figure has no ribbon. */

#include <math.h>

#include "draw/dossier-flows.h"
#include "draw/dossier-layout-private.h"

#define LEAST_STRAIGHT 190.0 /* the width of words over a ribbon */
#define LEAST_VALUE 64.0     /* of figures alone */
#define MOST_WIDTH 72.0      /* of the widest ribbon */
#define NATURAL_WIDTH 56.0
#define LEAST_WIDTH 8.0
#define NARROWER 0.7         /* what ribbons keep of their width, and how often, where nodes have no room */
#define MOST_ROUNDS 12
#define TALL 1e7             /* high enough for anything */

typedef struct
{
  DossierFlowWords words;
  gboolean briefly;
  gboolean has_names;
} Mode;

/* What to try, in this order. */
static const Mode modes[] = {
  { DOSSIER_FLOW_WORDS_BESIDE, FALSE, TRUE }, { DOSSIER_FLOW_WORDS_LISTED, FALSE, TRUE },
  { DOSSIER_FLOW_WORDS_BESIDE, TRUE, TRUE },  { DOSSIER_FLOW_WORDS_LISTED, TRUE, TRUE },
  { DOSSIER_FLOW_WORDS_VALUES, TRUE, TRUE },
};

static void
clear_flow (gpointer data)
{
  g_array_unref (((DossierFlow *) data)->label);
}

static void
flows_clear (DossierFlows *flows)
{
  g_array_unref (flows->statements);
  g_array_unref (flows->flows);
  g_array_unref (flows->nodes);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (DossierFlows, flows_clear)

/* Only what states a number has a width: "near" names one and does not state it. */
static void
take_in (DossierFlow *flow,
         const DossierChartItem *item,
         guint index)
{
  double low, high;

  if (!dossier_amount_is_number (&item->amount) || item->kind == DOSSIER_ITEM_NO_FIGURE)
    return;

  low = item->amount.kind == DOSSIER_AMOUNT_AT_MOST ? 0 : item->amount.low;
  high = item->amount.kind == DOSSIER_AMOUNT_AT_LEAST ? item->amount.low : item->amount.high;
  if (!isfinite (low) || !isfinite (high) || low < 0 || high <= 0)
    return;
  if (item->kind == DOSSIER_ITEM_ANNOUNCED)
    {
      if (high > flow->announced)
        flow->announced_by = index;
      flow->announced = MAX (flow->announced, high);
      return;
    }

  if (high > flow->high)
    flow->high_by = index;
  if (flow->high == 0 || low < flow->low)
    {
      flow->low = low;
      flow->low_by = index;
    }
  flow->high = MAX (flow->high, high);
}

static void
add_flow (DossierFlows *flows,
          const DossierChartGroup *group,
          guint index)
{
  const DossierChartSpec *spec = flows->pen->spec;
  DossierFlow flow = { .group = group, .first = flows->statements->len };

  for (guint i = 0; i < spec->items->len; i++)
    {
      const DossierChartItem *item = &g_array_index (spec->items, DossierChartItem, i);
      DossierFlowStatement statement = { item, (int) flows->statements->len };

      if (MIN (item->group, spec->groups->len) != index)
        continue;
      take_in (&flow, item, flows->statements->len);
      g_array_append_val (flows->statements, statement);
    }

  flow.n = flows->statements->len - flow.first;
  if (flow.n == 0)
    return;
  flow.label = dossier_block_new ();
  g_array_append_val (flows->flows, flow);
}

static void
flows_init (DossierFlows *flows,
            DossierPen *pen,
            const DossierRect *area)
{
  const DossierChartSpec *spec = pen->spec;

  *flows = (DossierFlows) { .pen = pen, .area = *area };
  flows->statements = g_array_new (FALSE, FALSE, sizeof (DossierFlowStatement));
  flows->flows = g_array_new (FALSE, FALSE, sizeof (DossierFlow));
  g_array_set_clear_func (flows->flows, clear_flow);
  flows->nodes = g_array_new (FALSE, FALSE, sizeof (DossierFlowNode));
  for (guint i = 0; i < spec->nodes->len; i++)
    {
      DossierFlowNode node = { .label = g_ptr_array_index (spec->nodes, i) };

      g_array_append_val (flows->nodes, node);
    }
  for (guint i = 0; i <= spec->groups->len; i++)
    add_flow (flows, i < spec->groups->len ? &g_array_index (spec->groups, DossierChartGroup, i) : NULL, i);
  dossier_flows_find_columns (flows);
}

/* The least room that words have over a ribbon. */
static double
get_least_straight (const DossierFlows *flows)
{
  double least = G_MAXDOUBLE;

  for (guint i = 0; i < flows->flows->len; i++)
    {
      const DossierFlow *flow = dossier_flows_get (flows, i);

      if (flow->to_column > flow->from_column)
        least = MIN (least, flow->end - flow->start);
    }

  return least;
}

static gboolean
words_have_room (const DossierFlows *flows)
{
  double straight = get_least_straight (flows);

  switch (flows->words)
    {
    case DOSSIER_FLOW_WORDS_BESIDE:
      return straight >= LEAST_STRAIGHT * flows->pen->unit;
    case DOSSIER_FLOW_WORDS_VALUES:
      return straight >= LEAST_VALUE * flows->pen->unit;
    case DOSSIER_FLOW_WORDS_LISTED:
      return straight >= dossier_pen_get_ring_width (flows->pen);
    case DOSSIER_FLOW_WORDS_NONE:
    default:
      return TRUE;
    }
}

static double
get_most (const DossierFlows *flows)
{
  double most = 0;

  for (guint i = 0; i < flows->flows->len; i++)
    most = MAX (most, MAX (dossier_flows_get (flows, i)->high, dossier_flows_get (flows, i)->announced));

  return most;
}

/* Gives ribbons the width that the height leaves them. Returns: whether it leaves them any */
static gboolean
set_scale (DossierFlows *flows,
           double most_width)
{
  double unit = flows->pen->unit;
  double most = get_most (flows);
  double sum, rest;

  flows->scale = most > 0 ? most_width * unit / most : 0;
  flows->list_height = dossier_flows_measure_list (flows);
  rest = dossier_flows_measure (flows, &sum);
  flows->key_height = dossier_flows_measure_key (flows);
  rest = flows->area.height - rest - flows->list_height - flows->key_height;
  if (sum > 0)
    flows->scale = MIN (flows->scale, MAX (0, rest) / sum);
  flows->key_height = dossier_flows_measure_key (flows);

  return rest >= 0;
}

/* Nodes may need more room than the lanes do: then ribbons give way. */
static gboolean
place (DossierFlows *flows)
{
  for (guint round = 0; round < MOST_ROUNDS; round++)
    {
      if (dossier_flows_place (flows))
        return TRUE;
      flows->scale *= NARROWER;
    }

  return dossier_flows_place (flows);
}

static gboolean
is_wide_enough (const DossierFlows *flows)
{
  double most = get_most (flows);

  return most <= 0 || flows->scale * most >= LEAST_WIDTH * flows->pen->unit;
}

static gboolean
arrange (DossierFlows *flows,
         const Mode *mode,
         double most_width)
{
  gboolean fits;

  flows->words = mode->words;
  flows->briefly = mode->briefly;
  flows->has_names = mode->has_names;
  flows->glyph = MAX (1, MIN (round (DOSSIER_FLOWS_GLYPH * flows->pen->unit),
                              floor (flows->area.height / (2 * MAX (1, flows->n_lanes)))));
  dossier_flows_set_columns (flows);
  dossier_flows_set_words (flows);
  fits = words_have_room (flows) && set_scale (flows, most_width);

  return place (flows) && fits && is_wide_enough (flows);
}

static void
choose_mode (DossierFlows *flows)
{
  static const Mode named = { DOSSIER_FLOW_WORDS_NONE, TRUE, TRUE };
  static const Mode bare = { DOSSIER_FLOW_WORDS_NONE, TRUE, FALSE };

  for (guint i = 0; !flows->pen->is_numbered && i < G_N_ELEMENTS (modes); i++)
    if (arrange (flows, &modes[i], MOST_WIDTH))
      {
        flows->pen->is_lossy = modes[i].words == DOSSIER_FLOW_WORDS_VALUES;
        return;
      }

  flows->pen->is_lossy = TRUE;
  if (!flows->pen->is_numbered || !arrange (flows, &named, MOST_WIDTH))
    arrange (flows, &bare, MOST_WIDTH);
}

/**
 * dossier_layout_flows:
 * @pen: a pen
 * @area: where the chart goes
 *
 * Lays flows out.
 */
void
dossier_layout_flows (DossierPen *pen,
                      const DossierRect *area)
{
  g_auto (DossierFlows) flows = { 0 };

  flows_init (&flows, pen, area);
  choose_mode (&flows);
  dossier_flows_draw (&flows);
}

/* The lower edge of all nodes and ribbons. */
static double
get_bottom (const DossierFlows *flows)
{
  double bottom = flows->area.y;

  for (guint i = 0; i < flows->nodes->len; i++)
    {
      const DossierRect *box = &dossier_flows_get_node (flows, i)->box;

      bottom = MAX (bottom, box->y + box->height);
    }
  for (guint i = 0; i < flows->flows->len; i++)
    {
      const DossierFlow *flow = dossier_flows_get (flows, i);

      bottom = MAX (bottom, flow->y + dossier_flows_get_whole_width (flows, flow));
    }

  return bottom;
}

/**
 * dossier_layout_flows_height:
 * @pen: a pen
 * @width: px
 *
 * Works out the height at which all words have room and ribbons differ to the eye.
 *
 * Returns: px
 */
double
dossier_layout_flows_height (DossierPen *pen,
                             double width)
{
  DossierRect area = { 0, 0, width, TALL * pen->unit };
  g_auto (DossierFlows) flows = { 0 };

  flows_init (&flows, pen, &area);
  if (!arrange (&flows, &modes[0], NATURAL_WIDTH) && !arrange (&flows, &modes[1], NATURAL_WIDTH))
    choose_mode (&flows);

  return MAX (ceil (get_bottom (&flows) + flows.key_height + flows.list_height), DOSSIER_TARGET);
}
