// SPDX-License-Identifier: GPL-3.0-or-later

/* Where the reader is: page, fact, and the way back. A small value, no widgets.
 *
 * A page is a view of the dossier, named by its id, or one of Dossier's own, named "own:NAME" or "own:NAME/ARGUMENT":
 * the id of a view holds no colon.
 *
 * Showing something new cuts off what lay forward. The history keeps the last DOSSIER_MAX_HISTORY places. Places are
 * ids, so that a dossier which is reloaded keeps them. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define DOSSIER_MAX_HISTORY 200
#define DOSSIER_OWN_PREFIX "own:"

typedef struct
{
  const char *view; /* or a page of Dossier's own; interned; (nullable) before the first */
  const char *fact; /* interned; NULL: no evidence shown */
} DossierPlace;

typedef struct _DossierNavigation DossierNavigation;

DossierNavigation *dossier_navigation_new (void) G_GNUC_WARN_UNUSED_RESULT;
void dossier_navigation_free (DossierNavigation *navigation);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierNavigation, dossier_navigation_free)

DossierPlace dossier_navigation_get_place (const DossierNavigation *navigation);
gboolean dossier_navigation_go (DossierNavigation *navigation, const char *view, const char *fact);
gboolean dossier_navigation_can_go_back (const DossierNavigation *navigation);
gboolean dossier_navigation_can_go_forward (const DossierNavigation *navigation);
gboolean dossier_navigation_back (DossierNavigation *navigation);
gboolean dossier_navigation_forward (DossierNavigation *navigation);

gboolean dossier_place_is_own (const char *view);
void dossier_place_split_own (const char *view, char **name, char **argument);

G_END_DECLS
