// SPDX-License-Identifier: GPL-3.0-or-later

/* Words in which some are highlighted, as the search found them. */

#pragma once

#include <gtk/gtk.h>

#include "present/dossier-search-state.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_MARKED_LABEL (dossier_marked_label_get_type ())
G_DECLARE_FINAL_TYPE (DossierMarkedLabel, dossier_marked_label, DOSSIER, MARKED_LABEL, GtkWidget)

GtkWidget *dossier_marked_label_new (const char *css_class) G_GNUC_WARN_UNUSED_RESULT;
void dossier_marked_label_set (DossierMarkedLabel *self, const DossierMarkedText *text);
void dossier_marked_label_set_plain (DossierMarkedLabel *self, const char *words);
GtkLabel *dossier_marked_label_get_label (DossierMarkedLabel *self);

G_END_DECLS
