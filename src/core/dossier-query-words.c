// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-query-words.h"

#include <string.h>

#include "core/dossier-nearest.h"

typedef struct
{
  const char *word;
  DossierTermKind kind;
} KeyWord;

static const KeyWord key_words[] = {
  { "by", DOSSIER_TERM_BY },         { "por", DOSSIER_TERM_BY },
  { "status", DOSSIER_TERM_STATUS }, { "estado", DOSSIER_TERM_STATUS },
  { "view", DOSSIER_TERM_VIEW },     { "vista", DOSSIER_TERM_VIEW },
  { "year", DOSSIER_TERM_YEAR },     { "ano", DOSSIER_TERM_YEAR },
  { "tag", DOSSIER_TERM_TAG },       { "etiqueta", DOSSIER_TERM_TAG },
};

typedef struct
{
  const char *words;
  DossierStatus status;
} StatusWord;

/* The ids of the format, the words of the interface, and what comes to mind. */
static const StatusWord status_words[] = {
  { "counted", DOSSIER_STATUS_COUNTED },     { "contada", DOSSIER_STATUS_COUNTED },
  { "contado", DOSSIER_STATUS_COUNTED },     { "stated", DOSSIER_STATUS_STATED },
  { "declarada", DOSSIER_STATUS_STATED },    { "declarado", DOSSIER_STATUS_STATED },
  { "reported", DOSSIER_STATUS_REPORTED },   { "reportada", DOSSIER_STATUS_REPORTED },
  { "reportado", DOSSIER_STATUS_REPORTED },  { "estimated", DOSSIER_STATUS_ESTIMATED },
  { "estimada", DOSSIER_STATUS_ESTIMATED },  { "estimado", DOSSIER_STATUS_ESTIMATED },
  { "announced", DOSSIER_STATUS_ANNOUNCED }, { "anunciada", DOSSIER_STATUS_ANNOUNCED },
  { "anunciado", DOSSIER_STATUS_ANNOUNCED }, { "alleged", DOSSIER_STATUS_ALLEGED },
  { "alegada", DOSSIER_STATUS_ALLEGED },     { "alegado", DOSSIER_STATUS_ALLEGED },
  { "denied", DOSSIER_STATUS_DENIED },       { "negada", DOSSIER_STATUS_DENIED },
  { "negado", DOSSIER_STATUS_DENIED },       { "opinion", DOSSIER_STATUS_OPINION },
  { "ruled", DOSSIER_STATUS_RULED },         { "court ruling", DOSSIER_STATUS_RULED },
  { "ruling", DOSSIER_STATUS_RULED },        { "decision judicial", DOSSIER_STATUS_RULED },
  { "declined", DOSSIER_STATUS_DECLINED },   { "no figure", DOSSIER_STATUS_DECLINED },
  { "sin cifra", DOSSIER_STATUS_DECLINED },  { "declinada", DOSSIER_STATUS_DECLINED },
  { "computed", DOSSIER_STATUS_COMPUTED },   { "calculada", DOSSIER_STATUS_COMPUTED },
  { "calculado", DOSSIER_STATUS_COMPUTED },
};

/* Of questions as they are typed, beside the words that matter. Each is common in its language and says nothing about
 * the subject; what denies is not among them. */
static const char *const small_words[] = {
  "a",     "an",    "and",   "are",   "as",    "at",    "be",    "been",   "by",    "can",    "did",   "do",    "does",
  "for",   "from",  "had",   "has",   "have",  "how",   "in",    "is",     "it",    "its",    "many",  "much",  "of",
  "on",    "or",    "s",     "than",  "that",  "the",   "their", "there",  "they",  "this",   "to",    "was",   "were",
  "what",  "when",  "where", "which", "who",   "whom",  "whose", "why",    "will",  "with",   "about", "al",    "como",
  "con",   "cual",  "cuales", "cuando", "cuanta", "cuantas", "cuanto", "cuantos", "de", "del", "donde", "e", "el",
  "en",    "era",   "es",    "esta",  "estan", "este",  "fue",   "fueron", "ha",    "han",    "hay",   "la",    "las",
  "le",    "les",   "lo",    "los",   "o",     "para",  "por",   "que",    "quien", "quienes", "se",   "son",   "su",
  "sus",   "un",    "una",   "unas",  "unos",  "y",
};

/**
 * dossier_query_key_from_word:
 * @folded: a folded word
 * @kind: (out): what it chooses by
 *
 * Returns: whether it is the word of a key
 */
gboolean
dossier_query_key_from_word (const char *folded,
                             DossierTermKind *kind)
{
  g_return_val_if_fail (folded != NULL && kind != NULL, FALSE);

  for (gsize i = 0; i < G_N_ELEMENTS (key_words); i++)
    if (strcmp (key_words[i].word, folded) == 0)
      {
        *kind = key_words[i].kind;
        return TRUE;
      }

  return FALSE;
}

/**
 * dossier_query_statuses_from_words:
 * @folded: folded words
 *
 * Finds the statuses that are meant: by all of their name or, while it is being typed, by its beginning.
 *
 * Returns: a bit for each, `1 << DOSSIER_STATUS_ALLEGED`; 0 where nothing is so called
 */
guint
dossier_query_statuses_from_words (const char *folded)
{
  guint exact = 0;
  guint begun = 0;

  g_return_val_if_fail (folded != NULL && *folded != '\0', 0);

  for (gsize i = 0; i < G_N_ELEMENTS (status_words); i++)
    {
      if (strcmp (status_words[i].words, folded) == 0)
        exact |= 1u << status_words[i].status;
      if (g_str_has_prefix (status_words[i].words, folded))
        begun |= 1u << status_words[i].status;
    }

  return exact != 0 ? exact : begun;
}

/**
 * dossier_query_find_nearest_status:
 * @folded: folded words that no status is called
 *
 * Returns: (transfer none) (nullable): what may have been meant
 */
const char *
dossier_query_find_nearest_status (const char *folded)
{
  DossierNearest nearest;

  g_return_val_if_fail (folded != NULL, NULL);

  nearest = dossier_nearest (folded);
  for (gsize i = 0; i < G_N_ELEMENTS (status_words); i++)
    dossier_nearest_offer (&nearest, status_words[i].words);

  return nearest.best;
}

/**
 * dossier_query_means_undated:
 * @folded: the folded value of a year
 *
 * Returns: whether it asks for what has no date
 */
gboolean
dossier_query_means_undated (const char *folded)
{
  static const char *const words[] = { "undated", "none", "sin fecha", "sinfecha", NULL };

  g_return_val_if_fail (folded != NULL, FALSE);

  return g_strv_contains (words, folded);
}

/**
 * dossier_query_means_source:
 * @folded: the folded value of a speaker
 *
 * Returns: whether it asks for what the source says in its own voice
 */
gboolean
dossier_query_means_source (const char *folded)
{
  static const char *const words[] = { "source", "fuente", "sa", NULL };

  g_return_val_if_fail (folded != NULL, FALSE);

  return g_strv_contains (words, folded);
}

/**
 * dossier_query_is_small_word:
 * @folded: a folded word
 *
 * Returns: whether it is one that is left out beside others: "the", "how", "cuántos"
 */
gboolean
dossier_query_is_small_word (const char *folded)
{
  g_return_val_if_fail (folded != NULL, FALSE);

  for (gsize i = 0; i < G_N_ELEMENTS (small_words); i++)
    if (strcmp (small_words[i], folded) == 0)
      return TRUE;

  return FALSE;
}
