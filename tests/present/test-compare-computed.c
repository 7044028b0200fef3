// SPDX-License-Identifier: GPL-3.0-or-later

#include <math.h>

#include "present/dossier-compare-computed.h"

typedef struct
{
  const char *name;
  DossierAmount result;
  DossierAmount printed;
  DossierComputedVerdict verdict;
} CompareCase;

#define EXACT(n, unit) { DOSSIER_AMOUNT_EXACT, (n), (n), FALSE, FALSE, DOSSIER_UNIT_##unit }
#define ABOUT(n, unit) { DOSSIER_AMOUNT_EXACT, (n), (n), FALSE, TRUE, DOSSIER_UNIT_##unit }
#define RANGE(from, to, unit) { DOSSIER_AMOUNT_RANGE, (from), (to), FALSE, FALSE, DOSSIER_UNIT_##unit }
#define AT_LEAST(n, is_strict) { DOSSIER_AMOUNT_AT_LEAST, (n), (n), is_strict, FALSE, DOSSIER_UNIT_PERSON }
#define AT_MOST(n, is_strict) { DOSSIER_AMOUNT_AT_MOST, (n), (n), is_strict, FALSE, DOSSIER_UNIT_PERSON }

static const CompareCase compare_cases[] = {
  { "same", EXACT (261, PERSON), EXACT (261, PERSON), DOSSIER_COMPUTED_SAME },
  { "rounded-to-ones", EXACT (156.25, PERSON), EXACT (156, PERSON), DOSSIER_COMPUTED_SAME_ROUNDED },
  { "rounded-up", EXACT (155.5, PERSON), EXACT (156, PERSON), DOSSIER_COMPUTED_SAME_ROUNDED },
  { "half-rounded-down", EXACT (156.5, PERSON), EXACT (156, PERSON), DOSSIER_COMPUTED_SAME_ROUNDED },
  { "differs-by-one", EXACT (157, PERSON), EXACT (156, PERSON), DOSSIER_COMPUTED_DIFFERS },
  { "just-beyond", EXACT (156.6, PERSON), EXACT (156, PERSON), DOSSIER_COMPUTED_DIFFERS },
  { "rounded-to-tenths", EXACT (0.60703, M2), EXACT (0.6, M2), DOSSIER_COMPUTED_SAME_ROUNDED },
  { "tenths-differ", EXACT (0.66, M2), EXACT (0.6, M2), DOSSIER_COMPUTED_DIFFERS },
  { "whole-thousands-are-exact", EXACT (55400, PERSON), EXACT (55000, PERSON), DOSSIER_COMPUTED_DIFFERS },
  { "about-whole-thousands", EXACT (55400, PERSON), ABOUT (55000, PERSON), DOSSIER_COMPUTED_SAME_ROUNDED },
  { "about-and-too-far", EXACT (55600, PERSON), ABOUT (55000, PERSON), DOSSIER_COMPUTED_DIFFERS },
  { "other-unit", EXACT (9, KG), EXACT (20, LB), DOSSIER_COMPUTED_SAME_ROUNDED },
  { "other-dimension", EXACT (9, KG), EXACT (9, M), DOSSIER_COMPUTED_DIFFERS },
  { "both-ends", RANGE (1.21, 2.43, M2), RANGE (1.2, 2.4, M2), DOSSIER_COMPUTED_SAME_ROUNDED },
  { "one-end", RANGE (1.21, 2.53, M2), RANGE (1.2, 2.4, M2), DOSSIER_COMPUTED_DIFFERS },
  { "range-against-one", RANGE (1.21, 2.43, M2), EXACT (1.2, M2), DOSSIER_COMPUTED_DIFFERS },
  { "bound-holds", EXACT (201, PERSON), AT_LEAST (200, TRUE), DOSSIER_COMPUTED_AGREES },
  { "bound-met", EXACT (200, PERSON), AT_LEAST (200, FALSE), DOSSIER_COMPUTED_AGREES },
  { "strict-bound-met", EXACT (200, PERSON), AT_LEAST (200, TRUE), DOSSIER_COMPUTED_DIFFERS },
  { "bound-broken", RANGE (199, 300, PERSON), AT_LEAST (200, FALSE), DOSSIER_COMPUTED_DIFFERS },
  { "upper-bound-holds", EXACT (5, PERSON), AT_MOST (6, FALSE), DOSSIER_COMPUTED_AGREES },
  { "upper-bound-broken", EXACT (7, PERSON), AT_MOST (6, FALSE), DOSSIER_COMPUTED_DIFFERS },
  { "open-result", RANGE (3, INFINITY, PERSON), EXACT (3, PERSON), DOSSIER_COMPUTED_DIFFERS },
  { "near-is-no-number",
    EXACT (40000, PERSON),
    { DOSSIER_AMOUNT_NEAR, 40000, 40000, FALSE, FALSE, DOSSIER_UNIT_PERSON },
    DOSSIER_COMPUTED_NOT_IN_SOURCE },
  { "zero", EXACT (0, PERSON), ABOUT (0, PERSON), DOSSIER_COMPUTED_SAME },
};

static void
test_compare (gconstpointer data)
{
  const CompareCase *row = data;
  DossierFact printed = { .id = "printed", .answer.amount = row->printed };
  DossierFact computed = { .id = "computed", .answer.amount = row->result, .compare = &printed };

  g_assert_cmpint (dossier_compare_computed (&computed), ==, row->verdict);
}

static void
test_nothing_to_compare (void)
{
  DossierFact computed = { .id = "computed", .answer.amount = EXACT (1, PERSON) };

  g_assert_cmpint (dossier_compare_computed (&computed), ==, DOSSIER_COMPUTED_NOT_IN_SOURCE);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (compare_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/compare-computed/", compare_cases[i].name, NULL);

      g_test_add_data_func (path, &compare_cases[i], test_compare);
    }
  g_test_add_func ("/compare-computed/nothing", test_nothing_to_compare);

  return g_test_run ();
}
