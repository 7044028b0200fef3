// SPDX-License-Identifier: GPL-3.0-or-later

#include <string.h>

#include "core/dossier-loader.h"
#include "fixture.h"
#include "present/dossier-charts.h"
#include "present/dossier-clean-text.h"

typedef struct
{
  Dossier *dossier;
  DossierChartSpec *spec;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer figure)
{
  fixture->dossier = fixture_load_prison ();
  fixture->spec = dossier_chart_for_figure (fixture->dossier, dossier_find_figure (fixture->dossier, figure));
}

static void
tear_down (Fixture *fixture,
           gconstpointer figure)
{
  dossier_chart_spec_free (fixture->spec);
  dossier_unref (fixture->dossier);
}

typedef struct
{
  const char *fact_id;
  DossierItemKind kind;
  const char *tag;
  const char *value_label;
  const char *label;
  const char *short_label;
} ItemCase;

static void
assert_items (const DossierChartSpec *spec,
              const ItemCase *rows,
              guint n_rows)
{
  g_assert_cmpuint (spec->items->len, ==, n_rows);
  for (guint i = 0; i < n_rows; i++)
    {
      const DossierChartItem *item = &g_array_index (spec->items, DossierChartItem, i);

      g_assert_cmpstr (item->fact_id, ==, rows[i].fact_id);
      g_assert_cmpint (item->kind, ==, rows[i].kind);
      g_assert_cmpstr (item->tag, ==, rows[i].tag);
      g_assert_cmpstr (item->value_label, ==, rows[i].value_label);
      g_assert_cmpstr (item->label, ==, rows[i].label);
      g_assert_cmpstr (item->short_label, ==, rows[i].short_label);
      g_assert_cmpint (item->amount.unit, ==, spec->unit);
    }
}

/* The repeated statement and the two ranges of one estimate stay apart; what is denied is not there. */
static const ItemCase population[] = {
  { "held-june", DOSSIER_ITEM_VALUE, "SA", "14,532", "counted, 11 Jun 2024", "11 Jun 2024" },
  { "held-june-again", DOSSIER_ITEM_VALUE, "SA", "14,532", "reported, Jun 2024, the same statement again", "Jun 2024" },
  { "held-lead", DOSSIER_ITEM_VALUE, "SV", "15,000–20,000", "estimated, García, Nov 2024", "García, Nov 2024" },
  { "held-body", DOSSIER_ITEM_VALUE, "SV", "10,000–20,000", "estimated, García, Nov 2024", "García, Nov 2024" },
  { "held-near",
    DOSSIER_ITEM_VALUE,
    "SV",
    "“closer to” 40,000",
    "no number given, García, Apr 2025",
    "García, Apr 2025" },
  { "held-declined", DOSSIER_ITEM_NO_FIGURE, "SV", NULL, "no figure given, García, Mar 2025", "García, Mar 2025" },
  { "capacity", DOSSIER_ITEM_LEVEL, "SA", "Capacity 40,000", "stated, undated", "stated, undated" },
  { "capacity-plan",
    DOSSIER_ITEM_ANNOUNCED,
    "SV",
    "80,000",
    "announced, The president, Apr 2025",
    "The president, Apr 2025" },
};

static void
test_claims (Fixture *fixture,
             gconstpointer data)
{
  assert_items (fixture->spec, population, G_N_ELEMENTS (population));
}

static void
test_claims_words (Fixture *fixture,
                   gconstpointer data)
{
  const DossierChartSpec *spec = fixture->spec;

  g_assert_cmpstr (spec->title, ==, "How many people are held?");
  g_assert_cmpstr (spec->reading, ==, "Each mark is one claim.");
  g_assert_cmpstr (spec->caption, ==, "One estimate is printed in two ways. "
                                      "SA: Source article, speaker not named; SV: Government. "
                                      "Source: The Prison, Lead ¶1 and Inmates ¶1. Axis starts at zero. "
                                      "1 number that is denied is not drawn. Newest date shown: April 2025.");
  g_assert_cmpstr (spec->no_figure_before, ==, "no figure before June 2024");
  g_assert_cmpstr (spec->undated_label, ==, "Undated");
  g_assert_cmpstr (spec->unit_label, ==, "people");
  g_assert_cmpstr (spec->dataset, ==, "prison 1.2");
  g_assert_cmpstr (spec->months[5], ==, "Jun");
  g_assert_false (spec->right_to_left);
  g_assert_true (g_str_has_prefix (spec->summary, "How many people are held? Chart of 8 claims. "
                                                  "14,532, counted, 11 Jun 2024. "));
  g_assert_nonnull (strstr (spec->summary, " no figure given, García, Mar 2025. Capacity 40,000, stated, undated. "));
}

static void
test_claims_span (Fixture *fixture,
                  gconstpointer data)
{
  DossierDate span = fixture_date ("2023-01/2025-12");

  g_assert_cmpint (fixture->spec->first_day, ==, dossier_date_earliest (&span));
  g_assert_cmpint (fixture->spec->last_day, ==, dossier_date_latest (&span));
}

static void
test_legend (Fixture *fixture,
             gconstpointer data)
{
  static const char *const words[] = { "Counted", "Stated", "Reported", "Estimated", "Announced", "No figure" };

  g_assert_cmpuint (fixture->spec->legend->len, ==, G_N_ELEMENTS (words));
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    g_assert_cmpstr (g_array_index (fixture->spec->legend, DossierLegendEntry, i).word, ==, words[i]);
}

static void
test_spoken (Fixture *fixture,
             gconstpointer data)
{
  const DossierChartItem *item = &g_array_index (fixture->spec->items, DossierChartItem, 0);

  g_assert_cmpstr (item->spoken, ==, "In June 2024, 14,532 people were held. Source article, speaker not named. "
                                     "When: 11 June 2024. Counted. No answer in this dossier. 3 other claims differ. "
                                     "Source: The Prison, Lead, paragraph 1.");
}

static const ItemCase floor_space[] = {
  { "space", DOSSIER_ITEM_VALUE, "SA", "0.6 m²", "Space per person; stated", "stated" },
  { "space-full", DOSSIER_ITEM_VALUE, NULL, "0.61 m²", "At capacity; computed", "computed" },
  { "space-november", DOSSIER_ITEM_VALUE, NULL, "1.2–2.4 m²", "November 2024; computed for Nov 2024",
    "Nov 2024" },
  { "standard", DOSSIER_ITEM_LEVEL, "PR", "at least 3.4 m²", "Recommended space; reported, BBC", "BBC" },
};

static void
test_areas (Fixture *fixture,
            gconstpointer data)
{
  assert_items (fixture->spec, floor_space, G_N_ELEMENTS (floor_space));
  g_assert_cmpstr (fixture->spec->unit_label, ==, "m²");
  g_assert_cmpstr (fixture->spec->scale_label, ==, "1 metre");
  g_assert_cmpstr (fixture->spec->figure_label, ==, "person, from above");
  g_assert_nonnull (fixture->spec->scale_note);
  g_assert_null (fixture->spec->no_figure_before);
  g_assert_null (fixture->spec->reading);
  g_assert_null (strstr (fixture->spec->caption, "Axis"));
}

static void
test_spanish (void)
{
  g_autoptr (Dossier) dossier = fixture_load_prison ();
  g_autoptr (DossierChartSpec) spec = NULL;

  g_setenv ("LANGUAGE", "es", TRUE);
  spec = dossier_chart_for_figure (dossier, dossier_find_figure (dossier, "population"));
  g_unsetenv ("LANGUAGE");

  g_assert_cmpstr (spec->title, ==, "¿Cuántas personas hay recluidas?");
  g_assert_cmpstr (g_array_index (spec->items, DossierChartItem, 4).value_label, ==, "“más cerca de” 40,000");
}

/* So many answers to one question. */
static Dossier *
create_many (guint n)
{
  GString *json = g_string_new ("{\"format\":\"dossier/1\",\"id\":\"many\",\"version\":\"1\",\"title\":\"Many\","
                                "\"as_of\":\"2025\",\"language\":\"en\",\"languages\":[\"en\"],"
                                "\"sources\":[{\"id\":\"s\",\"type\":\"book\"}],\"parties\":[],\"questions\":["
                                "{\"id\":\"q\",\"label\":\"Q\",\"kind\":\"count\",\"unit\":\"item\"}],\"facts\":[");
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (GBytes) bytes = NULL;

  for (guint i = 0; i < n; i++)
    g_string_append_printf (json, "%s{\"id\":\"f-%u\",\"text\":\"Said\",\"status\":\"stated\",\"of\":\"2020\","
                                  "\"source\":[{\"id\":\"s\"}],\"answers\":{\"question\":\"q\",\"value\":%u}}",
                            i > 0 ? "," : "", i, i);
  g_string_append (json, "],\"figures\":[{\"id\":\"g\",\"title\":\"G\",\"kind\":\"claims\",\"questions\":"
                         "[{\"id\":\"q\",\"as\":\"values\"}]}],\"views\":[{\"id\":\"v\",\"title\":\"V\","
                         "\"sections\":[{\"id\":\"x\",\"title\":\"X\",\"figures\":[\"g\"],\"facts\":[\"f-0\"]}]}]}");
  bytes = g_string_free_to_bytes (json);

  return dossier_read_bytes (bytes, NULL, problems, NULL, NULL, NULL);
}

/* Who sees squares and no marks is told what they are. */
static void
test_crowd (void)
{
  for (guint more = 0; more < 2; more++)
    {
      g_autoptr (Dossier) dossier = create_many (DOSSIER_CLAIMS_MOST_APART + more);
      g_autoptr (DossierChartSpec) spec = dossier_chart_for_figure (dossier, dossier->figures[0]);
      gboolean is_told = spec->reading != NULL && strstr (spec->reading, "Zooming in shows each.") != NULL;

      g_assert_cmpuint (spec->items->len, ==, DOSSIER_CLAIMS_MOST_APART + more);
      g_assert_cmpint (is_told, ==, more == 1);
    }
}

/* Of those with a content note, one that the reader has chosen to see. */
static gboolean
covers_all_but_event (const DossierFact *fact,
                      gpointer data)
{
  return g_strcmp0 (fact->id, "time-prisoners-beaten") != 0;
}

static gboolean
covers_none (const DossierFact *fact,
             gpointer data)
{
  return FALSE;
}

/* A veil that is lifted on a page is lifted on its charts, and comes back with it; the words are what they were. */
static void
test_uncovered (void)
{
  g_autoptr (Dossier) dossier = fixture_load ("data/dossiers/cecot.dossier.json");
  DossierFigure with_event = *dossier_find_figure (dossier, "killed-march-2022");
  const DossierFact *event = dossier_find_fact (dossier, "time-prisoners-beaten");
  g_autoptr (DossierChartSpec) plain = NULL;
  g_autoptr (DossierChartSpec) spec = NULL;

  with_event.events = &event;
  with_event.n_events = 1;
  plain = dossier_chart_for_figure (dossier, &with_event);
  spec = dossier_chart_for_figure (dossier, &with_event);
  g_assert_false (dossier_chart_cover (spec, dossier, covers_none, NULL));
  g_assert_true (dossier_chart_cover (spec, dossier, NULL, NULL));
  g_assert_false (dossier_chart_cover (spec, dossier, NULL, NULL));
  g_assert_true (dossier_chart_cover (spec, dossier, covers_all_but_event, NULL));
  for (guint i = 0; i < spec->items->len; i++)
    {
      const DossierChartItem *item = &g_array_index (spec->items, DossierChartItem, i);
      const DossierChartItem *whole = &g_array_index (plain->items, DossierChartItem, i);
      gboolean is_seen = item->content_notes == 0 || g_strcmp0 (item->fact_id, event->id) == 0;

      g_assert_cmpint (item->is_covered, ==, !is_seen);
      g_assert_cmpint (g_strcmp0 (item->spoken, whole->spoken) == 0, ==, is_seen);
    }
  g_assert_true (dossier_chart_cover (spec, dossier, covers_none, NULL));
  g_assert_cmpstr (spec->summary, ==, plain->summary);
}

/* A veil on a page is one on its charts: in speech, in the summary, and at events. */
static void
test_covered (void)
{
  g_autoptr (Dossier) dossier = fixture_load ("data/dossiers/cecot.dossier.json");
  const DossierFigure *figure = dossier_find_figure (dossier, "killed-march-2022");
  DossierFigure with_event = *figure;
  const DossierFact *event = dossier_find_fact (dossier, "time-prisoners-beaten");
  g_autofree char *words = dossier_text_for_reader (event->short_text);
  g_autoptr (DossierChartSpec) spec = NULL;
  guint n_covered = 0;

  with_event.events = &event;
  with_event.n_events = 1;
  spec = dossier_chart_for_figure (dossier, &with_event);
  g_assert_nonnull (strstr (spec->summary, words));
  dossier_chart_cover (spec, dossier, NULL, NULL);
  g_assert_null (strstr (spec->summary, words));
  for (guint i = 0; i < spec->items->len; i++)
    {
      const DossierChartItem *item = &g_array_index (spec->items, DossierChartItem, i);

      if (item->content_notes == 0)
        continue;
      g_assert_null (strstr (item->spoken, item->statement));
      g_assert_true (g_str_has_prefix (item->spoken, "Content note: "));
      n_covered++;
    }
  g_assert_cmpuint (n_covered, >, 1);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/charts/claims", Fixture, "population", set_up, test_claims, tear_down);
  g_test_add ("/charts/claims/words", Fixture, "population", set_up, test_claims_words, tear_down);
  g_test_add ("/charts/claims/span", Fixture, "population", set_up, test_claims_span, tear_down);
  g_test_add ("/charts/legend", Fixture, "population", set_up, test_legend, tear_down);
  g_test_add ("/charts/spoken", Fixture, "population", set_up, test_spoken, tear_down);
  g_test_add ("/charts/areas", Fixture, "floor", set_up, test_areas, tear_down);
  g_test_add_func ("/charts/crowd", test_crowd);
  g_test_add_func ("/charts/spanish", test_spanish);
  g_test_add_func ("/charts/covered", test_covered);
  g_test_add_func ("/charts/uncovered", test_uncovered);

  return g_test_run ();
}
