// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dossier-presentation.h"

#include <glib/gi18n.h>

struct _DossierPresentation
{
  GObject parent_instance;
  GtkWindow *reader; /* borrowed: it owns the presentation */
  DossierTalk *talk;
  DossierHall *hall;         /* NULL once it has ended */
  DossierConsole *console;   /* (nullable) with one screen until it is asked for */
  GdkMonitor *hall_monitor;    /* NULL: a plain window */
  GdkMonitor *console_monitor; /* NULL with one screen */
  GListModel *monitors;
  guint inhibition;
};

enum
{
  ENDED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DossierPresentation, dossier_presentation, G_TYPE_OBJECT)

/**
 * dossier_screen_format_name:
 * @monitor: a screen
 *
 * Names a screen as the speaker knows it, and as it is remembered: by maker and model, or by its connector where
 * neither is known.
 *
 * Returns: (transfer full): the name
 */
char *
dossier_screen_format_name (GdkMonitor *monitor)
{
  const char *maker = gdk_monitor_get_manufacturer (monitor);
  const char *model = gdk_monitor_get_model (monitor);
  const char *connector = gdk_monitor_get_connector (monitor);

  if (maker != NULL && model != NULL)
    return g_strdup_printf ("%s %s", maker, model);
  if (model != NULL)
    return g_strdup (model);

  return g_strdup (connector != NULL ? connector : _("Screen"));
}

/* (transfer none) (nullable) */
static GdkMonitor *
get_monitor (DossierPresentation *self,
             guint index)
{
  g_autoptr (GdkMonitor) monitor = g_list_model_get_item (self->monitors, index);

  return monitor;
}

static gboolean
has_monitor (DossierPresentation *self,
             GdkMonitor *monitor)
{
  for (guint i = 0; i < g_list_model_get_n_items (self->monitors); i++)
    if (get_monitor (self, i) == monitor)
      return TRUE;

  return FALSE;
}

static GdkMonitor *
get_reader_monitor (DossierPresentation *self)
{
  GtkNative *native = GTK_NATIVE (self->reader);
  GdkSurface *surface = gtk_native_get_surface (native);

  return surface != NULL ? gdk_display_get_monitor_at_surface (gdk_surface_get_display (surface), surface) : NULL;
}

/* A screen that is not the given one. (nullable) */
static GdkMonitor *
find_other (DossierPresentation *self,
            GdkMonitor *not_this)
{
  for (guint i = 0; i < g_list_model_get_n_items (self->monitors); i++)
    if (get_monitor (self, i) != not_this)
      return get_monitor (self, i);

  return NULL;
}

/* (nullable) */
static GdkMonitor *
find_named (DossierPresentation *self,
            const char *name)
{
  for (guint i = 0; i < g_list_model_get_n_items (self->monitors); i++)
    {
      g_autofree char *own = dossier_screen_format_name (get_monitor (self, i));

      if (g_str_equal (own, name))
        return get_monitor (self, i);
    }

  return NULL;
}

/* The screen that was asked for, if it is plugged in; else one that the reader is not on; else the only one. */
static void
choose_monitors (DossierPresentation *self,
                 const char *screen)
{
  GdkMonitor *reader = get_reader_monitor (self);

  if (g_str_equal (screen, DOSSIER_SCREEN_WINDOW))
    {
      self->console_monitor = reader;
      return;
    }

  self->hall_monitor = *screen != '\0' ? find_named (self, screen) : NULL;
  if (self->hall_monitor == NULL)
    self->hall_monitor = find_other (self, reader);
  if (self->hall_monitor == NULL)
    self->hall_monitor = reader != NULL ? reader : get_monitor (self, 0);
  self->console_monitor = find_other (self, self->hall_monitor);
  if (self->console_monitor != NULL && reader != NULL && reader != self->hall_monitor)
    self->console_monitor = reader;
}

static gboolean
has_two_screens (DossierPresentation *self)
{
  return self->console_monitor != NULL && self->console_monitor != self->hall_monitor;
}

static void
place_hall (DossierPresentation *self)
{
  GtkWindow *hall = GTK_WINDOW (self->hall);

  if (self->hall_monitor == NULL)
    gtk_window_unfullscreen (hall);
  else
    gtk_window_fullscreen_on_monitor (hall, self->hall_monitor);
  gtk_window_present (hall);
}

/* Tells the windows of each other. */
static void
tell_screen (DossierPresentation *self)
{
  GdkRectangle area = { 0 };
  g_autofree char *name = NULL;

  if (self->console == NULL)
    return;

  dossier_hall_set_panels (self->hall, self->hall_monitor != NULL && !has_two_screens (self));

  if (self->hall_monitor == NULL)
    {
      dossier_console_set_screen (self->console, _("A plain window"), 16.0 / 9);
      return;
    }

  gdk_monitor_get_geometry (self->hall_monitor, &area);
  name = has_two_screens (self) ? dossier_screen_format_name (self->hall_monitor)
                                : g_strdup (_("This screen, behind this window"));
  dossier_console_set_screen (self->console, name, area.height > 0 ? (double) area.width / area.height : 0);
}

static void leave_cb (DossierPresentation *self);
static void swap_cb (DossierPresentation *self);

static void
ensure_console (DossierPresentation *self)
{
  if (self->console != NULL)
    return;

  self->console = dossier_console_new (self->talk);
  gtk_window_set_application (GTK_WINDOW (self->console), gtk_window_get_application (self->reader));
  g_signal_connect_object (self->console, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->console, "swap", G_CALLBACK (swap_cb), self, G_CONNECT_SWAPPED);
}

static void
place_console (DossierPresentation *self)
{
  ensure_console (self);
  tell_screen (self);
  if (has_two_screens (self) && self->hall_monitor != NULL)
    gtk_window_fullscreen_on_monitor (GTK_WINDOW (self->console), self->console_monitor);
  gtk_window_present (GTK_WINDOW (self->console));
}

static void
end (DossierPresentation *self)
{
  GtkApplication *application = gtk_window_get_application (self->reader);

  if (self->hall == NULL)
    return;

  if (self->inhibition != 0 && application != NULL)
    gtk_application_uninhibit (application, self->inhibition);
  g_signal_handlers_disconnect_by_data (self->monitors, self);
  if (self->console != NULL)
    gtk_window_destroy (GTK_WINDOW (g_steal_pointer (&self->console)));
  gtk_window_destroy (GTK_WINDOW (g_steal_pointer (&self->hall)));
}

static void
leave_cb (DossierPresentation *self)
{
  g_autoptr (DossierPresentation) held = g_object_ref (self);

  end (self);
  g_signal_emit (held, signals[ENDED], 0);
}

/* With two screens they change places; with one, the window that is behind comes to the front. */
static void
swap_cb (DossierPresentation *self)
{
  if (has_two_screens (self) && self->hall_monitor != NULL)
    {
      GdkMonitor *monitor = self->hall_monitor;

      self->hall_monitor = self->console_monitor;
      self->console_monitor = monitor;
      place_hall (self);
      place_console (self);
    }
  else if (self->console != NULL && gtk_window_is_active (GTK_WINDOW (self->console)))
    gtk_window_present (GTK_WINDOW (self->hall));
  else
    place_console (self);
}

/* A screen has come or gone. What was on one that has gone moves to one that is left; the talk stays where it is. */
static void
monitors_changed_cb (DossierPresentation *self)
{
  if (g_list_model_get_n_items (self->monitors) == 0)
    return;

  if (self->hall_monitor != NULL && !has_monitor (self, self->hall_monitor))
    {
      self->hall_monitor = get_monitor (self, 0);
      self->console_monitor = find_other (self, self->hall_monitor);
      if (self->console != NULL)
        gtk_window_unfullscreen (GTK_WINDOW (self->console));
      place_hall (self);
    }
  else if (self->console_monitor != NULL && !has_monitor (self, self->console_monitor))
    {
      self->console_monitor = NULL;
      if (self->console != NULL)
        gtk_window_unfullscreen (GTK_WINDOW (self->console));
      place_hall (self);
    }
  tell_screen (self);
}

static void
dossier_presentation_dispose (GObject *object)
{
  DossierPresentation *self = DOSSIER_PRESENTATION (object);

  end (self);
  g_clear_object (&self->talk);
  g_clear_object (&self->monitors);

  G_OBJECT_CLASS (dossier_presentation_parent_class)->dispose (object);
}

static void
dossier_presentation_class_init (DossierPresentationClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = dossier_presentation_dispose;

  signals[ENDED] = g_signal_new ("ended", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
}

static void
dossier_presentation_init (DossierPresentation *self)
{
}

/**
 * dossier_presentation_new:
 * @reader: the window that it is started from, which is to own it
 * @talk: a talk
 * @screen: the name of the hall's screen, or %DOSSIER_SCREEN_AUTO or %DOSSIER_SCREEN_WINDOW
 *
 * Shows a talk, and keeps the screens awake until it ends: then it says "ended".
 *
 * Returns: (transfer full): the presentation
 */
DossierPresentation *
dossier_presentation_new (GtkWindow *reader,
                          DossierTalk *talk,
                          const char *screen)
{
  DossierPresentation *self;
  GtkApplication *application;

  g_return_val_if_fail (GTK_IS_WINDOW (reader), NULL);
  g_return_val_if_fail (DOSSIER_IS_TALK (talk), NULL);
  g_return_val_if_fail (screen != NULL, NULL);

  self = g_object_new (DOSSIER_TYPE_PRESENTATION, NULL);
  self->reader = reader;
  self->talk = g_object_ref (talk);
  self->monitors = g_object_ref (gdk_display_get_monitors (gtk_widget_get_display (GTK_WIDGET (reader))));
  self->hall = dossier_hall_new (talk);
  application = gtk_window_get_application (reader);
  gtk_window_set_application (GTK_WINDOW (self->hall), application);
  g_signal_connect_object (self->hall, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->hall, "swap", G_CALLBACK (swap_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->monitors, "items-changed", G_CALLBACK (monitors_changed_cb), self, G_CONNECT_SWAPPED);

  choose_monitors (self, screen);
  place_hall (self);
  if (self->hall_monitor == NULL || has_two_screens (self))
    place_console (self);
  if (application != NULL)
    self->inhibition = gtk_application_inhibit (application, GTK_WINDOW (self->hall),
                                                GTK_APPLICATION_INHIBIT_IDLE | GTK_APPLICATION_INHIBIT_SUSPEND,
                                                _("A talk is being given"));

  return self;
}

/**
 * dossier_presentation_get_talk:
 * @self: a presentation
 *
 * Returns: (transfer none): its talk
 */
DossierTalk *
dossier_presentation_get_talk (DossierPresentation *self)
{
  g_return_val_if_fail (DOSSIER_IS_PRESENTATION (self), NULL);

  return self->talk;
}

/**
 * dossier_presentation_get_hall:
 * @self: a presentation
 *
 * Returns: (transfer none) (nullable): what the hall sees; %NULL once it has ended
 */
DossierHall *
dossier_presentation_get_hall (DossierPresentation *self)
{
  g_return_val_if_fail (DOSSIER_IS_PRESENTATION (self), NULL);

  return self->hall;
}

/**
 * dossier_presentation_get_console:
 * @self: a presentation
 *
 * Returns: (transfer none) (nullable): what the speaker sees, once it was opened
 */
DossierConsole *
dossier_presentation_get_console (DossierPresentation *self)
{
  g_return_val_if_fail (DOSSIER_IS_PRESENTATION (self), NULL);

  return self->console;
}

/**
 * dossier_presentation_get_hall_monitor:
 * @self: a presentation
 *
 * Returns: (transfer none) (nullable): the screen of the slides; %NULL where they are in a plain window
 */
GdkMonitor *
dossier_presentation_get_hall_monitor (DossierPresentation *self)
{
  g_return_val_if_fail (DOSSIER_IS_PRESENTATION (self), NULL);

  return self->hall_monitor;
}
