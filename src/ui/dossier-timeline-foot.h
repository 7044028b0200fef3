// SPDX-License-Identifier: GPL-3.0-or-later

/* What stays under the lanes, however far they are scrolled: the handle of the clock, and the strip of all years. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *dossier_timeline_foot_new (GtkWidget *clock, GtkWidget *overview) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
