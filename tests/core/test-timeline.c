// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-timeline.h"

static gint32
day_of (const char *edtf)
{
  DossierDate date;

  g_assert_true (dossier_date_parse (edtf, &date));
  return dossier_date_earliest (&date);
}

/* One fact alone, by its dates. */
typedef struct
{
  const char *path;
  const char *of, *said; /* (nullable) */
  DossierTiming timing;
  const char *first, *last;
  gboolean is_said;
} DateRow;

static const DateRow date_table[] = {
  { "day", "2025-03-15", NULL, DOSSIER_TIMING_DAY, "2025-03-15", "2025-03-15", FALSE },
  { "month", "2025-02", NULL, DOSSIER_TIMING_PERIOD, "2025-02-01", "2025-02-28", FALSE },
  { "year", "2024", NULL, DOSSIER_TIMING_PERIOD, "2024-01-01", "2024-12-31", FALSE },
  { "decade", "199X", NULL, DOSSIER_TIMING_PERIOD, "1990-01-01", "1999-12-31", FALSE },
  { "interval-of-days", "2022-03-25/2022-03-27", NULL, DOSSIER_TIMING_INTERVAL, "2022-03-25", "2022-03-27", FALSE },
  { "interval-of-years", "2003/2004", NULL, DOSSIER_TIMING_INTERVAL, "2003-01-01", "2004-12-31", FALSE },
  { "about-a-day", "2025-03-15~", NULL, DOSSIER_TIMING_ABOUT, "2025-03-15", "2025-03-15", FALSE },
  { "about-a-month", "2025-04~", NULL, DOSSIER_TIMING_ABOUT, "2025-04-01", "2025-04-30", FALSE },
  { "uncertain", "2025-04?", NULL, DOSSIER_TIMING_UNCERTAIN, "2025-04-01", "2025-04-30", FALSE },
  { "doubt-comes-before-nearness", "2025-04%", NULL, DOSSIER_TIMING_UNCERTAIN, "2025-04-01", "2025-04-30", FALSE },
  { "about-in-an-interval", "2003~/2004", NULL, DOSSIER_TIMING_ABOUT, "2003-01-01", "2004-12-31", FALSE },
  { "after-a-month", "2025-06/..", NULL, DOSSIER_TIMING_AFTER, "2025-06-01", "2025-06-01", FALSE },
  { "after-a-day", "2025-07-18/..", NULL, DOSSIER_TIMING_AFTER, "2025-07-18", "2025-07-18", FALSE },
  { "before-a-year", "../2023", NULL, DOSSIER_TIMING_BEFORE, "2023-12-31", "2023-12-31", FALSE },
  { "of-comes-before-said", "2024", "2025-03", DOSSIER_TIMING_PERIOD, "2024-01-01", "2024-12-31", FALSE },
  { "said-alone", NULL, "2025-03-26", DOSSIER_TIMING_DAY, "2025-03-26", "2025-03-26", TRUE },
};

static void
test_date (gconstpointer data)
{
  const DateRow *row = data;
  const DossierView view = { .id = "view" };
  const DossierView *views[] = { &view };
  DossierFact fact = { .id = "fact", .view = &view };
  const DossierFact *facts[] = { &fact };
  const Dossier dossier = { .facts = facts, .n_facts = 1, .views = views, .n_views = 1 };
  g_autoptr (DossierTimeline) timeline = NULL;
  const DossierEvent *event;
  gint32 first, last;

  g_assert_true (row->of == NULL || dossier_date_parse (row->of, &fact.of));
  g_assert_true (row->said == NULL || dossier_date_parse (row->said, &fact.said));
  timeline = dossier_timeline_new (&dossier, NULL, FALSE);

  g_assert_cmpuint (dossier_timeline_get_n_events (timeline), ==, 1);
  event = dossier_timeline_get_event (timeline, 0);
  g_assert_true (event->fact == &fact);
  g_assert_cmpint (event->timing, ==, row->timing);
  g_assert_cmpint (event->first, ==, day_of (row->first));
  g_assert_cmpint (event->last, ==, day_of (row->last));
  g_assert_cmpint (event->is_said, ==, row->is_said);
  g_assert_true (dossier_timeline_get_extent (timeline, &first, &last));
  g_assert_cmpint (first, ==, event->first);
  g_assert_cmpint (last, ==, event->last);
}

/* Five facts of two views, for the lanes. */
enum
{
  LATE,     /* tagged "visit" */
  EARLY,    /* named, tagged "visit" */
  UNDATED,  /* tagged "visit" */
  LAW,      /* tagged "visit" and "law" */
  NOBODYS,  /* no tag */
  COMPUTED, /* tagged "visit" */
  N_FACTS
};

static const char *const visit_tags[] = { "visit" };
static const char *const both_tags[] = { "visit", "law" };
static const char *const law_tags[] = { "law" };

static const DossierView first_view = { .id = "first" };
static const DossierView second_view = { .id = "second" };
static const DossierView *views[] = { &first_view, &second_view };

static DossierFact facts[N_FACTS] = {
  [LATE] = { .index = LATE, .tags = visit_tags, .n_tags = 1, .view = &second_view },
  [EARLY] = { .index = EARLY, .tags = visit_tags, .n_tags = 1, .view = &second_view },
  [UNDATED] = { .index = UNDATED, .tags = visit_tags, .n_tags = 1, .view = &first_view },
  [LAW] = { .index = LAW, .tags = both_tags, .n_tags = 2, .view = &first_view },
  [NOBODYS] = { .index = NOBODYS, .view = &first_view },
  [COMPUTED] = { .index = COMPUTED, .status = DOSSIER_STATUS_COMPUTED, .tags = visit_tags, .n_tags = 1,
                 .view = &first_view },
};
static const DossierFact *all_facts[N_FACTS] = {
  &facts[LATE], &facts[EARLY], &facts[UNDATED], &facts[LAW], &facts[NOBODYS], &facts[COMPUTED],
};
static const Dossier dossier = { .facts = all_facts, .n_facts = N_FACTS, .views = views, .n_views = 2 };

static const DossierText law_title, visit_title;
static const DossierFact *named[] = { &facts[EARLY] };
static const DossierLane lanes[] = {
  { .title = &law_title, .facts = named, .n_facts = 1, .tags = law_tags, .n_tags = 1 },
  { .title = &visit_title, .facts = named, .n_facts = 1, .tags = visit_tags, .n_tags = 1 },
};
static const DossierFigure figure = { .kind = DOSSIER_FIGURE_TIMELINE, .lanes = lanes, .n_lanes = 2 };

static void
set_dates (void)
{
  g_assert_true (dossier_date_parse ("2025-06", &facts[LATE].of));
  g_assert_true (dossier_date_parse ("2024", &facts[EARLY].of));
  g_assert_true (dossier_date_parse ("2025-01-05", &facts[LAW].said));
  g_assert_true (dossier_date_parse ("2023/..", &facts[NOBODYS].said));
  g_assert_true (dossier_date_parse ("2022", &facts[COMPUTED].of));
}

static void
assert_lane (const DossierTimeline *timeline,
             guint lane_index,
             const guint *expected,
             guint n_expected)
{
  const DossierTimelineLane *lane = dossier_timeline_get_lane (timeline, lane_index);

  g_assert_cmpuint (lane->n, ==, n_expected);
  for (guint i = 0; i < n_expected; i++)
    {
      const DossierEvent *event = dossier_timeline_get_event (timeline, lane->first + i);

      g_assert_cmpuint (event->fact->index, ==, expected[i]);
      g_assert_cmpuint (event->lane, ==, lane_index);
      g_assert_cmpint (dossier_timeline_find (timeline, event->fact), ==, (int) (lane->first + i));
    }
}

static void
test_lanes (void)
{
  const guint law[] = { EARLY, LAW };
  const guint visits[] = { LATE };
  g_autoptr (DossierTimeline) timeline = dossier_timeline_new (&dossier, &figure, FALSE);

  g_assert_cmpuint (dossier_timeline_get_n_lanes (timeline), ==, 2);
  g_assert_true (dossier_timeline_get_lane (timeline, 0)->title == &law_title);
  assert_lane (timeline, 0, law, 2);
  assert_lane (timeline, 1, visits, 1);
  g_assert_true (dossier_timeline_get_event (timeline, 0)->is_main);
  g_assert_false (dossier_timeline_get_event (timeline, 1)->is_main);
  g_assert_cmpuint (dossier_timeline_get_lane (timeline, 0)->undated->len, ==, 0);
  g_assert_cmpuint (dossier_timeline_get_lane (timeline, 1)->undated->len, ==, 1);
  g_assert_true (g_ptr_array_index (dossier_timeline_get_lane (timeline, 1)->undated, 0) == &facts[UNDATED]);
  g_assert_cmpint (dossier_timeline_find (timeline, &facts[UNDATED]), ==, -1);
  g_assert_cmpint (dossier_timeline_find (timeline, &facts[NOBODYS]), ==, -1);
  g_assert_cmpint (dossier_timeline_find (timeline, &facts[COMPUTED]), ==, -1);
}

static void
test_rest (void)
{
  const guint rest[] = { NOBODYS };
  g_autoptr (DossierTimeline) timeline = dossier_timeline_new (&dossier, &figure, TRUE);

  g_assert_cmpuint (dossier_timeline_get_n_lanes (timeline), ==, 3);
  g_assert_null (dossier_timeline_get_lane (timeline, 2)->title);
  assert_lane (timeline, 2, rest, 1);
}

static void
test_views (void)
{
  const guint first[] = { NOBODYS, LAW };
  const guint second[] = { EARLY, LATE };
  g_autoptr (DossierTimeline) timeline = dossier_timeline_new (&dossier, NULL, TRUE);

  g_assert_cmpuint (dossier_timeline_get_n_lanes (timeline), ==, 2);
  assert_lane (timeline, 0, first, 2);
  assert_lane (timeline, 1, second, 2);
  g_assert_cmpuint (dossier_timeline_get_lane (timeline, 0)->undated->len, ==, 1);
}

static void
test_listed (void)
{
  const guint law[] = { LAW };
  const DossierFact *listed[] = { &facts[LAW] };
  DossierFigure only = figure;
  g_autoptr (DossierTimeline) timeline = NULL;

  only.facts = listed;
  only.n_facts = 1;
  timeline = dossier_timeline_new (&dossier, &only, FALSE);
  assert_lane (timeline, 0, law, 1);
  assert_lane (timeline, 1, NULL, 0);
  g_assert_cmpuint (dossier_timeline_get_lane (timeline, 1)->undated->len, ==, 0);
}

static void
test_count (void)
{
  guint counts[4];
  g_autoptr (DossierTimeline) timeline = dossier_timeline_new (&dossier, NULL, FALSE);

  /* The year 2024 and June 2025, in half years. */
  dossier_timeline_count (timeline, 1, day_of ("2024-01-01"), day_of ("2025-12-31"), counts, 4);
  g_assert_cmpuint (counts[0], ==, 1);
  g_assert_cmpuint (counts[1], ==, 1);
  g_assert_cmpuint (counts[2], ==, 1);
  g_assert_cmpuint (counts[3], ==, 0);

  /* What is outside is not moved in. */
  dossier_timeline_count (timeline, 1, day_of ("2026-01-01"), day_of ("2026-12-31"), counts, 4);
  for (guint i = 0; i < 4; i++)
    g_assert_cmpuint (counts[i], ==, 0);
}

static guint
count_one_by_one (const DossierTimeline *timeline,
                  double from,
                  double to)
{
  guint n = 0;

  for (guint i = 0; i < dossier_timeline_get_n_events (timeline); i++)
    {
      const DossierEvent *event = dossier_timeline_get_event (timeline, i);

      n += event->last + 1 > from && event->first < to ? 1 : 0;
    }

  return n;
}

/* Held against going through all events, at moments that are days, and parts of them. */
static void
test_count_within (void)
{
  g_autoptr (DossierTimeline) timeline = dossier_timeline_new (&dossier, NULL, TRUE);
  guint most = 0;

  for (double from = day_of ("2021-12-30"); from < day_of ("2026-06-01"); from += 12.25)
    for (double days = 0.5; days < 1500; days *= 1.7)
      {
        guint n = dossier_timeline_count_within (timeline, from, from + days);

        g_assert_cmpuint (n, ==, count_one_by_one (timeline, from, from + days));
        most = MAX (most, n);
      }
  g_assert_cmpuint (most, >, 1);
}

static void
test_empty (void)
{
  const Dossier nothing = { 0 };
  g_autoptr (DossierTimeline) timeline = dossier_timeline_new (&nothing, NULL, TRUE);
  gint32 first, last;

  g_assert_cmpuint (dossier_timeline_get_n_lanes (timeline), ==, 0);
  g_assert_cmpuint (dossier_timeline_count_within (timeline, 0, 1e6), ==, 0);
  g_assert_false (dossier_timeline_get_extent (timeline, &first, &last));
  g_assert_null (dossier_find_timeline_figure (&nothing));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  set_dates ();

  for (guint i = 0; i < G_N_ELEMENTS (date_table); i++)
    {
      g_autofree char *path = g_strconcat ("/core/timeline/date/", date_table[i].path, NULL);

      g_test_add_data_func (path, &date_table[i], test_date);
    }
  g_test_add_func ("/core/timeline/lanes", test_lanes);
  g_test_add_func ("/core/timeline/rest", test_rest);
  g_test_add_func ("/core/timeline/views", test_views);
  g_test_add_func ("/core/timeline/listed", test_listed);
  g_test_add_func ("/core/timeline/count", test_count);
  g_test_add_func ("/core/timeline/count-within", test_count_within);
  g_test_add_func ("/core/timeline/empty", test_empty);

  return g_test_run ();
}
