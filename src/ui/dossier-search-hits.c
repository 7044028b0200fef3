// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-search-hits.h"

#include <glib/gi18n.h>

#include "ui/dossier-beside-layout.h"
#include "ui/dossier-box.h"
#include "ui/dossier-column-layout.h"
#include "ui/dossier-fact-row.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-search-help.h"
#include "ui/dossier-search-row.h"

#define FIRST_SCREEN 16 /* rows that are built at once */
#define TURN 12         /* rows that are built between two looks at what the reader does */
#define AHEAD 2         /* screens that are kept ready below the one that is seen */
#define SCROLL_MARGIN 48 /* px left above what is scrolled to */

struct _DossierSearchHits
{
  GtkWidget parent_instance;
  DossierVeils *veils;
  DossierLens *lens; /* (nullable) */
  DossierSearchState *state; /* (nullable) before the first */
  GtkWidget *scrolled;
  GtkWidget *column;
  GPtrArray *rows; /* of DossierSearchRow: those that are built, from the top; borrowed */
  GtkWidget *list; /* of the group that is being built; (nullable) */
  guint group;     /* which that is */
  char *open_fact; /* (nullable) */
  guint build_idle;
  guint scroll_idle;
};

enum
{
  SIGNAL_SUGGESTED,
  SIGNAL_CLEARED,
  SIGNAL_LEFT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DossierSearchHits, dossier_search_hits, GTK_TYPE_WIDGET)

static DossierSearchRow *
get_row (DossierSearchHits *self,
         guint index)
{
  return index < self->rows->len ? g_ptr_array_index (self->rows, index) : NULL;
}

static int
find_row (DossierSearchHits *self,
          const char *fact_id)
{
  for (guint i = 0; fact_id != NULL && i < self->rows->len; i++)
    if (g_str_equal (dossier_search_row_get_fact (get_row (self, i))->id, fact_id))
      return (int) i;

  return -1;
}

/* Marks the row whose evidence is open; where none is, the first: Enter opens it. */
static void
mark_rows (DossierSearchHits *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = GTK_WIDGET (get_row (self, i));
      const DossierFact *fact = dossier_search_row_get_fact (get_row (self, i));

      dossier_widget_set_open (row, g_strcmp0 (fact->id, self->open_fact) == 0);
      if (i == 0 && self->open_fact == NULL)
        gtk_widget_add_css_class (row, "dossier-first");
      else
        gtk_widget_remove_css_class (row, "dossier-first");
    }
}

static void
update_veils (DossierSearchHits *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      DossierSearchRow *row = get_row (self, i);

      dossier_search_row_set_covered (row, dossier_veils_covers (self->veils, dossier_search_row_get_fact (row)));
    }
}

/* Beside open evidence, whoever walks along the rows sees the evidence of each. */
static void
on_row_focused (DossierSearchHits *self,
                DossierSearchRow *row)
{
  if (self->open_fact != NULL && !g_str_equal (self->open_fact, dossier_search_row_get_fact (row)->id))
    gtk_widget_activate_action (GTK_WIDGET (row), "fact.open", NULL);
}

/* A list ends where its view does, but the results go on. */
static gboolean
on_keynav_failed (DossierSearchHits *self,
                  GtkDirectionType direction,
                  GtkListBox *list)
{
  GtkWidget *focus = gtk_widget_get_focus_child (GTK_WIDGET (list));
  guint index;

  if ((direction != GTK_DIR_UP && direction != GTK_DIR_DOWN) || focus == NULL
      || !g_ptr_array_find (self->rows, focus, &index))
    return FALSE;

  if (direction == GTK_DIR_UP && index == 0)
    g_signal_emit (self, signals[SIGNAL_LEFT], 0);
  else
    {
      DossierSearchRow *next = get_row (self, direction == GTK_DIR_DOWN ? index + 1 : index - 1);

      if (next != NULL)
        gtk_widget_grab_focus (GTK_WIDGET (next));
    }

  return TRUE;
}

static void
on_suggestion_clicked (DossierSearchHits *self)
{
  g_autofree char *suggestion = g_strdup (self->state->suggestion);

  g_signal_emit (self, signals[SIGNAL_SUGGESTED], 0, suggestion);
}

static void
on_clear_clicked (DossierSearchHits *self)
{
  g_signal_emit (self, signals[SIGNAL_CLEARED], 0);
}

static GtkWidget *
create_button (const char *words,
               const char *css_class)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *label = dossier_label_new (words, NULL);

  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_add_css_class (button, css_class);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  dossier_widget_set_name (button, words);

  return button;
}

/* How many are hidden, and the way to see them. */
static GtkWidget *
create_hidden (DossierSearchHits *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  const char *hint = self->state->hint;
  g_autofree char *note = g_strjoin (" ", self->state->hidden, hint, NULL);
  GtkWidget *label = dossier_label_new (note, "dossier-secondary");
  GtkWidget *clear;

  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), label);
  if (self->state->n_chosen == 0)
    return box;

  clear = create_button (_("Show All"), "dossier-clear");
  g_signal_connect_swapped (clear, "clicked", G_CALLBACK (on_clear_clicked), self);
  gtk_box_append (GTK_BOX (box), clear);
  return box;
}

static GtkWidget *
create_head (DossierSearchHits *self)
{
  static const DossierBeside beside = { .threshold = 560, .end_width = DOSSIER_BESIDE_NATURAL, .gap = 16,
                                        .stack_gap = 2 };
  GtkWidget *head = dossier_beside_box_new (&beside);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *heading = dossier_heading_new (self->state->heading, "dossier-search-heading", 1);

  gtk_widget_set_valign (heading, GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (heading, TRUE);
  gtk_box_append (GTK_BOX (line), heading);
  gtk_box_append (GTK_BOX (line), dossier_add_button_new ("list", NULL));
  dossier_box_append (DOSSIER_BOX (head), line);
  if (self->state->hidden != NULL)
    dossier_box_append (DOSSIER_BOX (head), create_hidden (self));

  return head;
}

static void
add_remarks (DossierSearchHits *self)
{
  GtkWidget *button;

  for (guint i = 0; i < self->state->problems->len; i++)
    dossier_box_append (DOSSIER_BOX (self->column),
                        dossier_label_new (g_ptr_array_index (self->state->problems, i), "dossier-problem"));
  if (self->state->suggestion_words == NULL)
    return;

  button = create_button (self->state->suggestion_words, "dossier-suggestion");
  g_signal_connect_swapped (button, "clicked", G_CALLBACK (on_suggestion_clicked), self);
  dossier_box_append (DOSSIER_BOX (self->column), button);
}

static void
begin_group (DossierSearchHits *self,
             const DossierHitGroupState *state)
{
  GtkWidget *group = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  g_autofree char *n = g_strdup_printf ("%u", state->n_hits);
  GtkWidget *count = dossier_label_new (n, "dossier-secondary");

  gtk_widget_set_valign (count, GTK_ALIGN_CENTER);
  dossier_widget_set_name (count, state->count);
  gtk_box_append (GTK_BOX (line), dossier_heading_new (state->title, "heading", 2));
  gtk_box_append (GTK_BOX (line), count);
  self->list = dossier_fact_list_new (state->title);
  g_signal_connect_swapped (self->list, "keynav-failed", G_CALLBACK (on_keynav_failed), self);
  gtk_box_append (GTK_BOX (group), line);
  gtk_box_append (GTK_BOX (group), self->list);
  dossier_box_append (DOSSIER_BOX (self->column), group);
}

static guint
count_list_rows (DossierSearchHits *self)
{
  guint n = 0;

  while (gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), (int) n) != NULL)
    n++;

  return n;
}

static void
build_row (DossierSearchHits *self)
{
  const DossierHitGroupState *group = g_ptr_array_index (self->state->groups, self->group);
  guint index;
  GtkWidget *row;

  if (self->list == NULL)
    begin_group (self, group);
  index = count_list_rows (self);
  row = dossier_search_row_new (g_ptr_array_index (group->hits, index));
  dossier_search_row_set_covered (DOSSIER_SEARCH_ROW (row),
                                  dossier_veils_covers (self->veils,
                                                        dossier_search_row_get_fact (DOSSIER_SEARCH_ROW (row))));
  g_signal_connect_swapped (row, "focused", G_CALLBACK (on_row_focused), self);
  gtk_list_box_append (GTK_LIST_BOX (self->list), row);
  g_ptr_array_add (self->rows, row);
  if (self->lens != NULL)
    dossier_lens_apply (self->lens, row);
  if (index + 1 < group->hits->len)
    return;

  self->list = NULL;
  self->group++;
  if (self->group == self->state->groups->len && self->state->unlisted != NULL)
    dossier_box_append (DOSSIER_BOX (self->column), dossier_label_new (self->state->unlisted, "dossier-secondary"));
}

static gboolean
is_complete (DossierSearchHits *self)
{
  return self->state == NULL || self->group == self->state->groups->len;
}

static void
build_rows (DossierSearchHits *self,
            guint n_rows)
{
  for (guint i = 0; i < n_rows && !is_complete (self); i++)
    build_row (self);
  mark_rows (self);
}

static gboolean
wants_more (DossierSearchHits *self)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled));
  double page = gtk_adjustment_get_page_size (adjustment);
  double below = gtk_adjustment_get_upper (adjustment) - gtk_adjustment_get_value (adjustment) - page;

  return !is_complete (self) && below < AHEAD * page;
}

static gboolean
on_build_idle (gpointer data)
{
  DossierSearchHits *self = data;

  build_rows (self, TURN);
  self->build_idle = 0;
  return G_SOURCE_REMOVE;
}

/* The first picture is the reader's: what follows it may build more. Each turn leads to another picture. */
static void
dossier_search_hits_snapshot (GtkWidget *widget,
                              GtkSnapshot *snapshot)
{
  DossierSearchHits *self = DOSSIER_SEARCH_HITS (widget);

  GTK_WIDGET_CLASS (dossier_search_hits_parent_class)->snapshot (widget, snapshot);

  if (self->build_idle == 0 && wants_more (self))
    self->build_idle = g_idle_add_full (G_PRIORITY_LOW, on_build_idle, self, NULL);
}

static gboolean
on_scroll_idle (gpointer data)
{
  DossierSearchHits *self = data;
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled));
  double top = gtk_adjustment_get_value (adjustment);
  int index = find_row (self, self->open_fact);
  graphene_rect_t bounds;

  self->scroll_idle = 0;
  if (index >= 0 && gtk_widget_compute_bounds (GTK_WIDGET (get_row (self, (guint) index)), self->column, &bounds)
      && (bounds.origin.y < top
          || bounds.origin.y + bounds.size.height > top + gtk_adjustment_get_page_size (adjustment)))
    gtk_adjustment_set_value (adjustment, bounds.origin.y - SCROLL_MARGIN);

  return G_SOURCE_REMOVE;
}

static void
clear (DossierSearchHits *self)
{
  g_clear_handle_id (&self->build_idle, g_source_remove);
  g_clear_handle_id (&self->scroll_idle, g_source_remove);
  g_ptr_array_set_size (self->rows, 0);
  self->list = NULL;
  self->group = 0;
  dossier_unparent_children (self->column);
  g_clear_pointer (&self->state, dossier_search_state_free);
}

static void
dossier_search_hits_dispose (GObject *object)
{
  DossierSearchHits *self = DOSSIER_SEARCH_HITS (object);

  if (self->scrolled != NULL)
    clear (self);
  g_clear_pointer (&self->scrolled, gtk_widget_unparent);
  if (self->veils != NULL)
    g_signal_handlers_disconnect_by_data (self->veils, self);
  g_clear_object (&self->veils);
  g_clear_object (&self->lens);

  G_OBJECT_CLASS (dossier_search_hits_parent_class)->dispose (object);
}

static void
dossier_search_hits_finalize (GObject *object)
{
  DossierSearchHits *self = DOSSIER_SEARCH_HITS (object);

  g_ptr_array_unref (self->rows);
  g_free (self->open_fact);

  G_OBJECT_CLASS (dossier_search_hits_parent_class)->finalize (object);
}

static void
dossier_search_hits_class_init (DossierSearchHitsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_search_hits_dispose;
  G_OBJECT_CLASS (klass)->finalize = dossier_search_hits_finalize;
  widget_class->snapshot = dossier_search_hits_snapshot;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "dossier-hits");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);

  /**
   * DossierSearchHits::suggested:
   * @self: the results
   * @query: what is to be searched for instead
   */
  signals[SIGNAL_SUGGESTED] = g_signal_new ("suggested", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                            G_TYPE_STRING);

  /**
   * DossierSearchHits::cleared:
   * @self: the results
   *
   * Emitted when no filter is to be on any more.
   */
  signals[SIGNAL_CLEARED] = g_signal_new ("cleared", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * DossierSearchHits::left:
   * @self: the results
   *
   * Emitted when the focus is to go up from the first row.
   */
  signals[SIGNAL_LEFT] = g_signal_new ("left", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
dossier_search_hits_init (DossierSearchHits *self)
{
  self->rows = g_ptr_array_new ();
  self->column = dossier_box_new (g_object_new (DOSSIER_TYPE_COLUMN_LAYOUT, NULL));
  self->scrolled = dossier_scroller_new ();
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scrolled), self->column);
  dossier_widget_set_name (self->scrolled, _("Search results"));
  gtk_widget_set_parent (self->scrolled, GTK_WIDGET (self));
}

/**
 * dossier_search_hits_new:
 * @veils: which facts under a content note are seen
 *
 * Returns: (transfer floating): results that show nothing yet
 */
GtkWidget *
dossier_search_hits_new (DossierVeils *veils)
{
  DossierSearchHits *self;

  g_return_val_if_fail (DOSSIER_IS_VEILS (veils), NULL);

  self = g_object_new (DOSSIER_TYPE_SEARCH_HITS, NULL);
  self->veils = g_object_ref (veils);
  g_signal_connect_swapped (veils, "revealed", G_CALLBACK (update_veils), self);

  return GTK_WIDGET (self);
}

/**
 * dossier_search_hits_set_state:
 * @self: results
 * @state: (transfer full): what to show
 *
 * Shows other results, from their beginning.
 */
void
dossier_search_hits_set_state (DossierSearchHits *self,
                               DossierSearchState *state)
{
  GtkAdjustment *adjustment;

  g_return_if_fail (DOSSIER_IS_SEARCH_HITS (self));
  g_return_if_fail (state != NULL);

  clear (self);
  self->state = state;
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled));
  gtk_adjustment_set_value (adjustment, 0);

  if (state->empty_title == NULL || state->hidden != NULL)
    dossier_box_append (DOSSIER_BOX (self->column), create_head (self));
  if (state->empty_title != NULL)
    dossier_box_append (DOSSIER_BOX (self->column), dossier_search_empty_new (state));
  add_remarks (self);
  if (state->empty_title != NULL && state->hidden == NULL)
    dossier_box_append (DOSSIER_BOX (self->column), dossier_search_help_new (state));
  build_rows (self, FIRST_SCREEN);
}

/**
 * dossier_search_hits_get_state:
 * @self: results
 *
 * Returns: (transfer none) (nullable): what is shown
 */
const DossierSearchState *
dossier_search_hits_get_state (DossierSearchHits *self)
{
  g_return_val_if_fail (DOSSIER_IS_SEARCH_HITS (self), NULL);

  return self->state;
}

/**
 * dossier_search_hits_set_lens:
 * @self: results
 * @lens: what is dimmed in them from now on
 *
 * Dims rows, those that are built later too. To be called again when the lens has changed.
 */
void
dossier_search_hits_set_lens (DossierSearchHits *self,
                              DossierLens *lens)
{
  g_return_if_fail (DOSSIER_IS_SEARCH_HITS (self));
  g_return_if_fail (DOSSIER_IS_LENS (lens));

  g_set_object (&self->lens, lens);
  dossier_lens_apply (lens, GTK_WIDGET (self));
}

/**
 * dossier_search_hits_select_fact:
 * @self: results
 * @fact_id: (nullable): the fact whose evidence is open
 * @scroll: whether to bring it into view
 *
 * Marks the fact.
 */
void
dossier_search_hits_select_fact (DossierSearchHits *self,
                                 const char *fact_id,
                                 gboolean scroll)
{
  g_return_if_fail (DOSSIER_IS_SEARCH_HITS (self));

  g_free (self->open_fact);
  self->open_fact = g_strdup (fact_id);
  while (scroll && fact_id != NULL && find_row (self, fact_id) < 0 && !is_complete (self))
    build_row (self);
  mark_rows (self);
  /* A row that was just built has no place before it is laid out. */
  if (scroll && fact_id != NULL && self->scroll_idle == 0)
    self->scroll_idle = g_idle_add_full (GDK_PRIORITY_REDRAW + 10, on_scroll_idle, self, NULL);
}

/**
 * dossier_search_hits_open_first:
 * @self: results
 *
 * Opens the evidence of the best hit.
 *
 * Returns: whether there is one
 */
gboolean
dossier_search_hits_open_first (DossierSearchHits *self)
{
  g_return_val_if_fail (DOSSIER_IS_SEARCH_HITS (self), FALSE);

  return self->rows->len > 0 && gtk_widget_activate_action (GTK_WIDGET (get_row (self, 0)), "fact.open", NULL);
}

/**
 * dossier_search_hits_walk:
 * @self: results
 * @step: 1 to go on, -1 to go back
 *
 * Moves the focus to a row: from the open one to the next or the one before, else to the first.
 *
 * Returns: whether there is such a row
 */
gboolean
dossier_search_hits_walk (DossierSearchHits *self,
                          int step)
{
  int index;

  g_return_val_if_fail (DOSSIER_IS_SEARCH_HITS (self), FALSE);

  index = find_row (self, self->open_fact);
  index = index < 0 ? 0 : index + step;
  if (index >= (int) self->rows->len && !is_complete (self))
    build_rows (self, TURN);
  if (index < 0 || index >= (int) self->rows->len)
    return FALSE;

  return gtk_widget_grab_focus (GTK_WIDGET (get_row (self, (guint) index)));
}
