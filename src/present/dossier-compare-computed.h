// SPDX-License-Identifier: GPL-3.0-or-later

/* What was worked out, held against the number that the source itself gives. */

#pragma once

#include "core/dossier-values.h"

G_BEGIN_DECLS

typedef enum
{
  DOSSIER_COMPUTED_NOT_IN_SOURCE, /* the source gives no such number */
  DOSSIER_COMPUTED_SAME,          /* to the last digit */
  DOSSIER_COMPUTED_SAME_ROUNDED,  /* rounded as the source's own number is */
  DOSSIER_COMPUTED_AGREES,        /* the source gives a bound, and it holds */
  DOSSIER_COMPUTED_DIFFERS,
} DossierComputedVerdict;

DossierComputedVerdict dossier_compare_computed (const DossierFact *fact);

G_END_DECLS
