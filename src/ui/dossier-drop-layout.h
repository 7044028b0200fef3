// SPDX-License-Identifier: GPL-3.0-or-later

/* Children in a row, of which the last are left out where there is no room for all: for what can be had elsewhere too,
 * such as the buttons of a header bar whose actions are in its menu. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define DOSSIER_TYPE_DROP_LAYOUT (dossier_drop_layout_get_type ())
G_DECLARE_FINAL_TYPE (DossierDropLayout, dossier_drop_layout, DOSSIER, DROP_LAYOUT, GtkLayoutManager)

G_END_DECLS
