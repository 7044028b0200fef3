// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-deck-private.h"

#define LEAP 10             /* slides, with Shift */

/**
 * dossier_deck_new:
 * @slides: (array length=n_slides): the slides, copied
 * @n_slides: how many; at least 1
 *
 * Begins a talk at its first slide that is not hidden.
 *
 * Returns: (transfer full): the talk
 */
DossierDeck *
dossier_deck_new (const DossierDeckSlide *slides,
                  guint n_slides)
{
  DossierDeck *deck;
  guint number = 0;

  g_return_val_if_fail (slides != NULL && n_slides > 0, NULL);

  deck = g_new0 (DossierDeck, 1);
  deck->slides = g_memdup2 (slides, n_slides * sizeof *slides);
  deck->n_slides = n_slides;
  deck->uncovered = g_new0 (gboolean, n_slides);
  deck->numbers = g_new0 (guint, n_slides);
  deck->tool_size = 1;
  for (guint i = 0; i < n_slides; i++)
    {
      deck->slides[i].n_steps = MAX (deck->slides[i].n_steps, 1);
      deck->numbers[i] = slides[i].hidden ? 0 : ++number;
    }
  while (deck->place.slide + 1 < n_slides && deck->slides[deck->place.slide].hidden)
    deck->place.slide++;

  return deck;
}

/**
 * dossier_deck_free:
 * @deck: a talk
 *
 * Frees a talk.
 */
void
dossier_deck_free (DossierDeck *deck)
{
  g_return_if_fail (deck != NULL);

  g_free (deck->slides);
  g_free (deck->uncovered);
  g_free (deck->numbers);
  g_free (deck);
}

static gboolean
has_mode (const DossierDeck *deck,
          DossierDeckMode mode)
{
  for (guint i = 0; i < deck->n_modes; i++)
    if (deck->modes[i] == mode)
      return TRUE;

  return FALSE;
}

static void
drop_mode (DossierDeck *deck,
           DossierDeckMode mode)
{
  guint kept = 0;

  for (guint i = 0; i < deck->n_modes; i++)
    if (deck->modes[i] != mode)
      deck->modes[kept++] = deck->modes[i];
  deck->n_modes = kept;
}

/* Enters a mode as the last one, or leaves it. */
static void
set_mode (DossierDeck *deck,
          DossierDeckMode mode,
          gboolean on)
{
  drop_mode (deck, mode);
  if (on)
    deck->modes[deck->n_modes++] = mode;
}

void
dossier_deck_set_shade (DossierDeck *deck,
                        DossierShade shade)
{
  deck->shade = deck->shade == shade ? DOSSIER_SHADE_NONE : shade;
  set_mode (deck, DOSSIER_MODE_SHADE, deck->shade != DOSSIER_SHADE_NONE);
}

void
dossier_deck_set_tool (DossierDeck *deck,
                       DossierTool tool)
{
  deck->tool = deck->tool == tool ? DOSSIER_TOOL_NONE : tool;
  deck->tool_size = 1;
  set_mode (deck, DOSSIER_MODE_TOOL, deck->tool != DOSSIER_TOOL_NONE);
}

void
dossier_deck_set_panel (DossierDeck *deck,
                        DossierPanel panel)
{
  deck->panel = deck->panel == panel ? DOSSIER_PANEL_NONE : panel;
  deck->chosen = deck->place.slide;
  deck->typed[0] = '\0';
  set_mode (deck, DOSSIER_MODE_PANEL, deck->panel != DOSSIER_PANEL_NONE);
}

void
dossier_deck_set_frozen (DossierDeck *deck,
                         gboolean frozen)
{
  deck->hall = deck->place;
  set_mode (deck, DOSSIER_MODE_FROZEN, frozen);
}

/* Returns: whether there was a mode to leave */
gboolean
dossier_deck_leave_mode (DossierDeck *deck)
{
  if (deck->n_modes == 0)
    return FALSE;

  switch (deck->modes[deck->n_modes - 1])
    {
    case DOSSIER_MODE_FROZEN:
      dossier_deck_set_frozen (deck, FALSE);
      break;
    case DOSSIER_MODE_SHADE:
      dossier_deck_set_shade (deck, deck->shade);
      break;
    case DOSSIER_MODE_TOOL:
      dossier_deck_set_tool (deck, deck->tool);
      break;
    case DOSSIER_MODE_PANEL:
    default:
      dossier_deck_set_panel (deck, deck->panel);
      break;
    }

  return TRUE;
}

/* A clicker's first move starts the clock. */
static void
start_clock (DossierDeck *deck,
             gint64 now)
{
  if (deck->started == 0)
    deck->started = MAX (now, 1);
}

/* The slide that follows in the direction of step; the same one where none does. Next stops before the backup slides
 * unless the speaker is among them. */
static guint
find_slide (const DossierDeck *deck,
            guint from,
            int step)
{
  for (gint64 i = (gint64) from + step; i >= 0 && i < deck->n_slides; i += step)
    {
      const DossierDeckSlide *slide = &deck->slides[i];

      if (step > 0 && slide->backup && !deck->slides[from].backup)
        return from;
      if (!slide->hidden)
        return (guint) i;
    }

  return from;
}

static guint
get_last_step (const DossierDeck *deck,
               guint slide)
{
  return deck->slides[slide].n_steps - 1;
}

static gboolean
find_next (const DossierDeck *deck,
           DossierDeckPlace *place)
{
  guint slide;

  if (place->step < get_last_step (deck, place->slide))
    {
      place->step++;
      return TRUE;
    }

  slide = find_slide (deck, place->slide, 1);
  if (slide == place->slide)
    return FALSE;

  *place = (DossierDeckPlace) { slide, 0 };
  return TRUE;
}

/* Back to a slide is back to all of it: what was revealed stays so. */
static void
go_back (DossierDeck *deck)
{
  guint slide;

  if (deck->place.step > 0)
    {
      deck->place.step--;
      return;
    }

  slide = find_slide (deck, deck->place.slide, -1);
  if (slide != deck->place.slide)
    deck->place = (DossierDeckPlace) { slide, get_last_step (deck, slide) };
}

static void
leap (DossierDeck *deck,
      int step)
{
  guint slide = deck->place.slide;

  for (guint i = 0; i < LEAP; i++)
    slide = find_slide (deck, slide, step);
  deck->place = (DossierDeckPlace) { slide, 0 };
}

static void
go_to_end (DossierDeck *deck,
           int step)
{
  guint slide = deck->place.slide;
  guint next;

  while ((next = find_slide (deck, slide, step)) != slide)
    slide = next;
  deck->place = (DossierDeckPlace) { slide, 0 };
}

/* Leaving a slide leaves what lay over it; a frozen hall stays as it is. */
static void
arrive (DossierDeck *deck,
        guint before)
{
  if (deck->place.slide == before)
    return;

  if (deck->shade != DOSSIER_SHADE_NONE)
    dossier_deck_set_shade (deck, deck->shade);
  if (deck->tool == DOSSIER_TOOL_ZOOM)
    dossier_deck_set_tool (deck, DOSSIER_TOOL_ZOOM);
}

void
dossier_deck_move (DossierDeck *deck,
                   DossierDeckMove command,
                   gint64 now)
{
  guint before = deck->place.slide;

  start_clock (deck, now);
  switch (command)
    {
    case DOSSIER_MOVE_NEXT:
      find_next (deck, &deck->place);
      break;
    case DOSSIER_MOVE_BACK:
      go_back (deck);
      break;
    case DOSSIER_MOVE_LEAP_ON:
    case DOSSIER_MOVE_LEAP_BACK:
      leap (deck, command == DOSSIER_MOVE_LEAP_ON ? 1 : -1);
      break;
    case DOSSIER_MOVE_FIRST:
    case DOSSIER_MOVE_LAST:
    default:
      go_to_end (deck, command == DOSSIER_MOVE_FIRST ? -1 : 1);
      break;
    }
  arrive (deck, before);
}

/**
 * dossier_deck_begin_at:
 * @deck: a talk that has not begun
 * @slide: a slide, from 0
 *
 * Lets the talk begin elsewhere than at its first slide, without starting the clock.
 */
void
dossier_deck_begin_at (DossierDeck *deck,
                       guint slide)
{
  g_return_if_fail (deck != NULL && slide < deck->n_slides);

  deck->place = (DossierDeckPlace) { slide, 0 };
}

/**
 * dossier_deck_go_to:
 * @deck: a talk
 * @slide: a slide, from 0; a hidden or a backup slide too
 * @now: the time, as for dossier_deck_press()
 *
 * Goes to the beginning of a slide.
 */
void
dossier_deck_go_to (DossierDeck *deck,
                    guint slide,
                    gint64 now)
{
  guint before;

  g_return_if_fail (deck != NULL && slide < deck->n_slides);

  before = deck->place.slide;
  start_clock (deck, now);
  deck->place = (DossierDeckPlace) { slide, 0 };
  arrive (deck, before);
}

/**
 * dossier_deck_choose:
 * @deck: a talk
 * @slide: a slide, from 0
 *
 * Chooses a slide in the overview, without going there.
 */
void
dossier_deck_choose (DossierDeck *deck,
                     guint slide)
{
  g_return_if_fail (deck != NULL && slide < deck->n_slides);

  deck->chosen = slide;
}

/**
 * dossier_deck_get_n_slides:
 * @deck: a talk
 *
 * Returns: how many slides there are, hidden ones and backup included; at least 1
 */
guint
dossier_deck_get_n_slides (const DossierDeck *deck)
{
  g_return_val_if_fail (deck != NULL, 0);

  return deck->n_slides;
}

/**
 * dossier_deck_get_slide:
 * @deck: a talk
 * @slide: a slide, from 0
 *
 * Returns: (transfer none): the slide
 */
const DossierDeckSlide *
dossier_deck_get_slide (const DossierDeck *deck,
                        guint slide)
{
  g_return_val_if_fail (deck != NULL && slide < deck->n_slides, NULL);

  return &deck->slides[slide];
}

/**
 * dossier_deck_get_place:
 * @deck: a talk
 *
 * Returns: where the speaker is
 */
DossierDeckPlace
dossier_deck_get_place (const DossierDeck *deck)
{
  g_return_val_if_fail (deck != NULL, (DossierDeckPlace) { 0 });

  return deck->place;
}

/**
 * dossier_deck_get_hall_place:
 * @deck: a talk
 *
 * Returns: what the hall sees: where the speaker is, or was when the hall was frozen
 */
DossierDeckPlace
dossier_deck_get_hall_place (const DossierDeck *deck)
{
  g_return_val_if_fail (deck != NULL, (DossierDeckPlace) { 0 });

  return dossier_deck_is_frozen (deck) ? deck->hall : deck->place;
}

/**
 * dossier_deck_get_next:
 * @deck: a talk
 * @next: (out): what the next key brings
 *
 * Tells what comes next, for the speaker's eyes.
 *
 * Returns: whether anything does
 */
gboolean
dossier_deck_get_next (const DossierDeck *deck,
                       DossierDeckPlace *next)
{
  g_return_val_if_fail (deck != NULL && next != NULL, FALSE);

  *next = deck->place;
  return find_next (deck, next);
}

/**
 * dossier_deck_is_frozen:
 * @deck: a talk
 *
 * Returns: whether the hall stays where it is while the speaker goes on
 */
gboolean
dossier_deck_is_frozen (const DossierDeck *deck)
{
  g_return_val_if_fail (deck != NULL, FALSE);

  return has_mode (deck, DOSSIER_MODE_FROZEN);
}

/**
 * dossier_deck_is_asking:
 * @deck: a talk
 * @place: a moment of it
 *
 * Returns: whether the room is asked there what comes next, which the next step shows
 */
gboolean
dossier_deck_is_asking (const DossierDeck *deck,
                        const DossierDeckPlace *place)
{
  g_return_val_if_fail (deck != NULL && place != NULL && place->slide < deck->n_slides, FALSE);

  return place->step > 0 && place->step == deck->slides[place->slide].prompt_step;
}

/**
 * dossier_deck_is_covered:
 * @deck: a talk
 * @slide: a slide, from 0
 *
 * Returns: whether the hall sees the slide's content note in place of its words
 */
gboolean
dossier_deck_is_covered (const DossierDeck *deck,
                         guint slide)
{
  g_return_val_if_fail (deck != NULL && slide < deck->n_slides, TRUE);

  return deck->slides[slide].sensitive && !deck->uncovered[slide];
}

/**
 * dossier_deck_get_shade:
 * @deck: a talk
 *
 * Returns: what is over the hall's whole screen
 */
DossierShade
dossier_deck_get_shade (const DossierDeck *deck)
{
  g_return_val_if_fail (deck != NULL, DOSSIER_SHADE_NONE);

  return deck->shade;
}

/**
 * dossier_deck_get_tool:
 * @deck: a talk
 *
 * Returns: what the speaker points with
 */
DossierTool
dossier_deck_get_tool (const DossierDeck *deck)
{
  g_return_val_if_fail (deck != NULL, DOSSIER_TOOL_NONE);

  return deck->tool;
}

/**
 * dossier_deck_get_tool_size:
 * @deck: a talk
 *
 * Returns: how large the tool is, 1 being its usual size
 */
double
dossier_deck_get_tool_size (const DossierDeck *deck)
{
  g_return_val_if_fail (deck != NULL, 1);

  return deck->tool_size;
}

/**
 * dossier_deck_get_panel:
 * @deck: a talk
 *
 * Returns: what is open over the slide
 */
DossierPanel
dossier_deck_get_panel (const DossierDeck *deck)
{
  g_return_val_if_fail (deck != NULL, DOSSIER_PANEL_NONE);

  return deck->panel;
}

/**
 * dossier_deck_get_chosen:
 * @deck: a talk
 *
 * Returns: the slide that is chosen in the overview, from 0
 */
guint
dossier_deck_get_chosen (const DossierDeck *deck)
{
  g_return_val_if_fail (deck != NULL, 0);

  return deck->chosen;
}

/**
 * dossier_deck_get_typed:
 * @deck: a talk
 *
 * Returns: (transfer none): the digits typed so far of the slide to go to
 */
const char *
dossier_deck_get_typed (const DossierDeck *deck)
{
  g_return_val_if_fail (deck != NULL, "");

  return deck->typed;
}
