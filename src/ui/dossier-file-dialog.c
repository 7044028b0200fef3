// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-file-dialog.h"

#include <glib/gi18n.h>

static void
response_cb (GtkNativeDialog *dialog,
             int response,
             GTask *task)
{
  g_autoptr (GTask) owned = task;

  if (response == GTK_RESPONSE_ACCEPT)
    g_task_return_pointer (task, gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog)), g_object_unref);
  else
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_CANCELLED, "no file was chosen");
}

static void
add_filter (GtkFileChooser *chooser,
            const char *name,
            const char *pattern)
{
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_file_filter_set_name (filter, name);
  gtk_file_filter_add_pattern (filter, pattern);
  gtk_file_chooser_add_filter (chooser, filter);
}

/* Shows a dialog that the task holds. */
static void
run_dialog (GtkFileChooserNative *dialog,
            GtkWindow *parent,
            GAsyncReadyCallback callback,
            gpointer user_data)
{
  GTask *task = g_task_new (parent, NULL, callback, user_data);

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_task_set_source_tag (task, run_dialog);
  g_task_set_task_data (task, dialog, g_object_unref);
  g_signal_connect (dialog, "response", G_CALLBACK (response_cb), task);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

/**
 * dossier_file_dialog_open_async:
 * @parent: the window that asks
 * @callback: called when the reader has answered
 * @user_data: for @callback
 *
 * Asks for one file to open. The source object of the result is @parent.
 */
void
dossier_file_dialog_open_async (GtkWindow *parent,
                                GAsyncReadyCallback callback,
                                gpointer user_data)
{
  GtkFileChooserNative *dialog;

  g_return_if_fail (GTK_IS_WINDOW (parent));

  dialog = gtk_file_chooser_native_new (_("Open a Dossier"), parent, GTK_FILE_CHOOSER_ACTION_OPEN,
                                        _("_Open"), _("_Cancel"));
  add_filter (GTK_FILE_CHOOSER (dialog), _("Dossiers"), "*.dossier.json");
  add_filter (GTK_FILE_CHOOSER (dialog), _("All files"), "*");
  run_dialog (dialog, parent, callback, user_data);
}

/**
 * dossier_file_dialog_save_async:
 * @parent: the window that asks
 * @title: what is saved: "Save the Chart"
 * @name: for the file
 * @callback: called when the reader has chosen, or has not
 * @user_data: for @callback
 *
 * Asks where to save a file.
 */
void
dossier_file_dialog_save_async (GtkWindow *parent,
                                const char *title,
                                const char *name,
                                GAsyncReadyCallback callback,
                                gpointer user_data)
{
  GtkFileChooserNative *dialog;

  g_return_if_fail (GTK_IS_WINDOW (parent));
  g_return_if_fail (title != NULL && name != NULL);

  dialog = gtk_file_chooser_native_new (title, parent, GTK_FILE_CHOOSER_ACTION_SAVE, _("_Save"), _("_Cancel"));
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  run_dialog (dialog, parent, callback, user_data);
}

/**
 * dossier_file_dialog_finish:
 * @result: what the callback was given
 * @error: return location; %G_IO_ERROR_CANCELLED where no file was chosen
 *
 * Gets the reader's answer.
 *
 * Returns: (transfer full): the file, or %NULL
 */
GFile *
dossier_file_dialog_finish (GAsyncResult *result,
                                 GError **error)
{
  g_return_val_if_fail (G_IS_TASK (result), NULL);
  g_return_val_if_fail (g_async_result_is_tagged (result, run_dialog), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
