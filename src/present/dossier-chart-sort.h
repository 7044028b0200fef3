// SPDX-License-Identifier: GPL-3.0-or-later

/* The statements of a chart in another order. Pure. */

#pragma once

#include "draw/dossier-chart-spec.h"
#include "present/dossier-chart-data.h"

G_BEGIN_DECLS

GArray *dossier_chart_sort (const DossierChartSpec *spec,
                            DossierReadingColumn column,
                            gboolean descending) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
