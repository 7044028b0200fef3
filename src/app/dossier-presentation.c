// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dossier-presentation.h"

#include <glib/gi18n.h>

#include "core/dossier-screen-plan.h"

struct _DossierPresentation
{
  GObject parent_instance;
  GtkWindow *reader; /* borrowed: it owns the presentation */
  GtkApplication *application; /* (nullable) */
  char *wanted;      /* the screen that was asked for */
  gboolean is_reduced; /* one of two screens was unplugged and has not come back */
  DossierTalk *talk;
  DossierHall *hall;         /* NULL once it has ended */
  DossierConsole *console;   /* (nullable) with one screen until it is asked for */
  GdkMonitor *hall_monitor;    /* NULL: a plain window */
  GdkMonitor *console_monitor; /* NULL with one screen */
  GListModel *monitors;
  gboolean is_moved; /* one of the two screens lies elsewhere, or has another size */
  guint settling;
  guint inhibition;
};

enum
{
  ENDED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DossierPresentation, dossier_presentation, G_TYPE_OBJECT)

/* What is plugged in, for as long as nothing is plugged in or out. */
typedef struct
{
  GPtrArray *monitors; /* of GdkMonitor */
  GPtrArray *models;   /* of char *, (nullable): those of the screens */
  GArray *screens;     /* of DossierScreen */
} Plugged;

static void
plugged_clear (Plugged *plugged)
{
  g_clear_pointer (&plugged->monitors, g_ptr_array_unref);
  g_clear_pointer (&plugged->models, g_ptr_array_unref);
  g_clear_pointer (&plugged->screens, g_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Plugged, plugged_clear)

/* (transfer full) (nullable) */
static char *
format_model (GdkMonitor *monitor)
{
  const char *maker = gdk_monitor_get_manufacturer (monitor);
  const char *model = gdk_monitor_get_model (monitor);

  return maker != NULL && model != NULL ? g_strdup_printf ("%s %s", maker, model) : g_strdup (model);
}

static void
plugged_init (Plugged *plugged,
              GListModel *monitors)
{
  plugged->monitors = g_ptr_array_new_with_free_func (g_object_unref);
  plugged->models = g_ptr_array_new_with_free_func (g_free);
  plugged->screens = g_array_new (FALSE, FALSE, sizeof (DossierScreen));
  for (guint i = 0; i < g_list_model_get_n_items (monitors); i++)
    {
      GdkMonitor *monitor = g_list_model_get_item (monitors, i);
      char *model = format_model (monitor);
      DossierScreen screen = { model, gdk_monitor_get_connector (monitor) };

      g_ptr_array_add (plugged->monitors, monitor);
      g_ptr_array_add (plugged->models, model);
      g_array_append_val (plugged->screens, screen);
    }
}

static char *
format_name (const Plugged *plugged,
             guint index)
{
  char *name = dossier_screen_name ((const DossierScreen *) plugged->screens->data, plugged->screens->len, index);

  return name != NULL ? name : g_strdup (_("Screen"));
}

/**
 * dossier_screen_list_names:
 * @monitors: (element-type GdkMonitor): the screens that are plugged in
 *
 * Names the screens as the speaker knows them, and as the choice of one is remembered.
 *
 * Returns: (transfer full) (element-type utf8): the names, in the order of @monitors
 */
GPtrArray *
dossier_screen_list_names (GListModel *monitors)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  g_auto (Plugged) plugged = { NULL };

  plugged_init (&plugged, monitors);
  for (guint i = 0; i < plugged.screens->len; i++)
    g_ptr_array_add (names, format_name (&plugged, i));

  return names;
}

static int
find_place (const Plugged *plugged,
            GdkMonitor *monitor)
{
  guint index;

  return monitor != NULL && g_ptr_array_find (plugged->monitors, monitor, &index) ? (int) index : DOSSIER_NO_SCREEN;
}

static GdkMonitor *
get_reader_monitor (DossierPresentation *self)
{
  GtkNative *native = GTK_NATIVE (self->reader);
  GdkSurface *surface = gtk_native_get_surface (native);

  return surface != NULL ? gdk_display_get_monitor_at_surface (gdk_surface_get_display (surface), surface) : NULL;
}

static GdkMonitor *
get_monitor (const Plugged *plugged,
             int place)
{
  return place >= 0 ? g_ptr_array_index (plugged->monitors, (guint) place) : NULL;
}

static void
choose_monitors (DossierPresentation *self,
                 const Plugged *plugged)
{
  GdkMonitor *reader = get_reader_monitor (self);
  DossierScreenPlan plan;

  if (g_str_equal (self->wanted, DOSSIER_SCREEN_WINDOW))
    {
      g_set_object (&self->console_monitor, reader);
      return;
    }

  plan = dossier_plan_screens ((const DossierScreen *) plugged->screens->data, plugged->screens->len, self->wanted,
                               find_place (plugged, reader));
  g_set_object (&self->hall_monitor, get_monitor (plugged, plan.hall));
  g_set_object (&self->console_monitor, get_monitor (plugged, plan.console));
}

static gboolean
has_two_screens (DossierPresentation *self)
{
  return self->console_monitor != NULL && self->console_monitor != self->hall_monitor;
}

/* (transfer full): how the hall's screen is called where the speaker's window has another. */
static char *
format_hall_name (DossierPresentation *self)
{
  g_auto (Plugged) plugged = { NULL };
  int place;

  plugged_init (&plugged, self->monitors);
  place = find_place (&plugged, self->hall_monitor);

  return place >= 0 ? format_name (&plugged, (guint) place) : g_strdup (_("Screen"));
}

/* Fills a screen. Under X11 a window manager chooses the place of a window that it has not seen yet, and holds one that
 * fills a screen where it is: so it is shown, let go of, and only then sent where it belongs. */
static void
fill_screen (GtkWindow *window,
             GdkMonitor *monitor)
{
  if (!gtk_widget_get_mapped (GTK_WIDGET (window)))
    gtk_window_fullscreen_on_monitor (window, monitor);
  gtk_window_present (window);
  gtk_window_unfullscreen (window);
  gtk_window_fullscreen_on_monitor (window, monitor);
}

static void
place_hall (DossierPresentation *self)
{
  GtkWindow *hall = GTK_WINDOW (self->hall);

  if (self->hall_monitor != NULL)
    {
      fill_screen (hall, self->hall_monitor);
      return;
    }

  gtk_window_unfullscreen (hall);
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
      /* It has any shape, and another one whenever it is resized: the slides follow it. */
      dossier_console_set_screen (self->console, _("A plain window"), 0);
      return;
    }

  gdk_monitor_get_geometry (self->hall_monitor, &area);
  if (has_two_screens (self))
    name = format_hall_name (self);
  else
    name = g_strdup (self->is_reduced ? _("A screen was unplugged: the slides are on this one, behind this window")
                                      : _("This screen, behind this window"));
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
  gtk_window_set_application (GTK_WINDOW (self->console), self->application);
  g_signal_connect_object (self->console, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->console, "swap", G_CALLBACK (swap_cb), self, G_CONNECT_SWAPPED);
}

static void
place_console (DossierPresentation *self)
{
  ensure_console (self);
  tell_screen (self);
  if (has_two_screens (self) && self->hall_monitor != NULL)
    fill_screen (GTK_WINDOW (self->console), self->console_monitor);
  else
    gtk_window_present (GTK_WINDOW (self->console));
}

static void
end (DossierPresentation *self)
{
  if (self->hall == NULL)
    return;

  if (self->inhibition != 0)
    gtk_application_uninhibit (self->application, self->inhibition);
  g_signal_handlers_disconnect_by_data (self->monitors, self);
  g_clear_handle_id (&self->settling, g_source_remove);
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

/* The windows where they belong now: each fills its screen or, where there is one for both, the slides do. */
static void
place_both (DossierPresentation *self)
{
  if (self->console != NULL && !has_two_screens (self))
    gtk_window_unfullscreen (GTK_WINDOW (self->console));
  place_hall (self);
  if (has_two_screens (self))
    place_console (self);
}

/* A screen has come or gone. What was on one that has gone moves to one that is left, and goes back when that is
 * plugged in again; the talk stays where it is. Where the hall's screen goes, nobody but the speaker is left to look:
 * their window comes to the front, and says so. */
static void
settle (DossierPresentation *self)
{
  g_auto (Plugged) plugged = { NULL };
  gboolean hall_gone, console_gone, is_moved = self->is_moved;

  self->is_moved = FALSE;
  plugged_init (&plugged, self->monitors);
  hall_gone = self->hall_monitor != NULL && find_place (&plugged, self->hall_monitor) < 0;
  console_gone = self->console_monitor != NULL && find_place (&plugged, self->console_monitor) < 0;
  if (plugged.monitors->len == 0 || (!hall_gone && !console_gone && !self->is_reduced && !is_moved))
    return;

  if (hall_gone || console_gone || self->is_reduced)
    choose_monitors (self, &plugged);
  self->is_reduced = plugged.monitors->len < 2 && (hall_gone || console_gone || self->is_reduced);
  place_both (self);
  if (hall_gone && self->is_reduced)
    place_console (self);
  tell_screen (self);
}

static gboolean
settle_cb (gpointer data)
{
  DossierPresentation *self = data;

  self->settling = 0;
  settle (self);
  return G_SOURCE_REMOVE;
}

/* Not at once: under X11 GDK lists a screen before it knows where it lies. */
static void
queue_settle (DossierPresentation *self)
{
  if (self->settling == 0)
    self->settling = g_idle_add (settle_cb, self);
}

static void
geometry_changed_cb (DossierPresentation *self,
                     GParamSpec *property,
                     GdkMonitor *monitor)
{
  if (self->hall == NULL || (monitor != self->hall_monitor && monitor != self->console_monitor))
    return;

  self->is_moved = TRUE;
  queue_settle (self);
}

static void
watch_monitors (DossierPresentation *self)
{
  for (guint i = 0; i < g_list_model_get_n_items (self->monitors); i++)
    {
      g_autoptr (GdkMonitor) monitor = g_list_model_get_item (self->monitors, i);

      g_signal_handlers_disconnect_by_func (monitor, geometry_changed_cb, self);
      g_signal_connect_object (monitor, "notify::geometry", G_CALLBACK (geometry_changed_cb), self, G_CONNECT_SWAPPED);
    }
}

static void
monitors_changed_cb (DossierPresentation *self)
{
  watch_monitors (self);
  queue_settle (self);
}

static void
dossier_presentation_dispose (GObject *object)
{
  DossierPresentation *self = DOSSIER_PRESENTATION (object);

  end (self);
  g_clear_object (&self->talk);
  g_clear_object (&self->hall_monitor);
  g_clear_object (&self->console_monitor);
  g_clear_object (&self->monitors);
  g_clear_object (&self->application);
  g_clear_pointer (&self->wanted, g_free);

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
  g_auto (Plugged) plugged = { NULL };

  g_return_val_if_fail (GTK_IS_WINDOW (reader), NULL);
  g_return_val_if_fail (DOSSIER_IS_TALK (talk), NULL);
  g_return_val_if_fail (screen != NULL, NULL);

  self = g_object_new (DOSSIER_TYPE_PRESENTATION, NULL);
  self->reader = reader;
  self->talk = g_object_ref (talk);
  self->monitors = g_object_ref (gdk_display_get_monitors (gtk_widget_get_display (GTK_WIDGET (reader))));
  self->hall = dossier_hall_new (talk);
  self->wanted = g_strdup (screen);
  /* Held: a window that closes lets go of it before the talk ends. */
  g_set_object (&self->application, gtk_window_get_application (reader));
  gtk_window_set_application (GTK_WINDOW (self->hall), self->application);
  g_signal_connect_object (self->hall, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->hall, "swap", G_CALLBACK (swap_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->monitors, "items-changed", G_CALLBACK (monitors_changed_cb), self, G_CONNECT_SWAPPED);

  watch_monitors (self);
  plugged_init (&plugged, self->monitors);
  choose_monitors (self, &plugged);
  place_hall (self);
  if (self->hall_monitor == NULL || has_two_screens (self))
    place_console (self);
  if (self->application != NULL)
    self->inhibition = gtk_application_inhibit (self->application, GTK_WINDOW (self->hall),
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
