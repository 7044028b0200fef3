// SPDX-License-Identifier: GPL-3.0-or-later

/* The problems of a file as a list: what is wrong, how grave it is, and where it stands.
 *
 * The gravest come first, and among equals the order of the file holds. Activating a row activates "win.copy-place"
 * with "file:line:column", for pasting into an editor. At most DOSSIER_PROBLEMS_VIEW_MAX are listed; a last line tells
 * of the rest.
 *
 * Accessibility: a LIST, each row labelled with its whole sentence and place.
 *
 * CSS: dossier-problems > list.boxed-list > row.problem */

#pragma once

#include <gtk/gtk.h>

#include "core/dossier-problem.h"

G_BEGIN_DECLS

#define DOSSIER_PROBLEMS_VIEW_MAX 200

#define DOSSIER_TYPE_PROBLEMS_VIEW (dossier_problems_view_get_type ())

G_DECLARE_FINAL_TYPE (DossierProblemsView, dossier_problems_view, DOSSIER, PROBLEMS_VIEW, GtkWidget)

GtkWidget *dossier_problems_view_new (void) G_GNUC_WARN_UNUSED_RESULT;
void dossier_problems_view_set_problems (DossierProblemsView *self,
                                         const DossierProblems *problems,
                                         const char *file_name);
guint dossier_problems_view_get_n_rows (DossierProblemsView *self);
GtkListBoxRow *dossier_problems_view_get_row (DossierProblemsView *self, guint index);

G_END_DECLS
