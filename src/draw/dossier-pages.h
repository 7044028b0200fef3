// SPDX-License-Identifier: GPL-3.0-or-later

/* Pages that are drawn already, for a printer: the same as those of a PDF, see dossier_pdf_open_pages(). Immutable. */

#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

typedef struct _DossierPages DossierPages;

DossierPages *dossier_pages_new (GPtrArray *surfaces, double width, double height) G_GNUC_WARN_UNUSED_RESULT;
void dossier_pages_free (DossierPages *pages);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierPages, dossier_pages_free)

guint dossier_pages_get_n (const DossierPages *pages);
gboolean dossier_pages_are_wide (const DossierPages *pages);
void dossier_pages_paint (const DossierPages *pages, guint index, cairo_t *cr, double width, double height);

G_END_DECLS
