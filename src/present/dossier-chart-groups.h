// SPDX-License-Identifier: GPL-3.0-or-later

/* Which statements of a figure belong together, and in which order they stand. */

#pragma once

#include "core/dossier.h"
#include "draw/dossier-chart-spec.h"

G_BEGIN_DECLS

/* A fact in its group. */
typedef struct
{
  const DossierFact *fact;
  guint group;         /* an index into the spec's groups */
  gboolean names_what; /* the group's name does not say what the fact is about: its label must */
} DossierChartMember;

GArray *dossier_chart_group_facts (DossierChartSpec *spec,
                                   const DossierFigure *figure,
                                   const GPtrArray *facts) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
