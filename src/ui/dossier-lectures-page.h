// SPDX-License-Identifier: GPL-3.0-or-later

/* The lectures about a dossier: the reader's own, the latest first, and those that come with it. It looks again each
 * time it is shown. It asks for `win.show-view` (s), `win.new-lecture`, `win.copy-lecture` (s) and
 * `win.present-lecture` (s). */

#pragma once

#include <gio/gio.h>

#include "core/dossier.h"
#include "ui/dossier-sheet.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_LECTURES_PAGE (dossier_lectures_page_get_type ())
G_DECLARE_FINAL_TYPE (DossierLecturesPage, dossier_lectures_page, DOSSIER, LECTURES_PAGE, DossierSheet)

GtkWidget *dossier_lectures_page_new (Dossier *dossier, GFile *folder) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
