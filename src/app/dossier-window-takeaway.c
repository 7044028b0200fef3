// SPDX-License-Identifier: GPL-3.0-or-later

/* What is taken home from the page in view or a lecture: a file, or paper. Both are made in a thread. */

#include "app/dossier-window-private.h"

#include <glib/gi18n.h>
#include <string.h>

#include "core/dossier-as-of.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-slides.h"
#include "present/dossier-takeaway.h"
#include "ui/dossier-file-dialog.h"
#include "ui/dossier-print.h"
#include "ui/dossier-takeaway-menu.h"

#define LONG 40 /* slides: with more of them, what is made can be given up */

/* All that the thread reads; nobody else has it. */
typedef struct
{
  Dossier *dossier;
  char *title;
  GPtrArray *slides; /* of DossierSlide, all of them */
  GPtrArray *shown;  /* those that are taken home */
  GHashTable *revealed;
  DossierTakeawayWish wish;
  GFile *file; /* (nullable): it is for a printer */
} Job;

static void
job_free (Job *job)
{
  g_clear_pointer (&job->shown, g_ptr_array_unref);
  g_clear_pointer (&job->slides, g_ptr_array_unref);
  g_clear_pointer (&job->revealed, g_hash_table_unref);
  g_clear_pointer (&job->dossier, dossier_unref);
  g_clear_object (&job->file);
  g_free (job->title);
  g_free (job);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Job, job_free)

/* The facts under a content note whose veil is lifted in this window. */
static GHashTable *
list_revealed (DossierWindow *self,
               const Dossier *dossier)
{
  GHashTable *revealed = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < dossier->n_facts; i++)
    if (dossier->facts[i]->content_notes != 0 && !dossier_veils_covers (self->veils, dossier->facts[i]))
      g_hash_table_add (revealed, (gpointer) dossier->facts[i]->id);

  return revealed;
}

/* (transfer full) (nullable): NULL where there is nothing to take home, which has been said then, or no such form or
 * lecture, which no menu asks for */
static Job *
create_job (DossierWindow *self,
            const char *form,
            const char *lecture_id)
{
  const DossierLecture *lecture = *lecture_id != '\0' ? dossier_window_find_lecture (self, lecture_id) : NULL;
  g_autoptr (Job) job = g_new0 (Job, 1);
  g_autoptr (GVariant) colours = g_action_group_get_action_state (G_ACTION_GROUP (self), "slide-colours");
  guint first = 0;

  if (!dossier_takeaway_menu_get_wish (form, g_variant_get_string (colours, NULL), &job->wish)
      || (*lecture_id != '\0' && lecture == NULL))
    return NULL;

  if (lecture != NULL)
    {
      job->dossier = dossier_ref (self->dossier);
      job->title = dossier_text_for_reader (lecture->title);
      job->slides = dossier_slides_for_lecture (job->dossier, lecture);
    }
  else
    {
      job->slides = dossier_window_create_slides (self, &job->title, &first);
      job->dossier = dossier_ref (dossier_window_get_lecture_in_view (self, &first) != NULL
                                    ? dossier_get_whole (self->dossier)
                                    : self->dossier);
    }

  job->shown = dossier_takeaway_list_slides (job->slides);
  job->revealed = list_revealed (self, job->dossier);
  job->wish.revealed = job->revealed;
  if (job->shown->len > 0)
    return g_steal_pointer (&job);

  dossier_window_toast (self, _("There is no slide to take home."));
  return NULL;
}

/* Can be given up until all of it is made: what has been begun on the disk is ended, so that no half file is left. */
static gboolean
write_file (const Job *job,
            GCancellable *cancellable,
            GError **error)
{
  g_autoptr (GBytes) bytes = dossier_takeaway_write (job->dossier, job->title, job->shown, &job->wish, cancellable,
                                                     error);
  gsize size;
  const char *data = bytes != NULL ? g_bytes_get_data (bytes, &size) : NULL;

  return data != NULL
         && g_file_replace_contents (job->file, data, size, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, error);
}

static void
run_in_thread (GTask *task,
               gpointer source,
               gpointer task_data,
               GCancellable *cancellable)
{
  const Job *job = task_data;
  GError *error = NULL;
  DossierPages *pages;

  if (job->file != NULL)
    {
      if (write_file (job, cancellable, &error))
        g_task_return_boolean (task, TRUE);
      else
        g_task_return_error (task, error);
      return;
    }

  pages = dossier_takeaway_record (job->dossier, job->title, job->shown, &job->wish, cancellable, &error);
  if (pages != NULL)
    g_task_return_pointer (task, pages, (GDestroyNotify) dossier_pages_free);
  else
    g_task_return_error (task, error);
}

/* A job while it runs, for the callback at its end. */
typedef struct
{
  GApplication *application; /* held */
  GCancellable *cancellable;
  AdwToast *toast; /* (nullable): the talk is short */
} Run;

static void
dismissed_cb (AdwToast *toast,
              DossierWindow *self)
{
  if (!gtk_widget_in_destruction (GTK_WIDGET (self)))
    g_cancellable_cancel (g_object_get_data (G_OBJECT (toast), "cancellable"));
}

/* Tells of a long job, and lets the reader give it up, by the button or by closing what tells of it. */
static AdwToast *
add_toast (DossierWindow *self,
           const char *words,
           GCancellable *cancellable)
{
  g_autofree char *escaped = g_markup_escape_text (words, -1);
  AdwToast *toast = adw_toast_new (escaped);

  adw_toast_set_timeout (toast, 0);
  adw_toast_set_button_label (toast, _("Cancel"));
  g_object_set_data_full (G_OBJECT (toast), "cancellable", g_object_ref (cancellable), g_object_unref);
  g_signal_connect_object (toast, "dismissed", G_CALLBACK (dismissed_cb), self, 0);
  adw_toast_overlay_add_toast (self->toasts, g_object_ref (toast));

  return toast;
}

/* Takes the job. The window may be closed before the callback, which is to end the run: a file that has been begun is
 * ended. */
static void
run_job (DossierWindow *self,
         Job *job,
         const char *words,
         GAsyncReadyCallback callback)
{
  Run *run = g_new0 (Run, 1);
  g_autoptr (GTask) task = NULL;

  run->application = g_object_ref (G_APPLICATION (gtk_window_get_application (GTK_WINDOW (self))));
  run->cancellable = g_cancellable_new ();
  if (job->shown->len > LONG)
    run->toast = add_toast (self, words, run->cancellable);

  g_application_hold (run->application);
  task = g_task_new (self, run->cancellable, callback, run);
  /* What was made all the same is not said to be missing. */
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_task_data (task, job, (GDestroyNotify) job_free);
  g_task_run_in_thread (task, run_in_thread);
}

static void
end_run (DossierWindow *self,
         Run *run)
{
  if (run->toast != NULL)
    g_signal_handlers_disconnect_by_func (run->toast, dismissed_cb, self);
  if (run->toast != NULL && gtk_window_get_application (GTK_WINDOW (self)) != NULL)
    adw_toast_dismiss (run->toast);
  g_clear_object (&run->toast);
  g_object_unref (run->cancellable);
  g_application_release (run->application);
  g_object_unref (run->application);
  g_free (run);
}

static char *
format_file_name (const Job *job)
{
  g_autofree char *name = g_file_get_basename (job->file);

  return dossier_clean_text (name);
}

/* Nobody is told in a window that is closed. */
static void
tell (DossierWindow *self,
      const char *words)
{
  if (gtk_window_get_application (GTK_WINDOW (self)) != NULL)
    dossier_window_toast (self, words);
}

static void
written_cb (GObject *source,
            GAsyncResult *result,
            gpointer user_data)
{
  DossierWindow *self = DOSSIER_WINDOW (source);
  const Job *job = g_task_get_task_data (G_TASK (result));
  g_autofree char *shown = format_file_name (job);
  g_autoptr (GError) error = NULL;
  g_autofree char *words = NULL;

  if (g_task_propagate_boolean (G_TASK (result), &error))
    /* Translators: %s is the name of a file */
    words = g_strdup_printf (_("Saved as %s"), shown);
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    /* Translators: %s is the name of a file that the reader gave up */
    words = g_strdup_printf (_("%s was not saved"), shown);
  else
    /* Translators: %1$s is the name of a file, %2$s says why */
    words = g_strdup_printf (_("%1$s could not be saved: %2$s"), shown, error->message);
  end_run (self, user_data);
  tell (self, words);
}

static void
write_job (DossierWindow *self,
           Job *job)
{
  g_autofree char *name = format_file_name (job);
  /* Translators: %s is the name of a file, which takes a while to be made */
  g_autofree char *words = g_strdup_printf (_("Saving %s…"), name);

  run_job (self, job, words, written_cb);
}

/**
 * dossier_window_export_talk:
 * @self: a window that shows a dossier
 * @form: a word of dossier-takeaway-menu.h
 * @lecture: the id of a ready lecture, or "" for what is in view
 * @file: where to; one that is there is written over, whole or not at all
 *
 * Writes what is taken home, and says how that went. While it takes long, the reader can give it up.
 */
void
dossier_window_export_talk (DossierWindow *self,
                            const char *form,
                            const char *lecture,
                            GFile *file)
{
  Job *job;

  g_return_if_fail (DOSSIER_IS_WINDOW (self) && self->dossier != NULL);
  g_return_if_fail (form != NULL && lecture != NULL && G_IS_FILE (file));

  job = create_job (self, form, lecture);
  if (job == NULL)
    return;

  job->file = g_object_ref (file);
  write_job (self, job);
}

static void
chosen_cb (GObject *source,
           GAsyncResult *result,
           gpointer user_data)
{
  DossierWindow *self = DOSSIER_WINDOW (source);
  g_autoptr (Job) job = user_data;
  g_autoptr (GFile) file = dossier_file_dialog_finish (result, NULL);

  if (file == NULL)
    return;

  job->file = g_steal_pointer (&file);
  write_job (self, g_steal_pointer (&job));
}

/* What is exported is what was in view when it was asked for, whatever is by the time the file is chosen. */
static void
export_talk_cb (GSimpleAction *action,
                GVariant *parameter,
                gpointer user_data)
{
  DossierWindow *self = DOSSIER_WINDOW (user_data);
  const char *form, *lecture;
  g_autofree char *name = NULL;
  Job *job;

  g_variant_get (parameter, "(&s&s)", &form, &lecture);
  job = create_job (self, form, lecture);
  if (job == NULL)
    return;

  name = dossier_create_file_name (job->title, job->wish.form == DOSSIER_TAKEAWAY_PAGE ? ".html" : ".pdf");
  dossier_file_dialog_save_async (GTK_WINDOW (self), _("Export"), name, chosen_cb, job);
}

static void
toast_print_error (DossierWindow *self,
                   const GError *error)
{
  /* Translators: %s says why */
  g_autofree char *words = g_strdup_printf (_("It could not be printed: %s"), error->message);

  tell (self, words);
}

static void
printed_cb (GtkPrintOperation *operation,
            GtkPrintOperationResult result,
            DossierWindow *self)
{
  g_autoptr (GError) error = NULL;

  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;

  gtk_print_operation_get_error (operation, &error);
  toast_print_error (self, error);
}

static void
recorded_cb (GObject *source,
             GAsyncResult *result,
             gpointer user_data)
{
  DossierWindow *self = DOSSIER_WINDOW (source);
  const Job *job = g_task_get_task_data (G_TASK (result));
  g_autoptr (GtkPrintOperation) operation = NULL;
  g_autoptr (GError) error = NULL;
  DossierPages *pages = g_task_propagate_pointer (G_TASK (result), &error);

  end_run (self, user_data);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (pages == NULL)
    {
      toast_print_error (self, error);
      return;
    }

  operation = dossier_print_new (pages, job->title);
  if (gtk_window_get_application (GTK_WINDOW (self)) == NULL)
    return;

  /* GTK keeps what it runs. An error is told by "done" as well. */
  g_signal_connect_object (operation, "done", G_CALLBACK (printed_cb), self, 0);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, GTK_WINDOW (self), NULL);
}

static void
print_talk_cb (GSimpleAction *action,
               GVariant *parameter,
               gpointer user_data)
{
  DossierWindow *self = DOSSIER_WINDOW (user_data);
  const char *form, *lecture;
  Job *job;

  g_variant_get (parameter, "(&s&s)", &form, &lecture);
  job = create_job (self, form, lecture);
  if (job != NULL && job->wish.form != DOSSIER_TAKEAWAY_PAGE)
    run_job (self, job, _("Preparing what is printed…"), recorded_cb);
  else if (job != NULL)
    job_free (job);
}

/* Whoever is on the session's bus can ask for any. */
static void
change_colours_cb (GSimpleAction *action,
                   GVariant *colours,
                   gpointer user_data)
{
  DossierTakeawayWish wish;

  if (dossier_takeaway_menu_get_wish ("slides", g_variant_get_string (colours, NULL), &wish))
    g_simple_action_set_state (action, colours);
}

void
dossier_window_install_takeaway (DossierWindow *self)
{
  static const GActionEntry entries[] = {
    { "export-talk", export_talk_cb, "(ss)" },
    { "print-talk", print_talk_cb, "(ss)" },
    { "slide-colours", NULL, "s", "'" DOSSIER_SLIDE_COLOURS_USUAL "'", change_colours_cb },
  };

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
}
