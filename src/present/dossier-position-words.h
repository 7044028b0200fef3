// SPDX-License-Identifier: GPL-3.0-or-later

/* What a kind of speaker does with a contested point, in words. */

#pragma once

#include "core/dossier-positions.h"

G_BEGIN_DECLS

const char *dossier_position_word (guint flags);
const char *dossier_position_definition (guint flag);
char *dossier_format_position (guint flags) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
