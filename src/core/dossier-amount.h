// SPDX-License-Identifier: GPL-3.0-or-later

/* An amount as it was stated: a number, a range, an open range, "about", or "near".
 *
 * A value: copy it freely. Nothing is ever made more certain than it was stated: there is no midpoint here. */

#pragma once

#include "dossier-unit.h"

G_BEGIN_DECLS

typedef enum
{
  DOSSIER_AMOUNT_NONE,     /* no number was given */
  DOSSIER_AMOUNT_EXACT,    /* low == high */
  DOSSIER_AMOUNT_RANGE,    /* low < high */
  DOSSIER_AMOUNT_AT_LEAST, /* only low is meant */
  DOSSIER_AMOUNT_AT_MOST,  /* only high is meant */
  DOSSIER_AMOUNT_NEAR,     /* "close to" low (== high), which is not itself the amount */
} DossierAmountKind;

typedef struct
{
  DossierAmountKind kind;
  double low;
  double high;
  gboolean strict; /* the bound itself is not meant: "over 200", "under 5" */
  gboolean about;  /* "around", "approximately" */
  DossierUnit unit;
} DossierAmount;

gboolean dossier_amount_is_number (const DossierAmount *amount);
gboolean dossier_amount_get_span (const DossierAmount *amount, double *low, double *high);
gboolean dossier_amount_convert (const DossierAmount *amount, DossierUnit unit, DossierAmount *result);
gboolean dossier_amount_overlaps (const DossierAmount *a, const DossierAmount *b);
gboolean dossier_amount_covers (const DossierAmount *a, const DossierAmount *b);
gboolean dossier_amount_equal (const DossierAmount *a, const DossierAmount *b);

G_END_DECLS
