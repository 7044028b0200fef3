// SPDX-License-Identifier: GPL-3.0-or-later

/* What is copied when a fact, a mark of a chart or a cell of Who Says What is copied: sentences that can be passed on
 * as they are, with speaker, date and status, with the answer to a claim or that there is none here, and with the
 * formula of what was worked out. */

#pragma once

#include "core/dossier.h"

G_BEGIN_DECLS

char *dossier_say_fact (const Dossier *dossier, const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_say_cell (const Dossier *dossier,
                        const DossierParty *party,
                        const DossierQuestion *question,
                        GPtrArray *facts) G_GNUC_WARN_UNUSED_RESULT;
char *dossier_say_position (Dossier *dossier,
                            const DossierParty *party,
                            const DossierQuestion *question) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
