// SPDX-License-Identifier: GPL-3.0-or-later

/* Who Says What: contested points by kinds of speaker. */

#pragma once

#include "present/dossier-positions-state.h"
#include "ui/dossier-matrix-columns.h"
#include "ui/dossier-sheet.h"
#include "ui/dossier-veils.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_POSITIONS_PAGE (dossier_positions_page_get_type ())
G_DECLARE_FINAL_TYPE (DossierPositionsPage, dossier_positions_page, DOSSIER, POSITIONS_PAGE, DossierSheet)

GtkWidget *dossier_positions_page_new (DossierPositionsState *state, DossierVeils *veils) G_GNUC_WARN_UNUSED_RESULT;
DossierMatrixColumns *dossier_positions_page_get_columns (DossierPositionsPage *self);

G_END_DECLS
