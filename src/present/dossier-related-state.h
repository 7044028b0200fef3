// SPDX-License-Identifier: GPL-3.0-or-later

/* The facts that stand to one fact in some way: linked to it, rivals of it, or what it was worked out from. */

#pragma once

#include "present/dossier-evidence-state.h"

G_BEGIN_DECLS

char *dossier_format_gist (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
void dossier_related_state_free (DossierRelatedState *related);
GPtrArray *dossier_list_related (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *dossier_list_other_answers (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *dossier_list_inputs (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
