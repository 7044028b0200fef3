// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-amount.h"

#include <math.h>

/**
 * dossier_amount_is_number:
 * @amount: an amount
 *
 * Tells whether anything is known of the amount itself. "Close to 40,000" names a number and does not give one.
 *
 * Returns: %FALSE for %DOSSIER_AMOUNT_NONE and %DOSSIER_AMOUNT_NEAR
 */
gboolean
dossier_amount_is_number (const DossierAmount *amount)
{
  g_return_val_if_fail (amount != NULL, FALSE);

  return amount->kind != DOSSIER_AMOUNT_NONE && amount->kind != DOSSIER_AMOUNT_NEAR;
}

/**
 * dossier_amount_get_span:
 * @amount: an amount
 * @low: (out): the lowest value that it admits, or -infinity
 * @high: (out): the highest, or infinity
 *
 * Gets what an amount admits, both ends inclusive. "About" is not widened: nobody said by how much.
 *
 * Returns: whether the amount is a number; if not, @low and @high are left as they were
 */
gboolean
dossier_amount_get_span (const DossierAmount *amount,
                         double *low,
                         double *high)
{
  g_return_val_if_fail (amount != NULL && low != NULL && high != NULL, FALSE);

  if (!dossier_amount_is_number (amount))
    return FALSE;

  *low = amount->kind == DOSSIER_AMOUNT_AT_MOST ? -INFINITY : amount->low;
  *high = amount->kind == DOSSIER_AMOUNT_AT_LEAST ? INFINITY : amount->high;
  return TRUE;
}

/**
 * dossier_amount_convert:
 * @amount: an amount
 * @unit: the unit wanted
 * @result: (out): the same amount in @unit
 *
 * Converts both bounds; what is said of them (strict, about) stays.
 *
 * Returns: whether the units measure the same thing; if not, @result is left as it was
 */
gboolean
dossier_amount_convert (const DossierAmount *amount,
                        DossierUnit unit,
                        DossierAmount *result)
{
  DossierAmount converted;

  g_return_val_if_fail (amount != NULL && result != NULL, FALSE);

  converted = *amount;
  converted.unit = unit;
  if (!dossier_unit_convert (amount->low, amount->unit, unit, &converted.low)
      || !dossier_unit_convert (amount->high, amount->unit, unit, &converted.high))
    return FALSE;

  *result = converted;
  return TRUE;
}

/* The spans of two amounts in the unit of the first. FALSE where there are none to compare. */
static gboolean
get_spans (const DossierAmount *a,
           const DossierAmount *b,
           double *a_low,
           double *a_high,
           double *b_low,
           double *b_high)
{
  DossierAmount converted;

  return dossier_amount_convert (b, a->unit, &converted) && dossier_amount_get_span (a, a_low, a_high)
         && dossier_amount_get_span (&converted, b_low, b_high);
}

/* Whether span a ends before span b begins. Where they touch in one value that either excludes ("over 200" and "at most
 * 200"), they do not meet. */
static gboolean
ends_before (const DossierAmount *a,
             double a_high,
             const DossierAmount *b,
             double b_low)
{
  gboolean a_excludes = a->strict && a->kind == DOSSIER_AMOUNT_AT_MOST;
  gboolean b_excludes = b->strict && b->kind == DOSSIER_AMOUNT_AT_LEAST;

  return a_high < b_low || (a_high == b_low && (a_excludes || b_excludes));
}

/**
 * dossier_amount_overlaps:
 * @a: an amount
 * @b: an amount
 *
 * Tells whether some value agrees with both. Amounts in units that do not convert never overlap.
 *
 * Returns: whether they overlap; %FALSE where either is no number
 */
gboolean
dossier_amount_overlaps (const DossierAmount *a,
                         const DossierAmount *b)
{
  double a_low, a_high, b_low, b_high;

  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  if (!get_spans (a, b, &a_low, &a_high, &b_low, &b_high))
    return FALSE;

  return !ends_before (a, a_high, b, b_low) && !ends_before (b, b_high, a, a_low);
}

/**
 * dossier_amount_covers:
 * @a: an amount
 * @b: an amount
 *
 * Tells whether every value that agrees with @b agrees with @a too: whoever denies @a then denies @b. A bound that is
 * not meant itself is covered by one that is, and not the other way round.
 *
 * Returns: whether it does; %FALSE where either is no number, or their units do not convert
 */
gboolean
dossier_amount_covers (const DossierAmount *a,
                       const DossierAmount *b)
{
  double a_low, a_high, b_low, b_high;

  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  if (!get_spans (a, b, &a_low, &a_high, &b_low, &b_high))
    return FALSE;
  if (a->strict && !(b->strict && b->kind == a->kind)
      && ((a->kind == DOSSIER_AMOUNT_AT_LEAST && b_low == a_low)
          || (a->kind == DOSSIER_AMOUNT_AT_MOST && b_high == a_high)))
    return FALSE;

  return a_low <= b_low && b_high <= a_high;
}

/**
 * dossier_amount_equal:
 * @a: an amount
 * @b: an amount
 *
 * Tells whether the amounts say the same to the letter, in the same unit.
 *
 * Returns: whether they are equal
 */
gboolean
dossier_amount_equal (const DossierAmount *a,
                      const DossierAmount *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  return a->kind == b->kind && a->unit == b->unit && a->low == b->low && a->high == b->high
         && !a->strict == !b->strict && !a->about == !b->about;
}
