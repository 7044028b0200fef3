// SPDX-License-Identifier: GPL-3.0-or-later

/* The words of a dossier: which there are, which belong together by their stem, and which is near a misspelt one.
 *
 * Stems are those of Snowball (Porter 2 for English), each word's in the languages in which it occurs: "deported" goes
 * with "deports", "deportada" with "deportados". Words of a language for which there are no rules stand for
 * themselves.
 *
 * Filled once; from dossier_vocabulary_freeze() on only asked, and by one thread at a time. */

#pragma once

#include "dossier-word-iter.h"

G_BEGIN_DECLS

#define DOSSIER_MAX_RELATED 64 /* words that go with one by their stem, the most frequent */

typedef struct _DossierVocabulary DossierVocabulary;

DossierVocabulary *dossier_vocabulary_new (void) G_GNUC_WARN_UNUSED_RESULT;
void dossier_vocabulary_free (DossierVocabulary *vocabulary);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierVocabulary, dossier_vocabulary_free)

void dossier_vocabulary_add (DossierVocabulary *vocabulary,
                             const char *text,
                             const DossierWord *word,
                             const char *language);
void dossier_vocabulary_freeze (DossierVocabulary *vocabulary);

gboolean dossier_vocabulary_has_prefix (const DossierVocabulary *vocabulary, const char *prefix);
GPtrArray *dossier_vocabulary_list_related (const DossierVocabulary *vocabulary,
                                            const char *folded) G_GNUC_WARN_UNUSED_RESULT;
const char *dossier_vocabulary_find_nearest (const DossierVocabulary *vocabulary, const char *folded);

G_END_DECLS
