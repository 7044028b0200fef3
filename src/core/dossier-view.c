// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-view.h"

static gboolean
has_fact (const DossierFact *const *facts,
          guint n_facts,
          const DossierFact *fact)
{
  for (guint i = 0; i < n_facts; i++)
    if (facts[i] == fact)
      return TRUE;
  return FALSE;
}

/* A figure without facts of its own shows every answer to its questions; and what happened meanwhile. */
static gboolean
figure_shows (const DossierFigure *figure,
              const DossierFact *fact)
{
  if (has_fact (figure->events, figure->n_events, fact) || has_fact (figure->periods, figure->n_periods, fact))
    return TRUE;
  if (figure->n_facts > 0)
    return has_fact (figure->facts, figure->n_facts, fact);

  for (guint i = 0; i < figure->n_questions; i++)
    if (figure->questions[i].question == fact->answer.question)
      return TRUE;
  return FALSE;
}

static gboolean
pair_shows (const DossierPair *pair,
            const DossierFact *fact)
{
  return pair->claim == fact || pair->answer == fact || has_fact (pair->also, pair->n_also, fact);
}

static gboolean
section_shows (const DossierSection *section,
               const DossierFact *fact)
{
  if (has_fact (section->facts, section->n_facts, fact))
    return TRUE;
  for (guint i = 0; i < section->n_pairs; i++)
    if (pair_shows (section->pairs[i], fact))
      return TRUE;
  for (guint i = 0; i < section->n_figures; i++)
    if (figure_shows (section->figures[i], fact))
      return TRUE;
  return FALSE;
}

/**
 * dossier_view_shows:
 * @view: a view
 * @fact: a fact of the same dossier
 *
 * Tells whether a reader of @view sees @fact there: among its key figures, or in a section, pair or figure.
 *
 * Returns: whether it is there
 */
gboolean
dossier_view_shows (const DossierView *view,
                    const DossierFact *fact)
{
  g_return_val_if_fail (view != NULL, FALSE);
  g_return_val_if_fail (fact != NULL, FALSE);

  if (has_fact (view->key_figures, view->n_key_figures, fact))
    return TRUE;
  for (guint i = 0; i < view->n_sections; i++)
    if (section_shows (&view->sections[i], fact))
      return TRUE;
  return FALSE;
}

static gboolean
has_figure (const DossierView *view,
            const DossierFigure *figure)
{
  for (guint i = 0; i < view->n_sections; i++)
    for (guint j = 0; j < view->sections[i].n_figures; j++)
      if (view->sections[i].figures[j] == figure)
        return TRUE;

  return FALSE;
}

/**
 * dossier_find_view_with_figure:
 * @dossier: a dossier
 * @figure: one of its figures
 *
 * Returns: (transfer none) (nullable): the first view that shows it
 */
const DossierView *
dossier_find_view_with_figure (const Dossier *dossier,
                               const DossierFigure *figure)
{
  g_return_val_if_fail (dossier != NULL && figure != NULL, NULL);

  for (guint i = 0; i < dossier->n_views; i++)
    if (has_figure (dossier->views[i], figure))
      return dossier->views[i];

  return NULL;
}
