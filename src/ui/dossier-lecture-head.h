// SPDX-License-Identifier: GPL-3.0-or-later

/* What stands over the steps of a lecture: its title, how long it is and may be, what can be done with it, and what has
 * changed in its dossier. It says "titled" with another title and "timed" with other minutes. Its buttons ask for
 * `win.present` and the actions of the page, `lecture.*`. */

#pragma once

#include <gtk/gtk.h>

#include "present/dossier-lecture-state.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_LECTURE_HEAD (dossier_lecture_head_get_type ())
G_DECLARE_FINAL_TYPE (DossierLectureHead, dossier_lecture_head, DOSSIER, LECTURE_HEAD, GtkBox)

GtkWidget *dossier_lecture_head_new (void) G_GNUC_WARN_UNUSED_RESULT;
void dossier_lecture_head_set_state (DossierLectureHead *self, const DossierLectureState *state, double minutes);

G_END_DECLS
