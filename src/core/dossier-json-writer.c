// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-json-writer.h"

#include <math.h>

struct _DossierJsonWriter
{
  GString *text;
  gboolean has_items[DOSSIER_JSON_MAX_DEPTH + 1]; /* whether something stands before, at each depth */
  guint depth;
  gboolean after_key; /* the value that comes belongs to a key */
};

/**
 * dossier_json_writer_new:
 *
 * Starts a text of JSON.
 *
 * Returns: (transfer full): a writer; free with dossier_json_writer_free()
 */
DossierJsonWriter *
dossier_json_writer_new (void)
{
  DossierJsonWriter *writer = g_new0 (DossierJsonWriter, 1);

  writer->text = g_string_new (NULL);
  return writer;
}

/**
 * dossier_json_writer_free:
 * @writer: a writer
 *
 * Frees a writer and what it wrote.
 */
void
dossier_json_writer_free (DossierJsonWriter *writer)
{
  g_return_if_fail (writer != NULL);

  g_string_free (writer->text, TRUE);
  g_free (writer);
}

static void
break_line (DossierJsonWriter *writer)
{
  g_string_append_c (writer->text, '\n');
  for (guint i = 0; i < writer->depth; i++)
    g_string_append (writer->text, "  ");
}

/* What comes before a key, or a value without one. */
static void
start_item (DossierJsonWriter *writer)
{
  if (writer->after_key)
    {
      writer->after_key = FALSE;
      return;
    }

  if (writer->has_items[writer->depth])
    g_string_append_c (writer->text, ',');
  if (writer->depth > 0)
    break_line (writer);
  writer->has_items[writer->depth] = TRUE;
}

/* What JSON forbids in a string, what a terminal obeys, and what turns the order of letters around. */
static gboolean
needs_escape (gunichar character)
{
  return character < 0x20 || (character >= 0x7f && character <= 0x9f) || character == 0x061c || character == 0x200e
         || character == 0x200f || (character >= 0x2028 && character <= 0x202e)
         || (character >= 0x2066 && character <= 0x2069);
}

static void
append_escaped (GString *text,
                const char *value)
{
  g_autofree char *valid = g_utf8_make_valid (value, -1);

  g_string_append_c (text, '"');
  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar character = g_utf8_get_char (p);

      if (character == '"' || character == '\\')
        g_string_append_printf (text, "\\%c", (char) character);
      else if (character == '\n')
        g_string_append (text, "\\n");
      else if (needs_escape (character))
        g_string_append_printf (text, "\\u%04x", character);
      else
        g_string_append_unichar (text, character);
    }
  g_string_append_c (text, '"');
}

/**
 * dossier_json_writer_key:
 * @writer: a writer, in an object
 * @key: a key
 *
 * Writes a key. Its value comes next.
 */
void
dossier_json_writer_key (DossierJsonWriter *writer,
                         const char *key)
{
  g_return_if_fail (writer != NULL && key != NULL && !writer->after_key);

  start_item (writer);
  append_escaped (writer->text, key);
  g_string_append (writer->text, ": ");
  writer->after_key = TRUE;
}

static void
begin (DossierJsonWriter *writer,
       char bracket)
{
  g_assert (writer->depth < DOSSIER_JSON_MAX_DEPTH);

  start_item (writer);
  g_string_append_c (writer->text, bracket);
  writer->depth++;
  writer->has_items[writer->depth] = FALSE;
}

static void
end (DossierJsonWriter *writer,
     char bracket)
{
  gboolean has_items = writer->has_items[writer->depth];

  g_assert (writer->depth > 0);

  writer->depth--;
  if (has_items)
    break_line (writer);
  g_string_append_c (writer->text, bracket);
}

/**
 * dossier_json_writer_begin_object:
 * @writer: a writer
 *
 * Begins an object.
 */
void
dossier_json_writer_begin_object (DossierJsonWriter *writer)
{
  g_return_if_fail (writer != NULL);

  begin (writer, '{');
}

/**
 * dossier_json_writer_end_object:
 * @writer: a writer, in an object
 *
 * Ends the object.
 */
void
dossier_json_writer_end_object (DossierJsonWriter *writer)
{
  g_return_if_fail (writer != NULL && writer->depth > 0);

  end (writer, '}');
}

/**
 * dossier_json_writer_begin_array:
 * @writer: a writer
 *
 * Begins a list.
 */
void
dossier_json_writer_begin_array (DossierJsonWriter *writer)
{
  g_return_if_fail (writer != NULL);

  begin (writer, '[');
}

/**
 * dossier_json_writer_end_array:
 * @writer: a writer, in a list
 *
 * Ends the list.
 */
void
dossier_json_writer_end_array (DossierJsonWriter *writer)
{
  g_return_if_fail (writer != NULL && writer->depth > 0);

  end (writer, ']');
}

/**
 * dossier_json_writer_string:
 * @writer: a writer
 * @value: (nullable): a text
 *
 * Writes a text, or null.
 */
void
dossier_json_writer_string (DossierJsonWriter *writer,
                            const char *value)
{
  g_return_if_fail (writer != NULL);

  if (value == NULL)
    {
      dossier_json_writer_null (writer);
      return;
    }

  start_item (writer);
  append_escaped (writer->text, value);
}

/**
 * dossier_json_writer_number:
 * @writer: a writer
 * @value: a number
 *
 * Writes a number so that reading it gives the same number. JSON has no infinity: that is null.
 */
void
dossier_json_writer_number (DossierJsonWriter *writer,
                            double value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  g_return_if_fail (writer != NULL);

  if (!isfinite (value))
    {
      dossier_json_writer_null (writer);
      return;
    }

  start_item (writer);
  g_ascii_formatd (buffer, sizeof buffer, "%.15g", value);
  if (g_ascii_strtod (buffer, NULL) != value)
    g_ascii_dtostr (buffer, sizeof buffer, value);
  g_string_append (writer->text, buffer);
}

/**
 * dossier_json_writer_boolean:
 * @writer: a writer
 * @value: whether it is so
 *
 * Writes true or false.
 */
void
dossier_json_writer_boolean (DossierJsonWriter *writer,
                             gboolean value)
{
  g_return_if_fail (writer != NULL);

  start_item (writer);
  g_string_append (writer->text, value ? "true" : "false");
}

/**
 * dossier_json_writer_null:
 * @writer: a writer
 *
 * Writes null.
 */
void
dossier_json_writer_null (DossierJsonWriter *writer)
{
  g_return_if_fail (writer != NULL);

  start_item (writer);
  g_string_append (writer->text, "null");
}

/**
 * dossier_json_writer_string_member:
 * @writer: a writer, in an object
 * @key: a key
 * @value: (nullable): a text
 *
 * Writes a key and its text, or null.
 */
void
dossier_json_writer_string_member (DossierJsonWriter *writer,
                                   const char *key,
                                   const char *value)
{
  dossier_json_writer_key (writer, key);
  dossier_json_writer_string (writer, value);
}

/**
 * dossier_json_writer_number_member:
 * @writer: a writer, in an object
 * @key: a key
 * @value: a number
 *
 * Writes a key and its number.
 */
void
dossier_json_writer_number_member (DossierJsonWriter *writer,
                                   const char *key,
                                   double value)
{
  dossier_json_writer_key (writer, key);
  dossier_json_writer_number (writer, value);
}

/**
 * dossier_json_writer_finish:
 * @writer: a writer with nothing left open
 *
 * Gets what was written, with a line break at its end. The writer is empty afterwards.
 *
 * Returns: (transfer full): the text
 */
char *
dossier_json_writer_finish (DossierJsonWriter *writer)
{
  char *text;

  g_return_val_if_fail (writer != NULL && writer->depth == 0 && !writer->after_key, NULL);

  g_string_append_c (writer->text, '\n');
  text = g_string_free (writer->text, FALSE);
  writer->text = g_string_new (NULL);
  writer->has_items[0] = FALSE;
  return text;
}
