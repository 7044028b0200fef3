// SPDX-License-Identifier: GPL-3.0-or-later

/* What each key does, in each state of the talk. */

#include "core/dossier-deck-private.h"

#include <string.h>

#define SIZE_STEP 1.25
#define MIN_SIZE 0.4
#define MAX_SIZE 4.0

typedef struct
{
  const char *keys; /* names as GDK gives them, between blanks */
  DossierDeckMove plain;
  DossierDeckMove shifted;
} MoveKeys;

/* What presenters' programs agree on, and what clickers send. */
static const MoveKeys move_keys[] = {
  { " Right Down KP_Right KP_Down ", DOSSIER_MOVE_NEXT, DOSSIER_MOVE_LEAP_ON },
  { " Left Up KP_Left KP_Up ", DOSSIER_MOVE_BACK, DOSSIER_MOVE_LEAP_BACK },
  { " Page_Down KP_Page_Down KP_Next Return KP_Enter n ", DOSSIER_MOVE_NEXT, DOSSIER_MOVE_NEXT },
  { " space ", DOSSIER_MOVE_NEXT, DOSSIER_MOVE_BACK },
  { " Page_Up KP_Page_Up KP_Prior BackSpace p ", DOSSIER_MOVE_BACK, DOSSIER_MOVE_BACK },
  { " Home KP_Home ", DOSSIER_MOVE_FIRST, DOSSIER_MOVE_FIRST },
  { " End KP_End ", DOSSIER_MOVE_LAST, DOSSIER_MOVE_LAST },
};

static gboolean
is_among (const char *keys,
          const char *key)
{
  g_autofree char *word = g_strdup_printf (" %s ", key);

  return strstr (keys, word) != NULL;
}

static const MoveKeys *
find_move (const char *key)
{
  for (guint i = 0; i < G_N_ELEMENTS (move_keys); i++)
    if (is_among (move_keys[i].keys, key))
      return &move_keys[i];

  return NULL;
}

/* The number of a slide as it is typed: numbers count what the hall sees, so that hidden slides have none. */
static void
go_to_typed (DossierDeck *deck,
             gint64 now)
{
  guint number = (guint) g_ascii_strtoull (deck->typed, NULL, 10);

  dossier_deck_set_panel (deck, DOSSIER_PANEL_GO_TO);
  for (guint i = 0; i < deck->n_slides; i++)
    if (number > 0 && dossier_deck_get_number (deck, i) == number)
      dossier_deck_go_to (deck, i, now);
}

static void
type (DossierDeck *deck,
      char digit)
{
  gsize length = strlen (deck->typed);

  if (length == DOSSIER_DECK_MAX_DIGITS)
    return;

  deck->typed[length] = digit;
  deck->typed[length + 1] = '\0';
}

static gboolean
get_digit (const char *key,
           char *digit)
{
  const char *name = g_str_has_prefix (key, "KP_") ? key + strlen ("KP_") : key;

  *digit = name[0];
  return g_ascii_isdigit (name[0]) && name[1] == '\0';
}

static DossierDeckAnswer
press_in_go_to (DossierDeck *deck,
                const char *key,
                gint64 now)
{
  char digit;

  if (get_digit (key, &digit))
    type (deck, digit);
  else if (is_among (" Return KP_Enter ", key))
    go_to_typed (deck, now);
  else if (g_str_equal (key, "BackSpace") && deck->typed[0] != '\0')
    deck->typed[strlen (deck->typed) - 1] = '\0';
  else if (is_among (" Escape g ", key))
    dossier_deck_set_panel (deck, DOSSIER_PANEL_GO_TO);
  else
    return DOSSIER_DECK_IGNORED;

  return DOSSIER_DECK_TAKEN;
}

static DossierDeckAnswer
press_in_overview (DossierDeck *deck,
                   const char *key,
                   gint64 now)
{
  const MoveKeys *keys = find_move (key);

  if (is_among (" Return KP_Enter space ", key))
    {
      guint chosen = deck->chosen;

      dossier_deck_set_panel (deck, DOSSIER_PANEL_OVERVIEW);
      dossier_deck_go_to (deck, chosen, now);
    }
  else if (is_among (" Escape Tab ISO_Left_Tab ", key))
    dossier_deck_set_panel (deck, DOSSIER_PANEL_OVERVIEW);
  else if (keys != NULL && keys->plain == DOSSIER_MOVE_NEXT)
    deck->chosen = MIN (deck->chosen + 1, deck->n_slides - 1);
  else if (keys != NULL && keys->plain == DOSSIER_MOVE_BACK)
    deck->chosen -= deck->chosen > 0 ? 1 : 0;
  else if (keys != NULL)
    deck->chosen = keys->plain == DOSSIER_MOVE_FIRST ? 0 : deck->n_slides - 1;
  else
    return DOSSIER_DECK_IGNORED;

  return DOSSIER_DECK_TAKEN;
}

static void
size_tool (DossierDeck *deck,
           double factor)
{
  if (deck->tool != DOSSIER_TOOL_NONE)
    deck->tool_size = CLAMP (deck->tool_size * factor, MIN_SIZE, MAX_SIZE);
}

/* Lifts the veil from what the hall sees, or lays it on again. While that is frozen, it is not what the speaker sees:
 * a slide to come keeps its veil. */
static void
turn_veil (DossierDeck *deck)
{
  guint slide = dossier_deck_get_hall_place (deck).slide;

  if (deck->slides[slide].sensitive)
    deck->uncovered[slide] = !deck->uncovered[slide];
}

/* The keys of modes. Returns: whether key is one */
static gboolean
press_mode (DossierDeck *deck,
            const char *key)
{
  if (is_among (" b B period KP_Decimal ", key))
    dossier_deck_set_shade (deck, DOSSIER_SHADE_BLACK);
  else if (is_among (" w W comma ", key))
    dossier_deck_set_shade (deck, DOSSIER_SHADE_WHITE);
  else if (is_among (" f F ", key))
    dossier_deck_set_frozen (deck, !dossier_deck_is_frozen (deck));
  else if (is_among (" 1 c C ", key))
    dossier_deck_set_tool (deck, deck->tool);
  else if (g_str_equal (key, "2"))
    dossier_deck_set_tool (deck, DOSSIER_TOOL_POINTER);
  else if (g_str_equal (key, "5"))
    dossier_deck_set_tool (deck, DOSSIER_TOOL_SPOTLIGHT);
  else if (is_among (" z Z ", key))
    dossier_deck_set_tool (deck, DOSSIER_TOOL_ZOOM);
  else if (is_among (" plus equal KP_Add ", key))
    size_tool (deck, SIZE_STEP);
  else if (is_among (" minus KP_Subtract ", key))
    size_tool (deck, 1 / SIZE_STEP);
  else if (is_among (" v V ", key))
    turn_veil (deck);
  else if (is_among (" g G ", key))
    dossier_deck_set_panel (deck, DOSSIER_PANEL_GO_TO);
  else if (is_among (" Tab ISO_Left_Tab ", key))
    dossier_deck_set_panel (deck, DOSSIER_PANEL_OVERVIEW);
  else if (is_among (" question F1 ", key))
    dossier_deck_set_panel (deck, DOSSIER_PANEL_HELP);
  else
    return FALSE;

  return TRUE;
}

/**
 * dossier_deck_press:
 * @deck: a talk
 * @key: the name of a key as GDK gives it: "Page_Down", "b", "question"
 * @shift: whether Shift is held
 * @now: the time, in microseconds of any clock that only goes forward
 *
 * Takes a key. The first move starts the clock. While the hall is shaded, a move first lifts the shade, as the clicker
 * of a speaker who forgot it would.
 *
 * Returns: what is to be done about it
 */
DossierDeckAnswer
dossier_deck_press (DossierDeck *deck,
                    const char *key,
                    gboolean shift,
                    gint64 now)
{
  const MoveKeys *keys;

  g_return_val_if_fail (deck != NULL && key != NULL, DOSSIER_DECK_IGNORED);

  if (deck->panel == DOSSIER_PANEL_GO_TO)
    return press_in_go_to (deck, key, now);
  if (deck->panel == DOSSIER_PANEL_OVERVIEW)
    return press_in_overview (deck, key, now);
  if (g_str_equal (key, "Escape"))
    return dossier_deck_leave_mode (deck) ? DOSSIER_DECK_TAKEN : DOSSIER_DECK_LEAVE;
  if (is_among (" F11 F5 ", key))
    return DOSSIER_DECK_FULL_SCREEN;
  if (is_among (" s S ", key))
    return DOSSIER_DECK_SWAP;
  if (press_mode (deck, key))
    return DOSSIER_DECK_TAKEN;

  keys = find_move (key);
  if (keys == NULL)
    return DOSSIER_DECK_IGNORED;
  if (deck->panel == DOSSIER_PANEL_HELP)
    dossier_deck_set_panel (deck, DOSSIER_PANEL_HELP);
  if (deck->shade != DOSSIER_SHADE_NONE)
    dossier_deck_set_shade (deck, deck->shade);
  else
    dossier_deck_move (deck, shift ? keys->shifted : keys->plain, now);

  return DOSSIER_DECK_TAKEN;
}
