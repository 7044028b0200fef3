// SPDX-License-Identifier: GPL-3.0-or-later

/* Facts in the order in which they were said. Pure. */

#pragma once

#include "dossier-values.h"

G_BEGIN_DECLS

const DossierDate *dossier_fact_get_said (const DossierFact *fact);
void dossier_facts_sort_by_said (GPtrArray *facts);

G_END_DECLS
