// SPDX-License-Identifier: GPL-3.0-or-later

/* PDF: vectors and real text, tagged, with title, address and fact ids as metadata; after the picture its words and its
 * statements as a table, as few programs read out what is said in place of a figure. */

#include "draw/dossier-export-private.h"
#include "draw/dossier-paint-private.h"
#include "draw/dossier-paint.h"
#include "draw/dossier-pdf.h"

/* The address, and every fact once, so that a picture can be traced back to what it shows. */
static char *
list_keywords (const DossierScene *scene)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  const char *address = dossier_scene_get_origin (scene)->address;

  if (address != NULL)
    g_ptr_array_add (ids, (gpointer) address);
  for (guint i = 0; i < dossier_scene_get_n_stops (scene); i++)
    {
      const char *id = dossier_scene_get_stop (scene, i)->fact_id;

      /* Of several stops of one fact the first. */
      if (dossier_scene_find_stop (scene, id) == (int) i)
        g_ptr_array_add (ids, (gpointer) id);
    }
  g_ptr_array_add (ids, NULL);

  return g_strjoinv (" ", (char **) ids->pdata);
}

static void
paint_picture (DossierPdf *pdf,
               const DossierScene *scene,
               const DossierExportOptions *options)
{
  double points = DOSSIER_PDF_POINTS_PER_PX * options->scale;

  cairo_save (pdf->cr);
  cairo_scale (pdf->cr, points, points);
  dossier_paint_ground (scene, pdf->cr, options->theme);
  dossier_pdf_begin_tags (pdf);
  dossier_pdf_begin_figure (pdf, dossier_scene_get_summary (scene));
  dossier_paint_marks (scene, pdf->cr, options->theme);
  dossier_pdf_end_figure (pdf);
  cairo_restore (pdf->cr);
  dossier_pdf_end_page (pdf);
}

/**
 * dossier_export_pdf:
 * @scene: a scene
 * @options: theme and scale, and the table for a reader
 * @error: return location
 *
 * Writes a page of the scene's size, and after it the table on pages of A4. It counts as tagged only with Document
 * outermost.
 *
 * Returns: (transfer full) (nullable): the file's bytes
 */
GBytes *
dossier_export_pdf (const DossierScene *scene,
                    const DossierExportOptions *options,
                    GError **error)
{
  double points = DOSSIER_PDF_POINTS_PER_PX * options->scale;
  g_autofree char *keywords = list_keywords (scene);
  /* The dataset is what comes nearest to an author: cairo has no field of its own for it. */
  const DossierPdfInfo info = {
    .title = dossier_scene_get_title (scene),
    .subject = dossier_scene_get_summary (scene),
    .author = dossier_scene_get_dataset (scene),
    .keywords = keywords,
    .language = dossier_scene_get_origin (scene)->language,
  };
  DossierPdf pdf;

  dossier_pdf_open (&pdf, dossier_scene_get_width (scene) * points, dossier_scene_get_height (scene) * points, &info);
  paint_picture (&pdf, scene, options);
  if (options->table != NULL)
    dossier_export_pdf_table (&pdf, scene, options->table);

  return dossier_pdf_close (&pdf, error);
}
