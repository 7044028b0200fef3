// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void dossier_menu_name_items (GtkWidget *menu);
void dossier_menu_button_set_menu (GtkMenuButton *button,
                                   GMenuModel *model);
void dossier_menu_button_set_name (GtkMenuButton *button,
                                   const char *name);
void dossier_menu_button_open (GtkMenuButton *button);
void dossier_popover_give_back (GtkWidget *popover,
                                GtkWidget *focus);

G_END_DECLS
