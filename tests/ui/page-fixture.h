// SPDX-License-Identifier: GPL-3.0-or-later

/* What tests of pages share: real dossiers, the application's style, and a window's actions that remember their use. */

#pragma once

#include <gtk/gtk.h>

#include "core/dossier.h"

G_BEGIN_DECLS

/* What was last activated, and how often anything was. */
typedef struct
{
  char *name;
  char *parameter;
  guint n_activated;
} FixtureActions;

typedef void (*FixtureVisitFunc) (GtkWidget *widget, gpointer data);

void page_fixture_init (int *argc, char ***argv);
Dossier *page_fixture_load (const char *name);
void page_fixture_add_actions (GtkWidget *widget, FixtureActions *actions);
void page_fixture_actions_clear (FixtureActions *actions);
void page_fixture_visit (GtkWidget *widget, FixtureVisitFunc func, gpointer data);
GtkWidget *page_fixture_find_name (GtkWidget *widget, GType type, const char *name);
GtkWidget *page_fixture_find_row (GtkWidget *page, const char *fact_id);
guint page_fixture_count (GtkWidget *widget, GType type);
void page_fixture_assert_fits (GtkWidget *widget, int width);

G_END_DECLS
