// SPDX-License-Identifier: GPL-3.0-or-later

/* From a view or a lecture, ready or one's own, to the slides of a talk. Pure. */

#pragma once

#include "core/dossier-lecture-plan.h"
#include "draw/dossier-slide.h"

G_BEGIN_DECLS

#define DOSSIER_TALK_MAX_SLIDES 2000 /* the last of which says how many there would be more */

GPtrArray *dossier_slides_for_view (Dossier *dossier, const DossierView *view) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *dossier_slides_for_facts (Dossier *dossier,
                                     const char *title,
                                     GPtrArray *facts) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *dossier_slides_for_lecture (Dossier *dossier, const DossierLecture *lecture) G_GNUC_WARN_UNUSED_RESULT;

GPtrArray *dossier_slides_for_own_step (Dossier *dossier,
                                        const DossierLectureStep *step) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *dossier_slides_for_plan (Dossier *dossier, const DossierLecturePlan *plan) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
