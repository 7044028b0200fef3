// SPDX-License-Identifier: GPL-3.0-or-later

/* The knowledge clock in a window. The small dossier speaks up to 2024, and none of its facts has a date: before that
 * nobody knows of any. */

#include "window-fixture.h"

#include "core/dossier-as-of.h"

static guint
count_facts (WindowFixture *fixture)
{
  return dossier_window_get_dossier (fixture->window)->n_facts;
}

static void
test_set_and_leave (WindowFixture *fixture,
                    gconstpointer data)
{
  guint n = count_facts (fixture);

  window_fixture_act (fixture, "show-view", "looks");
  g_assert_false (window_fixture_can (fixture, "leave-clock"));
  window_fixture_act (fixture, "set-clock", "2020-06-30");
  g_assert_cmpuint (count_facts (fixture), ==, 0);
  window_fixture_assert_place (fixture, "looks", NULL);
  g_assert_true (gtk_widget_get_visible (fixture->window->clock_bar));
  g_assert_true (window_fixture_can (fixture, "leave-clock"));

  /* Every page can be gone to, be it empty. */
  window_fixture_act (fixture, "show-view", "ages");
  window_fixture_assert_place (fixture, "ages", NULL);

  window_fixture_act (fixture, "set-clock", "2024-12-31");
  g_assert_cmpuint (count_facts (fixture), ==, n);
  window_fixture_act (fixture, "leave-clock", NULL);
  g_assert_cmpuint (count_facts (fixture), ==, n);
  g_assert_false (gtk_widget_get_visible (fixture->window->clock_bar));
  window_fixture_assert_place (fixture, "ages", NULL);
}

/* Escape closes the evidence first, and then leaves the clock. */
static void
test_escape (WindowFixture *fixture,
             gconstpointer data)
{
  gint32 day;

  window_fixture_act (fixture, "set-clock", "2024-12-31");
  window_fixture_act (fixture, "open-fact", "twelve");
  window_fixture_act (fixture, "step-out", NULL);
  window_fixture_assert_place (fixture, "numbers", NULL);
  g_assert_true (dossier_get_as_of (dossier_window_get_dossier (fixture->window), &day));
  window_fixture_act (fixture, "step-out", NULL);
  g_assert_false (dossier_get_as_of (dossier_window_get_dossier (fixture->window), &day));
  g_assert_false (window_fixture_can (fixture, "step-out"));
}

/* A fact that had not been said closes its evidence, and facts without a date can be asked for. */
static void
test_undated (WindowFixture *fixture,
              gconstpointer data)
{
  guint n = count_facts (fixture);

  window_fixture_act (fixture, "open-fact", "twelve");
  window_fixture_act (fixture, "set-clock", "2020");
  g_assert_cmpuint (count_facts (fixture), ==, 0);
  g_assert_false (dossier_split_get_open (fixture->window->split));
  g_signal_emit_by_name (fixture->window->clock_button, "clicked");
  fixture_settle ();
  g_assert_cmpuint (count_facts (fixture), ==, n);
}

/* What is no day changes nothing: any program of the session can send it. */
static void
test_nonsense (WindowFixture *fixture,
               gconstpointer data)
{
  guint n = count_facts (fixture);

  window_fixture_act (fixture, "set-clock", "yesterday");
  window_fixture_act (fixture, "set-clock", "2020/..");
  g_assert_cmpuint (count_facts (fixture), ==, n);
}

int
main (int argc,
      char **argv)
{
  fixture_init (&argc, &argv);

  g_test_add ("/app/clock/set-and-leave", WindowFixture, NULL, window_fixture_set_up, test_set_and_leave,
              window_fixture_tear_down);
  g_test_add ("/app/clock/escape", WindowFixture, NULL, window_fixture_set_up, test_escape, window_fixture_tear_down);
  g_test_add ("/app/clock/undated", WindowFixture, NULL, window_fixture_set_up, test_undated,
              window_fixture_tear_down);
  g_test_add ("/app/clock/nonsense", WindowFixture, NULL, window_fixture_set_up, test_nonsense,
              window_fixture_tear_down);

  return g_test_run ();
}
