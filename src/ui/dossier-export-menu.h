// SPDX-License-Identifier: GPL-3.0-or-later

/* A button that opens what a chart can leave as: sizes and colours to choose, files to save, the clipboard. The chart
 * can be dragged out by the button, too. */

#pragma once

#include <gtk/gtk.h>

#include "draw/dossier-chart-spec.h"
#include "draw/dossier-export.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_EXPORT_MENU (dossier_export_menu_get_type ())
G_DECLARE_FINAL_TYPE (DossierExportMenu, dossier_export_menu, DOSSIER, EXPORT_MENU, GtkWidget)

GtkWidget *dossier_export_menu_new (const DossierChartSpec *spec) G_GNUC_WARN_UNUSED_RESULT;
void dossier_export_menu_open (DossierExportMenu *self);
void dossier_export_menu_save (DossierExportMenu *self, DossierExportFormat format, GFile *file);
const char *dossier_export_menu_get_message (DossierExportMenu *self);

G_END_DECLS
