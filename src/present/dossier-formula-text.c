// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-formula-text.h"

#include <glib/gi18n.h>
#include <math.h>

#include "core/dossier-computed.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"

#define TOKENS_OF_DAYS 6 /* days ( day , day ) */

static gboolean
is_one_amount (GPtrArray *inputs)
{
  const DossierFact *first = g_ptr_array_index (inputs, 0);

  for (guint i = 1; i < inputs->len; i++)
    {
      const DossierFact *other = g_ptr_array_index (inputs, i);

      if (!dossier_amount_equal (&first->answer.amount, &other->answer.amount))
        return FALSE;
    }

  return TRUE;
}

/* Rounded to so many significant digits, but never within the whole ones. */
static char *
format_digits (double value,
               int n_digits)
{
  int n_whole = value == 0 || !isfinite (value) ? 1 : (int) floor (log10 (fabs (value))) + 1;

  return dossier_format_number_rounded (value, (guint) CLAMP (n_digits - n_whole, 0, 6));
}

static char *
format_four_digits (double value)
{
  return format_digits (value, 4);
}

/* One digit more than the result has, so that the calculation can be followed. */
static char *
format_five_digits (double value)
{
  return format_digits (value, 5);
}

/* An amount converted for the calculation, with what the source gives: "24,281 m² (6 acres)". */
static char *
format_converted (const DossierAmount *amount,
                  DossierUnit unit)
{
  DossierAmount converted;
  g_autofree char *shown = NULL;
  g_autofree char *given = NULL;

  if (amount->unit == unit || !dossier_amount_convert (amount, unit, &converted))
    return dossier_format_amount_with_unit (amount);

  shown = dossier_format_amount_as (&converted, TRUE, format_five_digits);
  given = dossier_format_amount_with_unit (amount);
  /* Translators: an amount, and the same in the unit of the source: "24,281 m² (6 acres)" */
  return g_strdup_printf (C_("converted amount", "%1$s (%2$s)"), shown, given);
}

/* The answers to a question differ: all of them go in. */
static char *
format_span (DossierSpan span,
             DossierUnit unit)
{
  DossierAmount amount = {
    .kind = span.low == span.high ? DOSSIER_AMOUNT_EXACT : DOSSIER_AMOUNT_RANGE,
    .low = span.low,
    .high = span.high,
    .unit = unit,
  };

  return dossier_format_amount_with_unit (&amount);
}

static char *
format_operand_amount (const DossierOperand *operand,
                       const DossierQuestion *question,
                       const DossierLookup *lookup)
{
  g_autoptr (GPtrArray) inputs = g_ptr_array_new ();
  DossierUnit unit = operand->unit != DOSSIER_UNIT_NONE ? operand->unit : question->unit;
  const DossierFact *first;
  DossierSpan span;

  if (!dossier_operand_get_span (operand, lookup, &span, inputs) || inputs->len == 0)
    return g_strdup ("…");
  if (!is_one_amount (inputs))
    return format_span (span, unit);

  first = g_ptr_array_index (inputs, 0);
  return format_converted (&first->answer.amount, unit);
}

static char *
format_operand (const DossierOperand *operand,
                const DossierLookup *lookup)
{
  const DossierQuestion *question = lookup->find_question (operand->question, lookup->data);
  g_autofree char *amount = NULL;
  g_autofree char *label = NULL;

  if (question == NULL)
    return g_strdup ("…");

  amount = format_operand_amount (operand, question, lookup);
  if (question->unit != DOSSIER_UNIT_ITEM)
    return g_steal_pointer (&amount);

  /* An item is whatever its question says. */
  label = dossier_text_in_sentence (question->label);
  /* Translators: a number of things in a calculation, and what they are: "2 (toilets per cell)" */
  return g_strdup_printf (C_("operand", "%1$s (%2$s)"), amount, label);
}

static char *
format_day (const DossierOperand *operand,
            const DossierLookup *lookup)
{
  const DossierFact *fact = lookup->find_fact (operand->fact, lookup->data);

  return fact != NULL ? dossier_format_date (&fact->of) : g_strdup ("…");
}

static char *
format_days (const DossierFormula *formula,
             guint index,
             const DossierLookup *lookup)
{
  g_autofree char *from = format_day (&dossier_formula_get_token (formula, index + 2)->operand, lookup);
  g_autofree char *to = format_day (&dossier_formula_get_token (formula, index + 4)->operand, lookup);

  /* Translators: a number of days that is being worked out, %1$s and %2$s are dates */
  return g_strdup_printf (_("days from %1$s to %2$s"), from, to);
}

static const char *
get_sign (DossierTokenKind kind)
{
  switch (kind)
    {
    case DOSSIER_TOKEN_PLUS:
      return " + ";
    case DOSSIER_TOKEN_MINUS:
      return " − ";
    case DOSSIER_TOKEN_TIMES:
      return " × ";
    case DOSSIER_TOKEN_DIVIDE:
      return " ÷ ";
    case DOSSIER_TOKEN_OPEN:
      return "(";
    case DOSSIER_TOKEN_CLOSE:
      return ")";
    case DOSSIER_TOKEN_NUMBER:
    case DOSSIER_TOKEN_OPERAND:
    case DOSSIER_TOKEN_DAYS:
    case DOSSIER_TOKEN_COMMA:
    default:
      return "";
    }
}

/* Appends one token, or the whole of days(…); returns how many tokens that is. */
static guint
append_token (GString *text,
              const DossierFormula *formula,
              guint index,
              const DossierLookup *lookup)
{
  const DossierToken *token = dossier_formula_get_token (formula, index);
  g_autofree char *words = NULL;

  if (token->kind == DOSSIER_TOKEN_DAYS && index + TOKENS_OF_DAYS <= dossier_formula_get_n_tokens (formula))
    words = format_days (formula, index, lookup);
  else if (token->kind == DOSSIER_TOKEN_NUMBER)
    words = dossier_format_number (token->number);
  else if (token->kind == DOSSIER_TOKEN_OPERAND)
    words = format_operand (&token->operand, lookup);

  g_string_append (text, words != NULL ? words : get_sign (token->kind));
  return token->kind == DOSSIER_TOKEN_DAYS ? TOKENS_OF_DAYS : 1;
}

/* Few enough digits to be given exactly. */
static gboolean
is_short (double value)
{
  return !isfinite (value) || round (value * 1000) / 1000 == value;
}

static char *
format_result (const DossierFact *fact)
{
  DossierAmount amount = dossier_fact_get_amount (fact);
  gboolean is_exact = is_short (amount.low) && is_short (amount.high) && !amount.about;
  gboolean with_unit = fact->answer.question->kind != DOSSIER_QUESTION_COUNT;
  g_autofree char *words = NULL;

  amount.about = FALSE; /* the sign says it */
  words = dossier_format_amount_as (&amount, with_unit, is_exact ? dossier_format_number : format_four_digits);
  return g_strconcat (is_exact ? " = " : " ≈ ", words, NULL);
}

/**
 * dossier_format_formula:
 * @dossier: a dossier
 * @fact: one of its computed facts
 *
 * Writes the formula with the values that were put in and what came of them: "40,000 people ÷ 256 cells = 156.25".
 *
 * Returns: (transfer full): the calculation
 */
char *
dossier_format_formula (const Dossier *dossier,
                        const DossierFact *fact)
{
  g_autoptr (DossierFormula) formula = NULL;
  DossierLookup lookup = dossier_lookup_in (dossier);
  GString *text = g_string_new (NULL);
  g_autofree char *result = NULL;
  const char *expected;
  guint offset;

  g_return_val_if_fail (dossier != NULL && fact != NULL && fact->formula != NULL, g_string_free (text, FALSE));

  formula = dossier_formula_parse (fact->formula, &offset, &expected);
  if (formula == NULL) /* the reader drops such a fact */
    return g_string_free (text, FALSE);

  for (guint i = 0; i < dossier_formula_get_n_tokens (formula);)
    i += append_token (text, formula, i, &lookup);
  result = format_result (fact);
  g_string_append (text, result);

  return g_string_free (text, FALSE);
}
