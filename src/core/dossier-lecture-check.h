// SPDX-License-Identifier: GPL-3.0-or-later

/* A lecture against its dossier: what each step shows, and what has changed there since it was put in. Pure. */

#pragma once

#include "dossier-lecture-plan.h"

G_BEGIN_DECLS

typedef enum
{
  DOSSIER_CHANGE_GONE,    /* the dossier has the fact, or the whole target, no more */
  DOSSIER_CHANGE_WORDS,   /* it is stated in other words */
  DOSSIER_CHANGE_STATUS,
  DOSSIER_CHANGE_VALUE,   /* its figure, or which side it takes */
  DOSSIER_CHANGE_ANSWERS, /* more or fewer of them */
  DOSSIER_CHANGE_NEW,     /* a fact that belongs to the target now, and did not */
} DossierChangeKind;

typedef struct
{
  DossierChangeKind kind;
  const DossierSeen *seen; /* as it was; (nullable): the target itself is gone, or the fact is new */
  const DossierFact *fact; /* as it is; (nullable): it is gone */
  guint n_answers;         /* of DOSSIER_CHANGE_ANSWERS: as many as there are now */
} DossierLectureChange;

gboolean dossier_lecture_step_is_there (const DossierLectureStep *step, const Dossier *dossier);
GPtrArray *dossier_lecture_step_list_facts (const DossierLectureStep *step,
                                            const Dossier *dossier) G_GNUC_WARN_UNUSED_RESULT;
void dossier_lecture_step_remember (DossierLectureStep *step, const Dossier *dossier);
GArray *dossier_lecture_step_compare (const DossierLectureStep *step, const Dossier *dossier) G_GNUC_WARN_UNUSED_RESULT;

DossierLecturePlan *dossier_lecture_plan_take_as_seen (DossierLecturePlan *plan,
                                                       const Dossier *dossier) G_GNUC_WARN_UNUSED_RESULT;
DossierLecturePlan *dossier_lecture_plan_from_lecture (const char *id,
                                                       const char *title,
                                                       const Dossier *dossier,
                                                       const DossierLecture *lecture,
                                                       const char *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
