// SPDX-License-Identifier: GPL-3.0-or-later

#include "window-fixture.h"

#include <glib/gstdio.h>

#include "ui/dossier-page.h"

static gboolean
is_not_opening (gpointer data)
{
  return DOSSIER_WINDOW (data)->opening == NULL;
}

/* One for all tests of a program: GApplication lets go of its place on the bus only when it has run. */
static DossierApplication *
get_application (void)
{
  GApplication *application = g_application_get_default ();

  if (application == NULL)
    {
      application = G_APPLICATION (dossier_application_new (NULL));
      g_assert_true (g_application_register (application, NULL, NULL));
      g_application_hold (application);
    }

  return DOSSIER_APPLICATION (application);
}

/* A window on the small dossier, 1300 px wide, so that the evidence is beside the page. */
void
window_fixture_set_up (WindowFixture *fixture,
                       gconstpointer data)
{
  g_autoptr (GFile) file = window_fixture_get_small ();

  fixture->folder = g_dir_make_tmp ("dossier-XXXXXX", NULL);
  fixture->application = get_application ();
  fixture->window = dossier_window_new (GTK_APPLICATION (fixture->application));
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1300, 800);
  if (data == NULL)
    window_fixture_open (fixture, file);
  gtk_window_present (GTK_WINDOW (fixture->window));
  fixture_settle ();
}

static void
remove_folder (const char *folder)
{
  g_autoptr (GDir) files = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (files)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_remove (path);
    }
  g_rmdir (folder);
}

/* Whatever a window held on to is gone with it. */
void
window_fixture_tear_down (WindowFixture *fixture,
                          gconstpointer data)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (fixture->application));
  GtkWindow *left = GTK_WINDOW (fixture->window);

  if (left != NULL)
    g_object_add_weak_pointer (G_OBJECT (left), (gpointer *) &left);
  while ((windows = gtk_application_get_windows (GTK_APPLICATION (fixture->application))) != NULL)
    gtk_window_destroy (windows->data);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_null (left);

  remove_folder (fixture->folder);
  g_free (fixture->folder);
}

/* (transfer full) */
GFile *
window_fixture_get_small (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "app", "data", "small.dossier.json", NULL);

  return g_file_new_for_path (path);
}

/* (transfer full): a new file of this test. */
GFile *
window_fixture_write (WindowFixture *fixture,
                      const char *name,
                      const char *text)
{
  g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  return g_file_new_for_path (path);
}

/* (transfer full): the small dossier with one piece of its text replaced. */
GFile *
window_fixture_vary (WindowFixture *fixture,
                     const char *find,
                     const char *put)
{
  g_autoptr (GFile) small = window_fixture_get_small ();
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *contents = NULL;

  g_assert_true (g_file_load_contents (small, NULL, &contents, NULL, NULL, NULL));
  g_string_assign (text, contents);
  g_assert_cmpuint (g_string_replace (text, find, put, 1), ==, 1);
  return window_fixture_write (fixture, "varied.dossier.json", text->str);
}

/* Opens file from the window and waits for what comes of it. */
void
window_fixture_open (WindowFixture *fixture,
                     GFile *file)
{
  dossier_window_open_file (fixture->window, file);
  fixture_wait (is_not_opening, fixture->window, "a file to be read");
  fixture_settle ();
}

void
window_fixture_act (WindowFixture *fixture,
                    const char *action,
                    const char *parameter)
{
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), action,
                                  parameter != NULL ? g_variant_new_string (parameter) : NULL);
  fixture_settle ();
}

gboolean
window_fixture_can (WindowFixture *fixture,
                    const char *action)
{
  g_assert_true (g_action_group_has_action (G_ACTION_GROUP (fixture->window), action));
  return g_action_group_get_action_enabled (G_ACTION_GROUP (fixture->window), action);
}

static void
assert_evidence (WindowFixture *fixture,
                 const char *fact_id)
{
  DossierWindow *window = fixture->window;

  g_assert_true (dossier_split_get_open (window->split) == (fact_id != NULL));
  g_assert_true (window_fixture_can (fixture, "close-evidence") == (fact_id != NULL));
  if (fact_id != NULL)
    g_assert_cmpstr (dossier_evidence_pane_get_state (window->pane)->fact->id, ==, fact_id);
}

/* All widgets agree on where the reader is. */
void
window_fixture_assert_place (WindowFixture *fixture,
                             const char *view_id,
                             const char *fact_id)
{
  DossierWindow *window = fixture->window;
  GtkWidget *tab = dossier_tab_strip_get_selected (window->tabs);
  DossierPage *page = DOSSIER_PAGE (gtk_stack_get_visible_child (window->pages));

  g_assert_cmpstr (gtk_stack_get_visible_child_name (window->stack), ==, "reader");
  g_assert_cmpstr (gtk_widget_get_name (tab), ==, view_id);
  g_assert_cmpstr (dossier_page_get_state (page)->view->id, ==, view_id);
  assert_evidence (fixture, fact_id);
}

/* The same in a page of Dossier's own. */
void
window_fixture_assert_own_page (WindowFixture *fixture,
                                const char *place,
                                const char *fact_id)
{
  DossierWindow *window = fixture->window;

  g_assert_cmpstr (gtk_stack_get_visible_child_name (window->stack), ==, "reader");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (window->pages), ==, place);
  assert_evidence (fixture, fact_id);
}

guint
window_fixture_get_n_windows (WindowFixture *fixture)
{
  return g_list_length (gtk_application_get_windows (GTK_APPLICATION (fixture->application)));
}

/* Adds a test with a window of its own. */
void
window_fixture_add (const char *path,
                    gconstpointer data,
                    void (*test) (WindowFixture *fixture, gconstpointer data))
{
  g_test_add (path, WindowFixture, data, window_fixture_set_up, test, window_fixture_tear_down);
}
