// SPDX-License-Identifier: GPL-3.0-or-later

/* What dossier_layout() asks of a chart kind. */

#pragma once

#include "draw/dossier-pen.h"

G_BEGIN_DECLS

/* Lays the chart out within the area. */
typedef void (*DossierLayoutFunc) (DossierPen *pen, const DossierRect *area);

/* The height, px, at which a chart of that width looks best. */
typedef double (*DossierHeightFunc) (DossierPen *pen, double width);

void dossier_layout_numbered (DossierPen *pen, DossierLayoutFunc lay_out, const DossierRect *area);
void dossier_layout_claims (DossierPen *pen, const DossierRect *area);
double dossier_layout_claims_height (DossierPen *pen, double width);
void dossier_layout_areas (DossierPen *pen, const DossierRect *area);
double dossier_layout_areas_height (DossierPen *pen, double width);
void dossier_layout_bars (DossierPen *pen, const DossierRect *area);
double dossier_layout_bars_height (DossierPen *pen, double width);
void dossier_layout_facility (DossierPen *pen, const DossierRect *area);
double dossier_layout_facility_height (DossierPen *pen, double width);
void dossier_layout_flows (DossierPen *pen, const DossierRect *area);
double dossier_layout_flows_height (DossierPen *pen, double width);
void dossier_layout_multiples (DossierPen *pen, const DossierRect *area);
double dossier_layout_multiples_height (DossierPen *pen, double width);
void dossier_layout_map (DossierPen *pen, const DossierRect *area);
double dossier_layout_map_height (DossierPen *pen, double width);
void dossier_layout_timeline (DossierPen *pen, const DossierRect *area);
double dossier_layout_timeline_height (DossierPen *pen, double width);
gboolean dossier_layout_is_crowd (const DossierChartSpec *spec, const DossierFrame *frame);

G_END_DECLS
