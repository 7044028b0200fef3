// SPDX-License-Identifier: GPL-3.0-or-later

/* A drop-down that says what it chooses. The keyboard comes to the button inside GTK's, which has no name and tells no
 * screen reader what is chosen. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *dossier_choice_new (const char *name, const char *const *words) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
