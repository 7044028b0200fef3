// SPDX-License-Identifier: GPL-3.0-or-later

/* What a chart says of one day: the lowest and the highest answer, and from how many speakers. Pure.
 *
 * An answer is of a day if its time covers that day: "November 2024" is of every day of that month. If none is, the
 * latest answers before the day stand in for it, and the words say so. Nothing is worked out between two answers: both
 * ends are answers, in the words in which they were given. Capacities, and what is only announced, are no answers. */

#pragma once

#include "draw/dossier-chart-spec.h"
#include "draw/dossier-span.h"

G_BEGIN_DECLS

typedef enum
{
  DOSSIER_DAY_EMPTY,  /* no answer for the day, and none before it */
  DOSSIER_DAY_COVERED,
  DOSSIER_DAY_BEFORE, /* the latest answers before it */
} DossierDayBasis;

typedef struct
{
  DossierDayBasis basis;
  const DossierChartItem *lowest;  /* (nullable): no answer gives a number, or they are to different questions */
  const DossierChartItem *highest; /* the same, or another */
  const DossierChartItem *latest;  /* one of the answers; (nullable) */
  guint n_answers;                 /* that give a number */
  guint n_without;                 /* that give none */
  guint n_speakers;                /* that are named for them */
  guint n_unnamed;                 /* answers of which no speaker is named */
  guint n_sources;                 /* by way of which they come; 0: not known */
  gboolean is_mixed;               /* the numbers are to different questions, or of different things: none is lowest */
} DossierDayReading;

DossierDayReading dossier_chart_read_day (const DossierChartSpec *spec, gint32 day);
char *dossier_chart_format_reading (const DossierDayReading *reading) G_GNUC_WARN_UNUSED_RESULT;

char *dossier_chart_format_outside (guint n_before, guint n_after) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_chart_format_untold (guint n_told, guint n_untold) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_chart_format_untold_on_slide (guint n_told, guint n_untold) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_chart_format_span (const DossierSpan *span, guint n_before, guint n_after) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
