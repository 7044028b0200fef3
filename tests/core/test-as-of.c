// SPDX-License-Identifier: GPL-3.0-or-later

/* A dossier as of a day: a table of dates, and what must hold of any derivation on any day, for the dossiers that ship
 * and for generated ones. */

#include "core/dossier-as-of.h"

#include <string.h>

#include "core/dossier-conflict.h"
#include "core/dossier-invariants.h"
#include "core/load-fixture.h"

static gint32
day_of (const char *edtf)
{
  DossierDate date;

  g_assert_true (dossier_date_parse (edtf, &date));
  return dossier_date_earliest (&date);
}

typedef struct
{
  const char *path;
  const char *said, *of; /* (nullable) */
  const char *day;
  DossierPublished published;
  const char *issued; /* the date of its source; (nullable) */
} Row;

static const Row table[] = {
  { "on-the-day", "2025-03-26", NULL, "2025-03-26", DOSSIER_PUBLISHED_BY },
  { "the-day-before", "2025-03-26", NULL, "2025-03-25", DOSSIER_PUBLISHED_LATER },
  { "within-the-month", "2025-03", NULL, "2025-03-15", DOSSIER_PUBLISHED_LATER },
  { "end-of-the-month", "2025-03", NULL, "2025-03-31", DOSSIER_PUBLISHED_BY },
  { "within-the-year", "2022", NULL, "2022-12-30", DOSSIER_PUBLISHED_LATER },
  { "said-comes-before-of", "2025-03", "2024", "2024-12-31", DOSSIER_PUBLISHED_LATER },
  { "of-does-not-stand-in", NULL, "2024-06-11", "2024-06-11", DOSSIER_PUBLISHED_UNKNOWN },
  { "of-long-ago", NULL, "1992", "1999-01-01", DOSSIER_PUBLISHED_UNKNOWN },
  { "not-before-it-was", NULL, "2024-06-11", "2024-06-10", DOSSIER_PUBLISHED_LATER },
  { "issued", NULL, "1992", "2023-05-02", DOSSIER_PUBLISHED_BY, "2023-05-02" },
  { "not-yet-issued", NULL, "1992", "2023-05-01", DOSSIER_PUBLISHED_LATER, "2023-05-02" },
  { "said-before-issued", "2022", "1992", "2022-12-31", DOSSIER_PUBLISHED_BY, "2023-05-02" },
  { "no-end", "2025-06/..", NULL, "2025-12-31", DOSSIER_PUBLISHED_LATER },
  { "no-beginning", "../2023", NULL, "2023-12-31", DOSSIER_PUBLISHED_BY },
  { "no-date", NULL, NULL, "2025-12-31", DOSSIER_PUBLISHED_UNKNOWN },
  { "no-date-at-the-end", NULL, NULL, "2026-12-31", DOSSIER_PUBLISHED_BY },
  { "no-end-at-the-end", "2025-06/..", NULL, "2026-12-31", DOSSIER_PUBLISHED_BY },
};

static void
test_published (gconstpointer data)
{
  const Row *row = data;
  Dossier dossier = { 0 };
  DossierSource undated = { .id = "undated" }, source = { .id = "source" };
  const DossierReference references[] = { { &undated, NULL }, { &source, NULL } };
  DossierFact fact = { .references = references, .n_references = 2 };

  g_assert_true (row->issued == NULL || dossier_date_parse (row->issued, &source.issued));
  g_assert_true (dossier_date_parse ("2026", &dossier.as_of));
  g_assert_true (row->said == NULL || dossier_date_parse (row->said, &fact.said));
  g_assert_true (row->of == NULL || dossier_date_parse (row->of, &fact.of));
  g_assert_cmpint (dossier_fact_get_published (&dossier, &fact, day_of (row->day)), ==, row->published);
}

static void
assert_kept (const Dossier *whole,
             const Dossier *derived,
             gint32 day,
             gboolean with_undated)
{
  for (guint i = 0; i < whole->n_facts; i++)
    {
      const DossierFact *fact = whole->facts[i];
      DossierPublished published = dossier_fact_get_published (whole, fact, day);
      const DossierFact *copy = dossier_find_fact (derived, fact->id);

      if (fact->status == DOSSIER_STATUS_COMPUTED)
        {
          /* Nothing is worked out from what had not been said. */
          g_assert_true (copy == NULL || copy->n_inputs > 0 || fact->n_inputs == 0);
          continue;
        }
      g_assert_cmpint (copy != NULL, ==,
                       published == DOSSIER_PUBLISHED_BY || (published == DOSSIER_PUBLISHED_UNKNOWN && with_undated));
    }
  for (guint i = 0; i < derived->n_facts; i++)
    g_assert_cmpuint (derived->facts[i]->n_differing, ==, dossier_fact_count_differing (derived->facts[i]));
  g_assert_cmpuint (derived->n_views, ==, whole->n_views);
  g_assert_cmpuint (derived->n_questions, ==, whole->n_questions);
}

/* Whatever was shown on a day is shown on every later one. */
static void
assert_grown (const Dossier *before,
              const Dossier *after)
{
  for (guint i = 0; i < before->n_facts; i++)
    if (before->facts[i]->status != DOSSIER_STATUS_COMPUTED)
      g_assert_nonnull (dossier_find_fact (after, before->facts[i]->id));
  for (guint i = 0; i < before->n_questions; i++)
    {
      guint n_before = before->questions[i]->n_answers;

      for (guint j = 0; j < before->questions[i]->n_answers; j++)
        n_before -= before->questions[i]->answers[j]->status == DOSSIER_STATUS_COMPUTED ? 1 : 0;
      g_assert_cmpuint (n_before, <=, after->questions[i]->n_answers);
    }
}

static void
assert_through_time (Dossier *whole,
                     gint32 first_day,
                     gint32 last_day,
                     guint step)
{
  g_autoptr (Dossier) before = NULL;

  for (gint32 day = first_day; day <= last_day; day += (gint32) step)
    {
      g_autoptr (Dossier) derived = dossier_new_as_of (whole, day, FALSE);
      g_autoptr (Dossier) with_undated = dossier_new_as_of (whole, day, TRUE);

      dossier_assert_whole (derived);
      dossier_assert_whole (with_undated);
      assert_kept (whole, derived, day, FALSE);
      assert_kept (whole, with_undated, day, TRUE);
      assert_grown (derived, with_undated);
      if (before != NULL)
        assert_grown (before, derived);
      g_clear_pointer (&before, dossier_unref);
      before = dossier_ref (derived);
    }
}

/* On the last day all of it is there again, and what is computed is the same. */
static void
assert_complete (Dossier *whole)
{
  g_autoptr (Dossier) derived = dossier_new_as_of (whole, day_of ("9999-12-31"), FALSE);

  if (!dossier_date_is_set (&whole->as_of) || dossier_date_latest (&whole->as_of) == DOSSIER_DATE_OPEN_FUTURE)
    return;

  g_assert_cmpuint (derived->n_facts, ==, whole->n_facts);
  g_assert_cmpuint (derived->n_figures, ==, whole->n_figures);
  for (guint i = 0; i < whole->n_facts; i++)
    {
      const DossierFact *a = whole->facts[i];
      const DossierFact *b = derived->facts[i];

      g_assert_cmpstr (a->id, ==, b->id);
      g_assert_cmpuint (a->n_links_in, ==, b->n_links_in);
      g_assert_cmpuint (a->n_links_out, ==, b->n_links_out);
      g_assert_cmpuint (a->n_inputs, ==, b->n_inputs);
      g_assert_cmpuint (a->n_differing, ==, b->n_differing);
      g_assert_cmpfloat (a->answer.amount.low, ==, b->answer.amount.low);
      g_assert_cmpfloat (a->answer.amount.high, ==, b->answer.amount.high);
      g_assert_cmpstr (a->view != NULL ? a->view->id : NULL, ==, b->view != NULL ? b->view->id : NULL);
    }
}

static void
test_file (gconstpointer path)
{
  g_autoptr (Dossier) whole = load_fixture (path);

  assert_through_time (whole, day_of ("1989-12-31"), day_of ("2027-01-01"), 61);
  assert_complete (whole);
}

/* Some days of the CECOT dossier, by name. */
static void
test_cecot (void)
{
  g_autoptr (Dossier) whole = load_fixture ("data/dossiers/cecot.dossier.json");
  g_autoptr (Dossier) derived = dossier_new_as_of (whole, day_of ("2024-12-31"), FALSE);
  const DossierQuestion *held = dossier_find_question (derived, "held");
  gint32 day;

  g_assert_nonnull (dossier_find_fact (derived, "held-2024-11-inmates"));
  g_assert_null (dossier_find_fact (derived, "held-2025-04-near"));
  /* Of 2024, but said in 2025. */
  g_assert_null (dossier_find_fact (derived, "held-2024-spokesperson"));
  g_assert_nonnull (dossier_find_question (whole, "held"));
  g_assert_cmpuint (held->n_answers, <, dossier_find_question (whole, "held")->n_answers);
  g_assert_true (dossier_get_whole (derived) == whole);
  g_assert_true (dossier_get_as_of (derived, &day));
  g_assert_cmpint (day, ==, day_of ("2024-12-31"));
  g_assert_false (dossier_get_as_of (whole, &day));
  g_assert_true (dossier_get_whole (whole) == whole);
  /* No words of hindsight. */
  for (guint i = 0; i < derived->n_views; i++)
    g_assert_null (derived->views[i]->summary);
}

/* The whole lives as long as what is derived from it. */
static void
test_lifetime (void)
{
  Dossier *whole = load_fixture ("data/schema/example.dossier.json");
  g_autoptr (Dossier) derived = dossier_new_as_of (whole, day_of ("2024-04-30"), TRUE);

  dossier_unref (whole);
  dossier_assert_whole (derived);
}

static void
test_count (void)
{
  g_autoptr (Dossier) whole = load_fixture ("data/schema/example.dossier.json");
  guint n_by, n_later, n_unknown;

  dossier_count_published (whole, day_of ("2024-04-30"), &n_by, &n_later, &n_unknown);
  g_assert_cmpuint (n_by, ==, 3); /* the guide of 1998; the paper that tells of April 2024 is of May */
  g_assert_cmpuint (n_later, ==, 4);
  g_assert_cmpuint (n_by + n_later + n_unknown + 1, ==, whole->n_facts);
}

/* Facts with random dates, links and answers, and a sum that is worked out from them. */
static char *
generate (GRand *rand)
{
  static const char *const statuses[] = { "stated", "counted", "estimated", "announced", "alleged" };
  GString *json = g_string_new ("{\"format\":\"dossier/1\",\"id\":\"d\",\"version\":\"1\",\"title\":\"T\",\"as_of\":\"2020\","
                                "\"language\":\"en\",\"languages\":[\"en\"],\"sources\":[{\"id\":\"s\",\"type\":\"book\"}],"
                                "\"parties\":[],\"questions\":[{\"id\":\"q\",\"label\":\"Q\",\"kind\":\"count\",\"unit\":\"item\"},"
                                "{\"id\":\"r\",\"label\":\"R\",\"kind\":\"count\",\"unit\":\"item\"}],\"facts\":[");
  int n = g_rand_int_range (rand, 1, 60);

  for (int i = 0; i < n; i++)
    {
      g_string_append_printf (json, "{\"id\":\"f%d\",\"text\":\"F\",\"status\":\"%s\",\"source\":[{\"id\":\"s\"}]", i,
                              statuses[g_rand_int_range (rand, 0, G_N_ELEMENTS (statuses))]);
      if (g_rand_boolean (rand))
        g_string_append_printf (json, ",\"of\":\"%d\"", g_rand_int_range (rand, 1990, 2021));
      if (g_rand_boolean (rand))
        g_string_append_printf (json, ",\"said\":\"%d-%02d\"", g_rand_int_range (rand, 1990, 2021),
                                g_rand_int_range (rand, 1, 13));
      if (g_rand_boolean (rand))
        g_string_append_printf (json, ",\"answers\":{\"question\":\"q\",\"value\":%d}", g_rand_int_range (rand, 0, 9));
      if (i > 0 && g_rand_boolean (rand))
        g_string_append_printf (json, ",\"links\":[{\"to\":\"f%d\",\"as\":\"responds_to\",\"how\":\"direct\"}]", i - 1);
      g_string_append (json, "},");
    }
  g_string_append (json, "{\"id\":\"sum\",\"text\":\"S\",\"status\":\"computed\",\"computed\":\"{q} + 1\","
                         "\"answers\":{\"question\":\"r\"}},"
                         "{\"id\":\"more\",\"text\":\"M\",\"status\":\"computed\",\"computed\":\"{r@sum} * 2\","
                         "\"answers\":{\"question\":\"r\"}}],"
                         "\"figures\":[{\"id\":\"g\",\"title\":\"G\",\"kind\":\"claims\",\"questions\":[{\"id\":\"q\",\"as\":\"values\"}],"
                         "\"facts\":[\"f0\"]}],\"views\":[{\"id\":\"v\",\"title\":\"V\",\"key_figures\":[\"f0\"],\"sections\":["
                         "{\"id\":\"x\",\"title\":\"X\",\"figures\":[\"g\"],\"facts\":[\"sum\",\"more\"");
  for (int i = 0; i < n; i++)
    g_string_append_printf (json, ",\"f%d\"", i);
  g_string_append (json, "]}]}]}");

  return g_string_free (json, FALSE);
}

static void
test_generated (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed ((guint32) g_test_rand_int ());

  for (guint i = 0; i < 40; i++)
    {
      g_autofree char *text = generate (rand);
      g_autoptr (DossierProblems) problems = dossier_problems_new ();
      g_autoptr (Dossier) whole = dossier_read_and_assert (text, strlen (text), problems);

      g_assert_nonnull (whole);
      assert_through_time (whole, day_of ("1990-01-01"), day_of ("2021-01-01"), 400);
      assert_complete (whole);
    }
}

/* More formulas than the reader has time for: what it gives up has no number, and gets none by a change of the day. */
static void
test_within_bounds_of_reader (void)
{
  enum { N_ANSWERS = 900, N_SUMS = 90 };
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  GString *json = g_string_new ("{\"format\":\"dossier/1\",\"id\":\"d\",\"version\":\"1\",\"title\":\"T\",\"as_of\":\"2020\","
                                "\"language\":\"en\",\"languages\":[\"en\"],\"sources\":[{\"id\":\"s\",\"type\":\"book\"}],"
                                "\"parties\":[],\"questions\":[{\"id\":\"q\",\"label\":\"Q\",\"kind\":\"count\",\"unit\":\"item\"},"
                                "{\"id\":\"r\",\"label\":\"R\",\"kind\":\"count\",\"unit\":\"item\"}],\"facts\":[");
  g_autofree char *text = NULL;
  g_autoptr (Dossier) whole = NULL;
  g_autoptr (Dossier) last = NULL;
  guint n_given_up = 0;

  for (guint i = 0; i < N_SUMS; i++)
    g_string_append_printf (json, "{\"id\":\"sum%u\",\"text\":\"S\",\"status\":\"computed\",\"computed\":\"{q} + %u\","
                            "\"answers\":{\"question\":\"r\"}},", i, i);
  for (guint i = 0; i < N_ANSWERS; i++)
    g_string_append_printf (json, "%s{\"id\":\"f%u\",\"text\":\"F\",\"status\":\"stated\",\"said\":\"2019\","
                            "\"source\":[{\"id\":\"s\"}],\"answers\":{\"question\":\"q\",\"value\":%u}}",
                            i > 0 ? "," : "", i, i);
  g_string_append (json, "],\"views\":[]}");
  text = g_string_free (json, FALSE);

  whole = dossier_read_and_assert (text, strlen (text), problems);
  g_assert_nonnull (whole);
  last = dossier_new_as_of (whole, day_of ("2019-12-31"), FALSE);
  for (guint i = 0; i < whole->n_facts; i++)
    {
      const DossierFact *fact = whole->facts[i];
      const DossierFact *copy = dossier_find_fact (last, fact->id);

      if (fact->status == DOSSIER_STATUS_COMPUTED && fact->answer.amount.kind == DOSSIER_AMOUNT_NONE)
        {
          n_given_up++;
          g_assert_true (copy == NULL || copy->answer.amount.kind == DOSSIER_AMOUNT_NONE);
        }
    }
  g_assert_cmpuint (n_given_up, >, 0);
  g_assert_cmpuint (n_given_up, <, N_SUMS);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_autofree char *path = g_strconcat ("/core/as-of/published/", table[i].path, NULL);

      g_test_add_data_func (path, &table[i], test_published);
    }
  g_test_add_data_func ("/core/as-of/example", "data/schema/example.dossier.json", test_file);
  g_test_add_data_func ("/core/as-of/cecot", "data/dossiers/cecot.dossier.json", test_file);
  g_test_add_func ("/core/as-of/cecot-days", test_cecot);
  g_test_add_func ("/core/as-of/lifetime", test_lifetime);
  g_test_add_func ("/core/as-of/count", test_count);
  g_test_add_func ("/core/as-of/generated", test_generated);
  g_test_add_func ("/core/as-of/within-bounds-of-reader", test_within_bounds_of_reader);

  return g_test_run ();
}
