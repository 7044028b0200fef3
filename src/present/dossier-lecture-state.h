// SPDX-License-Identifier: GPL-3.0-or-later

/* What the editor of a lecture shows: the lecture, its steps with their slides, and what has changed in the dossier
 * since they were put in. And what a list of lectures shows. Pure. */

#pragma once

#include "core/dossier-lecture-plan.h"
#include "draw/dossier-slide.h"

G_BEGIN_DECLS

typedef struct
{
  const DossierLectureStep *step;
  char *number;  /* of its first slide in the talk; "" where it is not counted */
  char *title;   /* its own, or that of its slide */
  char *kind;    /* "Chart", "Claim and answer" … with how many slides it takes, if several */
  char *place;   /* "Hidden", "Backup"; (nullable) */
  char *time;    /* "2 min"; (nullable) */
  char *spoken;
  GPtrArray *changes; /* of char *, sentences */
  int first;          /* its first slide in the talk, from 0; -1 where the dossier has nothing for it */
  guint n_slides;
} DossierLectureStepState;

typedef struct
{
  char *title;
  char *summary; /* how many slides, how long, of how long */
  gboolean is_over; /* it takes longer than it may */
  char *notice;  /* that the dossier is another one, or another version, or has changed; (nullable) */
  guint n_changed; /* steps of which something has changed */
  GPtrArray *steps;   /* of DossierLectureStepState */
  GPtrArray *slides;  /* of DossierSlide: those of all steps, in the order of the talk */
} DossierLectureState;

DossierLectureState *dossier_lecture_state_new (Dossier *dossier,
                                                DossierLecturePlan *plan) G_GNUC_WARN_UNUSED_RESULT;
void dossier_lecture_state_free (DossierLectureState *state);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierLectureState, dossier_lecture_state_free)

char *dossier_lecture_format_summary (const DossierLecturePlan *plan, guint n_slides) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_lecture_format_minutes (double minutes) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
