// SPDX-License-Identifier: GPL-3.0-or-later

/* What the edges of a mark on the timeline say of its date. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *dossier_timeline_legend_new (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
