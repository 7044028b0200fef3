// SPDX-License-Identifier: GPL-3.0-or-later

/* The parts of a drawing: each a fact with the words that stand for it. */

#pragma once

#include "core/dossier.h"
#include "draw/dossier-chart-spec.h"
#include "present/dossier-chart-words.h"

G_BEGIN_DECLS

void dossier_chart_collect_parts (const DossierFigure *figure, DossierChartFacts *facts);
void dossier_chart_fill_part (DossierChartItem *item, const DossierFact *fact);
void dossier_chart_fill_place (DossierChartItem *item, const DossierFigurePart *part);
void dossier_chart_fill_map (DossierChartSpec *spec, const DossierFigure *figure);
void dossier_chart_fill_facility (DossierChartSpec *spec, const DossierFigure *figure);

G_END_DECLS
