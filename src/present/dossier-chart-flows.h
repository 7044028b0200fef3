// SPDX-License-Identifier: GPL-3.0-or-later

/* The nodes and flows of a figure, as the groups of its chart. */

#pragma once

#include "core/dossier.h"
#include "draw/dossier-chart-spec.h"

G_BEGIN_DECLS

void dossier_chart_add_flows (DossierChartSpec *spec, const DossierFigure *figure);
GArray *dossier_chart_list_flow_facts (const DossierFigure *figure, const GPtrArray *shown) G_GNUC_WARN_UNUSED_RESULT;
void dossier_chart_word_flows (DossierChartSpec *spec);

G_END_DECLS
