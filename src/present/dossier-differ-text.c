// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-differ-text.h"

#include <glib/gi18n.h>

#include "core/dossier-answers.h"
#include "core/dossier-conflict.h"
#include "present/dossier-clean-text.h"

static gboolean
has_link (const DossierFact *from,
          const DossierFact *to,
          DossierLinkKind kind)
{
  for (guint i = 0; i < from->n_links_out; i++)
    {
      if (from->links_out[i]->kind == kind && from->links_out[i]->to == to)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_marked_contradiction (const DossierFact *a,
                         const DossierFact *b)
{
  return has_link (a, b, DOSSIER_LINK_CONTRADICTS) || has_link (b, a, DOSSIER_LINK_CONTRADICTS);
}

static gboolean
is_dated (const DossierFact *a,
          const DossierFact *b)
{
  return dossier_date_is_set (&a->of) && dossier_date_is_set (&b->of);
}

static gboolean
is_point (const DossierFact *fact)
{
  return fact->answer.question->kind == DOSSIER_QUESTION_POINT;
}

static const char *
get_conflict_words (const DossierFact *fact,
                    const DossierFact *other)
{
  if (is_point (fact))
    return _("Conflicts: says the opposite of this");
  if (is_dated (fact, other) && dossier_date_overlaps (&fact->of, &other->of))
    return _("Conflicts: same question and time");
  if (is_marked_contradiction (fact, other))
    return _("Conflicts: the dossier sets it against this");

  return _("Conflicts: same question, and no date tells them apart");
}

static const char *
get_no_number_words (const DossierFact *fact,
                     const DossierFact *other)
{
  if (is_point (fact))
    return _("Takes another side, but not the opposite one");
  if (fact->answer.question->kind == DOSSIER_QUESTION_WORDS)
    return _("Answered in words");
  if (dossier_fact_get_answer_kind (other) == DOSSIER_ANSWER_DENIED)
    return _("Denies a figure, and gives none");
  if (dossier_fact_get_answer_kind (fact) == DOSSIER_ANSWER_DENIED)
    return _("This denies a figure, and gives none");
  if (other->answer.amount.kind == DOSSIER_AMOUNT_NEAR)
    return _("Names a number to compare with, and gives none of its own");
  if (other->answer.amount.kind == DOSSIER_AMOUNT_NONE)
    return _("Gives no number");

  return _("This gives no number");
}

/* Which of the two is the plan, the replacement or the calculation. */
static const char *
get_sided_words (DossierVerdict verdict,
                 const DossierFact *fact,
                 const DossierFact *other)
{
  if (verdict == DOSSIER_VERDICT_SUPERSEDES)
    return has_link (other, fact, DOSSIER_LINK_SUPERSEDES) ? _("Replaces this") : _("Replaced by this");
  if (verdict == DOSSIER_VERDICT_PLAN)
    return other->status == DOSSIER_STATUS_ANNOUNCED ? _("A plan, not yet done") : _("No plan, unlike this");
  if (other->status == DOSSIER_STATUS_COMPUTED)
    return _("Worked out by Dossier");

  return _("Given by the source, not worked out");
}

static char *
format_scope_verdict (const DossierFact *other)
{
  g_autofree char *scope = NULL;

  if (other->answer.scope == NULL)
    return g_strdup (_("Different scope"));

  scope = dossier_text_in_sentence (other->answer.scope);
  /* Translators: %s is what the answer speaks of: "Different scope: Ecuador" */
  return g_strdup_printf (_("Different scope: %s"), scope);
}

/**
 * dossier_format_verdict:
 * @fact: a fact that answers a question
 * @other: another answer to the same question
 *
 * Says how @other stands to @fact: "Conflicts: same question and time".
 *
 * Returns: (transfer full): the words, without a full stop
 */
char *
dossier_format_verdict (const DossierFact *fact,
                        const DossierFact *other)
{
  DossierVerdict verdict;

  g_return_val_if_fail (fact != NULL && other != NULL && fact->answer.question != NULL, g_strdup (""));

  verdict = dossier_compare_answers (fact, other);
  switch (verdict)
    {
    case DOSSIER_VERDICT_SAME:
      return g_strdup (is_point (fact) ? _("Says the same") : _("No conflict: the same, or one within the other"));
    case DOSSIER_VERDICT_REPEATS:
      return g_strdup (_("The same statement in another place"));
    case DOSSIER_VERDICT_DIFFERENT_DAY:
      return g_strdup (_("Speaks of another time"));
    case DOSSIER_VERDICT_DIFFERENT_SCOPE:
      return format_scope_verdict (other);
    case DOSSIER_VERDICT_CONFLICT:
      return g_strdup (get_conflict_words (fact, other));
    case DOSSIER_VERDICT_SUPERSEDES:
    case DOSSIER_VERDICT_PLAN:
    case DOSSIER_VERDICT_COMPUTED:
      return g_strdup (get_sided_words (verdict, fact, other));
    case DOSSIER_VERDICT_NOT_COMPARABLE:
    case DOSSIER_N_VERDICTS:
    default:
      return g_strdup (get_no_number_words (fact, other));
    }
}

/* A refusal differs from nothing, and answers in words are not compared, unless the dossier itself has one replace
 * another. */
static gboolean
takes_part (const DossierFact *fact)
{
  if (fact->answer.question->kind == DOSSIER_QUESTION_WORDS)
    return FALSE;

  return is_point (fact) || fact->answer.amount.kind != DOSSIER_AMOUNT_NONE;
}

/* How the other answers stand to one. */
typedef struct
{
  guint n[DOSSIER_N_VERDICTS];
  guint n_near;       /* not comparable, but a rival all the same */
  guint n_undated;    /* conflicts in which a date is missing */
  guint n_one_speaker; /* of the conflicts: both sides are of one speaker, be it of different times */
  guint n_same_voice; /* conflicts of one speaker about one time */
} Tally;

static gboolean
is_one_speaker (const DossierFact *a,
                const DossierFact *b)
{
  return a->n_by == 1 && b->n_by == 1 && a->by[0] == b->by[0];
}

static gboolean
is_same_voice (const DossierFact *a,
               const DossierFact *b)
{
  return is_one_speaker (a, b) && is_dated (a, b)
         && dossier_date_compare (&a->of, &b->of) == 0;
}

static Tally
tally_others (const DossierFact *fact)
{
  const DossierQuestion *question = fact->answer.question;
  Tally tally = { 0 };

  for (guint i = 0; i < question->n_answers; i++)
    {
      const DossierFact *other = question->answers[i];
      DossierVerdict verdict = dossier_compare_answers (fact, other);
      gboolean conflicts = verdict == DOSSIER_VERDICT_CONFLICT;

      if (other == fact)
        continue;
      tally.n[verdict]++;
      tally.n_near += verdict == DOSSIER_VERDICT_NOT_COMPARABLE && other->answer.amount.kind == DOSSIER_AMOUNT_NEAR;
      tally.n_undated += conflicts && !is_dated (fact, other);
      tally.n_one_speaker += conflicts && is_one_speaker (fact, other);
      tally.n_same_voice += conflicts && is_same_voice (fact, other);
    }

  return tally;
}

static const char *
get_conflict_sentence (const DossierFact *fact,
                       const Tally *tally)
{
  if (tally->n[DOSSIER_VERDICT_CONFLICT] == 0)
    return NULL;
  if (is_point (fact) && tally->n_one_speaker == tally->n[DOSSIER_VERDICT_CONFLICT])
    return _("The opposite is attributed to the same speaker as well; this dossier does not settle which holds.");
  if (is_point (fact))
    return _("Others say the opposite; this dossier does not settle who is right.");
  if (tally->n_same_voice > 0)
    return _("Two different answers for the same time are attributed to the same speaker; the source does not settle "
             "which holds.");
  if (tally->n_undated == tally->n[DOSSIER_VERDICT_CONFLICT])
    return _("The answers differ, and no date tells them apart; this dossier does not settle which holds.");

  return _("Different answers are given for the same time; this dossier does not settle which holds.");
}

static const char *
get_difference_sentence (const DossierFact *fact,
                         const Tally *tally)
{
  if (fact->answer.amount.kind == DOSSIER_AMOUNT_NEAR && tally->n[DOSSIER_VERDICT_NOT_COMPARABLE] > 0)
    return _("This names a number to compare with, and gives none of its own.");
  if (tally->n[DOSSIER_VERDICT_SUPERSEDES] > 0)
    return _("One answer replaces another.");
  if (tally->n[DOSSIER_VERDICT_DIFFERENT_DAY] > 0)
    return _("Others speak of other times.");
  if (tally->n_near > 0)
    return _("One names a number to compare with, and gives none of its own.");
  if (tally->n[DOSSIER_VERDICT_PLAN] > 0)
    return _("One is a plan, not yet done.");
  if (tally->n[DOSSIER_VERDICT_DIFFERENT_SCOPE] > 0)
    return _("Others speak of other things, places or groups.");
  if (is_point (fact) && tally->n[DOSSIER_VERDICT_NOT_COMPARABLE] > 0)
    return _("Others take another side, but not the opposite one.");

  return NULL;
}

/**
 * dossier_format_differ_verdict:
 * @fact: a fact
 *
 * Says why the answers to its question differ, from what the dossier records: a conflict first, then the other reason
 * that weighs most.
 *
 * Returns: (transfer full) (nullable): one sentence, two where there are two reasons; %NULL where nothing differs
 */
char *
dossier_format_differ_verdict (const DossierFact *fact)
{
  const char *conflict, *difference;
  Tally tally;

  g_return_val_if_fail (fact != NULL, NULL);

  if (fact->answer.question == NULL)
    return NULL;

  tally = tally_others (fact);
  if (!takes_part (fact))
    return tally.n[DOSSIER_VERDICT_SUPERSEDES] > 0 ? g_strdup (_("One answer replaces another.")) : NULL;

  conflict = get_conflict_sentence (fact, &tally);
  difference = get_difference_sentence (fact, &tally);
  if (conflict == NULL || difference == NULL)
    return g_strdup (conflict != NULL ? conflict : difference);

  return g_strjoin (" ", conflict, difference, NULL);
}
