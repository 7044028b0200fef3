// SPDX-License-Identifier: GPL-3.0-or-later

/* A timeline as a list by month, with the lanes as headings, for a window that is too narrow for lanes. It is built
 * month by month, as it is scrolled to. */

#pragma once

#include <gtk/gtk.h>

#include "present/dossier-timeline-state.h"
#include "ui/dossier-lens.h"
#include "ui/dossier-veils.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_TIMELINE_LIST (dossier_timeline_list_get_type ())
G_DECLARE_FINAL_TYPE (DossierTimelineList, dossier_timeline_list, DOSSIER, TIMELINE_LIST, GtkWidget)

GtkWidget *dossier_timeline_list_new (const DossierTimelineState *state, DossierVeils *veils) G_GNUC_WARN_UNUSED_RESULT;
void dossier_timeline_list_select_fact (DossierTimelineList *self, const char *fact_id, gboolean scroll);
void dossier_timeline_list_set_lens (DossierTimelineList *self, DossierLens *lens);
void dossier_timeline_list_update_veils (DossierTimelineList *self);

G_END_DECLS
