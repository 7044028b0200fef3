// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-choice.h"

#include "ui/dossier-parts.h"

static void
describe (GtkDropDown *choice,
          GtkWidget *widget)
{
  GtkStringObject *chosen = GTK_STRING_OBJECT (gtk_drop_down_get_selected_item (choice));

  if (chosen != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                    gtk_string_object_get_string (chosen), -1);
}

static void
on_selected (GtkDropDown *choice)
{
  describe (choice, GTK_WIDGET (choice));
  describe (choice, gtk_widget_get_first_child (GTK_WIDGET (choice)));
}

static void
update_check (GtkDropDown *choice,
              GParamSpec *spec,
              GtkListItem *item)
{
  GtkWidget *check = gtk_widget_get_last_child (gtk_list_item_get_child (item));

  gtk_widget_set_opacity (check, gtk_drop_down_get_selected_item (choice) == gtk_list_item_get_item (item) ? 1 : 0);
}

static void
on_setup (GtkDropDown *choice,
          GtkListItem *item)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (NULL);

  gtk_widget_set_hexpand (label, TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_box_append (GTK_BOX (line), label);
  gtk_box_append (GTK_BOX (line), gtk_image_new_from_icon_name ("object-select-symbolic"));
  gtk_list_item_set_child (item, line);
}

/* The keyboard comes to the row, which GTK gives no name. */
static void
on_bind (GtkDropDown *choice,
         GtkListItem *item)
{
  GtkWidget *line = gtk_list_item_get_child (item);
  const char *words = gtk_string_object_get_string (GTK_STRING_OBJECT (gtk_list_item_get_item (item)));

  gtk_label_set_text (GTK_LABEL (gtk_widget_get_first_child (line)), words);
  dossier_widget_set_name (gtk_widget_get_parent (line), words);
  g_signal_connect (choice, "notify::selected-item", G_CALLBACK (update_check), item);
  update_check (choice, NULL, item);
}

static void
on_unbind (GtkDropDown *choice,
           GtkListItem *item)
{
  g_signal_handlers_disconnect_by_func (choice, update_check, item);
}

static void
set_rows (GtkDropDown *choice)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  g_signal_connect_swapped (factory, "setup", G_CALLBACK (on_setup), choice);
  g_signal_connect_swapped (factory, "bind", G_CALLBACK (on_bind), choice);
  g_signal_connect_swapped (factory, "unbind", G_CALLBACK (on_unbind), choice);
  gtk_drop_down_set_list_factory (choice, factory);
}

/**
 * dossier_choice_new:
 * @name: what is chosen, for speech
 * @words: (array zero-terminated=1): what can be chosen
 *
 * Returns: (transfer floating): a #GtkDropDown, which is described by what is chosen
 */
GtkWidget *
dossier_choice_new (const char *name,
                    const char *const *words)
{
  GtkWidget *choice;

  g_return_val_if_fail (name != NULL && words != NULL, NULL);

  choice = gtk_drop_down_new_from_strings (words);
  dossier_widget_set_name (choice, name);
  dossier_widget_set_name (gtk_widget_get_first_child (choice), name);
  set_rows (GTK_DROP_DOWN (choice));
  g_signal_connect (choice, "notify::selected", G_CALLBACK (on_selected), NULL);
  on_selected (GTK_DROP_DOWN (choice));

  return choice;
}
