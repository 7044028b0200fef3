// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-loader.h"

static Dossier *
load_example (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "schema", "example.dossier.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  Dossier *dossier = dossier_load_file (file, problems, NULL, NULL, NULL);

  g_assert_nonnull (dossier);
  g_assert_cmpuint (dossier_problems_get_n (problems), ==, 0);

  return dossier;
}

static void
test_head (void)
{
  g_autoptr (Dossier) dossier = load_example ();

  g_assert_cmpstr (dossier->id, ==, "old-tower");
  g_assert_cmpstr (dossier->version, ==, "1");
  g_assert_cmpstr (dossier_text_get (dossier->title, "es"), ==, "La Torre Vieja");
  g_assert_cmpstr (dossier_text_get (dossier->title, NULL), ==, "The Old Tower");
  g_assert_cmpint (dossier->as_of.start.year, ==, 2024);
  g_assert_cmpuint (dossier->n_languages, ==, 2);
  g_assert_cmpstr (dossier->languages[1], ==, "es");
  g_assert_cmpuint (dossier->n_sources, ==, 2);
  g_assert_true (dossier->sources[1]->derived_from[0] == dossier->sources[0]);
}

static void
test_facts_are_joined (void)
{
  g_autoptr (Dossier) dossier = load_example ();
  const DossierFact *guide = dossier_find_fact (dossier, "height-guide");
  const DossierFact *surveyor = dossier_find_fact (dossier, "height-surveyor");
  const DossierQuestion *height = dossier_find_question (dossier, "height");

  g_assert_true (surveyor->links_out[0]->to == guide);
  g_assert_true (guide->links_in[0] == surveyor->links_out[0]);
  g_assert_cmpint (guide->links_in[0]->kind, ==, DOSSIER_LINK_CONTRADICTS);
  g_assert_true (guide->answer.question == height);
  g_assert_true (height->answers[0] == guide);
  g_assert_true (height->answers[1] == surveyor);
  g_assert_cmpfloat (surveyor->answer.amount.low, ==, 38);
  g_assert_cmpfloat (surveyor->answer.amount.high, ==, 40);
  g_assert_cmpint (surveyor->answer.amount.unit, ==, DOSSIER_UNIT_M);
  g_assert_true (guide->view == dossier->views[0]);
  g_assert_cmpuint (surveyor->index, ==, 1);
}

static void
test_tags_are_lent (void)
{
  g_autoptr (Dossier) dossier = load_example ();
  const DossierParty *mayor = dossier_find_party (dossier, "mayor");
  const DossierParty *town = dossier_find_party (dossier, "town");

  g_assert_cmpstr (mayor->tag, ==, "TC");
  g_assert_true (mayor->tag_group == town);
  g_assert_true (town->tag_group == town);
  g_assert_cmpstr (mayor->colour_dark, ==, "#45d0bb");
}

static void
test_computed (void)
{
  g_autoptr (Dossier) dossier = load_example ();
  const DossierFact *fact = dossier_find_fact (dossier, "height-by-steps");

  g_assert_cmpfloat_with_epsilon (fact->answer.amount.low, 37.8, 1e-9);
  g_assert_cmpuint (fact->n_inputs, ==, 2);
  g_assert_true (fact->inputs[0] == dossier_find_fact (dossier, "steps-guide"));
  g_assert_true (fact->compare == dossier_find_fact (dossier, "height-guide"));
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/reader/example/head", test_head);
  g_test_add_func ("/reader/example/facts-are-joined", test_facts_are_joined);
  g_test_add_func ("/reader/example/tags-are-lent", test_tags_are_lent);
  g_test_add_func ("/reader/example/computed", test_computed);

  return g_test_run ();
}
