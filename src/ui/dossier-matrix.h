// SPDX-License-Identifier: GPL-3.0-or-later

/* Contested points by kinds of speaker, as a table that is walked like one: arrows go from cell to cell, Home and End
 * to the ends of a row, with Ctrl to the corners, Enter opens a cell. Tab comes in where it went out, and goes out from
 * anywhere. Heads and points stay in sight while the rest scrolls.
 *
 * It talks to the window through the actions `win.open-fact` (s) and `win.show-view` (s). */

#pragma once

#include <gtk/gtk.h>

#include "present/dossier-positions-state.h"
#include "ui/dossier-lens.h"
#include "ui/dossier-matrix-columns.h"
#include "ui/dossier-veils.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_MATRIX (dossier_matrix_get_type ())
G_DECLARE_FINAL_TYPE (DossierMatrix, dossier_matrix, DOSSIER, MATRIX, GtkWidget)

GtkWidget *dossier_matrix_new (const DossierPositionsState *state,
                               DossierMatrixColumns *columns,
                               DossierVeils *veils) G_GNUC_WARN_UNUSED_RESULT;
void dossier_matrix_set_vadjustment (DossierMatrix *self, GtkAdjustment *adjustment);
void dossier_matrix_apply_lens (DossierMatrix *self, DossierLens *lens);
void dossier_matrix_select_fact (DossierMatrix *self, const char *fact_id, gboolean scroll);

G_END_DECLS
