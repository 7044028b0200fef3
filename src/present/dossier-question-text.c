// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-question-text.h"

#include <glib/gi18n.h>

#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"

#define MOST_SPEAKERS 4

static gboolean
is_point (const DossierQuestion *question)
{
  return question->kind == DOSSIER_QUESTION_POINT;
}

static gboolean
are_dated (const DossierFact *const *rivals)
{
  return dossier_date_is_set (&rivals[0]->of) && dossier_date_is_set (&rivals[1]->of);
}

/* One named speaker, of one time: who and when can be said. */
static gboolean
is_one_voice (const DossierFact *const *rivals)
{
  return rivals[0]->n_by == 1 && rivals[1]->n_by == 1 && rivals[0]->by[0] == rivals[1]->by[0];
}

static gboolean
is_one_statement (const DossierFact *const *rivals)
{
  return is_one_voice (rivals) && are_dated (rivals)
         && dossier_date_compare (&rivals[0]->of, &rivals[1]->of) == 0;
}

static char *
say_one_statement (const DossierFact *fact)
{
  g_autofree char *who = dossier_text_in_sentence (fact->by[0]->name);
  g_autofree char *when = dossier_format_date (&fact->of);

  /* Translators: %1$s is a speaker, %2$s a date: "November 2024" */
  return g_strdup_printf (_("Two different answers are attributed to %1$s (%2$s); the source does not settle which "
                            "holds."), who, when);
}

static char *
say_both_ways (const DossierParty *speaker)
{
  g_autofree char *who = dossier_text_in_sentence (speaker->name);

  /* Translators: %s is a speaker */
  return g_strdup_printf (_("That it is so and that it is not are both attributed to %s; this dossier does not "
                            "settle which holds."), who);
}

static char *
say_conflict (const DossierQuestion *question,
              const DossierQuestionVerdict *verdict)
{
  const DossierFact *const *rivals = verdict->rivals;
  guint n = verdict->n_pairs[DOSSIER_VERDICT_CONFLICT];

  if (is_point (question) && n == 1 && is_one_voice (rivals))
    return say_both_ways (rivals[0]->by[0]);
  if (is_point (question))
    return g_strdup (_("Some say that it is so, others that it is not; this dossier does not settle who is right."));
  if (n == 1 && is_one_statement (rivals))
    return say_one_statement (rivals[0]);
  if (n == 1 && are_dated (rivals))
    return g_strdup (_("Two answers for the same time differ; this dossier does not settle which holds."));
  if (n == 1)
    return g_strdup (_("Two answers differ, and no date tells them apart; this dossier does not settle which holds."));

  return g_strdup_printf (ngettext ("%u pair of answers cannot both hold; this dossier does not settle which does.",
                                    "%u pairs of answers cannot both hold; this dossier does not settle which do.", n),
                          n);
}

static char *
say_agreement (const DossierQuestionVerdict *verdict)
{
  if (verdict->n_given == 0 && verdict->n_declined > 0)
    return g_strdup (_("Whoever was asked gave no answer."));
  if (verdict->n_given + verdict->n_computed == 0)
    return g_strdup (_("No fact in this dossier answers it."));
  if (verdict->n_given + verdict->n_computed == 1)
    return g_strdup (_("There is one answer, and nothing to hold it against."));

  return g_strdup (_("The answers do not contradict one another."));
}

static const char *
get_incomparable_words (const DossierQuestion *question,
                        const DossierQuestionVerdict *verdict)
{
  if (verdict->n_near > 0)
    return _("One answer names a number to compare with, and gives none of its own.");
  if (is_point (question))
    return _("The answers take different sides, but no two take opposite ones.");

  return _("The answers are in words, which are not compared.");
}

/**
 * dossier_format_question_verdict:
 * @question: a question
 * @verdict: what was found of its answers
 *
 * Says in one sentence why they differ: the reason that weighs most. It names no winner.
 *
 * Returns: (transfer full): the sentence
 */
char *
dossier_format_question_verdict (const DossierQuestion *question,
                                 const DossierQuestionVerdict *verdict)
{
  guint n_given;

  g_return_val_if_fail (question != NULL && verdict != NULL, g_strdup (""));

  n_given = verdict->n_given;
  switch (verdict->leading)
    {
    case DOSSIER_VERDICT_CONFLICT:
      return say_conflict (question, verdict);
    case DOSSIER_VERDICT_SUPERSEDES:
      return g_strdup (_("One answer has been replaced by another."));
    case DOSSIER_VERDICT_DIFFERENT_DAY:
      return g_strdup (_("The answers speak of different times."));
    case DOSSIER_VERDICT_PLAN:
      return g_strdup (_("What is planned or promised stands beside what is said to be so."));
    case DOSSIER_VERDICT_DIFFERENT_SCOPE:
      return g_strdup (_("The answers speak of different things, places or groups."));
    case DOSSIER_VERDICT_COMPUTED:
      return g_strdup (_("What a source gives stands beside what Dossier has worked out."));
    case DOSSIER_VERDICT_NOT_COMPARABLE:
      return g_strdup (get_incomparable_words (question, verdict));
    case DOSSIER_VERDICT_REPEATS:
      return g_strdup_printf (ngettext ("It is one statement, given %u time.", "It is one statement, given %u times.",
                                        n_given), n_given);
    case DOSSIER_VERDICT_SAME:
    case DOSSIER_N_VERDICTS:
    default:
      return say_agreement (verdict);
    }
}

/**
 * dossier_list_answering:
 * @question: a question
 * @n_speakers: (out): how many there are, whether or not they are named
 *
 * Names those who answer it, each once, at most so many.
 *
 * Returns: (transfer full): the names; empty where no answer has a named speaker
 */
char *
dossier_list_answering (const DossierQuestion *question,
                        guint *n_speakers)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  g_return_val_if_fail (question != NULL && n_speakers != NULL, g_strdup (""));

  for (guint i = 0; i < question->n_answers; i++)
    {
      const DossierFact *fact = question->answers[i];

      if (dossier_fact_get_answer_kind (fact) != DOSSIER_ANSWER_GIVEN)
        continue;
      for (guint j = 0; j < fact->n_by; j++)
        {
          if (g_hash_table_add (seen, (gpointer) fact->by[j]) && names->len < MOST_SPEAKERS)
            g_ptr_array_add (names, dossier_text_in_sentence (fact->by[j]->name));
        }
    }
  *n_speakers = g_hash_table_size (seen);
  if (*n_speakers > MOST_SPEAKERS)
    g_ptr_array_add (names, g_strdup_printf (ngettext ("%u other", "%u others", *n_speakers - MOST_SPEAKERS),
                                             *n_speakers - MOST_SPEAKERS));
  g_ptr_array_add (names, NULL);

  return dossier_format_list ((const char *const *) names->pdata);
}

static char *
say_speakers (const DossierQuestion *question,
              guint n_independent)
{
  guint n_speakers;
  g_autofree char *names = dossier_list_answering (question, &n_speakers);

  if (n_speakers == 0)
    return NULL;
  if (n_speakers == 1)
    /* Translators: %s is a name */
    return g_strdup_printf (_("One speaker: %s."), names);
  if (n_independent == 1)
    /* Translators: %s are names */
    return g_strdup_printf (_("%s count as one voice as far as this dossier records."), names);
  if (n_independent == n_speakers)
    /* Translators: %1$u, at least two, is the number of the names %2$s */
    return g_strdup_printf (ngettext ("%1$u speaker, independent as far as this dossier records: %2$s.",
                                      "%1$u speakers, independent as far as this dossier records: %2$s.", n_speakers),
                            n_speakers, names);

  /* Translators: %1$u, at least two, are independent of the %2$u people or bodies whose names are %3$s */
  return g_strdup_printf (ngettext ("%1$u voice as far as this dossier records, of %2$u speakers: %3$s.",
                                    "%1$u voices as far as this dossier records, of %2$u speakers: %3$s.",
                                    n_independent),
                          n_independent, n_speakers, names);
}

static char *
say_unnamed (guint n_unnamed)
{
  if (n_unnamed == 0)
    return NULL;

  return g_strdup_printf (ngettext ("%u source answers in its own voice, and names no speaker.",
                                    "%u independent sources answer in their own voice, and name no speaker.",
                                    n_unnamed),
                          n_unnamed);
}

static char *
say_sources (guint n_sources)
{
  if (n_sources == 0)
    return NULL;
  if (n_sources == 1)
    return g_strdup (_("All of it comes by way of a single source."));

  return g_strdup_printf (ngettext ("It stands in %u source that is independent as far as this dossier records.",
                                    "It stands in %u sources that are independent as far as this dossier records.",
                                    n_sources),
                          n_sources);
}

/* Takes the text. (nullable) */
static void
add_take (GPtrArray *texts,
          char *text)
{
  if (text != NULL)
    g_ptr_array_add (texts, text);
}

/**
 * dossier_list_voices:
 * @question: a question
 * @verdict: what was found of its answers
 *
 * Says who answers, how many of them are independent, and in how many sources their answers stand, a sentence each.
 *
 * Returns: (transfer full) (element-type utf8): the sentences; none where nobody answers
 */
GPtrArray *
dossier_list_voices (const DossierQuestion *question,
                     const DossierQuestionVerdict *verdict)
{
  GPtrArray *voices = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (question != NULL && verdict != NULL, voices);

  add_take (voices, say_speakers (question, verdict->voices.n_speakers));
  add_take (voices, say_unnamed (verdict->voices.n_unnamed));
  add_take (voices, say_sources (verdict->voices.n_sources));

  return voices;
}

static char *
count_pairs (DossierVerdict verdict,
             guint n)
{
  switch (verdict)
    {
    case DOSSIER_VERDICT_CONFLICT:
      return g_strdup_printf (ngettext ("%u pair in conflict", "%u pairs in conflict", n), n);
    case DOSSIER_VERDICT_SUPERSEDES:
      return g_strdup_printf (ngettext ("%u pair with an answer that was replaced",
                                        "%u pairs with an answer that was replaced", n), n);
    case DOSSIER_VERDICT_DIFFERENT_DAY:
      return g_strdup_printf (ngettext ("%u pair speaks of different times", "%u pairs speak of different times",
                                        n), n);
    case DOSSIER_VERDICT_PLAN:
      return g_strdup_printf (ngettext ("%u pair sets a plan beside what is so",
                                        "%u pairs set a plan beside what is so", n), n);
    case DOSSIER_VERDICT_DIFFERENT_SCOPE:
      return g_strdup_printf (ngettext ("%u pair differs in scope", "%u pairs differ in scope", n), n);
    case DOSSIER_VERDICT_COMPUTED:
      return g_strdup_printf (ngettext ("%u pair with a computed answer", "%u pairs with a computed answer", n), n);
    case DOSSIER_VERDICT_NOT_COMPARABLE:
      return g_strdup_printf (ngettext ("%u pair not comparable", "%u pairs not comparable", n), n);
    case DOSSIER_VERDICT_REPEATS:
      return g_strdup_printf (ngettext ("%u answer repeats another", "%u answers repeat another", n), n);
    case DOSSIER_VERDICT_SAME:
    case DOSSIER_N_VERDICTS:
    default:
      return g_strdup_printf (ngettext ("%u pair without conflict", "%u pairs without conflict", n), n);
    }
}

/**
 * dossier_list_tally:
 * @verdict: what was found of the answers to a question
 *
 * Counts, in a few words each, how its statements stand to one another, what weighs most first; then refusals.
 *
 * Returns: (transfer full) (element-type utf8): the counts; those of none are left out
 */
GPtrArray *
dossier_list_tally (const DossierQuestionVerdict *verdict)
{
  static const DossierVerdict order[] = {
    DOSSIER_VERDICT_CONFLICT,       DOSSIER_VERDICT_SUPERSEDES, DOSSIER_VERDICT_DIFFERENT_DAY,
    DOSSIER_VERDICT_PLAN,           DOSSIER_VERDICT_DIFFERENT_SCOPE, DOSSIER_VERDICT_COMPUTED,
    DOSSIER_VERDICT_NOT_COMPARABLE, DOSSIER_VERDICT_SAME,       DOSSIER_VERDICT_REPEATS,
  };
  GPtrArray *tally = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (verdict != NULL, tally);

  for (gsize i = 0; i < G_N_ELEMENTS (order); i++)
    {
      if (verdict->n_pairs[order[i]] > 0)
        g_ptr_array_add (tally, count_pairs (order[i], verdict->n_pairs[order[i]]));
    }
  if (verdict->n_denied > 0)
    /* Translators: of the answers to a question: so many say that it is not the number that another gives */
    g_ptr_array_add (tally, g_strdup_printf (ngettext ("%u denies a figure", "%u deny a figure", verdict->n_denied),
                                             verdict->n_denied));
  if (verdict->n_declined > 0)
    g_ptr_array_add (tally, g_strdup_printf (ngettext ("%u declined to answer", "%u declined to answer",
                                                       verdict->n_declined), verdict->n_declined));

  return tally;
}
