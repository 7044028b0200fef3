// SPDX-License-Identifier: GPL-3.0-or-later

/* A window on one dossier.
 *
 * Where the reader is, is told by a DossierNavigation; every wish is an action, which replaces it, and then the widgets
 * are brought in line with it in one place. The actions are listed in dossier-window-actions.c; an unknown id in one of
 * them does nothing.
 *
 * A window that shows a dossier keeps it whatever is opened from it: another dossier gets a window of its own, and the
 * problems of a file that is none are shown on a page that leads back. */

#pragma once

#include <adwaita.h>

#include "app/dossier-opening.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_WINDOW (dossier_window_get_type ())

G_DECLARE_FINAL_TYPE (DossierWindow, dossier_window, DOSSIER, WINDOW, AdwApplicationWindow)

DossierWindow *dossier_window_new (GtkApplication *application) G_GNUC_WARN_UNUSED_RESULT;
void dossier_window_open_file (DossierWindow *self, GFile *file);
void dossier_window_take_opening (DossierWindow *self, DossierOpening *opening);
Dossier *dossier_window_get_dossier (DossierWindow *self);

gboolean dossier_is_lecture_file (GFile *file);
void dossier_window_flush_lectures (DossierWindow *self);

G_END_DECLS
