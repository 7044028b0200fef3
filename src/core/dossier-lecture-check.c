// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-lecture-check.h"

#include "core/dossier-replies.h"

static gconstpointer
find_target (const DossierLectureStep *step,
             const Dossier *dossier)
{
  const char *id = step->ids[0];

  if (id == NULL)
    return NULL;

  switch (step->kind)
    {
    case DOSSIER_TARGET_FIGURE:
      return dossier_find_figure (dossier, id);
    case DOSSIER_TARGET_PAIR:
      return dossier_find_pair (dossier, id);
    case DOSSIER_TARGET_QUESTION:
      return dossier_find_question (dossier, id);
    case DOSSIER_TARGET_VIEW:
      return dossier_find_view (dossier, id);
    case DOSSIER_TARGET_FACTS:
    case DOSSIER_TARGET_LIST:
    case DOSSIER_TARGET_WORDS:
    default:
      return NULL;
    }
}

/**
 * dossier_lecture_step_is_there:
 * @step: a step
 * @dossier: a dossier
 *
 * Tells whether @dossier has anything to show for the step: all of a figure, pair, question or view, or any of several
 * facts. Words alone need nothing.
 *
 * Returns: whether it has
 */
gboolean
dossier_lecture_step_is_there (const DossierLectureStep *step,
                               const Dossier *dossier)
{
  g_return_val_if_fail (step != NULL && dossier != NULL, FALSE);

  if (step->kind == DOSSIER_TARGET_WORDS)
    return TRUE;
  if (step->kind != DOSSIER_TARGET_FACTS && step->kind != DOSSIER_TARGET_LIST)
    return find_target (step, dossier) != NULL;

  for (guint i = 0; step->ids[i] != NULL; i++)
    if (dossier_find_fact (dossier, step->ids[i]) != NULL)
      return TRUE;

  return FALSE;
}

static void
add_fact (GPtrArray *facts,
          const DossierFact *fact)
{
  if (fact != NULL && !g_ptr_array_find (facts, fact, NULL))
    g_ptr_array_add (facts, (gpointer) fact);
}

static void
add_all (GPtrArray *facts,
         const DossierFact *const *more,
         guint n_more)
{
  for (guint i = 0; i < n_more; i++)
    g_ptr_array_add (facts, (gpointer) more[i]);
}

/* What a figure shows: the facts that it names, or all answers to its questions. */
static void
add_facts_of_figure (GPtrArray *facts,
                     const DossierFigure *figure)
{
  add_all (facts, figure->facts, figure->n_facts);
  for (guint i = 0; figure->n_facts == 0 && i < figure->n_questions; i++)
    add_all (facts, figure->questions[i].question->answers, figure->questions[i].question->n_answers);
}

/**
 * dossier_lecture_step_list_facts:
 * @step: a step
 * @dossier: a dossier
 *
 * Lists the facts that the step shows, as far as @dossier has them. A view is a title in a talk, and shows none.
 *
 * Returns: (transfer container) (element-type DossierFact): the facts
 */
GPtrArray *
dossier_lecture_step_list_facts (const DossierLectureStep *step,
                                 const Dossier *dossier)
{
  GPtrArray *facts = g_ptr_array_new ();
  gconstpointer target;

  g_return_val_if_fail (step != NULL && dossier != NULL, facts);

  target = find_target (step, dossier);
  if (step->kind == DOSSIER_TARGET_FACTS || step->kind == DOSSIER_TARGET_LIST)
    {
      for (guint i = 0; step->ids[i] != NULL; i++)
        add_fact (facts, dossier_find_fact (dossier, step->ids[i]));
    }
  else if (step->kind == DOSSIER_TARGET_FIGURE && target != NULL)
    add_facts_of_figure (facts, target);
  else if (step->kind == DOSSIER_TARGET_QUESTION && target != NULL)
    add_all (facts, ((const DossierQuestion *) target)->answers, ((const DossierQuestion *) target)->n_answers);
  else if (step->kind == DOSSIER_TARGET_PAIR && target != NULL)
    {
      add_fact (facts, ((const DossierPair *) target)->claim);
      add_fact (facts, ((const DossierPair *) target)->answer);
    }

  return facts;
}

/* "15000..20000", "200..", "near 40000", with what else was said of it. (transfer full) */
static char *
format_amount (const DossierAmount *amount)
{
  g_autofree char *low = g_strdup_printf ("%.17g", amount->low);
  g_autofree char *high = g_strdup_printf ("%.17g", amount->high);
  gboolean has_low = amount->kind != DOSSIER_AMOUNT_AT_MOST;
  gboolean has_high = amount->kind == DOSSIER_AMOUNT_RANGE || amount->kind == DOSSIER_AMOUNT_AT_MOST;
  gboolean is_open = amount->kind == DOSSIER_AMOUNT_AT_LEAST || has_high;

  return g_strdup_printf ("%s%s%s%s%s%s %s", amount->kind == DOSSIER_AMOUNT_NEAR ? "near " : "", has_low ? low : "",
                          is_open ? ".." : "", has_high ? high : "", amount->strict ? " strict" : "",
                          amount->about ? " about" : "", dossier_unit_to_id (amount->unit));
}

/* (transfer full) (nullable): what a fact answers, in a form that is there to be compared and for nothing else. */
static char *
format_value (const DossierFact *fact)
{
  if (fact->answer.question == NULL)
    return NULL;
  if (fact->answer.amount.kind != DOSSIER_AMOUNT_NONE)
    return format_amount (&fact->answer.amount);

  return g_strdup (fact->answer.stance != DOSSIER_STANCE_NONE ? dossier_stance_to_id (fact->answer.stance) : NULL);
}

static guint
count_answers (const DossierFact *fact)
{
  g_autoptr (GArray) replies = dossier_fact_list_replies (fact);

  return replies->len;
}

/**
 * dossier_lecture_step_remember:
 * @step: a step that is in no plan yet
 * @dossier: a dossier
 *
 * Writes down what its facts say now, in place of what they said before.
 */
void
dossier_lecture_step_remember (DossierLectureStep *step,
                               const Dossier *dossier)
{
  g_autoptr (GPtrArray) facts = NULL;

  g_return_if_fail (step != NULL && dossier != NULL);

  facts = dossier_lecture_step_list_facts (step, dossier);
  g_ptr_array_set_size (step->seen, 0);
  for (guint i = 0; i < facts->len; i++)
    {
      const DossierFact *fact = g_ptr_array_index (facts, i);
      DossierSeen *seen = dossier_lecture_step_add_seen (step, fact->id);

      seen->words = g_strdup (dossier_text_get (fact->text, dossier->language));
      seen->status = g_strdup (dossier_status_to_id (fact->status));
      seen->value = format_value (fact);
      seen->n_answers = count_answers (fact);
    }
}

static void
add_change (GArray *changes,
            DossierChangeKind kind,
            const DossierSeen *seen,
            const DossierFact *fact)
{
  DossierLectureChange change = { .kind = kind, .seen = seen, .fact = fact };

  if (fact != NULL && kind == DOSSIER_CHANGE_ANSWERS)
    change.n_answers = count_answers (fact);
  g_array_append_val (changes, change);
}

static void
compare_fact (GArray *changes,
              const DossierSeen *seen,
              const DossierFact *fact,
              const char *language)
{
  g_autofree char *value = format_value (fact);

  if (g_strcmp0 (seen->words, dossier_text_get (fact->text, language)) != 0)
    add_change (changes, DOSSIER_CHANGE_WORDS, seen, fact);
  if (g_strcmp0 (seen->value, value) != 0)
    add_change (changes, DOSSIER_CHANGE_VALUE, seen, fact);
  if (g_strcmp0 (seen->status, dossier_status_to_id (fact->status)) != 0)
    add_change (changes, DOSSIER_CHANGE_STATUS, seen, fact);
  if (seen->n_answers != count_answers (fact))
    add_change (changes, DOSSIER_CHANGE_ANSWERS, seen, fact);
}

static gboolean
has_seen (const DossierLectureStep *step,
          const DossierFact *fact)
{
  for (guint i = 0; i < step->seen->len; i++)
    if (g_str_equal (((const DossierSeen *) g_ptr_array_index (step->seen, i))->fact, fact->id))
      return TRUE;

  return FALSE;
}

/**
 * dossier_lecture_step_compare:
 * @step: a step
 * @dossier: a dossier
 *
 * Finds what has changed in @dossier since the step was put into its lecture. A step that remembers nothing, as one
 * that was written by hand, can only be gone.
 *
 * Returns: (transfer full) (element-type DossierLectureChange): the changes, which borrow from both; empty: none
 */
GArray *
dossier_lecture_step_compare (const DossierLectureStep *step,
                              const Dossier *dossier)
{
  GArray *changes = g_array_new (FALSE, TRUE, sizeof (DossierLectureChange));
  g_autoptr (GPtrArray) facts = NULL;

  g_return_val_if_fail (step != NULL && dossier != NULL, changes);

  if (!dossier_lecture_step_is_there (step, dossier))
    {
      add_change (changes, DOSSIER_CHANGE_GONE, step->seen->len == 1 ? g_ptr_array_index (step->seen, 0) : NULL, NULL);
      return changes;
    }

  for (guint i = 0; i < step->seen->len; i++)
    {
      const DossierSeen *seen = g_ptr_array_index (step->seen, i);
      const DossierFact *fact = dossier_find_fact (dossier, seen->fact);

      if (fact == NULL)
        add_change (changes, DOSSIER_CHANGE_GONE, seen, NULL);
      else
        compare_fact (changes, seen, fact, dossier->language);
    }
  facts = dossier_lecture_step_list_facts (step, dossier);
  for (guint i = 0; step->seen->len > 0 && i < facts->len; i++)
    if (!has_seen (step, g_ptr_array_index (facts, i)))
      add_change (changes, DOSSIER_CHANGE_NEW, NULL, g_ptr_array_index (facts, i));

  return changes;
}

/**
 * dossier_lecture_plan_take_as_seen:
 * @plan: a plan
 * @dossier: a dossier
 *
 * Takes what has changed as it is: each step remembers its facts as they are now. What is gone is still gone.
 *
 * Returns: (transfer full): the plan
 */
DossierLecturePlan *
dossier_lecture_plan_take_as_seen (DossierLecturePlan *plan,
                                   const Dossier *dossier)
{
  DossierLecturePlan *seen;

  g_return_val_if_fail (plan != NULL && dossier != NULL, NULL);

  seen = dossier_lecture_plan_with_dossier (plan, dossier);
  for (guint i = 0; i < seen->steps->len; i++)
    {
      DossierLectureStep *step;

      if (!dossier_lecture_step_is_there (dossier_lecture_plan_get_step (seen, i), dossier))
        continue;
      step = dossier_lecture_step_copy (dossier_lecture_plan_get_step (seen, i));
      dossier_lecture_step_remember (step, dossier);
      dossier_lecture_step_unref (seen->steps->pdata[i]);
      seen->steps->pdata[i] = step;
    }

  return seen;
}

/* (transfer full): the target of a ready step. */
static DossierLectureStep *
create_step (const DossierStep *step)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  DossierTargetKind kind = DOSSIER_TARGET_WORDS;

  if (step->figure != NULL)
    {
      kind = DOSSIER_TARGET_FIGURE;
      g_ptr_array_add (ids, (gpointer) step->figure->id);
    }
  else if (step->pair != NULL)
    {
      kind = DOSSIER_TARGET_PAIR;
      g_ptr_array_add (ids, (gpointer) step->pair->id);
    }
  else if (step->question != NULL)
    {
      kind = DOSSIER_TARGET_QUESTION;
      g_ptr_array_add (ids, (gpointer) step->question->id);
    }
  else if (step->view != NULL)
    {
      kind = DOSSIER_TARGET_VIEW;
      g_ptr_array_add (ids, (gpointer) step->view->id);
    }
  else if (step->n_facts > 0)
    kind = DOSSIER_TARGET_FACTS;
  for (guint i = 0; kind == DOSSIER_TARGET_FACTS && i < step->n_facts; i++)
    g_ptr_array_add (ids, (gpointer) step->facts[i]->id);
  g_ptr_array_add (ids, NULL);

  return dossier_lecture_step_new (kind, (const char *const *) ids->pdata);
}

/**
 * dossier_lecture_plan_from_lecture:
 * @id: the id of the new lecture
 * @title: its title
 * @dossier: a dossier
 * @lecture: one of its ready lectures
 * @language: the language of titles and notes, which are the speaker's own from here on
 *
 * Copies a ready lecture, to be changed.
 *
 * Returns: (transfer full): the plan
 */
DossierLecturePlan *
dossier_lecture_plan_from_lecture (const char *id,
                                   const char *title,
                                   const Dossier *dossier,
                                   const DossierLecture *lecture,
                                   const char *language)
{
  g_autoptr (DossierLecturePlan) plan = NULL;

  g_return_val_if_fail (id != NULL && title != NULL && dossier != NULL && lecture != NULL, NULL);

  plan = dossier_lecture_plan_new (id, title, dossier);
  plan->minutes = lecture->minutes;
  for (guint i = 0; i < lecture->n_steps; i++)
    {
      const DossierStep *ready = &lecture->steps[i];
      DossierLectureStep *step = create_step (ready);

      step->title = ready->title != NULL ? g_strdup (dossier_text_get (ready->title, language)) : NULL;
      step->notes = ready->notes != NULL ? g_strdup (dossier_text_get (ready->notes, language)) : NULL;
      step->minutes = ready->minutes;
      step->predicts = ready->predicts;
      step->id = g_strdup (ready->id);
      dossier_lecture_step_remember (step, dossier);
      g_ptr_array_add (plan->steps, step);
    }

  return g_steal_pointer (&plan);
}
