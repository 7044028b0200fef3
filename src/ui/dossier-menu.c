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

typedef struct
{
  GtkWidget *parent; /* of the popover */
  GtkWidget *focus;
} GiveBack;

static void
give_back_free (gpointer data)
{
  GiveBack *give_back = data;

  g_object_unref (give_back->parent);
  g_object_unref (give_back->focus);
  g_free (give_back);
}

/* Whoever has moved the keyboard on meanwhile keeps it. */
static gboolean
give_back_cb (gpointer data)
{
  GiveBack *give_back = data;
  GtkRoot *root = gtk_widget_get_root (give_back->focus);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  gboolean is_parents = focus == NULL || focus == give_back->parent
                        || (GTK_IS_MENU_BUTTON (give_back->parent)
                            && gtk_widget_is_ancestor (focus, give_back->parent));

  if (is_parents && gtk_widget_get_mapped (give_back->focus))
    gtk_widget_grab_focus (give_back->focus);

  return G_SOURCE_REMOVE;
}

/**
 * dossier_popover_give_back:
 * @popover: a #GtkPopover that has just closed
 * @focus: what had the keyboard when it opened, and is mapped
 *
 * Gives the keyboard to @focus: at once, and again where a newer GTK has given it to what @popover hangs on, as it does
 * when all handlers have run.
 */
void
dossier_popover_give_back (GtkWidget *popover,
                           GtkWidget *focus)
{
  GiveBack *give_back;

  g_return_if_fail (GTK_IS_POPOVER (popover));
  g_return_if_fail (GTK_IS_WIDGET (focus));

  gtk_widget_grab_focus (focus);
  if (gtk_widget_get_parent (popover) == NULL)
    return;

  give_back = g_new (GiveBack, 1);
  give_back->parent = g_object_ref (gtk_widget_get_parent (popover));
  give_back->focus = g_object_ref (focus);
  g_idle_add_full (G_PRIORITY_DEFAULT, give_back_cb, give_back, give_back_free);
}

static void
return_focus (GtkWidget *focus,
              GtkWidget *popover)
{
  g_signal_handlers_disconnect_by_func (popover, return_focus, focus);
  dossier_popover_give_back (popover, focus);
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
