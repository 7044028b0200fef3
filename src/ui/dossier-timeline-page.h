// SPDX-License-Identifier: GPL-3.0-or-later

/* The page of the timeline: legend and zoom, the lanes, an overview of all years. Below 720 px, a list by month. */

#pragma once

#include <gtk/gtk.h>

#include "core/dossier.h"
#include "present/dossier-time-span.h"
#include "ui/dossier-browsable.h"
#include "ui/dossier-veils.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_TIMELINE_PAGE (dossier_timeline_page_get_type ())
G_DECLARE_FINAL_TYPE (DossierTimelinePage, dossier_timeline_page, DOSSIER, TIMELINE_PAGE, GtkWidget)

GtkWidget *dossier_timeline_page_new (Dossier *dossier, DossierVeils *veils) G_GNUC_WARN_UNUSED_RESULT;
void dossier_timeline_page_set_dossier (DossierTimelinePage *self, Dossier *dossier);
DossierTimeSpan dossier_timeline_page_get_span (DossierTimelinePage *self);
void dossier_timeline_page_set_span (DossierTimelinePage *self, DossierTimeSpan span);

G_END_DECLS
