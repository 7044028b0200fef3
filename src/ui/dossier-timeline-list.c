// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-timeline-list.h"

#include "ui/dossier-box.h"
#include "ui/dossier-column-layout.h"
#include "ui/dossier-fact-row.h"
#include "ui/dossier-parts.h"

#define AHEAD 2.0   /* screens that are kept ready below what is seen */
#define TURN 12     /* rows that are built between two looks at what the reader does */
#define MARGIN 24.0 /* px left above what is scrolled to */

struct _DossierTimelineList
{
  GtkWidget parent_instance;
  GPtrArray *months; /* of DossierTimelineMonth */
  guint month, lane, fact; /* what is built next */
  GtkWidget *list;   /* of the lane that is being built; (nullable) */
  GPtrArray *states; /* of DossierRowState, of the rows */
  GPtrArray *rows;   /* of DossierFactRow, borrowed */
  GHashTable *by_fact; /* a fact's id → its row: a timeline has each fact once */
  DossierVeils *veils;
  DossierLens *lens; /* (nullable) */
  GtkWidget *scrolled;
  GtkWidget *column;
  char *selected; /* (nullable) */
  gboolean is_seeking;  /* the selected row, to bring it into sight */
  gboolean wants_sight; /* it is there, but may have no place yet */
  guint idle;
  guint scroll_idle;
};

G_DEFINE_FINAL_TYPE (DossierTimelineList, dossier_timeline_list, GTK_TYPE_WIDGET)

/* NULL: there is none, or it has not been built */
static GtkWidget *
get_selected (DossierTimelineList *self)
{
  return self->selected != NULL ? g_hash_table_lookup (self->by_fact, self->selected) : NULL;
}

static void
add_row (DossierTimelineList *self,
         const DossierFact *fact)
{
  DossierRowState *state = dossier_timeline_row_new (fact);
  GtkWidget *row = dossier_fact_row_new (state);

  g_ptr_array_add (self->states, state);
  g_ptr_array_add (self->rows, row);
  g_hash_table_insert (self->by_fact, (gpointer) fact->id, row);
  dossier_fact_row_set_covered (DOSSIER_FACT_ROW (row), dossier_veils_covers (self->veils, fact));
  dossier_widget_set_open (row, row == get_selected (self));
  if (self->lens != NULL)
    dossier_lens_apply (self->lens, row);
  gtk_list_box_append (GTK_LIST_BOX (self->list), row);
}

static void
begin_lane (DossierTimelineList *self,
            const DossierTimelineMonth *month,
            const DossierTimelineGroup *group)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  if (self->lane == 0)
    dossier_box_append (DOSSIER_BOX (self->column), dossier_heading_new (month->title, "heading", 2));
  self->list = dossier_fact_list_new (group->title);
  gtk_box_append (GTK_BOX (box), dossier_heading_new (group->title, "dossier-small-strong", 3));
  gtk_box_append (GTK_BOX (box), self->list);
  dossier_box_append (DOSSIER_BOX (self->column), box);
}

static gboolean
is_complete (DossierTimelineList *self)
{
  return self->month == self->months->len;
}

/* The next row, with the headings that come before it. */
static void
build_row (DossierTimelineList *self)
{
  const DossierTimelineMonth *month = g_ptr_array_index (self->months, self->month);
  const DossierTimelineGroup *group = g_ptr_array_index (month->lanes, self->lane);

  if (self->list == NULL)
    begin_lane (self, month, group);
  add_row (self, g_ptr_array_index (group->facts, self->fact++));
  if (self->fact < group->facts->len)
    return;

  self->list = NULL;
  self->fact = 0;
  self->lane++;
  if (self->lane < month->lanes->len)
    return;

  self->lane = 0;
  self->month++;
}

static void
build_turn (DossierTimelineList *self)
{
  for (guint i = 0; i < TURN && !is_complete (self); i++)
    build_row (self);
}

static GtkAdjustment *
get_adjustment (DossierTimelineList *self)
{
  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled));
}

static gboolean
wants_more (DossierTimelineList *self)
{
  GtkAdjustment *adjustment = get_adjustment (self);
  double page = gtk_adjustment_get_page_size (adjustment);
  double below = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_value (adjustment) - page;

  return !is_complete (self) && (self->is_seeking || below < AHEAD * page);
}

static gboolean
on_scroll_idle (gpointer data)
{
  DossierTimelineList *self = data;
  GtkWidget *row = get_selected (self);
  graphene_rect_t bounds;

  self->scroll_idle = 0;
  self->wants_sight = FALSE;
  if (row != NULL && gtk_widget_compute_bounds (row, self->column, &bounds))
    gtk_adjustment_set_value (get_adjustment (self), bounds.origin.y - MARGIN);

  return G_SOURCE_REMOVE;
}

/* Ends the search for the selected row where it has been built, or is in no month. */
static void
update_seeking (DossierTimelineList *self)
{
  gboolean found = self->is_seeking && get_selected (self) != NULL;

  self->wants_sight = self->wants_sight || found;
  if (found || is_complete (self))
    self->is_seeking = FALSE;
}

static gboolean
on_idle (gpointer data)
{
  DossierTimelineList *self = data;

  self->idle = 0;
  build_turn (self);
  update_seeking (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));

  return G_SOURCE_REMOVE;
}

/* After each picture, in which every row has its place, a few more as long as they are wanted. Each turn leads to
 * another picture. */
static void
dossier_timeline_list_snapshot (GtkWidget *widget,
                                GtkSnapshot *snapshot)
{
  DossierTimelineList *self = DOSSIER_TIMELINE_LIST (widget);

  GTK_WIDGET_CLASS (dossier_timeline_list_parent_class)->snapshot (widget, snapshot);

  if (self->idle == 0 && wants_more (self))
    self->idle = g_idle_add_full (G_PRIORITY_LOW, on_idle, self, NULL);
  if (self->scroll_idle == 0 && self->wants_sight)
    self->scroll_idle = g_idle_add_full (GDK_PRIORITY_REDRAW + 10, on_scroll_idle, self, NULL);
}

static void
dossier_timeline_list_dispose (GObject *object)
{
  DossierTimelineList *self = DOSSIER_TIMELINE_LIST (object);

  g_clear_handle_id (&self->idle, g_source_remove);
  g_clear_handle_id (&self->scroll_idle, g_source_remove);
  g_ptr_array_set_size (self->rows, 0);
  g_hash_table_remove_all (self->by_fact);
  g_clear_pointer (&self->scrolled, gtk_widget_unparent);
  g_clear_object (&self->veils);
  g_clear_object (&self->lens);

  G_OBJECT_CLASS (dossier_timeline_list_parent_class)->dispose (object);
}

static void
dossier_timeline_list_finalize (GObject *object)
{
  DossierTimelineList *self = DOSSIER_TIMELINE_LIST (object);

  g_clear_pointer (&self->months, g_ptr_array_unref);
  g_ptr_array_unref (self->states);
  g_ptr_array_unref (self->rows);
  g_hash_table_unref (self->by_fact);
  g_free (self->selected);

  G_OBJECT_CLASS (dossier_timeline_list_parent_class)->finalize (object);
}

static void
dossier_timeline_list_class_init (DossierTimelineListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_timeline_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = dossier_timeline_list_finalize;
  widget_class->snapshot = dossier_timeline_list_snapshot;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
dossier_timeline_list_init (DossierTimelineList *self)
{
  self->states = g_ptr_array_new_with_free_func ((GDestroyNotify) dossier_timeline_row_free);
  self->rows = g_ptr_array_new ();
  self->by_fact = g_hash_table_new (g_str_hash, g_str_equal);
  self->column = dossier_box_new (g_object_new (DOSSIER_TYPE_COLUMN_LAYOUT, NULL));
  self->scrolled = dossier_scroller_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), self->column);
  gtk_widget_set_parent (self->scrolled, GTK_WIDGET (self));
}

/**
 * dossier_timeline_list_new:
 * @state: what is listed
 * @veils: which facts under a content note are seen
 *
 * Returns: (transfer floating): the list
 */
GtkWidget *
dossier_timeline_list_new (const DossierTimelineState *state,
                           DossierVeils *veils)
{
  DossierTimelineList *self;

  g_return_val_if_fail (state != NULL, NULL);
  g_return_val_if_fail (DOSSIER_IS_VEILS (veils), NULL);

  self = g_object_new (DOSSIER_TYPE_TIMELINE_LIST, NULL);
  self->months = dossier_timeline_state_list_months (state);
  self->veils = g_object_ref (veils);
  dossier_widget_set_name (self->scrolled, state->title);
  dossier_box_append (DOSSIER_BOX (self->column), dossier_heading_new (state->title, "title-1", 1));
  build_turn (self);

  return GTK_WIDGET (self);
}

/**
 * dossier_timeline_list_select_fact:
 * @self: a list
 * @fact_id: (nullable): the fact whose evidence is open
 * @scroll: whether it is to be brought into sight
 *
 * Marks the fact's row. What is built before it comes turn by turn, between two looks at what the reader does.
 */
void
dossier_timeline_list_select_fact (DossierTimelineList *self,
                                   const char *fact_id,
                                   gboolean scroll)
{
  GtkWidget *before;

  g_return_if_fail (DOSSIER_IS_TIMELINE_LIST (self));

  before = get_selected (self);
  g_free (self->selected);
  self->selected = g_strdup (fact_id);
  if (before != NULL)
    dossier_widget_set_open (before, FALSE);
  if (get_selected (self) != NULL)
    dossier_widget_set_open (get_selected (self), TRUE);
  self->is_seeking = scroll && fact_id != NULL;
  update_seeking (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * dossier_timeline_list_set_lens:
 * @self: a list
 * @lens: what is dimmed in it from now on
 *
 * Dims rows, those that are built later too. To be called again when the lens has changed.
 */
void
dossier_timeline_list_set_lens (DossierTimelineList *self,
                                DossierLens *lens)
{
  g_return_if_fail (DOSSIER_IS_TIMELINE_LIST (self));
  g_return_if_fail (DOSSIER_IS_LENS (lens));

  g_set_object (&self->lens, lens);
  dossier_lens_apply (lens, GTK_WIDGET (self));
}

/**
 * dossier_timeline_list_update_veils:
 * @self: a list
 *
 * Shows what the reader has chosen to see.
 */
void
dossier_timeline_list_update_veils (DossierTimelineList *self)
{
  g_return_if_fail (DOSSIER_IS_TIMELINE_LIST (self));

  for (guint i = 0; i < self->rows->len; i++)
    {
      DossierFactRow *row = g_ptr_array_index (self->rows, i);

      dossier_fact_row_set_covered (row, dossier_veils_covers (self->veils, dossier_fact_row_get_fact (row)));
    }
}
