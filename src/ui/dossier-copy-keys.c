// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-copy-keys.h"

/**
 * dossier_widget_class_add_copy:
 * @widget_class: a class, in its class_init
 * @copy: what copies; returns whether there was something to copy
 *
 * Gives every widget of the class the keys for copying, at no cost for each.
 */
void
dossier_widget_class_add_copy (GtkWidgetClass *widget_class,
                               GtkShortcutFunc copy)
{
  gtk_widget_class_add_binding (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, copy, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Insert, GDK_CONTROL_MASK, copy, NULL);
}

/* The fact that a button opens; NULL where it is no such button. */
static const char *
get_fact_id (GtkWidget *widget)
{
  GVariant *target;

  if (!GTK_IS_ACTIONABLE (widget)
      || g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), "win.open-fact") != 0)
    return NULL;

  target = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (widget));
  return target != NULL ? g_variant_get_string (target, NULL) : NULL;
}

/**
 * dossier_copy_focused:
 * @container: what has the focus somewhere in it
 * @args: unused
 * @user_data: unused
 *
 * Copies the fact that the focused button would open. A #GtkShortcutFunc.
 *
 * Returns: whether there is one
 */
gboolean
dossier_copy_focused (GtkWidget *container,
                      GVariant *args,
                      gpointer user_data)
{
  GtkRoot *root = gtk_widget_get_root (container);
  GtkWidget *widget = root != NULL ? gtk_root_get_focus (root) : NULL;

  for (; widget != NULL && widget != container; widget = gtk_widget_get_parent (widget))
    {
      const char *id = get_fact_id (widget);

      if (id != NULL)
        return gtk_widget_activate_action (widget, "win.copy-fact", "s", id);
    }

  return FALSE;
}
