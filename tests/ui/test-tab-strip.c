// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"
#include "ui/dossier-tab-strip.h"

#define N_TABS 8

static const char *const titles[N_TABS] = {
  "Overview", "Background", "Facility", "Inmates", "Foreign Detainees", "Media", "Rights Allegations", "Influence",
};

typedef struct
{
  GtkWindow *window;
  DossierTabStrip *strip;
  GString *wishes; /* the ids that were wished for, each followed by a blank */
} Fixture;

static void
show_view_cb (GSimpleAction *action,
              GVariant *parameter,
              gpointer user_data)
{
  Fixture *fixture = user_data;

  g_string_append_printf (fixture->wishes, "%s ", g_variant_get_string (parameter, NULL));
}

static void
set_up (Fixture *fixture,
        gconstpointer width)
{
  const GActionEntry entry = { "show-view", show_view_cb, "s" };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  fixture->wishes = g_string_new (NULL);
  fixture->strip = DOSSIER_TAB_STRIP (dossier_tab_strip_new ());
  for (guint i = 0; i < N_TABS; i++)
    {
      g_autofree char *id = g_strdup_printf ("view-%u", i);

      dossier_tab_strip_add (fixture->strip, id, titles[i]);
    }
  g_action_map_add_action_entries (G_ACTION_MAP (group), &entry, 1, fixture);
  gtk_widget_insert_action_group (GTK_WIDGET (fixture->strip), "win", G_ACTION_GROUP (group));
  fixture->window = fixture_show (GTK_WIDGET (fixture->strip), GPOINTER_TO_INT (width), 40);
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  fixture_close (fixture->window);
  g_string_free (fixture->wishes, TRUE);
}

static gboolean
is_in_sight (Fixture *fixture,
             guint index)
{
  GtkWidget *strip = GTK_WIDGET (fixture->strip);
  GtkWidget *tab = dossier_tab_strip_get_tab (fixture->strip, index);
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (tab, strip, &bounds));
  return bounds.origin.x >= 0 && bounds.origin.x + bounds.size.width <= gtk_widget_get_width (strip);
}

static void
test_roles (Fixture *fixture,
            gconstpointer data)
{
  GtkAccessible *first = GTK_ACCESSIBLE (dossier_tab_strip_get_tab (fixture->strip, 0));
  GtkAccessible *fourth = GTK_ACCESSIBLE (dossier_tab_strip_get_tab (fixture->strip, 3));

  g_assert_cmpuint (dossier_tab_strip_get_n_tabs (fixture->strip), ==, N_TABS);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (fixture->strip), GTK_ACCESSIBLE_ROLE_TAB_LIST);
  gtk_test_accessible_assert_role (first, GTK_ACCESSIBLE_ROLE_TAB);
  gtk_test_accessible_assert_property (first, GTK_ACCESSIBLE_PROPERTY_LABEL, "Overview");
  gtk_test_accessible_assert_state (first, GTK_ACCESSIBLE_STATE_SELECTED, FALSE);

  dossier_tab_strip_select (fixture->strip, "view-3");
  gtk_test_accessible_assert_state (fourth, GTK_ACCESSIBLE_STATE_SELECTED, TRUE);

  dossier_tab_strip_select (fixture->strip, "view-0");
  gtk_test_accessible_assert_state (first, GTK_ACCESSIBLE_STATE_SELECTED, TRUE);
  gtk_test_accessible_assert_state (fourth, GTK_ACCESSIBLE_STATE_SELECTED, FALSE);

  dossier_tab_strip_select (fixture->strip, "no-such-view");
  g_assert_null (dossier_tab_strip_get_selected (fixture->strip));
}

/* Pressing a tab is only a wish: it does not select by itself. */
static void
test_press (Fixture *fixture,
            gconstpointer data)
{
  g_signal_emit_by_name (dossier_tab_strip_get_tab (fixture->strip, 2), "clicked");
  g_assert_cmpstr (fixture->wishes->str, ==, "view-2 ");
  g_assert_null (dossier_tab_strip_get_selected (fixture->strip));
}

static void
test_fits (Fixture *fixture,
           gconstpointer data)
{
  g_assert_false (dossier_tab_strip_get_scrolls (fixture->strip));
  for (guint i = 0; i < N_TABS; i++)
    g_assert_true (is_in_sight (fixture, i));
}

static void
test_scrolls (Fixture *fixture,
              gconstpointer data)
{
  const char *const order[] = { "view-7", "view-0", "view-4" };
  const guint indices[] = { 7, 0, 4 };

  g_assert_true (dossier_tab_strip_get_scrolls (fixture->strip));
  g_assert_false (is_in_sight (fixture, 7));

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      dossier_tab_strip_select (fixture->strip, order[i]);
      fixture_settle ();
      g_assert_true (is_in_sight (fixture, indices[i]));
    }
}

/* The arrows lead from one end of the row to the other, where they can no longer be pressed. */
static void
test_arrows (Fixture *fixture,
             gconstpointer data)
{
  GtkWidget *start = gtk_widget_get_first_child (GTK_WIDGET (fixture->strip));
  GtkWidget *end = gtk_widget_get_last_child (GTK_WIDGET (fixture->strip));

  g_assert_false (gtk_widget_get_sensitive (start));
  g_assert_true (gtk_widget_get_sensitive (end));
  g_assert_false (gtk_widget_get_focusable (end));

  for (guint i = 0; i < N_TABS && gtk_widget_get_sensitive (end); i++)
    {
      g_signal_emit_by_name (end, "clicked");
      fixture_settle ();
    }
  g_assert_false (gtk_widget_get_sensitive (end));
  g_assert_true (gtk_widget_get_sensitive (start));
  g_assert_true (is_in_sight (fixture, N_TABS - 1));

  g_signal_emit_by_name (start, "clicked");
  fixture_settle ();
  g_assert_false (is_in_sight (fixture, N_TABS - 1));
}

/* Where there was room, and then is none, the selected tab is still in sight. */
static void
test_becomes_narrow (Fixture *fixture,
                     gconstpointer data)
{
  dossier_tab_strip_select (fixture->strip, "view-6");
  fixture_resize (fixture->window, 360, 40);
  fixture_settle ();
  g_assert_true (dossier_tab_strip_get_scrolls (fixture->strip));
  g_assert_true (is_in_sight (fixture, 6));

  fixture_resize (fixture->window, 1366, 40);
  fixture_settle ();
  g_assert_false (dossier_tab_strip_get_scrolls (fixture->strip));
}

static guint
get_focused (Fixture *fixture)
{
  GtkWidget *focus = gtk_window_get_focus (fixture->window);

  for (guint i = 0; i < N_TABS; i++)
    if (dossier_tab_strip_get_tab (fixture->strip, i) == focus)
      return i;
  return G_MAXUINT;
}

static void
test_arrow_keys (Fixture *fixture,
                 gconstpointer data)
{
  GtkWidget *window = GTK_WIDGET (fixture->window);

  dossier_tab_strip_select (fixture->strip, "view-6");
  gtk_window_set_focus (fixture->window, NULL);
  g_assert_true (gtk_widget_child_focus (window, GTK_DIR_TAB_FORWARD));
  g_assert_cmpuint (get_focused (fixture), ==, 6);

  gtk_widget_child_focus (window, GTK_DIR_RIGHT);
  g_assert_cmpuint (get_focused (fixture), ==, 7);
  gtk_widget_child_focus (window, GTK_DIR_RIGHT);
  g_assert_cmpuint (get_focused (fixture), ==, 7);
  gtk_widget_child_focus (window, GTK_DIR_LEFT);
  gtk_widget_child_focus (window, GTK_DIR_LEFT);
  g_assert_cmpuint (get_focused (fixture), ==, 5);

  g_assert_cmpstr (fixture->wishes->str, ==, "");
}

/* Alt+4 selects another tab: the ring must not stay on the one that was left. */
static void
test_focus_goes_along (Fixture *fixture,
                       gconstpointer data)
{
  dossier_tab_strip_select (fixture->strip, "view-2");
  gtk_widget_grab_focus (GTK_WIDGET (fixture->strip));
  dossier_tab_strip_select (fixture->strip, "view-4");
  g_assert_cmpuint (get_focused (fixture), ==, 4);

  gtk_window_set_focus (fixture->window, NULL);
  dossier_tab_strip_select (fixture->strip, "view-5");
  g_assert_null (gtk_window_get_focus (fixture->window));
}

/* One step of the Tab key enters the row, the next leaves it. */
static void
test_tab_key (Fixture *fixture,
              gconstpointer data)
{
  dossier_tab_strip_select (fixture->strip, "view-2");
  gtk_widget_grab_focus (GTK_WIDGET (fixture->strip));
  g_assert_cmpuint (get_focused (fixture), ==, 2);
  g_assert_false (gtk_widget_child_focus (GTK_WIDGET (fixture->strip), GTK_DIR_TAB_FORWARD));
}

static void
test_right_to_left (Fixture *fixture,
                    gconstpointer data)
{
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  dossier_tab_strip_select (fixture->strip, "view-0");
  fixture_settle ();
  g_assert_true (is_in_sight (fixture, 0));

  dossier_tab_strip_select (fixture->strip, "view-7");
  fixture_settle ();
  g_assert_true (is_in_sight (fixture, 7));

  gtk_widget_grab_focus (dossier_tab_strip_get_tab (fixture->strip, 3));
  gtk_widget_child_focus (GTK_WIDGET (fixture->strip), GTK_DIR_LEFT);
  g_assert_cmpuint (get_focused (fixture), ==, 4);

  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
add (const char *path,
     int width,
     void (*test) (Fixture *fixture, gconstpointer data))
{
  g_test_add (path, Fixture, GINT_TO_POINTER (width), set_up, test, tear_down);
}

int
main (int argc,
      char **argv)
{
  fixture_init (&argc, &argv);

  add ("/ui/tab-strip/roles", 1366, test_roles);
  add ("/ui/tab-strip/press", 1366, test_press);
  add ("/ui/tab-strip/fits", 1366, test_fits);
  add ("/ui/tab-strip/scrolls/720", 720, test_scrolls);
  add ("/ui/tab-strip/scrolls/360", 360, test_scrolls);
  add ("/ui/tab-strip/arrows", 360, test_arrows);
  add ("/ui/tab-strip/becomes-narrow", 1366, test_becomes_narrow);
  add ("/ui/tab-strip/arrow-keys", 360, test_arrow_keys);
  add ("/ui/tab-strip/focus-goes-along", 1366, test_focus_goes_along);
  add ("/ui/tab-strip/tab-key", 1366, test_tab_key);
  add ("/ui/tab-strip/right-to-left", 360, test_right_to_left);

  return g_test_run ();
}
