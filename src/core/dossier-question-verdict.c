// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-question-verdict.h"

/* What weighs more stands first: what cannot all be right, what was replaced, then what merely speaks of something
 * else. That a number is only near is told apart from other answers that do not compare. */
static const DossierVerdict weights[] = {
  DOSSIER_VERDICT_CONFLICT,        DOSSIER_VERDICT_SUPERSEDES, DOSSIER_VERDICT_DIFFERENT_DAY,
  DOSSIER_VERDICT_PLAN,            DOSSIER_VERDICT_DIFFERENT_SCOPE, DOSSIER_VERDICT_COMPUTED,
  DOSSIER_VERDICT_NOT_COMPARABLE,  DOSSIER_VERDICT_REPEATS,    DOSSIER_VERDICT_SAME,
};

G_STATIC_ASSERT (G_N_ELEMENTS (weights) == DOSSIER_N_VERDICTS);

static guint
get_rank (DossierVerdict verdict)
{
  guint rank = 0;

  while (rank + 1 < G_N_ELEMENTS (weights) && weights[rank] != verdict)
    rank++;

  return rank;
}

/* What the comparing of pairs goes by. */
typedef struct
{
  DossierAnswers *answers;
  GHashTable *contradictions; /* pairs of statements that a link sets against each other, whichever answers hold it */
} Comparison;

static void
comparison_clear (Comparison *comparison)
{
  g_clear_pointer (&comparison->answers, dossier_answers_free);
  g_clear_pointer (&comparison->contradictions, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Comparison, comparison_clear)

static gpointer
make_pair_key (const DossierAnswers *answers,
               guint a,
               guint b)
{
  guint first = dossier_partition_find (answers->statements, a);
  guint second = dossier_partition_find (answers->statements, b);
  gsize n = answers->question->n_answers;

  return GSIZE_TO_POINTER (MIN (first, second) * n + MAX (first, second));
}

static void
comparison_init (Comparison *comparison,
                 const DossierQuestion *question)
{
  comparison->answers = dossier_answers_new (question);
  comparison->contradictions = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < question->n_answers; i++)
    {
      const DossierFact *fact = question->answers[i];

      for (guint j = 0; j < fact->n_links_out; j++)
        {
          const DossierLink *link = fact->links_out[j];
          gpointer place;

          if (link->kind == DOSSIER_LINK_CONTRADICTS
              && g_hash_table_lookup_extended (comparison->answers->places, link->to, NULL, &place))
            g_hash_table_add (comparison->contradictions,
                              make_pair_key (comparison->answers, i, GPOINTER_TO_UINT (place)));
        }
    }
}

static DossierVerdict
compare_places (const Comparison *comparison,
                guint a,
                guint b)
{
  const DossierAnswers *answers = comparison->answers;

  if (answers->replaced[a] || answers->replaced[b])
    return DOSSIER_VERDICT_SUPERSEDES;
  if (g_hash_table_contains (comparison->contradictions, make_pair_key (answers, a, b)))
    return DOSSIER_VERDICT_CONFLICT;

  return dossier_compare_answers (answers->question->answers[a], answers->question->answers[b]);
}

static gboolean
takes_part (const DossierAnswers *answers,
            guint place)
{
  return dossier_fact_get_answer_kind (answers->question->answers[place]) != DOSSIER_ANSWER_DECLINED;
}

static gboolean
is_denied (const DossierAnswers *answers,
           guint place)
{
  return dossier_fact_get_answer_kind (answers->question->answers[place]) == DOSSIER_ANSWER_DENIED;
}

/* A denial that is not against an answer is none of the reasons why answers differ, nor is it one that agrees. */
static gboolean
counts (const DossierAnswers *answers,
        guint a,
        guint b,
        DossierVerdict found)
{
  return (!is_denied (answers, a) && !is_denied (answers, b)) || found == DOSSIER_VERDICT_CONFLICT
         || found == DOSSIER_VERDICT_SUPERSEDES;
}

static gboolean
is_near (const DossierFact *fact)
{
  return fact->answer.amount.kind == DOSSIER_AMOUNT_NEAR;
}

static void
add_pair (DossierQuestionVerdict *verdict,
          DossierVerdict found,
          const DossierFact *a,
          const DossierFact *b)
{
  verdict->n_pairs[found]++;
  verdict->n_near += found == DOSSIER_VERDICT_NOT_COMPARABLE && (is_near (a) || is_near (b)) ? 1 : 0;
  if (verdict->rivals[0] != NULL && get_rank (found) >= get_rank (verdict->leading))
    return;

  verdict->leading = found;
  verdict->rivals[0] = a;
  verdict->rivals[1] = b;
}

static void
compare_statements (DossierQuestionVerdict *verdict,
                    const Comparison *comparison)
{
  const DossierAnswers *answers = comparison->answers;
  const DossierQuestion *question = answers->question;

  for (guint i = 0; i < question->n_answers; i++)
    {
      if (!takes_part (answers, i) || !dossier_answers_speaks_for_statement (answers, i))
        continue;
      for (guint j = i + 1; j < question->n_answers; j++)
        {
          DossierVerdict found;

          if (!takes_part (answers, j) || !dossier_answers_speaks_for_statement (answers, j))
            continue;
          found = compare_places (comparison, i, j);
          if (counts (answers, i, j, found))
            add_pair (verdict, found, question->answers[i], question->answers[j]);
        }
    }
}

static void
count_answers (DossierQuestionVerdict *verdict,
               const DossierAnswers *answers)
{
  for (guint i = 0; i < answers->question->n_answers; i++)
    {
      DossierAnswerKind kind = dossier_fact_get_answer_kind (answers->question->answers[i]);
      gboolean is_spokesman = dossier_answers_speaks_for_statement (answers, i);

      verdict->n_declined += kind == DOSSIER_ANSWER_DECLINED ? 1 : 0;
      verdict->n_denied += kind == DOSSIER_ANSWER_DENIED ? 1 : 0;
      verdict->n_computed += kind == DOSSIER_ANSWER_COMPUTED ? 1 : 0;
      verdict->n_given += kind == DOSSIER_ANSWER_GIVEN ? 1 : 0;
      verdict->n_statements += kind == DOSSIER_ANSWER_GIVEN && is_spokesman ? 1 : 0;
    }
  verdict->n_pairs[DOSSIER_VERDICT_REPEATS] = verdict->n_given - verdict->n_statements;
}

/**
 * dossier_question_find_verdict:
 * @question: a question
 *
 * Finds why its answers differ: the reason that weighs most, and how often each holds. Looks at each pair.
 *
 * Returns: the verdict
 */
DossierQuestionVerdict
dossier_question_find_verdict (const DossierQuestion *question)
{
  DossierQuestionVerdict verdict = { .leading = DOSSIER_VERDICT_SAME };
  g_auto (Comparison) comparison = { NULL };

  g_return_val_if_fail (question != NULL, verdict);

  comparison_init (&comparison, question);
  count_answers (&verdict, comparison.answers);
  compare_statements (&verdict, &comparison);
  if (verdict.rivals[0] == NULL && verdict.n_pairs[DOSSIER_VERDICT_REPEATS] > 0)
    verdict.leading = DOSSIER_VERDICT_REPEATS;
  verdict.voices = dossier_answers_count_voices (comparison.answers);

  return verdict;
}
