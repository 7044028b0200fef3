// SPDX-License-Identifier: GPL-3.0-or-later

/* A line at one day of a chart. It can have the focus: its name is what the chart says of that day. */

#pragma once

#include <gtk/gtk.h>

#include "draw/dossier-scene.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_CHART_CURSOR (dossier_chart_cursor_get_type ())
G_DECLARE_FINAL_TYPE (DossierChartCursor, dossier_chart_cursor, DOSSIER, CHART_CURSOR, GtkWidget)

GtkWidget *dossier_chart_cursor_new (void) G_GNUC_WARN_UNUSED_RESULT;
void dossier_chart_cursor_place (DossierChartCursor *self, const DossierRect *plot, double x);
void dossier_chart_cursor_hide (DossierChartCursor *self);

G_END_DECLS
