// SPDX-License-Identifier: GPL-3.0-or-later

/* One writer a format, chosen from the table in dossier-export. */

#pragma once

#include <cairo.h>

#include "draw/dossier-export.h"

G_BEGIN_DECLS

#define DOSSIER_EXPORT_SOFTWARE "Dossier " DOSSIER_VERSION

typedef GBytes *(*DossierExportFunc) (const DossierScene *scene, DossierTheme theme, double scale, GError **error);

GBytes *dossier_export_png (const DossierScene *scene, DossierTheme theme, double scale, GError **error);
GBytes *dossier_export_svg (const DossierScene *scene, DossierTheme theme, double scale, GError **error);
GBytes *dossier_export_pdf (const DossierScene *scene, DossierTheme theme, double scale, GError **error);
cairo_status_t dossier_export_write (void *data, const unsigned char *bytes, unsigned int length);
gboolean dossier_export_check (cairo_status_t status, GError **error);

G_END_DECLS
