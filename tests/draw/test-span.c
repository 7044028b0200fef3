// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-span.h"

#include "draw/dossier-layout.h"
#include "sample-specs.h"

static const DossierSpan none = { 0, 0 };
static const DossierSpan whole = { 1000, 1999 };

static void
assert_span (DossierSpan span,
             gint32 first,
             gint32 last)
{
  g_assert_cmpint (span.first, ==, first);
  g_assert_cmpint (span.last, ==, last);
}

/* The day under the pointer keeps its place. */
static void
test_zoom (void)
{
  DossierSpan span = dossier_span_zoom (&none, &whole, 2, 1500);

  assert_span (span, 1250, 1749);
  assert_span (dossier_span_zoom (&span, &whole, 2, 1250), 1250, 1499);
  assert_span (dossier_span_zoom (&span, &whole, 2, 1750), 1500, 1749);
  /* And back again. */
  assert_span (dossier_span_zoom (&span, &whole, 0.5, 1500), 0, 0);
  /* A day that is not shown is no place to zoom to. */
  assert_span (dossier_span_zoom (&span, &whole, 2, 0), 1250, 1499);
}

/* At the ends there is nothing beyond. */
static void
test_ends (void)
{
  DossierSpan span = dossier_span_zoom (&none, &whole, 10, 1000);

  assert_span (span, 1000, 1099);
  assert_span (dossier_span_zoom (&span, &whole, 0.5, 1100), 1000, 1199);
  assert_span (dossier_span_pan (&span, &whole, -50), 1000, 1099);
  assert_span (dossier_span_pan (&span, &whole, 30), 1030, 1129);
  assert_span (dossier_span_pan (&span, &whole, 5000), 1900, 1999);
  assert_span (dossier_span_pan (&none, &whole, 30), 0, 0);
}

/* Nearer than a week, or farther than all, cannot be had. */
static void
test_limits (void)
{
  DossierSpan span = dossier_span_zoom (&none, &whole, 1e9, 1500);
  DossierSpan short_whole = { 10, 12 };

  g_assert_cmpint (span.last - span.first + 1, ==, DOSSIER_SPAN_LEAST);
  g_assert_true (dossier_span_is_set (&span));
  span = dossier_span_zoom (&span, &whole, 1e-9, 1500);
  g_assert_false (dossier_span_is_set (&span));
  assert_span (dossier_span_zoom (&none, &short_whole, 2, 11), 0, 0);
}

/* Zooming in and out again comes back to all that there is, from anywhere. */
static void
test_round_trip (void)
{
  for (guint seed = 0; seed < 200; seed++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      DossierSpan span = none;

      for (guint i = 0; i < 12; i++)
        {
          span = dossier_span_zoom (&span, &whole, g_rand_double_range (rand, 1, 2), g_rand_double_range (rand, 900, 2100));
          span = dossier_span_pan (&span, &whole, g_rand_double_range (rand, -300, 300));
          g_assert_true (!dossier_span_is_set (&span) || (span.first >= whole.first && span.last <= whole.last));
          g_assert_cmpint (span.last, >=, span.first);
        }
      for (guint i = 0; i < 12; i++)
        span = dossier_span_zoom (&span, &whole, 0.5, 1500);
      g_assert_true (dossier_span_equal (&span, &none));
    }
}

static char *
format_outside (guint n_before,
                guint n_after)
{
  return g_strdup_printf ("%u before, %u after", n_before, n_after);
}

static gint32
get_day (const char *edtf)
{
  DossierDate date;

  g_assert_true (dossier_date_parse (edtf, &date));
  return dossier_date_earliest (&date);
}

static gboolean
has_text (const DossierScene *scene,
          const char *text)
{
  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    if (g_strcmp0 (dossier_scene_get_mark (scene, i)->text, text) == 0)
      return TRUE;

  return FALSE;
}

/* A chart of some of the time keeps its values, its levels and what has no date, and counts the rest in words. */
static void
test_layout (void)
{
  g_autoptr (DossierChartSpec) spec = sample_claims ();
  DossierFrame frame = { 900, 540, 1, TRUE, dossier_text_measure_fixed () };
  g_autoptr (DossierScene) all = dossier_layout (spec, &frame);
  g_autoptr (DossierScene) some = NULL;
  const DossierTimeAxis *axis;

  spec->format_outside = format_outside;
  frame.span = (DossierSpan) { get_day ("2024-10"), get_day ("2025-01") };
  some = dossier_layout (spec, &frame);
  axis = dossier_scene_get_time_axis (some);
  g_assert_true (axis->is_set);
  g_assert_cmpfloat (axis->scale.domain_low, ==, frame.span.first);
  g_assert_cmpfloat (axis->scale.domain_high, ==, frame.span.last + 1);
  g_assert_cmpuint (axis->n_before, ==, 1);
  g_assert_cmpuint (axis->n_after, ==, 3);
  g_assert_cmpuint (dossier_scene_get_n_stops (some), ==, dossier_scene_get_n_stops (all) - 4);
  g_assert_true (has_text (some, "1 before, 3 after"));
  g_assert_true (has_text (some, "80,000"));
  g_assert_false (has_text (some, "no figure before June 2024"));
  g_assert_cmpint (dossier_scene_find_stop (some, "held-count"), ==, -1);
  g_assert_cmpint (dossier_scene_find_stop (some, "held-range-lead"), >=, 0);
  g_assert_cmpint (dossier_scene_find_stop (some, "capacity-lead"), >=, 0);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/draw/span/zoom", test_zoom);
  g_test_add_func ("/draw/span/ends", test_ends);
  g_test_add_func ("/draw/span/limits", test_limits);
  g_test_add_func ("/draw/span/round-trip", test_round_trip);
  g_test_add_func ("/draw/span/layout", test_layout);

  return g_test_run ();
}
