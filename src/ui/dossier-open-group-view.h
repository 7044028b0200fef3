// SPDX-License-Identifier: GPL-3.0-or-later

/* A group of Open Questions: heading, count, what stands in it, and its entries; of a long one the first few until the
 * reader asks for all. */

#pragma once

#include "present/dossier-open-state.h"
#include "ui/dossier-veils.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define DOSSIER_TYPE_OPEN_GROUP_VIEW (dossier_open_group_view_get_type ())
G_DECLARE_FINAL_TYPE (DossierOpenGroupView, dossier_open_group_view, DOSSIER, OPEN_GROUP_VIEW, GtkWidget)

GtkWidget *dossier_open_group_view_new (const DossierOpenGroup *group,
                                   DossierVeils *veils,
                                   GtkWidget *control) G_GNUC_WARN_UNUSED_RESULT;
void dossier_open_group_view_set_group (DossierOpenGroupView *self, const DossierOpenGroup *group);
void dossier_open_group_view_cover (DossierOpenGroupView *self);
GtkWidget *dossier_open_group_view_select_fact (DossierOpenGroupView *self, const char *fact_id);

G_END_DECLS
