// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-computed.h"
#include "core/dossier-standings.h"

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

      g_assert_cmpint (dossier_fact_get_standing (&fact), >, DOSSIER_STANDING_OFF);
      if (table[i].lens != NULL)
        g_assert_true (dossier_standing_from_id (table[i].lens, &first));
      for (guint lens = 0; lens < DOSSIER_N_STANDINGS; lens++)
        g_assert_true ((dossier_fact_get_standing (&fact) < lens) == (lens >= first));
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

/* What was worked out from what was worked out from an allegation is no better than the allegation. */
static void
test_computed_rests_on_computed (void)
{
  const DossierFact alleged = { .id = "alleged", .status = DOSSIER_STATUS_ALLEGED };
  const DossierFact counted = { .id = "counted", .status = DOSSIER_STATUS_COUNTED };
  const DossierFact *of_alleged[] = { &alleged, &counted };
  const DossierFact once = { .id = "c1", .status = DOSSIER_STATUS_COMPUTED, .inputs = of_alleged, .n_inputs = 2 };
  const DossierFact *of_once[] = { &once, &counted };
  const DossierFact twice = { .id = "c2", .status = DOSSIER_STATUS_COMPUTED, .inputs = of_once, .n_inputs = 2 };
  g_autoptr (GPtrArray) grounds = dossier_fact_list_grounds (&twice);

  g_assert_cmpint (dossier_fact_get_standing (&twice), ==, DOSSIER_STANDING_CLAIMED);
  g_assert_cmpuint (grounds->len, ==, 3);
}

/* A stated answer keeps the allegation that it answers as plain as itself, and so on along the chain; what is beside
 * them stands by itself. */
static void
test_together (void)
{
  DossierFact alleged = { .id = "alleged", .status = DOSSIER_STATUS_ALLEGED };
  DossierFact denied = { .id = "denied", .index = 1, .status = DOSSIER_STATUS_DENIED };
  DossierFact stated = { .id = "stated", .index = 2, .status = DOSSIER_STATUS_STATED };
  DossierFact alone = { .id = "alone", .index = 3, .status = DOSSIER_STATUS_OPINION };
  DossierLink denial = { &denied, &alleged, DOSSIER_LINK_RESPONDS_TO, DOSSIER_RELATION_DIRECT };
  DossierLink reply = { &stated, &denied, DOSSIER_LINK_RESPONDS_TO, DOSSIER_RELATION_GENERAL };
  DossierLink support = { &alone, &stated, DOSSIER_LINK_SUPPORTS, DOSSIER_RELATION_NONE };
  const DossierLink *of_denied[] = { &denial }, *of_stated[] = { &reply }, *of_alone[] = { &support };
  const DossierFact *facts[] = { &alleged, &denied, &stated, &alone };
  const Dossier dossier = { .facts = facts, .n_facts = G_N_ELEMENTS (facts) };
  g_autoptr (DossierStandings) standings = NULL;

  denied.links_out = of_denied, denied.n_links_out = 1;
  stated.links_out = of_stated, stated.n_links_out = 1;
  alone.links_out = of_alone, alone.n_links_out = 1;

  standings = dossier_standings_new (&dossier);
  g_assert_cmpint (dossier_standings_get (standings, &alleged), ==, DOSSIER_STANDING_STATED);
  g_assert_cmpint (dossier_standings_get (standings, &denied), ==, DOSSIER_STANDING_STATED);
  g_assert_cmpint (dossier_standings_get (standings, &stated), ==, DOSSIER_STANDING_STATED);
  g_assert_cmpint (dossier_standings_get (standings, &alone), ==, DOSSIER_STANDING_CLAIMED);
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
  g_test_add_func ("/core/standing/computed-rests-on-computed", test_computed_rests_on_computed);
  g_test_add_func ("/core/standing/together", test_together);
  g_test_add_func ("/core/standing/ids", test_ids);

  return g_test_run ();
}
