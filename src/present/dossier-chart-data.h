// SPDX-License-Identifier: GPL-3.0-or-later

/* The statements of a chart as a table: for programs, with every bound as it was stated, or for a reader. Pure.
 *
 * One row a statement. What an amount does not say stays empty: there is no midpoint, and what somebody was only "close
 * to" is neither low nor high. */

#pragma once

#include "core/dossier-table.h"
#include "draw/dossier-chart-spec.h"

G_BEGIN_DECLS

/* The columns for a reader. */
typedef enum
{
  DOSSIER_READING_VALUE,
  DOSSIER_READING_WHO,
  DOSSIER_READING_WHEN,
  DOSSIER_READING_STATUS,
  DOSSIER_READING_STATEMENT,
  DOSSIER_READING_SOURCE,
  DOSSIER_N_READINGS
} DossierReadingColumn;

DossierTable *dossier_chart_data_for_programs (const DossierChartSpec *spec) G_GNUC_WARN_UNUSED_RESULT;
DossierTable *dossier_chart_data_for_reader (const DossierChartSpec *spec) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
