// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-console.h"

#include <glib/gi18n.h>

#include "present/dossier-console-state.h"
#include "ui/dossier-box.h"
#include "ui/dossier-parts.h"
#include "ui/dossier-slide-strip.h"
#include "ui/dossier-slide-view.h"
#include "ui/dossier-talk-panels.h"
#include "ui/dossier-wrap-layout.h"

#define NOTES_SIZE 18 /* points */
#define SCREEN_CHARS 36
#define MIN_NOTES_SIZE 11
#define MAX_NOTES_SIZE 48

struct _DossierConsole
{
  GtkWindow parent_instance;
  DossierTalk *talk;
  GtkWidget *current;
  GtkWidget *next;
  GtkWidget *slide_label, *step_label, *elapsed_label, *left_label, *clock_label, *pace_label, *planned_label;
  GtkWidget *left_box;
  GtkWidget *pace_bar;
  GtkWidget *next_label, *notes_label, *cover_label, *next_cover_label, *hall_label, *screen_label, *covers_label;
  int notes_size;
  guint clock;
};

enum
{
  LEAVE,
  SWAP,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (DossierConsole, dossier_console, GTK_TYPE_WINDOW)

static void
set_words (GtkWidget *label,
           const char *words)
{
  gtk_label_set_text (GTK_LABEL (label), words != NULL ? words : "");
  gtk_widget_set_visible (label, words != NULL);
}

static void
update_clock (DossierConsole *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *time = g_date_time_format (now, "%H:%M");

  gtk_label_set_text (GTK_LABEL (self->clock_label), time);
}

static void
update_pace (DossierConsole *self,
             const DossierConsoleState *state)
{
  static const char *const classes[] = {
    [DOSSIER_PACE_UNPLANNED] = "unplanned",
    [DOSSIER_PACE_ON] = "on",
    [DOSSIER_PACE_AHEAD] = "ahead",
    [DOSSIER_PACE_BEHIND] = "behind",
  };

  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    gtk_widget_remove_css_class (self->pace_label, classes[i]);
  gtk_widget_add_css_class (self->pace_label, classes[state->pace]);
  set_words (self->pace_label, state->pace_words);
  set_words (self->planned_label, state->planned);
  set_words (self->left_label, state->left);
  gtk_widget_set_visible (self->left_box, state->left != NULL);
  gtk_widget_set_visible (self->pace_bar, state->planned != NULL);
  gtk_level_bar_set_value (GTK_LEVEL_BAR (self->pace_bar), state->done);
}

static void
update (DossierConsole *self)
{
  g_autoptr (DossierConsoleState) state = dossier_console_state_new (dossier_talk_get_deck (self->talk),
                                                                     dossier_talk_get_slides (self->talk),
                                                                     dossier_talk_get_elapsed (self->talk));

  set_words (self->slide_label, state->slide);
  set_words (self->step_label, state->step);
  set_words (self->elapsed_label, state->elapsed);
  set_words (self->next_label, state->next);
  set_words (self->notes_label, state->notes);
  set_words (self->cover_label, state->cover);
  set_words (self->next_cover_label, state->next_cover);
  set_words (self->hall_label, state->hall);
  set_words (self->covers_label, state->covers);
  update_pace (self, state);
  update_clock (self);
}

static gboolean
tick_cb (gpointer data)
{
  update (DOSSIER_CONSOLE (data));
  return G_SOURCE_CONTINUE;
}

static void
resize_notes (DossierConsole *self,
              int step)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  self->notes_size = CLAMP (self->notes_size + step, MIN_NOTES_SIZE, MAX_NOTES_SIZE);
  pango_attr_list_insert (attributes, pango_attr_size_new (self->notes_size * PANGO_SCALE));
  gtk_label_set_attributes (GTK_LABEL (self->notes_label), attributes);
  pango_attr_list_unref (attributes);
}

static void
smaller_cb (DossierConsole *self)
{
  resize_notes (self, -2);
}

static void
larger_cb (DossierConsole *self)
{
  resize_notes (self, 2);
}

/* Control with plus and minus sizes the notes; without, the tool that the hall sees. */
static gboolean
press_notes_key (DossierConsole *self,
                 guint keyval,
                 GdkModifierType state)
{
  if ((state & GDK_CONTROL_MASK) == 0)
    return FALSE;

  if (keyval == GDK_KEY_plus || keyval == GDK_KEY_equal || keyval == GDK_KEY_KP_Add)
    larger_cb (self);
  else if (keyval == GDK_KEY_minus || keyval == GDK_KEY_KP_Subtract)
    smaller_cb (self);
  else
    return FALSE;

  return TRUE;
}

static gboolean
key_pressed_cb (DossierConsole *self,
                guint keyval,
                guint keycode,
                GdkModifierType state)
{
  if (press_notes_key (self, keyval, state))
    return GDK_EVENT_STOP;

  switch (dossier_talk_press (self->talk, keyval, state))
    {
    case DOSSIER_DECK_TAKEN:
      return GDK_EVENT_STOP;
    case DOSSIER_DECK_LEAVE:
      g_signal_emit (self, signals[LEAVE], 0);
      return GDK_EVENT_STOP;
    case DOSSIER_DECK_SWAP:
      g_signal_emit (self, signals[SWAP], 0);
      return GDK_EVENT_STOP;
    case DOSSIER_DECK_FULL_SCREEN:
    case DOSSIER_DECK_IGNORED:
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static GtkWidget *
create_words (const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);

  return label;
}

/* A small label over large words. Returns: (transfer floating): the box; words: (out) */
static GtkWidget *
create_figure (const char *name,
               GtkWidget **words)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *label = create_words ("dossier-console-caption");

  gtk_label_set_text (GTK_LABEL (label), name);
  *words = create_words ("dossier-console-figure");
  gtk_label_set_wrap (GTK_LABEL (*words), FALSE);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), *words);

  return box;
}

static GtkWidget *
create_pace (DossierConsole *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->pace_label = create_words ("dossier-console-pace");
  self->planned_label = create_words ("dossier-console-caption");
  self->pace_bar = gtk_level_bar_new ();
  dossier_widget_set_name (self->pace_bar, _("Part of the planned time that has gone"));
  gtk_widget_set_hexpand (self->pace_label, TRUE);
  gtk_box_append (GTK_BOX (line), self->pace_label);
  gtk_box_append (GTK_BOX (line), self->planned_label);
  gtk_box_append (GTK_BOX (box), line);
  gtk_box_append (GTK_BOX (box), self->pace_bar);
  gtk_widget_set_hexpand (box, TRUE);
  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);

  return box;
}

static GtkWidget *
create_bar (DossierConsole *self)
{
  GtkWidget *bar = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 32);
  GtkWidget *space = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_box_append (GTK_BOX (bar), create_figure (_("Slide"), &self->slide_label));
  gtk_box_append (GTK_BOX (bar), create_figure (_("Elapsed"), &self->elapsed_label));
  gtk_box_append (GTK_BOX (bar), create_pace (self));
  gtk_widget_set_hexpand (space, TRUE);
  gtk_box_append (GTK_BOX (bar), space);
  /* Translators: of a talk: the time that is left */
  self->left_box = create_figure (_("Left"), &self->left_label);
  gtk_box_append (GTK_BOX (bar), self->left_box);
  gtk_box_append (GTK_BOX (bar), create_figure (_("Clock"), &self->clock_label));
  gtk_box_append (GTK_BOX (bar), create_figure (_("Audience screen"), &self->screen_label));
  /* Where the slides are may take a sentence. */
  gtk_label_set_wrap (GTK_LABEL (self->screen_label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (self->screen_label), SCREEN_CHARS);
  gtk_widget_remove_css_class (self->screen_label, "dossier-console-figure");
  gtk_widget_add_css_class (self->screen_label, "dossier-console-screen");
  gtk_widget_add_css_class (bar, "dossier-console-bar");

  return bar;
}

static GtkWidget *
create_left (DossierConsole *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->step_label = create_words ("dossier-console-caption");
  self->hall_label = create_words ("dossier-console-warning");
  self->cover_label = create_words ("dossier-console-warning");
  self->covers_label = create_words ("dossier-console-caption");
  gtk_box_append (GTK_BOX (head), dossier_heading_new (_("Now"), "heading", 2));
  gtk_box_append (GTK_BOX (head), self->step_label);
  gtk_box_append (GTK_BOX (head), self->hall_label);
  self->current = dossier_slide_view_new (self->talk, DOSSIER_SLIDE_FOR_SPEAKER);
  gtk_widget_set_vexpand (self->current, TRUE);
  gtk_widget_set_hexpand (self->current, TRUE);
  gtk_box_append (GTK_BOX (box), head);
  gtk_box_append (GTK_BOX (box), self->current);
  gtk_box_append (GTK_BOX (box), self->cover_label);
  gtk_box_append (GTK_BOX (box), dossier_slide_strip_new (self->talk));
  gtk_box_append (GTK_BOX (box), self->covers_label);

  return box;
}

static GtkWidget *
create_size_button (DossierConsole *self,
                    const char *icon,
                    const char *name,
                    GCallback clicked)
{
  GtkWidget *button = dossier_icon_button_new (icon, name);

  gtk_widget_set_focusable (button, FALSE);
  g_signal_connect_object (button, "clicked", clicked, self, G_CONNECT_SWAPPED);

  return button;
}

static GtkWidget *
create_notes (DossierConsole *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *heading = dossier_heading_new (_("Notes"), "heading", 2);
  GtkWidget *scrolled = dossier_scroller_new ();

  gtk_widget_set_hexpand (heading, TRUE);
  gtk_box_append (GTK_BOX (head), heading);
  gtk_box_append (GTK_BOX (head), create_size_button (self, "zoom-out-symbolic", _("Smaller notes"),
                                                      G_CALLBACK (smaller_cb)));
  gtk_box_append (GTK_BOX (head), create_size_button (self, "zoom-in-symbolic", _("Larger notes"),
                                                      G_CALLBACK (larger_cb)));
  self->notes_label = create_words (NULL);
  gtk_label_set_yalign (GTK_LABEL (self->notes_label), 0);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), self->notes_label);
  dossier_widget_set_name (scrolled, _("Notes"));
  gtk_widget_set_vexpand (scrolled, TRUE);
  gtk_box_append (GTK_BOX (box), head);
  gtk_box_append (GTK_BOX (box), scrolled);
  gtk_widget_add_css_class (box, "dossier-console-notes");

  return box;
}

static GtkWidget *
create_right (DossierConsole *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  self->next_label = create_words ("heading");
  self->next_cover_label = create_words ("dossier-console-warning");
  self->next = dossier_slide_view_new (self->talk, DOSSIER_SLIDE_NEXT);
  gtk_widget_set_size_request (self->next, 320, 180);
  gtk_box_append (GTK_BOX (box), self->next_label);
  gtk_box_append (GTK_BOX (box), self->next);
  gtk_box_append (GTK_BOX (box), self->next_cover_label);
  gtk_box_append (GTK_BOX (box), create_notes (self));

  return box;
}

/* The keys that a speaker needs most; all are a key away. */
static GtkWidget *
create_hint (void)
{
  static const struct
  {
    const char *key;
    const char *words;
  } keys[] = {
    /* Translators: a key, as it is printed on a keyboard */
    { NC_("keys", "Space"), NC_("keys", "next") },
    /* Translators: a key, as it is printed on a keyboard */
    { NC_("keys", "Backspace"), NC_("keys", "back") },
    { "B", NC_("keys", "black") },
    { "F", NC_("keys", "freeze") },
    { "V", NC_("keys", "veil") },
    { "Z", NC_("keys", "zoom") },
    { "2", NC_("keys", "pointer") },
    { "5", NC_("keys", "spotlight") },
    { NC_("keys", "Tab"), NC_("keys", "all slides") },
    { "G", NC_("keys", "go to") },
    { "S", NC_("keys", "swap screens") },
    { "?", NC_("keys", "all keys") },
    /* Translators: a key, as it is printed on a keyboard */
    { NC_("keys", "Esc"), NC_("keys", "leave") },
  };
  GtkWidget *hint = dossier_wrap_box_new (18, 6);

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      GtkWidget *pair = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

      gtk_box_append (GTK_BOX (pair), dossier_label_new (g_dpgettext2 (NULL, "keys", keys[i].key),
                                                         "dossier-console-key"));
      gtk_box_append (GTK_BOX (pair), dossier_label_new (g_dpgettext2 (NULL, "keys", keys[i].words),
                                                         "dossier-console-caption"));
      dossier_box_append (DOSSIER_BOX (hint), pair);
    }
  gtk_widget_add_css_class (hint, "dossier-console-hint");

  return hint;
}

static GtkWidget *
create_content (DossierConsole *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *grid = gtk_grid_new ();

  gtk_grid_set_column_homogeneous (GTK_GRID (grid), TRUE);
  gtk_grid_set_column_spacing (GTK_GRID (grid), 24);
  gtk_grid_attach (GTK_GRID (grid), create_left (self), 0, 0, 5, 1);
  gtk_grid_attach (GTK_GRID (grid), create_right (self), 5, 0, 3, 1);
  gtk_widget_set_vexpand (grid, TRUE);
  gtk_widget_add_css_class (grid, "dossier-console-grid");
  gtk_box_append (GTK_BOX (box), create_bar (self));
  gtk_box_append (GTK_BOX (box), grid);
  gtk_box_append (GTK_BOX (box), create_hint ());

  return box;
}

static gboolean
dossier_console_close_request (GtkWindow *window)
{
  g_signal_emit (window, signals[LEAVE], 0);

  return TRUE;
}

static void
dossier_console_dispose (GObject *object)
{
  DossierConsole *self = DOSSIER_CONSOLE (object);

  g_clear_handle_id (&self->clock, g_source_remove);
  g_clear_object (&self->talk);

  G_OBJECT_CLASS (dossier_console_parent_class)->dispose (object);
}

static void
dossier_console_class_init (DossierConsoleClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = dossier_console_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = dossier_console_close_request;

  signals[LEAVE] = g_signal_new ("leave", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 0);
  signals[SWAP] = g_signal_new ("swap", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 0);
}

static void
dossier_console_init (DossierConsole *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_widget_add_css_class (GTK_WIDGET (self), "dossier-console");
  gtk_window_set_default_size (GTK_WINDOW (self), 1280, 760);
}

/**
 * dossier_console_new:
 * @talk: a talk
 *
 * Makes the speaker's window of a talk. It is not shown yet.
 *
 * Returns: (transfer none): the window, owned by GTK
 */
DossierConsole *
dossier_console_new (DossierTalk *talk)
{
  DossierConsole *self;
  g_autofree char *title = NULL;
  GtkWidget *content;

  g_return_val_if_fail (DOSSIER_IS_TALK (talk), NULL);

  self = g_object_new (DOSSIER_TYPE_CONSOLE, NULL);
  self->talk = g_object_ref (talk);
  self->notes_size = NOTES_SIZE;
  /* Translators: the title of the speaker's window; %s is what the talk is about */
  title = g_strdup_printf (_("%s: speaker"), dossier_talk_get_title (talk));
  gtk_window_set_title (GTK_WINDOW (self), title);
  content = create_content (self);
  gtk_window_set_child (GTK_WINDOW (self), dossier_talk_panels_new (talk, content, self->current));
  resize_notes (self, 0);
  update (self);
  g_signal_connect_object (talk, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  self->clock = g_timeout_add_seconds (1, tick_cb, self);

  return self;
}

/**
 * dossier_console_set_screen:
 * @self: a console
 * @words: which screen the hall sees: "Projector", "this screen, behind this window"
 * @aspect: width by height of it, or 0 for that of the hall's slide, whatever it becomes
 *
 * Tells the speaker where the slides are, and shows them in that shape.
 */
void
dossier_console_set_screen (DossierConsole *self,
                            const char *words,
                            double aspect)
{
  g_return_if_fail (DOSSIER_IS_CONSOLE (self));
  g_return_if_fail (words != NULL);

  gtk_label_set_text (GTK_LABEL (self->screen_label), words);
  dossier_slide_view_set_aspect (DOSSIER_SLIDE_VIEW (self->current), aspect);
  dossier_slide_view_set_aspect (DOSSIER_SLIDE_VIEW (self->next), aspect);
}
