// SPDX-License-Identifier: GPL-3.0-or-later

/* The words of a timeline: how well a date is known, how many there are. Pure; results are (transfer full). */

#pragma once

#include "core/dossier-timeline.h"
#include "draw/dossier-chart-spec.h"

G_BEGIN_DECLS

char *dossier_event_format_date (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
const char *dossier_event_get_precision (const DossierFact *fact);
char *dossier_event_format_label (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_event_format_spoken (const DossierFact *fact, gboolean is_covered) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_timeline_format_lane (const DossierTimelineLane *lane) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_timeline_format_undated (guint n) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_timeline_format_items (guint n) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_timeline_describe_cluster (const char *lane,
                                         guint n,
                                         const DossierChartItem *const *items,
                                         guint n_items) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_timeline_format_month (int year, int month) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
