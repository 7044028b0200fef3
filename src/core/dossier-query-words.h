// SPDX-License-Identifier: GPL-3.0-or-later

/* The words that the query language knows, in English and in Spanish at once, so that a query means the same in both
 * interfaces and can be passed on. All are folded, as dossier_fold_words() does it. */

#pragma once

#include "dossier-query.h"
#include "dossier-words.h"

G_BEGIN_DECLS

gboolean dossier_query_key_from_word (const char *folded, DossierTermKind *kind);
guint dossier_query_statuses_from_words (const char *folded);
const char *dossier_query_find_nearest_status (const char *folded);
gboolean dossier_query_means_undated (const char *folded);
gboolean dossier_query_means_source (const char *folded);
gboolean dossier_query_is_small_word (const char *folded);

G_END_DECLS
