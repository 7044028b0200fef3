// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-formula.h"

#include <string.h>

/* A little table of operands: what {people} and the rest stand for. */
static gboolean
resolve (const DossierOperand *operand,
         DossierSpan *span,
         gpointer data)
{
  const char *id = operand->question != NULL ? operand->question : operand->fact;

  if (g_str_equal (id, "people"))
    *span = operand->kind == DOSSIER_OPERAND_TIME ? (DossierSpan) { 10000, 20000 } : (DossierSpan) { 40000, 40000 };
  else if (g_str_equal (id, "cells"))
    *span = (DossierSpan) { 256, 256 };
  else if (g_str_equal (id, "area"))
    *span = operand->unit == DOSSIER_UNIT_M2 ? (DossierSpan) { 24281.1385344, 24281.1385344 } : (DossierSpan) { 6, 6 };
  else if (g_str_equal (id, "maybe-zero"))
    *span = (DossierSpan) { -1, 2 };
  else if (g_str_equal (id, "out"))
    *span = (DossierSpan) { 100, 102 };
  else if (g_str_equal (id, "back"))
    *span = (DossierSpan) { 225, 225 };
  else
    return FALSE;

  return TRUE;
}

typedef struct
{
  const char *text;
  double low;
  double high;
} Worked;

static const Worked worked[] = {
  { "1 + 2 * 3", 7, 7 },
  { "(1 + 2) * 3", 9, 9 },
  { "10 - 2 - 3", 5, 5 },
  { "100 / 10 / 2", 5, 5 },
  { "2 * {people}", 80000, 80000 },
  { "{people} / {cells}", 156.25, 156.25 },
  { "{people}/{cells}", 156.25, 156.25 },
  { "{area} in m2 / {people@2024-11}", 24281.1385344 / 20000, 24281.1385344 / 10000 },
  { "{area}", 6, 6 },
  { "{ people @ held-june } * 0.5", 20000, 20000 },
  { "days({@out}, {@back})", 123, 125 },
  { "days ( {@out} , {@back} ) + 1", 124, 126 },
  { "{maybe-zero} * {maybe-zero}", -2, 4 },
  { "5 - {maybe-zero}", 3, 6 },
};

static void
test_worked (gconstpointer data)
{
  const Worked *row = data;
  g_autoptr (DossierFormula) formula = dossier_formula_parse (row->text, NULL, NULL);
  DossierSpan result = { 0 };

  g_assert_nonnull (formula);
  g_assert_true (dossier_formula_work_out (formula, resolve, NULL, &result));
  g_assert_cmpfloat_with_epsilon (result.low, row->low, 1e-9);
  g_assert_cmpfloat_with_epsilon (result.high, row->high, 1e-9);
}

typedef struct
{
  const char *text;
  guint offset;
  const char *expected;
} Refused;

static const Refused refused[] = {
  { "", 0, "a number, \"{question}\" or \"(\"" },
  { "1 +", 3, "a number, \"{question}\" or \"(\"" },
  { "1 2", 2, "an operator or the end" },
  { "(1 + 2", 6, "\")\"" },
  { "{people", 7, "\"}\"" },
  { "{}", 1, "a question's id after \"{\"" },
  { "{people} in miles", 17, "a unit" },
  { "{people@2024-13}", 15, "a fact's id or a date after \"@\"" },
  { "{@out}", 6, "\"{question}\"" },
  { "days({people}, {@back})", 13, "\"{@fact}\"" },
  { "days({@out})", 11, "\",\"" },
  { "1.2.3", 0, "a number" },
  { "1e5", 1, "an operator or the end" },
  { "people / cells", 0, "a number, \"{question}\" or \"(\"" },
};

static void
test_refused (gconstpointer data)
{
  const Refused *row = data;
  const char *expected = NULL;
  guint offset = 0;
  g_autoptr (DossierFormula) formula = dossier_formula_parse (row->text, &offset, &expected);

  g_assert_null (formula);
  g_assert_cmpstr (expected, ==, row->expected);
  g_assert_cmpuint (offset, ==, row->offset);
}

static void
test_no_result (void)
{
  const char *const texts[] = { "1 / {maybe-zero}", "1 / 0", "{unknown} + 1" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (DossierFormula) formula = dossier_formula_parse (texts[i], NULL, NULL);
      DossierSpan result = { 7, 7 };

      g_assert_nonnull (formula);
      g_assert_false (dossier_formula_work_out (formula, resolve, NULL, &result));
    }
}

/* Neither a deep nor a long formula may exhaust the stack. */
static void
test_bounds (void)
{
  g_autofree char *deep = g_strnfill (100000, '(');
  g_autoptr (GString) wide = g_string_new ("1");
  g_autoptr (DossierFormula) none = dossier_formula_parse (deep, NULL, NULL);
  g_autoptr (DossierFormula) too_long = NULL;

  for (guint i = 0; i < 100000; i++)
    g_string_append (wide, "+1");
  too_long = dossier_formula_parse (wide->str, NULL, NULL);

  g_assert_null (none);
  g_assert_null (too_long);
}

static void
test_tokens (void)
{
  g_autoptr (DossierFormula) formula = dossier_formula_parse ("{area} in m2 / (2 + {people@held-june})", NULL, NULL);
  const DossierTokenKind kinds[] = { DOSSIER_TOKEN_OPERAND, DOSSIER_TOKEN_DIVIDE, DOSSIER_TOKEN_OPEN, DOSSIER_TOKEN_NUMBER,
                                     DOSSIER_TOKEN_PLUS, DOSSIER_TOKEN_OPERAND, DOSSIER_TOKEN_CLOSE };

  g_assert_nonnull (formula);
  g_assert_cmpuint (dossier_formula_get_n_tokens (formula), ==, G_N_ELEMENTS (kinds));
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    g_assert_cmpint (dossier_formula_get_token (formula, i)->kind, ==, kinds[i]);
  g_assert_cmpstr (dossier_formula_get_token (formula, 5)->operand.fact, ==, "held-june");
  g_assert_cmpint (dossier_formula_get_token (formula, 0)->operand.unit, ==, DOSSIER_UNIT_M2);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (worked); i++)
    {
      g_autofree char *path = g_strdup_printf ("/core/formula/worked/%u", i);

      g_test_add_data_func (path, &worked[i], test_worked);
    }
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autofree char *path = g_strdup_printf ("/core/formula/refused/%u", i);

      g_test_add_data_func (path, &refused[i], test_refused);
    }
  g_test_add_func ("/core/formula/no-result", test_no_result);
  g_test_add_func ("/core/formula/bounds", test_bounds);
  g_test_add_func ("/core/formula/tokens", test_tokens);

  return g_test_run ();
}
