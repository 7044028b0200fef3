// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-matrix-columns.h"

/* px at the normal text size */
#define TABLE_FROM 480
#define CLAIM_WIDTH 302
#define COLUMN_WIDTH 82 /* at least: "governments" in small type */

/* The most that the claims take of a narrow table. */
#define CLAIM_SHARE 0.4

struct _DossierMatrixColumns
{
  GObject parent_instance;
  gboolean *shown;
  guint n_columns;
  GtkAdjustment *adjustment;
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DossierMatrixColumns, dossier_matrix_columns, G_TYPE_OBJECT)

static void
dossier_matrix_columns_finalize (GObject *object)
{
  DossierMatrixColumns *self = DOSSIER_MATRIX_COLUMNS (object);

  g_clear_object (&self->adjustment);
  g_free (self->shown);

  G_OBJECT_CLASS (dossier_matrix_columns_parent_class)->finalize (object);
}

static void
dossier_matrix_columns_class_init (DossierMatrixColumnsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = dossier_matrix_columns_finalize;

  /* Other columns are shown than before. */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
dossier_matrix_columns_init (DossierMatrixColumns *self)
{
  self->adjustment = g_object_ref_sink (gtk_adjustment_new (0, 0, 0, 0, 0, 0));
}

/**
 * dossier_matrix_columns_new:
 * @n_columns: how many there are
 *
 * Returns: (transfer full): columns that are all shown
 */
DossierMatrixColumns *
dossier_matrix_columns_new (guint n_columns)
{
  DossierMatrixColumns *self = g_object_new (DOSSIER_TYPE_MATRIX_COLUMNS, NULL);

  self->n_columns = n_columns;
  self->shown = g_new (gboolean, n_columns);
  for (guint i = 0; i < n_columns; i++)
    self->shown[i] = TRUE;

  return self;
}

/**
 * dossier_matrix_columns_get_n:
 * @self: the columns
 *
 * Returns: how many there are
 */
guint
dossier_matrix_columns_get_n (DossierMatrixColumns *self)
{
  g_return_val_if_fail (DOSSIER_IS_MATRIX_COLUMNS (self), 0);

  return self->n_columns;
}

/**
 * dossier_matrix_columns_get_n_shown:
 * @self: the columns
 *
 * Returns: how many of them are shown
 */
guint
dossier_matrix_columns_get_n_shown (DossierMatrixColumns *self)
{
  guint n = 0;

  g_return_val_if_fail (DOSSIER_IS_MATRIX_COLUMNS (self), 0);

  for (guint i = 0; i < self->n_columns; i++)
    n += self->shown[i] ? 1 : 0;

  return n;
}

/**
 * dossier_matrix_columns_is_shown:
 * @self: the columns
 * @column: one of them
 *
 * Returns: whether it is shown
 */
gboolean
dossier_matrix_columns_is_shown (DossierMatrixColumns *self,
                                 guint column)
{
  g_return_val_if_fail (DOSSIER_IS_MATRIX_COLUMNS (self), FALSE);

  return column < self->n_columns && self->shown[column];
}

/**
 * dossier_matrix_columns_get_shown:
 * @self: the columns
 *
 * Returns: (transfer none) (array): for each of them, whether it is shown
 */
const gboolean *
dossier_matrix_columns_get_shown (DossierMatrixColumns *self)
{
  g_return_val_if_fail (DOSSIER_IS_MATRIX_COLUMNS (self), NULL);

  return self->shown;
}

/**
 * dossier_matrix_columns_set_shown:
 * @self: the columns
 * @column: one of them
 * @shown: whether to show it
 *
 * Shows or hides a column, and tells so.
 */
void
dossier_matrix_columns_set_shown (DossierMatrixColumns *self,
                                  guint column,
                                  gboolean shown)
{
  g_return_if_fail (DOSSIER_IS_MATRIX_COLUMNS (self));
  g_return_if_fail (column < self->n_columns);

  if (self->shown[column] == shown)
    return;

  self->shown[column] = shown;
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * dossier_matrix_columns_get_adjustment:
 * @self: the columns
 *
 * Returns: (transfer none): how far they are scrolled from their start, px
 */
GtkAdjustment *
dossier_matrix_columns_get_adjustment (DossierMatrixColumns *self)
{
  g_return_val_if_fail (DOSSIER_IS_MATRIX_COLUMNS (self), NULL);

  return self->adjustment;
}

/**
 * dossier_matrix_columns_arrange_strip:
 * @self: the columns
 * @scale: the text's size
 * @width: what the columns are seen through, px
 *
 * Works out where the columns stand: they are equal, fill the width, and are no less wide than their words need; what
 * has no room is scrolled to.
 *
 * Returns: the geometry, without what is beside the strip
 */
DossierMatrixGeometry
dossier_matrix_columns_arrange_strip (DossierMatrixColumns *self,
                                      double scale,
                                      int width)
{
  DossierMatrixGeometry geometry = { .strip_width = width };

  g_return_val_if_fail (DOSSIER_IS_MATRIX_COLUMNS (self), geometry);

  geometry.n_shown = dossier_matrix_columns_get_n_shown (self);
  geometry.total_width = MAX (width, (int) (COLUMN_WIDTH * scale) * (int) geometry.n_shown);

  return geometry;
}

/**
 * dossier_matrix_columns_arrange:
 * @self: the columns
 * @scale: the text's size
 * @width: what the matrix has, px
 *
 * Works out where everything stands at that width.
 *
 * Returns: the geometry
 */
DossierMatrixGeometry
dossier_matrix_columns_arrange (DossierMatrixColumns *self,
                                double scale,
                                int width)
{
  DossierMatrixGeometry geometry = { .stacked = width < TABLE_FROM * scale, .strip_width = width };
  int claim_width = (int) MIN (CLAIM_WIDTH * scale, width * CLAIM_SHARE);

  g_return_val_if_fail (DOSSIER_IS_MATRIX_COLUMNS (self), geometry);

  if (geometry.stacked)
    return geometry;

  geometry = dossier_matrix_columns_arrange_strip (self, scale, width - claim_width);
  geometry.claim_width = claim_width;
  return geometry;
}

/**
 * dossier_matrix_geometry_get_x:
 * @geometry: where everything stands
 * @index: a column's place among those that are shown, or their number for the end of the last
 *
 * Returns: where the column starts, px from the start of the first; pixels that do not divide are shared out
 */
int
dossier_matrix_geometry_get_x (const DossierMatrixGeometry *geometry,
                               guint index)
{
  g_return_val_if_fail (geometry != NULL, 0);

  return (int) ((gint64) geometry->total_width * index / MAX (geometry->n_shown, 1));
}
