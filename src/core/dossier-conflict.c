// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-conflict.h"

#include "core/dossier-answers.h"

static const char *const verdict_ids[] = {
  [DOSSIER_VERDICT_SAME] = "same",
  [DOSSIER_VERDICT_REPEATS] = "repeats",
  [DOSSIER_VERDICT_SUPERSEDES] = "supersedes",
  [DOSSIER_VERDICT_DIFFERENT_DAY] = "different-day",
  [DOSSIER_VERDICT_DIFFERENT_SCOPE] = "different-scope",
  [DOSSIER_VERDICT_PLAN] = "plan",
  [DOSSIER_VERDICT_COMPUTED] = "computed",
  [DOSSIER_VERDICT_NOT_COMPARABLE] = "not-comparable",
  [DOSSIER_VERDICT_CONFLICT] = "conflict",
};

G_STATIC_ASSERT (G_N_ELEMENTS (verdict_ids) == DOSSIER_N_VERDICTS);

/**
 * dossier_verdict_to_id:
 * @verdict: a verdict
 *
 * Names a verdict for programs.
 *
 * Returns: its word, never translated
 */
const char *
dossier_verdict_to_id (DossierVerdict verdict)
{
  g_return_val_if_fail (verdict < DOSSIER_N_VERDICTS, "");

  return verdict_ids[verdict];
}

static gboolean
is_linked (const DossierFact *a,
           const DossierFact *b,
           DossierLinkKind kind)
{
  for (guint i = 0; i < a->n_links_out; i++)
    {
      if (a->links_out[i]->kind == kind && a->links_out[i]->to == b)
        return TRUE;
    }
  for (guint i = 0; i < a->n_links_in; i++)
    {
      if (a->links_in[i]->kind == kind && a->links_in[i]->from == b)
        return TRUE;
    }

  return FALSE;
}

/**
 * dossier_fact_has_same_scope:
 * @a: an answer
 * @b: another answer to the same question
 *
 * Tells whether both answers are about the same thing: their scopes are the same words in the dossier's own language.
 *
 * Returns: whether they are
 */
gboolean
dossier_fact_has_same_scope (const DossierFact *a,
                             const DossierFact *b)
{
  const DossierText *first, *second;

  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  first = a->answer.scope;
  second = b->answer.scope;
  if (first == NULL || second == NULL)
    return first == second;
  return g_str_equal (first->entries[0].words, second->entries[0].words);
}

/* Both said by the very same, in whatever order they are named; the source's own voice counts as one speaker. */
static gboolean
has_same_speakers (const DossierFact *a,
                   const DossierFact *b)
{
  if (a->n_by != b->n_by)
    return FALSE;

  for (guint i = 0; i < a->n_by; i++)
    {
      gboolean found = FALSE;

      for (guint j = 0; j < b->n_by; j++)
        found = found || a->by[i] == b->by[j];
      if (!found)
        return FALSE;
    }

  return TRUE;
}

static gboolean
speaks_of_same_time (const DossierFact *a,
                     const DossierFact *b)
{
  return dossier_date_is_set (&a->of) && dossier_date_is_set (&b->of)
         && dossier_date_compare (&a->of, &b->of) == 0;
}

static DossierVerdict
compare_stances (const DossierFact *a,
                 const DossierFact *b)
{
  DossierStance first = a->answer.stance;
  DossierStance second = b->answer.stance;
  gboolean opposed = (first == DOSSIER_STANCE_ASSERTS && second == DOSSIER_STANCE_DENIES)
                     || (first == DOSSIER_STANCE_DENIES && second == DOSSIER_STANCE_ASSERTS);

  if (first == second)
    return DOSSIER_VERDICT_SAME;
  if (!opposed)
    return DOSSIER_VERDICT_NOT_COMPARABLE;
  return dossier_date_overlaps (&a->of, &b->of) ? DOSSIER_VERDICT_CONFLICT : DOSSIER_VERDICT_DIFFERENT_DAY;
}

/* Two ranges that overlap can both be right, unless they are one speaker's one statement about one time. */
static DossierVerdict
compare_amounts (const DossierFact *a,
                 const DossierFact *b)
{
  const DossierAmount *first = &a->answer.amount;
  const DossierAmount *second = &b->answer.amount;

  if (!dossier_amount_is_number (first) || !dossier_amount_is_number (second))
    return DOSSIER_VERDICT_NOT_COMPARABLE;
  if (!dossier_date_overlaps (&a->of, &b->of))
    return dossier_amount_equal (first, second) ? DOSSIER_VERDICT_SAME : DOSSIER_VERDICT_DIFFERENT_DAY;
  if (!dossier_amount_overlaps (first, second))
    return DOSSIER_VERDICT_CONFLICT;
  if (first->kind == DOSSIER_AMOUNT_RANGE && second->kind == DOSSIER_AMOUNT_RANGE
      && !dossier_amount_equal (first, second) && has_same_speakers (a, b) && speaks_of_same_time (a, b))
    return DOSSIER_VERDICT_CONFLICT;

  return DOSSIER_VERDICT_SAME;
}

static gboolean
is_denial (const DossierFact *fact)
{
  return dossier_fact_get_answer_kind (fact) == DOSSIER_ANSWER_DENIED;
}

/* Who denies a number gives none: it cannot hold together with an answer that is all within what is denied, and says
 * nothing of any other. */
static DossierVerdict
compare_denial (const DossierFact *denial,
                const DossierFact *other)
{
  return dossier_date_overlaps (&denial->of, &other->of)
             && dossier_amount_covers (&denial->answer.amount, &other->answer.amount)
         ? DOSSIER_VERDICT_CONFLICT
         : DOSSIER_VERDICT_NOT_COMPARABLE;
}

/**
 * dossier_compare_answers:
 * @a: a fact
 * @b: another
 *
 * Says how two answers to one question stand to each other. What the dossier itself links decides first; then scope,
 * plans and computed facts, which are no rivals (a side taken on a contested point is taken, whatever it announces);
 * then the time that they speak of; then the values, of which one may be denied. Symmetrical.
 *
 * Returns: the verdict; %DOSSIER_VERDICT_NOT_COMPARABLE where they do not answer the same question
 */
DossierVerdict
dossier_compare_answers (const DossierFact *a,
                         const DossierFact *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, DOSSIER_VERDICT_NOT_COMPARABLE);

  if (a->answer.question == NULL || a->answer.question != b->answer.question)
    return DOSSIER_VERDICT_NOT_COMPARABLE;
  if (a == b)
    return DOSSIER_VERDICT_SAME;
  if (is_linked (a, b, DOSSIER_LINK_REPEATS))
    return DOSSIER_VERDICT_REPEATS;
  if (is_linked (a, b, DOSSIER_LINK_SUPERSEDES))
    return DOSSIER_VERDICT_SUPERSEDES;
  if (is_linked (a, b, DOSSIER_LINK_CONTRADICTS))
    return DOSSIER_VERDICT_CONFLICT;
  if (!dossier_fact_has_same_scope (a, b))
    return DOSSIER_VERDICT_DIFFERENT_SCOPE;
  if ((a->status == DOSSIER_STATUS_COMPUTED) || (b->status == DOSSIER_STATUS_COMPUTED))
    return DOSSIER_VERDICT_COMPUTED;
  if (a->answer.question->kind == DOSSIER_QUESTION_POINT)
    return compare_stances (a, b);
  if ((a->status == DOSSIER_STATUS_ANNOUNCED) != (b->status == DOSSIER_STATUS_ANNOUNCED))
    return DOSSIER_VERDICT_PLAN;

  if (is_denial (a) != is_denial (b))
    return is_denial (a) ? compare_denial (a, b) : compare_denial (b, a);

  return compare_amounts (a, b);
}

static gboolean
repeats_another_answer (const DossierFact *fact)
{
  for (guint i = 0; i < fact->n_links_out; i++)
    {
      const DossierLink *link = fact->links_out[i];

      if (link->kind == DOSSIER_LINK_REPEATS && link->to->answer.question == fact->answer.question)
        return TRUE;
    }

  return FALSE;
}

/* "Close to 40,000" is a rival of any other answer, as they are of it; a refusal is nobody's, nor is a denial. */
static gboolean
is_near_rival (const DossierAmount *a,
               const DossierAmount *b)
{
  gboolean one_is_near = a->kind == DOSSIER_AMOUNT_NEAR || b->kind == DOSSIER_AMOUNT_NEAR;
  gboolean both_name_one = a->kind != DOSSIER_AMOUNT_NONE && b->kind != DOSSIER_AMOUNT_NONE;

  return one_is_near && both_name_one && !dossier_amount_equal (a, b);
}

static gboolean
is_difference (const DossierFact *fact,
               const DossierFact *other)
{
  switch (dossier_compare_answers (fact, other))
    {
    case DOSSIER_VERDICT_CONFLICT:
    case DOSSIER_VERDICT_DIFFERENT_DAY:
    case DOSSIER_VERDICT_SUPERSEDES:
      return TRUE;
    case DOSSIER_VERDICT_NOT_COMPARABLE:
      return !is_denial (fact) && !is_denial (other)
             && is_near_rival (&fact->answer.amount, &other->answer.amount);
    case DOSSIER_VERDICT_SAME:
    case DOSSIER_VERDICT_REPEATS:
    case DOSSIER_VERDICT_DIFFERENT_SCOPE:
    case DOSSIER_VERDICT_PLAN:
    case DOSSIER_VERDICT_COMPUTED:
    case DOSSIER_N_VERDICTS:
    default:
      return FALSE;
    }
}

static gboolean
counts_as_differing (const DossierFact *fact,
                     const DossierFact *other)
{
  return other != fact && !repeats_another_answer (other) && is_difference (fact, other);
}

/**
 * dossier_fact_count_differing:
 * @fact: a fact
 *
 * Counts the other answers to the same question that say something else, of whatever day. A restated answer counts
 * once. Looks at each of them: of a fact that was read from a file, take its n_differing.
 *
 * Returns: the number of facts
 */
guint
dossier_fact_count_differing (const DossierFact *fact)
{
  const DossierQuestion *question;
  guint n = 0;

  g_return_val_if_fail (fact != NULL, 0);

  question = fact->answer.question;
  for (guint i = 0; question != NULL && i < question->n_answers; i++)
    n += counts_as_differing (fact, question->answers[i]) ? 1 : 0;

  return n;
}

/**
 * dossier_fact_list_differing:
 * @fact: a fact
 *
 * Lists what dossier_fact_count_differing() counts, in the order of the file.
 *
 * Returns: (transfer full) (element-type DossierFact): the facts, borrowed
 */
GPtrArray *
dossier_fact_list_differing (const DossierFact *fact)
{
  GPtrArray *facts = g_ptr_array_new ();
  const DossierQuestion *question;

  g_return_val_if_fail (fact != NULL, facts);

  question = fact->answer.question;
  for (guint i = 0; question != NULL && i < question->n_answers; i++)
    if (counts_as_differing (fact, question->answers[i]))
      g_ptr_array_add (facts, (gpointer) question->answers[i]);

  return facts;
}

/**
 * dossier_fact_count_answers:
 * @fact: a fact
 *
 * Counts the facts that answer it or a related question. A general statement that was merely set beside it is no
 * answer.
 *
 * Returns: the number of facts
 */
guint
dossier_fact_count_answers (const DossierFact *fact)
{
  guint n = 0;

  g_return_val_if_fail (fact != NULL, 0);

  for (guint i = 0; i < fact->n_links_in; i++)
    {
      const DossierLink *link = fact->links_in[i];

      n += link->kind == DOSSIER_LINK_RESPONDS_TO && link->relation != DOSSIER_RELATION_GENERAL ? 1 : 0;
    }

  return n;
}
