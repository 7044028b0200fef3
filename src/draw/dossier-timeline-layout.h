// SPDX-License-Identifier: GPL-3.0-or-later

/* A timeline at any place and zoom, for a view that pans: the packing is made once a zoom, a scene once a place.
 *
 * dossier_layout() lays out a whole figure the same way. */

#pragma once

#include "draw/dossier-timeline-pack.h"

G_BEGIN_DECLS

DossierRect dossier_timeline_get_plot (const DossierFrame *frame);
double dossier_timeline_get_axis_height (const DossierFrame *frame);
double dossier_timeline_fit (DossierTimelinePack *pack, const DossierFrame *frame);
double dossier_timeline_get_least_height (const DossierChartSpec *spec, const DossierFrame *frame);
/* A day that a line through all lanes marks: what had been published by then is shown. */
typedef struct
{
  gint32 day;        /* Julian; the line is at its end */
  const char *label; /* where there is room for it, over the lanes */
} DossierTimelineClockLine;

DossierScene *dossier_timeline_lay_out_by_clock (const DossierTimelinePack *pack,
                                                 const DossierFrame *frame,
                                                 double first_day,
                                                 const DossierTimelineClockLine *clock) G_GNUC_WARN_UNUSED_RESULT;
DossierScene *dossier_timeline_lay_out (const DossierTimelinePack *pack,
                                        const DossierFrame *frame,
                                        double first_day) G_GNUC_WARN_UNUSED_RESULT;
DossierScene *dossier_timeline_lay_out_sample (DossierTiming timing,
                                               double width,
                                               double height) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
