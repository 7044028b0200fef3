// SPDX-License-Identifier: GPL-3.0-or-later

/* Ctrl+C on what shows a fact: it copies the fact with all that it must not go without, by the window's
 * `win.copy-fact` (s). */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void dossier_widget_class_add_copy (GtkWidgetClass *widget_class, GtkShortcutFunc copy);
gboolean dossier_copy_focused (GtkWidget *container, GVariant *args, gpointer user_data);

G_END_DECLS
