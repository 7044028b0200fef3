// SPDX-License-Identifier: GPL-3.0-or-later

/* A widget that holds others, and leaves where they go to a layout manager. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define DOSSIER_TYPE_BOX (dossier_box_get_type ())
G_DECLARE_FINAL_TYPE (DossierBox, dossier_box, DOSSIER, BOX, GtkWidget)

GtkWidget *dossier_box_new (GtkLayoutManager *layout) G_GNUC_WARN_UNUSED_RESULT;
void dossier_box_append (DossierBox *self, GtkWidget *child);
void dossier_unparent_children (GtkWidget *widget);

G_END_DECLS
