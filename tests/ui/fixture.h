// SPDX-License-Identifier: GPL-3.0-or-later

/* What tests of widgets share: a window of an exact size, and waits that end. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef gboolean (*FixtureCondition) (gpointer data);

void fixture_init (int *argc, char ***argv);
void fixture_wait (FixtureCondition condition, gpointer data, const char *what);
void fixture_wait_for_size (GtkWidget *widget, int width, int height);
void fixture_settle (void);
GtkWindow *fixture_show (GtkWidget *child, int width, int height);
void fixture_resize (GtkWindow *window, int width, int height);
void fixture_close (GtkWindow *window);
GtkWidget *fixture_find (GtkWidget *widget, GType type);
GtkWidget *fixture_find_action (GtkWidget *widget, const char *action);

G_END_DECLS
