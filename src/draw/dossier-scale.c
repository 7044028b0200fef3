// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-scale.h"

/**
 * dossier_scale_new:
 * @domain_low: a value
 * @domain_high: another value; a scale over nothing maps everything to @range_low
 * @range_low: the place of @domain_low, px
 * @range_high: the place of @domain_high, px
 *
 * Makes a linear scale.
 *
 * Returns: a scale
 */
DossierScale
dossier_scale_new (double domain_low,
                   double domain_high,
                   double range_low,
                   double range_high)
{
  DossierScale scale = { domain_low, domain_high, range_low, range_high };

  return scale;
}

/**
 * dossier_scale_new_time:
 * @first_day: a Julian day
 * @last_day: the last day shown, inclusive
 * @range_low: where @first_day begins, px
 * @range_high: where @last_day ends, px
 *
 * Makes a scale of days. The number of a day stands for its beginning, so that a day, a month and a year have a width.
 *
 * Returns: a scale
 */
DossierScale
dossier_scale_new_time (gint32 first_day,
                        gint32 last_day,
                        double range_low,
                        double range_high)
{
  return dossier_scale_new (first_day, (double) last_day + 1, range_low, range_high);
}

/**
 * dossier_scale_map:
 * @scale: a scale
 * @value: a value, perhaps outside of the domain
 *
 * Returns: its place, px
 */
double
dossier_scale_map (const DossierScale *scale,
                   double value)
{
  double length;

  g_return_val_if_fail (scale != NULL, 0);

  length = scale->domain_high - scale->domain_low;
  if (length == 0)
    return scale->range_low;

  return scale->range_low + (value - scale->domain_low) / length * (scale->range_high - scale->range_low);
}

/**
 * dossier_scale_invert:
 * @scale: a scale
 * @place: px
 *
 * Returns: the value at @place
 */
double
dossier_scale_invert (const DossierScale *scale,
                      double place)
{
  double length;

  g_return_val_if_fail (scale != NULL, 0);

  length = scale->range_high - scale->range_low;
  if (length == 0)
    return scale->domain_low;

  return scale->domain_low + (place - scale->range_low) / length * (scale->domain_high - scale->domain_low);
}

/**
 * dossier_scale_map_days:
 * @scale: a scale of days
 * @earliest: a Julian day, or %DOSSIER_DATE_OPEN_PAST
 * @latest: the last day, inclusive, or %DOSSIER_DATE_OPEN_FUTURE
 * @start: (out): where @earliest begins, px
 * @end: (out): where @latest ends, px
 *
 * Maps a date with its precision: a span of days, cut off at the scale's ends.
 */
void
dossier_scale_map_days (const DossierScale *scale,
                        gint32 earliest,
                        gint32 latest,
                        double *start,
                        double *end)
{
  g_return_if_fail (scale != NULL);
  g_return_if_fail (start != NULL && end != NULL);

  *start = dossier_scale_map (scale, CLAMP ((double) earliest, scale->domain_low, scale->domain_high));
  *end = dossier_scale_map (scale, CLAMP ((double) latest + 1, scale->domain_low, scale->domain_high));
}
