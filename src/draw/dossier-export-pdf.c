// SPDX-License-Identifier: GPL-3.0-or-later

/* PDF: vectors and real text, tagged, with title and fact ids as metadata. */

#include <cairo-pdf.h>

#include "dossier-config.h"
#include "draw/dossier-export-private.h"
#include "draw/dossier-paint-private.h"

#define POINTS_PER_PX 0.75

/* Every fact once, so that a picture can be traced back to what it shows. */
static char *
list_facts (const DossierScene *scene)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  for (guint i = 0; i < dossier_scene_get_n_stops (scene); i++)
    {
      const char *id = dossier_scene_get_stop (scene, i)->fact_id;

      if (!g_ptr_array_find_with_equal_func (ids, id, g_str_equal, NULL))
        g_ptr_array_add (ids, (gpointer) id);
    }
  g_ptr_array_add (ids, NULL);

  return g_strjoinv (" ", (char **) ids->pdata);
}

static void
set_metadata (cairo_surface_t *surface,
              const DossierScene *scene)
{
  g_autofree char *facts = list_facts (scene);

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, dossier_scene_get_title (scene));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, dossier_scene_get_summary (scene));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_KEYWORDS, facts);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, DOSSIER_EXPORT_SOFTWARE);
}

/**
 * dossier_export_pdf:
 * @scene: a scene
 * @theme: the colours
 * @scale: 1/96 inch a px of the scene
 * @error: return location
 *
 * Writes one page of the scene's size. It counts as tagged only with Document outermost.
 *
 * Returns: (transfer full) (nullable): the file's bytes
 */
GBytes *
dossier_export_pdf (const DossierScene *scene,
                    DossierTheme theme,
                    double scale,
                    GError **error)
{
  g_autoptr (GByteArray) pdf = g_byte_array_new ();
  double points = POINTS_PER_PX * scale;
  cairo_surface_t *surface;
  cairo_status_t status;
  cairo_t *cr;

  surface = cairo_pdf_surface_create_for_stream (dossier_export_write,
                                                 pdf,
                                                 dossier_scene_get_width (scene) * points,
                                                 dossier_scene_get_height (scene) * points);
  set_metadata (surface, scene);

  cr = cairo_create (surface);
  cairo_scale (cr, points, points);
  /* Before the tags: cairo forgets everything that it was told before a fill of the whole page. */
  dossier_paint_ground (scene, cr, theme);
  cairo_tag_begin (cr, "Document", NULL);
  cairo_tag_begin (cr, "Figure", NULL);
  dossier_paint_marks (scene, cr, theme);
  cairo_tag_end (cr, "Figure");
  cairo_tag_end (cr, "Document");
  cairo_show_page (cr);
  status = cairo_status (cr);
  cairo_destroy (cr);

  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);

  if (!dossier_export_check (status, error))
    return NULL;

  return g_byte_array_free_to_bytes (g_steal_pointer (&pdf));
}
