// SPDX-License-Identifier: GPL-3.0-or-later

/* What the evidence pane shows for one fact. Pure; see dossier-page-state.h. */

#pragma once

#include "present/dossier-page-state.h"

G_BEGIN_DECLS

/* A fact that stands to this one in some way; choosing it opens it. */
typedef struct
{
  const DossierFact *fact;
  char *heading;   /* "Answers this (direct answer)", "Contradicts this" … */
  char *statement;
  char *who;
  char *when;
  char *verdict;   /* for other answers: "Conflicts: same question and time", "Another day" …; (nullable) */
  char *figure;    /* for other answers: "14,532"; NULL where the statement is the answer */
  char *spoken;
} DossierRelatedState;

/* One of those who say it; choosing it opens the party's page. */
typedef struct
{
  DossierTagState tag;
  char *name;
  char *place;  /* "own:party/garcia" */
  char *spoken; /* "García. All that this party says." */
} DossierSpeakerState;

typedef struct
{
  Dossier *dossier;
  const DossierFact *fact;
  char *position;  /* "claim 2 of 6", among the facts of the page */
  const DossierFact *previous; /* (nullable) */
  const DossierFact *next;     /* (nullable) */
  char *statement;
  DossierTagState tag;
  char *who;       /* full: "Belarmino García, director of the prison" */
  GPtrArray *speakers; /* of DossierSpeakerState; none where the source names nobody */
  char *when;      /* "November 2024" */
  char *when_note; /* "day not given", "year taken from the context"; (nullable) */
  char *said;      /* "Said 12 September 2023"; (nullable) */
  char *status;
  char *status_definition;
  char *answer;    /* "People held: 15,000–20,000", or the stance; (nullable) */
  char *definition; /* of the question: definition and scope; (nullable) */
  char *quote;      /* in the reader's language, with quotation marks; (nullable) */
  char *quote_note; /* "translation by this dossier", "as the source prints it" …; (nullable) */
  char *original;   /* the other version, with quotation marks; (nullable) */
  char *original_note; /* "in Spanish, as the source gives it"; (nullable) */
  char *no_quote;   /* "No direct quote recorded"; NULL where there is one */
  char *notes;      /* to a presenter; (nullable) */
  char *content_note; /* (nullable) */
  DossierComputedState *computed; /* (nullable) */
  char *spread;     /* of a computed fact: "Lowest 1.21, highest 2.43, from 3 answers."; (nullable) */
  GPtrArray *inputs;    /* of DossierRelatedState */
  GPtrArray *related;   /* of DossierRelatedState: answers and contradictions */
  char *gist; /* what the answer comes down to: a number, or the short statement; NULL where it answers no question */
  char *differ_heading; /* above them: "Why do these differ?", or "Others on this question" where none does */
  char *differ_verdict; /* why they differ: one sentence or two; NULL where none does */
  GPtrArray *others;    /* of DossierRelatedState: every other answer to the same question */
  GPtrArray *places;    /* of char *: source and place */
  GPtrArray *source_kinds; /* of char *: what each of them is: "Encyclopedic article; author and date not known" */
  char *no_answer;      /* "No answer in this dossier", of an accusation or a judgement; (nullable) */
  char *spoken;
} DossierEvidenceState;

DossierEvidenceState *dossier_evidence_state_new (Dossier *dossier, const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
DossierEvidenceState *dossier_evidence_state_new_among (Dossier *dossier,
                                                        const DossierFact *fact,
                                                        GPtrArray *facts) G_GNUC_WARN_UNUSED_RESULT;
void dossier_evidence_state_free (DossierEvidenceState *state);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierEvidenceState, dossier_evidence_state_free)

G_END_DECLS
