// SPDX-License-Identifier: GPL-3.0-or-later

/* A file manager as far as dragging goes: a window from which the files named on the command line can be dragged, the
 * way that GTK's own file manager offers them. Prints a line once it is there; ends when it is told to. */

#include <gtk/gtk.h>

#define SIDE 200 /* px */

static GdkContentProvider *
prepare_cb (GtkDragSource *source,
            double x,
            double y,
            gpointer files)
{
  return gdk_content_provider_new_typed (GDK_TYPE_FILE_LIST, files);
}

static void
mapped_cb (GtkWidget *widget)
{
  g_print ("ready\n");
}

int
main (int argc,
      char **argv)
{
  GSList *files = NULL;
  GtkDragSource *source;
  GtkWidget *window;

  gtk_init ();
  for (int i = argc - 1; i > 0; i--)
    files = g_slist_prepend (files, g_file_new_for_commandline_arg (argv[i]));

  source = gtk_drag_source_new ();
  g_signal_connect (source, "prepare", G_CALLBACK (prepare_cb), files);
  window = gtk_window_new ();
  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), SIDE, SIDE);
  gtk_window_set_title (GTK_WINDOW (window), "drag-source");
  gtk_window_set_child (GTK_WINDOW (window), gtk_label_new ("drag me"));
  gtk_widget_add_controller (window, GTK_EVENT_CONTROLLER (source));
  g_signal_connect_after (window, "map", G_CALLBACK (mapped_cb), NULL);
  gtk_window_present (GTK_WINDOW (window));
  while (g_list_model_get_n_items (gtk_window_get_toplevels ()) > 0)
    g_main_context_iteration (NULL, TRUE);

  g_slist_free_full (files, g_object_unref);
  return 0;
}
