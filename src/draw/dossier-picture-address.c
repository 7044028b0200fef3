// SPDX-License-Identifier: GPL-3.0-or-later

/* A picture may come from anywhere, so nothing of it is believed: what is read is a short text at a known place, and it
 * counts only if it is an address from end to end. Nothing is unpacked, no reference is followed. */

#include "draw/dossier-picture-address.h"

#include <string.h>

#include "core/dossier-address.h"
#include "draw/dossier-export-private.h"
#include "draw/dossier-png.h"

#define PNG_START "\x89PNG\r\n\x1a\n"
#define PDF_START "%PDF-"

/* The metadata of an SVG stand before its marks. Whoever moved them further down wrote another file. */
#define SVG_HEAD (256 * 1024)

#define DEEPEST 64

typedef struct
{
  guint depth;
  gboolean in_identifier;
  char *address; /* (nullable) */
} SvgReader;

static gboolean
starts_with (const guint8 *bytes,
             gsize length,
             const char *start)
{
  return length >= strlen (start) && memcmp (bytes, start, strlen (start)) == 0;
}

/* (transfer full) (nullable): the text, if it is an address */
static char *
check_address (const char *text,
               gsize length)
{
  g_autofree char *copy = NULL;
  g_auto (DossierAddress) address = { NULL };

  if (length > DOSSIER_ADDRESS_MAX_LENGTH)
    return NULL;

  copy = g_strndup (text, length);
  return dossier_address_parse (copy, &address) ? g_steal_pointer (&copy) : NULL;
}

static char *
find_in_png (const guint8 *bytes,
             gsize length)
{
  g_autofree char *text = dossier_png_find_text (bytes, length, DOSSIER_EXPORT_ADDRESS_KEYWORD);

  return text != NULL ? check_address (text, strlen (text)) : NULL;
}

static void
stop_reading (GError **error)
{
  g_set_error_literal (error, G_MARKUP_ERROR, G_MARKUP_ERROR_INVALID_CONTENT, "enough");
}

static void
start_element (GMarkupParseContext *context,
               const char *name,
               const char **attributes,
               const char **values,
               gpointer data,
               GError **error)
{
  SvgReader *reader = data;

  reader->in_identifier = g_str_equal (name, "dc:identifier");
  reader->depth++;
  if (reader->depth > DEEPEST || (reader->depth == 1 && !g_str_equal (name, "svg")))
    stop_reading (error);
}

static void
end_element (GMarkupParseContext *context,
             const char *name,
             gpointer data,
             GError **error)
{
  SvgReader *reader = data;

  reader->in_identifier = FALSE;
  reader->depth--;
}

static void
read_text (GMarkupParseContext *context,
           const char *text,
           gsize length,
           gpointer data,
           GError **error)
{
  SvgReader *reader = data;

  if (!reader->in_identifier)
    return;

  reader->address = check_address (text, length);
  stop_reading (error);
}

static char *
find_in_svg (const guint8 *bytes,
             gsize length)
{
  static const GMarkupParser parser = { .start_element = start_element, .end_element = end_element,
                                        .text = read_text };
  SvgReader reader = { 0 };
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, &reader, NULL);

  /* The error that ends the reading may be the reader's own: what counts is what it has found. */
  g_markup_parse_context_parse (context, (const char *) bytes, (gssize) MIN (length, SVG_HEAD), NULL);

  return reader.address;
}

/* The first word of the keywords, which cairo writes as they are where they are ASCII. */
static char *
find_in_pdf (const guint8 *bytes,
             gsize length)
{
  static const char key[] = "/Keywords (";
  const guint8 *end = bytes + length;
  const guint8 *at = bytes;

  while ((at = memchr (at, '/', (gsize) (end - at))) != NULL)
    {
      gsize rest = (gsize) (end - at);
      char *address = NULL;

      if (starts_with (at, rest, key))
        {
          const char *word = (const char *) at + strlen (key);
          gsize n = 0;

          rest -= strlen (key);
          while (n < rest && n <= DOSSIER_ADDRESS_MAX_LENGTH && word[n] != ' ' && word[n] != ')' && word[n] != '\\')
            n++;
          /* No address has a letter that is escaped: what comes before one is a part of something else. */
          address = n < rest && word[n] == '\\' ? NULL : check_address (word, n);
        }
      if (address != NULL)
        return address;
      at++;
    }

  return NULL;
}

static gboolean
is_svg (const guint8 *bytes,
        gsize length)
{
  gsize head = MIN (length, DOSSIER_PICTURE_HEAD);

  return length > 0 && bytes[0] == '<' && memchr (bytes, '\0', MIN (length, SVG_HEAD)) == NULL
         && g_strstr_len ((const char *) bytes, (gssize) head, "<svg") != NULL;
}

/**
 * dossier_is_picture:
 * @bytes: the start of a file, from anywhere; %DOSSIER_PICTURE_HEAD of them are enough
 * @length: how many
 *
 * Returns: whether it is a PNG, an SVG or a PDF by its first bytes
 */
gboolean
dossier_is_picture (const guint8 *bytes,
                    gsize length)
{
  g_return_val_if_fail (bytes != NULL, FALSE);

  return starts_with (bytes, length, PNG_START) || starts_with (bytes, length, PDF_START) || is_svg (bytes, length);
}

/**
 * dossier_picture_find_address:
 * @bytes: a file, from anywhere
 * @length: its length
 *
 * Finds where in Dossier a picture is shown that dossier_export_picture() wrote.
 *
 * Returns: (transfer full) (nullable): an address that dossier_address_parse() takes, or %NULL where there is none
 */
char *
dossier_picture_find_address (const guint8 *bytes,
                              gsize length)
{
  g_return_val_if_fail (bytes != NULL, NULL);

  if (starts_with (bytes, length, PNG_START))
    return find_in_png (bytes, length);
  if (starts_with (bytes, length, PDF_START))
    return find_in_pdf (bytes, length);

  return is_svg (bytes, length) ? find_in_svg (bytes, length) : NULL;
}
