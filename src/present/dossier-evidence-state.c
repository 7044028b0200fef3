// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-evidence-state.h"

#include <glib/gi18n.h>
#include <math.h>

#include "core/dossier-replies.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-differ-text.h"
#include "present/dossier-format.h"
#include "present/dossier-page-state-private.h"
#include "present/dossier-quote-text.h"
#include "present/dossier-related-state.h"
#include "present/dossier-source-words.h"
#include "present/dossier-speaker-state.h"
#include "present/dossier-view-facts.h"

/* Where the fact stands among those of the page. A fact that the page only has in a figure, and one that no view shows,
 * stands alone. */
static void
fill_position (DossierEvidenceState *state,
               GPtrArray *facts)
{
  guint place;

  if (!g_ptr_array_find (facts, state->fact, &place))
    {
      state->position = g_strdup (_("not in the list of this page"));
      return;
    }

  /* Translators: %1$u is the place of a claim among the %2$u of its page */
  state->position = g_strdup_printf (_("claim %1$u of %2$u"), place + 1, facts->len);
  state->previous = place > 0 ? g_ptr_array_index (facts, place - 1) : NULL;
  state->next = place + 1 < facts->len ? g_ptr_array_index (facts, place + 1) : NULL;
}

static gboolean
is_same_date (const DossierDate *a,
              const DossierDate *b)
{
  g_autofree char *first = dossier_date_to_edtf (a);
  g_autofree char *second = dossier_date_to_edtf (b);

  return g_str_equal (first, second);
}

/* The day that it was said stands in for the time that it speaks of, and is called what it is. */
static char *
format_said_note (const DossierFact *fact)
{
  g_autofree char *precision = dossier_format_date_precision (&fact->said, fact->said_context);

  if (precision == NULL)
    return g_strdup (_("when it was said"));

  /* Translators: two notes on one date; %s is "day not given" or the like */
  return g_strdup_printf (_("when it was said; %s"), precision);
}

static void
fill_dates (DossierEvidenceState *state)
{
  const DossierFact *fact = state->fact;
  g_autofree char *said = NULL;

  state->when = dossier_format_when (fact);
  if (!dossier_date_is_set (&fact->of))
    {
      state->when_note = dossier_date_is_set (&fact->said) ? format_said_note (fact) : NULL;
      return;
    }

  state->when_note = dossier_format_date_precision (&fact->of, fact->of_context);
  if (!dossier_date_is_set (&fact->said) || is_same_date (&fact->of, &fact->said))
    return;

  said = dossier_format_date (&fact->said);
  /* Translators: %s is a date: "Said: 12 September 2023" */
  state->said = g_strdup_printf (_("Said: %s"), said);
}

static void
fill_quote (DossierEvidenceState *state)
{
  DossierQuoteText quote = dossier_format_quote (&state->fact->quote);

  state->quote = quote.words;
  state->quote_note = quote.note;
  state->original = quote.other_words;
  state->original_note = quote.other_note;
  state->no_quote = quote.words == NULL ? g_strdup (_("No direct quote recorded")) : NULL;
}

static char *
format_end (const DossierAmount *amount,
            double value,
            gboolean with_unit)
{
  DossierAmount end = { .kind = DOSSIER_AMOUNT_EXACT, .low = value, .high = value, .unit = amount->unit };

  return dossier_format_computed_amount (&end, with_unit);
}

static char *
format_spread (const DossierFact *fact)
{
  const DossierAmount *amount = &fact->answer.amount;
  gboolean with_unit = fact->answer.question->kind != DOSSIER_QUESTION_COUNT;
  guint n = fact->n_inputs;
  g_autofree char *low = NULL;
  g_autofree char *high = NULL;

  if (n == 0)
    return NULL;
  if (amount->kind != DOSSIER_AMOUNT_RANGE || !isfinite (amount->low) || !isfinite (amount->high))
    return g_strdup_printf (ngettext ("Worked out from %u fact.", "Worked out from %u facts.", n), n);

  low = format_end (amount, amount->low, with_unit);
  high = format_end (amount, amount->high, with_unit);
  /* Translators: what a calculation comes to. %1$s and %2$s are numbers, perhaps with their unit */
  return g_strdup_printf (ngettext ("Lowest %1$s, highest %2$s, from %3$u fact.",
                                    "Lowest %1$s, highest %2$s, from %3$u facts.", n),
                          low, high, n);
}

/* The reason stands wherever it is asked for. */
static void
fill_others (DossierEvidenceState *state)
{
  const DossierFact *fact = state->fact;

  state->others = dossier_list_other_answers (fact);
  state->gist = fact->answer.question != NULL ? dossier_format_gist (fact) : NULL;
  if (state->gist == NULL && fact->answer.question != NULL)
    state->gist = dossier_text_for_reader (fact->short_text != NULL ? fact->short_text : fact->text);
  state->differ_verdict = dossier_format_differ_verdict (fact);
  /* Translators: headings above the other answers to the question of a claim; the second where none of them differs */
  state->differ_heading = g_strdup (state->differ_verdict != NULL ? _("Why do these differ?")
                                                                  : _("Others on this question"));
}

/* What each source is, in the order of dossier_list_sources(). */
static GPtrArray *
list_kinds (GPtrArray *references)
{
  GPtrArray *kinds = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < references->len; i++)
    {
      const DossierReference *reference = g_ptr_array_index (references, i);

      if (g_hash_table_add (seen, (gpointer) reference->source))
        g_ptr_array_add (kinds, dossier_format_source_description (reference->source));
    }

  return kinds;
}

static void
fill_places (DossierEvidenceState *state)
{
  g_autoptr (GPtrArray) references = g_ptr_array_new ();

  dossier_fact_add_references (state->fact, references);
  state->places = dossier_list_sources (references);
  state->source_kinds = list_kinds (references);
}

static void
fill_statement (DossierEvidenceState *state)
{
  const DossierFact *fact = state->fact;

  state->statement = dossier_text_for_reader (fact->text);
  dossier_tag_state_fill (&state->tag, fact);
  state->who = dossier_format_speakers (fact);
  state->speakers = dossier_list_speakers (fact);
  fill_dates (state);
  state->status = g_strdup (dossier_fact_status_word (fact));
  state->status_definition = g_strdup (dossier_status_definition (fact->status));
  state->answer = dossier_format_answer (fact);
  state->definition = fact->answer.question != NULL ? dossier_format_definition (fact->answer.question) : NULL;
  state->notes = fact->notes != NULL ? dossier_text_for_reader (fact->notes) : NULL;
  state->content_note = dossier_format_content_notes (fact->content_notes);
}

/**
 * dossier_evidence_state_new:
 * @dossier: a dossier
 * @fact: one of its facts
 *
 * Works out all that the evidence pane shows of a fact, in the first view that shows it.
 *
 * Returns: (transfer full): the state, which holds the dossier
 */
DossierEvidenceState *
dossier_evidence_state_new (Dossier *dossier,
                            const DossierFact *fact)
{
  g_autoptr (GPtrArray) facts = NULL;

  g_return_val_if_fail (dossier != NULL && fact != NULL, NULL);

  facts = fact->view != NULL ? dossier_view_list_facts (fact->view) : g_ptr_array_new ();
  return dossier_evidence_state_new_among (dossier, fact, facts);
}

/**
 * dossier_evidence_state_new_among:
 * @dossier: a dossier
 * @fact: one of its facts
 * @facts: (element-type DossierFact): what the page shows that the reader is in, in reading order
 *
 * As dossier_evidence_state_new(), with position, previous and next among @facts: so that going on stays in the page,
 * though others show the same fact.
 *
 * Returns: (transfer full): the state, which holds the dossier
 */
DossierEvidenceState *
dossier_evidence_state_new_among (Dossier *dossier,
                                  const DossierFact *fact,
                                  GPtrArray *facts)
{
  DossierEvidenceState *state;

  g_return_val_if_fail (dossier != NULL && fact != NULL && facts != NULL, NULL);

  state = g_new0 (DossierEvidenceState, 1);
  state->dossier = dossier_ref (dossier);
  state->fact = fact;
  fill_position (state, facts);
  fill_statement (state);
  fill_quote (state);
  if (fact->status == DOSSIER_STATUS_COMPUTED)
    {
      state->computed = dossier_computed_state_new (dossier, fact);
      state->spread = format_spread (fact);
    }
  state->inputs = dossier_list_inputs (fact);
  state->related = dossier_list_related (fact);
  fill_others (state);
  fill_places (state);
  if (dossier_fact_is_unanswered (fact))
    state->no_answer = dossier_format_no_answer (fact);
  state->spoken = dossier_format_spoken (fact);
  return state;
}

/**
 * dossier_evidence_state_free:
 * @state: a state
 *
 * Frees a state, and lets go of its dossier.
 */
void
dossier_evidence_state_free (DossierEvidenceState *state)
{
  g_return_if_fail (state != NULL);

  g_free (state->position);
  g_free (state->statement);
  dossier_tag_state_clear (&state->tag);
  g_free (state->who);
  g_ptr_array_unref (state->speakers);
  g_free (state->when);
  g_free (state->when_note);
  g_free (state->said);
  g_free (state->status);
  g_free (state->status_definition);
  g_free (state->answer);
  g_free (state->definition);
  g_free (state->quote);
  g_free (state->quote_note);
  g_free (state->original);
  g_free (state->original_note);
  g_free (state->no_quote);
  g_free (state->notes);
  g_free (state->content_note);
  g_clear_pointer (&state->computed, dossier_computed_state_free);
  g_free (state->spread);
  g_ptr_array_unref (state->inputs);
  g_ptr_array_unref (state->related);
  g_free (state->gist);
  g_free (state->differ_heading);
  g_free (state->differ_verdict);
  g_ptr_array_unref (state->others);
  g_ptr_array_unref (state->places);
  g_ptr_array_unref (state->source_kinds);
  g_free (state->no_answer);
  g_free (state->spoken);
  dossier_unref (state->dossier);
  g_free (state);
}
