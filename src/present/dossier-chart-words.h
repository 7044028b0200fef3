// SPDX-License-Identifier: GPL-3.0-or-later

/* The words in a chart: of each mark, and of the whole. */

#pragma once

#include "core/dossier.h"
#include "draw/dossier-chart-spec.h"

G_BEGIN_DECLS

/* The facts of a figure, sorted out. Arrays of const DossierFact, borrowed. */
typedef struct
{
  GPtrArray *shown;
  guint n_denied; /* answers that their speaker denies, and that are not drawn as values */
} DossierChartFacts;

char *dossier_chart_format_value (const DossierFact *fact,
                                  DossierFigureKind kind,
                                  DossierItemKind item_kind,
                                  const DossierAmount *amount) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_chart_format_label (const DossierFact *fact, gboolean names_what) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_chart_format_short_label (const DossierFact *fact, gboolean names_what) G_GNUC_WARN_UNUSED_RESULT;
const char *dossier_chart_status_word (const DossierFact *fact);
char *dossier_chart_format_sources (const DossierChartFacts *facts) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_chart_format_tags (const GPtrArray *facts, gboolean briefly) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_chart_format_caption (const DossierFigure *figure,
                                    const DossierChartFacts *facts) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_chart_format_gap (const DossierFigure *figure, const DossierChartSpec *spec) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_chart_format_summary (const DossierChartSpec *spec) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
