// SPDX-License-Identifier: GPL-3.0-or-later

/* Shows one view of a dossier, and perhaps a fact's evidence beside it, and saves the picture: for looking at what the
 * widgets make of real data. Not a test, and not installed.
 *
 *   tests/run-display build/tests/ui/show-page FILE VIEW --size 1366x860 --output page.png */

#include <adwaita.h>

#include "core/dossier-loader.h"
#include "ui/dossier-evidence-pane.h"
#include "ui/dossier-page.h"
#include "ui/dossier-style.h"
#include "ui/dossier-timeline-page.h"

#define SETTLE_MS 400 /* until every section is built and laid out */
#define PANE_WIDTH 392

typedef struct
{
  char *size;
  char *output;
  char *fact;
  char *reveal;
  gboolean dark;
  gboolean right_to_left;
  gboolean pane;
  gboolean timing;
  int scroll;
  int text_percent;
  char **rest;
  Dossier *dossier;
  const DossierView *view; /* NULL: the timeline */
  char *span;
  GtkWidget *page;
  GtkWidget *window;
} Show;

static Dossier *
load (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autoptr (DossierProblems) problems = dossier_problems_new ();

  return dossier_load_file (file, problems, NULL, NULL, NULL);
}

static void
save (Show *show)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (show->window);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  int width = gdk_paintable_get_intrinsic_width (paintable);
  int height = gdk_paintable_get_intrinsic_height (paintable);
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;

  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_to_node (snapshot);
  texture = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (show->window)), node, NULL);
  gdk_texture_save_to_png (texture, show->output);
}

static void
scroll (GtkWidget *widget,
        int value)
{
  if (GTK_IS_SCROLLED_WINDOW (widget))
    {
      gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (widget)), value);
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    scroll (child, value);
}

static gboolean
on_saved (gpointer data)
{
  Show *show = data;

  save (show);
  gtk_window_destroy (GTK_WINDOW (show->window));

  return G_SOURCE_REMOVE;
}

static gboolean
on_settled (gpointer data)
{
  Show *show = data;

  if (show->scroll > 0)
    scroll (show->page, show->scroll);
  g_timeout_add (SETTLE_MS, on_saved, show);

  return G_SOURCE_REMOVE;
}

static void
reveal (Show *show,
        DossierVeils *veils)
{
  const DossierFact *fact = show->reveal != NULL ? dossier_find_fact (show->dossier, show->reveal) : NULL;

  if (fact != NULL)
    dossier_veils_reveal (veils, &fact, 1);
  else if (g_strcmp0 (show->reveal, "all") == 0)
    dossier_veils_reveal (veils, show->dossier->facts, show->dossier->n_facts);
}

static void
tell_time (const char *what,
           gint64 *start)
{
  gint64 now = g_get_monotonic_time ();

  g_print ("%s: %.1f ms\n", what, (double) (now - *start) / 1000);
  *start = g_get_monotonic_time ();
}

static void
on_action (GSimpleAction *action,
           GVariant *parameter,
           gpointer data)
{
  g_print ("%s\n", g_action_get_name (G_ACTION (action)));
}

/* The window's actions, so that no button is insensitive. */
static void
add_actions (GActionMap *map)
{
  const GActionEntry entries[] = {
    { "open-fact", on_action, "s", NULL, NULL },
    { "close-evidence", on_action, NULL, NULL, NULL },
    { "show-view", on_action, "s", NULL, NULL },
    { "copy-text", on_action, "s", NULL, NULL },
  };

  g_action_map_add_action_entries (map, entries, G_N_ELEMENTS (entries), NULL);
}

static GtkWidget *
create_timeline (Show *show,
                 DossierVeils *veils)
{
  DossierDate date;

  show->page = dossier_timeline_page_new (show->dossier, veils);
  gtk_widget_set_hexpand (show->page, TRUE);
  if (show->span != NULL && dossier_date_parse (show->span, &date))
    dossier_timeline_page_set_span (DOSSIER_TIMELINE_PAGE (show->page),
                                    (DossierTimeSpan) { dossier_date_earliest (&date),
                                                        dossier_date_latest (&date) - dossier_date_earliest (&date) });

  return show->page;
}

static GtkWidget *
create_page (Show *show,
             DossierVeils *veils)
{
  gint64 start = g_get_monotonic_time ();
  DossierPageState *state = dossier_page_state_new (show->dossier, show->view);
  int minimum, natural;

  if (show->timing)
    tell_time ("state", &start);
  show->page = dossier_page_new (state, veils);
  if (show->timing)
    tell_time ("first screen", &start);
  if (show->timing)
    {
      dossier_page_complete (DOSSIER_PAGE (show->page));
      tell_time ("rest", &start);
      gtk_widget_measure (show->page, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
      tell_time ("width", &start);
      g_print ("minimum %d, natural %d\n", minimum, natural);
    }
  gtk_widget_set_hexpand (show->page, TRUE);

  return show->page;
}

static GtkWidget *
create_pane (Show *show,
             DossierVeils *veils)
{
  GtkWidget *pane = dossier_evidence_pane_new (veils);
  const DossierFact *fact = dossier_find_fact (show->dossier, show->fact);

  gtk_widget_set_size_request (pane, PANE_WIDTH, -1);
  if (fact != NULL)
    dossier_evidence_pane_set_state (DOSSIER_EVIDENCE_PANE (pane), dossier_evidence_state_new (show->dossier, fact));

  return pane;
}

static void
on_activate (GtkApplication *application,
             Show *show)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  int width = 1366, height = 860;

  dossier_style_install (gdk_display_get_default ());
  if (show->size != NULL)
    sscanf (show->size, "%dx%d", &width, &height);
  if (show->right_to_left)
    gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      show->dark ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_FORCE_LIGHT);

  if (show->text_percent > 0)
    g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", show->text_percent * 96 * 1024 / 100, NULL);

  reveal (show, veils);
  gtk_box_append (GTK_BOX (box), show->view != NULL ? create_page (show, veils) : create_timeline (show, veils));
  if (show->pane)
    gtk_box_append (GTK_BOX (box), create_pane (show, veils));
  if (show->fact != NULL)
    dossier_browsable_select_fact (DOSSIER_BROWSABLE (show->page), show->fact, TRUE);

  show->window = gtk_application_window_new (application);
  add_actions (G_ACTION_MAP (show->window));
  gtk_window_set_decorated (GTK_WINDOW (show->window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (show->window), width, height);
  gtk_window_set_child (GTK_WINDOW (show->window), box);
  gtk_window_present (GTK_WINDOW (show->window));
  if (show->output != NULL)
    g_timeout_add (SETTLE_MS, on_settled, show);
}

int
main (int argc,
      char *argv[])
{
  Show show = { NULL };
  GOptionEntry entries[] = {
    { "size", 0, 0, G_OPTION_ARG_STRING, &show.size, "The window's", "WxH" },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &show.output, "Save a picture, and end", "PNG" },
    { "fact", 0, 0, G_OPTION_ARG_STRING, &show.fact, "Select a fact", "ID" },
    { "pane", 0, 0, G_OPTION_ARG_NONE, &show.pane, "Show its evidence", NULL },
    { "reveal", 0, 0, G_OPTION_ARG_STRING, &show.reveal, "Lift a veil, or all", "ID" },
    { "scroll", 0, 0, G_OPTION_ARG_INT, &show.scroll, "Scroll down", "PX" },
    { "text", 0, 0, G_OPTION_ARG_INT, &show.text_percent, "The text's size", "PERCENT" },
    { "span", 0, 0, G_OPTION_ARG_STRING, &show.span, "What the timeline shows", "EDTF" },
    { "dark", 0, 0, G_OPTION_ARG_NONE, &show.dark, "Dark", NULL },
    { "rtl", 0, 0, G_OPTION_ARG_NONE, &show.right_to_left, "From right to left", NULL },
    { "timing", 0, 0, G_OPTION_ARG_NONE, &show.timing, "Tell how long things take", NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &show.rest, NULL, "FILE VIEW" },
    { NULL },
  };
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (AdwApplication) application = NULL;

  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse (context, &argc, &argv, NULL) || show.rest == NULL || g_strv_length (show.rest) != 2)
    return 2;

  show.dossier = load (show.rest[0]);
  show.view = show.dossier != NULL ? dossier_find_view (show.dossier, show.rest[1]) : NULL;
  if (show.view == NULL && g_strcmp0 (show.rest[1], "own:timeline") != 0)
    return 1;

  application = adw_application_new ("io.github.dossier_app.Dossier", G_APPLICATION_NON_UNIQUE);
  g_application_set_resource_base_path (G_APPLICATION (application), NULL); /* as the program does */
  g_signal_connect (application, "activate", G_CALLBACK (on_activate), &show);
  g_application_run (G_APPLICATION (application), 0, NULL);
  dossier_unref (show.dossier);

  return 0;
}
