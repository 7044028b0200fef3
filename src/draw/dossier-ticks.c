// SPDX-License-Identifier: GPL-3.0-or-later

/* Talbot, Lin and Hanrahan: An Extension of Wilkinson's Algorithm for Positioning Tick Labels on Axes, 2010.
 *
 * Every labelling { start, start + step, … } with a step of j · q · 10^z is rated by how simple its numbers are, how
 * well it covers the data, and how near it comes to the wished density; q is one of a few nice numbers, the nicest
 * first, and j skips some of them. Bounds on what can still be reached end the search early. All labels are upright and
 * equally legible here, so that the paper's fourth rating is a constant. */

#include "draw/dossier-ticks.h"

#include <float.h>
#include <math.h>

#include "core/dossier-date.h"

#define WEIGHT_SIMPLICITY 0.25
#define WEIGHT_COVERAGE 0.2
#define WEIGHT_DENSITY 0.5
#define WEIGHT_LEGIBILITY 0.05

#define N_NICE 6
#define EPSILON (DBL_EPSILON * 100)

/* Nobody needs more; the bounds end the search long before. */
#define MAX_SKIP 20
#define MAX_TICKS 50

static const double nice[N_NICE] = { 1, 5, 2, 2.5, 4, 3 };

typedef struct
{
  double low, high; /* of the data */
  double wanted;
  double score;
  DossierTicks best;
} Search;

static double
weigh (double simplicity,
       double coverage,
       double density)
{
  return WEIGHT_SIMPLICITY * simplicity + WEIGHT_COVERAGE * coverage + WEIGHT_DENSITY * density + WEIGHT_LEGIBILITY;
}

static double
rate_simplicity (guint q,
                 guint j,
                 gboolean has_zero)
{
  return 1 - (double) q / (N_NICE - 1) - j + (has_zero ? 1 : 0);
}

static double
rate_coverage (const Search *search,
               double first,
               double last)
{
  double tenth = 0.1 * (search->high - search->low);
  double above = search->high - last;
  double below = search->low - first;

  return 1 - 0.5 * (above * above + below * below) / (tenth * tenth);
}

static double
bound_coverage (const Search *search,
                double span)
{
  double range = search->high - search->low;
  double half = (span - range) / 2;
  double tenth = 0.1 * range;

  return span > range ? 1 - half * half / (tenth * tenth) : 1;
}

static double
rate_density (const Search *search,
              guint k,
              double first,
              double last)
{
  double have = (k - 1) / (last - first);
  double want = (search->wanted - 1) / (MAX (last, search->high) - MIN (first, search->low));

  return 2 - MAX (have / want, want / have);
}

static double
bound_density (const Search *search,
               guint k)
{
  return k >= search->wanted ? 2 - (k - 1) / (search->wanted - 1) : 1;
}

static gboolean
labels_zero (double first,
             double last,
             double step)
{
  double rest = fmod (first, step);

  if (rest < 0)
    rest += step;

  return first <= 0 && last >= 0 && (rest < EPSILON * step || step - rest < EPSILON * step);
}

/* Tries every start for k labels that are step apart. */
static void
try_starts (Search *search,
            guint q,
            guint j,
            guint k,
            double step)
{
  double from = floor (search->high / step) * j - (k - 1.0) * j;
  double to = ceil (search->low / step) * j;

  for (double start = from; start <= to; start++)
    {
      double first = start * (step / j);
      double last = first + step * (k - 1);
      double score = weigh (rate_simplicity (q, j, labels_zero (first, last, step)),
                            rate_coverage (search, first, last),
                            rate_density (search, k, first, last));

      if (score > search->score)
        {
          search->score = score;
          search->best = (DossierTicks) { first, step, k };
        }
    }
}

static void
try_powers (Search *search,
            guint q,
            guint j,
            guint k)
{
  double smallest = (search->high - search->low) / (k + 1) / j / nice[q];

  for (double z = ceil (log10 (smallest));; z++)
    {
      double step = j * nice[q] * pow (10, z);

      if (weigh (rate_simplicity (q, j, TRUE), bound_coverage (search, step * (k - 1)), bound_density (search, k))
          < search->score)
        return;
      try_starts (search, q, j, k, step);
    }
}

/* Returns: whether larger j can still do better */
static gboolean
try_nice (Search *search,
          guint q,
          guint j)
{
  if (weigh (rate_simplicity (q, j, TRUE), 1, 1) < search->score)
    return FALSE;

  for (guint k = 2; k <= MAX_TICKS; k++)
    {
      if (weigh (rate_simplicity (q, j, TRUE), 1, bound_density (search, k)) < search->score)
        break;
      try_powers (search, q, j, k);
    }

  return TRUE;
}

/**
 * dossier_ticks_extended:
 * @low: the least value
 * @high: the greatest value
 * @wanted: about how many ticks, at least 2
 *
 * Finds round numbers over a range of values, not always within it. A range without extent has a single tick.
 *
 * Returns: the ticks
 */
DossierTicks
dossier_ticks_extended (double low,
                        double high,
                        guint wanted)
{
  Search search = { .low = MIN (low, high), .high = MAX (low, high), .wanted = MAX (wanted, 2), .score = -2 };
  gboolean more = TRUE;

  search.best = (DossierTicks) { search.low, 0, 1 };
  g_return_val_if_fail (isfinite (low) && isfinite (high), search.best);

  if (search.high - search.low < EPSILON * MAX (fabs (low), fabs (high)) || search.high == search.low)
    return search.best;

  for (guint j = 1; more && j <= MAX_SKIP; j++)
    for (guint q = 0; more && q < N_NICE; q++)
      more = try_nice (&search, q, j);

  return search.best;
}

/**
 * dossier_ticks_get:
 * @ticks: ticks
 * @index: less than the number of ticks
 *
 * Returns: the value of a tick; zero is exactly zero
 */
double
dossier_ticks_get (const DossierTicks *ticks,
                   guint index)
{
  double value;

  g_return_val_if_fail (ticks != NULL, 0);

  value = ticks->low + index * ticks->step;

  return fabs (value) < ticks->step * 1e-9 ? 0 : value;
}

/* Julian days that a GDate can hold, in years of four digits. */
#define FIRST_DAY 1
#define LAST_DAY 3652059

/**
 * dossier_ticks_calendar:
 * @first_day: a Julian day
 * @last_day: the last day shown, inclusive
 * @months: the length of a period: 1, 3, or a multiple of 12
 *
 * Finds the beginnings of all periods from @first_day to the day after @last_day. Periods of years are counted from the
 * year 0.
 *
 * Returns: (transfer full) (element-type DossierCalendarTick): the beginnings, in order
 */
GArray *
dossier_ticks_calendar (gint32 first_day,
                        gint32 last_day,
                        guint months)
{
  GArray *ticks = g_array_new (FALSE, FALSE, sizeof (DossierCalendarTick));
  gint32 first = CLAMP (first_day, FIRST_DAY, LAST_DAY);
  gint32 last = CLAMP (last_day, FIRST_DAY, LAST_DAY - 1);
  DossierDatePart start = dossier_date_for_day (first).start;
  GDate date;
  guint period;

  g_return_val_if_fail (months > 0, ticks);

  g_date_clear (&date, 1);
  period = ((guint) start.year * 12 + start.month - 1) / months;

  for (;; period++)
    {
      guint month = period * months;
      DossierCalendarTick tick = { .year = (int) (month / 12), .month = (int) (month % 12) + 1 };

      if (tick.year < 1)
        continue;
      if (tick.year > 9999)
        return ticks;
      g_date_set_dmy (&date, 1, (GDateMonth) tick.month, (GDateYear) tick.year);
      tick.day = (gint32) g_date_get_julian (&date);
      if (tick.day > last + 1)
        return ticks;
      if (tick.day >= first)
        g_array_append_val (ticks, tick);
    }
}
