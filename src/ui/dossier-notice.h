// SPDX-License-Identifier: GPL-3.0-or-later

/* A line above the page with something worth knowing, which the reader can act on, and put away.
 *
 * CSS: dossier-notice > label, button, button.close */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define DOSSIER_TYPE_NOTICE (dossier_notice_get_type ())

G_DECLARE_FINAL_TYPE (DossierNotice, dossier_notice, DOSSIER, NOTICE, GtkWidget)

GtkWidget *dossier_notice_new (void) G_GNUC_WARN_UNUSED_RESULT;
const char *dossier_notice_get_text (DossierNotice *self);
void dossier_notice_set_text (DossierNotice *self, const char *text);
void dossier_notice_set_action (DossierNotice *self, const char *label, const char *action_name);
void dossier_notice_set_wanted (DossierNotice *self, gboolean wanted);

void dossier_notice_set_closable (DossierNotice *self, gboolean closable);

G_END_DECLS
