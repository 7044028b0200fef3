// SPDX-License-Identifier: GPL-3.0-or-later

/* The cells of one row of a matrix, side by side; what has no room is scrolled to, with all other rows. */

#pragma once

#include "ui/dossier-matrix-columns.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_MATRIX_STRIP_LAYOUT (dossier_matrix_strip_layout_get_type ())
G_DECLARE_FINAL_TYPE (DossierMatrixStripLayout,
                      dossier_matrix_strip_layout,
                      DOSSIER,
                      MATRIX_STRIP_LAYOUT,
                      GtkLayoutManager)

GtkWidget *dossier_matrix_strip_new (DossierMatrixColumns *columns) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
