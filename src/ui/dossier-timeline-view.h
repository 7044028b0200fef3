// SPDX-License-Identifier: GPL-3.0-or-later

/* The lanes of a timeline: pan, zoom, and walk from event to event.
 *
 * What is seen is a scene, laid out anew for each place and painted once; over it lie the stops that the focus can go
 * to, one for each event and cluster that is seen. Keys: arrows walk along a lane and between lanes, Home and End go to
 * its ends, Page Up and Page Down ten events on, plus and minus zoom, Enter opens.
 *
 * CSS: dossier-timeline > dossier-chart-surface, dossier-chart-stop, popover */

#pragma once

#include <gtk/gtk.h>

#include "draw/dossier-scene.h"
#include "present/dossier-timeline-state.h"
#include "ui/dossier-lens.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_TIMELINE_VIEW (dossier_timeline_view_get_type ())
G_DECLARE_FINAL_TYPE (DossierTimelineView, dossier_timeline_view, DOSSIER, TIMELINE_VIEW, GtkWidget)

GtkWidget *dossier_timeline_view_new (const DossierTimelineState *state) G_GNUC_WARN_UNUSED_RESULT;
void dossier_timeline_view_set_state (DossierTimelineView *self, const DossierTimelineState *state);
void dossier_timeline_view_set_lens (DossierTimelineView *self, DossierLens *lens);
void dossier_timeline_view_set_clock (DossierTimelineView *self, gboolean set, gint32 day);
DossierTimeSpan dossier_timeline_view_get_span (DossierTimelineView *self);
void dossier_timeline_view_set_span (DossierTimelineView *self, DossierTimeSpan span);
const DossierScene *dossier_timeline_view_get_scene (DossierTimelineView *self);
void dossier_timeline_view_select_fact (DossierTimelineView *self, const char *fact_id, gboolean scroll);
gboolean dossier_timeline_view_focus_fact (DossierTimelineView *self, const char *fact_id);

G_END_DECLS
