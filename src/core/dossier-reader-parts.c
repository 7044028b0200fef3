// SPDX-License-Identifier: GPL-3.0-or-later

/* The parts of a figure that is a drawing. Facts are settled by now. */

#include "core/dossier-reader-private.h"

#include <string.h>

/* Whether a figure of that kind is a drawing. */
gboolean
dossier_reader_has_parts (DossierFigureKind kind)
{
  return kind == DOSSIER_FIGURE_FACILITY || kind == DOSSIER_FIGURE_MAP;
}

/* Reads what a fact is in a drawing of that kind. FALSE, with a report, if it is nothing in it. */
static gboolean
read_role (const DossierCursor *cursor,
           DossierFigureKind kind,
           DossierPartRole *role)
{
  const char *const *ids = dossier_part_role_ids ();
  gboolean is_map = kind == DOSSIER_FIGURE_MAP;
  g_autoptr (GPtrArray) expected = g_ptr_array_new ();

  if (!dossier_cursor_is_set (cursor))
    return FALSE;
  if (dossier_part_role_from_id (dossier_cursor_get_string (cursor), role)
      && (*role >= DOSSIER_PART_LOCATION) == is_map)
    return TRUE;

  for (guint i = is_map ? DOSSIER_PART_LOCATION : 0; i < (is_map ? DOSSIER_N_PART_ROLES : DOSSIER_PART_LOCATION); i++)
    g_ptr_array_add (expected, (gpointer) ids[i]);
  g_ptr_array_add (expected, NULL);

  return dossier_reader_report_word (cursor, (const char *const *) expected->pdata);
}

/* Whether it is spelt as ISO 3166 spells a country, "SV", or a part of one, "SV-SA". */
static gboolean
is_place (const char *code)
{
  gsize length = strlen (code);

  if (length < 2 || length > 6 || !g_ascii_isupper (code[0]) || !g_ascii_isupper (code[1]))
    return FALSE;
  if (length == 2)
    return TRUE;

  for (const char *c = code + 3; *c != '\0'; c++)
    if (!g_ascii_isupper (*c) && !g_ascii_isdigit (*c))
      return FALSE;

  return code[2] == '-' && length > 3;
}

static const char *
read_place (DossierReader *reader,
            const DossierCursor *cursor)
{
  const char *code = dossier_cursor_get_string (cursor);

  if (is_place (code))
    return dossier_arena_add_string (reader->arena, code);

  dossier_cursor_report (cursor, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_BAD_WORD, code, "place", NULL);

  return NULL;
}

/* Reads one end of what is on a map. FALSE, with a report, where it is needed and there is none. */
static gboolean
read_end (DossierReader *reader,
          const DossierCursor *item,
          const DossierCursor *fields,
          guint row,
          gboolean is_needed,
          const char **place)
{
  const DossierCursor *cursor = &fields[row];
  const char *key = dossier_schema_figure_part.fields[row].key;

  if (!is_needed)
    {
      if (dossier_cursor_is_set (cursor))
        dossier_cursor_report_key (cursor, DOSSIER_SEVERITY_NOTE, DOSSIER_PROBLEM_UNKNOWN_KEY, key, NULL, NULL);
      return TRUE;
    }
  if (!dossier_cursor_is_set (cursor))
    dossier_cursor_report (item, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_MISSING_KEY, NULL, key, NULL);
  else
    *place = read_place (reader, cursor);

  return *place != NULL;
}

static void
read_part (DossierReader *reader,
           const DossierCursor *item,
           DossierFigureKind kind,
           GArray *parts)
{
  DossierCursor fields[DOSSIER_N_FIGURE_PART];
  DossierFigurePart part = { NULL };
  gboolean is_map = kind == DOSSIER_FIGURE_MAP;
  gboolean is_good;

  dossier_cursor_open (item, &dossier_schema_figure_part, fields);
  is_good = read_role (&fields[DOSSIER_FIGURE_PART_AS], kind, &part.role);
  if (dossier_cursor_is_set (&fields[DOSSIER_FIGURE_PART_FACT]))
    part.fact = dossier_reader_find (reader, DOSSIER_KIND_FACT, &fields[DOSSIER_FIGURE_PART_FACT],
                                     DOSSIER_SEVERITY_NOTE);
  is_good = read_end (reader, item, fields, DOSSIER_FIGURE_PART_AT, is_map, &part.at) && is_good;
  is_good = read_end (reader, item, fields, DOSSIER_FIGURE_PART_TO, is_map && part.role == DOSSIER_PART_TRANSFER,
                      &part.to)
            && is_good;
  if (is_good && part.fact != NULL)
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
      read_part (reader, &item, figure->kind, parts);
    }
  if (parts->len == 0)
    return;

  for (guint i = 0; i < parts->len; i++)
    g_ptr_array_add (reader->pointers, (gpointer) g_array_index (parts, DossierFigurePart, i).fact);
  figure->n_parts = parts->len;
  figure->parts = dossier_arena_copy (reader->arena, parts->data, sizeof (DossierFigurePart), parts->len);
  figure->facts = dossier_reader_take_pointers (reader, first, &figure->n_facts);
}
