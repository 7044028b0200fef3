// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-formula.h"

#include <math.h>
#include <string.h>

/* Brackets nest no deeper than this, so that reading a formula cannot exhaust the stack. */
#define MAX_NESTING 32

struct _DossierFormula
{
  GArray *tokens;  /* of DossierToken, as written */
  GArray *postfix; /* of guint: places in tokens, in the order of working out (values before operators) */
};

/* What a parser has left to read, and where it went wrong. */
typedef struct
{
  const char *start;
  const char *cursor;
  DossierFormula *formula;
  guint nesting;
  const char *expected; /* set by the first thing that goes wrong */
} Parser;

static gboolean parse_sum (Parser *parser);

static gboolean
fail (Parser *parser,
      const char *expected)
{
  if (parser->expected == NULL)
    parser->expected = expected;
  return FALSE;
}

static void
skip_blanks (Parser *parser)
{
  while (g_ascii_isspace (*parser->cursor))
    parser->cursor++;
}

static gboolean
take (Parser *parser,
      const char *literal)
{
  skip_blanks (parser);
  if (!g_str_has_prefix (parser->cursor, literal))
    return FALSE;

  parser->cursor += strlen (literal);
  return TRUE;
}

/* Takes over what token owns. Returns its place. */
static guint
add_token (Parser *parser,
           DossierToken token)
{
  g_array_append_val (parser->formula->tokens, token);
  return parser->formula->tokens->len - 1;
}

static guint
add_sign (Parser *parser,
          DossierTokenKind kind)
{
  return add_token (parser, (DossierToken) { .kind = kind });
}

static void
work_out_next (Parser *parser,
               guint place)
{
  g_array_append_val (parser->formula->postfix, place);
}

/* What stands between the cursor and the next of stops, in a new string; moves on to the stop. */
static char *
take_until (Parser *parser,
            const char *stops)
{
  gsize length = strcspn (parser->cursor, stops);
  char *taken = g_strstrip (g_strndup (parser->cursor, length));

  parser->cursor += length;
  return taken;
}

/* "in UNIT", where it is given. */
static gboolean
parse_unit (Parser *parser,
            DossierUnit *unit)
{
  const char *before;
  g_autofree char *word = NULL;

  skip_blanks (parser);
  before = parser->cursor;
  if (!g_str_has_prefix (before, "in") || !g_ascii_isspace (before[2]))
    return TRUE;

  parser->cursor += 2;
  skip_blanks (parser);
  word = take_until (parser, " \t\n+-*/(),{}");
  return dossier_unit_from_id (word, unit) || fail (parser, "a unit");
}

/* What follows "@": a fact, or a date; ids start with a letter and dates never do. */
static gboolean
parse_selection (Parser *parser,
                 DossierOperand *operand)
{
  g_autofree char *word = take_until (parser, "}");

  if (g_ascii_isalpha (word[0]))
    {
      operand->kind = operand->question != NULL ? DOSSIER_OPERAND_FACT : DOSSIER_OPERAND_DAY;
      operand->fact = g_steal_pointer (&word);
      return TRUE;
    }

  operand->kind = DOSSIER_OPERAND_TIME;
  return (operand->question != NULL && dossier_date_parse (word, &operand->time))
         || fail (parser, "a fact's id or a date after \"@\"");
}

/* After "{". What it has read stays in operand even where it fails, so that the caller can free it. */
static gboolean
parse_operand (Parser *parser,
               DossierOperand *operand)
{
  g_autofree char *question = take_until (parser, "@}");

  operand->kind = DOSSIER_OPERAND_QUESTION;
  if (question[0] != '\0')
    operand->question = g_steal_pointer (&question);

  if (*parser->cursor == '@')
    {
      parser->cursor++;
      if (!parse_selection (parser, operand))
        return FALSE;
    }
  else if (operand->question == NULL)
    return fail (parser, "a question's id after \"{\"");

  if (!take (parser, "}"))
    return fail (parser, "\"}\"");
  return operand->kind == DOSSIER_OPERAND_DAY || parse_unit (parser, &operand->unit);
}

static gboolean
parse_operand_token (Parser *parser,
                     gboolean day_wanted)
{
  DossierToken token = { .kind = DOSSIER_TOKEN_OPERAND };
  gboolean parsed = parse_operand (parser, &token.operand);
  guint place = add_token (parser, token);

  if (!parsed)
    return FALSE;
  if ((token.operand.kind == DOSSIER_OPERAND_DAY) != day_wanted)
    return fail (parser, day_wanted ? "\"{@fact}\"" : "\"{question}\"");

  work_out_next (parser, place);
  return TRUE;
}

/* After "days": "({@a}, {@b})". */
static gboolean
parse_days (Parser *parser,
            guint place)
{
  if (!take (parser, "("))
    return fail (parser, "\"(\"");
  add_sign (parser, DOSSIER_TOKEN_OPEN);
  if (!take (parser, "{") || !parse_operand_token (parser, TRUE))
    return fail (parser, "\"{@fact}\"");
  if (!take (parser, ","))
    return fail (parser, "\",\"");
  add_sign (parser, DOSSIER_TOKEN_COMMA);
  if (!take (parser, "{") || !parse_operand_token (parser, TRUE))
    return fail (parser, "\"{@fact}\"");
  if (!take (parser, ")"))
    return fail (parser, "\")\"");
  add_sign (parser, DOSSIER_TOKEN_CLOSE);

  work_out_next (parser, place);
  return TRUE;
}

static gboolean
parse_brackets (Parser *parser)
{
  if (++parser->nesting > MAX_NESTING)
    return fail (parser, "fewer brackets");

  add_sign (parser, DOSSIER_TOKEN_OPEN);
  if (!parse_sum (parser))
    return FALSE;
  if (!take (parser, ")"))
    return fail (parser, "\")\"");
  add_sign (parser, DOSSIER_TOKEN_CLOSE);

  parser->nesting--;
  return TRUE;
}

/* Digits, and a point with digits; g_ascii_strtod() alone would also take "0x10", "1e5" and "inf". */
static gboolean
parse_number (Parser *parser)
{
  DossierToken token = { .kind = DOSSIER_TOKEN_NUMBER };
  gsize length = strspn (parser->cursor, "0123456789.");
  g_autofree char *digits = g_strndup (parser->cursor, length);
  char *end = NULL;

  if (length == 0)
    return fail (parser, "a number, \"{question}\" or \"(\"");

  token.number = g_ascii_strtod (digits, &end);
  if (*end != '\0' || !isfinite (token.number))
    return fail (parser, "a number");

  parser->cursor += length;
  work_out_next (parser, add_token (parser, token));
  return TRUE;
}

static gboolean
parse_value (Parser *parser)
{
  if (parser->formula->tokens->len >= DOSSIER_FORMULA_MAX_TOKENS)
    return fail (parser, "a shorter formula");
  if (take (parser, "{"))
    return parse_operand_token (parser, FALSE);
  if (take (parser, "("))
    return parse_brackets (parser);
  if (take (parser, "days"))
    return parse_days (parser, add_sign (parser, DOSSIER_TOKEN_DAYS));

  return parse_number (parser);
}

typedef struct
{
  const char *sign;
  DossierTokenKind kind;
} Operator;

static const Operator sum_operators[] = { { "+", DOSSIER_TOKEN_PLUS }, { "-", DOSSIER_TOKEN_MINUS } };
static const Operator product_operators[] = { { "*", DOSSIER_TOKEN_TIMES }, { "/", DOSSIER_TOKEN_DIVIDE } };

/* part (operator part)*, to be worked out from the left. */
static gboolean
parse_chain (Parser *parser,
             gboolean (*parse_part) (Parser *parser),
             const Operator operators[2])
{
  if (!parse_part (parser))
    return FALSE;

  while (TRUE)
    {
      const Operator *found = take (parser, operators[0].sign)   ? &operators[0]
                              : take (parser, operators[1].sign) ? &operators[1]
                                                                 : NULL;
      guint place;

      if (found == NULL)
        return TRUE;
      place = add_sign (parser, found->kind);
      if (!parse_part (parser))
        return FALSE;
      work_out_next (parser, place);
    }
}

static gboolean
parse_product (Parser *parser)
{
  return parse_chain (parser, parse_value, product_operators);
}

static gboolean
parse_sum (Parser *parser)
{
  return parse_chain (parser, parse_product, sum_operators);
}

static void
clear_token (gpointer data)
{
  DossierToken *token = data;

  g_clear_pointer (&token->operand.question, g_free);
  g_clear_pointer (&token->operand.fact, g_free);
}

static DossierFormula *
formula_new (void)
{
  DossierFormula *formula = g_new0 (DossierFormula, 1);

  formula->tokens = g_array_new (FALSE, FALSE, sizeof (DossierToken));
  g_array_set_clear_func (formula->tokens, clear_token);
  formula->postfix = g_array_new (FALSE, FALSE, sizeof (guint));
  return formula;
}

/**
 * dossier_formula_parse:
 * @text: a formula
 * @error_offset: (out) (optional): where it goes wrong, in bytes
 * @expected: (out) (optional): what was expected there; a static string
 *
 * Reads a formula.
 *
 * Returns: (transfer full) (nullable): the formula, or %NULL where @text is none
 */
DossierFormula *
dossier_formula_parse (const char *text,
                       guint *error_offset,
                       const char **expected)
{
  g_autoptr (DossierFormula) formula = formula_new ();
  Parser parser = { text, text, formula, 0, NULL };
  gboolean parsed;

  g_return_val_if_fail (text != NULL, NULL);

  parsed = parse_sum (&parser);
  skip_blanks (&parser);
  if (parsed && *parser.cursor == '\0')
    return g_steal_pointer (&formula);

  if (error_offset != NULL)
    *error_offset = (guint) (parser.cursor - text);
  if (expected != NULL)
    *expected = parser.expected != NULL ? parser.expected : "an operator or the end";
  return NULL;
}

/**
 * dossier_formula_free:
 * @formula: (transfer full): a formula
 *
 * Frees it.
 */
void
dossier_formula_free (DossierFormula *formula)
{
  g_return_if_fail (formula != NULL);

  g_array_unref (formula->tokens);
  g_array_unref (formula->postfix);
  g_free (formula);
}

/**
 * dossier_formula_get_n_tokens:
 * @formula: a formula
 *
 * Gets how many pieces it is written in.
 *
 * Returns: the number of tokens
 */
guint
dossier_formula_get_n_tokens (const DossierFormula *formula)
{
  g_return_val_if_fail (formula != NULL, 0);

  return formula->tokens->len;
}

/**
 * dossier_formula_get_token:
 * @formula: a formula
 * @index: from 0
 *
 * Gets a piece of it, in the order in which it is written.
 *
 * Returns: (transfer none): the token
 */
const DossierToken *
dossier_formula_get_token (const DossierFormula *formula,
                           guint index)
{
  g_return_val_if_fail (formula != NULL && index < formula->tokens->len, NULL);

  return &g_array_index (formula->tokens, DossierToken, index);
}

static DossierSpan
multiply (DossierSpan a,
          DossierSpan b)
{
  double products[] = { a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high };
  DossierSpan result = { products[0], products[0] };

  for (guint i = 1; i < G_N_ELEMENTS (products); i++)
    {
      result.low = MIN (result.low, products[i]);
      result.high = MAX (result.high, products[i]);
    }

  return result;
}

/* Applies a sign to two spans; FALSE for a division by what may be zero. */
static gboolean
apply (DossierTokenKind kind,
       DossierSpan a,
       DossierSpan b,
       DossierSpan *result)
{
  switch (kind)
    {
    case DOSSIER_TOKEN_PLUS:
      *result = (DossierSpan) { a.low + b.low, a.high + b.high };
      return TRUE;
    case DOSSIER_TOKEN_MINUS:
      *result = (DossierSpan) { a.low - b.high, a.high - b.low };
      return TRUE;
    case DOSSIER_TOKEN_DAYS: /* from a to b */
      *result = (DossierSpan) { b.low - a.high, b.high - a.low };
      return TRUE;
    case DOSSIER_TOKEN_TIMES:
      *result = multiply (a, b);
      return TRUE;
    case DOSSIER_TOKEN_DIVIDE:
      if (b.low <= 0 && b.high >= 0)
        return FALSE;
      *result = multiply (a, (DossierSpan) { 1 / b.high, 1 / b.low });
      /* An exact quotient is rounded once, not twice. */
      if (a.low == a.high && b.low == b.high)
        *result = (DossierSpan) { a.low / b.low, a.low / b.low };
      return TRUE;
    case DOSSIER_TOKEN_NUMBER:
    case DOSSIER_TOKEN_OPERAND:
    case DOSSIER_TOKEN_OPEN:
    case DOSSIER_TOKEN_CLOSE:
    case DOSSIER_TOKEN_COMMA:
    default:
      g_assert_not_reached ();
    }
}

/**
 * dossier_formula_work_out:
 * @formula: a formula
 * @resolve: (scope call): gives the span of each operand
 * @data: for @resolve
 * @result: (out): the span of the result
 *
 * Works the formula out over the spans of its operands.
 *
 * Returns: whether there is a finite result; if not, an operand has no span, or a divisor may be zero
 */
gboolean
dossier_formula_work_out (const DossierFormula *formula,
                          DossierOperandFunc resolve,
                          gpointer data,
                          DossierSpan *result)
{
  DossierSpan stack[DOSSIER_FORMULA_MAX_TOKENS + 8];
  guint depth = 0;

  g_return_val_if_fail (formula != NULL && resolve != NULL && result != NULL, FALSE);

  for (guint i = 0; i < formula->postfix->len; i++)
    {
      guint place = g_array_index (formula->postfix, guint, i);
      const DossierToken *token = dossier_formula_get_token (formula, place);

      if (token->kind == DOSSIER_TOKEN_NUMBER)
        stack[depth++] = (DossierSpan) { token->number, token->number };
      else if (token->kind == DOSSIER_TOKEN_OPERAND)
        {
          if (!resolve (&token->operand, &stack[depth++], data))
            return FALSE;
        }
      else
        {
          g_assert (depth >= 2);
          depth--;
          if (!apply (token->kind, stack[depth - 1], stack[depth], &stack[depth - 1]))
            return FALSE;
        }
    }

  g_assert (depth == 1);
  *result = stack[0];
  return isfinite (result->low) && isfinite (result->high);
}
