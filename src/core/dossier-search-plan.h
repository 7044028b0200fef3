// SPDX-License-Identifier: GPL-3.0-or-later

/* What is looked for in the texts: the words of a query, with the other forms of each, as the vocabulary knows them.
 *
 * The same plan asks the index and finds what to highlight. */

#pragma once

#include "dossier-query.h"
#include "dossier-vocabulary.h"

G_BEGIN_DECLS

/* One thing to find: a word or words in a row. */
typedef struct
{
  char **words;       /* folded */
  guint n_words;
  gboolean is_prefix; /* the last one may go on */
  GPtrArray *related; /* of char *: other forms of a single word; (nullable) */
} DossierPlanTerm;

typedef struct
{
  GPtrArray *wanted;   /* of DossierPlanTerm; all must occur */
  GPtrArray *unwanted; /* of DossierPlanTerm; none may */
  char *row;           /* all words that are wanted as they were typed, folded: better in this order; (nullable) */
} DossierSearchPlan;

/* Bytes of a text, the end not included. */
typedef struct
{
  guint start;
  guint end;
} DossierRange;

DossierSearchPlan *dossier_search_plan_new (const DossierQuery *query,
                                            const DossierVocabulary *vocabulary) G_GNUC_WARN_UNUSED_RESULT;
void dossier_search_plan_free (DossierSearchPlan *plan);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierSearchPlan, dossier_search_plan_free)

char *dossier_search_plan_write_term (const DossierPlanTerm *term) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_search_plan_write_ranked (const DossierSearchPlan *plan,
                                        const GPtrArray *terms,
                                        const GArray *term_rarities,
                                        const char *operator,
                                        GArray *rarities) G_GNUC_WARN_UNUSED_RESULT;
guint32 dossier_search_plan_find_terms (const DossierSearchPlan *plan, const char *text);
GArray *dossier_search_plan_find (const DossierSearchPlan *plan, const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
