// SPDX-License-Identifier: GPL-3.0-or-later

/* Pictures that are dropped on the window lead back to where they were made, and others lead nowhere. */

#include "window-fixture.h"

#include <glib/gstdio.h>
#include <sys/stat.h>

static GFile *
write_picture (WindowFixture *fixture,
               const char *address)
{
  g_autofree char *svg = g_strdup_printf ("<?xml version='1.0'?>\n<svg xmlns='http://www.w3.org/2000/svg'><metadata>"
                                          "<dc:identifier>%s</dc:identifier></metadata></svg>", address);

  return window_fixture_write (fixture, "picture.svg", svg);
}

typedef struct
{
  WindowFixture *fixture;
  const char *view;
} Place;

static gboolean
is_there (gpointer data)
{
  Place *place = data;

  return g_strcmp0 (dossier_navigation_get_place (place->fixture->window->navigation).view, place->view) == 0;
}

static void
take (WindowFixture *fixture,
      const char *address,
      const char *view)
{
  g_autoptr (GFile) file = write_picture (fixture, address);
  Place place = { fixture, view };

  dossier_window_take_file (fixture->window, file);
  fixture_wait (is_there, &place, address);
}

static char *
make_address (WindowFixture *fixture,
              const char *rest)
{
  return g_strconcat ("dossier:", fixture->window->dossier->id, rest, NULL);
}

static void
test_view (WindowFixture *fixture,
           gconstpointer data)
{
  g_autofree char *address = make_address (fixture, "/looks");
  g_autofree char *with_fact = make_address (fixture, "/numbers#twelve");

  take (fixture, address, "looks");
  window_fixture_assert_place (fixture, "looks", NULL);
  take (fixture, with_fact, "numbers");
  window_fixture_assert_place (fixture, "numbers", "twelve");
}

/* What is not there, or means nothing, changes nothing. */
static void
test_nowhere (WindowFixture *fixture,
              gconstpointer data)
{
  static const char *const rests[] = { "/nowhere", "/own:nowhere", "/own:party/nobody#x", "#nothing", "" };

  for (guint i = 0; i < G_N_ELEMENTS (rests); i++)
    {
      g_autofree char *address = make_address (fixture, rests[i]);

      g_assert_true (dossier_window_follow (fixture->window, address));
      fixture_settle ();
    }
  g_assert_true (dossier_window_follow (fixture->window, "dossier:not-installed/x#y"));
  g_assert_false (dossier_window_follow (fixture->window, "file:x"));
  g_assert_false (dossier_window_follow (fixture->window, "dossier:a b"));
  fixture_settle ();
  window_fixture_assert_place (fixture, "numbers", NULL);
}

static gboolean
has_another_window (gpointer data)
{
  return window_fixture_get_n_windows (data) == 2;
}

/* What is no picture is opened as a dossier. */
static void
test_dossier (WindowFixture *fixture,
              gconstpointer data)
{
  g_autoptr (GFile) file = window_fixture_get_small ();

  dossier_window_take_file (fixture->window, file);
  fixture_wait (has_another_window, fixture, "another window");
}

static gboolean
is_null (gpointer data)
{
  return *(gpointer *) data == NULL;
}

static gboolean
shows_problems (gpointer data)
{
  return g_str_equal (gtk_stack_get_visible_child_name (((WindowFixture *) data)->window->stack), "problems");
}

/* A pipe that nobody writes into is told of, and not waited for. */
static void
test_pipe (WindowFixture *fixture,
           gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "pipe", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  dossier_window_take_file (fixture->window, file);
  fixture_wait (shows_problems, fixture, "the page that says what is wrong");
  g_unlink (path);
}

/* What was dropped on a window that is closed meanwhile is let go of. */
static void
test_closed (WindowFixture *fixture,
             gconstpointer data)
{
  g_autoptr (GFile) file = window_fixture_get_small ();
  GtkWindow *other = GTK_WINDOW (dossier_window_new (GTK_APPLICATION (fixture->application)));
  gpointer weak = other;

  g_object_add_weak_pointer (G_OBJECT (other), &weak);
  gtk_window_present (other);
  dossier_window_take_file (DOSSIER_WINDOW (other), file);
  gtk_window_destroy (other);
  fixture_wait (is_null, &weak, "the window to be gone");
  g_assert_cmpuint (window_fixture_get_n_windows (fixture), ==, 1);
}

int
main (int argc,
      char **argv)
{
  fixture_init (&argc, &argv);

  g_test_add ("/app/pictures/view", WindowFixture, NULL, window_fixture_set_up, test_view, window_fixture_tear_down);
  g_test_add ("/app/pictures/nowhere", WindowFixture, NULL, window_fixture_set_up, test_nowhere,
              window_fixture_tear_down);
  g_test_add ("/app/pictures/dossier", WindowFixture, NULL, window_fixture_set_up, test_dossier,
              window_fixture_tear_down);
  g_test_add ("/app/pictures/pipe", WindowFixture, NULL, window_fixture_set_up, test_pipe, window_fixture_tear_down);
  g_test_add ("/app/pictures/closed", WindowFixture, NULL, window_fixture_set_up, test_closed,
              window_fixture_tear_down);

  return g_test_run ();
}
