// SPDX-License-Identifier: GPL-3.0-or-later

/* The held set: data/search-queries.txt says what it is. A search that knows words and their forms, but not what they
 * mean, cannot find all of it; what it finds must not become less. */

#include "core/search-fixture.h"

#define QUERIES 60
#define RIGHT_AT_LEAST 57

static gboolean
has_right_first (DossierSearch *search,
                 const char *query,
                 const char *right)
{
  g_autoptr (DossierSearchResult) result = dossier_search_run (search, query, -1, NULL, 5);
  g_auto (GStrv) ids = g_strsplit (right, " ", -1);

  for (char **id = ids; *id != NULL; id++)
    g_assert_nonnull (dossier_find_fact (dossier_search_get_dossier (search), *id));
  g_assert_cmpuint (result->n_facts, >, 0);
  if (g_strv_contains ((const char *const *) ids, result->facts[0]->id))
    return TRUE;

  g_test_message ("“%s” begins with %s", query, result->facts[0]->id);
  return FALSE;
}

static void
test_held (void)
{
  g_autoptr (DossierSearch) search = search_new_for_cecot ();
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "core", "data", "search-queries.txt", NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  guint n_queries = 0;
  guint n_right = 0;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  lines = g_strsplit (text, "\n", -1);
  for (char **line = lines; *line != NULL; line++)
    {
      g_auto (GStrv) parts = g_strsplit (*line, " => ", -1);

      if (**line == '#' || **line == '\0')
        continue;
      g_assert_cmpuint (g_strv_length (parts), ==, 2);
      n_queries++;
      n_right += has_right_first (search, parts[0], parts[1]);
    }

  g_test_message ("%u of %u begin with what is right", n_right, n_queries);
  g_assert_cmpuint (n_queries, ==, QUERIES);
  g_assert_cmpuint (n_right, >=, RIGHT_AT_LEAST);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/search-held/first-hits", test_held);

  return g_test_run ();
}
