// SPDX-License-Identifier: GPL-3.0-or-later

/* A lecture that is being edited: its history, and the file that follows each edit at once, in a thread of its own.
 *
 * It says "changed" (typed: whether only a field was typed into), and "failed" (in words) where an edit could not be
 * kept as it was meant. */

#pragma once

#include <gio/gio.h>

#include "core/dossier-lecture-plan.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_LECTURE_EDITING (dossier_lecture_editing_get_type ())
G_DECLARE_FINAL_TYPE (DossierLectureEditing, dossier_lecture_editing, DOSSIER, LECTURE_EDITING, GObject)

DossierLectureEditing *dossier_lecture_editing_new (GFile *folder,
                                                    DossierLecturePlan *plan,
                                                    gboolean is_new) G_GNUC_WARN_UNUSED_RESULT;
DossierLecturePlan *dossier_lecture_editing_get_plan (DossierLectureEditing *self);
void dossier_lecture_editing_apply (DossierLectureEditing *self, DossierLecturePlan *plan, const char *typed_into);
void dossier_lecture_editing_end_typing (DossierLectureEditing *self);
gboolean dossier_lecture_editing_can_undo (DossierLectureEditing *self);
gboolean dossier_lecture_editing_can_redo (DossierLectureEditing *self);
void dossier_lecture_editing_undo (DossierLectureEditing *self);
void dossier_lecture_editing_redo (DossierLectureEditing *self);
gboolean dossier_lecture_editing_flush (DossierLectureEditing *self);

G_END_DECLS
