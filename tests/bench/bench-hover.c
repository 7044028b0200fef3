// SPDX-License-Identifier: GPL-3.0-or-later

/* What the pointer and the focus cost in a chart: our own work for one change of either, without GTK's frame after it.
 * The picture under them must not be painted anew, not once.
 *
 *     tests/run-display bench-hover N_CLAIMS...
 *
 * Prints processor time, the median and the most of many changes. */

#include <adwaita.h>
#include <stdio.h>
#include <stdlib.h>

#include "bench-times.h"
#include "fixture.h"
#include "sample-specs.h"
#include "ui/dossier-chart-view-private.h"

#define WIDTH 1280
#define HEIGHT 900
#define N_CHANGES 400
#define GOAL 2.0 /* ms */

static void
tell (const char *what,
      double *times)
{
  qsort (times, N_CHANGES, sizeof times[0], bench_compare_doubles);
  printf ("  %-6s %6.3f ms, at most %6.3f ms (goal: at most %g)\n", what, times[N_CHANGES / 2], times[N_CHANGES - 1], GOAL);
}

/* The pointer goes to where a claim is. */
static double
hover (DossierChartView *view,
       guint i)
{
  guint n = dossier_scene_get_n_stops (view->scene);
  const DossierRect *target = &dossier_scene_get_stop (view->scene, i * (n / N_CHANGES + 1) % n)->target;
  double start = bench_get_ms ();
  int hit = dossier_scene_hit (view->scene, target->x + target->width / 2, target->y + target->height / 2);

  dossier_chart_view_set_hovered (view, hit >= 0 ? dossier_scene_get_stop (view->scene, (guint) hit)->fact_id : NULL);

  return bench_get_ms () - start;
}

/* The focus goes to the next place, and what the chart says of it follows: with what GTK does for it at once. */
static double
focus (DossierChartView *view,
       guint i)
{
  double start = bench_get_ms ();

  gtk_widget_grab_focus (g_ptr_array_index (view->stops, i % view->stops->len));

  return bench_get_ms () - start;
}

static void
measure (guint n_claims)
{
  GtkWidget *widget = dossier_chart_view_new (sample_many_claims (n_claims));
  DossierChartView *view = DOSSIER_CHART_VIEW (widget);
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWindow *window;
  double times[2][N_CHANGES];
  guint n_paints;

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), widget);
  window = fixture_show (scrolled, WIDTH, HEIGHT);
  fixture_settle ();
  n_paints = dossier_chart_view_get_n_paints (view);
  for (guint i = 0; i < N_CHANGES; i++)
    {
      times[0][i] = hover (view, i);
      if (i % 40 == 0)
        fixture_settle ();
    }
  dossier_chart_view_set_hovered (view, NULL);
  for (guint i = 0; i < N_CHANGES; i++)
    {
      times[1][i] = focus (view, i);
      if (i % 40 == 0)
        fixture_settle ();
    }
  fixture_settle ();
  printf ("%u claims: the static layer was painted %u times (goal: 0)\n", n_claims,
          dossier_chart_view_get_n_paints (view) - n_paints);
  tell ("hover", times[0]);
  tell ("focus", times[1]);
  fflush (stdout);
  fixture_close (window);
}

int
main (int argc,
      char *argv[])
{
  adw_init ();
  for (int i = 1; i < argc; i++)
    measure ((guint) strtoul (argv[i], NULL, 10));

  return EXIT_SUCCESS;
}
