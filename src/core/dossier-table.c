// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-table.h"

#include <math.h>
#include <string.h>

typedef struct
{
  char *id;
  char *title;
  DossierColumnKind kind;
} Column;

struct _DossierTable
{
  GArray *columns;  /* of Column */
  GPtrArray *cells; /* of char *, row by row; (nullable) each */
};

static void
clear_column (gpointer data)
{
  Column *column = data;

  g_free (column->id);
  g_free (column->title);
}

static const Column *
get_column (const DossierTable *table,
            guint column)
{
  return &g_array_index (table->columns, Column, column);
}

/**
 * dossier_table_new:
 *
 * Returns: (transfer full): a table without columns or rows
 */
DossierTable *
dossier_table_new (void)
{
  DossierTable *table = g_new0 (DossierTable, 1);

  table->columns = g_array_new (FALSE, FALSE, sizeof (Column));
  g_array_set_clear_func (table->columns, clear_column);
  table->cells = g_ptr_array_new_with_free_func (g_free);

  return table;
}

/**
 * dossier_table_free:
 * @table: (transfer full): a table
 *
 * Frees a table.
 */
void
dossier_table_free (DossierTable *table)
{
  g_return_if_fail (table != NULL);

  g_array_unref (table->columns);
  g_ptr_array_unref (table->cells);
  g_free (table);
}

/**
 * dossier_table_add_column:
 * @table: a table without rows
 * @id: what programs call it
 * @title: what readers call it
 * @kind: what its cells are
 *
 * Returns: the column's number, from 0
 */
guint
dossier_table_add_column (DossierTable *table,
                          const char *id,
                          const char *title,
                          DossierColumnKind kind)
{
  Column column = { g_strdup (id), g_strdup (title), kind };

  g_return_val_if_fail (table != NULL && id != NULL && title != NULL, 0);
  g_return_val_if_fail (table->cells->len == 0, 0);

  g_array_append_val (table->columns, column);
  return table->columns->len - 1;
}

/**
 * dossier_table_add_row:
 * @table: a table with columns
 *
 * Adds a row of empty cells, which are set next.
 */
void
dossier_table_add_row (DossierTable *table)
{
  g_return_if_fail (table != NULL && table->columns->len > 0);

  g_ptr_array_set_size (table->cells, (int) (table->cells->len + table->columns->len));
}

/**
 * dossier_table_set:
 * @table: a table with rows
 * @column: of the last row
 * @text: (nullable): its cell
 *
 * Sets a cell of the last row.
 */
void
dossier_table_set (DossierTable *table,
                   guint column,
                   const char *text)
{
  char **cell;

  g_return_if_fail (table != NULL && column < table->columns->len && table->cells->len > 0);

  cell = (char **) &table->cells->pdata[table->cells->len - table->columns->len + column];
  g_free (*cell);
  *cell = g_strdup (text);
}

/**
 * dossier_table_set_number:
 * @table: a table with rows
 * @column: of the last row, of numbers
 * @number: its cell; nothing is written for what is no number
 *
 * Sets a cell of the last row, with a point in every locale.
 */
void
dossier_table_set_number (DossierTable *table,
                          guint column,
                          double number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  g_return_if_fail (table != NULL && column < table->columns->len);
  g_return_if_fail (get_column (table, column)->kind == DOSSIER_COLUMN_NUMBER);

  /* 0.1 rather than 0.10000000000000001, but never another number. */
  g_ascii_formatd (buffer, sizeof buffer, "%.15g", number);
  if (g_ascii_strtod (buffer, NULL) != number)
    g_ascii_dtostr (buffer, sizeof buffer, number);
  dossier_table_set (table, column, isfinite (number) ? buffer : NULL);
}

/**
 * dossier_table_get_n_columns:
 * @table: a table
 *
 * Returns: how many columns there are
 */
guint
dossier_table_get_n_columns (const DossierTable *table)
{
  g_return_val_if_fail (table != NULL, 0);

  return table->columns->len;
}

/**
 * dossier_table_get_n_rows:
 * @table: a table
 *
 * Returns: how many rows there are
 */
guint
dossier_table_get_n_rows (const DossierTable *table)
{
  g_return_val_if_fail (table != NULL, 0);

  return table->columns->len > 0 ? table->cells->len / table->columns->len : 0;
}

/**
 * dossier_table_get_title:
 * @table: a table
 * @column: one of its columns
 *
 * Returns: (transfer none): what readers call it
 */
const char *
dossier_table_get_title (const DossierTable *table,
                         guint column)
{
  g_return_val_if_fail (table != NULL && column < table->columns->len, "");

  return get_column (table, column)->title;
}

/**
 * dossier_table_get:
 * @table: a table
 * @row: one of its rows
 * @column: one of its columns
 *
 * Returns: (transfer none) (nullable): the cell
 */
const char *
dossier_table_get (const DossierTable *table,
                   guint row,
                   guint column)
{
  g_return_val_if_fail (table != NULL && column < table->columns->len, NULL);
  g_return_val_if_fail (row < dossier_table_get_n_rows (table), NULL);

  return g_ptr_array_index (table->cells, row * table->columns->len + column);
}

/* Spreadsheets take a text that begins so for a formula, and would run what a file's author wrote into it. */
static gboolean
looks_like_formula (const char *text)
{
  return text[0] != '\0' && strchr ("=+-@\t\r\n", text[0]) != NULL;
}

/* RFC 4180: what holds a comma, a quote or a line break stands in quotes, and quotes are doubled. */
static void
append_csv_cell (GString *csv,
                 const char *text,
                 DossierColumnKind kind)
{
  gboolean guarded = kind == DOSSIER_COLUMN_TEXT && looks_like_formula (text);
  gboolean quoted = guarded || strpbrk (text, ",\"\r\n") != NULL;

  if (quoted)
    g_string_append_c (csv, '"');
  if (guarded)
    g_string_append_c (csv, '\'');
  for (const char *c = text; *c != '\0'; c++)
    {
      if (*c == '"')
        g_string_append_c (csv, '"');
      g_string_append_c (csv, *c);
    }
  if (quoted)
    g_string_append_c (csv, '"');
}

/* A cell that is pasted has no way to say that a tab or a line break is part of it. */
static void
append_tsv_cell (GString *tsv,
                 const char *text,
                 DossierColumnKind kind)
{
  if (kind == DOSSIER_COLUMN_TEXT && looks_like_formula (text))
    g_string_append_c (tsv, '\'');
  for (const char *c = text; *c != '\0'; c++)
    g_string_append_c (tsv, (guchar) *c < 0x20 ? ' ' : *c);
}

/**
 * dossier_table_to_csv:
 * @table: a table
 *
 * Writes the table by RFC 4180, in UTF-8, with the ids of the columns as its first line. A text that a spreadsheet
 * would take for a formula gets an apostrophe in front.
 *
 * Returns: (transfer full): the text
 */
char *
dossier_table_to_csv (const DossierTable *table)
{
  GString *csv = g_string_new (NULL);

  g_return_val_if_fail (table != NULL, g_string_free (csv, FALSE));

  for (guint column = 0; column < table->columns->len; column++)
    g_string_append_printf (csv, "%s%s", column > 0 ? "," : "", get_column (table, column)->id);
  g_string_append (csv, "\r\n");

  for (guint i = 0; i < table->cells->len; i++)
    {
      guint column = i % table->columns->len;
      const char *text = g_ptr_array_index (table->cells, i);

      if (column > 0)
        g_string_append_c (csv, ',');
      append_csv_cell (csv, text != NULL ? text : "", get_column (table, column)->kind);
      if (column + 1 == table->columns->len)
        g_string_append (csv, "\r\n");
    }

  return g_string_free (csv, FALSE);
}

/**
 * dossier_table_to_tsv:
 * @table: a table
 *
 * Writes the table as it is pasted into a spreadsheet or a document: cells between tabs, with the titles of the columns
 * as its first line.
 *
 * Returns: (transfer full): the text
 */
char *
dossier_table_to_tsv (const DossierTable *table)
{
  GString *tsv = g_string_new (NULL);

  g_return_val_if_fail (table != NULL, g_string_free (tsv, FALSE));

  for (guint column = 0; column < table->columns->len; column++)
    {
      if (column > 0)
        g_string_append_c (tsv, '\t');
      append_tsv_cell (tsv, get_column (table, column)->title, DOSSIER_COLUMN_TEXT);
    }
  g_string_append_c (tsv, '\n');

  for (guint i = 0; i < table->cells->len; i++)
    {
      guint column = i % table->columns->len;
      const char *text = g_ptr_array_index (table->cells, i);

      append_tsv_cell (tsv, text != NULL ? text : "", get_column (table, column)->kind);
      g_string_append_c (tsv, column + 1 == table->columns->len ? '\n' : '\t');
    }

  return g_string_free (tsv, FALSE);
}

static void
write_json_cell (DossierJsonWriter *writer,
                 const char *text,
                 DossierColumnKind kind)
{
  if (text == NULL)
    dossier_json_writer_null (writer);
  else if (kind == DOSSIER_COLUMN_NUMBER)
    dossier_json_writer_number (writer, g_ascii_strtod (text, NULL));
  else if (kind == DOSSIER_COLUMN_BOOLEAN)
    dossier_json_writer_boolean (writer, g_str_equal (text, "true"));
  else
    dossier_json_writer_string (writer, text);
}

/**
 * dossier_table_write_json:
 * @table: a table
 * @writer: where a value is to come
 *
 * Writes the table as an array with an object for each row; a cell that holds nothing is null.
 */
void
dossier_table_write_json (const DossierTable *table,
                          DossierJsonWriter *writer)
{
  g_return_if_fail (table != NULL && writer != NULL);

  dossier_json_writer_begin_array (writer);
  for (guint row = 0; row < dossier_table_get_n_rows (table); row++)
    {
      dossier_json_writer_begin_object (writer);
      for (guint column = 0; column < table->columns->len; column++)
        {
          dossier_json_writer_key (writer, get_column (table, column)->id);
          write_json_cell (writer, dossier_table_get (table, row, column), get_column (table, column)->kind);
        }
      dossier_json_writer_end_object (writer);
    }
  dossier_json_writer_end_array (writer);
}
