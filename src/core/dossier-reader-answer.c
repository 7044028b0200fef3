// SPDX-License-Identifier: GPL-3.0-or-later

/* What a fact answers: a number to a question of number, a stance to a contested point, or words. */

#include "core/dossier-reader-private.h"

/* The numbers of an answer, as far as they are given. */
typedef struct
{
  gboolean has_value, has_low, has_high, has_near;
  double value, low, high, near;
} Numbers;

static gboolean
read_number (const DossierCursor *cursor,
             double *value)
{
  return dossier_cursor_is_set (cursor) && dossier_cursor_get_number (cursor, value);
}

static Numbers
read_numbers (const DossierCursor *fields)
{
  Numbers numbers = { 0 };

  numbers.has_value = read_number (&fields[DOSSIER_ANSWER_VALUE], &numbers.value);
  numbers.has_low = read_number (&fields[DOSSIER_ANSWER_LOW], &numbers.low);
  numbers.has_high = read_number (&fields[DOSSIER_ANSWER_HIGH], &numbers.high);
  numbers.has_near = read_number (&fields[DOSSIER_ANSWER_NEAR], &numbers.near);

  return numbers;
}

static gboolean
is_bounded (const Numbers *numbers)
{
  return numbers->has_low || numbers->has_high;
}

/* Which rule the numbers break; NULL: none. */
static const char *
find_broken_rule (const Numbers *numbers,
                  const DossierCursor *fields,
                  gboolean may_be_negative)
{
  if (numbers->has_value + numbers->has_near + is_bounded (numbers) > 1)
    return "one-kind";
  if (numbers->has_low && numbers->has_high && numbers->low > numbers->high)
    return "low-not-over-high";
  if (!may_be_negative && (numbers->value < 0 || numbers->low < 0 || numbers->high < 0 || numbers->near < 0))
    return "not-negative";
  if (dossier_cursor_get_boolean (&fields[DOSSIER_ANSWER_STRICT]) && !is_bounded (numbers))
    return "strict-with-bound";
  if (dossier_cursor_get_boolean (&fields[DOSSIER_ANSWER_ABOUT]) && !numbers->has_value && !is_bounded (numbers))
    return "number";

  return NULL;
}

static void
set_amount (DossierAmount *amount,
            DossierAmountKind kind,
            double low,
            double high)
{
  amount->kind = kind;
  amount->low = low;
  amount->high = high;
}

static void
fill_amount (const Numbers *numbers,
             const DossierCursor *fields,
             DossierAmount *amount)
{
  if (numbers->has_value)
    set_amount (amount, DOSSIER_AMOUNT_EXACT, numbers->value, numbers->value);
  else if (numbers->has_near)
    set_amount (amount, DOSSIER_AMOUNT_NEAR, numbers->near, numbers->near);
  else if (numbers->has_low && numbers->has_high)
    set_amount (amount, numbers->low < numbers->high ? DOSSIER_AMOUNT_RANGE : DOSSIER_AMOUNT_EXACT, numbers->low,
                numbers->high);
  else if (numbers->has_low)
    set_amount (amount, DOSSIER_AMOUNT_AT_LEAST, numbers->low, numbers->low);
  else if (numbers->has_high)
    set_amount (amount, DOSSIER_AMOUNT_AT_MOST, numbers->high, numbers->high);

  amount->strict = dossier_cursor_get_boolean (&fields[DOSSIER_ANSWER_STRICT]);
  amount->about = dossier_cursor_get_boolean (&fields[DOSSIER_ANSWER_ABOUT]);
}

static void
report_answer (const DossierCursor *cursor,
               const char *found,
               const char *expected)
{
  dossier_cursor_report (cursor, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_BAD_ANSWER, found, expected, NULL);
}

/* Reads the unit in which the answer is given. A number of persons never answers a number of cells, even though both
 * count; all else must be of the question's kind. */
static void
read_unit (const DossierCursor *cursor,
           const DossierQuestion *question,
           DossierAmount *amount)
{
  const char *id;

  amount->unit = question->unit;
  if (!dossier_cursor_is_set (cursor) || !dossier_reader_read_enum (cursor, unit, &amount->unit))
    return;

  id = dossier_cursor_get_string (cursor);
  if (question->kind == DOSSIER_QUESTION_COUNT ? amount->unit != question->unit
                                               : !g_strv_contains (dossier_reader_units_of (question->kind), id))
    report_answer (cursor, id, "unit");
  else if (amount->kind == DOSSIER_AMOUNT_NONE)
    report_answer (cursor, id, "number");
}

static void
read_amount (const DossierCursor *cursor,
             const DossierCursor *fields,
             DossierFact *fact)
{
  const DossierQuestion *question = fact->answer.question;
  gboolean may_be_negative = question->kind == DOSSIER_QUESTION_MONEY || question->kind == DOSSIER_QUESTION_SHARE;
  Numbers numbers = read_numbers (fields);
  const char *rule = find_broken_rule (&numbers, fields, may_be_negative);

  if (rule != NULL)
    dossier_cursor_report (cursor, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_BAD_AMOUNT, NULL, rule, NULL);
  fill_amount (&numbers, fields, &fact->answer.amount);
  read_unit (&fields[DOSSIER_ANSWER_UNIT], question, &fact->answer.amount);

  if (fact->answer.amount.kind != DOSSIER_AMOUNT_NONE
      && (fact->status == DOSSIER_STATUS_DECLINED || fact->status == DOSSIER_STATUS_COMPUTED))
    report_answer (cursor, NULL, "no-number");
}

/* Whether any of the members from one row to another is there. */
static gboolean
has_any (const DossierCursor *fields,
         guint first,
         guint last)
{
  for (guint row = first; row <= last; row++)
    {
      if (dossier_cursor_is_set (&fields[row]))
        return TRUE;
    }

  return FALSE;
}

static void
check_no_number (const DossierCursor *cursor,
                 const DossierCursor *fields)
{
  if (has_any (fields, DOSSIER_ANSWER_VALUE, DOSSIER_ANSWER_UNIT))
    report_answer (cursor, NULL, "no-number");
}

static void
check_no_stance (const DossierCursor *fields)
{
  if (dossier_cursor_is_set (&fields[DOSSIER_ANSWER_STANCE]))
    report_answer (&fields[DOSSIER_ANSWER_STANCE], NULL, "no-stance");
}

static void
read_stance (const DossierCursor *cursor,
             const DossierCursor *fields,
             DossierAnswer *answer)
{
  if (!dossier_cursor_is_set (&fields[DOSSIER_ANSWER_STANCE]))
    report_answer (cursor, NULL, "stance");
  else if (!dossier_reader_read_enum (&fields[DOSSIER_ANSWER_STANCE], stance, &answer->stance))
    answer->stance = DOSSIER_STANCE_NONE;
}

/* Reads what a fact answers, if it answers anything. The fact's status must be known. */
void
dossier_reader_read_answer (DossierReader *reader,
                            const DossierCursor *cursor,
                            DossierFact *fact)
{
  DossierCursor fields[DOSSIER_N_ANSWER];
  DossierQuestionDraft *question;

  if (!dossier_cursor_is_set (cursor) || !dossier_cursor_open (cursor, &dossier_schema_answer, fields)
      || !dossier_cursor_is_set (&fields[DOSSIER_ANSWER_QUESTION]))
    return;
  question = dossier_reader_find (reader, DOSSIER_KIND_QUESTION, &fields[DOSSIER_ANSWER_QUESTION],
                                  DOSSIER_SEVERITY_NOTE);
  if (question == NULL)
    return;

  question->is_used = TRUE;
  fact->answer.question = &question->question;
  fact->answer.scope = dossier_reader_read_text (reader, &fields[DOSSIER_ANSWER_SCOPE]);
  if (question->question.kind == DOSSIER_QUESTION_POINT)
    {
      check_no_number (cursor, fields);
      read_stance (cursor, fields, &fact->answer);
    }
  else if (question->question.kind == DOSSIER_QUESTION_WORDS)
    {
      check_no_number (cursor, fields);
      check_no_stance (fields);
    }
  else
    {
      check_no_stance (fields);
      read_amount (cursor, fields, fact);
    }
}
