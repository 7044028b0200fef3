// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-slides.h"

#include <glib/gi18n.h>

#include "core/dossier-lecture-check.h"
#include "present/dossier-clean-text.h"
#include "present/dossier-clock-words.h"
#include "present/dossier-format.h"
#include "present/dossier-slide-claim.h"
#include "present/dossier-slide-missing.h"
#include "present/dossier-slide-name.h"

#define MOST_BESIDE 4  /* facts on one slide, */
#define MOST_NUMBERS 3 /* and where one of them gives a key number */

/* Slides as they are gathered. Each fact comes once: one that was shown beside its claim is not shown again. */
typedef struct
{
  Dossier *dossier;
  GPtrArray *slides;
  GHashTable *shown; /* of const DossierFact */
  guint n_left_out;  /* slides for which there is no room */
} Gathering;

static void
gathering_init (Gathering *gathering,
                Dossier *dossier)
{
  gathering->dossier = dossier;
  gathering->slides = g_ptr_array_new_with_free_func ((GDestroyNotify) dossier_slide_free);
  gathering->shown = g_hash_table_new (NULL, NULL);
  gathering->n_left_out = 0;
}

/* Asked before a slide is made. The last place is kept for a slide that says how many there are more. */
static gboolean
has_room (Gathering *gathering)
{
  if (gathering->slides->len < DOSSIER_TALK_MAX_SLIDES - 1)
    return TRUE;

  gathering->n_left_out++;
  return FALSE;
}

static void
say_left_out (Gathering *gathering)
{
  g_autofree char *words = NULL;
  DossierSlide *slide;

  if (gathering->n_left_out == 0)
    return;

  /* Translators: on the last slide of a talk that is too long; %u is how many slides are left out */
  words = g_strdup_printf (ngettext ("A talk has at most 2,000 slides: %u more is left out.",
                                     "A talk has at most 2,000 slides: %u more are left out.",
                                     gathering->n_left_out), gathering->n_left_out);
  slide = dossier_slide_for_words (_("Not everything is shown"), words);
  slide->backup = ((DossierSlide *) g_ptr_array_index (gathering->slides, gathering->slides->len - 1))->backup;
  g_ptr_array_add (gathering->slides, slide);
}

/* Returns: (transfer full) */
static GPtrArray *
gathering_finish (Gathering *gathering)
{
  g_autofree char *note = dossier_clock_format_note (gathering->dossier);

  say_left_out (gathering);
  dossier_slides_name (gathering->slides);
  /* A hall sees no banner: each slide says it, at its foot. */
  for (guint i = 0; note != NULL && i < gathering->slides->len; i++)
    {
      DossierSlide *slide = g_ptr_array_index (gathering->slides, i);
      GString *foot = g_string_new (NULL);

      if (slide->source != NULL)
        dossier_append_sentence (foot, slide->source);
      dossier_append_sentence (foot, note);
      slide->as_of = g_strdup (note);
      slide->foot = g_string_free (foot, FALSE);
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
  if (has_room (gathering))
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
      if (has_room (gathering))
        g_ptr_array_add (gathering->slides, dossier_slide_for_facts (gathering->dossier, title, &fact, 1));
    }
}

static void
add_section (Gathering *gathering,
             const DossierSection *section)
{
  g_autofree char *title = dossier_text_for_reader (section->title);

  for (guint i = 0; i < section->n_figures; i++)
    if (has_room (gathering))
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
add_beside (Gathering *gathering,
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

      if (has_room (gathering))
        g_ptr_array_add (gathering->slides,
                         dossier_slide_for_facts (gathering->dossier, title, facts + from, to - from));
    }
}

/* Facts side by side; but one with an answer stands beside that, on a slide of their own. */
static void
add_facts (Gathering *gathering,
           const char *title,
           const DossierFact *const *facts,
           guint n_facts)
{
  guint first = 0;

  for (guint i = 0; i < n_facts; i++)
    {
      const DossierLink *answer = dossier_fact_find_answer (facts[i]);

      if (answer == NULL && facts[i]->status != DOSSIER_STATUS_ALLEGED)
        continue;
      if (i > first)
        add_beside (gathering, title, facts + first, i - first);
      add_pair (gathering, title, facts[i], answer != NULL ? answer->from : NULL,
                answer != NULL ? answer->relation : DOSSIER_RELATION_NONE);
      first = i + 1;
    }
  if (n_facts > first)
    add_beside (gathering, title, facts + first, n_facts - first);
}

/* Minutes and notes of a step go with the first of its slides. */
static void
finish_step (Gathering *gathering,
             guint first,
             const DossierStep *step)
{
  DossierSlide *slide;

  if (gathering->slides->len == first)
    return;

  slide = g_ptr_array_index (gathering->slides, first);
  slide->minutes = step->minutes;
  if (step->notes == NULL)
    return;

  g_free (slide->notes);
  slide->notes = dossier_text_for_reader (step->notes);
}

static void
add_figure (Gathering *gathering,
            const char *title,
            const DossierStep *step)
{
  DossierSlide *slide;

  if (!has_room (gathering))
    return;

  slide = dossier_slide_for_figure (gathering->dossier, title, step->figure);
  if (step->predicts)
    dossier_slide_add_prompt (slide);
  g_ptr_array_add (gathering->slides, slide);
}

static void
add_words (Gathering *gathering,
           const char *title,
           const char *subtitle)
{
  if (has_room (gathering))
    g_ptr_array_add (gathering->slides, dossier_slide_for_words (title, subtitle));
}

static void
add_step (Gathering *gathering,
          const DossierStep *step)
{
  g_autofree char *own = get_text (step->title);
  guint first = gathering->slides->len;
  g_autofree char *title = NULL;

  if (step->figure != NULL)
    add_figure (gathering, own, step);
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
      add_words (gathering, title, summary);
    }
  else if (own != NULL)
    add_words (gathering, own, NULL);

  finish_step (gathering, first, step);
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

/* A fact that is chosen by itself comes with its answer, as it does on its page. */
static void
add_single_fact (Gathering *gathering,
                 const char *own,
                 const DossierFact *fact)
{
  g_autofree char *label = own != NULL ? g_strdup (own) : dossier_format_question (fact);

  if (label == NULL)
    label = dossier_text_for_reader (fact->view != NULL ? fact->view->title : gathering->dossier->title);
  g_hash_table_remove_all (gathering->shown);
  add_fact (gathering, label, fact);
}

/* What a step of one's own shows, as a step of a ready lecture would say it. Its parts are borrowed. */
static DossierStep
resolve_step (Dossier *dossier,
              const DossierLectureStep *own,
              const GPtrArray *facts)
{
  const char *id = own->ids[0] != NULL ? own->ids[0] : "";
  DossierStep step = { .minutes = own->minutes, .predicts = own->predicts };

  switch (own->kind)
    {
    case DOSSIER_TARGET_FIGURE:
      step.figure = dossier_find_figure (dossier, id);
      break;
    case DOSSIER_TARGET_PAIR:
      step.pair = dossier_find_pair (dossier, id);
      break;
    case DOSSIER_TARGET_QUESTION:
      step.question = dossier_find_question (dossier, id);
      break;
    case DOSSIER_TARGET_VIEW:
      step.view = dossier_find_view (dossier, id);
      break;
    case DOSSIER_TARGET_FACTS:
    case DOSSIER_TARGET_LIST:
      step.facts = (const DossierFact **) facts->pdata;
      step.n_facts = facts->len;
      break;
    case DOSSIER_TARGET_WORDS:
    default:
      break;
    }

  return step;
}

/* The words that stand over a list of facts: where it comes from, unless the speaker says something else. */
static char *
format_list_title (const DossierLectureStep *own)
{
  DossierDate span;

  if (own->title != NULL)
    return g_strdup (own->title);
  if (own->search != NULL)
    /* Translators: the title of slides that a search found; %s is what was searched for */
    return g_strdup_printf (_("Found: %s"), own->search);
  if (own->span != NULL && dossier_date_parse (own->span, &span))
    return dossier_format_date (&span);

  return g_strdup (_("Facts"));
}

/* A list is a title, and then a slide for each fact with its answer. */
static void
add_list (Gathering *gathering,
          const DossierLectureStep *own,
          GPtrArray *facts)
{
  g_autofree char *title = format_list_title (own);
  /* Translators: %u is how many facts come on the next slides */
  g_autofree char *count = g_strdup_printf (ngettext ("%u fact", "%u facts", facts->len), facts->len);

  add_words (gathering, title, count);
  g_hash_table_remove_all (gathering->shown);
  for (guint i = 0; i < facts->len; i++)
    add_fact (gathering, title, g_ptr_array_index (facts, i));
}

static void
add_missing (Gathering *gathering,
             const DossierLectureStep *own)
{
  if (has_room (gathering))
    g_ptr_array_add (gathering->slides, dossier_slide_for_missing (own));
}

static void
add_own_step (Gathering *gathering,
              const DossierLectureStep *own)
{
  const DossierTextEntry title_entry = { "und", own->title }, notes_entry = { "und", own->notes };
  const DossierText title = { &title_entry, 1 }, notes = { &notes_entry, 1 };
  g_autoptr (GPtrArray) facts = dossier_lecture_step_list_facts (own, gathering->dossier);
  DossierStep step = resolve_step (gathering->dossier, own, facts);
  guint first = gathering->slides->len;

  step.title = own->title != NULL ? &title : NULL;
  step.notes = own->notes != NULL ? &notes : NULL;
  if (!dossier_lecture_step_is_there (own, gathering->dossier))
    add_missing (gathering, own);
  else if (own->kind == DOSSIER_TARGET_LIST)
    add_list (gathering, own, facts);
  else if (own->kind == DOSSIER_TARGET_FACTS && facts->len == 1)
    add_single_fact (gathering, own->title, facts->pdata[0]);
  else
    add_step (gathering, &step);
  finish_step (gathering, first, &step);
  if (gathering->slides->len > first)
    dossier_slide_say_missing (g_ptr_array_index (gathering->slides, first), own, gathering->dossier);

  for (guint i = first; i < gathering->slides->len; i++)
    {
      DossierSlide *slide = g_ptr_array_index (gathering->slides, i);

      slide->hidden = own->hidden;
      slide->backup = own->backup;
    }
}

/**
 * dossier_slides_for_own_step:
 * @dossier: a dossier
 * @step: a step of a lecture about it
 *
 * Makes the slides of one step of someone's own lecture. Where the dossier does not have all of it any more, they say
 * so.
 *
 * Returns: (transfer full) (element-type DossierSlide): the slides
 */
GPtrArray *
dossier_slides_for_own_step (Dossier *dossier,
                             const DossierLectureStep *step)
{
  Gathering gathering;

  g_return_val_if_fail (dossier != NULL && step != NULL, NULL);

  gathering_init (&gathering, dossier);
  add_own_step (&gathering, step);

  return gathering_finish (&gathering);
}

/**
 * dossier_slides_for_plan:
 * @dossier: a dossier
 * @plan: a lecture about it
 *
 * Makes the slides of someone's own lecture, those for after the end last. What the dossier does not have is said
 * to be missing, and the rest is kept.
 *
 * Returns: (transfer full) (element-type DossierSlide): the slides; perhaps none
 */
GPtrArray *
dossier_slides_for_plan (Dossier *dossier,
                         const DossierLecturePlan *plan)
{
  Gathering gathering;

  g_return_val_if_fail (dossier != NULL && plan != NULL, NULL);

  gathering_init (&gathering, dossier);
  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < plan->steps->len; i++)
      {
        const DossierLectureStep *step = dossier_lecture_plan_get_step (plan, i);

        if (step->backup != (pass == 1))
          continue;
        g_hash_table_remove_all (gathering.shown);
        add_own_step (&gathering, step);
      }

  return gathering_finish (&gathering);
}
