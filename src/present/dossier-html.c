// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-html.h"

#include <stdarg.h>

/* Control characters cannot stand in HTML, not even escaped; lines may end. */
static void
append_escaped (GString *out,
                const char *words)
{
  g_autofree char *valid = g_utf8_make_valid (words, -1);
  g_autofree char *escaped = NULL;

  for (char *c = valid; *c != '\0'; c++)
    if (((guchar) *c < 0x20 && *c != '\n') || *c == 0x7f)
      *c = ' ';
  escaped = g_markup_escape_text (valid, -1);
  g_string_append (out, escaped);
}

/**
 * dossier_html_write:
 * @out: a page being written
 * @markup: a piece of it, with "%" in place of each text
 * @...: the texts, and %NULL
 *
 * Writes a piece of a page. The texts may hold anything, and may stand in an element or in an attribute.
 */
void
dossier_html_write (GString *out,
                    const char *markup,
                    ...)
{
  va_list texts;

  g_return_if_fail (out != NULL && markup != NULL);

  va_start (texts, markup);
  for (const char *c = markup; *c != '\0'; c++)
    {
      const char *text = *c == '%' ? va_arg (texts, const char *) : NULL;

      if (text != NULL)
        append_escaped (out, text);
      else if (*c != '%')
        g_string_append_c (out, *c);
    }
  va_end (texts);
}

/**
 * dossier_html_write_words:
 * @out: a page being written
 * @markup: an element, with "%" in place of its text
 * @words: (nullable): the text
 *
 * Writes an element, unless it would be empty.
 */
void
dossier_html_write_words (GString *out,
                          const char *markup,
                          const char *words)
{
  if (words != NULL && *words != '\0')
    dossier_html_write (out, markup, words, NULL);
}
