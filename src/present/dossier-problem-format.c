// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-problem-sentence.h"

#include <glib/gi18n.h>

#include "present/dossier-clean-text.h"
#include "present/dossier-problem-words.h"

/* What a problem is in words that hold for any of its kind. */
typedef struct
{
  const char *expected; /* NULL: any */
  const char *sentence;
} RuleSentence;

static const RuleSentence amount_rules[] = {
  { "low-not-over-high", N_("“low” is higher than “high”.") },
  { "not-negative", N_("A number here cannot be negative.") },
  { "one-kind", N_("“value”, “near”, and “low” with “high” cannot stand together.") },
  { "strict-with-bound", N_("“strict” belongs to an answer with one bound: “low” or “high” alone.") },
  { NULL, N_("This needs a number: “value”, “near”, “low” or “high”.") },
};

static const RuleSentence answer_rules[] = {
  { "stance", N_("An answer to a contested point needs a “stance”.") },
  { "no-stance", N_("Only an answer to a contested point has a “stance”.") },
  { "number", N_("An answer to this question needs a number.") },
  { "no-number", N_("This answer cannot have a number.") },
  { NULL, N_("The answer does not fit its question.") },
};

static const RuleSentence step_rules[] = {
  { "two-to-four-facts", N_("“facts” in a step are two to four facts.") },
  { "one-to-four-facts", N_("“facts” in a step are one to four facts.") },
  { "predict-figure", N_("“predict” hides the last part of a chart: the step needs a “figure”.") },
  { "title", N_("A step that shows nothing needs a “title”.") },
  { NULL, N_("A step shows one thing: a figure, a fact, facts, a pair, a question or a view.") },
};

/* The sentence for a rule; the last row of a table is for any other. */
static const char *
find_rule (const RuleSentence *rules,
           const char *expected)
{
  while (rules->expected != NULL && g_strcmp0 (rules->expected, expected) != 0)
    rules++;

  return gettext (rules->sentence);
}

static char *
describe_no_dossier (const DossierProblem *problem)
{
  gboolean is_lecture = g_strcmp0 (problem->expected, "dossier-lecture/1") == 0;
  g_autofree char *found = NULL;

  if (problem->found == NULL)
    return g_strdup (is_lecture ? _("This is not a lecture: it has no “format”.")
                                : _("This is not a dossier: it has no “format”."));

  found = dossier_problem_quote (problem->found);
  if (is_lecture)
    /* Translators: %s is the format that the file says it has */
    return g_strdup_printf (_("This is not a lecture that this version can read: its “format” is %s, not "
                              "“dossier-lecture/1”."), found);
  /* Translators: %s is the format that the file says it has */
  return g_strdup_printf (_("This is not a dossier that this version can read: its “format” is %s, not “dossier/1”."),
                          found);
}

static char *
describe_wrong_type (const DossierProblem *problem)
{
  g_autofree char *expected = dossier_problem_types (problem->expected);
  g_autofree char *found = dossier_problem_types (problem->found);

  /* Translators: %1$s is what was expected, "a number", %2$s is what stands in the file, "a list in [ ]" */
  return g_strdup_printf (_("Expected %1$s, not %2$s."), expected, found);
}

static char *
describe_bad_word (const DossierProblem *problem)
{
  g_autofree char *found = dossier_problem_quote (problem->found);
  g_autofree char *choices = NULL;

  /* Translators: here and below, %s is a word of the file */
  if (g_strcmp0 (problem->expected, "text-of-two-capitals") == 0)
    return g_strdup_printf (_("%s is not two capital letters."), found);
  if (g_strcmp0 (problem->expected, "colour") == 0)
    return g_strdup_printf (_("%s is no colour: “#” and six digits, from 0 to 9 and a to f."), found);
  if (g_strcmp0 (problem->expected, "language") == 0)
    return g_strdup_printf (_("%s is no language tag, such as “en” or “pt-BR”."), found);
  if (g_strcmp0 (problem->expected, "tag") == 0)
    return g_strdup_printf (_("%s is no tag: small letters, digits, “-” and “:”."), found);

  if (g_strcmp0 (problem->expected, "place") == 0)
    return g_strdup_printf (_("%s is no ISO 3166 code of a place, such as “SV” or “SV-SA”."), found);

  choices = dossier_problem_closed_list (problem->expected);
  if (*choices == '\0')
    return g_strdup_printf (_("%s cannot stand here."), found);

  /* Translators: %1$s is a word of the file, %2$s are the words that may stand there */
  return g_strdup_printf (_("%1$s cannot stand here; expected %2$s."), found, choices);
}

static char *
describe_bad_text (const DossierProblem *problem)
{
  g_autofree char *found = dossier_problem_quote (problem->found);

  if (problem->code == DOSSIER_PROBLEM_BAD_DATE)
    /* Translators: %s is what stands in the file */
    return g_strdup_printf (_("%s is no date: “2024-06-11”, “2024-06”, “2024”, “2025-04~”, “2022-11/2022-12”, "
                              "“2023-01/..”."), found);

  /* Translators: %s is what stands in the file */
  return g_strdup_printf (_("%s is no identifier: a small letter, then small letters, digits and “-”, at most 64."),
                          found);
}

static char *
describe_duplicate_id (const DossierProblem *problem)
{
  const char *kind = dossier_problem_item_kind (problem->expected);
  g_autofree char *found = dossier_problem_quote (problem->found);

  if (problem->severity < DOSSIER_SEVERITY_ERROR)
    /* Translators: %1$s is "fact" or the like, %2$s its identifier */
    return g_strdup_printf (_("The %1$s %2$s is named twice in this list."), kind, found);

  /* Translators: %1$s is "fact" or the like, %2$s its identifier */
  return g_strdup_printf (_("There is another %1$s %2$s before this one."), kind, found);
}

static char *
describe_unknown_id (const DossierProblem *problem)
{
  const char *kind = dossier_problem_item_kind (problem->expected);
  g_autofree char *found = dossier_problem_quote (problem->found);

  if (g_strcmp0 (problem->expected, "other-fact") == 0)
    /* Translators: %s is the identifier of a fact */
    return g_strdup_printf (_("The fact %s cannot be linked to itself."), found);
  if (g_strcmp0 (problem->expected, "later-node") == 0)
    /* Translators: of a figure of flows between places; %s is the identifier of a place */
    return g_strdup_printf (_("A flow leads from one node to a later one; %s stands before the one it comes from."),
                            found);
  if (problem->severity < DOSSIER_SEVERITY_ERROR)
    /* Translators: %1$s is "fact" or the like, %2$s its identifier */
    return g_strdup_printf (_("The %1$s %2$s was left out because of its own errors."), kind, found);

  /* Translators: %1$s is "fact" or the like, %2$s its identifier */
  return g_strdup_printf (_("There is no %1$s %2$s."), kind, found);
}

static char *
describe_key (const DossierProblem *problem)
{
  gboolean is_missing = problem->code == DOSSIER_PROBLEM_MISSING_KEY;
  g_autofree char *key = dossier_problem_quote (is_missing ? problem->expected : problem->found);

  if (is_missing)
    /* Translators: %s is a key that should be there */
    return g_strdup_printf (_("The key %s is missing."), key);

  /* Translators: %s is a key that means nothing */
  return g_strdup_printf (_("The key %s has no meaning here and is passed over."), key);
}

static char *
describe_answer (const DossierProblem *problem)
{
  g_autofree char *found = NULL;

  if (g_strcmp0 (problem->expected, "unit") != 0)
    return g_strdup (find_rule (answer_rules, problem->expected));

  found = dossier_problem_quote (problem->found);
  /* Translators: %s is a unit of measurement */
  return g_strdup_printf (_("The unit %s does not measure what the question asks for."), found);
}

static char *
describe_formula (const DossierProblem *problem)
{
  g_autofree char *found = dossier_problem_quote (problem->found);

  if (g_strcmp0 (problem->expected, "answers") == 0)
    /* Translators: %s is a formula */
    return g_strdup_printf (_("The formula %s gives no number: an answer that it needs is missing or has another "
                              "unit."), found);
  if (problem->found == NULL || *problem->found == '\0')
    /* Translators: of a formula; %s is what was expected */
    return g_strdup_printf (_("The formula ends too early: expected %s."),
                            dossier_problem_formula_words (problem->expected));

  /* Translators: of a formula; %1$s is what was expected, %2$s is the rest of the formula */
  return g_strdup_printf (_("In the formula, expected %1$s at %2$s."),
                          dossier_problem_formula_words (problem->expected), found);
}

static char *
describe_use (const DossierProblem *problem)
{
  g_autofree char *found = dossier_problem_quote (problem->found);

  if (problem->code == DOSSIER_PROBLEM_NOT_IN_A_VIEW)
    /* Translators: %s is the identifier of a fact */
    return g_strdup_printf (_("The fact %s is in no view, so nobody will see it."), found);

  /* Translators: %1$s is "party" or "question", %2$s its identifier */
  return g_strdup_printf (_("Nothing uses the %1$s %2$s."), dossier_problem_item_kind (problem->expected), found);
}

static char *
describe_pair (const DossierProblem *problem)
{
  g_autofree char *found = dossier_problem_quote (problem->found);

  /* Translators: %s is the identifier of a fact; “responds_to” is a word of the format */
  return g_strdup_printf (_("The answer of this pair has no link “responds_to” to its claim, %s."), found);
}

static char *
describe_translation (const DossierProblem *problem)
{
  g_autofree char *language = dossier_problem_quote (problem->expected);

  /* Translators: %s is the tag of a language: "es" */
  return g_strdup_printf (_("This text is not there in %s, a language that the dossier says it has."), language);
}

/**
 * dossier_problem_describe_format:
 * @problem: a problem of the format
 *
 * Says what is wrong with the dossier.
 *
 * Returns: (transfer full): a sentence
 */
char *
dossier_problem_describe_format (const DossierProblem *problem)
{
  g_return_val_if_fail (problem != NULL, g_strdup (""));

  switch ((guint) problem->code)
    {
    case DOSSIER_PROBLEM_NOT_A_DOSSIER:
      return describe_no_dossier (problem);
    case DOSSIER_PROBLEM_UNKNOWN_KEY:
    case DOSSIER_PROBLEM_MISSING_KEY:
      return describe_key (problem);
    case DOSSIER_PROBLEM_WRONG_TYPE:
      return describe_wrong_type (problem);
    case DOSSIER_PROBLEM_BAD_WORD:
      return describe_bad_word (problem);
    case DOSSIER_PROBLEM_BAD_ID:
    case DOSSIER_PROBLEM_BAD_DATE:
      return describe_bad_text (problem);
    case DOSSIER_PROBLEM_DUPLICATE_ID:
      return describe_duplicate_id (problem);
    case DOSSIER_PROBLEM_UNKNOWN_ID:
      return describe_unknown_id (problem);
    case DOSSIER_PROBLEM_BAD_AMOUNT:
      return g_strdup (find_rule (amount_rules, problem->expected));
    case DOSSIER_PROBLEM_BAD_ANSWER:
      return describe_answer (problem);
    case DOSSIER_PROBLEM_BAD_FORMULA:
      return describe_formula (problem);
    case DOSSIER_PROBLEM_BAD_PAIR:
      return describe_pair (problem);
    case DOSSIER_PROBLEM_BAD_STEP:
      return g_strdup (find_rule (step_rules, problem->expected));
    case DOSSIER_PROBLEM_EMPTY_TEXT:
      return g_strdup (_("This text is empty."));
    case DOSSIER_PROBLEM_NO_TRANSLATION:
      return describe_translation (problem);
    case DOSSIER_PROBLEM_NOT_IN_A_VIEW:
    case DOSSIER_PROBLEM_UNUSED:
    default:
      return describe_use (problem);
    }
}
