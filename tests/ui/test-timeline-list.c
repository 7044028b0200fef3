// SPDX-License-Identifier: GPL-3.0-or-later

/* The timeline as a list by month, with very many facts in one of them. */

#include <string.h>

#include "core/dossier-loader.h"
#include "fixture.h"
#include "page-fixture.h"
#include "ui/dossier-fact-row.h"
#include "ui/dossier-timeline-list.h"

#define N_MANY 5000
#define FAR "f-600"
#define TURN 12 /* rows at a time, at most */

typedef struct
{
  Dossier *dossier;
  DossierVeils *veils;
  DossierTimelineState *state;
  GtkWidget *list;
  GtkWindow *window;
  guint n_built; /* as counted last */
} Fixture;

static Dossier *
create_many (void)
{
  g_autoptr (GString) facts = g_string_new (NULL);
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (GBytes) bytes = NULL;
  char *json;

  for (guint i = 0; i < N_MANY; i++)
    g_string_append_printf (facts, "%s{\"id\":\"f-%u\",\"text\":\"Said\",\"status\":\"stated\",\"of\":\"2025-03-11\","
                            "\"source\":[{\"id\":\"s\"}]}", i > 0 ? "," : "", i);
  json = g_strdup_printf ("{\"format\":\"dossier/1\",\"id\":\"many\",\"version\":\"1\",\"title\":\"Many\",\"as_of\":\"2025\","
                          "\"language\":\"en\",\"languages\":[\"en\"],\"sources\":[{\"id\":\"s\",\"type\":\"book\"}],"
                          "\"parties\":[],\"questions\":[],\"facts\":[%s],\"views\":[{\"id\":\"v\",\"title\":\"V\","
                          "\"sections\":[{\"id\":\"s\",\"title\":\"S\",\"facts\":[\"f-0\"]}]}]}", facts->str);
  bytes = g_bytes_new_take (json, strlen (json));

  return dossier_read_bytes (bytes, NULL, problems, NULL, NULL, NULL);
}

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  fixture->dossier = create_many ();
  g_assert_nonnull (fixture->dossier);
  fixture->veils = dossier_veils_new ();
  fixture->state = dossier_timeline_state_new (fixture->dossier, NULL, NULL);
  fixture->list = dossier_timeline_list_new (fixture->state, fixture->veils);
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  fixture_close (fixture->window);
  dossier_timeline_state_free (fixture->state);
  g_object_unref (fixture->veils);
  dossier_unref (fixture->dossier);
}

static guint
count (Fixture *fixture)
{
  return page_fixture_count (fixture->list, DOSSIER_TYPE_FACT_ROW);
}

/* Two pictures on, nothing more has been built. */
static gboolean
is_at_rest (gpointer data)
{
  Fixture *fixture = data;
  guint before = fixture->n_built;

  fixture_settle ();
  fixture->n_built = count (fixture);

  return fixture->n_built == before;
}

/* A few rows are there at once, then those that the reader is near, and no more of the month. */
static void
test_turns (Fixture *fixture,
            gconstpointer data)
{
  g_assert_cmpuint (count (fixture), >, 0);
  g_assert_cmpuint (count (fixture), <=, TURN);
  fixture->window = fixture_show (fixture->list, 400, 700);
  fixture_wait (is_at_rest, fixture, "the list at rest");
  g_assert_cmpuint (fixture->n_built, >, TURN);
  g_assert_cmpuint (fixture->n_built, <, 200);
}

static void
find_open_cb (GtkWidget *widget,
              gpointer data)
{
  if (DOSSIER_IS_FACT_ROW (widget) && gtk_widget_has_css_class (widget, "dossier-open"))
    *(GtkWidget **) data = widget;
}

static gboolean
is_in_sight (gpointer data)
{
  Fixture *fixture = data;
  GtkWidget *row = NULL;
  graphene_rect_t bounds;

  page_fixture_visit (fixture->list, find_open_cb, &row);

  return row != NULL && gtk_widget_compute_bounds (row, fixture->list, &bounds) && bounds.size.height > 0
         && bounds.origin.y >= 0 && bounds.origin.y < gtk_widget_get_height (fixture->list);
}

/* A fact far down is brought into sight, and what comes before it is built turn by turn until then. */
static void
test_far (Fixture *fixture,
          gconstpointer data)
{
  guint before;

  fixture->window = fixture_show (fixture->list, 400, 700);
  before = count (fixture);
  dossier_timeline_list_select_fact (DOSSIER_TIMELINE_LIST (fixture->list), FAR, TRUE);
  g_assert_cmpuint (count (fixture), ==, before);
  fixture_wait (is_in_sight, fixture, "the fact in sight");
  g_assert_cmpuint (count (fixture), >, 600);
  g_assert_cmpuint (count (fixture), <, 800);
}

static void
count_open_cb (GtkWidget *widget,
               gpointer data)
{
  *(guint *) data += DOSSIER_IS_FACT_ROW (widget) && gtk_widget_has_css_class (widget, "dossier-open") ? 1 : 0;
}

/* Of the rows that are there, the one of the selected fact is open, as a look at all of them tells. */
static void
test_selected (Fixture *fixture,
               gconstpointer data)
{
  static const char *const ids[] = { "f-3", "f-1", "f-1", FAR, "f-0", "no-such-fact", NULL, "f-2", NULL };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      gboolean is_there = g_strcmp0 (ids[i], "f-4") < 0 && g_strcmp0 (ids[i], "f-0") >= 0;
      GtkWidget *row = NULL;
      guint n_open = 0;

      dossier_timeline_list_select_fact (DOSSIER_TIMELINE_LIST (fixture->list), ids[i], FALSE);
      page_fixture_visit (fixture->list, find_open_cb, &row);
      page_fixture_visit (fixture->list, count_open_cb, &n_open);
      g_assert_cmpuint (n_open, ==, is_there ? 1 : 0);
      g_assert_cmpint (row != NULL, ==, is_there);
      if (row != NULL)
        g_assert_cmpstr (dossier_fact_row_get_fact (DOSSIER_FACT_ROW (row))->id, ==, ids[i]);
    }
  fixture->window = fixture_show (fixture->list, 400, 700);
}

int
main (int argc,
      char **argv)
{
  page_fixture_init (&argc, &argv);

  g_test_add ("/ui/timeline-list/turns", Fixture, NULL, set_up, test_turns, tear_down);
  g_test_add ("/ui/timeline-list/far", Fixture, NULL, set_up, test_far, tear_down);
  g_test_add ("/ui/timeline-list/selected", Fixture, NULL, set_up, test_selected, tear_down);

  return g_test_run ();
}
