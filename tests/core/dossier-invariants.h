// SPDX-License-Identifier: GPL-3.0-or-later

/* What holds for every dossier that was read, whatever the file was like. */

#pragma once

#include "core/dossier-loader.h"

G_BEGIN_DECLS

void dossier_assert_whole (const Dossier *dossier);
Dossier *dossier_read_and_assert (const char *text, gsize length, DossierProblems *problems);

G_END_DECLS
