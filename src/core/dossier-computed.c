// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-computed.h"

#include <math.h>

static gboolean
is_superseded (const DossierFact *fact)
{
  for (guint i = 0; i < fact->n_links_in; i++)
    {
      if (fact->links_in[i]->kind == DOSSIER_LINK_SUPERSEDES)
        return TRUE;
    }

  return FALSE;
}

static const DossierQuestion *
find_question (const char *id,
               gpointer data)
{
  return dossier_find_question (data, id);
}

static const DossierFact *
find_fact (const char *id,
           gpointer data)
{
  return dossier_find_fact (data, id);
}

/**
 * dossier_lookup_in:
 * @dossier: a dossier, which must outlive the result
 *
 * Returns: how a formula finds what it names in @dossier
 */
DossierLookup
dossier_lookup_in (const Dossier *dossier)
{
  return (DossierLookup) { find_question, find_fact, (gpointer) dossier };
}

/**
 * dossier_fact_is_admissible:
 * @fact: a fact
 *
 * Tells whether the fact's answer may go into a formula that names only its question: a number that somebody gives for
 * what is or was so. Not what is promised, denied, declined, merely near, superseded, or itself computed.
 *
 * Returns: whether it may
 */
gboolean
dossier_fact_is_admissible (const DossierFact *fact)
{
  g_return_val_if_fail (fact != NULL, FALSE);

  switch (fact->status)
    {
    case DOSSIER_STATUS_ANNOUNCED:
    case DOSSIER_STATUS_DENIED:
    case DOSSIER_STATUS_DECLINED:
    case DOSSIER_STATUS_COMPUTED:
      return FALSE;
    case DOSSIER_STATUS_COUNTED:
    case DOSSIER_STATUS_STATED:
    case DOSSIER_STATUS_REPORTED:
    case DOSSIER_STATUS_ESTIMATED:
    case DOSSIER_STATUS_ALLEGED:
    case DOSSIER_STATUS_OPINION:
    case DOSSIER_STATUS_RULED:
    case DOSSIER_N_STATUSES:
    default:
      return dossier_amount_is_number (&fact->answer.amount) && !is_superseded (fact);
    }
}

/* Widens span by one fact's answer. FALSE where the answer cannot be had in the unit. */
static gboolean
add_answer (const DossierFact *fact,
            DossierUnit unit,
            DossierSpan *span,
            GPtrArray *inputs)
{
  DossierAmount amount;
  double low, high;

  if (!dossier_amount_convert (&fact->answer.amount, unit, &amount)
      || !dossier_amount_get_span (&amount, &low, &high))
    return FALSE;

  span->low = MIN (span->low, low);
  span->high = MAX (span->high, high);
  if (!g_ptr_array_find (inputs, fact, NULL))
    g_ptr_array_add (inputs, (gpointer) fact);
  return TRUE;
}

static gboolean
get_answers_span (const DossierOperand *operand,
                  const DossierQuestion *question,
                  DossierUnit unit,
                  DossierSpan *span,
                  GPtrArray *inputs)
{
  gboolean found = FALSE;

  for (guint i = 0; i < question->n_answers; i++)
    {
      const DossierFact *fact = question->answers[i];

      if (!dossier_fact_is_admissible (fact))
        continue;
      if (operand->kind == DOSSIER_OPERAND_TIME
          && (!dossier_date_is_set (&fact->of) || !dossier_date_overlaps (&fact->of, &operand->time)))
        continue;
      if (!add_answer (fact, unit, span, inputs))
        return FALSE;
      found = TRUE;
    }

  return found;
}

static gboolean
get_day_span (const DossierFact *fact,
              DossierSpan *span,
              GPtrArray *inputs)
{
  if (!dossier_date_is_set (&fact->of)
      || dossier_date_earliest (&fact->of) == DOSSIER_DATE_OPEN_PAST
      || dossier_date_latest (&fact->of) == DOSSIER_DATE_OPEN_FUTURE)
    return FALSE;

  *span = (DossierSpan) { dossier_date_earliest (&fact->of), dossier_date_latest (&fact->of) };
  g_ptr_array_add (inputs, (gpointer) fact);
  return TRUE;
}

/**
 * dossier_operand_get_span:
 * @operand: an operand of a formula
 * @lookup: finds what it names
 * @span: (out): from the lowest to the highest that the answers admit, in the operand's unit, else the question's
 * @inputs: (element-type DossierFact): takes the facts that were used
 *
 * Gets what an operand stands for.
 *
 * Returns: whether there is an answer, in a unit that converts
 */
gboolean
dossier_operand_get_span (const DossierOperand *operand,
                          const DossierLookup *lookup,
                          DossierSpan *span,
                          GPtrArray *inputs)
{
  const DossierQuestion *question = NULL;
  const DossierFact *fact = NULL;
  DossierUnit unit;

  g_return_val_if_fail (operand != NULL && lookup != NULL && span != NULL && inputs != NULL, FALSE);

  if (operand->question != NULL && (question = lookup->find_question (operand->question, lookup->data)) == NULL)
    return FALSE;
  if (operand->fact != NULL && (fact = lookup->find_fact (operand->fact, lookup->data)) == NULL)
    return FALSE;
  if (operand->kind == DOSSIER_OPERAND_DAY)
    return get_day_span (fact, span, inputs);

  *span = (DossierSpan) { INFINITY, -INFINITY };
  unit = operand->unit != DOSSIER_UNIT_NONE ? operand->unit : question->unit;
  if (operand->kind == DOSSIER_OPERAND_FACT)
    return fact->answer.question == question && add_answer (fact, unit, span, inputs);
  return get_answers_span (operand, question, unit, span, inputs);
}

typedef struct
{
  const DossierLookup *lookup;
  GPtrArray *inputs;
} Work;

static gboolean
resolve (const DossierOperand *operand,
         DossierSpan *span,
         gpointer data)
{
  Work *work = data;

  return dossier_operand_get_span (operand, work->lookup, span, work->inputs);
}

/**
 * dossier_compute:
 * @formula: the formula of a computed fact
 * @lookup: finds what it names
 * @unit: the unit of the question that the result answers
 * @result: (out): the result, a range where the inputs leave one
 * @inputs: (element-type DossierFact): takes the facts that were used
 *
 * Works a computed fact out over the spread of all admissible answers.
 *
 * Returns: whether it could be worked out
 */
gboolean
dossier_compute (const DossierFormula *formula,
                 const DossierLookup *lookup,
                 DossierUnit unit,
                 DossierAmount *result,
                 GPtrArray *inputs)
{
  Work work = { lookup, inputs };
  DossierSpan span;

  g_return_val_if_fail (formula != NULL && lookup != NULL && result != NULL && inputs != NULL, FALSE);

  if (!dossier_formula_work_out (formula, resolve, &work, &span))
    return FALSE;

  *result = (DossierAmount) {
    .kind = span.low == span.high ? DOSSIER_AMOUNT_EXACT : DOSSIER_AMOUNT_RANGE,
    .low = span.low,
    .high = span.high,
    .unit = unit,
  };
  return TRUE;
}

/**
 * dossier_amount_settle:
 * @amount: what dossier_compute() has given
 *
 * Makes an open range of what is only bounded on one side.
 *
 * Returns: %FALSE where it is bounded on neither
 */
gboolean
dossier_amount_settle (DossierAmount *amount)
{
  if (isnan (amount->low) || isnan (amount->high) || (isinf (amount->low) && isinf (amount->high)))
    return FALSE;

  if (isinf (amount->high))
    {
      amount->kind = DOSSIER_AMOUNT_AT_LEAST;
      amount->high = amount->low;
    }
  else if (isinf (amount->low))
    {
      amount->kind = DOSSIER_AMOUNT_AT_MOST;
      amount->low = amount->high;
    }

  return TRUE;
}

static void
add_inputs (GPtrArray *grounds,
            GHashTable *seen,
            const DossierFact *fact)
{
  for (guint i = 0; i < fact->n_inputs; i++)
    if (g_hash_table_add (seen, (gpointer) fact->inputs[i]))
      g_ptr_array_add (grounds, (gpointer) fact->inputs[i]);
}

/**
 * dossier_fact_list_grounds:
 * @fact: a fact
 *
 * Lists all that a computed fact rests on: what went into it and, where that was worked out itself, what went into
 * that.
 *
 * Returns: (transfer container) (element-type DossierFact): the facts, each once; none of a fact that is not computed
 */
GPtrArray *
dossier_fact_list_grounds (const DossierFact *fact)
{
  GPtrArray *grounds = g_ptr_array_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  g_return_val_if_fail (fact != NULL, grounds);

  add_inputs (grounds, seen, fact);
  for (guint i = 0; i < grounds->len; i++)
    add_inputs (grounds, seen, g_ptr_array_index (grounds, i));

  return grounds;
}
