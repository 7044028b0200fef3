// SPDX-License-Identifier: GPL-3.0-or-later

/* What the window is about, in the middle of its header bar: title and subtitle, or their short forms where these do
 * not fit.
 *
 * Which of them is shown is decided when the place is known, so that nothing is laid out twice. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define DOSSIER_TYPE_TITLE (dossier_title_get_type ())

G_DECLARE_FINAL_TYPE (DossierTitle, dossier_title, DOSSIER, TITLE, GtkWidget)

GtkWidget *dossier_title_new (void) G_GNUC_WARN_UNUSED_RESULT;
void dossier_title_set (DossierTitle *self, const char *title, const char *subtitle);
void dossier_title_set_short (DossierTitle *self, const char *title, const char *subtitle);
gboolean dossier_title_is_short (DossierTitle *self);

G_END_DECLS
