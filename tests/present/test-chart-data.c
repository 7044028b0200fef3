// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"
#include "present/dossier-chart-data.h"
#include "present/dossier-charts.h"

static DossierChartSpec *
make_spec (const char *figure)
{
  g_autoptr (Dossier) dossier = fixture_load_prison ();

  return dossier_chart_for_figure (dossier, dossier_find_figure (dossier, figure));
}

static void
test_programs (void)
{
  g_autoptr (DossierChartSpec) spec = make_spec ("population");
  g_autoptr (DossierTable) table = dossier_chart_data_for_programs (spec);
  g_autofree char *csv = dossier_table_to_csv (table);
  g_auto (GStrv) lines = g_strsplit (csv, "\r\n", -1);

  g_assert_cmpuint (dossier_table_get_n_rows (table), ==, spec->items->len);
  g_assert_cmpstr (lines[0], ==, "id,question,scope,statement,value,low,high,near,bound,strict,about,unit,who,when,date,"
                                 "earliest,latest,precision,status,role,source,quote");
}

/* What an amount does not say is empty, whatever the amount's kind. */
static void
test_bounds (void)
{
  static const struct
  {
    DossierAmountKind kind;
    const char *low, *high, *near, *bound;
  } rows[] = {
    { DOSSIER_AMOUNT_NONE, NULL, NULL, NULL, "none" },       { DOSSIER_AMOUNT_EXACT, "2", "4", NULL, "exact" },
    { DOSSIER_AMOUNT_RANGE, "2", "4", NULL, "range" },       { DOSSIER_AMOUNT_AT_LEAST, "2", NULL, NULL, "at-least" },
    { DOSSIER_AMOUNT_AT_MOST, NULL, "4", NULL, "at-most" },  { DOSSIER_AMOUNT_NEAR, NULL, NULL, "2", "near" },
  };
  g_autoptr (DossierChartSpec) spec = dossier_chart_spec_new (DOSSIER_FIGURE_CLAIMS);
  g_autoptr (DossierTable) table = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    dossier_chart_spec_add_item (spec, DOSSIER_ITEM_VALUE)->amount = (DossierAmount) { rows[i].kind, 2, 4 };
  table = dossier_chart_data_for_programs (spec);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_assert_cmpstr (dossier_table_get (table, i, 5), ==, rows[i].low);
      g_assert_cmpstr (dossier_table_get (table, i, 6), ==, rows[i].high);
      g_assert_cmpstr (dossier_table_get (table, i, 7), ==, rows[i].near);
      g_assert_cmpstr (dossier_table_get (table, i, 8), ==, rows[i].bound);
    }
}

static void
test_dates (void)
{
  static const struct
  {
    const char *edtf, *earliest, *latest, *precision;
  } rows[] = {
    { "2024-06-11", "2024-06-11", "2024-06-11", "day" },
    { "2024-11", "2024-11-01", "2024-11-30", "month" },
    { "2025-04~", "2025-04-01", "2025-04-30", "month" },
    { "202X", "2020-01-01", "2029-12-31", "decade" },
    { "2023-01/..", "2023-01-01", NULL, "month" },
    { "../2024", NULL, "2024-12-31", "year" },
  };
  g_autoptr (DossierChartSpec) spec = dossier_chart_spec_new (DOSSIER_FIGURE_CLAIMS);
  g_autoptr (DossierTable) table = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_true (dossier_date_parse (rows[i].edtf, &dossier_chart_spec_add_item (spec, DOSSIER_ITEM_VALUE)->date));
  table = dossier_chart_data_for_programs (spec);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_assert_cmpstr (dossier_table_get (table, i, 14), ==, rows[i].edtf);
      g_assert_cmpstr (dossier_table_get (table, i, 15), ==, rows[i].earliest);
      g_assert_cmpstr (dossier_table_get (table, i, 16), ==, rows[i].latest);
      g_assert_cmpstr (dossier_table_get (table, i, 17), ==, rows[i].precision);
    }
}

/* Every kind of mark has a word of its own, events and periods too, which no chart of the sample has. */
static void
test_roles (void)
{
  static const char *const roles[] = { "value", "level", "announced", "no-figure", "event", "period" };
  g_autoptr (DossierChartSpec) spec = dossier_chart_spec_new (DOSSIER_FIGURE_CLAIMS);
  g_autoptr (DossierTable) table = NULL;

  for (guint kind = DOSSIER_ITEM_VALUE; kind <= DOSSIER_ITEM_PERIOD; kind++)
    dossier_chart_spec_add_item (spec, kind);
  table = dossier_chart_data_for_programs (spec);
  for (guint i = 0; i < G_N_ELEMENTS (roles); i++)
    g_assert_cmpstr (dossier_table_get (table, i, 19), ==, roles[i]);
}

static void
test_reader (void)
{
  g_autoptr (DossierChartSpec) spec = make_spec ("population");
  g_autoptr (DossierTable) table = dossier_chart_data_for_reader (spec);

  g_assert_cmpuint (dossier_table_get_n_columns (table), ==, DOSSIER_N_READINGS);
  g_assert_cmpuint (dossier_table_get_n_rows (table), ==, spec->items->len);
  g_assert_cmpstr (dossier_table_get_title (table, DOSSIER_READING_WHO), ==, "Who");
  g_assert_cmpstr (dossier_table_get (table, 2, DOSSIER_READING_VALUE), ==, "15,000–20,000");
  g_assert_cmpstr (dossier_table_get (table, 2, DOSSIER_READING_WHO), ==, "Belarmino García, director of the prison");
  g_assert_cmpstr (dossier_table_get (table, 2, DOSSIER_READING_WHEN), ==, "November 2024");
  g_assert_cmpstr (dossier_table_get (table, 2, DOSSIER_READING_STATUS), ==, "Estimated");
  g_assert_nonnull (dossier_table_get (table, 2, DOSSIER_READING_SOURCE));
}

static void
test_origin (void)
{
  g_autoptr (DossierChartSpec) spec = make_spec ("population");

  g_assert_cmpstr (spec->address, ==, "dossier:prison/inmates#population");
  g_assert_cmpstr (spec->language, ==, "en");
  g_assert_cmpstr (spec->sources, ==, "The Prison, Lead ¶1 and Inmates ¶1");
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/present/chart-data/programs", test_programs);
  g_test_add_func ("/present/chart-data/bounds", test_bounds);
  g_test_add_func ("/present/chart-data/dates", test_dates);
  g_test_add_func ("/present/chart-data/roles", test_roles);
  g_test_add_func ("/present/chart-data/reader", test_reader);
  g_test_add_func ("/present/chart-data/origin", test_origin);

  return g_test_run ();
}
