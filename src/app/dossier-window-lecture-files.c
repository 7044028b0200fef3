// SPDX-License-Identifier: GPL-3.0-or-later

/* Lectures as files: a copy that is saved anywhere, and one from anywhere that is taken in. */

#include "app/dossier-window-private.h"

#include <glib/gi18n.h>

#include "core/dossier-lecture-file.h"
#include "core/dossier-lecture-store.h"
#include "present/dossier-problem-text.h"
#include "ui/dossier-file-dialog.h"

static void
save_chosen_cb (GObject *source,
                GAsyncResult *result,
                gpointer user_data)
{
  DossierWindow *self = DOSSIER_WINDOW (source);
  g_autofree char *id = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = dossier_file_dialog_finish (result, NULL);
  DossierLectureEditing *editing = dossier_window_find_editing (self, id);
  g_autofree char *words = NULL;

  if (file == NULL || editing == NULL)
    return;

  if (dossier_lecture_save_file (file, dossier_lecture_editing_get_plan (editing), &error))
    words = g_strdup (_("A copy was saved."));
  else
    /* Translators: %s says why */
    words = g_strdup_printf (_("The copy could not be saved: %s"), error->message);
  dossier_window_toast (self, words);
}

/* A name for a file: the title, without what no file system takes. */
char *
dossier_create_file_name (const char *title,
                          const char *suffix)
{
  g_autofree char *name = g_strdup (title);

  g_strdelimit (name, "/\\:*?\"<>|", '-');
  g_strstrip (name);

  return g_strconcat (*name != '\0' ? name : "lecture", suffix, NULL);
}

static void
save_lecture_cb (GSimpleAction *action,
                 GVariant *parameter,
                 gpointer user_data)
{
  DossierWindow *self = DOSSIER_WINDOW (user_data);
  const char *id = g_variant_get_string (parameter, NULL);
  DossierLectureEditing *editing = dossier_window_find_editing (self, id);
  g_autofree char *name = NULL;

  if (editing == NULL)
    return;

  name = dossier_create_file_name (dossier_lecture_editing_get_plan (editing)->title, DOSSIER_LECTURE_SUFFIX);
  dossier_file_dialog_save_async (GTK_WINDOW (self), _("Save the Lecture"), name, save_chosen_cb, g_strdup (id));
}

static void
toast_problem (DossierWindow *self,
               DossierProblems *problems)
{
  g_autofree char *sentence = dossier_problem_describe (dossier_problems_get (problems, 0));
  g_autofree char *words = NULL;
  guint line = dossier_problems_get (problems, 0)->line;

  /* Translators: %1$u is a line of a file, %2$s says what is wrong there */
  words = line > 0 ? g_strdup_printf (_("Line %1$u: %2$s"), line, sentence) : g_strdup (sentence);
  dossier_window_toast (self, words);
}

/* Whether the folder of lectures holds just this, so that there is nothing to be taken in. */
static gboolean
is_kept (const DossierLecturePlan *plan)
{
  g_autoptr (GFile) folder = dossier_lecture_store_get_default ();
  g_autoptr (GFile) file = dossier_lecture_store_get_file (folder, plan->id);
  g_autofree char *json = dossier_lecture_plan_to_json (plan);
  g_autofree char *kept = NULL;

  return file != NULL && g_file_load_contents (file, NULL, &kept, NULL, NULL, NULL) && g_str_equal (kept, json);
}

/**
 * dossier_window_open_lecture:
 * @self: a window that shows a dossier
 * @file: a lecture
 *
 * Takes a lecture in among the reader's own, as one of its own where there is another under its id, and shows it. What
 * is wrong with the file is said; the file itself stays as it is.
 */
void
dossier_window_open_lecture (DossierWindow *self,
                             GFile *file)
{
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (DossierLecturePlan) plan = NULL;
  g_autoptr (GFile) folder = dossier_lecture_store_get_default ();

  g_return_if_fail (DOSSIER_IS_WINDOW (self) && self->dossier != NULL);
  g_return_if_fail (G_IS_FILE (file));

  plan = dossier_lecture_plan_load (file, problems, NULL);
  if (dossier_problems_count (problems, DOSSIER_SEVERITY_ERROR) > 0 || plan == NULL)
    toast_problem (self, problems);
  if (plan == NULL)
    return;

  if (!is_kept (plan))
    {
      g_autoptr (GFile) there = dossier_lecture_store_get_file (folder, plan->id);
      g_autofree char *id = g_file_query_exists (there, NULL) ? dossier_lecture_create_id () : g_strdup (plan->id);
      DossierLecturePlan *own = dossier_lecture_plan_with_id (plan, id);

      dossier_lecture_plan_unref (plan);
      plan = own;
      dossier_window_begin_editing (self, plan, TRUE);
    }
  dossier_window_show_lecture (self, plan->id);
}

/**
 * dossier_is_lecture_file:
 * @file: a file
 *
 * Returns: whether its name is that of a lecture
 */
gboolean
dossier_is_lecture_file (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);

  return name != NULL && g_str_has_suffix (name, DOSSIER_LECTURE_SUFFIX);
}

void
dossier_window_install_lecture_files (DossierWindow *self)
{
  static const GActionEntry entries[] = {
    { "save-lecture", save_lecture_cb, "s" },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}
