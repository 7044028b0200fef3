// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-question-state.h"

#include <glib/gi18n.h>

#include "present/dossier-charts.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-differ-text.h"
#include "present/dossier-format.h"
#include "present/dossier-page-state-private.h"
#include "present/dossier-question-text.h"
#include "present/dossier-quote-text.h"

#define LEAST_ON_AXIS 2

static void
answer_free (gpointer data)
{
  DossierQuestionAnswer *answer = data;

  dossier_row_state_free (answer->row);
  g_free (answer->between);
  g_free (answer->heading);
  g_free (answer);
}

/* By side, of a contested point; then by date, the undated last; then as in the file. */
static int
compare_answers (gconstpointer a,
                 gconstpointer b)
{
  const DossierFact *first = *(const DossierFact *const *) a;
  const DossierFact *second = *(const DossierFact *const *) b;
  const DossierDate *first_date = dossier_fact_get_date (first);
  const DossierDate *second_date = dossier_fact_get_date (second);
  gboolean first_is_set = dossier_date_is_set (first_date);
  gboolean second_is_set = dossier_date_is_set (second_date);
  int order = (int) first->answer.stance - (int) second->answer.stance;

  if (order == 0)
    order = (int) second_is_set - (int) first_is_set;
  if (order == 0 && first_is_set)
    order = dossier_date_compare (first_date, second_date);

  return order != 0 ? order : (int) first->index - (int) second->index;
}

static GPtrArray *
sort_answers (const DossierQuestion *question)
{
  GPtrArray *facts = g_ptr_array_new ();

  for (guint i = 0; i < question->n_answers; i++)
    g_ptr_array_add (facts, (gpointer) question->answers[i]);
  g_ptr_array_sort (facts, compare_answers);

  return facts;
}

static const char *
get_side_words (DossierStance stance)
{
  if (stance == DOSSIER_STANCE_ASSERTS)
    return _("Says that it is so");
  if (stance == DOSSIER_STANCE_DENIES)
    return _("Says that it is not so");

  return stance == DOSSIER_STANCE_PARTLY ? _("Agrees in part, or limits it") : _("Declines to say");
}

/* The side that a run of answers takes, and how many take it. */
static char *
format_side (GPtrArray *facts,
             guint first)
{
  DossierStance stance = ((const DossierFact *) g_ptr_array_index (facts, first))->answer.stance;
  guint n = 0;

  if (stance == DOSSIER_STANCE_NONE)
    return NULL;

  while (first + n < facts->len
         && ((const DossierFact *) g_ptr_array_index (facts, first + n))->answer.stance == stance)
    n++;
  /* Translators: a side on a contested point, such as "Says that it is so", and how many facts take it */
  return g_strdup_printf (C_("side", "%1$s (%2$u)"), get_side_words (stance), n);
}

static void
fill_answers (DossierQuestionState *state)
{
  g_autoptr (GPtrArray) facts = sort_answers (state->question);

  for (guint i = 0; i < facts->len; i++)
    {
      const DossierFact *fact = g_ptr_array_index (facts, i);
      const DossierFact *before = i > 0 ? g_ptr_array_index (facts, i - 1) : NULL;
      DossierQuestionAnswer *answer = g_new0 (DossierQuestionAnswer, 1);
      g_autofree char *verdict = before != NULL ? dossier_format_verdict (before, fact) : NULL;

      answer->row = dossier_row_state_new (fact);
      if (verdict != NULL)
        /* Translators: between two answers; %s is how the lower one stands to the one above it: "Speaks of another
         * time" */
        answer->between = g_strdup_printf (_("Beside the one above: %s"), verdict);
      if (before == NULL || before->answer.stance != fact->answer.stance)
        answer->heading = format_side (facts, i);
      g_ptr_array_add (state->answers, answer);
    }
}

static char *
format_asked (const DossierQuestion *question)
{
  g_autofree char *statement = NULL;

  if (question->statement == NULL)
    return dossier_format_definition (question);

  statement = dossier_text_for_reader (question->statement);
  return dossier_format_in_quotation_marks (statement);
}

/**
 * dossier_question_state_new:
 * @dossier: a dossier
 * @question: one of its questions
 *
 * Works out all that the page of a question shows.
 *
 * Returns: (transfer full): the state, which holds the dossier
 */
DossierQuestionState *
dossier_question_state_new (Dossier *dossier,
                            const DossierQuestion *question)
{
  DossierQuestionState *state;
  DossierQuestionVerdict verdict;
  guint n;

  g_return_val_if_fail (dossier != NULL && question != NULL, NULL);

  verdict = dossier_question_find_verdict (question);
  n = question->n_answers;
  state = g_new0 (DossierQuestionState, 1);
  state->dossier = dossier_ref (dossier);
  state->question = question;
  state->title = dossier_text_for_reader (question->label);
  state->asked = format_asked (question);
  /* Translators: over the reason why the answers to a question differ, or over how they stand where there are not
   * several */
  state->verdict_heading = g_strdup (n > 1 ? _("Why do these differ?") : _("What is recorded"));
  state->verdict = dossier_format_question_verdict (question, &verdict);
  state->voices = dossier_list_voices (question, &verdict);
  state->tally = dossier_list_tally (&verdict);
  state->answers_heading = g_strdup_printf (ngettext ("%u answer", "%u answers", n), n);
  state->answers = g_ptr_array_new_with_free_func (answer_free);
  fill_answers (state);

  return state;
}

/**
 * dossier_question_state_free:
 * @state: a state
 *
 * Frees a state, and lets go of its dossier.
 */
void
dossier_question_state_free (DossierQuestionState *state)
{
  g_return_if_fail (state != NULL);

  g_free (state->title);
  g_free (state->asked);
  g_free (state->verdict_heading);
  g_free (state->verdict);
  g_ptr_array_unref (state->voices);
  g_ptr_array_unref (state->tally);
  g_free (state->answers_heading);
  g_ptr_array_unref (state->answers);
  dossier_unref (state->dossier);
  g_free (state);
}

/**
 * dossier_question_state_create_chart:
 * @state: a question
 *
 * Makes the chart of its answers: a row each, all on one axis from zero.
 *
 * Returns: (transfer full) (nullable): the spec; %NULL where fewer than two answers name a number
 */
DossierChartSpec *
dossier_question_state_create_chart (const DossierQuestionState *state)
{
  DossierChartSpec *spec;
  g_autoptr (GPtrArray) facts = NULL;
  guint n = 0;

  g_return_val_if_fail (state != NULL, NULL);

  facts = sort_answers (state->question);
  for (guint i = 0; i < facts->len; i++)
    n += ((const DossierFact *) g_ptr_array_index (facts, i))->answer.amount.kind != DOSSIER_AMOUNT_NONE ? 1 : 0;

  if (n < LEAST_ON_AXIS)
    return NULL;

  spec = dossier_chart_for_question (state->dossier, state->question, facts);
  dossier_chart_cover (spec, state->dossier, NULL, NULL);
  return spec;
}
