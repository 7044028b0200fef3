// SPDX-License-Identifier: GPL-3.0-or-later

/* From what was typed to a dossier, and from results to the standard output or a file. */

#include "cli/dossier-tool.h"

#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>

#include "core/dossier-lecture-file.h"
#include "core/dossier-nearest.h"
#include "dossier-config.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-problem-text.h"

#define SUFFIX ".dossier.json"

/* Adds the names of the dossiers in a folder. */
static void
list_folder (const char *path,
             GPtrArray *names)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      if (g_str_has_suffix (name, SUFFIX))
        g_ptr_array_add (names, g_strndup (name, strlen (name) - strlen (SUFFIX)));
    }
}

/* Where dossier_find_installed() looks. */
static GPtrArray *
list_installed (void)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) folders = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (folders, g_build_filename (g_get_user_data_dir (), "dossier", "dossiers", NULL));
  for (const char *const *system = g_get_system_data_dirs (); *system != NULL; system++)
    g_ptr_array_add (folders, g_build_filename (*system, "dossier", "dossiers", NULL));
  g_ptr_array_add (folders, g_build_filename (DOSSIER_PKGDATADIR, "dossiers", NULL));

  for (guint i = 0; i < folders->len; i++)
    list_folder (g_ptr_array_index (folders, i), names);
  return names;
}

static void
complain_of_missing (const char *argument)
{
  g_autoptr (GPtrArray) installed = list_installed ();
  g_autofree char *shown = dossier_escape_text (argument);
  DossierNearest nearest = dossier_nearest (argument);

  for (guint i = 0; i < installed->len; i++)
    dossier_nearest_offer (&nearest, g_ptr_array_index (installed, i));

  if (nearest.best != NULL)
    /* Translators: %1$s is what was typed, %2$s the name of an installed dossier */
    dossier_tool_complain (_("There is neither a file nor an installed dossier “%1$s”. Did you mean “%2$s”?"), shown,
                           nearest.best);
  else
    /* Translators: %s is what was typed */
    dossier_tool_complain (_("There is neither a file nor an installed dossier “%s”."), shown);
}

/**
 * dossier_tool_find:
 * @argument: what was typed: a path or the id of an installed dossier
 *
 * Finds the file that is meant. Where it can be neither, it says so.
 *
 * Returns: (transfer full) (nullable): the file, which may not exist
 */
GFile *
dossier_tool_find (const char *argument)
{
  g_autoptr (GFile) file = NULL;

  g_return_val_if_fail (argument != NULL, NULL);

  file = dossier_file_for_argument (argument);
  if (strpbrk (argument, "/.") == NULL && !g_file_query_exists (file, NULL))
    {
      complain_of_missing (argument);
      return NULL;
    }

  return g_steal_pointer (&file);
}

/**
 * dossier_tool_name_file:
 * @argument: what was typed
 * @file: the file that was found by it
 *
 * Names the file in messages: as it was typed, but by its path where an id was typed.
 *
 * Returns: (transfer full): the name
 */
char *
dossier_tool_name_file (const char *argument,
                        GFile *file)
{
  g_autofree char *path = NULL;

  g_return_val_if_fail (argument != NULL && G_IS_FILE (file), g_strdup (""));

  path = g_file_get_path (file);
  if (path == NULL || g_file_test (argument, G_FILE_TEST_EXISTS) || strpbrk (argument, "/.") != NULL)
    return g_strdup (argument);

  return g_steal_pointer (&path);
}

/* What kept the dossier from being read; or that there is something to check. */
static void
complain_of_problems (const char *name,
                      const Dossier *dossier,
                      const DossierProblems *problems)
{
  g_autofree char *shown = dossier_escape_text (name);
  g_autofree char *summary = NULL;

  for (guint i = 0; dossier == NULL && i < dossier_problems_get_n (problems); i++)
    {
      const DossierProblem *problem = dossier_problems_get (problems, i);
      g_autofree char *line = dossier_problem_format_line (problem, name);

      if (problem->severity == DOSSIER_SEVERITY_FATAL)
        g_printerr ("%s\n", line);
    }
  if (dossier == NULL || dossier_problems_count (problems, DOSSIER_SEVERITY_ERROR) == 0)
    return;

  summary = dossier_problems_summary (problems);
  /* Translators: %1$s is a file, %2$s says how many problems it has, in sentences */
  dossier_tool_complain (_("%1$s: %2$s “dossier-tool check” lists them."), shown, summary);
}

static Dossier *
load (GFile *file,
      const char *name)
{
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  Dossier *dossier = dossier_load_file (file, problems, NULL, NULL, NULL);

  complain_of_problems (name, dossier, problems);
  return dossier;
}

/**
 * dossier_tool_load:
 * @argument: what was typed: a path or the id of an installed dossier
 *
 * Loads a dossier. Where it cannot, it says why; where parts are left out, it says so.
 *
 * Returns: (transfer full) (nullable): the dossier
 */
Dossier *
dossier_tool_load (const char *argument)
{
  g_autoptr (GFile) file = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (argument != NULL, NULL);

  file = dossier_tool_find (argument);
  if (file == NULL)
    return NULL;

  name = dossier_tool_name_file (argument, file);
  return load (file, name);
}

/**
 * dossier_tool_load_installed:
 * @id: (nullable): an id that a file gives, which is no path whatever it looks like
 *
 * Loads an installed dossier. Where it cannot, it says why.
 *
 * Returns: (transfer full) (nullable): the dossier
 */
Dossier *
dossier_tool_load_installed (const char *id)
{
  g_autoptr (GFile) file = id != NULL ? dossier_find_installed (id) : NULL;
  g_autofree char *path = file != NULL ? g_file_get_path (file) : NULL;
  g_autofree char *shown = dossier_escape_text (id != NULL ? id : "");

  if (path != NULL)
    return load (file, path);

  /* Translators: %s is the name of a dossier */
  dossier_tool_complain (_("The lecture is about the dossier “%s”, which is not installed. “--dossier” says where it "
                           "is."), shown);
  return NULL;
}

/**
 * dossier_tool_load_lecture:
 * @path: of a file
 *
 * Loads a lecture of one's own. Where it cannot, it says why.
 *
 * Returns: (transfer full) (nullable): the lecture
 */
DossierLecturePlan *
dossier_tool_load_lecture (const char *path)
{
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (GFile) file = NULL;
  DossierLecturePlan *plan;

  g_return_val_if_fail (path != NULL, NULL);

  file = g_file_new_for_commandline_arg (path);
  plan = dossier_lecture_plan_load (file, problems, NULL);
  for (guint i = 0; plan == NULL && i < dossier_problems_get_n (problems); i++)
    {
      g_autofree char *line = dossier_problem_format_line (dossier_problems_get (problems, i), path);

      g_printerr ("%s\n", line);
    }

  return plan;
}

/**
 * dossier_tool_write:
 * @text: UTF-8, as it is to be written whatever the locale
 *
 * Writes to the standard output.
 *
 * Returns: whether it could be written
 */
gboolean
dossier_tool_write (const char *text)
{
  g_return_val_if_fail (text != NULL, FALSE);

  return fputs (text, stdout) >= 0;
}

/**
 * dossier_tool_write_file:
 * @bytes: what is to be in it
 * @path: of a file
 *
 * Writes a file, whole or not at all: one that was there stays as it was where it cannot, and it is said why.
 *
 * Returns: %DOSSIER_EXIT_FINE, or %DOSSIER_EXIT_PROBLEMS
 */
DossierExit
dossier_tool_write_file (GBytes *bytes,
                         const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *message = NULL;
  gsize size;
  gconstpointer data;

  g_return_val_if_fail (bytes != NULL && path != NULL, DOSSIER_EXIT_PROBLEMS);

  data = g_bytes_get_data (bytes, &size);
  if (g_file_set_contents_full (path, data, (gssize) size, G_FILE_SET_CONTENTS_CONSISTENT, 0666, &error))
    return DOSSIER_EXIT_FINE;

  message = dossier_escape_text (error->message);
  dossier_tool_complain ("%s", message);
  return DOSSIER_EXIT_PROBLEMS;
}
