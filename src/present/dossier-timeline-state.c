// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-timeline-state.h"

#include <glib/gi18n.h>
#include <math.h>

#include "core/dossier-as-of.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"
#include "present/dossier-page-state-private.h"
#include "present/dossier-timeline-words.h"

static void
month_free (gpointer data)
{
  DossierTimelineMonth *month = data;

  g_free (month->title);
  g_ptr_array_unref (month->lanes);
  g_free (month);
}

static void
group_free (gpointer data)
{
  DossierTimelineGroup *group = data;

  g_free (group->title);
  g_ptr_array_unref (group->facts);
  g_free (group);
}

/* What the figure asks for, else all there is. */
static DossierTimeSpan
get_start (const DossierFigure *figure,
           DossierTimeSpan limits)
{
  DossierTimeSpan span;

  if (figure == NULL || !dossier_date_is_set (&figure->from) || !dossier_date_is_set (&figure->to)
      || dossier_date_earliest (&figure->from) == DOSSIER_DATE_OPEN_PAST
      || dossier_date_latest (&figure->to) == DOSSIER_DATE_OPEN_FUTURE)
    return limits;

  span.first = dossier_date_earliest (&figure->from);
  span.days = dossier_date_latest (&figure->to) + 1.0 - span.first;

  return dossier_time_span_clamp (span, limits);
}

/* All that there is in the whole dossier: as of any day, a place stands for the same time. */
static DossierTimeSpan
get_limits (Dossier *dossier,
            const DossierTimeline *timeline)
{
  Dossier *whole = dossier_get_whole (dossier);
  g_autoptr (DossierTimeline) all = NULL;
  gint32 first_day, last_day;

  if (whole != dossier)
    {
      all = dossier_timeline_new (whole, dossier_find_timeline_figure (whole), TRUE);
      timeline = all;
    }
  if (!dossier_timeline_get_extent (timeline, &first_day, &last_day))
    first_day = last_day = dossier_date_is_set (&whole->as_of) ? dossier_date_earliest (&whole->as_of) : 1;

  return dossier_time_span_around (first_day, last_day);
}

/**
 * dossier_timeline_state_new:
 * @dossier: a dossier
 * @covers: (nullable): tells which facts are covered by their content note
 * @data: for @covers
 *
 * Makes the state of the page. The words of its events are made when they are asked for.
 *
 * Returns: (transfer full): the state
 */
DossierTimelineState *
dossier_timeline_state_new (Dossier *dossier,
                            DossierCoverFunc covers,
                            gpointer data)
{
  DossierTimelineState *state;
  const DossierFigure *figure;

  g_return_val_if_fail (dossier != NULL, NULL);

  state = g_new0 (DossierTimelineState, 1);
  figure = dossier_find_timeline_figure (dossier);
  state->dossier = dossier_ref (dossier);
  state->timeline = dossier_timeline_new (dossier, figure, TRUE);
  state->spec = dossier_chart_for_timeline (dossier, state->timeline, covers, data);
  state->covers = covers;
  state->covers_data = data;
  state->title = g_strdup (_("Timeline"));
  state->limits = get_limits (dossier, state->timeline);
  state->start = get_start (figure, state->limits);

  return state;
}

/**
 * dossier_timeline_state_free:
 * @state: (transfer full): a state
 *
 * Frees it.
 */
void
dossier_timeline_state_free (DossierTimelineState *state)
{
  g_return_if_fail (state != NULL);

  dossier_chart_spec_free (state->spec);
  dossier_timeline_free (state->timeline);
  dossier_unref (state->dossier);
  g_free (state->title);
  g_free (state);
}

static char *
format_edge (double day)
{
  DossierDate date = dossier_date_for_day ((gint32) floor (day));

  date.start.precision = DOSSIER_PRECISION_MONTH;
  date.end = date.start;

  return dossier_format_date (&date);
}

/**
 * dossier_timeline_state_format_summary:
 * @state: a state
 * @span: what is seen
 *
 * Says what is seen in one line.
 *
 * Returns: (transfer full): the line
 */
char *
dossier_timeline_state_format_summary (const DossierTimelineState *state,
                                       DossierTimeSpan span)
{
  g_autofree char *first = format_edge (span.first);
  g_autofree char *last = format_edge (span.first + span.days - 1);
  guint n;

  g_return_val_if_fail (state != NULL, NULL);

  n = dossier_timeline_count_within (state->timeline, span.first, span.first + span.days);
  if (g_str_equal (first, last))
    /* Translators: %2$s is a month */
    return g_strdup_printf (ngettext ("%1$u event, %2$s.", "%1$u events, %2$s.", n), n, first);

  /* Translators: %2$s and %3$s are months */
  return g_strdup_printf (ngettext ("%1$u event, %2$s to %3$s.", "%1$u events, %2$s to %3$s.", n), n, first, last);
}

/* No letters stand beside an entry as they do beside a mark: one whose speaker is not named says so, too. */
static void
describe_entry (DossierTimelineEntry *entry,
                const DossierFact *fact)
{
  g_autoptr (GString) spoken = g_string_new (NULL);
  g_autofree char *who = fact->n_by > 0 ? dossier_format_speakers_short (fact) : dossier_format_speakers (fact);
  gboolean is_dated = dossier_date_is_set (dossier_fact_get_date (fact));
  g_autofree char *when = is_dated ? dossier_event_format_date (fact) : NULL;
  const char *parts[] = { entry->statement, dossier_fact_status_word (fact), who, when };

  for (guint i = 0; i < G_N_ELEMENTS (parts) && parts[i] != NULL; i++)
    dossier_append_sentence (spoken, parts[i]);
  entry->spoken = g_string_free (g_steal_pointer (&spoken), FALSE);
  if (when != NULL)
    /* Translators: status, speaker and date of a fact: "Stated · García · Apr 2025" */
    entry->detail = g_strdup_printf (C_("entry", "%1$s · %2$s · %3$s"), dossier_fact_status_word (fact), who, when);
  else
    /* Translators: status and speaker of a fact that has no date */
    entry->detail = g_strdup_printf (C_("entry", "%1$s · %2$s"), dossier_fact_status_word (fact), who);
}

/**
 * dossier_timeline_entry_new:
 * @fact: a fact, dated or not
 * @is_covered: whether its content note stands in place of its statement
 *
 * Returns: (transfer full): what a list says of it
 */
DossierTimelineEntry *
dossier_timeline_entry_new (const DossierFact *fact,
                            gboolean is_covered)
{
  DossierTimelineEntry *entry;

  g_return_val_if_fail (fact != NULL, NULL);

  entry = g_new0 (DossierTimelineEntry, 1);
  entry->fact = fact;
  entry->statement = is_covered ? dossier_format_content_notes (fact->content_notes)
                                : dossier_text_for_reader (fact->short_text != NULL ? fact->short_text : fact->text);
  describe_entry (entry, fact);

  return entry;
}

/**
 * dossier_timeline_entry_free:
 * @entry: (transfer full): an entry
 *
 * Frees it.
 */
void
dossier_timeline_entry_free (DossierTimelineEntry *entry)
{
  g_return_if_fail (entry != NULL);

  g_free (entry->statement);
  g_free (entry->detail);
  g_free (entry->spoken);
  g_free (entry);
}

/**
 * dossier_timeline_row_new:
 * @fact: a fact
 *
 * Returns: (transfer full): its row in a list
 */
DossierRowState *
dossier_timeline_row_new (const DossierFact *fact)
{
  return dossier_row_state_new (fact);
}

/**
 * dossier_timeline_row_free:
 * @row: (transfer full): a row
 *
 * Frees it.
 */
void
dossier_timeline_row_free (DossierRowState *row)
{
  dossier_row_state_free (row);
}

/* As a heading, the month in which an event begins; where its date is coarser, or near, or open, the date itself. */
static char *
format_month (const DossierEvent *event)
{
  DossierDate date = *dossier_event_get_date (event);
  char *words;

  if (event->timing == DOSSIER_TIMING_DAY || event->timing == DOSSIER_TIMING_INTERVAL)
    {
      date.start.precision = MIN (date.start.precision, DOSSIER_PRECISION_MONTH);
      date.end = date.start;
      date.is_interval = FALSE;
    }

  words = dossier_format_date (&date);
  dossier_text_capitalise (&words);
  return words;
}

static int
compare_events (gconstpointer a,
                gconstpointer b)
{
  const DossierEvent *first = *(const DossierEvent *const *) a;
  const DossierEvent *second = *(const DossierEvent *const *) b;

  if (first->first != second->first)
    return first->first < second->first ? -1 : 1;

  return (first->lane > second->lane) - (first->lane < second->lane);
}

static DossierTimelineMonth *
find_month (GPtrArray *months,
            char *title)
{
  g_autofree char *owned = title;

  for (guint i = months->len; i > 0 && i + 4 > months->len; i--)
    {
      DossierTimelineMonth *month = g_ptr_array_index (months, i - 1);

      if (g_str_equal (month->title, title))
        return month;
    }

  DossierTimelineMonth *month = g_new0 (DossierTimelineMonth, 1);

  month->title = g_steal_pointer (&owned);
  month->lanes = g_ptr_array_new_with_free_func (group_free);
  g_ptr_array_add (months, month);

  return month;
}

static void
add_to_group (DossierTimelineMonth *month,
              const DossierTimelineState *state,
              guint lane,
              const DossierFact *fact)
{
  const DossierChartLane *named = &g_array_index (state->spec->lanes, DossierChartLane, lane);
  DossierTimelineGroup *group = NULL;

  for (guint i = 0; group == NULL && i < month->lanes->len; i++)
    if (g_str_equal (((DossierTimelineGroup *) g_ptr_array_index (month->lanes, i))->title, named->title))
      group = g_ptr_array_index (month->lanes, i);
  if (group == NULL)
    {
      group = g_new0 (DossierTimelineGroup, 1);
      group->title = g_strdup (named->title);
      group->facts = g_ptr_array_new ();
      g_ptr_array_add (month->lanes, group);
    }
  g_ptr_array_add (group->facts, (gpointer) fact);
}

static void
add_undated (const DossierTimelineState *state,
             GPtrArray *months)
{
  for (guint i = 0; i < dossier_timeline_get_n_lanes (state->timeline); i++)
    {
      const DossierTimelineLane *lane = dossier_timeline_get_lane (state->timeline, i);

      for (guint j = 0; j < lane->undated->len; j++)
        /* Translators: the heading of the facts that have no date, at the end of a list by month */
        add_to_group (find_month (months, g_strdup (_("Undated"))), state, i, g_ptr_array_index (lane->undated, j));
    }
}

/**
 * dossier_timeline_state_list_months:
 * @state: a state
 *
 * Lists all facts by month, and within one by lane; what has no date comes last.
 *
 * Returns: (transfer full) (element-type DossierTimelineMonth): the months
 */
GPtrArray *
dossier_timeline_state_list_months (const DossierTimelineState *state)
{
  GPtrArray *months = g_ptr_array_new_with_free_func (month_free);
  g_autoptr (GPtrArray) events = g_ptr_array_new ();

  g_return_val_if_fail (state != NULL, months);

  for (guint i = 0; i < dossier_timeline_get_n_events (state->timeline); i++)
    g_ptr_array_add (events, (gpointer) dossier_timeline_get_event (state->timeline, i));
  g_ptr_array_sort (events, compare_events);
  for (guint i = 0; i < events->len; i++)
    {
      const DossierEvent *event = g_ptr_array_index (events, i);

      add_to_group (find_month (months, format_month (event)), state, event->lane, event->fact);
    }
  add_undated (state, months);

  return months;
}

/**
 * dossier_timeline_state_list_facts:
 * @state: a state
 *
 * Lists the facts as the page shows them: lane after lane, each in the order of time, then what has no date.
 *
 * Returns: (transfer container) (element-type DossierFact): the facts
 */
GPtrArray *
dossier_timeline_state_list_facts (const DossierTimelineState *state)
{
  GPtrArray *facts = g_ptr_array_new ();

  g_return_val_if_fail (state != NULL, facts);

  for (guint i = 0; i < dossier_timeline_get_n_lanes (state->timeline); i++)
    {
      const DossierTimelineLane *lane = dossier_timeline_get_lane (state->timeline, i);

      for (guint j = lane->first; j < lane->first + lane->n; j++)
        g_ptr_array_add (facts, (gpointer) dossier_timeline_get_event (state->timeline, j)->fact);
      for (guint j = 0; j < lane->undated->len; j++)
        g_ptr_array_add (facts, g_ptr_array_index (lane->undated, j));
    }

  return facts;
}
