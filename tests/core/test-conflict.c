// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-computed.h"
#include "core/dossier-conflict.h"

/* A small world of facts, each a line of a table, linked and compared by hand. */

static DossierParty garcia = { .id = "garcia" };
static DossierParty spokesperson = { .id = "spokesperson" };
static const DossierParty *by_garcia[] = { &garcia };
static const DossierParty *by_spokesperson[] = { &spokesperson };

static const DossierTextEntry ecuador_words[] = { { "en", "Ecuador" } };
static const DossierTextEntry honduras_words[] = { { "en", "Honduras" } };
static const DossierText ecuador = { ecuador_words, 1 };
static const DossierText honduras = { honduras_words, 1 };

static DossierQuestion held = { .id = "held", .kind = DOSSIER_QUESTION_COUNT, .unit = DOSSIER_UNIT_PERSON };
static DossierQuestion respected = { .id = "respected", .kind = DOSSIER_QUESTION_POINT };

static DossierFact
number (DossierAmountKind kind,
        double low,
        double high,
        const char *of,
        const DossierParty **by)
{
  DossierFact fact = { .id = "fact", .status = DOSSIER_STATUS_STATED, .by = by, .n_by = by != NULL ? 1 : 0 };

  fact.answer.question = &held;
  fact.answer.amount = (DossierAmount) { kind, low, high, FALSE, FALSE, DOSSIER_UNIT_PERSON };
  if (of != NULL)
    g_assert_true (dossier_date_parse (of, &fact.of));
  return fact;
}

static DossierFact
exact (double n,
       const char *of)
{
  return number (DOSSIER_AMOUNT_EXACT, n, n, of, NULL);
}

static DossierFact
stance (DossierStance taken)
{
  DossierFact fact = { .id = "stance", .status = DOSSIER_STATUS_STATED };

  fact.answer.question = &respected;
  fact.answer.stance = taken;
  return fact;
}

static void
assert_verdict (const DossierFact *a,
                const DossierFact *b,
                DossierVerdict verdict)
{
  g_assert_cmpint (dossier_compare_answers (a, b), ==, verdict);
  g_assert_cmpint (dossier_compare_answers (b, a), ==, verdict);
}

static void
test_numbers (void)
{
  DossierFact june = exact (14532, "2024-06-11");
  DossierFact june_other = exact (14000, "2024-06");
  DossierFact june_again = exact (14532, "2024-06");
  DossierFact lead = number (DOSSIER_AMOUNT_RANGE, 15000, 20000, "2024-11", by_garcia);
  DossierFact body = number (DOSSIER_AMOUNT_RANGE, 10000, 20000, "2024-11", by_garcia);
  DossierFact other_voice = number (DOSSIER_AMOUNT_RANGE, 10000, 20000, "2024-11", by_spokesperson);
  DossierFact near = number (DOSSIER_AMOUNT_NEAR, 40000, 40000, "2025-04", by_garcia);
  DossierFact undated = exact (40000, NULL);

  assert_verdict (&june, &june_other, DOSSIER_VERDICT_CONFLICT);
  assert_verdict (&june, &june_again, DOSSIER_VERDICT_SAME);
  assert_verdict (&june, &lead, DOSSIER_VERDICT_DIFFERENT_DAY);
  assert_verdict (&lead, &body, DOSSIER_VERDICT_CONFLICT);
  assert_verdict (&lead, &other_voice, DOSSIER_VERDICT_SAME);
  assert_verdict (&june, &near, DOSSIER_VERDICT_NOT_COMPARABLE);
  assert_verdict (&june, &undated, DOSSIER_VERDICT_CONFLICT);
  assert_verdict (&june, &june, DOSSIER_VERDICT_SAME);
}

static void
test_no_rivals (void)
{
  DossierFact stated = exact (40000, NULL);
  DossierFact announced = exact (80000, "2025-04");
  DossierFact computed = exact (38000, NULL);
  DossierFact there = exact (12000, "2024-01");
  DossierFact elsewhere = exact (20000, "2024-01");
  DossierFact on_a_point = stance (DOSSIER_STANCE_ASSERTS);

  announced.status = DOSSIER_STATUS_ANNOUNCED;
  computed.status = DOSSIER_STATUS_COMPUTED;
  there.answer.scope = &ecuador;
  elsewhere.answer.scope = &honduras;

  assert_verdict (&stated, &announced, DOSSIER_VERDICT_PLAN);
  assert_verdict (&stated, &computed, DOSSIER_VERDICT_COMPUTED);
  assert_verdict (&there, &elsewhere, DOSSIER_VERDICT_DIFFERENT_SCOPE);
  assert_verdict (&there, &stated, DOSSIER_VERDICT_DIFFERENT_SCOPE);
  assert_verdict (&stated, &on_a_point, DOSSIER_VERDICT_NOT_COMPARABLE);
}

static void
test_stances (void)
{
  DossierFact asserts = stance (DOSSIER_STANCE_ASSERTS);
  DossierFact also_asserts = stance (DOSSIER_STANCE_ASSERTS);
  DossierFact denies = stance (DOSSIER_STANCE_DENIES);
  DossierFact partly = stance (DOSSIER_STANCE_PARTLY);
  DossierFact declines = stance (DOSSIER_STANCE_DECLINES);
  DossierFact denied_later = denies;

  assert_verdict (&asserts, &denies, DOSSIER_VERDICT_CONFLICT);
  assert_verdict (&asserts, &also_asserts, DOSSIER_VERDICT_SAME);
  assert_verdict (&asserts, &partly, DOSSIER_VERDICT_NOT_COMPARABLE);
  assert_verdict (&denies, &declines, DOSSIER_VERDICT_NOT_COMPARABLE);

  g_assert_true (dossier_date_parse ("2023", &asserts.of));
  g_assert_true (dossier_date_parse ("2024", &denied_later.of));
  assert_verdict (&asserts, &denied_later, DOSSIER_VERDICT_DIFFERENT_DAY);
}

static void
test_links_decide (void)
{
  DossierFact body = exact (14532, "2024-06"), lead = exact (14532, "2024-06-11"), newer = exact (14600, "2024-06");
  DossierLink repeats = { &lead, &body, DOSSIER_LINK_REPEATS, DOSSIER_RELATION_NONE };
  DossierLink supersedes = { &newer, &body, DOSSIER_LINK_SUPERSEDES, DOSSIER_RELATION_NONE };
  const DossierLink *out_of_lead[] = { &repeats }, *out_of_newer[] = { &supersedes };
  const DossierLink *into_body[] = { &repeats, &supersedes };

  lead.links_out = out_of_lead, lead.n_links_out = 1;
  newer.links_out = out_of_newer, newer.n_links_out = 1;
  body.links_in = into_body, body.n_links_in = 2;

  assert_verdict (&lead, &body, DOSSIER_VERDICT_REPEATS);
  assert_verdict (&newer, &body, DOSSIER_VERDICT_SUPERSEDES);
  g_assert_true (dossier_fact_is_admissible (&lead));
  g_assert_false (dossier_fact_is_admissible (&body));

  const DossierFact *answers[] = { &body, &lead, &newer };
  held.answers = answers, held.n_answers = 3;
  g_assert_cmpuint (dossier_fact_count_differing (&body), ==, 1);  /* newer; lead only repeats it */
  g_assert_cmpuint (dossier_fact_count_differing (&newer), ==, 1); /* body; lead repeats body and counts once */
  held.answers = NULL, held.n_answers = 0;
}

static void
test_count_differing (void)
{
  DossierFact june = exact (14532, "2024-06-11");
  DossierFact november = number (DOSSIER_AMOUNT_RANGE, 15000, 20000, "2024-11", by_garcia);
  DossierFact near = number (DOSSIER_AMOUNT_NEAR, 40000, 40000, "2025-04", by_garcia);
  DossierFact refusal = number (DOSSIER_AMOUNT_NONE, 0, 0, "2025-03", by_spokesperson);
  const DossierFact *answers[] = { &june, &november, &near, &refusal };

  refusal.status = DOSSIER_STATUS_DECLINED;
  held.answers = answers, held.n_answers = 4;
  g_assert_cmpuint (dossier_fact_count_differing (&june), ==, 2); /* the range and "close to", not the refusal */
  g_assert_cmpuint (dossier_fact_count_differing (&near), ==, 2); /* just as seen from the other side */
  g_assert_cmpuint (dossier_fact_count_differing (&refusal), ==, 0);
  held.answers = NULL, held.n_answers = 0;
}

/* Ann states 30,000; Bob denies that, and has counted 20,000. */
static void
test_denied (void)
{
  DossierFact stated = number (DOSSIER_AMOUNT_EXACT, 30000, 30000, "2024", by_spokesperson);
  DossierFact denied = number (DOSSIER_AMOUNT_EXACT, 30000, 30000, "2024", by_garcia);
  DossierFact counted = number (DOSSIER_AMOUNT_EXACT, 20000, 20000, "2024", by_garcia);
  DossierFact wider = number (DOSSIER_AMOUNT_RANGE, 25000, 35000, "2024", by_spokesperson);
  DossierFact near = number (DOSSIER_AMOUNT_NEAR, 30000, 30000, "2024", by_spokesperson);
  const DossierFact *answers[] = { &stated, &denied, &counted };

  denied.status = DOSSIER_STATUS_DENIED;
  assert_verdict (&stated, &denied, DOSSIER_VERDICT_CONFLICT);
  assert_verdict (&counted, &denied, DOSSIER_VERDICT_NOT_COMPARABLE);
  assert_verdict (&wider, &denied, DOSSIER_VERDICT_NOT_COMPARABLE);
  assert_verdict (&near, &denied, DOSSIER_VERDICT_NOT_COMPARABLE);
  assert_verdict (&stated, &counted, DOSSIER_VERDICT_CONFLICT);

  held.answers = answers, held.n_answers = 3;
  g_assert_cmpuint (dossier_fact_count_differing (&stated), ==, 2);
  g_assert_cmpuint (dossier_fact_count_differing (&denied), ==, 1);
  g_assert_cmpuint (dossier_fact_count_differing (&counted), ==, 1);
  held.answers = NULL, held.n_answers = 0;
}

static void
test_count_answers (void)
{
  DossierFact claim = stance (DOSSIER_STANCE_DENIES), reply = stance (DOSSIER_STANCE_ASSERTS), other = reply;
  DossierLink responds = { &reply, &claim, DOSSIER_LINK_RESPONDS_TO, DOSSIER_RELATION_DIRECT };
  DossierLink related = { &other, &claim, DOSSIER_LINK_RESPONDS_TO, DOSSIER_RELATION_RELATED };
  DossierLink general = { &other, &claim, DOSSIER_LINK_RESPONDS_TO, DOSSIER_RELATION_GENERAL };
  DossierLink supports = { &other, &claim, DOSSIER_LINK_SUPPORTS, DOSSIER_RELATION_NONE };
  const DossierLink *into_claim[] = { &general, &supports, &responds, &related };

  claim.links_in = into_claim, claim.n_links_in = 2;
  g_assert_cmpuint (dossier_fact_count_answers (&claim), ==, 0); /* neither a general statement nor support answers it */
  claim.n_links_in = 4;
  g_assert_cmpuint (dossier_fact_count_answers (&claim), ==, 2);
  g_assert_cmpuint (dossier_fact_count_answers (&reply), ==, 0);
}

/* What a formula may take of the answers to a question. */
static const DossierQuestion *
find_question (const char *id,
               gpointer data)
{
  return g_str_equal (id, "held") ? &held : NULL;
}

static const DossierFact *
find_fact (const char *id,
           gpointer data)
{
  return NULL;
}

static void
test_computed (void)
{
  DossierFact june = exact (14532, "2024-06-11");
  DossierFact low = number (DOSSIER_AMOUNT_RANGE, 10000, 20000, "2024-11", by_garcia);
  DossierFact planned = exact (80000, "2024-11");
  DossierFact near = number (DOSSIER_AMOUNT_NEAR, 40000, 40000, "2024-11", by_garcia);
  const DossierFact *answers[] = { &june, &low, &planned, &near };
  const DossierLookup lookup = { find_question, find_fact, NULL };
  g_autoptr (GPtrArray) inputs = g_ptr_array_new ();
  g_autoptr (DossierFormula) formula = dossier_formula_parse ("{held@2024-11} * 2", NULL, NULL);
  DossierAmount result;

  planned.status = DOSSIER_STATUS_ANNOUNCED;
  held.answers = answers, held.n_answers = 4;
  g_assert_true (dossier_compute (formula, &lookup, DOSSIER_UNIT_PERSON, &result, inputs));
  held.answers = NULL, held.n_answers = 0;

  g_assert_cmpint (result.kind, ==, DOSSIER_AMOUNT_RANGE);
  g_assert_cmpfloat (result.low, ==, 20000);
  g_assert_cmpfloat (result.high, ==, 40000);
  g_assert_cmpuint (inputs->len, ==, 1);
  g_assert_true (g_ptr_array_index (inputs, 0) == &low);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/core/conflict/numbers", test_numbers);
  g_test_add_func ("/core/conflict/no-rivals", test_no_rivals);
  g_test_add_func ("/core/conflict/stances", test_stances);
  g_test_add_func ("/core/conflict/links-decide", test_links_decide);
  g_test_add_func ("/core/conflict/count-differing", test_count_differing);
  g_test_add_func ("/core/conflict/denied", test_denied);
  g_test_add_func ("/core/conflict/count-answers", test_count_answers);
  g_test_add_func ("/core/conflict/computed", test_computed);

  return g_test_run ();
}
