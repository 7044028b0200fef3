// SPDX-License-Identifier: GPL-3.0-or-later

/* The days on which something was published, held against asking of each day. */

#include "core/dossier-published-days.h"

#include "core/dossier-as-of.h"
#include "core/load-fixture.h"

static guint
count_by (const Dossier *dossier,
          gint32 day)
{
  guint n_by, n_later, n_unknown;

  dossier_count_published (dossier, day, &n_by, &n_later, &n_unknown);

  return n_by;
}

/* On each day more is known than the day before, and in between nothing changes. */
static void
test_days (gconstpointer path)
{
  g_autoptr (Dossier) dossier = load_fixture (path);
  g_autoptr (DossierPublishedDays) days = dossier_published_days_new (dossier);
  guint n = dossier_published_days_get_n (days);

  for (guint i = 0; i <= n; i++)
    {
      gint32 day = dossier_published_days_get_day (days, i);

      g_assert_cmpuint (dossier_published_days_count (days, i), ==, count_by (dossier, day));
      g_assert_cmpuint (count_by (dossier, day - 1), ==, i > 0 ? dossier_published_days_count (days, i - 1) : 0);
      g_assert_cmpuint (dossier_published_days_find (days, day), ==, i);
      g_assert_cmpuint (dossier_published_days_find (days, day - 1), ==, i > 0 ? i - 1 : 0);
      g_assert_cmpuint (dossier_published_days_step (days, day, 1), ==, MIN (i + 1, n));
      g_assert_cmpuint (dossier_published_days_step (days, day, -1), ==, i > 0 ? i - 1 : 0);
      g_assert_cmpuint (dossier_published_days_step (days, day, G_MAXINT), ==, n);
      g_assert_cmpuint (dossier_published_days_step (days, day, -G_MAXINT), ==, 0);
    }
}

/* From a day between two, a step leads to the nearest one that way. */
static void
test_between (void)
{
  g_autoptr (Dossier) dossier = load_fixture ("data/dossiers/cecot.dossier.json");
  g_autoptr (DossierPublishedDays) days = dossier_published_days_new (dossier);
  gint32 first = dossier_published_days_get_day (days, 0);
  gint32 second = dossier_published_days_get_day (days, 1);

  g_assert_cmpint (second, >, first + 1);
  g_assert_cmpuint (dossier_published_days_step (days, first + 1, 1), ==, 1);
  g_assert_cmpuint (dossier_published_days_step (days, first + 1, -1), ==, 0);
  g_assert_cmpuint (dossier_published_days_step (days, first - 1, 1), ==, 0);
  g_assert_cmpuint (dossier_published_days_step (days, first - 1, -1), ==, 0);
}

static void
test_cecot (void)
{
  g_autoptr (Dossier) dossier = load_fixture ("data/dossiers/cecot.dossier.json");
  g_autoptr (DossierPublishedDays) days = dossier_published_days_new (dossier);
  guint n = dossier_published_days_get_n (days);

  g_assert_cmpuint (n, >, 15);
  /* What was published on no known day comes only with the whole. */
  g_assert_cmpuint (dossier_published_days_count (days, n - 1) + 200, <, dossier_published_days_count (days, n));
}

/* Without a date, there is the whole only. */
static void
test_undated (void)
{
  g_autoptr (Dossier) dossier = load_fixture ("tests/app/data/small.dossier.json");
  g_autoptr (DossierPublishedDays) days = dossier_published_days_new (dossier);

  g_assert_cmpuint (dossier_published_days_get_n (days), ==, 0);
  g_assert_cmpuint (dossier_published_days_count (days, 0), ==, 4);
  g_assert_cmpuint (dossier_published_days_find (days, 0), ==, 0);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/core/published-days/cecot", "data/dossiers/cecot.dossier.json", test_days);
  g_test_add_data_func ("/core/published-days/example", "data/schema/example.dossier.json", test_days);
  g_test_add_func ("/core/published-days/between", test_between);
  g_test_add_func ("/core/published-days/undated-last", test_cecot);
  g_test_add_func ("/core/published-days/undated", test_undated);

  return g_test_run ();
}
