// SPDX-License-Identifier: GPL-3.0-or-later

/* The edits of a lecture, to be undone and done again. Since plans share their steps, each is kept whole. */

#pragma once

#include "dossier-lecture-plan.h"

G_BEGIN_DECLS

#define DOSSIER_LECTURE_MAX_HISTORY 500

typedef struct _DossierLectureHistory DossierLectureHistory;

DossierLectureHistory *dossier_lecture_history_new (DossierLecturePlan *plan) G_GNUC_WARN_UNUSED_RESULT;
void dossier_lecture_history_free (DossierLectureHistory *history);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierLectureHistory, dossier_lecture_history_free)

DossierLecturePlan *dossier_lecture_history_get_plan (const DossierLectureHistory *history);
void dossier_lecture_history_push (DossierLectureHistory *history, DossierLecturePlan *plan, const char *typed_into);
void dossier_lecture_history_end_typing (DossierLectureHistory *history);
void dossier_lecture_history_set_id (DossierLectureHistory *history, const char *id);
gboolean dossier_lecture_history_can_undo (const DossierLectureHistory *history);
gboolean dossier_lecture_history_can_redo (const DossierLectureHistory *history);
gboolean dossier_lecture_history_undo (DossierLectureHistory *history);
gboolean dossier_lecture_history_redo (DossierLectureHistory *history);

G_END_DECLS
