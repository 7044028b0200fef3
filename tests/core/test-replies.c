// SPDX-License-Identifier: GPL-3.0-or-later

/* Who answers a claim, by the nearest way: data/open-items.json. */

#include "core/dossier-loader.h"
#include "core/dossier-replies.h"

static Dossier *dossier;

static void
assert_replies (const char *id,
                const char *expected)
{
  static const char *const scopes[] = { "this", "repeated", "whole" };
  g_autoptr (GArray) replies = dossier_fact_list_replies (dossier_find_fact (dossier, id));
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < replies->len; i++)
    {
      const DossierReply *reply = &g_array_index (replies, DossierReply, i);

      g_string_append_printf (found, "%s%s to %s", i > 0 ? ", " : "", reply->link->from->id, scopes[reply->scope]);
    }
  g_assert_cmpstr (found->str, ==, expected);
}

static void
test_ways (void)
{
  assert_replies ("answered", "denial to this");
  assert_replies ("answered-again", "denial to repeated");
  assert_replies ("part", "denial to whole");
  assert_replies ("part-of-part", "denial to whole");
  assert_replies ("claim", "");
  assert_replies ("judgement", "beside to this");
}

/* What answers a part does not answer the whole. */
static void
test_only_upward (void)
{
  assert_replies ("answered-part", "part-denial to this");
  assert_replies ("whole", "");
}

static void
test_unanswered (void)
{
  static const char *const unanswered[] = { "claim", "claim-again", "judgement", "whole" };
  static const char *const others[] = { "answered", "answered-again", "part",       "part-of-part", "answered-part",
                                        "denial",   "beside",         "part-denial", "gap",          "own-one" };

  for (gsize i = 0; i < G_N_ELEMENTS (unanswered); i++)
    g_assert_true (dossier_fact_is_unanswered (dossier_find_fact (dossier, unanswered[i])));
  for (gsize i = 0; i < G_N_ELEMENTS (others); i++)
    g_assert_false (dossier_fact_is_unanswered (dossier_find_fact (dossier, others[i])));
}

/* Links in a circle come to an end. */
static void
test_circle (void)
{
  DossierFact a = { .id = "a", .status = DOSSIER_STATUS_ALLEGED }, b = { .id = "b", .status = DOSSIER_STATUS_ALLEGED };
  DossierLink a_to_b = { &a, &b, DOSSIER_LINK_PART_OF, DOSSIER_RELATION_NONE };
  DossierLink b_to_a = { &b, &a, DOSSIER_LINK_REPEATS, DOSSIER_RELATION_NONE };
  const DossierLink *of_a = &a_to_b, *of_b = &b_to_a;

  a.links_out = &of_a, a.n_links_out = 1, a.links_in = &of_b, a.n_links_in = 1;
  b.links_out = &of_b, b.n_links_out = 1, b.links_in = &of_a, b.n_links_in = 1;

  g_autoptr (GArray) replies = dossier_fact_list_replies (&a);

  g_assert_cmpuint (replies->len, ==, 0);
  g_assert_true (dossier_fact_is_unanswered (&a));
}

int
main (int argc,
      char *argv[])
{
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autofree char *path = NULL;
  g_autoptr (GFile) file = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  path = g_test_build_filename (G_TEST_DIST, "core", "data", "open-items.json", NULL);
  file = g_file_new_for_path (path);
  dossier = dossier_load_file (file, problems, NULL, NULL, NULL);
  g_assert_nonnull (dossier);

  g_test_add_func ("/replies/ways", test_ways);
  g_test_add_func ("/replies/only-upward", test_only_upward);
  g_test_add_func ("/replies/unanswered", test_unanswered);
  g_test_add_func ("/replies/circle", test_circle);

  status = g_test_run ();
  dossier_unref (dossier);
  return status;
}
