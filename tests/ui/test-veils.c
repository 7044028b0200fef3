// SPDX-License-Identifier: GPL-3.0-or-later

#include <glib.h>

#include "ui/dossier-veils.h"

static void
count_cb (DossierVeils *veils,
          guint *n_told)
{
  *n_told += 1;
}

static void
test_reveal (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  const DossierFact claim = { .id = "claim", .content_notes = DOSSIER_CONTENT_DEATH };
  const DossierFact answer = { .id = "answer", .content_notes = DOSSIER_CONTENT_ABUSE };
  const DossierFact harmless = { .id = "harmless" };
  const DossierFact *const pair[] = { &claim, NULL, &answer, &harmless };
  guint n_told = 0;

  g_signal_connect (veils, "revealed", G_CALLBACK (count_cb), &n_told);
  g_assert_true (dossier_veils_covers (veils, &claim));
  g_assert_true (dossier_veils_covers (veils, &answer));
  g_assert_false (dossier_veils_covers (veils, &harmless));
  g_assert_false (dossier_veils_covers (veils, NULL));

  /* Together, and told once; what is revealed already is told no more. */
  dossier_veils_reveal (veils, pair, G_N_ELEMENTS (pair));
  g_assert_false (dossier_veils_covers (veils, &claim));
  g_assert_false (dossier_veils_covers (veils, &answer));
  g_assert_cmpuint (n_told, ==, 1);
  dossier_veils_reveal (veils, pair, G_N_ELEMENTS (pair));
  g_assert_cmpuint (n_told, ==, 1);
}

/* What was revealed can be covered again, one by one or all at once; each is told once. */
static void
test_cover (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  const DossierFact claim = { .id = "claim", .content_notes = DOSSIER_CONTENT_DEATH };
  const DossierFact answer = { .id = "answer", .content_notes = DOSSIER_CONTENT_ABUSE };
  const DossierFact *const facts[] = { &claim, NULL, &answer };
  guint n_told = 0;

  g_assert_false (dossier_veils_any_lifted (veils));
  dossier_veils_reveal (veils, facts, G_N_ELEMENTS (facts));
  g_assert_true (dossier_veils_any_lifted (veils));
  g_signal_connect (veils, "revealed", G_CALLBACK (count_cb), &n_told);

  dossier_veils_cover (veils, facts, 2);
  g_assert_true (dossier_veils_covers (veils, &claim));
  g_assert_false (dossier_veils_covers (veils, &answer));
  dossier_veils_cover (veils, facts, 2);
  g_assert_cmpuint (n_told, ==, 1);

  dossier_veils_cover_all (veils);
  g_assert_true (dossier_veils_covers (veils, &answer));
  g_assert_false (dossier_veils_any_lifted (veils));
  dossier_veils_cover_all (veils);
  g_assert_cmpuint (n_told, ==, 2);
}

/* A dossier that is read again has new facts of the same names. */
static void
test_remember_by_id (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  const DossierFact before = { .id = "claim", .content_notes = DOSSIER_CONTENT_DEATH };
  const DossierFact after = before;
  const DossierFact *fact = &before;

  dossier_veils_reveal (veils, &fact, 1);
  g_assert_false (dossier_veils_covers (veils, &after));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ui/veils/reveal", test_reveal);
  g_test_add_func ("/ui/veils/cover", test_cover);
  g_test_add_func ("/ui/veils/remember-by-id", test_remember_by_id);

  return g_test_run ();
}
