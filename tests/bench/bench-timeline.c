// SPDX-License-Identifier: GPL-3.0-or-later

/* What one step of panning costs: the scene of what is seen, and the line that says how many events that is. It is to
 * cost the same however many events there are elsewhere.
 *
 *     bench-timeline [N_EVENTS...]
 *
 * Prints processor time. On a busy machine, count instructions instead, of a step alone:
 *
 *     valgrind --tool=callgrind --toggle-collect=pan bench-timeline 100000 */

#include <stdio.h>
#include <stdlib.h>

#include "bench-times.h"
#include "core/dossier-loader.h"
#include "draw/dossier-timeline-layout.h"
#include "present/dossier-timeline-state.h"

#define N_STEPS 50
#define SEEN 40.0 /* events, about */
#define DAYS 20000 /* over which they are spread */

void pan (const DossierTimelineState *state, const DossierTimelinePack *pack, const DossierFrame *frame, double day);

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
    {
      guint day = (guint) ((guint64) i * DAYS / n_facts);

      g_string_append_printf (text, "%s{\"id\":\"f-%u\",\"text\":\"The claim of that number\",\"status\":\"stated\","
                                    "\"said\":\"%u-%02u-%02u\",\"source\":[{\"id\":\"s\"}]}", i > 0 ? "," : "", i,
                              1960 + day / 336, 1 + day / 28 % 12, 1 + day % 28);
    }
  g_string_append (text, "],\"views\":[{\"id\":\"v\",\"title\":\"V\",\"sections\":[{\"id\":\"s\",\"title\":\"S\","
                         "\"facts\":[");
  for (guint i = 0; i < n_facts; i++)
    g_string_append_printf (text, "%s\"f-%u\"", i > 0 ? "," : "", i);
  g_string_append (text, "]}]}]}");

  bytes = g_string_free_to_bytes (text);
  return dossier_read_bytes (bytes, NULL, problems, NULL, NULL, NULL);
}

/* Not static, so that it can be told apart. */
void
pan (const DossierTimelineState *state,
     const DossierTimelinePack *pack,
     const DossierFrame *frame,
     double day)
{
  DossierTimeSpan span = { day, dossier_timeline_get_plot (frame).width / dossier_timeline_pack_get_px_per_day (pack) };
  g_autoptr (DossierScene) scene = dossier_timeline_lay_out (pack, frame, day);
  g_autofree char *summary = dossier_timeline_state_format_summary (state, span);

  if (scene == NULL || summary == NULL)
    g_error ("nothing is seen");
}

static void
measure (guint n_events)
{
  g_autoptr (Dossier) dossier = create (n_events);
  g_autoptr (DossierTimelineState) state = NULL;
  g_autoptr (DossierTimelinePack) pack = NULL;
  DossierFrame frame = { 1302, 600, 1, FALSE, dossier_text_measure_fixed () };
  double px_per_day = dossier_timeline_get_plot (&frame).width * n_events / SEEN / DAYS;
  double start, middle;

  if (dossier == NULL)
    g_error ("the dossier cannot be read");

  state = dossier_timeline_state_new (dossier, NULL, NULL);
  pack = dossier_timeline_pack_new (state->spec, &frame, px_per_day, 5, G_MAXDOUBLE);
  dossier_timeline_fit (pack, &frame);
  middle = state->limits.first + state->limits.days / 2;
  start = bench_get_ms ();
  for (guint i = 0; i < N_STEPS; i++)
    pan (state, pack, &frame, middle + i * 5 / px_per_day);
  printf ("%6u events: %.3f ms a step\n", n_events, (bench_get_ms () - start) / N_STEPS);
  fflush (stdout);
}

int
main (int argc,
      char *argv[])
{
  for (int i = 1; i < argc; i++)
    measure ((guint) strtoul (argv[i], NULL, 10));

  return 0;
}
