// SPDX-License-Identifier: GPL-3.0-or-later

/* Search results: how many there are, what is wrong with the query, and the facts, view by view; or what can be typed.
 *
 * Rows are built as the reader comes to them: a keystroke must not wait for those far below. */

#pragma once

#include <gtk/gtk.h>

#include "present/dossier-search-state.h"
#include "ui/dossier-lens.h"
#include "ui/dossier-veils.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_SEARCH_HITS (dossier_search_hits_get_type ())
G_DECLARE_FINAL_TYPE (DossierSearchHits, dossier_search_hits, DOSSIER, SEARCH_HITS, GtkWidget)

GtkWidget *dossier_search_hits_new (DossierVeils *veils) G_GNUC_WARN_UNUSED_RESULT;
void dossier_search_hits_set_state (DossierSearchHits *self, DossierSearchState *state);
const DossierSearchState *dossier_search_hits_get_state (DossierSearchHits *self);
void dossier_search_hits_set_lens (DossierSearchHits *self, DossierLens *lens);
void dossier_search_hits_select_fact (DossierSearchHits *self, const char *fact_id, gboolean scroll);
gboolean dossier_search_hits_open_first (DossierSearchHits *self);
gboolean dossier_search_hits_walk (DossierSearchHits *self, int step);

G_END_DECLS
