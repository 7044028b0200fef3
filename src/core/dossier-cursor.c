// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-cursor.h"

#include "core/dossier-lint.h"

#include <string.h>

#define LONGEST_SHOWN 40
#define STRINGS_BLOCK 4096

/**
 * dossier_reading_init:
 * @reading: (out caller-allocates): a reading
 * @outline: (transfer none): the outline of a text that the lint has passed; must outlive @reading
 * @problems: (transfer none): where to report; must outlive @reading
 *
 * Begins to read a text.
 */
void
dossier_reading_init (DossierReading *reading,
                      DossierOutline *outline,
                      DossierProblems *problems)
{
  g_return_if_fail (reading != NULL && outline != NULL && problems != NULL);

  *reading = (DossierReading) {
    .outline = outline,
    .problems = problems,
    .strings = g_string_chunk_new (STRINGS_BLOCK),
    .parser = json_parser_new_immutable (),
  };
}

/**
 * dossier_reading_clear:
 * @reading: a reading
 *
 * Ends it, and frees what it holds.
 */
void
dossier_reading_clear (DossierReading *reading)
{
  g_return_if_fail (reading != NULL);

  g_clear_pointer (&reading->strings, g_string_chunk_free);
  g_clear_object (&reading->parser);
}

/**
 * dossier_reading_forget:
 * @reading: a reading
 *
 * Frees all strings and keys that were taken so far, as one does between two items.
 */
void
dossier_reading_forget (DossierReading *reading)
{
  g_return_if_fail (reading != NULL);

  g_string_chunk_clear (reading->strings);
}

/* Decodes the string whose opening quote stands at start. NULL, with error set, where json-glib will not have it. */
static const char *
take_string (DossierReading *reading,
             gsize start,
             gsize stop,
             GError **error)
{
  const char *text = reading->outline->text + start;
  gsize length = stop - start;

  if (memchr (text, '\\', length) == NULL)
    return g_string_chunk_insert_len (reading->strings, text + 1, (gssize) length - 2);
  if (!json_parser_load_from_data (reading->parser, text, (gssize) length, error))
    return NULL;

  return g_string_chunk_insert (reading->strings, json_node_get_string (json_parser_get_root (reading->parser)));
}

/**
 * dossier_cursor_is_set:
 * @cursor: a cursor
 *
 * Tells whether there is a value: a member that is missing has none.
 *
 * Returns: %TRUE if there is
 */
gboolean
dossier_cursor_is_set (const DossierCursor *cursor)
{
  g_return_val_if_fail (cursor != NULL, FALSE);

  return cursor->reading != NULL;
}

static DossierJsonType
get_type (const DossierCursor *cursor)
{
  return dossier_outline_get_type (cursor->reading->outline, cursor->node);
}

/* Cuts what a file says to a length that fits a message. */
static char *
shorten (const char *found)
{
  glong length;
  g_autofree char *start = NULL;

  if (found == NULL || (length = g_utf8_strlen (found, LONGEST_SHOWN * 4 + 4)) <= LONGEST_SHOWN)
    return g_strdup (found);

  start = g_utf8_substring (found, 0, LONGEST_SHOWN);

  return g_strconcat (start, "…", NULL);
}

static void
report (const DossierCursor *cursor,
        gboolean at_key,
        DossierProblem *problem,
        const char *found)
{
  DossierReading *reading = cursor->reading;
  DossierOutline *outline = reading->outline;
  gsize offset = at_key ? dossier_outline_get_key (outline, cursor->node) : outline->nodes[cursor->node].start;

  if (problem->severity >= DOSSIER_SEVERITY_ERROR)
    reading->n_errors++;
  if (dossier_problems_would_list (reading->problems, problem->severity))
    {
      dossier_outline_locate (outline, offset, &problem->line, &problem->column);
      problem->pointer = dossier_outline_get_pointer (outline, cursor->node);
      problem->found = shorten (found);
    }
  dossier_problems_add (reading->problems, problem);
  g_free (problem->pointer);
  g_free (problem->found);
}

/**
 * dossier_cursor_report:
 * @cursor: a cursor that is set
 * @severity: how bad it is
 * @code: what is wrong
 * @found: (nullable): what stands there
 * @expected: (nullable): what should
 * @nearest: (nullable): the word that was meant
 *
 * Reports a problem with the value.
 */
void
dossier_cursor_report (const DossierCursor *cursor,
                       DossierSeverity severity,
                       DossierProblemCode code,
                       const char *found,
                       const char *expected,
                       const char *nearest)
{
  DossierProblem problem = {
    .severity = severity,
    .code = code,
    .expected = (char *) expected,
    .nearest = (char *) nearest,
  };

  g_return_if_fail (cursor != NULL && cursor->reading != NULL);

  report (cursor, FALSE, &problem, found);
}

/**
 * dossier_cursor_report_key:
 * @cursor: a cursor on a member of an object
 * @severity: how bad it is
 * @code: what is wrong
 * @found: (nullable): what stands there
 * @expected: (nullable): what should
 * @nearest: (nullable): the word that was meant
 *
 * Reports a problem with the member's key.
 */
void
dossier_cursor_report_key (const DossierCursor *cursor,
                           DossierSeverity severity,
                           DossierProblemCode code,
                           const char *found,
                           const char *expected,
                           const char *nearest)
{
  DossierProblem problem = {
    .severity = severity,
    .code = code,
    .expected = (char *) expected,
    .nearest = (char *) nearest,
  };

  g_return_if_fail (cursor != NULL && cursor->reading != NULL);

  report (cursor, TRUE, &problem, found);
}

static char *
list_types (guint types)
{
  static const char *const names[] = { "object", "array", "string", "number", "boolean", "null" };
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      if (types & (1u << i))
        g_string_append_printf (list, "%s%s", list->len > 0 ? " " : "", names[i]);
    }

  return g_strdup (list->str);
}

/**
 * dossier_cursor_check_type:
 * @cursor: a cursor that is set
 * @types: the types that are right
 *
 * Checks the value's type, and reports if it is wrong.
 *
 * Returns: whether it is right
 */
gboolean
dossier_cursor_check_type (const DossierCursor *cursor,
                           guint types)
{
  g_autofree char *found = NULL;
  g_autofree char *expected = NULL;
  DossierJsonType type;

  g_return_val_if_fail (cursor != NULL && cursor->reading != NULL, FALSE);

  type = get_type (cursor);
  if (type & types)
    return TRUE;

  found = list_types (type);
  expected = list_types (types);
  dossier_cursor_report (cursor, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_WRONG_TYPE, found, expected, NULL);

  return FALSE;
}

/**
 * dossier_cursor_check_format:
 * @root: the whole of a file
 * @format: what it should call its format
 *
 * Checks that a file is of a format at all, and reports if not. Asked first, so that any other JSON file gets one plain
 * answer and not a list of all that the format would have.
 *
 * Returns: whether it is
 */
gboolean
dossier_cursor_check_format (const DossierCursor *root,
                             const char *format)
{
  const char *found = NULL;
  const DossierCursor *place = root;
  DossierCursorWalk walk;
  DossierCursor member;
  const char *key;

  g_return_val_if_fail (root != NULL && root->reading != NULL && format != NULL, FALSE);

  if (get_type (root) == DOSSIER_JSON_OBJECT)
    {
      dossier_cursor_walk (root, G_MAXUINT, &walk);
      while (found == NULL && dossier_cursor_walk_next (&walk, &member, &key))
        if (g_str_equal (key, "format") && get_type (&member) == DOSSIER_JSON_STRING)
          {
            found = dossier_cursor_get_string (&member);
            place = &member;
          }
    }
  if (g_strcmp0 (found, format) == 0)
    return TRUE;

  dossier_cursor_report (place, DOSSIER_SEVERITY_FATAL, DOSSIER_PROBLEM_NOT_A_DOSSIER, found, format, NULL);

  return FALSE;
}

static void
report_unknown_key (const DossierCursor *member,
                    const DossierSchema *schema,
                    const char *key)
{
  const char *nearest = NULL;

  if (dossier_schema_ignores (schema, key))
    return;
  if (dossier_problems_would_list (member->reading->problems, DOSSIER_SEVERITY_NOTE))
    nearest = dossier_schema_nearest (schema, key);

  dossier_cursor_report_key (member, DOSSIER_SEVERITY_NOTE, DOSSIER_PROBLEM_UNKNOWN_KEY, key, NULL, nearest);
}

/* Takes the members of an object in their order; rows that were met are marked, even where the value is of no use. */
static guint32
take_members (DossierCursorWalk *walk,
              const DossierSchema *schema,
              DossierCursor *fields)
{
  DossierCursor member;
  const char *key;
  guint hint = 0;
  guint32 met = 0;

  while (dossier_cursor_walk_next (walk, &member, &key))
    {
      guint row = dossier_schema_find (schema, key, strlen (key), hint);

      if (row == schema->n_fields)
        {
          report_unknown_key (&member, schema, key);
          continue;
        }
      met |= 1u << row;
      hint = row + 1;
      if (dossier_cursor_check_type (&member, schema->fields[row].types))
        fields[row] = member;
    }

  return met;
}

/**
 * dossier_cursor_open:
 * @cursor: a cursor on what should be an object
 * @schema: the table of its kind
 * @fields: (out) (array): a cursor for each row of the table; set where there is a value of the right type
 *
 * Opens an object: reports unknown keys, missing keys and wrong types.
 *
 * Returns: %FALSE if it is no object
 */
gboolean
dossier_cursor_open (const DossierCursor *cursor,
                     const DossierSchema *schema,
                     DossierCursor *fields)
{
  DossierCursorWalk walk;
  guint32 met;

  g_return_val_if_fail (cursor != NULL && cursor->reading != NULL && schema != NULL && fields != NULL, FALSE);

  memset (fields, 0, schema->n_fields * sizeof *fields);
  if (!dossier_cursor_check_type (cursor, DOSSIER_JSON_OBJECT))
    return FALSE;

  dossier_cursor_walk (cursor, G_MAXUINT, &walk);
  met = take_members (&walk, schema, fields);
  for (guint row = 0; row < schema->n_fields; row++)
    {
      if (schema->fields[row].needed && !(met & (1u << row)))
        dossier_cursor_report (cursor, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_MISSING_KEY, NULL,
                               schema->fields[row].key, NULL);
    }

  return TRUE;
}

/**
 * dossier_cursor_get_string:
 * @cursor: a cursor on a string
 *
 * Gets a string.
 *
 * Returns: (transfer none): the string, until dossier_reading_forget()
 */
const char *
dossier_cursor_get_string (const DossierCursor *cursor)
{
  const DossierOutlineNode *node;
  g_autoptr (GError) error = NULL;
  const char *string;

  g_return_val_if_fail (cursor != NULL && cursor->reading != NULL, "");
  g_return_val_if_fail (get_type (cursor) == DOSSIER_JSON_STRING, "");

  node = &cursor->reading->outline->nodes[cursor->node];
  string = take_string (cursor->reading, node->start, node->stop, &error);
  if (string != NULL)
    return string;

  /* The lint has passed it, so this is json-glib's opinion against ours; the reader is told what it says. */
  dossier_cursor_report (cursor, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_SYNTAX, error->message, NULL, NULL);

  return "";
}

/**
 * dossier_cursor_get_number:
 * @cursor: a cursor on a number
 * @value: (out): the number
 *
 * Gets a number, from the text of the file: json-glib gets large ones wrong. One that cannot be kept has been reported
 * by the lint.
 *
 * Returns: %FALSE if it cannot be kept
 */
gboolean
dossier_cursor_get_number (const DossierCursor *cursor,
                           double *value)
{
  const DossierOutline *outline;
  const DossierOutlineNode *node;

  g_return_val_if_fail (cursor != NULL && cursor->reading != NULL && value != NULL, FALSE);

  outline = cursor->reading->outline;
  node = &outline->nodes[cursor->node];
  if (dossier_lint_number (outline->text + node->start, node->stop - node->start, value))
    return TRUE;

  cursor->reading->n_errors++;

  return FALSE;
}

/**
 * dossier_cursor_get_boolean:
 * @cursor: a cursor; it need not be set
 *
 * Gets a boolean.
 *
 * Returns: the boolean, %FALSE where there is none
 */
gboolean
dossier_cursor_get_boolean (const DossierCursor *cursor)
{
  const DossierOutline *outline;

  g_return_val_if_fail (cursor != NULL, FALSE);

  if (cursor->reading == NULL)
    return FALSE;

  outline = cursor->reading->outline;
  return outline->text[outline->nodes[cursor->node].start] == 't';
}

/**
 * dossier_cursor_count:
 * @cursor: a cursor on an array or an object
 *
 * Counts its values, of whatever type.
 *
 * Returns: their number
 */
guint
dossier_cursor_count (const DossierCursor *cursor)
{
  const DossierOutlineNode *nodes;
  guint n = 0;

  g_return_val_if_fail (cursor != NULL && cursor->reading != NULL, 0);

  nodes = cursor->reading->outline->nodes;
  for (guint32 child = cursor->node + 1; child < nodes[cursor->node].next; child = nodes[child].next)
    n++;

  return n;
}

/**
 * dossier_cursor_walk:
 * @cursor: a cursor on an array or an object; where it is not set the walk is empty
 * @types: the types that its values should have
 * @walk: (out): the walk
 *
 * Starts a walk through an array or the members of an object.
 */
void
dossier_cursor_walk (const DossierCursor *cursor,
                     guint types,
                     DossierCursorWalk *walk)
{
  g_return_if_fail (cursor != NULL && walk != NULL);

  *walk = (DossierCursorWalk) { .parent = *cursor, .types = types, .next = cursor->node + 1 };
}

/* Gets a member's key: as it is written, where json-glib cannot decode it. */
static const char *
take_key (DossierReading *reading,
          guint32 node)
{
  const char *text = reading->outline->text;
  gsize start = dossier_outline_get_key (reading->outline, node);
  gsize end = start + 1; /* the closing quote */
  const char *key;

  while (text[end] != '"')
    end += text[end] == '\\' ? 2 : 1;
  key = take_string (reading, start, end + 1, NULL);

  return key != NULL ? key : g_string_chunk_insert_len (reading->strings, text + start + 1, (gssize) (end - start - 1));
}

static gboolean
step (DossierCursorWalk *walk,
      DossierCursor *value,
      const char **key)
{
  DossierReading *reading = walk->parent.reading;

  if (reading == NULL || walk->next >= reading->outline->nodes[walk->parent.node].next)
    return FALSE;

  *value = (DossierCursor) { .reading = reading, .node = walk->next };
  if (key != NULL && get_type (&walk->parent) == DOSSIER_JSON_OBJECT)
    *key = take_key (reading, walk->next);
  walk->next = reading->outline->nodes[walk->next].next;

  return TRUE;
}

/**
 * dossier_cursor_walk_next:
 * @walk: a walk
 * @value: (out): a cursor on the next value
 * @key: (out) (optional): its key, in an object, until dossier_reading_forget()
 *
 * Goes on to the next value of a right type; those of a wrong one are reported and passed by.
 *
 * Returns: %FALSE at the end
 */
gboolean
dossier_cursor_walk_next (DossierCursorWalk *walk,
                          DossierCursor *value,
                          const char **key)
{
  g_return_val_if_fail (walk != NULL && value != NULL, FALSE);

  while (step (walk, value, key))
    {
      if (dossier_cursor_check_type (value, walk->types))
        return TRUE;
    }

  return FALSE;
}
