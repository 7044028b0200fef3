// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-unit.h"

/* What a unit measures: only units of one dimension convert into each other. */
typedef enum
{
  DIMENSION_ITSELF, /* converts into nothing else */
  DIMENSION_AREA,
  DIMENSION_LENGTH,
  DIMENSION_MASS,
  DIMENSION_TIME,
} Dimension;

typedef struct
{
  const char *id;
  Dimension dimension;
  double factor; /* in m², m, kg or minutes */
} UnitInfo;

/* The factors are exact by definition: the international acre of 1959 is 4,046.8564224 m², the pound 0.45359237 kg
 * (NIST Special Publication 811, appendix B). A month or a year has no fixed length, so neither is ever converted. */
static const UnitInfo units[DOSSIER_N_UNITS] = {
  [DOSSIER_UNIT_NONE] = { "", DIMENSION_ITSELF, 1 },
  [DOSSIER_UNIT_PERSON] = { "person", DIMENSION_ITSELF, 1 },
  [DOSSIER_UNIT_PLACE] = { "place", DIMENSION_ITSELF, 1 },
  [DOSSIER_UNIT_CELL] = { "cell", DIMENSION_ITSELF, 1 },
  [DOSSIER_UNIT_ITEM] = { "item", DIMENSION_ITSELF, 1 },
  [DOSSIER_UNIT_PRISON] = { "prison", DIMENSION_ITSELF, 1 },
  [DOSSIER_UNIT_COUNTRY] = { "country", DIMENSION_ITSELF, 1 },
  [DOSSIER_UNIT_M2] = { "m2", DIMENSION_AREA, 1 },
  [DOSSIER_UNIT_HA] = { "ha", DIMENSION_AREA, 10000 },
  [DOSSIER_UNIT_ACRE] = { "acre", DIMENSION_AREA, 4046.8564224 },
  [DOSSIER_UNIT_CM] = { "cm", DIMENSION_LENGTH, 0.01 },
  [DOSSIER_UNIT_M] = { "m", DIMENSION_LENGTH, 1 },
  [DOSSIER_UNIT_KM] = { "km", DIMENSION_LENGTH, 1000 },
  [DOSSIER_UNIT_KG] = { "kg", DIMENSION_MASS, 1 },
  [DOSSIER_UNIT_LB] = { "lb", DIMENSION_MASS, 0.45359237 },
  [DOSSIER_UNIT_USD] = { "usd", DIMENSION_ITSELF, 1 },
  [DOSSIER_UNIT_PER_100000] = { "per_100000", DIMENSION_ITSELF, 1 },
  [DOSSIER_UNIT_PERCENT] = { "percent", DIMENSION_ITSELF, 1 },
  [DOSSIER_UNIT_MINUTE] = { "minute", DIMENSION_TIME, 1 },
  [DOSSIER_UNIT_HOUR] = { "hour", DIMENSION_TIME, 60 },
  [DOSSIER_UNIT_DAY] = { "day", DIMENSION_TIME, 1440 },
  [DOSSIER_UNIT_MONTH] = { "month", DIMENSION_ITSELF, 1 },
  [DOSSIER_UNIT_YEAR] = { "year", DIMENSION_ITSELF, 1 },
};

/**
 * dossier_unit_from_id:
 * @id: (nullable): a unit's name in a dossier: "m2"
 * @unit: (out): the unit
 *
 * Finds a unit by its name.
 *
 * Returns: whether there is such a unit; if not, @unit is left as it was
 */
gboolean
dossier_unit_from_id (const char *id,
                      DossierUnit *unit)
{
  g_return_val_if_fail (unit != NULL, FALSE);

  for (guint i = DOSSIER_UNIT_NONE + 1; id != NULL && i < DOSSIER_N_UNITS; i++)
    {
      if (g_str_equal (units[i].id, id))
        {
          *unit = (DossierUnit) i;
          return TRUE;
        }
    }

  return FALSE;
}

/**
 * dossier_unit_to_id:
 * @unit: a unit
 *
 * Gets a unit's name in a dossier.
 *
 * Returns: (transfer none): the name; "" for %DOSSIER_UNIT_NONE
 */
const char *
dossier_unit_to_id (DossierUnit unit)
{
  g_return_val_if_fail ((guint) unit < DOSSIER_N_UNITS, "");

  return units[unit].id;
}

/**
 * dossier_unit_ids:
 *
 * Gets the names of all units, in the enum's order.
 *
 * Returns: (transfer none) (array zero-terminated=1): the names
 */
const char *const *
dossier_unit_ids (void)
{
  static const char *ids[DOSSIER_N_UNITS];
  static gsize filled = 0;

  if (g_once_init_enter (&filled))
    {
      for (guint i = DOSSIER_UNIT_NONE + 1; i < DOSSIER_N_UNITS; i++)
        ids[i - 1] = units[i].id;
      g_once_init_leave (&filled, 1);
    }

  return ids;
}

/**
 * dossier_unit_convert:
 * @value: a number of @from
 * @from: a unit
 * @to: a unit
 * @result: (out): the same in @to
 *
 * Converts exactly, by definition and not by a rounded table.
 *
 * Returns: whether the units measure the same thing; if not, @result is left as it was
 */
gboolean
dossier_unit_convert (double value,
                      DossierUnit from,
                      DossierUnit to,
                      double *result)
{
  g_return_val_if_fail ((guint) from < DOSSIER_N_UNITS && (guint) to < DOSSIER_N_UNITS, FALSE);
  g_return_val_if_fail (result != NULL, FALSE);

  if (from == to)
    {
      *result = value;
      return TRUE;
    }
  if (units[from].dimension == DIMENSION_ITSELF || units[from].dimension != units[to].dimension)
    return FALSE;

  *result = value * units[from].factor / units[to].factor;
  return TRUE;
}
