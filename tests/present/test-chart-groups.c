// SPDX-License-Identifier: GPL-3.0-or-later

/* How the figures of the dossier that ships group their facts: the same thing under one heading, on one scale. */

#include <string.h>

#include "fixture.h"
#include "present/dossier-charts.h"

static DossierChartSpec *
make_chart (const char *figure_id)
{
  g_autoptr (Dossier) dossier = fixture_load ("data/dossiers/cecot.dossier.json");
  const DossierFigure *figure = dossier_find_figure (dossier, figure_id);

  g_assert_nonnull (figure);

  return dossier_chart_for_figure (dossier, figure);
}

static const DossierChartItem *
get_item (const DossierChartSpec *spec,
          guint index)
{
  return &g_array_index (spec->items, DossierChartItem, index);
}

static const char *
get_heading (const DossierChartSpec *spec,
             guint index)
{
  g_assert_cmpuint (index, <, spec->items->len);

  return g_array_index (spec->groups, DossierChartGroup, get_item (spec, index)->group).label;
}

typedef struct
{
  const char *fact_id;
  const char *heading;
  const char *value_label;
  const char *label;
} Row;

static void
assert_rows (const DossierChartSpec *spec,
             const Row *rows,
             guint n_rows)
{
  g_assert_cmpuint (spec->items->len, ==, n_rows);
  for (guint i = 0; i < n_rows; i++)
    {
      g_assert_cmpstr (get_item (spec, i)->fact_id, ==, rows[i].fact_id);
      g_assert_cmpstr (get_heading (spec, i), ==, rows[i].heading);
      g_assert_cmpstr (get_item (spec, i)->value_label, ==, rows[i].value_label);
      g_assert_cmpstr (get_item (spec, i)->label, ==, rows[i].label);
    }
}

/* One question, asked of several groups of people: each of them is a heading. */
static void
test_by_scope (void)
{
  static const Row rows[] = {
    { "us-announces-300", "People deported", "300", "announced, US government, 15 Mar 2025" },
    { "deportees-accepted-2025-03-lead", "People deported", "over 200", "stated, Mar 2025" },
    { "deported-261", "People deported", "261", "stated, Mar 2025" },
    { "deported-238-tren-de-aragua", "Alleged Tren de Aragua members", "238", "stated, Mar 2025" },
    { "deported-23-ms13", "Alleged MS-13 members", "23", "stated, Mar 2025" },
    { "deported-sum", "Both groups together", "261", "computed for Mar 2025" },
    { "venezuelans-sent-252", "Venezuelans", "252", "stated, until 20 Apr 2025" },
    { "deported-17-more", "Deportation of 31 March", "17", "stated, 31 Mar 2025" },
  };
  g_autoptr (DossierChartSpec) spec = make_chart ("deported");

  assert_rows (spec, rows, G_N_ELEMENTS (rows));
  g_assert_nonnull (strstr (spec->caption, "Axis starts at zero."));
}

/* Several questions, one of them asked of two campaigns: the heading says both. */
static void
test_by_question (void)
{
  static const Row rows[] = {
    { "mano-dura-arrests", "People arrested: Mano Dura policies, 2003–2004", "30,000", "stated" },
    { "arrested-seven-months", "People arrested: Gang crackdown from 2022", "about 55,000", "stated, 2022" },
    { "arrested-by-opening", "People arrested: Gang crackdown from 2022", "over 62,000", "stated, Jan 2023" },
    { "gang-members-2020", "Gang members", "about 60,000", "estimated, 2020" },
    { "gang-collaborators-2020", "Gang collaborators", "about 400,000", "estimated, 2020" },
  };
  g_autoptr (DossierChartSpec) spec = make_chart ("arrests");

  assert_rows (spec, rows, G_N_ELEMENTS (rows));
}

/* Each answer about another country: one heading, and each row says which. The level stands among them. */
static void
test_scope_in_rows (void)
{
  static const Row rows[] = {
    { "capacity-infobox", "Capacity of similar prisons", "40,000", "Capacity; stated" },
    { "honduras-capacity", "Capacity of similar prisons", "20,000", "Honduras; announced, Castro, Jun 2024" },
    { "ecuador-capacity", "Capacity of similar prisons", "12,000", "Ecuador; announced, Noboa, Jan 2024" },
    { "guatemala-capacity-2025", "Capacity of similar prisons", "2,000",
      "Guatemala (Arévalo); announced, Arévalo, Oct 2025" },
  };
  g_autoptr (DossierChartSpec) spec = make_chart ("similar-capacity");

  assert_rows (spec, rows, G_N_ELEMENTS (rows));
  g_assert_cmpint (get_item (spec, 0)->kind, ==, DOSSIER_ITEM_LEVEL);
}

/* A panel for each question, in its own unit; what each is about stands in its row. */
static void
test_multiples (void)
{
  g_autoptr (DossierChartSpec) spec = make_chart ("shared-by");
  static const DossierUnit units[] = {
    DOSSIER_UNIT_PERCENT, DOSSIER_UNIT_PERSON, DOSSIER_UNIT_M2,
  };

  g_assert_cmpuint (spec->groups->len, ==, G_N_ELEMENTS (units));
  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    g_assert_cmpint (g_array_index (spec->groups, DossierChartGroup, i).unit, ==, units[i]);
  for (guint i = 0; i < spec->items->len; i++)
    g_assert_cmpint (get_item (spec, i)->amount.unit, ==, units[get_item (spec, i)->group]);

  g_assert_cmpstr (get_item (spec, 0)->value_label, ==, "36.3");
  g_assert_cmpstr (get_item (spec, 0)->label, ==, "With the 14,532 held in June 2024; computed for 11 Jun 2024");
  g_assert_cmpstr (get_item (spec, 2)->fact_id, ==, "per-cell");
  g_assert_cmpint (get_item (spec, 2)->kind, ==, DOSSIER_ITEM_LEVEL);
}

/* Each flow says its lowest and its highest figure, and where it leads. */
static void
test_flows (void)
{
  static const struct
  {
    const char *from, *to, *value_label;
    guint n;
  } flows[] = {
    { "United States", "El Salvador: CECOT", "over 200 to 261", 3 },
    { "United States", "El Salvador", "17", 1 },
    { "El Salvador: CECOT", "Venezuela", "252", 1 },
    { "Held in Venezuela", "Released by Venezuela", "10", 1 },
    { "Held in Venezuela", "Released by Venezuela", "252", 1 },
  };
  g_autoptr (DossierChartSpec) spec = make_chart ("transfers");
  guint n_items = 0;

  g_assert_cmpuint (spec->groups->len, ==, G_N_ELEMENTS (flows));
  for (guint i = 0; i < G_N_ELEMENTS (flows); i++)
    {
      const DossierChartGroup *group = &g_array_index (spec->groups, DossierChartGroup, i);
      guint n = 0;

      g_assert_cmpstr (g_ptr_array_index (spec->nodes, group->from), ==, flows[i].from);
      g_assert_cmpstr (g_ptr_array_index (spec->nodes, group->to), ==, flows[i].to);
      g_assert_cmpstr (group->value_label, ==, flows[i].value_label);
      for (guint j = 0; j < spec->items->len; j++)
        n += get_item (spec, j)->group == i ? 1 : 0;
      g_assert_cmpuint (n, ==, flows[i].n);
      n_items += n;
    }
  g_assert_cmpuint (spec->items->len, ==, n_items);
}

/* Where the figure names no facts, answers come by date. */
static void
test_order (void)
{
  g_autoptr (DossierChartSpec) spec = make_chart ("arrests");

  g_assert_cmpint (dossier_date_compare (&get_item (spec, 1)->date, &get_item (spec, 2)->date), <, 0);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/chart-groups/by-scope", test_by_scope);
  g_test_add_func ("/chart-groups/by-question", test_by_question);
  g_test_add_func ("/chart-groups/scope-in-rows", test_scope_in_rows);
  g_test_add_func ("/chart-groups/multiples", test_multiples);
  g_test_add_func ("/chart-groups/flows", test_flows);
  g_test_add_func ("/chart-groups/order", test_order);

  return g_test_run ();
}
