// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dossier-application.h"

#include <glib-unix.h>
#include <glib/gi18n.h>

#include "app/dossier-window.h"
#include "dossier-config.h"
#include "ui/dossier-style.h"

#define FIRST_DOSSIER "cecot"

/* How long the first window may wait for its content rather than appear without. */
#define START_PATIENCE_US (60 * 1000)

struct _DossierApplication
{
  AdwApplication parent_instance;

  DossierOpening *early; /* started before the application; (nullable) once taken */
  guint sigterm;
};

G_DEFINE_FINAL_TYPE (DossierApplication, dossier_application, ADW_TYPE_APPLICATION)

typedef struct
{
  const char *action;
  const char *keys[3];
} Shortcut;

/* Escape is not among them: what has the focus, such as a menu, comes first; see dossier-window.c. */
static const Shortcut shortcuts[] = {
  { "app.quit", { "<Control>q" } },
  { "window.close", { "<Control>w" } },
  { "win.open", { "<Control>o" } },
  { "win.find", { "<Control>f", "<Control>k" } },
  { "win.present", { "F5" } },
  { "win.print-talk(('handout', ''))", { "<Control>p" } },
  { "win.add-in-view", { "<Control>l" } },
  { "win.show-help-overlay", { "<Control>question" } },
  { "win.back", { "<Alt>Left", "Back" } },
  { "win.forward", { "<Alt>Right", "Forward" } },
  { "win.previous-view", { "<Control>Page_Up" } },
  { "win.next-view", { "<Control>Page_Down" } },
  { "win.next-region", { "F6" } },
  { "win.previous-region", { "<Shift>F6" } },
  { "win.show-nth-view(1)", { "<Alt>1" } },
  { "win.show-nth-view(2)", { "<Alt>2" } },
  { "win.show-nth-view(3)", { "<Alt>3" } },
  { "win.show-nth-view(4)", { "<Alt>4" } },
  { "win.show-nth-view(5)", { "<Alt>5" } },
  { "win.show-nth-view(6)", { "<Alt>6" } },
  { "win.show-nth-view(7)", { "<Alt>7" } },
  { "win.show-nth-view(8)", { "<Alt>8" } },
  { "win.show-nth-view(9)", { "<Alt>9" } },
};

/* The reading of file: the early one where it is of this file, else a new one. (transfer full) */
static DossierOpening *
open_file (DossierApplication *self,
           GFile *file)
{
  if (self->early == NULL || !g_file_equal (dossier_opening_get_file (self->early), file))
    return dossier_opening_new (file);

  dossier_opening_wait (self->early, START_PATIENCE_US);
  return g_steal_pointer (&self->early);
}

static void
show_file (DossierApplication *self,
           GFile *file)
{
  DossierWindow *window = dossier_window_new (GTK_APPLICATION (self));
  g_autoptr (DossierOpening) opening = NULL;

  if (dossier_is_lecture_file (file))
    dossier_window_open_file (window, file);
  else
    {
      opening = open_file (self, file);
      dossier_window_take_opening (window, opening);
    }
  gtk_window_present (GTK_WINDOW (window));
}

static void
about_cb (GSimpleAction *action,
          GVariant *parameter,
          gpointer user_data)
{
  const char *authors[] = { "The Dossier developers", NULL };

  gtk_show_about_dialog (gtk_application_get_active_window (GTK_APPLICATION (user_data)),
                         "program-name", _("Dossier"),
                         "version", DOSSIER_VERSION,
                         "logo-icon-name", DOSSIER_APP_ID,
                         "comments", _("Explore contested facts with their evidence"),
                         "license-type", GTK_LICENSE_GPL_3_0,
                         "authors", authors,
                         /* Translators: your names, one a line. */
                         "translator-credits", C_("about", "translator-credits"),
                         NULL);
}

static void
quit_cb (GSimpleAction *action,
         GVariant *parameter,
         gpointer user_data)
{
  g_application_quit (G_APPLICATION (user_data));
}

static gboolean
sigterm_cb (gpointer user_data)
{
  DossierApplication *self = DOSSIER_APPLICATION (user_data);

  self->sigterm = 0;
  g_application_quit (G_APPLICATION (self));
  return G_SOURCE_REMOVE;
}

static const GActionEntry actions[] = {
  { "about", about_cb },
  { "quit", quit_cb },
};

static void
dossier_application_startup (GApplication *application)
{
  DossierApplication *self = DOSSIER_APPLICATION (application);

  /* GTK would end the program with less helpful words. Asked a second time, it says yes in any case. */
  if (!gtk_init_check () || gdk_display_get_default () == NULL)
    {
      g_printerr ("%s\n", _("dossier: there is no display to open a window on; dossier-tool works without one"));
      exit (EXIT_FAILURE);
    }

  /* libadwaita before GtkApplication: it has GTK read the icon themes in a thread, adds its own icons before that has
   * begun (if not, they are read again; nothing else comes of it), and reads its style meanwhile. */
  adw_init ();
  G_APPLICATION_CLASS (dossier_application_parent_class)->startup (application);
  dossier_style_install (gdk_display_get_default ());

  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  for (guint i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (self), shortcuts[i].action, shortcuts[i].keys);
  self->sigterm = g_unix_signal_add (SIGTERM, sigterm_cb, self);
}

static void
dossier_application_activate (GApplication *application)
{
  DossierApplication *self = DOSSIER_APPLICATION (application);
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));
  g_autoptr (GFile) file = NULL;

  if (window != NULL)
    {
      gtk_window_present (window);
      return;
    }

  file = dossier_application_find_file (NULL);
  show_file (self, file);
}

/* Windows that are still open go without being asked. */
static void
dossier_application_shutdown (GApplication *application)
{
  for (GList *window = gtk_application_get_windows (GTK_APPLICATION (application)); window != NULL;
       window = window->next)
    if (DOSSIER_IS_WINDOW (window->data))
      dossier_window_flush_lectures (window->data);

  G_APPLICATION_CLASS (dossier_application_parent_class)->shutdown (application);
}

static void
dossier_application_open (GApplication *application,
                          GFile **files,
                          int n_files,
                          const char *hint)
{
  DossierApplication *self = DOSSIER_APPLICATION (application);

  for (int i = 0; i < n_files; i++)
    show_file (self, files[i]);
}

/* Opens what the command line names, here or in the program that runs already. */
static int
open_arguments (GApplication *application,
                const char *const *arguments)
{
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GError) error = NULL;

  if (!g_application_register (application, NULL, &error))
    {
      g_printerr ("dossier: %s\n", error->message);
      return EXIT_FAILURE;
    }

  for (guint i = 0; arguments[i] != NULL; i++)
    g_ptr_array_add (files, dossier_application_find_file (arguments[i]));
  g_application_open (application, (GFile **) files->pdata, files->len, "");
  return EXIT_SUCCESS;
}

/* Returns: the status to end with, or -1 to go on as usual */
static int
dossier_application_handle_local_options (GApplication *application,
                                          GVariantDict *options)
{
  g_autofree const char **arguments = NULL;

  if (g_variant_dict_contains (options, "version"))
    {
      g_print ("dossier %s\n", DOSSIER_VERSION);
      return EXIT_SUCCESS;
    }

  if (DOSSIER_APPLICATION (application)->early == NULL)
    dossier_application_warm_up (g_get_prgname ());
  if (g_variant_dict_lookup (options, G_OPTION_REMAINING, "^a&ay", &arguments))
    return open_arguments (application, arguments);
  return -1;
}

static void
dossier_application_dispose (GObject *object)
{
  DossierApplication *self = DOSSIER_APPLICATION (object);

  g_clear_handle_id (&self->sigterm, g_source_remove);
  g_clear_object (&self->early);

  G_OBJECT_CLASS (dossier_application_parent_class)->dispose (object);
}

static void
dossier_application_class_init (DossierApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = dossier_application_dispose;

  application_class->startup = dossier_application_startup;
  application_class->activate = dossier_application_activate;
  application_class->open = dossier_application_open;
  application_class->shutdown = dossier_application_shutdown;
  application_class->handle_local_options = dossier_application_handle_local_options;
}

static void
dossier_application_init (DossierApplication *self)
{
  const GOptionEntry entries[] = {
    { "version", 0, 0, G_OPTION_ARG_NONE, NULL, N_("Print the version and exit"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, NULL, NULL, N_("[FILE…]") },
    { NULL },
  };
  GApplication *application = G_APPLICATION (self);

  g_application_add_main_option_entries (application, entries);
  g_application_set_option_context_summary (
    application, _("Explores dossiers of contested facts. FILE is a path, or the id of an installed dossier."));
}

/**
 * dossier_application_new:
 * @early: (nullable): the reading of a file that was started before there was an application
 *
 * Makes the application.
 *
 * Returns: (transfer full): the application
 */
DossierApplication *
dossier_application_new (DossierOpening *early)
{
  DossierApplication *self = g_object_new (DOSSIER_TYPE_APPLICATION,
                                           "application-id", DOSSIER_APP_ID,
                                           "flags", G_APPLICATION_HANDLES_OPEN,
                                           NULL);

  /* None, as GTK would add it to the places of icons, and read all icon themes anew. So nothing is loaded by itself:
   * dossier_style_install() loads the style, and icons lie where GTK looks anyway (ui/dossier.gresource.xml). */
  g_application_set_resource_base_path (G_APPLICATION (self), NULL);
  g_set_object (&self->early, early);
  return self;
}

/* GTK reads a theme of its own when it meets the display, only for libadwaita to put it away for an empty one: a sixth
 * of the way to the first frame. So the empty one is named from the first. The environment is put back before
 * libadwaita looks there. The name stands last in it, so that taking it away moves no other variable, should the
 * display have begun a thread that reads one. A theme that the user has named stays. */
static void
meet_display (void)
{
  gboolean is_named = g_getenv ("GTK_THEME") != NULL;

  if (!is_named)
    g_setenv ("GTK_THEME", "Adwaita-empty", TRUE);
  if (gtk_init_check ())
    gtk_settings_get_for_display (gdk_display_get_default ());
  if (!is_named)
    g_unsetenv ("GTK_THEME");
}

/**
 * dossier_application_warm_up:
 * @program: the path that the program was started by, whose last part names its windows under X11
 *
 * Does what any window needs and what can be done sooner than by the application itself. Called before the program has
 * threads; again, it does nothing. Where there is no display, the start of the application says so.
 */
void
dossier_application_warm_up (const char *program)
{
  g_autofree char *name = g_path_get_basename (program);

  if (gtk_is_initialized ())
    return;

  g_set_prgname (name);
  meet_display ();
}

/**
 * dossier_application_find_file:
 * @argument: (nullable): a path, the id of an installed dossier, or %NULL for the one that comes with the program
 *
 * Finds what to open. There need not be such a file: opening it tells the reader.
 *
 * Returns: (transfer full): the file
 */
GFile *
dossier_application_find_file (const char *argument)
{
  GFile *file = NULL;

  if (argument != NULL)
    file = dossier_file_for_argument (argument);
  else
    file = dossier_find_installed (FIRST_DOSSIER);
  if (file != NULL)
    return file;

  return g_file_new_for_commandline_arg (argument != NULL ? argument : FIRST_DOSSIER);
}
