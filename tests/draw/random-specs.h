// SPDX-License-Identifier: GPL-3.0-or-later

/* Specs of every kind as no dossier would make them, the same for the same seed: any amount, any date, words of any
 * length and script, numbers as different locales write them. */

#pragma once

#include "draw/dossier-chart-spec.h"
#include "draw/dossier-layout.h"

#define RANDOM_MAX_ITEMS 14
#define RANDOM_UNTOLD "untold: " /* what a spec says where statements have no words, before how many */

DossierChartSpec *random_spec (GRand *rand, DossierFigureKind kind);
DossierSpan random_span (GRand *rand, const DossierTimeAxis *axis);
gboolean random_bit (GRand *rand);
