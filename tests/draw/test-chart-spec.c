// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-chart-spec.h"

static void
test_items (void)
{
  g_autoptr (DossierChartSpec) spec = dossier_chart_spec_new (DOSSIER_FIGURE_AREAS);

  g_assert_cmpint (spec->kind, ==, DOSSIER_FIGURE_AREAS);
  g_assert_cmpuint (spec->items->len, ==, 0);

  for (guint i = 0; i < 100; i++)
    {
      DossierChartItem *item = dossier_chart_spec_add_item (spec, DOSSIER_ITEM_LEVEL);

      g_assert_null (item->fact_id);
      g_assert_cmpint (item->amount.kind, ==, DOSSIER_AMOUNT_NONE);
      g_assert_false (dossier_date_is_set (&item->date));
      item->fact_id = g_strdup_printf ("fact-%u", i);
    }

  g_assert_cmpuint (spec->items->len, ==, 100);
  g_assert_cmpstr (g_array_index (spec->items, DossierChartItem, 42).fact_id, ==, "fact-42");
  g_assert_cmpint (g_array_index (spec->items, DossierChartItem, 42).kind, ==, DOSSIER_ITEM_LEVEL);
}

static void
test_legend (void)
{
  g_autoptr (DossierChartSpec) spec = dossier_chart_spec_new (DOSSIER_FIGURE_CLAIMS);
  char word[] = "Counted";

  dossier_chart_spec_add_legend (spec, DOSSIER_STATUS_COUNTED, word);
  word[0] = 'X';

  g_assert_cmpuint (spec->legend->len, ==, 1);
  g_assert_cmpstr (g_array_index (spec->legend, DossierLegendEntry, 0).word, ==, "Counted");
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/draw/chart-spec/items", test_items);
  g_test_add_func ("/draw/chart-spec/legend", test_legend);

  return g_test_run ();
}
