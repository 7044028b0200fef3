// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-matrix.h"

#include <glib/gi18n.h>

#include "ui/dossier-matrix-cell.h"
#include "ui/dossier-matrix-frame.h"
#include "ui/dossier-menu.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-position-popover.h"

#define HEAD -1 /* the row of the heads */

struct _DossierMatrix
{
  GtkWidget parent_instance;
  const DossierPositionsState *state; /* the page's */
  DossierMatrixColumns *columns;
  DossierVeils *veils;
  DossierLens *lens; /* (nullable) */
  GtkWidget *frame; /* all that is seen */
  GtkWidget *head;
  GPtrArray *rows;    /* of DossierMatrixRow, borrowed */
  GtkWidget *popover; /* of the last cell that was opened; (nullable) */
  guint close_idle;   /* lets go of the popover */
  guint open_tick;    /* opens the cell where the keyboard is, */
  gboolean opens_later; /* but not in the frame that is to come */
  int row;            /* where the keyboard is, or was last; HEAD: in the heads */
  guint column;
};

G_DEFINE_FINAL_TYPE (DossierMatrix, dossier_matrix, GTK_TYPE_WIDGET)

static gboolean
is_stacked (DossierMatrix *self)
{
  return dossier_matrix_frame_is_stacked (DOSSIER_MATRIX_FRAME (self->frame));
}

static GtkWidget *
get_focusable (DossierMatrix *self,
               int row,
               guint column)
{
  DossierMatrixRow *at = DOSSIER_MATRIX_ROW (row == HEAD ? self->head : g_ptr_array_index (self->rows, row));

  return is_stacked (self) ? dossier_matrix_row_get_line (at, column) : dossier_matrix_row_get_cell (at, column);
}

static gboolean
can_focus (DossierMatrix *self,
           int row,
           guint column)
{
  GtkWidget *widget = get_focusable (self, row, column);

  return widget != NULL && gtk_widget_get_visible (widget) && gtk_widget_get_focusable (widget);
}

static gboolean
focus_at (DossierMatrix *self,
          int row,
          guint column)
{
  GtkWidget *widget = get_focusable (self, row, column);

  self->row = row;
  self->column = column;
  if (!is_stacked (self))
    dossier_matrix_frame_scroll_to_column (DOSSIER_MATRIX_FRAME (self->frame), column);
  if (!gtk_widget_grab_focus (widget))
    return FALSE;
  if (row != HEAD)
    dossier_matrix_frame_scroll_to (DOSSIER_MATRIX_FRAME (self->frame), widget);

  return TRUE;
}

/* Sideways, over hidden columns, and no further than the last. */
static gboolean
step_column (DossierMatrix *self,
             int step)
{
  int n = (int) dossier_matrix_columns_get_n (self->columns);

  for (int column = (int) self->column + step; column >= 0 && column < n; column += step)
    if (can_focus (self, self->row, (guint) column))
      return focus_at (self, self->row, (guint) column);

  return FALSE;
}

static gboolean
step_row (DossierMatrix *self,
          int step)
{
  int row = self->row + step;

  if (row < HEAD || row >= (int) self->rows->len || !can_focus (self, row, self->column))
    return FALSE;

  return focus_at (self, row, self->column);
}

/* Where lines stand below each other, every arrow goes to the next one. */
static gboolean
step_line (DossierMatrix *self,
           int step)
{
  int n = (int) dossier_matrix_columns_get_n (self->columns);
  int n_all = n * (int) self->rows->len;

  for (int i = self->row * n + (int) self->column + step; i >= 0 && i < n_all; i += step)
    if (can_focus (self, i / n, (guint) (i % n)))
      return focus_at (self, i / n, (guint) (i % n));

  return FALSE;
}

/* The widget that has the focus says where the keyboard is: a pointer may have put it there. */
static void
find_focus (DossierMatrix *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  guint n = dossier_matrix_columns_get_n (self->columns);

  for (int row = is_stacked (self) ? 0 : HEAD; row < (int) self->rows->len; row++)
    for (guint column = 0; column < n; column++)
      if (get_focusable (self, row, column) == focus)
        {
          self->row = row;
          self->column = column;
          return;
        }
}

static gboolean
move_focus (GtkWidget *widget,
            GVariant *args,
            gpointer data)
{
  DossierMatrix *self = DOSSIER_MATRIX (widget);
  int columns, rows;

  g_variant_get (args, "(ii)", &columns, &rows);
  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    columns = -columns;
  find_focus (self);
  if (is_stacked (self))
    step_line (self, columns + rows);
  else if (rows != 0)
    step_row (self, rows);
  else
    step_column (self, columns);

  return TRUE;
}

/* To the end of the row, or, with Ctrl, to the last of all. */
static gboolean
move_focus_to_end (GtkWidget *widget,
                   GVariant *args,
                   gpointer data)
{
  DossierMatrix *self = DOSSIER_MATRIX (widget);
  gboolean last, whole;
  int step;

  g_variant_get (args, "(bb)", &last, &whole);
  step = last ? 1 : -1;
  find_focus (self);
  if (is_stacked (self))
    whole = TRUE;
  if (whole)
    self->row = last ? (int) self->rows->len - 1 : 0;
  self->column = last ? dossier_matrix_columns_get_n (self->columns) - 1 : 0;
  if (can_focus (self, self->row, self->column))
    focus_at (self, self->row, self->column);
  else if (is_stacked (self))
    step_line (self, -step);
  else
    step_column (self, -step);

  return TRUE;
}

/* Tab comes in where it went out, or at the first cell, and goes out from any. */
static gboolean
dossier_matrix_focus (GtkWidget *widget,
                      GtkDirectionType direction)
{
  DossierMatrix *self = DOSSIER_MATRIX (widget);

  if (gtk_widget_get_focus_child (widget) != NULL || self->rows->len == 0)
    return FALSE;
  if (self->row == HEAD && is_stacked (self))
    self->row = 0;
  if (can_focus (self, self->row, self->column))
    return focus_at (self, self->row, self->column);

  self->row = 0;
  self->column = 0;
  if (can_focus (self, 0, 0))
    return focus_at (self, 0, 0);
  return is_stacked (self) ? step_line (self, 1) : step_column (self, 1);
}

static void
forget_popover (DossierMatrix *self)
{
  g_clear_handle_id (&self->close_idle, g_source_remove);
  if (self->popover != NULL)
    g_signal_handlers_disconnect_by_data (self->popover, self);
  g_clear_pointer (&self->popover, gtk_widget_unparent);
}

static gboolean
on_close_idle (gpointer data)
{
  DossierMatrix *self = data;

  self->close_idle = 0;
  forget_popover (self);

  return G_SOURCE_REMOVE;
}

/* It goes, but not while it tells that it closes. */
static void
on_popover_closed (DossierMatrix *self)
{
  dossier_popover_give_back (self->popover, get_focusable (self, self->row, self->column));
  if (self->close_idle == 0)
    self->close_idle = g_idle_add (on_close_idle, self);
}

/* What hangs on something within a scrolled page would scroll it when it takes the focus: it hangs on the page. */
static GtkWidget *
get_host (DossierMatrix *self)
{
  GtkWidget *scrolled = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_SCROLLED_WINDOW);

  return scrolled != NULL ? gtk_widget_get_parent (scrolled) : GTK_WIDGET (self);
}

static void
open_popover (DossierMatrix *self,
              GtkWidget *button)
{
  const DossierPositionCell *cell = dossier_matrix_cell_get_state (button);
  GtkWidget *host = get_host (self);
  graphene_rect_t bounds;
  GdkRectangle pointing_to;

  if (!gtk_widget_compute_bounds (button, host, &bounds))
    return;

  pointing_to = (GdkRectangle) { (int) bounds.origin.x, (int) bounds.origin.y, (int) bounds.size.width,
                                 (int) bounds.size.height };
  self->popover = dossier_position_popover_new (cell, self->veils);
  if (self->lens != NULL)
    dossier_position_popover_apply_lens (DOSSIER_POSITION_POPOVER (self->popover), self->lens);
  gtk_widget_set_parent (self->popover, host);
  gtk_popover_set_position (GTK_POPOVER (self->popover), is_stacked (self) ? GTK_POS_BOTTOM : GTK_POS_RIGHT);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->popover), &pointing_to);
  g_signal_connect_swapped (self->popover, "closed", G_CALLBACK (on_popover_closed), self);
  dossier_position_popover_open (DOSSIER_POSITION_POPOVER (self->popover));
}

static void
cancel_opening (DossierMatrix *self)
{
  if (self->open_tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->open_tick);
  self->open_tick = 0;
}

/* The first frame lays out what was scrolled; in the next one the cell is where it is seen. */
static gboolean
on_open_tick (GtkWidget *widget,
              GdkFrameClock *clock,
              gpointer data)
{
  DossierMatrix *self = DOSSIER_MATRIX (widget);
  GtkWidget *button;

  if (self->opens_later)
    {
      self->opens_later = FALSE;
      return G_SOURCE_CONTINUE;
    }

  self->open_tick = 0;
  forget_popover (self);
  button = get_focusable (self, self->row, self->column);
  if (button != NULL && gtk_widget_get_mapped (button))
    open_popover (self, button);

  return G_SOURCE_REMOVE;
}

/* A program that reads the screen can open a cell that is out of sight: it is brought into sight first. */
static void
on_cell_clicked (DossierMatrix *self,
                 GtkWidget *button)
{
  gtk_widget_grab_focus (button);
  find_focus (self);
  if (get_focusable (self, self->row, self->column) != button)
    return;

  focus_at (self, self->row, self->column);
  cancel_opening (self);
  self->opens_later = TRUE;
  self->open_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), on_open_tick, NULL, NULL);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
make_opener (DossierMatrix *self,
             GtkWidget *button)
{
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_cell_clicked), self, G_CONNECT_SWAPPED);
}

static void
append_row (DossierMatrix *self,
            const DossierPositionRow *state)
{
  GtkWidget *row = dossier_matrix_row_new (self->columns, dossier_matrix_claim_new (state), state->statement);

  for (guint i = 0; i < state->cells->len; i++)
    {
      const DossierPositionCell *cell = g_ptr_array_index (state->cells, i);
      const DossierPositionColumn *column = g_ptr_array_index (self->state->columns, i);
      GtkWidget *button = dossier_matrix_cell_new (cell);
      GtkWidget *line = cell->flags != 0 ? dossier_matrix_line_new (column, cell) : NULL;

      make_opener (self, button);
      if (line != NULL)
        make_opener (self, line);
      dossier_matrix_row_append (DOSSIER_MATRIX_ROW (row), button, line);
    }
  g_ptr_array_add (self->rows, row);
  dossier_matrix_frame_append (DOSSIER_MATRIX_FRAME (self->frame), row);
}

static GtkWidget *
create_head (DossierMatrix *self)
{
  GtkWidget *label = dossier_label_new (_("Claim or question"), "dossier-small-strong");
  GtkWidget *head;

  gtk_widget_add_css_class (label, "dossier-matrix-claim");
  head = dossier_matrix_row_new (self->columns, label, _("Claim or question"));
  gtk_widget_add_css_class (head, "dossier-matrix-heads");
  for (guint i = 0; i < self->state->columns->len; i++)
    dossier_matrix_row_append (DOSSIER_MATRIX_ROW (head),
                               dossier_matrix_head_new (g_ptr_array_index (self->state->columns, i)), NULL);

  return head;
}

static void
update_row (DossierMatrix *self,
            guint i)
{
  const gboolean *shown = dossier_matrix_columns_get_shown (self->columns);
  DossierMatrixRow *row = g_ptr_array_index (self->rows, i);
  g_autofree char *note = dossier_format_no_record (self->state, g_ptr_array_index (self->state->rows, i), shown);

  dossier_matrix_row_set_note (row, note);
  dossier_matrix_row_update (row);
}

static void
on_columns_changed (DossierMatrix *self)
{
  dossier_matrix_row_update (DOSSIER_MATRIX_ROW (self->head));
  for (guint i = 0; i < self->rows->len; i++)
    update_row (self, i);
}

static void
dossier_matrix_dispose (GObject *object)
{
  DossierMatrix *self = DOSSIER_MATRIX (object);

  cancel_opening (self);
  forget_popover (self);
  if (self->columns != NULL)
    g_signal_handlers_disconnect_by_data (self->columns, self);
  g_ptr_array_set_size (self->rows, 0);
  g_clear_pointer (&self->frame, gtk_widget_unparent);
  g_clear_object (&self->columns);
  g_clear_object (&self->veils);
  g_clear_object (&self->lens);

  G_OBJECT_CLASS (dossier_matrix_parent_class)->dispose (object);
}

static void
dossier_matrix_finalize (GObject *object)
{
  g_ptr_array_unref (DOSSIER_MATRIX (object)->rows);

  G_OBJECT_CLASS (dossier_matrix_parent_class)->finalize (object);
}

static void
add_bindings (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint keys[2];
    int columns, rows;
  } arrows[] = {
    { { GDK_KEY_Right, GDK_KEY_KP_Right }, 1, 0 },
    { { GDK_KEY_Left, GDK_KEY_KP_Left }, -1, 0 },
    { { GDK_KEY_Down, GDK_KEY_KP_Down }, 0, 1 },
    { { GDK_KEY_Up, GDK_KEY_KP_Up }, 0, -1 },
  };
  static const guint ends[] = { GDK_KEY_Home, GDK_KEY_KP_Home, GDK_KEY_End, GDK_KEY_KP_End };

  for (guint i = 0; i < G_N_ELEMENTS (arrows); i++)
    for (guint k = 0; k < G_N_ELEMENTS (arrows[i].keys); k++)
      gtk_widget_class_add_binding (widget_class, arrows[i].keys[k], 0, move_focus, "(ii)", arrows[i].columns,
                                    arrows[i].rows);
  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      gtk_widget_class_add_binding (widget_class, ends[i], 0, move_focus_to_end, "(bb)", i >= 2, FALSE);
      gtk_widget_class_add_binding (widget_class, ends[i], GDK_CONTROL_MASK, move_focus_to_end, "(bb)", i >= 2, TRUE);
    }
}

static void
dossier_matrix_class_init (DossierMatrixClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_matrix_dispose;
  G_OBJECT_CLASS (klass)->finalize = dossier_matrix_finalize;

  widget_class->focus = dossier_matrix_focus;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "dossier-matrix");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID);
  add_bindings (widget_class);
}

static void
dossier_matrix_init (DossierMatrix *self)
{
  self->rows = g_ptr_array_new ();
}

/**
 * dossier_matrix_new:
 * @state: what it shows; it must outlive the matrix's use
 * @columns: one for each of the state's
 * @veils: which facts under a content note are seen
 *
 * Returns: (transfer floating): the matrix
 */
GtkWidget *
dossier_matrix_new (const DossierPositionsState *state,
                    DossierMatrixColumns *columns,
                    DossierVeils *veils)
{
  DossierMatrix *self;

  g_return_val_if_fail (state != NULL, NULL);
  g_return_val_if_fail (DOSSIER_IS_MATRIX_COLUMNS (columns), NULL);
  g_return_val_if_fail (DOSSIER_IS_VEILS (veils), NULL);

  self = g_object_new (DOSSIER_TYPE_MATRIX, NULL);
  self->state = state;
  self->columns = g_object_ref (columns);
  self->veils = g_object_ref (veils);
  dossier_widget_set_name (GTK_WIDGET (self), state->title);

  self->head = create_head (self);
  self->frame = dossier_matrix_frame_new (columns, self->head);
  gtk_widget_set_parent (self->frame, GTK_WIDGET (self));
  for (guint i = 0; i < state->rows->len; i++)
    append_row (self, g_ptr_array_index (state->rows, i));

  g_signal_connect_swapped (columns, "changed", G_CALLBACK (on_columns_changed), self);
  on_columns_changed (self);

  return GTK_WIDGET (self);
}

/**
 * dossier_matrix_set_vadjustment:
 * @self: a matrix that has none yet
 * @adjustment: of what scrolls the page that the matrix stands in
 *
 * Lets the heads stay in sight.
 */
void
dossier_matrix_set_vadjustment (DossierMatrix *self,
                                GtkAdjustment *adjustment)
{
  g_return_if_fail (DOSSIER_IS_MATRIX (self));

  dossier_matrix_frame_set_vadjustment (DOSSIER_MATRIX_FRAME (self->frame), adjustment);
}

static gboolean
holds_fact (const DossierPositionCell *cell,
            const char *fact_id)
{
  for (guint i = 0; fact_id != NULL && i < cell->facts->len; i++)
    if (g_str_equal (((const DossierSideState *) g_ptr_array_index (cell->facts, i))->fact->id, fact_id))
      return TRUE;

  return FALSE;
}

/**
 * dossier_matrix_select_fact:
 * @self: a matrix
 * @fact_id: (nullable): the fact whose evidence is open
 * @scroll: whether to bring a cell with it into view
 *
 * Marks every cell behind which the fact stands.
 */
void
dossier_matrix_select_fact (DossierMatrix *self,
                            const char *fact_id,
                            gboolean scroll)
{
  g_return_if_fail (DOSSIER_IS_MATRIX (self));

  for (guint i = 0; i < self->rows->len; i++)
    {
      const DossierPositionRow *row = g_ptr_array_index (self->state->rows, i);

      for (guint j = 0; j < row->cells->len; j++)
        {
          gboolean open = holds_fact (g_ptr_array_index (row->cells, j), fact_id);
          GtkWidget *line = dossier_matrix_row_get_line (g_ptr_array_index (self->rows, i), j);
          GtkWidget *cell = dossier_matrix_row_get_cell (g_ptr_array_index (self->rows, i), j);

          dossier_widget_set_open (cell, open);
          if (line != NULL)
            dossier_widget_set_open (line, open);
          if (open && scroll && gtk_widget_get_mapped (GTK_WIDGET (self)))
            dossier_matrix_frame_scroll_to (DOSSIER_MATRIX_FRAME (self->frame), is_stacked (self) ? line : cell);
        }
    }
}

/* A cell is dimmed where all of its facts are. */
static gboolean
dims_cell (DossierLens *lens,
           const DossierPositionCell *cell)
{
  for (guint i = 0; i < cell->facts->len; i++)
    if (!dossier_lens_dims (lens, ((const DossierSideState *) g_ptr_array_index (cell->facts, i))->fact))
      return FALSE;

  return cell->facts->len > 0;
}

/**
 * dossier_matrix_apply_lens:
 * @self: a matrix
 * @lens: what to dim
 *
 * Dims the cells all of whose facts the lens dims.
 */
void
dossier_matrix_apply_lens (DossierMatrix *self,
                           DossierLens *lens)
{
  g_return_if_fail (DOSSIER_IS_MATRIX (self));
  g_return_if_fail (DOSSIER_IS_LENS (lens));

  g_set_object (&self->lens, lens);
  for (guint i = 0; i < self->rows->len; i++)
    {
      const DossierPositionRow *row = g_ptr_array_index (self->state->rows, i);

      for (guint j = 0; j < row->cells->len; j++)
        {
          gboolean dimmed = dims_cell (lens, g_ptr_array_index (row->cells, j));
          GtkWidget *line = dossier_matrix_row_get_line (g_ptr_array_index (self->rows, i), j);

          dossier_lens_mark (lens, dossier_matrix_row_get_cell (g_ptr_array_index (self->rows, i), j), dimmed);
          if (line != NULL)
            dossier_lens_mark (lens, line, dimmed);
        }
    }
}
