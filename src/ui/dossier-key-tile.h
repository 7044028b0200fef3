// SPDX-License-Identifier: GPL-3.0-or-later

/* A key figure: label, figure, status, when and who. Activating it opens the fact. It has no ground of its own:
 * dossier-tiles.h gives each tile a card, or all of them one. */

#pragma once

#include <gtk/gtk.h>

#include "present/dossier-page-state.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_KEY_TILE (dossier_key_tile_get_type ())
G_DECLARE_FINAL_TYPE (DossierKeyTile, dossier_key_tile, DOSSIER, KEY_TILE, GtkButton)

GtkWidget *dossier_key_tile_new (const DossierTileState *state) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
