// SPDX-License-Identifier: GPL-3.0-or-later

/* What the search finds in a small dossier, what it says of it, and what it makes of hostile words. */

#include "core/dossier-search-index.h"
#include "core/search-fixture.h"

static const char dossier_json[] =
  "{'format':'dossier/1','id':'small','version':'1','title':{'en':'T','es':'T'},'as_of':'2025','language':'en',"
  "'languages':['en','es'],'sources':[{'id':'s','type':'article','title':'S'}],'parties':["
  "{'id':'state','name':{'en':'Government','es':'Gobierno'},'kind':'government','tag':'SV'},"
  "{'id':'garcia','name':{'en':'Belarmino García','es':'Belarmino García'},'kind':'person','member_of':['state']},"
  "{'id':'court','name':{'en':'Supreme Court','es':'Corte Suprema'},'kind':'court','tag':'CO'}],'questions':["
  "{'id':'q','label':{'en':'Q','es':'Q'},'kind':'words'}],'facts':["
  "{'id':'one','text':{'en':'The prison holds 14,532 people.','es':'La prisión recluye a 14,532 personas.'},"
  "'by':['garcia'],'status':'stated','of':'2024-06','source':[{'id':'s'}],'tags':['held'],'answers':{'question':'q'}},"
  "{'id':'two','text':{'en':'The court blocked deportations.','es':'La corte bloqueó las deportaciones.'},"
  "'by':['court'],'status':'ruled','of':'2025-04-07','source':[{'id':'s'}],'tags':['law'],"
  "'notes':{'en':'A note on prisons.','es':'Una nota.'}},"
  "{'id':'three','text':{'en':'People were deported.','es':'Se deportó a personas.'},'status':'alleged',"
  "'said':'199X','source':[{'id':'s'}],'tags':['law','country:sv'],"
  "'quote':{'text':'the worst of the worst','lang':'en','original':{'text':'lo peor de lo peor','lang':'es'}}},"
  "{'id':'four','text':{'en':'The worst is not the court of the worst.','es':'Nada.'},'status':'opinion',"
  "'by':['garcia','court'],'source':[{'id':'s'}]}],"
  "'views':[{'id':'first','title':{'en':'Inmates','es':'Personas recluidas'},'sections':["
  "{'id':'a','title':{'en':'A','es':'A'},'facts':['one','two']}]},"
  "{'id':'second','title':{'en':'Rights','es':'Derechos'},'sections':["
  "{'id':'b','title':{'en':'B','es':'B'},'facts':['three','four']}]}]}";

static DossierSearch *
make_search (void)
{
  g_autofree char *json = g_strdelimit (g_strdup (dossier_json), "'", '"');

  return search_new_for_json (json);
}

typedef struct
{
  const char *query;
  const char *found; /* ids, in any order; as in the dossier */
} Row;

static const Row rows[] = {
  { "", "one two three four" },
  { "prison", "one two" },
  { "PRISIÓN", "one" },
  { "pris", "one two" },
  { "prisons", "one two" },
  { "14,532", "one" },
  { "14.532", "one" },
  { "145", "one" },
  { "deportation ", "two three" },
  { "deportar", "two three" },
  { "garcia", "one four" },
  { "\"the worst of the worst\"", "three" },
  { "\"worst of the\"", "three" }, /* not across the end of a text, nor in "court of the worst" */
  { "\"peor de lo peor\"", "three" },
  { "\"worst lo\"", "" },
  { "\"wor", "three four" },
  { "\"wor\"", "" },
  { "people -deported", "one" },
  { "-people", "two four" },
  { "-\"the court\"", "one three" },
  { "by:garcia", "one four" },
  { "by:\"supreme court\"", "two four" },
  { "by:sv", "one four" },
  { "by:gobierno", "one four" },
  { "by:source", "three" },
  { "by:fuente", "three" },
  { "-by:garcia", "two three" },
  { "by:garcia -by:court", "one" },
  { "status:ruled", "two" },
  { "status:alleged status:ruled", "two three" },
  { "estado:alegada", "three" },
  { "status:\"court ruling\"", "two" },
  { "view:inmates", "one two" },
  { "view:derechos", "three four" },
  { "view:first people", "one" },
  { "year:2024", "one" },
  { "year:2024..2025", "one two" },
  { "year:2025..", "two" },
  { "year:..2024", "one three" },
  { "year:1995", "three" },
  { "year:20", "one two" },
  { "year:undated", "four" },
  { "tag:law", "two three" },
  { "tag:country:sv", "three" },
  { "tag:held status:stated by:garcia prison", "one" },
  { "the prison", "one two" }, /* a small word is left out beside another */
  { "the", "one two three four" },
  { "prison court", "two" },
};

static int
compare_words (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* The words in one order, whatever it was. */
static char *
sort (const char *words)
{
  g_auto (GStrv) parts = g_strsplit (words, " ", -1);

  qsort (parts, g_strv_length (parts), sizeof (char *), compare_words);
  return g_strjoinv (" ", parts);
}

static void
test_found (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (DossierSearch) search = make_search ();
  g_autofree char *ids = search_list_ids (search, row->query);
  g_autofree char *found = sort (ids);
  g_autofree char *wanted = sort (row->found);

  g_assert_cmpstr (found, ==, wanted);
}

/* The statement before the quote, the speaker and the notes. */
static void
test_order (void)
{
  g_autoptr (DossierSearch) search = make_search ();
  g_autofree char *prison = search_list_ids (search, "prison");
  g_autofree char *court = search_list_ids (search, "court");
  g_autofree char *everything = search_list_ids (search, "");

  g_assert_cmpstr (prison, ==, "one two");
  g_assert_cmpstr (court, ==, "two four");
  g_assert_cmpstr (everything, ==, "one two three four");
}

static void
test_some (void)
{
  g_autoptr (DossierSearch) search = make_search ();
  g_autoptr (DossierSearchResult) result = dossier_search_run (search, "blocked worst", -1, NULL, 10);

  g_assert_true (result->is_some);
  g_assert_cmpuint (result->n_found, ==, 3);
}

typedef struct
{
  const char *query;
  DossierQueryProblemCode code;
  const char *nearest; /* (nullable) */
} ProblemRow;

static const ProblemRow problems[] = {
  { "by:garsia", DOSSIER_QUERY_UNKNOWN_PARTY, "garcia" },
  { "by:zzzzzz", DOSSIER_QUERY_UNKNOWN_PARTY, NULL },
  { "status:aleged", DOSSIER_QUERY_UNKNOWN_STATUS, "alleged" },
  { "view:inmats", DOSSIER_QUERY_UNKNOWN_VIEW, "inmates" },
  { "year:soon", DOSSIER_QUERY_BAD_YEAR, NULL },
  { "year:20255", DOSSIER_QUERY_BAD_YEAR, NULL },
  { "year:2020..x", DOSSIER_QUERY_BAD_YEAR, NULL },
  { "year:..", DOSSIER_QUERY_NO_VALUE, NULL },
  { "tag:lew", DOSSIER_QUERY_UNKNOWN_TAG, "law" },
  { "tag:", DOSSIER_QUERY_NO_VALUE, NULL },
};

static void
test_problem (gconstpointer data)
{
  const ProblemRow *row = data;
  g_autoptr (DossierSearch) search = make_search ();
  g_autoptr (DossierSearchResult) result = dossier_search_run (search, row->query, -1, NULL, 10);
  const DossierQueryProblem *problem;

  g_assert_cmpuint (result->query->problems->len, ==, 1);
  problem = g_ptr_array_index (result->query->problems, 0);
  g_assert_cmpint (problem->code, ==, row->code);
  g_assert_cmpstr (problem->nearest, ==, row->nearest);
  g_assert_cmpuint (result->n_shown, ==, row->code == DOSSIER_QUERY_NO_VALUE ? 4 : 0);
}

typedef struct
{
  const char *query;
  const char *suggestion; /* (nullable) */
} SuggestionRow;

static const SuggestionRow suggestions[] = {
  { "prizon", "prison" },
  { "deportacoines", "deportaciones" },
  { "by:court blokced -x", "by:court blocked -x" },
  { "prison peeple", "prison people" },
  { "prison", NULL },
  { "deportar", NULL }, /* nowhere, but its stem is */
  { "zzzzzzzzz", NULL },
  { "-prizon", NULL },
};

static void
test_suggestion (gconstpointer data)
{
  const SuggestionRow *row = data;
  g_autoptr (DossierSearch) search = make_search ();
  g_autoptr (DossierSearchResult) result = dossier_search_run (search, row->query, -1, NULL, 10);

  g_assert_cmpstr (result->suggestion, ==, row->suggestion);
}

typedef struct
{
  const char *query;
  const char *text;
  const char *marked;
} MarkRow;

static const MarkRow marks[] = {
  { "court", "Two courts, one Court.", "Two [court]s, one [Court]." },
  { "deported", "Deportations: deported", "[Deportations]: [deported]" },
  { "prision", "La Prisión y las prisiones", "La [Prisión] y las [prision]es" },
  { "\"the worst\"", "the worst, worst, The  Worst", "[the worst], worst, [The  Worst]" },
  { "14532", "14,532 and 14,53", "[14,532] and 14,53" },
  { "145", "14,532", "[14,5]32" },
  { "-court prison", "court prison", "court [prison]" },
  { "the prison", "the prison", "the [prison]" },
  { "prison pri", "prison", "[prison]" },
  { "by:garcia", "garcia", "garcia" },
  { "x", "", "" },
};

static void
test_mark (gconstpointer data)
{
  const MarkRow *row = data;
  g_autoptr (DossierSearch) search = make_search ();
  g_autoptr (DossierSearchResult) result = dossier_search_run (search, row->query, -1, NULL, 10);
  g_autoptr (GArray) ranges = dossier_search_plan_find (result->plan, row->text);
  g_autofree char *marked = search_mark (ranges, row->text);

  g_assert_cmpstr (marked, ==, row->marked);
}

static char *
write_facet (const DossierSearchResult *result,
             DossierFacet facet)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < result->facets[facet]->len; i++)
    {
      const DossierFacetValue *value = &g_array_index (result->facets[facet], DossierFacetValue, i);

      g_string_append_printf (out, "%s%d=%u%s", i > 0 ? " " : "", value->key, value->count, value->chosen ? "*" : "");
    }

  return g_string_free (out, FALSE);
}

static void
assert_facet (const DossierSearchResult *result,
              DossierFacet facet,
              const char *wanted)
{
  g_autofree char *found = write_facet (result, facet);

  g_assert_cmpstr (found, ==, wanted);
}

static void
test_facets (void)
{
  g_autoptr (DossierSearch) search = make_search ();
  g_autoptr (DossierSearchResult) result = dossier_search_run (search, "", -1, NULL, 10);

  assert_facet (result, DOSSIER_FACET_STATUS, "1=1 5=1 7=1 8=1");
  assert_facet (result, DOSSIER_FACET_WHO, "0=2 2=2 -1=1");
  assert_facet (result, DOSSIER_FACET_VIEW, "0=2 1=2");
  assert_facet (result, DOSSIER_FACET_YEAR, "101990=1 2024=1 2025=1 2147483647=1");
}

/* What is chosen filters all but its own facet, stays listed when nothing is left of it, and hides nothing unsaid. */
static void
test_choice (void)
{
  g_autoptr (DossierSearch) search = make_search ();
  g_autoptr (DossierFacetChoice) choice = dossier_facet_choice_new ();
  g_autoptr (DossierSearchResult) result = NULL;
  g_autoptr (DossierSearchResult) nothing = NULL;

  dossier_facet_choice_set (choice, DOSSIER_FACET_VIEW, 0, TRUE);
  dossier_facet_choice_set (choice, DOSSIER_FACET_STATUS, DOSSIER_STATUS_RULED, TRUE);
  result = dossier_search_run (search, "", -1, choice, 10);
  g_assert_cmpuint (result->n_found, ==, 4);
  g_assert_cmpuint (result->n_shown, ==, 1);
  g_assert_cmpstr (result->facts[0]->id, ==, "two");
  assert_facet (result, DOSSIER_FACET_STATUS, "1=1 8=1*");
  assert_facet (result, DOSSIER_FACET_VIEW, "0=1*");

  nothing = dossier_search_run (search, "people", -1, choice, 10);
  g_assert_cmpuint (nothing->n_found, ==, 2);
  g_assert_cmpuint (nothing->n_shown, ==, 0);
  assert_facet (nothing, DOSSIER_FACET_STATUS, "1=1 8=0*");

  /* Even what no fact of the dossier has, as on an early day of the knowledge clock. */
  dossier_facet_choice_set (choice, DOSSIER_FACET_STATUS, DOSSIER_STATUS_DECLINED, TRUE);
  g_clear_pointer (&nothing, dossier_search_result_free);
  nothing = dossier_search_run (search, "people", -1, choice, 10);
  assert_facet (nothing, DOSSIER_FACET_STATUS, "1=1 8=0* 9=0*");
}

static void
test_limit (void)
{
  g_autoptr (DossierSearch) search = make_search ();
  g_autoptr (DossierSearchResult) result = dossier_search_run (search, "p", -1, NULL, 1);
  g_autoptr (DossierSearchResult) none = dossier_search_run (search, "p", -1, NULL, 0);

  g_assert_cmpuint (result->n_facts, ==, 1);
  g_assert_cmpuint (result->n_shown, ==, 3);
  g_assert_cmpuint (none->n_facts, ==, 0);
}

static const char *const hostile[] = {
  "\"", "\"\"\"", "'", "''';--", "*", "a*", "^a", "{short}: x", "short:x", "(a", "a)", "NEAR(a b)", "a NOT", "AND", "OR",
  "\\", "%s%n", "\xff\xfe\x80", "\xed\xa0\x80", "-", "--", "-\"", "-by:", ":", "::", "by::", "by:\"", "year:\"",
  "year:99999999999999999999", "year:-5", "year:..", "tag:\xff", "\u202e\u2066", "\u241f", "\"\u241f\"", "a\u0301\u0301\u0301",
  "\u0301", "👩‍👩‍👧", "﷽", "ﬁ", "İ", "ß", "\n\t\r", "<b>&amp;</b>", "status:\"", "view:\"\"", "𝔘𝔫𝔦",
};

static void
test_hostile (gconstpointer data)
{
  g_autoptr (DossierSearch) search = make_search ();
  g_autoptr (DossierSearchResult) result = dossier_search_run (search, data, -1, NULL, 10);

  g_assert_true (g_utf8_validate (result->query->text, -1, NULL));
  g_assert_cmpuint (result->n_shown, <=, result->n_found);
}

static void
test_huge (void)
{
  g_autoptr (DossierSearch) search = make_search ();
  g_autofree char *text = g_strnfill (10 * 1024 * 1024, 'p');
  g_autoptr (DossierSearchResult) one_word = dossier_search_run (search, text, -1, NULL, 10);
  g_autoptr (DossierSearchResult) quotes = NULL;
  g_autoptr (DossierSearchResult) nuls = NULL;

  g_assert_cmpuint (one_word->query->problems->len, ==, 1);
  memset (text, '"', 10 * 1024 * 1024);
  quotes = dossier_search_run (search, text, 10 * 1024 * 1024, NULL, 10);
  g_assert_cmpuint (quotes->query->terms->len, ==, 0);
  memset (text, 0, 10 * 1024 * 1024);
  nuls = dossier_search_run (search, text, 10 * 1024 * 1024, NULL, 10);
  g_assert_cmpuint (nuls->n_found, ==, 4);
}

static void
made_cb (GObject *source,
         GAsyncResult *result,
         gpointer user_data)
{
  GAsyncResult **kept = user_data;

  *kept = g_object_ref (result);
}

/* Made in a thread, run here. */
static void
test_async (void)
{
  g_autoptr (DossierSearch) first = make_search ();
  g_autoptr (DossierSearch) search = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *ids = NULL;

  dossier_search_new_async (dossier_search_get_dossier (first), NULL, made_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  search = dossier_search_new_finish (result, &error);
  g_assert_no_error (error);
  ids = search_list_ids (search, "prison");
  g_assert_cmpstr (ids, ==, "one two");
}

static void
test_cancelled (void)
{
  g_autoptr (DossierSearch) first = make_search ();
  g_autoptr (DossierSearch) search = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  search = dossier_search_new (dossier_search_get_dossier (first), cancellable, &error);
  g_assert_null (search);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
add_tables (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/core/search/found/%02" G_GSIZE_FORMAT, i);

      g_test_add_data_func (path, &rows[i], test_found);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (problems); i++)
    {
      g_autofree char *path = g_strdup_printf ("/core/search/problem/%02" G_GSIZE_FORMAT, i);

      g_test_add_data_func (path, &problems[i], test_problem);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (suggestions); i++)
    {
      g_autofree char *path = g_strdup_printf ("/core/search/suggestion/%02" G_GSIZE_FORMAT, i);

      g_test_add_data_func (path, &suggestions[i], test_suggestion);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      g_autofree char *path = g_strdup_printf ("/core/search/mark/%02" G_GSIZE_FORMAT, i);

      g_test_add_data_func (path, &marks[i], test_mark);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (hostile); i++)
    {
      g_autofree char *path = g_strdup_printf ("/core/search/hostile/%02" G_GSIZE_FORMAT, i);

      g_test_add_data_func (path, hostile[i], test_hostile);
    }
}

/* A phrase is found and ranked at once when it is new, and ranked by itself when it was found before: alike. */
static void
test_phrase_twice (void)
{
  static const char *const phrases[] = { "\"state of exception\"", "\"the pris", "\"of the\"", "\"human rights\"" };
  g_autoptr (DossierSearch) search = search_new_for_cecot ();

  for (gsize i = 0; i < G_N_ELEMENTS (phrases); i++)
    {
      g_autofree char *at_once = search_list_ids (search, phrases[i]);
      g_autofree char *again = search_list_ids (search, phrases[i]);
      g_autofree char *between = search_list_ids (search, "\"administrative error\"");
      g_autofree char *later = search_list_ids (search, phrases[i]);

      g_assert_cmpstr (at_once, !=, "");
      g_assert_cmpstr (again, ==, at_once);
      g_assert_cmpstr (between, !=, at_once);
      g_assert_cmpstr (later, ==, at_once);
    }
}

static gboolean
are_equal (const DossierBits *found,
           const DossierBits *expected)
{
  g_autoptr (DossierBits) rest = dossier_bits_copy (expected);

  dossier_bits_subtract (rest, found);
  return dossier_bits_count (rest) == 0 && dossier_bits_count (found) == dossier_bits_count (expected);
}

/* Where more fit than are scored, all are found, and none is ranked. */
static void
test_score_some (void)
{
  g_autoptr (DossierSearch) search = search_new_for_cecot ();
  Dossier *dossier = dossier_search_get_dossier (search);
  g_autoptr (DossierVocabulary) vocabulary = dossier_vocabulary_new ();
  g_autoptr (DossierSearchIndex) index = dossier_search_index_new (dossier, vocabulary, NULL, NULL);
  g_autoptr (GArray) rarities = g_array_new (FALSE, FALSE, sizeof (double));
  g_autoptr (GArray) facts = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (DossierBits) found = NULL;
  const double one = 1;

  g_array_append_val (rarities, one);
  found = dossier_bits_copy (dossier_search_index_match (index, "\"the prison\""));
  g_assert_cmpuint (dossier_bits_count (found), >, 4);
  g_assert_true (are_equal (
    dossier_search_index_match_scored (index, "(\"the prison\")", "\"the prison\"", rarities, 3), found));
  g_assert_false (dossier_search_index_rank_scored (index, "(\"the prison\")", found, facts));
  g_assert_true (are_equal (
    dossier_search_index_match_scored (index, "((\"the prison\"))", "\"the prison\"", rarities, 4000), found));
  g_assert_true (dossier_search_index_rank_scored (index, "((\"the prison\"))", found, facts));
  g_assert_cmpuint (facts->len, ==, dossier_bits_count (found));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add_tables ();
  g_test_add_func ("/core/search/order", test_order);
  g_test_add_func ("/core/search/some", test_some);
  g_test_add_func ("/core/search/facets", test_facets);
  g_test_add_func ("/core/search/choice", test_choice);
  g_test_add_func ("/core/search/limit", test_limit);
  g_test_add_func ("/core/search/huge", test_huge);
  g_test_add_func ("/core/search/async", test_async);
  g_test_add_func ("/core/search/cancelled", test_cancelled);
  g_test_add_func ("/core/search/phrase-twice", test_phrase_twice);
  g_test_add_func ("/core/search/score-some", test_score_some);

  return g_test_run ();
}
