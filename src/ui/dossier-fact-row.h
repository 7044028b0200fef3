// SPDX-License-Identifier: GPL-3.0-or-later

/* A fact in a boxed list: glyph, statement, who, when, and how it stands to others. Activating it opens its
 * evidence. */

#pragma once

#include <gtk/gtk.h>

#include "present/dossier-page-state.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_FACT_ROW (dossier_fact_row_get_type ())
G_DECLARE_FINAL_TYPE (DossierFactRow, dossier_fact_row, DOSSIER, FACT_ROW, GtkListBoxRow)

GtkWidget *dossier_fact_row_new (const DossierRowState *state) G_GNUC_WARN_UNUSED_RESULT;
const DossierFact *dossier_fact_row_get_fact (DossierFactRow *self);
void dossier_fact_row_set_covered (DossierFactRow *self, gboolean covered);
GtkWidget *dossier_fact_list_new (const char *name) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
