// SPDX-License-Identifier: GPL-3.0-or-later

/* What a button shows: an icon and a word, or the icon alone where there is no room for both. The button itself has the
 * name for speech. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define DOSSIER_TYPE_BUTTON_CONTENT (dossier_button_content_get_type ())
G_DECLARE_FINAL_TYPE (DossierButtonContent, dossier_button_content, DOSSIER, BUTTON_CONTENT, GtkWidget)

gboolean dossier_button_content_shows_label (DossierButtonContent *self);

G_END_DECLS
