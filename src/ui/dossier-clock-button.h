// SPDX-License-Identifier: GPL-3.0-or-later

/* Opens a calendar for the day by which something must have been said, to be shown: for any day at all, where the
 * handle of the timeline stops at those on which something was. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define DOSSIER_TYPE_CLOCK_BUTTON (dossier_clock_button_get_type ())
G_DECLARE_FINAL_TYPE (DossierClockButton, dossier_clock_button, DOSSIER, CLOCK_BUTTON, GtkWidget)

GtkWidget *dossier_clock_button_new (gboolean compact) G_GNUC_WARN_UNUSED_RESULT;
void dossier_clock_button_set_day (DossierClockButton *self, gint32 day);

G_END_DECLS
