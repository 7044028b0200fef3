// SPDX-License-Identifier: GPL-3.0-or-later

/* A claim and what was said in answer: same size, same place, whoever speaks. A content note covers both, or
 * neither. */

#pragma once

#include <gtk/gtk.h>

#include "present/dossier-page-state.h"
#include "ui/dossier-veils.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_PAIR_CARD (dossier_pair_card_get_type ())
G_DECLARE_FINAL_TYPE (DossierPairCard, dossier_pair_card, DOSSIER, PAIR_CARD, GtkWidget)

GtkWidget *dossier_pair_card_new (const DossierPairState *state, DossierVeils *veils) G_GNUC_WARN_UNUSED_RESULT;
const DossierPairState *dossier_pair_card_get_state (DossierPairCard *self);
void dossier_pair_card_update_veil (DossierPairCard *self);

G_END_DECLS
