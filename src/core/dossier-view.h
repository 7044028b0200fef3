// SPDX-License-Identifier: GPL-3.0-or-later

/* What a view shows. Pure. */

#pragma once

#include "dossier-values.h"

G_BEGIN_DECLS

gboolean dossier_view_shows (const DossierView *view, const DossierFact *fact);

G_END_DECLS
