// SPDX-License-Identifier: GPL-3.0-or-later

#include "window-fixture.h"

static void
count_cb (guint *n)
{
  *n += 1;
}

static gboolean
has_one (gpointer data)
{
  return *(guint *) data == 1;
}

/* It needs no main loop to get done, and tells of it once when there is one. */
static void
test_reads (void)
{
  g_autoptr (GFile) file = window_fixture_get_small ();
  DossierOpening *opening = dossier_opening_new (file);
  guint n = 0;

  g_signal_connect_swapped (opening, "done", G_CALLBACK (count_cb), &n);
  g_assert_true (dossier_opening_wait (opening, 20 * G_USEC_PER_SEC));
  g_assert_true (dossier_opening_is_done (opening));
  g_assert_cmpuint (n, ==, 0);
  g_assert_nonnull (dossier_opening_get_dossier (opening));
  g_assert_cmpuint (dossier_problems_get_n (dossier_opening_get_problems (opening)), ==, 0);
  g_assert_true (g_file_equal (dossier_opening_get_file (opening), file));

  fixture_wait (has_one, &n, "the signal");
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (n, ==, 1);
  g_assert_finalize_object (opening);
}

static void
test_no_file (void)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/no/such/file.dossier.json");
  g_autoptr (DossierOpening) opening = dossier_opening_new (file);

  g_assert_true (dossier_opening_wait (opening, 20 * G_USEC_PER_SEC));
  g_assert_null (dossier_opening_get_dossier (opening));
  g_assert_cmpuint (dossier_problems_count (dossier_opening_get_problems (opening), DOSSIER_SEVERITY_FATAL), ==, 1);
}

/* No one need wait for it: it goes away by itself, with all that it read. */
static void
test_abandoned (void)
{
  g_autoptr (GFile) file = window_fixture_get_small ();
  DossierOpening *opening = dossier_opening_new (file);

  dossier_opening_cancel (opening);
  g_assert_true (dossier_opening_wait (opening, 20 * G_USEC_PER_SEC));
  g_object_add_weak_pointer (G_OBJECT (opening), (gpointer *) &opening);
  g_object_unref (opening);
  while (opening != NULL)
    g_main_context_iteration (NULL, TRUE);
}

typedef struct
{
  const char *path;
  const char *argument; /* NULL: none */
  const char *ends;     /* of the file's path */
} Row;

static const Row rows[] = {
  { "/app/opening/argument/path", "/some/where/x.dossier.json", "/some/where/x.dossier.json" },
  { "/app/opening/argument/no-such-id", "no-such-dossier", "no-such-dossier" },
  { "/app/opening/argument/none", NULL, "cecot" },
};

/* There is always a file to try, so that what is wrong with it can be told. */
static void
test_argument (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (GFile) file = dossier_application_find_file (row->argument);
  g_autofree char *path = g_file_get_path (file);

  g_assert_nonnull (strstr (path, row->ends));
}

int
main (int argc,
      char **argv)
{
  fixture_init (&argc, &argv);

  g_test_add_func ("/app/opening/reads", test_reads);
  g_test_add_func ("/app/opening/no-file", test_no_file);
  g_test_add_func ("/app/opening/abandoned", test_abandoned);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_test_add_data_func (rows[i].path, &rows[i], test_argument);

  return g_test_run ();
}
