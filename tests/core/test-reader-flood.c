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

/* Each party belongs to the next, and the last to the first: the search for a tag neither ends on the stack's end nor runs for ever. */
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
  g_test_add_func ("/reader/flood/larger-than-allowed", test_larger_than_allowed);

  return g_test_run ();
}
