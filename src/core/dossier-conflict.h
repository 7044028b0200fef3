// SPDX-License-Identifier: GPL-3.0-or-later

/* Which answers to one question conflict, which merely differ, and why. Pure. */

#pragma once

#include "dossier-values.h"

G_BEGIN_DECLS

typedef enum
{
  DOSSIER_VERDICT_SAME,               /* the same answer, or one within the other */
  DOSSIER_VERDICT_REPEATS,            /* one restates the other */
  DOSSIER_VERDICT_SUPERSEDES,         /* one replaces the other */
  DOSSIER_VERDICT_DIFFERENT_DAY,      /* the times that they speak of do not overlap */
  DOSSIER_VERDICT_DIFFERENT_SCOPE,    /* another thing, place or group is meant */
  DOSSIER_VERDICT_PLAN,               /* one of them is promised, the other is not */
  DOSSIER_VERDICT_COMPUTED,           /* one of them is worked out by Dossier */
  DOSSIER_VERDICT_NOT_COMPARABLE,     /* one of them gives no number, or takes no side */
  DOSSIER_VERDICT_CONFLICT,           /* same question, scope and time, and both cannot be right */
  DOSSIER_N_VERDICTS
} DossierVerdict;

const char *dossier_verdict_to_id (DossierVerdict verdict);
DossierVerdict dossier_compare_answers (const DossierFact *a, const DossierFact *b);
gboolean dossier_fact_has_same_scope (const DossierFact *a, const DossierFact *b);
guint dossier_fact_count_differing (const DossierFact *fact);
GPtrArray *dossier_fact_list_differing (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
guint dossier_fact_count_answers (const DossierFact *fact);

G_END_DECLS
