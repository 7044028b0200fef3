// SPDX-License-Identifier: GPL-3.0-or-later

/* The lanes of a figure of kind timeline. */

#include "core/dossier-reader-private.h"

/* Only the first lane that names a fact gets it: the others are a slip of the pen. */
static void
report_again (const DossierCursor *cursor,
              const DossierLane *lane,
              GHashTable *named)
{
  for (guint i = 0; i < lane->n_facts; i++)
    if (!g_hash_table_add (named, (gpointer) lane->facts[i]))
      dossier_cursor_report (cursor, DOSSIER_SEVERITY_WARNING, DOSSIER_PROBLEM_DUPLICATE_ID, lane->facts[i]->id, "fact",
                             NULL);
}

static gboolean
read_lane (DossierReader *reader,
           const DossierCursor *item,
           GHashTable *named,
           DossierLane *lane)
{
  DossierCursor fields[DOSSIER_N_LANE];

  dossier_cursor_open (item, &dossier_schema_lane, fields);
  lane->title = dossier_reader_read_text (reader, &fields[DOSSIER_LANE_TITLE]);
  lane->facts = (const DossierFact **) dossier_reader_find_all (reader, DOSSIER_KIND_FACT, &fields[DOSSIER_LANE_FACTS],
                                                                DOSSIER_SEVERITY_NOTE, &lane->n_facts);
  lane->tags = dossier_reader_read_tags (reader, &fields[DOSSIER_LANE_TAGS], &lane->n_tags);
  report_again (&fields[DOSSIER_LANE_FACTS], lane, named);
  if (!dossier_cursor_is_set (&fields[DOSSIER_LANE_FACTS]) && !dossier_cursor_is_set (&fields[DOSSIER_LANE_TAGS]))
    dossier_cursor_report (item, DOSSIER_SEVERITY_WARNING, DOSSIER_PROBLEM_MISSING_KEY, NULL, "facts", NULL);

  return lane->title != NULL;
}

/* Reads the lanes of a figure; one without a title is left out, which is reported. */
void
dossier_reader_read_lanes (DossierReader *reader,
                           const DossierCursor *cursor,
                           DossierFigure *figure)
{
  g_autoptr (GArray) lanes = g_array_new (FALSE, FALSE, sizeof (DossierLane));
  g_autoptr (GHashTable) named = g_hash_table_new (NULL, NULL);
  DossierCursorWalk walk;
  DossierCursor item;

  dossier_cursor_walk (cursor, DOSSIER_JSON_OBJECT, &walk);
  while (dossier_cursor_walk_next (&walk, &item, NULL))
    {
      DossierLane lane = { 0 };

      if (lanes->len == DOSSIER_MOST_ITEMS)
        {
          dossier_cursor_report (&item, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_TOO_MANY, "items",
                                 G_STRINGIFY (DOSSIER_MOST_ITEMS), NULL);
          break;
        }
      if (read_lane (reader, &item, named, &lane))
        g_array_append_val (lanes, lane);
    }

  figure->n_lanes = lanes->len;
  figure->lanes = dossier_arena_copy (reader->arena, lanes->data, sizeof (DossierLane), lanes->len);
}
