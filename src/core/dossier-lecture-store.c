// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-lecture-store.h"

#include "core/dossier-id-table.h"
#include "core/dossier-lecture-file.h"

#include <string.h>

#define KEPT_MODE 0600 /* notes are the speaker's own, */
#define COPY_MODE 0666 /* until a copy is passed on */
#define MOST_LECTURES 1000

/**
 * dossier_lecture_create_id:
 *
 * Makes an id that no other lecture has.
 *
 * Returns: (transfer full): the id
 */
char *
dossier_lecture_create_id (void)
{
  g_autofree char *uuid = g_uuid_string_random ();

  return g_strconcat ("lecture-", uuid, NULL);
}

/**
 * dossier_lecture_store_get_default:
 *
 * Returns: (transfer full): the folder of the reader's own lectures, which may not be there yet
 */
GFile *
dossier_lecture_store_get_default (void)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "dossier", "lectures", NULL);

  return g_file_new_for_path (path);
}

/**
 * dossier_lecture_store_get_file:
 * @folder: a folder of lectures
 * @id: the id of a lecture
 *
 * Returns: (transfer full) (nullable): where it is kept; %NULL if @id is none
 */
GFile *
dossier_lecture_store_get_file (GFile *folder,
                                const char *id)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (G_IS_FILE (folder) && id != NULL, NULL);

  if (!dossier_is_id (id))
    return NULL;

  name = g_strconcat (id, DOSSIER_LECTURE_SUFFIX, NULL);
  return g_file_get_child (folder, name);
}

/* Written beside it and renamed, and on the disk before this returns. */
static gboolean
write_whole (GFile *file,
             const char *json,
             int mode,
             GError **error)
{
  g_autofree char *path = g_file_get_path (file);

  /* What could not be read back is not written over what can. */
  if (strlen (json) > DOSSIER_LECTURE_MAX_BYTES)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE, "too large for a lecture");
      return FALSE;
    }
  if (path != NULL)
    return g_file_set_contents_full (path, json, -1, G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, mode,
                                     error);

  return g_file_replace_contents (file, json, strlen (json), NULL, FALSE,
                                  mode == KEPT_MODE ? G_FILE_CREATE_PRIVATE : G_FILE_CREATE_NONE, NULL, NULL, error);
}

/* Whether the file is still as it was written last. One that is gone was taken away by hand: it comes back. */
static gboolean
is_as_written (GFile *file,
               const char *written)
{
  g_autofree char *now = NULL;

  return written == NULL || !g_file_load_contents (file, NULL, &now, NULL, NULL, NULL) || g_str_equal (now, written);
}

/**
 * dossier_lecture_store_save:
 * @folder: a folder of lectures
 * @plan: a lecture
 * @written: (inout) (optional): what was written or read last, %NULL for nothing yet; replaced by what is written now
 * @error: set where it fails: %G_IO_ERROR_EXISTS if someone else has written there since @written,
 *   %G_IO_ERROR_MESSAGE_TOO_LARGE if it is larger than a lecture may be
 *
 * Keeps a lecture.
 *
 * Returns: whether it is kept
 */
gboolean
dossier_lecture_store_save (GFile *folder,
                            const DossierLecturePlan *plan,
                            char **written,
                            GError **error)
{
  g_autofree char *path = NULL;
  g_autofree char *json = NULL;
  g_autoptr (GFile) file = NULL;

  g_return_val_if_fail (G_IS_FILE (folder) && plan != NULL, FALSE);

  path = g_file_get_path (folder);
  file = dossier_lecture_store_get_file (folder, plan->id);
  g_return_val_if_fail (path != NULL && file != NULL, FALSE);

  if (g_mkdir_with_parents (path, 0700) != 0)
    {
      g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (errno), g_strerror (errno));
      return FALSE;
    }
  if (written != NULL && !is_as_written (file, *written))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_EXISTS, path);
      return FALSE;
    }

  json = dossier_lecture_plan_to_json (plan);
  if (!write_whole (file, json, KEPT_MODE, error))
    return FALSE;
  if (written != NULL)
    {
      g_free (*written);
      *written = g_steal_pointer (&json);
    }

  return TRUE;
}

/**
 * dossier_lecture_save_file:
 * @file: where to
 * @plan: a lecture
 * @error: set where it fails
 *
 * Writes a lecture to any place.
 *
 * Returns: whether it is there
 */
gboolean
dossier_lecture_save_file (GFile *file,
                           const DossierLecturePlan *plan,
                           GError **error)
{
  g_autofree char *json = NULL;

  g_return_val_if_fail (G_IS_FILE (file) && plan != NULL, FALSE);

  json = dossier_lecture_plan_to_json (plan);

  return write_whole (file, json, COPY_MODE, error);
}

/**
 * dossier_lecture_store_remove:
 * @folder: a folder of lectures
 * @id: the id of one
 * @error: set where it fails
 *
 * Takes a lecture away.
 *
 * Returns: whether it is gone
 */
gboolean
dossier_lecture_store_remove (GFile *folder,
                              const char *id,
                              GError **error)
{
  g_autoptr (GFile) file = NULL;

  g_return_val_if_fail (G_IS_FILE (folder) && id != NULL, FALSE);

  file = dossier_lecture_store_get_file (folder, id);
  if (file == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, id);
      return FALSE;
    }

  return g_file_delete (file, NULL, error);
}

static void
entry_free (gpointer data)
{
  DossierLectureEntry *entry = data;

  g_clear_object (&entry->file);
  g_clear_pointer (&entry->plan, dossier_lecture_plan_unref);
  g_free (entry);
}

/* The latest first. */
static int
compare_infos (gconstpointer a,
               gconstpointer b)
{
  GFileInfo *first = *(GFileInfo *const *) a;
  GFileInfo *second = *(GFileInfo *const *) b;
  guint64 first_time = g_file_info_get_attribute_uint64 (first, G_FILE_ATTRIBUTE_TIME_MODIFIED);
  guint64 second_time = g_file_info_get_attribute_uint64 (second, G_FILE_ATTRIBUTE_TIME_MODIFIED);

  if (first_time != second_time)
    return first_time > second_time ? -1 : 1;

  return g_strcmp0 (g_file_info_get_name (first), g_file_info_get_name (second));
}

/* (transfer full): the files of a folder that are lectures by their names */
static GPtrArray *
list_files (GFile *folder)
{
  GPtrArray *infos = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GFileEnumerator) files = NULL;
  GFileInfo *info;

  files = g_file_enumerate_children (folder, G_FILE_ATTRIBUTE_STANDARD_NAME "," G_FILE_ATTRIBUTE_TIME_MODIFIED,
                                     G_FILE_QUERY_INFO_NONE, NULL, NULL);
  while (files != NULL && g_file_enumerator_iterate (files, &info, NULL, NULL, NULL) && info != NULL)
    if (g_str_has_suffix (g_file_info_get_name (info), DOSSIER_LECTURE_SUFFIX))
      g_ptr_array_add (infos, g_object_ref (info));
  g_ptr_array_sort (infos, compare_infos);

  return infos;
}

static void
add_entry (GPtrArray *entries,
           GFile *folder,
           GFileInfo *info,
           const char *dossier_id)
{
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (GFile) file = g_file_get_child (folder, g_file_info_get_name (info));
  g_autoptr (DossierLecturePlan) plan = dossier_lecture_plan_load (file, problems, NULL);
  DossierLectureEntry *entry;

  if (plan != NULL && dossier_id != NULL && g_strcmp0 (plan->dossier_id, dossier_id) != 0)
    return;

  entry = g_new0 (DossierLectureEntry, 1);
  entry->file = g_steal_pointer (&file);
  entry->plan = g_steal_pointer (&plan);
  entry->modified = (gint64) g_file_info_get_attribute_uint64 (info, G_FILE_ATTRIBUTE_TIME_MODIFIED);
  g_ptr_array_add (entries, entry);
}

/**
 * dossier_lecture_store_list:
 * @folder: a folder of lectures
 * @dossier_id: (nullable): only those about this dossier
 *
 * Lists what is kept, the latest first. A file that cannot be read is listed as such: it is not to be lost from sight.
 *
 * Returns: (transfer full) (element-type DossierLectureEntry): the lectures; empty where there is no such folder
 */
GPtrArray *
dossier_lecture_store_list (GFile *folder,
                            const char *dossier_id)
{
  GPtrArray *entries = g_ptr_array_new_with_free_func (entry_free);
  g_autoptr (GPtrArray) infos = NULL;

  g_return_val_if_fail (G_IS_FILE (folder), entries);

  infos = list_files (folder);
  for (guint i = 0; i < infos->len && entries->len < MOST_LECTURES; i++)
    add_entry (entries, folder, g_ptr_array_index (infos, i), dossier_id);

  return entries;
}
