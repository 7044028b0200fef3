// SPDX-License-Identifier: GPL-3.0-or-later

/* What a dossier cannot answer: gaps that its sources leave, refusals, claims without an answer, questions that rest on
 * one voice, old numbers. Pure.
 *
 * Each item says one thing that the data shows and nothing beyond it: an old number need not be outdated, and a claim
 * without an answer here may have one elsewhere. One fact or question may be open for several reasons. */

#pragma once

#include "dossier.h"

G_BEGIN_DECLS

/* Tags that mean something here; see data/schema/README.md. */
#define DOSSIER_TAG_GAP "gap"
#define DOSSIER_TAG_ACCESS_REFUSED "access-refused"

typedef enum
{
  DOSSIER_OPEN_GAP,         /* a fact that says what a source leaves out */
  DOSSIER_OPEN_DECLINED,    /* a fact: asked for, and declined or not given */
  DOSSIER_OPEN_ACCESS,      /* a fact: someone was kept from seeing for themselves */
  DOSSIER_OPEN_UNANSWERED,  /* a fact: an accusation or a judgement without an answer */
  DOSSIER_OPEN_NO_ANSWER,   /* a question: none, or refusals only */
  DOSSIER_OPEN_ONE_SPEAKER, /* a question: one independent speaker alone */
  DOSSIER_OPEN_NO_SPEAKER,  /* a question: only sources in their own voice */
  DOSSIER_OPEN_ONE_SOURCE,  /* a question that stands in one source, where the dossier has independent others */
  DOSSIER_OPEN_OLD,         /* a question of number: all that have a date are older than asked for */
  DOSSIER_OPEN_UNDATED,     /* a question of number: none of its numbers has a date */
  DOSSIER_N_OPEN_REASONS
} DossierOpenReason;

typedef struct
{
  DossierOpenReason reason;
  const DossierQuestion *question; /* (nullable): what is open is the question */
  const DossierFact *fact; /* what is open; of a question: the newest number, or the first answer, (nullable) */
  guint n_undated;         /* of a question: how many of its numbers have no date */
} DossierOpenItem;

const char *dossier_open_reason_to_id (DossierOpenReason reason);
gboolean dossier_fact_has_tag (const DossierFact *fact, const char *tag);

gboolean dossier_parse_age (const char *text, const DossierDate *as_of, gint32 *day);
gint32 dossier_count_back (const DossierDate *as_of, guint n_months);
GArray *dossier_list_open_items (const Dossier *dossier, gint32 older_than) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
