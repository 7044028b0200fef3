// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"
#include "ui/dossier-problems-view.h"

static void
add_problem (DossierProblems *problems,
             DossierSeverity severity,
             guint line)
{
  DossierProblem problem = {
    .severity = severity, .code = DOSSIER_PROBLEM_UNKNOWN_KEY, .line = line, .column = 7, .found = (char *) "colour",
  };

  dossier_problems_add (problems, &problem);
}

static const char *
get_target (DossierProblemsView *view,
            guint index)
{
  GtkActionable *row = GTK_ACTIONABLE (dossier_problems_view_get_row (view, index));

  g_assert_cmpstr (gtk_actionable_get_action_name (row), ==, "win.copy-place");
  return g_variant_get_string (gtk_actionable_get_action_target_value (row), NULL);
}

/* The gravest first, and among equals the order of the file. */
static void
test_order (void)
{
  g_autoptr (GtkWidget) widget = g_object_ref_sink (dossier_problems_view_new ());
  DossierProblemsView *view = DOSSIER_PROBLEMS_VIEW (widget);
  g_autoptr (DossierProblems) problems = dossier_problems_new ();

  add_problem (problems, DOSSIER_SEVERITY_NOTE, 1);
  add_problem (problems, DOSSIER_SEVERITY_ERROR, 2);
  add_problem (problems, DOSSIER_SEVERITY_FATAL, 0);
  add_problem (problems, DOSSIER_SEVERITY_ERROR, 4);
  dossier_problems_view_set_problems (view, problems, "a.json");

  g_assert_cmpuint (dossier_problems_view_get_n_rows (view), ==, 4);
  g_assert_cmpstr (get_target (view, 0), ==, "a.json");
  g_assert_cmpstr (get_target (view, 1), ==, "a.json:2:7");
  g_assert_cmpstr (get_target (view, 2), ==, "a.json:4:7");
  g_assert_cmpstr (get_target (view, 3), ==, "a.json:1:7");

  dossier_problems_view_set_problems (view, problems, "b.json");
  g_assert_cmpuint (dossier_problems_view_get_n_rows (view), ==, 4);
  g_assert_cmpstr (get_target (view, 1), ==, "b.json:2:7");
}

static void
test_many (void)
{
  g_autoptr (GtkWidget) widget = g_object_ref_sink (dossier_problems_view_new ());
  DossierProblemsView *view = DOSSIER_PROBLEMS_VIEW (widget);
  GtkWidget *more = gtk_widget_get_last_child (widget);
  g_autoptr (DossierProblems) problems = dossier_problems_new ();

  for (guint i = 0; i < DOSSIER_PROBLEMS_VIEW_MAX; i++)
    add_problem (problems, DOSSIER_SEVERITY_ERROR, i + 1);
  dossier_problems_view_set_problems (view, problems, "a.json");
  g_assert_cmpuint (dossier_problems_view_get_n_rows (view), ==, DOSSIER_PROBLEMS_VIEW_MAX);
  g_assert_false (gtk_widget_get_visible (more));

  for (guint i = 0; i < DOSSIER_MAX_PROBLEMS; i++)
    add_problem (problems, DOSSIER_SEVERITY_NOTE, i + 1);
  dossier_problems_view_set_problems (view, problems, "a.json");
  g_assert_cmpuint (dossier_problems_view_get_n_rows (view), ==, DOSSIER_PROBLEMS_VIEW_MAX);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (more)), ==, "1000 more problems are not listed.");
  g_assert_true (gtk_widget_get_visible (more));
}

/* Every row says all that it shows. */
static void
test_speech (void)
{
  g_autoptr (GtkWidget) widget = g_object_ref_sink (dossier_problems_view_new ());
  DossierProblemsView *view = DOSSIER_PROBLEMS_VIEW (widget);
  g_autoptr (DossierProblems) problems = dossier_problems_new ();

  add_problem (problems, DOSSIER_SEVERITY_ERROR, 3);
  dossier_problems_view_set_problems (view, problems, "a.json");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (dossier_problems_view_get_row (view, 0)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Error: The key “colour” has no meaning here and is passed over. "
                                       "Line 3, column 7");
}

int
main (int argc,
      char **argv)
{
  fixture_init (&argc, &argv);

  g_test_add_func ("/ui/problems-view/order", test_order);
  g_test_add_func ("/ui/problems-view/many", test_many);
  g_test_add_func ("/ui/problems-view/speech", test_speech);

  return g_test_run ();
}
