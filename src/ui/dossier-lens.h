// SPDX-License-Identifier: GPL-3.0-or-later

/* The status lens of a window: below which standing facts are dimmed. Off until the reader chooses; nothing of it is
 * saved.
 *
 * What is dimmed keeps its words, in the secondary colour and within a dashed line, and says so to assistive
 * technology. Nothing is ever left out. */

#pragma once

#include <gtk/gtk.h>

#include "core/dossier-standings.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_LENS (dossier_lens_get_type ())
G_DECLARE_FINAL_TYPE (DossierLens, dossier_lens, DOSSIER, LENS, GObject)

DossierLens *dossier_lens_new (Dossier *dossier) G_GNUC_WARN_UNUSED_RESULT;
void dossier_lens_set_dossier (DossierLens *self, Dossier *dossier);
DossierStanding dossier_lens_get_standing (DossierLens *self);
void dossier_lens_set_standing (DossierLens *self, DossierStanding standing);
gboolean dossier_lens_dims (DossierLens *self, const DossierFact *fact);
gboolean dossier_lens_dims_id (DossierLens *self, const char *fact_id);
guint dossier_lens_count (DossierLens *self, GPtrArray *facts);
void dossier_lens_mark (DossierLens *self, GtkWidget *widget, gboolean dimmed);
void dossier_lens_apply (DossierLens *self, GtkWidget *widget);

G_END_DECLS
