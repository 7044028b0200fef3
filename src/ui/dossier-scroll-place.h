// SPDX-License-Identifier: GPL-3.0-or-later

/* How far a page is scrolled and where the focus is in it, said by the facts that are seen: so that another page with
 * the same facts, or some of them, can be brought to the same place. */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef struct _DossierScrollPlace DossierScrollPlace;

DossierScrollPlace *dossier_scroll_place_new (GtkWidget *page) G_GNUC_WARN_UNUSED_RESULT;
void dossier_scroll_place_free (DossierScrollPlace *place);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierScrollPlace, dossier_scroll_place_free)

void dossier_scroll_place_restore (DossierScrollPlace *place, GtkWidget *page);

G_END_DECLS
