// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-scale-bar.h"

#define TICK 4.0 /* half of the strokes at both ends, px of the design */

/**
 * dossier_scale_bar_choose:
 * @scale: px a metre
 * @least: px that it must be long to be seen
 *
 * Chooses a round length that is no longer than it must be.
 *
 * Returns: metres
 */
double
dossier_scale_bar_choose (double scale,
                          double least)
{
  static const double lengths[] = { 1,    2,    5,     10,    20,    50,     100,    200,    500,     1000,
                                    2000, 5000, 10000, 20000, 50000, 100000, 200000, 500000, 1000000, 2000000 };

  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    if (lengths[i] * scale >= least)
      return lengths[i];

  return lengths[G_N_ELEMENTS (lengths) - 1];
}

/**
 * dossier_scale_bar_format:
 * @spec: a chart, whose numbers it is written in
 * @metres: a length
 *
 * Writes the length of a bar.
 *
 * Returns: (transfer full): words
 */
char *
dossier_scale_bar_format (const DossierChartSpec *spec,
                          double metres)
{
  gboolean is_long = metres >= 1000;
  double length = is_long ? metres / 1000 : metres;
  g_autofree char *number = NULL;

  if (metres == 1 && spec->scale_label != NULL)
    return g_strdup (spec->scale_label);

  /* The symbols of the units are the same in every language. */
  number = spec->format_number != NULL ? spec->format_number (length) : g_strdup_printf ("%g", length);
  return g_strdup_printf (is_long ? "%s km" : "%s m", number);
}

/**
 * dossier_scale_bar_measure:
 * @pen: a pen
 * @metres: its length
 * @scale: px a metre
 *
 * Returns: the size of the bar with its words, px
 */
DossierSize
dossier_scale_bar_measure (DossierPen *pen,
                           double metres,
                           double scale)
{
  g_autofree char *label = dossier_scale_bar_format (pen->spec, metres);
  DossierSize size = dossier_pen_measure (pen, DOSSIER_STYLE_AXIS, label, 0);

  size.width = MAX (size.width, metres * scale);
  size.height += 2 * TICK * pen->unit;

  return size;
}

/**
 * dossier_scale_bar_draw:
 * @pen: a pen
 * @left: where it starts, px
 * @bottom: where it stands, px
 * @metres: its length
 * @scale: px a metre
 *
 * Draws the bar with its length in words above it.
 */
void
dossier_scale_bar_draw (DossierPen *pen,
                        double left,
                        double bottom,
                        double metres,
                        double scale)
{
  g_autofree char *text = dossier_scale_bar_format (pen->spec, metres);
  DossierSize size = dossier_pen_measure (pen, DOSSIER_STYLE_AXIS, text, 0);
  double length = metres * scale;
  double width = MAX (length, size.width);
  double tick = TICK * pen->unit;
  double y = bottom - tick;
  DossierRect label = { left + (width - size.width) / 2, y - tick - size.height, size.width, size.height };

  left += (width - length) / 2;
  dossier_pen_line (pen, left, y, left + length, y, 2, DOSSIER_ROLE_TEXT, -1);
  dossier_pen_line (pen, left, y - tick, left, y + tick, 2, DOSSIER_ROLE_TEXT, -1);
  dossier_pen_line (pen, left + length, y - tick, left + length, y + tick, 2, DOSSIER_ROLE_TEXT, -1);
  dossier_pen_text (pen, DOSSIER_STYLE_AXIS, text, &label, -1)->align = DOSSIER_ALIGN_CENTRE;
}
