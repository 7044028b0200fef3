// SPDX-License-Identifier: GPL-3.0-or-later

/* The menu of a fact by real keys and clicks, and the way from a page of Dossier's own to a fact in its view. */

#include "window-fixture.h"

#include "ui/dossier-fact-row.h"
#include "ui/dossier-fact-widget.h"
#include "ui/dossier-key-tile.h"

static gboolean
is_active (gpointer window)
{
  return gtk_window_is_active (GTK_WINDOW (window));
}

static void
run (const char *command)
{
  const char *argv[] = { "sh", "-c", command, NULL };
  g_autoptr (GError) error = NULL;

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
}

static void
set_up (WindowFixture *fixture,
        gconstpointer data)
{
  window_fixture_set_up (fixture, NULL);
  run ("xdotool windowfocus --sync $(xdotool search --onlyvisible --pid $PPID | tail -1)");
  fixture_wait (is_active, fixture->window, "the keyboard");
}

static gboolean
has_menu (gpointer data)
{
  DossierWindow *window = ((WindowFixture *) data)->window;

  return window->fact_menu != NULL && gtk_widget_get_mapped (window->fact_menu);
}

static gboolean
has_no_menu (gpointer data)
{
  return !has_menu (data);
}

static GtkWidget *
find_widget (GtkWidget *widget,
             GType type,
             const char *fact)
{
  GtkWidget *found = NULL;

  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type) && g_strcmp0 (dossier_widget_get_fact_id (widget), fact) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_widget (child, type, fact);

  return found;
}

static GtkWidget *
find_item (GtkWidget *widget,
           const char *words)
{
  GtkWidget *found = NULL;

  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), words))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_item (child, words);

  return found;
}

/* Escape leads back to the row; the second item leads to the party. */
static void
test_keys (WindowFixture *fixture,
           gconstpointer data)
{
  GtkWidget *row = find_widget (GTK_WIDGET (fixture->window->pages), DOSSIER_TYPE_FACT_ROW, "twelve");

  g_assert_true (gtk_widget_grab_focus (row));
  run ("xdotool key shift+F10");
  fixture_wait (has_menu, fixture, "the menu");
  g_assert_nonnull (find_item (fixture->window->fact_menu, "All that Ben says"));
  run ("xdotool key Escape");
  fixture_wait (has_no_menu, fixture, "the menu to go");
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == row);

  run ("xdotool key Menu");
  fixture_wait (has_menu, fixture, "the menu");
  fixture_settle ();
  run ("xdotool key Down Return");
  fixture_wait (has_no_menu, fixture, "the menu to go");
  fixture_settle ();
  window_fixture_assert_own_page (fixture, "own:party/ben", NULL);
}

/* A tile, by the secondary button. */
static void
test_click (WindowFixture *fixture,
            gconstpointer data)
{
  GtkWidget *tile = find_widget (GTK_WIDGET (fixture->window->pages), DOSSIER_TYPE_KEY_TILE, "ten");
  g_autofree char *click = NULL;
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (tile, GTK_WIDGET (fixture->window), &bounds));
  click = g_strdup_printf ("xdotool mousemove --window $(xdotool getwindowfocus) %d %d click 3",
                           (int) (bounds.origin.x + bounds.size.width / 2),
                           (int) (bounds.origin.y + bounds.size.height / 2));
  run (click);
  fixture_wait (has_menu, fixture, "the menu");
  g_assert_nonnull (find_item (fixture->window->fact_menu, "All that Ann says"));
  g_assert_nonnull (find_item (fixture->window->fact_menu, "Why do these differ?"));
}

static GtkGesture *
find_long_press (GtkWidget *widget)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkGesture) gesture = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_LONG_PRESS (gesture))
        return gesture;
    }

  return NULL;
}

/* A row, by a finger that stays; no finger can be had here, so the gesture tells of one. A mouse button that is held is
 * none: it selects, and drags. */
static void
test_long_press (WindowFixture *fixture,
                 gconstpointer data)
{
  GtkWidget *split = GTK_WIDGET (fixture->window->split);
  GtkWidget *row = find_widget (GTK_WIDGET (fixture->window->pages), DOSSIER_TYPE_FACT_ROW, "twelve");
  GtkGesture *gesture = find_long_press (split);
  GdkRectangle place;
  graphene_rect_t bounds;

  g_assert_nonnull (gesture);
  g_assert_true (gtk_gesture_single_get_touch_only (GTK_GESTURE_SINGLE (gesture)));
  g_assert_true (gtk_widget_compute_bounds (row, split, &bounds));
  g_signal_emit_by_name (gesture, "pressed", bounds.origin.x + bounds.size.width / 2.0,
                         bounds.origin.y + bounds.size.height / 2.0);
  fixture_wait (has_menu, fixture, "the menu");
  g_assert_nonnull (find_item (fixture->window->fact_menu, "All that Ben says"));
  g_assert_true (gtk_popover_get_pointing_to (GTK_POPOVER (fixture->window->fact_menu), &place));
  g_assert_cmpint (place.x, ==, (int) (bounds.origin.x + bounds.size.width / 2.0));
  run ("xdotool key Escape");
  fixture_wait (has_no_menu, fixture, "the menu to go");

  /* Beside the facts, nothing opens. */
  g_signal_emit_by_name (gesture, "pressed", 1.0, 1.0);
  fixture_settle ();
  g_assert_false (has_menu (fixture));
}

/* Where no fact is, there is no menu. */
static void
test_nothing (WindowFixture *fixture,
              gconstpointer data)
{
  gtk_widget_grab_focus (GTK_WIDGET (fixture->window->tabs));
  run ("xdotool key shift+F10");
  fixture_settle ();
  g_assert_null (fixture->window->fact_menu);
}

static void
test_show_in_view (WindowFixture *fixture,
                   gconstpointer data)
{
  window_fixture_act (fixture, "show-view", "own:party/ben");
  window_fixture_act (fixture, "open-fact", "old");
  window_fixture_assert_own_page (fixture, "own:party/ben", "old");
  g_assert_nonnull (find_item (GTK_WIDGET (fixture->window->pane), "Show in Ages"));
  window_fixture_act (fixture, "show-in-view", "old");
  window_fixture_assert_place (fixture, "ages", "old");
  g_assert_false (gtk_widget_get_mapped (gtk_widget_get_parent (find_item (GTK_WIDGET (fixture->window->pane),
                                                                           "Show in Ages"))));
  /* Any program of the session can ask for what is not there. */
  window_fixture_act (fixture, "show-in-view", "no-such-fact");
  window_fixture_assert_place (fixture, "ages", "old");
}

static gboolean
is_full (gpointer data)
{
  return dossier_split_get_place (((WindowFixture *) data)->window->split) == DOSSIER_SPLIT_FULL;
}

/* Where the evidence covers the page, it makes way for the fact. */
static void
test_show_in_view_narrow (WindowFixture *fixture,
                          gconstpointer data)
{
  GtkWidget *row;

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 400, 700);
  window_fixture_act (fixture, "show-view", "own:party/ben");
  window_fixture_act (fixture, "open-fact", "old");
  fixture_wait (is_full, fixture, "a narrow window");
  window_fixture_act (fixture, "show-in-view", "old");
  window_fixture_assert_place (fixture, "ages", NULL);
  row = find_widget (gtk_stack_get_visible_child (fixture->window->pages), DOSSIER_TYPE_FACT_ROW, "old");
  g_assert_true (gtk_widget_has_css_class (row, "dossier-open"));
}

int
main (int argc,
      char **argv)
{
  fixture_init (&argc, &argv);

  g_test_add ("/app/fact-menu/keys", WindowFixture, NULL, set_up, test_keys, window_fixture_tear_down);
  g_test_add ("/app/fact-menu/click", WindowFixture, NULL, set_up, test_click, window_fixture_tear_down);
  g_test_add ("/app/fact-menu/long-press", WindowFixture, NULL, set_up, test_long_press, window_fixture_tear_down);
  g_test_add ("/app/fact-menu/nothing", WindowFixture, NULL, set_up, test_nothing, window_fixture_tear_down);
  g_test_add ("/app/fact-menu/show-in-view", WindowFixture, NULL, window_fixture_set_up, test_show_in_view,
              window_fixture_tear_down);
  g_test_add ("/app/fact-menu/show-in-view-narrow", WindowFixture, NULL, window_fixture_set_up,
              test_show_in_view_narrow, window_fixture_tear_down);

  return g_test_run ();
}
