// SPDX-License-Identifier: GPL-3.0-or-later

/* What a fact that stands away from its page must carry with it: whom it answers, how many answer it, and what is said
 * of it while it is covered. Pure. */

#pragma once

#include "present/dossier-page-state.h"

G_BEGIN_DECLS

char *dossier_format_answers (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
void dossier_side_state_add_notes (DossierSideState *side);

G_END_DECLS
