// SPDX-License-Identifier: GPL-3.0-or-later

/* One view of a dossier as a scrolled page. It talks to the window only through the actions `win.open-fact` (s) and
 * `win.copy-text` (s).
 *
 * What fills the first screen is built at once, the rest while the reader looks at it. */

#pragma once

#include <gtk/gtk.h>

#include "present/dossier-page-state.h"
#include "ui/dossier-veils.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_PAGE (dossier_page_get_type ())
G_DECLARE_FINAL_TYPE (DossierPage, dossier_page, DOSSIER, PAGE, GtkWidget)

GtkWidget *dossier_page_new (DossierPageState *state, DossierVeils *veils) G_GNUC_WARN_UNUSED_RESULT;
const DossierPageState *dossier_page_get_state (DossierPage *self);
void dossier_page_select_fact (DossierPage *self, const char *fact_id, gboolean scroll);
void dossier_page_complete (DossierPage *self);

G_END_DECLS
