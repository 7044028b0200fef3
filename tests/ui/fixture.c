// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"

#include <adwaita.h>

/* Not a time that a test depends on: only how long a broken one hangs before it fails. */
#define PATIENCE_S 20

typedef struct
{
  GtkWidget *widget;
  int width;
  int height;
} Size;

static gboolean
tick_cb (gpointer data)
{
  return G_SOURCE_CONTINUE;
}

static gboolean
has_size (gpointer data)
{
  Size *size = data;

  return gtk_widget_get_width (size->widget) == size->width && gtk_widget_get_height (size->widget) == size->height;
}

static void
count_frame_cb (GdkFrameClock *clock,
                guint *n_frames)
{
  *n_frames += 1;
}

static gboolean
has_two_frames (gpointer data)
{
  return *(guint *) data >= 2;
}

/* GTK and libadwaita, ready for a test program. */
void
fixture_init (int *argc,
              char ***argv)
{
  gtk_test_init (argc, argv, NULL);
  adw_init ();
}

/* Runs the main loop until condition holds. A test in which it never does, fails and names what. */
void
fixture_wait (FixtureCondition condition,
              gpointer data,
              const char *what)
{
  gint64 end = g_get_monotonic_time () + PATIENCE_S * G_USEC_PER_SEC;
  guint ticks = g_timeout_add (50, tick_cb, NULL);

  while (!condition (data))
    {
      if (g_get_monotonic_time () > end)
        g_error ("waited in vain for %s", what);
      g_main_context_iteration (NULL, TRUE);
    }
  g_source_remove (ticks);
}

void
fixture_wait_for_size (GtkWidget *widget,
                       int width,
                       int height)
{
  Size size = { widget, width, height };

  g_autofree char *what = g_strdup_printf ("a size of %d × %d", width, height);

  fixture_wait (has_size, &size, what);
}

/* Lets a window paint two frames: one that answers to what was just asked, and one for what followed from it. */
static void
settle_window (GtkWidget *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);
  guint n_frames = 0;
  gulong handler;

  if (clock == NULL || !gtk_widget_get_mapped (window))
    return;

  handler = g_signal_connect (clock, "after-paint", G_CALLBACK (count_frame_cb), &n_frames);
  gdk_frame_clock_begin_updating (clock);
  fixture_wait (has_two_frames, &n_frames, "two frames");
  gdk_frame_clock_end_updating (clock);
  g_signal_handler_disconnect (clock, handler);
}

/* Until every window has been laid out and painted with all that has been asked for so far. */
void
fixture_settle (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  while (g_main_context_iteration (NULL, FALSE))
    ;
  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      settle_window (window);
    }
}

/* A window with nothing around child, which is width × height px large. */
GtkWindow *
fixture_show (GtkWidget *child,
              int width,
              int height)
{
  GtkWindow *window = GTK_WINDOW (gtk_window_new ());

  gtk_window_set_decorated (window, FALSE);
  gtk_window_set_default_size (window, width, height);
  gtk_window_set_child (window, child);
  gtk_window_present (window);
  fixture_wait_for_size (child, width, height);
  return window;
}

void
fixture_resize (GtkWindow *window,
                int width,
                int height)
{
  gtk_window_set_default_size (window, width, height);
  fixture_wait_for_size (gtk_window_get_child (window), width, height);
}

void
fixture_close (GtkWindow *window)
{
  gtk_window_destroy (window);
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* The first widget of a type in widget, itself included; NULL where there is none. */
GtkWidget *
fixture_find (GtkWidget *widget,
              GType type)
{
  GtkWidget *found = G_TYPE_CHECK_INSTANCE_TYPE (widget, type) ? widget : NULL;
  GtkWidget *child = gtk_widget_get_first_child (widget);

  for (; found == NULL && child != NULL; child = gtk_widget_get_next_sibling (child))
    found = fixture_find (child, type);
  return found;
}

/* The first widget in widget, itself included, that activates an action of this name; NULL where there is none. */
GtkWidget *
fixture_find_action (GtkWidget *widget,
                     const char *action)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);
  GtkWidget *found = NULL;

  if (GTK_IS_ACTIONABLE (widget)
      && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), action) == 0)
    return widget;

  for (; found == NULL && child != NULL; child = gtk_widget_get_next_sibling (child))
    found = fixture_find_action (child, action);
  return found;
}
