// SPDX-License-Identifier: GPL-3.0-or-later

/* Where the parts of a matrix go: a row of heads that stays in sight, and the rows below it; or, where there is no room
 * for a table, a card a row. */

#pragma once

#include "ui/dossier-matrix-row.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_MATRIX_FRAME (dossier_matrix_frame_get_type ())
G_DECLARE_FINAL_TYPE (DossierMatrixFrame, dossier_matrix_frame, DOSSIER, MATRIX_FRAME, GtkWidget)

GtkWidget *dossier_matrix_frame_new (DossierMatrixColumns *columns, GtkWidget *head) G_GNUC_WARN_UNUSED_RESULT;
void dossier_matrix_frame_append (DossierMatrixFrame *self, GtkWidget *row);
void dossier_matrix_frame_set_vadjustment (DossierMatrixFrame *self, GtkAdjustment *adjustment);
gboolean dossier_matrix_frame_is_stacked (DossierMatrixFrame *self);
void dossier_matrix_frame_scroll_to_column (DossierMatrixFrame *self, guint column);
void dossier_matrix_frame_scroll_to (DossierMatrixFrame *self, GtkWidget *cell);

G_END_DECLS
