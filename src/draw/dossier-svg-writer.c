// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-svg-writer.h"

#include <math.h>
#include <string.h>

#include "draw/dossier-paint-private.h"

/**
 * dossier_svg_write_numbers:
 * @writer: a file being written
 * @words: of the file, with "#" in place of each number
 * @numbers: as many
 *
 * Writes words with numbers: with a point in every locale, and at most two decimals.
 */
void
dossier_svg_write_numbers (DossierSvgWriter *writer,
                           const char *words,
                           const double *numbers)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  for (const char *c = words; *c != '\0'; c++)
    {
      if (*c != '#')
        {
          g_string_append_c (writer->out, *c);
          continue;
        }
      g_ascii_formatd (buffer, sizeof buffer, "%.2f", round (*numbers++ * 100) / 100 + 0.0);
      /* "12.00" is 12. */
      if (g_str_has_suffix (buffer, ".00"))
        buffer[strlen (buffer) - 3] = '\0';
      g_string_append (writer->out, buffer);
    }
}

/**
 * dossier_svg_write_escaped:
 * @writer: a file being written
 * @text: any text
 *
 * Writes the text of an element or an attribute. Control characters cannot stand in XML 1.0, not even escaped.
 */
void
dossier_svg_write_escaped (DossierSvgWriter *writer,
                           const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autofree char *escaped = NULL;

  for (char *c = valid; *c != '\0'; c++)
    if ((guchar) *c < 0x20 || *c == 0x7f)
      *c = ' ';
  escaped = g_markup_escape_text (valid, -1);
  g_string_append (writer->out, escaped);
}

/**
 * dossier_svg_write_colour:
 * @writer: a file being written
 * @attribute: its name
 * @colour: its value
 *
 * Writes an attribute that is a colour.
 */
void
dossier_svg_write_colour (DossierSvgWriter *writer,
                          const char *attribute,
                          DossierColour colour)
{
  g_string_append_printf (writer->out,
                          " %s=\"#%02x%02x%02x\"",
                          attribute,
                          (guint) round (colour.red * 255),
                          (guint) round (colour.green * 255),
                          (guint) round (colour.blue * 255));
}

/**
 * dossier_svg_write_role:
 * @writer: a file being written
 * @attribute: its name
 * @mark: whose colour it is
 * @role: a role; %DOSSIER_ROLE_NONE is written as "none"
 *
 * Writes an attribute that is the colour of a role.
 */
void
dossier_svg_write_role (DossierSvgWriter *writer,
                        const char *attribute,
                        const DossierMark *mark,
                        DossierRole role)
{
  if (role == DOSSIER_ROLE_NONE)
    g_string_append_printf (writer->out, " %s=\"none\"", attribute);
  else
    dossier_svg_write_colour (writer, attribute, dossier_mark_get_colour (mark, role, writer->theme));
}

/**
 * dossier_svg_write_stroke:
 * @writer: a file being written
 * @mark: a mark
 *
 * Writes the attributes of the mark's line: colour, width and dashes. Dots are no dashes: they are lines of their own.
 */
void
dossier_svg_write_stroke (DossierSvgWriter *writer,
                          const DossierMark *mark)
{
  double width = mark->line_width;

  dossier_svg_write_role (writer, "stroke", mark, mark->stroke);
  if (mark->stroke == DOSSIER_ROLE_NONE)
    return;

  DOSSIER_SVG_WRITE (writer, " stroke-width='#'", width);
  if (mark->dash == DOSSIER_DASH_DASHED)
    DOSSIER_SVG_WRITE (writer, " stroke-dasharray='# #'", DOSSIER_DASH_ON * width, DOSSIER_DASH_OFF * width);
}
