// SPDX-License-Identifier: GPL-3.0-or-later

/* What a chart knows of one statement beside its place: what a hint, a table or an export shows of it. Pure. */

#pragma once

#include "core/dossier-values.h"
#include "draw/dossier-chart-spec.h"

G_BEGIN_DECLS

void dossier_chart_item_fill (DossierChartItem *item, const DossierFact *fact);

G_END_DECLS
