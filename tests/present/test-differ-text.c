// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"
#include "present/dossier-differ-text.h"

/* One answer to a question, as a line of a table. */
typedef struct
{
  DossierStatus status;
  const char *of; /* NULL: undated */
  DossierAmount amount;
  DossierStance stance;
  const char *scope;
  gboolean garcia; /* said by him, else in the source's own voice */
} Answer;

#define EXACT(n) { DOSSIER_AMOUNT_EXACT, (n), (n), FALSE, FALSE, DOSSIER_UNIT_PERSON }
#define RANGE(from, to) { DOSSIER_AMOUNT_RANGE, (from), (to), FALSE, FALSE, DOSSIER_UNIT_PERSON }
#define NEAR(n) { DOSSIER_AMOUNT_NEAR, (n), (n), FALSE, FALSE, DOSSIER_UNIT_PERSON }
#define STATED DOSSIER_STATUS_STATED

typedef struct
{
  const char *name;
  Answer fact;
  Answer other;
  const char *verdict;
  const char *differ; /* NULL: nothing differs */
} DifferCase;

static const DifferCase differ_cases[] = {
  { "same",
    { STATED, "2024", EXACT (5) },
    { STATED, "2024", EXACT (5) },
    "No conflict: the same, or one within the other",
    NULL },
  { "conflict",
    { STATED, "2024-06", EXACT (5) },
    { STATED, "2024-06-11", EXACT (6) },
    "Conflicts: same question and time",
    "Different answers are given for the same time; this dossier does not settle which holds." },
  { "conflict-undated",
    { STATED, "2024-06", EXACT (5) },
    { STATED, NULL, EXACT (6) },
    "Conflicts: same question, and no date tells them apart",
    "The answers differ, and no date tells them apart; this dossier does not settle which holds." },
  { "conflict-of-one-speaker",
    { DOSSIER_STATUS_ESTIMATED, "2024-11", RANGE (15, 20), .garcia = TRUE },
    { DOSSIER_STATUS_ESTIMATED, "2024-11", RANGE (10, 20), .garcia = TRUE },
    "Conflicts: same question and time",
    "Two different answers for the same time are attributed to the same speaker; the source does not settle which holds." },
  { "another-time",
    { STATED, "2023", EXACT (5) },
    { STATED, "2024", EXACT (6) },
    "Speaks of another time",
    "Others speak of other times." },
  { "another-scope",
    { STATED, "2023", EXACT (5), .scope = "Ecuador" },
    { STATED, "2023", EXACT (6), .scope = "Chile" },
    "Different scope: Chile",
    "Others speak of other things, places or groups." },
  { "scope-of-this-alone",
    { STATED, "2023", EXACT (5), .scope = "Ecuador" },
    { STATED, "2023", EXACT (6) },
    "Different scope",
    "Others speak of other things, places or groups." },
  { "plan",
    { STATED, "2023", EXACT (5) },
    { DOSSIER_STATUS_ANNOUNCED, "2023", EXACT (6) },
    "A plan, not yet done",
    "One is a plan, not yet done." },
  { "no-plan",
    { DOSSIER_STATUS_ANNOUNCED, "2023", EXACT (5) },
    { STATED, "2023", EXACT (6) },
    "No plan, unlike this",
    "One is a plan, not yet done." },
  { "computed",
    { STATED, "2023", EXACT (5) },
    { DOSSIER_STATUS_COMPUTED, "2023", EXACT (6) },
    "Worked out by Dossier",
    NULL },
  { "not-computed",
    { DOSSIER_STATUS_COMPUTED, "2023", EXACT (6) },
    { STATED, "2023", EXACT (5) },
    "Given by the source, not worked out",
    NULL },
  { "near",
    { STATED, "2023", EXACT (5) },
    { STATED, "2023", NEAR (6) },
    "Names a number to compare with, and gives none of its own",
    "One names a number to compare with, and gives none of its own." },
  { "this-is-near",
    { STATED, "2023", NEAR (6) },
    { STATED, "2023", EXACT (5) },
    "This gives no number",
    "This names a number to compare with, and gives none of its own." },
  { "declined",
    { STATED, "2023", EXACT (5) },
    { DOSSIER_STATUS_DECLINED, "2023", { DOSSIER_AMOUNT_NONE } },
    "Gives no number",
    NULL },
  { "this-is-declined",
    { DOSSIER_STATUS_DECLINED, "2023", { DOSSIER_AMOUNT_NONE } },
    { STATED, "2023", NEAR (5) },
    "Names a number to compare with, and gives none of its own",
    NULL },
  { "opposite-stance",
    { STATED, NULL, .stance = DOSSIER_STANCE_ASSERTS },
    { DOSSIER_STATUS_DENIED, NULL, .stance = DOSSIER_STANCE_DENIES },
    "Conflicts: says the opposite of this",
    "Others say the opposite; this dossier does not settle who is right." },
  { "both-stances-of-one-speaker",
    { STATED, NULL, .stance = DOSSIER_STANCE_ASSERTS, .garcia = TRUE },
    { DOSSIER_STATUS_DENIED, NULL, .stance = DOSSIER_STANCE_DENIES, .garcia = TRUE },
    "Conflicts: says the opposite of this",
    "The opposite is attributed to the same speaker as well; this dossier does not settle which holds." },
  { "same-stance",
    { STATED, NULL, .stance = DOSSIER_STANCE_ASSERTS },
    { STATED, NULL, .stance = DOSSIER_STANCE_ASSERTS },
    "Says the same",
    NULL },
  { "partly",
    { STATED, NULL, .stance = DOSSIER_STANCE_ASSERTS },
    { STATED, NULL, .stance = DOSSIER_STANCE_PARTLY },
    "Takes another side, but not the opposite one",
    "Others take another side, but not the opposite one." },
};

static DossierFact
make_fact (const Answer *answer,
           const DossierQuestion *question,
           DossierText *scope)
{
  DossierFact fact = fixture_estimate ();

  fact.status = answer->status;
  fact.of = answer->of != NULL ? fixture_date (answer->of) : (DossierDate) { 0 };
  fact.n_by = answer->garcia ? 1 : 0;
  fact.answer = (DossierAnswer) {
    .question = question,
    .amount = answer->amount,
    .stance = answer->stance,
    .scope = answer->scope != NULL ? scope : NULL,
  };
  return fact;
}

static void
test_differ (gconstpointer data)
{
  const DifferCase *row = data;
  DossierQuestion question = row->fact.stance != DOSSIER_STANCE_NONE ? fixture_respected : fixture_held;
  DossierTextEntry words[] = { { "en", row->fact.scope }, { "en", row->other.scope } };
  DossierText scopes[] = { { &words[0], 1 }, { &words[1], 1 } };
  DossierFact fact = make_fact (&row->fact, &question, &scopes[0]);
  DossierFact other = make_fact (&row->other, &question, &scopes[1]);
  const DossierFact *answers[] = { &fact, &other };
  g_autofree char *verdict = NULL;
  g_autofree char *differ = NULL;

  question.answers = answers;
  question.n_answers = 2;
  verdict = dossier_format_verdict (&fact, &other);
  differ = dossier_format_differ_verdict (&fact);

  g_assert_cmpstr (verdict, ==, row->verdict);
  g_assert_cmpstr (differ, ==, row->differ);
}

static void
test_linked (void)
{
  DossierQuestion question = fixture_held;
  DossierFact older = fixture_estimate ();
  DossierFact newer = fixture_estimate ();
  DossierLink link = { .kind = DOSSIER_LINK_SUPERSEDES };
  const DossierLink *slots[2];
  g_autofree char *of_newer = NULL;
  g_autofree char *of_older = NULL;
  g_autofree char *repeated = NULL;
  g_autofree char *marked = NULL;

  older.answer.question = newer.answer.question = &question;
  fixture_link (&newer, &older, &link, slots);
  of_newer = dossier_format_verdict (&older, &newer);
  of_older = dossier_format_verdict (&newer, &older);
  link.kind = DOSSIER_LINK_REPEATS;
  repeated = dossier_format_verdict (&older, &newer);
  link.kind = DOSSIER_LINK_CONTRADICTS;
  older.of = (DossierDate) { 0 };
  marked = dossier_format_verdict (&older, &newer);

  g_assert_cmpstr (of_newer, ==, "Replaces this");
  g_assert_cmpstr (of_older, ==, "Replaced by this");
  g_assert_cmpstr (repeated, ==, "The same statement in another place");
  g_assert_cmpstr (marked, ==, "Conflicts: the dossier sets it against this");
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (differ_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/differ/", differ_cases[i].name, NULL);

      g_test_add_data_func (path, &differ_cases[i], test_differ);
    }
  g_test_add_func ("/differ/linked", test_linked);

  return g_test_run ();
}
