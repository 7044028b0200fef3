// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-invariants.h"

#include "core/dossier-conflict.h"

#include <math.h>
#include <string.h>

static void
assert_words (const char *words)
{
  g_assert_nonnull (words);
  g_assert_true (g_utf8_validate (words, -1, NULL));
}

static void
assert_words_if_any (const char *words)
{
  if (words != NULL)
    assert_words (words);
}

static void
assert_text (const DossierText *text)
{
  g_assert_nonnull (text);
  g_assert_cmpuint (text->n_entries, >, 0);
  for (guint i = 0; i < text->n_entries; i++)
    {
      assert_words (text->entries[i].language);
      assert_words (text->entries[i].words);
    }
}

static void
assert_text_if_any (const DossierText *text)
{
  if (text != NULL)
    assert_text (text);
}

static void
assert_amount (const DossierAmount *amount)
{
  g_assert_true (isfinite (amount->low) && isfinite (amount->high));
  g_assert_cmpfloat (amount->low, <=, amount->high);
}

static gboolean
has_link (const DossierLink *const *links,
          guint n_links,
          const DossierLink *link)
{
  for (guint i = 0; i < n_links; i++)
    {
      if (links[i] == link)
        return TRUE;
    }

  return FALSE;
}

/* What is shown is the dossier's own, and not that of another. */
static void
assert_own (const Dossier *dossier,
            const DossierFact *fact)
{
  g_assert_true (dossier_find_fact (dossier, fact->id) == fact);
}

static void
assert_links (const Dossier *dossier,
              const DossierFact *fact)
{
  for (guint i = 0; i < fact->n_links_out; i++)
    {
      const DossierLink *link = fact->links_out[i];

      g_assert_true (link->from == fact);
      g_assert_true (link->to != fact);
      assert_own (dossier, link->to);
      g_assert_true (has_link ((const DossierLink *const *) link->to->links_in, link->to->n_links_in, link));
      g_assert_true ((link->kind == DOSSIER_LINK_RESPONDS_TO) == (link->relation != DOSSIER_RELATION_NONE));
    }
  for (guint i = 0; i < fact->n_links_in; i++)
    {
      g_assert_true (fact->links_in[i]->to == fact);
      assert_own (dossier, fact->links_in[i]->from);
    }
}

static void
assert_answer (const DossierFact *fact)
{
  g_assert_cmpuint (fact->n_differing, ==, dossier_fact_count_differing (fact));
  const DossierQuestion *question = fact->answer.question;
  guint n_found = 0;

  assert_amount (&fact->answer.amount);
  assert_text_if_any (fact->answer.scope);
  if (question == NULL)
    {
      g_assert_cmpint (fact->answer.amount.kind, ==, DOSSIER_AMOUNT_NONE);
      return;
    }
  for (guint i = 0; i < question->n_answers; i++)
    n_found += question->answers[i] == fact ? 1 : 0;
  g_assert_cmpuint (n_found, ==, 1);
  if (question->kind == DOSSIER_QUESTION_POINT)
    g_assert_cmpint (fact->answer.stance, !=, DOSSIER_STANCE_NONE);
  else
    g_assert_cmpint (fact->answer.stance, ==, DOSSIER_STANCE_NONE);
}

static void
assert_fact (const Dossier *dossier,
             const DossierFact *fact)
{
  assert_words (fact->id);
  assert_text (fact->text);
  assert_text_if_any (fact->short_text);
  assert_text_if_any (fact->notes);
  g_assert_cmpint (fact->status, <, DOSSIER_N_STATUSES);
  g_assert_true (dossier_find_fact (dossier, fact->id) == fact);
  g_assert_true (dossier->facts[fact->index] == fact);
  for (guint i = 0; i < fact->n_by; i++)
    g_assert_true (dossier_find_party (dossier, fact->by[i]->id) == fact->by[i]);
  for (guint i = 0; i < fact->n_about; i++)
    g_assert_true (dossier_find_party (dossier, fact->about[i]->id) == fact->about[i]);
  for (guint i = 0; i < fact->n_references; i++)
    g_assert_true (dossier_find_source (dossier, fact->references[i].source->id) == fact->references[i].source);
  for (guint i = 0; i < fact->n_tags; i++)
    assert_words (fact->tags[i]);
  for (guint i = 0; i < fact->n_inputs; i++)
    g_assert_true (dossier_find_fact (dossier, fact->inputs[i]->id) == fact->inputs[i]);

  g_assert_true ((fact->status == DOSSIER_STATUS_COMPUTED) == (fact->formula != NULL));
  g_assert_true (fact->formula != NULL || fact->n_references > 0);
  g_assert_true ((fact->quote.words != NULL) == (fact->quote.language != NULL));
  g_assert_true ((fact->quote.original != NULL) == (fact->quote.original_language != NULL));
  assert_text_if_any (fact->quote.translations);
  if (fact->view != NULL)
    g_assert_true (dossier_find_view (dossier, fact->view->id) == fact->view);
  assert_links (dossier, fact);
  assert_answer (fact);
}

static void
assert_people (const Dossier *dossier)
{
  for (guint i = 0; i < dossier->n_sources; i++)
    {
      g_assert_true (dossier_find_source (dossier, dossier->sources[i]->id) == dossier->sources[i]);
      assert_words (dossier->sources[i]->type);
      assert_words_if_any (dossier->sources[i]->title);
    }
  for (guint i = 0; i < dossier->n_parties; i++)
    {
      const DossierParty *party = dossier->parties[i];

      g_assert_true (dossier_find_party (dossier, party->id) == party);
      assert_text (party->name);
      g_assert_true ((party->tag != NULL) == (party->tag_group != NULL));
      g_assert_true ((party->colour_light != NULL) == (party->colour_dark != NULL));
      if (party->tag != NULL)
        g_assert_cmpstr (party->tag, ==, party->tag_group->tag);
    }
  for (guint i = 0; i < dossier->n_questions; i++)
    {
      const DossierQuestion *question = dossier->questions[i];

      g_assert_true (dossier_find_question (dossier, question->id) == question);
      assert_text (question->label);
      g_assert_true ((question->kind == DOSSIER_QUESTION_POINT) == (question->statement != NULL));
      g_assert_true ((question->kind >= DOSSIER_QUESTION_POINT) == (question->unit == DOSSIER_UNIT_NONE));
      for (guint j = 0; j < question->n_answers; j++)
        g_assert_true (question->answers[j]->answer.question == question);
    }
}

static void
assert_pair (const Dossier *dossier,
             const DossierPair *pair)
{
  g_assert_true (dossier_find_pair (dossier, pair->id) == pair);
  assert_text (pair->topic);
  assert_own (dossier, pair->claim);
  if (pair->answer != NULL)
    assert_own (dossier, pair->answer);
  g_assert_true ((pair->answer != NULL) == (pair->relation != DOSSIER_RELATION_NONE));
  for (guint i = 0; i < pair->n_also; i++)
    assert_own (dossier, pair->also[i]);
}

static void
assert_section (const Dossier *dossier,
                const DossierSection *section)
{
  assert_words (section->id);
  assert_text (section->title);
  for (guint i = 0; i < section->n_facts; i++)
    {
      assert_own (dossier, section->facts[i]);
      g_assert_nonnull (section->facts[i]->view);
    }
  for (guint i = 0; i < section->n_figures; i++)
    g_assert_true (dossier_find_figure (dossier, section->figures[i]->id) == section->figures[i]);
  for (guint i = 0; i < section->n_pairs; i++)
    assert_pair (dossier, section->pairs[i]);
}

static void
assert_lane (const Dossier *dossier,
             const DossierLane *lane)
{
  assert_text (lane->title);
  for (guint i = 0; i < lane->n_facts; i++)
    assert_own (dossier, lane->facts[i]);
  for (guint i = 0; i < lane->n_tags; i++)
    assert_words (lane->tags[i]);
}

static void
assert_views (const Dossier *dossier)
{
  for (guint i = 0; i < dossier->n_figures; i++)
    {
      const DossierFigure *figure = dossier->figures[i];

      assert_text (figure->title);
      g_assert_cmpuint (figure->n_lanes + figure->n_questions + figure->n_parts, >, 0);
      g_assert_true (figure->n_parts == 0 || figure->n_parts == figure->n_facts);
      for (guint j = 0; j < figure->n_parts; j++)
        g_assert_true (figure->parts[j].fact == figure->facts[j]);
      for (guint j = 0; j < figure->n_questions; j++)
        g_assert_true (dossier_find_question (dossier, figure->questions[j].question->id)
                       == figure->questions[j].question);
      for (guint j = 0; j < figure->n_facts; j++)
        assert_own (dossier, figure->facts[j]);
      for (guint j = 0; j < figure->n_events; j++)
        assert_own (dossier, figure->events[j]);
      for (guint j = 0; j < figure->n_periods; j++)
        assert_own (dossier, figure->periods[j]);
      for (guint j = 0; j < figure->n_flows; j++)
        for (guint k = 0; k < figure->flows[j].n_facts; k++)
          assert_own (dossier, figure->flows[j].facts[k]);
      for (guint j = 0; j < figure->n_lanes; j++)
        assert_lane (dossier, &figure->lanes[j]);
    }
  for (guint i = 0; i < dossier->n_views; i++)
    {
      const DossierView *view = dossier->views[i];

      g_assert_true (dossier_find_view (dossier, view->id) == view);
      assert_text (view->title);
      g_assert_cmpuint (view->n_key_figures, <=, 4);
      for (guint j = 0; j < view->n_key_figures; j++)
        assert_own (dossier, view->key_figures[j]);
      for (guint j = 0; j < view->n_sections; j++)
        assert_section (dossier, &view->sections[j]);
    }
}

static void
assert_lectures (const Dossier *dossier)
{
  for (guint i = 0; i < dossier->n_lectures; i++)
    {
      const DossierLecture *lecture = dossier->lectures[i];

      assert_text (lecture->title);
      for (guint j = 0; j < lecture->n_steps; j++)
        {
          const DossierStep *step = &lecture->steps[j];
          guint n_targets = (step->figure != NULL) + (step->pair != NULL) + (step->question != NULL) + (step->view != NULL)
                            + (step->n_facts > 0);

          assert_words (step->id);
          g_assert_cmpuint (n_targets, <=, 1);
          g_assert_true (n_targets == 1 || step->title != NULL);
          g_assert_cmpfloat (step->minutes, >=, 0);
        }
    }
}

/* Walks through everything and checks that nothing is missing that may not be, that every text is UTF-8, that
 * everything can be found by its id, and that links and answers lead both ways. */
void
dossier_assert_whole (const Dossier *dossier)
{
  assert_words (dossier->id);
  assert_words (dossier->version);
  assert_words (dossier->language);
  assert_text (dossier->title);
  g_assert_cmpuint (dossier->n_languages, >, 0);
  g_assert_cmpstr (dossier->languages[0], ==, dossier->language);
  assert_people (dossier);
  for (guint i = 0; i < dossier->n_facts; i++)
    assert_fact (dossier, dossier->facts[i]);
  assert_views (dossier);
  assert_lectures (dossier);
}

static void
assert_problems (const DossierProblems *problems,
                 gboolean has_dossier)
{
  g_assert_true ((dossier_problems_count (problems, DOSSIER_SEVERITY_FATAL) == 0) == has_dossier);
  for (guint i = 0; i < dossier_problems_get_n (problems); i++)
    {
      const DossierProblem *problem = dossier_problems_get (problems, i);

      assert_words_if_any (problem->pointer);
      assert_words_if_any (problem->found);
      assert_words_if_any (problem->expected);
      g_assert_cmpuint (problem->line, >, 0);
      g_assert_cmpuint (problem->column, >, 0);
    }
}

/* Reads a text from memory that ends where the text does, so that a sanitizer sees any step beyond it, and checks all
 * that came of it: either a whole dossier, or a reason why not. */
Dossier *
dossier_read_and_assert (const char *text,
                         gsize length,
                         DossierProblems *problems)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);
  Dossier *dossier = dossier_read_bytes (bytes, NULL, problems, NULL, NULL, NULL);

  assert_problems (problems, dossier != NULL);
  if (dossier != NULL)
    dossier_assert_whole (dossier);

  return dossier;
}
