// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/load-fixture.h"

/* A dossier by its path from the top of the source tree; it must be without an error. */
Dossier *
load_fixture (const char *path)
{
  g_autofree char *found = g_test_build_filename (G_TEST_DIST, "..", path, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (found);
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  Dossier *dossier = dossier_load_file (file, problems, NULL, NULL, NULL);

  g_assert_nonnull (dossier);
  g_assert_cmpuint (dossier_problems_count (problems, DOSSIER_SEVERITY_ERROR), ==, 0);

  return dossier;
}
