// SPDX-License-Identifier: GPL-3.0-or-later

/* Which facts under a content note the reader has chosen to see.
 *
 * Remembered for as long as the object lives, which is the session: nothing of it is saved. A claim and its answer are
 * revealed together, and can be covered again. */

#pragma once

#include <gtk/gtk.h>

#include "core/dossier-values.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_VEILS (dossier_veils_get_type ())
G_DECLARE_FINAL_TYPE (DossierVeils, dossier_veils, DOSSIER, VEILS, GObject)

DossierVeils *dossier_veils_new (void) G_GNUC_WARN_UNUSED_RESULT;
gboolean dossier_veils_covers (DossierVeils *self, const DossierFact *fact);
char *dossier_veils_get_words (DossierVeils *self,
                               const DossierFact *fact,
                               const char *words) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_veils_get_spoken (DossierVeils *self,
                                const DossierFact *fact,
                                const char *spoken) G_GNUC_WARN_UNUSED_RESULT;
void dossier_veils_reveal (DossierVeils *self, const DossierFact *const *facts, guint n_facts);
void dossier_veils_cover (DossierVeils *self, const DossierFact *const *facts, guint n_facts);
void dossier_veils_cover_all (DossierVeils *self);
gboolean dossier_veils_any_lifted (DossierVeils *self);

G_END_DECLS
