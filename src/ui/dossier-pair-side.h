// SPDX-License-Identifier: GPL-3.0-or-later

/* One side of a pair: who, status, when, statement and place. Activating it opens the fact. */

#pragma once

#include <gtk/gtk.h>

#include "present/dossier-page-state.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_PAIR_SIDE (dossier_pair_side_get_type ())
G_DECLARE_FINAL_TYPE (DossierPairSide, dossier_pair_side, DOSSIER, PAIR_SIDE, GtkButton)

GtkWidget *dossier_pair_side_new (const DossierSideState *state) G_GNUC_WARN_UNUSED_RESULT;
gboolean dossier_pair_side_get_covered (DossierPairSide *self);
void dossier_pair_side_set_covered (DossierPairSide *self, gboolean covered);
GtkWidget *dossier_pair_side_new_missing (const DossierSideState *state) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
