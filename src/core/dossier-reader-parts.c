// SPDX-License-Identifier: GPL-3.0-or-later

/* The parts of a figure that is a drawing. Facts are settled by now. */

#include "core/dossier-reader-private.h"

static void
read_part (DossierReader *reader,
           const DossierCursor *item,
           GArray *parts)
{
  DossierCursor fields[DOSSIER_N_FIGURE_PART];
  const DossierCursor *role = &fields[DOSSIER_FIGURE_PART_AS];
  DossierFigurePart part = { NULL };
  gboolean has_role;

  dossier_cursor_open (item, &dossier_schema_figure_part, fields);
  has_role = dossier_cursor_is_set (role) && dossier_reader_read_enum (role, part_role, &part.role);
  if (dossier_cursor_is_set (&fields[DOSSIER_FIGURE_PART_FACT]))
    part.fact = dossier_reader_find (reader, DOSSIER_KIND_FACT, &fields[DOSSIER_FIGURE_PART_FACT],
                                     DOSSIER_SEVERITY_NOTE);
  if (has_role && part.fact != NULL)
    g_array_append_val (parts, part);
}

/* Reads the parts of a figure, and takes their facts as its facts; a broken one is left out, which is reported. */
void
dossier_reader_read_parts (DossierReader *reader,
                           const DossierCursor *cursor,
                           DossierFigure *figure)
{
  g_autoptr (GArray) parts = g_array_new (FALSE, FALSE, sizeof (DossierFigurePart));
  guint first = reader->pointers->len;
  DossierCursorWalk walk;
  DossierCursor item;

  dossier_cursor_walk (cursor, DOSSIER_JSON_OBJECT, &walk);
  while (dossier_cursor_walk_next (&walk, &item, NULL))
    {
      if (parts->len == DOSSIER_MOST_ITEMS)
        {
          dossier_cursor_report (&item, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_TOO_MANY, "items",
                                 G_STRINGIFY (DOSSIER_MOST_ITEMS), NULL);
          break;
        }
      read_part (reader, &item, parts);
    }
  if (parts->len == 0)
    return;

  for (guint i = 0; i < parts->len; i++)
    g_ptr_array_add (reader->pointers, (gpointer) g_array_index (parts, DossierFigurePart, i).fact);
  figure->n_parts = parts->len;
  figure->parts = dossier_arena_copy (reader->arena, parts->data, sizeof (DossierFigurePart), parts->len);
  figure->facts = dossier_reader_take_pointers (reader, first, &figure->n_facts);
}
