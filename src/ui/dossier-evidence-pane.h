// SPDX-License-Identifier: GPL-3.0-or-later

/* All that the dossier knows about one fact. It talks to the window only through the actions `win.open-fact` (s),
 * `win.close-evidence`, `win.show-in-view` (s), `win.show-view` (s), `win.cite` (ss) and `win.copy-fact` (s). */

#pragma once

#include <gtk/gtk.h>

#include "present/dossier-evidence-state.h"
#include "ui/dossier-lens.h"
#include "ui/dossier-veils.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_EVIDENCE_PANE (dossier_evidence_pane_get_type ())
G_DECLARE_FINAL_TYPE (DossierEvidencePane, dossier_evidence_pane, DOSSIER, EVIDENCE_PANE, GtkWidget)

GtkWidget *dossier_evidence_pane_new (DossierVeils *veils) G_GNUC_WARN_UNUSED_RESULT;
void dossier_evidence_pane_set_lens (DossierEvidencePane *self, DossierLens *lens);
void dossier_evidence_pane_set_here (DossierEvidencePane *self, const char *here);
void dossier_evidence_pane_set_state (DossierEvidencePane *self, DossierEvidenceState *state);
const DossierEvidenceState *dossier_evidence_pane_get_state (DossierEvidencePane *self);
void dossier_evidence_pane_grab_focus (DossierEvidencePane *self);

G_END_DECLS
