// SPDX-License-Identifier: GPL-3.0-or-later

/* The editor of a lecture, a page of Dossier's own: its steps in their order, moved by drag or by keyboard, with
 * titles, notes and minutes. It asks for `win.present`, `win.save-lecture` (s), `win.remove-lecture` (s), and
 * for what dossier-takeaway-menu.h has. */

#pragma once

#include "core/dossier.h"
#include "ui/dossier-lecture-editing.h"
#include "ui/dossier-sheet.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_LECTURE_PAGE (dossier_lecture_page_get_type ())
G_DECLARE_FINAL_TYPE (DossierLecturePage, dossier_lecture_page, DOSSIER, LECTURE_PAGE, DossierSheet)

GtkWidget *dossier_lecture_page_new (Dossier *dossier, DossierLectureEditing *editing) G_GNUC_WARN_UNUSED_RESULT;
DossierLectureEditing *dossier_lecture_page_get_editing (DossierLecturePage *self);
guint dossier_lecture_page_get_first_slide (DossierLecturePage *self);

G_END_DECLS
