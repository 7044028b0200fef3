// SPDX-License-Identifier: GPL-3.0-or-later

/* PNG with what cairo leaves out: the size on paper, and title, description and origin as text. */

#include <cairo.h>
#include <math.h>
#include <string.h>

#include "dossier-config.h"
#include "draw/dossier-export-private.h"
#include "draw/dossier-paint.h"

/* The signature and the IHDR chunk, after which others may follow: PNG specification, 5.6. */
#define HEAD_LENGTH 33

#define PX_PER_METRE (96 / 0.0254)

/* The largest side that cairo paints. */
#define MAX_SIDE 32767

/* 512 MiB: more is surely not meant, and would only run the machine out of memory. */
#define MAX_PIXELS (128.0 * 1024 * 1024)

static guint32
crc_byte (guint32 crc,
          guint8 byte)
{
  crc ^= byte;
  for (guint bit = 0; bit < 8; bit++)
    crc = (crc & 1) != 0 ? crc >> 1 ^ 0xedb88320u : crc >> 1;

  return crc;
}

static void
append_be32 (GByteArray *array,
             guint32 value)
{
  guint32 big = GUINT32_TO_BE (value);

  g_byte_array_append (array, (const guint8 *) &big, sizeof big);
}

/* Length, type, data, and the checksum of type and data. */
static void
append_chunk (GByteArray *array,
              const char *type,
              const GByteArray *data)
{
  guint start = array->len + 4;
  guint32 crc = 0xffffffffu;

  append_be32 (array, data->len);
  g_byte_array_append (array, (const guint8 *) type, 4);
  g_byte_array_append (array, data->data, data->len);
  for (guint i = start; i < array->len; i++)
    crc = crc_byte (crc, array->data[i]);
  append_be32 (array, ~crc);
}

static void
append_size_on_paper (GByteArray *array,
                      double scale)
{
  g_autoptr (GByteArray) data = g_byte_array_new ();
  const guint8 metre = 1;

  append_be32 (data, (guint32) round (PX_PER_METRE * scale));
  append_be32 (data, (guint32) round (PX_PER_METRE * scale));
  g_byte_array_append (data, &metre, 1);
  append_chunk (array, "pHYs", data);
}

/* Keyword, not compressed, no language, no translated keyword, and UTF-8. */
static void
append_text (GByteArray *array,
             const char *keyword,
             const char *text)
{
  g_autoptr (GByteArray) data = g_byte_array_new ();
  const guint8 flags[] = { 0, 0, 0, 0 };

  if (text == NULL || text[0] == '\0')
    return;

  g_byte_array_append (data, (const guint8 *) keyword, (guint) strlen (keyword) + 1);
  g_byte_array_append (data, flags, sizeof flags);
  g_byte_array_append (data, (const guint8 *) text, (guint) strlen (text));
  append_chunk (array, "iTXt", data);
}

static GByteArray *
paint_png (const DossierScene *scene,
           DossierTheme theme,
           double scale,
           GError **error)
{
  g_autoptr (GByteArray) png = g_byte_array_new ();
  double width = ceil (dossier_scene_get_width (scene) * scale);
  double height = ceil (dossier_scene_get_height (scene) * scale);
  cairo_surface_t *surface;
  cairo_status_t status;
  cairo_t *cr;

  if (width > MAX_SIDE || height > MAX_SIDE || width * height > MAX_PIXELS)
    {
      dossier_export_check (CAIRO_STATUS_INVALID_SIZE, error);
      return NULL;
    }

  surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) width, (int) height);
  cairo_surface_set_device_scale (surface, scale, scale);
  cr = cairo_create (surface);
  dossier_paint_scene (scene, cr, theme);
  status = cairo_status (cr);
  cairo_destroy (cr);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_write_to_png_stream (surface, dossier_export_write, png);
  cairo_surface_destroy (surface);

  return dossier_export_check (status, error) ? g_steal_pointer (&png) : NULL;
}

/**
 * dossier_export_png:
 * @scene: a scene
 * @theme: the colours
 * @scale: pixels a px of the scene
 * @error: return location
 *
 * Returns: (transfer full) (nullable): the file's bytes
 */
GBytes *
dossier_export_png (const DossierScene *scene,
                    DossierTheme theme,
                    double scale,
                    GError **error)
{
  g_autoptr (GByteArray) png = paint_png (scene, theme, scale, error);
  GByteArray *file;

  if (png == NULL)
    return NULL;

  g_assert (png->len > HEAD_LENGTH);
  file = g_byte_array_sized_new (png->len + 4096);
  g_byte_array_append (file, png->data, HEAD_LENGTH);
  append_size_on_paper (file, scale);
  append_text (file, "Title", dossier_scene_get_title (scene));
  append_text (file, "Description", dossier_scene_get_summary (scene));
  append_text (file, "Source", dossier_scene_get_dataset (scene));
  append_text (file, "Software", DOSSIER_EXPORT_SOFTWARE);
  g_byte_array_append (file, png->data + HEAD_LENGTH, png->len - HEAD_LENGTH);

  return g_byte_array_free_to_bytes (file);
}
