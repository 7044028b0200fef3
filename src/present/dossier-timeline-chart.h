// SPDX-License-Identifier: GPL-3.0-or-later

/* From the events of a timeline to the spec of its chart, in the reader's words. Pure. */

#pragma once

#include "core/dossier-timeline.h"
#include "draw/dossier-chart-spec.h"
#include "present/dossier-charts.h"

G_BEGIN_DECLS

DossierChartSpec *dossier_chart_for_timeline (const Dossier *dossier,
                                              const DossierTimeline *timeline,
                                              DossierCoverFunc covers,
                                              gpointer data) G_GNUC_WARN_UNUSED_RESULT;
void dossier_chart_fill_timeline (DossierChartSpec *spec,
                                  const Dossier *dossier,
                                  const DossierFigure *figure,
                                  GPtrArray *shown);

G_END_DECLS
