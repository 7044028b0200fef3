// SPDX-License-Identifier: GPL-3.0-or-later

/* How long the mark of an event is, and how wide its label. */

#pragma once

#include "draw/dossier-pen.h"

G_BEGIN_DECLS

void dossier_timeline_measure_mark (const DossierPen *pen,
                                    const DossierChartItem *item,
                                    double px_per_day,
                                    double *start,
                                    double *end);
double dossier_timeline_measure_ends (const DossierPen *pen, const DossierChartItem *item);
double dossier_timeline_measure_least (const DossierPen *pen, const DossierChartItem *item);
double dossier_timeline_measure_label (const DossierPen *pen, guint index);

G_END_DECLS
