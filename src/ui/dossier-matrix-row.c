// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-matrix-row.h"

#include "ui/dossier-allocate.h"
#include "ui/dossier-box.h"
#include "ui/dossier-matrix-strip.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-theme.h"

#define ROW_HEIGHT 53 /* px at the normal text size; more where the words need it */

/* One cell of the row, in both of its guises. */
typedef struct
{
  GtkWidget *cell;
  GtkWidget *line; /* (nullable) */
} Place;

struct _DossierMatrixRow
{
  GtkWidget parent_instance;
  DossierMatrixColumns *columns;
  GArray *places; /* of Place: one a column */
  GtkWidget *card;  /* behind the row while it is stacked */
  GtkWidget *rule;  /* above it while it is not */
  GtkWidget *claim;
  GtkWidget *strip; /* of the cells */
  GtkWidget *list;  /* of the lines and the note; NULL before the first */
  GtkWidget *note;  /* (nullable) */
};

G_DEFINE_FINAL_TYPE (DossierMatrixRow, dossier_matrix_row, GTK_TYPE_WIDGET)

static DossierMatrixGeometry
arrange (DossierMatrixRow *self,
         int width)
{
  double scale = dossier_text_scale_for_widget (GTK_WIDGET (self));

  return dossier_matrix_columns_arrange (self->columns, scale, width);
}

static int
get_table_height (DossierMatrixRow *self,
                  const DossierMatrixGeometry *geometry)
{
  double scale = dossier_text_scale_for_widget (GTK_WIDGET (self));
  int claim = dossier_get_height (self->claim, geometry->claim_width);
  int strip = dossier_get_height (self->strip, geometry->strip_width);

  return MAX ((int) (ROW_HEIGHT * scale), MAX (claim, strip));
}

static GtkSizeRequestMode
dossier_matrix_row_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
dossier_matrix_row_measure (GtkWidget *widget,
                            GtkOrientation orientation,
                            int for_size,
                            int *minimum,
                            int *natural,
                            int *minimum_baseline,
                            int *natural_baseline)
{
  DossierMatrixRow *self = DOSSIER_MATRIX_ROW (widget);
  DossierMatrixGeometry geometry;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MAX (dossier_get_minimum_width (self->claim), dossier_get_minimum_width (self->list));
      *natural = *minimum;
      return;
    }

  geometry = arrange (self, for_size < 0 ? DOSSIER_ANY_WIDTH : for_size);
  if (!geometry.stacked)
    *minimum = get_table_height (self, &geometry);
  else
    *minimum = dossier_get_height (self->claim, for_size) + dossier_get_height (self->list, for_size);
  *natural = *minimum;
}

/* What has no place in this guise is not there for speech either. */
static void
set_present (GtkWidget *widget,
             gboolean present)
{
  if (widget == NULL || gtk_widget_get_child_visible (widget) == present)
    return;

  gtk_widget_set_child_visible (widget, present);
  gtk_accessible_update_state (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_STATE_HIDDEN, !present, -1);
}

static void
allocate_stacked (DossierMatrixRow *self,
                  int width,
                  int height)
{
  GdkRectangle card = { 0, 0, width, height };
  GdkRectangle claim = { 0, 0, width, dossier_get_height (self->claim, width) };
  GdkRectangle list = { 0, claim.height, width, height - claim.height };

  dossier_allocate_from_start (self->card, &card, width);
  dossier_allocate_from_start (self->claim, &claim, width);
  dossier_allocate_from_start (self->list, &list, width);
}

static void
allocate_table (DossierMatrixRow *self,
                const DossierMatrixGeometry *geometry,
                int width,
                int height)
{
  GdkRectangle rule = { 0, 0, width, 1 };
  GdkRectangle claim = { 0, 0, geometry->claim_width, height };
  GdkRectangle strip = { geometry->claim_width, 0, geometry->strip_width, height };

  dossier_allocate_from_start (self->rule, &rule, width);
  dossier_allocate_from_start (self->claim, &claim, width);
  dossier_allocate_from_start (self->strip, &strip, width);
}

static void
dossier_matrix_row_size_allocate (GtkWidget *widget,
                                  int width,
                                  int height,
                                  int baseline)
{
  DossierMatrixRow *self = DOSSIER_MATRIX_ROW (widget);
  DossierMatrixGeometry geometry = arrange (self, width);

  set_present (self->card, geometry.stacked);
  set_present (self->list, geometry.stacked);
  set_present (self->rule, !geometry.stacked);
  set_present (self->strip, !geometry.stacked);
  if (geometry.stacked)
    allocate_stacked (self, width, height);
  else
    allocate_table (self, &geometry, width, height);
}

static void
dossier_matrix_row_dispose (GObject *object)
{
  DossierMatrixRow *self = DOSSIER_MATRIX_ROW (object);

  g_array_set_size (self->places, 0);
  self->card = self->rule = self->claim = self->strip = self->list = self->note = NULL;
  dossier_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->columns);

  G_OBJECT_CLASS (dossier_matrix_row_parent_class)->dispose (object);
}

static void
dossier_matrix_row_finalize (GObject *object)
{
  g_array_unref (DOSSIER_MATRIX_ROW (object)->places);

  G_OBJECT_CLASS (dossier_matrix_row_parent_class)->finalize (object);
}

static void
dossier_matrix_row_class_init (DossierMatrixRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_matrix_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = dossier_matrix_row_finalize;

  widget_class->get_request_mode = dossier_matrix_row_get_request_mode;
  widget_class->measure = dossier_matrix_row_measure;
  widget_class->size_allocate = dossier_matrix_row_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "dossier-matrix-row");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ROW);
}

static void
dossier_matrix_row_init (DossierMatrixRow *self)
{
  self->places = g_array_new (FALSE, FALSE, sizeof (Place));
}

/**
 * dossier_matrix_row_new:
 * @columns: the columns of the matrix
 * @claim: (transfer floating): what the row is about
 * @name: the same in words, for speech
 *
 * Returns: (transfer floating): a row without cells
 */
GtkWidget *
dossier_matrix_row_new (DossierMatrixColumns *columns,
                        GtkWidget *claim,
                        const char *name)
{
  DossierMatrixRow *self;
  GtkWidget *widget;

  g_return_val_if_fail (DOSSIER_IS_MATRIX_COLUMNS (columns), NULL);
  g_return_val_if_fail (GTK_IS_WIDGET (claim), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  self = g_object_new (DOSSIER_TYPE_MATRIX_ROW, NULL);
  widget = GTK_WIDGET (self);
  self->columns = g_object_ref (columns);
  self->card = dossier_shape_new ("dossier-card");
  self->rule = dossier_shape_new ("dossier-line");
  self->claim = claim;
  self->strip = dossier_matrix_strip_new (columns);
  dossier_widget_set_name (widget, name);
  gtk_widget_set_parent (self->card, widget);
  gtk_widget_set_parent (self->claim, widget);
  gtk_widget_set_parent (self->strip, widget);
  gtk_widget_set_parent (self->rule, widget);

  return widget;
}

static GtkWidget *
ensure_list (DossierMatrixRow *self)
{
  if (self->list == NULL)
    {
      self->list = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
      gtk_widget_add_css_class (self->list, "dossier-matrix-lines");
      gtk_widget_insert_after (self->list, GTK_WIDGET (self), self->strip);
    }

  return self->list;
}

/**
 * dossier_matrix_row_append:
 * @self: a row
 * @cell: (transfer floating): the cell of the next column
 * @line: (nullable) (transfer floating): the same as a line
 */
void
dossier_matrix_row_append (DossierMatrixRow *self,
                           GtkWidget *cell,
                           GtkWidget *line)
{
  Place place = { cell, line };

  g_return_if_fail (DOSSIER_IS_MATRIX_ROW (self));
  g_return_if_fail (GTK_IS_WIDGET (cell));

  dossier_box_append (DOSSIER_BOX (self->strip), cell);
  if (line != NULL)
    gtk_box_append (GTK_BOX (ensure_list (self)), line);
  g_array_append_val (self->places, place);
}

/**
 * dossier_matrix_row_set_note:
 * @self: a row
 * @note: (nullable): what to say, while it is stacked, of those cells that have no line
 */
void
dossier_matrix_row_set_note (DossierMatrixRow *self,
                             const char *note)
{
  g_return_if_fail (DOSSIER_IS_MATRIX_ROW (self));

  if (self->note == NULL && note == NULL)
    return;
  if (self->note == NULL)
    {
      self->note = dossier_label_new (NULL, "dossier-secondary");
      gtk_widget_add_css_class (self->note, "dossier-matrix-note");
      gtk_box_append (GTK_BOX (ensure_list (self)), self->note);
    }
  gtk_label_set_text (GTK_LABEL (self->note), note != NULL ? note : "");
  gtk_widget_set_visible (self->note, note != NULL);
}

/**
 * dossier_matrix_row_update:
 * @self: a row
 *
 * Shows and hides cells and lines, as the columns now have it.
 */
void
dossier_matrix_row_update (DossierMatrixRow *self)
{
  g_return_if_fail (DOSSIER_IS_MATRIX_ROW (self));

  for (guint i = 0; i < self->places->len; i++)
    {
      const Place *place = &g_array_index (self->places, Place, i);
      gboolean shown = dossier_matrix_columns_is_shown (self->columns, i);

      gtk_widget_set_visible (place->cell, shown);
      if (place->line != NULL)
        gtk_widget_set_visible (place->line, shown);
    }
  gtk_widget_queue_resize (self->strip);
}

/**
 * dossier_matrix_row_scroll:
 * @self: a row
 *
 * Places the cells anew, since they are scrolled sideways.
 */
void
dossier_matrix_row_scroll (DossierMatrixRow *self)
{
  g_return_if_fail (DOSSIER_IS_MATRIX_ROW (self));

  gtk_widget_queue_allocate (self->strip);
}

/**
 * dossier_matrix_row_get_cell:
 * @self: a row
 * @column: a column
 *
 * Returns: (transfer none): its cell
 */
GtkWidget *
dossier_matrix_row_get_cell (DossierMatrixRow *self,
                             guint column)
{
  g_return_val_if_fail (DOSSIER_IS_MATRIX_ROW (self), NULL);
  g_return_val_if_fail (column < self->places->len, NULL);

  return g_array_index (self->places, Place, column).cell;
}

/**
 * dossier_matrix_row_get_line:
 * @self: a row
 * @column: a column
 *
 * Returns: (transfer none) (nullable): its cell as a line; %NULL where it says nothing
 */
GtkWidget *
dossier_matrix_row_get_line (DossierMatrixRow *self,
                             guint column)
{
  g_return_val_if_fail (DOSSIER_IS_MATRIX_ROW (self), NULL);
  g_return_val_if_fail (column < self->places->len, NULL);

  return g_array_index (self->places, Place, column).line;
}
