// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-chart-day.h"
#include "present/dossier-chart-sort.h"

typedef struct
{
  const char *id;
  DossierItemKind kind;
  const char *date;
  DossierAmountKind amount;
  double low, high;
  const char *who;
  const char *words;
} Answer;

static const Answer answers[] = {
  { "count", DOSSIER_ITEM_VALUE, "2024-06-11", DOSSIER_AMOUNT_EXACT, 14532, 14532, "The paper", "14,532" },
  { "range", DOSSIER_ITEM_VALUE, "2024-11", DOSSIER_AMOUNT_RANGE, 15000, 20000, "García", "15,000–20,000" },
  { "wider", DOSSIER_ITEM_VALUE, "2024-11", DOSSIER_AMOUNT_RANGE, 10000, 20000, "García", "10,000–20,000" },
  { "near", DOSSIER_ITEM_VALUE, "2025-04", DOSSIER_AMOUNT_NEAR, 40000, 40000, "García", "close to 40,000" },
  { "none", DOSSIER_ITEM_NO_FIGURE, "2025-04", DOSSIER_AMOUNT_NONE, 0, 0, "Spokesperson", NULL },
  { "level", DOSSIER_ITEM_LEVEL, "2023", DOSSIER_AMOUNT_EXACT, 40000, 40000, "The paper", "Capacity 40,000" },
  { "undated", DOSSIER_ITEM_VALUE, NULL, DOSSIER_AMOUNT_EXACT, 1, 1, "Nobody", "1" },
};

static DossierChartSpec *
make_spec (void)
{
  DossierChartSpec *spec = dossier_chart_spec_new (DOSSIER_FIGURE_CLAIMS);

  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    {
      DossierChartItem *item = dossier_chart_spec_add_item (spec, answers[i].kind);

      item->fact_id = g_strdup (answers[i].id);
      item->amount = (DossierAmount) { answers[i].amount, answers[i].low, answers[i].high };
      item->who = g_strdup (answers[i].who);
      item->speaker_ids = g_strdupv ((char *[]) { (char *) answers[i].who, NULL });
      item->when = g_strdup (answers[i].date);
      item->value_label = g_strdup (answers[i].words);
      if (answers[i].date != NULL)
        g_assert_true (dossier_date_parse (answers[i].date, &item->date));
    }

  return spec;
}

static gint32
get_day (const char *edtf)
{
  DossierDate date;

  g_assert_true (dossier_date_parse (edtf, &date));
  return dossier_date_earliest (&date);
}

typedef struct
{
  const char *day;
  DossierDayBasis basis;
  const char *lowest, *highest;
  guint n_answers, n_without, n_speakers;
  const char *words;
} Case;

static const Case cases[] = {
  { "2024-06-10", DOSSIER_DAY_EMPTY, NULL, NULL, 0, 0, 0, "No answer for this day, and none before it." },
  { "2024-06-11", DOSSIER_DAY_COVERED, "count", "count", 1, 0, 1, "The answer is 14,532. 1 answer from 1 speaker." },
  /* Between two answers nothing is worked out. */
  { "2024-08-20", DOSSIER_DAY_BEFORE, "count", "count", 1, 0, 1,
    "No answer for this day; the latest before it is of 2024-06-11. The answer is 14,532. 1 answer from 1 speaker." },
  { "2024-11-30", DOSSIER_DAY_COVERED, "wider", "range", 2, 0, 1,
    "The lowest answer is 10,000–20,000, the highest 15,000–20,000. 2 answers from 1 speaker." },
  { "2024-12-01", DOSSIER_DAY_BEFORE, "wider", "range", 2, 0, 1, NULL },
  /* "Close to" a number is none. */
  { "2025-04-15", DOSSIER_DAY_COVERED, NULL, NULL, 0, 2, 2, "2 answers give no number. 2 answers from 2 speakers." },
};

static void
test_day (gconstpointer data)
{
  const Case *row = data;
  g_autoptr (DossierChartSpec) spec = make_spec ();
  DossierDayReading reading = dossier_chart_read_day (spec, get_day (row->day));
  g_autofree char *words = dossier_chart_format_reading (&reading);

  g_assert_cmpint (reading.basis, ==, row->basis);
  g_assert_cmpstr (reading.lowest != NULL ? reading.lowest->fact_id : NULL, ==, row->lowest);
  g_assert_cmpstr (reading.highest != NULL ? reading.highest->fact_id : NULL, ==, row->highest);
  g_assert_cmpuint (reading.n_answers, ==, row->n_answers);
  g_assert_cmpuint (reading.n_without, ==, row->n_without);
  g_assert_cmpuint (reading.n_speakers, ==, row->n_speakers);
  if (row->words != NULL)
    g_assert_cmpstr (words, ==, row->words);
}

/* What nobody is named for is no speaker, and answers about different things have no lowest. */
static void
test_different (void)
{
  g_autoptr (DossierChartSpec) spec = make_spec ();
  gint32 day = get_day ("2024-11-30");
  DossierChartItem *wider = &g_array_index (spec->items, DossierChartItem, 2);
  g_autofree char *mixed = NULL;
  g_autofree char *unnamed = NULL;
  DossierDayReading reading;

  g_clear_pointer (&wider->speaker_ids, g_strfreev);
  reading = dossier_chart_read_day (spec, day);
  unnamed = dossier_chart_format_reading (&reading);
  g_assert_cmpstr (unnamed, ==,
                   "The lowest answer is 10,000–20,000, the highest 15,000–20,000. 2 answers from 1 speaker; of 1 the "
                   "speaker is not named.");

  wider->scope = g_strdup ("Another wing");
  reading = dossier_chart_read_day (spec, day);
  mixed = dossier_chart_format_reading (&reading);
  g_assert_null (reading.lowest);
  g_assert_null (reading.highest);
  g_assert_true (g_str_has_prefix (mixed, "The answers are about different things, and are not compared. 2 answers "));
}

/* Two articles that quote one speaker are two sources, and one article that quotes two speakers is one. */
static void
test_sources (void)
{
  static const char *const one[] = { "paper", NULL }, *const two[] = { "paper", "report", NULL };
  g_autoptr (DossierChartSpec) spec = make_spec ();
  g_autofree char *of_one = NULL;
  g_autofree char *of_two = NULL;
  DossierDayReading reading;

  g_array_index (spec->items, DossierChartItem, 3).source_ids = g_strdupv ((char **) one);
  g_array_index (spec->items, DossierChartItem, 4).source_ids = g_strdupv ((char **) one);
  reading = dossier_chart_read_day (spec, get_day ("2025-04-15"));
  of_one = dossier_chart_format_reading (&reading);
  g_assert_cmpstr (of_one, ==, "2 answers give no number. 2 answers from 2 speakers. All by way of 1 source.");

  g_array_index (spec->items, DossierChartItem, 1).source_ids = g_strdupv ((char **) two);
  g_array_index (spec->items, DossierChartItem, 2).source_ids = g_strdupv ((char **) one);
  reading = dossier_chart_read_day (spec, get_day ("2024-11-30"));
  of_two = dossier_chart_format_reading (&reading);
  g_assert_true (g_str_has_suffix (of_two, "2 answers from 1 speaker. By way of 2 sources."));
}

/* Who speaks together with another is still one. */
static void
test_joint (void)
{
  static const char *const both[] = { "García", "Spokesperson", NULL };
  g_autoptr (DossierChartSpec) spec = make_spec ();
  DossierChartItem *near = &g_array_index (spec->items, DossierChartItem, 3);

  g_strfreev (near->speaker_ids);
  near->speaker_ids = g_strdupv ((char **) both);
  g_assert_cmpuint (dossier_chart_read_day (spec, get_day ("2025-04-15")).n_speakers, ==, 2);
}

static void
test_outside (void)
{
  DossierSpan span = { get_day ("2024-06-01"), get_day ("2024-08-31") };
  g_autofree char *both = dossier_chart_format_outside (1, 3);
  g_autofree char *one = dossier_chart_format_outside (0, 3);
  g_autofree char *words = dossier_chart_format_span (&span, 1, 3);
  g_autofree char *none = dossier_chart_format_span (&span, 0, 0);

  g_assert_cmpstr (both, ==, "1 earlier, 3 later");
  g_assert_cmpstr (one, ==, "3 later");
  g_assert_cmpstr (words, ==, "Shown: 1 June 2024 to 31 August 2024. Claims not shown: 1 earlier, 3 later.");
  g_assert_cmpstr (none, ==, "Shown: 1 June 2024 to 31 August 2024. No claim lies outside.");
}

static void
test_untold (void)
{
  g_autofree char *some = dossier_chart_format_untold (2, 1);
  g_autofree char *none = dossier_chart_format_untold (0, 5);
  g_autofree char *some_on_slide = dossier_chart_format_untold_on_slide (2, 3);
  g_autofree char *none_on_slide = dossier_chart_format_untold_on_slide (0, 1);

  g_assert_cmpstr (some, ==, "and 1 more: see the table");
  g_assert_cmpstr (none, ==, "5 claims: see the table");
  g_assert_cmpstr (some_on_slide, ==, "and 3 more: no room here");
  g_assert_cmpstr (none_on_slide, ==, "1 claim: no room here");
}

typedef struct
{
  DossierReadingColumn column;
  gboolean descending;
  const char *ids[G_N_ELEMENTS (answers)];
} Order;

static const Order orders[] = {
  { DOSSIER_READING_VALUE, FALSE, { "undated", "wider", "count", "range", "near", "level", "none" } },
  { DOSSIER_READING_VALUE, TRUE, { "near", "level", "range", "count", "wider", "undated", "none" } },
  { DOSSIER_READING_WHEN, FALSE, { "level", "count", "range", "wider", "near", "none", "undated" } },
  { DOSSIER_READING_WHEN, TRUE, { "near", "none", "range", "wider", "count", "level", "undated" } },
  { DOSSIER_READING_WHO, FALSE, { "range", "wider", "near", "undated", "none", "count", "level" } },
};

static void
test_sort (gconstpointer data)
{
  const Order *order = data;
  g_autoptr (DossierChartSpec) spec = make_spec ();
  g_autoptr (GArray) rows = dossier_chart_sort (spec, order->column, order->descending);

  g_assert_cmpuint (rows->len, ==, spec->items->len);
  for (guint i = 0; i < rows->len; i++)
    g_assert_cmpstr (g_array_index (spec->items, DossierChartItem, g_array_index (rows, guint, i)).fact_id, ==,
                     order->ids[i]);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/present/chart-day/%s", cases[i].day);

      g_test_add_data_func (path, &cases[i], test_day);
    }
  g_test_add_func ("/present/chart-day/sources", test_sources);
  g_test_add_func ("/present/chart-day/joint", test_joint);
  g_test_add_func ("/present/chart-day/outside", test_outside);
  g_test_add_func ("/present/chart-day/different", test_different);
  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    {
      g_autofree char *path = g_strdup_printf ("/present/chart-sort/%u", i);

      g_test_add_data_func (path, &orders[i], test_sort);
    }
  g_test_add_func ("/present/chart-day/untold", test_untold);

  return g_test_run ();
}
