// SPDX-License-Identifier: GPL-3.0-or-later

/* The label of an event: glyph, statement, date, letters of the speaker; shortened where there is less room. */

#include "draw/dossier-timeline-draw.h"

#include <math.h>
#include <string.h>

#define LEAST_STATEMENT 60.0 /* px of the design; with less, date and letters give way */
#define LEAST_TEXT 24.0

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

static double
measure_part (const DossierPen *pen,
              DossierTextStyle style,
              const char *text)
{
  return text != NULL ? dossier_pen_measure (pen, style, text, 0).width + DOSSIER_TIMELINE_PART * pen->unit : 0;
}

/**
 * dossier_timeline_draw_label:
 * @pen: a pen
 * @item: an event, with its words
 * @room: what there is for the label
 * @stop: its stop
 *
 * Draws as much of the label as there is room for: all of it, or the statement shortened, or that without date and
 * letters, or the glyph alone.
 *
 * Returns: how much of the room was taken, px
 */
double
dossier_timeline_draw_label (DossierPen *pen,
                             const DossierChartItem *item,
                             const DossierRect *room,
                             int stop)
{
  double unit = pen->unit;
  double glyph = round (DOSSIER_TIMELINE_GLYPH * unit);
  double x = room->x + glyph + DOSSIER_TIMELINE_PART * unit;
  double rest = room->x + room->width - x;
  double ends = measure_part (pen, DOSSIER_STYLE_LABEL, item->short_label)
                + measure_part (pen, DOSSIER_STYLE_LETTERS, item->tag);
  DossierRect box = { room->x, round (room->y + (room->height - glyph) / 2), glyph, glyph };
  double whole = measure_part (pen, DOSSIER_STYLE_READING, item->value_label) - DOSSIER_TIMELINE_PART * unit;
  gboolean has_ends = rest - ends >= MIN (whole, LEAST_STATEMENT * unit);
  g_autofree char *statement = NULL;

  if (room->width < glyph)
    return 0;
  dossier_pen_glyph (pen, item, &box, stop)->fill = DOSSIER_ROLE_TEXT;
  if (rest < LEAST_TEXT * unit || item->value_label == NULL)
    return glyph;

  statement = dossier_timeline_cut_text (pen, DOSSIER_STYLE_READING, item->value_label, has_ends ? rest - ends : rest);
  x = draw_part (pen, item, DOSSIER_STYLE_READING, statement, room, x, stop);
  if (has_ends && item->short_label != NULL)
    x = draw_part (pen, item, DOSSIER_STYLE_LABEL, item->short_label, room, x, stop);
  if (has_ends && item->tag != NULL)
    x = draw_part (pen, item, DOSSIER_STYLE_LETTERS, item->tag, room, x, stop);

  return x - DOSSIER_TIMELINE_PART * unit - room->x;
}
