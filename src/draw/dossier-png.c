// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-png.h"

#include <math.h>
#include <string.h>
#include <zlib.h>

static const guint8 signature[] = { 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };

#define CHUNK_HEAD 8     /* length and type */
#define CHUNK_FRAME 12   /* the same, and the checksum */
#define LONGEST_TEXT (1 << 20)

/* Charts are mostly plain: of the levels of zlib this one takes a third of the time of the usual one and makes files
 * that are as small as those of libpng. Filters, which are for photographs, make them larger. */
#define LEVEL 3

#define METRES_PER_INCH 0.0254

static void
append_be32 (GByteArray *array,
             guint32 value)
{
  guint32 big = GUINT32_TO_BE (value);

  g_byte_array_append (array, (const guint8 *) &big, sizeof big);
}

static void
append_chunk (GByteArray *png,
              const char *type,
              const guint8 *data,
              gsize length)
{
  guint start;

  append_be32 (png, (guint32) length);
  start = png->len;
  g_byte_array_append (png, (const guint8 *) type, 4);
  g_byte_array_append (png, data, (guint) length);
  append_be32 (png, (guint32) crc32 (0, png->data + start, png->len - start));
}

/**
 * dossier_png_begin:
 * @png: an empty array
 * @surface: the picture, %CAIRO_FORMAT_RGB24
 *
 * Writes signature and header: true colour, 8 bits each, no alpha.
 */
void
dossier_png_begin (GByteArray *png,
                   cairo_surface_t *surface)
{
  g_autoptr (GByteArray) header = g_byte_array_new ();
  const guint8 form[] = { 8, 2, 0, 0, 0 };

  g_return_if_fail (png != NULL && png->len == 0);
  g_return_if_fail (cairo_image_surface_get_format (surface) == CAIRO_FORMAT_RGB24);

  g_byte_array_append (png, signature, sizeof signature);
  append_be32 (header, (guint32) cairo_image_surface_get_width (surface));
  append_be32 (header, (guint32) cairo_image_surface_get_height (surface));
  g_byte_array_append (header, form, sizeof form);
  append_chunk (png, "IHDR", header->data, header->len);
}

/**
 * dossier_png_append_size_on_paper:
 * @png: a PNG before its pixels
 * @dpi: pixels an inch
 *
 * Writes how large the picture is meant to be.
 */
void
dossier_png_append_size_on_paper (GByteArray *png,
                                  double dpi)
{
  g_autoptr (GByteArray) data = g_byte_array_new ();
  const guint8 metre = 1;

  g_return_if_fail (png != NULL && dpi > 0);

  append_be32 (data, (guint32) round (dpi / METRES_PER_INCH));
  append_be32 (data, (guint32) round (dpi / METRES_PER_INCH));
  g_byte_array_append (data, &metre, 1);
  append_chunk (png, "pHYs", data->data, data->len);
}

/**
 * dossier_png_append_text:
 * @png: a PNG before its pixels
 * @keyword: what the text is, one of the specification's words where one fits
 * @language: (nullable): of @text
 * @text: (nullable): the text; for none, nothing is written
 *
 * Writes an uncompressed international text.
 */
void
dossier_png_append_text (GByteArray *png,
                         const char *keyword,
                         const char *language,
                         const char *text)
{
  g_autoptr (GByteArray) data = g_byte_array_new ();
  const guint8 uncompressed[] = { 0, 0 };

  g_return_if_fail (png != NULL && keyword != NULL);

  if (text == NULL || text[0] == '\0')
    return;

  if (language == NULL)
    language = "";
  g_byte_array_append (data, (const guint8 *) keyword, (guint) strlen (keyword) + 1);
  g_byte_array_append (data, uncompressed, sizeof uncompressed);
  g_byte_array_append (data, (const guint8 *) language, (guint) strlen (language) + 1);
  g_byte_array_append (data, (const guint8 *) "", 1); /* the keyword is not translated */
  g_byte_array_append (data, (const guint8 *) text, (guint) strlen (text));
  append_chunk (png, "iTXt", data->data, data->len);
}

/* Three bytes a pixel, and one before each row that says: no filter. */
static guint8 *
pack (cairo_surface_t *surface,
      gsize *size)
{
  int width = cairo_image_surface_get_width (surface);
  int height = cairo_image_surface_get_height (surface);
  int stride = cairo_image_surface_get_stride (surface);
  const guint8 *pixels = cairo_image_surface_get_data (surface);
  guint8 *packed, *p;

  *size = (gsize) height * (1 + 3 * (gsize) width);
  packed = p = g_malloc (*size);
  for (int y = 0; y < height; y++)
    {
      const guint8 *row = pixels + (gsize) y * (gsize) stride;

      *p++ = 0;
      for (int x = 0; x < width; x++, p += 3)
        {
          guint32 pixel;

          memcpy (&pixel, row + 4 * (gsize) x, sizeof pixel);
          p[0] = (guint8) (pixel >> 16);
          p[1] = (guint8) (pixel >> 8);
          p[2] = (guint8) pixel;
        }
    }

  return packed;
}

/**
 * dossier_png_append_pixels:
 * @png: a PNG with all that comes before
 * @surface: the picture
 *
 * Writes the picture itself.
 */
void
dossier_png_append_pixels (GByteArray *png,
                           cairo_surface_t *surface)
{
  g_autofree guint8 *packed = NULL;
  g_autofree guint8 *data = NULL;
  gsize size;
  uLongf length;
  int status;

  g_return_if_fail (png != NULL && surface != NULL);

  cairo_surface_flush (surface);
  packed = pack (surface, &size);
  length = compressBound (size);
  data = g_malloc (length);
  status = compress2 (data, &length, packed, size, LEVEL);
  g_assert (status == Z_OK);
  append_chunk (png, "IDAT", data, length);
}

/**
 * dossier_png_end:
 * @png: a PNG with its pixels
 *
 * Writes the end.
 */
void
dossier_png_end (GByteArray *png)
{
  g_return_if_fail (png != NULL);

  append_chunk (png, "IEND", NULL, 0);
}

static guint32
read_be32 (const guint8 *bytes)
{
  guint32 big;

  memcpy (&big, bytes, sizeof big);
  return GUINT32_FROM_BE (big);
}

/* The text of an iTXt chunk that is not compressed and has the keyword; else NULL. */
static char *
read_text (const guint8 *data,
           gsize length,
           const char *keyword)
{
  gsize keyword_length = strlen (keyword);
  const guint8 *end = data + length;
  const guint8 *at;

  if (length > LONGEST_TEXT || length < keyword_length + 3 || memcmp (data, keyword, keyword_length + 1) != 0
      || data[keyword_length + 1] != 0)
    return NULL;

  at = data + keyword_length + 3;
  for (guint i = 0; i < 2; i++) /* the language, and the keyword in it */
    {
      at = at < end ? memchr (at, '\0', (gsize) (end - at)) : NULL;
      if (at == NULL)
        return NULL;
      at++;
    }

  /* A text ends with its chunk, and holds no zero byte. */
  if (!g_utf8_validate_len ((const char *) at, (gsize) (end - at), NULL))
    return NULL;

  return g_strndup ((const char *) at, (gsize) (end - at));
}

/**
 * dossier_png_find_text:
 * @bytes: a file, from anywhere
 * @length: its length
 * @keyword: of a text
 *
 * Finds a text in what may be a PNG. Nothing is unpacked, and what is wrong ends the search.
 *
 * Returns: (transfer full) (nullable): the first text with that keyword
 */
char *
dossier_png_find_text (const guint8 *bytes,
                       gsize length,
                       const char *keyword)
{
  gsize at = sizeof signature;

  g_return_val_if_fail (bytes != NULL && keyword != NULL, NULL);

  if (length < sizeof signature || memcmp (bytes, signature, sizeof signature) != 0)
    return NULL;

  while (length - at >= CHUNK_FRAME)
    {
      gsize data_length = read_be32 (bytes + at);
      char *text;

      if (data_length > length - at - CHUNK_FRAME)
        return NULL;
      if (memcmp (bytes + at + 4, "iTXt", 4) == 0)
        {
          if (read_be32 (bytes + at + CHUNK_HEAD + data_length) != crc32 (0, bytes + at + 4, (uInt) data_length + 4))
            return NULL;
          text = read_text (bytes + at + CHUNK_HEAD, data_length, keyword);
          if (text != NULL)
            return text;
        }
      at += CHUNK_FRAME + data_length;
    }

  return NULL;
}
