// SPDX-License-Identifier: GPL-3.0-or-later

/* Where the parts of a fact's row go: in columns where there is room, in lines where there is not.
 *
 *   wide     ● statement ····················· SV who      date      3 differ
 *   narrow   ● statement ·······················   3 differ
 *              SV who   date
 *
 * Its widget's children are, in this order: glyph, statement, tag, who, when, and perhaps a pill. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define DOSSIER_TYPE_FACT_ROW_LAYOUT (dossier_fact_row_layout_get_type ())
G_DECLARE_FINAL_TYPE (DossierFactRowLayout, dossier_fact_row_layout, DOSSIER, FACT_ROW_LAYOUT, GtkLayoutManager)

void dossier_fact_row_layout_set_compact (DossierFactRowLayout *self, gboolean compact);

G_END_DECLS
