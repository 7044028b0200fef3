// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-pdf.h"

#include "dossier-config.h"
#include "draw/dossier-export-private.h"
#include "draw/dossier-pdf-amend.h"

static cairo_status_t
write_bytes (void *data,
             const unsigned char *bytes,
             unsigned int length)
{
  g_byte_array_append (data, bytes, length);

  return CAIRO_STATUS_SUCCESS;
}

/* The same picture is to be the same file. So the time of day has no place in it: a time is given only where one was
 * fixed, as reproducible builds do (reproducible-builds.org, SOURCE_DATE_EPOCH). */
static char *
get_date (void)
{
  const char *epoch = g_getenv ("SOURCE_DATE_EPOCH");
  g_autoptr (GDateTime) date = NULL;
  gint64 seconds;

  if (epoch == NULL || !g_ascii_string_to_signed (epoch, 10, 0, G_MAXINT32, &seconds, NULL))
    return g_strdup ("");

  date = g_date_time_new_from_unix_utc (seconds);
  return g_date_time_format (date, "%Y-%m-%dT%H:%M:%SZ");
}

static void
set_metadata (cairo_surface_t *surface,
              cairo_pdf_metadata_t what,
              const char *words)
{
  cairo_pdf_surface_set_metadata (surface, what, words != NULL ? words : "");
}

/**
 * dossier_pdf_open:
 * @pdf: (out caller-allocates): to be closed by dossier_pdf_close()
 * @width: of the first page, points
 * @height: of the first page, points
 * @info: what the file says of itself
 *
 * Starts a file.
 */
void
dossier_pdf_open (DossierPdf *pdf,
                  double width,
                  double height,
                  const DossierPdfInfo *info)
{
  g_autofree char *date = get_date ();

  g_return_if_fail (pdf != NULL && info != NULL);

  *pdf = (DossierPdf) { .bytes = g_byte_array_new () };
  pdf->surface = cairo_pdf_surface_create_for_stream (write_bytes, pdf->bytes, width, height);
  /* Newer versions pack the metadata, and a picture is to be found by them without unpacking anything. */
  cairo_pdf_surface_restrict_to_version (pdf->surface, CAIRO_PDF_VERSION_1_4);
  set_metadata (pdf->surface, CAIRO_PDF_METADATA_TITLE, info->title);
  set_metadata (pdf->surface, CAIRO_PDF_METADATA_SUBJECT, info->subject);
  set_metadata (pdf->surface, CAIRO_PDF_METADATA_KEYWORDS, info->keywords);
  set_metadata (pdf->surface, CAIRO_PDF_METADATA_AUTHOR, info->author);
  set_metadata (pdf->surface, CAIRO_PDF_METADATA_CREATOR, DOSSIER_EXPORT_SOFTWARE);
  set_metadata (pdf->surface, CAIRO_PDF_METADATA_CREATE_DATE, date);
  set_metadata (pdf->surface, CAIRO_PDF_METADATA_MOD_DATE, date);
  pdf->cr = cairo_create (pdf->surface);
  pdf->language = g_strdup (info->language);
  pdf->figures = g_ptr_array_new_with_free_func (g_free);
}

static void
begin_recorded_page (DossierPdf *pdf)
{
  const cairo_rectangle_t extents = { 0, 0, pdf->width, pdf->height };

  pdf->surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, &extents);
  pdf->cr = cairo_create (pdf->surface);
}

/**
 * dossier_pdf_open_pages:
 * @pdf: (out caller-allocates): to be closed by dossier_pdf_close_pages()
 * @width: of all pages, points
 * @height: of all pages, points
 *
 * Starts pages for a printer. They are drawn as a file is; tags and bookmarks come to nothing.
 */
void
dossier_pdf_open_pages (DossierPdf *pdf,
                        double width,
                        double height)
{
  g_return_if_fail (pdf != NULL && width > 0 && height > 0);

  *pdf = (DossierPdf) {
    .pages = g_ptr_array_new_with_free_func ((GDestroyNotify) cairo_surface_destroy),
    .width = width,
    .height = height,
    .figures = g_ptr_array_new_with_free_func (g_free),
  };
  begin_recorded_page (pdf);
}

/**
 * dossier_pdf_begin_page:
 * @pdf: a file, or pages for a printer
 *
 * Turns to the next page, if the one before is done. What its context was set to may be lost.
 */
void
dossier_pdf_begin_page (DossierPdf *pdf)
{
  g_return_if_fail (pdf != NULL);

  if (!pdf->is_page_done)
    return;

  pdf->is_page_done = FALSE;
  cairo_show_page (pdf->cr);
}

/**
 * dossier_pdf_end_page:
 * @pdf: a file, or pages for a printer
 *
 * Ends a page. A file turns it only when another one begins: newer versions of cairo would make a page of nothing but
 * the end of the document's tag.
 */
void
dossier_pdf_end_page (DossierPdf *pdf)
{
  cairo_status_t status;

  g_return_if_fail (pdf != NULL);

  if (pdf->pages == NULL)
    {
      pdf->is_page_done = TRUE;
      return;
    }

  status = cairo_status (pdf->cr);
  pdf->status = pdf->status != CAIRO_STATUS_SUCCESS ? pdf->status : status;
  cairo_destroy (pdf->cr);
  g_ptr_array_add (pdf->pages, pdf->surface);
  begin_recorded_page (pdf);
}

/**
 * dossier_pdf_begin_tags:
 * @pdf: a file whose first page has its ground
 *
 * Opens the tag that all others have to stand in. Not before the ground: cairo forgets everything that it was told
 * before a fill of the whole page.
 */
void
dossier_pdf_begin_tags (DossierPdf *pdf)
{
  g_return_if_fail (pdf != NULL);

  if (pdf->is_tagged)
    return;

  if (pdf->pages == NULL)
    cairo_tag_begin (pdf->cr, "Document", NULL);
  pdf->is_tagged = TRUE;
}

/**
 * dossier_pdf_begin_figure:
 * @pdf: a file with open tags
 * @words: (nullable): what is said in place of the figure
 *
 * Opens the tag of a figure.
 */
void
dossier_pdf_begin_figure (DossierPdf *pdf,
                          const char *words)
{
  g_return_if_fail (pdf != NULL && pdf->is_tagged);

  g_ptr_array_add (pdf->figures, g_strdup (words != NULL ? words : ""));
  cairo_tag_begin (pdf->cr, "Figure", NULL);
}

/**
 * dossier_pdf_end_figure:
 * @pdf: a file
 *
 * Closes what dossier_pdf_begin_figure() has opened.
 */
void
dossier_pdf_end_figure (DossierPdf *pdf)
{
  g_return_if_fail (pdf != NULL);

  cairo_tag_end (pdf->cr, "Figure");
}

/**
 * dossier_pdf_add_bookmark:
 * @pdf: a file
 * @parent: what an earlier call has returned, or 0 for the outermost level
 * @title: what it is called
 * @page: from 1
 *
 * Adds an entry to the file's outline.
 *
 * Returns: a number, for entries under it
 */
int
dossier_pdf_add_bookmark (DossierPdf *pdf,
                          int parent,
                          const char *title,
                          guint page)
{
  g_autofree char *link = g_strdup_printf ("page=%u pos=[0 0]", page);

  g_return_val_if_fail (pdf != NULL && title != NULL && page > 0, 0);

  if (pdf->pages != NULL)
    return 0;

  return cairo_pdf_surface_add_outline (pdf->surface, parent, title, link,
                                        parent == 0 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : (cairo_pdf_outline_flags_t) 0);
}

/**
 * dossier_pdf_close_pages:
 * @pdf: pages for a printer, the last of which is ended; nothing is left to free in it
 * @error: return location
 *
 * Returns: (transfer full) (nullable): the pages
 */
DossierPages *
dossier_pdf_close_pages (DossierPdf *pdf,
                         GError **error)
{
  g_autoptr (GPtrArray) pages = NULL;

  g_return_val_if_fail (pdf != NULL && pdf->pages != NULL, NULL);

  pages = g_steal_pointer (&pdf->pages);
  g_clear_pointer (&pdf->figures, g_ptr_array_unref);
  g_clear_pointer (&pdf->cr, cairo_destroy);
  g_clear_pointer (&pdf->surface, cairo_surface_destroy);
  if (!dossier_export_check (pdf->status, error))
    return NULL;

  return dossier_pages_new (g_steal_pointer (&pages), pdf->width, pdf->height);
}

/**
 * dossier_pdf_close:
 * @pdf: a file; nothing is left to free in it
 * @error: return location
 *
 * Ends a file.
 *
 * Returns: (transfer full) (nullable): its bytes
 */
GBytes *
dossier_pdf_close (DossierPdf *pdf,
                   GError **error)
{
  g_autoptr (GByteArray) bytes = NULL;
  g_autoptr (GPtrArray) figures = NULL;
  g_autofree char *language = NULL;
  cairo_status_t status;

  g_return_val_if_fail (pdf != NULL && pdf->bytes != NULL, NULL);

  bytes = g_steal_pointer (&pdf->bytes);
  figures = g_steal_pointer (&pdf->figures);
  language = g_steal_pointer (&pdf->language);
  if (pdf->is_tagged)
    cairo_tag_end (pdf->cr, "Document");
  status = cairo_status (pdf->cr);
  g_clear_pointer (&pdf->cr, cairo_destroy);
  cairo_surface_finish (pdf->surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (pdf->surface);
  g_clear_pointer (&pdf->surface, cairo_surface_destroy);

  if (!dossier_export_check (status, error))
    return NULL;

  dossier_pdf_amend (bytes, language, figures);
  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}
