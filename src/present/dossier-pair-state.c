// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"
#include "present/dossier-page-state-private.h"

/* A missing answer says so, and says what that does not mean. */
static void
fill_missing_side (DossierSideState *side,
                   const DossierFact *claim)
{
  side->statement = dossier_format_missing_answer (claim);
  side->tag.name = g_strdup ("");
  side->who = g_strdup ("");
  side->when = g_strdup ("");
  side->place = g_strdup ("");
  side->spoken = dossier_format_missing_answer_note (claim);
}

/**
 * dossier_side_state_fill:
 * @side: (out caller-allocates): the side
 * @dossier: a dossier
 * @fact: one of its facts
 *
 * Works out what is said of a fact beside others. It is not yet told what to say while the fact is veiled.
 */
void
dossier_side_state_fill (DossierSideState *side,
                         const Dossier *dossier,
                         const DossierFact *fact)
{
  g_return_if_fail (side != NULL && dossier != NULL && fact != NULL);

  side->fact = fact;
  dossier_tag_state_fill (&side->tag, fact);
  side->who = dossier_format_speakers (fact);
  side->when = dossier_format_when_short (fact);
  side->statement = dossier_text_for_reader (fact->text);
  /* With one source, its name says nothing that is not known. */
  side->place = dossier->n_sources == 1 ? dossier_format_places (fact) : dossier_format_sources (fact);
  side->spoken = dossier_format_spoken (fact);
}

/**
 * dossier_side_state_clear:
 * @side: a side
 *
 * Frees what the side holds.
 */
void
dossier_side_state_clear (DossierSideState *side)
{
  g_return_if_fail (side != NULL);

  dossier_tag_state_clear (&side->tag);
  g_free (side->who);
  g_free (side->when);
  g_free (side->statement);
  g_free (side->place);
  g_free (side->spoken);
  g_free (side->spoken_veiled);
}

/* A note on one side covers both: neither is read without the other. */
static void
fill_veil (DossierPairState *state,
           const DossierPair *pair)
{
  guint notes = pair->claim->content_notes | (pair->answer != NULL ? pair->answer->content_notes : 0);

  state->veiled = notes != 0;
  state->content_note = dossier_format_content_notes (notes);
  if (!state->veiled)
    return;

  state->claim.spoken_veiled = dossier_format_spoken_veiled (pair->claim);
  if (pair->answer != NULL)
    state->answer.spoken_veiled = dossier_format_spoken_veiled (pair->answer);
}

/**
 * dossier_pair_state_new:
 * @dossier: a dossier
 * @pair: one of its pairs
 *
 * Works out a claim beside its answer.
 *
 * Returns: (transfer full): the pair; free with dossier_pair_state_free()
 */
DossierPairState *
dossier_pair_state_new (const Dossier *dossier,
                        const DossierPair *pair)
{
  DossierPairState *state;

  g_return_val_if_fail (dossier != NULL && pair != NULL, NULL);

  state = g_new0 (DossierPairState, 1);
  state->pair = pair;
  state->topic = dossier_text_for_reader (pair->topic);
  state->relation = pair->answer != NULL ? pair->relation : DOSSIER_RELATION_NONE;
  state->relation_words = pair->answer != NULL ? g_strdup (dossier_relation_sentence (state->relation))
                                               : dossier_format_missing_answer (pair->claim);
  dossier_side_state_fill (&state->claim, dossier, pair->claim);
  if (pair->answer != NULL)
    dossier_side_state_fill (&state->answer, dossier, pair->answer);
  else
    fill_missing_side (&state->answer, pair->claim);
  state->also = g_ptr_array_new_with_free_func ((GDestroyNotify) dossier_row_state_free);
  for (guint i = 0; i < pair->n_also; i++)
    g_ptr_array_add (state->also, dossier_row_state_new (pair->also[i]));
  fill_veil (state, pair);
  return state;
}

/**
 * dossier_pair_state_free:
 * @pair: a pair
 *
 * Frees a pair.
 */
void
dossier_pair_state_free (DossierPairState *pair)
{
  g_return_if_fail (pair != NULL);

  g_free (pair->topic);
  g_free (pair->relation_words);
  dossier_side_state_clear (&pair->claim);
  dossier_side_state_clear (&pair->answer);
  g_ptr_array_unref (pair->also);
  g_free (pair->content_note);
  g_free (pair);
}
