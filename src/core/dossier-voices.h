// SPDX-License-Identifier: GPL-3.0-or-later

/* How many of those who answer a question are independent of one another, as far as the dossier records.
 *
 * Meant to count too few rather than too many. Two answers have one voice
 * - where one repeats the other, by however many steps;
 * - where they share a speaker, or a body that their speakers belong to: an organisation, a government, a court, an
 *   outlet, but no mere group such as "experts" or "press", which holds people who need not know of each other;
 * - where both stand in the source's own voice, in one source or in sources that derive from one another.
 * Who speaks in the source's own voice is not known, and so not counted among the speakers.
 * What was declined and what Dossier has worked out are nobody's answers. */

#pragma once

#include "dossier-answers.h"

G_BEGIN_DECLS

typedef struct
{
  guint n_speakers; /* independent, named */
  guint n_unnamed;  /* independent sources that answer in their own voice */
  guint n_sources;  /* independent sources that the answers stand in: none derives from another or shares its origin */
} DossierVoices;

DossierVoices dossier_answers_count_voices (const DossierAnswers *answers);
guint dossier_count_independent (const DossierSource **sources, guint n_sources);

G_END_DECLS
