// SPDX-License-Identifier: GPL-3.0-or-later

/* How far someone stands behind a statement: the order in which the lens dims. Pure.
 *
 * It is an order of what was said, by its status alone, and says nothing of who is right. */

#pragma once

#include "dossier-values.h"

G_BEGIN_DECLS

/* From the least up. Off is no standing of a fact: a lens that is off dims nothing. */
typedef enum
{
  DOSSIER_STANDING_OFF,
  DOSSIER_STANDING_CLAIMED,   /* alleged, denied, opinion */
  DOSSIER_STANDING_ANNOUNCED, /* a plan */
  DOSSIER_STANDING_ESTIMATED,
  DOSSIER_STANDING_REPORTED,
  DOSSIER_STANDING_STATED, /* and declined */
  DOSSIER_STANDING_COUNTED, /* and ruled */
  DOSSIER_N_STANDINGS
} DossierStanding;

DossierStanding dossier_status_get_standing (DossierStatus status);
DossierStanding dossier_fact_get_standing (const DossierFact *fact);

gboolean dossier_standing_from_id (const char *id, DossierStanding *standing);
const char *dossier_standing_to_id (DossierStanding standing);

G_END_DECLS
