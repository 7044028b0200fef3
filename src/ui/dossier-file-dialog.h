// SPDX-License-Identifier: GPL-3.0-or-later

/* Asks the reader for a file to open, or where to save one.
 *
 * The only user of GtkFileChooserNative, in the shape of the GtkFileDialog that replaces it from GTK 4.10 on. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void dossier_file_dialog_open_async (GtkWindow *parent, GAsyncReadyCallback callback, gpointer user_data);
void dossier_file_dialog_save_async (GtkWindow *parent,
                                     const char *title,
                                     const char *name,
                                     GAsyncReadyCallback callback,
                                     gpointer user_data);
GFile *dossier_file_dialog_finish (GAsyncResult *result, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
