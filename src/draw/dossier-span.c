// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-span.h"

#include <math.h>

static double
count_days (const DossierSpan *span)
{
  return (double) span->last - span->first + 1;
}

/* A span of so many days that lies within the whole, or the whole, as nothing set. */
static DossierSpan
fit (double first,
     double days,
     const DossierSpan *whole)
{
  double most = count_days (whole);
  DossierSpan span;

  days = MAX (round (days), DOSSIER_SPAN_LEAST);
  if (days >= most)
    return (DossierSpan) { 0, 0 };

  first = CLAMP (round (first), whole->first, whole->first + most - days);
  span.first = (gint32) first;
  span.last = (gint32) (first + days - 1);

  return span;
}

/**
 * dossier_span_is_set:
 * @span: a span
 *
 * Returns: whether it leaves something out
 */
gboolean
dossier_span_is_set (const DossierSpan *span)
{
  g_return_val_if_fail (span != NULL, FALSE);

  return span->first != 0 || span->last != 0;
}

/**
 * dossier_span_equal:
 * @a: a span
 * @b: another
 *
 * Returns: whether both show the same days
 */
gboolean
dossier_span_equal (const DossierSpan *a,
                    const DossierSpan *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return a->first == b->first && a->last == b->last;
}

/**
 * dossier_span_zoom:
 * @span: what is shown
 * @whole: all that there is, set
 * @factor: how many times nearer; less than 1 is farther away
 * @day: the day that keeps its place, and a share of it
 *
 * Zooms. What would show all that there is, or more, becomes a span that is not set.
 *
 * Returns: what is shown then
 */
DossierSpan
dossier_span_zoom (const DossierSpan *span,
                   const DossierSpan *whole,
                   double factor,
                   double day)
{
  const DossierSpan *from;
  double days;

  g_return_val_if_fail (span != NULL && whole != NULL, ((DossierSpan) { 0, 0 }));
  g_return_val_if_fail (whole->last >= whole->first && factor > 0, *span);

  from = dossier_span_is_set (span) ? span : whole;
  day = CLAMP (day, (double) from->first, (double) from->last + 1);
  days = MAX (count_days (from) / factor, DOSSIER_SPAN_LEAST);

  return fit (day - (day - from->first) * days / count_days (from), days, whole);
}

/**
 * dossier_span_pan:
 * @span: what is shown
 * @whole: all that there is, set
 * @days: how far to go, forward; less than 0 is back
 *
 * Moves along, as far as there is something.
 *
 * Returns: what is shown then
 */
DossierSpan
dossier_span_pan (const DossierSpan *span,
                  const DossierSpan *whole,
                  double days)
{
  g_return_val_if_fail (span != NULL && whole != NULL, ((DossierSpan) { 0, 0 }));
  g_return_val_if_fail (whole->last >= whole->first, *span);

  if (!dossier_span_is_set (span))
    return *span;

  return fit (span->first + days, count_days (span), whole);
}
