// SPDX-License-Identifier: GPL-3.0-or-later

/* All that the speaker can say of one step of a lecture: title, minutes, notes, whether it is hidden or kept for after
 * the end. It says "edited" with the step as it should be and the field that was typed into, if any, and "left" when a
 * field is. Its buttons ask for `step.move-up`, `step.move-down`, `step.duplicate` and `step.remove`. */

#pragma once

#include <gtk/gtk.h>

#include "core/dossier-lecture-plan.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_LECTURE_FORM (dossier_lecture_form_get_type ())
G_DECLARE_FINAL_TYPE (DossierLectureForm, dossier_lecture_form, DOSSIER, LECTURE_FORM, GtkBox)

GtkWidget *dossier_lecture_form_new (void) G_GNUC_WARN_UNUSED_RESULT;
void dossier_lecture_form_set_step (DossierLectureForm *self, const DossierLectureStep *step, const char *shown_title);

G_END_DECLS
