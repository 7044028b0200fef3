// SPDX-License-Identifier: GPL-3.0-or-later

#include "window-fixture.h"

static const char *
get_shown (WindowFixture *fixture)
{
  return gtk_stack_get_visible_child_name (fixture->window->stack);
}

static DossierProblemsView *
get_problems_view (WindowFixture *fixture)
{
  return dossier_error_page_get_view (fixture->window->problem_page);
}

/* (transfer full) */
static char *
get_clipboard_text (WindowFixture *fixture)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (fixture->window));
  GdkContentProvider *content = gdk_clipboard_get_content (clipboard);
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_STRING);
  g_assert_nonnull (content);
  g_assert_true (gdk_content_provider_get_value (content, &value, NULL));
  return g_value_dup_string (&value);
}

/* The window that was open stays as it was, behind a page that says why the other file cannot be shown. */
static void
test_keeps_the_old (WindowFixture *fixture,
                    gconstpointer data)
{
  g_autoptr (GFile) bad = window_fixture_write (fixture, "bad.dossier.json", "{\"format\": \"dossier/1\",}\n");
  Dossier *dossier = dossier_window_get_dossier (fixture->window);
  GtkWidget *focus;

  window_fixture_act (fixture, "show-view", "looks");
  window_fixture_act (fixture, "open-fact", "green");
  window_fixture_open (fixture, bad);

  g_assert_cmpstr (get_shown (fixture), ==, "problems");
  g_assert_cmpuint (dossier_problems_view_get_n_rows (get_problems_view (fixture)), >=, 1);
  g_assert_true (dossier_window_get_dossier (fixture->window) == dossier);
  g_assert_cmpuint (window_fixture_get_n_windows (fixture), ==, 1);
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), ==, "A Small Dossier for the Window");

  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (focus)), ==, "win.leave-problems");

  g_assert_true (window_fixture_can (fixture, "leave-problems"));
  window_fixture_act (fixture, "back", NULL);
  window_fixture_assert_place (fixture, "looks", "green");
  g_assert_false (window_fixture_can (fixture, "leave-problems"));
  window_fixture_act (fixture, "back", NULL);
  window_fixture_assert_place (fixture, "looks", NULL);
}

/* Any wish for a place in the dossier leads back to it. */
static void
test_tab_leads_back (WindowFixture *fixture,
                     gconstpointer data)
{
  g_autoptr (GFile) bad = window_fixture_write (fixture, "bad.dossier.json", "[]");

  window_fixture_open (fixture, bad);
  window_fixture_act (fixture, "show-view", "numbers");
  window_fixture_assert_place (fixture, "numbers", NULL);
}

/* Without a dossier there is no way back, but a good file can be opened in the same window. */
static void
test_nothing_before (WindowFixture *fixture,
                     gconstpointer data)
{
  g_autoptr (GFile) none = g_file_new_for_path ("/no/such/file.dossier.json");
  g_autoptr (GFile) small = window_fixture_get_small ();

  window_fixture_open (fixture, none);
  g_assert_cmpstr (get_shown (fixture), ==, "problems");
  g_assert_cmpstr (dossier_error_page_get_title (fixture->window->problem_page), ==, "This file cannot be read");
  g_assert_false (window_fixture_can (fixture, "back"));
  g_assert_false (window_fixture_can (fixture, "leave-problems"));

  window_fixture_open (fixture, small);
  window_fixture_assert_place (fixture, "numbers", NULL);
  g_assert_cmpuint (window_fixture_get_n_windows (fixture), ==, 1);
}

/* A dossier of which no view is left is none that could be shown. */
static void
test_no_views (WindowFixture *fixture,
               gconstpointer data)
{
  g_autoptr (GFile) bare = window_fixture_vary (fixture, "\"views\": [", "\"views\": [], \"more\": [");

  window_fixture_open (fixture, bare);
  g_assert_cmpstr (get_shown (fixture), ==, "problems");
}

/* One bad fact is left out and counted; its place can be copied. */
static void
test_parts (WindowFixture *fixture,
            gconstpointer data)
{
  g_autoptr (GFile) varied = window_fixture_vary (fixture, "\"counted\"", "\"cuonted\"");
  g_autofree char *path = g_file_get_path (varied);
  g_autofree char *expected = g_strconcat (path, ":24:83", NULL);
  g_autofree char *copied = NULL;
  GtkListBoxRow *row;

  window_fixture_open (fixture, varied);
  window_fixture_assert_place (fixture, "numbers", NULL);
  g_assert_cmpstr (dossier_notice_get_text (fixture->window->unread), ==, "1 fact could not be read.");
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (fixture->window->unread)));

  window_fixture_act (fixture, "show-problems", NULL);
  g_assert_cmpstr (get_shown (fixture), ==, "problems");
  row = dossier_problems_view_get_row (get_problems_view (fixture), 0);
  g_signal_emit_by_name (row, "activate");
  copied = get_clipboard_text (fixture);
  g_assert_cmpstr (copied, ==, expected);

  window_fixture_act (fixture, "leave-problems", NULL);
  window_fixture_assert_place (fixture, "numbers", NULL);
}

static void
test_no_problems (WindowFixture *fixture,
                  gconstpointer data)
{
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (fixture->window->unread)));
  g_assert_false (window_fixture_can (fixture, "show-problems"));
}

/* (transfer full): a file that takes long enough to read that it can be cancelled before it is done. */
static GFile *
write_large (WindowFixture *fixture)
{
  g_autoptr (GString) text = g_string_new ("{\"format\": \"dossier/1\", \"more\": [0");

  for (guint i = 0; i < 1000 * 1000; i++)
    g_string_append (text, ",10");
  g_string_append (text, "]}");
  return window_fixture_write (fixture, "large.dossier.json", text->str);
}

static void
test_cancel_first (WindowFixture *fixture,
                   gconstpointer data)
{
  g_autoptr (GFile) large = write_large (fixture);

  dossier_window_open_file (fixture->window, large);
  g_assert_true (window_fixture_can (fixture, "cancel-loading"));
  window_fixture_act (fixture, "cancel-loading", NULL);
  g_assert_cmpstr (get_shown (fixture), ==, "problems");
  g_assert_cmpstr (dossier_error_page_get_title (fixture->window->problem_page), ==, "Reading was cancelled");
  g_assert_false (window_fixture_can (fixture, "cancel-loading"));
}

static void
test_cancel_second (WindowFixture *fixture,
                    gconstpointer data)
{
  g_autoptr (GFile) large = write_large (fixture);

  window_fixture_act (fixture, "open-fact", "ten");
  dossier_window_open_file (fixture->window, large);
  window_fixture_act (fixture, "cancel-loading", NULL);
  window_fixture_assert_place (fixture, "numbers", "ten");
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (fixture->window->loading)));
}

/* A window may be closed while a file is being read for it. */
static void
test_close_while_reading (WindowFixture *fixture,
                          gconstpointer data)
{
  g_autoptr (GFile) large = write_large (fixture);
  DossierWindow *window = g_object_ref (g_steal_pointer (&fixture->window));

  dossier_window_open_file (window, large);
  gtk_window_destroy (GTK_WINDOW (window));
  g_object_run_dispose (G_OBJECT (window));

  /* Nobody sees it any more: it does not make a page to say that the reading was cancelled. */
  g_assert_null (window->problem_page);
  g_assert_finalize_object (window);
}

int
main (int argc,
      char **argv)
{
  fixture_init (&argc, &argv);

  window_fixture_add ("/app/bad-file/keeps-the-old", NULL, test_keeps_the_old);
  window_fixture_add ("/app/bad-file/tab-leads-back", NULL, test_tab_leads_back);
  window_fixture_add ("/app/bad-file/nothing-before", "empty", test_nothing_before);
  window_fixture_add ("/app/bad-file/no-views", "empty", test_no_views);
  window_fixture_add ("/app/bad-file/parts", "empty", test_parts);
  window_fixture_add ("/app/bad-file/no-problems", NULL, test_no_problems);
  window_fixture_add ("/app/bad-file/cancel/first", "empty", test_cancel_first);
  window_fixture_add ("/app/bad-file/cancel/second", NULL, test_cancel_second);
  window_fixture_add ("/app/bad-file/close-while-reading", "empty", test_close_while_reading);

  return g_test_run ();
}
