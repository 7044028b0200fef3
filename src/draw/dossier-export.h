// SPDX-License-Identifier: GPL-3.0-or-later

/* From a scene to a file: a picture (PNG, SVG, PDF), the scene as text, or the data behind it (CSV, JSON).
 *
 * Every picture says in its metadata what it shows, what it was made from and where it is shown in Dossier; see
 * dossier_picture_find_address() for the way back. The same scene always becomes the same bytes. */

#pragma once

#include <gio/gio.h>

#include "core/dossier-table.h"
#include "draw/dossier-scene.h"

G_BEGIN_DECLS

typedef enum
{
  DOSSIER_EXPORT_PNG,
  DOSSIER_EXPORT_SVG,
  DOSSIER_EXPORT_PDF,
  DOSSIER_EXPORT_TEXT,
  DOSSIER_EXPORT_CSV,
  DOSSIER_EXPORT_JSON,
  DOSSIER_N_EXPORTS
} DossierExportFormat;

typedef struct
{
  DossierExportFormat format;
  DossierTheme theme;
  double scale;              /* pixels a px of the scene; in a PDF a px is 1/96 inch times this */
  double dpi;                /* of a PNG, pixels an inch of paper; 0: 96 for each px of the scene */
  gboolean outlines;         /* of an SVG: letters are shapes, and look the same without their font */
  const DossierTable *table; /* of a PDF: the statements for a reader, on pages of their own; (nullable) */
  const DossierTable *data;  /* of CSV and JSON: the statements for programs */
  const char *within;        /* of an SVG: it is part of a page, in which each of its names begins with this; the page
                              * gives it its size, style and language; NULL: it is a file of its own */
} DossierExportOptions;

gboolean dossier_export_format_for_path (const char *path, DossierExportFormat *format);
const char *dossier_export_get_suffix (DossierExportFormat format);
const char *dossier_export_get_media_type (DossierExportFormat format);
gboolean dossier_export_is_picture (DossierExportFormat format);
GBytes *dossier_export_picture (const DossierScene *scene,
                                const DossierExportOptions *options,
                                GError **error) G_GNUC_WARN_UNUSED_RESULT;
GBytes *dossier_export_scene (const DossierScene *scene,
                              DossierExportFormat format,
                              DossierTheme theme,
                              double scale,
                              GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
