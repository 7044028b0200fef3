// SPDX-License-Identifier: GPL-3.0-or-later

/* From a scene to a file: PNG, SVG, PDF, or the scene as text. */

#pragma once

#include <gio/gio.h>

#include "draw/dossier-scene.h"

G_BEGIN_DECLS

typedef enum
{
  DOSSIER_EXPORT_PNG,
  DOSSIER_EXPORT_SVG,
  DOSSIER_EXPORT_PDF,
  DOSSIER_EXPORT_TEXT,
  DOSSIER_N_EXPORTS
} DossierExportFormat;

gboolean dossier_export_format_for_path (const char *path, DossierExportFormat *format);
GBytes *dossier_export_scene (const DossierScene *scene,
                              DossierExportFormat format,
                              DossierTheme theme,
                              double scale,
                              GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
