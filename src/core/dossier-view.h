// SPDX-License-Identifier: GPL-3.0-or-later

/* What a view shows. Pure. */

#pragma once

#include "dossier.h"

G_BEGIN_DECLS

const DossierView *dossier_find_view_with_figure (const Dossier *dossier, const DossierFigure *figure);
gboolean dossier_view_shows (const DossierView *view, const DossierFact *fact);

G_END_DECLS
