// SPDX-License-Identifier: GPL-3.0-or-later

/* Children in lines, like words: as many in a line as fit, the rest in the next. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define DOSSIER_TYPE_WRAP_LAYOUT (dossier_wrap_layout_get_type ())
G_DECLARE_FINAL_TYPE (DossierWrapLayout, dossier_wrap_layout, DOSSIER, WRAP_LAYOUT, GtkLayoutManager)

GtkWidget *dossier_wrap_box_new (int gap, int line_gap) G_GNUC_WARN_UNUSED_RESULT;
void dossier_wrap_box_set_at_end (GtkWidget *box, gboolean at_end);

G_END_DECLS
