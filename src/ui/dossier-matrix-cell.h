// SPDX-License-Identifier: GPL-3.0-or-later

/* The buttons that a matrix is made of: the head of a column, a cell, and a cell as a line where the matrix is
 * stacked. */

#pragma once

#include <gtk/gtk.h>

#include "present/dossier-positions-state.h"

G_BEGIN_DECLS

GtkWidget *dossier_position_glyphs_new (guint flags) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *dossier_matrix_head_new (const DossierPositionColumn *column) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *dossier_matrix_claim_new (const DossierPositionRow *row) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *dossier_matrix_cell_new (const DossierPositionCell *cell) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *dossier_matrix_line_new (const DossierPositionColumn *column,
                                    const DossierPositionCell *cell) G_GNUC_WARN_UNUSED_RESULT;
const DossierPositionCell *dossier_matrix_cell_get_state (GtkWidget *button);

G_END_DECLS
