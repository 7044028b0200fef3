// SPDX-License-Identifier: GPL-3.0-or-later

/* Specs as the CECOT dossier makes them, for tests and for looking at. */

#pragma once

#include "draw/dossier-chart-spec.h"

DossierChartSpec *sample_of_kind (DossierFigureKind kind);
DossierFigureKind sample_next_kind (guint index);
DossierChartSpec *sample_claims (void);
DossierChartSpec *sample_many_claims (guint n);
DossierChartSpec *sample_areas (void);
DossierChartSpec *sample_bars (void);
DossierChartSpec *sample_facility (void);
DossierChartSpec *sample_multiples (void);
DossierChartSpec *sample_map (void);
DossierChartSpec *sample_flows (void);
DossierChartSpec *sample_spec_new (DossierFigureKind kind, const char *id, const char *title);
DossierChartSpec *sample_timeline (void);
DossierChartItem *sample_add_event (DossierChartSpec *spec,
                                    guint lane,
                                    const char *fact_id,
                                    DossierStatus status,
                                    const char *tag,
                                    const char *date,
                                    const char *statement,
                                    const char *when);

DossierChartItem *sample_add (DossierChartSpec *spec,
                              DossierItemKind kind,
                              const char *fact_id,
                              DossierStatus status,
                              const char *tag,
                              const char *date,
                              const char *value_label,
                              const char *label,
                              const char *short_label);
void sample_set_amount (DossierChartItem *item, DossierAmountKind kind, double low, double high);
char *sample_format_number (double value);
