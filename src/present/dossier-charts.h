// SPDX-License-Identifier: GPL-3.0-or-later

/* From a figure of the dossier to the spec of its chart, in the reader's words. Pure. */

#pragma once

#include "core/dossier.h"
#include "draw/dossier-chart-spec.h"

G_BEGIN_DECLS

DossierChartSpec *dossier_chart_for_figure (const Dossier *dossier,
                                            const DossierFigure *figure) G_GNUC_WARN_UNUSED_RESULT;

void dossier_chart_cover (DossierChartSpec *spec, const Dossier *dossier);

DossierChartSpec *dossier_chart_for_question (const Dossier *dossier,
                                              const DossierQuestion *question,
                                              GPtrArray *answers) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
