// SPDX-License-Identifier: GPL-3.0-or-later

/* Reading, checking and indexing a dossier beside json-glib's bare parse of the same bytes.
 *
 * The two take turns, each run in a process of its own, so that neither finds the other's heap. Prints the medians:
 * processor time, wall time and the memory that was added, and the ratio of processor times. "Bare" is
 * json_parser_load_from_data() alone, without checking, reading or freeing anything; "bare + free" adds the freeing of
 * its tree, which dossier_read_bytes() has done when it returns.
 *
 * Usage: bench-reading GENERATOR RUNS MEGABYTES… */

#include "bench-times.h"
#include "core/dossier-loader.h"

#include <json-glib/json-glib.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum
{
  MOST_RUNS = 101,
};

typedef struct
{
  double cpu;  /* s */
  double wall; /* s */
  double free; /* s of processor time to let go of the result */
  double peak; /* MB that were added at most */
} Cost;

static double
get_time (clockid_t clock)
{
  struct timespec now;

  clock_gettime (clock, &now);

  return (double) now.tv_sec + (double) now.tv_nsec * 1e-9;
}

static double
get_peak (void)
{
  struct rusage usage;

  getrusage (RUSAGE_SELF, &usage);

  return (double) usage.ru_maxrss / 1024;
}

static gpointer
parse_bare (GBytes *bytes)
{
  JsonParser *parser = json_parser_new_immutable ();
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  if (!json_parser_load_from_data (parser, text, (gssize) length, NULL))
    g_error ("json-glib cannot read it");

  return parser;
}

static gpointer
read_dossier (GBytes *bytes)
{
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  Dossier *dossier = dossier_read_bytes (bytes, NULL, problems, NULL, NULL, NULL);

  if (dossier == NULL || dossier_problems_get_n (problems) > 0)
    g_error ("the dossier has problems");

  return dossier;
}

static Cost
measure (GBytes *bytes,
         gboolean is_bare)
{
  double peak = get_peak ();
  double wall = get_time (CLOCK_MONOTONIC);
  double cpu = get_time (CLOCK_PROCESS_CPUTIME_ID);
  gpointer result = is_bare ? parse_bare (bytes) : read_dossier (bytes);
  Cost cost = { .cpu = get_time (CLOCK_PROCESS_CPUTIME_ID) - cpu, .wall = get_time (CLOCK_MONOTONIC) - wall };

  cost.peak = get_peak () - peak;
  cpu = get_time (CLOCK_PROCESS_CPUTIME_ID);
  if (is_bare)
    g_object_unref (result);
  else
    dossier_unref (result);
  cost.free = get_time (CLOCK_PROCESS_CPUTIME_ID) - cpu;

  return cost;
}

/* Runs once in a child, which starts from the same small heap each time. */
static Cost
measure_apart (GBytes *bytes,
               gboolean is_bare)
{
  Cost cost = { 0 };
  int ends[2];
  pid_t child;

  if (pipe (ends) < 0 || (child = fork ()) < 0)
    g_error ("no child");
  if (child == 0)
    {
      cost = measure (bytes, is_bare);
      if (write (ends[1], &cost, sizeof cost) != sizeof cost)
        _exit (1);
      _exit (0);
    }

  close (ends[1]);
  if (read (ends[0], &cost, sizeof cost) != sizeof cost)
    g_error ("the child failed");
  close (ends[0]);
  waitpid (child, NULL, 0);

  return cost;
}

static double
median (const Cost *costs,
        guint n_costs,
        gsize offset)
{
  double values[MOST_RUNS];

  for (guint i = 0; i < n_costs; i++)
    values[i] = *(const double *) ((const char *) &costs[i] + offset);
  qsort (values, n_costs, sizeof values[0], bench_compare_doubles);

  return values[n_costs / 2];
}

static Cost
get_medians (const Cost *costs,
             guint n_costs)
{
  return (Cost) {
    .cpu = median (costs, n_costs, G_STRUCT_OFFSET (Cost, cpu)),
    .wall = median (costs, n_costs, G_STRUCT_OFFSET (Cost, wall)),
    .free = median (costs, n_costs, G_STRUCT_OFFSET (Cost, free)),
    .peak = median (costs, n_costs, G_STRUCT_OFFSET (Cost, peak)),
  };
}

static GBytes *
generate (const char *generator,
          const char *megabytes)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, generator, megabytes, NULL);
  GBytes *bytes = NULL;

  if (process == NULL || !g_subprocess_communicate (process, NULL, NULL, &bytes, NULL, &error))
    g_error ("%s: %s", generator, error->message);
  if (!g_subprocess_get_successful (process))
    g_error ("%s failed", generator);

  return bytes;
}

static void
compare (GBytes *bytes,
         guint n_runs)
{
  Cost bare[MOST_RUNS];
  Cost whole[MOST_RUNS];
  Cost bare_median;
  Cost whole_median;

  for (guint i = 0; i < n_runs; i++)
    {
      bare[i] = measure_apart (bytes, TRUE);
      whole[i] = measure_apart (bytes, FALSE);
    }
  bare_median = get_medians (bare, n_runs);
  whole_median = get_medians (whole, n_runs);

  printf ("%.1f MB, %u runs each\n", (double) g_bytes_get_size (bytes) / 1e6, n_runs);
  printf ("  bare parse    cpu %8.1f ms  wall %8.1f ms  free %7.1f ms  memory %6.0f MB\n", bare_median.cpu * 1e3,
          bare_median.wall * 1e3, bare_median.free * 1e3, bare_median.peak);
  printf ("  read dossier  cpu %8.1f ms  wall %8.1f ms  free %7.1f ms  memory %6.0f MB\n", whole_median.cpu * 1e3,
          whole_median.wall * 1e3, whole_median.free * 1e3, whole_median.peak);
  printf ("  ratio         %.2f of bare, %.2f of bare + free\n", whole_median.cpu / bare_median.cpu,
          whole_median.cpu / (bare_median.cpu + bare_median.free));
  fflush (stdout);
}

int
main (int argc,
      char *argv[])
{
  int n_runs = argc > 3 ? atoi (argv[2]) : 0;

  if (n_runs < 1 || n_runs > MOST_RUNS)
    {
      fprintf (stderr, "Usage: %s GENERATOR RUNS MEGABYTES…\n", argv[0]);
      return 2;
    }

  for (int i = 3; i < argc; i++)
    {
      g_autoptr (GBytes) bytes = generate (argv[1], argv[i]);

      compare (bytes, (guint) n_runs);
    }

  return 0;
}
