// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-unit.h"

typedef struct
{
  double value;
  DossierUnit from;
  DossierUnit to;
  double expected;
} Conversion;

static const Conversion conversions[] = {
  { 6, DOSSIER_UNIT_ACRE, DOSSIER_UNIT_M2, 24281.1385344 },
  { 140, DOSSIER_UNIT_HA, DOSSIER_UNIT_M2, 1400000 },
  { 215, DOSSIER_UNIT_LB, DOSSIER_UNIT_KG, 97.52235955 },
  { 60, DOSSIER_UNIT_CM, DOSSIER_UNIT_M, 0.6 },
  { 15, DOSSIER_UNIT_DAY, DOSSIER_UNIT_HOUR, 360 },
  { 90, DOSSIER_UNIT_MINUTE, DOSSIER_UNIT_HOUR, 1.5 },
  { 2, DOSSIER_UNIT_PERSON, DOSSIER_UNIT_PERSON, 2 },
};

static void
test_conversions (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (conversions); i++)
    {
      const Conversion *row = &conversions[i];
      double there = 0, back = 0;

      g_assert_true (dossier_unit_convert (row->value, row->from, row->to, &there));
      g_assert_cmpfloat_with_epsilon (there, row->expected, row->expected * 1e-12);
      g_assert_true (dossier_unit_convert (there, row->to, row->from, &back));
      g_assert_cmpfloat_with_epsilon (back, row->value, row->value * 1e-12);
    }
}

static void
test_no_conversion (void)
{
  double result = -1;

  g_assert_false (dossier_unit_convert (1, DOSSIER_UNIT_M2, DOSSIER_UNIT_M, &result));
  g_assert_false (dossier_unit_convert (1, DOSSIER_UNIT_YEAR, DOSSIER_UNIT_DAY, &result));
  g_assert_false (dossier_unit_convert (1, DOSSIER_UNIT_PERSON, DOSSIER_UNIT_PLACE, &result));
  g_assert_cmpfloat (result, ==, -1);
}

static void
test_ids (void)
{
  const char *const *ids = dossier_unit_ids ();
  guint n = 0;

  for (; ids[n] != NULL; n++)
    {
      DossierUnit unit = DOSSIER_UNIT_NONE;

      g_assert_true (dossier_unit_from_id (ids[n], &unit));
      g_assert_cmpstr (dossier_unit_to_id (unit), ==, ids[n]);
    }

  g_assert_cmpuint (n, ==, DOSSIER_N_UNITS - 1);
  g_assert_false (dossier_unit_from_id ("", &(DossierUnit) { 0 }));
  g_assert_false (dossier_unit_from_id ("M2", &(DossierUnit) { 0 }));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/unit/conversions", test_conversions);
  g_test_add_func ("/core/unit/no-conversion", test_no_conversion);
  g_test_add_func ("/core/unit/ids", test_ids);

  return g_test_run ();
}
