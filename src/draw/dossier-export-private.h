// SPDX-License-Identifier: GPL-3.0-or-later

/* One writer a format, chosen from the table in dossier-export. */

#pragma once

#include <cairo.h>

#include "draw/dossier-export.h"
#include "draw/dossier-pdf.h"

G_BEGIN_DECLS

#define DOSSIER_EXPORT_SOFTWARE "Dossier " DOSSIER_VERSION

/* The keyword of the address in a PNG's text. */
#define DOSSIER_EXPORT_ADDRESS_KEYWORD "Dossier address"

typedef GBytes *(*DossierExportFunc) (const DossierScene *scene, const DossierExportOptions *options, GError **error);

GBytes *dossier_export_png (const DossierScene *scene, const DossierExportOptions *options, GError **error);
GBytes *dossier_export_svg (const DossierScene *scene, const DossierExportOptions *options, GError **error);
GBytes *dossier_export_pdf (const DossierScene *scene, const DossierExportOptions *options, GError **error);
void dossier_export_pdf_table (DossierPdf *pdf, const DossierScene *scene, const DossierTable *table);
gboolean dossier_export_check (cairo_status_t status, GError **error);

void dossier_export_svg_fade (GString *out, const DossierMark *mark, DossierTheme theme, const char *name);

G_END_DECLS
