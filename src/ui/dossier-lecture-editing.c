// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-lecture-editing.h"

#include <glib/gi18n.h>

#include "core/dossier-lecture-file.h"
#include "core/dossier-lecture-history.h"
#include "core/dossier-lecture-store.h"

/* What the threads that write share with the lecture: the file, and which of the edits it holds. A write that comes too
 * late, after a later edit has been written, is none. */
typedef struct
{
  GMutex mutex;
  GFile *folder;
  char *written; /* what the file holds; NULL: nothing yet */
  guint64 number; /* of the edit that it holds */
} Keeper;

struct _DossierLectureEditing
{
  GObject parent_instance;
  DossierLectureHistory *history;
  Keeper *keeper; /* an atomic reference-counted box */
  guint64 number; /* of the last edit */
  gboolean is_writing;
};

enum
{
  CHANGED,
  FAILED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DossierLectureEditing, dossier_lecture_editing, G_TYPE_OBJECT)

static void
keeper_clear (gpointer data)
{
  Keeper *keeper = data;

  g_mutex_clear (&keeper->mutex);
  g_object_unref (keeper->folder);
  g_free (keeper->written);
}

/* Writes an edit, in any thread. */
static gboolean
keep (Keeper *keeper,
      const DossierLecturePlan *plan,
      guint64 number,
      GError **error)
{
  gboolean is_kept = TRUE;

  g_mutex_lock (&keeper->mutex);
  if (number > keeper->number)
    {
      is_kept = dossier_lecture_store_save (keeper->folder, plan, &keeper->written, error);
      keeper->number = is_kept ? number : keeper->number;
    }
  g_mutex_unlock (&keeper->mutex);

  return is_kept;
}

typedef struct
{
  Keeper *keeper;
  DossierLecturePlan *plan;
  guint64 number;
} Write;

static void
write_free (gpointer data)
{
  Write *write = data;

  g_atomic_rc_box_release_full (write->keeper, keeper_clear);
  dossier_lecture_plan_unref (write->plan);
  g_free (write);
}

static void
write_in_thread (GTask *task,
                 gpointer source,
                 gpointer data,
                 GCancellable *cancellable)
{
  const Write *write = data;
  GError *error = NULL;

  if (keep (write->keeper, write->plan, write->number, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void begin_writing (DossierLectureEditing *self);

/* Someone else has written the file: both are kept, this one as a lecture of its own, with all that can be undone. */
static void
become_copy (DossierLectureEditing *self)
{
  DossierLecturePlan *plan = dossier_lecture_editing_get_plan (self);
  g_autofree char *id = dossier_lecture_create_id ();
  /* Translators: the title of a copy; %s is the title of a lecture */
  g_autofree char *title = g_strdup_printf (_("%s (copy)"), plan->title);
  /* Translators: %s is the title of a copy */
  g_autofree char *words = g_strdup_printf (_("This lecture was changed elsewhere. What you do here is kept as “%s”."),
                                            title);

  g_mutex_lock (&self->keeper->mutex);
  g_clear_pointer (&self->keeper->written, g_free);
  g_mutex_unlock (&self->keeper->mutex);
  dossier_lecture_history_set_id (self->history, id);
  plan = dossier_lecture_editing_get_plan (self);
  dossier_lecture_editing_apply (self, dossier_lecture_plan_with_title (plan, title), NULL);
  g_signal_emit (self, signals[FAILED], 0, words);
}

/* (transfer full) */
static char *
describe (const GError *error)
{
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_MESSAGE_TOO_LARGE))
    return g_strdup (_("The lecture is too large to be kept: its last changes are not on the disk."));

  /* Translators: %s says why */
  return g_strdup_printf (_("The lecture could not be kept on the disk: %s"), error->message);
}

static void
report (DossierLectureEditing *self,
        const GError *error)
{
  g_autofree char *words = NULL;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_EXISTS))
    {
      become_copy (self);
      return;
    }
  words = describe (error);
  g_signal_emit (self, signals[FAILED], 0, words);
}

static void
written_cb (GObject *object,
            GAsyncResult *result,
            gpointer data)
{
  DossierLectureEditing *self = DOSSIER_LECTURE_EDITING (object);
  const Write *write = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;

  self->is_writing = FALSE;
  if (!g_task_propagate_boolean (G_TASK (result), &error))
    {
      /* Where it has become a copy meanwhile, what befell the file of the other is known. */
      if (g_str_equal (write->plan->id, dossier_lecture_editing_get_plan (self)->id))
        report (self, error);
      else
        begin_writing (self);
    }
  else if (write->number < self->number)
    begin_writing (self);
}

/* One write at a time; edits that come meanwhile are written together when it is done. */
static void
begin_writing (DossierLectureEditing *self)
{
  g_autoptr (GTask) task = NULL;
  Write *write;

  if (self->is_writing)
    return;

  self->is_writing = TRUE;
  write = g_new0 (Write, 1);
  write->keeper = g_atomic_rc_box_acquire (self->keeper);
  write->plan = dossier_lecture_plan_ref (dossier_lecture_editing_get_plan (self));
  write->number = self->number;
  task = g_task_new (self, NULL, written_cb, NULL);
  g_task_set_source_tag (task, begin_writing);
  g_task_set_task_data (task, write, write_free);
  g_task_run_in_thread (task, write_in_thread);
}

static void
take_edit (DossierLectureEditing *self,
           gboolean typed)
{
  self->number++;
  begin_writing (self);
  g_signal_emit (self, signals[CHANGED], 0, typed);
}

static void
dossier_lecture_editing_finalize (GObject *object)
{
  DossierLectureEditing *self = DOSSIER_LECTURE_EDITING (object);

  dossier_lecture_history_free (self->history);
  g_atomic_rc_box_release_full (self->keeper, keeper_clear);

  G_OBJECT_CLASS (dossier_lecture_editing_parent_class)->finalize (object);
}

static void
dossier_lecture_editing_class_init (DossierLectureEditingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = dossier_lecture_editing_finalize;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
  signals[FAILED] = g_signal_new ("failed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
dossier_lecture_editing_init (DossierLectureEditing *self)
{
  self->keeper = g_atomic_rc_box_new0 (Keeper);
  g_mutex_init (&self->keeper->mutex);
}

/**
 * dossier_lecture_editing_new:
 * @folder: where lectures are kept
 * @plan: a lecture
 * @is_new: whether it is yet to be written there
 *
 * Begins to edit.
 *
 * Returns: (transfer full): the lecture
 */
DossierLectureEditing *
dossier_lecture_editing_new (GFile *folder,
                             DossierLecturePlan *plan,
                             gboolean is_new)
{
  DossierLectureEditing *self;

  g_return_val_if_fail (G_IS_FILE (folder) && plan != NULL, NULL);

  self = g_object_new (DOSSIER_TYPE_LECTURE_EDITING, NULL);
  self->keeper->folder = g_object_ref (folder);
  self->history = dossier_lecture_history_new (dossier_lecture_plan_ref (plan));
  if (is_new)
    {
      self->number++;
      begin_writing (self);
    }
  else
    {
      g_autoptr (GFile) file = dossier_lecture_store_get_file (folder, plan->id);

      g_file_load_contents (file, NULL, &self->keeper->written, NULL, NULL, NULL);
    }

  return self;
}

/**
 * dossier_lecture_editing_get_plan:
 * @self: a lecture that is being edited
 *
 * Returns: (transfer none): it as it is now
 */
DossierLecturePlan *
dossier_lecture_editing_get_plan (DossierLectureEditing *self)
{
  g_return_val_if_fail (DOSSIER_IS_LECTURE_EDITING (self), NULL);

  return dossier_lecture_history_get_plan (self->history);
}

/**
 * dossier_lecture_editing_apply:
 * @self: a lecture that is being edited
 * @plan: (transfer full): it after an edit
 * @typed_into: (nullable): the field that is being typed into
 *
 * Takes an edit, and has it written.
 */
void
dossier_lecture_editing_apply (DossierLectureEditing *self,
                               DossierLecturePlan *plan,
                               const char *typed_into)
{
  g_return_if_fail (DOSSIER_IS_LECTURE_EDITING (self));
  g_return_if_fail (plan != NULL);

  dossier_lecture_history_push (self->history, plan, typed_into);
  take_edit (self, typed_into != NULL);
}

/**
 * dossier_lecture_editing_end_typing:
 * @self: a lecture that is being edited
 *
 * Says that a field was left.
 */
void
dossier_lecture_editing_end_typing (DossierLectureEditing *self)
{
  g_return_if_fail (DOSSIER_IS_LECTURE_EDITING (self));

  dossier_lecture_history_end_typing (self->history);
}

/**
 * dossier_lecture_editing_can_undo:
 * @self: a lecture that is being edited
 *
 * Returns: whether there is anything to be undone
 */
gboolean
dossier_lecture_editing_can_undo (DossierLectureEditing *self)
{
  g_return_val_if_fail (DOSSIER_IS_LECTURE_EDITING (self), FALSE);

  return dossier_lecture_history_can_undo (self->history);
}

/**
 * dossier_lecture_editing_can_redo:
 * @self: a lecture that is being edited
 *
 * Returns: whether there is anything to be done again
 */
gboolean
dossier_lecture_editing_can_redo (DossierLectureEditing *self)
{
  g_return_val_if_fail (DOSSIER_IS_LECTURE_EDITING (self), FALSE);

  return dossier_lecture_history_can_redo (self->history);
}

/**
 * dossier_lecture_editing_undo:
 * @self: a lecture that is being edited
 *
 * Undoes the last edit, and has that written.
 */
void
dossier_lecture_editing_undo (DossierLectureEditing *self)
{
  g_return_if_fail (DOSSIER_IS_LECTURE_EDITING (self));

  if (dossier_lecture_history_undo (self->history))
    take_edit (self, FALSE);
}

/**
 * dossier_lecture_editing_redo:
 * @self: a lecture that is being edited
 *
 * Does the edit again that was undone last, and has that written.
 */
void
dossier_lecture_editing_redo (DossierLectureEditing *self)
{
  g_return_if_fail (DOSSIER_IS_LECTURE_EDITING (self));

  if (dossier_lecture_history_redo (self->history))
    take_edit (self, FALSE);
}

/**
 * dossier_lecture_editing_flush:
 * @self: a lecture that is being edited
 *
 * Waits until the last edit is on the disk: before the window goes.
 *
 * Returns: whether it is
 */
gboolean
dossier_lecture_editing_flush (DossierLectureEditing *self)
{
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (DOSSIER_IS_LECTURE_EDITING (self), FALSE);

  if (keep (self->keeper, dossier_lecture_editing_get_plan (self), self->number, &error))
    return TRUE;

  report (self, error);
  /* As a copy, perhaps. */
  return keep (self->keeper, dossier_lecture_editing_get_plan (self), self->number, NULL);
}
