// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search-fixture.h"

#include "core/load-fixture.h"

static DossierSearch *
search_new (Dossier *dossier)
{
  g_autoptr (GError) error = NULL;
  DossierSearch *search;

  g_assert_nonnull (dossier);
  search = dossier_search_new (dossier, NULL, &error);
  g_assert_no_error (error);
  dossier_unref (dossier);

  return search;
}

/* The search of the dossier that ships. */
DossierSearch *
search_new_for_cecot (void)
{
  return search_new (load_fixture (LOAD_CECOT));
}

/* The search of a dossier in text. */
DossierSearch *
search_new_for_json (const char *json)
{
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (DossierProblems) problems = dossier_problems_new ();

  return search_new (dossier_read_bytes (bytes, &dossier_default_limits, problems, NULL, NULL, NULL));
}

/* The ids of what a query finds, the best first, with a blank between. */
char *
search_list_ids (DossierSearch *search,
                 const char *query)
{
  g_autoptr (DossierSearchResult) result = dossier_search_run (search, query, -1, NULL, G_MAXUINT);
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < result->n_facts; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", result->facts[i]->id);

  return g_string_free (ids, FALSE);
}

/* The text with what is highlighted in brackets. */
char *
search_mark (const GArray *ranges,
             const char *text)
{
  GString *marked = g_string_new (NULL);
  guint done = 0;

  for (guint i = 0; i < ranges->len; i++)
    {
      const DossierRange *range = &g_array_index (ranges, DossierRange, i);

      g_assert_cmpuint (range->start, >=, done);
      g_assert_cmpuint (range->end, >, range->start);
      g_assert_cmpuint (range->end, <=, strlen (text));
      g_string_append_len (marked, text + done, range->start - done);
      g_string_append_c (marked, '[');
      g_string_append_len (marked, text + range->start, range->end - range->start);
      g_string_append_c (marked, ']');
      done = range->end;
    }
  g_string_append (marked, text + done);

  return g_string_free (marked, FALSE);
}
