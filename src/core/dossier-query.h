// SPDX-License-Identifier: GPL-3.0-or-later

/* What a reader typed into the search, taken apart.
 *
 *   words            each must occur, as the beginning of a word or in another form of it
 *   "a phrase"       these words in this order
 *   -without         must not occur; before any of these
 *   by: status: view: year: tag:    with a value, which may be in quotation marks
 *
 * Every text is a query: what cannot be meant is left out, and a problem says so. The keys are known in English and in
 * Spanish, whatever the interface speaks. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define DOSSIER_QUERY_MAX_BYTES 2000
#define DOSSIER_QUERY_MAX_TERMS 24

typedef enum
{
  DOSSIER_TERM_WORDS,  /* one word, or several that are written as one: "MS-13" */
  DOSSIER_TERM_PHRASE, /* in quotation marks */
  DOSSIER_TERM_BY,
  DOSSIER_TERM_STATUS,
  DOSSIER_TERM_VIEW,
  DOSSIER_TERM_YEAR,
  DOSSIER_TERM_TAG,
} DossierTermKind;

typedef struct
{
  DossierTermKind kind;
  gboolean without;
  gboolean open; /* may go on: it ends where the text does, and no quotation mark closes it */
  char *value;   /* as typed, without key and marks */
  char **words;  /* folded, at least one */
  gsize start;   /* of the value in the text, in bytes */
  gsize end;
} DossierTerm;

typedef enum
{
  DOSSIER_QUERY_TOO_LONG,       /* only the beginning is looked for */
  DOSSIER_QUERY_TOO_MANY_TERMS, /* the same */
  DOSSIER_QUERY_NO_VALUE,       /* found: the key, "by:" */
  /* The value of a key means nothing here; found: the value */
  DOSSIER_QUERY_UNKNOWN_PARTY,
  DOSSIER_QUERY_UNKNOWN_STATUS,
  DOSSIER_QUERY_UNKNOWN_VIEW,
  DOSSIER_QUERY_BAD_YEAR,
  DOSSIER_QUERY_UNKNOWN_TAG,
} DossierQueryProblemCode;

typedef struct
{
  DossierQueryProblemCode code;
  char *found;   /* (nullable) */
  char *nearest; /* what may have been meant; (nullable) */
} DossierQueryProblem;

typedef struct
{
  char *text; /* valid UTF-8, at most DOSSIER_QUERY_MAX_BYTES of it */
  GPtrArray *terms;    /* of DossierTerm */
  GPtrArray *problems; /* of DossierQueryProblem */
} DossierQuery;

DossierQuery *dossier_query_parse (const char *text, gssize length) G_GNUC_WARN_UNUSED_RESULT;
void dossier_query_free (DossierQuery *query);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierQuery, dossier_query_free)

void dossier_query_add_problem (DossierQuery *query,
                                DossierQueryProblemCode code,
                                const char *found,
                                const char *nearest);
gboolean dossier_term_is_words (const DossierTerm *term);

G_END_DECLS
