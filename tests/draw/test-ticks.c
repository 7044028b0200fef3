// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-ticks.h"

#include <math.h>
#include <stdio.h>

typedef struct
{
  const char *name;
  double low, high;
  guint wanted;
  const char *ticks;
} Extended;

/* The first one is documented for the reference implementation, R's "labeling". */
static const Extended extended[] = {
  { "documented", 8.1, 14.1, 4, "8 10 12 14" },
  { "reversed", 14.1, 8.1, 4, "8 10 12 14" },
  { "capacity", 0, 40000, 5, "0 10000 20000 30000 40000" },
  { "doubled", 0, 80000, 5, "0 20000 40000 60000 80000" },
  { "doubled-few", 0, 80000, 3, "0 40000 80000" },
  { "area", 0, 3.4, 6, "0 0.5 1 1.5 2 2.5 3 3.5" },
  { "rate", 1.9, 106.3, 6, "0 20 40 60 80 100" },
  { "around-zero", -3, 5, 5, "-2.5 0 2.5 5" },
  { "point", 7, 7, 5, "7" },
  { "zero", 0, 0, 5, "0" },
  { "tiny", 0, 3e-9, 4, "0 1e-09 2e-09 3e-09" },
};

static void
test_extended (gconstpointer data)
{
  const Extended *row = data;
  DossierTicks ticks = dossier_ticks_extended (row->low, row->high, row->wanted);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < ticks.n; i++)
    {
      char buffer[G_ASCII_DTOSTR_BUF_SIZE];

      g_string_append (found, i > 0 ? " " : "");
      g_string_append (found, g_ascii_formatd (buffer, sizeof buffer, "%.6g", dossier_ticks_get (&ticks, i)));
    }
  g_assert_cmpstr (found->str, ==, row->ticks);
}

/* Whatever the range, the search ends with some ticks that are near to it, and zero is among them where the range
 * starts there. */
static void
test_extended_any (void)
{
  for (guint i = 0; i < 2000; i++)
    {
      double high = pow (10, g_test_rand_double_range (-12, 15));
      guint wanted = (guint) g_test_rand_int_range (2, 9);
      DossierTicks ticks = dossier_ticks_extended (0, high, wanted);

      g_assert_cmpuint (ticks.n, >=, 2);
      g_assert_cmpuint (ticks.n, <=, 3 * wanted);
      g_assert_cmpfloat (dossier_ticks_get (&ticks, 0), ==, 0);
      g_assert_cmpfloat (dossier_ticks_get (&ticks, ticks.n - 1), <, 2.1 * high);
    }
}

typedef struct
{
  const char *name;
  const char *first, *last;
  guint months;
  const char *ticks;
} Calendar;

static const Calendar calendar[] = {
  { "months", "2024-01-31", "2024-04-01", 1, "2024-02 2024-03 2024-04" },
  { "first-day-counts", "2024-01-01", "2024-01-15", 1, "2024-01" },
  { "day-after-the-last-counts", "2024-01-02", "2024-12-31", 12, "2025-01" },
  { "quarters", "2024-02-01", "2025-01-10", 3, "2024-04 2024-07 2024-10 2025-01" },
  { "years", "2022-06-01", "2025-06-01", 12, "2023-01 2024-01 2025-01" },
  { "decades", "1985-06-01", "2025-06-01", 120, "1990-01 2000-01 2010-01 2020-01" },
  { "none", "2024-02-02", "2024-02-20", 1, "" },
  { "backwards", "2024-06-02", "2024-02-20", 1, "" },
};

static gint32
julian (const char *text)
{
  GDate date;
  guint day, month, year;

  g_assert_cmpint (sscanf (text, "%4u-%2u-%2u", &year, &month, &day), ==, 3);
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);

  return (gint32) g_date_get_julian (&date);
}

static void
test_calendar (gconstpointer data)
{
  const Calendar *row = data;
  g_autoptr (GArray) ticks = dossier_ticks_calendar (julian (row->first), julian (row->last), row->months);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < ticks->len; i++)
    {
      DossierCalendarTick *tick = &g_array_index (ticks, DossierCalendarTick, i);
      g_autofree char *day = g_strdup_printf ("%04d-%02d-01", tick->year, tick->month);

      g_assert_cmpint (tick->day, ==, julian (day));
      g_string_append_printf (found, "%s%.7s", i > 0 ? " " : "", day);
    }
  g_assert_cmpstr (found->str, ==, row->ticks);
}

/* Days that no calendar holds are not asked for by a well-meant file, and do no harm. */
static void
test_calendar_limits (void)
{
  g_autoptr (GArray) past = dossier_ticks_calendar (G_MININT32, 10, 12);
  g_autoptr (GArray) future = dossier_ticks_calendar (3652059 - 400, G_MAXINT32, 12);

  g_assert_cmpuint (past->len, ==, 1);
  g_assert_cmpuint (future->len, ==, 1);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (extended); i++)
    {
      g_autofree char *path = g_strdup_printf ("/draw/ticks/extended/%s", extended[i].name);

      g_test_add_data_func (path, &extended[i], test_extended);
    }
  for (guint i = 0; i < G_N_ELEMENTS (calendar); i++)
    {
      g_autofree char *path = g_strdup_printf ("/draw/ticks/calendar/%s", calendar[i].name);

      g_test_add_data_func (path, &calendar[i], test_calendar);
    }
  g_test_add_func ("/draw/ticks/extended-any", test_extended_any);
  g_test_add_func ("/draw/ticks/calendar-limits", test_calendar_limits);

  return g_test_run ();
}
