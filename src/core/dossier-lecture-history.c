// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-lecture-history.h"

struct _DossierLectureHistory
{
  GPtrArray *plans; /* of DossierLecturePlan, the oldest first */
  guint current;
  char *typed_into; /* where the last edit was typed; (nullable) */
};

/**
 * dossier_lecture_history_new:
 * @plan: (transfer full): the lecture as it is now
 *
 * Begins a history.
 *
 * Returns: (transfer full): the history
 */
DossierLectureHistory *
dossier_lecture_history_new (DossierLecturePlan *plan)
{
  DossierLectureHistory *history;

  g_return_val_if_fail (plan != NULL, NULL);

  history = g_new0 (DossierLectureHistory, 1);
  history->plans = g_ptr_array_new_with_free_func ((GDestroyNotify) dossier_lecture_plan_unref);
  g_ptr_array_add (history->plans, plan);

  return history;
}

/**
 * dossier_lecture_history_free:
 * @history: (transfer full): a history
 *
 * Frees a history and its plans.
 */
void
dossier_lecture_history_free (DossierLectureHistory *history)
{
  g_return_if_fail (history != NULL);

  g_ptr_array_unref (history->plans);
  g_free (history->typed_into);
  g_free (history);
}

/**
 * dossier_lecture_history_get_plan:
 * @history: a history
 *
 * Returns: (transfer none): the lecture as it is now
 */
DossierLecturePlan *
dossier_lecture_history_get_plan (const DossierLectureHistory *history)
{
  g_return_val_if_fail (history != NULL, NULL);

  return g_ptr_array_index (history->plans, history->current);
}

/* Whether the edit goes on with the last one: typing is undone by the field, not by the letter. */
static gboolean
continues (const DossierLectureHistory *history,
           const char *typed_into)
{
  return typed_into != NULL && history->current > 0 && g_strcmp0 (history->typed_into, typed_into) == 0;
}

/**
 * dossier_lecture_history_push:
 * @history: a history
 * @plan: (transfer full): the lecture after an edit
 * @typed_into: (nullable): the field that is being typed into: edits of one field in a row are undone together
 *
 * Takes an edit. What was undone before it can no longer be done again.
 */
void
dossier_lecture_history_push (DossierLectureHistory *history,
                              DossierLecturePlan *plan,
                              const char *typed_into)
{
  g_return_if_fail (history != NULL && plan != NULL);

  g_ptr_array_set_size (history->plans, (int) history->current + 1);
  if (continues (history, typed_into))
    g_ptr_array_set_size (history->plans, (int) history->current);
  else if (history->plans->len == DOSSIER_LECTURE_MAX_HISTORY)
    g_ptr_array_remove_index (history->plans, 0);
  g_ptr_array_add (history->plans, plan);
  history->current = history->plans->len - 1;
  g_free (history->typed_into);
  history->typed_into = g_strdup (typed_into);
}

/**
 * dossier_lecture_history_end_typing:
 * @history: a history
 *
 * Says that what is typed next is another edit, even if it is in the same field.
 */
void
dossier_lecture_history_end_typing (DossierLectureHistory *history)
{
  g_return_if_fail (history != NULL);

  g_clear_pointer (&history->typed_into, g_free);
}

/**
 * dossier_lecture_history_set_id:
 * @history: a history
 * @id: the id that the lecture has from now on, and had all along
 *
 * Makes it the history of another lecture, which is no edit: undoing does not lead back to the one under the old id.
 */
void
dossier_lecture_history_set_id (DossierLectureHistory *history,
                                const char *id)
{
  g_return_if_fail (history != NULL && id != NULL);

  for (guint i = 0; i < history->plans->len; i++)
    {
      DossierLecturePlan *plan = history->plans->pdata[i];

      history->plans->pdata[i] = dossier_lecture_plan_with_id (plan, id);
      dossier_lecture_plan_unref (plan);
    }
}

/**
 * dossier_lecture_history_can_undo:
 * @history: a history
 *
 * Returns: whether there is an edit to be undone
 */
gboolean
dossier_lecture_history_can_undo (const DossierLectureHistory *history)
{
  g_return_val_if_fail (history != NULL, FALSE);

  return history->current > 0;
}

/**
 * dossier_lecture_history_can_redo:
 * @history: a history
 *
 * Returns: whether there is one to be done again
 */
gboolean
dossier_lecture_history_can_redo (const DossierLectureHistory *history)
{
  g_return_val_if_fail (history != NULL, FALSE);

  return history->current + 1 < history->plans->len;
}

/**
 * dossier_lecture_history_undo:
 * @history: a history
 *
 * Goes back before the last edit.
 *
 * Returns: whether there was one
 */
gboolean
dossier_lecture_history_undo (DossierLectureHistory *history)
{
  g_return_val_if_fail (history != NULL, FALSE);

  if (!dossier_lecture_history_can_undo (history))
    return FALSE;

  history->current--;
  dossier_lecture_history_end_typing (history);
  return TRUE;
}

/**
 * dossier_lecture_history_redo:
 * @history: a history
 *
 * Does the edit again that was undone last.
 *
 * Returns: whether there was one
 */
gboolean
dossier_lecture_history_redo (DossierLectureHistory *history)
{
  g_return_val_if_fail (history != NULL, FALSE);

  if (!dossier_lecture_history_can_redo (history))
    return FALSE;

  history->current++;
  dossier_lecture_history_end_typing (history);
  return TRUE;
}
