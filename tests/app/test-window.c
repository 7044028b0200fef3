// SPDX-License-Identifier: GPL-3.0-or-later

#include "window-fixture.h"

static void
test_texts (WindowFixture *fixture,
            gconstpointer data)
{
  GtkWidget *second = dossier_tab_strip_get_tab (fixture->window->tabs, 1);

  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), ==, "A Small Dossier for the Window");
  /* Dossier's own follow those of the three views. */
  g_assert_cmpuint (dossier_tab_strip_get_n_tabs (fixture->window->tabs), >, 3);
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (second)), ==, "Looks");
}

/* The advice stands on the first view, until it is put away. */
static void
test_advice (WindowFixture *fixture,
             gconstpointer data)
{
  GtkWidget *advice = GTK_WIDGET (fixture->window->advice);

  g_assert_true (gtk_widget_get_visible (advice));
  window_fixture_act (fixture, "show-view", "looks");
  g_assert_false (gtk_widget_get_visible (advice));
  window_fixture_act (fixture, "back", NULL);
  g_assert_true (gtk_widget_get_visible (advice));

  g_signal_emit_by_name (gtk_widget_get_last_child (advice), "clicked");
  g_assert_false (gtk_widget_get_visible (advice));
  window_fixture_act (fixture, "show-view", "looks");
  window_fixture_act (fixture, "show-view", "numbers");
  g_assert_false (gtk_widget_get_visible (advice));
}

/* Only what is shown is built. */
static void
test_pages_are_lazy (WindowFixture *fixture,
                     gconstpointer data)
{
  GtkStack *pages = fixture->window->pages;
  GtkWidget *first = gtk_stack_get_visible_child (pages);

  g_assert_nonnull (gtk_stack_get_child_by_name (pages, "numbers"));
  g_assert_null (gtk_stack_get_child_by_name (pages, "looks"));
  g_assert_null (fixture->window->pane);
  g_assert_null (fixture->window->problem_page);

  window_fixture_act (fixture, "show-view", "looks");
  window_fixture_act (fixture, "show-view", "numbers");
  g_assert_true (gtk_stack_get_visible_child (pages) == first);
}

static void
test_another_dossier (WindowFixture *fixture,
                      gconstpointer data)
{
  g_autoptr (GFile) other = window_fixture_vary (fixture, "A Small Dossier", "Another Dossier");

  window_fixture_act (fixture, "show-view", "ages");
  window_fixture_open (fixture, other);
  g_assert_cmpuint (window_fixture_get_n_windows (fixture), ==, 2);
  window_fixture_assert_place (fixture, "ages", NULL);
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), ==, "A Small Dossier for the Window");
}

/* What turns the letters around is taken out of a title before it can do so. */
static void
test_hostile_title (WindowFixture *fixture,
                    gconstpointer data)
{
  g_autoptr (GFile) hostile = window_fixture_vary (fixture, "A Small Dossier for", "<b>A\\u202e</b> &amp;\\u0007");

  window_fixture_open (fixture, hostile);
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), ==, "<b>A</b> &amp; the Window");
}

static void
test_copy (WindowFixture *fixture,
           gconstpointer data)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (fixture->window));
  g_auto (GValue) value = G_VALUE_INIT;

  window_fixture_act (fixture, "copy-text", "“Ten trees.” Ann");
  g_value_init (&value, G_TYPE_STRING);
  g_assert_true (gdk_content_provider_get_value (gdk_clipboard_get_content (clipboard), &value, NULL));
  g_assert_cmpstr (g_value_get_string (&value), ==, "“Ten trees.” Ann");
}

static void
assert_copied (WindowFixture *fixture,
               const char *beginning)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (fixture->window));
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_STRING);
  g_assert_true (gdk_content_provider_get_value (gdk_clipboard_get_content (clipboard), &value, NULL));
  if (!g_str_has_prefix (g_value_get_string (&value), beginning))
    g_error ("%s", g_value_get_string (&value));
}

/* What is copied is said as it may be passed on; an unknown fact or form copies nothing. */
static void
test_copy_fact (WindowFixture *fixture,
                gconstpointer data)
{
  GActionGroup *actions = G_ACTION_GROUP (fixture->window);

  g_action_group_activate_action (actions, "copy-fact", g_variant_new_string ("ten"));
  assert_copied (fixture, "There are ten trees. — ");
  g_action_group_activate_action (actions, "cite", g_variant_new ("(ss)", "ten", "bibtex"));
  assert_copied (fixture, "@misc{");
  g_action_group_activate_action (actions, "cite", g_variant_new ("(ss)", "ten", "no-such-form"));
  g_action_group_activate_action (actions, "cite", g_variant_new ("(ss)", "no-such-fact", "short"));
  g_action_group_activate_action (actions, "copy-fact", g_variant_new_string ("no-such-fact"));
  assert_copied (fixture, "@misc{");
}

/* A question has a page without a tab; an unknown one has none. */
static void
test_explain_question (WindowFixture *fixture,
                       gconstpointer data)
{
  window_fixture_act (fixture, "explain-question", "no-such-question");
  window_fixture_assert_place (fixture, "numbers", NULL);
  window_fixture_act (fixture, "explain-question", "trees");
  window_fixture_assert_own_page (fixture, "own:question/trees", NULL);
  window_fixture_act (fixture, "open-fact", "ten");
  window_fixture_assert_own_page (fixture, "own:question/trees", "ten");
  window_fixture_act (fixture, "show-view", "own:open-questions");
  window_fixture_assert_own_page (fixture, "own:open-questions", NULL);
}

typedef struct
{
  const char *path;
  int width;
} Width;

static const Width widths[] = {
  { "/app/window/width/360", 360 },
  { "/app/window/width/720", 720 },
  { "/app/window/width/1900", 1900 },
};

/* Nothing in the window holds it wider than it is asked to be, with and without evidence. */
static void
test_width (WindowFixture *fixture,
            gconstpointer data)
{
  const Width *width = data;
  g_autoptr (GFile) small = window_fixture_get_small ();
  GtkWidget *content = GTK_WIDGET (fixture->window->toasts);
  int frame = 1300 - gtk_widget_get_width (content);

  window_fixture_open (fixture, small);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), width->width + frame, 700);
  fixture_settle ();
  g_assert_cmpint (gtk_widget_get_width (content), ==, width->width);
  window_fixture_act (fixture, "open-fact", "ten");
  g_assert_cmpint (gtk_widget_get_width (content), ==, width->width);
  window_fixture_act (fixture, "show-view", "ages");
  g_assert_cmpint (gtk_widget_get_width (content), ==, width->width);
}

static void
assert_present (WindowFixture *fixture,
                int width,
                gboolean shown)
{
  GtkWidget *present = gtk_widget_get_prev_sibling (GTK_WIDGET (fixture->window->present_menu));

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), width, 700);
  fixture_settle ();
  fixture_settle ();
  g_assert_true (gtk_widget_get_mapped (present) == shown);
}

/* Present stays in the header where its icon has room, and has a place in the menu where it has none. */
static void
test_present_is_kept (WindowFixture *fixture,
                      gconstpointer data)
{
  int frame = 1300 - gtk_widget_get_width (GTK_WIDGET (fixture->window->toasts));

  assert_present (fixture, 1300, TRUE);
  assert_present (fixture, 720 + frame, TRUE);
  assert_present (fixture, 640 + frame, TRUE);
  assert_present (fixture, 360 + frame, FALSE);
  assert_present (fixture, 720 + frame, TRUE);
}

/* Where there is no room for both, the way forward gives way to the title: it stays on its keys. */
static void
test_narrow_title (WindowFixture *fixture,
                   gconstpointer data)
{
  GtkWidget *content = GTK_WIDGET (fixture->window->toasts);
  int frame = 1300 - gtk_widget_get_width (content);

  g_assert_true (gtk_widget_get_child_visible (fixture->window->forward));
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360 + frame, 700);
  fixture_settle ();
  g_assert_false (gtk_widget_get_child_visible (fixture->window->forward));
  g_assert_true (gtk_widget_get_child_visible (fixture->window->back));
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (fixture->window->title)), >=, 80);
}

/* In a narrow window the evidence takes the focus with the place of the page, and gives it back. */
static void
test_narrow_focus (WindowFixture *fixture,
                   gconstpointer data)
{
  GtkWindow *window = GTK_WINDOW (fixture->window);
  GtkWidget *tab = dossier_tab_strip_get_tab (fixture->window->tabs, 0);

  gtk_window_set_default_size (window, 360, 700);
  fixture_settle ();
  gtk_widget_grab_focus (tab);
  window_fixture_act (fixture, "open-fact", "ten");
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (window), GTK_WIDGET (fixture->window->pane)));
  window_fixture_act (fixture, "close-evidence", NULL);
  g_assert_true (gtk_window_get_focus (window) == tab);
}

static GtkEventController *
find_controller (GtkWidget *widget,
                 GType type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  GtkEventController *found = NULL;

  for (guint i = 0; found == NULL && i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (G_TYPE_CHECK_INSTANCE_TYPE (controller, type))
        found = controller;
    }

  return found;
}

static gboolean
has_three_windows (gpointer data)
{
  return window_fixture_get_n_windows (data) == 3;
}

/* Each file that is dropped on a window gets one of its own. */
static void
test_drop (WindowFixture *fixture,
           gconstpointer data)
{
  GtkEventController *target = find_controller (GTK_WIDGET (fixture->window), GTK_TYPE_DROP_TARGET);
  g_autoptr (GFile) small = window_fixture_get_small ();
  GFile *files[] = { small, small };
  g_auto (GValue) value = G_VALUE_INIT;
  gboolean taken = FALSE;

  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_value_take_boxed (&value, gdk_file_list_new_from_array (files, G_N_ELEMENTS (files)));
  g_signal_emit_by_name (target, "drop", &value, 10.0, 10.0, &taken);
  g_assert_true (taken);
  fixture_wait (has_three_windows, fixture, "three windows");
}

/* The menu covers all that was shown, and offers to only then. */
static void
test_cover_all (WindowFixture *fixture,
                gconstpointer data)
{
  const DossierFact fact = { .id = "one", .content_notes = DOSSIER_CONTENT_DEATH };
  const DossierFact *facts = &fact;

  g_assert_false (window_fixture_can (fixture, "cover-all"));
  dossier_veils_reveal (fixture->window->veils, &facts, 1);
  g_assert_true (window_fixture_can (fixture, "cover-all"));
  window_fixture_act (fixture, "cover-all", NULL);
  g_assert_true (dossier_veils_covers (fixture->window->veils, &fact));
  g_assert_false (window_fixture_can (fixture, "cover-all"));
}

static void
test_shortcuts (WindowFixture *fixture,
                gconstpointer data)
{
  g_autoptr (GListModel) windows = g_object_ref (gtk_window_get_toplevels ());
  guint n = g_list_model_get_n_items (windows);

  window_fixture_act (fixture, "show-help-overlay", NULL);
  g_assert_cmpuint (g_list_model_get_n_items (windows), ==, n + 1);
}

/* The program's own icons are found; any other would be a picture of a broken one. */
static void
test_icons (WindowFixture *fixture,
            gconstpointer data)
{
  static const char *const names[] = { "dossier-add-to-lecture-symbolic", "dossier-status-lens-symbolic" };
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (GTK_WIDGET (fixture->window)));

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_assert_true (gtk_icon_theme_has_icon (theme, names[i]));
}

/* The application gives its windows our style, and GTK no place of icons, for which it would read all themes anew. */
static void
test_style (WindowFixture *fixture,
            gconstpointer data)
{
  GtkWidget *window = GTK_WIDGET (fixture->window);
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gtk_widget_get_display (window));
  g_auto (GStrv) places = gtk_icon_theme_get_resource_path (theme);
  GdkRGBA colour;

  g_assert_true (gtk_style_context_lookup_color (gtk_widget_get_style_context (window), "dossier_secondary", &colour));
  for (guint i = 0; places[i] != NULL; i++)
    g_assert_false (g_str_has_prefix (places[i], "/io/github/dossier_app"));
}

/* A window with a shadow is smaller than its surface: a key leaves it as large as it was. */
static void
test_move_keeps_size (WindowFixture *fixture,
                      gconstpointer data)
{
  GtkWidget *window = GTK_WIDGET (fixture->window);
  int width = gtk_widget_get_allocated_width (window) - 40;
  int height = gtk_widget_get_allocated_height (window) - 30;

  gtk_widget_allocate (window, width, height, -1, NULL);
  g_signal_emit_by_name (window, "move-focus", GTK_DIR_TAB_FORWARD);
  g_assert_cmpint (gtk_widget_get_allocated_width (window), ==, width);
  g_assert_cmpint (gtk_widget_get_allocated_height (window), ==, height);
}

/* A key that comes before the next frame goes by where things will be then, not by where they were. */
static void
test_move_before_frame (WindowFixture *fixture,
                        gconstpointer data)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *buttons[3];

  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    {
      buttons[i] = gtk_button_new_with_label ("Row");
      gtk_box_append (GTK_BOX (box), buttons[i]);
    }
  gtk_stack_add_child (fixture->window->pages, box);
  gtk_stack_set_visible_child (fixture->window->pages, box);
  fixture_settle ();

  g_assert_true (gtk_widget_grab_focus (buttons[0]));
  gtk_box_reorder_child_after (GTK_BOX (box), buttons[0], buttons[1]);
  g_signal_emit_by_name (fixture->window, "move-focus", GTK_DIR_DOWN);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == buttons[2]);

  gtk_stack_set_visible_child_full (fixture->window->pages, "numbers", GTK_STACK_TRANSITION_TYPE_NONE);
  gtk_stack_remove (fixture->window->pages, box);
}

int
main (int argc,
      char **argv)
{
  fixture_init (&argc, &argv);

  window_fixture_add ("/app/window/texts", NULL, test_texts);
  window_fixture_add ("/app/window/advice", NULL, test_advice);
  window_fixture_add ("/app/window/pages-are-lazy", NULL, test_pages_are_lazy);
  window_fixture_add ("/app/window/another-dossier", NULL, test_another_dossier);
  window_fixture_add ("/app/window/hostile-title", "empty", test_hostile_title);
  window_fixture_add ("/app/window/copy", NULL, test_copy);
  window_fixture_add ("/app/window/copy-fact", NULL, test_copy_fact);
  window_fixture_add ("/app/window/explain-question", NULL, test_explain_question);
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    window_fixture_add (widths[i].path, &widths[i], test_width);
  window_fixture_add ("/app/window/present-is-kept", NULL, test_present_is_kept);
  window_fixture_add ("/app/window/narrow-title", NULL, test_narrow_title);
  window_fixture_add ("/app/window/narrow-focus", NULL, test_narrow_focus);
  window_fixture_add ("/app/window/drop", NULL, test_drop);
  window_fixture_add ("/app/window/cover-all", NULL, test_cover_all);
  window_fixture_add ("/app/window/shortcuts", NULL, test_shortcuts);
  window_fixture_add ("/app/window/icons", NULL, test_icons);
  window_fixture_add ("/app/window/style", NULL, test_style);
  window_fixture_add ("/app/window/move-before-frame", NULL, test_move_before_frame);
  window_fixture_add ("/app/window/move-keeps-size", NULL, test_move_keeps_size);

  return g_test_run ();
}
