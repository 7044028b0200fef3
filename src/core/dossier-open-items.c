// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-open-items.h"

#include <string.h>

#include "core/dossier-partition.h"
#include "core/dossier-replies.h"
#include "core/dossier-voices.h"

#define MONTHS_A_YEAR 12
#define MOST_MONTHS (1000 * MONTHS_A_YEAR)

static const char *const reason_ids[] = {
  [DOSSIER_OPEN_GAP] = "gap",
  [DOSSIER_OPEN_DECLINED] = "declined",
  [DOSSIER_OPEN_ACCESS] = "access-refused",
  [DOSSIER_OPEN_UNANSWERED] = "unanswered",
  [DOSSIER_OPEN_NO_ANSWER] = "no-answer",
  [DOSSIER_OPEN_ONE_SPEAKER] = "one-speaker",
  [DOSSIER_OPEN_NO_SPEAKER] = "no-speaker",
  [DOSSIER_OPEN_ONE_SOURCE] = "one-source",
  [DOSSIER_OPEN_OLD] = "old",
  [DOSSIER_OPEN_UNDATED] = "undated",
};

G_STATIC_ASSERT (G_N_ELEMENTS (reason_ids) == DOSSIER_N_OPEN_REASONS);

/**
 * dossier_open_reason_to_id:
 * @reason: a reason
 *
 * Names a reason for programs.
 *
 * Returns: its word, never translated
 */
const char *
dossier_open_reason_to_id (DossierOpenReason reason)
{
  g_return_val_if_fail (reason < DOSSIER_N_OPEN_REASONS, "");

  return reason_ids[reason];
}

/**
 * dossier_fact_has_tag:
 * @fact: a fact
 * @tag: a tag
 *
 * Returns: whether the fact has it
 */
gboolean
dossier_fact_has_tag (const DossierFact *fact,
                      const char *tag)
{
  g_return_val_if_fail (fact != NULL && tag != NULL, FALSE);

  for (guint i = 0; i < fact->n_tags; i++)
    {
      if (g_str_equal (fact->tags[i], tag))
        return TRUE;
    }

  return FALSE;
}

/* The first day of the last date that is named. */
static gint32
get_first_day (const DossierDate *as_of)
{
  DossierDate last = { .start = as_of->end, .end = as_of->end };

  if (as_of->is_interval && as_of->end.precision != DOSSIER_PRECISION_NONE)
    return dossier_date_earliest (&last);

  return dossier_date_earliest (as_of);
}

/**
 * dossier_count_back:
 * @as_of: the latest date that a dossier speaks of
 * @n_months: how many months to count back
 *
 * Counts back from the first day of a date, so that of a dossier of "2026" nothing is called older than it may be.
 *
 * Returns: the Julian day, or %DOSSIER_DATE_OPEN_PAST where that lies before the year 1
 */
gint32
dossier_count_back (const DossierDate *as_of,
                    guint n_months)
{
  g_autoptr (GDate) date = NULL;
  gint32 day;

  g_return_val_if_fail (as_of != NULL && dossier_date_is_set (as_of), DOSSIER_DATE_OPEN_PAST);

  day = get_first_day (as_of);
  if (day <= 0 || day == DOSSIER_DATE_OPEN_FUTURE)
    return DOSSIER_DATE_OPEN_PAST;

  date = g_date_new_julian ((guint32) day);
  if (n_months >= (guint) g_date_get_year (date) * MONTHS_A_YEAR - MONTHS_A_YEAR)
    return DOSSIER_DATE_OPEN_PAST;
  g_date_subtract_months (date, n_months);
  return (gint32) g_date_get_julian (date);
}

/* "12m", "2y". */
static gboolean
parse_months (const char *text,
              guint *n_months)
{
  gsize n_digits = strspn (text, "0123456789");
  gboolean is_years = g_str_equal (text + n_digits, "y");
  g_autofree char *digits = g_strndup (text, n_digits);
  guint64 number;

  if (!is_years && !g_str_equal (text + n_digits, "m"))
    return FALSE;
  if (!g_ascii_string_to_unsigned (digits, 10, 0, is_years ? MOST_MONTHS / MONTHS_A_YEAR : MOST_MONTHS, &number, NULL))
    return FALSE;

  *n_months = (guint) number * (is_years ? MONTHS_A_YEAR : 1);
  return TRUE;
}

/**
 * dossier_parse_age:
 * @text: how old: "12m" or "2y" before @as_of, or an EDTF date, "2024" or "2024-06"
 * @as_of: the latest date that the dossier speaks of
 * @day: (out): the first day that is not older, a Julian day
 *
 * Reads an age.
 *
 * Returns: whether it is one; if not, @day is left as it was
 */
gboolean
dossier_parse_age (const char *text,
                   const DossierDate *as_of,
                   gint32 *day)
{
  DossierDate date;
  guint n_months;

  g_return_val_if_fail (text != NULL && as_of != NULL && day != NULL, FALSE);

  if (parse_months (text, &n_months))
    {
      *day = dossier_count_back (as_of, n_months);
      return TRUE;
    }
  if (!dossier_date_parse (text, &date) || dossier_date_earliest (&date) == DOSSIER_DATE_OPEN_PAST)
    return FALSE;

  *day = dossier_date_earliest (&date);
  return TRUE;
}

/* Facts that repeat one another, by however many steps, are one claim: an answer to one of them answers all. */
static DossierPartition *
partition_claims (const Dossier *dossier)
{
  DossierPartition *claims = dossier_partition_new (dossier->n_facts);

  for (guint i = 0; i < dossier->n_facts; i++)
    {
      const DossierFact *fact = dossier->facts[i];

      for (guint j = 0; j < fact->n_links_out; j++)
        if (fact->links_out[j]->kind == DOSSIER_LINK_REPEATS)
          dossier_partition_join (claims, i, fact->links_out[j]->to->index);
    }

  return claims;
}

/* Each claim without an answer once, by the first fact that makes it and might have one. */
static void
add_unanswered (GArray *items,
                const Dossier *dossier)
{
  g_autoptr (DossierPartition) claims = partition_claims (dossier);
  g_autofree gboolean *looked_at = g_new0 (gboolean, dossier->n_facts + 1);

  for (guint i = 0; i < dossier->n_facts; i++)
    {
      DossierOpenItem item = { DOSSIER_OPEN_UNANSWERED, NULL, dossier->facts[i], 0 };
      guint claim = dossier_partition_find (claims, i);

      if (looked_at[claim] || !dossier_fact_awaits_answer (dossier->facts[i]))
        continue;
      looked_at[claim] = TRUE;
      if (dossier_fact_is_unanswered (dossier->facts[i]))
        g_array_append_val (items, item);
    }
}

static gboolean
is_open_fact (const DossierFact *fact,
              DossierOpenReason reason)
{
  switch (reason)
    {
    case DOSSIER_OPEN_GAP:
      return dossier_fact_has_tag (fact, DOSSIER_TAG_GAP);
    case DOSSIER_OPEN_DECLINED:
      return fact->status == DOSSIER_STATUS_DECLINED || fact->answer.stance == DOSSIER_STANCE_DECLINES;
    case DOSSIER_OPEN_ACCESS:
      return dossier_fact_has_tag (fact, DOSSIER_TAG_ACCESS_REFUSED);
    case DOSSIER_OPEN_UNANSWERED: /* not by itself: see add_unanswered() */
    case DOSSIER_OPEN_NO_ANSWER:
    case DOSSIER_OPEN_ONE_SPEAKER:
    case DOSSIER_OPEN_NO_SPEAKER:
    case DOSSIER_OPEN_ONE_SOURCE:
    case DOSSIER_OPEN_OLD:
    case DOSSIER_OPEN_UNDATED:
    case DOSSIER_N_OPEN_REASONS:
    default:
      return FALSE;
    }
}

static void
add_facts (GArray *items,
           const Dossier *dossier,
           DossierOpenReason reason)
{
  if (reason == DOSSIER_OPEN_UNANSWERED)
    {
      add_unanswered (items, dossier);
      return;
    }

  for (guint i = 0; i < dossier->n_facts; i++)
    {
      DossierOpenItem item = { reason, NULL, dossier->facts[i], 0 };

      if (is_open_fact (dossier->facts[i], reason))
        g_array_append_val (items, item);
    }
}

static const DossierDate *
get_date (const DossierFact *fact)
{
  return dossier_date_is_set (&fact->of) ? &fact->of : &fact->said;
}

static gboolean
is_number (const DossierFact *fact)
{
  return dossier_fact_get_answer_kind (fact) == DOSSIER_ANSWER_GIVEN
         && dossier_amount_is_number (&fact->answer.amount);
}

/* The numbers of a question, by their dates. */
typedef struct
{
  const DossierFact *newest; /* the dated one that begins last; of several the one that ends last; (nullable) */
  gint32 latest;             /* the last day that any of them can be of */
  guint n_dated;
  guint n_undated;
} Numbers;

static gboolean
is_newer (const DossierDate *date,
          const DossierDate *than)
{
  if (dossier_date_earliest (date) != dossier_date_earliest (than))
    return dossier_date_earliest (date) > dossier_date_earliest (than);

  return dossier_date_latest (date) > dossier_date_latest (than);
}

static Numbers
find_numbers (const DossierQuestion *question)
{
  Numbers numbers = { .latest = DOSSIER_DATE_OPEN_PAST };

  for (guint i = 0; i < question->n_answers; i++)
    {
      const DossierFact *fact = question->answers[i];
      const DossierDate *date = get_date (fact);

      if (!is_number (fact))
        continue;
      if (!dossier_date_is_set (date))
        {
          numbers.n_undated++;
          continue;
        }
      numbers.n_dated++;
      numbers.latest = MAX (numbers.latest, dossier_date_latest (date));
      if (numbers.newest == NULL || is_newer (date, get_date (numbers.newest)))
        numbers.newest = fact;
    }

  return numbers;
}

static const DossierFact *
find_first_given (const DossierQuestion *question)
{
  for (guint i = 0; i < question->n_answers; i++)
    {
      if (dossier_fact_get_answer_kind (question->answers[i]) == DOSSIER_ANSWER_GIVEN)
        return question->answers[i];
    }

  return NULL;
}

/* What is asked of each question; worked out once. */
typedef struct
{
  const DossierQuestion *question;
  DossierVoices voices;
  const DossierFact *first;  /* given answer; (nullable) */
  Numbers numbers;
  gboolean is_computed; /* Dossier has worked something out */
} Finding;

static Finding
look_into (const DossierQuestion *question)
{
  g_autoptr (DossierAnswers) answers = dossier_answers_new (question);
  Finding finding = { .question = question };

  finding.voices = dossier_answers_count_voices (answers);
  finding.first = find_first_given (question);
  finding.numbers = find_numbers (question);
  for (guint i = 0; i < question->n_answers; i++)
    {
      if (dossier_fact_get_answer_kind (question->answers[i]) == DOSSIER_ANSWER_COMPUTED)
        finding.is_computed = TRUE;
    }

  return finding;
}

static gboolean
is_open_question (const Finding *finding,
                  DossierOpenReason reason,
                  gint32 older_than)
{
  const DossierVoices *voices = &finding->voices;

  switch (reason)
    {
    case DOSSIER_OPEN_NO_ANSWER:
      return finding->first == NULL && !finding->is_computed;
    case DOSSIER_OPEN_ONE_SPEAKER:
      return voices->n_speakers == 1 && voices->n_unnamed == 0;
    case DOSSIER_OPEN_NO_SPEAKER:
      return voices->n_speakers == 0 && voices->n_unnamed == 1;
    case DOSSIER_OPEN_ONE_SOURCE:
      return voices->n_sources == 1;
    case DOSSIER_OPEN_OLD:
      return finding->numbers.n_dated > 0 && finding->numbers.latest < older_than;
    case DOSSIER_OPEN_UNDATED:
      return finding->numbers.n_dated == 0 && finding->numbers.n_undated > 0;
    case DOSSIER_OPEN_GAP:
    case DOSSIER_OPEN_DECLINED:
    case DOSSIER_OPEN_ACCESS:
    case DOSSIER_OPEN_UNANSWERED:
    case DOSSIER_N_OPEN_REASONS:
    default:
      return FALSE;
    }
}

static void
add_questions (GArray *items,
               GArray *findings,
               DossierOpenReason reason,
               gint32 older_than)
{
  for (guint i = 0; i < findings->len; i++)
    {
      const Finding *finding = &g_array_index (findings, Finding, i);
      const DossierFact *fact = reason == DOSSIER_OPEN_OLD ? finding->numbers.newest : finding->first;
      DossierOpenItem item = { reason, finding->question, fact, finding->numbers.n_undated };

      if (is_open_question (finding, reason, older_than))
        g_array_append_val (items, item);
    }
}

/**
 * dossier_list_open_items:
 * @dossier: a dossier
 * @older_than: the first day, a Julian day, of which a number is not called old
 *
 * Lists what is open: by reason, in the order of the reasons, then in that of the file. That all questions stand in one
 * source is no item where the dossier has no other: it goes for all of them.
 *
 * Returns: (transfer full) (element-type DossierOpenItem): the list, which must not outlive the dossier
 */
GArray *
dossier_list_open_items (const Dossier *dossier,
                         gint32 older_than)
{
  GArray *items = g_array_new (FALSE, FALSE, sizeof (DossierOpenItem));
  g_autoptr (GArray) findings = NULL;

  g_return_val_if_fail (dossier != NULL, items);

  findings = g_array_sized_new (FALSE, FALSE, sizeof (Finding), dossier->n_questions);
  for (guint i = 0; i < dossier->n_questions; i++)
    {
      Finding finding = look_into (dossier->questions[i]);

      g_array_append_val (findings, finding);
    }
  for (DossierOpenReason reason = 0; reason < DOSSIER_N_OPEN_REASONS; reason++)
    {
      if (reason == DOSSIER_OPEN_ONE_SOURCE && dossier_count_independent (dossier->sources, dossier->n_sources) < 2)
        continue;
      add_facts (items, dossier, reason);
      add_questions (items, findings, reason, older_than);
    }

  return items;
}
