// SPDX-License-Identifier: GPL-3.0-or-later

/* Any chart: a picture, and above it a stop for each claim.
 *
 * One stop of the Tab key. Arrow keys go from claim to claim in the order of their dates, Home and End to the first and
 * the last, Enter opens the fact; so does a click. Below 480 px the scene itself carries numbers and their list. */

#pragma once

#include <gtk/gtk.h>

#include "draw/dossier-chart-spec.h"
#include "draw/dossier-scene.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_CHART_VIEW (dossier_chart_view_get_type ())
G_DECLARE_FINAL_TYPE (DossierChartView, dossier_chart_view, DOSSIER, CHART_VIEW, GtkWidget)

GtkWidget *dossier_chart_view_new (DossierChartSpec *spec) G_GNUC_WARN_UNUSED_RESULT;
const DossierChartSpec *dossier_chart_view_get_spec (DossierChartView *self);
const DossierScene *dossier_chart_view_get_scene (DossierChartView *self);
void dossier_chart_view_select_fact (DossierChartView *self, const char *fact_id);
guint dossier_chart_view_get_n_paints (DossierChartView *self);

G_END_DECLS
