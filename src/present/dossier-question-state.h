// SPDX-License-Identifier: GPL-3.0-or-later

/* What the page of a question shows: all its answers on one axis, why they differ, and how each stands to the one
 * before it. Pure; see dossier-page-state.h. */

#pragma once

#include "draw/dossier-chart-spec.h"
#include "present/dossier-page-state.h"

G_BEGIN_DECLS

typedef struct
{
  DossierRowState *row;
  char *between; /* how it stands to the answer before it; NULL of the first */
  char *heading; /* of a contested point: the side that begins here; (nullable) */
} DossierQuestionAnswer;

typedef struct
{
  Dossier *dossier;
  const DossierQuestion *question;
  char *title;
  char *asked;   /* what exactly is asked, and of whom; of a contested point its statement; (nullable) */
  char *verdict_heading;
  char *verdict; /* one sentence */
  GPtrArray *voices; /* of char *: who answers, how many of them are independent, a sentence each */
  GPtrArray *tally; /* of char * */
  char *answers_heading; /* "9 answers" */
  GPtrArray *answers; /* of DossierQuestionAnswer: by date, of a contested point by side */
} DossierQuestionState;

DossierQuestionState *dossier_question_state_new (Dossier *dossier,
                                                  const DossierQuestion *question) G_GNUC_WARN_UNUSED_RESULT;
void dossier_question_state_free (DossierQuestionState *state);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierQuestionState, dossier_question_state_free)

DossierChartSpec *dossier_question_state_create_chart (const DossierQuestionState *state) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
