// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-slide-view.h"
#include "window-fixture.h"

static DossierTalk *
get_talk (WindowFixture *fixture)
{
  g_assert_nonnull (fixture->window->presentation);

  return dossier_presentation_get_talk (fixture->window->presentation);
}

static const char *
get_title (WindowFixture *fixture)
{
  DossierTalk *talk = get_talk (fixture);

  return dossier_talk_get_slide (talk, dossier_deck_get_place (dossier_talk_get_deck (talk)).slide)->title;
}

static void
leave (WindowFixture *fixture)
{
  gtk_window_close (GTK_WINDOW (dossier_presentation_get_hall (fixture->window->presentation)));
  fixture_settle ();
}

/* The page in view becomes a talk, and the reader is where they were when it ends. */
static void
test_page (WindowFixture *fixture,
           gconstpointer data)
{
  window_fixture_act (fixture, "show-view", "looks");
  window_fixture_act (fixture, "present", NULL);
  g_assert_cmpstr (dossier_talk_get_title (get_talk (fixture)), ==,
                   dossier_talk_get_slide (get_talk (fixture), 0)->title);
  g_assert_cmpuint (window_fixture_get_n_windows (fixture), ==, 2);

  leave (fixture);
  g_assert_null (fixture->window->presentation);
  g_assert_cmpuint (window_fixture_get_n_windows (fixture), ==, 1);
  window_fixture_assert_place (fixture, "looks", NULL);
}

/* It begins at the fact whose evidence is open, and its clock does not run yet. */
static void
test_fact (WindowFixture *fixture,
           gconstpointer data)
{
  DossierDeckPlace place;

  window_fixture_act (fixture, "open-fact", "twelve");
  window_fixture_act (fixture, "present", NULL);
  place = dossier_deck_get_place (dossier_talk_get_deck (get_talk (fixture)));
  g_assert_cmpuint (place.slide, ==, dossier_talk_find_fact (get_talk (fixture), "twelve"));
  g_assert_cmpuint (place.slide, >, 0);
  g_assert_cmpint (dossier_talk_get_elapsed (get_talk (fixture)), ==, 0);
  leave (fixture);
}

static void
test_own_page (WindowFixture *fixture,
               gconstpointer data)
{
  window_fixture_act (fixture, "show-view", "own:about");
  window_fixture_act (fixture, "present", NULL);
  g_assert_nonnull (get_title (fixture));
  leave (fixture);
}

/* A second talk takes the place of the first. */
static void
test_again (WindowFixture *fixture,
            gconstpointer data)
{
  window_fixture_act (fixture, "present", NULL);
  window_fixture_act (fixture, "present", NULL);
  g_assert_cmpuint (window_fixture_get_n_windows (fixture), ==, 2);
  leave (fixture);
  g_assert_cmpuint (window_fixture_get_n_windows (fixture), ==, 1);
}

/* In a plain window the speaker has one of their own. */
static void
test_window (WindowFixture *fixture,
             gconstpointer data)
{
  g_action_group_change_action_state (G_ACTION_GROUP (fixture->window), "audience-screen",
                                      g_variant_new_string (DOSSIER_SCREEN_WINDOW));
  window_fixture_act (fixture, "present", NULL);
  g_assert_null (dossier_presentation_get_hall_monitor (fixture->window->presentation));
  g_assert_nonnull (dossier_presentation_get_console (fixture->window->presentation));
  g_assert_cmpuint (window_fixture_get_n_windows (fixture), ==, 3);
  leave (fixture);
  g_assert_cmpuint (window_fixture_get_n_windows (fixture), ==, 1);
}

/* The first slide of a window, as it was drawn. */
static const DossierScene *
get_scene (GtkWidget *window)
{
  GtkWidget *view = fixture_find (window, DOSSIER_TYPE_SLIDE_VIEW);

  g_assert_nonnull (view);
  return dossier_slide_view_get_scene (DOSSIER_SLIDE_VIEW (view));
}

/* What the speaker sees has the shape of the window that is shared, and goes along when that is resized. */
static void
test_window_shape (WindowFixture *fixture,
                   gconstpointer data)
{
  static const int heights[] = { 720, 1100 };
  GtkWidget *hall, *console;

  g_action_group_change_action_state (G_ACTION_GROUP (fixture->window), "audience-screen",
                                      g_variant_new_string (DOSSIER_SCREEN_WINDOW));
  window_fixture_act (fixture, "present", NULL);
  hall = GTK_WIDGET (dossier_presentation_get_hall (fixture->window->presentation));
  console = GTK_WIDGET (dossier_presentation_get_console (fixture->window->presentation));
  for (guint i = 0; i < G_N_ELEMENTS (heights); i++)
    {
      const DossierScene *seen, *shown;

      gtk_window_set_default_size (GTK_WINDOW (hall), 900, heights[i]);
      fixture_settle ();
      seen = get_scene (hall);
      shown = get_scene (console);
      g_assert_cmpfloat (dossier_scene_get_height (seen), >, heights[i] - 100);
      g_assert_cmpfloat (dossier_scene_get_width (shown), ==, dossier_scene_get_width (seen));
      g_assert_cmpfloat (dossier_scene_get_height (shown), ==, dossier_scene_get_height (seen));
    }
  leave (fixture);
}

/* A screen that is not plugged in is no reason not to talk. */
static void
test_unknown_screen (WindowFixture *fixture,
                     gconstpointer data)
{
  g_action_group_change_action_state (G_ACTION_GROUP (fixture->window), "audience-screen",
                                      g_variant_new_string ("Some Projector 3000"));
  window_fixture_act (fixture, "present", NULL);
  g_assert_nonnull (dossier_presentation_get_hall_monitor (fixture->window->presentation));
  leave (fixture);
}

static void
test_unknown_lecture (WindowFixture *fixture,
                      gconstpointer data)
{
  window_fixture_act (fixture, "present-lecture", "no-such-lecture");
  g_assert_null (fixture->window->presentation);
}

/* With one screen, the speaker's window is on a key. */
static void
test_console_on_a_key (WindowFixture *fixture,
                       gconstpointer data)
{
  window_fixture_act (fixture, "present", NULL);
  g_assert_null (dossier_presentation_get_console (fixture->window->presentation));
  g_signal_emit_by_name (dossier_presentation_get_hall (fixture->window->presentation), "swap");
  fixture_settle ();
  g_assert_nonnull (dossier_presentation_get_console (fixture->window->presentation));
  leave (fixture);
}

/* A window that is closed takes its talk with it. */
static void
test_reader_closed (WindowFixture *fixture,
                    gconstpointer data)
{
  window_fixture_act (fixture, "present", NULL);
  gtk_window_close (GTK_WINDOW (fixture->window));
  fixture_settle ();
  g_assert_cmpuint (window_fixture_get_n_windows (fixture), ==, 0);
  fixture->window = NULL;
}

static void
test_nothing_to_present (WindowFixture *fixture,
                         gconstpointer data)
{
  g_assert_false (window_fixture_can (fixture, "present"));
  g_assert_false (window_fixture_can (fixture, "present-lecture"));
}

int
main (int argc,
      char **argv)
{
  fixture_init (&argc, &argv);

  window_fixture_add ("/app/presenting/page", NULL, test_page);
  window_fixture_add ("/app/presenting/fact", NULL, test_fact);
  window_fixture_add ("/app/presenting/own-page", NULL, test_own_page);
  window_fixture_add ("/app/presenting/again", NULL, test_again);
  window_fixture_add ("/app/presenting/window", NULL, test_window);
  window_fixture_add ("/app/presenting/window-shape", NULL, test_window_shape);
  window_fixture_add ("/app/presenting/unknown-screen", NULL, test_unknown_screen);
  window_fixture_add ("/app/presenting/unknown-lecture", NULL, test_unknown_lecture);
  window_fixture_add ("/app/presenting/console-on-a-key", NULL, test_console_on_a_key);
  window_fixture_add ("/app/presenting/reader-closed", NULL, test_reader_closed);
  window_fixture_add ("/app/presenting/nothing", "empty", test_nothing_to_present);

  return g_test_run ();
}
