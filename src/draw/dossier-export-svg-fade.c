// SPDX-License-Identifier: GPL-3.0-or-later

/* A band that fades out, in SVG: as the painter draws it. */

#include <math.h>

#include "draw/dossier-export-private.h"
#include "draw/dossier-paint-private.h"

/* A number after some words, with a point in every locale. */
static void
append_number (GString *out,
               const char *words,
               double value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_printf (out, "%s%s", words, g_ascii_formatd (buffer, sizeof buffer, "%.2f", value + 0.0));
}

static void
append_colour (GString *out,
               const char *attribute,
               DossierColour colour)
{
  g_string_append_printf (out, " %s='#%02x%02x%02x'", attribute, (guint) round (colour.red * 255),
                          (guint) round (colour.green * 255), (guint) round (colour.blue * 255));
}

static void
append_stop (GString *out,
             double offset,
             double opacity,
             DossierColour colour)
{
  append_number (out, "<stop offset='", offset);
  append_number (out, "' stop-opacity='", opacity);
  g_string_append_c (out, '\'');
  append_colour (out, "stop-color", colour);
  g_string_append (out, "/>");
}

static void
append_line (GString *out,
             double x,
             double y,
             const char *direction,
             double end)
{
  append_number (out, " M ", x);
  append_number (out, " ", y);
  append_number (out, direction, end);
}

/* In high contrast nothing is only faint: an outline, open at the uncertain ends. */
static void
append_outline (GString *out,
                const DossierMark *mark,
                DossierColour colour)
{
  double left = mark->box.x + 0.5;
  double top = mark->box.y + 0.5;
  double right = mark->box.x + mark->box.width - 0.5;
  double bottom = mark->box.y + mark->box.height - 0.5;

  g_string_append (out, "<path d='");
  append_line (out, left, top, " H ", right);
  append_line (out, left, bottom, " H ", right);
  if (mark->fade_before <= 0)
    append_line (out, left, top, " V ", bottom);
  if (mark->fade_after <= 0)
    append_line (out, right, top, " V ", bottom);
  g_string_append (out, "' fill='none' stroke-width='1'");
  append_colour (out, "stroke", colour);
  g_string_append (out, "/>\n");
}

/**
 * dossier_export_svg_fade:
 * @out: the file
 * @mark: a mark of kind fade
 * @theme: the colours
 * @name: of its gradient, in the file
 *
 * Writes a fade.
 */
void
dossier_export_svg_fade (GString *out,
                         const DossierMark *mark,
                         DossierTheme theme,
                         const char *name)
{
  DossierColour colour = dossier_mark_get_colour (mark, mark->fill, theme);
  double width = MAX (mark->box.width, 1);
  double before = MIN (mark->fade_before / width, 1);
  double after = MIN (mark->fade_after / width, 1 - before);

  g_string_append_printf (out, "<linearGradient id='%s'>", name);
  if (before > 0)
    append_stop (out, 0, 0, colour);
  append_stop (out, before, mark->strength, colour);
  append_stop (out, 1 - after, mark->strength, colour);
  if (after > 0)
    append_stop (out, 1, 0, colour);
  append_number (out, "</linearGradient><rect x='", mark->box.x);
  append_number (out, "' y='", mark->box.y);
  append_number (out, "' width='", width);
  append_number (out, "' height='", mark->box.height);
  g_string_append_printf (out, "' fill='url(#%s)'/>\n", name);
  if (dossier_theme_is_high_contrast (theme))
    append_outline (out, mark, colour);
}
