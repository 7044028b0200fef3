// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-lecture-head.h"

#include <glib/gi18n.h>

#include "ui/dossier-box.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-takeaway-menu.h"
#include "ui/dossier-wrap-layout.h"

#define MOST_MINUTES 600

struct _DossierLectureHead
{
  GtkBox parent_instance;
  gboolean is_filling; /* what changes now is not the speaker's doing */
  GtkWidget *title;
  GtkWidget *summary;
  GtkWidget *minutes;
  GtkWidget *notice; /* what has changed, with the button that takes it as seen */
  GtkWidget *notice_words;
};

enum
{
  TITLED,
  TIMED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DossierLectureHead, dossier_lecture_head, GTK_TYPE_BOX)

static void
title_cb (DossierLectureHead *self)
{
  if (!self->is_filling)
    g_signal_emit (self, signals[TITLED], 0, gtk_editable_get_text (GTK_EDITABLE (self->title)));
}

static void
minutes_cb (DossierLectureHead *self)
{
  if (!self->is_filling)
    g_signal_emit (self, signals[TIMED], 0, gtk_spin_button_get_value (GTK_SPIN_BUTTON (self->minutes)));
}

static GtkWidget *
create_title (DossierLectureHead *self)
{
  self->title = gtk_entry_new ();
  g_object_set (self->title, "enable-undo", FALSE, NULL);
  gtk_widget_add_css_class (self->title, "dossier-lecture-title");
  dossier_widget_set_name (self->title, _("Title of the lecture"));
  g_signal_connect_swapped (self->title, "changed", G_CALLBACK (title_cb), self);

  return self->title;
}

static GtkWidget *
create_minutes (DossierLectureHead *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *words = dossier_label_new (_("May take, minutes"), "dossier-secondary");

  self->minutes = gtk_spin_button_new_with_range (0, MOST_MINUTES, 5);
  dossier_widget_set_name (self->minutes, _("May take, minutes"));
  g_signal_connect_swapped (self->minutes, "value-changed", G_CALLBACK (minutes_cb), self);
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), words);
  gtk_box_append (GTK_BOX (box), self->minutes);

  return box;
}

static void
add_button (GtkWidget *line,
            GtkWidget *button,
            const char *action)
{
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  dossier_box_append (DOSSIER_BOX (line), button);
}

static GtkWidget *
create_tools (DossierLectureHead *self)
{
  GtkWidget *line = dossier_wrap_box_new (8, 8);
  GtkWidget *present = gtk_button_new_with_label (_("Present"));

  gtk_widget_add_css_class (present, "suggested-action");
  add_button (line, present, "win.present");
  add_button (line, gtk_button_new_with_label (_("Add Words")), "lecture.add-words");
  add_button (line, dossier_icon_button_new ("edit-undo-symbolic", _("Undo")), "lecture.undo");
  add_button (line, dossier_icon_button_new ("edit-redo-symbolic", _("Redo")), "lecture.redo");
  add_button (line, dossier_icon_button_new ("document-save-as-symbolic", _("Save a Copy…")), "lecture.save");
  add_button (line, dossier_icon_button_new ("user-trash-symbolic", _("Remove This Lecture")), "lecture.remove");
  dossier_box_append (DOSSIER_BOX (line), dossier_takeaway_button_new ("", NULL));
  dossier_box_append (DOSSIER_BOX (line), create_minutes (self));

  return line;
}

static GtkWidget *
create_notice (DossierLectureHead *self)
{
  GtkWidget *accept = gtk_button_new_with_label (_("Take as Seen"));

  self->notice = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  self->notice_words = dossier_label_new ("", NULL);
  gtk_widget_set_hexpand (self->notice_words, TRUE);
  gtk_widget_set_valign (accept, GTK_ALIGN_CENTER);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (accept), "lecture.accept");
  gtk_box_append (GTK_BOX (self->notice), self->notice_words);
  gtk_box_append (GTK_BOX (self->notice), accept);
  gtk_widget_add_css_class (self->notice, "dossier-lecture-notice");

  return self->notice;
}

static void
dossier_lecture_head_class_init (DossierLectureHeadClass *klass)
{
  GType type = G_TYPE_FROM_CLASS (klass);

  signals[TITLED] = g_signal_new ("titled", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                  G_TYPE_STRING);
  signals[TIMED] = g_signal_new ("timed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                 G_TYPE_DOUBLE);
}

static void
dossier_lecture_head_init (DossierLectureHead *self)
{
  GtkBox *box = GTK_BOX (self);

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (box, 12);
  self->summary = dossier_label_new ("", "dossier-summary");
  gtk_box_append (box, create_title (self));
  gtk_box_append (box, self->summary);
  gtk_box_append (box, create_tools (self));
  gtk_box_append (box, create_notice (self));
}

/**
 * dossier_lecture_head_new:
 *
 * Returns: (transfer floating): a head that shows no lecture yet
 */
GtkWidget *
dossier_lecture_head_new (void)
{
  return g_object_new (DOSSIER_TYPE_LECTURE_HEAD, NULL);
}

/**
 * dossier_lecture_head_set_state:
 * @self: a head
 * @state: what it shows
 * @minutes: that the lecture may take
 *
 * Shows a lecture. A title that is being typed is left alone, with its cursor.
 */
void
dossier_lecture_head_set_state (DossierLectureHead *self,
                                const DossierLectureState *state,
                                double minutes)
{
  g_return_if_fail (DOSSIER_IS_LECTURE_HEAD (self));
  g_return_if_fail (state != NULL);

  self->is_filling = TRUE;
  if (!g_str_equal (gtk_editable_get_text (GTK_EDITABLE (self->title)), state->title))
    gtk_editable_set_text (GTK_EDITABLE (self->title), state->title);
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (self->minutes), minutes);
  self->is_filling = FALSE;

  gtk_label_set_text (GTK_LABEL (self->summary), state->summary);
  if (state->is_over)
    gtk_widget_add_css_class (self->summary, "dossier-over");
  else
    gtk_widget_remove_css_class (self->summary, "dossier-over");
  gtk_label_set_text (GTK_LABEL (self->notice_words), state->notice != NULL ? state->notice : "");
  gtk_widget_set_visible (self->notice, state->notice != NULL);
}
