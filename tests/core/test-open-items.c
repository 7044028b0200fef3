// SPDX-License-Identifier: GPL-3.0-or-later

/* What a small dossier leaves open, each item for its reason and no other: data/open-items.json. */

#include "core/dossier-loader.h"
#include "core/dossier-open-items.h"

static Dossier *
load (const char *name)
{
  g_autofree char *path = g_build_filename (g_test_get_dir (G_TEST_DIST), name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  Dossier *dossier = dossier_load_file (file, problems, NULL, NULL, NULL);

  g_assert_nonnull (dossier);
  g_assert_cmpuint (dossier_problems_count (problems, DOSSIER_SEVERITY_ERROR), ==, 0);
  return dossier;
}

/* "gap: a b" for each reason that has items. */
static char *
describe (const Dossier *dossier,
          const char *age)
{
  g_autoptr (GArray) items = NULL;
  GString *text = g_string_new (NULL);
  gint32 day;

  g_assert_true (dossier_parse_age (age, &dossier->as_of, &day));
  items = dossier_list_open_items (dossier, day);
  for (guint i = 0; i < items->len; i++)
    {
      const DossierOpenItem *item = &g_array_index (items, DossierOpenItem, i);

      if (i == 0 || item->reason != g_array_index (items, DossierOpenItem, i - 1).reason)
        g_string_append_printf (text, "%s%s:", i > 0 ? "\n" : "", dossier_open_reason_to_id (item->reason));
      g_string_append_printf (text, " %s", item->question != NULL ? item->question->id : item->fact->id);
    }

  return g_string_free (text, FALSE);
}

static void
test_reasons (void)
{
  g_autoptr (Dossier) dossier = load ("core/data/open-items.json");
  g_autofree char *found = describe (dossier, "12m");

  g_assert_cmpstr (found, ==,
                   "gap: gap both\n"
                   "declined: declined declines-side\n"
                   "access-refused: both refused\n"
                   "unanswered: claim judgement whole\n"
                   "no-answer: asked-in-vain never-answered point\n"
                   "one-speaker: maybe-new open-end near\n"
                   "no-speaker: own\n"
                   "one-source: old maybe-new open-end mixed near own\n"
                   "old: old mixed\n"
                   "undated: undated");
}

/* A claim that so many allege, each repeating the next one in the file. */
static Dossier *
make_chain (guint n)
{
  g_autoptr (GString) facts = g_string_new (NULL);
  g_autoptr (GString) shown = g_string_new (NULL);
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autofree char *text = NULL;
  g_autoptr (GBytes) bytes = NULL;

  for (guint i = 0; i < n; i++)
    {
      g_string_append_printf (facts, "%s{\"id\":\"f%u\",\"text\":\"T\",\"status\":\"alleged\",\"source\":[{\"id\":\"a\"}]",
                              i > 0 ? "," : "", i);
      if (i + 1 < n)
        g_string_append_printf (facts, ",\"links\":[{\"to\":\"f%u\",\"as\":\"repeats\"}]", i + 1);
      g_string_append_c (facts, '}');
      g_string_append_printf (shown, "%s\"f%u\"", i > 0 ? "," : "", i);
    }
  text = g_strdup_printf ("{\"format\":\"dossier/1\",\"id\":\"chain\",\"version\":\"1\",\"title\":\"C\",\"as_of\":\"2026\","
                          "\"language\":\"en\",\"languages\":[\"en\"],\"sources\":[{\"id\":\"a\",\"type\":\"report\","
                          "\"title\":\"A\"}],\"parties\":[],\"questions\":[],\"facts\":[%s],\"views\":[{\"id\":\"v\","
                          "\"title\":\"V\",\"sections\":[{\"id\":\"s\",\"title\":\"S\",\"facts\":[%s]}]}]}",
                          facts->str, shown->str);
  bytes = g_bytes_new (text, strlen (text));

  return dossier_read_bytes (bytes, NULL, problems, NULL, NULL, NULL);
}

/* A claim is listed once, also where what repeats it stands before it; and its repetitions are gone through once: for
 * each of them anew, this would not come to its end. */
static void
test_repeated (void)
{
  static const guint lengths[] = { 2, 20000 };

  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      g_autoptr (Dossier) dossier = make_chain (lengths[i]);
      g_autofree char *found = describe (dossier, "12m");

      g_assert_cmpstr (found, ==, "unanswered: f0");
    }
}

/* The year 2024 can mean its last day: nothing of it is called old where the line is drawn within it. */
static void
test_ages (void)
{
  g_autoptr (Dossier) dossier = load ("core/data/open-items.json");
  g_autofree char *within = describe (dossier, "2024-12-31");
  g_autofree char *after = describe (dossier, "2025");
  g_autofree char *never = describe (dossier, "1900");

  g_assert_nonnull (strstr (within, "\nold: old mixed\n"));
  g_assert_nonnull (strstr (after, "\nold: old maybe-new mixed\n"));
  g_assert_null (strstr (never, "\nold:"));
}

/* The newest number begins last, and the rest is counted. */
static void
test_newest (void)
{
  g_autoptr (Dossier) dossier = load ("core/data/open-items.json");
  g_autoptr (GArray) items = dossier_list_open_items (dossier, G_MAXINT32 - 1);
  guint n_found = 0;

  for (guint i = 0; i < items->len; i++)
    {
      const DossierOpenItem *item = &g_array_index (items, DossierOpenItem, i);

      if (item->reason != DOSSIER_OPEN_OLD)
        continue;
      if (g_str_equal (item->question->id, "old"))
        {
          g_assert_cmpstr (item->fact->id, ==, "old-month");
          g_assert_cmpuint (item->n_undated, ==, 0);
          n_found++;
        }
      if (g_str_equal (item->question->id, "mixed"))
        {
          g_assert_cmpstr (item->fact->id, ==, "mixed-dated");
          g_assert_cmpuint (item->n_undated, ==, 1);
          n_found++;
        }
    }
  g_assert_cmpuint (n_found, ==, 2);
}

typedef struct
{
  const char *text;
  const char *as_of;
  const char *day; /* NULL: no age */
} AgeCase;

static const AgeCase age_cases[] = {
  { "12m", "2026", "2025-01-01" },
  { "1y", "2026", "2025-01-01" },
  { "0m", "2025-03", "2025-03-01" },
  { "1m", "2025-03-31", "2025-02-28" },
  { "2y", "2020/2024-05", "2022-05-01" },
  { "2024", "2026", "2024-01-01" },
  { "2024-06", "2026", "2024-06-01" },
  { "2024-06-11", "2026", "2024-06-11" },
  { "", "2026", NULL },
  { "m", "2026", NULL },
  { "12", "2026", NULL },
  { "12 m", "2026", NULL },
  { "-3m", "2026", NULL },
  { "12d", "2026", NULL },
  { "99999999999m", "2026", NULL },
  { "../2024", "2026", NULL },
  { "soon", "2026", NULL },
};

static void
test_age (gconstpointer data)
{
  const AgeCase *test = data;
  DossierDate as_of, expected;
  gint32 day = 7;

  g_assert_true (dossier_date_parse (test->as_of, &as_of));
  if (test->day == NULL)
    {
      g_assert_false (dossier_parse_age (test->text, &as_of, &day));
      g_assert_cmpint (day, ==, 7);
      return;
    }

  g_assert_true (dossier_parse_age (test->text, &as_of, &day));
  g_assert_true (dossier_date_parse (test->day, &expected));
  g_assert_cmpint (day, ==, dossier_date_earliest (&expected));
}

/* Counted back beyond all calendars, nothing is old. */
static void
test_age_before_all (void)
{
  DossierDate as_of;

  g_assert_true (dossier_date_parse ("2026", &as_of));
  g_assert_cmpint (dossier_count_back (&as_of, 12 * 5000), ==, DOSSIER_DATE_OPEN_PAST);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/open-items/reasons", test_reasons);
  g_test_add_func ("/open-items/repeated", test_repeated);
  g_test_add_func ("/open-items/ages", test_ages);
  g_test_add_func ("/open-items/newest", test_newest);
  g_test_add_func ("/open-items/age-before-all", test_age_before_all);
  for (gsize i = 0; i < G_N_ELEMENTS (age_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/open-items/age/%" G_GSIZE_FORMAT, i);

      g_test_add_data_func (path, &age_cases[i], test_age);
    }

  return g_test_run ();
}
