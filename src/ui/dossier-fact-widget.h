// SPDX-License-Identifier: GPL-3.0-or-later

/* Which fact a widget stands for: a row, a mark of a chart, or whatever opens one when it is activated. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

const char *dossier_widget_get_fact_id (GtkWidget *widget);

G_END_DECLS
