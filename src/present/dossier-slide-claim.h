// SPDX-License-Identifier: GPL-3.0-or-later

/* One slide from one thing of a dossier: a fact with its answer, facts side by side, a pair, a figure. */

#pragma once

#include "core/dossier.h"
#include "draw/dossier-slide.h"

G_BEGIN_DECLS

DossierSlide *dossier_slide_for_facts (Dossier *dossier,
                                       const char *title,
                                       const DossierFact *const *facts,
                                       guint n_facts) G_GNUC_WARN_UNUSED_RESULT;
DossierSlide *dossier_slide_for_pair (Dossier *dossier,
                                      const char *title,
                                      const DossierFact *claim,
                                      const DossierFact *answer,
                                      DossierRelation relation) G_GNUC_WARN_UNUSED_RESULT;
DossierSlide *dossier_slide_for_figure (Dossier *dossier,
                                        const char *title,
                                        const DossierFigure *figure) G_GNUC_WARN_UNUSED_RESULT;
void dossier_slide_add_prompt (DossierSlide *slide);
DossierSlide *dossier_slide_for_words (const char *title, const char *subtitle) G_GNUC_WARN_UNUSED_RESULT;
const DossierLink *dossier_fact_find_answer (const DossierFact *fact);
const DossierLink *dossier_fact_find_claim (const DossierFact *fact);

G_END_DECLS
