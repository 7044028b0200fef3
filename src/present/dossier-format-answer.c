// SPDX-License-Identifier: GPL-3.0-or-later

#include <glib/gi18n.h>
#include <math.h>
#include <string.h>

#include "core/dossier-computed.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"
#include "present/dossier-quote-text.h"

#define MAX_DECIMALS 6
#define MAX_NEAR_QUOTE 40 /* characters; a longer quote is no label */

/* As many decimals as leave at least so many significant digits. */
static guint
get_decimals (double value,
              int n_significant)
{
  int n_whole;

  if (value == 0 || !isfinite (value))
    return 0;

  n_whole = (int) floor (log10 (fabs (value))) + 1;
  return (guint) CLAMP (n_significant - n_whole, 0, MAX_DECIMALS);
}

/* What is worked out has more digits than anyone stated: three are shown, or two of either end of a range. */
static char *
round_single (double value)
{
  return dossier_format_number_rounded (value, MIN (get_decimals (value, 3), fabs (value) >= 0.1 ? 2 : MAX_DECIMALS));
}

static gboolean
is_same_rounded (double a,
                 double b,
                 guint n_decimals)
{
  double scale = pow (10, n_decimals);

  return round (a * scale) == round (b * scale);
}

/* Both ends are rounded alike, and not so far that they become one number. */
static guint
get_range_decimals (const DossierAmount *amount)
{
  guint n_decimals = get_decimals (amount->low != 0 ? amount->low : amount->high, 2);

  while (n_decimals < MAX_DECIMALS && is_same_rounded (amount->low, amount->high, n_decimals))
    n_decimals++;

  return n_decimals;
}

static DossierAmount
round_range (const DossierAmount *amount)
{
  DossierAmount rounded = *amount;
  double scale = pow (10, get_range_decimals (amount));

  rounded.low = round (amount->low * scale) / scale;
  rounded.high = round (amount->high * scale) / scale;
  return rounded;
}

/**
 * dossier_format_computed_amount:
 * @amount: an amount that was worked out
 * @with_unit: whether to name the unit
 *
 * Writes an amount rounded to the digits that are worth showing: "156", "0.61", "1.2–2.4".
 *
 * Returns: (transfer full): the amount
 */
char *
dossier_format_computed_amount (const DossierAmount *amount,
                                gboolean with_unit)
{
  DossierAmount rounded;

  g_return_val_if_fail (amount != NULL, g_strdup (""));

  if (amount->kind != DOSSIER_AMOUNT_RANGE || !isfinite (amount->low) || !isfinite (amount->high))
    return dossier_format_amount_as (amount, with_unit, round_single);

  rounded = round_range (amount);
  return with_unit ? dossier_format_amount_with_unit (&rounded) : dossier_format_amount (&rounded);
}

/**
 * dossier_fact_get_amount:
 * @fact: a fact
 *
 * Gets the amount that the fact gives. What is worked out from something rough is no less rough.
 *
 * Returns: the amount
 */
DossierAmount
dossier_fact_get_amount (const DossierFact *fact)
{
  DossierAmount amount = { DOSSIER_AMOUNT_NONE };
  g_autoptr (GPtrArray) grounds = NULL;

  g_return_val_if_fail (fact != NULL, amount);

  amount = fact->answer.amount;
  if (fact->n_inputs == 0)
    return amount;

  grounds = dossier_fact_list_grounds (fact);
  for (guint i = 0; i < grounds->len; i++)
    amount.about = amount.about || ((const DossierFact *) g_ptr_array_index (grounds, i))->answer.amount.about;

  return amount;
}

/* The source's own words for "close to", where they are short and hold no number that could be taken for the value. */
static char *
format_near_quote (const DossierFact *fact)
{
  DossierQuoteText quote = { NULL };
  char *words = NULL;

  if (fact->quote.words == NULL || g_utf8_strlen (fact->quote.words, -1) > MAX_NEAR_QUOTE
      || strpbrk (fact->quote.words, "0123456789") != NULL)
    return NULL;

  quote = dossier_format_quote (&fact->quote);
  words = g_steal_pointer (&quote.words);
  dossier_quote_text_clear (&quote);
  return words;
}

/* "Closer to" is not "close to": how near it is stays in the words of whoever says it, where the fact holds them. */
static char *
format_near (const DossierFact *fact,
             const DossierAmount *amount,
             gboolean with_unit)
{
  DossierAmount named = { DOSSIER_AMOUNT_EXACT, amount->low, amount->high, FALSE, FALSE, amount->unit };
  g_autofree char *quote = format_near_quote (fact);
  g_autofree char *number = NULL;

  if (quote == NULL)
    return with_unit ? dossier_format_amount_with_unit (amount) : dossier_format_amount (amount);

  number = with_unit ? dossier_format_amount_with_unit (&named) : dossier_format_amount (&named);
  /* Translators: quoted words and the number that they go with: "“closer to” 40,000" */
  return g_strdup_printf (C_("chart label", "%1$s %2$s"), quote, number);
}

/**
 * dossier_format_given_amount:
 * @fact: a fact
 * @amount: the amount that it gives, in whichever unit
 * @with_unit: whether to name the unit
 *
 * Writes an amount as the fact gives it: rounded where it was worked out, and a number that is only named with the
 * words that name it, "“closer to” 40,000".
 *
 * Returns: (transfer full): the amount
 */
char *
dossier_format_given_amount (const DossierFact *fact,
                             const DossierAmount *amount,
                             gboolean with_unit)
{
  g_return_val_if_fail (fact != NULL && amount != NULL, g_strdup (""));

  if (fact->status == DOSSIER_STATUS_COMPUTED)
    return dossier_format_computed_amount (amount, with_unit);
  if (amount->kind == DOSSIER_AMOUNT_NEAR)
    return format_near (fact, amount, with_unit);

  return with_unit ? dossier_format_amount_with_unit (amount) : dossier_format_amount (amount);
}

/**
 * dossier_format_figure:
 * @fact: a fact
 *
 * Writes the number that the fact gives, as it stands under the label of its question: a count without its unit, which
 * the label names, anything else with it.
 *
 * Returns: (transfer full) (nullable): the number, or %NULL where the fact answers no question of number
 */
char *
dossier_format_figure (const DossierFact *fact)
{
  const DossierQuestion *question;
  DossierAmount amount;
  gboolean with_unit;

  g_return_val_if_fail (fact != NULL, NULL);

  question = fact->answer.question;
  if (question == NULL || question->kind == DOSSIER_QUESTION_POINT || question->kind == DOSSIER_QUESTION_WORDS)
    return NULL;

  with_unit = question->kind != DOSSIER_QUESTION_COUNT;
  amount = dossier_fact_get_amount (fact);
  return dossier_format_given_amount (fact, &amount, with_unit);
}

/**
 * dossier_format_question:
 * @fact: a fact that answers a question
 *
 * Names what the fact answers: the question's label, with the scope of the answer where it has one of its own.
 *
 * Returns: (transfer full) (nullable): the words, or %NULL where the fact answers nothing
 */
char *
dossier_format_question (const DossierFact *fact)
{
  g_autofree char *label = NULL;
  g_autofree char *scope = NULL;

  g_return_val_if_fail (fact != NULL, NULL);

  if (fact->answer.question == NULL)
    return NULL;

  label = dossier_text_in_sentence (fact->answer.question->label);
  if (fact->answer.scope == NULL)
    return g_steal_pointer (&label);

  scope = dossier_text_in_sentence (fact->answer.scope);
  /* Translators: %1$s is what is asked, %2$s what it is asked of, with a capital: "Height. Stairs only" */
  return g_strdup_printf (C_("question", "%1$s. %2$s"), label, scope);
}

static char *
format_stance (const DossierFact *fact)
{
  const DossierQuestion *question = fact->answer.question;
  g_autofree char *point = dossier_text_in_sentence (question->statement != NULL ? question->statement
                                                                                 : question->label);

  switch (fact->answer.stance)
    {
    case DOSSIER_STANCE_ASSERTS:
      /* Translators: what a party does with a contested point; %s is the point, a sentence */
      return g_strdup_printf (_("Asserts: %s"), point);
    case DOSSIER_STANCE_DENIES:
      /* Translators: what a party does with a contested point; %s is the point, a sentence */
      return g_strdup_printf (_("Denies: %s"), point);
    case DOSSIER_STANCE_PARTLY:
      /* Translators: what a party does with a contested point; %s is the point, a sentence */
      return g_strdup_printf (_("Agrees in part, or limits it: %s"), point);
    case DOSSIER_STANCE_DECLINES:
      /* Translators: what a party does with a contested point; %s is the point, a sentence */
      return g_strdup_printf (_("Declines to say: %s"), point);
    case DOSSIER_STANCE_NONE:
    case DOSSIER_N_STANCES:
    default:
      return NULL;
    }
}

/**
 * dossier_format_answer:
 * @fact: a fact
 *
 * Says what the fact answers, and how: "People held: 15,000–20,000", "Denies: the tower is the tallest".
 *
 * Returns: (transfer full) (nullable): the words, or %NULL where the fact answers no question, or one of words
 */
char *
dossier_format_answer (const DossierFact *fact)
{
  g_autofree char *question = NULL;
  g_autofree char *figure = NULL;

  g_return_val_if_fail (fact != NULL, NULL);

  if (fact->answer.question != NULL && fact->answer.question->kind == DOSSIER_QUESTION_POINT)
    return format_stance (fact);

  figure = dossier_format_figure (fact);
  if (figure == NULL)
    return NULL;

  question = dossier_format_question (fact);
  /* Translators: %1$s is what is asked, %2$s a number: "People held: 15,000–20,000" */
  return g_strdup_printf (C_("answer", "%1$s: %2$s"), question, figure);
}

/**
 * dossier_format_definition:
 * @question: a question
 *
 * Says what exactly is asked, and of whom.
 *
 * Returns: (transfer full) (nullable): the sentences; %NULL where the label says it all
 */
char *
dossier_format_definition (const DossierQuestion *question)
{
  g_autofree char *definition = NULL;
  g_autofree char *scope = NULL;
  g_autofree char *scope_sentence = NULL;

  g_return_val_if_fail (question != NULL, NULL);

  definition = question->definition != NULL ? dossier_text_for_reader (question->definition) : NULL;
  scope = question->scope != NULL ? dossier_text_in_sentence (question->scope) : NULL;
  if (scope == NULL)
    return g_steal_pointer (&definition);

  /* Translators: whom or what a question covers: "Scope: CECOT." */
  scope_sentence = g_strdup_printf (_("Scope: %s."), scope);
  return definition != NULL ? g_strjoin (" ", definition, scope_sentence, NULL) : g_steal_pointer (&scope_sentence);
}
