// SPDX-License-Identifier: GPL-3.0-or-later

/* One step in the editor of a lecture: its slide and what it is, and below them, while it is open, all that the speaker
 * can say of it. It says "edited" with the step as it should be, "move" by how many places, "duplicate" and
 * "remove". */

#pragma once

#include "present/dossier-lecture-state.h"
#include "ui/dossier-talk.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_LECTURE_ROW (dossier_lecture_row_get_type ())
G_DECLARE_FINAL_TYPE (DossierLectureRow, dossier_lecture_row, DOSSIER, LECTURE_ROW, GtkListBoxRow)

GtkWidget *dossier_lecture_row_new (void) G_GNUC_WARN_UNUSED_RESULT;
void dossier_lecture_row_set_state (DossierLectureRow *self,
                                    const DossierLectureStepState *state,
                                    DossierTalk *talk);
int dossier_lecture_row_get_first_slide (DossierLectureRow *self);
const char *dossier_lecture_row_get_id (DossierLectureRow *self);
void dossier_lecture_row_set_open (DossierLectureRow *self, gboolean open);
gboolean dossier_lecture_row_is_open (DossierLectureRow *self);

G_END_DECLS
