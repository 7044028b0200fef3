// SPDX-License-Identifier: GPL-3.0-or-later

#include <string.h>

#include "fixture.h"
#include "present/dossier-format.h"

static void
assert_speakers (const DossierFact *fact,
                 const char *full,
                 const char *in_short)
{
  g_autofree char *speakers = dossier_format_speakers (fact);
  g_autofree char *speakers_short = dossier_format_speakers_short (fact);

  g_assert_cmpstr (speakers, ==, full);
  g_assert_cmpstr (speakers_short, ==, in_short);
}

static void
test_speakers (void)
{
  const DossierParty *parties[] = { &fixture_garcia,
                                    &fixture_bbc,
                                    &fixture_bbc,
                                    &fixture_bbc,
                                    &fixture_bbc,
                                    &fixture_bbc,
                                    &fixture_bbc };
  DossierFact fact = fixture_estimate ();

  assert_speakers (&fact, "Belarmino García, director of the prison", "García");

  fact.by = parties;
  fact.n_by = 2;
  assert_speakers (&fact, "Belarmino García (director of the prison) and BBC", "García and BBC");
  fact.n_by = 3;
  assert_speakers (&fact, "Belarmino García (director of the prison), BBC and BBC", "García and 2 others");
  fact.n_by = 7;
  assert_speakers (&fact, "Belarmino García (director of the prison), BBC, BBC, BBC, BBC and 2 others",
                   "García and 6 others");
}

static void
test_nobody_named (void)
{
  DossierSource source = { .id = "source", .type = "entry-encyclopedia" };
  DossierReference reference = { &source, NULL };
  DossierFact fact = fixture_estimate ();

  fact.n_by = 0;
  fact.references = &reference;
  assert_speakers (&fact, "Source article, speaker not named", "not named");
  source.type = "article-newspaper";
  assert_speakers (&fact, "Source article, speaker not named", "not named");
  source.type = "report";
  assert_speakers (&fact, "Source report, speaker not named", "not named");
  source.type = "book";
  assert_speakers (&fact, "Source book, speaker not named", "not named");
  source.type = "motion_picture";
  assert_speakers (&fact, "Source, speaker not named", "not named");

  fact.status = DOSSIER_STATUS_COMPUTED;
  fact.n_references = 0;
  assert_speakers (&fact, "Worked out by Dossier", "Dossier");
}

static void
assert_when (const DossierFact *fact,
             const char *full,
             const char *sentence)
{
  g_autofree char *when = dossier_format_when (fact);
  g_autofree char *when_sentence = dossier_format_when_sentence (fact);

  g_assert_cmpstr (when, ==, full);
  g_assert_cmpstr (when_sentence, ==, sentence);
}

static void
test_when (void)
{
  DossierFact fact = fixture_estimate ();

  fact.said = fixture_date ("2023-09-12");
  assert_when (&fact, "November 2024", "When: November 2024.");
  fact.of = (DossierDate) { 0 };
  assert_when (&fact, "12 September 2023", "Said: 12 September 2023.");
  fact.said = (DossierDate) { 0 };
  assert_when (&fact, "undated", "Undated.");
}

static void
assert_sources (const DossierFact *fact,
                const char *expected)
{
  g_autofree char *sources = dossier_format_sources (fact);

  g_assert_cmpstr (sources, ==, expected);
}

static void
test_sources (void)
{
  const DossierReference references[] = { fixture_lead, fixture_report, fixture_inmates, fixture_lead };
  DossierFact fact = fixture_estimate ();
  DossierFact other = fixture_estimate ();
  const DossierFact *inputs[] = { &fact, &other };
  DossierFact computed = { .id = "computed", .status = DOSSIER_STATUS_COMPUTED, .inputs = inputs, .n_inputs = 2 };

  assert_sources (&fact, "The Prison, Lead ¶2");
  other.references = references;
  other.n_references = 4;
  assert_sources (&other, "The Prison, Lead ¶2 and Inmates ¶1; A Body");
  assert_sources (&computed, "worked out from The Prison, Lead ¶2 and Inmates ¶1; A Body");
  fact.n_references = 0;
  assert_sources (&fact, "no source named");
}

static void
assert_answer (const DossierFact *fact,
               const char *expected)
{
  g_autofree char *answer = dossier_format_answer (fact);

  g_assert_cmpstr (answer, ==, expected);
}

static void
test_answer_number (void)
{
  DossierFact fact = fixture_estimate ();

  assert_answer (&fact, "People held: 15,000–20,000");
  fact.answer.scope = FIXTURE_TEXT ("Women only");
  assert_answer (&fact, "People held. Women only: 15,000–20,000");
  fact.answer = (DossierAnswer) {
    .question = &fixture_space,
    .amount = { DOSSIER_AMOUNT_RANGE, 1.2141, 2.4281, FALSE, FALSE, DOSSIER_UNIT_M2 },
  };
  assert_answer (&fact, "Space per person: 1.2141–2.4281 m²");
  fact.status = DOSSIER_STATUS_COMPUTED;
  assert_answer (&fact, "Space per person: 1.2–2.4 m²");
  fact.answer = (DossierAnswer) { .question = &fixture_held };
  assert_answer (&fact, "People held: no number given");
}

static void
test_answer_stance (void)
{
  static const char *const expected[DOSSIER_N_STANCES] = {
    [DOSSIER_STANCE_ASSERTS] = "Asserts: Rights are respected.",
    [DOSSIER_STANCE_DENIES] = "Denies: Rights are respected.",
    [DOSSIER_STANCE_PARTLY] = "Agrees in part, or limits it: Rights are respected.",
    [DOSSIER_STANCE_DECLINES] = "Declines to say: Rights are respected.",
  };
  DossierFact fact = fixture_estimate ();

  for (DossierStance stance = 0; stance < DOSSIER_N_STANCES; stance++)
    {
      fact.answer = (DossierAnswer) { .question = &fixture_respected, .stance = stance };
      assert_answer (&fact, expected[stance]);
    }

  fact.answer = (DossierAnswer) { 0 };
  assert_answer (&fact, NULL);
}

static void
test_spoken (void)
{
  DossierFact claim = fixture_estimate ();
  DossierFact reply = fixture_estimate ();
  DossierLink link = { .kind = DOSSIER_LINK_RESPONDS_TO, .relation = DOSSIER_RELATION_DIRECT };
  const DossierLink *slots[2];
  g_autofree char *alone = dossier_format_spoken (&claim);
  g_autofree char *answered = NULL;
  g_autofree char *answering = NULL;

  fixture_link (&reply, &claim, &link, slots);
  answered = dossier_format_spoken (&claim);
  answering = dossier_format_spoken (&reply);

  g_assert_cmpstr (alone, ==, "García estimates between 15,000 and 20,000. Belarmino García, director of the prison. "
                              "When: November 2024. Estimated. No answer in this dossier. "
                              "Source: The Prison, Lead, paragraph 2.");
  g_assert_nonnull (strstr (answered, " Estimated. 1 answer in this dossier. Source: "));
  g_assert_nonnull (strstr (answering, " Estimated. A direct answer to another claim. Source: "));
}

/* What was merely set beside a claim is no reply, and is not passed over as if nothing were there. */
static void
test_set_beside (void)
{
  DossierFact claim = fixture_estimate ();
  DossierFact beside = fixture_estimate ();
  DossierLink link = { .kind = DOSSIER_LINK_RESPONDS_TO, .relation = DOSSIER_RELATION_GENERAL };
  const DossierLink *slots[2];
  g_autofree char *nothing = dossier_format_no_answer (&claim);
  g_autofree char *words = NULL;
  g_autofree char *spoken = NULL;

  fixture_link (&beside, &claim, &link, slots);
  words = dossier_format_no_answer (&claim);
  spoken = dossier_format_spoken (&claim);

  g_assert_cmpstr (nothing, ==, "No answer in this dossier");
  g_assert_cmpstr (words, ==, "General statement, not a reply to this claim: García");
  g_assert_nonnull (strstr (spoken, " Estimated. General statement, not a reply to this claim: García. Source: "));
  g_assert_null (strstr (spoken, "No answer"));
}

static void
test_spoken_computed (void)
{
  DossierFact input = fixture_estimate ();
  const DossierFact *inputs[] = { &input };
  DossierFact fact = {
    .id = "computed",
    .status = DOSSIER_STATUS_COMPUTED,
    .text = FIXTURE_TEXT ("Each has this much space"),
    .inputs = inputs,
    .n_inputs = 1,
    .answer = {
      .question = &fixture_space,
      .amount = { DOSSIER_AMOUNT_EXACT, 0.60703, 0.60703, FALSE, FALSE, DOSSIER_UNIT_M2 },
    },
  };
  g_autofree char *spoken = dossier_format_spoken (&fact);

  g_assert_cmpstr (spoken, ==, "Each has this much space. Space per person: 0.61 m². Worked out by Dossier. "
                               "Source: worked out from The Prison, Lead, paragraph 2.");
}

/* What was worked out twice over still says where its figures stand. */
static void
test_sources_of_computed (void)
{
  const DossierSource source = { .id = "article", .title = "The Article" };
  const DossierReference reference = { &source, NULL };
  const DossierFact alleged = { .id = "a", .references = &reference, .n_references = 1 };
  const DossierFact *of_alleged[] = { &alleged };
  const DossierFact once = { .status = DOSSIER_STATUS_COMPUTED, .inputs = of_alleged, .n_inputs = 1 };
  const DossierFact *of_once[] = { &once };
  const DossierFact twice = { .status = DOSSIER_STATUS_COMPUTED, .inputs = of_once, .n_inputs = 1 };
  g_autofree char *direct = dossier_format_sources (&once);
  g_autofree char *found = dossier_format_sources (&twice);

  g_assert_nonnull (strstr (found, "The Article"));
  g_assert_cmpstr (found, ==, direct);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/fact/sources-of-computed", test_sources_of_computed);
  g_test_add_func ("/fact/speakers", test_speakers);
  g_test_add_func ("/fact/nobody-named", test_nobody_named);
  g_test_add_func ("/fact/when", test_when);
  g_test_add_func ("/fact/sources", test_sources);
  g_test_add_func ("/fact/answer/number", test_answer_number);
  g_test_add_func ("/fact/answer/stance", test_answer_stance);
  g_test_add_func ("/fact/spoken", test_spoken);
  g_test_add_func ("/fact/set-beside", test_set_beside);
  g_test_add_func ("/fact/spoken/computed", test_spoken_computed);

  return g_test_run ();
}
