// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-menu.h"

#include "ui/dossier-parts.h"

/* The items of a menu are of a class of GTK's own, which has no name outside of it. */
static void
name_items (GtkWidget *widget)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      g_autofree char *text = NULL;

      name_items (child);
      if (!g_str_equal (G_OBJECT_TYPE_NAME (child), "GtkModelButton"))
        continue;
      g_object_get (child, "text", &text, NULL);
      if (text != NULL && *text != '\0')
        dossier_widget_set_name (child, text);
    }
}

/**
 * dossier_menu_name_items:
 * @menu: a #GtkPopoverMenu
 *
 * Gives each item the name that it shows, whenever @menu opens: GTK 4.18 has them labelled by a label that it leaves
 * out of what is told.
 */
void
dossier_menu_name_items (GtkWidget *menu)
{
  g_return_if_fail (GTK_IS_POPOVER_MENU (menu));

  g_signal_connect (menu, "map", G_CALLBACK (name_items), NULL);
}

/**
 * dossier_menu_button_set_menu:
 * @button: a button
 * @model: the menu that it opens
 *
 * Sets the menu, with names for its items.
 */
void
dossier_menu_button_set_menu (GtkMenuButton *button,
                              GMenuModel *model)
{
  g_return_if_fail (GTK_IS_MENU_BUTTON (button) && G_IS_MENU_MODEL (model));

  gtk_menu_button_set_menu_model (button, model);
  dossier_menu_name_items (GTK_WIDGET (gtk_menu_button_get_popover (button)));
}

/**
 * dossier_menu_button_set_name:
 * @button: a button
 * @name: its name, for speech
 *
 * Names the button, and the one in it that takes the keyboard.
 */
void
dossier_menu_button_set_name (GtkMenuButton *button,
                              const char *name)
{
  g_return_if_fail (GTK_IS_MENU_BUTTON (button) && name != NULL);

  dossier_widget_set_name (GTK_WIDGET (button), name);
  dossier_widget_set_name (gtk_widget_get_first_child (GTK_WIDGET (button)), name);
}

static gboolean
grab_focus_cb (gpointer data)
{
  if (gtk_widget_get_mapped (data))
    gtk_widget_grab_focus (data);

  return G_SOURCE_REMOVE;
}

/* At once, and again where a newer GTK gives it to the button when all handlers have run. */
static void
return_focus (GtkWidget *focus,
              GtkPopover *popover)
{
  g_signal_handlers_disconnect_by_func (popover, return_focus, focus);
  gtk_widget_grab_focus (focus);
  g_idle_add_full (G_PRIORITY_DEFAULT, grab_focus_cb, g_object_ref (focus), g_object_unref);
}

/**
 * dossier_menu_button_open:
 * @button: a button that opens a popover
 *
 * Opens it by a key that was pressed elsewhere: once it closes, the keyboard goes back there, and not to @button.
 */
void
dossier_menu_button_open (GtkMenuButton *button)
{
  GtkWidget *focus;
  GtkPopover *popover;

  g_return_if_fail (GTK_IS_MENU_BUTTON (button));

  focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (button)));
  gtk_menu_button_popup (button);
  popover = gtk_menu_button_get_popover (button);
  if (focus != NULL && popover != NULL && !gtk_widget_is_ancestor (focus, GTK_WIDGET (button)))
    g_signal_connect_object (popover, "closed", G_CALLBACK (return_focus), focus, G_CONNECT_SWAPPED);
}
