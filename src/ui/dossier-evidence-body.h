// SPDX-License-Identifier: GPL-3.0-or-later

/* What the evidence pane says of a fact, from its statement to its source. */

#pragma once

#include <gtk/gtk.h>

#include "present/dossier-evidence-state.h"
#include "ui/dossier-veils.h"

G_BEGIN_DECLS

/* The CSS class of what says the statement, or stands in place of it. */
#define DOSSIER_EVIDENCE_STATEMENT "dossier-evidence-statement"

GtkWidget *dossier_evidence_body_new (const DossierEvidenceState *state,
                                      DossierVeils *veils,
                                      GtkWidget *veil) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
