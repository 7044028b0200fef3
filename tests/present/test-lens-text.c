// SPDX-License-Identifier: GPL-3.0-or-later

#include <glib.h>

#include "present/dossier-lens-text.h"

static void
test_line (void)
{
  g_autofree char *one = dossier_format_lens (DOSSIER_STANDING_STATED, 1, 9);
  g_autofree char *many = dossier_format_lens (DOSSIER_STANDING_COUNTED, 8, 46);

  g_assert_cmpstr (one, ==,
                   "Dimmed on this page: 1 fact of 9, which stands below “stated”. A claim and its answer are dimmed "
                   "together or not at all; nothing is left out.");
  g_assert_cmpstr (many, ==,
                   "Dimmed on this page: 8 facts of 46, which stand below “counted or ruled”. A claim and its answer "
                   "are dimmed together or not at all; nothing is left out.");
}

static void
test_words (void)
{
  g_autofree char *dimmed = dossier_format_dimmed (DOSSIER_STANDING_REPORTED);

  g_assert_cmpstr (dimmed, ==, "Dimmed: it stands below “reported”.");
  for (guint i = 0; i < DOSSIER_N_STANDINGS; i++)
    g_assert_cmpstr (dossier_standing_word ((DossierStanding) i), !=, "");
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/present/lens-text/line", test_line);
  g_test_add_func ("/present/lens-text/words", test_words);

  return g_test_run ();
}
