// SPDX-License-Identifier: GPL-3.0-or-later

/* What the page of a party shows: all that it says, what answers it, and where that changed over time; and what the
 * list of all parties shows. Pure; see dossier-page-state.h.
 *
 * Neither ever judges: it counts, puts in order, and says who. */

#pragma once

#include "present/dossier-page-state.h"

G_BEGIN_DECLS

typedef struct
{
  const DossierParty *party;
  DossierTagState tag;
  char *name;
  char *role;  /* office or kind */
  char *count; /* "21 facts" */
  char *place; /* of its page: "own:party/garcia" */
  char *spoken;
} DossierPartyRow;

typedef struct
{
  char *title;
  char *summary;
  GPtrArray *rows; /* of DossierPartyRow, in alphabetical order */
} DossierPartiesState;

char *dossier_party_place (const DossierParty *party) G_GNUC_WARN_UNUSED_RESULT;

DossierPageState *dossier_party_page_state_new (Dossier *dossier,
                                                const DossierParty *party) G_GNUC_WARN_UNUSED_RESULT;

DossierPartiesState *dossier_parties_state_new (const Dossier *dossier) G_GNUC_WARN_UNUSED_RESULT;
void dossier_parties_state_free (DossierPartiesState *state);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierPartiesState, dossier_parties_state_free)

G_END_DECLS
