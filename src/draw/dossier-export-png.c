// SPDX-License-Identifier: GPL-3.0-or-later

/* PNG with the size on paper, and what the picture shows and comes from as text. */

#include <cairo.h>
#include <math.h>

#include "dossier-config.h"
#include "draw/dossier-export-private.h"
#include "draw/dossier-paint.h"
#include "draw/dossier-png.h"

#define PX_PER_INCH 96.0

/* The largest side that cairo paints. */
#define MAX_SIDE 32767

/* 512 MiB: more is surely not meant, and would only run the machine out of memory. */
#define MAX_PIXELS (128.0 * 1024 * 1024)

/* Returns: (transfer full) (nullable): the picture */
static cairo_surface_t *
paint (const DossierScene *scene,
       const DossierExportOptions *options,
       GError **error)
{
  double width = ceil (dossier_scene_get_width (scene) * options->scale);
  double height = ceil (dossier_scene_get_height (scene) * options->scale);
  cairo_surface_t *surface;
  cairo_status_t status;
  cairo_t *cr;

  if (width > MAX_SIDE || height > MAX_SIDE || width * height > MAX_PIXELS)
    {
      dossier_export_check (CAIRO_STATUS_INVALID_SIZE, error);
      return NULL;
    }

  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) width, (int) height);
  cairo_surface_set_device_scale (surface, options->scale, options->scale);
  cr = cairo_create (surface);
  dossier_paint_scene (scene, cr, options->theme);
  status = cairo_status (cr);
  cairo_destroy (cr);
  if (dossier_export_check (status, error))
    return surface;

  cairo_surface_destroy (surface);
  return NULL;
}

static void
append_texts (GByteArray *png,
              const DossierScene *scene)
{
  const DossierSceneOrigin *origin = dossier_scene_get_origin (scene);

  dossier_png_append_text (png, "Title", origin->language, dossier_scene_get_title (scene));
  dossier_png_append_text (png, "Description", origin->language, dossier_scene_get_summary (scene));
  dossier_png_append_text (png, "Comment", origin->language, origin->caption);
  dossier_png_append_text (png, "Source", origin->language, origin->sources);
  dossier_png_append_text (png, "Dataset", NULL, dossier_scene_get_dataset (scene));
  dossier_png_append_text (png, DOSSIER_EXPORT_ADDRESS_KEYWORD, NULL, origin->address);
  dossier_png_append_text (png, "Software", NULL, DOSSIER_EXPORT_SOFTWARE);
}

/**
 * dossier_export_png:
 * @scene: a scene
 * @options: theme, scale and dpi
 * @error: return location
 *
 * Returns: (transfer full) (nullable): the file's bytes
 */
GBytes *
dossier_export_png (const DossierScene *scene,
                    const DossierExportOptions *options,
                    GError **error)
{
  cairo_surface_t *surface = paint (scene, options, error);
  GByteArray *png;

  if (surface == NULL)
    return NULL;

  png = g_byte_array_new ();
  dossier_png_begin (png, surface);
  dossier_png_append_size_on_paper (png, options->dpi > 0 ? options->dpi : PX_PER_INCH * options->scale);
  append_texts (png, scene);
  dossier_png_append_pixels (png, surface);
  dossier_png_end (png);
  cairo_surface_destroy (surface);

  return g_byte_array_free_to_bytes (png);
}
