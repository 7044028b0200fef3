// SPDX-License-Identifier: GPL-3.0-or-later

/* All of a timeline in small, with a window on what is seen: to be dragged, widened at its edges, and moved by keys.
 *
 * CSS: dossier-timeline-overview */

#pragma once

#include <gtk/gtk.h>

#include "present/dossier-timeline-state.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_TIMELINE_OVERVIEW (dossier_timeline_overview_get_type ())
G_DECLARE_FINAL_TYPE (DossierTimelineOverview, dossier_timeline_overview, DOSSIER, TIMELINE_OVERVIEW, GtkWidget)

GtkWidget *dossier_timeline_overview_new (const DossierTimelineState *state) G_GNUC_WARN_UNUSED_RESULT;
void dossier_timeline_overview_set_state (DossierTimelineOverview *self, const DossierTimelineState *state);
DossierTimeSpan dossier_timeline_overview_get_span (DossierTimelineOverview *self);
void dossier_timeline_overview_set_clock (DossierTimelineOverview *self, gboolean set, gint32 day);
void dossier_timeline_overview_set_span (DossierTimelineOverview *self, DossierTimeSpan span);

G_END_DECLS
