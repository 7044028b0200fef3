// SPDX-License-Identifier: GPL-3.0-or-later

/* Facts that are worked out, each beside its formula and what the source says, in as many columns as there is room for.
 * Activating one opens its evidence. */

#pragma once

#include <gtk/gtk.h>

#include "present/dossier-page-state.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_COMPUTED_CARD (dossier_computed_card_get_type ())
G_DECLARE_FINAL_TYPE (DossierComputedCard, dossier_computed_card, DOSSIER, COMPUTED_CARD, GtkWidget)

GtkWidget *dossier_computed_card_new (GPtrArray *states) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *dossier_computed_body_new (const DossierComputedState *state) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
