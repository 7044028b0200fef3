// SPDX-License-Identifier: GPL-3.0-or-later

/* The parts of a page state, shared by the files that make it. */

#pragma once

#include "present/dossier-page-state.h"

/* The letters of a tag where no speaker is named. */
#define DOSSIER_SOURCE_LETTERS "SA"

G_BEGIN_DECLS

void dossier_tag_state_fill (DossierTagState *tag, const DossierFact *fact);
void dossier_tag_state_fill_for_party (DossierTagState *tag, const DossierParty *party);
void dossier_tag_state_clear (DossierTagState *tag);

DossierRowState *dossier_row_state_new (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
void dossier_row_state_free (DossierRowState *row);

DossierTileState *dossier_tile_state_new (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
void dossier_tile_state_free (DossierTileState *tile);

DossierComputedState *dossier_computed_state_new (const Dossier *dossier,
                                                  const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
void dossier_computed_state_free (DossierComputedState *computed);

void dossier_side_state_fill (DossierSideState *side, const Dossier *dossier, const DossierFact *fact);
void dossier_side_state_clear (DossierSideState *side);

DossierPairState *dossier_pair_state_new (const Dossier *dossier, const DossierPair *pair) G_GNUC_WARN_UNUSED_RESULT;
void dossier_pair_state_free (DossierPairState *pair);

G_END_DECLS
