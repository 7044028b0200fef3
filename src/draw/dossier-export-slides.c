// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-export-slides.h"

#include "dossier-config.h"
#include "draw/dossier-export-private.h"
#include "draw/dossier-paint-private.h"
#include "draw/dossier-pdf-slide.h"

typedef struct
{
  DossierPdf pdf;
  const DossierSlidesFile *file;
  const DossierSlide *slide;
  guint n_pages; /* so far */
} Writer;

static void
write_page (Writer *writer,
            const char *number,
            gboolean covered)
{
  const DossierSlideFrame frame = {
    .width = writer->file->width,
    .height = writer->file->height,
    .step = writer->slide->n_steps - 1,
    .covered = covered,
    .number = number,
    .measure = dossier_text_measure_pango (),
  };
  g_autoptr (DossierScene) scene = dossier_slide_lay_out (writer->slide, &frame);
  cairo_t *cr = writer->pdf.cr;

  writer->n_pages++;
  dossier_pdf_begin_page (&writer->pdf);
  cairo_scale (cr, DOSSIER_PDF_POINTS_PER_PX, DOSSIER_PDF_POINTS_PER_PX);
  dossier_paint_ground (scene, cr, writer->file->theme);
  dossier_pdf_begin_tags (&writer->pdf);
  dossier_pdf_write_slide (&writer->pdf, writer->slide, scene, writer->file->theme);
  cairo_identity_matrix (cr);
  dossier_pdf_end_page (&writer->pdf);
}

/* What the hall was warned of is behind a page with the warning. */
static void
write_slide (Writer *writer,
             guint index,
             guint n_slides)
{
  g_autofree char *number = g_strdup_printf ("%u / %u", index + 1, n_slides);

  dossier_pdf_add_bookmark (&writer->pdf, 0, dossier_slide_get_entry (writer->slide), writer->n_pages + 1);
  if (writer->slide->content_note != NULL)
    write_page (writer, number, TRUE);
  write_page (writer, number, FALSE);
}

static void
write_all (Writer *writer,
           GPtrArray *slides,
           GCancellable *cancellable)
{
  for (guint i = 0; i < slides->len && !g_cancellable_is_cancelled (cancellable); i++)
    {
      writer->slide = g_ptr_array_index (slides, i);
      write_slide (writer, i, slides->len);
    }
}

/**
 * dossier_export_slides:
 * @slides: (element-type DossierSlide): at least one
 * @file: how
 * @cancellable: (nullable): is asked before each slide
 * @error: return location: %G_IO_ERROR_CANCELLED, or %G_IO_ERROR_FAILED where memory ran out
 *
 * Writes a page a slide, with real text, tags, and bookmarks that tell the slides apart; a slide with a content note
 * has that on a page before it. Any thread may do so.
 *
 * Returns: (transfer full) (nullable): the file's bytes
 */
GBytes *
dossier_export_slides (GPtrArray *slides,
                       const DossierSlidesFile *file,
                       GCancellable *cancellable,
                       GError **error)
{
  g_autoptr (GBytes) bytes = NULL;
  Writer writer = { .file = file };

  g_return_val_if_fail (slides != NULL && slides->len > 0, NULL);
  g_return_val_if_fail (file != NULL && file->width > 0 && file->height > 0 && file->info.title != NULL, NULL);

  dossier_pdf_open (&writer.pdf, file->width * DOSSIER_PDF_POINTS_PER_PX, file->height * DOSSIER_PDF_POINTS_PER_PX,
                    &file->info);
  write_all (&writer, slides, cancellable);
  bytes = dossier_pdf_close (&writer.pdf, error);
  if (bytes == NULL || g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  return g_steal_pointer (&bytes);
}

/**
 * dossier_record_slides:
 * @slides: (element-type DossierSlide): at least one
 * @file: how
 * @cancellable: (nullable): is asked before each slide
 * @error: return location, as of dossier_export_slides()
 *
 * Draws the pages of dossier_export_slides() for a printer. Any thread may do so.
 *
 * Returns: (transfer full) (nullable): the pages
 */
DossierPages *
dossier_record_slides (GPtrArray *slides,
                       const DossierSlidesFile *file,
                       GCancellable *cancellable,
                       GError **error)
{
  g_autoptr (DossierPages) pages = NULL;
  Writer writer = { .file = file };

  g_return_val_if_fail (slides != NULL && slides->len > 0, NULL);
  g_return_val_if_fail (file != NULL && file->width > 0 && file->height > 0, NULL);

  dossier_pdf_open_pages (&writer.pdf, file->width * DOSSIER_PDF_POINTS_PER_PX,
                          file->height * DOSSIER_PDF_POINTS_PER_PX);
  write_all (&writer, slides, cancellable);
  pages = dossier_pdf_close_pages (&writer.pdf, error);
  if (pages == NULL || g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;

  return g_steal_pointer (&pages);
}
