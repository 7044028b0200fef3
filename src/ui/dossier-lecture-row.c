// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-lecture-row.h"

#include <glib/gi18n.h>

#include "ui/dossier-beside-layout.h"
#include "ui/dossier-box.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-slide-view.h"
#include "ui/dossier-wrap-layout.h"

#define THUMB_WIDTH 176 /* px; the height is for 16:9 */
#define THUMB_HEIGHT 99
#define NOTES_HEIGHT 96
#define MOST_MINUTES 600

struct _DossierLectureRow
{
  GtkListBoxRow parent_instance;
  const DossierLectureStep *step; /* owned */
  gboolean is_filling;            /* what changes now is not the speaker's doing */
  GtkWidget *thumb;               /* a GtkBox with the slide or a sign that there is none */
  GtkWidget *number;
  GtkWidget *title;
  GtkWidget *facts; /* kind, place and time, in one line */
  GtkWidget *changes;
  GtkWidget *details; /* a GtkRevealer */
  GtkWidget *own_title;
  GtkWidget *minutes;
  GtkWidget *hidden;
  GtkWidget *backup;
  GtkTextBuffer *notes;
};

enum
{
  EDITED,
  LEFT,
  MOVE,
  DUPLICATE,
  REMOVE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DossierLectureRow, dossier_lecture_row, GTK_TYPE_LIST_BOX_ROW)

/* The speaker's own words, or NULL for none. */
static char *
take_words (char *words)
{
  if (*words != '\0')
    return words;

  g_free (words);
  return NULL;
}

static char *
get_notes (DossierLectureRow *self)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (self->notes, &start, &end);

  return take_words (gtk_text_buffer_get_text (self->notes, &start, &end, FALSE));
}

/* Tells what the fields say now. */
static void
tell_edit (DossierLectureRow *self,
           const char *field)
{
  DossierLectureStep *step;

  if (self->is_filling)
    return;

  step = dossier_lecture_step_copy (self->step);
  g_free (step->title);
  step->title = take_words (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->own_title))));
  g_free (step->notes);
  step->notes = get_notes (self);
  step->minutes = gtk_spin_button_get_value (GTK_SPIN_BUTTON (self->minutes));
  step->hidden = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->hidden));
  step->backup = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->backup));
  g_signal_emit (self, signals[EDITED], 0, step, field);
}

static void
title_cb (DossierLectureRow *self)
{
  tell_edit (self, "title");
}

static void
notes_cb (DossierLectureRow *self)
{
  tell_edit (self, "notes");
}

static void
minutes_cb (DossierLectureRow *self)
{
  tell_edit (self, "minutes");
}

static void
toggled_cb (DossierLectureRow *self)
{
  tell_edit (self, NULL);
}

static void
left_cb (DossierLectureRow *self)
{
  g_signal_emit (self, signals[LEFT], 0);
}

static void
move_up (DossierLectureRow *self)
{
  g_signal_emit (self, signals[MOVE], 0, -1);
}

static void
move_down (DossierLectureRow *self)
{
  g_signal_emit (self, signals[MOVE], 0, 1);
}

static void
duplicate (DossierLectureRow *self)
{
  g_signal_emit (self, signals[DUPLICATE], 0);
}

static void
remove_step (DossierLectureRow *self)
{
  g_signal_emit (self, signals[REMOVE], 0);
}

/* Alt with an arrow moves the step from wherever in it the focus is; Delete removes it only where it would not delete
 * a letter. */
static gboolean
key_pressed_cb (DossierLectureRow *self,
                guint keyval,
                guint keycode,
                GdkModifierType state)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GdkModifierType modifiers = state & gtk_accelerator_get_default_mod_mask ();

  if (modifiers == GDK_ALT_MASK && (keyval == GDK_KEY_Up || keyval == GDK_KEY_KP_Up))
    move_up (self);
  else if (modifiers == GDK_ALT_MASK && (keyval == GDK_KEY_Down || keyval == GDK_KEY_KP_Down))
    move_down (self);
  else if (modifiers == 0 && keyval == GDK_KEY_Delete && gtk_root_get_focus (root) == GTK_WIDGET (self))
    remove_step (self);
  else
    return GDK_EVENT_PROPAGATE;

  return GDK_EVENT_STOP;
}

static GdkContentProvider *
prepare_cb (GtkDragSource *source,
            double x,
            double y,
            DossierLectureRow *self)
{
  g_autoptr (GdkPaintable) picture = gtk_widget_paintable_new (self->thumb);

  gtk_drag_source_set_icon (source, picture, 0, 0);

  return gdk_content_provider_new_typed (G_TYPE_STRING, self->step->id);
}

static GtkWidget *
create_field (const char *name,
              GtkWidget *field)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  gtk_box_append (GTK_BOX (box), dossier_label_new (name, "dossier-secondary"));
  gtk_box_append (GTK_BOX (box), field);
  dossier_widget_set_name (field, name);

  return box;
}

static void
watch_focus (DossierLectureRow *self,
             GtkWidget *field)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_swapped (focus, "leave", G_CALLBACK (left_cb), self);
  gtk_widget_add_controller (field, focus);
}

static GtkWidget *
create_notes (DossierLectureRow *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  GtkWidget *view = gtk_text_view_new ();

  self->notes = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  /* The lecture has a history of its own. */
  gtk_text_buffer_set_enable_undo (self->notes, FALSE);
  gtk_text_view_set_wrap_mode (GTK_TEXT_VIEW (view), GTK_WRAP_WORD_CHAR);
  gtk_text_view_set_accepts_tab (GTK_TEXT_VIEW (view), FALSE);
  gtk_text_view_set_left_margin (GTK_TEXT_VIEW (view), 8);
  gtk_text_view_set_right_margin (GTK_TEXT_VIEW (view), 8);
  gtk_text_view_set_top_margin (GTK_TEXT_VIEW (view), 6);
  gtk_text_view_set_bottom_margin (GTK_TEXT_VIEW (view), 6);
  dossier_widget_set_name (view, _("Notes, for the speaker alone"));
  g_signal_connect_object (self->notes, "changed", G_CALLBACK (notes_cb), self, G_CONNECT_SWAPPED);
  watch_focus (self, view);

  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), view);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (scrolled), NOTES_HEIGHT);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scrolled), 3 * NOTES_HEIGHT);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_widget_add_css_class (scrolled, "dossier-notes");
  gtk_widget_set_focusable (scrolled, FALSE);

  return scrolled;
}

static GtkWidget *
create_check (DossierLectureRow *self,
              const char *words)
{
  GtkWidget *check = gtk_check_button_new_with_label (words);

  g_signal_connect_swapped (check, "toggled", G_CALLBACK (toggled_cb), self);

  return check;
}

static void
add_button (GtkWidget *box,
            DossierLectureRow *self,
            const char *icon,
            const char *words,
            GCallback func)
{
  GtkWidget *button = dossier_icon_button_new (icon, words);

  g_signal_connect_swapped (button, "clicked", func, self);
  dossier_box_append (DOSSIER_BOX (box), button);
}

static GtkWidget *
create_buttons (DossierLectureRow *self)
{
  GtkWidget *box = dossier_wrap_box_new (6, 6);

  self->hidden = create_check (self, _("Hidden in the talk"));
  self->backup = create_check (self, _("Backup, after the end"));
  dossier_box_append (DOSSIER_BOX (box), self->hidden);
  dossier_box_append (DOSSIER_BOX (box), self->backup);
  add_button (box, self, "go-up-symbolic", _("Move Up"), G_CALLBACK (move_up));
  add_button (box, self, "go-down-symbolic", _("Move Down"), G_CALLBACK (move_down));
  add_button (box, self, "edit-copy-symbolic", _("Duplicate"), G_CALLBACK (duplicate));
  add_button (box, self, "user-trash-symbolic", _("Remove From Lecture"), G_CALLBACK (remove_step));

  return box;
}

static GtkWidget *
create_details (DossierLectureRow *self)
{
  static const DossierBeside beside = { .threshold = 420, .end_width = 150, .gap = 12, .stack_gap = 8 };
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *fields = dossier_beside_box_new (&beside);
  GtkWidget *notes = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  self->own_title = gtk_entry_new ();
  g_object_set (self->own_title, "enable-undo", FALSE, NULL);
  g_signal_connect_swapped (self->own_title, "changed", G_CALLBACK (title_cb), self);
  watch_focus (self, self->own_title);
  self->minutes = gtk_spin_button_new_with_range (0, MOST_MINUTES, 0.5);
  g_signal_connect_swapped (self->minutes, "value-changed", G_CALLBACK (minutes_cb), self);
  dossier_box_append (DOSSIER_BOX (fields), create_field (_("Title of its own"), self->own_title));
  dossier_box_append (DOSSIER_BOX (fields), create_field (_("Minutes"), self->minutes));
  gtk_box_append (GTK_BOX (notes), dossier_label_new (_("Notes, for the speaker alone"), "dossier-secondary"));
  gtk_box_append (GTK_BOX (notes), create_notes (self));

  gtk_box_append (GTK_BOX (box), fields);
  gtk_box_append (GTK_BOX (box), notes);
  gtk_box_append (GTK_BOX (box), create_buttons (self));
  gtk_widget_add_css_class (box, "dossier-lecture-details");

  return box;
}

static GtkWidget *
create_words (DossierLectureRow *self)
{
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  self->title = dossier_label_new ("", "heading");
  self->facts = dossier_label_new ("", "dossier-secondary");
  self->changes = dossier_label_new ("", "dossier-lecture-changes");
  gtk_box_append (GTK_BOX (words), self->title);
  gtk_box_append (GTK_BOX (words), self->facts);
  gtk_box_append (GTK_BOX (words), self->changes);
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (words, TRUE);

  return words;
}

static GtkWidget *
create_head (DossierLectureRow *self)
{
  static const DossierBeside beside = { .threshold = 400, .start_width = THUMB_WIDTH,
                                        .end_width = DOSSIER_BESIDE_REST, .gap = 16, .stack_gap = 8 };
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *head = dossier_beside_box_new (&beside);

  self->number = dossier_label_new ("", "dossier-lecture-number");
  gtk_label_set_width_chars (GTK_LABEL (self->number), 3);
  gtk_widget_set_valign (self->number, GTK_ALIGN_CENTER);
  self->thumb = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_size_request (self->thumb, THUMB_WIDTH, THUMB_HEIGHT);
  gtk_widget_set_halign (self->thumb, GTK_ALIGN_START);
  gtk_widget_set_valign (self->thumb, GTK_ALIGN_CENTER);
  gtk_widget_set_overflow (self->thumb, GTK_OVERFLOW_HIDDEN);
  gtk_widget_add_css_class (self->thumb, "dossier-lecture-thumb");
  dossier_box_append (DOSSIER_BOX (head), self->thumb);
  dossier_box_append (DOSSIER_BOX (head), create_words (self));
  gtk_widget_set_hexpand (head, TRUE);
  gtk_box_append (GTK_BOX (line), self->number);
  gtk_box_append (GTK_BOX (line), head);
  gtk_widget_add_css_class (line, "dossier-lecture-head");

  return line;
}

static void
add_controllers (DossierLectureRow *self,
                 GtkWidget *head)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkDragSource *source = gtk_drag_source_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect (source, "prepare", G_CALLBACK (prepare_cb), self);
  gtk_widget_add_controller (head, GTK_EVENT_CONTROLLER (source));
}

static void
dossier_lecture_row_finalize (GObject *object)
{
  DossierLectureRow *self = DOSSIER_LECTURE_ROW (object);

  g_clear_pointer (&self->step, dossier_lecture_step_unref);

  G_OBJECT_CLASS (dossier_lecture_row_parent_class)->finalize (object);
}

static void
dossier_lecture_row_class_init (DossierLectureRowClass *klass)
{
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = dossier_lecture_row_finalize;

  signals[EDITED] = g_signal_new ("edited", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                                  G_TYPE_POINTER, G_TYPE_STRING);
  signals[LEFT] = g_signal_new ("left", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[MOVE] = g_signal_new ("move", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  signals[DUPLICATE] = g_signal_new ("duplicate", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[REMOVE] = g_signal_new ("remove", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
dossier_lecture_row_init (DossierLectureRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *head = create_head (self);

  self->details = gtk_revealer_new ();
  gtk_revealer_set_child (GTK_REVEALER (self->details), create_details (self));
  gtk_widget_set_visible (self->details, FALSE);
  gtk_box_append (GTK_BOX (box), head);
  gtk_box_append (GTK_BOX (box), self->details);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  gtk_list_box_row_set_selectable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "dossier-lecture-row");
  add_controllers (self, head);
}

/**
 * dossier_lecture_row_new:
 *
 * Returns: (transfer floating): a row that shows no step yet
 */
GtkWidget *
dossier_lecture_row_new (void)
{
  return g_object_new (DOSSIER_TYPE_LECTURE_ROW, NULL);
}

static void
show_words (GtkWidget *label,
            const char *words)
{
  gtk_label_set_text (GTK_LABEL (label), words);
  gtk_widget_set_visible (label, *words != '\0');
}

static char *
join (GPtrArray *lines)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < lines->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "\n" : "", (const char *) g_ptr_array_index (lines, i));

  return g_string_free (text, FALSE);
}

static void
show_slide (DossierLectureRow *self,
            DossierTalk *talk,
            int slide)
{
  GtkWidget *old = gtk_widget_get_first_child (self->thumb);
  GtkWidget *view;

  if (old != NULL)
    gtk_box_remove (GTK_BOX (self->thumb), old);
  if (slide >= 0)
    view = dossier_slide_view_new_numbered (talk, (guint) slide);
  else
    {
      view = gtk_image_new_from_icon_name ("dialog-question-symbolic");
      dossier_widget_set_name (view, _("Nothing to show"));
    }
  gtk_widget_set_hexpand (view, TRUE);
  gtk_box_append (GTK_BOX (self->thumb), view);
}

/* Puts words into a field, unless they are there already: the cursor stays. */
static void
fill_text (GtkEditable *field,
           const char *words)
{
  if (!g_str_equal (gtk_editable_get_text (field), words != NULL ? words : ""))
    gtk_editable_set_text (field, words != NULL ? words : "");
}

static void
fill_fields (DossierLectureRow *self)
{
  g_autofree char *notes = get_notes (self);

  self->is_filling = TRUE;
  fill_text (GTK_EDITABLE (self->own_title), self->step->title);
  if (g_strcmp0 (notes, self->step->notes) != 0)
    gtk_text_buffer_set_text (self->notes, self->step->notes != NULL ? self->step->notes : "", -1);
  gtk_spin_button_set_digits (GTK_SPIN_BUTTON (self->minutes), 1);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (self->minutes), self->step->minutes);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->hidden), self->step->hidden);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->backup), self->step->backup);
  self->is_filling = FALSE;
}

/**
 * dossier_lecture_row_set_state:
 * @self: a row
 * @state: what it shows
 * @talk: the slides of the whole lecture
 * @slide: which of them is the step's first; -1: none
 *
 * Shows a step. What is being typed stays as it is.
 */
void
dossier_lecture_row_set_state (DossierLectureRow *self,
                               const DossierLectureStepState *state,
                               DossierTalk *talk,
                               int slide)
{
  g_autofree char *changes = NULL;
  g_autofree char *facts = NULL;

  g_return_if_fail (DOSSIER_IS_LECTURE_ROW (self));
  g_return_if_fail (state != NULL && (talk != NULL || slide < 0));

  g_clear_pointer (&self->step, dossier_lecture_step_unref);
  self->step = dossier_lecture_step_ref (state->step);
  changes = join (state->changes);
  facts = g_strjoin (" · ", state->kind, state->place != NULL ? state->place : state->time,
                     state->place != NULL ? state->time : NULL, NULL);
  gtk_label_set_text (GTK_LABEL (self->number), state->number);
  show_words (self->title, state->title);
  show_words (self->facts, facts);
  show_words (self->changes, changes);
  show_slide (self, talk, slide);
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->own_title), state->title);
  fill_fields (self);
  if (state->step->hidden)
    gtk_widget_add_css_class (self->thumb, "dossier-hidden");
  else
    gtk_widget_remove_css_class (self->thumb, "dossier-hidden");
  dossier_widget_set_name (GTK_WIDGET (self), state->spoken);
}

/**
 * dossier_lecture_row_get_id:
 * @self: a row that shows a step
 *
 * Returns: (transfer none): the id of the step
 */
const char *
dossier_lecture_row_get_id (DossierLectureRow *self)
{
  g_return_val_if_fail (DOSSIER_IS_LECTURE_ROW (self) && self->step != NULL, "");

  return self->step->id;
}

/**
 * dossier_lecture_row_set_open:
 * @self: a row
 * @open: whether the fields are shown
 *
 * Opens or closes a row.
 */
void
dossier_lecture_row_set_open (DossierLectureRow *self,
                              gboolean open)
{
  g_return_if_fail (DOSSIER_IS_LECTURE_ROW (self));

  gtk_widget_set_visible (self->details, open);
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->details), open);
  dossier_widget_set_open (GTK_WIDGET (self), open);
}

/**
 * dossier_lecture_row_is_open:
 * @self: a row
 *
 * Returns: whether its fields are shown
 */
gboolean
dossier_lecture_row_is_open (DossierLectureRow *self)
{
  g_return_val_if_fail (DOSSIER_IS_LECTURE_ROW (self), FALSE);

  return gtk_widget_get_visible (self->details);
}
