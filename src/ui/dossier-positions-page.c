// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-positions-page.h"

#include <glib/gi18n.h>

#include "present/dossier-position-words.h"
#include "present/dossier-saying.h"
#include "ui/dossier-box.h"
#include "ui/dossier-column-chooser.h"
#include "ui/dossier-matrix-cell.h"
#include "ui/dossier-matrix.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-wrap-layout.h"

#define LEGEND_GAP 24
#define LEGEND_LINE_GAP 8
#define GLYPH_GAP 8

struct _DossierPositionsPage
{
  DossierSheet parent_instance;
  DossierPositionsState *state;
  DossierMatrixColumns *columns;
  GtkWidget *matrix; /* borrowed */
};

static void browsable_init (DossierBrowsableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (DossierPositionsPage,
                               dossier_positions_page,
                               DOSSIER_TYPE_SHEET,
                               G_IMPLEMENT_INTERFACE (DOSSIER_TYPE_BROWSABLE, browsable_init))

/* In the order in which they are explained; 0 is the dot. */
static const guint legend[] = {
  DOSSIER_POSITION_ASSERTS, DOSSIER_POSITION_DENIES, DOSSIER_POSITION_PARTLY, DOSSIER_POSITION_DECLINES, 0,
};

static GtkWidget *
create_legend (void)
{
  GtkWidget *box = dossier_wrap_box_new (LEGEND_GAP, LEGEND_LINE_GAP);

  for (gsize i = 0; i < G_N_ELEMENTS (legend); i++)
    {
      GtkWidget *item = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, GLYPH_GAP);

      gtk_box_append (GTK_BOX (item), dossier_position_glyphs_new (legend[i]));
      gtk_box_append (GTK_BOX (item), dossier_label_new (dossier_position_definition (legend[i]), "dossier-small"));
      dossier_box_append (DOSSIER_BOX (box), item);
    }
  /* Translators: for speech, what explains the marks of a table */
  dossier_widget_set_name (box, _("Legend"));

  return box;
}

static void
select_fact (DossierBrowsable *browsable,
             const char *fact_id,
             gboolean scroll)
{
  DossierPositionsPage *self = DOSSIER_POSITIONS_PAGE (browsable);

  dossier_matrix_select_fact (DOSSIER_MATRIX (self->matrix), fact_id, scroll);
}

static void
add_facts (GPtrArray *facts,
           GHashTable *seen,
           const DossierPositionCell *cell)
{
  for (guint i = 0; i < cell->facts->len; i++)
    {
      const DossierSideState *side = g_ptr_array_index (cell->facts, i);

      if (g_hash_table_add (seen, (gpointer) side->fact))
        g_ptr_array_add (facts, (gpointer) side->fact);
    }
}

/* Row by row, of the columns that are shown. */
static GPtrArray *
list_facts (DossierBrowsable *browsable)
{
  DossierPositionsPage *self = DOSSIER_POSITIONS_PAGE (browsable);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  GPtrArray *facts = g_ptr_array_new ();

  for (guint i = 0; i < self->state->rows->len; i++)
    {
      const DossierPositionRow *row = g_ptr_array_index (self->state->rows, i);

      for (guint j = 0; j < row->cells->len; j++)
        if (dossier_matrix_columns_is_shown (self->columns, j))
          add_facts (facts, seen, g_ptr_array_index (row->cells, j));
    }

  return facts;
}

static void
apply_lens (DossierBrowsable *browsable,
            DossierLens *lens)
{
  dossier_matrix_apply_lens (DOSSIER_MATRIX (DOSSIER_POSITIONS_PAGE (browsable)->matrix), lens);
}

/* The place of a kind of speaker among the columns of a page; -1: it has none there. */
static int
find_column (DossierPositionsPage *self,
             const DossierParty *group)
{
  const char *id = group != NULL ? group->id : NULL;

  for (guint i = 0; i < self->state->columns->len; i++)
    {
      const DossierPositionColumn *column = g_ptr_array_index (self->state->columns, i);

      if (g_strcmp0 (column->group != NULL ? column->group->id : NULL, id) == 0)
        return (int) i;
    }

  return -1;
}

/* Which columns are shown: of a kind of speaker that was there before, as the reader chose. */
static void
follow (DossierBrowsable *browsable,
        DossierBrowsable *browsable_before)
{
  DossierPositionsPage *self = DOSSIER_POSITIONS_PAGE (browsable);
  DossierPositionsPage *before = DOSSIER_POSITIONS_PAGE (browsable_before);

  for (guint i = 0; i < self->state->columns->len; i++)
    {
      const DossierPositionColumn *column = g_ptr_array_index (self->state->columns, i);
      int place = find_column (before, column->group);

      if (place >= 0)
        dossier_matrix_columns_set_shown (self->columns, i,
                                          dossier_matrix_columns_is_shown (before->columns, (guint) place));
    }
}

static void
browsable_init (DossierBrowsableInterface *iface)
{
  iface->follow = follow;
  iface->apply_lens = apply_lens;
  iface->select_fact = select_fact;
  iface->list_facts = list_facts;
}

static gboolean
copy (DossierSheet *sheet,
      GtkWidget *focus)
{
  DossierPositionsPage *self = DOSSIER_POSITIONS_PAGE (sheet);
  const DossierPositionCell *cell = dossier_matrix_cell_get_state (focus);

  for (guint i = 0; cell != NULL && i < self->state->rows->len; i++)
    {
      const DossierPositionRow *row = g_ptr_array_index (self->state->rows, i);
      g_autofree char *text = NULL;

      if (!g_ptr_array_find (row->cells, cell, NULL))
        continue;
      text = dossier_say_position (self->state->dossier, cell->column->group, row->question);
      return gtk_widget_activate_action (focus, "win.copy-text", "s", text);
    }

  return FALSE;
}

static void
dossier_positions_page_dispose (GObject *object)
{
  DossierPositionsPage *self = DOSSIER_POSITIONS_PAGE (object);

  self->matrix = NULL;
  g_clear_object (&self->columns);

  G_OBJECT_CLASS (dossier_positions_page_parent_class)->dispose (object);
}

static void
dossier_positions_page_finalize (GObject *object)
{
  g_clear_pointer (&DOSSIER_POSITIONS_PAGE (object)->state, dossier_positions_state_free);

  G_OBJECT_CLASS (dossier_positions_page_parent_class)->finalize (object);
}

static void
dossier_positions_page_class_init (DossierPositionsPageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = dossier_positions_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = dossier_positions_page_finalize;
  DOSSIER_SHEET_CLASS (klass)->copy = copy;
}

static void
dossier_positions_page_init (DossierPositionsPage *self)
{
}

static DossierMatrixColumns *
create_columns (const DossierPositionsState *state)
{
  DossierMatrixColumns *columns = dossier_matrix_columns_new (state->columns->len);

  for (guint i = 0; i < state->columns->len; i++)
    dossier_matrix_columns_set_shown (columns, i,
                                      ((DossierPositionColumn *) g_ptr_array_index (state->columns, i))->chosen);

  return columns;
}

/**
 * dossier_positions_page_new:
 * @state: (transfer full): what the page shows
 * @veils: which facts under a content note are seen
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
dossier_positions_page_new (DossierPositionsState *state,
                            DossierVeils *veils)
{
  DossierPositionsPage *self;
  DossierSheet *sheet;

  g_return_val_if_fail (state != NULL, NULL);
  g_return_val_if_fail (DOSSIER_IS_VEILS (veils), NULL);

  self = g_object_new (DOSSIER_TYPE_POSITIONS_PAGE, NULL);
  sheet = DOSSIER_SHEET (self);
  self->state = state;
  self->columns = create_columns (state);
  self->matrix = dossier_matrix_new (state, self->columns, veils);
  dossier_matrix_set_vadjustment (DOSSIER_MATRIX (self->matrix),
                                  gtk_scrolled_window_get_vadjustment (dossier_sheet_get_scrolled (sheet)));

  dossier_sheet_set_head (sheet, state->title, state->summary,
                          dossier_column_chooser_new (state->columns, self->columns));
  dossier_sheet_append (sheet, create_legend ());
  dossier_sheet_append (sheet, self->matrix);

  return GTK_WIDGET (self);
}

/**
 * dossier_positions_page_get_columns:
 * @self: a page
 *
 * Returns: (transfer none): the columns, one a kind of speaker
 */
DossierMatrixColumns *
dossier_positions_page_get_columns (DossierPositionsPage *self)
{
  g_return_val_if_fail (DOSSIER_IS_POSITIONS_PAGE (self), NULL);

  return self->columns;
}
