// SPDX-License-Identifier: GPL-3.0-or-later

/* The parts of the search state, shared by the files that make it. */

#pragma once

#include "present/dossier-search-state.h"

G_BEGIN_DECLS

DossierHitState *dossier_hit_state_new (const DossierSearchPlan *plan,
                                        const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
void dossier_hit_state_free (DossierHitState *hit);

DossierFacetState *dossier_facet_state_new (const Dossier *dossier,
                                            DossierFacet facet,
                                            const GArray *values) G_GNUC_WARN_UNUSED_RESULT;
void dossier_facet_state_free (DossierFacetState *facet);

char *dossier_query_problem_text (const DossierQueryProblem *problem) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_query_words_text (const DossierQuery *query) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *dossier_query_list_help (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
