// SPDX-License-Identifier: GPL-3.0-or-later

/* What is said of one mark of a chart, or of one day, beside it.
 *
 * It paints its words by itself and asks nobody for room: to show it neither lays the page out again nor paints the
 * chart, as labels would. The claim that it is about says the same to a screen reader. */

#pragma once

#include <gtk/gtk.h>

#include "draw/dossier-chart-spec.h"
#include "draw/dossier-scene.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_CHART_TIP (dossier_chart_tip_get_type ())
G_DECLARE_FINAL_TYPE (DossierChartTip, dossier_chart_tip, DOSSIER, CHART_TIP, GtkWidget)

GtkWidget *dossier_chart_tip_new (void) G_GNUC_WARN_UNUSED_RESULT;
void dossier_chart_tip_set_item (DossierChartTip *self, const DossierChartItem *item);
void dossier_chart_tip_set_words (DossierChartTip *self, const char *heading, const char *words);
void dossier_chart_tip_place (DossierChartTip *self, const DossierRect *beside, int width, int height);
void dossier_chart_tip_hide (DossierChartTip *self);
const char *dossier_chart_tip_get_text (DossierChartTip *self);

G_END_DECLS
