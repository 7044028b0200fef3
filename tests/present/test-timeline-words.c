// SPDX-License-Identifier: GPL-3.0-or-later

#include <string.h>

#include "fixture.h"
#include "present/dossier-format.h"
#include "present/dossier-timeline-chart.h"
#include "present/dossier-timeline-state.h"
#include "present/dossier-timeline-words.h"

/* How well a date is known is said in words too. */
typedef struct
{
  const char *path;
  const char *of, *said; /* (nullable) */
  const char *when;
  const char *precision;
} DateRow;

static const DateRow dates[] = {
  { "day", "2025-03-15", NULL, "15 Mar 2025", "The day is known." },
  { "month", "2025-03", NULL, "Mar 2025", "Only the month is known." },
  { "year", "2022", NULL, "2022", "Only the year is known." },
  { "decade", "199X", NULL, "1990s", "Only the decade is known." },
  { "interval", "2022-03-25/2022-03-27", NULL, "25–27 Mar 2022", "The date is a span of time." },
  { "about", "2025-03-15~", NULL, "about 15 Mar 2025", "The date is approximate." },
  { "doubt", "2025-04?", NULL, "perhaps Apr 2025", "The date is in doubt." },
  { "since", "2023-09/..", NULL, "since Sep 2023", "Not before this date; no end is given." },
  { "said-after", NULL, "2025-07-18/..", "18 Jul 2025 or later", "Not before this date; no end is given." },
  { "said-before", NULL, "../2023", "2023 or earlier", "Not after this date; no beginning is given." },
  { "said", NULL, "2025-03-26", "26 Mar 2025", "The day is known." },
};

static void
test_date (gconstpointer data)
{
  const DateRow *row = data;
  DossierFact fact = fixture_estimate ();
  g_autofree char *when = NULL;
  g_autofree char *spoken = NULL;

  fact.of = row->of != NULL ? fixture_date (row->of) : (DossierDate) { 0 };
  fact.said = row->said != NULL ? fixture_date (row->said) : (DossierDate) { 0 };
  when = dossier_event_format_date (&fact);
  spoken = dossier_event_format_spoken (&fact, FALSE);
  g_assert_cmpstr (when, ==, row->when);
  g_assert_cmpstr (dossier_event_get_precision (&fact), ==, row->precision);
  g_assert_true (g_str_has_suffix (spoken, row->precision));
}

static void
test_label (void)
{
  DossierFact fact = fixture_estimate ();
  g_autofree char *named = dossier_event_format_label (&fact);
  g_autofree char *unnamed = NULL;

  fact.n_by = 0;
  unnamed = dossier_event_format_label (&fact);
  g_assert_cmpstr (named, ==, "Estimated, García, Nov 2024");
  g_assert_cmpstr (unnamed, ==, "Estimated, Nov 2024");
}

/* In a list no letters stand beside a fact: each says who states it, or that nobody is named. */
static void
test_entry (void)
{
  DossierFact fact = fixture_estimate ();
  g_autoptr (DossierTimelineEntry) named = dossier_timeline_entry_new (&fact, FALSE);
  g_autoptr (DossierTimelineEntry) unnamed = NULL;
  g_autoptr (DossierTimelineEntry) undated = NULL;

  fact.n_by = 0;
  unnamed = dossier_timeline_entry_new (&fact, FALSE);
  fact.of = fact.said = (DossierDate) { 0 };
  undated = dossier_timeline_entry_new (&fact, FALSE);
  g_assert_cmpstr (named->detail, ==, "Estimated · García · Nov 2024");
  g_assert_cmpstr (unnamed->detail, ==, "Estimated · Source article, speaker not named · Nov 2024");
  g_assert_cmpstr (undated->detail, ==, "Estimated · Source article, speaker not named");
  g_assert_true (g_str_has_suffix (named->spoken, ". Estimated. García. Nov 2024."));
  g_assert_true (g_str_has_suffix (undated->spoken, ". Estimated. Source article, speaker not named."));
}

static void
test_counts (void)
{
  g_autofree char *undated = dossier_timeline_format_undated (10);
  g_autofree char *items = dossier_timeline_format_items (5);
  g_autofree char *month = dossier_timeline_format_month (2025, 1);
  g_autofree char *day = dossier_format_day (dossier_date_earliest (&(DossierDate) {
    .start = { DOSSIER_PRECISION_DAY, 2024, 6, 11 }, .end = { DOSSIER_PRECISION_DAY, 2024, 6, 11 } }));

  g_assert_cmpstr (undated, ==, "10 undated");
  g_assert_cmpstr (items, ==, "5 items");
  g_assert_cmpstr (month, ==, "Jan 2025");
  g_assert_cmpstr (day, ==, "11 June 2024");
}

static gboolean
covers (const DossierFact *fact,
        gpointer data)
{
  return fact->content_notes != 0;
}

/* Under a content note there is no statement, neither to be read nor to be heard. */
static void
test_covered (void)
{
  g_autoptr (Dossier) dossier = fixture_load ("data/dossiers/cecot.dossier.json");
  g_autoptr (DossierTimeline) timeline = dossier_timeline_new (dossier, NULL, TRUE);
  g_autoptr (DossierChartSpec) spec = dossier_chart_for_timeline (dossier, timeline, covers, NULL);
  int index = dossier_timeline_find (timeline, dossier_find_fact (dossier, "detainees-beatings"));
  const DossierChartItem *item;

  g_assert_cmpint (index, >=, 0);
  item = dossier_chart_spec_get_item (spec, (guint) index);
  g_assert_null (strstr (item->value_label, "beatings"));
  g_assert_null (strstr (item->spoken, "beatings"));
  g_assert_cmpstr (item->short_label, ==, "18 Jul 2025 or later");
  g_assert_cmpstr (item->tag, ==, "DL");
}

/* An allegation is none of the facts, in a cluster either. */
static void
test_cluster (void)
{
  DossierChartItem alleged = { .value_label = (char *) "He was beaten", .label = (char *) "Alleged, A detainee, Jul 2025" };
  DossierChartItem denied = { .value_label = (char *) "He was not", .label = (char *) "Denied, Bukele, 20 Jul 2025" };
  const DossierChartItem *items[] = { &alleged, &denied };
  g_autofree char *all = dossier_timeline_describe_cluster ("Rights", 2, items, 2);
  g_autofree char *more = dossier_timeline_describe_cluster ("Rights", 9, items, 2);

  g_assert_cmpstr (all, ==, "Rights. 2 items. He was beaten (Alleged, A detainee, Jul 2025). "
                            "He was not (Denied, Bukele, 20 Jul 2025).");
  g_assert_true (g_str_has_prefix (more, "Rights. 9 items. He was beaten"));
  g_assert_true (g_str_has_suffix (more, " And 7 more."));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_autofree char *path = g_strconcat ("/present/timeline-words/date/", dates[i].path, NULL);

      g_test_add_data_func (path, &dates[i], test_date);
    }
  g_test_add_func ("/present/timeline-words/label", test_label);
  g_test_add_func ("/present/timeline-words/entry", test_entry);
  g_test_add_func ("/present/timeline-words/counts", test_counts);
  g_test_add_func ("/present/timeline-words/covered", test_covered);
  g_test_add_func ("/present/timeline-words/cluster", test_cluster);

  return g_test_run ();
}
