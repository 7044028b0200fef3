// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-deck.h"

#include <string.h>

/* 1, 2 in three steps, 3 hidden, 4 under a content note, 5, and a backup slide. */
static const DossierDeckSlide slides[] = {
  { .minutes = 2 },
  { .n_steps = 3, .minutes = 5, .prompt_step = 1 },
  { .hidden = TRUE, .minutes = 9 },
  { .sensitive = TRUE, .minutes = 3 },
  { .minutes = 1 },
  { .backup = TRUE, .minutes = 7 },
};

static DossierDeck *
create_deck (void)
{
  return dossier_deck_new (slides, G_N_ELEMENTS (slides));
}

/* All that can be seen of a talk, in a line; what is as at the beginning is left out. */
static char *
describe (const DossierDeck *deck)
{
  static const char *const shades[] = { "", " black", " white" };
  static const char *const tools[] = { "", " pointer", " spotlight", " zoom" };
  DossierDeckPlace place = dossier_deck_get_place (deck);
  DossierDeckPlace hall = dossier_deck_get_hall_place (deck);
  GString *text = g_string_new (NULL);

  g_string_printf (text, "%u.%u", place.slide + 1, place.step + 1);
  if (dossier_deck_is_frozen (deck))
    g_string_append_printf (text, " frozen %u.%u", hall.slide + 1, hall.step + 1);
  if (dossier_deck_is_asking (deck, &hall))
    g_string_append (text, " asking");
  g_string_append (text, shades[dossier_deck_get_shade (deck)]);
  g_string_append (text, tools[dossier_deck_get_tool (deck)]);
  if (dossier_deck_get_panel (deck) == DOSSIER_PANEL_OVERVIEW)
    g_string_append_printf (text, " overview %u", dossier_deck_get_chosen (deck) + 1);
  if (dossier_deck_get_panel (deck) == DOSSIER_PANEL_GO_TO)
    g_string_append_printf (text, " go-to [%s]", dossier_deck_get_typed (deck));
  if (dossier_deck_get_panel (deck) == DOSSIER_PANEL_HELP)
    g_string_append (text, " help");
  if (!dossier_deck_is_covered (deck, 3))
    g_string_append (text, " uncovered");

  return g_string_free (text, FALSE);
}

/* Presses keys, parted by blanks; "S-" before one holds Shift. Returns: what the last was answered with */
static DossierDeckAnswer
press (DossierDeck *deck,
       const char *keys)
{
  g_auto (GStrv) names = g_strsplit (keys, " ", -1);
  DossierDeckAnswer answer = DOSSIER_DECK_IGNORED;

  for (guint i = 0; names[i] != NULL && *names[i] != '\0'; i++)
    {
      gboolean shift = g_str_has_prefix (names[i], "S-");

      answer = dossier_deck_press (deck, names[i] + (shift ? 2 : 0), shift, 1);
    }

  return answer;
}

typedef struct
{
  const char *path;
  const char *keys;
  const char *seen;
} Case;

static const Case cases[] = {
  /* Moving */
  { "/core/deck/move/start", "", "1.1" },
  { "/core/deck/move/right", "Right", "2.1" },
  { "/core/deck/move/down", "Down", "2.1" },
  { "/core/deck/move/page-down", "Page_Down", "2.1" },
  { "/core/deck/move/keypad-page-down", "KP_Next", "2.1" },
  { "/core/deck/move/space", "space", "2.1" },
  { "/core/deck/move/return", "Return", "2.1" },
  { "/core/deck/move/steps", "Right Right Right", "2.3" },
  { "/core/deck/move/over-hidden", "Right Right Right Right", "4.1" },
  { "/core/deck/move/stops-before-backup", "End Right Right", "5.1" },
  { "/core/deck/move/left", "Right Right Left", "2.1" },
  { "/core/deck/move/up", "Right Up", "1.1" },
  { "/core/deck/move/page-up", "Right Page_Up", "1.1" },
  { "/core/deck/move/backspace", "Right BackSpace", "1.1" },
  { "/core/deck/move/shift-space", "Right S-space", "1.1" },
  { "/core/deck/move/back-to-all-of-it", "End Left Left", "2.3" },
  { "/core/deck/move/before-the-first", "Left Left", "1.1" },
  { "/core/deck/move/home", "End Home", "1.1" },
  { "/core/deck/move/end", "End", "5.1" },
  { "/core/deck/move/leap", "S-Right", "5.1" },
  { "/core/deck/move/leap-back", "End S-Left", "1.1" },
  /* The room is asked before the last step, and shown it by the next key; going back asks again. */
  { "/core/deck/ask/before-it", "Right", "2.1" },
  { "/core/deck/ask/asked", "Right Right", "2.2 asking" },
  { "/core/deck/ask/shown", "Right Right space", "2.3" },
  { "/core/deck/ask/again", "Right Right Right Left", "2.2 asking" },
  { "/core/deck/ask/back-from-the-next", "End Left Left Left", "2.2 asking" },
  { "/core/deck/ask/go-to-begins-anew", "Right Right Right g 2 Return", "2.1" },
  { "/core/deck/ask/frozen", "Right Right f Right", "2.3 frozen 2.2 asking" },
  { "/core/deck/ask/black-screen", "Right Right b", "2.2 asking black" },
  { "/core/deck/ask/lifting-the-shade-shows-nothing", "Right Right b Page_Down", "2.2 asking" },
  /* Shades */
  { "/core/deck/shade/b", "b", "1.1 black" },
  { "/core/deck/shade/period", "period", "1.1 black" },
  { "/core/deck/shade/w", "w", "1.1 white" },
  { "/core/deck/shade/comma", "comma", "1.1 white" },
  { "/core/deck/shade/twice", "b b", "1.1" },
  { "/core/deck/shade/other", "b w", "1.1 white" },
  { "/core/deck/shade/move-lifts-it-first", "b Page_Down", "1.1" },
  { "/core/deck/shade/then-moves", "b Page_Down Page_Down", "2.1" },
  { "/core/deck/shade/escape", "b Escape", "1.1" },
  /* The hall frozen */
  { "/core/deck/freeze/on", "f", "1.1 frozen 1.1" },
  { "/core/deck/freeze/speaker-goes-on", "f Right Right", "2.2 frozen 1.1" },
  { "/core/deck/freeze/off", "f Right f", "2.1" },
  { "/core/deck/freeze/escape", "Right f Right Escape", "2.2 asking" },
  /* Tools */
  { "/core/deck/tool/pointer", "2", "1.1 pointer" },
  { "/core/deck/tool/spotlight", "5", "1.1 spotlight" },
  { "/core/deck/tool/zoom", "z", "1.1 zoom" },
  { "/core/deck/tool/other", "2 5", "1.1 spotlight" },
  { "/core/deck/tool/none", "2 1", "1.1" },
  { "/core/deck/tool/clear", "5 c", "1.1" },
  { "/core/deck/tool/none-of-none", "1", "1.1" },
  { "/core/deck/tool/pointer-stays", "2 Right", "2.1 pointer" },
  { "/core/deck/tool/zoom-ends-with-the-slide", "z Right", "2.1" },
  { "/core/deck/tool/zoom-stays-in-the-slide", "Right z Right", "2.2 asking zoom" },
  /* Panels */
  { "/core/deck/overview/shift-tab", "Right ISO_Left_Tab", "2.1 overview 2" },
  { "/core/deck/overview/shift-tab-closes", "Tab ISO_Left_Tab", "1.1" },
  { "/core/deck/overview/open", "Right Tab", "2.1 overview 2" },
  { "/core/deck/overview/walk", "Tab Right Right", "1.1 overview 3" },
  { "/core/deck/overview/walk-back", "End Tab Left", "5.1 overview 4" },
  { "/core/deck/overview/ends", "Tab End Right", "1.1 overview 6" },
  { "/core/deck/overview/hidden-too", "Tab Right Right Return", "3.1" },
  { "/core/deck/overview/escape", "Tab Right Escape", "1.1" },
  { "/core/deck/overview/no-modes-inside", "Tab b", "1.1 overview 1" },
  { "/core/deck/go-to/typed", "g 3", "1.1 go-to [3]" },
  { "/core/deck/go-to/hidden-do-not-count", "g 3 Return", "4.1" },
  { "/core/deck/go-to/keypad", "g KP_2 KP_Enter", "2.1" },
  { "/core/deck/go-to/two-digits", "g 1 2", "1.1 go-to [12]" },
  { "/core/deck/go-to/no-such", "g 9 9 Return", "1.1" },
  { "/core/deck/go-to/nought", "g 0 Return", "1.1" },
  { "/core/deck/go-to/nothing", "g Return", "1.1" },
  { "/core/deck/go-to/rubbed-out", "g 3 BackSpace 2 Return", "2.1" },
  { "/core/deck/go-to/too-long", "g 1 2 3 4 5 6", "1.1 go-to [1234]" },
  { "/core/deck/go-to/backup", "g 5 Return", "6.1" },
  { "/core/deck/go-to/escape", "g 3 Escape", "1.1" },
  { "/core/deck/help/open", "question", "1.1 help" },
  { "/core/deck/help/f1", "F1", "1.1 help" },
  { "/core/deck/help/move-closes-it", "question Right", "2.1" },
  { "/core/deck/help/escape", "question Escape", "1.1" },
  /* The veil */
  { "/core/deck/veil/lift", "g 3 Return v", "4.1 uncovered" },
  { "/core/deck/veil/cover-again", "g 3 Return v v", "4.1" },
  { "/core/deck/veil/stays-lifted", "g 3 Return v Right", "5.1 uncovered" },
  { "/core/deck/veil/of-the-hall-while-frozen", "End Left f Right v", "5.1 frozen 4.1 uncovered" },
  { "/core/deck/veil/not-of-what-is-to-come", "f g 3 Return v", "4.1 frozen 1.1" },
  { "/core/deck/veil/nothing-to-lift", "v", "1.1" },
  /* Escape leaves one at a time, the last first. */
  { "/core/deck/escape/one", "f b 2 question Escape", "1.1 frozen 1.1 black pointer" },
  { "/core/deck/escape/two", "f b 2 question Escape Escape", "1.1 frozen 1.1 black" },
  { "/core/deck/escape/three", "f b 2 question Escape Escape Escape", "1.1 frozen 1.1" },
  { "/core/deck/escape/order-of-entry", "2 b f Escape", "1.1 black pointer" },
  { "/core/deck/escape/entered-again-is-last", "b 2 w Escape", "1.1 pointer" },
};

static void
test_case (gconstpointer data)
{
  const Case *this = data;
  g_autoptr (DossierDeck) deck = create_deck ();
  g_autofree char *seen = NULL;

  press (deck, this->keys);
  seen = describe (deck);
  g_assert_cmpstr (seen, ==, this->seen);
}

typedef struct
{
  const char *path;
  const char *keys;
  DossierDeckAnswer answer;
} Answer;

static const Answer answers[] = {
  { "/core/deck/answer/leave", "Escape", DOSSIER_DECK_LEAVE },
  { "/core/deck/answer/not-yet", "b Escape", DOSSIER_DECK_TAKEN },
  { "/core/deck/answer/swap", "s", DOSSIER_DECK_SWAP },
  { "/core/deck/answer/full-screen", "F11", DOSSIER_DECK_FULL_SCREEN },
  { "/core/deck/answer/clicker-start", "F5", DOSSIER_DECK_FULL_SCREEN },
  { "/core/deck/answer/move", "Right", DOSSIER_DECK_TAKEN },
  { "/core/deck/answer/unknown", "q", DOSSIER_DECK_IGNORED },
  { "/core/deck/answer/empty", "Shift_L", DOSSIER_DECK_IGNORED },
  { "/core/deck/answer/unknown-in-go-to", "g b", DOSSIER_DECK_IGNORED },
  { "/core/deck/answer/unknown-in-overview", "Tab s", DOSSIER_DECK_IGNORED },
};

static void
test_answer (gconstpointer data)
{
  const Answer *this = data;
  g_autoptr (DossierDeck) deck = create_deck ();

  g_assert_cmpint (press (deck, this->keys), ==, this->answer);
}

/* From every state, Escape ends the talk within five strokes, and no key leads out of it. */
static void
test_every_key_in_every_state (void)
{
  static const char *const states[] = { "", "b", "w", "f", "2", "5", "z", "Tab", "g", "g 3", "question", "f b 5 Tab",
                                        "f b 5 g" };
  static const char *const keys[] = { "Right", "Left", "Page_Down", "Page_Up", "space", "S-space", "Home", "End",
                                      "S-Right", "S-Left", "Return", "BackSpace", "Escape", "b", "w", "f", "1", "2",
                                      "5", "z", "c", "v", "g", "Tab", "question", "plus", "minus", "s", "F5", "F11",
                                      "x", "period", "comma" };

  for (guint i = 0; i < G_N_ELEMENTS (states); i++)
    for (guint k = 0; k < G_N_ELEMENTS (keys); k++)
      {
        g_autoptr (DossierDeck) deck = create_deck ();
        DossierDeckPlace place;
        guint strokes = 1;

        press (deck, states[i]);
        press (deck, keys[k]);
        place = dossier_deck_get_place (deck);
        g_assert_cmpuint (place.slide, <, G_N_ELEMENTS (slides));
        g_assert_cmpuint (place.step, <, dossier_deck_get_slide (deck, place.slide)->n_steps);
        g_assert_cmpuint (dossier_deck_get_chosen (deck), <, G_N_ELEMENTS (slides));
        while (press (deck, "Escape") != DOSSIER_DECK_LEAVE)
          g_assert_cmpuint (strokes++, <, 5);
      }
}

static void
test_tool_size (void)
{
  g_autoptr (DossierDeck) deck = create_deck ();

  press (deck, "plus");
  g_assert_cmpfloat (dossier_deck_get_tool_size (deck), ==, 1);
  press (deck, "5 plus");
  g_assert_cmpfloat (dossier_deck_get_tool_size (deck), >, 1);
  for (guint i = 0; i < 50; i++)
    press (deck, "plus");
  g_assert_cmpfloat (dossier_deck_get_tool_size (deck), ==, 4);
  for (guint i = 0; i < 50; i++)
    press (deck, "minus");
  g_assert_cmpfloat (dossier_deck_get_tool_size (deck), ==, 0.4);
}

/* What comes next is shown to the speaker before the key is pressed. */
static void
test_next (void)
{
  g_autoptr (DossierDeck) deck = create_deck ();
  DossierDeckPlace next;

  g_assert_true (dossier_deck_get_next (deck, &next));
  g_assert_cmpuint (next.slide, ==, 1);
  press (deck, "Right Right Right");
  g_assert_true (dossier_deck_get_next (deck, &next));
  g_assert_cmpuint (next.slide, ==, 3);
  press (deck, "End");
  g_assert_false (dossier_deck_get_next (deck, &next));
}

static void
test_numbers (void)
{
  g_autoptr (DossierDeck) deck = create_deck ();

  g_assert_cmpuint (dossier_deck_get_n_numbers (deck), ==, 4);
  g_assert_cmpuint (dossier_deck_get_number (deck, 0), ==, 1);
  g_assert_cmpuint (dossier_deck_get_number (deck, 2), ==, 0);
  g_assert_cmpuint (dossier_deck_get_number (deck, 3), ==, 3);
  g_assert_cmpuint (dossier_deck_get_number (deck, 5), ==, 5);
}

/* The clock starts with the first move, and with nothing else. */
static void
test_clock (void)
{
  g_autoptr (DossierDeck) deck = create_deck ();

  dossier_deck_press (deck, "b", FALSE, 1000);
  dossier_deck_press (deck, "Page_Down", FALSE, 2000);
  g_assert_cmpint (dossier_deck_get_elapsed (deck, 3000), ==, 0);
  dossier_deck_press (deck, "Page_Down", FALSE, 4000);
  g_assert_cmpint (dossier_deck_get_elapsed (deck, 4000), ==, 0);
  dossier_deck_press (deck, "Page_Down", FALSE, 5000);
  g_assert_cmpint (dossier_deck_get_elapsed (deck, 9000), ==, 5000);
}

static void
test_plan (void)
{
  g_autoptr (DossierDeck) deck = create_deck ();

  g_assert_cmpfloat (dossier_deck_get_planned_minutes (deck, 0), ==, 0);
  g_assert_cmpfloat (dossier_deck_get_planned_minutes (deck, 3), ==, 7);
  g_assert_cmpfloat (dossier_deck_get_planned_minutes (deck, G_N_ELEMENTS (slides)), ==, 11);
}

static void
test_all_hidden (void)
{
  const DossierDeckSlide hidden[] = { { .hidden = TRUE }, { .hidden = TRUE } };
  g_autoptr (DossierDeck) deck = dossier_deck_new (hidden, 2);

  press (deck, "Right Left Home End");
  g_assert_cmpuint (dossier_deck_get_place (deck).slide, <, 2);
  g_assert_cmpuint (dossier_deck_get_n_numbers (deck), ==, 0);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_test_add_data_func (cases[i].path, &cases[i], test_case);
  for (guint i = 0; i < G_N_ELEMENTS (answers); i++)
    g_test_add_data_func (answers[i].path, &answers[i], test_answer);
  g_test_add_func ("/core/deck/every-key-in-every-state", test_every_key_in_every_state);
  g_test_add_func ("/core/deck/tool-size", test_tool_size);
  g_test_add_func ("/core/deck/next", test_next);
  g_test_add_func ("/core/deck/numbers", test_numbers);
  g_test_add_func ("/core/deck/clock", test_clock);
  g_test_add_func ("/core/deck/plan", test_plan);
  g_test_add_func ("/core/deck/all-hidden", test_all_hidden);

  return g_test_run ();
}
