// SPDX-License-Identifier: GPL-3.0-or-later

/* The words of a text, as the search sees them: without case and accents.
 *
 *   DossierWordIter iter;
 *   DossierWord word;
 *
 *   dossier_word_iter_init (&iter, "El Salvador’s 14,532", -1);
 *   while (dossier_word_iter_next (&iter, &word))
 *     ...                                        "el", "salvador", "s", "14532"
 *
 * What is searched, what is typed and what is highlighted are all read by this. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define DOSSIER_MAX_WORD 63 /* bytes of a folded word; the rest of a longer one is passed over */

typedef struct
{
  const char *position;
  const char *end;
  const char *text;
} DossierWordIter;

typedef struct
{
  gsize start; /* in the text, in bytes */
  gsize end;
  guint length; /* of folded */
  char folded[DOSSIER_MAX_WORD + 1];
} DossierWord;

void dossier_word_iter_init (DossierWordIter *iter, const char *text, gssize length);
gboolean dossier_word_iter_next (DossierWordIter *iter, DossierWord *word);
gsize dossier_word_find_end (const char *text, const DossierWord *word, gsize n_folded);
char *dossier_fold_words (const char *text, gssize length) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
