// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-problem.h"

struct _DossierProblems
{
  gatomicrefcount ref_count;
  GPtrArray *listed; /* DossierProblem */
  guint n_listed[DOSSIER_SEVERITY_FATAL + 1];
  guint n_found[DOSSIER_SEVERITY_FATAL + 1];
  guint n_dropped_facts;
};

static const char *const severity_ids[] = {
  [DOSSIER_SEVERITY_NOTE] = "note",
  [DOSSIER_SEVERITY_WARNING] = "warning",
  [DOSSIER_SEVERITY_ERROR] = "error",
  [DOSSIER_SEVERITY_FATAL] = "fatal",
};

static const char *const code_ids[] = {
  [DOSSIER_PROBLEM_IO] = "io",
  [DOSSIER_PROBLEM_NOT_REGULAR] = "not-regular",
  [DOSSIER_PROBLEM_TOO_LARGE] = "too-large",
  [DOSSIER_PROBLEM_EMPTY] = "empty",
  [DOSSIER_PROBLEM_UTF8] = "utf8",
  [DOSSIER_PROBLEM_SYNTAX] = "syntax",
  [DOSSIER_PROBLEM_STRING] = "string",
  [DOSSIER_PROBLEM_NUMBER] = "number",
  [DOSSIER_PROBLEM_DUPLICATE_KEY] = "duplicate-key",
  [DOSSIER_PROBLEM_TRAILING] = "trailing",
  [DOSSIER_PROBLEM_TOO_DEEP] = "too-deep",
  [DOSSIER_PROBLEM_TOO_MANY] = "too-many",
  [DOSSIER_PROBLEM_TOO_LONG] = "too-long",
  [DOSSIER_PROBLEM_NOT_A_DOSSIER] = "not-a-dossier",
  [DOSSIER_PROBLEM_UNKNOWN_KEY] = "unknown-key",
  [DOSSIER_PROBLEM_MISSING_KEY] = "missing-key",
  [DOSSIER_PROBLEM_WRONG_TYPE] = "wrong-type",
  [DOSSIER_PROBLEM_BAD_WORD] = "bad-word",
  [DOSSIER_PROBLEM_BAD_ID] = "bad-id",
  [DOSSIER_PROBLEM_DUPLICATE_ID] = "duplicate-id",
  [DOSSIER_PROBLEM_UNKNOWN_ID] = "unknown-id",
  [DOSSIER_PROBLEM_BAD_DATE] = "bad-date",
  [DOSSIER_PROBLEM_BAD_AMOUNT] = "bad-amount",
  [DOSSIER_PROBLEM_BAD_ANSWER] = "bad-answer",
  [DOSSIER_PROBLEM_BAD_FORMULA] = "bad-formula",
  [DOSSIER_PROBLEM_BAD_PAIR] = "bad-pair",
  [DOSSIER_PROBLEM_BAD_STEP] = "bad-step",
  [DOSSIER_PROBLEM_EMPTY_TEXT] = "empty-text",
  [DOSSIER_PROBLEM_NO_TRANSLATION] = "no-translation",
  [DOSSIER_PROBLEM_NOT_IN_A_VIEW] = "not-in-a-view",
  [DOSSIER_PROBLEM_UNUSED] = "unused",
};

G_STATIC_ASSERT (G_N_ELEMENTS (code_ids) == DOSSIER_N_PROBLEMS);

static void
problem_free (gpointer data)
{
  DossierProblem *problem = data;

  g_free (problem->pointer);
  g_free (problem->found);
  g_free (problem->expected);
  g_free (problem->nearest);
  g_free (problem);
}

static DossierProblem *
problem_copy (const DossierProblem *problem)
{
  DossierProblem *copy = g_new (DossierProblem, 1);

  *copy = *problem;
  copy->pointer = g_strdup (problem->pointer);
  copy->found = g_strdup (problem->found);
  copy->expected = g_strdup (problem->expected);
  copy->nearest = g_strdup (problem->nearest);

  return copy;
}

/**
 * dossier_problems_new:
 *
 * Makes an empty list.
 *
 * Returns: (transfer full): the list
 */
DossierProblems *
dossier_problems_new (void)
{
  DossierProblems *problems = g_new0 (DossierProblems, 1);

  g_atomic_ref_count_init (&problems->ref_count);
  problems->listed = g_ptr_array_new_with_free_func (problem_free);

  return problems;
}

/**
 * dossier_problems_ref:
 * @problems: a list
 *
 * Takes a reference.
 *
 * Returns: (transfer full): @problems
 */
DossierProblems *
dossier_problems_ref (DossierProblems *problems)
{
  g_return_val_if_fail (problems != NULL, NULL);

  g_atomic_ref_count_inc (&problems->ref_count);

  return problems;
}

/**
 * dossier_problems_unref:
 * @problems: (transfer full): a list
 *
 * Gives a reference back.
 */
void
dossier_problems_unref (DossierProblems *problems)
{
  g_return_if_fail (problems != NULL);

  if (!g_atomic_ref_count_dec (&problems->ref_count))
    return;

  g_ptr_array_unref (problems->listed);
  g_free (problems);
}

/* The mildest severity that is listed, or FATAL where nothing is. */
static DossierSeverity
mildest (const DossierProblems *problems)
{
  int severity = DOSSIER_SEVERITY_NOTE;

  while (severity < DOSSIER_SEVERITY_FATAL && problems->n_listed[severity] == 0)
    severity++;

  return (DossierSeverity) severity;
}

/* Takes the last of the mildest problems off the list: it stays counted. */
static void
make_room (DossierProblems *problems)
{
  DossierSeverity severity = mildest (problems);

  for (guint i = problems->listed->len; i > 0; i--)
    {
      const DossierProblem *problem = g_ptr_array_index (problems->listed, i - 1);

      if (problem->severity == severity)
        {
          g_ptr_array_remove_index (problems->listed, i - 1);
          problems->n_listed[severity]--;
          return;
        }
    }
}

/**
 * dossier_problems_would_list:
 * @problems: a list
 * @severity: how bad a problem is
 *
 * Tells whether one more problem of @severity would be listed, and not just counted. Ask before working out its place.
 *
 * Returns: %TRUE if it would
 */
gboolean
dossier_problems_would_list (const DossierProblems *problems,
                             DossierSeverity severity)
{
  g_return_val_if_fail (problems != NULL, FALSE);

  return problems->listed->len < DOSSIER_MAX_PROBLEMS || severity > mildest (problems);
}

/**
 * dossier_problems_add:
 * @problems: a list
 * @problem: a problem, which is copied
 *
 * Adds a problem. A full list lets go of its mildest for a worse one, so that the reason why nothing is shown can never
 * be lost among a thousand notes.
 */
void
dossier_problems_add (DossierProblems *problems,
                      const DossierProblem *problem)
{
  g_return_if_fail (problems != NULL && problem != NULL);
  g_return_if_fail (problem->severity <= DOSSIER_SEVERITY_FATAL && problem->code < DOSSIER_N_PROBLEMS);

  problems->n_found[problem->severity]++;
  if (!dossier_problems_would_list (problems, problem->severity))
    return;

  if (problems->listed->len >= DOSSIER_MAX_PROBLEMS)
    make_room (problems);
  g_ptr_array_add (problems->listed, problem_copy (problem));
  problems->n_listed[problem->severity]++;
}

/**
 * dossier_problems_get_n:
 * @problems: a list
 *
 * Gets how many problems are listed.
 *
 * Returns: a number, at most %DOSSIER_MAX_PROBLEMS
 */
guint
dossier_problems_get_n (const DossierProblems *problems)
{
  g_return_val_if_fail (problems != NULL, 0);

  return problems->listed->len;
}

/**
 * dossier_problems_get:
 * @problems: a list
 * @index: which one
 *
 * Gets a listed problem.
 *
 * Returns: (transfer none): the problem
 */
const DossierProblem *
dossier_problems_get (const DossierProblems *problems,
                      guint index)
{
  g_return_val_if_fail (problems != NULL && index < problems->listed->len, NULL);

  return g_ptr_array_index (problems->listed, index);
}

/**
 * dossier_problems_count:
 * @problems: a list
 * @severity: a severity
 *
 * Gets how many problems of @severity were found, those that are not listed too.
 *
 * Returns: a number
 */
guint
dossier_problems_count (const DossierProblems *problems,
                        DossierSeverity severity)
{
  g_return_val_if_fail (problems != NULL && severity <= DOSSIER_SEVERITY_FATAL, 0);

  return problems->n_found[severity];
}

/**
 * dossier_problems_get_n_dropped_facts:
 * @problems: a list
 *
 * Gets how many facts are not shown because of their problems.
 *
 * Returns: a number
 */
guint
dossier_problems_get_n_dropped_facts (const DossierProblems *problems)
{
  g_return_val_if_fail (problems != NULL, 0);

  return problems->n_dropped_facts;
}

/**
 * dossier_problems_add_dropped_fact:
 * @problems: a list
 *
 * Counts one more fact that is not shown.
 */
void
dossier_problems_add_dropped_fact (DossierProblems *problems)
{
  g_return_if_fail (problems != NULL);

  problems->n_dropped_facts++;
}

/**
 * dossier_problems_get_n_unlisted:
 * @problems: a list
 *
 * Gets how many problems were found beyond those that are listed.
 *
 * Returns: a number
 */
guint
dossier_problems_get_n_unlisted (const DossierProblems *problems)
{
  guint n = 0;

  g_return_val_if_fail (problems != NULL, 0);

  for (guint i = 0; i < G_N_ELEMENTS (problems->n_found); i++)
    n += problems->n_found[i] - problems->n_listed[i];

  return n;
}

/* By place; at one place the worse first, then by code, so that the order is the same on every run. */
static int
compare_problems (gconstpointer data_a,
                  gconstpointer data_b)
{
  const DossierProblem *a = *(const DossierProblem *const *) data_a;
  const DossierProblem *b = *(const DossierProblem *const *) data_b;

  if (a->line != b->line)
    return a->line < b->line ? -1 : 1;
  if (a->column != b->column)
    return a->column < b->column ? -1 : 1;
  if (a->severity != b->severity)
    return a->severity > b->severity ? -1 : 1;
  if (a->code != b->code)
    return a->code < b->code ? -1 : 1;

  return g_strcmp0 (a->expected, b->expected);
}

/**
 * dossier_problems_sort:
 * @problems: a list
 *
 * Puts the problems in order of their place.
 */
void
dossier_problems_sort (DossierProblems *problems)
{
  g_return_if_fail (problems != NULL);

  g_ptr_array_sort (problems->listed, compare_problems);
}

/**
 * dossier_severity_to_id:
 * @severity: a severity
 *
 * Gets the name of @severity for machines.
 *
 * Returns: (transfer none): a word
 */
const char *
dossier_severity_to_id (DossierSeverity severity)
{
  g_return_val_if_fail (severity <= DOSSIER_SEVERITY_FATAL, NULL);

  return severity_ids[severity];
}

/**
 * dossier_problem_code_to_id:
 * @code: a code
 *
 * Gets the name of @code for machines. It never changes once it is published.
 *
 * Returns: (transfer none): a word
 */
const char *
dossier_problem_code_to_id (DossierProblemCode code)
{
  g_return_val_if_fail (code < DOSSIER_N_PROBLEMS, NULL);

  return code_ids[code];
}
