// SPDX-License-Identifier: GPL-3.0-or-later

/* Preloaded into any GTK 4 program: tells when its first frame has been painted, and ends it.
 *
 * It stands in front of g_application_run() to hook GdkFrameClock::after-paint, which is emitted once the work of a
 * frame is done. The first one with a
 * mapped window counts. Prints CLOCK_MONOTONIC in ns to the file descriptor named by FIRST_FRAME_FD, so that the
 * program's own output
 * is left alone. Used by bench-start only. */

#define _GNU_SOURCE

#include <dlfcn.h>
#include <gtk/gtk.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

static gboolean
has_mapped_window (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (gtk_widget_get_mapped (window))
        return TRUE;
    }

  return FALSE;
}

static gboolean
after_paint (GSignalInvocationHint *hint,
             guint n_values,
             const GValue *values,
             gpointer data)
{
  struct timespec now;
  const char *fd = g_getenv ("FIRST_FRAME_FD");

  if (!has_mapped_window ())
    return TRUE;

  clock_gettime (CLOCK_MONOTONIC, &now);
  dprintf (fd != NULL ? atoi (fd) : STDERR_FILENO, "%lld\n", now.tv_sec * 1000000000LL + now.tv_nsec);
  _exit (0);
}

typedef int (*RunFunc) (GApplication *application, int argc, char **argv);

int g_application_run (GApplication *application, int argc, char **argv);

int
g_application_run (GApplication *application,
                   int argc,
                   char **argv)
{
  RunFunc run = (RunFunc) dlsym (RTLD_NEXT, "g_application_run");
  GTypeClass *clock_class = g_type_class_ref (GDK_TYPE_FRAME_CLOCK);

  g_signal_add_emission_hook (g_signal_lookup ("after-paint", GDK_TYPE_FRAME_CLOCK), 0, after_paint, NULL, NULL);
  g_type_class_unref (clock_class);

  return run (application, argc, argv);
}
