// SPDX-License-Identifier: GPL-3.0-or-later

/* Pictures of any height, in as many bands as that gives, plain and of noise, are read back by libpng as they were. */

#include <cairo.h>
#include <glib.h>
#include <string.h>

#include "draw/dossier-png.h"

#define COLOURS 0xffffffu

typedef struct
{
  GByteArray *png;
  gsize at;
} Stream;

static cairo_status_t
read_stream (void *closure,
             unsigned char *data,
             unsigned int length)
{
  Stream *stream = closure;

  if (stream->png->len - stream->at < length)
    return CAIRO_STATUS_READ_ERROR;
  memcpy (data, stream->png->data + stream->at, length);
  stream->at += length;

  return CAIRO_STATUS_SUCCESS;
}

static guint32 *
get_row (cairo_surface_t *surface,
         int y)
{
  return (guint32 *) (gpointer) (cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface));
}

/* Noise that nothing can compress, or stripes. */
static cairo_surface_t *
create_picture (int width,
                int height,
                gboolean noise)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  g_autoptr (GRand) random = g_rand_new_with_seed (7);

  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++)
      get_row (surface, y)[x] = noise ? g_rand_int (random) & COLOURS : (guint32) (y / 8) * 0x010203u;
  cairo_surface_mark_dirty (surface);

  return surface;
}

static void
assert_same (cairo_surface_t *picture,
             cairo_surface_t *read)
{
  int width = cairo_image_surface_get_width (picture);
  int height = cairo_image_surface_get_height (picture);

  g_assert_cmpint (cairo_surface_status (read), ==, CAIRO_STATUS_SUCCESS);
  g_assert_cmpint (cairo_image_surface_get_width (read), ==, width);
  g_assert_cmpint (cairo_image_surface_get_height (read), ==, height);
  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++)
      g_assert_cmphex (get_row (read, y)[x] & COLOURS, ==, get_row (picture, y)[x] & COLOURS);
}

static GByteArray *
write_picture (cairo_surface_t *picture)
{
  GByteArray *png = g_byte_array_new ();

  dossier_png_begin (png, picture);
  dossier_png_append_pixels (png, picture);
  dossier_png_end (png);

  return png;
}

static void
test_read_back (void)
{
  static const int heights[] = { 1, 2, 127, 128, 255, 256, 257, 511, 512, 1080 };

  for (guint i = 0; i < 2 * G_N_ELEMENTS (heights); i++)
    {
      cairo_surface_t *picture = create_picture (i % 3 == 0 ? 1 : 301, heights[i / 2], i % 2);
      g_autoptr (GByteArray) png = write_picture (picture);
      g_autoptr (GByteArray) again = write_picture (picture);
      Stream stream = { png, 0 };
      cairo_surface_t *read = cairo_image_surface_create_from_png_stream (read_stream, &stream);

      assert_same (picture, read);
      g_assert_cmpuint (stream.at, ==, png->len);
      g_assert_cmpmem (png->data, png->len, again->data, again->len);
      cairo_surface_destroy (read);
      cairo_surface_destroy (picture);
    }
}

/* A plain picture is a small file, in bands too. */
static void
test_plain (void)
{
  cairo_surface_t *picture = create_picture (1920, 1080, FALSE);
  g_autoptr (GByteArray) png = write_picture (picture);

  g_assert_cmpuint (png->len, <, 64 * 1024);
  cairo_surface_destroy (picture);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/draw/png/read-back", test_read_back);
  g_test_add_func ("/draw/png/plain", test_plain);

  return g_test_run ();
}
