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
#define MEMORY 8       /* zlib's own choice */
#define FLUSH_ROOM 64  /* what a flush may add to deflateBound() */

#define MOST_BANDS 4
#define BAND_ROWS 128  /* a band of fewer rows is not worth a thread */

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

/* Rows of the picture that are compressed by themselves. */
typedef struct
{
  const guint8 *pixels; /* of the first row, borrowed */
  gsize stride;
  gsize width;
  gsize height;
  gboolean is_last;
  gsize packed_size;
  guint32 checksum; /* Adler-32 of what is packed */
  guint8 *data;     /* compressed, owned */
  gsize length;
} Band;

/* (transfer full): three bytes a pixel, and one before each row that says: no filter. */
static guint8 *
pack (const Band *band)
{
  guint8 *packed = g_malloc (band->packed_size);
  guint8 *p = packed;

  for (gsize y = 0; y < band->height; y++)
    {
      const guint8 *row = band->pixels + y * band->stride;

      *p++ = 0;
      for (gsize x = 0; x < band->width; x++, p += 3)
        {
          guint32 pixel;

          memcpy (&pixel, row + 4 * x, sizeof pixel);
          p[0] = (guint8) (pixel >> 16);
          p[1] = (guint8) (pixel >> 8);
          p[2] = (guint8) pixel;
        }
    }

  return packed;
}

/* Deflates a band so that the next one can follow: it ends at a whole byte, and the last one ends the stream. */
static gpointer
compress_band (gpointer data)
{
  Band *band = data;
  g_autofree guint8 *packed = pack (band);
  z_stream stream = { 0 };
  int status = deflateInit2 (&stream, LEVEL, Z_DEFLATED, -MAX_WBITS, MEMORY, Z_DEFAULT_STRATEGY);
  gsize room;

  g_assert (status == Z_OK);
  band->checksum = (guint32) adler32_z (adler32_z (0, NULL, 0), packed, band->packed_size);
  room = deflateBound (&stream, band->packed_size) + FLUSH_ROOM;
  band->data = g_malloc (room);
  stream.next_in = packed;
  stream.avail_in = (uInt) band->packed_size;
  stream.next_out = band->data;
  stream.avail_out = (uInt) room;
  status = deflate (&stream, band->is_last ? Z_FINISH : Z_SYNC_FLUSH);
  g_assert (status == (band->is_last ? Z_STREAM_END : Z_OK) && stream.avail_in == 0);
  band->length = stream.total_out;
  deflateEnd (&stream);

  return NULL;
}

static void
divide (cairo_surface_t *surface,
        Band *bands,
        gsize n)
{
  gsize height = (gsize) cairo_image_surface_get_height (surface);
  gsize width = (gsize) cairo_image_surface_get_width (surface);
  gsize stride = (gsize) cairo_image_surface_get_stride (surface);
  const guint8 *pixels = cairo_image_surface_get_data (surface);

  for (gsize i = 0; i < n; i++)
    {
      gsize first = height * i / n;
      gsize end = height * (i + 1) / n;

      bands[i] = (Band) {
        .pixels = pixels + first * stride,
        .stride = stride,
        .width = width,
        .height = end - first,
        .is_last = i + 1 == n,
        .packed_size = (end - first) * (1 + 3 * width),
      };
    }
}

/* Each in a thread of its own, if there is one to be had, and the last in this one. */
static void
compress_bands (Band *bands,
                gsize n)
{
  GThread *threads[MOST_BANDS] = { NULL };

  for (gsize i = 0; i < n; i++)
    {
      if (i + 1 < n)
        threads[i] = g_thread_try_new ("png", compress_band, &bands[i], NULL);
      if (threads[i] == NULL)
        compress_band (&bands[i]);
    }
  for (gsize i = 0; i < n; i++)
    if (threads[i] != NULL)
      g_thread_join (threads[i]);
}

/* One stream of zlib in a chunk for each band: its head is before the first, its checksum after the last. */
static void
append_bands (GByteArray *png,
              Band *bands,
              gsize n)
{
  static const guint8 head[] = { 0x78, 0x5e }; /* RFC 1950: deflate, a window of 32 KiB, a fast level */
  g_autoptr (GByteArray) data = g_byte_array_new ();
  uLong checksum = adler32_z (0, NULL, 0);

  g_byte_array_append (data, head, sizeof head);
  for (gsize i = 0; i < n; i++)
    {
      checksum = adler32_combine (checksum, bands[i].checksum, (z_off_t) bands[i].packed_size);
      g_byte_array_append (data, bands[i].data, (guint) bands[i].length);
      if (bands[i].is_last)
        append_be32 (data, (guint32) checksum);
      append_chunk (png, "IDAT", data->data, data->len);
      g_byte_array_set_size (data, 0);
      g_free (bands[i].data);
    }
}

/**
 * dossier_png_append_pixels:
 * @png: a PNG with all that comes before
 * @surface: the picture
 *
 * Writes the picture itself. Compressing takes longer than drawing does, so it is done by bands at the same time; how
 * many they are is told by the picture, so that every machine writes the same file.
 */
void
dossier_png_append_pixels (GByteArray *png,
                           cairo_surface_t *surface)
{
  Band bands[MOST_BANDS];
  gsize n;

  g_return_if_fail (png != NULL && surface != NULL);

  cairo_surface_flush (surface);
  n = CLAMP ((gsize) cairo_image_surface_get_height (surface) / BAND_ROWS, 1, MOST_BANDS);
  divide (surface, bands, n);
  compress_bands (bands, n);
  append_bands (png, bands, n);
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
