// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-lecture-row.h"

#include <glib/gi18n.h>

#include "ui/dossier-beside-layout.h"
#include "ui/dossier-box.h"
#include "ui/dossier-lecture-form.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-slide-view.h"

#define THUMB_WIDTH 176 /* px; the height is for 16:9 */
#define THUMB_HEIGHT 99

struct _DossierLectureRow
{
  GtkListBoxRow parent_instance;
  const DossierLectureStep *step; /* owned */
  int first;                      /* slide in the talk; -1: it has none */
  GtkWidget *thumb;               /* a GtkBox with the slide or a sign that there is none */
  GtkWidget *number;
  GtkWidget *title;
  GtkWidget *facts; /* kind, place and time, in one line */
  GtkWidget *changes;
  DossierLectureForm *form; /* shown while the row is open */
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

static void
edited_cb (DossierLectureRow *self,
           DossierLectureStep *step,
           const char *field)
{
  g_signal_emit (self, signals[EDITED], 0, step, field);
}

static void
left_cb (DossierLectureRow *self)
{
  g_signal_emit (self, signals[LEFT], 0);
}

static void
move_up_action (GtkWidget *widget,
                const char *name,
                GVariant *parameter)
{
  g_signal_emit (widget, signals[MOVE], 0, -1);
}

static void
move_down_action (GtkWidget *widget,
                  const char *name,
                  GVariant *parameter)
{
  g_signal_emit (widget, signals[MOVE], 0, 1);
}

static void
duplicate_action (GtkWidget *widget,
                  const char *name,
                  GVariant *parameter)
{
  g_signal_emit (widget, signals[DUPLICATE], 0);
}

static void
remove_action (GtkWidget *widget,
               const char *name,
               GVariant *parameter)
{
  g_signal_emit (widget, signals[REMOVE], 0);
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
    g_signal_emit (self, signals[MOVE], 0, -1);
  else if (modifiers == GDK_ALT_MASK && (keyval == GDK_KEY_Down || keyval == GDK_KEY_KP_Down))
    g_signal_emit (self, signals[MOVE], 0, 1);
  else if (modifiers == 0 && keyval == GDK_KEY_Delete && gtk_root_get_focus (root) == GTK_WIDGET (self))
    g_signal_emit (self, signals[REMOVE], 0);
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

  return gdk_content_provider_new_typed (DOSSIER_TYPE_LECTURE_ROW, self);
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
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = dossier_lecture_row_finalize;

  signals[EDITED] = g_signal_new ("edited", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                                  G_TYPE_POINTER, G_TYPE_STRING);
  signals[LEFT] = g_signal_new ("left", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[MOVE] = g_signal_new ("move", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  signals[DUPLICATE] = g_signal_new ("duplicate", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[REMOVE] = g_signal_new ("remove", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "step.move-up", NULL, move_up_action);
  gtk_widget_class_install_action (widget_class, "step.move-down", NULL, move_down_action);
  gtk_widget_class_install_action (widget_class, "step.duplicate", NULL, duplicate_action);
  gtk_widget_class_install_action (widget_class, "step.remove", NULL, remove_action);
}

static void
dossier_lecture_row_init (DossierLectureRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *head = create_head (self);

  self->form = DOSSIER_LECTURE_FORM (dossier_lecture_form_new ());
  g_signal_connect_swapped (self->form, "edited", G_CALLBACK (edited_cb), self);
  g_signal_connect_swapped (self->form, "left", G_CALLBACK (left_cb), self);
  gtk_widget_set_visible (GTK_WIDGET (self->form), FALSE);
  gtk_box_append (GTK_BOX (box), head);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->form));
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

/**
 * dossier_lecture_row_set_state:
 * @self: a row
 * @state: what it shows
 * @talk: (nullable): the slides of the whole lecture, if it has any
 *
 * Shows a step. What is being typed stays as it is.
 */
void
dossier_lecture_row_set_state (DossierLectureRow *self,
                               const DossierLectureStepState *state,
                               DossierTalk *talk)
{
  g_autofree char *changes = NULL;
  g_autofree char *facts = NULL;

  g_return_if_fail (DOSSIER_IS_LECTURE_ROW (self));
  g_return_if_fail (state != NULL && (talk != NULL || state->first < 0));

  g_clear_pointer (&self->step, dossier_lecture_step_unref);
  self->step = dossier_lecture_step_ref (state->step);
  self->first = state->first;
  changes = join (state->changes);
  facts = g_strjoin (" · ", state->kind, state->place != NULL ? state->place : state->time,
                     state->place != NULL ? state->time : NULL, NULL);
  gtk_label_set_text (GTK_LABEL (self->number), state->number);
  show_words (self->title, state->title);
  show_words (self->facts, facts);
  show_words (self->changes, changes);
  show_slide (self, talk, state->first);
  dossier_lecture_form_set_step (self->form, state->step, state->title);
  if (state->step->hidden)
    gtk_widget_add_css_class (self->thumb, "dossier-hidden");
  else
    gtk_widget_remove_css_class (self->thumb, "dossier-hidden");
  dossier_widget_set_name (GTK_WIDGET (self), state->spoken);
}

/**
 * dossier_lecture_row_get_first_slide:
 * @self: a row that shows a step
 *
 * Returns: the place of its first slide in the talk, from 0; -1 where it has none
 */
int
dossier_lecture_row_get_first_slide (DossierLectureRow *self)
{
  g_return_val_if_fail (DOSSIER_IS_LECTURE_ROW (self), -1);

  return self->first;
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

  gtk_widget_set_visible (GTK_WIDGET (self->form), open);
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

  return gtk_widget_get_visible (GTK_WIDGET (self->form));
}
