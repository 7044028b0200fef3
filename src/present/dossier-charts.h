// SPDX-License-Identifier: GPL-3.0-or-later

/* From a figure of the dossier to the spec of its chart, in the reader's words. Pure. */

#pragma once

#include "core/dossier.h"
#include "draw/dossier-chart-spec.h"

G_BEGIN_DECLS

/* Whether a content note stands in place of a fact's statement. */
typedef gboolean (*DossierCoverFunc) (const DossierFact *fact, gpointer data);

DossierChartSpec *dossier_chart_for_figure (const Dossier *dossier,
                                            const DossierFigure *figure) G_GNUC_WARN_UNUSED_RESULT;

gboolean dossier_chart_cover (DossierChartSpec *spec, const Dossier *dossier, DossierCoverFunc covers, gpointer data);

DossierChartSpec *dossier_chart_for_question (const Dossier *dossier,
                                              const DossierQuestion *question,
                                              GPtrArray *answers) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
