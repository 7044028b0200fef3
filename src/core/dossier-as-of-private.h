// SPDX-License-Identifier: GPL-3.0-or-later

/* What the two files that derive a dossier share: dossier-as-of.c the facts and what joins them, dossier-as-of-pages.c
 * the figures, views and lectures that show them. */

#pragma once

#include "dossier-private.h"

G_BEGIN_DECLS

typedef struct
{
  const Dossier *whole;
  Dossier *dossier;
  DossierArena *arena;
  DossierFact **facts; /* of each fact of the whole: its copy, or NULL */
  GHashTable *copies;  /* from a question, figure, pair or view of the whole to its copy */
  gint32 day;          /* as of which; 0: all of it has been said */
} DossierDerivation;

const DossierFact *dossier_derivation_get_fact (const DossierDerivation *derivation, const DossierFact *fact);
const DossierFact **dossier_derivation_filter (DossierDerivation *derivation,
                                               const DossierFact *const *facts,
                                               guint n_facts,
                                               guint *n_kept);
void dossier_derivation_derive_pages (DossierDerivation *derivation);

G_END_DECLS
