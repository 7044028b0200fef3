// SPDX-License-Identifier: GPL-3.0-or-later

/* Ids, words, dates, localised texts, references: what items are made of. */

#include "core/dossier-reader-private.h"

#include "core/dossier-nearest.h"

#include <string.h>

#define FEW_POINTERS 16

static const char *const kind_names[] = {
  [DOSSIER_KIND_SOURCE] = "source", [DOSSIER_KIND_PARTY] = "party", [DOSSIER_KIND_QUESTION] = "question",
  [DOSSIER_KIND_FACT] = "fact",     [DOSSIER_KIND_FIGURE] = "figure", [DOSSIER_KIND_VIEW] = "view",
  [DOSSIER_KIND_PAIR] = "pair",     [DOSSIER_KIND_LECTURE] = "lecture",
};

G_STATIC_ASSERT (G_N_ELEMENTS (kind_names) == DOSSIER_N_KINDS);

/* Reports a word that is not in a closed list. Always FALSE. */
gboolean
dossier_reader_report_word (const DossierCursor *cursor,
                            const char *const *ids)
{
  const char *word = dossier_cursor_get_string (cursor);
  g_autofree char *list = g_strjoinv (" ", (char **) ids);

  dossier_cursor_report (cursor, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_BAD_WORD, word, list,
                         dossier_nearest_of (word, ids));

  return FALSE;
}

/* Reports a member, if there is one, that has no meaning for a thing of this kind. */
void
dossier_reader_report_meaningless (const DossierCursor *cursor,
                                   const char *key)
{
  if (dossier_cursor_is_set (cursor))
    dossier_cursor_report_key (cursor, DOSSIER_SEVERITY_NOTE, DOSSIER_PROBLEM_UNKNOWN_KEY, key, NULL, NULL);
}

/* Checks how an id is spelt, and reports it if it is wrong. */
gboolean
dossier_reader_check_id (const DossierCursor *cursor)
{
  const char *id = dossier_cursor_get_string (cursor);

  if (dossier_is_id (id))
    return TRUE;

  dossier_cursor_report (cursor, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_BAD_ID, id, "id", NULL);

  return FALSE;
}

/* Reads an item's own id and enters it as the name of value. NULL, with a report, if it is missing, misspelt or
 * taken. */
const char *
dossier_reader_claim_id (DossierReader *reader,
                         DossierKind kind,
                         const DossierCursor *cursor,
                         gpointer value)
{
  const char *id;

  if (!dossier_cursor_is_set (cursor) || !dossier_reader_check_id (cursor))
    return NULL;

  id = dossier_arena_add_string (reader->arena, dossier_cursor_get_string (cursor));
  if (dossier_id_table_add (dossier_get_ids (reader->dossier, kind), id, value))
    return id;

  dossier_cursor_report (cursor, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_DUPLICATE_ID, id, kind_names[kind], NULL);

  return NULL;
}

/* Ends an item: one that is broken is dropped, and its id, if it got one, names nothing. */
gboolean
dossier_reader_finish (DossierReader *reader,
                       DossierKind kind,
                       const char *id,
                       gboolean is_good)
{
  if (id != NULL && !is_good)
    dossier_id_table_drop (dossier_get_ids (reader->dossier, kind), id);

  return id != NULL && is_good;
}

/* Finds the id that was meant. Looking through a hundred thousand ids a thousand times would take minutes, so it is
 * given up after a number of them. */
static const char *
find_nearest (DossierReader *reader,
              DossierKind kind,
              const char *id)
{
  const DossierIdTable *table = dossier_get_ids (reader->dossier, kind);
  DossierNearest nearest = dossier_nearest (id);

  if (!dossier_problems_would_list (reader->reading.problems, DOSSIER_SEVERITY_ERROR))
    return NULL;

  for (guint i = 0; i < dossier_id_table_get_n (table) && reader->nearest_budget > 0; i++)
    {
      reader->nearest_budget--;
      dossier_nearest_offer (&nearest, dossier_id_table_get_id (table, i));
    }

  return nearest.best;
}

/* Finds what an id names. Reports an id that is unknown as an error, and one whose thing was dropped as if_dropped
 * says. */
gpointer
dossier_reader_find_id (DossierReader *reader,
                        DossierKind kind,
                        const DossierCursor *cursor,
                        const char *id,
                        gsize length,
                        DossierSeverity if_dropped)
{
  g_autofree char *found = NULL;
  gpointer value;
  gboolean is_known = dossier_id_table_look_up (dossier_get_ids (reader->dossier, kind), id, length, &value);

  if (value != NULL)
    return value;

  found = g_strndup (id, length);
  dossier_cursor_report (cursor, is_known ? if_dropped : DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_UNKNOWN_ID, found,
                         kind_names[kind], is_known ? NULL : find_nearest (reader, kind, found));

  return NULL;
}

/* As above, for a string that holds an id. It is taken from the text, so that the cursor need not be parsed; ids have
 * no escapes. */
gpointer
dossier_reader_find (DossierReader *reader,
                     DossierKind kind,
                     const DossierCursor *cursor,
                     DossierSeverity if_dropped)
{
  const DossierOutline *outline = reader->reading.outline;
  const DossierOutlineNode *node = &outline->nodes[cursor->node];

  return dossier_reader_find_id (reader, kind, cursor, outline->text + node->start + 1, node->stop - node->start - 2,
                                 if_dropped);
}

/* Takes what was pushed on the stack of pointers from first on, and makes an array of it. */
gpointer
dossier_reader_take_pointers (DossierReader *reader,
                              guint first,
                              guint *n_taken)
{
  gpointer taken;

  *n_taken = reader->pointers->len - first;
  taken = dossier_arena_copy (reader->arena, reader->pointers->pdata + first, sizeof (gpointer), *n_taken);
  g_ptr_array_set_size (reader->pointers, (int) first);

  return taken;
}

/* Whether the stack of pointers holds a value already, from first on. Lists are mostly short; a long one gets a
 * table. */
static gboolean
is_repeated (DossierReader *reader,
             guint first,
             gpointer value,
             GHashTable **seen)
{
  if (*seen != NULL)
    return !g_hash_table_add (*seen, value);

  for (guint i = first; i < reader->pointers->len; i++)
    {
      if (g_ptr_array_index (reader->pointers, i) == value)
        return TRUE;
    }
  if (reader->pointers->len - first >= FEW_POINTERS)
    {
      *seen = g_hash_table_new (NULL, NULL);
      for (guint i = first; i < reader->pointers->len; i++)
        g_hash_table_add (*seen, g_ptr_array_index (reader->pointers, i));
      g_hash_table_add (*seen, value);
    }

  return FALSE;
}

static void
report_repeated (const DossierCursor *cursor,
                 DossierKind kind)
{
  const DossierOutline *outline = cursor->reading->outline;
  const DossierOutlineNode *node = &outline->nodes[cursor->node];
  g_autofree char *id = g_strndup (outline->text + node->start + 1, node->stop - node->start - 2);

  dossier_cursor_report (cursor, DOSSIER_SEVERITY_WARNING, DOSSIER_PROBLEM_DUPLICATE_ID, id, kind_names[kind], NULL);
}

/* Finds all that an array of ids names, each once; those that are not found are left out. */
gpointer *
dossier_reader_find_all (DossierReader *reader,
                         DossierKind kind,
                         const DossierCursor *array,
                         DossierSeverity if_dropped,
                         guint *n_found)
{
  guint first = reader->pointers->len;
  g_autoptr (GHashTable) seen = NULL;
  DossierCursorWalk walk;
  DossierCursor item;

  dossier_cursor_walk (array, DOSSIER_JSON_STRING, &walk);
  while (dossier_cursor_walk_next (&walk, &item, NULL))
    {
      gpointer value = dossier_reader_find (reader, kind, &item, if_dropped);

      if (value == NULL)
        continue;
      if (is_repeated (reader, first, value, &seen))
        report_repeated (&item, kind);
      else
        g_ptr_array_add (reader->pointers, value);
    }

  return dossier_reader_take_pointers (reader, first, n_found);
}

/* Checks how long a list is of which all is shown at once, and reports it if it is too long to be. */
gboolean
dossier_reader_check_length (const DossierCursor *array,
                             guint n_items)
{
  if (n_items <= DOSSIER_MOST_ITEMS)
    return TRUE;

  dossier_cursor_report (array, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_TOO_MANY, "items",
                         G_STRINGIFY (DOSSIER_MOST_ITEMS), NULL);

  return FALSE;
}

static gboolean
is_blank (const char *words)
{
  for (; *words != '\0'; words = g_utf8_next_char (words))
    {
      if (!g_unichar_isspace (g_utf8_get_char (words)))
        return FALSE;
    }

  return TRUE;
}

/* Reads a plain string that must say something. NULL if it is not set, or blank, which is reported. */
const char *
dossier_reader_read_words (DossierReader *reader,
                           const DossierCursor *cursor)
{
  const char *words;

  if (!dossier_cursor_is_set (cursor))
    return NULL;

  words = dossier_cursor_get_string (cursor);
  if (!is_blank (words))
    return dossier_arena_add_string (reader->arena, words);

  dossier_cursor_report (cursor, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_EMPTY_TEXT, NULL, NULL, NULL);

  return NULL;
}

/* Whether a tag is well-formed: BCP 47 as far as a dossier needs it. */
static gboolean
is_language (const char *tag)
{
  gsize length = 0;
  gboolean is_first = TRUE;

  for (;; tag++)
    {
      if (*tag != '-' && *tag != '\0')
        {
          length++;
          if (!(is_first ? g_ascii_isalpha (*tag) : g_ascii_isalnum (*tag)))
            return FALSE;
          continue;
        }
      if (length < (is_first ? 2 : 1) || length > 8)
        return FALSE;
      if (*tag == '\0')
        return TRUE;
      is_first = FALSE;
      length = 0;
    }
}

/* The dossier's own languages are in every text: one copy of their tags is enough. */
static const char *
intern_language (DossierReader *reader,
                 const char *tag)
{
  for (guint i = 0; i < reader->dossier->n_languages; i++)
    {
      if (strcmp (tag, reader->dossier->languages[i]) == 0)
        return reader->dossier->languages[i];
    }

  return dossier_arena_add_string (reader->arena, tag);
}

/* Reads a language tag. NULL if it is not set, or misspelt, which is reported. */
const char *
dossier_reader_read_language (DossierReader *reader,
                              const DossierCursor *cursor)
{
  const char *tag;

  if (!dossier_cursor_is_set (cursor))
    return NULL;

  tag = dossier_cursor_get_string (cursor);
  if (is_language (tag))
    return intern_language (reader, tag);

  dossier_cursor_report (cursor, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_BAD_WORD, tag, "language", NULL);

  return NULL;
}

/* Adds the words in one language to the text that is being read; the dossier's own language goes first. */
static void
add_entry (DossierReader *reader,
           const DossierCursor *member,
           const char *tag,
           gboolean own_first)
{
  DossierTextEntry entry;

  if (!is_language (tag))
    {
      dossier_cursor_report_key (member, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_BAD_WORD, tag, "language", NULL);
      return;
    }
  entry.words = dossier_reader_read_words (reader, member);
  if (entry.words == NULL)
    return;

  entry.language = intern_language (reader, tag);
  if (own_first && entry.language == reader->dossier->language)
    g_array_prepend_val (reader->entries, entry);
  else
    g_array_append_val (reader->entries, entry);
}

static void
report_missing_languages (DossierReader *reader,
                          const DossierCursor *cursor)
{
  for (guint i = 0; i < reader->dossier->n_languages; i++)
    {
      const char *language = reader->dossier->languages[i];
      gboolean has_it = FALSE;

      for (guint j = 0; j < reader->entries->len && !has_it; j++)
        has_it = g_array_index (reader->entries, DossierTextEntry, j).language == language;
      if (!has_it)
        dossier_cursor_report (cursor, DOSSIER_SEVERITY_WARNING, DOSSIER_PROBLEM_NO_TRANSLATION, NULL, language, NULL);
    }
}

static const DossierText *
take_entries (DossierReader *reader)
{
  DossierText *text = dossier_arena_new0 (reader->arena, DossierText, 1);

  text->n_entries = reader->entries->len;
  text->entries = dossier_arena_copy (reader->arena, reader->entries->data, sizeof (DossierTextEntry), text->n_entries);

  return text;
}

/* Fills in the entries from an object of languages. FALSE, with a report, if there is none. */
static gboolean
read_entries (DossierReader *reader,
              const DossierCursor *cursor,
              gboolean own_first)
{
  guint n_errors = reader->reading.n_errors;
  DossierCursorWalk walk;
  DossierCursor member;
  const char *tag;

  dossier_cursor_walk (cursor, DOSSIER_JSON_STRING, &walk);
  while (dossier_cursor_walk_next (&walk, &member, &tag))
    add_entry (reader, &member, tag, own_first);

  if (reader->entries->len == 0 && reader->reading.n_errors == n_errors)
    dossier_cursor_report (cursor, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_EMPTY_TEXT, NULL, NULL, NULL);

  return reader->entries->len > 0;
}

/* Reads a localised text. NULL if it is not set, or says nothing, which is reported. */
const DossierText *
dossier_reader_read_text (DossierReader *reader,
                          const DossierCursor *cursor)
{
  if (!dossier_cursor_is_set (cursor))
    return NULL;

  g_array_set_size (reader->entries, 0);
  if (dossier_outline_get_type (reader->reading.outline, cursor->node) == DOSSIER_JSON_OBJECT)
    {
      if (!read_entries (reader, cursor, TRUE))
        return NULL;
    }
  else
    {
      DossierTextEntry entry = { reader->dossier->language, dossier_reader_read_words (reader, cursor) };

      if (entry.words == NULL)
        return NULL;
      g_array_append_val (reader->entries, entry);
    }
  report_missing_languages (reader, cursor);

  return take_entries (reader);
}

/* Reads an object of translations, which need not be complete. NULL if it is not set, or says nothing, which is
 * reported. */
const DossierText *
dossier_reader_read_translations (DossierReader *reader,
                                  const DossierCursor *cursor)
{
  if (!dossier_cursor_is_set (cursor))
    return NULL;

  g_array_set_size (reader->entries, 0);

  return read_entries (reader, cursor, FALSE) ? take_entries (reader) : NULL;
}

/* Reads a date; it stays unset where the cursor is not set, or where it is no date, which is reported. */
void
dossier_reader_read_date (const DossierCursor *cursor,
                          DossierDate *date)
{
  if (!dossier_cursor_is_set (cursor) || dossier_date_parse (dossier_cursor_get_string (cursor), date))
    return;

  *date = (DossierDate) { 0 };
  dossier_cursor_report (cursor, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_BAD_DATE, dossier_cursor_get_string (cursor),
                         "date", NULL);
}

/* Reads a planned duration; 0 where there is none. */
double
dossier_reader_read_minutes (const DossierCursor *cursor)
{
  double minutes = 0;

  if (!dossier_cursor_is_set (cursor) || !dossier_cursor_get_number (cursor, &minutes))
    return 0;
  if (minutes > 0)
    return minutes;

  dossier_cursor_report (cursor, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_BAD_AMOUNT, NULL, "not-negative", NULL);

  return 0;
}

/* Reads an array of free words. */
const char *const *
dossier_reader_read_tags (DossierReader *reader,
                          const DossierCursor *cursor,
                          guint *n_tags)
{
  guint first = reader->pointers->len;
  DossierCursorWalk walk;
  DossierCursor item;

  dossier_cursor_walk (cursor, DOSSIER_JSON_STRING, &walk);
  while (dossier_cursor_walk_next (&walk, &item, NULL))
    {
      const char *tag = dossier_cursor_get_string (&item);

      if (*tag != '\0' && strspn (tag, "abcdefghijklmnopqrstuvwxyz0123456789:-") == strlen (tag))
        g_ptr_array_add (reader->pointers, (gpointer) dossier_arena_add_string (reader->arena, tag));
      else
        dossier_cursor_report (&item, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_BAD_WORD, tag, "tag", NULL);
    }

  return dossier_reader_take_pointers (reader, first, n_tags);
}

/* Whether a text is like a pattern: "A" stands for a capital letter, "h" for a hexadecimal digit, "#" for itself. */
gboolean
dossier_reader_is_pattern (const char *text,
                           const char *pattern)
{
  for (; *pattern != '\0'; pattern++, text++)
    {
      if (*pattern == 'A' ? !g_ascii_isupper (*text) : *pattern == 'h' ? !g_ascii_isxdigit (*text) : *text != *pattern)
        return FALSE;
    }

  return *text == '\0';
}
