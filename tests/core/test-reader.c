// SPDX-License-Identifier: GPL-3.0-or-later

/* The example, which shows each part of the format once; the dossiers that ship; and a corpus: every file in
 * data/accept is without a problem, every one in data/reject has those that its .expected lists, one a line:
 * "line:column severity code pointer". */

#include "core/dossier-invariants.h"

#include <string.h>

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

static char *
describe_problems (const DossierProblems *problems)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < dossier_problems_get_n (problems); i++)
    {
      const DossierProblem *problem = dossier_problems_get (problems, i);
      gboolean has_pointer = problem->pointer != NULL && problem->pointer[0] != '\0';

      g_string_append_printf (text, "%u:%u %s %s%s%s\n", problem->line, problem->column,
                              dossier_severity_to_id (problem->severity), dossier_problem_code_to_id (problem->code),
                              has_pointer ? " " : "", has_pointer ? problem->pointer : "");
    }

  return g_string_free (text, FALSE);
}

/* What a file is expected to say of itself: nothing, where no .expected stands beside it. */
static char *
read_expected (const char *path)
{
  g_autoptr (GString) expected_path = g_string_new (path);
  char *expected;

  g_string_replace (expected_path, ".json", ".expected", 1);
  if (g_file_get_contents (expected_path->str, &expected, NULL, NULL))
    return expected;

  return g_strdup ("");
}

static void
test_file (gconstpointer data)
{
  const char *path = data;
  g_autofree char *text = NULL;
  g_autofree char *expected = read_expected (path);
  g_autofree char *found = NULL;
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (Dossier) dossier = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &text, &length, NULL));
  dossier = dossier_read_and_assert (text, length, problems);
  found = describe_problems (problems);
  g_assert_cmpstr (found, ==, expected);
}

static void
add_files (const char *name,
           const char *folder)
{
  g_autoptr (GDir) directory = g_dir_open (folder, 0, NULL);
  const char *file;

  while (directory != NULL && (file = g_dir_read_name (directory)) != NULL)
    {
      g_autofree char *test_path = g_strdup_printf ("/reader/%s/%.*s", name, (int) strcspn (file, "."), file);

      if (g_str_has_suffix (file, ".json"))
        g_test_add_data_func_full (test_path, g_build_filename (folder, file, NULL), test_file, g_free);
    }
}

static void
add_corpora (void)
{
  g_autofree char *accept = g_test_build_filename (G_TEST_DIST, "core", "data", "accept", NULL);
  g_autofree char *reject = g_test_build_filename (G_TEST_DIST, "core", "data", "reject", NULL);
  g_autofree char *shipped = g_test_build_filename (G_TEST_DIST, "..", "data", "dossiers", NULL);

  add_files ("accept", accept);
  add_files ("reject", reject);
  add_files ("shipped", shipped);
}

/* The member that each kind is made of, found again by its id. */
static void
test_values (void)
{
  g_autoptr (Dossier) dossier = load_example ();
  const DossierFact *fact = dossier_find_fact (dossier, "tallest-mayor");

  dossier_assert_whole (dossier);
  g_assert_cmpint (fact->status, ==, DOSSIER_STATUS_STATED);
  g_assert_cmpint (fact->answer.stance, ==, DOSSIER_STANCE_ASSERTS);
  g_assert_cmpstr (fact->quote.words, ==, "Nobody looks down on us");
  g_assert_cmpstr (fact->by[0]->id, ==, "mayor");
  g_assert_cmpstr (fact->about[0]->id, ==, "town");
  g_assert_cmpstr (fact->references[0].source->id, ==, "paper");
  g_assert_true (dossier_date_is_set (&fact->said));
  g_assert_false (dossier_date_is_set (&fact->of));
  g_assert_null (dossier_find_fact (dossier, "no-such-fact"));
  g_assert_null (dossier_find_view (dossier, NULL));
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
  g_test_add_func ("/reader/example/values", test_values);
  add_corpora ();

  return g_test_run ();
}
