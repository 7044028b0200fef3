// SPDX-License-Identifier: GPL-3.0-or-later

/* The nodes and flows of a figure of kind flows. Facts are settled by now. */

#include "core/dossier-reader-private.h"

#define MOST_NODES 12

/* A node's id has a meaning within its figure only. Returns: its index, or -1 */
static int
find_node (const GArray *nodes,
           const char *id)
{
  for (guint i = 0; i < nodes->len; i++)
    if (g_str_equal (g_array_index (nodes, DossierFigureNode, i).id, id))
      return (int) i;

  return -1;
}

static void
read_node (DossierReader *reader,
           const DossierCursor *item,
           GArray *nodes)
{
  DossierCursor fields[DOSSIER_N_FIGURE_NODE];
  const DossierCursor *id = &fields[DOSSIER_FIGURE_NODE_ID];
  DossierFigureNode node = { NULL };

  dossier_cursor_open (item, &dossier_schema_figure_node, fields);
  node.title = dossier_reader_read_text (reader, &fields[DOSSIER_FIGURE_NODE_TITLE]);
  if (!dossier_cursor_is_set (id) || !dossier_reader_check_id (id) || node.title == NULL)
    return;

  node.id = dossier_arena_add_string (reader->arena, dossier_cursor_get_string (id));
  if (find_node (nodes, node.id) < 0)
    g_array_append_val (nodes, node);
  else
    dossier_cursor_report (id, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_DUPLICATE_ID, node.id, "node", NULL);
}

static GArray *
read_nodes (DossierReader *reader,
            const DossierCursor *cursor)
{
  GArray *nodes = g_array_new (FALSE, FALSE, sizeof (DossierFigureNode));
  DossierCursorWalk walk;
  DossierCursor item;

  dossier_cursor_walk (cursor, DOSSIER_JSON_OBJECT, &walk);
  while (dossier_cursor_walk_next (&walk, &item, NULL))
    {
      if (nodes->len == MOST_NODES)
        {
          dossier_cursor_report (&item, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_TOO_MANY, "items",
                                 G_STRINGIFY (MOST_NODES), NULL);
          break;
        }
      read_node (reader, &item, nodes);
    }

  return nodes;
}

/* A flow goes on, to a node that is named later: so there are no circles. */
static gboolean
find_end (const DossierCursor *cursor,
          const GArray *nodes,
          int after,
          int *found)
{
  const char *id;

  if (!dossier_cursor_is_set (cursor))
    return FALSE;

  id = dossier_cursor_get_string (cursor);
  *found = find_node (nodes, id);
  if (*found > after)
    return TRUE;

  dossier_cursor_report (cursor, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_UNKNOWN_ID, id,
                         *found < 0 ? "node" : "later-node", NULL);

  return FALSE;
}

static gboolean
read_flow (DossierReader *reader,
           const DossierCursor *item,
           const GArray *nodes,
           DossierFigureFlow *flow)
{
  DossierCursor fields[DOSSIER_N_FIGURE_FLOW];
  const DossierCursor *facts = &fields[DOSSIER_FIGURE_FLOW_FACTS];
  int from = -1, to = -1;
  gboolean has_ends;

  dossier_cursor_open (item, &dossier_schema_figure_flow, fields);
  flow->title = dossier_reader_read_text (reader, &fields[DOSSIER_FIGURE_FLOW_TITLE]);
  has_ends = find_end (&fields[DOSSIER_FIGURE_FLOW_FROM], nodes, -1, &from)
             && find_end (&fields[DOSSIER_FIGURE_FLOW_TO], nodes, from, &to);
  flow->facts = (const DossierFact **) dossier_reader_find_all (reader, DOSSIER_KIND_FACT, facts,
                                                                DOSSIER_SEVERITY_NOTE, &flow->n_facts);
  if (!has_ends)
    return FALSE;

  flow->from = (guint) from;
  flow->to = (guint) to;

  return flow->n_facts > 0;
}

static void
take_facts (DossierReader *reader,
            const GArray *flows,
            DossierFigure *figure)
{
  guint first = reader->pointers->len;

  for (guint i = 0; i < flows->len; i++)
    {
      const DossierFigureFlow *flow = &g_array_index (flows, DossierFigureFlow, i);

      for (guint j = 0; j < flow->n_facts; j++)
        g_ptr_array_add (reader->pointers, (gpointer) flow->facts[j]);
    }
  figure->facts = dossier_reader_take_pointers (reader, first, &figure->n_facts);
}

/* Reads the nodes and flows of a figure, and takes the flows' facts as its facts; a broken one is left out, which is
 * reported. */
void
dossier_reader_read_flows (DossierReader *reader,
                           const DossierCursor *nodes_cursor,
                           const DossierCursor *cursor,
                           DossierFigure *figure)
{
  g_autoptr (GArray) nodes = read_nodes (reader, nodes_cursor);
  g_autoptr (GArray) flows = g_array_new (FALSE, FALSE, sizeof (DossierFigureFlow));
  DossierCursorWalk walk;
  DossierCursor item;

  dossier_cursor_walk (cursor, DOSSIER_JSON_OBJECT, &walk);
  while (dossier_cursor_walk_next (&walk, &item, NULL))
    {
      DossierFigureFlow flow = { 0 };

      if (flows->len == DOSSIER_MOST_ITEMS)
        {
          dossier_cursor_report (&item, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_TOO_MANY, "items",
                                 G_STRINGIFY (DOSSIER_MOST_ITEMS), NULL);
          break;
        }
      if (read_flow (reader, &item, nodes, &flow))
        g_array_append_val (flows, flow);
    }

  figure->n_nodes = nodes->len;
  figure->nodes = dossier_arena_copy (reader->arena, nodes->data, sizeof (DossierFigureNode), nodes->len);
  figure->n_flows = flows->len;
  figure->flows = dossier_arena_copy (reader->arena, flows->data, sizeof (DossierFigureFlow), flows->len);
  if (flows->len > 0)
    take_facts (reader, flows, figure);
}
