// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-loader.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

typedef struct
{
  char *directory;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->directory = g_dir_make_tmp ("dossier-loader-XXXXXX", &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  g_autoptr (GDir) directory = g_dir_open (fixture->directory, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (directory)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->directory, name, NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (fixture->directory), ==, 0);
  g_free (fixture->directory);
}

static char *
get_example_path (void)
{
  return g_test_build_filename (G_TEST_DIST, "..", "data", "schema", "example.dossier.json", NULL);
}

/* Loads a path that cannot be a dossier and checks why not. */
static void
assert_refused (const char *path,
                DossierProblemCode code,
                const char *found)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (DossierProblems) problems = dossier_problems_new ();

  g_assert_null (dossier_load_file (file, problems, NULL, NULL, NULL));
  g_assert_cmpuint (dossier_problems_get_n (problems), ==, 1);
  g_assert_cmpint (dossier_problems_get (problems, 0)->severity, ==, DOSSIER_SEVERITY_FATAL);
  g_assert_cmpint (dossier_problems_get (problems, 0)->code, ==, code);
  if (found != NULL)
    g_assert_cmpstr (dossier_problems_get (problems, 0)->found, ==, found);
}

static void
test_directory (Fixture *fixture,
                gconstpointer data)
{
  assert_refused (fixture->directory, DOSSIER_PROBLEM_NOT_REGULAR, "directory");
}

static void
test_fifo (Fixture *fixture,
           gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->directory, "fifo", NULL);

  g_assert_cmpint (mkfifo (path, 0600), ==, 0);
  assert_refused (path, DOSSIER_PROBLEM_NOT_REGULAR, "fifo");
}

static void
test_socket (Fixture *fixture,
             gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->directory, "socket", NULL);
  struct sockaddr_un address = { .sun_family = AF_UNIX };
  int fd = socket (AF_UNIX, SOCK_STREAM, 0);

  g_strlcpy (address.sun_path, path, sizeof address.sun_path);
  g_assert_cmpint (bind (fd, (struct sockaddr *) &address, sizeof address), ==, 0);
  assert_refused (path, DOSSIER_PROBLEM_NOT_REGULAR, "socket");
  close (fd);
}

static void
test_device (Fixture *fixture,
             gconstpointer data)
{
  assert_refused ("/dev/zero", DOSSIER_PROBLEM_NOT_REGULAR, "device");
  assert_refused ("/dev/null", DOSSIER_PROBLEM_NOT_REGULAR, "device");
}

static void
test_missing (Fixture *fixture,
              gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->directory, "missing", NULL);
  g_autofree char *below_a_file = get_example_path ();
  g_autofree char *below = g_build_filename (below_a_file, "x", NULL);

  assert_refused (path, DOSSIER_PROBLEM_IO, NULL);
  assert_refused (below, DOSSIER_PROBLEM_IO, NULL);
}

static void
test_symlink_loop (Fixture *fixture,
                   gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->directory, "loop", NULL);

  g_assert_cmpint (symlink ("loop", path), ==, 0);
  assert_refused (path, DOSSIER_PROBLEM_IO, NULL);
}

static void
test_unreadable (Fixture *fixture,
                 gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->directory, "secret", NULL);

  if (geteuid () == 0)
    {
      g_test_skip ("root may read everything");
      return;
    }
  g_assert_true (g_file_set_contents (path, "{}", -1, NULL));
  g_assert_cmpint (g_chmod (path, 0), ==, 0);
  assert_refused (path, DOSSIER_PROBLEM_IO, NULL);
}

static void
test_empty (Fixture *fixture,
            gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->directory, "empty", NULL);

  g_assert_true (g_file_set_contents (path, "", 0, NULL));
  assert_refused (path, DOSSIER_PROBLEM_EMPTY, NULL);
}

/* A file that is all holes takes no space, and is refused by its size before a byte is read. */
static void
test_too_large (Fixture *fixture,
                gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->directory, "large", NULL);
  int fd = open (path, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);

  g_assert_cmpint (ftruncate (fd, (off_t) dossier_default_limits.max_bytes + 1), ==, 0);
  close (fd);
  assert_refused (path, DOSSIER_PROBLEM_TOO_LARGE, NULL);
}

/* Files of /proc say that they are empty, and are not. */
static void
test_size_that_lies (Fixture *fixture,
                     gconstpointer data)
{
  assert_refused ("/proc/self/status", DOSSIER_PROBLEM_SYNTAX, "Name");
}

static void
test_symlink (Fixture *fixture,
              gconstpointer data)
{
  g_autofree char *example = get_example_path ();
  g_autofree char *target = g_canonicalize_filename (example, NULL);
  g_autofree char *path = g_build_filename (fixture->directory, "link", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (Dossier) dossier = NULL;

  g_assert_cmpint (symlink (target, path), ==, 0);
  dossier = dossier_load_file (file, problems, NULL, NULL, NULL);
  g_assert_nonnull (dossier);
}

typedef struct
{
  GMainLoop *loop;
  Dossier *dossier;
  DossierProblems *problems;
  GError *error;
  double last_fraction;
  guint n_reports;
  gboolean in_order;
  gboolean is_destroyed;
} Outcome;

static void
loaded_cb (GObject *source,
           GAsyncResult *result,
           gpointer data)
{
  Outcome *outcome = data;

  outcome->dossier = dossier_load_file_finish (result, &outcome->problems, &outcome->error);
  g_main_loop_quit (outcome->loop);
}

/* Called in the loading thread only, and looked at when that is done. */
static void
progress_cb (double fraction,
             gpointer data)
{
  Outcome *outcome = data;

  outcome->in_order = outcome->in_order && fraction > outcome->last_fraction && fraction <= 1;
  outcome->last_fraction = fraction;
  outcome->n_reports++;
}

static void
destroyed_cb (gpointer data)
{
  Outcome *outcome = data;

  outcome->is_destroyed = TRUE;
}

static void
load_async (const char *path,
            GCancellable *cancellable,
            Outcome *outcome)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  *outcome = (Outcome) { .loop = g_main_loop_new (NULL, FALSE), .in_order = TRUE };
  dossier_load_file_async (file, cancellable, progress_cb, outcome, destroyed_cb, loaded_cb, outcome);
  g_main_loop_run (outcome->loop);
  g_main_loop_unref (outcome->loop);
}

static void
outcome_clear (Outcome *outcome)
{
  g_clear_pointer (&outcome->dossier, dossier_unref);
  g_clear_pointer (&outcome->problems, dossier_problems_unref);
  g_clear_error (&outcome->error);
}

static void
test_async (Fixture *fixture,
            gconstpointer data)
{
  g_autofree char *path = get_example_path ();
  Outcome outcome;

  load_async (path, NULL, &outcome);

  g_assert_no_error (outcome.error);
  g_assert_nonnull (outcome.dossier);
  g_assert_cmpuint (dossier_problems_get_n (outcome.problems), ==, 0);
  g_assert_true (outcome.in_order);
  g_assert_cmpuint (outcome.n_reports, >=, 1);
  g_assert_cmpuint (outcome.n_reports, <=, 100);
  g_assert_cmpfloat (outcome.last_fraction, ==, 1);
  g_assert_true (outcome.is_destroyed);
  outcome_clear (&outcome);
}

static void
test_async_failure (Fixture *fixture,
                    gconstpointer data)
{
  Outcome outcome;

  load_async (fixture->directory, NULL, &outcome);

  g_assert_no_error (outcome.error);
  g_assert_null (outcome.dossier);
  g_assert_cmpuint (dossier_problems_count (outcome.problems, DOSSIER_SEVERITY_FATAL), ==, 1);
  outcome_clear (&outcome);
}

static void
test_async_cancelled (Fixture *fixture,
                      gconstpointer data)
{
  g_autofree char *path = get_example_path ();
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  Outcome outcome;

  g_cancellable_cancel (cancellable);
  load_async (path, cancellable, &outcome);

  g_assert_error (outcome.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (outcome.dossier);
  outcome_clear (&outcome);
}

static void
cancel_cb (double fraction,
           gpointer data)
{
  g_cancellable_cancel (data);
}

/* Cancelled in the midst of the items: the dossier that is half done is given to nobody. */
static void
test_cancelled_while_reading (Fixture *fixture,
                              gconstpointer data)
{
  g_autofree char *path = get_example_path ();
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (DossierProblems) problems = dossier_problems_new ();

  g_assert_null (dossier_load_file (file, problems, cancellable, cancel_cb, cancellable));
  g_assert_cmpuint (dossier_problems_count (problems, DOSSIER_SEVERITY_FATAL), ==, 0);
}

/* Puts the example, under a name, where users' data is looked for. */
static char *
install (const char *name)
{
  g_autofree char *example = get_example_path ();
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "dossier", "dossiers", NULL);
  char *path = g_build_filename (folder, name, NULL);
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (example, &text, NULL, NULL));
  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, text, -1, NULL));

  return path;
}

static void
test_find_installed (Fixture *fixture,
                     gconstpointer data)
{
  g_autofree char *path = install ("old-tower.dossier.json");
  g_autoptr (GFile) file = dossier_find_installed ("old-tower");
  g_autoptr (GFile) by_argument = dossier_file_for_argument ("old-tower");

  g_assert_cmpstr (g_file_peek_path (file), ==, path);
  g_assert_true (g_file_equal (file, by_argument));
  g_assert_null (dossier_find_installed ("new-tower"));
}

/* Only an id may become part of a path. */
static void
test_no_way_out (Fixture *fixture,
                 gconstpointer data)
{
  static const char *const ids[] = {
    "", ".", "..", "../dossiers/old-tower", "/etc/passwd", "old-tower/", "Old-tower", "old tower", "-x", "a%2e", "a\\b",
  };
  g_autofree char *path = install ("old-tower.dossier.json");

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    g_assert_null (dossier_find_installed (ids[i]));
}

static void
test_arguments (Fixture *fixture,
                gconstpointer data)
{
  g_autofree char *installed = install ("old-tower.dossier.json");
  g_autofree char *here = g_get_current_dir ();
  g_autofree char *expected = g_build_filename (here, "old-tower.json", NULL);
  g_autofree char *expected_path = g_build_filename (here, "sub", "old-tower", NULL);
  g_autofree char *expected_unknown = g_build_filename (here, "no-such-tower", NULL);
  g_autoptr (GFile) with_dot = dossier_file_for_argument ("old-tower.json");
  g_autoptr (GFile) with_slash = dossier_file_for_argument ("sub/old-tower");
  g_autoptr (GFile) unknown = dossier_file_for_argument ("no-such-tower");
  g_autoptr (GFile) uri = dossier_file_for_argument ("file:///tmp/x.dossier.json");

  g_assert_cmpstr (g_file_peek_path (with_dot), ==, expected);
  g_assert_cmpstr (g_file_peek_path (with_slash), ==, expected_path);
  g_assert_cmpstr (g_file_peek_path (unknown), ==, expected_unknown);
  g_assert_cmpstr (g_file_peek_path (uri), ==, "/tmp/x.dossier.json");
}

/* Takes away the installed dossier and its folders up to the data folder itself, and not one folder more. */
static void
remove_installed (void)
{
  gsize shortest = strlen (g_get_user_data_dir ());
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "dossier", "dossiers", "old-tower.dossier.json", NULL);

  for (; strlen (path) >= shortest; *strrchr (path, '/') = '\0')
    g_remove (path);
}

#define ADD(path, function) g_test_add ("/loader/" path, Fixture, NULL, set_up, function, tear_down)

int
main (int argc,
      char *argv[])
{
  g_autofree char *data_home = g_dir_make_tmp ("dossier-data-XXXXXX", NULL);
  int status;

  /* Not G_TEST_OPTION_ISOLATE_DIRS: what that leaks would have to be told from our own leaks. */
  g_assert_true (g_setenv ("XDG_DATA_HOME", data_home, TRUE));
  g_test_init (&argc, &argv, NULL);

  ADD ("refused/directory", test_directory);
  ADD ("refused/fifo", test_fifo);
  ADD ("refused/socket", test_socket);
  ADD ("refused/device", test_device);
  ADD ("refused/missing", test_missing);
  ADD ("refused/symlink-loop", test_symlink_loop);
  ADD ("refused/unreadable", test_unreadable);
  ADD ("refused/empty", test_empty);
  ADD ("refused/too-large", test_too_large);
  ADD ("refused/size-that-lies", test_size_that_lies);
  ADD ("symlink", test_symlink);
  ADD ("async/loaded", test_async);
  ADD ("async/failed", test_async_failure);
  ADD ("async/cancelled", test_async_cancelled);
  ADD ("cancelled-while-reading", test_cancelled_while_reading);
  ADD ("installed/found", test_find_installed);
  ADD ("installed/no-way-out", test_no_way_out);
  ADD ("argument", test_arguments);

  status = g_test_run ();
  remove_installed ();

  return status;
}
