// SPDX-License-Identifier: GPL-3.0-or-later

/* A button that opens where the claims of a chart stand: each place in a source once, with how many claims it holds. */

#pragma once

#include <gtk/gtk.h>

#include "draw/dossier-chart-spec.h"

G_BEGIN_DECLS

GtkWidget *dossier_chart_sources_new (const DossierChartSpec *spec) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
