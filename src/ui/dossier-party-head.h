// SPDX-License-Identifier: GPL-3.0-or-later

/* What the page of a party has above its facts, other than the page of a view. */

#pragma once

#include <gtk/gtk.h>

#include "present/dossier-page-state.h"

G_BEGIN_DECLS

GtkWidget *dossier_party_title_new (const DossierPageState *state) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *dossier_status_counts_new (GPtrArray *statuses) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
