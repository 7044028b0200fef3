// SPDX-License-Identifier: GPL-3.0-or-later

#include "window-fixture.h"

static void
test_first (WindowFixture *fixture,
            gconstpointer data)
{
  window_fixture_assert_place (fixture, "numbers", NULL);
  g_assert_false (window_fixture_can (fixture, "back"));
  g_assert_false (window_fixture_can (fixture, "forward"));
  g_assert_false (window_fixture_can (fixture, "previous-view"));
  g_assert_true (window_fixture_can (fixture, "next-view"));
}

static void
test_views (WindowFixture *fixture,
            gconstpointer data)
{
  GPtrArray *places = fixture->window->tab_places;

  window_fixture_act (fixture, "show-view", g_ptr_array_index (places, places->len - 1));
  g_assert_false (window_fixture_can (fixture, "next-view"));
  window_fixture_act (fixture, "show-view", "ages");
  window_fixture_assert_place (fixture, "ages", NULL);

  window_fixture_act (fixture, "previous-view", NULL);
  window_fixture_assert_place (fixture, "looks", NULL);
  window_fixture_act (fixture, "next-view", NULL);
  window_fixture_assert_place (fixture, "ages", NULL);

  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "show-nth-view", g_variant_new_int32 (1));
  fixture_settle ();
  window_fixture_assert_place (fixture, "numbers", NULL);
}

static void
test_back_and_forward (WindowFixture *fixture,
                       gconstpointer data)
{
  window_fixture_act (fixture, "show-view", "looks");
  window_fixture_act (fixture, "open-fact", "green");
  window_fixture_act (fixture, "show-view", "ages");

  window_fixture_act (fixture, "back", NULL);
  window_fixture_assert_place (fixture, "looks", "green");
  window_fixture_act (fixture, "back", NULL);
  window_fixture_assert_place (fixture, "looks", NULL);
  window_fixture_act (fixture, "back", NULL);
  window_fixture_assert_place (fixture, "numbers", NULL);
  g_assert_false (window_fixture_can (fixture, "back"));

  window_fixture_act (fixture, "forward", NULL);
  window_fixture_act (fixture, "forward", NULL);
  window_fixture_assert_place (fixture, "looks", "green");

  /* What is newly shown cuts off what lay forward. */
  window_fixture_act (fixture, "show-view", "numbers");
  g_assert_false (window_fixture_can (fixture, "forward"));
}

static void
test_evidence (WindowFixture *fixture,
               gconstpointer data)
{
  window_fixture_act (fixture, "open-fact", "twelve");
  window_fixture_assert_place (fixture, "numbers", "twelve");
  window_fixture_act (fixture, "close-evidence", NULL);
  window_fixture_assert_place (fixture, "numbers", NULL);
}

/* A fact that several views show opens where the reader is. */
static void
test_fact_stays_in_view (WindowFixture *fixture,
                         gconstpointer data)
{
  window_fixture_act (fixture, "show-view", "looks");
  window_fixture_act (fixture, "open-fact", "ten");
  window_fixture_assert_place (fixture, "looks", "ten");

  window_fixture_act (fixture, "show-view", "ages");
  window_fixture_act (fixture, "open-fact", "ten");
  window_fixture_assert_place (fixture, "numbers", "ten");
}

/* A page of Dossier's own is gone to as any other; without a tab, none is selected, and no tab is beside it. */
static void
test_own_page (WindowFixture *fixture,
               gconstpointer data)
{
  window_fixture_act (fixture, "show-view", "own:about");
  window_fixture_assert_own_page (fixture, "own:about", NULL);
  g_assert_null (dossier_tab_strip_get_selected (fixture->window->tabs));
  g_assert_false (window_fixture_can (fixture, "next-view"));
  g_assert_false (window_fixture_can (fixture, "previous-view"));

  window_fixture_act (fixture, "back", NULL);
  window_fixture_assert_place (fixture, "numbers", NULL);
}

/* It is left for no fact: the evidence opens beside it, and stands alone where the page does not show it. */
static void
test_fact_stays_in_own_page (WindowFixture *fixture,
                             gconstpointer data)
{
  window_fixture_act (fixture, "show-view", "own:about");
  window_fixture_act (fixture, "open-fact", "ten");
  window_fixture_assert_own_page (fixture, "own:about", "ten");
  g_assert_null (dossier_evidence_pane_get_state (fixture->window->pane)->next);

  window_fixture_act (fixture, "close-evidence", NULL);
  window_fixture_assert_own_page (fixture, "own:about", NULL);
}

typedef struct
{
  const char *path;
  const char *action;
  const char *parameter;
} Wish;

static const char *
get_lens (WindowFixture *fixture)
{
  g_autoptr (GVariant) state = g_action_group_get_action_state (G_ACTION_GROUP (fixture->window), "lens");

  return g_intern_string (g_variant_get_string (state, NULL));
}

/* The lens is off, is chosen by a word, tells so in a line for as long as it is on, and takes no word that it does not
 * know. */
static void
test_lens (WindowFixture *fixture,
           gconstpointer data)
{
  DossierNotice *line = fixture->window->dimmed;

  g_assert_cmpstr (get_lens (fixture), ==, "off");
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (line)));
  window_fixture_act (fixture, "lens", "counted");
  g_assert_cmpstr (get_lens (fixture), ==, "counted");
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (line)));
  g_assert_true (g_str_has_prefix (dossier_notice_get_text (line), "Dimmed on this page: "));
  window_fixture_act (fixture, "lens", "no-such-standing");
  g_assert_cmpstr (get_lens (fixture), ==, "counted");
  window_fixture_act (fixture, "clear-lens", NULL);
  g_assert_cmpstr (get_lens (fixture), ==, "off");
  g_assert_false (gtk_widget_get_visible (GTK_WIDGET (line)));
}

static const Wish unknown_wishes[] = {
  { "/app/navigation/unknown/view", "show-view", "no-such-view" },
  { "/app/navigation/unknown/empty-view", "show-view", "" },
  { "/app/navigation/unknown/own-page", "show-view", "own:no-such-page" },
  { "/app/navigation/unknown/own-nameless", "show-view", "own:" },
  { "/app/navigation/unknown/own-argument", "show-view", "own:about/this" },
  { "/app/navigation/unknown/party", "show-view", "own:party/nobody" },
  { "/app/navigation/unknown/no-party", "show-view", "own:party" },
  { "/app/navigation/unknown/fact", "open-fact", "no-such-fact" },
  { "/app/navigation/unknown/view-as-fact", "open-fact", "looks" },
};

static void
test_unknown (WindowFixture *fixture,
              gconstpointer data)
{
  const Wish *wish = data;
  g_autoptr (GFile) small = window_fixture_get_small ();

  window_fixture_open (fixture, small);
  window_fixture_act (fixture, wish->action, wish->parameter);
  window_fixture_assert_place (fixture, "numbers", NULL);
  g_assert_false (window_fixture_can (fixture, "back"));
}

static void
test_unknown_number (WindowFixture *fixture,
                     gconstpointer data)
{
  const gint32 numbers[] = { 0, -1, 40, G_MININT32, G_MAXINT32 };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      GVariant *number = g_variant_new_int32 (numbers[i]);

      g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "show-nth-view", number);
      window_fixture_assert_place (fixture, "numbers", NULL);
    }
  g_assert_false (window_fixture_can (fixture, "back"));
}

/* Before anything is shown, every wish is answered with nothing. */
static void
test_empty_window (WindowFixture *fixture,
                   gconstpointer data)
{
  g_auto (GStrv) names = g_action_group_list_actions (G_ACTION_GROUP (fixture->window));

  window_fixture_act (fixture, "show-view", "numbers");
  window_fixture_act (fixture, "open-fact", "ten");
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "show-nth-view", g_variant_new_int32 (1));
  g_assert_false (window_fixture_can (fixture, "back"));
  g_assert_false (window_fixture_can (fixture, "forward"));
  g_assert_false (window_fixture_can (fixture, "next-view"));
  g_assert_false (window_fixture_can (fixture, "close-evidence"));
  g_assert_false (window_fixture_can (fixture, "show-problems"));
  g_assert_false (window_fixture_can (fixture, "cancel-loading"));
  g_assert_true (window_fixture_can (fixture, "open"));
  g_assert_null (dossier_window_get_dossier (fixture->window));
}

static void
test_regions (WindowFixture *fixture,
              gconstpointer data)
{
  DossierWindow *window = fixture->window;
  GtkWidget *regions[] = { GTK_WIDGET (window->tabs), GTK_WIDGET (window->pages), NULL };

  window_fixture_act (fixture, "open-fact", "ten");
  regions[2] = GTK_WIDGET (window->pane);
  gtk_widget_grab_focus (regions[0]);

  for (guint i = 1; i <= 4; i++)
    {
      window_fixture_act (fixture, "next-region", NULL);
      g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (window)), regions[i % 3]));
    }
  window_fixture_act (fixture, "previous-region", NULL);
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (window)), regions[0]));
}

int
main (int argc,
      char **argv)
{
  fixture_init (&argc, &argv);

  window_fixture_add ("/app/navigation/first", NULL, test_first);
  window_fixture_add ("/app/navigation/views", NULL, test_views);
  window_fixture_add ("/app/navigation/back-and-forward", NULL, test_back_and_forward);
  window_fixture_add ("/app/navigation/evidence", NULL, test_evidence);
  window_fixture_add ("/app/navigation/fact-stays-in-view", NULL, test_fact_stays_in_view);
  window_fixture_add ("/app/navigation/own-page", NULL, test_own_page);
  window_fixture_add ("/app/navigation/lens", NULL, test_lens);
  window_fixture_add ("/app/navigation/fact-stays-in-own-page", NULL, test_fact_stays_in_own_page);
  window_fixture_add ("/app/navigation/unknown/number", NULL, test_unknown_number);
  for (guint i = 0; i < G_N_ELEMENTS (unknown_wishes); i++)
    window_fixture_add (unknown_wishes[i].path, &unknown_wishes[i], test_unknown);
  window_fixture_add ("/app/navigation/empty-window", "empty", test_empty_window);
  window_fixture_add ("/app/navigation/regions", NULL, test_regions);

  return g_test_run ();
}
