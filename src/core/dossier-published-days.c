// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-published-days.h"

#include "core/dossier-as-of.h"

typedef struct
{
  gint32 day;
  guint n; /* facts published by its end */
} Day;

struct _DossierPublishedDays
{
  GArray *days; /* of Day, from the first */
  gint32 end;   /* the day by which all had been said */
  guint n_facts;
};

static int
compare_days (gconstpointer a,
              gconstpointer b)
{
  const Day *first = a;
  const Day *second = b;

  return (first->day > second->day) - (first->day < second->day);
}

/* Each day once, with how many facts there were by its end. */
static void
sum_up (GArray *days)
{
  guint n = 0;

  g_array_sort (days, compare_days);
  for (guint i = 0; i < days->len; i++)
    {
      Day day = { g_array_index (days, Day, i).day, i + 1 };

      if (n == 0 || g_array_index (days, Day, n - 1).day != day.day)
        n++;
      g_array_index (days, Day, n - 1) = day;
    }
  g_array_set_size (days, n);
}

/**
 * dossier_published_days_new:
 * @whole: a whole dossier
 *
 * Finds the days on which something was published.
 *
 * Returns: (transfer full): the days; they do not hold the dossier
 */
DossierPublishedDays *
dossier_published_days_new (const Dossier *whole)
{
  DossierPublishedDays *self;

  g_return_val_if_fail (whole != NULL, NULL);

  self = g_new0 (DossierPublishedDays, 1);
  self->days = g_array_new (FALSE, FALSE, sizeof (Day));
  self->end = dossier_date_is_set (&whole->as_of) ? dossier_date_latest (&whole->as_of) : DOSSIER_DATE_OPEN_FUTURE;
  for (guint i = 0; i < whole->n_facts; i++)
    {
      const DossierFact *fact = whole->facts[i];
      DossierDate date = dossier_fact_get_publication (fact);
      Day day = { dossier_date_is_set (&date) ? dossier_date_latest (&date) : DOSSIER_DATE_OPEN_FUTURE, 0 };

      if (fact->status == DOSSIER_STATUS_COMPUTED)
        continue;
      self->n_facts++;
      if (day.day < self->end)
        g_array_append_val (self->days, day);
    }
  sum_up (self->days);

  return self;
}

/**
 * dossier_published_days_free:
 * @days: (transfer full): the days
 *
 * Frees them.
 */
void
dossier_published_days_free (DossierPublishedDays *days)
{
  g_return_if_fail (days != NULL);

  g_array_unref (days->days);
  g_free (days);
}

/**
 * dossier_published_days_get_n:
 * @days: the days
 *
 * Returns: how many there are, before all had been said
 */
guint
dossier_published_days_get_n (const DossierPublishedDays *days)
{
  g_return_val_if_fail (days != NULL, 0);

  return days->days->len;
}

/**
 * dossier_published_days_get_day:
 * @days: the days
 * @index: a place among them
 *
 * Returns: the Julian day; at the end, the one by which all had been said
 */
gint32
dossier_published_days_get_day (const DossierPublishedDays *days,
                                guint index)
{
  g_return_val_if_fail (days != NULL, 0);

  return index < days->days->len ? g_array_index (days->days, Day, index).day : days->end;
}

/**
 * dossier_published_days_count:
 * @days: the days
 * @index: a place among them
 *
 * Returns: how many facts had been published by the end of that day, computed ones left out
 */
guint
dossier_published_days_count (const DossierPublishedDays *days,
                              guint index)
{
  g_return_val_if_fail (days != NULL, 0);

  return index < days->days->len ? g_array_index (days->days, Day, index).n : days->n_facts;
}

/**
 * dossier_published_days_find:
 * @days: the days
 * @day: a Julian day
 *
 * Finds the last day on which something was published, up to @day.
 *
 * Returns: its place; 0 for what comes before the first
 */
guint
dossier_published_days_find (const DossierPublishedDays *days,
                             gint32 day)
{
  guint from = 0, to;

  g_return_val_if_fail (days != NULL, 0);

  to = days->days->len;
  if (day >= days->end)
    return to;
  while (from < to)
    {
      guint middle = from + (to - from) / 2;

      if (g_array_index (days->days, Day, middle).day <= day)
        from = middle + 1;
      else
        to = middle;
    }

  return from > 0 ? from - 1 : 0;
}

/**
 * dossier_published_days_step:
 * @days: the days
 * @day: a Julian day
 * @step: how many of the days to go on, or back where it is less than 0
 *
 * Goes from one day to another. From a day on which nothing was published, the first step leads to the nearest one that
 * way.
 *
 * Returns: the place of that day, no further than the ends
 */
guint
dossier_published_days_step (const DossierPublishedDays *days,
                             gint32 day,
                             int step)
{
  gint64 place;

  g_return_val_if_fail (days != NULL, 0);

  place = dossier_published_days_find (days, day);
  if (day < dossier_published_days_get_day (days, 0))
    place = -1;
  else if (step < 0 && dossier_published_days_get_day (days, (guint) place) < day && place < days->days->len)
    place++;

  return (guint) CLAMP (place + step, 0, (gint64) days->days->len);
}
