// SPDX-License-Identifier: GPL-3.0-or-later

/* The label of an event: glyph, statement, date, letters of the speaker. Where there is less room the statement is
 * shortened, but no further than it can be read; with less, the glyph stands alone. */

#include "draw/dossier-timeline-draw.h"

#include <math.h>
#include <string.h>

#include "draw/dossier-timeline-measure.h"

#define LEAST_STATEMENT 60.0 /* px of the design, beside date and letters in a picture */

/**
 * dossier_timeline_cut_text:
 * @pen: a pen
 * @style: the text's style
 * @text: UTF-8
 * @width: px
 *
 * Shortens a text until it is no wider than @width.
 *
 * Returns: (transfer full): @text, or its beginning with an ellipsis; "…" where nothing else fits
 */
char *
dossier_timeline_cut_text (const DossierPen *pen,
                           DossierTextStyle style,
                           const char *text,
                           double width)
{
  glong low = 0, high = g_utf8_strlen (text, -1);

  if (dossier_pen_measure (pen, style, text, 0).width <= width)
    return g_strdup (text);

  while (low < high)
    {
      glong middle = (low + high + 1) / 2;
      g_autofree char *start = g_utf8_substring (text, 0, middle);
      g_autofree char *tried = g_strconcat (g_strchomp (start), "…", NULL);

      if (dossier_pen_measure (pen, style, tried, 0).width <= width)
        low = middle;
      else
        high = middle - 1;
    }

  {
    g_autofree char *start = g_utf8_substring (text, 0, low);

    return g_strconcat (g_strchomp (start), "…", NULL);
  }
}

/* Returns: where the next part goes */
static double
draw_part (DossierPen *pen,
           const DossierChartItem *item,
           DossierTextStyle style,
           const char *text,
           const DossierRect *room,
           double x,
           int stop)
{
  DossierSize size = dossier_pen_measure (pen, style, text, 0);
  DossierRect box = { x, room->y + (room->height - size.height) / 2, size.width, size.height };
  DossierMark *mark = dossier_pen_text (pen, style, text, &box, stop);

  if (style == DOSSIER_STYLE_LETTERS)
    dossier_pen_give_party (mark, item);
  else if (style == DOSSIER_STYLE_READING)
    mark->fill = DOSSIER_ROLE_TEXT;

  return x + size.width + DOSSIER_TIMELINE_PART * pen->unit;
}

/* Where nothing can be opened, a few words with date and letters say more than some more words without. */
static gboolean
has_ends (const DossierTimelineDraw *draw,
          const DossierChartItem *item,
          double room)
{
  double unit = draw->pen->unit;
  double statement = room - (DOSSIER_TIMELINE_GLYPH + DOSSIER_TIMELINE_PART) * unit;

  if (draw->is_picture && statement - dossier_timeline_measure_ends (draw->pen, item) >= LEAST_STATEMENT * unit)
    return TRUE;

  return room >= dossier_timeline_measure_least (draw->pen, item);
}

/**
 * dossier_timeline_fit_label:
 * @draw: a layout
 * @index: of an event in the spec
 * @room: px
 *
 * Decides what of a label stands where there is only so much room. In a picture nothing can be opened: rather words
 * without their date, which the axis tells, and without letters, whose colour the mark has, than none.
 *
 * Returns: its width, px: all of @room where it can be read in it, else that of the glyph; 0: nothing
 */
double
dossier_timeline_fit_label (const DossierTimelineDraw *draw,
                            guint index,
                            double room)
{
  const DossierPen *pen = draw->pen;
  const DossierChartItem *item = dossier_chart_spec_get_item (pen->spec, index);
  double glyph = round (DOSSIER_TIMELINE_GLYPH * pen->unit);
  double least;

  if (room < glyph || has_ends (draw, item, room))
    return room < glyph ? 0 : room;

  least = dossier_timeline_measure_least (pen, item) - dossier_timeline_measure_ends (pen, item);

  return draw->is_picture && room >= least ? room : glyph;
}

/**
 * dossier_timeline_draw_label:
 * @draw: a layout
 * @index: of an event in the spec
 * @room: what there is for the label
 * @stop: its stop
 *
 * Draws as much of the label as there is room for: all of it, or the statement shortened, or the glyph alone.
 *
 * Returns: how much of the room was taken, px
 */
double
dossier_timeline_draw_label (const DossierTimelineDraw *draw,
                             guint index,
                             const DossierRect *room,
                             int stop)
{
  DossierPen *pen = draw->pen;
  const DossierChartItem *item = dossier_chart_spec_get_item (pen->spec, index);
  double glyph = round (DOSSIER_TIMELINE_GLYPH * pen->unit);
  double x = room->x + glyph + DOSSIER_TIMELINE_PART * pen->unit;
  double width = dossier_timeline_fit_label (draw, index, room->width);
  DossierRect box = { room->x, round (room->y + (room->height - glyph) / 2), glyph, glyph };
  gboolean whole = has_ends (draw, item, width);
  g_autofree char *statement = NULL;

  if (width == 0)
    return 0;
  dossier_pen_glyph (pen, item, &box, stop)->fill = DOSSIER_ROLE_TEXT;
  if (width <= glyph || item->value_label == NULL)
    return glyph;

  width -= x - room->x + (whole ? dossier_timeline_measure_ends (pen, item) : 0);
  statement = dossier_timeline_cut_text (pen, DOSSIER_STYLE_READING, item->value_label, width);
  x = draw_part (pen, item, DOSSIER_STYLE_READING, statement, room, x, stop);
  if (whole && item->short_label != NULL)
    x = draw_part (pen, item, DOSSIER_STYLE_LABEL, item->short_label, room, x, stop);
  if (whole && item->tag != NULL)
    x = draw_part (pen, item, DOSSIER_STYLE_LETTERS, item->tag, room, x, stop);

  return x - DOSSIER_TIMELINE_PART * pen->unit - room->x;
}
