// SPDX-License-Identifier: GPL-3.0-or-later

/* A chart in its frame: heading, how to read it, the chart or its table, which status each shape stands for,
 * caption. */

#pragma once

#include <gtk/gtk.h>

#include "core/dossier.h"
#include "ui/dossier-chart-view.h"
#include "ui/dossier-veils.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_CHART_CARD (dossier_chart_card_get_type ())
G_DECLARE_FINAL_TYPE (DossierChartCard, dossier_chart_card, DOSSIER, CHART_CARD, GtkWidget)

GtkWidget *dossier_chart_card_new (const Dossier *dossier,
                                   const DossierFigure *figure,
                                   DossierVeils *veils) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *dossier_chart_card_new_for_spec (DossierChartSpec *spec) G_GNUC_WARN_UNUSED_RESULT;
void dossier_chart_card_set_veils (DossierChartCard *self, const Dossier *dossier, DossierVeils *veils);
DossierChartView *dossier_chart_card_get_view (DossierChartCard *self);
void dossier_chart_card_select_fact (DossierChartCard *self, const char *fact_id);

G_END_DECLS
