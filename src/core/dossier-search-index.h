// SPDX-License-Identifier: GPL-3.0-or-later

/* The words of a dossier's facts in SQLite's FTS5, in memory: the only files that know of SQLite.
 *
 * Facts are numbers here, their places in the dossier. Expressions are those of dossier-search-plan.h. Filled by one
 * thread, then asked by another, but never by two at once. */

#pragma once

#include <gio/gio.h>

#include "dossier-bits.h"
#include "dossier-search-text.h"
#include "dossier-vocabulary.h"
#include "dossier.h"

G_BEGIN_DECLS

typedef struct _DossierSearchIndex DossierSearchIndex;

DossierSearchIndex *dossier_search_index_new (const Dossier *dossier,
                                              DossierVocabulary *vocabulary,
                                              GCancellable *cancellable,
                                              GError **error) G_GNUC_WARN_UNUSED_RESULT;
void dossier_search_index_free (DossierSearchIndex *index);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierSearchIndex, dossier_search_index_free)

const DossierBits *dossier_search_index_match (DossierSearchIndex *index, const char *expression);
const DossierBits *dossier_search_index_match_scored (DossierSearchIndex *index,
                                                      const char *expression,
                                                      const char *ranked,
                                                      const GArray *rarities,
                                                      guint most);
gboolean dossier_search_index_rank_scored (DossierSearchIndex *index,
                                           const char *expression,
                                           const DossierBits *wanted,
                                           GArray *facts);
void dossier_search_index_rank (DossierSearchIndex *index,
                                const char *expression,
                                const GArray *rarities,
                                const DossierBits *wanted,
                                GArray *facts);
void dossier_search_index_list (DossierSearchIndex *index,
                                const char *expression,
                                DossierBits *wanted,
                                guint limit,
                                GArray *facts);

G_END_DECLS
