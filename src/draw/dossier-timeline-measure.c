// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-timeline-measure.h"

#include <math.h>

#include "draw/dossier-timeline-pack.h"

/* px of the design */
#define MOST_LABEL 420.0 /* or what it takes to be read */
#define LEAST_BAND 8.0
#define LEAST_FADE 24.0
#define MOST_FADE 240.0

#define LEAST_SHOWN 14 /* characters of a statement that is cut off */
#define FADE_DAYS 70 /* about ten weeks */
#define NEAR_DAYS 7  /* on either side of "about" a day: no value, but a width that can be seen */

/**
 * dossier_timeline_measure_mark:
 * @pen: a pen
 * @item: an event
 * @px_per_day: the zoom
 * @start: (out): px from the day 0
 * @end: (out): px from the day 0
 *
 * Finds where the mark of an event is.
 */
void
dossier_timeline_measure_mark (const DossierPen *pen,
                               const DossierChartItem *item,
                               double px_per_day,
                               double *start,
                               double *end)
{
  double unit = pen->unit;
  double bar = DOSSIER_TIMELINE_BAR * unit;
  double fade = CLAMP (FADE_DAYS * px_per_day, LEAST_FADE * unit, MOST_FADE * unit);
  gboolean is_day = item->first == item->last;
  double least = LEAST_BAND * unit;

  *start = item->first * px_per_day;
  *end = (item->last + 1.0) * px_per_day;
  switch (item->timing)
    {
    case DOSSIER_TIMING_DAY:
      *start = (*start + *end - bar) / 2;
      *end = *start + bar;
      return;
    case DOSSIER_TIMING_AFTER:
      *end = *start + fade;
      return;
    case DOSSIER_TIMING_BEFORE:
      *start = *end - fade;
      return;
    case DOSSIER_TIMING_ABOUT:
    case DOSSIER_TIMING_UNCERTAIN:
      *start -= is_day ? NEAR_DAYS * px_per_day : 0;
      *end += is_day ? NEAR_DAYS * px_per_day : 0;
      least = LEAST_FADE * unit;
      break;
    case DOSSIER_TIMING_PERIOD:
    case DOSSIER_TIMING_INTERVAL:
    case DOSSIER_N_TIMINGS:
    default:
      break;
    }

  if (*end - *start < least)
    {
      double middle = (*start + *end) / 2;

      *start = middle - least / 2;
      *end = middle + least / 2;
    }
}

static double
measure_part (const DossierPen *pen,
              DossierTextStyle style,
              const char *text)
{
  return text != NULL ? DOSSIER_TIMELINE_PART * pen->unit + dossier_pen_measure (pen, style, text, 0).width : 0;
}

/**
 * dossier_timeline_measure_ends:
 * @pen: a pen
 * @item: an event, with its words
 *
 * Returns: how wide date and letters of the speaker are, px
 */
double
dossier_timeline_measure_ends (const DossierPen *pen,
                               const DossierChartItem *item)
{
  return measure_part (pen, DOSSIER_STYLE_LABEL, item->short_label)
         + measure_part (pen, DOSSIER_STYLE_LETTERS, item->tag);
}

/**
 * dossier_timeline_measure_least:
 * @pen: a pen
 * @item: an event, with its words
 *
 * Finds what its label needs to be read: glyph, date, letters, and the statement or enough characters of it.
 *
 * Returns: px
 */
double
dossier_timeline_measure_least (const DossierPen *pen,
                                const DossierChartItem *item)
{
  double width = DOSSIER_TIMELINE_GLYPH * pen->unit + dossier_timeline_measure_ends (pen, item);
  g_autofree char *start = NULL;
  g_autofree char *cut = NULL;

  if (item->value_label == NULL)
    return width;
  if (g_utf8_strlen (item->value_label, -1) <= LEAST_SHOWN)
    return width + measure_part (pen, DOSSIER_STYLE_READING, item->value_label);

  start = g_utf8_substring (item->value_label, 0, LEAST_SHOWN);
  cut = g_strconcat (g_strchomp (start), "…", NULL);

  return width + MIN (measure_part (pen, DOSSIER_STYLE_READING, cut),
                      measure_part (pen, DOSSIER_STYLE_READING, item->value_label));
}

/**
 * dossier_timeline_measure_label:
 * @pen: a pen
 * @index: of an event in the spec
 *
 * Returns: how wide its label is, with the glyph, px
 */
double
dossier_timeline_measure_label (const DossierPen *pen,
                                guint index)
{
  const DossierChartItem *item = dossier_chart_spec_get_item (pen->spec, index);
  double most = MOST_LABEL * pen->unit;
  double width = DOSSIER_TIMELINE_GLYPH * pen->unit + dossier_timeline_measure_ends (pen, item)
                 + measure_part (pen, DOSSIER_STYLE_READING, item->value_label);

  if (width > most)
    width = MIN (width, MAX (most, dossier_timeline_measure_least (pen, item)));

  return ceil (width);
}
