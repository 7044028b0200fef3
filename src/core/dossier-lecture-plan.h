// SPDX-License-Identifier: GPL-3.0-or-later

/* A lecture that someone prepares: steps in an order, each with what it shows and what is to be said with it.
 *
 * A plan is immutable. An edit makes another one, which shares the steps that it leaves alone: that is what makes undo
 * simple and lets any thread read one. It names the things of a dossier by their ids and remembers what they said, so
 * that it outlives them: see dossier-lecture-check.h. */

#pragma once

#include "dossier.h"

G_BEGIN_DECLS

#define DOSSIER_LECTURE_MAX_STEPS 2000
#define DOSSIER_LECTURE_MAX_BESIDE 4 /* facts that are shown side by side */

typedef enum
{
  DOSSIER_TARGET_WORDS,    /* the step's own title, and nothing of the dossier */
  DOSSIER_TARGET_FIGURE,
  DOSSIER_TARGET_FACTS,    /* one, or a few side by side */
  DOSSIER_TARGET_PAIR,     /* a claim and its answer */
  DOSSIER_TARGET_QUESTION, /* all answers to it */
  DOSSIER_TARGET_VIEW,
  DOSSIER_TARGET_LIST,     /* facts one after the other: what a search found, or what a time holds */
} DossierTargetKind;

/* What a fact was when it was put into the lecture. */
typedef struct
{
  char *fact;
  char *words;  /* in the dossier's own language */
  char *status; /* a word of the format */
  char *value;  /* its amount or stance, written to be compared; (nullable) */
  guint n_answers;
} DossierSeen;

/* Written to only until it is put into a plan. */
typedef struct
{
  char *id; /* within the plan; stays with the step wherever it moves */
  DossierTargetKind kind;
  GStrv ids;    /* of the target: facts, or the one of another kind; empty for words alone */
  char *search; /* of a list: what was searched for; (nullable) */
  char *span;   /* of a list: the time, "2025-01/2025-06" in EDTF; (nullable) */
  char *title;  /* of the speaker's own; (nullable) */
  char *notes;  /* (nullable) */
  double minutes; /* planned; 0: not */
  gboolean hidden;
  gboolean backup; /* after the end */
  gboolean predicts; /* of a figure: its last part is hidden until the room has been asked */
  GPtrArray *seen; /* of DossierSeen */
} DossierLectureStep;

typedef struct
{
  char *id;
  char *title;
  double minutes; /* that the talk may take; 0: not said */
  char *dossier_id;
  char *dossier_version;
  char *dossier_title; /* in the dossier's own language; (nullable) */
  GPtrArray *steps;    /* of const DossierLectureStep */
} DossierLecturePlan;

DossierLectureStep *dossier_lecture_step_new (DossierTargetKind kind, const char *const *ids) G_GNUC_WARN_UNUSED_RESULT;
DossierLectureStep *dossier_lecture_step_copy (const DossierLectureStep *step) G_GNUC_WARN_UNUSED_RESULT;
const DossierLectureStep *dossier_lecture_step_ref (const DossierLectureStep *step);
void dossier_lecture_step_unref (const DossierLectureStep *step);
DossierSeen *dossier_lecture_step_add_seen (DossierLectureStep *step, const char *fact);

DossierLecturePlan *dossier_lecture_plan_new (const char *id,
                                              const char *title,
                                              const Dossier *dossier) G_GNUC_WARN_UNUSED_RESULT;
DossierLecturePlan *dossier_lecture_plan_ref (DossierLecturePlan *plan);
void dossier_lecture_plan_unref (DossierLecturePlan *plan);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierLecturePlan, dossier_lecture_plan_unref)

const DossierLectureStep *dossier_lecture_plan_get_step (const DossierLecturePlan *plan, guint index);
gboolean dossier_lecture_plan_is_full (const DossierLecturePlan *plan);
int dossier_lecture_plan_find_step (const DossierLecturePlan *plan, const char *id);
double dossier_lecture_plan_count_minutes (const DossierLecturePlan *plan);

DossierLecturePlan *dossier_lecture_plan_with_id (DossierLecturePlan *plan,
                                                  const char *id) G_GNUC_WARN_UNUSED_RESULT;
DossierLecturePlan *dossier_lecture_plan_with_title (DossierLecturePlan *plan,
                                                     const char *title) G_GNUC_WARN_UNUSED_RESULT;
DossierLecturePlan *dossier_lecture_plan_with_minutes (DossierLecturePlan *plan,
                                                       double minutes) G_GNUC_WARN_UNUSED_RESULT;
DossierLecturePlan *dossier_lecture_plan_with_dossier (DossierLecturePlan *plan,
                                                       const Dossier *dossier) G_GNUC_WARN_UNUSED_RESULT;
DossierLecturePlan *dossier_lecture_plan_insert (DossierLecturePlan *plan,
                                                 guint at,
                                                 DossierLectureStep *step) G_GNUC_WARN_UNUSED_RESULT;
DossierLecturePlan *dossier_lecture_plan_remove (DossierLecturePlan *plan, guint index) G_GNUC_WARN_UNUSED_RESULT;
DossierLecturePlan *dossier_lecture_plan_move (DossierLecturePlan *plan,
                                               guint from,
                                               guint to) G_GNUC_WARN_UNUSED_RESULT;
DossierLecturePlan *dossier_lecture_plan_replace (DossierLecturePlan *plan,
                                                  guint index,
                                                  DossierLectureStep *step) G_GNUC_WARN_UNUSED_RESULT;

const char *dossier_target_kind_to_key (DossierTargetKind kind);

G_END_DECLS
