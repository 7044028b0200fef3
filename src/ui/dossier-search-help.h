// SPDX-License-Identifier: GPL-3.0-or-later

/* What the search page shows where it lists no fact: why, and what can be typed. */

#pragma once

#include <gtk/gtk.h>

#include "present/dossier-search-state.h"

G_BEGIN_DECLS

GtkWidget *dossier_search_empty_new (const DossierSearchState *state) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *dossier_search_help_new (const DossierSearchState *state) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
