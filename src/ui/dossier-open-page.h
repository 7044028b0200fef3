// SPDX-License-Identifier: GPL-3.0-or-later

/* Open Questions: what the dossier cannot answer, in groups, each entry with the reason why it stands there. The reader
 * chooses which numbers are old. */

#pragma once

#include "present/dossier-open-state.h"
#include "ui/dossier-sheet.h"
#include "ui/dossier-veils.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_OPEN_PAGE (dossier_open_page_get_type ())
G_DECLARE_FINAL_TYPE (DossierOpenPage, dossier_open_page, DOSSIER, OPEN_PAGE, DossierSheet)

GtkWidget *dossier_open_page_new (Dossier *dossier, DossierVeils *veils) G_GNUC_WARN_UNUSED_RESULT;
void dossier_open_page_set_age (DossierOpenPage *self, guint n_months);

G_END_DECLS
