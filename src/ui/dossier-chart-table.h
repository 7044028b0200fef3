// SPDX-License-Identifier: GPL-3.0-or-later

/* A chart as a table: the same claims, to be read one by one, sorted by any column, and copied. */

#pragma once

#include <gtk/gtk.h>

#include "draw/dossier-chart-spec.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_CHART_TABLE (dossier_chart_table_get_type ())
G_DECLARE_FINAL_TYPE (DossierChartTable, dossier_chart_table, DOSSIER, CHART_TABLE, GtkWidget)

GtkWidget *dossier_chart_table_new (const DossierChartSpec *spec) G_GNUC_WARN_UNUSED_RESULT;
GdkContentProvider *dossier_chart_table_create_content (const DossierChartSpec *spec) G_GNUC_WARN_UNUSED_RESULT;
void dossier_chart_table_update (DossierChartTable *self);

G_END_DECLS
