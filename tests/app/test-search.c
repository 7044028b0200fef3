// SPDX-License-Identifier: GPL-3.0-or-later

/* The way into the search and out of it, and what stays. */

#include "window-fixture.h"

#include <sqlite3.h>

#define SEARCH "own:search"

static gboolean
has_search (gpointer data)
{
  return ((WindowFixture *) data)->window->search != NULL;
}

static void
enter (WindowFixture *fixture)
{
  window_fixture_act (fixture, "find", NULL);
  fixture_wait (has_search, fixture, "the search to be made");
}

static void
type (WindowFixture *fixture,
      const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (fixture->window->search_entry), text);
  fixture_settle ();
}

static gboolean
is_entry_shown (WindowFixture *fixture)
{
  return g_str_equal (gtk_stack_get_visible_child_name (fixture->window->heading), "search");
}

static gboolean
is_button_pressed (WindowFixture *fixture)
{
  g_autoptr (GVariant) state = g_action_group_get_action_state (G_ACTION_GROUP (fixture->window), "search");

  return g_variant_get_boolean (state);
}

/* The index is made once the window was seen, whether or not it is asked for. */
static void
test_prepared (WindowFixture *fixture,
               gconstpointer data)
{
  fixture_wait (has_search, fixture, "the search to be made");
}

static void
test_enter_and_leave (WindowFixture *fixture,
                      gconstpointer data)
{
  window_fixture_act (fixture, "show-view", "looks");
  window_fixture_act (fixture, "open-fact", "green");
  g_assert_false (is_entry_shown (fixture));

  enter (fixture);
  window_fixture_assert_own_page (fixture, SEARCH, NULL);
  g_assert_true (is_entry_shown (fixture));
  g_assert_true (is_button_pressed (fixture));

  window_fixture_act (fixture, "leave-search", NULL);
  window_fixture_assert_place (fixture, "looks", "green");
  g_assert_false (is_entry_shown (fixture));
  g_assert_false (is_button_pressed (fixture));
}

static void
test_button (WindowFixture *fixture,
             gconstpointer data)
{
  window_fixture_act (fixture, "search", NULL);
  window_fixture_assert_own_page (fixture, SEARCH, NULL);
  window_fixture_act (fixture, "search", NULL);
  window_fixture_assert_place (fixture, "numbers", NULL);
}

/* Enter opens the first result beside the results, and the evidence counts among them. */
static void
test_open_first (WindowFixture *fixture,
                 gconstpointer data)
{
  enter (fixture);
  type (fixture, "trees");
  g_signal_emit_by_name (fixture->window->search_entry, "activate");
  fixture_settle ();
  g_assert_true (dossier_split_get_open (fixture->window->split));
  g_assert_cmpstr (dossier_evidence_pane_get_state (fixture->window->pane)->position, ==, "claim 1 of 4");
}

/* The words are there when the reader comes back, by whichever way. */
static void
test_words_stay (WindowFixture *fixture,
                 gconstpointer data)
{
  enter (fixture);
  type (fixture, "green");
  window_fixture_act (fixture, "open-fact", "green");
  window_fixture_assert_own_page (fixture, SEARCH, "green");
  window_fixture_act (fixture, "leave-search", NULL);
  window_fixture_assert_place (fixture, "numbers", NULL);

  window_fixture_act (fixture, "back", NULL);
  window_fixture_assert_own_page (fixture, SEARCH, "green");
  g_assert_true (is_entry_shown (fixture));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (fixture->window->search_entry)), ==, "green");
}

/* So are the place and the evidence; a search that is begun anew has neither. */
static void
test_place_stays (WindowFixture *fixture,
                  gconstpointer data)
{
  enter (fixture);
  type (fixture, "trees");
  window_fixture_act (fixture, "open-fact", "twelve");
  window_fixture_act (fixture, "show-view", "ages");
  window_fixture_assert_place (fixture, "ages", NULL);
  window_fixture_act (fixture, "find", NULL);
  window_fixture_assert_own_page (fixture, SEARCH, "twelve");

  /* What was closed there stays closed. */
  window_fixture_act (fixture, "close-evidence", NULL);
  window_fixture_act (fixture, "leave-search", NULL);
  window_fixture_act (fixture, "find", NULL);
  window_fixture_assert_own_page (fixture, SEARCH, NULL);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (fixture->window->search_entry)), ==, "trees");
}

static gboolean
has_failed (gpointer data)
{
  return ((WindowFixture *) data)->window->search_failure != NULL;
}

static GtkWidget *
find_retry (WindowFixture *fixture)
{
  GtkWidget *page = gtk_stack_get_child_by_name (fixture->window->pages, SEARCH);

  return fixture_find_action (page, "win.retry-search");
}

/* Where SQLite has no memory, the page says so, and a button tries again. */
static void
test_failure (WindowFixture *fixture,
              gconstpointer data)
{
  fixture_wait (has_search, fixture, "the search to be made");
  dossier_window_drop_search (fixture->window);
  sqlite3_hard_heap_limit64 (1);
  dossier_window_prepare_search (fixture->window);
  fixture_wait (has_failed, fixture, "the search to fail");
  sqlite3_hard_heap_limit64 (0);

  window_fixture_act (fixture, "find", NULL);
  type (fixture, "green");
  g_assert_true (gtk_widget_get_mapped (find_retry (fixture)));

  gtk_widget_activate (find_retry (fixture));
  fixture_wait (has_search, fixture, "the search to be made");
  g_assert_false (gtk_widget_get_mapped (find_retry (fixture)));
  g_signal_emit_by_name (fixture->window->search_entry, "activate");
  window_fixture_assert_own_page (fixture, SEARCH, "green");
}

#define ADD(name, func) \
  g_test_add ("/app/search/" name, WindowFixture, NULL, window_fixture_set_up, func, window_fixture_tear_down)

int
main (int argc,
      char **argv)
{
  fixture_init (&argc, &argv);

  ADD ("prepared", test_prepared);
  ADD ("enter-and-leave", test_enter_and_leave);
  ADD ("button", test_button);
  ADD ("open-first", test_open_first);
  ADD ("words-stay", test_words_stay);
  ADD ("place-stays", test_place_stays);
  ADD ("failure", test_failure);

  return g_test_run ();
}
