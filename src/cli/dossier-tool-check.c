// SPDX-License-Identifier: GPL-3.0-or-later

/* dossier-tool check: all mistakes of some files, for people or for programs. */

#include "cli/dossier-tool.h"

#include <glib/gi18n.h>

#include "core/dossier-json-writer.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-problem-text.h"

/* What was found in one file. */
typedef struct
{
  char *name;
  gboolean is_readable;
  DossierProblems *problems;
} Finding;

static void
finding_clear (Finding *finding)
{
  g_free (finding->name);
  g_clear_pointer (&finding->problems, dossier_problems_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Finding, finding_clear)

static gboolean
has_errors (const Finding *finding)
{
  return !finding->is_readable || dossier_problems_count (finding->problems, DOSSIER_SEVERITY_ERROR) > 0
         || dossier_problems_count (finding->problems, DOSSIER_SEVERITY_FATAL) > 0;
}

static void
print_finding (const Finding *finding)
{
  g_autofree char *name = dossier_escape_text (finding->name);
  g_autofree char *summary = dossier_problems_summary (finding->problems);

  for (guint i = 0; i < dossier_problems_get_n (finding->problems); i++)
    {
      g_autofree char *line = dossier_problem_format_line (dossier_problems_get (finding->problems, i), finding->name);

      g_print ("%s\n", line);
    }
  g_print ("%s: %s\n", name, summary);
}

static void
write_problem (DossierJsonWriter *writer,
               const DossierProblem *problem)
{
  g_autofree char *message = dossier_problem_describe (problem);

  dossier_json_writer_begin_object (writer);
  dossier_json_writer_string_member (writer, "severity", dossier_severity_to_id (problem->severity));
  dossier_json_writer_string_member (writer, "code", dossier_problem_code_to_id (problem->code));
  if (problem->line > 0)
    {
      dossier_json_writer_number_member (writer, "line", problem->line);
      dossier_json_writer_number_member (writer, "column", problem->column);
    }
  if (problem->pointer != NULL)
    dossier_json_writer_string_member (writer, "pointer", problem->pointer);
  dossier_json_writer_string_member (writer, "message", message);
  if (problem->found != NULL)
    dossier_json_writer_string_member (writer, "found", problem->found);
  if (problem->expected != NULL)
    dossier_json_writer_string_member (writer, "expected", problem->expected);
  if (problem->nearest != NULL)
    dossier_json_writer_string_member (writer, "nearest", problem->nearest);
  dossier_json_writer_end_object (writer);
}

static void
write_finding (DossierJsonWriter *writer,
               const Finding *finding)
{
  dossier_json_writer_begin_object (writer);
  dossier_json_writer_string_member (writer, "file", finding->name);
  dossier_json_writer_key (writer, "readable");
  dossier_json_writer_boolean (writer, finding->is_readable);
  dossier_json_writer_number_member (writer, "facts_left_out",
                                     dossier_problems_get_n_dropped_facts (finding->problems));
  dossier_json_writer_number_member (writer, "not_listed", dossier_problems_get_n_unlisted (finding->problems));
  dossier_json_writer_key (writer, "problems");
  dossier_json_writer_begin_array (writer);
  for (guint i = 0; i < dossier_problems_get_n (finding->problems); i++)
    write_problem (writer, dossier_problems_get (finding->problems, i));
  dossier_json_writer_end_array (writer);
  dossier_json_writer_end_object (writer);
}

/* Checks one file, and reports at once: the next may take its time. Returns: whether it has no errors */
static gboolean
check_file (const char *argument,
            DossierJsonWriter *writer)
{
  g_auto (Finding) finding = { .problems = dossier_problems_new () };
  g_autoptr (GFile) file = dossier_tool_find (argument);
  g_autoptr (Dossier) dossier = NULL;

  if (file != NULL)
    dossier = dossier_load_file (file, finding.problems, NULL, NULL, NULL);
  finding.is_readable = dossier != NULL;
  finding.name = file != NULL ? dossier_tool_name_file (argument, file) : g_strdup (argument);
  if (writer != NULL)
    write_finding (writer, &finding);
  else if (file != NULL)
    print_finding (&finding);

  return !has_errors (&finding);
}

/* Returns: whether no file has errors */
static gboolean
check_files (char **arguments,
             int n_arguments,
             DossierJsonWriter *writer)
{
  gboolean is_fine = TRUE;

  for (int i = 0; i < n_arguments; i++)
    is_fine = check_file (arguments[i], writer) && is_fine;

  return is_fine;
}

static gboolean
check_files_as_json (char **arguments,
                     int n_arguments)
{
  g_autoptr (DossierJsonWriter) writer = dossier_json_writer_new ();
  g_autofree char *json = NULL;
  gboolean is_fine;

  dossier_json_writer_begin_array (writer);
  is_fine = check_files (arguments, n_arguments, writer);
  dossier_json_writer_end_array (writer);
  json = dossier_json_writer_finish (writer);

  return dossier_tool_write (json) && is_fine;
}

/**
 * dossier_command_check:
 * @argc: how many arguments
 * @argv: the arguments, "check" first
 *
 * Finds every mistake in the files.
 *
 * Returns: how it went; warnings and notes are fine
 */
DossierExit
dossier_command_check (int argc,
                       char **argv)
{
  gboolean as_json = FALSE;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &as_json, N_("Write the problems as JSON"), NULL },
    { NULL },
  };
  const DossierCommandHelp help = {
    .arguments = _("FILE…"),
    .summary = _("Find every mistake in dossiers, each with its line, column and JSON Pointer:\n"
                 "file:line:column: severity: message [pointer]"),
    .description = _("FILE is a path, or the name of an installed dossier.\n"
                     "Exit status: 0 no errors, 1 errors, 2 wrong usage. Warnings and notes are no errors."),
    .entries = entries,
  };
  gboolean is_fine;

  g_return_val_if_fail (argc > 0 && argv != NULL, DOSSIER_EXIT_USAGE);

  if (!dossier_tool_parse (&help, &argc, &argv))
    return DOSSIER_EXIT_USAGE;
  if (argc < 2)
    {
      dossier_tool_complain ("%s", _("Which file? “dossier-tool check FILE…”"));
      return DOSSIER_EXIT_USAGE;
    }

  is_fine = as_json ? check_files_as_json (argv + 1, argc - 1) : check_files (argv + 1, argc - 1, NULL);
  return is_fine ? DOSSIER_EXIT_FINE : DOSSIER_EXIT_PROBLEMS;
}
