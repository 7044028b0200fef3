// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-id-table.h"
#include "core/dossier-nearest.h"

#include <string.h>

static const char *const words[] = { "text", "status", "source", "said", "short", "links", "content_note", "of", NULL };

typedef struct
{
  const char *word;
  const char *nearest;
} Row;

static const Row rows[] = {
  { "txet", "text" },          /* two neighbours swapped are one edit */
  { "test", "text" },          /* one of four letters */
  { "statsu", "status" },
  { "sources", "source" },
  { "link", "links" },
  { "content-note", "content_note" },
  { "contentnotes", "content_note" },
  { "shrt", "short" },
  { "Text", "text" },
  { "on", "of" },              /* one edit is always allowed */
  { "x", NULL },               /* a letter is near nothing */
  { "", NULL },
  { "xyzzy", NULL },
  { "statistics", NULL },
};

static void
test_row (gconstpointer data)
{
  const Row *row = data;

  g_assert_cmpstr (dossier_nearest_of (row->word, words), ==, row->nearest);
}

static void
test_first_of_equals (void)
{
  static const char *const candidates[] = { "cat", "car", "bar", NULL };

  g_assert_cmpstr (dossier_nearest_of ("caz", candidates), ==, "cat");
  g_assert_cmpstr (dossier_nearest_of ("baz", candidates), ==, "bar");
}

static void
test_long_words_have_nothing_near (void)
{
  g_autofree char *word = g_strnfill (65, 'a');
  const char *candidates[] = { word, NULL };
  g_autofree char *fits = g_strnfill (64, 'a');
  const char *candidates_that_fit[] = { fits, NULL };

  g_assert_null (dossier_nearest_of (word, candidates));
  g_assert_cmpstr (dossier_nearest_of (fits, candidates_that_fit), ==, fits);
}

static void
test_ids (void)
{
  g_autoptr (DossierIdTable) table = dossier_id_table_new ();
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);
  gpointer value;

  for (guint i = 0; i < 5000; i++)
    {
      g_ptr_array_add (ids, g_strdup_printf ("id-%u", i));
      g_assert_true (dossier_id_table_add (table, g_ptr_array_index (ids, i), GUINT_TO_POINTER (i + 1)));
    }

  g_assert_false (dossier_id_table_add (table, "id-7", table));
  g_assert_cmpuint (dossier_id_table_get_n (table), ==, 5000);
  g_assert_cmpstr (dossier_id_table_get_id (table, 4999), ==, "id-4999");
  for (guint i = 0; i < 5000; i++)
    g_assert_true (dossier_id_table_get (table, g_ptr_array_index (ids, i)) == GUINT_TO_POINTER (i + 1));
  g_assert_null (dossier_id_table_get (table, "id-5000"));
  g_assert_true (dossier_id_table_look_up (table, "id-12345", 5, &value));
  g_assert_true (value == GUINT_TO_POINTER (13));
}

static void
test_dropped_ids_stay_known (void)
{
  g_autoptr (DossierIdTable) table = dossier_id_table_new ();
  gpointer value;

  dossier_id_table_add (table, "a", table);
  dossier_id_table_drop (table, "a");

  g_assert_true (dossier_id_table_look_up (table, "a", 1, &value));
  g_assert_null (value);
  g_assert_false (dossier_id_table_look_up (table, "b", 1, &value));
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/nearest/word/%s", rows[i].word[0] != '\0' ? rows[i].word : "empty");

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/nearest/first-of-equals", test_first_of_equals);
  g_test_add_func ("/nearest/long-words-have-nothing-near", test_long_words_have_nothing_near);
  g_test_add_func ("/id-table/ids", test_ids);
  g_test_add_func ("/id-table/dropped-ids-stay-known", test_dropped_ids_stay_known);

  return g_test_run ();
}
