// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-format.h"

typedef struct
{
  const char *edtf; /* NULL: undated */
  const char *full;
  const char *in_short;
  const char *precision;
} DateCase;

static const DateCase date_cases[] = {
  { NULL, "undated", "undated", NULL },
  { "2024-06-11", "11 June 2024", "11 Jun 2024", NULL },
  { "2024-06", "June 2024", "Jun 2024", "day not given" },
  { "2024", "2024", "2024", "month and day not given" },
  { "199X", "the 1990s", "1990s", "year not given" },
  { "19XX", "1900–1999", "1900–1999", "year not given" },
  { "2025-04~", "about April 2025", "about Apr 2025", "day not given" },
  { "2025-04?", "perhaps April 2025", "perhaps Apr 2025", "day not given" },
  { "2024-06-11~", "about 11 June 2024", "about 11 Jun 2024", NULL },
  { "2024-06-11%", "perhaps about 11 June 2024", "perhaps about 11 Jun 2024", NULL },
  { "2025%", "perhaps about 2025", "perhaps about 2025", "month and day not given" },
  { "2022-11/2022-12", "from November to December 2022", "Nov–Dec 2022", NULL },
  { "2022-11/2023-01", "from November 2022 to January 2023", "Nov 2022 – Jan 2023", NULL },
  { "2025-03-15/2025-03-18", "from 15 to 18 March 2025", "15–18 Mar 2025", NULL },
  { "2025-03-30/2025-04-02", "from 30 March to 2 April 2025", "30 Mar – 2 Apr 2025", NULL },
  { "2024-12-30/2025-01-02", "from 30 December 2024 to 2 January 2025", "30 Dec 2024 – 2 Jan 2025", NULL },
  { "2019/2020", "from 2019 to 2020", "2019–2020", NULL },
  { "2019-03~/2019-05", "from about March 2019 to May 2019", "about Mar 2019 – May 2019", NULL },
  { "2023-01/..", "since January 2023", "since Jan 2023", NULL },
  { "2022-03-27/..", "since 27 March 2022", "since 27 Mar 2022", NULL },
  { "../2024-06-11", "until 11 June 2024", "until 11 Jun 2024", NULL },
  { "../2024", "until 2024", "until 2024", NULL },
};

static void
test_date (gconstpointer data)
{
  const DateCase *row = data;
  DossierDate date = { 0 };
  g_autofree char *full = NULL;
  g_autofree char *in_short = NULL;
  g_autofree char *precision = NULL;

  if (row->edtf != NULL)
    g_assert_true (dossier_date_parse (row->edtf, &date));
  full = dossier_format_date (&date);
  in_short = dossier_format_date_short (&date);
  precision = dossier_format_date_precision (&date, FALSE);

  g_assert_cmpstr (full, ==, row->full);
  g_assert_cmpstr (in_short, ==, row->in_short);
  g_assert_cmpstr (precision, ==, row->precision);
}

typedef struct
{
  const char *edtf;
  const char *note;
} ContextCase;

static const ContextCase context_cases[] = {
  { "2024-06-11", "date partly taken from the context" },
  { "2024-06", "day not given; date partly taken from the context" },
  { "2024", "month and day not given; year taken from the context" },
  { "2019/2020", "date partly taken from the context" },
};

static void
test_context (gconstpointer data)
{
  const ContextCase *row = data;
  DossierDate date;
  g_autofree char *note = NULL;

  g_assert_true (dossier_date_parse (row->edtf, &date));
  note = dossier_format_date_precision (&date, TRUE);
  g_assert_cmpstr (note, ==, row->note);
}

static void
test_undated_has_no_context (void)
{
  DossierDate date = { 0 };

  g_assert_null (dossier_format_date_precision (&date, TRUE));
}

static void
test_day (void)
{
  DossierDate date;
  g_autofree char *day = NULL;
  g_autofree char *first = dossier_format_day (1);
  g_autofree char *before = dossier_format_day (-5);

  g_assert_true (dossier_date_parse ("2024-06-11", &date));
  day = dossier_format_day (dossier_date_earliest (&date));
  g_assert_cmpstr (day, ==, "11 June 2024");
  g_assert_cmpstr (before, ==, first);
}

/* Slashes would part the paths of tests. */
static void
add_case (const char *prefix,
          const char *edtf,
          gconstpointer row,
          GTestDataFunc test)
{
  g_autofree char *name = g_strdelimit (g_strdup (edtf != NULL ? edtf : "none"), "/", '_');
  g_autofree char *path = g_strconcat (prefix, name, NULL);

  g_test_add_data_func (path, row, test);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (date_cases); i++)
    add_case ("/date/", date_cases[i].edtf, &date_cases[i], test_date);
  for (gsize i = 0; i < G_N_ELEMENTS (context_cases); i++)
    add_case ("/date/context/", context_cases[i].edtf, &context_cases[i], test_context);
  g_test_add_func ("/date/context/undated", test_undated_has_no_context);
  g_test_add_func ("/date/day", test_day);

  return g_test_run ();
}
