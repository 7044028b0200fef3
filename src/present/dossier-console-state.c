// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-console-state.h"

#include <glib/gi18n.h>

#define MINUTE 60 /* seconds */
#define PACE_TOLERANCE (1 * MINUTE) /* within it a speaker is on pace */

/* "12:20", "1:02:03" */
static char *
format_seconds (gint64 seconds)
{
  if (seconds >= 60 * MINUTE)
    return g_strdup_printf ("%d:%02d:%02d", (int) (seconds / (60 * MINUTE)), (int) (seconds / MINUTE % 60),
                            (int) (seconds % MINUTE));

  return g_strdup_printf ("%d:%02d", (int) (seconds / MINUTE), (int) (seconds % MINUTE));
}

static const DossierSlide *
get_slide (GPtrArray *slides,
           guint index)
{
  return g_ptr_array_index (slides, index);
}

static void
fill_place (DossierConsoleState *state,
            const DossierDeck *deck)
{
  DossierDeckPlace place = dossier_deck_get_place (deck);
  const DossierDeckSlide *slide = dossier_deck_get_slide (deck, place.slide);
  guint number = dossier_deck_get_number (deck, place.slide);

  if (number == 0)
    state->slide = g_strdup (_("hidden slide"));
  else
    /* Translators: %1$u is the number of a slide among the %2$u of its talk */
    state->slide = g_strdup_printf (_("%1$u of %2$u"), number, dossier_deck_get_n_numbers (deck));
  if (dossier_deck_is_asking (deck, &place))
    /* Translators: a slide is built up in steps; %1$u is the present one of %2$u, at which the audience is asked what
     * it expects to come */
    state->step = g_strdup_printf (_("step %1$u of %2$u: the audience is asked"), place.step + 1, slide->n_steps);
  else if (slide->n_steps > 1)
    /* Translators: a slide is built up in steps; %1$u is the present one of %2$u */
    state->step = g_strdup_printf (_("step %1$u of %2$u"), place.step + 1, slide->n_steps);
}

static void
fill_pace (DossierConsoleState *state,
           gint64 late)
{
  g_autofree char *by = format_seconds (ABS (late));

  if (ABS (late) <= PACE_TOLERANCE)
    {
      state->pace = DOSSIER_PACE_ON;
      state->pace_words = g_strdup (_("on pace"));
    }
  else if (late > 0)
    {
      state->pace = DOSSIER_PACE_BEHIND;
      /* Translators: of a talk; %s is minutes and seconds: "1:40 behind pace" */
      state->pace_words = g_strdup_printf (_("%s behind pace"), by);
    }
  else
    {
      state->pace = DOSSIER_PACE_AHEAD;
      /* Translators: of a talk; %s is minutes and seconds: "1:40 ahead of pace" */
      state->pace_words = g_strdup_printf (_("%s ahead of pace"), by);
    }
}

/* A slide is behind from the moment at which it should have been left, ahead up to the one at which it should begin. */
static gint64
get_lateness (const DossierDeck *deck,
              gint64 seconds)
{
  guint slide = dossier_deck_get_place (deck).slide;
  gint64 begin = (gint64) (dossier_deck_get_planned_minutes (deck, slide) * MINUTE);
  gint64 end = (gint64) (dossier_deck_get_planned_minutes (deck, slide + 1) * MINUTE);

  if (seconds > end)
    return seconds - end;

  return seconds < begin ? seconds - begin : 0;
}

static void
fill_time (DossierConsoleState *state,
           const DossierDeck *deck,
           gint64 elapsed)
{
  gint64 seconds = elapsed / G_USEC_PER_SEC;
  gint64 planned = (gint64) (dossier_deck_get_planned_minutes (deck, dossier_deck_get_n_slides (deck)) * MINUTE);
  guint slide = dossier_deck_get_place (deck).slide;
  g_autofree char *whole = NULL;
  g_autofree char *rest = NULL;

  state->elapsed = format_seconds (seconds);
  if (planned == 0)
    {
      state->pace_words = g_strdup (_("no minutes planned"));
      return;
    }

  whole = format_seconds (planned);
  /* Translators: %s is minutes and seconds: "45:00 planned" */
  state->planned = g_strdup_printf (_("%s planned"), whole);
  rest = format_seconds (ABS (planned - seconds));
  /* Translators: of a talk that takes longer than was planned; %s is minutes and seconds */
  state->left = seconds > planned ? g_strdup_printf (_("%s over"), rest) : g_strdup (rest);
  state->done = MIN ((double) seconds / (double) planned, 1);
  state->due = dossier_deck_get_planned_minutes (deck, slide) * MINUTE / (double) planned;
  if (elapsed > 0)
    fill_pace (state, get_lateness (deck, seconds));
}

static char *
get_cover (const DossierDeck *deck,
           GPtrArray *slides,
           guint slide)
{
  if (!dossier_deck_is_covered (deck, slide))
    return NULL;

  /* Translators: of a slide on the speaker's screen; %s is "Content note: descriptions of violence" */
  return g_strdup_printf (_("Covered for the audience. %s."), get_slide (slides, slide)->content_note);
}

static guint
get_n_steps (const DossierDeck *deck,
             guint slide)
{
  return dossier_deck_get_slide (deck, slide)->n_steps;
}

static void
fill_next (DossierConsoleState *state,
           const DossierDeck *deck,
           GPtrArray *slides)
{
  DossierDeckPlace next;

  if (!dossier_deck_get_next (deck, &next))
    {
      state->next = g_strdup (_("This is the last slide."));
      return;
    }

  if (next.slide == dossier_deck_get_place (deck).slide && dossier_deck_is_asking (deck, &next))
    state->next = g_strdup (_("Next: the audience is asked what comes"));
  else if (next.slide == dossier_deck_get_place (deck).slide && next.step + 1 == get_n_steps (deck, next.slide))
    state->next = g_strdup (_("Next: the last step of this slide"));
  else if (next.slide == dossier_deck_get_place (deck).slide)
    state->next = g_strdup (_("Next: another step of this slide"));
  else
    {
      /* Translators: %1$u is the number of the next slide, %2$s its title */
      state->next = g_strdup_printf (_("Next: %1$u. %2$s"), dossier_deck_get_number (deck, next.slide),
                                     get_slide (slides, next.slide)->name);
      state->next_cover = get_cover (deck, slides, next.slide);
    }
}

/* (transfer full) (nullable) */
static char *
format_covers (const DossierDeck *deck)
{
  guint n = 0;

  /* A hidden one has no number, and the audience never sees it. */
  for (guint i = 0; i < dossier_deck_get_n_slides (deck); i++)
    n += dossier_deck_is_covered (deck, i) && dossier_deck_get_number (deck, i) > 0 ? 1 : 0;

  if (n == 0)
    return NULL;

  /* Translators: of slides with a content note; %u counts them */
  return g_strdup_printf (ngettext ("%u slide is covered: the audience sees its content note first.",
                                    "%u slides are covered: the audience sees their content notes first.", n), n);
}

/* What the hall sees, where that is not what the speaker sees. */
static char *
format_hall (const DossierDeck *deck)
{
  DossierDeckPlace hall = dossier_deck_get_hall_place (deck);

  if (dossier_deck_get_shade (deck) == DOSSIER_SHADE_BLACK)
    return g_strdup (_("The audience sees a black screen."));
  if (dossier_deck_get_shade (deck) == DOSSIER_SHADE_WHITE)
    return g_strdup (_("The audience sees a white screen."));
  if (dossier_deck_is_frozen (deck))
    /* Translators: the screen of the audience stays where it is; %u is the number of a slide */
    return g_strdup_printf (_("Frozen: the audience sees slide %u."), dossier_deck_get_number (deck, hall.slide));

  return NULL;
}

/**
 * dossier_console_state_new:
 * @deck: where a talk stands
 * @slides: (element-type DossierSlide): its slides
 * @elapsed: microseconds since it began
 *
 * Works out what the speaker's screen says.
 *
 * Returns: (transfer full): the state
 */
DossierConsoleState *
dossier_console_state_new (const DossierDeck *deck,
                           GPtrArray *slides,
                           gint64 elapsed)
{
  DossierConsoleState *state;
  guint slide;

  g_return_val_if_fail (deck != NULL && slides != NULL, NULL);
  g_return_val_if_fail (slides->len == dossier_deck_get_n_slides (deck), NULL);

  state = g_new0 (DossierConsoleState, 1);
  slide = dossier_deck_get_place (deck).slide;
  fill_place (state, deck);
  fill_time (state, deck, elapsed);
  fill_next (state, deck, slides);
  state->cover = get_cover (deck, slides, slide);
  state->notes = g_strdup (get_slide (slides, slide)->notes);
  if (state->notes == NULL)
    state->notes = g_strdup (_("No notes for this slide."));
  state->covers = format_covers (deck);
  state->hall = format_hall (deck);

  return state;
}

/**
 * dossier_console_state_free:
 * @state: a state
 *
 * Frees a state.
 */
void
dossier_console_state_free (DossierConsoleState *state)
{
  g_return_if_fail (state != NULL);

  g_free (state->slide);
  g_free (state->step);
  g_free (state->elapsed);
  g_free (state->left);
  g_free (state->planned);
  g_free (state->pace_words);
  g_free (state->next);
  g_free (state->notes);
  g_free (state->cover);
  g_free (state->next_cover);
  g_free (state->covers);
  g_free (state->hall);
  g_free (state);
}
