// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-slide-strip.h"

#include <glib/gi18n.h>

#include "present/dossier-format.h"
#include "ui/dossier-parts.h"

#define N_SHOWN 12

struct _DossierSlideStrip
{
  GtkWidget parent_instance;
  DossierTalk *talk;
  GtkWidget *before;
  GtkWidget *after;
  GtkWidget *buttons[N_SHOWN]; /* each with a number, and a sign that the slide is covered */
  guint first; /* slide in view */
  guint slide; /* that the speaker is at */
};

G_DEFINE_FINAL_TYPE (DossierSlideStrip, dossier_slide_strip, GTK_TYPE_WIDGET)

static guint
get_n_slides (DossierSlideStrip *self)
{
  return dossier_deck_get_n_slides (dossier_talk_get_deck (self->talk));
}

/* Puts the slide into the middle, as far as there are slides on both sides. */
static void
centre (DossierSlideStrip *self)
{
  guint n = get_n_slides (self);
  guint last_first = n > N_SHOWN ? n - N_SHOWN : 0;

  self->first = MIN (self->slide > N_SHOWN / 2 ? self->slide - N_SHOWN / 2 : 0, last_first);
}

static void
set_class (GtkWidget *widget,
           const char *css_class,
           gboolean on)
{
  if (on)
    gtk_widget_add_css_class (widget, css_class);
  else
    gtk_widget_remove_css_class (widget, css_class);
}

/* A slide that is passed over has no number. */
static char *
format_number (DossierSlideStrip *self,
               guint slide)
{
  guint number = dossier_deck_get_number (dossier_talk_get_deck (self->talk), slide);

  return number > 0 ? g_strdup_printf ("%u", number) : g_strdup ("–");
}

/* What its looks say: the sign of a veil, and the light ground. (transfer full) */
static char *
describe (DossierSlideStrip *self,
          guint slide)
{
  GString *words = g_string_new (NULL);

  if (slide == self->slide)
    dossier_append_sentence (words, _("This slide is shown now."));
  if (dossier_deck_is_covered (dossier_talk_get_deck (self->talk), slide))
    dossier_append_sentence (words, _("Its content note covers it."));

  return g_string_free (words, FALSE);
}

static void
update_button (DossierSlideStrip *self,
               guint index)
{
  const DossierDeck *deck = dossier_talk_get_deck (self->talk);
  GtkWidget *button = self->buttons[index];
  guint slide = self->first + index;
  GtkWidget *label = gtk_widget_get_first_child (gtk_button_get_child (GTK_BUTTON (button)));
  g_autofree char *number = NULL;
  g_autofree char *name = NULL;
  g_autofree char *state = NULL;
  g_autofree char *tooltip = NULL;

  gtk_widget_set_visible (button, slide < get_n_slides (self));
  if (slide >= get_n_slides (self))
    return;

  number = format_number (self, slide);
  name = g_strdup_printf ("%s. %s", number, dossier_talk_get_slide (self->talk, slide)->name);
  gtk_label_set_text (GTK_LABEL (label), number);
  gtk_widget_set_visible (gtk_widget_get_next_sibling (label), dossier_deck_is_covered (deck, slide));
  state = describe (self, slide);
  tooltip = *state != '\0' ? g_strjoin ("\n", name, state, NULL) : g_strdup (name);
  gtk_widget_set_tooltip_text (button, tooltip);
  dossier_widget_set_name (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, state, -1);
  set_class (button, "current", slide == self->slide);
}

static void
update_end (GtkWidget *button,
            guint n,
            const char *words,
            const char *name)
{
  gtk_widget_set_visible (button, n > 0);
  gtk_button_set_label (GTK_BUTTON (button), words);
  gtk_widget_set_tooltip_text (button, name);
  dossier_widget_set_name (button, name);
}

static void
update (DossierSlideStrip *self)
{
  guint n = get_n_slides (self);
  guint n_after = n - MIN (self->first + N_SHOWN, n);
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  g_autofree char *before = g_strdup_printf (mirrored ? "%u ›" : "‹ %u", self->first);
  g_autofree char *after = g_strdup_printf (mirrored ? "‹ %u" : "%u ›", n_after);
  /* Translators: of a talk; %u counts slides that are not in view */
  g_autofree char *before_name = g_strdup_printf (ngettext ("%u slide before", "%u slides before", self->first),
                                                  self->first);
  /* Translators: of a talk; %u counts slides that are not in view */
  g_autofree char *after_name = g_strdup_printf (ngettext ("%u slide after", "%u slides after", n_after), n_after);

  for (guint i = 0; i < N_SHOWN; i++)
    update_button (self, i);
  update_end (self->before, self->first, before, before_name);
  update_end (self->after, n_after, after, after_name);
}

static void
changed_cb (DossierSlideStrip *self)
{
  guint slide = dossier_deck_get_place (dossier_talk_get_deck (self->talk)).slide;

  if (slide != self->slide)
    {
      self->slide = slide;
      centre (self);
    }
  update (self);
}

static void
before_cb (DossierSlideStrip *self)
{
  self->first -= MIN (self->first, N_SHOWN);
  update (self);
}

static void
after_cb (DossierSlideStrip *self)
{
  self->first = MIN (self->first + N_SHOWN, get_n_slides (self) - N_SHOWN);
  update (self);
}

static void
clicked_cb (DossierSlideStrip *self,
            GtkWidget *button)
{
  for (guint i = 0; i < N_SHOWN; i++)
    if (self->buttons[i] == button)
      dossier_talk_go_to (self->talk, self->first + i);
}

/* Without the keyboard's focus: all keys are the talk's, and it has others for this. */
static GtkWidget *
add_button (DossierSlideStrip *self,
            GCallback func)
{
  GtkWidget *button = gtk_button_new ();

  gtk_widget_set_focusable (button, FALSE);
  g_signal_connect_object (button, "clicked", func, self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (button, GTK_WIDGET (self));

  return button;
}

static void
dossier_slide_strip_dispose (GObject *object)
{
  DossierSlideStrip *self = DOSSIER_SLIDE_STRIP (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->talk);

  G_OBJECT_CLASS (dossier_slide_strip_parent_class)->dispose (object);
}

static void
dossier_slide_strip_class_init (DossierSlideStripClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = dossier_slide_strip_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
dossier_slide_strip_init (DossierSlideStrip *self)
{
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self))), 6);
  self->before = add_button (self, G_CALLBACK (before_cb));
  for (guint i = 0; i < N_SHOWN; i++)
    {
      GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

      self->buttons[i] = add_button (self, G_CALLBACK (clicked_cb));
      gtk_box_append (GTK_BOX (box), gtk_label_new (NULL));
      gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("view-conceal-symbolic"));
      gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
      gtk_button_set_child (GTK_BUTTON (self->buttons[i]), box);
      gtk_widget_set_hexpand (self->buttons[i], TRUE);
    }
  self->after = add_button (self, G_CALLBACK (after_cb));
  gtk_widget_add_css_class (GTK_WIDGET (self), "dossier-console-strip");
}

/**
 * dossier_slide_strip_new:
 * @talk: a talk
 *
 * Returns: (transfer floating): its slides
 */
GtkWidget *
dossier_slide_strip_new (DossierTalk *talk)
{
  DossierSlideStrip *self;

  g_return_val_if_fail (DOSSIER_IS_TALK (talk), NULL);

  self = g_object_new (DOSSIER_TYPE_SLIDE_STRIP, NULL);
  self->talk = g_object_ref (talk);
  self->slide = dossier_deck_get_place (dossier_talk_get_deck (talk)).slide;
  dossier_widget_set_name (GTK_WIDGET (self), _("Slides"));
  centre (self);
  update (self);
  g_signal_connect_object (talk, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * dossier_slide_strip_get_first:
 * @self: a strip
 *
 * Returns: the first slide in view, from 0
 */
guint
dossier_slide_strip_get_first (DossierSlideStrip *self)
{
  g_return_val_if_fail (DOSSIER_IS_SLIDE_STRIP (self), 0);

  return self->first;
}
