// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-bits.h"

#include <string.h>

/**
 * dossier_bits_new:
 * @n_bits: how many numbers there are, from 0 on
 *
 * Makes an empty set.
 *
 * Returns: (transfer full): the set
 */
DossierBits *
dossier_bits_new (guint n_bits)
{
  DossierBits *bits = g_new0 (DossierBits, 1);

  bits->n_bits = n_bits;
  bits->n_words = (n_bits + 63) / 64;
  bits->words = g_new0 (guint64, MAX (bits->n_words, 1));

  return bits;
}

/**
 * dossier_bits_copy:
 * @bits: a set
 *
 * Returns: (transfer full): the same numbers in another set
 */
DossierBits *
dossier_bits_copy (const DossierBits *bits)
{
  DossierBits *copy;

  g_return_val_if_fail (bits != NULL, NULL);

  copy = dossier_bits_new (bits->n_bits);
  memcpy (copy->words, bits->words, bits->n_words * sizeof (guint64));

  return copy;
}

/**
 * dossier_bits_free:
 * @bits: (transfer full): a set
 *
 * Frees it.
 */
void
dossier_bits_free (DossierBits *bits)
{
  g_return_if_fail (bits != NULL);

  g_free (bits->words);
  g_free (bits);
}

/**
 * dossier_bits_set_all:
 * @bits: a set
 *
 * Puts every number into the set.
 */
void
dossier_bits_set_all (DossierBits *bits)
{
  g_return_if_fail (bits != NULL);

  memset (bits->words, 0xff, bits->n_words * sizeof (guint64));
  if (bits->n_bits % 64 != 0)
    bits->words[bits->n_words - 1] = (G_GUINT64_CONSTANT (1) << (bits->n_bits % 64)) - 1;
}

/**
 * dossier_bits_intersect:
 * @bits: a set
 * @others: a set of the same size
 *
 * Keeps only what is in @others, too.
 */
void
dossier_bits_intersect (DossierBits *bits,
                        const DossierBits *others)
{
  g_return_if_fail (bits != NULL && others != NULL && bits->n_bits == others->n_bits);

  for (guint i = 0; i < bits->n_words; i++)
    bits->words[i] &= others->words[i];
}

/**
 * dossier_bits_unite:
 * @bits: a set
 * @others: a set of the same size
 *
 * Adds what is in @others.
 */
void
dossier_bits_unite (DossierBits *bits,
                    const DossierBits *others)
{
  g_return_if_fail (bits != NULL && others != NULL && bits->n_bits == others->n_bits);

  for (guint i = 0; i < bits->n_words; i++)
    bits->words[i] |= others->words[i];
}

/**
 * dossier_bits_subtract:
 * @bits: a set
 * @others: a set of the same size
 *
 * Takes out what is in @others.
 */
void
dossier_bits_subtract (DossierBits *bits,
                       const DossierBits *others)
{
  g_return_if_fail (bits != NULL && others != NULL && bits->n_bits == others->n_bits);

  for (guint i = 0; i < bits->n_words; i++)
    bits->words[i] &= ~others->words[i];
}

/**
 * dossier_bits_count:
 * @bits: a set
 *
 * Returns: how many numbers are in it
 */
guint
dossier_bits_count (const DossierBits *bits)
{
  guint count = 0;

  g_return_val_if_fail (bits != NULL, 0);

  for (guint i = 0; i < bits->n_words; i++)
    count += (guint) __builtin_popcountll (bits->words[i]);

  return count;
}

/**
 * dossier_bits_next:
 * @bits: a set
 * @from: where to begin
 *
 * Finds the next number, so that all are walked through by
 * `for (i = dossier_bits_next (bits, 0); i < bits->n_bits; i = dossier_bits_next (bits, i + 1))`.
 *
 * Returns: the least number in the set that is not less than @from, or the set's size where there is none
 */
guint
dossier_bits_next (const DossierBits *bits,
                   guint from)
{
  guint64 rest;

  g_return_val_if_fail (bits != NULL, 0);

  if (from >= bits->n_bits)
    return bits->n_bits;

  rest = bits->words[from / 64] >> (from % 64);
  if (rest != 0)
    return from + (guint) __builtin_ctzll (rest);

  for (guint i = from / 64 + 1; i < bits->n_words; i++)
    if (bits->words[i] != 0)
      return i * 64 + (guint) __builtin_ctzll (bits->words[i]);
  return bits->n_bits;
}
