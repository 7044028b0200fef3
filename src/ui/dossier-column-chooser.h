// SPDX-License-Identifier: GPL-3.0-or-later

/* The button that chooses which kinds of speaker a matrix shows, and says how many are hidden. */

#pragma once

#include <gtk/gtk.h>

#include "ui/dossier-matrix-columns.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_COLUMN_CHOOSER (dossier_column_chooser_get_type ())
G_DECLARE_FINAL_TYPE (DossierColumnChooser, dossier_column_chooser, DOSSIER, COLUMN_CHOOSER, GtkWidget)

GtkWidget *dossier_column_chooser_new (GPtrArray *speakers,
                                       DossierMatrixColumns *columns) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
