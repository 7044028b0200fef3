// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-lecture-form.h"

#include <glib/gi18n.h>

#include "ui/dossier-beside-layout.h"
#include "ui/dossier-box.h"
#include "ui/dossier-check-button.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-wrap-layout.h"

#define NOTES_HEIGHT 96 /* px, at least; three times as much at most */
#define MOST_MINUTES 600

struct _DossierLectureForm
{
  GtkBox parent_instance;
  const DossierLectureStep *step; /* owned; as it was edited last */
  gboolean is_filling;            /* what changes now is not the speaker's doing */
  GtkWidget *own_title;
  GtkWidget *minutes;
  GtkWidget *hidden;
  GtkWidget *backup;
  GtkWidget *predicts; /* only of a chart */
  GtkTextBuffer *notes;
};

enum
{
  EDITED,
  LEFT,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DossierLectureForm, dossier_lecture_form, GTK_TYPE_BOX)

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
get_notes (DossierLectureForm *self)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (self->notes, &start, &end);

  return take_words (gtk_text_buffer_get_text (self->notes, &start, &end, FALSE));
}

/* The step, to be changed in one thing: what the fields cannot show stays as it is. NULL while they are filled. */
static DossierLectureStep *
begin_edit (DossierLectureForm *self)
{
  return self->is_filling ? NULL : dossier_lecture_step_copy (self->step);
}

/* What was edited is what the next edit goes on from, whoever has shown it by then. */
static void
tell_edit (DossierLectureForm *self,
           DossierLectureStep *step,
           const char *field)
{
  dossier_lecture_step_unref (self->step);
  self->step = dossier_lecture_step_ref (step);
  g_signal_emit (self, signals[EDITED], 0, step, field);
}

static void
title_cb (DossierLectureForm *self)
{
  DossierLectureStep *step = begin_edit (self);

  if (step == NULL)
    return;

  g_free (step->title);
  step->title = take_words (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->own_title))));
  tell_edit (self, step, "title");
}

static void
notes_cb (DossierLectureForm *self)
{
  DossierLectureStep *step = begin_edit (self);

  if (step == NULL)
    return;

  g_free (step->notes);
  step->notes = get_notes (self);
  tell_edit (self, step, "notes");
}

static void
minutes_cb (DossierLectureForm *self)
{
  DossierLectureStep *step = begin_edit (self);

  if (step == NULL)
    return;

  step->minutes = gtk_spin_button_get_value (GTK_SPIN_BUTTON (self->minutes));
  tell_edit (self, step, "minutes");
}

static void
hidden_cb (DossierLectureForm *self)
{
  DossierLectureStep *step = begin_edit (self);

  if (step == NULL)
    return;

  step->hidden = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->hidden));
  tell_edit (self, step, NULL);
}

static void
backup_cb (DossierLectureForm *self)
{
  DossierLectureStep *step = begin_edit (self);

  if (step == NULL)
    return;

  step->backup = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->backup));
  tell_edit (self, step, NULL);
}

static void
predicts_cb (DossierLectureForm *self)
{
  DossierLectureStep *step = begin_edit (self);

  if (step == NULL)
    return;

  step->predicts = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->predicts));
  tell_edit (self, step, NULL);
}

static void
left_cb (DossierLectureForm *self)
{
  g_signal_emit (self, signals[LEFT], 0);
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
watch_focus (DossierLectureForm *self,
             GtkWidget *field)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_swapped (focus, "leave", G_CALLBACK (left_cb), self);
  gtk_widget_add_controller (field, focus);
}

static GtkWidget *
create_notes (DossierLectureForm *self)
{
  GtkWidget *scrolled = dossier_scroller_new ();
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
  gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (scrolled), NOTES_HEIGHT);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scrolled), 3 * NOTES_HEIGHT);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_widget_add_css_class (scrolled, "dossier-notes");
  dossier_widget_set_name (scrolled, _("Notes, for the speaker alone"));

  return scrolled;
}

static GtkWidget *
create_check (DossierLectureForm *self,
              const char *words,
              GCallback func)
{
  GtkWidget *check = dossier_check_button_new (words);

  g_signal_connect_swapped (check, "toggled", func, self);

  return check;
}

static void
add_button (GtkWidget *box,
            const char *icon,
            const char *words,
            const char *action)
{
  GtkWidget *button = dossier_icon_button_new (icon, words);

  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  dossier_box_append (DOSSIER_BOX (box), button);
}

static GtkWidget *
create_buttons (DossierLectureForm *self)
{
  GtkWidget *box = dossier_wrap_box_new (6, 6);

  self->hidden = create_check (self, _("Hidden in the talk"), G_CALLBACK (hidden_cb));
  self->backup = create_check (self, _("Backup, after the end"), G_CALLBACK (backup_cb));
  self->predicts = create_check (self, _("Ask before the last part"), G_CALLBACK (predicts_cb));
  gtk_widget_set_tooltip_text (self->predicts,
                               _("The audience is asked what it expects before the last part is shown"));
  dossier_box_append (DOSSIER_BOX (box), self->hidden);
  dossier_box_append (DOSSIER_BOX (box), self->backup);
  dossier_box_append (DOSSIER_BOX (box), self->predicts);
  add_button (box, "go-up-symbolic", _("Move Up"), "step.move-up");
  add_button (box, "go-down-symbolic", _("Move Down"), "step.move-down");
  add_button (box, "edit-copy-symbolic", _("Duplicate"), "step.duplicate");
  add_button (box, "user-trash-symbolic", _("Remove From Lecture"), "step.remove");

  return box;
}

static GtkWidget *
create_fields (DossierLectureForm *self)
{
  static const DossierBeside beside = { .threshold = 420, .end_width = 150, .gap = 12, .stack_gap = 8 };
  GtkWidget *fields = dossier_beside_box_new (&beside);

  self->own_title = gtk_entry_new ();
  g_object_set (self->own_title, "enable-undo", FALSE, NULL);
  g_signal_connect_swapped (self->own_title, "changed", G_CALLBACK (title_cb), self);
  watch_focus (self, self->own_title);
  self->minutes = gtk_spin_button_new_with_range (0, MOST_MINUTES, 0.5);
  gtk_spin_button_set_digits (GTK_SPIN_BUTTON (self->minutes), 1);
  g_signal_connect_swapped (self->minutes, "value-changed", G_CALLBACK (minutes_cb), self);
  dossier_box_append (DOSSIER_BOX (fields), create_field (_("Title of its own"), self->own_title));
  dossier_box_append (DOSSIER_BOX (fields), create_field (_("Minutes"), self->minutes));

  return fields;
}

static void
dossier_lecture_form_finalize (GObject *object)
{
  DossierLectureForm *self = DOSSIER_LECTURE_FORM (object);

  g_clear_pointer (&self->step, dossier_lecture_step_unref);

  G_OBJECT_CLASS (dossier_lecture_form_parent_class)->finalize (object);
}

static void
dossier_lecture_form_class_init (DossierLectureFormClass *klass)
{
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = dossier_lecture_form_finalize;

  signals[EDITED] = g_signal_new ("edited", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                                  G_TYPE_POINTER, G_TYPE_STRING);
  signals[LEFT] = g_signal_new ("left", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
dossier_lecture_form_init (DossierLectureForm *self)
{
  GtkWidget *notes = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 12);
  gtk_box_append (GTK_BOX (notes), dossier_label_new (_("Notes, for the speaker alone"), "dossier-secondary"));
  gtk_box_append (GTK_BOX (notes), create_notes (self));
  gtk_box_append (GTK_BOX (self), create_fields (self));
  gtk_box_append (GTK_BOX (self), notes);
  gtk_box_append (GTK_BOX (self), create_buttons (self));
  gtk_widget_add_css_class (GTK_WIDGET (self), "dossier-lecture-details");
}

/**
 * dossier_lecture_form_new:
 *
 * Returns: (transfer floating): a form that shows no step yet
 */
GtkWidget *
dossier_lecture_form_new (void)
{
  return g_object_new (DOSSIER_TYPE_LECTURE_FORM, NULL);
}

/* Puts words into a field, unless they are there already: the cursor stays. */
static void
fill_text (GtkEditable *field,
           const char *words)
{
  if (!g_str_equal (gtk_editable_get_text (field), words != NULL ? words : ""))
    gtk_editable_set_text (field, words != NULL ? words : "");
}

/**
 * dossier_lecture_form_set_step:
 * @self: a form
 * @step: a step
 * @shown_title: what its slide is headed with, where it has no title of its own
 *
 * Fills the form in. A field that says so already is left alone, with its cursor.
 */
void
dossier_lecture_form_set_step (DossierLectureForm *self,
                               const DossierLectureStep *step,
                               const char *shown_title)
{
  g_autofree char *notes = NULL;

  g_return_if_fail (DOSSIER_IS_LECTURE_FORM (self));
  g_return_if_fail (step != NULL);

  dossier_lecture_step_ref (step);
  g_clear_pointer (&self->step, dossier_lecture_step_unref);
  self->step = step;
  notes = get_notes (self);
  self->is_filling = TRUE;
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->own_title), shown_title);
  fill_text (GTK_EDITABLE (self->own_title), step->title);
  if (g_strcmp0 (notes, step->notes) != 0)
    gtk_text_buffer_set_text (self->notes, step->notes != NULL ? step->notes : "", -1);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (self->minutes), step->minutes);
  gtk_widget_set_visible (self->predicts, step->kind == DOSSIER_TARGET_FIGURE);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->predicts), step->predicts);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->hidden), step->hidden);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->backup), step->backup);
  self->is_filling = FALSE;
}
