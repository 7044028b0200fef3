// SPDX-License-Identifier: GPL-3.0-or-later

/* "Why do these differ?", or "Others on this question": the reason, and every answer to the same question on one small
 * axis. */

#pragma once

#include <gtk/gtk.h>

#include "present/dossier-evidence-state.h"
#include "ui/dossier-veils.h"

G_BEGIN_DECLS

/* A list of facts in the pane is no longer than this; dossier_append_more() says what is not in it. */
#define DOSSIER_MOST_RELATED 100

void dossier_append_more (GtkBox *box, guint n_facts);
GtkWidget *dossier_differ_card_new (const DossierEvidenceState *state, DossierVeils *veils) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
