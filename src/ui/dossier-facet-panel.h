// SPDX-License-Identifier: GPL-3.0-or-later

/* What search results can be filtered by: for each facet a heading and its values, each with a check button and a
 * count. */

#pragma once

#include <gtk/gtk.h>

#include "present/dossier-search-state.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_FACET_PANEL (dossier_facet_panel_get_type ())
G_DECLARE_FINAL_TYPE (DossierFacetPanel, dossier_facet_panel, DOSSIER, FACET_PANEL, GtkWidget)

GtkWidget *dossier_facet_panel_new (void) G_GNUC_WARN_UNUSED_RESULT;
void dossier_facet_panel_set_state (DossierFacetPanel *self, const DossierSearchState *state);

G_END_DECLS
