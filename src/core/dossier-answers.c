// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-answers.h"

/**
 * dossier_fact_get_answer_kind:
 * @fact: a fact that answers a question
 *
 * Tells what it gives to its question. One that was asked and takes no side declines, as one that gives no number does;
 * where the question is answered in words, only the status says so.
 *
 * Returns: the kind
 */
DossierAnswerKind
dossier_fact_get_answer_kind (const DossierFact *fact)
{
  DossierQuestionKind kind;

  g_return_val_if_fail (fact != NULL && fact->answer.question != NULL, DOSSIER_ANSWER_GIVEN);

  kind = fact->answer.question->kind;
  if (fact->status == DOSSIER_STATUS_COMPUTED)
    return DOSSIER_ANSWER_COMPUTED;
  if (fact->status == DOSSIER_STATUS_DECLINED || fact->answer.stance == DOSSIER_STANCE_DECLINES)
    return DOSSIER_ANSWER_DECLINED;
  if (fact->status == DOSSIER_STATUS_DENIED && fact->answer.amount.kind != DOSSIER_AMOUNT_NONE)
    return DOSSIER_ANSWER_DENIED;
  if (kind != DOSSIER_QUESTION_WORDS && kind != DOSSIER_QUESTION_POINT
      && fact->answer.amount.kind == DOSSIER_AMOUNT_NONE)
    return DOSSIER_ANSWER_DECLINED;

  return DOSSIER_ANSWER_GIVEN;
}

static gboolean
find_place (const DossierAnswers *answers,
            const DossierFact *fact,
            guint *place)
{
  gpointer value;

  if (!g_hash_table_lookup_extended (answers->places, fact, NULL, &value))
    return FALSE;

  *place = GPOINTER_TO_UINT (value);
  return TRUE;
}

/* A link that leaves the question says nothing of its answers, nor can a refusal be repeated by a number. */
static void
join_repeats (DossierAnswers *answers,
              guint place)
{
  const DossierFact *fact = answers->question->answers[place];
  DossierAnswerKind kind = dossier_fact_get_answer_kind (fact);
  guint other;

  for (guint i = 0; i < fact->n_links_out; i++)
    {
      const DossierLink *link = fact->links_out[i];

      if (link->kind == DOSSIER_LINK_REPEATS && find_place (answers, link->to, &other)
          && dossier_fact_get_answer_kind (link->to) == kind)
        dossier_partition_join (answers->statements, place, other);
    }
}

static gint64
get_days (const DossierFact *fact)
{
  if (!dossier_date_is_set (&fact->of))
    return G_MAXINT64;

  return (gint64) dossier_date_latest (&fact->of) - dossier_date_earliest (&fact->of);
}

static gboolean
repeats_any (const DossierFact *fact)
{
  for (guint i = 0; i < fact->n_links_out; i++)
    {
      if (fact->links_out[i]->kind == DOSSIER_LINK_REPEATS)
        return TRUE;
    }

  return FALSE;
}

/* A statement that is given once for a month and once for a day is of that day; else the original speaks for it. */
static gboolean
speaks_better (const DossierFact *fact,
               const DossierFact *other)
{
  if (get_days (fact) != get_days (other))
    return get_days (fact) < get_days (other);

  return repeats_any (other) && !repeats_any (fact);
}

static void
find_spokesmen (DossierAnswers *answers)
{
  const DossierQuestion *question = answers->question;

  for (guint i = 0; i < question->n_answers; i++)
    answers->spokesmen[i] = i;
  for (guint i = 0; i < question->n_answers; i++)
    {
      guint *spokesman = &answers->spokesmen[dossier_partition_find (answers->statements, i)];

      if (speaks_better (question->answers[i], question->answers[*spokesman]))
        *spokesman = i;
    }
}

/* Whoever repeats what was replaced is replaced with it. A replacement that is in turn replaced by what it replaced
 * leaves both of them so: the dossier does not say which holds. */
static void
mark_replaced (DossierAnswers *answers)
{
  const DossierQuestion *question = answers->question;
  guint other;

  for (guint i = 0; i < question->n_answers; i++)
    {
      const DossierFact *fact = question->answers[i];

      for (guint j = 0; j < fact->n_links_out; j++)
        {
          const DossierLink *link = fact->links_out[j];

          if (link->kind == DOSSIER_LINK_SUPERSEDES && find_place (answers, link->to, &other))
            answers->replaced[dossier_partition_find (answers->statements, other)] = TRUE;
        }
    }
  for (guint i = 0; i < question->n_answers; i++)
    answers->replaced[i] = answers->replaced[dossier_partition_find (answers->statements, i)];
}

/**
 * dossier_answers_new:
 * @question: a question; the answers must not outlive its dossier
 *
 * Sorts its answers.
 *
 * Returns: (transfer full): the answers
 */
DossierAnswers *
dossier_answers_new (const DossierQuestion *question)
{
  DossierAnswers *answers;

  g_return_val_if_fail (question != NULL, NULL);

  answers = g_new0 (DossierAnswers, 1);
  answers->question = question;
  answers->places = g_hash_table_new (NULL, NULL);
  answers->statements = dossier_partition_new (question->n_answers);
  answers->spokesmen = g_new0 (guint, question->n_answers);
  answers->replaced = g_new0 (gboolean, question->n_answers);
  for (guint i = 0; i < question->n_answers; i++)
    g_hash_table_insert (answers->places, (gpointer) question->answers[i], GUINT_TO_POINTER (i));
  for (guint i = 0; i < question->n_answers; i++)
    join_repeats (answers, i);
  find_spokesmen (answers);
  mark_replaced (answers);

  return answers;
}

/**
 * dossier_answers_free:
 * @answers: the answers
 *
 * Frees what was sorted; the facts stay.
 */
void
dossier_answers_free (DossierAnswers *answers)
{
  g_return_if_fail (answers != NULL);

  g_hash_table_unref (answers->places);
  dossier_partition_free (answers->statements);
  g_free (answers->spokesmen);
  g_free (answers->replaced);
  g_free (answers);
}

/**
 * dossier_answers_speaks_for_statement:
 * @answers: the answers
 * @place: one of them
 *
 * Tells whether an answer is the one of its statement to compare others with: of all that say it, the one with the
 * narrowest date.
 *
 * Returns: whether it is
 */
gboolean
dossier_answers_speaks_for_statement (const DossierAnswers *answers,
                                      guint place)
{
  g_return_val_if_fail (answers != NULL && place < answers->question->n_answers, FALSE);

  return answers->spokesmen[dossier_partition_find (answers->statements, place)] == place;
}
