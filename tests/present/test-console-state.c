// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-console-state.h"

#define SECONDS(n) ((gint64) (n) * G_USEC_PER_SEC)

typedef struct
{
  GPtrArray *slides;
  DossierDeck *deck;
} Fixture;

/* Three slides of 2, 5 and 3 minutes; the second in three steps, at one of which the room is asked, the third under a content note. */
static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  const DossierDeckSlide deck_slides[] = { { .minutes = 2 }, { .n_steps = 3, .minutes = 5, .prompt_step = 1 },
                                           { .sensitive = TRUE, .minutes = 3 } };
  static const char *const titles[] = { "One", "Two", "Three" };

  fixture->slides = g_ptr_array_new_with_free_func ((GDestroyNotify) dossier_slide_free);
  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      DossierSlide *slide = dossier_slide_new (DOSSIER_SLIDE_TITLE);

      slide->title = g_strdup (titles[i]);
      slide->name = g_strdup (titles[i]);
      slide->notes = i == 0 ? g_strdup ("Say hello.") : NULL;
      slide->content_note = deck_slides[i].sensitive ? g_strdup ("Content note: violence") : NULL;
      g_ptr_array_add (fixture->slides, slide);
    }
  fixture->deck = dossier_deck_new (deck_slides, G_N_ELEMENTS (deck_slides));
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  g_ptr_array_unref (fixture->slides);
  dossier_deck_free (fixture->deck);
}

static void
press (Fixture *fixture,
       const char *key)
{
  dossier_deck_press (fixture->deck, key, FALSE, 1);
}

static void
test_begin (Fixture *fixture,
            gconstpointer data)
{
  g_autoptr (DossierConsoleState) state = dossier_console_state_new (fixture->deck, fixture->slides, 0);

  g_assert_cmpstr (state->slide, ==, "1 of 3");
  g_assert_null (state->step);
  g_assert_cmpstr (state->elapsed, ==, "0:00");
  g_assert_cmpstr (state->planned, ==, "10:00 planned");
  g_assert_cmpstr (state->left, ==, "10:00");
  g_assert_cmpint (state->pace, ==, DOSSIER_PACE_UNPLANNED);
  g_assert_cmpstr (state->next, ==, "Next: 2. Two");
  g_assert_cmpstr (state->notes, ==, "Say hello.");
  g_assert_null (state->hall);
}

static void
test_steps (Fixture *fixture,
            gconstpointer data)
{
  g_autoptr (DossierConsoleState) first = NULL;
  g_autoptr (DossierConsoleState) second = NULL;
  g_autoptr (DossierConsoleState) third = NULL;

  press (fixture, "Right");
  first = dossier_console_state_new (fixture->deck, fixture->slides, 0);
  g_assert_cmpstr (first->step, ==, "step 1 of 3");
  g_assert_cmpstr (first->next, ==, "Next: the audience is asked what comes");
  g_assert_cmpstr (first->notes, ==, "No notes for this slide.");

  press (fixture, "Right");
  second = dossier_console_state_new (fixture->deck, fixture->slides, 0);
  g_assert_cmpstr (second->step, ==, "step 2 of 3: the audience is asked");
  g_assert_cmpstr (second->next, ==, "Next: the last step of this slide");

  press (fixture, "Right");
  third = dossier_console_state_new (fixture->deck, fixture->slides, 0);
  g_assert_cmpstr (third->step, ==, "step 3 of 3");
  g_assert_cmpstr (third->next, ==, "Next: 3. Three");
  g_assert_cmpstr (third->next_cover, ==, "Covered for the audience. Content note: violence.");
  g_assert_null (third->cover);
}

static void
test_last (Fixture *fixture,
           gconstpointer data)
{
  g_autoptr (DossierConsoleState) covered = NULL;
  g_autoptr (DossierConsoleState) lifted = NULL;

  press (fixture, "End");
  covered = dossier_console_state_new (fixture->deck, fixture->slides, 0);
  g_assert_cmpstr (covered->next, ==, "This is the last slide.");
  g_assert_nonnull (covered->cover);

  press (fixture, "v");
  lifted = dossier_console_state_new (fixture->deck, fixture->slides, 0);
  g_assert_null (lifted->cover);
}

/* The speaker is at the second slide, which is planned from 2:00 to 7:00. */
typedef struct
{
  const char *path;
  gint64 seconds;
  DossierPace pace;
  const char *words;
  const char *left;
} Pace;

static const Pace paces[] = {
  { "/console-state/pace/ahead", 30, DOSSIER_PACE_AHEAD, "1:30 ahead of pace", "9:30" },
  { "/console-state/pace/little-ahead", 70, DOSSIER_PACE_ON, "on pace", "8:50" },
  { "/console-state/pace/on", 4 * 60, DOSSIER_PACE_ON, "on pace", "6:00" },
  { "/console-state/pace/little-behind", 7 * 60 + 59, DOSSIER_PACE_ON, "on pace", "2:01" },
  { "/console-state/pace/behind", 8 * 60 + 40, DOSSIER_PACE_BEHIND, "1:40 behind pace", "1:20" },
  { "/console-state/pace/over", 12 * 60, DOSSIER_PACE_BEHIND, "5:00 behind pace", "2:00 over" },
  { "/console-state/pace/hours", 62 * 60 + 3, DOSSIER_PACE_BEHIND, "55:03 behind pace", "52:03 over" },
};

static void
test_pace (Fixture *fixture,
           gconstpointer data)
{
  const Pace *row = data;
  g_autoptr (DossierConsoleState) state = NULL;

  press (fixture, "Right");
  state = dossier_console_state_new (fixture->deck, fixture->slides, SECONDS (row->seconds));
  g_assert_cmpint (state->pace, ==, row->pace);
  g_assert_cmpstr (state->pace_words, ==, row->words);
  g_assert_cmpstr (state->left, ==, row->left);
  g_assert_cmpfloat (state->done, <=, 1);
  g_assert_cmpfloat_with_epsilon (state->due, 0.2, 1e-9);
}

static void
test_long (Fixture *fixture,
           gconstpointer data)
{
  g_autoptr (DossierConsoleState) state = dossier_console_state_new (fixture->deck, fixture->slides, SECONDS (3723));

  g_assert_cmpstr (state->elapsed, ==, "1:02:03");
}

/* What the hall sees is said wherever it is not what the speaker sees. */
static void
test_hall (Fixture *fixture,
           gconstpointer data)
{
  g_autoptr (DossierConsoleState) black = NULL;
  g_autoptr (DossierConsoleState) frozen = NULL;

  press (fixture, "b");
  black = dossier_console_state_new (fixture->deck, fixture->slides, 0);
  g_assert_cmpstr (black->hall, ==, "The audience sees a black screen.");

  press (fixture, "b");
  press (fixture, "f");
  press (fixture, "Right");
  frozen = dossier_console_state_new (fixture->deck, fixture->slides, 0);
  g_assert_cmpstr (frozen->hall, ==, "Frozen: the audience sees slide 1.");
}

static void
test_unplanned (void)
{
  const DossierDeckSlide plain[] = { { 0 } };
  g_autoptr (GPtrArray) slides = g_ptr_array_new_with_free_func ((GDestroyNotify) dossier_slide_free);
  g_autoptr (DossierDeck) deck = dossier_deck_new (plain, 1);
  g_autoptr (DossierConsoleState) state = NULL;

  g_ptr_array_add (slides, dossier_slide_new (DOSSIER_SLIDE_TITLE));
  state = dossier_console_state_new (deck, slides, SECONDS (90));
  g_assert_cmpstr (state->elapsed, ==, "1:30");
  g_assert_null (state->planned);
  g_assert_null (state->left);
  g_assert_cmpstr (state->pace_words, ==, "no minutes planned");
}

static void
add (const char *path,
     gconstpointer data,
     void (*test) (Fixture *fixture, gconstpointer data))
{
  g_test_add (path, Fixture, data, set_up, test, tear_down);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add ("/console-state/begin", NULL, test_begin);
  add ("/console-state/steps", NULL, test_steps);
  add ("/console-state/last", NULL, test_last);
  add ("/console-state/long", NULL, test_long);
  add ("/console-state/hall", NULL, test_hall);
  for (guint i = 0; i < G_N_ELEMENTS (paces); i++)
    add (paces[i].path, &paces[i], test_pace);
  g_test_add_func ("/console-state/unplanned", test_unplanned);

  return g_test_run ();
}
