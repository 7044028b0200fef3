// SPDX-License-Identifier: GPL-3.0-or-later

/* A claim in a chart, or a group of many, as something that the focus can go to: it paints nothing but its outline. */

#pragma once

#include <gtk/gtk.h>

#include "draw/dossier-scene.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_CHART_STOP (dossier_chart_stop_get_type ())
G_DECLARE_FINAL_TYPE (DossierChartStop, dossier_chart_stop, DOSSIER, CHART_STOP, GtkWidget)

GtkWidget *dossier_chart_stop_new (const char *fact_id, const char *spoken) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *dossier_chart_stop_new_group (guint group, const char *spoken) G_GNUC_WARN_UNUSED_RESULT;
const char *dossier_chart_stop_get_fact_id (DossierChartStop *self);
void dossier_chart_stop_set_spoken (DossierChartStop *self, const char *spoken);
void dossier_chart_stop_set_action (DossierChartStop *self, const char *action);
void dossier_chart_stop_place (DossierChartStop *self, const DossierStop *stop);
void dossier_chart_stop_set_hovered (DossierChartStop *self, gboolean hovered);
void dossier_chart_stop_set_selected (DossierChartStop *self, gboolean selected);

G_END_DECLS
