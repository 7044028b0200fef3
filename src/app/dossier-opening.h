// SPDX-License-Identifier: GPL-3.0-or-later

/* One reading of one file, in a thread of its own, from the moment that it is made.
 *
 * So that the first file can be read while GTK is still starting, it needs no main loop to make progress: a caller that
 * has nothing else to do may wait for it. The results are there once dossier_opening_is_done() says so, and do not
 * change any more. */

#pragma once

#include "core/dossier-loader.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_OPENING (dossier_opening_get_type ())

G_DECLARE_FINAL_TYPE (DossierOpening, dossier_opening, DOSSIER, OPENING, GObject)

DossierOpening *dossier_opening_new (GFile *file) G_GNUC_WARN_UNUSED_RESULT;
GFile *dossier_opening_get_file (DossierOpening *self);
double dossier_opening_get_fraction (DossierOpening *self);
void dossier_opening_cancel (DossierOpening *self);
gboolean dossier_opening_is_done (DossierOpening *self);
gboolean dossier_opening_wait (DossierOpening *self, gint64 patience_us);
Dossier *dossier_opening_get_dossier (DossierOpening *self);
DossierProblems *dossier_opening_get_problems (DossierOpening *self);

G_END_DECLS
