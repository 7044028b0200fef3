// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-view.h"

enum
{
  KEY,
  ROW,
  CLAIM,
  ANSWER,
  ALSO,
  DRAWN,    /* in a figure that names its facts */
  ANSWERS,  /* a question that a figure shows whole */
  EVENT,    /* that a figure draws behind its answers, as it does a */
  PERIOD,
  UNDRAWN,  /* a question of the figure that names other facts */
  ELSEWHERE,
  N_FACTS,
};

static const DossierQuestion whole_question = { .id = "whole" };
static const DossierQuestion named_question = { .id = "named" };

static const DossierFact facts[N_FACTS] = {
  [ANSWERS] = { .answer = { .question = &whole_question } },
  [DRAWN] = { .answer = { .question = &named_question } },
  [UNDRAWN] = { .answer = { .question = &named_question } },
};

static const DossierFigureQuestion whole_questions[] = { { &whole_question, FALSE } };
static const DossierFigureQuestion named_questions[] = { { &named_question, FALSE } };
static const DossierFact *drawn[] = { &facts[DRAWN] };
static const DossierFact *events[] = { &facts[EVENT] };
static const DossierFact *periods[] = { &facts[PERIOD] };
static const DossierFigure whole_figure = {
  .questions = whole_questions, .n_questions = 1, .events = events, .n_events = 1,
  .periods = periods, .n_periods = 1
};
static const DossierFigure named_figure = {
  .questions = named_questions, .n_questions = 1, .facts = drawn, .n_facts = 1
};

static const DossierFact *also[] = { &facts[ALSO] };
static const DossierPair pair = { .claim = &facts[CLAIM], .answer = &facts[ANSWER], .also = also, .n_also = 1 };
static const DossierPair unanswered = { .claim = &facts[CLAIM] };

static const DossierFact *keys[] = { &facts[KEY] };
static const DossierFact *rows[] = { &facts[ROW] };
static const DossierPair *pairs[] = { &unanswered, &pair };
static const DossierFigure *figures[] = { &named_figure, &whole_figure };
static const DossierSection sections[] = {
  { .facts = rows, .n_facts = 1 },
  { .pairs = pairs, .n_pairs = 2, .figures = figures, .n_figures = 2 },
};
static const DossierView view = { .key_figures = keys, .n_key_figures = 1, .sections = sections, .n_sections = 2 };

typedef struct
{
  const char *path;
  guint fact;
  gboolean shown;
} Row;

static const Row table[] = {
  { "/core/view/key-figure", KEY, TRUE },
  { "/core/view/row", ROW, TRUE },
  { "/core/view/claim", CLAIM, TRUE },
  { "/core/view/answer", ANSWER, TRUE },
  { "/core/view/also", ALSO, TRUE },
  { "/core/view/named-in-figure", DRAWN, TRUE },
  { "/core/view/answers-question-of-figure", ANSWERS, TRUE },
  { "/core/view/event-of-figure", EVENT, TRUE },
  { "/core/view/period-of-figure", PERIOD, TRUE },
  { "/core/view/not-named-in-figure", UNDRAWN, FALSE },
  { "/core/view/elsewhere", ELSEWHERE, FALSE },
};

static void
test_shows (gconstpointer data)
{
  const Row *row = data;

  g_assert_true (dossier_view_shows (&view, &facts[row->fact]) == row->shown);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    g_test_add_data_func (table[i].path, &table[i], test_shows);

  return g_test_run ();
}
