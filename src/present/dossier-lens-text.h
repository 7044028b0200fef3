// SPDX-License-Identifier: GPL-3.0-or-later

/* What the status lens says of itself. Pure; see core/dossier-standing.h. */

#pragma once

#include "core/dossier-standing.h"

G_BEGIN_DECLS

const char *dossier_standing_word (DossierStanding standing);
char *dossier_format_lens (DossierStanding lens, guint n_dimmed, guint n_facts) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_format_dimmed (DossierStanding lens) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
