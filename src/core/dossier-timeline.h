// SPDX-License-Identifier: GPL-3.0-or-later

/* The facts of a dossier in the order of time: lanes of events, and what has no date beside them.
 *
 *   a figure of kind timeline ──► its lanes       each takes the facts that it names, then those with its tags
 *   no such figure            ──► a lane a view   each takes the facts that are found there
 *
 * An event is a fact with a date: of the time that it speaks of, else of the day on which it was said. Nothing is
 * placed that has none. What Dossier has computed is nobody's statement and did not happen on any day: it is left out.
 *
 * A timeline borrows from its dossier, which must outlive it. Immutable once made. */

#pragma once

#include "dossier.h"

G_BEGIN_DECLS

/* What is known of when. */
typedef enum
{
  DOSSIER_TIMING_DAY,       /* the day */
  DOSSIER_TIMING_PERIOD,    /* the month, the year, the decade: some time within it */
  DOSSIER_TIMING_INTERVAL,  /* from one day or period to another */
  DOSSIER_TIMING_ABOUT,     /* near a day or period */
  DOSSIER_TIMING_UNCERTAIN, /* the source doubts the date */
  DOSSIER_TIMING_AFTER,     /* not before a day or period; the other end is open */
  DOSSIER_TIMING_BEFORE,    /* not after it */
  DOSSIER_N_TIMINGS
} DossierTiming;

typedef struct
{
  const DossierFact *fact;
  guint lane;
  DossierTiming timing;
  gint32 first; /* the days that it can mean, inclusive; where one end is open, both are those of the known one */
  gint32 last;
  gboolean is_said; /* dated by the day on which it was said */
  gboolean is_main; /* the lane names it: it is shown before others where there is little room */
} DossierEvent;

typedef struct
{
  const DossierText *title; /* NULL: the facts that no lane takes */
  guint first;              /* its events, in the order of time, are first … first + n - 1 */
  guint n;
  GPtrArray *undated; /* of const DossierFact, in the dossier's order */
} DossierTimelineLane;

typedef struct _DossierTimeline DossierTimeline;

DossierTimeline *dossier_timeline_new (const Dossier *dossier,
                                       const DossierFigure *figure,
                                       gboolean with_rest) G_GNUC_WARN_UNUSED_RESULT;
void dossier_timeline_free (DossierTimeline *timeline);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierTimeline, dossier_timeline_free)

guint dossier_timeline_get_n_lanes (const DossierTimeline *timeline);
const DossierTimelineLane *dossier_timeline_get_lane (const DossierTimeline *timeline, guint index);
guint dossier_timeline_get_n_events (const DossierTimeline *timeline);
const DossierEvent *dossier_timeline_get_event (const DossierTimeline *timeline, guint index);
gboolean dossier_timeline_get_extent (const DossierTimeline *timeline, gint32 *first_day, gint32 *last_day);
int dossier_timeline_find (const DossierTimeline *timeline, const DossierFact *fact);
guint dossier_timeline_count_within (const DossierTimeline *timeline, double from, double to);
void dossier_timeline_count (const DossierTimeline *timeline,
                             guint lane,
                             gint32 first_day,
                             gint32 last_day,
                             guint *counts,
                             guint n_counts);

const DossierDate *dossier_event_get_date (const DossierEvent *event);
DossierTiming dossier_date_get_timing (const DossierDate *date);
const DossierFigure *dossier_find_timeline_figure (const Dossier *dossier);

G_END_DECLS
