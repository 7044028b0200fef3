// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-scale.h"

#include "core/dossier-date.h"

/* Heights run downwards on the screen. */
static void
test_linear (void)
{
  DossierScale scale = dossier_scale_new (0, 80000, 200, 0);

  g_assert_cmpfloat (dossier_scale_map (&scale, 0), ==, 200);
  g_assert_cmpfloat (dossier_scale_map (&scale, 40000), ==, 100);
  g_assert_cmpfloat (dossier_scale_map (&scale, 100000), ==, -50);

  for (double value = -500; value < 90000; value += 733)
    g_assert_cmpfloat_with_epsilon (dossier_scale_invert (&scale, dossier_scale_map (&scale, value)), value, 1e-6);
}

static void
test_without_extent (void)
{
  DossierScale no_domain = dossier_scale_new (5, 5, 10, 20);
  DossierScale no_range = dossier_scale_new (5, 6, 10, 10);

  g_assert_cmpfloat (dossier_scale_map (&no_domain, 5), ==, 10);
  g_assert_cmpfloat (dossier_scale_map (&no_domain, 77), ==, 10);
  g_assert_cmpfloat (dossier_scale_invert (&no_range, 10), ==, 5);
}

/* Ten days of ten pixels each. */
static void
test_time (void)
{
  DossierScale scale = dossier_scale_new_time (1000, 1009, 50, 150);
  double start, end;

  dossier_scale_map_days (&scale, 1000, 1000, &start, &end);
  g_assert_cmpfloat (start, ==, 50);
  g_assert_cmpfloat (end, ==, 60);

  dossier_scale_map_days (&scale, 1003, 1009, &start, &end);
  g_assert_cmpfloat (start, ==, 80);
  g_assert_cmpfloat (end, ==, 150);

  dossier_scale_map_days (&scale, DOSSIER_DATE_OPEN_PAST, DOSSIER_DATE_OPEN_FUTURE, &start, &end);
  g_assert_cmpfloat (start, ==, 50);
  g_assert_cmpfloat (end, ==, 150);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/draw/scale/linear", test_linear);
  g_test_add_func ("/draw/scale/without-extent", test_without_extent);
  g_test_add_func ("/draw/scale/time", test_time);

  return g_test_run ();
}
