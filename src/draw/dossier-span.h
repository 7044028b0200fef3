// SPDX-License-Identifier: GPL-3.0-or-later

/* The stretch of time that a chart shows, and what zooming and panning make of it. A small value, and pure: whoever
 * shows a chart keeps one, and lays the chart out anew with what these functions give back. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Julian days, both shown. Both 0: all that there is. */
typedef struct
{
  gint32 first;
  gint32 last;
} DossierSpan;

/* Nobody needs hours of a statement's day: a week is as near as one can come. */
#define DOSSIER_SPAN_LEAST 7

gboolean dossier_span_is_set (const DossierSpan *span);
gboolean dossier_span_equal (const DossierSpan *a, const DossierSpan *b);
DossierSpan dossier_span_zoom (const DossierSpan *span, const DossierSpan *whole, double factor, double day);
DossierSpan dossier_span_pan (const DossierSpan *span, const DossierSpan *whole, double days);

G_END_DECLS
