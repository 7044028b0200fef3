// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-hall.h"

#include <glib/gi18n.h>

#include "ui/dossier-slide-view.h"
#include "ui/dossier-talk-panels.h"

#define IDLE_MS 2500 /* until the pointer hides */

struct _DossierHall
{
  GtkWindow parent_instance;
  DossierTalk *talk;
  GtkWidget *panels;
  GtkWidget *slide;
  guint idle; /* hides the pointer */
};

enum
{
  LEAVE,
  SWAP,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DossierHall, dossier_hall, GTK_TYPE_WINDOW)

/* Nobody looks at a pointer that rests; one that points is drawn by the slide. */
static void
update_cursor (DossierHall *self,
               gboolean resting)
{
  DossierTool tool = dossier_deck_get_tool (dossier_talk_get_deck (self->talk));
  gboolean hidden = resting || tool == DOSSIER_TOOL_POINTER || tool == DOSSIER_TOOL_SPOTLIGHT;

  gtk_widget_set_cursor_from_name (self->slide, hidden ? "none" : NULL);
}

static gboolean
rest_cb (gpointer data)
{
  DossierHall *self = data;

  self->idle = 0;
  update_cursor (self, TRUE);
  return G_SOURCE_REMOVE;
}

static void
pointed_cb (DossierHall *self)
{
  update_cursor (self, FALSE);
  g_clear_handle_id (&self->idle, g_source_remove);
  self->idle = g_timeout_add (IDLE_MS, rest_cb, self);
}

static void
changed_cb (DossierHall *self)
{
  update_cursor (self, FALSE);
}

static void
toggle_full_screen (DossierHall *self)
{
  if (gtk_window_is_fullscreen (GTK_WINDOW (self)))
    gtk_window_unfullscreen (GTK_WINDOW (self));
  else
    gtk_window_fullscreen (GTK_WINDOW (self));
}

static gboolean
key_pressed_cb (DossierHall *self,
                guint keyval,
                guint keycode,
                GdkModifierType state)
{
  switch (dossier_talk_press (self->talk, keyval, state))
    {
    case DOSSIER_DECK_TAKEN:
      return GDK_EVENT_STOP;
    case DOSSIER_DECK_FULL_SCREEN:
      toggle_full_screen (self);
      return GDK_EVENT_STOP;
    case DOSSIER_DECK_LEAVE:
      g_signal_emit (self, signals[LEAVE], 0);
      return GDK_EVENT_STOP;
    case DOSSIER_DECK_SWAP:
      g_signal_emit (self, signals[SWAP], 0);
      return GDK_EVENT_STOP;
    case DOSSIER_DECK_IGNORED:
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

/* A click goes on, one with the other button goes back, as every presenter's program has it. */
static void
released_cb (DossierHall *self,
             int n_press,
             double x,
             double y,
             GtkGestureSingle *gesture)
{
  guint button = gtk_gesture_single_get_current_button (gesture);

  if (dossier_talk_panels_is_open (DOSSIER_TALK_PANELS (self->panels)))
    return;
  if (button == GDK_BUTTON_PRIMARY)
    dossier_talk_press (self->talk, GDK_KEY_Right, 0);
  else if (button == GDK_BUTTON_SECONDARY)
    dossier_talk_press (self->talk, GDK_KEY_Left, 0);
}

static gboolean
dossier_hall_close_request (GtkWindow *window)
{
  g_signal_emit (window, signals[LEAVE], 0);

  return TRUE;
}

static void
dossier_hall_dispose (GObject *object)
{
  DossierHall *self = DOSSIER_HALL (object);

  g_clear_handle_id (&self->idle, g_source_remove);
  g_clear_object (&self->talk);

  G_OBJECT_CLASS (dossier_hall_parent_class)->dispose (object);
}

static void
dossier_hall_class_init (DossierHallClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = dossier_hall_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = dossier_hall_close_request;

  signals[LEAVE] = g_signal_new ("leave", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
  signals[SWAP] = g_signal_new ("swap", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);
}

static void
dossier_hall_init (DossierHall *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  /* Before any widget: Tab and Space are the talk's, and nothing in the window takes them. */
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_css_class (GTK_WIDGET (self), "dossier-hall");
}

/**
 * dossier_hall_new:
 * @talk: a talk
 *
 * Makes the window of a talk. It is not shown yet.
 *
 * Returns: (transfer none): the window, owned by GTK
 */
DossierHall *
dossier_hall_new (DossierTalk *talk)
{
  DossierHall *self;
  g_autofree char *title = NULL;

  g_return_val_if_fail (DOSSIER_IS_TALK (talk), NULL);

  self = g_object_new (DOSSIER_TYPE_HALL, NULL);
  self->talk = g_object_ref (talk);
  /* Translators: the title of the window that an audience sees; %s is what the talk is about */
  title = g_strdup_printf (_("%s: slides"), dossier_talk_get_title (talk));
  gtk_window_set_title (GTK_WINDOW (self), title);
  gtk_window_set_default_size (GTK_WINDOW (self), 1280, 720);

  self->slide = dossier_slide_view_new (talk, DOSSIER_SLIDE_FOR_HALL);
  self->panels = dossier_talk_panels_new (talk, self->slide, self->slide);
  gtk_window_set_child (GTK_WINDOW (self), self->panels);
  g_signal_connect_object (talk, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (talk, "pointed", G_CALLBACK (pointed_cb), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * dossier_hall_get_talk:
 * @self: a window
 *
 * Returns: (transfer none): its talk
 */
DossierTalk *
dossier_hall_get_talk (DossierHall *self)
{
  g_return_val_if_fail (DOSSIER_IS_HALL (self), NULL);

  return self->talk;
}

/**
 * dossier_hall_set_panels:
 * @self: a window
 * @shown: whether what the speaker opens is seen here
 *
 * Tells whether the speaker has a window of their own for that.
 */
void
dossier_hall_set_panels (DossierHall *self,
                         gboolean shown)
{
  g_return_if_fail (DOSSIER_IS_HALL (self));

  dossier_talk_panels_set_shown (DOSSIER_TALK_PANELS (self->panels), shown);
}
