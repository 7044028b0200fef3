// SPDX-License-Identifier: GPL-3.0-or-later

#include <math.h>

#include "present/dossier-format.h"

typedef struct
{
  const char *name;
  DossierAmount amount;
  const char *bare;
  const char *with_unit;
} AmountCase;

#define EXACT(n, unit) { DOSSIER_AMOUNT_EXACT, (n), (n), FALSE, FALSE, DOSSIER_UNIT_##unit }

static const AmountCase amount_cases[] = {
  { "none", { DOSSIER_AMOUNT_NONE }, "no number given", "no number given" },
  { "exact", EXACT (14532, PERSON), "14,532", "14,532 people" },
  { "one", EXACT (1, PERSON), "1", "1 person" },
  { "fraction-is-plural", EXACT (0.5, HOUR), "0.5", "0.5 hours" },
  { "range",
    { DOSSIER_AMOUNT_RANGE, 15000, 20000, FALSE, FALSE, DOSSIER_UNIT_PERSON },
    "15,000–20,000",
    "15,000–20,000 people" },
  { "range-to-one", { DOSSIER_AMOUNT_RANGE, 0, 1, FALSE, FALSE, DOSSIER_UNIT_DAY }, "0–1", "0–1 day" },
  { "at-least", { DOSSIER_AMOUNT_AT_LEAST, 3.4, 0, FALSE, FALSE, DOSSIER_UNIT_M2 }, "at least 3.4", "at least 3.4 m²" },
  { "over", { DOSSIER_AMOUNT_AT_LEAST, 200, 0, TRUE, FALSE, DOSSIER_UNIT_PERSON }, "over 200", "over 200 people" },
  { "up-to", { DOSSIER_AMOUNT_AT_MOST, 0, 62, FALSE, FALSE, DOSSIER_UNIT_PERCENT }, "up to 62", "up to 62%" },
  { "under", { DOSSIER_AMOUNT_AT_MOST, 0, 1, TRUE, FALSE, DOSSIER_UNIT_DAY }, "under 1", "under 1 day" },
  { "about",
    { DOSSIER_AMOUNT_EXACT, 55000, 55000, FALSE, TRUE, DOSSIER_UNIT_PERSON },
    "about 55,000",
    "about 55,000 people" },
  { "about-a-range",
    { DOSSIER_AMOUNT_RANGE, 10, 20, FALSE, TRUE, DOSSIER_UNIT_CM },
    "about 10–20",
    "about 10–20 cm" },
  { "at-least-about",
    { DOSSIER_AMOUNT_AT_LEAST, 10, 10, FALSE, TRUE, DOSSIER_UNIT_KM },
    "at least about 10",
    "at least about 10 km" },
  { "near",
    { DOSSIER_AMOUNT_NEAR, 40000, 40000, FALSE, FALSE, DOSSIER_UNIT_PERSON },
    "close to 40,000",
    "close to 40,000 people" },
  { "open-range", { DOSSIER_AMOUNT_RANGE, 3, INFINITY, FALSE, FALSE, DOSSIER_UNIT_M }, "at least 3", "at least 3 m" },
  { "range-from-nowhere",
    { DOSSIER_AMOUNT_RANGE, -INFINITY, 3, FALSE, FALSE, DOSSIER_UNIT_M },
    "up to 3",
    "up to 3 m" },
  { "place", EXACT (40000, PLACE), "40,000", "40,000 places" },
  { "cell", EXACT (256, CELL), "256", "256 cells" },
  { "item", EXACT (210, ITEM), "210", "210" },
  { "prison", EXACT (2, PRISON), "2", "2 prisons" },
  { "country", EXACT (1, COUNTRY), "1", "1 country" },
  { "ha", EXACT (23, HA), "23", "23 ha" },
  { "acre", EXACT (6, ACRE), "6", "6 acres" },
  { "cm", EXACT (60, CM), "60", "60 cm" },
  { "m", EXACT (9, M), "9", "9 m" },
  { "kg", EXACT (2.5, KG), "2.5", "2.5 kg" },
  { "lb", EXACT (2, LB), "2", "2 lb" },
  { "usd", EXACT (100000000, USD), "100,000,000", "US$100,000,000" },
  { "usd-range", { DOSSIER_AMOUNT_RANGE, 5, 6, FALSE, FALSE, DOSSIER_UNIT_USD }, "5–6", "US$5–6" },
  { "per-100000", EXACT (103, PER_100000), "103", "103 per 100,000 people" },
  { "minute", EXACT (30, MINUTE), "30", "30 minutes" },
  { "month", EXACT (7, MONTH), "7", "7 months" },
  { "year", EXACT (1, YEAR), "1", "1 year" },
  { "no-unit", EXACT (7, NONE), "7", "7" },
};

static void
test_amount (gconstpointer data)
{
  const AmountCase *row = data;
  g_autofree char *bare = dossier_format_amount (&row->amount);
  g_autofree char *with_unit = dossier_format_amount_with_unit (&row->amount);

  g_assert_cmpstr (bare, ==, row->bare);
  g_assert_cmpstr (with_unit, ==, row->with_unit);
}

static const AmountCase computed_cases[] = {
  { "hundreds", EXACT (156.25, PERSON), "156", "156 people" },
  { "whole", EXACT (78, PERSON), "78", "78 people" },
  { "tens", EXACT (17.647, PERCENT), "17.6", "17.6%" },
  { "ones", EXACT (1.6709, M2), "1.67", "1.67 m²" },
  { "below-one", EXACT (0.60703, M2), "0.61", "0.61 m²" },
  { "small", EXACT (0.0012345, M2), "0.00123", "0.00123 m²" },
  { "zero", EXACT (0, DAY), "0", "0 days" },
  { "range", { DOSSIER_AMOUNT_RANGE, 1.214, 2.428, FALSE, FALSE, DOSSIER_UNIT_M2 }, "1.2–2.4", "1.2–2.4 m²" },
  { "close-range", { DOSSIER_AMOUNT_RANGE, 10.12, 10.14, FALSE, FALSE, DOSSIER_UNIT_M }, "10.12–10.14", "10.12–10.14 m" },
  { "range-of-counts",
    { DOSSIER_AMOUNT_RANGE, 39.06, 78.13, FALSE, FALSE, DOSSIER_UNIT_PERSON },
    "39–78",
    "39–78 people" },
  { "range-from-zero", { DOSSIER_AMOUNT_RANGE, 0, 2.428, FALSE, FALSE, DOSSIER_UNIT_M }, "0–2.4", "0–2.4 m" },
  { "open-range",
    { DOSSIER_AMOUNT_RANGE, 1.2345, INFINITY, FALSE, FALSE, DOSSIER_UNIT_M2 },
    "at least 1.23",
    "at least 1.23 m²" },
};

static void
test_computed (gconstpointer data)
{
  const AmountCase *row = data;
  g_autofree char *bare = dossier_format_computed_amount (&row->amount, FALSE);
  g_autofree char *with_unit = dossier_format_computed_amount (&row->amount, TRUE);

  g_assert_cmpstr (bare, ==, row->bare);
  g_assert_cmpstr (with_unit, ==, row->with_unit);
}

/* Every unit but none has a name, and its own phrase with a number in it. */
static void
test_every_unit (void)
{
  for (DossierUnit unit = DOSSIER_UNIT_NONE + 1; unit < DOSSIER_N_UNITS; unit++)
    {
      DossierAmount amount = { DOSSIER_AMOUNT_EXACT, 12, 12, FALSE, FALSE, unit };
      g_autofree char *name = dossier_format_unit (unit, 12);
      g_autofree char *words = dossier_format_amount_with_unit (&amount);

      g_assert_cmpstr (name, !=, "");
      g_assert_nonnull (strstr (words, "12"));
      g_assert_true (unit == DOSSIER_UNIT_ITEM || strlen (words) > 2);
    }
}

static void
test_unit_names (void)
{
  g_autofree char *person = dossier_format_unit (DOSSIER_UNIT_PERSON, 1);
  g_autofree char *people = dossier_format_unit (DOSSIER_UNIT_PERSON, 21);
  g_autofree char *area = dossier_format_unit (DOSSIER_UNIT_M2, 1);
  g_autofree char *none = dossier_format_unit (DOSSIER_UNIT_NONE, 1);

  g_assert_cmpstr (person, ==, "person");
  g_assert_cmpstr (people, ==, "people");
  g_assert_cmpstr (area, ==, "m²");
  g_assert_cmpstr (none, ==, "");
}

static void
add_cases (const char *prefix,
           const AmountCase *rows,
           gsize n_rows,
           GTestDataFunc test)
{
  for (gsize i = 0; i < n_rows; i++)
    {
      g_autofree char *path = g_strconcat (prefix, rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test);
    }
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  add_cases ("/amount/", amount_cases, G_N_ELEMENTS (amount_cases), test_amount);
  add_cases ("/amount/computed/", computed_cases, G_N_ELEMENTS (computed_cases), test_computed);
  g_test_add_func ("/amount/every-unit", test_every_unit);
  g_test_add_func ("/amount/unit-names", test_unit_names);

  return g_test_run ();
}
