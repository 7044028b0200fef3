// SPDX-License-Identifier: GPL-3.0-or-later

/* Which span of time is seen, and how zooming and panning change it. Pure.
 *
 * Days are Julian, and have parts. A span always lies within its limits and is never shorter than a few days. */

#pragma once

#include "core/dossier-date.h"

G_BEGIN_DECLS

typedef struct
{
  double first; /* the day at its beginning */
  double days;  /* its length */
} DossierTimeSpan;

#define DOSSIER_SPAN_LEAST_DAYS 10.0

DossierTimeSpan dossier_time_span_around (gint32 first_day, gint32 last_day);
DossierTimeSpan dossier_time_span_clamp (DossierTimeSpan span, DossierTimeSpan limits);
DossierTimeSpan dossier_time_span_zoom (DossierTimeSpan span, DossierTimeSpan limits, double factor, double anchor);
DossierTimeSpan dossier_time_span_pan (DossierTimeSpan span, DossierTimeSpan limits, double days);
DossierTimeSpan dossier_time_span_show (DossierTimeSpan span, DossierTimeSpan limits, double from, double to);
double dossier_time_span_get_level (DossierTimeSpan span, DossierTimeSpan limits);
DossierTimeSpan dossier_time_span_set_level (DossierTimeSpan span, DossierTimeSpan limits, double level);
DossierDate dossier_time_span_to_date (DossierTimeSpan span);
gboolean dossier_time_span_equal (DossierTimeSpan a, DossierTimeSpan b);

G_END_DECLS
