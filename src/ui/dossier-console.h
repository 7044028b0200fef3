// SPDX-License-Identifier: GPL-3.0-or-later

/* The window that the speaker sees: the slide, the next one, notes, the clock, how the time goes, and all slides in a
 * strip. It takes the same keys as the hall's window, and says the same: "leave" and "swap". */

#pragma once

#include "ui/dossier-talk.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_CONSOLE (dossier_console_get_type ())
G_DECLARE_FINAL_TYPE (DossierConsole, dossier_console, DOSSIER, CONSOLE, GtkWindow)

DossierConsole *dossier_console_new (DossierTalk *talk) G_GNUC_WARN_UNUSED_RESULT;
void dossier_console_set_screen (DossierConsole *self, const char *words, double aspect);

G_END_DECLS
