// SPDX-License-Identifier: GPL-3.0-or-later

/* All parties of a dossier, each leading to its page. */

#pragma once

#include "present/dossier-party-state.h"
#include "ui/dossier-sheet.h"

G_BEGIN_DECLS

GtkWidget *dossier_parties_page_new (DossierPartiesState *state) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
