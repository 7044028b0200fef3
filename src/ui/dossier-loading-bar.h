// SPDX-License-Identifier: GPL-3.0-or-later

/* Says that a file is being read, how far, and offers to stop: but only where it takes longer than a moment.
 *
 * Hidden until dossier_loading_bar_start(), and for DOSSIER_LOADING_PATIENCE_MS after. "Cancel" activates
 * "win.cancel-loading". */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define DOSSIER_LOADING_PATIENCE_MS 300

/* Gives the share that is done, 0 to 1. */
typedef double (*DossierFractionFunc) (gpointer data);

#define DOSSIER_TYPE_LOADING_BAR (dossier_loading_bar_get_type ())

G_DECLARE_FINAL_TYPE (DossierLoadingBar, dossier_loading_bar, DOSSIER, LOADING_BAR, GtkWidget)

GtkWidget *dossier_loading_bar_new (void) G_GNUC_WARN_UNUSED_RESULT;
void dossier_loading_bar_start (DossierLoadingBar *self,
                                const char *file_name,
                                DossierFractionFunc get_fraction,
                                gpointer data);
void dossier_loading_bar_stop (DossierLoadingBar *self);

G_END_DECLS
