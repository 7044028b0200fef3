// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-date.h"

/* Bounds as year, month, day; 0 for an open end. */
typedef struct
{
  const char *edtf;
  int earliest[3];
  int latest[3];
} Accepted;

static const Accepted accepted[] = {
  { "2024-06-11", { 2024, 6, 11 }, { 2024, 6, 11 } },
  { "2024-02-29", { 2024, 2, 29 }, { 2024, 2, 29 } },
  { "2024-02", { 2024, 2, 1 }, { 2024, 2, 29 } },
  { "2023-02", { 2023, 2, 1 }, { 2023, 2, 28 } },
  { "2024", { 2024, 1, 1 }, { 2024, 12, 31 } },
  { "2025-04~", { 2025, 4, 1 }, { 2025, 4, 30 } },
  { "2025-03-31?", { 2025, 3, 31 }, { 2025, 3, 31 } },
  { "2025%", { 2025, 1, 1 }, { 2025, 12, 31 } },
  { "199X", { 1990, 1, 1 }, { 1999, 12, 31 } },
  { "19XX", { 1900, 1, 1 }, { 1999, 12, 31 } },
  { "2022-11/2022-12", { 2022, 11, 1 }, { 2022, 12, 31 } },
  { "2022-03-25/2022-03-27", { 2022, 3, 25 }, { 2022, 3, 27 } },
  { "2023-01/..", { 2023, 1, 1 }, { 0 } },
  { "../2024", { 0 }, { 2024, 12, 31 } },
  { "199X/200X", { 1990, 1, 1 }, { 2009, 12, 31 } },
  { "2019~/2020?", { 2019, 1, 1 }, { 2020, 12, 31 } },
  { "0001-01-01", { 1, 1, 1 }, { 1, 1, 1 } },
  { "9999", { 9999, 1, 1 }, { 9999, 12, 31 } },
};

static const char *const refused[] = {
  "", "24", "2024-13", "2024-00", "2024-6-11", "2023-02-29", "2024-06-31", "0000", "-2024", "2024-06-11T10:00",
  "2024-21", "2024/2023", "2024-06/2024-05", "../..", "..", "/2024", "2024/", "2024//2025", "X024", "20X4", "19X", "2024-0X",
  "2024 ", " 2024", "2024~~", "~2024", "junio de 2024", "2024/2025/2026", "12024", "19X9", "XXXX",
};

static gint32
day (const int parts[3],
     gint32 open)
{
  g_autoptr (GDate) date = NULL;

  if (parts[0] == 0)
    return open;
  date = g_date_new_dmy (parts[2], parts[1], parts[0]);
  return (gint32) g_date_get_julian (date);
}

static void
test_accepted (gconstpointer data)
{
  const Accepted *row = data;
  DossierDate date;
  g_autofree char *written = NULL;

  g_assert_true (dossier_date_parse (row->edtf, &date));
  g_assert_cmpint (dossier_date_earliest (&date), ==, day (row->earliest, DOSSIER_DATE_OPEN_PAST));
  g_assert_cmpint (dossier_date_latest (&date), ==, day (row->latest, DOSSIER_DATE_OPEN_FUTURE));
  written = dossier_date_to_edtf (&date);
  g_assert_cmpstr (written, ==, row->edtf);
}

static void
test_refused (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      DossierDate date = { .is_interval = 7 };

      if (dossier_date_parse (refused[i], &date))
        g_error ("accepted \"%s\"", refused[i]);
      g_assert_cmpint (date.is_interval, ==, 7);
    }
}

static DossierDate
parse (const char *edtf)
{
  DossierDate date = { 0 };

  if (edtf != NULL)
    g_assert_true (dossier_date_parse (edtf, &date));
  return date;
}

static void
test_qualifiers (void)
{
  DossierDate about = parse ("2025-04~");
  DossierDate unsure = parse ("2025-04?");
  DossierDate both = parse ("2025-04%");

  g_assert_true (about.start.approximate && !about.start.uncertain);
  g_assert_true (!unsure.start.approximate && unsure.start.uncertain);
  g_assert_true (both.start.approximate && both.start.uncertain);
}

/* In order: each comes before all that follow. */
static void
test_compare (void)
{
  const char *const ordered[] = { "../2020", "199X", "2022-11/2022-12", "2024-06-11", "2024-06-11/..", "2024-07", NULL };

  for (guint i = 0; i < G_N_ELEMENTS (ordered); i++)
    for (guint j = 0; j < G_N_ELEMENTS (ordered); j++)
      {
        DossierDate a = parse (ordered[i]), b = parse (ordered[j]);
        int expected = (i > j) - (i < j);

        g_assert_cmpint (dossier_date_compare (&a, &b), ==, expected);
      }
}

static void
test_overlaps (void)
{
  DossierDate month = parse ("2024-06"), day_in_it = parse ("2024-06-11"), later = parse ("2024-11");
  DossierDate since = parse ("2024-06-30/.."), undated = parse (NULL);

  g_assert_true (dossier_date_overlaps (&month, &day_in_it));
  g_assert_true (dossier_date_overlaps (&month, &since));
  g_assert_false (dossier_date_overlaps (&day_in_it, &since));
  g_assert_false (dossier_date_overlaps (&month, &later));
  g_assert_true (dossier_date_overlaps (&since, &later));
  g_assert_true (dossier_date_overlaps (&undated, &later));
}

/* Days are counted as GLib counts them, over every kind of leap year. */
static void
test_day_numbers (void)
{
  static const guint years[] = { 1, 4, 100, 1582, 1600, 1900, 2000, 2023, 2024, 9999 };

  for (guint i = 0; i < G_N_ELEMENTS (years); i++)
    for (guint month = 1; month <= 12; month++)
      for (guint day = 1; day <= g_date_get_days_in_month ((GDateMonth) month, (GDateYear) years[i]); day++)
        {
          g_autofree char *edtf = g_strdup_printf ("%04u-%02u-%02u", years[i], month, day);
          g_autoptr (GDate) same = g_date_new_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) years[i]);
          DossierDate date;

          g_assert_true (dossier_date_parse (edtf, &date));
          g_assert_cmpint (dossier_date_earliest (&date), ==, (gint32) g_date_get_julian (same));
          g_assert_cmpint (dossier_date_latest (&date), ==, (gint32) g_date_get_julian (same));
        }
}

static void
test_unset (void)
{
  DossierDate undated = parse (NULL);
  g_autofree char *written = dossier_date_to_edtf (&undated);

  g_assert_false (dossier_date_is_set (&undated));
  g_assert_cmpstr (written, ==, "");
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (accepted); i++)
    {
      g_autofree char *name = g_strdelimit (g_strdup (accepted[i].edtf), "/", '_');
      g_autofree char *path = g_strdup_printf ("/core/date/accepted/%s", name);

      g_test_add_data_func (path, &accepted[i], test_accepted);
    }
  g_test_add_func ("/core/date/refused", test_refused);
  g_test_add_func ("/core/date/qualifiers", test_qualifiers);
  g_test_add_func ("/core/date/compare", test_compare);
  g_test_add_func ("/core/date/overlaps", test_overlaps);
  g_test_add_func ("/core/date/day-numbers", test_day_numbers);
  g_test_add_func ("/core/date/unset", test_unset);

  return g_test_run ();
}
