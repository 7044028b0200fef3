// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-timeline.h"

#include "core/dossier-day-ranges.h"
#include "core/dossier-id-table.h"

#define NO_LANE G_MAXUINT

struct _DossierTimeline
{
  const Dossier *dossier;
  GArray *lanes;  /* of DossierTimelineLane */
  GArray *events; /* of DossierEvent, by lane and then by time */
  int *places;    /* of each fact of the dossier: the index of its event, or -1 */
  DossierDayRanges *days; /* of all events */
};

/* Which lane takes which fact. */
typedef struct
{
  const Dossier *dossier;
  guint *lanes;      /* of each fact, or NO_LANE */
  gboolean *is_main; /* of each fact */
} Sorting;

static void
clear_lane (gpointer data)
{
  DossierTimelineLane *lane = data;

  g_ptr_array_unref (lane->undated);
}

static gboolean
is_eligible (const DossierFact *fact)
{
  return fact->status != DOSSIER_STATUS_COMPUTED;
}

/* What a lane names is settled first: a tag of another lane cannot take it away. */
static void
sort_named (Sorting *sorting,
            const DossierFigure *figure)
{
  for (guint i = 0; i < figure->n_lanes; i++)
    for (guint j = 0; j < figure->lanes[i].n_facts; j++)
      {
        guint index = figure->lanes[i].facts[j]->index;

        if (sorting->lanes[index] != NO_LANE)
          continue;
        sorting->lanes[index] = i;
        sorting->is_main[index] = TRUE;
      }
}

/* The first lane that has one of the fact's tags. */
static guint
find_lane (const DossierIdTable *tags,
           const DossierFact *fact)
{
  guint found = NO_LANE;

  for (guint i = 0; i < fact->n_tags; i++)
    {
      guint lane = GPOINTER_TO_UINT (dossier_id_table_get (tags, fact->tags[i]));

      if (lane > 0)
        found = MIN (found, lane - 1);
    }

  return found;
}

static void
sort_tagged (Sorting *sorting,
             const DossierFigure *figure)
{
  g_autoptr (DossierIdTable) tags = dossier_id_table_new ();

  for (guint i = 0; i < figure->n_lanes; i++)
    for (guint j = 0; j < figure->lanes[i].n_tags; j++)
      dossier_id_table_add (tags, figure->lanes[i].tags[j], GUINT_TO_POINTER (i + 1));

  for (guint i = 0; i < sorting->dossier->n_facts; i++)
    if (sorting->lanes[i] == NO_LANE)
      sorting->lanes[i] = find_lane (tags, sorting->dossier->facts[i]);
}

/* A figure that lists facts shows these alone. */
static void
keep_listed (Sorting *sorting,
             const DossierFigure *figure)
{
  g_autofree gboolean *is_listed = g_new0 (gboolean, sorting->dossier->n_facts);

  if (figure->n_facts == 0)
    return;

  for (guint i = 0; i < figure->n_facts; i++)
    is_listed[figure->facts[i]->index] = TRUE;
  for (guint i = 0; i < sorting->dossier->n_facts; i++)
    if (!is_listed[i])
      sorting->lanes[i] = NO_LANE;
}

static void
sort_by_view (Sorting *sorting)
{
  const Dossier *dossier = sorting->dossier;

  for (guint i = 0; i < dossier->n_facts; i++)
    for (guint j = 0; j < dossier->n_views; j++)
      if (dossier->facts[i]->view == dossier->views[j])
        {
          sorting->lanes[i] = j;
          break;
        }
}

static void
add_lane (DossierTimeline *timeline,
          const DossierText *title)
{
  DossierTimelineLane lane = { .title = title, .undated = g_ptr_array_new () };

  g_array_append_val (timeline->lanes, lane);
}

/* Makes the lanes and tells who goes into which. */
static void
sort_facts (DossierTimeline *timeline,
            Sorting *sorting,
            const DossierFigure *figure)
{
  const Dossier *dossier = sorting->dossier;

  for (guint i = 0; i < dossier->n_facts; i++)
    sorting->lanes[i] = NO_LANE;

  if (figure == NULL)
    {
      for (guint i = 0; i < dossier->n_views; i++)
        add_lane (timeline, dossier->views[i]->title);
      sort_by_view (sorting);
      return;
    }

  for (guint i = 0; i < figure->n_lanes; i++)
    add_lane (timeline, figure->lanes[i].title);
  sort_named (sorting, figure);
  sort_tagged (sorting, figure);
  keep_listed (sorting, figure);
}

/* Gives what no lane takes a lane of its own, if there is any. */
static void
gather_rest (DossierTimeline *timeline,
             Sorting *sorting)
{
  guint rest = timeline->lanes->len;

  for (guint i = 0; i < sorting->dossier->n_facts; i++)
    {
      if (sorting->lanes[i] != NO_LANE || !is_eligible (sorting->dossier->facts[i]))
        continue;
      if (timeline->lanes->len == rest)
        add_lane (timeline, NULL);
      sorting->lanes[i] = rest;
    }
}

static DossierEvent
make_event (const DossierFact *fact,
            guint lane,
            gboolean is_main)
{
  DossierEvent event = { .fact = fact, .lane = lane, .is_main = is_main };
  const DossierDate *date;

  event.is_said = !dossier_date_is_set (&fact->of);
  date = dossier_event_get_date (&event);
  event.timing = dossier_date_get_timing (date);
  event.first = dossier_date_earliest (date);
  event.last = dossier_date_latest (date);
  if (event.timing == DOSSIER_TIMING_AFTER)
    event.last = event.first;
  else if (event.timing == DOSSIER_TIMING_BEFORE)
    event.first = event.last;

  return event;
}

static void
add_fact (DossierTimeline *timeline,
          const DossierFact *fact,
          guint lane_index,
          gboolean is_main)
{
  DossierTimelineLane *lane = &g_array_index (timeline->lanes, DossierTimelineLane, lane_index);
  DossierEvent event;

  if (!dossier_date_is_set (&fact->of) && !dossier_date_is_set (&fact->said))
    {
      g_ptr_array_add (lane->undated, (gpointer) fact);
      return;
    }

  event = make_event (fact, lane_index, is_main);
  g_array_append_val (timeline->events, event);
  lane->n++;
}

static int
compare_events (gconstpointer a,
                gconstpointer b)
{
  const DossierEvent *first = a;
  const DossierEvent *second = b;

  if (first->lane != second->lane)
    return first->lane < second->lane ? -1 : 1;
  if (first->first != second->first)
    return first->first < second->first ? -1 : 1;
  if (first->last != second->last)
    return first->last < second->last ? -1 : 1;

  return first->fact->index < second->fact->index ? -1 : 1;
}

static void
order_events (DossierTimeline *timeline)
{
  guint first = 0;

  g_array_sort (timeline->events, compare_events);
  for (guint i = 0; i < timeline->lanes->len; i++)
    {
      DossierTimelineLane *lane = &g_array_index (timeline->lanes, DossierTimelineLane, i);

      lane->first = first;
      first += lane->n;
    }
  for (guint i = 0; i < timeline->events->len; i++)
    timeline->places[g_array_index (timeline->events, DossierEvent, i).fact->index] = (int) i;
}

static void
order_days (DossierTimeline *timeline)
{
  guint n = timeline->events->len;
  g_autofree gint32 *firsts = g_new (gint32, MAX (n, 1));
  g_autofree gint32 *lasts = g_new (gint32, MAX (n, 1));

  for (guint i = 0; i < n; i++)
    {
      firsts[i] = g_array_index (timeline->events, DossierEvent, i).first;
      lasts[i] = g_array_index (timeline->events, DossierEvent, i).last;
    }
  timeline->days = dossier_day_ranges_new (firsts, lasts, n);
}

/**
 * dossier_timeline_new:
 * @dossier: a dossier, which must outlive the timeline
 * @figure: (nullable): a figure of kind timeline, which has lanes; without one, there is a lane for each view
 * @with_rest: whether what no lane takes gets a lane of its own, the last; a figure shows what it asks for
 *
 * Puts the facts of a dossier in the order of time.
 *
 * Returns: (transfer full): the timeline
 */
DossierTimeline *
dossier_timeline_new (const Dossier *dossier,
                      const DossierFigure *figure,
                      gboolean with_rest)
{
  DossierTimeline *timeline;
  g_autofree guint *lanes = NULL;
  g_autofree gboolean *is_main = NULL;
  Sorting sorting;

  g_return_val_if_fail (dossier != NULL, NULL);
  g_return_val_if_fail (figure == NULL || figure->kind == DOSSIER_FIGURE_TIMELINE, NULL);

  timeline = g_new0 (DossierTimeline, 1);
  timeline->dossier = dossier;
  timeline->lanes = g_array_new (FALSE, FALSE, sizeof (DossierTimelineLane));
  g_array_set_clear_func (timeline->lanes, clear_lane);
  timeline->events = g_array_new (FALSE, FALSE, sizeof (DossierEvent));
  timeline->places = g_new (int, dossier->n_facts);
  lanes = g_new (guint, dossier->n_facts);
  is_main = g_new0 (gboolean, dossier->n_facts);
  sorting = (Sorting) { dossier, lanes, is_main };

  sort_facts (timeline, &sorting, figure);
  if (with_rest)
    gather_rest (timeline, &sorting);
  for (guint i = 0; i < dossier->n_facts; i++)
    {
      timeline->places[i] = -1;
      if (lanes[i] != NO_LANE && is_eligible (dossier->facts[i]))
        add_fact (timeline, dossier->facts[i], lanes[i], is_main[i]);
    }
  order_events (timeline);
  order_days (timeline);

  return timeline;
}

/**
 * dossier_timeline_free:
 * @timeline: (transfer full): a timeline
 *
 * Frees it.
 */
void
dossier_timeline_free (DossierTimeline *timeline)
{
  g_return_if_fail (timeline != NULL);

  g_array_unref (timeline->lanes);
  g_array_unref (timeline->events);
  g_free (timeline->places);
  dossier_day_ranges_free (timeline->days);
  g_free (timeline);
}

/**
 * dossier_timeline_get_n_lanes:
 * @timeline: a timeline
 *
 * Returns: how many lanes there are, empty ones among them
 */
guint
dossier_timeline_get_n_lanes (const DossierTimeline *timeline)
{
  g_return_val_if_fail (timeline != NULL, 0);

  return timeline->lanes->len;
}

/**
 * dossier_timeline_get_lane:
 * @timeline: a timeline
 * @index: less than dossier_timeline_get_n_lanes()
 *
 * Returns: (transfer none): a lane
 */
const DossierTimelineLane *
dossier_timeline_get_lane (const DossierTimeline *timeline,
                           guint index)
{
  g_return_val_if_fail (timeline != NULL && index < timeline->lanes->len, NULL);

  return &g_array_index (timeline->lanes, DossierTimelineLane, index);
}

/**
 * dossier_timeline_get_n_events:
 * @timeline: a timeline
 *
 * Returns: how many events there are in all lanes
 */
guint
dossier_timeline_get_n_events (const DossierTimeline *timeline)
{
  g_return_val_if_fail (timeline != NULL, 0);

  return timeline->events->len;
}

/**
 * dossier_timeline_get_event:
 * @timeline: a timeline
 * @index: less than dossier_timeline_get_n_events()
 *
 * Returns: (transfer none): an event
 */
const DossierEvent *
dossier_timeline_get_event (const DossierTimeline *timeline,
                            guint index)
{
  g_return_val_if_fail (timeline != NULL && index < timeline->events->len, NULL);

  return &g_array_index (timeline->events, DossierEvent, index);
}

/**
 * dossier_timeline_get_extent:
 * @timeline: a timeline
 * @first_day: (out): the first day that any event can mean
 * @last_day: (out): the last one
 *
 * Gets the span of time that all events take, open ends left out.
 *
 * Returns: %FALSE where there is no event
 */
gboolean
dossier_timeline_get_extent (const DossierTimeline *timeline,
                             gint32 *first_day,
                             gint32 *last_day)
{
  g_return_val_if_fail (timeline != NULL && first_day != NULL && last_day != NULL, FALSE);

  *first_day = G_MAXINT32;
  *last_day = G_MININT32;
  for (guint i = 0; i < timeline->events->len; i++)
    {
      const DossierEvent *event = &g_array_index (timeline->events, DossierEvent, i);

      *first_day = MIN (*first_day, event->first);
      *last_day = MAX (*last_day, event->last);
    }

  return timeline->events->len > 0;
}

/**
 * dossier_timeline_find:
 * @timeline: a timeline
 * @fact: a fact of its dossier
 *
 * Finds the event of a fact.
 *
 * Returns: its index, or -1 where the fact has no date or is in no lane
 */
int
dossier_timeline_find (const DossierTimeline *timeline,
                       const DossierFact *fact)
{
  g_return_val_if_fail (timeline != NULL && fact != NULL, -1);
  g_return_val_if_fail (fact->index < timeline->dossier->n_facts, -1);

  return timeline->places[fact->index];
}

/**
 * dossier_timeline_count_within:
 * @timeline: a timeline
 * @from: a Julian day, and part of a day
 * @to: the same, later
 *
 * Counts the events that can fall between two moments, in a few dozen steps, however many events there are.
 *
 * Returns: how many
 */
guint
dossier_timeline_count_within (const DossierTimeline *timeline,
                               double from,
                               double to)
{
  g_return_val_if_fail (timeline != NULL && from < to, 0);

  return dossier_day_ranges_count (timeline->days, from, to);
}

static guint
find_bucket (gint32 day,
             gint32 first_day,
             double days,
             guint n_counts)
{
  double share = ((double) day - first_day) / days;

  return (guint) CLAMP (share * n_counts, 0, (double) n_counts - 1);
}

/**
 * dossier_timeline_count:
 * @timeline: a timeline
 * @lane: a lane's index
 * @first_day: a Julian day
 * @last_day: the last day counted, inclusive
 * @counts: (array length=n_counts) (out caller-allocates): how many events can fall into each of as many equal parts
 *   of these days
 * @n_counts: how many parts
 *
 * Counts the events of a lane, for a picture in which they are too many to be drawn one by one. An event that can mean
 * days in several parts counts in each of them. Takes one addition an event and one a part.
 */
void
dossier_timeline_count (const DossierTimeline *timeline,
                        guint lane,
                        gint32 first_day,
                        gint32 last_day,
                        guint *counts,
                        guint n_counts)
{
  const DossierTimelineLane *found = dossier_timeline_get_lane (timeline, lane);
  g_autofree int *steps = NULL; /* how many more there are in a part than in the one before */
  double days = (double) last_day - first_day + 1;
  int sum = 0;

  g_return_if_fail (found != NULL && counts != NULL && n_counts > 0 && last_day >= first_day);

  steps = g_new0 (int, n_counts + 1);
  for (guint i = found->first; i < found->first + found->n; i++)
    {
      const DossierEvent *event = &g_array_index (timeline->events, DossierEvent, i);

      if (event->last < first_day || event->first > last_day)
        continue;
      steps[find_bucket (event->first, first_day, days, n_counts)]++;
      steps[find_bucket (event->last, first_day, days, n_counts) + 1]--;
    }
  for (guint i = 0; i < n_counts; i++)
    counts[i] = (guint) (sum += steps[i]);
}

/**
 * dossier_event_get_date:
 * @event: an event
 *
 * Returns: (transfer none): the date that it stands at
 */
const DossierDate *
dossier_event_get_date (const DossierEvent *event)
{
  g_return_val_if_fail (event != NULL, NULL);

  return event->is_said ? &event->fact->said : &event->fact->of;
}

/**
 * dossier_date_get_timing:
 * @date: a date that is set
 *
 * Tells what is known of when. What is open is so before all else, and what is doubted or only near before it is exact.
 *
 * Returns: the kind
 */
DossierTiming
dossier_date_get_timing (const DossierDate *date)
{
  g_return_val_if_fail (date != NULL && dossier_date_is_set (date), DOSSIER_TIMING_DAY);

  if (date->end.precision == DOSSIER_PRECISION_NONE)
    return DOSSIER_TIMING_AFTER;
  if (date->start.precision == DOSSIER_PRECISION_NONE)
    return DOSSIER_TIMING_BEFORE;
  if (date->start.uncertain || date->end.uncertain)
    return DOSSIER_TIMING_UNCERTAIN;
  if (date->start.approximate || date->end.approximate)
    return DOSSIER_TIMING_ABOUT;
  if (date->is_interval)
    return DOSSIER_TIMING_INTERVAL;

  return date->start.precision == DOSSIER_PRECISION_DAY ? DOSSIER_TIMING_DAY : DOSSIER_TIMING_PERIOD;
}

/**
 * dossier_find_timeline_figure:
 * @dossier: a dossier
 *
 * Finds the figure that says which lanes the dossier's timeline has: the first of kind timeline.
 *
 * Returns: (transfer none) (nullable): the figure
 */
const DossierFigure *
dossier_find_timeline_figure (const Dossier *dossier)
{
  g_return_val_if_fail (dossier != NULL, NULL);

  for (guint i = 0; i < dossier->n_figures; i++)
    if (dossier->figures[i]->kind == DOSSIER_FIGURE_TIMELINE)
      return dossier->figures[i];

  return NULL;
}
