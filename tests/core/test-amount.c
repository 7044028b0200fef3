// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-amount.h"

#include <math.h>

#define EXACT(n) { DOSSIER_AMOUNT_EXACT, n, n, FALSE, FALSE, DOSSIER_UNIT_PERSON }
#define RANGE(a, b) { DOSSIER_AMOUNT_RANGE, a, b, FALSE, FALSE, DOSSIER_UNIT_PERSON }
#define AT_LEAST(n, s) { DOSSIER_AMOUNT_AT_LEAST, n, 0, s, FALSE, DOSSIER_UNIT_PERSON }
#define AT_MOST(n, s) { DOSSIER_AMOUNT_AT_MOST, 0, n, s, FALSE, DOSSIER_UNIT_PERSON }
#define NEAR_TO(n) { DOSSIER_AMOUNT_NEAR, n, n, FALSE, FALSE, DOSSIER_UNIT_PERSON }

typedef struct
{
  const char *name;
  DossierAmount a;
  DossierAmount b;
  gboolean overlaps;
} Overlap;

static const Overlap overlaps[] = {
  { "same", EXACT (14532), EXACT (14532), TRUE },
  { "other", EXACT (14532), EXACT (14500), FALSE },
  { "inside", RANGE (10000, 20000), EXACT (14532), TRUE },
  { "outside", RANGE (15000, 20000), EXACT (14532), FALSE },
  { "ranges", RANGE (15000, 20000), RANGE (10000, 20000), TRUE },
  { "touching", RANGE (10, 20), RANGE (20, 30), TRUE },
  { "over-and-at-most", AT_LEAST (200, TRUE), AT_MOST (200, FALSE), FALSE },
  { "at-least-and-at-most", AT_LEAST (200, FALSE), AT_MOST (200, FALSE), TRUE },
  { "under-and-exact", AT_MOST (5, TRUE), EXACT (5), FALSE },
  { "over-and-more", AT_LEAST (200, TRUE), EXACT (261), TRUE },
  { "near-is-no-number", NEAR_TO (40000), EXACT (40000), FALSE },
  { "none", { DOSSIER_AMOUNT_NONE }, EXACT (1), FALSE },
};

static void
test_overlap (gconstpointer data)
{
  const Overlap *row = data;

  g_assert_cmpint (dossier_amount_overlaps (&row->a, &row->b), ==, row->overlaps);
  g_assert_cmpint (dossier_amount_overlaps (&row->b, &row->a), ==, row->overlaps);
}

static const Overlap covers[] = {
  { "itself", EXACT (30000), EXACT (30000), TRUE },
  { "other", EXACT (30000), EXACT (20000), FALSE },
  { "inside", RANGE (10000, 20000), EXACT (14532), TRUE },
  { "wider", EXACT (14532), RANGE (10000, 20000), FALSE },
  { "over-and-more", AT_LEAST (200, TRUE), EXACT (261), TRUE },
  { "over-and-itself", AT_LEAST (200, TRUE), EXACT (200), FALSE },
  { "over-and-over", AT_LEAST (200, TRUE), AT_LEAST (200, TRUE), TRUE },
  { "over-and-at-least", AT_LEAST (200, TRUE), AT_LEAST (200, FALSE), FALSE },
  { "at-least-and-over", AT_LEAST (200, FALSE), AT_LEAST (200, TRUE), TRUE },
  { "under-and-itself", AT_MOST (5, TRUE), EXACT (5), FALSE },
  { "near-is-no-number", NEAR_TO (40000), EXACT (40000), FALSE },
};

static void
test_covers (gconstpointer data)
{
  const Overlap *row = data;

  g_assert_cmpint (dossier_amount_covers (&row->a, &row->b), ==, row->overlaps);
}

static void
test_span (void)
{
  const DossierAmount over = AT_LEAST (200, TRUE);
  const DossierAmount up_to = AT_MOST (62, FALSE);
  const DossierAmount near = NEAR_TO (40000);
  double low = 1, high = 2;

  g_assert_true (dossier_amount_get_span (&over, &low, &high));
  g_assert_cmpfloat (low, ==, 200);
  g_assert_true (isinf (high) && high > 0);
  g_assert_true (dossier_amount_get_span (&up_to, &low, &high));
  g_assert_true (isinf (low) && low < 0);
  g_assert_cmpfloat (high, ==, 62);
  g_assert_false (dossier_amount_get_span (&near, &low, &high));
  g_assert_cmpfloat (high, ==, 62);
}

static void
test_convert (void)
{
  const DossierAmount acres = { DOSSIER_AMOUNT_EXACT, 6, 6, FALSE, TRUE, DOSSIER_UNIT_ACRE };
  const DossierAmount metres = { DOSSIER_AMOUNT_RANGE, 24000, 25000, FALSE, FALSE, DOSSIER_UNIT_M2 };
  DossierAmount result = { 0 };

  g_assert_true (dossier_amount_convert (&acres, DOSSIER_UNIT_M2, &result));
  g_assert_cmpfloat_with_epsilon (result.low, 24281.1385344, 1e-9);
  g_assert_cmpint (result.unit, ==, DOSSIER_UNIT_M2);
  g_assert_true (result.about);
  g_assert_false (dossier_amount_convert (&acres, DOSSIER_UNIT_KG, &result));
  g_assert_cmpint (result.unit, ==, DOSSIER_UNIT_M2);
  g_assert_true (dossier_amount_overlaps (&acres, &metres));
}

static void
test_equal (void)
{
  const DossierAmount a = EXACT (55000);
  DossierAmount about = a;
  const DossierAmount over = AT_LEAST (200, TRUE);
  const DossierAmount at_least = AT_LEAST (200, FALSE);

  about.about = TRUE;
  g_assert_true (dossier_amount_equal (&a, &a));
  g_assert_false (dossier_amount_equal (&a, &about));
  g_assert_false (dossier_amount_equal (&over, &at_least));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (overlaps); i++)
    {
      g_autofree char *path = g_strdup_printf ("/core/amount/overlap/%s", overlaps[i].name);

      g_test_add_data_func (path, &overlaps[i], test_overlap);
    }
  for (guint i = 0; i < G_N_ELEMENTS (covers); i++)
    {
      g_autofree char *path = g_strdup_printf ("/core/amount/covers/%s", covers[i].name);

      g_test_add_data_func (path, &covers[i], test_covers);
    }
  g_test_add_func ("/core/amount/span", test_span);
  g_test_add_func ("/core/amount/convert", test_convert);
  g_test_add_func ("/core/amount/equal", test_equal);

  return g_test_run ();
}
