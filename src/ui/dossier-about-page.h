// SPDX-License-Identifier: GPL-3.0-or-later

/* Where a dossier's facts come from, and whose work it is: a page of its own. */

#pragma once

#include "present/dossier-about-state.h"
#include "ui/dossier-sheet.h"

G_BEGIN_DECLS

GtkWidget *dossier_about_page_new (DossierAboutState *state) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
