// SPDX-License-Identifier: GPL-3.0-or-later

/* From a keystroke to results, and how long the index takes to make.
 *
 * Types queries letter by letter, as a reader does, each letter a search with its facets, its ranking and the state of
 * the page, of which the first 200 facts are listed. Prints for each query the median of all its letters, and the one
 * that took longest: processor time, which a busy machine does not lengthen as it does wall time. The goal is 16 ms.
 *
 * Usage: bench-search GENERATOR MEGABYTES… */

#include "bench-times.h"
#include "core/dossier-loader.h"
#include "core/dossier-search.h"
#include "present/dossier-search-state.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LISTED 200
#define MOST_TIMES 64

static const char *const queries[] = {
  "p",                        /* a letter that begins words of nearly every fact */
  "prison",                   /* and a word of most of them, letter by letter */
  "visitors came in spring",  /* several */
  "\"the prison director\"",  /* a phrase of frequent words */
  "prisons -cells",           /* another form, and without */
  "officials status:alleged", /* with a key */
  "hablaban de salas llenas",
  "by:party-7 year:2019..2021",
  "prizon diretcor",          /* misspelt */
  "people held block 77",
};

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

typedef struct
{
  double query; /* ms */
  double state;
  guint n_found;
} Keystroke;

static Keystroke
type (DossierSearch *search,
      const char *text,
      gsize length)
{
  Keystroke keystroke = { 0 };
  double start = bench_get_ms ();
  g_autoptr (DossierSearchResult) result = dossier_search_run (search, text, (gssize) length, NULL, LISTED);
  g_autoptr (DossierSearchState) state = NULL;

  keystroke.query = bench_get_ms () - start;
  keystroke.n_found = result->n_found;
  start = bench_get_ms ();
  state = dossier_search_state_new (result, NULL);
  keystroke.state = bench_get_ms () - start;

  return keystroke;
}

static double
type_all (DossierSearch *search,
          const char *text)
{
  double times[MOST_TIMES];
  double states[MOST_TIMES];
  Keystroke last = { 0 };
  double longest = 0;
  gsize slowest = 0;
  guint n = 0;

  for (gsize length = 1; length <= strlen (text) && n < MOST_TIMES; length++)
    {
      last = type (search, text, length);
      times[n] = last.query;
      states[n++] = last.state;
      if (last.query + last.state <= longest)
        continue;
      longest = last.query + last.state;
      slowest = length;
    }
  qsort (times, n, sizeof times[0], bench_compare_doubles);
  qsort (states, n, sizeof states[0], bench_compare_doubles);
  printf ("  %-28s %6u found  query %6.2f ms, state %5.2f ms; both at most %6.2f ms, at “%.*s”\n", text, last.n_found,
          times[n / 2], states[n / 2], longest, (int) slowest, text);

  return longest;
}

static void
measure (GBytes *bytes)
{
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (Dossier) dossier = dossier_read_bytes (bytes, NULL, problems, NULL, NULL, NULL);
  g_autoptr (DossierSearch) search = NULL;
  double longest = 0;
  double start;

  if (dossier == NULL)
    g_error ("the dossier cannot be read");

  start = bench_get_ms ();
  search = dossier_search_new (dossier, NULL, NULL);
  printf ("%u facts, %.1f MB: index made in %.0f ms\n", dossier->n_facts, (double) g_bytes_get_size (bytes) / 1e6,
          bench_get_ms () - start);
  for (gsize i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      double slowest = type_all (search, queries[i]);

      longest = MAX (longest, slowest);
    }
  printf ("  longest of all %.2f ms\n", longest);
  fflush (stdout);
}

int
main (int argc,
      char *argv[])
{
  if (argc < 3)
    {
      fprintf (stderr, "Usage: %s GENERATOR MEGABYTES…\n", argv[0]);
      return 2;
    }

  for (int i = 2; i < argc; i++)
    {
      g_autoptr (GBytes) bytes = generate (argv[1], argv[i]);

      measure (bytes);
    }

  return 0;
}
