// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-time-span.h"

#define EPSILON 1e-6

static const DossierTimeSpan limits = { 1000, 2000 };
static const DossierTimeSpan year = { 2000, 365 };

static void
assert_span (DossierTimeSpan span,
             double first,
             double days)
{
  g_assert_cmpfloat_with_epsilon (span.first, first, EPSILON);
  g_assert_cmpfloat_with_epsilon (span.days, days, EPSILON);
}

static void
test_zoom (void)
{
  /* The day under the pointer stays there. */
  assert_span (dossier_time_span_zoom (year, limits, 2, 2000), 2000, 182.5);
  assert_span (dossier_time_span_zoom (year, limits, 2, 2365), 2182.5, 182.5);
  assert_span (dossier_time_span_zoom (year, limits, 0.5, 2182.5), 1817.5, 730);
  /* Not nearer than some days, and not farther than all there is. */
  assert_span (dossier_time_span_zoom (year, limits, 1000, 2000), 2000, DOSSIER_SPAN_LEAST_DAYS);
  assert_span (dossier_time_span_zoom (year, limits, 0.01, 2000), 1000, 2000);
}

static void
test_pan (void)
{
  assert_span (dossier_time_span_pan (year, limits, 100), 2100, 365);
  assert_span (dossier_time_span_pan (year, limits, 10000), 2635, 365);
  assert_span (dossier_time_span_pan (year, limits, -10000), 1000, 365);
}

static void
test_show (void)
{
  /* What is in sight moves nothing. */
  assert_span (dossier_time_span_show (year, limits, 2100, 2110), 2000, 365);
  assert_span (dossier_time_span_show (year, limits, 1900, 1900), 1900 - 0.08 * 365, 365);
  assert_span (dossier_time_span_show (year, limits, 2500, 2510), 2510 + 0.08 * 365 - 365, 365);
  /* No room for both. */
  assert_span (dossier_time_span_show (year, limits, 1500, 2900), 1500 - 0.08 * 365, 365);
}

static void
test_level (void)
{
  g_assert_cmpfloat (dossier_time_span_get_level (limits, limits), ==, 0);
  for (double level = 0; level <= 1; level += 0.125)
    g_assert_cmpfloat_with_epsilon (
      dossier_time_span_get_level (dossier_time_span_set_level (year, limits, level), limits), level, EPSILON);
}

static void
test_around (void)
{
  DossierTimeSpan span = dossier_time_span_around (1000, 1999);

  g_assert_cmpfloat (span.first, <, 1000);
  g_assert_cmpfloat (span.first + span.days, >, 2000);
  g_assert_cmpfloat (dossier_time_span_around (1000, 1000).days, >=, 30);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/present/time-span/zoom", test_zoom);
  g_test_add_func ("/present/time-span/pan", test_pan);
  g_test_add_func ("/present/time-span/show", test_show);
  g_test_add_func ("/present/time-span/level", test_level);
  g_test_add_func ("/present/time-span/around", test_around);

  return g_test_run ();
}
