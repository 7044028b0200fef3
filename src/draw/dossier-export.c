// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-export.h"

#include <cairo.h>
#include <math.h>
#include <string.h>

#include "dossier-config.h"
#include "draw/dossier-export-private.h"

static GBytes *
export_text (const DossierScene *scene,
             const DossierExportOptions *options,
             GError **error)
{
  char *text = dossier_scene_to_text (scene);

  return g_bytes_new_take (text, strlen (text));
}

static GBytes *
export_csv (const DossierScene *scene,
            const DossierExportOptions *options,
            GError **error)
{
  char *csv = dossier_table_to_csv (options->data);

  return g_bytes_new_take (csv, strlen (csv));
}

static GBytes *
export_json (const DossierScene *scene,
             const DossierExportOptions *options,
             GError **error)
{
  const DossierSceneOrigin *origin = dossier_scene_get_origin (scene);
  g_autoptr (DossierJsonWriter) writer = dossier_json_writer_new ();
  char *json;

  dossier_json_writer_begin_object (writer);
  dossier_json_writer_string_member (writer, "title", dossier_scene_get_title (scene));
  dossier_json_writer_string_member (writer, "caption", origin->caption);
  dossier_json_writer_string_member (writer, "sources", origin->sources);
  dossier_json_writer_string_member (writer, "dataset", dossier_scene_get_dataset (scene));
  dossier_json_writer_string_member (writer, "address", origin->address);
  dossier_json_writer_string_member (writer, "language", origin->language);
  dossier_json_writer_string_member (writer, "software", DOSSIER_EXPORT_SOFTWARE);
  dossier_json_writer_key (writer, "statements");
  dossier_table_write_json (options->data, writer);
  dossier_json_writer_end_object (writer);
  json = dossier_json_writer_finish (writer);

  return g_bytes_new_take (json, strlen (json));
}

typedef struct
{
  const char *suffix;
  const char *media_type;
  gboolean is_picture;
  DossierExportFunc export;
} Format;

static const Format formats[DOSSIER_N_EXPORTS] = {
  [DOSSIER_EXPORT_PNG] = { ".png", "image/png", TRUE, dossier_export_png },
  [DOSSIER_EXPORT_SVG] = { ".svg", "image/svg+xml", TRUE, dossier_export_svg },
  [DOSSIER_EXPORT_PDF] = { ".pdf", "application/pdf", TRUE, dossier_export_pdf },
  [DOSSIER_EXPORT_TEXT] = { ".txt", "text/plain", TRUE, export_text },
  [DOSSIER_EXPORT_CSV] = { ".csv", "text/csv", FALSE, export_csv },
  [DOSSIER_EXPORT_JSON] = { ".json", "application/json", FALSE, export_json },
};

/* Turns what cairo says into an error. */
gboolean
dossier_export_check (cairo_status_t status,
                      GError **error)
{
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;

  g_set_error_literal (error,
                       G_IO_ERROR,
                       status == CAIRO_STATUS_INVALID_SIZE ? G_IO_ERROR_INVALID_ARGUMENT : G_IO_ERROR_FAILED,
                       cairo_status_to_string (status));
  return FALSE;
}

/**
 * dossier_export_format_for_path:
 * @path: a file's name
 * @format: (out): the format that its ending stands for; left alone where there is none
 *
 * Finds a format by ".png", ".svg", ".pdf", ".txt", ".csv" or ".json", in capitals too.
 *
 * Returns: whether the ending is a known one
 */
gboolean
dossier_export_format_for_path (const char *path,
                                DossierExportFormat *format)
{
  const char *suffix;

  g_return_val_if_fail (path != NULL, FALSE);
  g_return_val_if_fail (format != NULL, FALSE);

  suffix = strrchr (path, '.');
  for (guint i = 0; suffix != NULL && i < DOSSIER_N_EXPORTS; i++)
    if (g_ascii_strcasecmp (suffix, formats[i].suffix) == 0)
      {
        *format = (DossierExportFormat) i;
        return TRUE;
      }

  return FALSE;
}

/**
 * dossier_export_get_suffix:
 * @format: a format
 *
 * Returns: how the names of its files end: ".png"
 */
const char *
dossier_export_get_suffix (DossierExportFormat format)
{
  g_return_val_if_fail (format < DOSSIER_N_EXPORTS, "");

  return formats[format].suffix;
}

/**
 * dossier_export_get_media_type:
 * @format: a format
 *
 * Returns: its media type, by RFC 6838
 */
const char *
dossier_export_get_media_type (DossierExportFormat format)
{
  g_return_val_if_fail (format < DOSSIER_N_EXPORTS, "");

  return formats[format].media_type;
}

/**
 * dossier_export_is_picture:
 * @format: a format
 *
 * Returns: whether a file of it shows the scene, and not only the data behind it
 */
gboolean
dossier_export_is_picture (DossierExportFormat format)
{
  g_return_val_if_fail (format < DOSSIER_N_EXPORTS, FALSE);

  return formats[format].is_picture;
}

/**
 * dossier_export_picture:
 * @scene: a scene; one that was laid out framed has its title and sources in the picture
 * @options: what file to make
 * @error: return location: %G_IO_ERROR_INVALID_ARGUMENT for a picture that is too large, %G_IO_ERROR_FAILED where
 * memory ran out
 *
 * Writes a scene to a file's bytes. Any thread may do so.
 *
 * Returns: (transfer full) (nullable): the bytes, or %NULL with @error set
 */
GBytes *
dossier_export_picture (const DossierScene *scene,
                        const DossierExportOptions *options,
                        GError **error)
{
  g_return_val_if_fail (scene != NULL && options != NULL, NULL);
  g_return_val_if_fail (options->format < DOSSIER_N_EXPORTS && options->theme < DOSSIER_N_THEMES, NULL);
  g_return_val_if_fail (isfinite (options->scale) && options->scale > 0, NULL);
  g_return_val_if_fail (isfinite (options->dpi) && options->dpi >= 0, NULL);
  g_return_val_if_fail (formats[options->format].is_picture || options->data != NULL, NULL);

  return formats[options->format].export (scene, options, error);
}

/**
 * dossier_export_scene:
 * @scene: a scene
 * @format: the file's format, of a picture
 * @theme: the colours
 * @scale: pixels a px of the scene
 * @error: return location, as for dossier_export_picture()
 *
 * Writes a scene with nothing else that could be said of it.
 *
 * Returns: (transfer full) (nullable): the bytes, or %NULL with @error set
 */
GBytes *
dossier_export_scene (const DossierScene *scene,
                      DossierExportFormat format,
                      DossierTheme theme,
                      double scale,
                      GError **error)
{
  const DossierExportOptions options = { .format = format, .theme = theme, .scale = scale };

  return dossier_export_picture (scene, &options, error);
}
