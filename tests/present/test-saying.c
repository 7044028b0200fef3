// SPDX-License-Identifier: GPL-3.0-or-later

/* What is copied can be passed on: with speaker, date and status, with answer or formula. */

#include <string.h>

#include "core/dossier-loader.h"
#include "core/dossier-private.h"
#include "fixture.h"
#include "present/dossier-saying.h"

/* (transfer full): a dossier that says nothing */
static Dossier *
create (const char *id,
        const char *version,
        const DossierText *title)
{
  Dossier *dossier = dossier_new ();

  dossier->id = id;
  dossier->version = version;
  dossier->title = title;
  return dossier;
}

static void
test_claim_and_answer (void)
{
  g_autoptr (Dossier) dossier = create ("cecot", "1.0.0", FIXTURE_TEXT ("The Prison"));
  DossierFact claim = fixture_estimate ();
  DossierFact reply = fixture_estimate ();
  DossierLink link = { .kind = DOSSIER_LINK_RESPONDS_TO, .relation = DOSSIER_RELATION_RELATED };
  const DossierLink *slots[2];
  g_autofree char *alone = dossier_say_fact (dossier, &claim);
  g_autofree char *answered = NULL;
  g_autofree char *answering = NULL;

  reply.text = FIXTURE_TEXT ("Not so!");
  reply.status = DOSSIER_STATUS_DENIED;
  reply.n_by = 0;
  reply.of = (DossierDate) { 0 };
  fixture_link (&reply, &claim, &link, slots);
  answered = dossier_say_fact (dossier, &claim);
  answering = dossier_say_fact (dossier, &reply);

  g_assert_cmpstr (alone, ==, "García estimates between 15,000 and 20,000. "
                              "— Belarmino García, director of the prison, November 2024. "
                              "Estimated: a judged value or a range. No answer in this dossier. "
                              "Source: The Prison, Lead ¶2. Dossier “The Prison” (cecot 1.0.0).");
  g_assert_nonnull (strstr (answered, " Answer to a related question (Source article, speaker not named; undated; "
                                      "Denied): Not so! Source: "));
  g_assert_nonnull (strstr (answering, " In answer to (Belarmino García, director of the prison; November 2024; "
                                       "Estimated): García estimates between 15,000 and 20,000. Source: "));
}

/* No text from a file steers a terminal, or the order of the letters around it. */
static void
test_hostile (void)
{
  DossierSource source = { .id = "source", .type = "report", .title = "Red\033[31m\u202e" };
  DossierReference reference = { &source, "page\a 1" };
  DossierParty party = { .id = "party", .name = FIXTURE_TEXT ("שם\033") };
  const DossierParty *by[] = { &party };
  g_autoptr (Dossier) dossier = create ("hostile", "1\033", FIXTURE_TEXT ("T\u202e"));
  DossierFact fact = fixture_estimate ();
  g_autofree char *text = NULL;

  fact.text = FIXTURE_TEXT ("Said\033]0;x\a so");
  fact.by = by;
  fact.references = &reference;
  text = dossier_say_fact (dossier, &fact);

  g_assert_null (strchr (text, '\033'));
  g_assert_null (strchr (text, '\a'));
  g_assert_null (strstr (text, "\u202e"));
  g_assert_nonnull (strstr (text, "\u2068שם\u2069"));
}

static void
assert_says (Dossier *dossier,
             const char *id,
             const char *expected)
{
  g_autofree char *text = dossier_say_fact (dossier, dossier_find_fact (dossier, id));

  g_assert_cmpstr (text, ==, expected);
}

static void
test_whole (void)
{
  g_autoptr (Dossier) dossier = fixture_load_prison ();

  assert_says (dossier, "beaten",
               "A detainee says that he was beaten. — A detainee, July 2025. "
               "Alleged: an accusation; no ruling in this dossier. "
               "Direct answer (The president; undated; Denied): The president says that this is "
               "not so. 1 other claim in this dossier differs. "
               "Source: The Prison, Rights ¶3; The Paper. Dossier “The Prison” (prison 1.2).");
}

/* What was worked out carries its formula, and no speaker but Dossier. */
static void
test_computed (void)
{
  g_autoptr (Dossier) dossier = fixture_load_prison ();
  g_autofree char *text = dossier_say_fact (dossier, dossier_find_fact (dossier, "per-cell-computed"));

  g_assert_nonnull (strstr (text, "Worked out as: 40,000 people ÷ 256 cells = 156.25. "));
  g_assert_nonnull (strstr (text, " Worked out by Dossier. "));
  g_assert_null (strstr (text, "No answer"));
}

/* An answer to another record of a claim, or to a claim of which it is a part, goes along and is called what it is. */
static void
test_distant_answers (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "core", "data", "open-items.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (Dossier) dossier = dossier_load_file (file, problems, NULL, NULL, NULL);

  g_assert_nonnull (dossier);
  assert_says (dossier, "answered-again",
               "Fact answered-again. — Ann, undated. Alleged: an accusation; no ruling in this dossier. "
               "Answer to another record of this claim (Bob; undated; Denied): Fact denial. "
               "Source: A. Dossier “Open” (open 1).");
  assert_says (dossier, "part",
               "Fact part. — Ann, undated. Alleged: an accusation; no ruling in this dossier. "
               "Answer to a claim of which this is a part (Bob; undated; Denied): Fact denial. "
               "Source: A. Dossier “Open” (open 1).");
  assert_says (dossier, "judgement",
               "Fact judgement. — Ann, undated. Opinion: a judgement, label or warning. "
               "General statement, not a reply to this claim (Bob; undated; Opinion): Fact beside. No answer in this dossier. "
               "Source: A. Dossier “Open” (open 1).");
}

static void
test_cell (void)
{
  g_autoptr (Dossier) dossier = fixture_load_prison ();
  const DossierQuestion *abused = dossier_find_question (dossier, "abused");
  const DossierParty *president = dossier_find_party (dossier, "president");
  g_autoptr (GPtrArray) facts = g_ptr_array_new ();
  g_autofree char *none = dossier_say_cell (dossier, president, abused, facts);
  g_autofree char *one = NULL;
  g_autofree char *unnamed = NULL;

  g_ptr_array_add (facts, (gpointer) dossier_find_fact (dossier, "not-beaten"));
  one = dossier_say_cell (dossier, president, abused, facts);
  unnamed = dossier_say_cell (dossier, NULL, abused, facts);

  g_assert_nonnull (strstr (none, "— The president: no record in this dossier, which is not silence.\nDossier “"));
  g_assert_nonnull (strstr (one, "— The president, 1 statement in this dossier:\nThe president says"));
  g_assert_nonnull (strstr (one, "In answer to (A detainee; July 2025; Alleged): A detainee says that he was beaten."));
  g_assert_nonnull (strstr (unnamed, "— The source, speaker not named, 1 statement"));
}

/* Of very many statements the rest is counted: the head has said how many there are. */
static void
test_long_cell (void)
{
  g_autoptr (Dossier) dossier = fixture_load_prison ();
  const DossierFact *fact = dossier_find_fact (dossier, "not-beaten");
  g_autoptr (GPtrArray) facts = g_ptr_array_new ();
  g_autofree char *full = NULL;
  g_autofree char *more = NULL;

  for (guint i = 0; i < 20; i++)
    g_ptr_array_add (facts, (gpointer) fact);
  full = dossier_say_cell (dossier, NULL, fact->answer.question, facts);
  g_ptr_array_add (facts, (gpointer) fact);
  more = dossier_say_cell (dossier, NULL, fact->answer.question, facts);
  g_assert_null (strstr (full, "more statement"));
  g_assert_nonnull (strstr (more, "21 statements in this dossier:"));
  g_assert_nonnull (strstr (more, "\nAnd 1 more statement.\n"));
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/saying/claim-and-answer", test_claim_and_answer);
  g_test_add_func ("/saying/long-cell", test_long_cell);
  g_test_add_func ("/saying/hostile", test_hostile);
  g_test_add_func ("/saying/whole", test_whole);
  g_test_add_func ("/saying/computed", test_computed);
  g_test_add_func ("/saying/distant-answers", test_distant_answers);
  g_test_add_func ("/saying/cell", test_cell);

  return g_test_run ();
}
