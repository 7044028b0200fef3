// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-lecture-page.h"

#include <glib/gi18n.h>

#include "core/dossier-lecture-check.h"
#include "present/dossier-lecture-state.h"
#include "ui/dossier-lecture-head.h"
#include "ui/dossier-lecture-row.h"
#include "ui/dossier-parts.h"

#define REST_MS 300 /* without typing, until slides follow what was typed */

struct _DossierLecturePage
{
  DossierSheet parent_instance;
  Dossier *dossier;
  DossierLectureEditing *editing;
  char *open_id; /* of the step whose fields are shown; (nullable) */
  guint rest;    /* refreshes when typing rests */
  DossierLectureHead *head;
  GtkWidget *list;
  GtkWidget *empty;
};

G_DEFINE_FINAL_TYPE (DossierLecturePage, dossier_lecture_page, DOSSIER_TYPE_SHEET)

static DossierLecturePlan *
get_plan (DossierLecturePage *self)
{
  return dossier_lecture_editing_get_plan (self->editing);
}

static DossierLectureRow *
get_row (DossierLecturePage *self,
         guint index)
{
  return DOSSIER_LECTURE_ROW (gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), (int) index));
}

static int
find_row (DossierLecturePage *self,
          DossierLectureRow *row)
{
  return dossier_lecture_plan_find_step (get_plan (self), dossier_lecture_row_get_id (row));
}

static void
apply (DossierLecturePage *self,
       DossierLecturePlan *plan,
       const char *typed_into)
{
  dossier_lecture_editing_apply (self->editing, plan, typed_into);
}

/* A field is one of a step: "s3 notes". */
static void
edited_cb (DossierLectureRow *row,
           DossierLectureStep *step,
           const char *field,
           DossierLecturePage *self)
{
  int index = find_row (self, row);
  g_autofree char *typed_into = field != NULL ? g_strdup_printf ("%s %s", step->id, field) : NULL;

  if (index >= 0)
    apply (self, dossier_lecture_plan_replace (get_plan (self), (guint) index, step), typed_into);
  else
    dossier_lecture_step_unref (step);
}

static void
left_cb (DossierLecturePage *self)
{
  dossier_lecture_editing_end_typing (self->editing);
}

static void
focus_row (DossierLecturePage *self,
           guint index)
{
  DossierLectureRow *row = get_row (self, index);

  if (row == NULL)
    return;

  gtk_widget_grab_focus (GTK_WIDGET (row));
  dossier_sheet_scroll_to (DOSSIER_SHEET (self), GTK_WIDGET (row));
}

static void
move_cb (DossierLectureRow *row,
         int by,
         DossierLecturePage *self)
{
  int from = find_row (self, row);
  int to = from + by;

  if (from < 0 || to < 0 || to >= (int) get_plan (self)->steps->len)
    {
      gtk_widget_error_bell (GTK_WIDGET (row));
      return;
    }
  apply (self, dossier_lecture_plan_move (get_plan (self), (guint) from, (guint) to), NULL);
  focus_row (self, (guint) to);
}

/* Whether nothing can be added, which is heard then. */
static gboolean
is_full (DossierLecturePage *self)
{
  if (!dossier_lecture_plan_is_full (get_plan (self)))
    return FALSE;

  gtk_widget_error_bell (GTK_WIDGET (self));
  return TRUE;
}

static void
duplicate_cb (DossierLectureRow *row,
              DossierLecturePage *self)
{
  int index = find_row (self, row);
  DossierLectureStep *step;

  if (index < 0 || is_full (self))
    return;

  step = dossier_lecture_step_copy (dossier_lecture_plan_get_step (get_plan (self), (guint) index));
  g_clear_pointer (&step->id, g_free);
  apply (self, dossier_lecture_plan_insert (get_plan (self), (guint) index + 1, step), NULL);
  focus_row (self, (guint) index + 1);
}

static void
remove_cb (DossierLectureRow *row,
           DossierLecturePage *self)
{
  int index = find_row (self, row);
  guint n_left = get_plan (self)->steps->len - 1;

  if (index < 0)
    return;

  apply (self, dossier_lecture_plan_remove (get_plan (self), (guint) index), NULL);
  if (n_left > 0)
    focus_row (self, MIN ((guint) index, n_left - 1));
  else
    gtk_widget_child_focus (GTK_WIDGET (self->head), GTK_DIR_TAB_FORWARD);
}

static void
show_open_row (DossierLecturePage *self)
{
  for (guint i = 0; i < get_plan (self)->steps->len; i++)
    {
      DossierLectureRow *row = get_row (self, i);

      dossier_lecture_row_set_open (row, g_strcmp0 (dossier_lecture_row_get_id (row), self->open_id) == 0);
    }
}

static void
activated_cb (DossierLecturePage *self,
              DossierLectureRow *row)
{
  gboolean was_open = dossier_lecture_row_is_open (row);

  g_free (self->open_id);
  self->open_id = was_open ? NULL : g_strdup (dossier_lecture_row_get_id (row));
  show_open_row (self);
  if (!was_open)
    dossier_sheet_scroll_to (DOSSIER_SHEET (self), GTK_WIDGET (row));
}

static GtkWidget *
create_row (DossierLecturePage *self)
{
  GtkWidget *row = dossier_lecture_row_new ();

  g_signal_connect (row, "edited", G_CALLBACK (edited_cb), self);
  g_signal_connect_swapped (row, "left", G_CALLBACK (left_cb), self);
  g_signal_connect (row, "move", G_CALLBACK (move_cb), self);
  g_signal_connect (row, "duplicate", G_CALLBACK (duplicate_cb), self);
  g_signal_connect (row, "remove", G_CALLBACK (remove_cb), self);

  return row;
}

static void
set_n_rows (DossierLecturePage *self,
            guint n_rows)
{
  GtkListBoxRow *row;
  guint n = 0;

  while (get_row (self, n) != NULL)
    n++;
  for (; n < n_rows; n++)
    gtk_list_box_append (GTK_LIST_BOX (self->list), create_row (self));
  while ((row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list), (int) n_rows)) != NULL)
    gtk_list_box_remove (GTK_LIST_BOX (self->list), GTK_WIDGET (row));
}

static void
update_actions (DossierLecturePage *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "lecture.undo", dossier_lecture_editing_can_undo (self->editing));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "lecture.redo", dossier_lecture_editing_can_redo (self->editing));
}

static void
refresh (DossierLecturePage *self)
{
  g_autoptr (DossierLectureState) state = dossier_lecture_state_new (self->dossier, get_plan (self));
  g_autoptr (DossierTalk) talk = NULL;
  const char *name;

  g_clear_handle_id (&self->rest, g_source_remove);
  dossier_lecture_head_set_state (self->head, state, get_plan (self)->minutes);
  set_n_rows (self, state->steps->len);
  if (state->slides->len > 0)
    talk = dossier_talk_new (g_ptr_array_ref (state->slides), state->title);
  for (guint i = 0; i < state->steps->len; i++)
    dossier_lecture_row_set_state (get_row (self, i), g_ptr_array_index (state->steps, i), talk);
  gtk_widget_set_visible (self->list, state->steps->len > 0);
  gtk_widget_set_visible (self->empty, state->steps->len == 0);
  name = *state->title != '\0' ? state->title : _("Lecture");
  dossier_widget_set_name (GTK_WIDGET (self), name);
  dossier_widget_set_name (GTK_WIDGET (dossier_sheet_get_scrolled (DOSSIER_SHEET (self))), name);
  show_open_row (self);
  update_actions (self);
}

static gboolean
rest_cb (gpointer data)
{
  DossierLecturePage *self = data;

  self->rest = 0;
  refresh (self);
  return G_SOURCE_REMOVE;
}

static void
changed_cb (DossierLecturePage *self,
            gboolean typed)
{
  if (!typed)
    {
      refresh (self);
      return;
    }

  update_actions (self);
  g_clear_handle_id (&self->rest, g_source_remove);
  self->rest = g_timeout_add (REST_MS, rest_cb, self);
}

static void
titled_cb (DossierLecturePage *self,
           const char *title)
{
  apply (self, dossier_lecture_plan_with_title (get_plan (self), title), "title");
}

static void
timed_cb (DossierLecturePage *self,
          double minutes)
{
  apply (self, dossier_lecture_plan_with_minutes (get_plan (self), minutes), "minutes");
}

static gboolean
drop_cb (GtkDropTarget *target,
         const GValue *value,
         double x,
         double y,
         DossierLecturePage *self)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_y (GTK_LIST_BOX (self->list), (int) y);
  DossierLectureRow *dragged = g_value_get_object (value);
  gboolean is_ours = dragged != NULL && gtk_widget_get_parent (GTK_WIDGET (dragged)) == self->list;
  int from = is_ours ? find_row (self, dragged) : -1;
  int to = row != NULL ? gtk_list_box_row_get_index (row) : (int) get_plan (self)->steps->len - 1;

  gtk_list_box_drag_unhighlight_row (GTK_LIST_BOX (self->list));
  if (from < 0)
    return FALSE;

  apply (self, dossier_lecture_plan_move (get_plan (self), (guint) from, (guint) to), NULL);
  focus_row (self, (guint) to);
  return TRUE;
}

static GdkDragAction
motion_cb (GtkDropTarget *target,
           double x,
           double y,
           DossierLecturePage *self)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_y (GTK_LIST_BOX (self->list), (int) y);

  if (row != NULL)
    gtk_list_box_drag_highlight_row (GTK_LIST_BOX (self->list), row);

  return GDK_ACTION_MOVE;
}

static void
undo_action (GtkWidget *widget,
             const char *name,
             GVariant *parameter)
{
  dossier_lecture_editing_undo (DOSSIER_LECTURE_PAGE (widget)->editing);
}

static void
redo_action (GtkWidget *widget,
             const char *name,
             GVariant *parameter)
{
  dossier_lecture_editing_redo (DOSSIER_LECTURE_PAGE (widget)->editing);
}

/* The place of the step whose fields are shown, or -1. */
static int
get_open_step (DossierLecturePage *self)
{
  return self->open_id != NULL ? dossier_lecture_plan_find_step (get_plan (self), self->open_id) : -1;
}

/* A slide of words, after the step that is open or else at the end, and open to be written. */
static void
add_words_action (GtkWidget *widget,
                  const char *name,
                  GVariant *parameter)
{
  DossierLecturePage *self = DOSSIER_LECTURE_PAGE (widget);
  int open = get_open_step (self);
  guint at = open >= 0 ? (guint) open + 1 : get_plan (self)->steps->len;
  DossierLectureStep *step;

  if (is_full (self))
    return;

  step = dossier_lecture_step_new (DOSSIER_TARGET_WORDS, NULL);
  step->title = g_strdup (_("New slide"));
  apply (self, dossier_lecture_plan_insert (get_plan (self), at, step), NULL);
  g_free (self->open_id);
  self->open_id = g_strdup (dossier_lecture_plan_get_step (get_plan (self), at)->id);
  show_open_row (self);
  focus_row (self, at);
}

/* What has changed is taken as it is: each step remembers its facts as they are now. */
static void
accept_action (GtkWidget *widget,
               const char *name,
               GVariant *parameter)
{
  DossierLecturePage *self = DOSSIER_LECTURE_PAGE (widget);

  apply (self, dossier_lecture_plan_take_as_seen (get_plan (self), self->dossier), NULL);
}

static void
activate_with_id (DossierLecturePage *self,
                  const char *action)
{
  gtk_widget_activate_action (GTK_WIDGET (self), action, "s", get_plan (self)->id);
}

static void
save_action (GtkWidget *widget,
             const char *name,
             GVariant *parameter)
{
  activate_with_id (DOSSIER_LECTURE_PAGE (widget), "win.save-lecture");
}

static void
remove_action (GtkWidget *widget,
               const char *name,
               GVariant *parameter)
{
  activate_with_id (DOSSIER_LECTURE_PAGE (widget), "win.remove-lecture");
}

static void
dossier_lecture_page_dispose (GObject *object)
{
  DossierLecturePage *self = DOSSIER_LECTURE_PAGE (object);

  g_clear_handle_id (&self->rest, g_source_remove);
  g_clear_object (&self->editing);
  g_clear_pointer (&self->dossier, dossier_unref);
  g_clear_pointer (&self->open_id, g_free);

  G_OBJECT_CLASS (dossier_lecture_page_parent_class)->dispose (object);
}

static void
dossier_lecture_page_class_init (DossierLecturePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_lecture_page_dispose;

  gtk_widget_class_install_action (widget_class, "lecture.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "lecture.redo", NULL, redo_action);
  gtk_widget_class_install_action (widget_class, "lecture.add-words", NULL, add_words_action);
  gtk_widget_class_install_action (widget_class, "lecture.accept", NULL, accept_action);
  gtk_widget_class_install_action (widget_class, "lecture.save", NULL, save_action);
  gtk_widget_class_install_action (widget_class, "lecture.remove", NULL, remove_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "lecture.save", NULL);
}

static GtkWidget *
create_list (DossierLecturePage *self)
{
  GtkDropTarget *target = gtk_drop_target_new (DOSSIER_TYPE_LECTURE_ROW, GDK_ACTION_MOVE);

  self->list = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (self->list, "dossier-card");
  gtk_widget_set_overflow (self->list, GTK_OVERFLOW_HIDDEN);
  dossier_widget_set_name (self->list, _("Steps of the lecture"));
  g_signal_connect_swapped (self->list, "row-activated", G_CALLBACK (activated_cb), self);
  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), self);
  g_signal_connect (target, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect_swapped (target, "leave", G_CALLBACK (gtk_list_box_drag_unhighlight_row), self->list);
  gtk_widget_add_controller (self->list, GTK_EVENT_CONTROLLER (target));

  return self->list;
}

/* Before the field that has the focus: it would take these keys for itself, though it has nothing to undo. */
static void
install_undo_keys (DossierLecturePage *self)
{
  static const struct
  {
    guint keyval;
    GdkModifierType modifiers;
    const char *action;
  } keys[] = {
    { GDK_KEY_z, GDK_CONTROL_MASK, "lecture.undo" },
    { GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "lecture.redo" },
    { GDK_KEY_y, GDK_CONTROL_MASK, "lecture.redo" },
  };
  GtkEventController *controller = gtk_shortcut_controller_new ();

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller),
                                          gtk_shortcut_new (gtk_keyval_trigger_new (keys[i].keyval,
                                                                                    keys[i].modifiers),
                                                            gtk_named_action_new (keys[i].action)));
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

static void
dossier_lecture_page_init (DossierLecturePage *self)
{
  DossierSheet *sheet = DOSSIER_SHEET (self);

  install_undo_keys (self);
  self->head = DOSSIER_LECTURE_HEAD (dossier_lecture_head_new ());
  g_signal_connect_swapped (self->head, "titled", G_CALLBACK (titled_cb), self);
  g_signal_connect_swapped (self->head, "timed", G_CALLBACK (timed_cb), self);
  dossier_sheet_append (sheet, GTK_WIDGET (self->head));
  dossier_sheet_append (sheet, create_list (self));
  self->empty = dossier_label_new (_("Nothing is in this lecture yet. Facts, charts, claims with their answers, "
                                     "questions, searches and times on the timeline have “Add to Lecture”."),
                                   "dossier-secondary");
  dossier_sheet_append (sheet, self->empty);
}

/**
 * dossier_lecture_page_new:
 * @dossier: a dossier
 * @editing: a lecture about it
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
dossier_lecture_page_new (Dossier *dossier,
                          DossierLectureEditing *editing)
{
  DossierLecturePage *self;

  g_return_val_if_fail (dossier != NULL && DOSSIER_IS_LECTURE_EDITING (editing), NULL);

  self = g_object_new (DOSSIER_TYPE_LECTURE_PAGE, NULL);
  self->dossier = dossier_ref (dossier);
  self->editing = g_object_ref (editing);
  g_signal_connect_object (editing, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  refresh (self);

  return GTK_WIDGET (self);
}

/**
 * dossier_lecture_page_get_editing:
 * @self: a page
 *
 * Returns: (transfer none): the lecture
 */
DossierLectureEditing *
dossier_lecture_page_get_editing (DossierLecturePage *self)
{
  g_return_val_if_fail (DOSSIER_IS_LECTURE_PAGE (self), NULL);

  return self->editing;
}

/**
 * dossier_lecture_page_get_first_slide:
 * @self: a page
 *
 * Returns: where the talk begins, from 0: at the step whose fields are shown
 */
guint
dossier_lecture_page_get_first_slide (DossierLecturePage *self)
{
  int open;

  g_return_val_if_fail (DOSSIER_IS_LECTURE_PAGE (self), 0);

  open = get_open_step (self);

  return open >= 0 ? (guint) MAX (dossier_lecture_row_get_first_slide (get_row (self, (guint) open)), 0) : 0;
}
