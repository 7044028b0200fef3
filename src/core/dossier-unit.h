// SPDX-License-Identifier: GPL-3.0-or-later

/* Units of measurement and their exact conversions. */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  DOSSIER_UNIT_NONE,
  DOSSIER_UNIT_PERSON,
  DOSSIER_UNIT_PLACE,
  DOSSIER_UNIT_CELL,
  DOSSIER_UNIT_ITEM,
  DOSSIER_UNIT_PRISON,
  DOSSIER_UNIT_COUNTRY,
  DOSSIER_UNIT_M2,
  DOSSIER_UNIT_HA,
  DOSSIER_UNIT_ACRE,
  DOSSIER_UNIT_CM,
  DOSSIER_UNIT_M,
  DOSSIER_UNIT_KM,
  DOSSIER_UNIT_KG,
  DOSSIER_UNIT_LB,
  DOSSIER_UNIT_USD,
  DOSSIER_UNIT_PER_100000,
  DOSSIER_UNIT_PERCENT,
  DOSSIER_UNIT_MINUTE,
  DOSSIER_UNIT_HOUR,
  DOSSIER_UNIT_DAY,
  DOSSIER_UNIT_MONTH,
  DOSSIER_UNIT_YEAR,
  DOSSIER_N_UNITS
} DossierUnit;

gboolean dossier_unit_from_id (const char *id, DossierUnit *unit);
const char *dossier_unit_to_id (DossierUnit unit);
const char *const *dossier_unit_ids (void);
gboolean dossier_unit_convert (double value, DossierUnit from, DossierUnit to, double *result);

G_END_DECLS
