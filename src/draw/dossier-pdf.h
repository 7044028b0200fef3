// SPDX-License-Identifier: GPL-3.0-or-later

/* A PDF that is being written: bytes, metadata, tags and an outline. The same pages always become the same bytes.
 *
 * cairo writes tags, but neither the language of a document nor the words for a figure; those are added when the file
 * is closed, see dossier-pdf-amend.h. */

#pragma once

#include <cairo-pdf.h>
#include <gio/gio.h>

G_BEGIN_DECLS

#define DOSSIER_PDF_POINTS_PER_PX 0.75

/* What the file says of itself; each (nullable). */
typedef struct
{
  const char *title;
  const char *subject;
  const char *author;
  const char *keywords;
  const char *language; /* BCP 47 */
} DossierPdfInfo;

typedef struct
{
  GByteArray *bytes;
  cairo_surface_t *surface;
  cairo_t *cr;
  char *language;
  GPtrArray *figures; /* of char *: in words, in the order of their tags */
  gboolean is_tagged; /* the document's own tag is open */
} DossierPdf;

void dossier_pdf_open (DossierPdf *pdf, double width, double height, const DossierPdfInfo *info);
void dossier_pdf_begin_tags (DossierPdf *pdf);
void dossier_pdf_begin_figure (DossierPdf *pdf, const char *words);
void dossier_pdf_end_figure (DossierPdf *pdf);
int dossier_pdf_add_bookmark (DossierPdf *pdf, int parent, const char *title, guint page);
GBytes *dossier_pdf_close (DossierPdf *pdf, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
