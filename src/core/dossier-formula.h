// SPDX-License-Identifier: GPL-3.0-or-later

/* The formula of a computed fact: parsed once, worked out over the whole spread of its inputs.
 *
 *   formula = term  (("+" | "-") term)*
 *   term    = value (("*" | "/") value)*
 *   value   = number | "(" formula ")" | operand ["in" unit] | "days" "(" day "," day ")"
 *   operand = "{" question "}" | "{" question "@" fact "}" | "{" question "@" date "}"
 *   day     = "{@" fact "}"
 *
 * Immutable. The arithmetic is that of intervals (Moore, Kearfott and Cloud, Introduction to Interval Analysis, 2009,
 * chapter 2): every bound is carried through, so that a result is never narrower than its inputs allow. */

#pragma once

#include "dossier-date.h"
#include "dossier-unit.h"

G_BEGIN_DECLS

#define DOSSIER_FORMULA_MAX_TOKENS 200 /* give or take the last value */

typedef enum
{
  DOSSIER_OPERAND_QUESTION, /* every admissible answer */
  DOSSIER_OPERAND_FACT,     /* the answer of one fact */
  DOSSIER_OPERAND_TIME,     /* the admissible answers about a time */
  DOSSIER_OPERAND_DAY,      /* the days that one fact speaks of */
} DossierOperandKind;

typedef struct
{
  DossierOperandKind kind;
  char *question; /* NULL for a day */
  char *fact;     /* (nullable) */
  DossierDate time;
  DossierUnit unit; /* what to convert to; NONE: the question's own */
} DossierOperand;

typedef enum
{
  DOSSIER_TOKEN_NUMBER,
  DOSSIER_TOKEN_OPERAND,
  DOSSIER_TOKEN_PLUS,
  DOSSIER_TOKEN_MINUS,
  DOSSIER_TOKEN_TIMES,
  DOSSIER_TOKEN_DIVIDE,
  DOSSIER_TOKEN_OPEN,
  DOSSIER_TOKEN_CLOSE,
  DOSSIER_TOKEN_DAYS,
  DOSSIER_TOKEN_COMMA,
} DossierTokenKind;

/* A piece of the formula, in the order in which it is written, for showing it with its values filled in. */
typedef struct
{
  DossierTokenKind kind;
  double number;
  DossierOperand operand;
} DossierToken;

typedef struct
{
  double low;
  double high;
} DossierSpan;

typedef struct _DossierFormula DossierFormula;

/* Gives the span of an operand; FALSE where it has none. */
typedef gboolean (*DossierOperandFunc) (const DossierOperand *operand, DossierSpan *span, gpointer data);

DossierFormula *dossier_formula_parse (const char *text,
                                       guint *error_offset,
                                       const char **expected) G_GNUC_WARN_UNUSED_RESULT;
void dossier_formula_free (DossierFormula *formula);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierFormula, dossier_formula_free)

guint dossier_formula_get_n_tokens (const DossierFormula *formula);
const DossierToken *dossier_formula_get_token (const DossierFormula *formula, guint index);
gboolean dossier_formula_work_out (const DossierFormula *formula,
                                   DossierOperandFunc resolve,
                                   gpointer data,
                                   DossierSpan *result);

G_END_DECLS
