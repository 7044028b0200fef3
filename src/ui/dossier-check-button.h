// SPDX-License-Identifier: GPL-3.0-or-later

/* A check button that arrows pass. GTK 4.8 takes each of its own for a group of radio buttons, if of one, in which an
 * arrow chooses the next: with the keyboard, going down a list of them would check and uncheck the first. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define DOSSIER_TYPE_CHECK_BUTTON (dossier_check_button_get_type ())
G_DECLARE_FINAL_TYPE (DossierCheckButton, dossier_check_button, DOSSIER, CHECK_BUTTON, GtkCheckButton)

GtkWidget *dossier_check_button_new (const char *label);

G_END_DECLS
