// SPDX-License-Identifier: GPL-3.0-or-later

/* The table twin of a chart: every claim of it in words, each of which opens its fact. */

#pragma once

#include <gtk/gtk.h>

#include "draw/dossier-chart-spec.h"

G_BEGIN_DECLS

GtkWidget *dossier_chart_table_new (const DossierChartSpec *spec) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
