// SPDX-License-Identifier: GPL-3.0-or-later

/* The key figures of a page: side by side, two by two, or where the page is narrow, as lines of one card. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define DOSSIER_TYPE_TILES (dossier_tiles_get_type ())
G_DECLARE_FINAL_TYPE (DossierTiles, dossier_tiles, DOSSIER, TILES, GtkWidget)

GtkWidget *dossier_tiles_new (void) G_GNUC_WARN_UNUSED_RESULT;
void dossier_tiles_append (DossierTiles *self, GtkWidget *tile);

G_END_DECLS
