// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-lecture-plan.h"

static const char *const target_keys[] = {
  [DOSSIER_TARGET_WORDS] = NULL,     [DOSSIER_TARGET_FIGURE] = "figure",     [DOSSIER_TARGET_FACTS] = "facts",
  [DOSSIER_TARGET_PAIR] = "pair",    [DOSSIER_TARGET_QUESTION] = "question", [DOSSIER_TARGET_VIEW] = "view",
  [DOSSIER_TARGET_LIST] = "list",
};

static void
seen_free (gpointer data)
{
  DossierSeen *seen = data;

  g_free (seen->fact);
  g_free (seen->words);
  g_free (seen->status);
  g_free (seen->value);
  g_free (seen);
}

static void
step_clear (gpointer data)
{
  DossierLectureStep *step = data;

  g_free (step->id);
  g_strfreev (step->ids);
  g_free (step->search);
  g_free (step->span);
  g_free (step->title);
  g_free (step->notes);
  g_ptr_array_unref (step->seen);
}

/**
 * dossier_lecture_step_new:
 * @kind: what it shows
 * @ids: (nullable) (array zero-terminated=1): of what; %NULL: of nothing
 *
 * Makes a step that may be written to until it is put into a plan, where it gets its id.
 *
 * Returns: (transfer full): the step
 */
DossierLectureStep *
dossier_lecture_step_new (DossierTargetKind kind,
                          const char *const *ids)
{
  static const char *const none[] = { NULL };
  DossierLectureStep *step = g_atomic_rc_box_new0 (DossierLectureStep);

  step->kind = kind;
  step->ids = g_strdupv ((GStrv) (ids != NULL ? ids : none));
  step->seen = g_ptr_array_new_with_free_func (seen_free);

  return step;
}

/**
 * dossier_lecture_step_copy:
 * @step: a step
 *
 * Makes a copy that may be written to: what an edit puts in the place of @step.
 *
 * Returns: (transfer full): the copy, with the same id
 */
DossierLectureStep *
dossier_lecture_step_copy (const DossierLectureStep *step)
{
  DossierLectureStep *copy;

  g_return_val_if_fail (step != NULL, NULL);

  copy = dossier_lecture_step_new (step->kind, (const char *const *) step->ids);
  copy->id = g_strdup (step->id);
  copy->search = g_strdup (step->search);
  copy->span = g_strdup (step->span);
  copy->title = g_strdup (step->title);
  copy->notes = g_strdup (step->notes);
  copy->minutes = step->minutes;
  copy->hidden = step->hidden;
  copy->backup = step->backup;
  copy->predicts = step->predicts;
  for (guint i = 0; i < step->seen->len; i++)
    {
      const DossierSeen *seen = g_ptr_array_index (step->seen, i);
      DossierSeen *other = dossier_lecture_step_add_seen (copy, seen->fact);

      other->words = g_strdup (seen->words);
      other->status = g_strdup (seen->status);
      other->value = g_strdup (seen->value);
      other->n_answers = seen->n_answers;
    }

  return copy;
}

/**
 * dossier_lecture_step_ref:
 * @step: a step
 *
 * Returns: (transfer full): the same step
 */
const DossierLectureStep *
dossier_lecture_step_ref (const DossierLectureStep *step)
{
  g_return_val_if_fail (step != NULL, NULL);

  return g_atomic_rc_box_acquire ((gpointer) step);
}

/**
 * dossier_lecture_step_unref:
 * @step: (transfer full): a step
 *
 * Lets go of a step.
 */
void
dossier_lecture_step_unref (const DossierLectureStep *step)
{
  g_return_if_fail (step != NULL);

  g_atomic_rc_box_release_full ((gpointer) step, step_clear);
}

/**
 * dossier_lecture_step_add_seen:
 * @step: a step that is in no plan yet
 * @fact: the id of a fact
 *
 * Adds what is remembered of a fact, to be filled in.
 *
 * Returns: (transfer none): it
 */
DossierSeen *
dossier_lecture_step_add_seen (DossierLectureStep *step,
                               const char *fact)
{
  DossierSeen *seen;

  g_return_val_if_fail (step != NULL && fact != NULL, NULL);

  seen = g_new0 (DossierSeen, 1);
  seen->fact = g_strdup (fact);
  g_ptr_array_add (step->seen, seen);

  return seen;
}

static void
plan_clear (gpointer data)
{
  DossierLecturePlan *plan = data;

  g_free (plan->id);
  g_free (plan->title);
  g_free (plan->dossier_id);
  g_free (plan->dossier_version);
  g_free (plan->dossier_title);
  g_ptr_array_unref (plan->steps);
}

static void
take_dossier (DossierLecturePlan *plan,
              const Dossier *dossier)
{
  g_free (plan->dossier_id);
  g_free (plan->dossier_version);
  g_free (plan->dossier_title);
  plan->dossier_id = g_strdup (dossier->id);
  plan->dossier_version = g_strdup (dossier->version);
  plan->dossier_title = g_strdup (dossier_text_get (dossier->title, dossier->language));
}

static DossierLecturePlan *
create_plan (void)
{
  DossierLecturePlan *plan = g_atomic_rc_box_new0 (DossierLecturePlan);

  plan->steps = g_ptr_array_new_with_free_func ((GDestroyNotify) dossier_lecture_step_unref);

  return plan;
}

/**
 * dossier_lecture_plan_new:
 * @id: its id
 * @title: its title
 * @dossier: (nullable): what it is about
 *
 * Makes a lecture without steps.
 *
 * Returns: (transfer full): the plan
 */
DossierLecturePlan *
dossier_lecture_plan_new (const char *id,
                          const char *title,
                          const Dossier *dossier)
{
  DossierLecturePlan *plan;

  g_return_val_if_fail (id != NULL && title != NULL, NULL);

  plan = create_plan ();
  plan->id = g_strdup (id);
  plan->title = g_strdup (title);
  if (dossier != NULL)
    take_dossier (plan, dossier);

  return plan;
}

/**
 * dossier_lecture_plan_ref:
 * @plan: a plan
 *
 * Returns: (transfer full): the same plan
 */
DossierLecturePlan *
dossier_lecture_plan_ref (DossierLecturePlan *plan)
{
  g_return_val_if_fail (plan != NULL, NULL);

  return g_atomic_rc_box_acquire (plan);
}

/**
 * dossier_lecture_plan_unref:
 * @plan: (transfer full): a plan
 *
 * Lets go of a plan.
 */
void
dossier_lecture_plan_unref (DossierLecturePlan *plan)
{
  g_return_if_fail (plan != NULL);

  g_atomic_rc_box_release_full (plan, plan_clear);
}

/**
 * dossier_lecture_plan_get_step:
 * @plan: a plan
 * @index: the place of a step, from 0
 *
 * Returns: (transfer none): the step
 */
const DossierLectureStep *
dossier_lecture_plan_get_step (const DossierLecturePlan *plan,
                               guint index)
{
  g_return_val_if_fail (plan != NULL && index < plan->steps->len, NULL);

  return g_ptr_array_index (plan->steps, index);
}

/**
 * dossier_lecture_plan_is_full:
 * @plan: a plan
 *
 * Tells whether the plan has as many steps as a file of it may have.
 *
 * Returns: whether no other step may be put into it
 */
gboolean
dossier_lecture_plan_is_full (const DossierLecturePlan *plan)
{
  g_return_val_if_fail (plan != NULL, TRUE);

  return plan->steps->len >= DOSSIER_LECTURE_MAX_STEPS;
}

/**
 * dossier_lecture_plan_find_step:
 * @plan: a plan
 * @id: the id of a step
 *
 * Returns: its place, or -1
 */
int
dossier_lecture_plan_find_step (const DossierLecturePlan *plan,
                                const char *id)
{
  g_return_val_if_fail (plan != NULL && id != NULL, -1);

  for (guint i = 0; i < plan->steps->len; i++)
    if (g_str_equal (dossier_lecture_plan_get_step (plan, i)->id, id))
      return (int) i;

  return -1;
}

/**
 * dossier_lecture_plan_count_minutes:
 * @plan: a plan
 *
 * Adds up the minutes of the steps that will be shown: neither those that are hidden nor those after the end.
 *
 * Returns: minutes
 */
double
dossier_lecture_plan_count_minutes (const DossierLecturePlan *plan)
{
  double minutes = 0;

  g_return_val_if_fail (plan != NULL, 0);

  for (guint i = 0; i < plan->steps->len; i++)
    {
      const DossierLectureStep *step = dossier_lecture_plan_get_step (plan, i);

      if (!step->hidden && !step->backup)
        minutes += step->minutes;
    }

  return minutes;
}

/* (transfer full): a plan of the same steps that may be written to until it is handed out. */
static DossierLecturePlan *
copy_plan (const DossierLecturePlan *plan)
{
  DossierLecturePlan *copy = create_plan ();

  copy->id = g_strdup (plan->id);
  copy->title = g_strdup (plan->title);
  copy->minutes = plan->minutes;
  copy->dossier_id = g_strdup (plan->dossier_id);
  copy->dossier_version = g_strdup (plan->dossier_version);
  copy->dossier_title = g_strdup (plan->dossier_title);
  for (guint i = 0; i < plan->steps->len; i++)
    g_ptr_array_add (copy->steps, (gpointer) dossier_lecture_step_ref (g_ptr_array_index (plan->steps, i)));

  return copy;
}

/**
 * dossier_lecture_plan_with_id:
 * @plan: a plan
 * @id: another id
 *
 * Returns: (transfer full): the same lecture as one of its own
 */
DossierLecturePlan *
dossier_lecture_plan_with_id (DossierLecturePlan *plan,
                              const char *id)
{
  DossierLecturePlan *copy;

  g_return_val_if_fail (plan != NULL && id != NULL, NULL);

  copy = copy_plan (plan);
  g_free (copy->id);
  copy->id = g_strdup (id);

  return copy;
}

/**
 * dossier_lecture_plan_with_title:
 * @plan: a plan
 * @title: another title
 *
 * Returns: (transfer full): the plan under that title
 */
DossierLecturePlan *
dossier_lecture_plan_with_title (DossierLecturePlan *plan,
                                 const char *title)
{
  DossierLecturePlan *copy;

  g_return_val_if_fail (plan != NULL && title != NULL, NULL);

  copy = copy_plan (plan);
  g_free (copy->title);
  copy->title = g_strdup (title);

  return copy;
}

/**
 * dossier_lecture_plan_with_minutes:
 * @plan: a plan
 * @minutes: that the talk may take; 0: not said
 *
 * Returns: (transfer full): the plan for that time
 */
DossierLecturePlan *
dossier_lecture_plan_with_minutes (DossierLecturePlan *plan,
                                   double minutes)
{
  DossierLecturePlan *copy;

  g_return_val_if_fail (plan != NULL && minutes >= 0, NULL);

  copy = copy_plan (plan);
  copy->minutes = minutes;

  return copy;
}

/**
 * dossier_lecture_plan_with_dossier:
 * @plan: a plan
 * @dossier: a dossier
 *
 * Returns: (transfer full): the plan, as one that was last looked over with @dossier
 */
DossierLecturePlan *
dossier_lecture_plan_with_dossier (DossierLecturePlan *plan,
                                   const Dossier *dossier)
{
  DossierLecturePlan *copy;

  g_return_val_if_fail (plan != NULL && dossier != NULL, NULL);

  copy = copy_plan (plan);
  take_dossier (copy, dossier);

  return copy;
}

/* An id that no step of the plan has: "s1" and on. */
static char *
create_step_id (const DossierLecturePlan *plan)
{
  guint number = plan->steps->len;
  char *id = NULL;

  do
    {
      g_free (id);
      id = g_strdup_printf ("s%u", ++number);
    }
  while (dossier_lecture_plan_find_step (plan, id) >= 0);

  return id;
}

/**
 * dossier_lecture_plan_insert:
 * @plan: a plan that is not full
 * @at: the place that the step gets; at most the number of steps
 * @step: (transfer full): a step; without an id it gets one
 *
 * Returns: (transfer full): the plan with the step
 */
DossierLecturePlan *
dossier_lecture_plan_insert (DossierLecturePlan *plan,
                             guint at,
                             DossierLectureStep *step)
{
  DossierLecturePlan *copy;

  g_return_val_if_fail (plan != NULL && step != NULL && at <= plan->steps->len, NULL);
  g_return_val_if_fail (!dossier_lecture_plan_is_full (plan), NULL);

  if (step->id == NULL)
    step->id = create_step_id (plan);
  copy = copy_plan (plan);
  g_ptr_array_insert (copy->steps, (int) at, step);

  return copy;
}

/**
 * dossier_lecture_plan_remove:
 * @plan: a plan
 * @index: the place of a step
 *
 * Returns: (transfer full): the plan without the step
 */
DossierLecturePlan *
dossier_lecture_plan_remove (DossierLecturePlan *plan,
                             guint index)
{
  DossierLecturePlan *copy;

  g_return_val_if_fail (plan != NULL && index < plan->steps->len, NULL);

  copy = copy_plan (plan);
  g_ptr_array_remove_index (copy->steps, index);

  return copy;
}

/**
 * dossier_lecture_plan_move:
 * @plan: a plan
 * @from: the place of a step
 * @to: the place that it gets
 *
 * Returns: (transfer full): the plan in that order
 */
DossierLecturePlan *
dossier_lecture_plan_move (DossierLecturePlan *plan,
                           guint from,
                           guint to)
{
  DossierLecturePlan *copy;

  g_return_val_if_fail (plan != NULL && from < plan->steps->len && to < plan->steps->len, NULL);

  copy = copy_plan (plan);
  g_ptr_array_insert (copy->steps, (int) to, g_ptr_array_steal_index (copy->steps, from));

  return copy;
}

/**
 * dossier_lecture_plan_replace:
 * @plan: a plan
 * @index: the place of a step
 * @step: (transfer full): what is there from now on, under the same id
 *
 * Returns: (transfer full): the plan with the other step
 */
DossierLecturePlan *
dossier_lecture_plan_replace (DossierLecturePlan *plan,
                              guint index,
                              DossierLectureStep *step)
{
  DossierLecturePlan *copy;

  g_return_val_if_fail (plan != NULL && step != NULL && index < plan->steps->len, NULL);
  g_return_val_if_fail (g_strcmp0 (step->id, dossier_lecture_plan_get_step (plan, index)->id) == 0, NULL);

  copy = copy_plan (plan);
  dossier_lecture_step_unref (g_ptr_array_index (copy->steps, index));
  copy->steps->pdata[index] = step;

  return copy;
}

/**
 * dossier_target_kind_to_key:
 * @kind: a kind
 *
 * Returns: (nullable): the key that names such a target in a file; %NULL for words alone
 */
const char *
dossier_target_kind_to_key (DossierTargetKind kind)
{
  g_return_val_if_fail (kind <= DOSSIER_TARGET_LIST, NULL);

  return target_keys[kind];
}
