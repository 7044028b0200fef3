// SPDX-License-Identifier: GPL-3.0-or-later

/* Any chart: a picture, and above it a stop for each claim, and what is said of the one that is pointed at.
 *
 * One stop of the Tab key. Arrow keys go from claim to claim in the order of their dates, Page Up and Page Down
 * further, Home and End to the first and the last, Enter opens the fact; so does a click. Above 200 claims the stops
 * are groups: Enter opens one, Backspace closes it.
 *
 * Over time, "+" and "-" zoom, and the wheel with Ctrl around the pointer; a drag pans, "0" shows all. "C" goes to a
 * cursor that reads what is said of a day, as the pointer does between the marks; Escape leaves it.
 *
 * Below 480 px the scene itself carries numbers and their list. */

#pragma once

#include <gtk/gtk.h>

#include "draw/dossier-chart-spec.h"
#include "draw/dossier-scene.h"
#include "draw/dossier-span.h"
#include "present/dossier-charts.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_CHART_VIEW (dossier_chart_view_get_type ())
G_DECLARE_FINAL_TYPE (DossierChartView, dossier_chart_view, DOSSIER, CHART_VIEW, GtkWidget)

/* Whether the statement of a fact is to be drawn without its party's colour. */
typedef gboolean (*DossierChartDimFunc) (const char *fact_id, gpointer data);

GtkWidget *dossier_chart_view_new (DossierChartSpec *spec) G_GNUC_WARN_UNUSED_RESULT;
const DossierChartSpec *dossier_chart_view_get_spec (DossierChartView *self);
const DossierScene *dossier_chart_view_get_scene (DossierChartView *self);
void dossier_chart_view_set_dimmed (DossierChartView *self, DossierChartDimFunc is_dimmed, gpointer data);
void dossier_chart_view_cover (DossierChartView *self,
                               const Dossier *dossier,
                               DossierCoverFunc covers,
                               gpointer data);
void dossier_chart_view_select_fact (DossierChartView *self, const char *fact_id);
void dossier_chart_view_set_span (DossierChartView *self, DossierSpan span);
DossierSpan dossier_chart_view_get_span (DossierChartView *self);
const char *dossier_chart_view_get_hint (DossierChartView *self);
guint dossier_chart_view_get_n_paints (DossierChartView *self);

G_END_DECLS
