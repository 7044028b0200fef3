// SPDX-License-Identifier: GPL-3.0-or-later

/* Why all the answers to one question differ, and how many voices give them. Pure.
 *
 * Compares statements, so that a repeated answer counts once. What is declined is no answer and compared with nothing;
 * a statement that was replaced is compared as that, whatever it says. Nothing here says who is right. */

#pragma once

#include "dossier-conflict.h"
#include "dossier-voices.h"

G_BEGIN_DECLS

typedef struct
{
  DossierVerdict leading; /* the reason that weighs most. DOSSIER_VERDICT_REPEATS: all of it is one statement;
                           * DOSSIER_VERDICT_SAME: the answers agree, or there is but one */
  guint n_pairs[DOSSIER_N_VERDICTS]; /* pairs of statements; of DOSSIER_VERDICT_REPEATS: answers that repeat another */
  guint n_near;       /* pairs that are not comparable because one is merely near its number */
  guint n_given;      /* answers that sources give */
  guint n_statements; /* the same, without repetitions */
  guint n_declined;
  guint n_denied; /* that deny a number, and give none */
  guint n_computed;
  const DossierFact *rivals[2]; /* the first pair of the leading reason, in the file's order; (nullable) */
  DossierVoices voices;
} DossierQuestionVerdict;

DossierQuestionVerdict dossier_question_find_verdict (const DossierQuestion *question);

G_END_DECLS
