// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-matrix-strip.h"

#include "ui/dossier-allocate.h"
#include "ui/dossier-box.h"
#include "ui/dossier-theme.h"

struct _DossierMatrixStripLayout
{
  GtkLayoutManager parent_instance;
  DossierMatrixColumns *columns;
};

G_DEFINE_FINAL_TYPE (DossierMatrixStripLayout, dossier_matrix_strip_layout, GTK_TYPE_LAYOUT_MANAGER)

static DossierMatrixGeometry
arrange (DossierMatrixStripLayout *self,
         GtkWidget *strip,
         int width)
{
  return dossier_matrix_columns_arrange_strip (self->columns, dossier_text_scale_for_widget (strip), width);
}

static GtkSizeRequestMode
dossier_matrix_strip_layout_get_request_mode (GtkLayoutManager *manager,
                                              GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static int
get_height (DossierMatrixStripLayout *self,
            GtkWidget *strip,
            int width)
{
  DossierMatrixGeometry geometry = arrange (self, strip, width);
  int height = 0;
  guint i = 0;

  for (GtkWidget *cell = gtk_widget_get_first_child (strip); cell != NULL; cell = gtk_widget_get_next_sibling (cell))
    {
      int x = dossier_matrix_geometry_get_x (&geometry, i);

      if (!gtk_widget_should_layout (cell))
        continue;
      height = MAX (height, dossier_get_height (cell, dossier_matrix_geometry_get_x (&geometry, i + 1) - x));
      i++;
    }

  return height;
}

static void
dossier_matrix_strip_layout_measure (GtkLayoutManager *manager,
                                     GtkWidget *widget,
                                     GtkOrientation orientation,
                                     int for_size,
                                     int *minimum,
                                     int *natural,
                                     int *minimum_baseline,
                                     int *natural_baseline)
{
  DossierMatrixStripLayout *self = DOSSIER_MATRIX_STRIP_LAYOUT (manager);

  /* It scrolls: no width is too little. */
  *minimum = 0;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = get_height (self, widget, for_size < 0 ? DOSSIER_ANY_WIDTH : for_size);
  *natural = *minimum;
}

static void
dossier_matrix_strip_layout_allocate (GtkLayoutManager *manager,
                                      GtkWidget *widget,
                                      int width,
                                      int height,
                                      int baseline)
{
  DossierMatrixStripLayout *self = DOSSIER_MATRIX_STRIP_LAYOUT (manager);
  DossierMatrixGeometry geometry = arrange (self, widget, width);
  int offset = (int) gtk_adjustment_get_value (dossier_matrix_columns_get_adjustment (self->columns));
  guint i = 0;

  for (GtkWidget *cell = gtk_widget_get_first_child (widget); cell != NULL; cell = gtk_widget_get_next_sibling (cell))
    {
      int x = dossier_matrix_geometry_get_x (&geometry, i);
      GdkRectangle box = { x - offset, 0, 0, height };

      if (!gtk_widget_should_layout (cell))
        continue;
      box.width = dossier_matrix_geometry_get_x (&geometry, i + 1) - x;
      dossier_allocate_from_start (cell, &box, width);
      i++;
    }
}

static void
dossier_matrix_strip_layout_finalize (GObject *object)
{
  g_clear_object (&DOSSIER_MATRIX_STRIP_LAYOUT (object)->columns);

  G_OBJECT_CLASS (dossier_matrix_strip_layout_parent_class)->finalize (object);
}

static void
dossier_matrix_strip_layout_class_init (DossierMatrixStripLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = dossier_matrix_strip_layout_finalize;
  layout_class->get_request_mode = dossier_matrix_strip_layout_get_request_mode;
  layout_class->measure = dossier_matrix_strip_layout_measure;
  layout_class->allocate = dossier_matrix_strip_layout_allocate;
}

static void
dossier_matrix_strip_layout_init (DossierMatrixStripLayout *self)
{
}

/**
 * dossier_matrix_strip_new:
 * @columns: the columns of the matrix
 *
 * Returns: (transfer floating): an empty strip, a DossierBox, which clips what is scrolled away
 */
GtkWidget *
dossier_matrix_strip_new (DossierMatrixColumns *columns)
{
  DossierMatrixStripLayout *layout;
  GtkWidget *strip;

  g_return_val_if_fail (DOSSIER_IS_MATRIX_COLUMNS (columns), NULL);

  layout = g_object_new (DOSSIER_TYPE_MATRIX_STRIP_LAYOUT, NULL);
  layout->columns = g_object_ref (columns);
  strip = dossier_box_new (GTK_LAYOUT_MANAGER (layout));
  gtk_widget_add_css_class (strip, "dossier-matrix-strip");
  gtk_widget_set_overflow (strip, GTK_OVERFLOW_HIDDEN);

  return strip;
}
