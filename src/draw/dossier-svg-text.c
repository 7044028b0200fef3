// SPDX-License-Identifier: GPL-3.0-or-later

/* Text of an SVG: real text that keeps its place in any font, or the outlines of its letters. */

#include "draw/dossier-paint-private.h"
#include "draw/dossier-svg-writer.h"
#include "draw/dossier-text-layout.h"

/* One line of a text. Its length is given too, so that it keeps its place where the font is another one. */
static void
write_text_line (DossierSvgWriter *writer,
                 const char *text,
                 const PangoRectangle *logical,
                 double x,
                 double baseline,
                 gboolean from_right)
{
  double left = x + (double) logical->x / PANGO_SCALE;
  double width = (double) logical->width / PANGO_SCALE;

  DOSSIER_SVG_WRITE (writer, "<tspan x='#' y='#'", from_right ? left + width : left, baseline);
  if (width > 0)
    DOSSIER_SVG_WRITE (writer, " textLength='#' lengthAdjust='spacingAndGlyphs'", width);
  g_string_append_c (writer->out, '>');
  dossier_svg_write_escaped (writer, text);
  g_string_append (writer->out, "</tspan>");
}

static void
write_text_lines (DossierSvgWriter *writer,
                  const DossierMark *mark,
                  double x,
                  gboolean from_right)
{
  PangoLayoutIter *iter = pango_layout_get_iter (writer->layout);

  do
    {
      PangoLayoutLine *line = pango_layout_iter_get_line_readonly (iter);
      g_autofree char *text = g_strndup (mark->text + line->start_index, (gsize) line->length);
      double baseline = mark->box.y + (double) pango_layout_iter_get_baseline (iter) / PANGO_SCALE;
      PangoRectangle logical;

      pango_layout_iter_get_line_extents (iter, NULL, &logical);
      /* The space at which a line was broken is no part of it. */
      g_strchomp (text);
      write_text_line (writer, text, &logical, x, baseline, from_right);
    }
  while (pango_layout_iter_next_line (iter));

  pango_layout_iter_free (iter);
}

/* Lines and curves of what was traced. */
static void
write_path (DossierSvgWriter *writer,
            const cairo_path_t *path)
{
  g_string_append (writer->out, " d='");
  for (int i = 0; i < path->num_data; i += path->data[i].header.length)
    {
      const cairo_path_data_t *data = &path->data[i];

      if (data->header.type == CAIRO_PATH_MOVE_TO)
        DOSSIER_SVG_WRITE (writer, "M# #", data[1].point.x, data[1].point.y);
      else if (data->header.type == CAIRO_PATH_LINE_TO)
        DOSSIER_SVG_WRITE (writer, "L# #", data[1].point.x, data[1].point.y);
      else if (data->header.type == CAIRO_PATH_CURVE_TO)
        DOSSIER_SVG_WRITE (writer, "C# # # # # #", data[1].point.x, data[1].point.y, data[2].point.x, data[2].point.y,
                           data[3].point.x, data[3].point.y);
      else
        g_string_append_c (writer->out, 'Z');
    }
  g_string_append_c (writer->out, '\'');
}

static void
write_halo (DossierSvgWriter *writer,
            const DossierMark *mark)
{
  if (mark->halo != DOSSIER_HALO_RIM)
    return;

  DOSSIER_SVG_WRITE (writer, " paint-order='stroke' stroke-width='#' stroke-linejoin='round'",
                     DOSSIER_HALO * mark->size);
  dossier_svg_write_role (writer, "stroke", mark, DOSSIER_ROLE_CARD);
}

/* x: of the layout, px */
static void
write_strip (DossierSvgWriter *writer,
             const DossierMark *mark,
             double x)
{
  DossierRect strip;

  if (mark->halo != DOSSIER_HALO_STRIP)
    return;

  strip = dossier_text_layout_get_strip (writer->layout, mark, x);
  DOSSIER_SVG_WRITE (writer, "<rect x='#' y='#' width='#' height='#'", strip.x, strip.y, strip.width, strip.height);
  dossier_svg_write_role (writer, "fill", mark, DOSSIER_ROLE_CARD);
  g_string_append (writer->out, "/>\n");
}

static void
write_outlines (DossierSvgWriter *writer,
                const DossierMark *mark,
                double x)
{
  cairo_path_t *path;

  cairo_new_path (writer->outlines);
  cairo_move_to (writer->outlines, x, mark->box.y);
  pango_cairo_layout_path (writer->outlines, writer->layout);
  path = cairo_copy_path (writer->outlines);
  g_string_append (writer->out, "<path");
  dossier_svg_write_role (writer, "fill", mark, mark->fill);
  write_halo (writer, mark);
  write_path (writer, path);
  g_string_append (writer->out, "/>\n");
  cairo_path_destroy (path);
}

/**
 * dossier_svg_write_text:
 * @writer: a file being written
 * @mark: a mark of kind text
 *
 * Writes a text: line by line where it was broken, or as the outlines of its letters.
 */
void
dossier_svg_write_text (DossierSvgWriter *writer,
                        const DossierMark *mark)
{
  gboolean from_right;
  double x;

  dossier_text_layout_set (writer->layout, mark->text, mark->size, mark->weight, mark->wraps ? mark->box.width : 0);
  from_right = pango_layout_get_direction (writer->layout, 0) == PANGO_DIRECTION_RTL;
  x = dossier_text_layout_place (writer->layout, mark);
  write_strip (writer, mark, x);
  if (writer->outlines != NULL)
    {
      write_outlines (writer, mark, x);
      return;
    }

  DOSSIER_SVG_WRITE (writer, "<text font-size='#' font-weight='#'", mark->size, mark->weight);
  dossier_svg_write_role (writer, "fill", mark, mark->fill);
  if (from_right)
    g_string_append (writer->out, " direction='rtl'");
  write_halo (writer, mark);
  g_string_append_c (writer->out, '>');
  write_text_lines (writer, mark, x, from_right);
  g_string_append (writer->out, "</text>\n");
}
