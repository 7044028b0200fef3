// SPDX-License-Identifier: GPL-3.0-or-later

/* A row of a matrix: what it is about, and a cell a column; or, where the matrix is stacked, a card with a line for
 * each cell that says something. */

#pragma once

#include "ui/dossier-matrix-columns.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_MATRIX_ROW (dossier_matrix_row_get_type ())
G_DECLARE_FINAL_TYPE (DossierMatrixRow, dossier_matrix_row, DOSSIER, MATRIX_ROW, GtkWidget)

GtkWidget *dossier_matrix_row_new (DossierMatrixColumns *columns,
                                   GtkWidget *claim,
                                   const char *name) G_GNUC_WARN_UNUSED_RESULT;
void dossier_matrix_row_append (DossierMatrixRow *self, GtkWidget *cell, GtkWidget *line);
void dossier_matrix_row_set_note (DossierMatrixRow *self, const char *note);
void dossier_matrix_row_update (DossierMatrixRow *self);
void dossier_matrix_row_scroll (DossierMatrixRow *self);
GtkWidget *dossier_matrix_row_get_cell (DossierMatrixRow *self, guint column);
GtkWidget *dossier_matrix_row_get_line (DossierMatrixRow *self, guint column);

G_END_DECLS
