// SPDX-License-Identifier: GPL-3.0-or-later

/* The columns of a matrix, which all of its rows share: which of them are shown, where they stand, and how far they are
 * scrolled sideways.
 *
 * Where they stand is a pure function of the matrix's width. Where that is too little for a table, the matrix is
 * stacked: a card a row, a line a cell. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define DOSSIER_TYPE_MATRIX_COLUMNS (dossier_matrix_columns_get_type ())
G_DECLARE_FINAL_TYPE (DossierMatrixColumns, dossier_matrix_columns, DOSSIER, MATRIX_COLUMNS, GObject)

typedef struct
{
  gboolean stacked;
  int claim_width; /* of what a row is about, which stays in sight; px, as are the rest; 0 where it is stacked */
  int strip_width; /* what the columns are seen through */
  int total_width; /* of the columns, which may be more */
  guint n_shown;
} DossierMatrixGeometry;

DossierMatrixColumns *dossier_matrix_columns_new (guint n_columns) G_GNUC_WARN_UNUSED_RESULT;
guint dossier_matrix_columns_get_n (DossierMatrixColumns *self);
guint dossier_matrix_columns_get_n_shown (DossierMatrixColumns *self);
gboolean dossier_matrix_columns_is_shown (DossierMatrixColumns *self, guint column);
const gboolean *dossier_matrix_columns_get_shown (DossierMatrixColumns *self);
void dossier_matrix_columns_set_shown (DossierMatrixColumns *self, guint column, gboolean shown);
GtkAdjustment *dossier_matrix_columns_get_adjustment (DossierMatrixColumns *self);

DossierMatrixGeometry dossier_matrix_columns_arrange (DossierMatrixColumns *self, double scale, int width);
DossierMatrixGeometry dossier_matrix_columns_arrange_strip (DossierMatrixColumns *self, double scale, int width);
int dossier_matrix_geometry_get_x (const DossierMatrixGeometry *geometry, guint index);

G_END_DECLS
