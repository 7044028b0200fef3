// SPDX-License-Identifier: GPL-3.0-or-later

/* A found fact in a boxed list: glyph, statement, who and when with what was found in them, and below that what was
 * found elsewhere in the fact. Activating it opens its evidence. */

#pragma once

#include <gtk/gtk.h>

#include "present/dossier-search-state.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_SEARCH_ROW (dossier_search_row_get_type ())
G_DECLARE_FINAL_TYPE (DossierSearchRow, dossier_search_row, DOSSIER, SEARCH_ROW, GtkListBoxRow)

GtkWidget *dossier_search_row_new (const DossierHitState *state) G_GNUC_WARN_UNUSED_RESULT;
const DossierFact *dossier_search_row_get_fact (DossierSearchRow *self);
void dossier_search_row_set_covered (DossierSearchRow *self, gboolean covered);

G_END_DECLS
