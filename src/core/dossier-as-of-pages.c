// SPDX-License-Identifier: GPL-3.0-or-later

/* The figures, views and lectures of a derived dossier: as they were, without what had not been said, and without what
 * is empty then. Views stay, whatever is left of them, so that a reader keeps the place. */

#include "core/dossier-as-of-private.h"

#define copy_of(derivation, value) \
  ((__typeof__ (value)) dossier_arena_copy ((derivation)->arena, (value), sizeof *(value), 1))

static gpointer
get_copy (const DossierDerivation *derivation,
          gconstpointer original)
{
  return original != NULL ? g_hash_table_lookup (derivation->copies, original) : NULL;
}

static void
add_copy (DossierDerivation *derivation,
          DossierKind kind,
          const char *id,
          gconstpointer original,
          gconstpointer copy)
{
  dossier_id_table_add (dossier_get_ids (derivation->dossier, kind), id, (gpointer) copy);
  g_hash_table_insert (derivation->copies, (gpointer) original, (gpointer) copy);
}

static void
copy_lanes (DossierDerivation *derivation,
            const DossierFigure *original,
            DossierFigure *figure)
{
  DossierLane *lanes = dossier_arena_copy (derivation->arena, original->lanes, sizeof *lanes, original->n_lanes);

  for (guint i = 0; i < original->n_lanes; i++)
    lanes[i].facts = dossier_derivation_filter (derivation, original->lanes[i].facts, original->lanes[i].n_facts,
                                                &lanes[i].n_facts);
  figure->lanes = lanes;
}

static void
copy_flows (DossierDerivation *derivation,
            const DossierFigure *original,
            DossierFigure *figure)
{
  DossierFigureFlow *flows = dossier_arena_copy (derivation->arena, original->flows, sizeof *flows, original->n_flows);

  for (guint i = 0; i < original->n_flows; i++)
    flows[i].facts = dossier_derivation_filter (derivation, original->flows[i].facts, original->flows[i].n_facts,
                                                &flows[i].n_facts);
  figure->flows = flows;
}

static void
copy_parts (DossierDerivation *derivation,
            const DossierFigure *original,
            DossierFigure *figure)
{
  DossierFigurePart *parts = dossier_arena_new0 (derivation->arena, DossierFigurePart, original->n_parts);

  figure->n_parts = 0;
  for (guint i = 0; i < original->n_parts; i++)
    {
      const DossierFact *fact = dossier_derivation_get_fact (derivation, original->parts[i].fact);

      if (fact == NULL)
        continue;
      parts[figure->n_parts] = original->parts[i];
      parts[figure->n_parts++].fact = fact;
    }
  figure->parts = parts;
}

static void
copy_figure_questions (DossierDerivation *derivation,
                       const DossierFigure *original,
                       DossierFigure *figure)
{
  DossierFigureQuestion *questions = dossier_arena_copy (derivation->arena, original->questions, sizeof *questions,
                                                         original->n_questions);

  for (guint i = 0; i < original->n_questions; i++)
    questions[i].question = get_copy (derivation, original->questions[i].question);
  figure->questions = questions;
}

/* Whether there is anything to draw. A timeline is the frame of a page, and stays. */
static gboolean
has_matter (const DossierFigure *original,
            const DossierFigure *figure)
{
  if (figure->kind == DOSSIER_FIGURE_TIMELINE)
    return TRUE;
  if (original->n_parts > 0)
    return figure->n_parts > 0;
  if (original->n_facts > 0)
    return figure->n_facts > 0;

  for (guint i = 0; i < figure->n_questions; i++)
    if (figure->questions[i].question->n_answers > 0)
      return TRUE;

  return FALSE;
}

static void
copy_figures (DossierDerivation *derivation)
{
  const Dossier *whole = derivation->whole;
  Dossier *dossier = derivation->dossier;

  dossier->figures = dossier_arena_new0 (derivation->arena, const DossierFigure *, whole->n_figures);
  for (guint i = 0; i < whole->n_figures; i++)
    {
      const DossierFigure *original = whole->figures[i];
      DossierFigure *figure = copy_of (derivation, (DossierFigure *) original);

      figure->caption = NULL;
      figure->facts = dossier_derivation_filter (derivation, original->facts, original->n_facts, &figure->n_facts);
      copy_figure_questions (derivation, original, figure);
      figure->events = dossier_derivation_filter (derivation, original->events, original->n_events, &figure->n_events);
      figure->periods = dossier_derivation_filter (derivation, original->periods, original->n_periods,
                                                   &figure->n_periods);
      copy_flows (derivation, original, figure);
      copy_lanes (derivation, original, figure);
      copy_parts (derivation, original, figure);
      if (!has_matter (original, figure))
        continue;
      dossier->figures[dossier->n_figures++] = figure;
      add_copy (derivation, DOSSIER_KIND_FIGURE, figure->id, original, figure);
    }
}

/* A pair needs its claim. An answer that had not been given yet is none. */
static const DossierPair *
copy_pair (DossierDerivation *derivation,
           const DossierPair *original)
{
  DossierPair *pair;

  if (dossier_derivation_get_fact (derivation, original->claim) == NULL)
    return NULL;

  pair = copy_of (derivation, (DossierPair *) original);
  pair->claim = dossier_derivation_get_fact (derivation, original->claim);
  pair->answer = dossier_derivation_get_fact (derivation, original->answer);
  if (pair->answer == NULL)
    pair->relation = DOSSIER_RELATION_NONE;
  pair->also = dossier_derivation_filter (derivation, original->also, original->n_also, &pair->n_also);
  add_copy (derivation, DOSSIER_KIND_PAIR, pair->id, original, pair);

  return pair;
}

static void
add_fact (DossierDerivation *derivation,
          GPtrArray *facts,
          const DossierFact *fact)
{
  const DossierFact *copy = dossier_derivation_get_fact (derivation, fact);

  if (copy != NULL && !g_ptr_array_find (facts, copy, NULL))
    g_ptr_array_add (facts, (gpointer) copy);
}

/* What a pair without its claim showed besides is listed, rather than lost. */
static void
copy_pairs (DossierDerivation *derivation,
            const DossierSection *original,
            DossierSection *section)
{
  const DossierPair **pairs = dossier_arena_new0 (derivation->arena, const DossierPair *, original->n_pairs);
  g_autoptr (GPtrArray) facts = g_ptr_array_new ();

  for (guint i = 0; i < original->n_facts; i++)
    add_fact (derivation, facts, original->facts[i]);
  section->n_pairs = 0;
  for (guint i = 0; i < original->n_pairs; i++)
    {
      const DossierPair *pair = copy_pair (derivation, original->pairs[i]);

      if (pair != NULL)
        {
          pairs[section->n_pairs++] = pair;
          continue;
        }
      add_fact (derivation, facts, original->pairs[i]->answer);
      for (guint j = 0; j < original->pairs[i]->n_also; j++)
        add_fact (derivation, facts, original->pairs[i]->also[j]);
    }
  section->pairs = pairs;
  section->n_facts = facts->len;
  section->facts = dossier_arena_copy (derivation->arena, facts->pdata, sizeof (gpointer), facts->len);
}

static void
copy_section_figures (DossierDerivation *derivation,
                      const DossierSection *original,
                      DossierSection *section)
{
  const DossierFigure **figures = dossier_arena_new0 (derivation->arena, const DossierFigure *, original->n_figures);

  section->n_figures = 0;
  for (guint i = 0; i < original->n_figures; i++)
    {
      const DossierFigure *figure = get_copy (derivation, original->figures[i]);

      if (figure != NULL)
        figures[section->n_figures++] = figure;
    }
  section->figures = figures;
}

/* The first view that shows a fact is where it is found, as the reader has it. */
static void
show_fact (const DossierFact *fact,
           const DossierView *view)
{
  DossierFact *shown = (DossierFact *) fact;

  if (shown != NULL && shown->view == NULL)
    shown->view = view;
}

static void
show_section (const DossierSection *section,
              const DossierView *view)
{
  for (guint i = 0; i < section->n_facts; i++)
    show_fact (section->facts[i], view);
  for (guint i = 0; i < section->n_pairs; i++)
    {
      show_fact (section->pairs[i]->claim, view);
      show_fact (section->pairs[i]->answer, view);
      for (guint j = 0; j < section->pairs[i]->n_also; j++)
        show_fact (section->pairs[i]->also[j], view);
    }
}

static void
copy_sections (DossierDerivation *derivation,
               const DossierView *original,
               DossierView *view)
{
  DossierSection *sections = dossier_arena_new0 (derivation->arena, DossierSection, original->n_sections);

  view->n_sections = 0;
  for (guint i = 0; i < original->n_sections; i++)
    {
      DossierSection *section = &sections[view->n_sections];

      *section = original->sections[i];
      section->intro = NULL;
      copy_pairs (derivation, &original->sections[i], section);
      copy_section_figures (derivation, &original->sections[i], section);
      if (section->n_facts + section->n_pairs + section->n_figures == 0)
        continue;
      show_section (section, view);
      view->n_sections++;
    }
  view->sections = sections;
}

static void
copy_views (DossierDerivation *derivation)
{
  const Dossier *whole = derivation->whole;
  Dossier *dossier = derivation->dossier;

  dossier->n_views = whole->n_views;
  dossier->views = dossier_arena_new0 (derivation->arena, const DossierView *, whole->n_views);
  for (guint i = 0; i < whole->n_views; i++)
    {
      const DossierView *original = whole->views[i];
      DossierView *view = copy_of (derivation, (DossierView *) original);

      view->summary = NULL;
      view->key_figures = dossier_derivation_filter (derivation, original->key_figures, original->n_key_figures,
                                                     &view->n_key_figures);
      dossier->views[i] = view;
      copy_sections (derivation, original, view);
      add_copy (derivation, DOSSIER_KIND_VIEW, view->id, original, view);
    }
  for (guint i = 0; i < dossier->n_views; i++)
    for (guint j = 0; j < dossier->views[i]->n_key_figures; j++)
      show_fact (dossier->views[i]->key_figures[j], dossier->views[i]);
}

/* Whether the step still shows what it did; one that only ever had a title shows that. */
static gboolean
copy_step (DossierDerivation *derivation,
           const DossierStep *original,
           DossierStep *step)
{
  *step = *original;
  step->figure = get_copy (derivation, original->figure);
  step->pair = get_copy (derivation, original->pair);
  step->question = get_copy (derivation, original->question);
  step->view = get_copy (derivation, original->view);
  step->facts = dossier_derivation_filter (derivation, original->facts, original->n_facts, &step->n_facts);

  return (step->figure != NULL) == (original->figure != NULL) && (step->pair != NULL) == (original->pair != NULL)
         && (step->n_facts > 0) == (original->n_facts > 0);
}

static void
copy_lectures (DossierDerivation *derivation)
{
  const Dossier *whole = derivation->whole;
  Dossier *dossier = derivation->dossier;

  dossier->n_lectures = whole->n_lectures;
  dossier->lectures = dossier_arena_new0 (derivation->arena, const DossierLecture *, whole->n_lectures);
  for (guint i = 0; i < whole->n_lectures; i++)
    {
      const DossierLecture *original = whole->lectures[i];
      DossierLecture *lecture = copy_of (derivation, (DossierLecture *) original);
      DossierStep *steps = dossier_arena_new0 (derivation->arena, DossierStep, original->n_steps);

      lecture->n_steps = 0;
      for (guint j = 0; j < original->n_steps; j++)
        if (copy_step (derivation, &original->steps[j], &steps[lecture->n_steps]))
          lecture->n_steps++;
      lecture->steps = steps;
      dossier->lectures[i] = lecture;
      add_copy (derivation, DOSSIER_KIND_LECTURE, lecture->id, original, lecture);
    }
}

/* Derives all that shows facts, once they are settled. */
void
dossier_derivation_derive_pages (DossierDerivation *derivation)
{
  copy_figures (derivation);
  copy_views (derivation);
  copy_lectures (derivation);
}
