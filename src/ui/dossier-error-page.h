// SPDX-License-Identifier: GPL-3.0-or-later

/* A whole page about one file and what is wrong with it: either that nothing of it can be shown, or which parts could
 * not be read.
 *
 * "Open Another…" activates "win.open", the way back to what was shown before "win.leave-problems". */

#pragma once

#include <gtk/gtk.h>

#include "core/dossier-problem.h"
#include "ui/dossier-problems-view.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_ERROR_PAGE (dossier_error_page_get_type ())

G_DECLARE_FINAL_TYPE (DossierErrorPage, dossier_error_page, DOSSIER, ERROR_PAGE, GtkWidget)

GtkWidget *dossier_error_page_new (void) G_GNUC_WARN_UNUSED_RESULT;
void dossier_error_page_show_refused (DossierErrorPage *self,
                                      const char *file_name,
                                      const DossierProblems *problems);
void dossier_error_page_show_cancelled (DossierErrorPage *self, const char *file_name);
void dossier_error_page_show_parts (DossierErrorPage *self,
                                    const char *file_name,
                                    const DossierProblems *problems);
void dossier_error_page_set_way_back (DossierErrorPage *self, const char *title);
const char *dossier_error_page_get_title (DossierErrorPage *self);
DossierProblemsView *dossier_error_page_get_view (DossierErrorPage *self);

G_END_DECLS
