// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-export.h"

#include <cairo.h>
#include <math.h>
#include <string.h>

#include "dossier-config.h"
#include "draw/dossier-export-private.h"

static GBytes *
export_text (const DossierScene *scene,
             DossierTheme theme,
             double scale,
             GError **error)
{
  char *text = dossier_scene_to_text (scene);

  return g_bytes_new_take (text, strlen (text));
}

typedef struct
{
  const char *suffix;
  DossierExportFunc export;
} Format;

static const Format formats[DOSSIER_N_EXPORTS] = {
  [DOSSIER_EXPORT_PNG] = { ".png", dossier_export_png },
  [DOSSIER_EXPORT_SVG] = { ".svg", dossier_export_svg },
  [DOSSIER_EXPORT_PDF] = { ".pdf", dossier_export_pdf },
  [DOSSIER_EXPORT_TEXT] = { ".txt", export_text },
};

/* A cairo stream that writes to a GByteArray. */
cairo_status_t
dossier_export_write (void *data,
                      const unsigned char *bytes,
                      unsigned int length)
{
  g_byte_array_append (data, bytes, length);

  return CAIRO_STATUS_SUCCESS;
}

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
 * Finds a format by ".png", ".svg", ".pdf" or ".txt", in capitals too.
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
 * dossier_export_scene:
 * @scene: a scene; one that was laid out framed has its title and sources in the picture
 * @format: the file's format
 * @theme: the colours
 * @scale: pixels a px of the scene; in a PDF a px is 1/96 inch times this
 * @error: return location: %G_IO_ERROR_INVALID_ARGUMENT for a picture that is too large, %G_IO_ERROR_FAILED where
 * memory ran out
 *
 * Writes a scene to a file's bytes. Any thread may do so.
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
  g_return_val_if_fail (scene != NULL, NULL);
  g_return_val_if_fail (format < DOSSIER_N_EXPORTS, NULL);
  g_return_val_if_fail (theme < DOSSIER_N_THEMES, NULL);
  g_return_val_if_fail (isfinite (scale) && scale > 0, NULL);

  return formats[format].export (scene, theme, scale, error);
}
