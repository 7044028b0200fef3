// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-table.h"

static DossierTable *
make_table (const char *text,
            double number)
{
  DossierTable *table = dossier_table_new ();
  guint words = dossier_table_add_column (table, "words", "Words", DOSSIER_COLUMN_TEXT);
  guint count = dossier_table_add_column (table, "count", "Count", DOSSIER_COLUMN_NUMBER);
  guint sure = dossier_table_add_column (table, "sure", "Sure", DOSSIER_COLUMN_BOOLEAN);

  dossier_table_add_row (table);
  dossier_table_set (table, words, text);
  dossier_table_set_number (table, count, number);
  dossier_table_set (table, sure, "true");
  dossier_table_add_row (table);

  return table;
}

static void
test_cells (void)
{
  g_autoptr (DossierTable) table = make_table ("one", 1);

  g_assert_cmpuint (dossier_table_get_n_columns (table), ==, 3);
  g_assert_cmpuint (dossier_table_get_n_rows (table), ==, 2);
  g_assert_cmpstr (dossier_table_get_title (table, 1), ==, "Count");
  g_assert_cmpstr (dossier_table_get (table, 0, 0), ==, "one");
  g_assert_cmpstr (dossier_table_get (table, 0, 1), ==, "1");
  g_assert_null (dossier_table_get (table, 1, 2));
}

typedef struct
{
  const char *name;
  const char *text;
  const char *csv;
  const char *tsv;
} Cell;

static const Cell cells[] = {
  { "plain", "one", "one", "one" },
  { "nothing", NULL, "", "" },
  { "comma", "a, b", "\"a, b\"", "a, b" },
  { "quote", "a \"b\"", "\"a \"\"b\"\"\"", "a \"b\"" },
  { "lines", "a\r\nb", "\"a\r\nb\"", "a  b" },
  { "tab", "a\tb", "a\tb", "a b" },
  { "formula", "=1+1", "\"'=1+1\"", "'=1+1" },
  { "plus", "+1", "\"'+1\"", "'+1" },
  { "minus", "-1", "\"'-1\"", "'-1" },
  { "at", "@SUM(1)", "\"'@SUM(1)\"", "'@SUM(1)" },
  { "tab-first", "\t=1", "\"'\t=1\"", "' =1" },
  { "return-first", "\r=1", "\"'\r=1\"", "' =1" },
  { "equals-within", "a=1", "a=1", "a=1" },
};

static void
test_cell (gconstpointer data)
{
  const Cell *cell = data;
  g_autoptr (DossierTable) table = make_table (cell->text, -2.5);
  g_autofree char *csv = dossier_table_to_csv (table);
  g_autofree char *tsv = dossier_table_to_tsv (table);
  g_autofree char *expected_csv = g_strdup_printf ("words,count,sure\r\n%s,-2.5,true\r\n,,\r\n", cell->csv);
  g_autofree char *expected_tsv = g_strdup_printf ("Words\tCount\tSure\n%s\t-2.5\ttrue\n\t\t\n", cell->tsv);

  g_assert_cmpstr (csv, ==, expected_csv);
  g_assert_cmpstr (tsv, ==, expected_tsv);
}

static void
test_json (void)
{
  g_autoptr (DossierTable) table = make_table ("=\"a\"", 0.1);
  g_autoptr (DossierJsonWriter) writer = dossier_json_writer_new ();
  g_autofree char *json = NULL;

  dossier_table_write_json (table, writer);
  json = dossier_json_writer_finish (writer);
  g_assert_cmpstr (json, ==, "[\n  {\n    \"words\": \"=\\\"a\\\"\",\n    \"count\": 0.1,\n    \"sure\": true\n  },\n"
                             "  {\n    \"words\": null,\n    \"count\": null,\n    \"sure\": null\n  }\n]\n");
}

/* What is written reads back as the very number. */
static void
test_numbers (void)
{
  static const double numbers[] = { 0, 0.1, 1.0 / 3, 14532, 1e15 + 0.3, -1e300, 123456789.123456789 };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autoptr (DossierTable) table = make_table ("", numbers[i]);

      g_assert_cmpfloat (g_ascii_strtod (dossier_table_get (table, 0, 1), NULL), ==, numbers[i]);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/table/cells", test_cells);
  for (guint i = 0; i < G_N_ELEMENTS (cells); i++)
    {
      g_autofree char *path = g_strdup_printf ("/core/table/cell/%s", cells[i].name);

      g_test_add_data_func (path, &cells[i], test_cell);
    }
  g_test_add_func ("/core/table/json", test_json);
  g_test_add_func ("/core/table/numbers", test_numbers);

  return g_test_run ();
}
