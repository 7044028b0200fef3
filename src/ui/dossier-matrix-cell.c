// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-matrix-cell.h"

#include <glib/gi18n.h>

#include "ui/dossier-glyph-icon.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-party-tag.h"

#define GLYPH_GAP 4
#define CELL_KEY "dossier-cell"
#define LINE_GAP 8

typedef struct
{
  guint flags; /* any of them */
  DossierGlyph glyph;
} FlagGlyph;

/* An answer to a question asserts it: they share a glyph, and where a party does both it is drawn once. */
static const FlagGlyph flag_glyphs[] = {
  { DOSSIER_POSITION_ASSERTS | DOSSIER_POSITION_ANSWERS, DOSSIER_GLYPH_ASSERTS },
  { DOSSIER_POSITION_DENIES, DOSSIER_GLYPH_DENIES },
  { DOSSIER_POSITION_PARTLY, DOSSIER_GLYPH_PARTLY },
  { DOSSIER_POSITION_DECLINES, DOSSIER_GLYPH_NO_FIGURE },
};

static void
append_glyphs (GtkWidget *box,
               guint flags)
{
  for (gsize i = 0; i < G_N_ELEMENTS (flag_glyphs); i++)
    if ((flags & flag_glyphs[i].flags) != 0)
      gtk_box_append (GTK_BOX (box), dossier_glyph_icon_new (flag_glyphs[i].glyph));
}

/**
 * dossier_position_glyphs_new:
 * @flags: what a kind of speaker does with a point
 *
 * Returns: (transfer floating): the glyph of each thing that it does; a dot where there is no record
 */
GtkWidget *
dossier_position_glyphs_new (guint flags)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, GLYPH_GAP);

  append_glyphs (box, flags);
  if (flags == 0)
    {
      GtkWidget *dot = dossier_shape_new ("dossier-dot");

      gtk_widget_set_valign (dot, GTK_ALIGN_CENTER);
      gtk_box_append (GTK_BOX (box), dot);
    }
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);

  return box;
}

static GtkWidget *
create_button (GtkAccessibleRole role,
               const char *css_class,
               const char *spoken)
{
  GtkWidget *button = g_object_new (GTK_TYPE_BUTTON, "accessible-role", role, NULL);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, css_class);
  dossier_widget_set_name (button, spoken);

  return button;
}

static GtkWidget *
create_centred_label (const char *words,
                      const char *css_class)
{
  GtkWidget *label = dossier_label_new (words, css_class);

  gtk_label_set_xalign (GTK_LABEL (label), 0.5);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);

  return label;
}

/**
 * dossier_matrix_head_new:
 * @column: a kind of speaker
 *
 * Returns: (transfer floating): the head of its column
 */
GtkWidget *
dossier_matrix_head_new (const DossierPositionColumn *column)
{
  GtkWidget *head, *box, *tag, *name;

  g_return_val_if_fail (column != NULL, NULL);

  head = create_button (GTK_ACCESSIBLE_ROLE_BUTTON, "dossier-matrix-head", column->spoken);
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  tag = dossier_party_tag_new (&column->tag);
  name = create_centred_label (column->name, "dossier-matrix-name");
  gtk_widget_set_halign (tag, GTK_ALIGN_CENTER);
  gtk_widget_set_vexpand (name, TRUE);
  gtk_widget_set_valign (name, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), tag);
  gtk_box_append (GTK_BOX (box), name);
  gtk_button_set_child (GTK_BUTTON (head), box);
  if (column->place != NULL)
    {
      gtk_actionable_set_action_name (GTK_ACTIONABLE (head), "win.show-view");
      gtk_actionable_set_action_target (GTK_ACTIONABLE (head), "s", column->place);
      gtk_widget_set_tooltip_text (head, _("All that this party says"));
    }

  return head;
}

static GtkWidget *
create_word (const DossierPositionCell *cell)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, GLYPH_GAP);

  append_glyphs (box, cell->flags);
  gtk_box_append (GTK_BOX (box), dossier_label_new (cell->word, "dossier-small-strong"));
  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);

  return box;
}

/**
 * dossier_matrix_cell_new:
 * @cell: what one kind of speaker does with one point; it must outlive the button's use
 *
 * Returns: (transfer floating): the cell of a table
 */
GtkWidget *
dossier_matrix_cell_new (const DossierPositionCell *cell)
{
  GtkWidget *button, *box;

  g_return_val_if_fail (cell != NULL, NULL);

  button = create_button (GTK_ACCESSIBLE_ROLE_GRID_CELL, "dossier-matrix-cell", cell->spoken);
  if (cell->flags == 0)
    {
      box = dossier_position_glyphs_new (0);
      gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
    }
  else
    {
      box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
      gtk_box_append (GTK_BOX (box), create_word (cell));
      if (cell->who != NULL)
        gtk_box_append (GTK_BOX (box), create_centred_label (cell->who, "dossier-matrix-detail"));
      if (cell->when != NULL)
        gtk_box_append (GTK_BOX (box), create_centred_label (cell->when, "dossier-matrix-detail"));
      gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
    }
  gtk_button_set_child (GTK_BUTTON (button), box);
  g_object_set_data (G_OBJECT (button), CELL_KEY, (gpointer) cell);

  return button;
}

/**
 * dossier_matrix_cell_get_state:
 * @button: a widget
 *
 * Returns: (transfer none) (nullable): what it shows, where it is a cell or a line
 */
const DossierPositionCell *
dossier_matrix_cell_get_state (GtkWidget *button)
{
  g_return_val_if_fail (GTK_IS_WIDGET (button), NULL);

  return g_object_get_data (G_OBJECT (button), CELL_KEY);
}

/**
 * dossier_matrix_line_new:
 * @column: a kind of speaker
 * @cell: what it does with one point, which is something; it must outlive the button's use
 *
 * Returns: (transfer floating): the cell as a line that names the speaker too
 */
GtkWidget *
dossier_matrix_line_new (const DossierPositionColumn *column,
                         const DossierPositionCell *cell)
{
  GtkWidget *button, *line, *words, *word;

  g_return_val_if_fail (column != NULL && cell != NULL && cell->flags != 0, NULL);

  words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_box_append (GTK_BOX (words), dossier_label_new (column->name, "dossier-small"));
  if (cell->who != NULL)
    gtk_box_append (GTK_BOX (words), dossier_label_new (cell->who, "dossier-secondary"));
  if (cell->when != NULL)
    gtk_box_append (GTK_BOX (words), dossier_label_new (cell->when, "dossier-when"));
  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  word = create_word (cell);
  gtk_label_set_wrap (GTK_LABEL (gtk_widget_get_last_child (word)), FALSE);
  gtk_widget_set_valign (word, GTK_ALIGN_CENTER);

  line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, LINE_GAP);
  gtk_box_append (GTK_BOX (line), dossier_party_tag_new (&column->tag));
  gtk_box_append (GTK_BOX (line), words);
  gtk_box_append (GTK_BOX (line), word);

  button = create_button (GTK_ACCESSIBLE_ROLE_BUTTON, "dossier-matrix-line", cell->spoken);
  gtk_button_set_child (GTK_BUTTON (button), line);
  g_object_set_data (G_OBJECT (button), CELL_KEY, (gpointer) cell);

  return button;
}

/**
 * dossier_matrix_claim_new:
 * @row: a contested point
 *
 * Returns: (transfer floating): the point, and where it is treated
 */
GtkWidget *
dossier_matrix_claim_new (const DossierPositionRow *row)
{
  GtkWidget *claim, *statement;

  g_return_val_if_fail (row != NULL, NULL);

  claim = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  statement = dossier_label_new (row->statement, "dossier-small-strong");

  gtk_widget_add_css_class (claim, "dossier-matrix-claim");
  gtk_widget_set_vexpand (statement, TRUE);
  gtk_widget_set_valign (statement, row->place != NULL ? GTK_ALIGN_END : GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (claim), statement);
  if (row->place != NULL)
    {
      GtkWidget *place = dossier_label_new (row->place, "dossier-caption");

      gtk_widget_set_vexpand (place, TRUE);
      gtk_widget_set_valign (place, GTK_ALIGN_START);
      gtk_box_append (GTK_BOX (claim), place);
    }

  return claim;
}
