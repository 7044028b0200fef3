// SPDX-License-Identifier: GPL-3.0-or-later

/* The facts that by:, status:, view:, year: and tag: choose. */

#pragma once

#include "dossier-bits.h"
#include "dossier-query.h"
#include "dossier.h"

G_BEGIN_DECLS

typedef struct _DossierSearchFilter DossierSearchFilter;

DossierSearchFilter *dossier_search_filter_new (const Dossier *dossier) G_GNUC_WARN_UNUSED_RESULT;
void dossier_search_filter_free (DossierSearchFilter *filter);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierSearchFilter, dossier_search_filter_free)

void dossier_search_filter_apply (const DossierSearchFilter *filter, DossierQuery *query, DossierBits *facts);

G_END_DECLS
