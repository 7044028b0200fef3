// SPDX-License-Identifier: GPL-3.0-or-later

/* A PDF that is being written: bytes, metadata, tags and an outline; or the same as pages for a printer. The same pages
 * always become the same bytes.
 *
 * cairo writes tags, but neither the language of a document nor the words for a figure; those are added when the file
 * is closed, see dossier-pdf-amend.h. */

#pragma once

#include <cairo-pdf.h>
#include <gio/gio.h>

#include "draw/dossier-pages.h"
#include "draw/dossier-pdf-info.h"

G_BEGIN_DECLS

#define DOSSIER_PDF_POINTS_PER_PX 0.75

typedef struct
{
  GByteArray *bytes;        /* NULL: it is pages for a printer */
  GPtrArray *pages;         /* of cairo_surface_t, those that are done; else NULL */
  double width, height;     /* of those, points */
  cairo_surface_t *surface; /* the file, or a page for a printer */
  cairo_t *cr;
  char *language;
  GPtrArray *figures; /* of char *: in words, in the order of their tags */
  gboolean is_tagged; /* the document's own tag is open */
  gboolean is_page_done; /* the next page is turned to when it begins */
  cairo_status_t status; /* what has gone wrong on the pages that are done */
} DossierPdf;

void dossier_pdf_open (DossierPdf *pdf, double width, double height, const DossierPdfInfo *info);
void dossier_pdf_open_pages (DossierPdf *pdf, double width, double height);
void dossier_pdf_begin_page (DossierPdf *pdf);
void dossier_pdf_end_page (DossierPdf *pdf);
void dossier_pdf_begin_tags (DossierPdf *pdf);
void dossier_pdf_begin_figure (DossierPdf *pdf, const char *words);
void dossier_pdf_end_figure (DossierPdf *pdf);
int dossier_pdf_add_bookmark (DossierPdf *pdf, int parent, const char *title, guint page);
DossierPages *dossier_pdf_close_pages (DossierPdf *pdf, GError **error) G_GNUC_WARN_UNUSED_RESULT;
GBytes *dossier_pdf_close (DossierPdf *pdf, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
