// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-slides.h"

#include "present/dossier-clean-text.h"
#include "present/dossier-clock-words.h"
#include "present/dossier-format.h"
#include "present/dossier-slide-claim.h"

#define MOST_BESIDE 4  /* facts on one slide, */
#define MOST_NUMBERS 3 /* and where one of them gives a key number */

/* Slides as they are gathered. Each fact comes once: one that was shown beside its claim is not shown again. */
typedef struct
{
  Dossier *dossier;
  GPtrArray *slides;
  GHashTable *shown; /* of const DossierFact */
} Gathering;

static void
gathering_init (Gathering *gathering,
                Dossier *dossier)
{
  gathering->dossier = dossier;
  gathering->slides = g_ptr_array_new_with_free_func ((GDestroyNotify) dossier_slide_free);
  gathering->shown = g_hash_table_new (NULL, NULL);
}

/* Returns: (transfer full) */
static GPtrArray *
gathering_finish (Gathering *gathering)
{
  g_autofree char *note = dossier_clock_format_note (gathering->dossier);

  /* A hall sees no banner: each slide says it, at its foot. */
  for (guint i = 0; note != NULL && i < gathering->slides->len; i++)
    {
      DossierSlide *slide = g_ptr_array_index (gathering->slides, i);
      GString *foot = g_string_new (NULL);

      if (slide->source != NULL)
        dossier_append_sentence (foot, slide->source);
      dossier_append_sentence (foot, note);
      g_free (slide->source);
      slide->source = g_string_free (foot, FALSE);
    }

  g_hash_table_unref (gathering->shown);
  return gathering->slides;
}

static void
add_pair (Gathering *gathering,
          const char *title,
          const DossierFact *claim,
          const DossierFact *answer,
          DossierRelation relation)
{
  g_hash_table_add (gathering->shown, (gpointer) claim);
  if (answer != NULL)
    g_hash_table_add (gathering->shown, (gpointer) answer);
  g_ptr_array_add (gathering->slides, dossier_slide_for_pair (gathering->dossier, title, claim, answer, relation));
}

/* A fact goes with its answer, and an answer with what it answers. */
static void
add_fact (Gathering *gathering,
          const char *title,
          const DossierFact *fact)
{
  const DossierLink *answer = dossier_fact_find_answer (fact);
  const DossierLink *claim = dossier_fact_find_claim (fact);

  if (g_hash_table_contains (gathering->shown, fact))
    return;

  if (answer != NULL)
    add_pair (gathering, title, fact, answer->from, answer->relation);
  else if (claim != NULL)
    add_pair (gathering, title, claim->to, fact, claim->relation);
  else if (fact->status == DOSSIER_STATUS_ALLEGED)
    add_pair (gathering, title, fact, NULL, DOSSIER_RELATION_NONE);
  else
    {
      g_hash_table_add (gathering->shown, (gpointer) fact);
      g_ptr_array_add (gathering->slides, dossier_slide_for_facts (gathering->dossier, title, &fact, 1));
    }
}

static void
add_section (Gathering *gathering,
             const DossierSection *section)
{
  g_autofree char *title = dossier_text_for_reader (section->title);

  for (guint i = 0; i < section->n_figures; i++)
    g_ptr_array_add (gathering->slides, dossier_slide_for_figure (gathering->dossier, NULL, section->figures[i]));
  for (guint i = 0; i < section->n_facts; i++)
    add_fact (gathering, title, section->facts[i]);
  for (guint i = 0; i < section->n_pairs; i++)
    {
      const DossierPair *pair = section->pairs[i];
      g_autofree char *topic = dossier_text_for_reader (pair->topic);

      add_pair (gathering, topic, pair->claim, pair->answer, pair->relation);
      for (guint j = 0; j < pair->n_also; j++)
        add_fact (gathering, topic, pair->also[j]);
    }
}

/* (transfer full) (nullable) */
static char *
get_text (const DossierText *text)
{
  return text != NULL ? dossier_text_for_reader (text) : NULL;
}

/**
 * dossier_slides_for_view:
 * @dossier: a dossier
 * @view: one of its views
 *
 * Makes the talk that a page is: a title, then each key figure, chart, fact and claim with its answer, one a slide, in
 * the order of the page.
 *
 * Returns: (transfer full) (element-type DossierSlide): the slides; at least one
 */
GPtrArray *
dossier_slides_for_view (Dossier *dossier,
                         const DossierView *view)
{
  Gathering gathering;
  g_autofree char *title = NULL;
  g_autofree char *summary = NULL;

  g_return_val_if_fail (dossier != NULL && view != NULL, NULL);

  gathering_init (&gathering, dossier);
  title = get_text (view->title);
  summary = get_text (view->summary);
  g_ptr_array_add (gathering.slides, dossier_slide_for_words (title, summary));
  for (guint i = 0; i < view->n_key_figures; i++)
    {
      g_autofree char *label = dossier_format_question (view->key_figures[i]);

      add_fact (&gathering, label != NULL ? label : title, view->key_figures[i]);
    }
  for (guint i = 0; i < view->n_sections; i++)
    add_section (&gathering, &view->sections[i]);

  return gathering_finish (&gathering);
}

/**
 * dossier_slides_for_facts:
 * @dossier: a dossier
 * @title: what the slides are about
 * @facts: (element-type DossierFact): facts of it
 *
 * Makes a talk of a list of facts, one a slide, each with its answer.
 *
 * Returns: (transfer full) (element-type DossierSlide): the slides; at least one
 */
GPtrArray *
dossier_slides_for_facts (Dossier *dossier,
                          const char *title,
                          GPtrArray *facts)
{
  Gathering gathering;

  g_return_val_if_fail (dossier != NULL && title != NULL && facts != NULL, NULL);

  gathering_init (&gathering, dossier);
  g_ptr_array_add (gathering.slides, dossier_slide_for_words (title, NULL));
  for (guint i = 0; i < facts->len; i++)
    {
      const DossierFact *fact = g_ptr_array_index (facts, i);
      g_autofree char *label = dossier_format_question (fact);

      add_fact (&gathering, label != NULL ? label : title, fact);
    }

  return gathering_finish (&gathering);
}

static guint
get_most_beside (const DossierFact *const *facts,
                 guint n_facts)
{
  for (guint i = 0; i < n_facts; i++)
    if (dossier_fact_get_amount (facts[i]).kind != DOSSIER_AMOUNT_NONE)
      return MOST_NUMBERS;

  return MOST_BESIDE;
}

/* As few slides as they need, and as evenly filled as that allows. */
static void
add_facts (Gathering *gathering,
           const char *title,
           const DossierFact *const *facts,
           guint n_facts)
{
  guint most = get_most_beside (facts, n_facts);
  guint n_slides = (n_facts + most - 1) / most;

  for (guint i = 0; i < n_slides; i++)
    {
      guint from = i * n_facts / n_slides;
      guint to = (i + 1) * n_facts / n_slides;

      g_ptr_array_add (gathering->slides,
                       dossier_slide_for_facts (gathering->dossier, title, facts + from, to - from));
    }
}

static void
add_step (Gathering *gathering,
          const DossierStep *step)
{
  g_autofree char *own = get_text (step->title);
  guint first = gathering->slides->len;
  g_autofree char *title = NULL;

  if (step->figure != NULL)
    g_ptr_array_add (gathering->slides, dossier_slide_for_figure (gathering->dossier, own, step->figure));
  else if (step->pair != NULL)
    {
      title = own != NULL ? g_strdup (own) : get_text (step->pair->topic);
      add_pair (gathering, title, step->pair->claim, step->pair->answer, step->pair->relation);
    }
  else if (step->question != NULL)
    {
      title = own != NULL ? g_strdup (own) : get_text (step->question->label);
      add_facts (gathering, title, step->question->answers, step->question->n_answers);
    }
  else if (step->n_facts > 0)
    {
      title = own != NULL ? g_strdup (own) : dossier_format_question (step->facts[0]);
      add_facts (gathering, title != NULL ? title : "", step->facts, step->n_facts);
    }
  else if (step->view != NULL)
    {
      g_autofree char *summary = get_text (step->view->summary);

      title = own != NULL ? g_strdup (own) : get_text (step->view->title);
      g_ptr_array_add (gathering->slides, dossier_slide_for_words (title, summary));
    }
  else if (own != NULL)
    g_ptr_array_add (gathering->slides, dossier_slide_for_words (own, NULL));

  if (gathering->slides->len > first)
    {
      DossierSlide *slide = g_ptr_array_index (gathering->slides, first);

      slide->minutes = step->minutes;
      if (step->notes != NULL)
        {
          g_free (slide->notes);
          slide->notes = dossier_text_for_reader (step->notes);
        }
    }
}

/**
 * dossier_slides_for_lecture:
 * @dossier: a dossier
 * @lecture: one of its lectures
 *
 * Makes the slides of a ready lecture: one a step; a question with many answers takes several.
 *
 * Returns: (transfer full) (element-type DossierSlide): the slides; empty where the lecture has no steps
 */
GPtrArray *
dossier_slides_for_lecture (Dossier *dossier,
                            const DossierLecture *lecture)
{
  Gathering gathering;

  g_return_val_if_fail (dossier != NULL && lecture != NULL, NULL);

  gathering_init (&gathering, dossier);
  for (guint i = 0; i < lecture->n_steps; i++)
    add_step (&gathering, &lecture->steps[i]);

  return gathering_finish (&gathering);
}
