// SPDX-License-Identifier: GPL-3.0-or-later

/* The page of a question: its one sentence, who answers, and how each answer stands to the one before it. */

#include "fixture.h"
#include "present/dossier-question-state.h"
#include "present/dossier-question-text.h"

static Dossier *cecot;

typedef struct
{
  const char *question;
  const char *verdict;
  const char *voices; /* all sentences, joined */
} QuestionCase;

static const QuestionCase question_cases[] = {
  { "held",
    "Two different answers are attributed to Belarmino García (November 2024); the source does not settle which holds.",
    "Belarmino García and Spokesperson of the Salvadoran government count as one voice as far as this dossier records. "
    "1 source answers in its own voice, and names no speaker. All of it comes by way of a single source." },
  { "capacity",
    "What is planned or promised stands beside what is said to be so.",
    "One speaker: Nayib Bukele. 1 source answers in its own voice, and names no speaker. "
    "All of it comes by way of a single source." },
  { "arrested",
    "The answers speak of different times.",
    "1 source answers in its own voice, and names no speaker. All of it comes by way of a single source." },
  { "court-orders",
    "One answer has been replaced by another.",
    "2 speakers, independent as far as this dossier records: James Boasberg and Supreme Court of the United States. "
    "All of it comes by way of a single source." },
  { "weight-before",
    "It is one statement, given 2 times.",
    "One speaker: Kilmar Abrego Garcia. All of it comes by way of a single source." },
  { "similar-capacity",
    "The answers speak of different things, places or groups.",
    "3 speakers, independent as far as this dossier records: Daniel Noboa, Xiomara Castro and Bernardo Arévalo. "
    "All of it comes by way of a single source." },
  { "planned-capacity",
    "What a source gives stands beside what Dossier has worked out.",
    "One speaker: Nayib Bukele. All of it comes by way of a single source." },
  { "site-area",
    "There is one answer, and nothing to hold it against.",
    "1 source answers in its own voice, and names no speaker. All of it comes by way of a single source." },
  { "name",
    "The answers are in words, which are not compared.",
    "1 source answers in its own voice, and names no speaker. All of it comes by way of a single source." },
  { "point-deals",
    "Some say that it is so, others that it is not; this dossier does not settle who is right.",
    "3 voices as far as this dossier records, of 4 speakers: International Crisis Group (ICG), Government of El "
    "Salvador, United States Department of the Treasury and Nayib Bukele. All of it comes by way of a single source." },
  { "point-torture",
    "The answers do not contradict one another.",
    NULL },
  { "point-model",
    "The answers take different sides, but no two take opposite ones.",
    NULL },
};

static char *
join (GPtrArray *texts)
{
  GString *joined = g_string_new (NULL);

  for (guint i = 0; i < texts->len; i++)
    g_string_append_printf (joined, "%s%s", i > 0 ? " " : "", (const char *) g_ptr_array_index (texts, i));

  return g_string_free (joined, FALSE);
}

static void
test_words (gconstpointer data)
{
  const QuestionCase *test = data;
  g_autoptr (DossierQuestionState) state =
    dossier_question_state_new (cecot, dossier_find_question (cecot, test->question));
  g_autofree char *voices = join (state->voices);

  g_assert_cmpstr (state->verdict, ==, test->verdict);
  if (test->voices != NULL)
    g_assert_cmpstr (voices, ==, test->voices);
}

/* Every answer once, by date, each held against the one before it. */
static void
test_answers (void)
{
  g_autoptr (DossierQuestionState) state = dossier_question_state_new (cecot, dossier_find_question (cecot, "held"));
  const DossierQuestionAnswer *first = g_ptr_array_index (state->answers, 0);
  const DossierQuestionAnswer *lead = g_ptr_array_index (state->answers, 4);
  const DossierQuestionAnswer *body = g_ptr_array_index (state->answers, 5);

  g_assert_cmpuint (state->answers->len, ==, 9);
  g_assert_cmpstr (state->answers_heading, ==, "9 answers");
  g_assert_cmpstr (state->asked, ==, "How many people are held in the prison at one time. Scope: CECOT.");
  g_assert_null (first->between);
  g_assert_cmpstr (lead->row->fact->id, ==, "held-2024-11-lead");
  g_assert_cmpstr (lead->between, ==, "Beside the one above: Speaks of another time");
  g_assert_cmpstr (body->between, ==, "Beside the one above: Conflicts: same question and time");
  g_assert_null (body->heading);
}

/* What is counted of the pairs reads as a sentence of its own, of one pair and of many. */
static void
test_tally (void)
{
  DossierQuestionVerdict verdict = { .n_pairs = { [DOSSIER_VERDICT_DIFFERENT_DAY] = 2, [DOSSIER_VERDICT_PLAN] = 1,
                                                  [DOSSIER_VERDICT_DIFFERENT_SCOPE] = 1 } };
  g_autoptr (GPtrArray) tally = dossier_list_tally (&verdict);
  g_autofree char *counts = join (tally);

  g_assert_cmpstr (counts, ==, "2 pairs speak of different times 1 pair sets a plan beside what is so "
                               "1 pair differs in scope");
}

/* A contested point is asked as a statement, and its answers stand by side. */
static void
test_sides (void)
{
  g_autoptr (DossierQuestionState) state =
    dossier_question_state_new (cecot, dossier_find_question (cecot, "point-due-process"));
  static const char *const headings[] = { "Says that it is so (1)", "Says that it is not so (1)",
                                          "Agrees in part, or limits it (1)" };

  g_assert_cmpstr (state->asked, ==, "“Those held in CECOT are given due process.”");
  g_assert_cmpuint (state->answers->len, ==, 3);
  for (guint i = 0; i < 3; i++)
    g_assert_cmpstr (((DossierQuestionAnswer *) g_ptr_array_index (state->answers, i))->heading, ==, headings[i]);
}

/* Who contradicts only himself is not made into two camps. */
static void
test_both_ways (void)
{
  DossierQuestion question = fixture_respected;
  DossierFact yes = fixture_estimate ();
  DossierFact no = fixture_estimate ();
  const DossierFact *answers[] = { &yes, &no };
  DossierQuestionVerdict verdict;
  g_autofree char *words = NULL;

  question.answers = answers;
  question.n_answers = 2;
  yes.answer = (DossierAnswer) { .question = &question, .stance = DOSSIER_STANCE_ASSERTS };
  no.answer = (DossierAnswer) { .question = &question, .stance = DOSSIER_STANCE_DENIES };
  verdict = dossier_question_find_verdict (&question);
  words = dossier_format_question_verdict (&question, &verdict);

  g_assert_cmpstr (words, ==, "That it is so and that it is not are both attributed to Belarmino García; this dossier "
                              "does not settle which holds.");
}

/* All that name a number are on the axis, a refusal too; a question without two of them has no chart. */
static void
test_chart (void)
{
  g_autoptr (DossierQuestionState) held = dossier_question_state_new (cecot, dossier_find_question (cecot, "held"));
  g_autoptr (DossierQuestionState) point =
    dossier_question_state_new (cecot, dossier_find_question (cecot, "point-rights"));
  g_autoptr (DossierQuestionState) single =
    dossier_question_state_new (cecot, dossier_find_question (cecot, "site-area"));
  g_autoptr (DossierChartSpec) chart = dossier_question_state_create_chart (held);

  g_assert_nonnull (chart);
  g_assert_cmpint (chart->kind, ==, DOSSIER_FIGURE_BARS);
  g_assert_cmpstr (chart->title, ==, "People held");
  g_assert_cmpuint (chart->items->len, ==, 9);
  g_assert_cmpuint (chart->groups->len, ==, 0);
  g_assert_null (dossier_question_state_create_chart (point));
  g_assert_null (dossier_question_state_create_chart (single));
}

/* Of every question of the dossier something can be said, and of each pair of answers. */
static void
test_all (void)
{
  for (guint i = 0; i < cecot->n_questions; i++)
    {
      g_autoptr (DossierQuestionState) state = dossier_question_state_new (cecot, cecot->questions[i]);
      g_autoptr (DossierChartSpec) chart = dossier_question_state_create_chart (state);

      g_assert_true (g_str_has_suffix (state->verdict, "."));
      g_assert_cmpuint (state->answers->len, ==, cecot->questions[i]->n_answers);
      for (guint j = 1; j < state->answers->len; j++)
        g_assert_nonnull (((DossierQuestionAnswer *) g_ptr_array_index (state->answers, j))->between);
    }
}

int
main (int argc,
      char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  cecot = fixture_load ("data/dossiers/cecot.dossier.json");

  for (gsize i = 0; i < G_N_ELEMENTS (question_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/question-state/words/", question_cases[i].question, NULL);

      g_test_add_data_func (path, &question_cases[i], test_words);
    }
  g_test_add_func ("/question-state/answers", test_answers);
  g_test_add_func ("/question-state/tally", test_tally);
  g_test_add_func ("/question-state/sides", test_sides);
  g_test_add_func ("/question-state/both-ways", test_both_ways);
  g_test_add_func ("/question-state/chart", test_chart);
  g_test_add_func ("/question-state/all", test_all);

  status = g_test_run ();
  dossier_unref (cecot);
  return status;
}
