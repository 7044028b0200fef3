// SPDX-License-Identifier: GPL-3.0-or-later

/* "Did you mean": the nearest of some words, by optimal string alignment (Damerau-Levenshtein without overlapping
 * edits).
 *
 *   DossierNearest nearest = dossier_nearest ("colur");
 *   dossier_nearest_offer (&nearest, "colour");
 *   nearest.best                       "colour", or NULL where nothing that was offered is near enough */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct
{
  const char *word; /* what was written */
  const char *best; /* (nullable): the nearest so far, the first of several that are equally near */
  gsize length;
  guint limit; /* how many edits away it may be at most */
} DossierNearest;

DossierNearest dossier_nearest (const char *word);
void dossier_nearest_offer (DossierNearest *nearest, const char *candidate);
const char *dossier_nearest_of (const char *word, const char *const *candidates);

G_END_DECLS
