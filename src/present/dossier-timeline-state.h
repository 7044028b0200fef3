// SPDX-License-Identifier: GPL-3.0-or-later

/* What the page of the timeline shows: its chart, the span of time that it begins with, and the same as a list.
 * Pure. */

#pragma once

#include "core/dossier-timeline.h"
#include "draw/dossier-chart-spec.h"
#include "present/dossier-page-state.h"
#include "present/dossier-time-span.h"
#include "present/dossier-timeline-chart.h"

G_BEGIN_DECLS

typedef struct
{
  Dossier *dossier;
  DossierTimeline *timeline;
  DossierChartSpec *spec; /* its items are the events of the timeline, by the same index */
  char *title;
  DossierTimeSpan limits; /* all there is */
  DossierTimeSpan start;  /* what is seen first */
  DossierCoverFunc covers; /* (nullable) */
  gpointer covers_data;
} DossierTimelineState;

/* One fact in a list that opens. */
typedef struct
{
  const DossierFact *fact;
  char *statement;
  char *detail; /* status, who, when */
  char *spoken; /* all of it in sentences */
} DossierTimelineEntry;

/* The facts of one month, or of a longer time that is not known better. */
typedef struct
{
  char *title;      /* "March 2025", "2022" */
  GPtrArray *lanes; /* of DossierTimelineGroup */
} DossierTimelineMonth;

typedef struct
{
  char *title;      /* the lane's */
  GPtrArray *facts; /* of const DossierFact */
} DossierTimelineGroup;

DossierTimelineState *dossier_timeline_state_new (Dossier *dossier,
                                                  DossierCoverFunc covers,
                                                  gpointer data) G_GNUC_WARN_UNUSED_RESULT;
void dossier_timeline_state_free (DossierTimelineState *state);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierTimelineState, dossier_timeline_state_free)

char *dossier_timeline_state_format_summary (const DossierTimelineState *state,
                                             DossierTimeSpan span) G_GNUC_WARN_UNUSED_RESULT;
DossierTimelineEntry *dossier_timeline_entry_new (const DossierFact *fact,
                                                  gboolean is_covered) G_GNUC_WARN_UNUSED_RESULT;
void dossier_timeline_entry_free (DossierTimelineEntry *entry);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierTimelineEntry, dossier_timeline_entry_free)
DossierRowState *dossier_timeline_row_new (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
void dossier_timeline_row_free (DossierRowState *row);
GPtrArray *dossier_timeline_state_list_months (const DossierTimelineState *state) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *dossier_timeline_state_list_facts (const DossierTimelineState *state) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
