// SPDX-License-Identifier: GPL-3.0-or-later

/* The formula of a computed fact with its values filled in. */

#pragma once

#include "core/dossier.h"

G_BEGIN_DECLS

char *dossier_format_formula (const Dossier *dossier, const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
