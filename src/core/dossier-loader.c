// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-loader.h"

#include "core/dossier-file.h"
#include "core/dossier-id-table.h"
#include "dossier-config.h"

#include <string.h>

#define SUFFIX ".dossier.json"

/**
 * dossier_load_file:
 * @file: a file
 * @problems: where to report
 * @cancellable: (nullable): a cancellable
 * @progress: (nullable) (scope call): is told how much is done
 * @progress_data: for @progress
 *
 * Reads a dossier from a file. May take seconds: from a thread that draws, use dossier_load_file_async().
 *
 * Returns: (transfer full) (nullable): the dossier; %NULL if there is a fatal problem, or if @cancellable is cancelled
 */
Dossier *
dossier_load_file (GFile *file,
                   DossierProblems *problems,
                   GCancellable *cancellable,
                   DossierProgressFunc progress,
                   gpointer progress_data)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (G_IS_FILE (file) && problems != NULL, NULL);

  bytes = dossier_file_read (file, dossier_default_limits.max_bytes, problems, cancellable);
  if (bytes == NULL)
    return NULL;

  return dossier_read_bytes (bytes, NULL, problems, cancellable, progress, progress_data);
}

typedef struct
{
  GFile *file;
  DossierProblems *problems;
  DossierProgressFunc progress;
  gpointer progress_data;
  GDestroyNotify progress_destroy;
} Load;

/* Lets go of what the progress is told with, at a time that the caller can count on: when nothing more is told. */
static void
end_progress (Load *load)
{
  if (load->progress_destroy != NULL)
    load->progress_destroy (load->progress_data);
  load->progress_destroy = NULL;
}

static void
load_free (gpointer data)
{
  Load *load = data;

  end_progress (load);
  g_clear_object (&load->file);
  g_clear_pointer (&load->problems, dossier_problems_unref);
  g_free (load);
}

static void
unref_dossier (gpointer data)
{
  dossier_unref (data);
}

static void
load_in_thread (GTask *task,
                gpointer source,
                gpointer data,
                GCancellable *cancellable)
{
  Load *load = data;
  Dossier *dossier = dossier_load_file (load->file, load->problems, cancellable, load->progress, load->progress_data);

  end_progress (load);
  if (dossier != NULL)
    g_task_return_pointer (task, dossier, unref_dossier);
  else if (!g_task_return_error_if_cancelled (task))
    g_task_return_pointer (task, NULL, NULL);
}

/**
 * dossier_load_file_async:
 * @file: a file
 * @cancellable: (nullable): a cancellable
 * @progress: (nullable): is told how much is done, in the loading thread
 * @progress_data: for @progress
 * @progress_destroy: (nullable): frees @progress_data; called in the loading thread, before @callback
 * @callback: is called when it is done
 * @user_data: for @callback
 *
 * Reads a dossier in a thread of its own.
 */
void
dossier_load_file_async (GFile *file,
                         GCancellable *cancellable,
                         DossierProgressFunc progress,
                         gpointer progress_data,
                         GDestroyNotify progress_destroy,
                         GAsyncReadyCallback callback,
                         gpointer user_data)
{
  g_autoptr (GTask) task = NULL;
  Load *load;

  g_return_if_fail (G_IS_FILE (file));

  load = g_new0 (Load, 1);
  load->file = g_object_ref (file);
  load->problems = dossier_problems_new ();
  load->progress = progress;
  load->progress_data = progress_data;
  load->progress_destroy = progress_destroy;

  task = g_task_new (file, cancellable, callback, user_data);
  g_task_set_source_tag (task, dossier_load_file_async);
  g_task_set_task_data (task, load, load_free);
  g_task_run_in_thread (task, load_in_thread);
}

/**
 * dossier_load_file_finish:
 * @result: what the callback was given
 * @problems: (out) (optional) (transfer full): what was found
 * @error: set if it was cancelled, and only then: every other reason is in @problems
 *
 * Ends dossier_load_file_async().
 *
 * Returns: (transfer full) (nullable): the dossier; %NULL if there is a fatal problem or an error
 */
Dossier *
dossier_load_file_finish (GAsyncResult *result,
                          DossierProblems **problems,
                          GError **error)
{
  Load *load;

  g_return_val_if_fail (G_IS_TASK (result), NULL);
  g_return_val_if_fail (g_task_get_source_tag (G_TASK (result)) == dossier_load_file_async, NULL);

  load = g_task_get_task_data (G_TASK (result));
  if (problems != NULL)
    *problems = dossier_problems_ref (load->problems);

  return g_task_propagate_pointer (G_TASK (result), error);
}

static GFile *
find_in (const char *directory,
         const char *middle,
         const char *name)
{
  g_autofree char *path = g_build_filename (directory, middle, "dossiers", name, NULL);

  return g_file_test (path, G_FILE_TEST_IS_REGULAR) ? g_file_new_for_path (path) : NULL;
}

/**
 * dossier_find_installed:
 * @id: a dossier's id, such as "cecot"
 *
 * Finds a dossier that is installed: the user's own, else the system's, else the one that came with the program.
 *
 * Returns: (transfer full) (nullable): the file
 */
GFile *
dossier_find_installed (const char *id)
{
  g_autofree char *name = NULL;
  const char *const *directories;
  GFile *file;

  g_return_val_if_fail (id != NULL, NULL);

  /* Ids come from the command line and from links: nothing but an id may become part of a path. */
  if (!dossier_is_id (id))
    return NULL;

  name = g_strconcat (id, SUFFIX, NULL);
  file = find_in (g_get_user_data_dir (), "dossier", name);
  directories = g_get_system_data_dirs ();
  for (guint i = 0; file == NULL && directories[i] != NULL; i++)
    file = find_in (directories[i], "dossier", name);
  if (file == NULL)
    file = find_in (DOSSIER_PKGDATADIR, ".", name);

  return file;
}

/**
 * dossier_file_for_argument:
 * @argument: what was typed: a path, a URI or the id of an installed dossier
 *
 * Finds the file that is meant. A path that exists is always taken; an id is one that could be no path.
 *
 * Returns: (transfer full): a file, which may not exist
 */
GFile *
dossier_file_for_argument (const char *argument)
{
  GFile *installed = NULL;

  g_return_val_if_fail (argument != NULL, NULL);

  if (strpbrk (argument, "/.") == NULL && !g_file_test (argument, G_FILE_TEST_EXISTS))
    installed = dossier_find_installed (argument);

  return installed != NULL ? installed : g_file_new_for_commandline_arg (argument);
}
