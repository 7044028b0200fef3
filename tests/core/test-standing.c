// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-standing.h"

/* Each status by its standing, from the least up; those of one line weigh the same. */
typedef struct
{
  const char *lens; /* the first that dims it; NULL: none does */
  DossierStatus status;
} Row;

static const Row table[] = {
  { "announced", DOSSIER_STATUS_ALLEGED },
  { "announced", DOSSIER_STATUS_DENIED },
  { "announced", DOSSIER_STATUS_OPINION },
  { "estimated", DOSSIER_STATUS_ANNOUNCED },
  { "reported", DOSSIER_STATUS_ESTIMATED },
  { "stated", DOSSIER_STATUS_REPORTED },
  { "counted", DOSSIER_STATUS_STATED },
  { "counted", DOSSIER_STATUS_DECLINED },
  { "counted", DOSSIER_STATUS_COMPUTED },
  { NULL, DOSSIER_STATUS_COUNTED },
  { NULL, DOSSIER_STATUS_RULED },
};

static void
test_order (void)
{
  g_assert_cmpuint (G_N_ELEMENTS (table), ==, DOSSIER_N_STATUSES);

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++)
    {
      const DossierFact fact = { .id = "fact", .status = table[i].status };
      DossierStanding first = DOSSIER_N_STANDINGS;

      g_assert_false (dossier_fact_stands_below (&fact, DOSSIER_STANDING_OFF));
      if (table[i].lens != NULL)
        g_assert_true (dossier_standing_from_id (table[i].lens, &first));
      for (guint lens = 0; lens < DOSSIER_N_STANDINGS; lens++)
        g_assert_true (dossier_fact_stands_below (&fact, (DossierStanding) lens) == (lens >= first));
    }
}

static void
test_computed_is_as_weak_as_its_weakest_input (void)
{
  const DossierFact counted = { .id = "counted", .status = DOSSIER_STATUS_COUNTED };
  const DossierFact reported = { .id = "reported", .status = DOSSIER_STATUS_REPORTED };
  const DossierFact *inputs[] = { &counted, &reported };
  const DossierFact of_both = { .id = "c", .status = DOSSIER_STATUS_COMPUTED, .inputs = inputs, .n_inputs = 2 };
  const DossierFact of_count = { .id = "c", .status = DOSSIER_STATUS_COMPUTED, .inputs = inputs, .n_inputs = 1 };

  g_assert_cmpint (dossier_fact_get_standing (&of_both), ==, DOSSIER_STANDING_REPORTED);
  g_assert_cmpint (dossier_fact_get_standing (&of_count), ==, DOSSIER_STANDING_STATED);
}

/* A stated answer keeps the allegation that it answers as plain as itself. */
static void
test_together (void)
{
  const DossierFact alleged = { .id = "alleged", .status = DOSSIER_STATUS_ALLEGED };
  const DossierFact denied = { .id = "denied", .status = DOSSIER_STATUS_DENIED };
  const DossierFact stated = { .id = "stated", .status = DOSSIER_STATUS_STATED };
  const DossierFact *both_weak[] = { &alleged, &denied };
  const DossierFact *one_weak[] = { &alleged, &stated };
  const DossierFact *unanswered[] = { &alleged, NULL };

  g_assert_true (dossier_facts_stand_below (both_weak, 2, DOSSIER_STANDING_STATED));
  g_assert_false (dossier_facts_stand_below (one_weak, 2, DOSSIER_STANDING_STATED));
  g_assert_true (dossier_facts_stand_below (unanswered, 2, DOSSIER_STANDING_STATED));
  g_assert_false (dossier_facts_stand_below (both_weak, 2, DOSSIER_STANDING_OFF));
  g_assert_false (dossier_facts_stand_below (NULL, 0, DOSSIER_STANDING_COUNTED));
}

static void
test_ids (void)
{
  for (guint i = 0; i < DOSSIER_N_STANDINGS; i++)
    {
      DossierStanding standing;

      g_assert_true (dossier_standing_from_id (dossier_standing_to_id ((DossierStanding) i), &standing));
      g_assert_cmpuint (standing, ==, i);
    }
  g_assert_false (dossier_standing_from_id ("true", &(DossierStanding) { 0 }));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/standing/order", test_order);
  g_test_add_func ("/core/standing/computed", test_computed_is_as_weak_as_its_weakest_input);
  g_test_add_func ("/core/standing/together", test_together);
  g_test_add_func ("/core/standing/ids", test_ids);

  return g_test_run ();
}
