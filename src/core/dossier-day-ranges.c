// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-day-ranges.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

struct _DossierDayRanges
{
  gint32 *firsts; /* all first days, in order, */
  gint32 *lasts;  /* and all last ones: the two no longer belong to each other */
  guint n;
};

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  const gint32 *first = a;
  const gint32 *second = b;

  return (*first > *second) - (*first < *second);
}

static gint32 *
copy_in_order (const gint32 *days,
               guint n)
{
  gint32 *copy = g_new (gint32, MAX (n, 1));

  if (n > 0)
    memcpy (copy, days, n * sizeof *copy);
  qsort (copy, n, sizeof *copy, compare_days);

  return copy;
}

/**
 * dossier_day_ranges_new:
 * @firsts: (array length=n): of each range, its first day
 * @lasts: (array length=n): its last day, not before the first
 * @n: how many ranges there are
 *
 * Makes what can be counted.
 *
 * Returns: (transfer full): the ranges
 */
DossierDayRanges *
dossier_day_ranges_new (const gint32 *firsts,
                        const gint32 *lasts,
                        guint n)
{
  DossierDayRanges *ranges;

  g_return_val_if_fail (n == 0 || (firsts != NULL && lasts != NULL), NULL);

  ranges = g_new (DossierDayRanges, 1);
  ranges->firsts = copy_in_order (firsts, n);
  ranges->lasts = copy_in_order (lasts, n);
  ranges->n = n;

  return ranges;
}

/**
 * dossier_day_ranges_free:
 * @ranges: (transfer full): ranges
 *
 * Frees them.
 */
void
dossier_day_ranges_free (DossierDayRanges *ranges)
{
  g_return_if_fail (ranges != NULL);

  g_free (ranges->firsts);
  g_free (ranges->lasts);
  g_free (ranges);
}

/* How many of the days, which are in order, come before another. */
static guint
count_before (const gint32 *days,
              guint n,
              double day)
{
  guint from = 0, to = n;

  while (from < to)
    {
      guint middle = from + (to - from) / 2;

      if (days[middle] < day)
        from = middle + 1;
      else
        to = middle;
    }

  return from;
}

/**
 * dossier_day_ranges_count:
 * @ranges: ranges
 * @from: a day, and part of a day
 * @to: the same, later
 *
 * Counts the ranges that touch a span: those that have begun by @to, without those that were over by @from.
 *
 * Returns: how many
 */
guint
dossier_day_ranges_count (const DossierDayRanges *ranges,
                          double from,
                          double to)
{
  g_return_val_if_fail (ranges != NULL && from < to, 0);

  /* A day is over when the next begins. */
  return count_before (ranges->firsts, ranges->n, to) - count_before (ranges->lasts, ranges->n, floor (from));
}
