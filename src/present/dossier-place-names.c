// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-place-names.h"

#include <glib/gi18n.h>

static const struct
{
  const char *code;
  const char *name;
} places[] = {
  /* Translators: from here on, names of countries and territories on a map */
  { "AR", N_("Argentina") },
  { "BO", N_("Bolivia") },
  { "BR", N_("Brazil") },
  { "BS", N_("Bahamas") },
  { "BZ", N_("Belize") },
  { "CA", N_("Canada") },
  { "CL", N_("Chile") },
  { "CO", N_("Colombia") },
  { "CR", N_("Costa Rica") },
  { "CU", N_("Cuba") },
  { "DO", N_("Dominican Republic") },
  { "EC", N_("Ecuador") },
  { "GF", N_("French Guiana") },
  { "GT", N_("Guatemala") },
  { "GY", N_("Guyana") },
  { "HN", N_("Honduras") },
  { "HT", N_("Haiti") },
  { "JM", N_("Jamaica") },
  { "MX", N_("Mexico") },
  { "NI", N_("Nicaragua") },
  { "PA", N_("Panama") },
  { "PE", N_("Peru") },
  { "PR", N_("Puerto Rico") },
  { "PY", N_("Paraguay") },
  { "SR", N_("Suriname") },
  { "SV", N_("El Salvador") },
  { "TT", N_("Trinidad and Tobago") },
  { "US", N_("United States") },
  { "UY", N_("Uruguay") },
  { "VE", N_("Venezuela") },
  /* The departments of El Salvador have one name in all languages. */
  { "SV-AH", "Ahuachapán" },
  { "SV-CA", "Cabañas" },
  { "SV-CH", "Chalatenango" },
  { "SV-CU", "Cuscatlán" },
  { "SV-LI", "La Libertad" },
  { "SV-MO", "Morazán" },
  { "SV-PA", "La Paz" },
  { "SV-SA", "Santa Ana" },
  { "SV-SM", "San Miguel" },
  { "SV-SO", "Sonsonate" },
  { "SV-SS", "San Salvador" },
  { "SV-SV", "San Vicente" },
  { "SV-UN", "La Unión" },
  { "SV-US", "Usulután" },
};

/**
 * dossier_place_name:
 * @code: an ISO 3166 code
 *
 * Returns: the place's name; the code itself for one that is on no map
 */
const char *
dossier_place_name (const char *code)
{
  g_return_val_if_fail (code != NULL, "");

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    if (g_str_equal (places[i].code, code))
      return g_str_has_prefix (code, "SV-") ? places[i].name : _(places[i].name);

  return code;
}
