// SPDX-License-Identifier: GPL-3.0-or-later

/* The search: results for what is typed, and what they can be filtered by, beside them or behind a button. What is
 * typed stands in an entry elsewhere, bound to the page's text. */

#pragma once

#include <gtk/gtk.h>

#include "core/dossier-search.h"
#include "ui/dossier-scroll-place.h"
#include "ui/dossier-veils.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_SEARCH_PAGE (dossier_search_page_get_type ())
G_DECLARE_FINAL_TYPE (DossierSearchPage, dossier_search_page, DOSSIER, SEARCH_PAGE, GtkWidget)

GtkWidget *dossier_search_page_new (DossierVeils *veils) G_GNUC_WARN_UNUSED_RESULT;
void dossier_search_page_set_search (DossierSearchPage *self, DossierSearch *search);
void dossier_search_page_set_failure (DossierSearchPage *self, const char *reason);
void dossier_search_page_take_place (DossierSearchPage *self, DossierScrollPlace *place);
const char *dossier_search_page_get_announcement (DossierSearchPage *self);
gboolean dossier_search_page_open_first (DossierSearchPage *self);
gboolean dossier_search_page_walk (DossierSearchPage *self, int step);

G_END_DECLS
