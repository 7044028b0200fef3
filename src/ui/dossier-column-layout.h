// SPDX-License-Identifier: GPL-3.0-or-later

/* A page's blocks, one below the other: margins and gaps by the width of the page, the blocks no wider than can be
 * read. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define DOSSIER_TYPE_COLUMN_LAYOUT (dossier_column_layout_get_type ())
G_DECLARE_FINAL_TYPE (DossierColumnLayout, dossier_column_layout, DOSSIER, COLUMN_LAYOUT, GtkLayoutManager)

G_END_DECLS
