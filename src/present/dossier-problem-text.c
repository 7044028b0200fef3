// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-problem-text.h"

#include <glib/gi18n.h>

#include "present/dossier-clean-text.h"
#include "present/dossier-format.h"
#include "present/dossier-problem-sentence.h"
#include "present/dossier-problem-words.h"

static const char *const severity_words[] = {
  /* Translators: how bad a problem in a file is; stands before what it is: "file:12:3: error: …" */
  [DOSSIER_SEVERITY_NOTE] = NC_("severity", "note"),
  [DOSSIER_SEVERITY_WARNING] = NC_("severity", "warning"),
  [DOSSIER_SEVERITY_ERROR] = NC_("severity", "error"),
  [DOSSIER_SEVERITY_FATAL] = NC_("severity", "fatal error"),
};

/**
 * dossier_severity_word:
 * @severity: a severity
 *
 * Gets the severity in a word: "error".
 *
 * Returns: (transfer none): the word
 */
const char *
dossier_severity_word (DossierSeverity severity)
{
  g_return_val_if_fail (severity <= DOSSIER_SEVERITY_FATAL, "");

  return g_dpgettext2 (NULL, "severity", severity_words[severity]);
}

static char *
describe (const DossierProblem *problem)
{
  if (problem->code <= DOSSIER_PROBLEM_EMPTY)
    return dossier_problem_describe_file (problem);
  if (problem->code < DOSSIER_PROBLEM_NOT_A_DOSSIER)
    return dossier_problem_describe_json (problem);

  return dossier_problem_describe_format (problem);
}

/**
 * dossier_problem_describe:
 * @problem: a problem
 *
 * Says what is wrong, and which word may have been meant. What comes from the file has its control characters written
 * out.
 *
 * Returns: (transfer full): one sentence or two
 */
char *
dossier_problem_describe (const DossierProblem *problem)
{
  g_autofree char *sentence = NULL;
  g_autofree char *nearest = NULL;
  g_autofree char *question = NULL;

  g_return_val_if_fail (problem != NULL && problem->code < DOSSIER_N_PROBLEMS, g_strdup (""));

  sentence = describe (problem);
  if (problem->nearest == NULL)
    return g_steal_pointer (&sentence);

  nearest = dossier_problem_quote (problem->nearest);
  /* Translators: %s is a word that is nearly the same as one that is wrong */
  question = g_strdup_printf (_("Did you mean %s?"), nearest);
  return g_strjoin (" ", sentence, question, NULL);
}

/**
 * dossier_problem_format_line:
 * @problem: a problem
 * @file_name: the name of its file, as it was given
 *
 * Writes a problem as a line for a terminal, as compilers do: "file:line:column: severity: message [pointer]".
 *
 * Returns: (transfer full): the line, without a line break
 */
char *
dossier_problem_format_line (const DossierProblem *problem,
                             const char *file_name)
{
  GString *line = g_string_new (NULL);
  g_autofree char *name = NULL;
  g_autofree char *message = NULL;
  g_autofree char *pointer = NULL;

  g_return_val_if_fail (problem != NULL && file_name != NULL, g_string_free (line, FALSE));

  name = dossier_escape_text (file_name);
  message = dossier_problem_describe (problem);
  g_string_append_printf (line, "%s:", name);
  if (problem->line > 0)
    g_string_append_printf (line, "%u:%u:", problem->line, problem->column);
  g_string_append_printf (line, " %s: %s", dossier_severity_word (problem->severity), message);
  if (problem->pointer != NULL)
    {
      pointer = dossier_escape_text (problem->pointer);
      g_string_append_printf (line, " [%s]", pointer);
    }

  return g_string_free (line, FALSE);
}

/* How many there are of one severity, in words. */
static char *
count (const DossierProblems *problems,
       DossierSeverity severity)
{
  guint n = dossier_problems_count (problems, severity);

  switch (severity)
    {
    case DOSSIER_SEVERITY_NOTE:
      return g_strdup_printf (ngettext ("%u note", "%u notes", n), n);
    case DOSSIER_SEVERITY_WARNING:
      return g_strdup_printf (ngettext ("%u warning", "%u warnings", n), n);
    case DOSSIER_SEVERITY_ERROR:
      return g_strdup_printf (ngettext ("%u error", "%u errors", n), n);
    case DOSSIER_SEVERITY_FATAL:
    default:
      return g_strdup_printf (ngettext ("%u fatal error", "%u fatal errors", n), n);
    }
}

static char *
list_counts (const DossierProblems *problems)
{
  g_autoptr (GPtrArray) counts = g_ptr_array_new_with_free_func (g_free);

  for (int severity = DOSSIER_SEVERITY_FATAL; severity >= DOSSIER_SEVERITY_NOTE; severity--)
    {
      if (dossier_problems_count (problems, (DossierSeverity) severity) > 0)
        g_ptr_array_add (counts, count (problems, (DossierSeverity) severity));
    }
  if (counts->len == 0)
    return g_strdup (_("No problems"));

  g_ptr_array_add (counts, NULL);
  return dossier_format_list ((const char *const *) counts->pdata);
}

/**
 * dossier_problems_summary:
 * @problems: a list of problems
 *
 * Says how many problems there are of which severity, how many facts were left out for them, and how many are not
 * listed.
 *
 * Returns: (transfer full): one to three sentences
 */
char *
dossier_problems_summary (const DossierProblems *problems)
{
  GString *text = g_string_new (NULL);
  g_autofree char *counts = NULL;
  g_autofree char *dropped = NULL;
  g_autofree char *unlisted = NULL;
  guint n_dropped, n_unlisted;

  g_return_val_if_fail (problems != NULL, g_string_free (text, FALSE));

  counts = list_counts (problems);
  dossier_append_sentence (text, counts);
  n_dropped = dossier_problems_get_n_dropped_facts (problems);
  dropped = g_strdup_printf (ngettext ("%u fact was left out.", "%u facts were left out.", n_dropped), n_dropped);
  if (n_dropped > 0)
    dossier_append_sentence (text, dropped);
  n_unlisted = dossier_problems_get_n_unlisted (problems);
  unlisted = g_strdup_printf (ngettext ("%u further problem is not listed.",
                                        "%u further problems are not listed.", n_unlisted), n_unlisted);
  if (n_unlisted > 0)
    dossier_append_sentence (text, unlisted);

  return g_string_free (text, FALSE);
}
