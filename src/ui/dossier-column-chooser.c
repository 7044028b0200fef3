// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-column-chooser.h"

#include <glib/gi18n.h>

#include "present/dossier-positions-state.h"
#include "ui/dossier-check-button.h"
#include "ui/dossier-menu.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-party-tag.h"

#define GAP 12
#define MAX_HEIGHT 520

struct _DossierColumnChooser
{
  GtkWidget parent_instance;
  GPtrArray *speakers; /* of DossierPositionColumn, the page's */
  DossierMatrixColumns *columns;
  GtkWidget *box;
  GtkWidget *hidden; /* says how many are */
  GtkWidget *button;
  GPtrArray *checks; /* of GtkCheckButton, borrowed; empty until the menu is first opened */
};

G_DEFINE_FINAL_TYPE (DossierColumnChooser, dossier_column_chooser, GTK_TYPE_WIDGET)

/* The last column that is shown cannot be hidden: a table without columns says nothing. */
static void
update_checks (DossierColumnChooser *self)
{
  gboolean many = dossier_matrix_columns_get_n_shown (self->columns) > 1;

  for (guint i = 0; i < self->checks->len; i++)
    {
      GtkWidget *check = g_ptr_array_index (self->checks, i);
      gboolean shown = dossier_matrix_columns_is_shown (self->columns, i);

      gtk_check_button_set_active (GTK_CHECK_BUTTON (check), shown);
      gtk_widget_set_sensitive (check, many || !shown);
    }
}

static void
on_changed (DossierColumnChooser *self)
{
  guint n = dossier_matrix_columns_get_n (self->columns);
  guint n_hidden = n - dossier_matrix_columns_get_n_shown (self->columns);
  g_autofree char *words = dossier_format_hidden_columns (n_hidden, n);

  gtk_label_set_text (GTK_LABEL (self->hidden), words != NULL ? words : "");
  gtk_widget_set_visible (self->hidden, words != NULL);
  update_checks (self);
}

static void
on_toggled (DossierColumnChooser *self,
            GtkCheckButton *check)
{
  guint column;

  if (g_ptr_array_find (self->checks, check, &column))
    dossier_matrix_columns_set_shown (self->columns, column, gtk_check_button_get_active (check));
}

static void
on_show_all (DossierColumnChooser *self)
{
  for (guint i = 0; i < dossier_matrix_columns_get_n (self->columns); i++)
    dossier_matrix_columns_set_shown (self->columns, i, TRUE);
}

static GtkWidget *
create_check (DossierColumnChooser *self,
              const DossierPositionColumn *speaker)
{
  GtkWidget *check = dossier_check_button_new (NULL);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  gtk_box_append (GTK_BOX (line), dossier_party_tag_new (&speaker->tag));
  gtk_box_append (GTK_BOX (line), dossier_label_new (speaker->name, NULL));
  gtk_check_button_set_child (GTK_CHECK_BUTTON (check), line);
  dossier_widget_set_name (check, speaker->name);
  g_signal_connect_swapped (check, "toggled", G_CALLBACK (on_toggled), self);

  return check;
}

static GtkWidget *
create_menu (DossierColumnChooser *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *scrolled = dossier_scroller_new ();
  GtkWidget *all = gtk_button_new_with_label (_("Show All"));

  for (guint i = 0; i < self->speakers->len; i++)
    {
      GtkWidget *check = create_check (self, g_ptr_array_index (self->speakers, i));

      g_ptr_array_add (self->checks, check);
      gtk_box_append (GTK_BOX (box), check);
    }
  g_signal_connect_swapped (all, "clicked", G_CALLBACK (on_show_all), self);
  gtk_widget_set_margin_top (all, 8);
  gtk_box_append (GTK_BOX (box), all);

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), box);
  g_object_set (scrolled, "propagate-natural-height", TRUE, "propagate-natural-width", TRUE, "max-content-height",
                MAX_HEIGHT, NULL);
  dossier_widget_set_name (scrolled, _("Columns"));

  return scrolled;
}

static void
create_popover_cb (GtkMenuButton *button,
                   gpointer data)
{
  DossierColumnChooser *self = data;
  GtkWidget *popover;

  if (gtk_menu_button_get_popover (button) != NULL)
    return;

  popover = gtk_popover_new ();
  gtk_popover_set_child (GTK_POPOVER (popover), create_menu (self));
  gtk_widget_add_css_class (popover, "dossier-chooser");
  gtk_menu_button_set_popover (button, popover);
  update_checks (self);
}

static void
dossier_column_chooser_dispose (GObject *object)
{
  DossierColumnChooser *self = DOSSIER_COLUMN_CHOOSER (object);

  if (self->columns != NULL)
    g_signal_handlers_disconnect_by_data (self->columns, self);
  g_ptr_array_set_size (self->checks, 0);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->columns);

  G_OBJECT_CLASS (dossier_column_chooser_parent_class)->dispose (object);
}

static void
dossier_column_chooser_finalize (GObject *object)
{
  g_ptr_array_unref (DOSSIER_COLUMN_CHOOSER (object)->checks);

  G_OBJECT_CLASS (dossier_column_chooser_parent_class)->finalize (object);
}

static void
dossier_column_chooser_class_init (DossierColumnChooserClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_column_chooser_dispose;
  G_OBJECT_CLASS (klass)->finalize = dossier_column_chooser_finalize;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
dossier_column_chooser_init (DossierColumnChooser *self)
{
  self->checks = g_ptr_array_new ();
  self->box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, GAP);
  self->hidden = dossier_label_new (NULL, "dossier-secondary");
  self->button = gtk_menu_button_new ();
  gtk_box_append (GTK_BOX (self->box), self->hidden);
  gtk_box_append (GTK_BOX (self->box), self->button);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_END);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_START);
}

/**
 * dossier_column_chooser_new:
 * @speakers: (element-type DossierPositionColumn): the kinds of speaker; they must outlive the chooser's use
 * @columns: one for each of them
 *
 * Returns: (transfer floating): the chooser
 */
GtkWidget *
dossier_column_chooser_new (GPtrArray *speakers,
                            DossierMatrixColumns *columns)
{
  DossierColumnChooser *self;

  g_return_val_if_fail (speakers != NULL, NULL);
  g_return_val_if_fail (DOSSIER_IS_MATRIX_COLUMNS (columns), NULL);

  self = g_object_new (DOSSIER_TYPE_COLUMN_CHOOSER, NULL);
  self->speakers = speakers;
  self->columns = g_object_ref (columns);
  /* Translators: a button that opens a list of parties, to choose whose columns a table shows */
  gtk_menu_button_set_label (GTK_MENU_BUTTON (self->button), _("Columns"));
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->button), create_popover_cb, self, NULL);
  dossier_menu_button_set_name (GTK_MENU_BUTTON (self->button), _("Choose columns"));
  dossier_widget_set_name (GTK_WIDGET (self), _("Columns"));
  g_signal_connect_swapped (columns, "changed", G_CALLBACK (on_changed), self);
  on_changed (self);

  return GTK_WIDGET (self);
}
