// SPDX-License-Identifier: GPL-3.0-or-later

/* A talk on the screens that there are: the slides where the speaker wants them, the speaker's window on another
 * screen or, with one screen, on a key. It ends when the speaker leaves, and survives a screen that is unplugged. */

#pragma once

#include "ui/dossier-console.h"
#include "ui/dossier-hall.h"

G_BEGIN_DECLS

#define DOSSIER_SCREEN_AUTO ""         /* a screen that the reader is not on, if there is one */
#define DOSSIER_SCREEN_WINDOW "window" /* a plain window, to be shared in a call */

#define DOSSIER_TYPE_PRESENTATION (dossier_presentation_get_type ())
G_DECLARE_FINAL_TYPE (DossierPresentation, dossier_presentation, DOSSIER, PRESENTATION, GObject)

DossierPresentation *dossier_presentation_new (GtkWindow *reader,
                                               DossierTalk *talk,
                                               const char *screen) G_GNUC_WARN_UNUSED_RESULT;
DossierTalk *dossier_presentation_get_talk (DossierPresentation *self);
DossierHall *dossier_presentation_get_hall (DossierPresentation *self);
DossierConsole *dossier_presentation_get_console (DossierPresentation *self);
GdkMonitor *dossier_presentation_get_hall_monitor (DossierPresentation *self);

GPtrArray *dossier_screen_list_names (GListModel *monitors) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
