// SPDX-License-Identifier: GPL-3.0-or-later

/* Computed facts: which answers a formula may take, and what comes of them. */

#pragma once

#include "dossier-formula.h"
#include "dossier-values.h"
#include "dossier.h"

G_BEGIN_DECLS

/* Finds what a formula names; NULL where there is no such thing. */
typedef struct
{
  const DossierQuestion *(*find_question) (const char *id, gpointer data);
  const DossierFact *(*find_fact) (const char *id, gpointer data);
  gpointer data;
} DossierLookup;

DossierLookup dossier_lookup_in (const Dossier *dossier);
gboolean dossier_fact_is_admissible (const DossierFact *fact);
gboolean dossier_operand_get_span (const DossierOperand *operand,
                                   const DossierLookup *lookup,
                                   DossierSpan *span,
                                   GPtrArray *inputs);
gboolean dossier_compute (const DossierFormula *formula,
                          const DossierLookup *lookup,
                          DossierUnit unit,
                          DossierAmount *result,
                          GPtrArray *inputs);
GPtrArray *dossier_fact_list_grounds (const DossierFact *fact) G_GNUC_WARN_UNUSED_RESULT;
gboolean dossier_amount_settle (DossierAmount *amount);

G_END_DECLS
