// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-nearest.h"

#include <string.h>

#define LONGEST_WORD 64

/* Gets the edits from a to b: insert, delete, replace or swap two neighbours. Gives up once it must be more than limit.
 * Three rows of the usual table are enough: the present, the last, and the one before for swaps. */
static guint
count_edits (const char *a,
             gsize length_a,
             const char *b,
             gsize length_b,
             guint limit)
{
  guint rows[3][LONGEST_WORD + 1];

  for (guint j = 0; j <= length_b; j++)
    rows[0][j] = j;

  for (guint i = 1; i <= length_a; i++)
    {
      guint *row = rows[i % 3];
      const guint *last = rows[(i + 2) % 3];
      const guint *before = rows[(i + 1) % 3];
      guint least = row[0] = i;

      for (guint j = 1; j <= length_b; j++)
        {
          row[j] = MIN (MIN (row[j - 1], last[j]) + 1, last[j - 1] + (a[i - 1] != b[j - 1]));
          if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            row[j] = MIN (row[j], before[j - 2] + 1);
          least = MIN (least, row[j]);
        }
      if (least > limit)
        return limit + 1;
    }

  return rows[length_a % 3][length_b];
}

/**
 * dossier_nearest:
 * @word: a word that nobody knows, borrowed
 *
 * Starts a search for the word that was meant. It may be a third of the letters away, and always one edit. Words over
 * 64 bytes have nothing near them.
 *
 * Returns: a search without a result yet
 */
DossierNearest
dossier_nearest (const char *word)
{
  DossierNearest nearest = { .word = word };

  g_return_val_if_fail (word != NULL, nearest);

  nearest.length = strlen (word);
  nearest.limit = MAX (1, (guint) MIN (nearest.length, LONGEST_WORD) / 3);

  return nearest;
}

/**
 * dossier_nearest_offer:
 * @nearest: a search
 * @candidate: a word that is known, borrowed
 *
 * Keeps @candidate if it is nearer than all that were offered before.
 */
void
dossier_nearest_offer (DossierNearest *nearest,
                       const char *candidate)
{
  gsize length;
  guint edits;

  g_return_if_fail (nearest != NULL && candidate != NULL);

  length = strlen (candidate);
  if (nearest->length > LONGEST_WORD || length > LONGEST_WORD || length == 0 || nearest->length == 0)
    return;
  if (MAX (length, nearest->length) - MIN (length, nearest->length) > nearest->limit)
    return;

  edits = count_edits (nearest->word, nearest->length, candidate, length, nearest->limit);
  /* A word of one letter is not near any other. */
  if (edits > nearest->limit || edits >= MIN (length, nearest->length))
    return;
  if (nearest->best != NULL && edits == nearest->limit)
    return;

  nearest->best = candidate;
  nearest->limit = edits;
}

/**
 * dossier_nearest_of:
 * @word: a word that nobody knows
 * @candidates: the words that are known, ended by %NULL
 *
 * Finds the word that was meant.
 *
 * Returns: (transfer none) (nullable): one of @candidates
 */
const char *
dossier_nearest_of (const char *word,
                    const char *const *candidates)
{
  DossierNearest nearest;

  g_return_val_if_fail (word != NULL && candidates != NULL, NULL);

  nearest = dossier_nearest (word);
  for (guint i = 0; candidates[i] != NULL; i++)
    dossier_nearest_offer (&nearest, candidates[i]);

  return nearest.best;
}
