// SPDX-License-Identifier: GPL-3.0-or-later

/* How a chart leaves the window: as a file, by the clipboard, or dragged out. */

#pragma once

#include <gtk/gtk.h>

#include "draw/dossier-chart-spec.h"
#include "draw/dossier-export.h"

G_BEGIN_DECLS

/* What is asked for. */
typedef struct
{
  DossierExportFormat format;
  DossierTheme theme;
  double width, height; /* px; a height of 0: as high as it needs to be */
  double scale;         /* pixels a px */
  double dpi;           /* 0: as the scale has it */
  gboolean outlines;
} DossierChartWish;

GBytes *dossier_chart_export (const DossierChartSpec *spec,
                              const DossierChartWish *wish,
                              GError **error) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_chart_export_name (const DossierChartSpec *spec, DossierExportFormat format) G_GNUC_WARN_UNUSED_RESULT;
GdkContentProvider *dossier_chart_export_image (const DossierChartSpec *spec, DossierTheme theme, GError **error)
  G_GNUC_WARN_UNUSED_RESULT;
GdkContentProvider *dossier_chart_export_drag (const DossierChartSpec *spec, DossierTheme theme)
  G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
