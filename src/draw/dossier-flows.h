// SPDX-License-Identifier: GPL-3.0-or-later

/* The parts of the layout of flows:
 *
 *   dossier-layout-flows   which words there is room for
 *   dossier-flows-words    what is written at a flow
 *   dossier-flows-place    columns of nodes, lanes of flows, and how wide a ribbon is
 *   dossier-flows-draw     nodes, ribbons, labels, the scale
 *
 *   ┌ node ┐        label        ┌ node ┐
 *   │      │▒▒▒▒▒▒▒ ribbon ▒▒▒▒▒▒│      │
 *   └──────┘        label        └──────┘
 *                 ▒ ribbon ▒
 *
 * Every flow has a lane of its own between two columns, so that no label can meet another. Places are worked out from
 * left to right; for a script that runs the other way everything is mirrored. */

#pragma once

#include "draw/dossier-pen.h"

G_BEGIN_DECLS

typedef enum
{
  DOSSIER_FLOW_WORDS_BESIDE, /* every statement over its ribbon */
  DOSSIER_FLOW_WORDS_LISTED, /* a number over the ribbon, and a list */
  DOSSIER_FLOW_WORDS_VALUES, /* the figures alone */
  DOSSIER_FLOW_WORDS_NONE,   /* in a frame that is far too small */
} DossierFlowWords;

typedef struct
{
  const DossierChartItem *item;
  int stop;
} DossierFlowStatement;

/* What is said of one way from node to node. */
typedef struct
{
  const DossierChartGroup *group; /* (nullable): statements that belong to no way */
  guint first, n;                 /* its statements */
  double low, high;               /* the lowest and the highest that is stated; 0: none */
  double announced;               /* the highest that is announced; 0: none */
  guint low_by, high_by, announced_by; /* which statement that is */
  guint from_column, to_column;   /* the same where there is no way */
  guint lane;
  guint number;                   /* in the list */
  GArray *label;                  /* a block */
  DossierSize label_size;
  double start, end;              /* of its straight part, px */
  double y;                       /* of the ribbon's upper edge there, px */
  double from_y, to_y;            /* at the nodes, px */
} DossierFlow;

typedef struct
{
  const char *label;
  guint column;
  double in, out; /* of its ribbons, px */
  double sum;     /* of the middles of its ribbons */
  guint n;        /* its ribbons */
  DossierRect box;
} DossierFlowNode;

typedef struct
{
  DossierPen *pen;
  DossierRect area;
  GArray *statements; /* of DossierFlowStatement, flow by flow */
  GArray *flows;      /* of DossierFlow */
  GArray *nodes;      /* of DossierFlowNode */
  guint n_columns;
  guint n_lanes;
  guint n_ways;       /* of them, lanes between columns; the others are under the nodes */
  DossierFlowWords words;
  gboolean briefly;
  gboolean has_names; /* nodes have theirs, and ribbons their scale */
  double node_width;
  double corridor;    /* between two columns */
  double scale;       /* px a thing */
  double glyph;       /* the side of a glyph without words, px */
  double list_height, key_height;
} DossierFlows;

#define DOSSIER_FLOWS_GAP 12.0       /* under a lane */
#define DOSSIER_FLOWS_LABEL_GAP 4.0  /* between a label and its ribbon */
#define DOSSIER_FLOWS_NODE_PAD 6.0   /* round the words of a node */
#define DOSSIER_FLOWS_GLYPH 12.0

/* words */
void dossier_flows_set_words (DossierFlows *flows);
void dossier_flows_draw_number (DossierFlows *flows, const DossierFlow *flow, const DossierRect *box);
double dossier_flows_measure_list (const DossierFlows *flows);
void dossier_flows_draw_list (DossierFlows *flows, double top);
void dossier_flows_draw_block (DossierFlows *flows, const DossierFlow *flow, const DossierRect *box, double max_width);

/* place */
void dossier_flows_find_columns (DossierFlows *flows);
void dossier_flows_set_columns (DossierFlows *flows);
double dossier_flows_measure (const DossierFlows *flows, double *widths);
gboolean dossier_flows_place (DossierFlows *flows);
double dossier_flows_get_width (const DossierFlows *flows, double value);
double dossier_flows_get_whole_width (const DossierFlows *flows, const DossierFlow *flow);

/* draw */
double dossier_flows_measure_key (const DossierFlows *flows);
void dossier_flows_draw (DossierFlows *flows);
void dossier_flows_mirror (const DossierFlows *flows, DossierRect *box);

static inline DossierFlow *
dossier_flows_get (const DossierFlows *flows,
                   guint index)
{
  return &g_array_index (flows->flows, DossierFlow, index);
}

static inline DossierFlowNode *
dossier_flows_get_node (const DossierFlows *flows,
                        guint index)
{
  return &g_array_index (flows->nodes, DossierFlowNode, index);
}

static inline DossierFlowStatement *
dossier_flows_get_statement (const DossierFlows *flows,
                             guint index)
{
  return &g_array_index (flows->statements, DossierFlowStatement, index);
}

/* Whether there is a ribbon to draw: a way without any number has none. */
static inline gboolean
dossier_flow_has_ribbon (const DossierFlow *flow)
{
  return flow->to_column > flow->from_column && MAX (flow->high, flow->announced) > 0;
}

G_END_DECLS
