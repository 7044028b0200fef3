// SPDX-License-Identifier: GPL-3.0-or-later

/* A page of the window: it shows facts in some order, one of which can be the chosen one.
 *
 * Views of the dossier and Dossier's own pages alike; it is all that the window knows of them. A page tells its wishes
 * through the window's actions: `win.open-fact` (s), `win.show-view` (s), `win.copy-text` (s). */

#pragma once

#include <gtk/gtk.h>

#include "core/dossier-values.h"
#include "ui/dossier-lens.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_BROWSABLE (dossier_browsable_get_type ())
G_DECLARE_INTERFACE (DossierBrowsable, dossier_browsable, DOSSIER, BROWSABLE, GtkWidget)

struct _DossierBrowsableInterface
{
  GTypeInterface parent_interface;

  void (*select_fact) (DossierBrowsable *self, const char *fact_id, gboolean scroll);
  GPtrArray *(*list_facts) (DossierBrowsable *self);
  void (*apply_lens) (DossierBrowsable *self, DossierLens *lens);
  void (*follow) (DossierBrowsable *self, DossierBrowsable *before);
};

void dossier_browsable_select_fact (DossierBrowsable *self, const char *fact_id, gboolean scroll);
void dossier_browsable_set_lens (DossierBrowsable *self, DossierLens *lens);
void dossier_browsable_follow (DossierBrowsable *self, DossierBrowsable *before);
GPtrArray *dossier_browsable_list_facts (DossierBrowsable *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
