// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-compare-computed.h"

#include <math.h>

#define MAX_DECIMALS 9

/* The value of the last digit of a number as it was printed: 0.6 is given to the tenth. "About 55,000" is given to the
 * thousand. */
static double
get_last_place (double value,
                gboolean about)
{
  double place = 1;

  for (int i = 0; i < MAX_DECIMALS && fabs (round (value / place) * place - value) > place * 1e-9; i++)
    place /= 10;
  while (about && value != 0 && fmod (value, place * 10) == 0)
    place *= 10;

  return place;
}

/* Rounded either way where it lies just in the middle; sources do both. */
static gboolean
rounds_to (double result,
           double printed,
           gboolean about)
{
  double place = get_last_place (printed, about);

  return fabs (result - printed) <= place / 2 * (1 + 1e-9);
}

static DossierComputedVerdict
compare_ends (const DossierAmount *result,
              const DossierAmount *printed)
{
  if (result->low == printed->low && result->high == printed->high)
    return DOSSIER_COMPUTED_SAME;
  if (rounds_to (result->low, printed->low, printed->about) && rounds_to (result->high, printed->high, printed->about))
    return DOSSIER_COMPUTED_SAME_ROUNDED;

  return DOSSIER_COMPUTED_DIFFERS;
}

static DossierComputedVerdict
compare_bound (const DossierAmount *result,
               const DossierAmount *printed)
{
  gboolean holds = printed->kind == DOSSIER_AMOUNT_AT_LEAST ? result->low >= printed->low
                                                            : result->high <= printed->high;
  gboolean touches = printed->kind == DOSSIER_AMOUNT_AT_LEAST ? result->low == printed->low
                                                              : result->high == printed->high;

  return holds && !(touches && printed->strict) ? DOSSIER_COMPUTED_AGREES : DOSSIER_COMPUTED_DIFFERS;
}

/**
 * dossier_compare_computed:
 * @fact: a computed fact
 *
 * Holds the result against the number that the source gives for the same thing: rounded to that number's own last
 * place, in its own unit, both ends of a range.
 *
 * Returns: how they stand to each other
 */
DossierComputedVerdict
dossier_compare_computed (const DossierFact *fact)
{
  const DossierAmount *printed;
  DossierAmount result;

  g_return_val_if_fail (fact != NULL, DOSSIER_COMPUTED_NOT_IN_SOURCE);

  if (fact->compare == NULL || !dossier_amount_is_number (&fact->compare->answer.amount))
    return DOSSIER_COMPUTED_NOT_IN_SOURCE;

  printed = &fact->compare->answer.amount;
  if (!dossier_amount_convert (&fact->answer.amount, printed->unit, &result))
    return DOSSIER_COMPUTED_DIFFERS;

  switch (printed->kind)
    {
    case DOSSIER_AMOUNT_AT_LEAST:
    case DOSSIER_AMOUNT_AT_MOST:
      return compare_bound (&result, printed);
    case DOSSIER_AMOUNT_EXACT:
    case DOSSIER_AMOUNT_RANGE:
    case DOSSIER_AMOUNT_NONE:
    case DOSSIER_AMOUNT_NEAR:
    default:
      return compare_ends (&result, printed);
    }
}
