// SPDX-License-Identifier: GPL-3.0-or-later

/* PDF: vectors and real text, tagged, with title, address and fact ids as metadata; after the picture its words and its
 * statements as a table, as cairo cannot give a figure an alternative text. */

#include <cairo-pdf.h>

#include "dossier-config.h"
#include "draw/dossier-export-private.h"
#include "draw/dossier-paint-private.h"
#include "draw/dossier-paint.h"

#define POINTS_PER_PX 0.75

static cairo_status_t
write_bytes (void *data,
             const unsigned char *bytes,
             unsigned int length)
{
  g_byte_array_append (data, bytes, length);

  return CAIRO_STATUS_SUCCESS;
}

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

      if (!g_ptr_array_find_with_equal_func (ids, id, g_str_equal, NULL))
        g_ptr_array_add (ids, (gpointer) id);
    }
  g_ptr_array_add (ids, NULL);

  return g_strjoinv (" ", (char **) ids->pdata);
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

/* The dataset is what comes nearest to an author: cairo has no field of its own for it. */
static void
set_metadata (cairo_surface_t *surface,
              const DossierScene *scene)
{
  const char *dataset = dossier_scene_get_dataset (scene);
  g_autofree char *keywords = list_keywords (scene);
  g_autofree char *date = get_date ();

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, dossier_scene_get_title (scene));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, dossier_scene_get_summary (scene));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_KEYWORDS, keywords);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, dataset != NULL ? dataset : "");
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, DOSSIER_EXPORT_SOFTWARE);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, date);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_MOD_DATE, date);
}

static void
paint_picture (cairo_t *cr,
               const DossierScene *scene,
               const DossierExportOptions *options)
{
  double points = POINTS_PER_PX * options->scale;

  cairo_save (cr);
  cairo_scale (cr, points, points);
  /* Before the tags: cairo forgets everything that it was told before a fill of the whole page. */
  dossier_paint_ground (scene, cr, options->theme);
  cairo_tag_begin (cr, "Document", NULL);
  cairo_tag_begin (cr, "Figure", NULL);
  dossier_paint_marks (scene, cr, options->theme);
  cairo_tag_end (cr, "Figure");
  cairo_show_page (cr);
  cairo_restore (cr);
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
  g_autoptr (GByteArray) pdf = g_byte_array_new ();
  double points = POINTS_PER_PX * options->scale;
  cairo_surface_t *surface;
  cairo_status_t status;
  cairo_t *cr;

  surface = cairo_pdf_surface_create_for_stream (write_bytes, pdf, dossier_scene_get_width (scene) * points,
                                                 dossier_scene_get_height (scene) * points);
  /* Newer versions pack the metadata, and a picture is to be found by them without unpacking anything. */
  cairo_pdf_surface_restrict_to_version (surface, CAIRO_PDF_VERSION_1_4);
  set_metadata (surface, scene);

  cr = cairo_create (surface);
  paint_picture (cr, scene, options);
  if (options->table != NULL)
    dossier_export_pdf_table (cr, surface, scene, options->table);
  cairo_tag_end (cr, "Document");
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
