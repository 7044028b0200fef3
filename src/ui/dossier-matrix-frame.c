// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-matrix-frame.h"

#include "ui/dossier-allocate.h"
#include "ui/dossier-box.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-theme.h"

#define CARD_GAP 12 /* between the cards of a stacked matrix, px */

struct _DossierMatrixFrame
{
  GtkWidget parent_instance;
  DossierMatrixColumns *columns;
  GtkAdjustment *vadjustment; /* of what scrolls the whole; (nullable) */
  GPtrArray *rows;            /* of DossierMatrixRow, borrowed */
  GtkWidget *card;
  GtkWidget *head;
  GtkWidget *scrollbar;
  GtkWidget *body; /* holds the rows, and clips what lies under the head */
  int head_y;      /* how far the head was carried along by scrolling, px */
};

G_DEFINE_FINAL_TYPE (DossierMatrixFrame, dossier_matrix_frame, GTK_TYPE_WIDGET)

static DossierMatrixGeometry
arrange (DossierMatrixFrame *self,
         int width)
{
  return dossier_matrix_columns_arrange (self->columns, dossier_text_scale_for_widget (GTK_WIDGET (self)), width);
}

static gboolean
needs_scrollbar (const DossierMatrixGeometry *geometry)
{
  return geometry->total_width > geometry->strip_width;
}

/* Heads, and the scrollbar under them where one is needed. */
static int
get_head_height (DossierMatrixFrame *self,
                 const DossierMatrixGeometry *geometry,
                 int width)
{
  if (geometry->stacked)
    return 0;

  return dossier_get_height (self->head, width)
         + (needs_scrollbar (geometry) ? dossier_get_height (self->scrollbar, width) : 0);
}

/* Goes through the rows, and places them where place is set. Returns the height of all. */
static int
arrange_rows (DossierMatrixFrame *self,
              const DossierMatrixGeometry *geometry,
              int width,
              int y,
              gboolean place)
{
  int start = y;

  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i);
      GdkRectangle box = { 0, y, width, dossier_get_height (row, width) };

      if (place)
        dossier_allocate_from_start (row, &box, width);
      y += box.height + (geometry->stacked && i + 1 < self->rows->len ? CARD_GAP : 0);
    }

  return y - start;
}

static GtkSizeRequestMode
dossier_matrix_frame_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
dossier_matrix_frame_measure (GtkWidget *widget,
                              GtkOrientation orientation,
                              int for_size,
                              int *minimum,
                              int *natural,
                              int *minimum_baseline,
                              int *natural_baseline)
{
  DossierMatrixFrame *self = DOSSIER_MATRIX_FRAME (widget);
  int width = for_size < 0 ? DOSSIER_ANY_WIDTH : for_size;
  DossierMatrixGeometry geometry = arrange (self, width);

  *minimum = 0;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = get_head_height (self, &geometry, width) + arrange_rows (self, &geometry, width, 0, FALSE);
  else
    for (guint i = 0; i < self->rows->len; i++)
      *minimum = MAX (*minimum, dossier_get_minimum_width (g_ptr_array_index (self->rows, i)));
  *natural = *minimum;
}

static void
configure_adjustment (DossierMatrixFrame *self,
                      const DossierMatrixGeometry *geometry)
{
  GtkAdjustment *adjustment = dossier_matrix_columns_get_adjustment (self->columns);
  double value = MIN (gtk_adjustment_get_value (adjustment), geometry->total_width - geometry->strip_width);
  double step = (double) geometry->total_width / MAX (geometry->n_shown, 1);

  gtk_adjustment_configure (adjustment, MAX (value, 0), 0, geometry->total_width, step,
                            MAX (geometry->strip_width - step, step), geometry->strip_width);
}

/* The head lies on the rows that were scrolled under it: it is carried along, and the body begins below it. */
static void
allocate_table (DossierMatrixFrame *self,
                const DossierMatrixGeometry *geometry,
                int width,
                int height)
{
  int heads_height = get_head_height (self, geometry, width);
  int bar_height = heads_height - dossier_get_height (self->head, width);
  GdkRectangle card = { 0, 0, width, height };
  GdkRectangle head = { 0, CLAMP (self->head_y, 0, MAX (height - heads_height, 0)), width, heads_height };
  GdkRectangle bar = { geometry->claim_width, head.y + heads_height - bar_height, geometry->strip_width, bar_height };
  GdkRectangle body = { 0, head.y + heads_height, width, height - head.y - heads_height };

  dossier_allocate_from_start (self->card, &card, width);
  dossier_allocate_from_start (self->head, &head, width);
  if (bar.height > 0)
    dossier_allocate_from_start (self->scrollbar, &bar, width);
  dossier_allocate_from_start (self->body, &body, width);
}

static void
dossier_matrix_frame_size_allocate (GtkWidget *widget,
                                    int width,
                                    int height,
                                    int baseline)
{
  DossierMatrixFrame *self = DOSSIER_MATRIX_FRAME (widget);
  DossierMatrixGeometry geometry = arrange (self, width);
  GdkRectangle all = { 0, 0, width, height };

  configure_adjustment (self, &geometry);
  gtk_widget_set_child_visible (self->card, !geometry.stacked);
  gtk_widget_set_child_visible (self->head, !geometry.stacked);
  gtk_widget_set_child_visible (self->scrollbar, needs_scrollbar (&geometry));
  gtk_widget_set_overflow (self->body, geometry.stacked ? GTK_OVERFLOW_VISIBLE : GTK_OVERFLOW_HIDDEN);
  if (geometry.stacked)
    dossier_allocate_from_start (self->body, &all, width);
  else
    allocate_table (self, &geometry, width, height);
}

static GtkSizeRequestMode
get_body_request_mode (GtkWidget *body)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure_body (GtkWidget *body,
              GtkOrientation orientation,
              int for_size,
              int *minimum,
              int *natural,
              int *minimum_baseline,
              int *natural_baseline)
{
  *minimum = *natural = 0;
}

/* The rows end where the body does; what lies under the head is above its start. */
static void
allocate_body (GtkWidget *body,
               int width,
               int height,
               int baseline)
{
  DossierMatrixFrame *self = DOSSIER_MATRIX_FRAME (gtk_widget_get_parent (body));
  DossierMatrixGeometry geometry = arrange (self, width);
  int y = height - arrange_rows (self, &geometry, width, 0, FALSE);

  arrange_rows (self, &geometry, width, y, TRUE);
}

static void
on_scrolled_sideways (DossierMatrixFrame *self)
{
  dossier_matrix_row_scroll (DOSSIER_MATRIX_ROW (self->head));
  for (guint i = 0; i < self->rows->len; i++)
    dossier_matrix_row_scroll (g_ptr_array_index (self->rows, i));
}

/* The widget whose scrolling carries the head along, and where the matrix stands in it. */
static gboolean
find_place (DossierMatrixFrame *self,
            GtkWidget *widget,
            graphene_rect_t *bounds)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_VIEWPORT);
  GtkWidget *content = viewport != NULL ? gtk_widget_get_first_child (viewport) : NULL;

  return self->vadjustment != NULL && content != NULL && gtk_widget_compute_bounds (widget, content, bounds);
}

static void
on_scrolled (DossierMatrixFrame *self)
{
  graphene_rect_t bounds;
  int head_y;

  if (!find_place (self, GTK_WIDGET (self), &bounds))
    return;

  head_y = MAX ((int) (gtk_adjustment_get_value (self->vadjustment) - bounds.origin.y), 0);
  if (head_y == self->head_y)
    return;
  self->head_y = head_y;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static gboolean
on_scroll (DossierMatrixFrame *self,
           double dx,
           double dy,
           GtkEventControllerScroll *controller)
{
  GtkAdjustment *adjustment = dossier_matrix_columns_get_adjustment (self->columns);
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));
  double before = gtk_adjustment_get_value (adjustment);
  double delta = (state & GDK_SHIFT_MASK) != 0 && dx == 0 ? dy : dx;

  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    delta = -delta;
  gtk_adjustment_set_value (adjustment, before + delta * gtk_adjustment_get_step_increment (adjustment) / 2);

  return gtk_adjustment_get_value (adjustment) != before;
}

static void
dossier_matrix_frame_dispose (GObject *object)
{
  DossierMatrixFrame *self = DOSSIER_MATRIX_FRAME (object);

  if (self->columns != NULL)
    g_signal_handlers_disconnect_by_data (dossier_matrix_columns_get_adjustment (self->columns), self);
  if (self->vadjustment != NULL)
    g_signal_handlers_disconnect_by_data (self->vadjustment, self);
  g_ptr_array_set_size (self->rows, 0);
  dossier_unparent_children (GTK_WIDGET (self));
  g_clear_object (&self->columns);
  g_clear_object (&self->vadjustment);

  G_OBJECT_CLASS (dossier_matrix_frame_parent_class)->dispose (object);
}

static void
dossier_matrix_frame_finalize (GObject *object)
{
  g_ptr_array_unref (DOSSIER_MATRIX_FRAME (object)->rows);

  G_OBJECT_CLASS (dossier_matrix_frame_parent_class)->finalize (object);
}

static void
dossier_matrix_frame_class_init (DossierMatrixFrameClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_matrix_frame_dispose;
  G_OBJECT_CLASS (klass)->finalize = dossier_matrix_frame_finalize;

  widget_class->get_request_mode = dossier_matrix_frame_get_request_mode;
  widget_class->measure = dossier_matrix_frame_measure;
  widget_class->size_allocate = dossier_matrix_frame_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "dossier-matrix-frame");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ROW_GROUP);
}

static void
dossier_matrix_frame_init (DossierMatrixFrame *self)
{
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);

  self->rows = g_ptr_array_new ();
  /* Before what scrolls the page, which would take all of it. */
  gtk_event_controller_set_propagation_phase (scroll, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (scroll, "scroll", G_CALLBACK (on_scroll), self);
  gtk_widget_add_controller (GTK_WIDGET (self), scroll);
}

/**
 * dossier_matrix_frame_new:
 * @columns: the columns that all rows share
 * @head: (transfer floating): the row of the heads, a DossierMatrixRow
 *
 * Returns: (transfer floating): a frame without rows
 */
GtkWidget *
dossier_matrix_frame_new (DossierMatrixColumns *columns,
                          GtkWidget *head)
{
  DossierMatrixFrame *self;
  GtkAdjustment *adjustment;
  GtkWidget *widget;

  g_return_val_if_fail (DOSSIER_IS_MATRIX_COLUMNS (columns), NULL);
  g_return_val_if_fail (DOSSIER_IS_MATRIX_ROW (head), NULL);

  self = g_object_new (DOSSIER_TYPE_MATRIX_FRAME, NULL);
  widget = GTK_WIDGET (self);
  self->columns = g_object_ref (columns);
  adjustment = dossier_matrix_columns_get_adjustment (columns);
  self->card = dossier_shape_new ("dossier-card");
  self->head = head;
  self->scrollbar = gtk_scrollbar_new (GTK_ORIENTATION_HORIZONTAL, adjustment);
  self->body = dossier_box_new (gtk_custom_layout_new (get_body_request_mode, measure_body, allocate_body));
  gtk_widget_set_parent (self->card, widget);
  gtk_widget_set_parent (self->head, widget);
  gtk_widget_set_parent (self->scrollbar, widget);
  gtk_widget_set_parent (self->body, widget);
  g_signal_connect_swapped (adjustment, "value-changed", G_CALLBACK (on_scrolled_sideways), self);

  return widget;
}

/**
 * dossier_matrix_frame_append:
 * @self: a frame
 * @row: (transfer floating): one more row, a DossierMatrixRow
 */
void
dossier_matrix_frame_append (DossierMatrixFrame *self,
                             GtkWidget *row)
{
  g_return_if_fail (DOSSIER_IS_MATRIX_FRAME (self));
  g_return_if_fail (DOSSIER_IS_MATRIX_ROW (row));

  g_ptr_array_add (self->rows, row);
  dossier_box_append (DOSSIER_BOX (self->body), row);
}

/**
 * dossier_matrix_frame_set_vadjustment:
 * @self: a frame that has none yet
 * @adjustment: of what scrolls the page that the matrix stands in
 *
 * Lets the heads stay in sight.
 */
void
dossier_matrix_frame_set_vadjustment (DossierMatrixFrame *self,
                                      GtkAdjustment *adjustment)
{
  g_return_if_fail (DOSSIER_IS_MATRIX_FRAME (self));
  g_return_if_fail (GTK_IS_ADJUSTMENT (adjustment) && self->vadjustment == NULL);

  self->vadjustment = g_object_ref (adjustment);
  g_signal_connect_swapped (adjustment, "value-changed", G_CALLBACK (on_scrolled), self);
  g_signal_connect_swapped (adjustment, "changed", G_CALLBACK (on_scrolled), self);
}

/**
 * dossier_matrix_frame_is_stacked:
 * @self: a frame
 *
 * Returns: whether it has no room for a table
 */
gboolean
dossier_matrix_frame_is_stacked (DossierMatrixFrame *self)
{
  g_return_val_if_fail (DOSSIER_IS_MATRIX_FRAME (self), FALSE);

  return arrange (self, gtk_widget_get_width (GTK_WIDGET (self))).stacked;
}

/**
 * dossier_matrix_frame_scroll_to_column:
 * @self: a frame
 * @column: a column that is shown
 *
 * Brings a column into sight.
 */
void
dossier_matrix_frame_scroll_to_column (DossierMatrixFrame *self,
                                       guint column)
{
  DossierMatrixGeometry geometry;
  guint index = 0;

  g_return_if_fail (DOSSIER_IS_MATRIX_FRAME (self));

  geometry = arrange (self, gtk_widget_get_width (GTK_WIDGET (self)));
  for (guint i = 0; i < column; i++)
    index += dossier_matrix_columns_is_shown (self->columns, i) ? 1 : 0;
  gtk_adjustment_clamp_page (dossier_matrix_columns_get_adjustment (self->columns),
                             dossier_matrix_geometry_get_x (&geometry, index),
                             dossier_matrix_geometry_get_x (&geometry, index + 1));
}

/**
 * dossier_matrix_frame_scroll_to:
 * @self: a frame
 * @cell: something in one of its rows
 *
 * Brings it into sight, and not under the heads.
 */
void
dossier_matrix_frame_scroll_to (DossierMatrixFrame *self,
                                GtkWidget *cell)
{
  DossierMatrixGeometry geometry;
  graphene_rect_t bounds;
  int width, head_height;

  g_return_if_fail (DOSSIER_IS_MATRIX_FRAME (self));
  g_return_if_fail (GTK_IS_WIDGET (cell));

  if (!find_place (self, cell, &bounds))
    return;

  width = gtk_widget_get_width (GTK_WIDGET (self));
  geometry = arrange (self, width);
  head_height = get_head_height (self, &geometry, width);
  gtk_adjustment_clamp_page (self->vadjustment, bounds.origin.y - (float) head_height,
                             bounds.origin.y + bounds.size.height);
}
