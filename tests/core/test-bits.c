// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-bits.h"

/* Sizes around those of the words that hold the bits. */
static const guint sizes[] = { 0, 1, 63, 64, 65, 1000 };

/* Every third number. */
static DossierBits *
make_thirds (guint n_bits)
{
  DossierBits *bits = dossier_bits_new (n_bits);

  for (guint i = 0; i < n_bits; i += 3)
    dossier_bits_add (bits, i);

  return bits;
}

static void
test_walk (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (DossierBits) bits = make_thirds (sizes[i]);
      guint wanted = 0;

      for (guint bit = dossier_bits_next (bits, 0); bit < bits->n_bits; bit = dossier_bits_next (bits, bit + 1))
        {
          g_assert_cmpuint (bit, ==, wanted);
          g_assert_true (dossier_bits_has (bits, bit));
          wanted += 3;
        }
      g_assert_cmpuint (wanted, >=, sizes[i]);
      g_assert_cmpuint (dossier_bits_count (bits), ==, (sizes[i] + 2) / 3);
    }
}

static void
test_all (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (DossierBits) bits = dossier_bits_new (sizes[i]);

      g_assert_cmpuint (dossier_bits_count (bits), ==, 0);
      dossier_bits_set_all (bits);
      g_assert_cmpuint (dossier_bits_count (bits), ==, sizes[i]);
    }
}

static void
test_sets (void)
{
  g_autoptr (DossierBits) thirds = make_thirds (100);
  g_autoptr (DossierBits) evens = dossier_bits_new (100);
  g_autoptr (DossierBits) both = dossier_bits_copy (thirds);
  g_autoptr (DossierBits) either = dossier_bits_copy (thirds);
  g_autoptr (DossierBits) odd_thirds = dossier_bits_copy (thirds);

  for (guint i = 0; i < 100; i += 2)
    dossier_bits_add (evens, i);
  dossier_bits_intersect (both, evens);
  dossier_bits_unite (either, evens);
  dossier_bits_subtract (odd_thirds, evens);

  for (guint i = 0; i < 100; i++)
    {
      g_assert_true (dossier_bits_has (both, i) == (i % 6 == 0));
      g_assert_true (dossier_bits_has (either, i) == (i % 2 == 0 || i % 3 == 0));
      g_assert_true (dossier_bits_has (odd_thirds, i) == (i % 3 == 0 && i % 2 != 0));
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/bits/walk", test_walk);
  g_test_add_func ("/core/bits/all", test_all);
  g_test_add_func ("/core/bits/sets", test_sets);

  return g_test_run ();
}
