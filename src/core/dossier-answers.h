// SPDX-License-Identifier: GPL-3.0-or-later

/* The answers to one question, sorted: which of them give an answer, which only repeat another, which were replaced.
 *
 * An answer and all that repeat it, by however many steps, are one *statement*. */

#pragma once

#include "dossier-partition.h"
#include "dossier-values.h"

G_BEGIN_DECLS

typedef enum
{
  DOSSIER_ANSWER_GIVEN,    /* by a source */
  DOSSIER_ANSWER_DECLINED, /* asked for, and neither a number nor a side */
  DOSSIER_ANSWER_DENIED,   /* that it is so many, by a party that does not say how many it is */
  DOSSIER_ANSWER_COMPUTED, /* worked out by Dossier */
} DossierAnswerKind;

typedef struct
{
  const DossierQuestion *question;
  GHashTable *places;          /* fact to its place among the answers */
  DossierPartition *statements;
  guint *spokesmen;            /* for each statement: its place of the narrowest date, which speaks for all of it */
  gboolean *replaced;          /* for each answer: another one supersedes its statement */
} DossierAnswers;

DossierAnswerKind dossier_fact_get_answer_kind (const DossierFact *fact);

DossierAnswers *dossier_answers_new (const DossierQuestion *question) G_GNUC_WARN_UNUSED_RESULT;
void dossier_answers_free (DossierAnswers *answers);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierAnswers, dossier_answers_free)

gboolean dossier_answers_speaks_for_statement (const DossierAnswers *answers, guint place);

G_END_DECLS
