// SPDX-License-Identifier: GPL-3.0-or-later

/* What happened while claims were made, and which level took another one's place. */

#pragma once

#include "core/dossier.h"
#include "draw/dossier-chart-spec.h"

G_BEGIN_DECLS

void dossier_chart_add_events (DossierChartSpec *spec, const DossierFigure *figure, GPtrArray *shown);
gint32 dossier_chart_get_until (const DossierFact *level, const GPtrArray *shown);

G_END_DECLS
