// SPDX-License-Identifier: GPL-3.0-or-later

/* How a talk is counted: the numbers of its slides, and its time. */

#include "core/dossier-deck-private.h"

/**
 * dossier_deck_get_number:
 * @deck: a talk
 * @slide: a slide, from 0
 *
 * Numbers a slide as the hall counts.
 *
 * Returns: its number, from 1; 0 of a hidden slide
 */
guint
dossier_deck_get_number (const DossierDeck *deck,
                         guint slide)
{
  g_return_val_if_fail (deck != NULL && slide < deck->n_slides, 0);

  return deck->numbers[slide];
}

/**
 * dossier_deck_get_n_numbers:
 * @deck: a talk
 *
 * Returns: how many slides the talk has, without hidden and backup ones: the 14 of "3 / 14"
 */
guint
dossier_deck_get_n_numbers (const DossierDeck *deck)
{
  guint n = 0;

  g_return_val_if_fail (deck != NULL, 0);

  for (guint i = 0; i < deck->n_slides; i++)
    n += deck->slides[i].hidden || deck->slides[i].backup ? 0 : 1;

  return n;
}

/**
 * dossier_deck_get_elapsed:
 * @deck: a talk
 * @now: the time, as for dossier_deck_press()
 *
 * Returns: microseconds since the first move; 0 before it
 */
gint64
dossier_deck_get_elapsed (const DossierDeck *deck,
                          gint64 now)
{
  g_return_val_if_fail (deck != NULL, 0);

  return deck->started > 0 ? MAX (now - deck->started, 0) : 0;
}

/**
 * dossier_deck_get_planned_minutes:
 * @deck: a talk
 * @before_slide: a slide, from 0, or the number of slides for the whole talk
 *
 * Adds up what is planned for the slides before one; hidden and backup slides take no time.
 *
 * Returns: minutes
 */
double
dossier_deck_get_planned_minutes (const DossierDeck *deck,
                                  guint before_slide)
{
  double minutes = 0;

  g_return_val_if_fail (deck != NULL && before_slide <= deck->n_slides, 0);

  for (guint i = 0; i < before_slide; i++)
    minutes += deck->slides[i].hidden || deck->slides[i].backup ? 0 : deck->slides[i].minutes;

  return minutes;
}
