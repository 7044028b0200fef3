// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-problem.h"

static void
add (DossierProblems *problems,
     DossierSeverity severity,
     guint line,
     guint column)
{
  DossierProblem problem = { .severity = severity, .code = DOSSIER_PROBLEM_SYNTAX, .line = line, .column = column };

  dossier_problems_add (problems, &problem);
}

static void
test_problems_are_copied (void)
{
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  char pointer[] = "/facts/0";
  char nearest[] = "text";
  DossierProblem problem = {
    .severity = DOSSIER_SEVERITY_NOTE,
    .code = DOSSIER_PROBLEM_UNKNOWN_KEY,
    .pointer = pointer,
    .nearest = nearest,
  };

  dossier_problems_add (problems, &problem);
  pointer[0] = nearest[0] = '?';

  g_assert_cmpuint (dossier_problems_get_n (problems), ==, 1);
  g_assert_cmpstr (dossier_problems_get (problems, 0)->pointer, ==, "/facts/0");
  g_assert_cmpstr (dossier_problems_get (problems, 0)->nearest, ==, "text");
  g_assert_null (dossier_problems_get (problems, 0)->found);
}

static void
test_sorted_by_place_then_severity (void)
{
  g_autoptr (DossierProblems) problems = dossier_problems_new ();

  add (problems, DOSSIER_SEVERITY_NOTE, 2, 1);
  add (problems, DOSSIER_SEVERITY_NOTE, 1, 9);
  add (problems, DOSSIER_SEVERITY_ERROR, 2, 1);
  add (problems, DOSSIER_SEVERITY_NOTE, 1, 10);
  dossier_problems_sort (problems);

  g_assert_cmpuint (dossier_problems_get (problems, 0)->column, ==, 9);
  g_assert_cmpuint (dossier_problems_get (problems, 1)->column, ==, 10);
  g_assert_cmpint (dossier_problems_get (problems, 2)->severity, ==, DOSSIER_SEVERITY_ERROR);
  g_assert_cmpint (dossier_problems_get (problems, 3)->severity, ==, DOSSIER_SEVERITY_NOTE);
}

static void
test_full_list_counts_the_rest (void)
{
  g_autoptr (DossierProblems) problems = dossier_problems_new ();

  for (guint i = 0; i < DOSSIER_MAX_PROBLEMS + 5; i++)
    add (problems, DOSSIER_SEVERITY_NOTE, i + 1, 1);

  g_assert_cmpuint (dossier_problems_get_n (problems), ==, DOSSIER_MAX_PROBLEMS);
  g_assert_cmpuint (dossier_problems_get_n_unlisted (problems), ==, 5);
  g_assert_cmpuint (dossier_problems_count (problems, DOSSIER_SEVERITY_NOTE), ==, DOSSIER_MAX_PROBLEMS + 5);
}

static void
test_full_list_makes_room_for_worse (void)
{
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  const DossierProblem *last;

  add (problems, DOSSIER_SEVERITY_WARNING, 1, 1);
  for (guint i = 1; i < DOSSIER_MAX_PROBLEMS; i++)
    add (problems, DOSSIER_SEVERITY_NOTE, i + 1, 1);
  g_assert_false (dossier_problems_would_list (problems, DOSSIER_SEVERITY_NOTE));
  g_assert_true (dossier_problems_would_list (problems, DOSSIER_SEVERITY_FATAL));
  add (problems, DOSSIER_SEVERITY_FATAL, 7, 7);

  last = dossier_problems_get (problems, DOSSIER_MAX_PROBLEMS - 1);
  g_assert_cmpint (last->severity, ==, DOSSIER_SEVERITY_FATAL);
  g_assert_cmpuint (dossier_problems_get_n (problems), ==, DOSSIER_MAX_PROBLEMS);
  g_assert_cmpuint (dossier_problems_get_n_unlisted (problems), ==, 1);
  g_assert_cmpint (dossier_problems_get (problems, 0)->severity, ==, DOSSIER_SEVERITY_WARNING);
}

static void
test_dropped_facts_are_counted (void)
{
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (DossierProblems) same = dossier_problems_ref (problems);

  dossier_problems_add_dropped_fact (problems);
  dossier_problems_add_dropped_fact (same);

  g_assert_cmpuint (dossier_problems_get_n_dropped_facts (problems), ==, 2);
}

static void
test_every_code_has_its_own_id (void)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  for (int code = 0; code < DOSSIER_N_PROBLEMS; code++)
    {
      const char *id = dossier_problem_code_to_id ((DossierProblemCode) code);

      g_assert_nonnull (id);
      g_assert_true (g_hash_table_add (ids, (gpointer) id));
    }
  g_assert_cmpstr (dossier_severity_to_id (DOSSIER_SEVERITY_FATAL), ==, "fatal");
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/problem/copied", test_problems_are_copied);
  g_test_add_func ("/problem/sorted-by-place-then-severity", test_sorted_by_place_then_severity);
  g_test_add_func ("/problem/full-list-counts-the-rest", test_full_list_counts_the_rest);
  g_test_add_func ("/problem/full-list-makes-room-for-worse", test_full_list_makes_room_for_worse);
  g_test_add_func ("/problem/dropped-facts-are-counted", test_dropped_facts_are_counted);
  g_test_add_func ("/problem/every-code-has-its-own-id", test_every_code_has_its_own_id);

  return g_test_run ();
}
