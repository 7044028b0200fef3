// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"
#include "ui/dossier-loading-bar.h"

static double
get_half (gpointer data)
{
  guint *n = data;

  *n += 1;
  return 0.5;
}

static gboolean
is_visible (gpointer data)
{
  return gtk_widget_get_visible (data);
}

static void
test_long (void)
{
  g_autoptr (GtkWidget) bar = g_object_ref_sink (dossier_loading_bar_new ());
  GtkWidget *progress = fixture_find (bar, GTK_TYPE_PROGRESS_BAR);
  GtkWidget *label = fixture_find (bar, GTK_TYPE_LABEL);
  GtkWidget *cancel = fixture_find (bar, GTK_TYPE_BUTTON);
  guint n = 0;

  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (cancel)), ==, "win.cancel-loading");
  g_assert_false (gtk_widget_get_visible (bar));
  dossier_loading_bar_start (DOSSIER_LOADING_BAR (bar), "a.dossier.json", get_half, &n);
  g_assert_false (gtk_widget_get_visible (bar));

  fixture_wait (is_visible, bar, "the bar");
  g_assert_cmpfloat (gtk_progress_bar_get_fraction (GTK_PROGRESS_BAR (progress)), ==, 0.5);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (label)), ==, "Reading “a.dossier.json”");

  dossier_loading_bar_stop (DOSSIER_LOADING_BAR (bar));
  g_assert_false (gtk_widget_get_visible (bar));
}

/* What is quick leaves no trace: after the stop nothing is asked any more. */
static void
test_quick (void)
{
  GtkWidget *bar = g_object_ref_sink (dossier_loading_bar_new ());
  guint n = 0;

  dossier_loading_bar_start (DOSSIER_LOADING_BAR (bar), "a.dossier.json", get_half, &n);
  g_assert_nonnull (g_main_context_find_source_by_user_data (NULL, bar));
  dossier_loading_bar_stop (DOSSIER_LOADING_BAR (bar));
  g_assert_false (gtk_widget_get_visible (bar));
  g_assert_cmpuint (n, ==, 0);
  g_assert_null (g_main_context_find_source_by_user_data (NULL, bar));

  dossier_loading_bar_start (DOSSIER_LOADING_BAR (bar), "a.dossier.json", get_half, &n);
  g_assert_finalize_object (bar);
  g_assert_null (g_main_context_find_source_by_user_data (NULL, bar));
}

int
main (int argc,
      char **argv)
{
  fixture_init (&argc, &argv);

  g_test_add_func ("/ui/loading-bar/long", test_long);
  g_test_add_func ("/ui/loading-bar/quick", test_quick);

  return g_test_run ();
}
