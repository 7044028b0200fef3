// SPDX-License-Identifier: GPL-3.0-or-later

/* What one party says: the facts, and the questions to which it gave different answers at different times. Pure.
 *
 * A party speaks by itself and by its members, and by theirs. */

#pragma once

#include "dossier.h"

G_BEGIN_DECLS

typedef struct
{
  const DossierQuestion *question;
  GPtrArray *answers; /* of const DossierFact, borrowed: those of one scope that are dated, by when they were said */
} DossierChange;

GPtrArray *dossier_party_list_groups (const DossierParty *party) G_GNUC_WARN_UNUSED_RESULT;
GHashTable *dossier_party_collect_mouths (const Dossier *dossier,
                                          const DossierParty *party) G_GNUC_WARN_UNUSED_RESULT;
GHashTable *dossier_count_facts_by_party (const Dossier *dossier) G_GNUC_WARN_UNUSED_RESULT;
gboolean dossier_party_is_of (const DossierParty *party, const DossierParty *group);
GPtrArray *dossier_party_list_facts (const Dossier *dossier, const DossierParty *party) G_GNUC_WARN_UNUSED_RESULT;
gboolean dossier_answers_differ (const DossierFact *earlier, const DossierFact *later);
GPtrArray *dossier_list_changes (GPtrArray *facts) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
