// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-time-span.h"

#include <math.h>

/* The room beside what is shown whole: labels stand right of their marks. */
#define BEFORE 0.03
#define AFTER 0.14
#define SINGLE_DAY 30

/* How near a day that is looked for may come to the edges. */
#define MARGIN 0.08

/**
 * dossier_time_span_around:
 * @first_day: a Julian day
 * @last_day: a Julian day, inclusive
 *
 * Makes a span that shows all these days, with room for the labels of the last ones.
 *
 * Returns: the span
 */
DossierTimeSpan
dossier_time_span_around (gint32 first_day,
                          gint32 last_day)
{
  double days = MAX ((double) last_day - first_day + 1, SINGLE_DAY);

  return (DossierTimeSpan) { first_day - BEFORE * days, days * (1 + BEFORE + AFTER) };
}

/**
 * dossier_time_span_clamp:
 * @span: a span
 * @limits: the most that can be seen
 *
 * Returns: the nearest span within the limits, of the same length as far as that is possible
 */
DossierTimeSpan
dossier_time_span_clamp (DossierTimeSpan span,
                         DossierTimeSpan limits)
{
  double least = MIN (DOSSIER_SPAN_LEAST_DAYS, limits.days);

  span.days = CLAMP (span.days, least, limits.days);
  span.first = CLAMP (span.first, limits.first, limits.first + limits.days - span.days);

  return span;
}

/**
 * dossier_time_span_zoom:
 * @span: a span
 * @limits: the most that can be seen
 * @factor: over 1: nearer; under 1: farther
 * @anchor: the day that stays where it is
 *
 * Returns: the zoomed span
 */
DossierTimeSpan
dossier_time_span_zoom (DossierTimeSpan span,
                        DossierTimeSpan limits,
                        double factor,
                        double anchor)
{
  double least = MIN (DOSSIER_SPAN_LEAST_DAYS, limits.days);
  double days = CLAMP (span.days / factor, least, limits.days);
  DossierTimeSpan zoomed = { anchor - (anchor - span.first) * days / span.days, days };

  g_return_val_if_fail (factor > 0 && span.days > 0, span);

  return dossier_time_span_clamp (zoomed, limits);
}

/**
 * dossier_time_span_pan:
 * @span: a span
 * @limits: the most that can be seen
 * @days: how far to move; negative: towards the past
 *
 * Returns: the moved span
 */
DossierTimeSpan
dossier_time_span_pan (DossierTimeSpan span,
                       DossierTimeSpan limits,
                       double days)
{
  span.first += days;

  return dossier_time_span_clamp (span, limits);
}

/**
 * dossier_time_span_show:
 * @span: a span
 * @limits: the most that can be seen
 * @from: a day
 * @to: a day
 *
 * Moves a span no farther than it must so that the days can be seen, clear of its edges; the earlier of them, where
 * there is no room for both.
 *
 * Returns: the moved span
 */
DossierTimeSpan
dossier_time_span_show (DossierTimeSpan span,
                        DossierTimeSpan limits,
                        double from,
                        double to)
{
  double margin = MARGIN * span.days;

  if (to > span.first + span.days - margin)
    span.first = to + margin - span.days;
  if (from < span.first + margin)
    span.first = from - margin;

  return dossier_time_span_clamp (span, limits);
}

/**
 * dossier_time_span_get_level:
 * @span: a span
 * @limits: the most that can be seen
 *
 * Returns: how near it is: 0 where all is seen, 1 where a few days are; each step multiplies
 */
double
dossier_time_span_get_level (DossierTimeSpan span,
                             DossierTimeSpan limits)
{
  double range = log (limits.days / DOSSIER_SPAN_LEAST_DAYS);

  return range > 0 ? CLAMP (log (limits.days / span.days) / range, 0, 1) : 0;
}

/**
 * dossier_time_span_set_level:
 * @span: a span
 * @limits: the most that can be seen
 * @level: 0 to 1
 *
 * Returns: the span of that level around the same middle
 */
DossierTimeSpan
dossier_time_span_set_level (DossierTimeSpan span,
                             DossierTimeSpan limits,
                             double level)
{
  double days = limits.days * pow (DOSSIER_SPAN_LEAST_DAYS / limits.days, CLAMP (level, 0, 1));

  return dossier_time_span_zoom (span, limits, span.days / days, span.first + span.days / 2);
}

/**
 * dossier_time_span_equal:
 * @a: a span
 * @b: a span
 *
 * Returns: whether no one could see a difference
 */
gboolean
dossier_time_span_equal (DossierTimeSpan a,
                         DossierTimeSpan b)
{
  double slack = 1e-6 * MIN (a.days, b.days);

  return fabs (a.first - b.first) <= slack && fabs (a.days - b.days) <= slack;
}

/**
 * dossier_time_span_to_date:
 * @span: a span
 *
 * Names the days that are seen, the first and the last whole or in part.
 *
 * Returns: an interval of days
 */
DossierDate
dossier_time_span_to_date (DossierTimeSpan span)
{
  DossierDate date = dossier_date_for_day ((gint32) floor (span.first));
  DossierDate last = dossier_date_for_day ((gint32) ceil (span.first + span.days) - 1);

  date.end = last.end;
  date.is_interval = dossier_date_compare (&date, &last) != 0;

  return date;
}
