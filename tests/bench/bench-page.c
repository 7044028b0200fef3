// SPDX-License-Identifier: GPL-3.0-or-later

/* What a page of very many facts costs before its first row is there, and what the evidence of a fact in it costs.
 *
 *     bench-page [N_FACTS...]
 *
 * Prints medians of some runs, for one view with one section of that many facts. */

#include <string.h>

#include "core/dossier-loader.h"
#include "present/dossier-evidence-state.h"
#include "present/dossier-page-state.h"
#include "present/dossier-view-facts.h"

#define N_RUNS 7
#define FIRST_ROWS 40

static Dossier *
create (guint n_facts)
{
  GString *text = g_string_new ("{\"format\":\"dossier/1\",\"id\":\"many\",\"version\":\"1\",\"title\":\"Many\","
                                "\"as_of\":\"2025\",\"language\":\"en\",\"languages\":[\"en\"],"
                                "\"sources\":[{\"id\":\"s\",\"type\":\"book\"}],\"parties\":[],\"questions\":[],"
                                "\"facts\":[");
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (GBytes) bytes = NULL;

  for (guint i = 0; i < n_facts; i++)
    g_string_append_printf (text, "%s{\"id\":\"f-%u\",\"text\":\"The claim of that number\",\"status\":\"stated\","
                                  "\"source\":[{\"id\":\"s\"}]}", i > 0 ? "," : "", i);
  g_string_append (text, "],\"views\":[{\"id\":\"v\",\"title\":\"V\",\"sections\":[{\"id\":\"s\",\"title\":\"S\","
                         "\"facts\":[");
  for (guint i = 0; i < n_facts; i++)
    g_string_append_printf (text, "%s\"f-%u\"", i > 0 ? "," : "", i);
  g_string_append (text, "]}]}]}");

  bytes = g_string_free_to_bytes (text);
  return dossier_read_bytes (bytes, NULL, problems, NULL, NULL, NULL);
}

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  const gint64 *first = a, *second = b;

  return (*first > *second) - (*first < *second);
}

static double
get_median_ms (gint64 *times)
{
  qsort (times, N_RUNS, sizeof *times, compare_times);
  return times[N_RUNS / 2] / 1000.0;
}

static void
measure (guint n_facts)
{
  g_autoptr (Dossier) dossier = create (n_facts);
  gint64 page_times[N_RUNS], evidence_times[N_RUNS];

  g_assert (dossier != NULL && dossier->n_facts == n_facts);
  for (guint i = 0; i < N_RUNS; i++)
    {
      gint64 start = g_get_monotonic_time ();
      g_autoptr (DossierPageState) page = dossier_page_state_new (dossier, dossier->views[0]);
      g_autoptr (DossierEvidenceState) evidence = NULL;
      g_autoptr (GPtrArray) among = NULL;

      for (guint row = 0; row < MIN (FIRST_ROWS, n_facts); row++)
        dossier_section_state_get_row (g_ptr_array_index (page->sections, 0), row);
      page_times[i] = g_get_monotonic_time () - start;

      start = g_get_monotonic_time ();
      among = dossier_view_list_facts (dossier->views[0]);
      evidence = dossier_evidence_state_new_among (dossier, dossier->facts[n_facts / 2], among);
      evidence_times[i] = g_get_monotonic_time () - start;
    }

  g_print ("%7u facts: page and first rows %6.2f ms, evidence of one %6.2f ms\n", n_facts,
           get_median_ms (page_times), get_median_ms (evidence_times));
}

int
main (int argc,
      char **argv)
{
  for (int i = 1; i < argc; i++)
    measure ((guint) g_ascii_strtoull (argv[i], NULL, 10));

  return 0;
}
