// SPDX-License-Identifier: GPL-3.0-or-later

/* Where the parts of a key figure go: stacked as far as the height allows, which is what the tile likes best, else in
 * two columns where it is wide enough.
 *
 *   People held              People held           ● Counted
 *   14,532                   14,532           11 Jun 2024 SA
 *   ● Counted 11 Jun 2024
 *   SA not named
 *
 * Its widget's children are, in this order: label, figure, status, when, tag and who. Two columns leave who to the
 * letters of the tag, where there are any. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define DOSSIER_TYPE_KEY_TILE_LAYOUT (dossier_key_tile_layout_get_type ())
G_DECLARE_FINAL_TYPE (DossierKeyTileLayout, dossier_key_tile_layout, DOSSIER, KEY_TILE_LAYOUT, GtkLayoutManager)

G_END_DECLS
