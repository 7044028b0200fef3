// SPDX-License-Identifier: GPL-3.0-or-later

/* The bar that tells how long a metre is in a picture. */

#pragma once

#include "draw/dossier-pen.h"

G_BEGIN_DECLS

double dossier_scale_bar_choose (double scale, double least);
char *dossier_scale_bar_format (const DossierChartSpec *spec, double metres) G_GNUC_WARN_UNUSED_RESULT;
DossierSize dossier_scale_bar_measure (DossierPen *pen, double metres, double scale);
void dossier_scale_bar_draw (DossierPen *pen, double left, double bottom, double metres, double scale);

G_END_DECLS
