// SPDX-License-Identifier: GPL-3.0-or-later

/* Files that are made to eat memory, stack or time end in a reason, and not in an abort. */

#include "core/dossier-invariants.h"

#include <string.h>

static char *
repeat (const char *before,
        const char *piece,
        gsize n,
        const char *after)
{
  GString *text = g_string_sized_new (strlen (before) + n * strlen (piece) + strlen (after) + 1);

  g_string_append (text, before);
  for (gsize i = 0; i < n; i++)
    g_string_append (text, piece);
  g_string_append (text, after);

  return g_string_free (text, FALSE);
}

#define HEAD "{\"format\":\"dossier/1\",\"id\":\"d\",\"version\":\"1\",\"title\":\"T\",\"as_of\":\"2024\",\"language\":\"en\"," \
             "\"languages\":[\"en\"],\"sources\":[],\"parties\":[],\"questions\":[],\"views\":[],"

/* A text, many times over, and what must be told of it first; NULL: nothing worse than errors. */
typedef struct
{
  const char *name;
  const char *before;
  const char *piece;
  gsize n;
  const char *after;
  const char *fatal;
} Flood;

static const Flood floods[] = {
  { "open-arrays", "", "[", 1000000, "", "too-deep" },
  { "open-objects", "", "{\"a\":", 1000000, "", "too-deep" },
  { "closed-arrays", "", "]", 1000000, "", "syntax" },
  { "quotes", "", "\"", 1000001, "", "trailing" },
  { "backslashes", "\"", "\\", 1000000, "", "syntax" },
  { "backslashes-as-facts", HEAD "\"facts\":[\"", "\\", 2000000, "\"]}", "too-long" },
  { "empty-objects", "[", "{},", 21 * 1024 * 1024, "{}]", "too-many" },
  { "zeros", "[", "0,", 32 * 1024 * 1024, "0]", "too-many" },
  { "spaces", "", " ", 8 * 1024 * 1024, "", "empty" },
  { "unknown-objects", HEAD "\"facts\":[],\"x\":[", "{},", 2 * 1024 * 1024, "{}]}", NULL },
  { "facts-without-anything", HEAD "\"facts\":[", "{},", 300000, "{}]}", NULL },
  { "facts-of-wrong-type", HEAD "\"facts\":[", "0,", 2000000, "0]}", NULL },
  { "one-large-fact", HEAD "\"facts\":[{\"id\":\"a\",\"x\":[", "{},", 1100000, "{}]}]}", NULL },
  { "many-links", HEAD "\"facts\":[{\"id\":\"a\",\"text\":\"A\",\"status\":\"stated\",\"links\":[",
    "{\"to\":\"b\",\"as\":\"repeats\"},", 100000, "{\"to\":\"b\",\"as\":\"repeats\"}]}]}", NULL },
  { "many-tags", HEAD "\"facts\":[{\"id\":\"a\",\"tags\":[", "\"A\",", 300000, "\"A\"]}]}", NULL },
  { "long-formula", HEAD "\"facts\":[{\"id\":\"a\",\"text\":\"A\",\"status\":\"computed\",\"computed\":\"", "(", 1000000, "\"}]}", NULL },
  { "unknown-keys", HEAD "\"facts\":[{\"id\":\"a\",\"x\":[", "{\"k\":0},", 100000, "0]}]}", NULL },
};

static void
test_flood (gconstpointer data)
{
  const Flood *flood = data;
  g_autofree char *text = repeat (flood->before, flood->piece, flood->n, flood->after);
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (Dossier) dossier = dossier_read_and_assert (text, strlen (text), problems);
  gboolean is_told = FALSE;

  g_assert_true ((dossier == NULL) == (flood->fatal != NULL));
  for (guint i = 0; i < dossier_problems_get_n (problems) && flood->fatal != NULL; i++)
    is_told = is_told || g_str_equal (dossier_problem_code_to_id (dossier_problems_get (problems, i)->code), flood->fatal);
  g_assert_true (is_told || flood->fatal == NULL);
  g_assert_cmpuint (dossier_problems_get_n (problems), <=, DOSSIER_MAX_PROBLEMS);
}

/* Each party belongs to the next, and the last to the first: the search for a tag neither ends on the stack's end nor
 * runs for ever. */
static void
test_long_chain_of_groups (void)
{
  enum { N_PARTIES = 200000 };
  g_autoptr (GString) text = g_string_new ("{\"format\":\"dossier/1\",\"id\":\"d\",\"version\":\"1\",\"title\":\"T\","
                                           "\"as_of\":\"2024\",\"language\":\"en\",\"languages\":[\"en\"],\"sources\":[],"
                                           "\"questions\":[],\"views\":[],\"facts\":[],\"parties\":[");
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (Dossier) dossier = NULL;

  for (guint i = 0; i < N_PARTIES; i++)
    g_string_append_printf (text, "%s{\"id\":\"p%u\",\"name\":\"P\",\"kind\":\"group\",\"member_of\":[\"p%u\"]%s}",
                            i > 0 ? "," : "", i, (i + 1) % N_PARTIES, i + 1 == N_PARTIES ? ",\"tag\":\"AA\"" : "");
  g_string_append (text, "]}");
  dossier = dossier_read_and_assert (text->str, text->len, problems);

  g_assert_cmpuint (dossier->n_parties, ==, N_PARTIES);
  g_assert_cmpstr (dossier->parties[0]->tag, ==, "AA");
}

static gboolean
is_told_of_too_many (const DossierProblems *problems,
                     const char *what)
{
  for (guint i = 0; i < dossier_problems_get_n (problems); i++)
    {
      const DossierProblem *problem = dossier_problems_get (problems, i);

      if (problem->code == DOSSIER_PROBLEM_TOO_MANY && g_strcmp0 (problem->found, what) == 0)
        return TRUE;
    }

  return FALSE;
}

#define FACTS_HEAD "{\"format\":\"dossier/1\",\"id\":\"d\",\"version\":\"1\",\"title\":\"T\",\"as_of\":\"2024\"," \
                   "\"language\":\"en\",\"languages\":[\"en\"],\"sources\":[{\"id\":\"s\",\"type\":\"book\"}],\"parties\":[]," \
                   "\"questions\":[{\"id\":\"q\",\"label\":\"Q\",\"kind\":\"count\",\"unit\":\"item\"}],"
#define FACT_REST "\"text\":\"F\",\"status\":\"stated\",\"source\":[{\"id\":\"s\"}]"

/* Every answer is held against every other: what would take minutes is cut off, and said to be. */
static void
test_many_answers (void)
{
  g_autoptr (GString) text = g_string_new (FACTS_HEAD "\"views\":[],\"facts\":[");
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (Dossier) dossier = NULL;

  for (guint i = 0; i < 30000; i++)
    g_string_append_printf (text, "%s{\"id\":\"f%u\",\"answers\":{\"question\":\"q\",\"value\":%u}," FACT_REST "}",
                            i > 0 ? "," : "", i, i);
  g_string_append (text, "]}");
  dossier = dossier_read_and_assert (text->str, text->len, problems);

  g_assert_cmpuint (dossier->n_facts, ==, 1000);
  g_assert_cmpuint (dossier_problems_get_n_dropped_facts (problems), ==, 29000);
  g_assert_cmpuint (dossier->questions[0]->n_answers, ==, 1000);
  g_assert_cmpuint (dossier->facts[999]->n_differing, ==, 999);
  g_assert_true (is_told_of_too_many (problems, "answers"));
}

static void
test_many_links_to_one (void)
{
  g_autoptr (GString) text = g_string_new (FACTS_HEAD "\"views\":[],\"facts\":[{\"id\":\"f\"," FACT_REST "}");
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (Dossier) dossier = NULL;

  for (guint i = 0; i < 3000; i++)
    g_string_append_printf (text, ",{\"id\":\"f%u\",\"links\":[{\"to\":\"f\",\"as\":\"supports\"}]," FACT_REST "}", i);
  g_string_append (text, "]}");
  dossier = dossier_read_and_assert (text->str, text->len, problems);

  g_assert_cmpuint (dossier->n_facts, ==, 3001);
  g_assert_cmpuint (dossier->facts[0]->n_links_in, ==, 1000);
  g_assert_cmpuint (dossier->facts[3000]->n_links_out, ==, 0);
  g_assert_true (is_told_of_too_many (problems, "links"));
}

/* A fact with thousands of places is no fact; a pair with thousands of facts beside it loses those. */
static void
test_long_lists (void)
{
  g_autoptr (GString) text = g_string_new (FACTS_HEAD "\"views\":[{\"id\":\"v\",\"title\":\"V\",\"sections\":["
                                           "{\"id\":\"s\",\"title\":\"S\",\"pairs\":[{\"id\":\"p\",\"topic\":\"T\","
                                           "\"claim\":\"f0\",\"also\":[\"f1\"");
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (Dossier) dossier = NULL;

  for (guint i = 2; i < 300; i++)
    g_string_append_printf (text, ",\"f%u\"", i);
  g_string_append (text, "]}]}]}],\"facts\":[{\"id\":\"long\",\"text\":\"F\",\"status\":\"stated\",\"source\":[{\"id\":\"s\"}");
  for (guint i = 0; i < 300; i++)
    g_string_append_printf (text, ",{\"id\":\"s\",\"at\":\"¶%u\"}", i);
  g_string_append (text, "]}");
  for (guint i = 0; i < 300; i++)
    g_string_append_printf (text, ",{\"id\":\"f%u\"," FACT_REST "}", i);
  g_string_append (text, "]}");
  dossier = dossier_read_and_assert (text->str, text->len, problems);

  g_assert_null (dossier_find_fact (dossier, "long"));
  g_assert_cmpuint (dossier_find_pair (dossier, "p")->n_also, ==, 100);
  g_assert_true (is_told_of_too_many (problems, "items"));
}

static void
test_larger_than_allowed (void)
{
  DossierLimits limits = dossier_default_limits;
  g_autoptr (GBytes) bytes = g_bytes_new_static ("[1234567]", 9);
  g_autoptr (DossierProblems) problems = dossier_problems_new ();

  limits.max_bytes = 8;
  g_assert_null (dossier_read_bytes (bytes, &limits, problems, NULL, NULL, NULL));
  g_assert_cmpint (dossier_problems_get (problems, 0)->code, ==, DOSSIER_PROBLEM_TOO_LARGE);
  g_assert_cmpstr (dossier_problems_get (problems, 0)->expected, ==, "8");
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (floods); i++)
    {
      g_autofree char *path = g_strdup_printf ("/reader/flood/%s", floods[i].name);

      g_test_add_data_func (path, &floods[i], test_flood);
    }
  g_test_add_func ("/reader/flood/long-chain-of-groups", test_long_chain_of_groups);
  g_test_add_func ("/reader/flood/many-answers", test_many_answers);
  g_test_add_func ("/reader/flood/many-links-to-one", test_many_links_to_one);
  g_test_add_func ("/reader/flood/long-lists", test_long_lists);
  g_test_add_func ("/reader/flood/larger-than-allowed", test_larger_than_allowed);

  return g_test_run ();
}
