// SPDX-License-Identifier: GPL-3.0-or-later

/* The handle of the knowledge clock, over the strip of all years: by which day it must have been published, to be
 * shown. It steps through the days on which something was, and at its end shows everything. Time runs from left to
 * right, as in the lanes.
 *
 * Keys: arrows go a day on which something was published, Page Up and Page Down ten, Home and End to the ends.
 *
 * CSS: dossier-timeline-clock */

#pragma once

#include <gtk/gtk.h>

#include "core/dossier-published-days.h"
#include "present/dossier-time-span.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_TIMELINE_CLOCK (dossier_timeline_clock_get_type ())
G_DECLARE_FINAL_TYPE (DossierTimelineClock, dossier_timeline_clock, DOSSIER, TIMELINE_CLOCK, GtkWidget)

GtkWidget *dossier_timeline_clock_new (const DossierPublishedDays *days,
                                       DossierTimeSpan limits,
                                       gboolean stacked) G_GNUC_WARN_UNUSED_RESULT;
gboolean dossier_timeline_clock_get_day (DossierTimelineClock *self, gint32 *day);
void dossier_timeline_clock_set_day (DossierTimelineClock *self, gint32 day);
void dossier_timeline_clock_set_all (DossierTimelineClock *self);
gboolean dossier_timeline_clock_is_moving (DossierTimelineClock *self);

G_END_DECLS
