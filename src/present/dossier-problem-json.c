// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-problem-sentence.h"

#include <glib/gi18n.h>

#include "present/dossier-clean-text.h"
#include "present/dossier-problem-words.h"

/**
 * dossier_problem_describe_file:
 * @problem: a problem of a whole file
 *
 * Says what is wrong with the file.
 *
 * Returns: (transfer full): a sentence
 */
char *
dossier_problem_describe_file (const DossierProblem *problem)
{
  g_autofree char *size = NULL;
  g_autofree char *words = NULL;

  g_return_val_if_fail (problem != NULL, g_strdup (""));

  if (problem->code == DOSSIER_PROBLEM_NOT_REGULAR)
    return g_strdup (dossier_problem_file_kind (problem->found));
  if (problem->code == DOSSIER_PROBLEM_EMPTY)
    return g_strdup (_("The file is empty."));

  if (problem->code == DOSSIER_PROBLEM_TOO_LARGE)
    {
      size = g_format_size_full (g_ascii_strtoull (problem->expected != NULL ? problem->expected : "0", NULL, 10),
                                 G_FORMAT_SIZE_IEC_UNITS);
      /* Translators: %s is a size such as "256 MiB" */
      return g_strdup_printf (_("The file is larger than %s, the most that is read."), size);
    }

  words = dossier_escape_text (problem->found != NULL ? problem->found : "");
  /* Translators: %s is a message of the system, without a full stop */
  return g_strdup_printf (_("The file cannot be read: %s."), words);
}

static char *
describe_utf8 (const DossierProblem *problem)
{
  g_autofree char *bytes = dossier_escape_text (problem->found != NULL ? problem->found : "");

  if (g_str_equal (bytes, "UTF-16"))
    return g_strdup (_("The file is UTF-16; a dossier is UTF-8."));

  /* Translators: %s are bytes in hexadecimal: "E9" */
  return g_strdup_printf (_("This is not UTF-8 (byte %s)."), bytes);
}

static char *
describe_syntax (const DossierProblem *problem)
{
  g_autofree char *expected = dossier_problem_tokens (problem->expected);
  g_autofree char *found = NULL;

  if (problem->found == NULL)
    /* Translators: %s is what was expected: "“,” or “}”" */
    return g_strdup_printf (_("The file ends too early: expected %s."), expected);

  found = dossier_problem_quote (problem->found);
  if (*expected == '\0')
    /* Translators: %s is what stands in the file */
    return g_strdup_printf (_("%s cannot stand here."), found);

  /* Translators: %1$s is what was expected, %2$s what stands in the file */
  return g_strdup_printf (_("Expected %1$s, found %2$s."), expected, found);
}

static char *
describe_string (const DossierProblem *problem)
{
  g_autofree char *found = dossier_problem_quote (problem->found);

  if (problem->found != NULL && g_str_has_prefix (problem->found, "U+"))
    /* Translators: %s is a character's code: "U+0009" */
    return g_strdup_printf (_("The control character %s must be written as an escape."), found);

  /* Translators: %s is what stands in the file after a backslash, with it */
  return g_strdup_printf (_("%s is no escape that can stand for a character."), found);
}

static char *
describe_number (const DossierProblem *problem)
{
  g_autofree char *found = dossier_problem_quote (problem->found);

  /* Translators: %s is a number as it stands in the file */
  return g_strdup_printf (_("The number %s is out of range, or has too many digits to be kept exactly."), found);
}

static char *
describe_duplicate_key (const DossierProblem *problem)
{
  g_autofree char *key = dossier_problem_quote (problem->found);
  g_autofree char *place = dossier_escape_text (problem->expected != NULL ? problem->expected : "");

  /* Translators: %1$s is a key, %2$s the line and column where it stands first: "12:3" */
  return g_strdup_printf (_("The key %1$s stands here again; it stands first at %2$s."), key, place);
}

static char *
describe_too_many (const DossierProblem *problem)
{
  g_autofree char *limit = dossier_escape_text (problem->expected != NULL ? problem->expected : "");

  if (g_strcmp0 (problem->found, "members") == 0)
    /* Translators: %s is a number */
    return g_strdup_printf (_("An object has more than %s keys."), limit);
  if (g_strcmp0 (problem->found, "key_figures") == 0)
    /* Translators: %s is a number */
    return g_strdup_printf (_("A view has at most %s key figures."), limit);
  if (g_strcmp0 (problem->found, "languages") == 0)
    /* Translators: %s is a number */
    return g_strdup_printf (_("A dossier has at most %s languages."), limit);
  if (g_strcmp0 (problem->found, "answers") == 0)
    /* Translators: %s is a number */
    return g_strdup_printf (_("A question has at most %s answers."), limit);
  if (g_strcmp0 (problem->found, "links") == 0)
    /* Translators: %s is a number */
    return g_strdup_printf (_("At most %s links lead to or from one fact."), limit);
  if (g_strcmp0 (problem->found, "items") == 0)
    /* Translators: %s is a number */
    return g_strdup_printf (_("This list has at most %s items."), limit);

  /* Translators: %s is a number */
  return g_strdup_printf (_("The file holds more than %s values."), limit);
}

static char *
describe_limit (const DossierProblem *problem)
{
  g_autofree char *limit = dossier_escape_text (problem->expected != NULL ? problem->expected : "");

  if (problem->code == DOSSIER_PROBLEM_TOO_DEEP)
    /* Translators: %s is a number */
    return g_strdup_printf (_("Objects and lists are nested more than %s deep."), limit);

  /* Translators: %s is a number */
  return g_strdup_printf (_("A text or key is longer than %s bytes."), limit);
}

/**
 * dossier_problem_describe_json:
 * @problem: a problem of JSON
 *
 * Says what is wrong with the JSON.
 *
 * Returns: (transfer full): a sentence
 */
char *
dossier_problem_describe_json (const DossierProblem *problem)
{
  g_return_val_if_fail (problem != NULL, g_strdup (""));

  switch ((guint) problem->code)
    {
    case DOSSIER_PROBLEM_UTF8:
      return describe_utf8 (problem);
    case DOSSIER_PROBLEM_SYNTAX:
      return describe_syntax (problem);
    case DOSSIER_PROBLEM_STRING:
      return describe_string (problem);
    case DOSSIER_PROBLEM_NUMBER:
      return describe_number (problem);
    case DOSSIER_PROBLEM_DUPLICATE_KEY:
      return describe_duplicate_key (problem);
    case DOSSIER_PROBLEM_TRAILING:
      return g_strdup (_("Something stands after the end of the dossier."));
    case DOSSIER_PROBLEM_TOO_MANY:
      return describe_too_many (problem);
    case DOSSIER_PROBLEM_TOO_DEEP:
    case DOSSIER_PROBLEM_TOO_LONG:
    default:
      return describe_limit (problem);
    }
}
