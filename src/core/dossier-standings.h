// SPDX-License-Identifier: GPL-3.0-or-later

/* The standing of each fact of a dossier, together with whatever it is read with. Pure.
 *
 * A claim, what answers it and what that answers too are read together, and so stand together: all of them as high as
 * the highest. An allegation that a plain statement answers is as visible as the statement, and neither is ever dimmed
 * while the other is not. */

#pragma once

#include "dossier-standing.h"
#include "dossier.h"

G_BEGIN_DECLS

typedef struct _DossierStandings DossierStandings;

DossierStandings *dossier_standings_new (const Dossier *dossier) G_GNUC_WARN_UNUSED_RESULT;
void dossier_standings_free (DossierStandings *standings);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierStandings, dossier_standings_free)

DossierStanding dossier_standings_get (const DossierStandings *standings, const DossierFact *fact);

G_END_DECLS
