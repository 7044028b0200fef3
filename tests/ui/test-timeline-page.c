// SPDX-License-Identifier: GPL-3.0-or-later

/* The timeline with the facts on CECOT: keys, zoom, clusters, the handle of the clock, the list of a narrow window. */

#include "fixture.h"

#include <math.h>
#include <string.h>

#include "core/dossier-as-of.h"
#include "core/dossier-loader.h"
#include "core/dossier-published-days.h"
#include "draw/dossier-timeline-layout.h"
#include "ui/dossier-chart-stop.h"
#include "ui/dossier-timeline-clock.h"
#include "ui/dossier-timeline-list.h"
#include "ui/dossier-timeline-overview.h"
#include "ui/dossier-timeline-page.h"
#include "ui/dossier-timeline-view.h"

typedef struct
{
  Dossier *dossier;
  DossierVeils *veils;
  GtkWidget *window;
  GtkWidget *page;
  char *opened; /* by win.open-fact */
  char *day;    /* of the clock, by win.set-clock; "" after win.leave-clock */
  guint n_days; /* how often either was asked for */
} Fixture;

static void
on_open_fact (GSimpleAction *action,
              GVariant *parameter,
              gpointer data)
{
  Fixture *fixture = data;

  g_free (fixture->opened);
  fixture->opened = g_variant_dup_string (parameter, NULL);
}

static void
on_clock (GSimpleAction *action,
          GVariant *parameter,
          gpointer data)
{
  Fixture *fixture = data;

  g_free (fixture->day);
  fixture->day = g_strdup (parameter != NULL ? g_variant_get_string (parameter, NULL) : "");
  fixture->n_days++;
}

static void
run_for (guint ms)
{
  gint64 end = g_get_monotonic_time () + ms * 1000;

  while (g_get_monotonic_time () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
}

static gboolean
is_active (gpointer window)
{
  return gtk_window_is_active (GTK_WINDOW (window));
}

static void
give_keyboard (GtkWidget *window)
{
  const char *argv[] = { "sh", "-c", "xdotool windowfocus --sync $(xdotool search --onlyvisible --pid $PPID | tail -1)",
                         NULL };
  g_autoptr (GError) error = NULL;

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  fixture_wait (is_active, window, "the keyboard");
}

static GtkWidget *
find (GtkWidget *widget,
      GType type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
set_up (Fixture *fixture,
        gconstpointer size)
{
  const GActionEntry entries[] = { { "open-fact", on_open_fact, "s", NULL, NULL },
                                   { "set-clock", on_clock, "s", NULL, NULL },
                                   { "leave-clock", on_clock, NULL, NULL, NULL } };
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "dossiers", "cecot.dossier.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  fixture->dossier = dossier_load_file (file, problems, NULL, NULL, NULL);
  fixture->veils = dossier_veils_new ();
  fixture->page = dossier_timeline_page_new (fixture->dossier, fixture->veils);
  fixture->window = gtk_window_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), fixture);
  gtk_widget_insert_action_group (fixture->window, "win", G_ACTION_GROUP (actions));
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), GPOINTER_TO_INT (size), 730);
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->page);
  gtk_window_present (GTK_WINDOW (fixture->window));
  run_for (300);
  give_keyboard (fixture->window);
}

static void
tear_down (Fixture *fixture,
           gconstpointer size)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  run_for (300);
  g_clear_object (&fixture->veils);
  dossier_unref (fixture->dossier);
  g_free (fixture->opened);
  g_free (fixture->day);
}

static DossierTimelineView *
get_view (Fixture *fixture)
{
  return DOSSIER_TIMELINE_VIEW (find (fixture->page, DOSSIER_TYPE_TIMELINE_VIEW));
}

static const char *
get_focused (Fixture *fixture)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));

  return DOSSIER_IS_CHART_STOP (focus) ? dossier_chart_stop_get_fact_id (DOSSIER_CHART_STOP (focus)) : NULL;
}

/* A real key, and time for it to arrive. */
static void
press (Fixture *fixture,
       const char *key)
{
  const char *argv[] = { "xdotool", "key", key, NULL };
  g_autoptr (GError) error = NULL;

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  run_for (80);
}

static void
test_walk (Fixture *fixture,
           gconstpointer size)
{
  DossierTimelineView *view = get_view (fixture);
  DossierTimeSpan before = dossier_timeline_view_get_span (view);

  g_assert_true (dossier_timeline_view_focus_fact (view, "noem-visits-cecot"));
  g_assert_cmpstr (get_focused (fixture), ==, "noem-visits-cecot");
  /* To the first event of its lane, which is not in sight: the frame goes along. */
  press (fixture, "Home");
  g_assert_cmpfloat (dossier_timeline_view_get_span (view).first, <, before.first);
  g_assert_nonnull (get_focused (fixture));
  press (fixture, "Right");
  g_assert_nonnull (get_focused (fixture));
  press (fixture, "Down");
  g_assert_nonnull (get_focused (fixture));
  press (fixture, "End");
  g_assert_nonnull (get_focused (fixture));
  g_assert_true (dossier_timeline_view_focus_fact (view, "prisoner-swap"));
  press (fixture, "Return");
  g_assert_cmpstr (fixture->opened, ==, "prisoner-swap");
}

/* Each event of a lane can be reached by the one arrow, by itself or in its cluster. */
static void
test_walk_is_complete (Fixture *fixture,
                       gconstpointer size)
{
  DossierTimelineView *view = get_view (fixture);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  g_assert_true (dossier_timeline_view_focus_fact (view, "noem-visits-cecot"));
  press (fixture, "Home");
  for (guint i = 0; i < 40; i++)
    {
      g_hash_table_add (seen, g_strdup (get_focused (fixture)));
      press (fixture, "Right");
    }
  g_assert_true (g_hash_table_contains (seen, "video-tour-2023-02"));
  g_assert_true (g_hash_table_contains (seen, "gaetz-visit"));
  g_assert_true (g_hash_table_contains (seen, "noem-visits-cecot"));
  g_assert_true (g_hash_table_contains (seen, "inside-cecot-postponed"));
}

static void
test_zoom (Fixture *fixture,
           gconstpointer size)
{
  DossierTimelineView *view = get_view (fixture);
  double days = dossier_timeline_view_get_span (view).days;
  GtkWidget *overview = find (fixture->page, DOSSIER_TYPE_TIMELINE_OVERVIEW);

  g_assert_true (dossier_timeline_view_focus_fact (view, "noem-visits-cecot"));
  press (fixture, "plus");
  g_assert_cmpfloat (dossier_timeline_view_get_span (view).days, <, days);
  g_assert_cmpfloat (dossier_timeline_overview_get_span (DOSSIER_TIMELINE_OVERVIEW (overview)).days, ==,
                     dossier_timeline_view_get_span (view).days);
  press (fixture, "minus");
  g_assert_cmpfloat (fabs (dossier_timeline_view_get_span (view).days - days), <, 0.01);

  /* The overview moves what is seen. */
  days = dossier_timeline_view_get_span (view).first;
  gtk_widget_grab_focus (overview);
  press (fixture, "Left");
  g_assert_cmpfloat (dossier_timeline_view_get_span (view).first, <, days);
}

static void
test_clusters_open (Fixture *fixture,
                    gconstpointer size)
{
  DossierTimelineView *view = get_view (fixture);
  const DossierScene *scene = dossier_timeline_view_get_scene (view);
  const DossierStop *stop = NULL;
  GtkWidget *popover;

  for (guint i = 0; i < dossier_scene_get_n_stops (scene); i++)
    if (dossier_scene_get_stop (scene, i)->kind == DOSSIER_STOP_CLUSTER)
      stop = dossier_scene_get_stop (scene, i);
  g_assert_nonnull (stop);
  gtk_widget_activate_action (GTK_WIDGET (view), "timeline.open", "s", stop->fact_id);
  run_for (300);
  popover = find (GTK_WIDGET (view), GTK_TYPE_POPOVER);
  g_assert_nonnull (popover);
  g_assert_true (gtk_widget_get_visible (popover));
  g_signal_emit_by_name (gtk_widget_get_first_child (find (popover, GTK_TYPE_LIST_BOX)), "activate");
  run_for (300);
  g_assert_nonnull (fixture->opened);
}

static void
test_narrow (Fixture *fixture,
             gconstpointer size)
{
  GtkWidget *list = find (fixture->page, DOSSIER_TYPE_TIMELINE_LIST);

  g_assert_nonnull (list);
  g_assert_true (gtk_widget_get_child_visible (list));
  dossier_browsable_select_fact (DOSSIER_BROWSABLE (fixture->page), "prisoner-swap", TRUE);
  run_for (300);
}

static void
test_lists_facts (Fixture *fixture,
                  gconstpointer size)
{
  g_autoptr (GPtrArray) facts = dossier_browsable_list_facts (DOSSIER_BROWSABLE (fixture->page));
  guint n = 0;

  for (guint i = 0; i < fixture->dossier->n_facts; i++)
    n += fixture->dossier->facts[i]->status != DOSSIER_STATUS_COMPUTED ? 1 : 0;
  g_assert_cmpuint (facts->len, ==, n);
}

static GtkWidget *
get_clock (Fixture *fixture)
{
  return find (fixture->page, DOSSIER_TYPE_TIMELINE_CLOCK);
}

static char *
format_day (const DossierPublishedDays *days,
            guint index)
{
  DossierDate date = dossier_date_for_day (dossier_published_days_get_day (days, index));

  return dossier_date_to_edtf (&date);
}

static void
assert_day (Fixture *fixture,
            const DossierPublishedDays *days,
            guint index)
{
  g_autofree char *day = format_day (days, index);

  run_for (250);
  g_assert_cmpstr (fixture->day, ==, index < dossier_published_days_get_n (days) ? day : "");
}

/* The calendar begins at the end of what was said, not in the first year. */
static void
test_clock_calendar (Fixture *fixture,
                     gconstpointer data)
{
  g_autoptr (DossierPublishedDays) days = dossier_published_days_new (fixture->dossier);
  g_autofree char *end = format_day (days, dossier_published_days_get_n (days));
  g_autoptr (GDateTime) day = gtk_calendar_get_date (GTK_CALENDAR (find (fixture->page, GTK_TYPE_CALENDAR)));
  g_autofree char *shown = g_date_time_format (day, "%F");

  g_assert_cmpstr (shown, ==, end);
}

/* The handle of the clock by keys: it stops at days on which something was published, and the window is asked only when
 * it rests. */
static void
test_clock_keys (Fixture *fixture,
                 gconstpointer size)
{
  g_autoptr (DossierPublishedDays) days = dossier_published_days_new (fixture->dossier);
  guint n = dossier_published_days_get_n (days);

  g_assert_true (gtk_widget_grab_focus (get_clock (fixture)));
  press (fixture, "Left");
  assert_day (fixture, days, n - 1);
  g_assert_cmpuint (fixture->n_days, ==, 1);
  press (fixture, "Page_Up");
  press (fixture, "Left");
  press (fixture, "Left");
  assert_day (fixture, days, n - 13);
  g_assert_cmpuint (fixture->n_days, <, 4);
  press (fixture, "Home");
  assert_day (fixture, days, 0);
  /* The lanes go along where they would have nothing to show. */
  g_assert_cmpfloat (dossier_timeline_view_get_span (get_view (fixture)).first, <=,
                     dossier_published_days_get_day (days, 0));
  press (fixture, "Left");
  press (fixture, "Page_Down");
  assert_day (fixture, days, 10);
  press (fixture, "End");
  assert_day (fixture, days, n);
}

/* What the window shows moves the handle, and asks for nothing. */
static void
test_clock_follows (Fixture *fixture,
                    gconstpointer size)
{
  DossierTimelineClock *clock = DOSSIER_TIMELINE_CLOCK (get_clock (fixture));
  g_autoptr (Dossier) form = NULL;
  gint32 day;
  DossierDate date;

  g_assert_true (dossier_date_parse ("2025-03-20", &date));
  form = dossier_new_as_of (fixture->dossier, dossier_date_earliest (&date), FALSE);
  dossier_timeline_page_set_dossier (DOSSIER_TIMELINE_PAGE (fixture->page), form);
  run_for (250);
  g_assert_true (dossier_timeline_clock_get_day (clock, &day));
  g_assert_cmpint (day, ==, dossier_date_earliest (&date));
  /* A day that is none of those: one step back is the last before it. */
  gtk_widget_grab_focus (GTK_WIDGET (clock));
  g_assert_cmpuint (fixture->n_days, ==, 0);
  press (fixture, "Left");
  run_for (250);
  g_assert_cmpstr (fixture->day, ==, "2025-03-15");
  dossier_timeline_page_set_dossier (DOSSIER_TIMELINE_PAGE (fixture->page), fixture->dossier);
  g_assert_false (dossier_timeline_clock_get_day (clock, &day));
}

/* Time runs from left to right in every language: the strips stand under the lanes, and the keys go the same way. */
static void
test_right_to_left (Fixture *fixture,
                    gconstpointer size)
{
  DossierFrame frame = { 1, 1, 1, FALSE, NULL };
  GtkWidget *view = GTK_WIDGET (get_view (fixture));
  GtkWidget *strips[] = { find (fixture->page, DOSSIER_TYPE_TIMELINE_OVERVIEW), get_clock (fixture) };
  graphene_rect_t lanes, strip;
  gint32 before, after;

  frame.width = gtk_widget_get_width (view);
  g_assert_true (gtk_widget_compute_bounds (view, fixture->page, &lanes));
  for (guint i = 0; i < G_N_ELEMENTS (strips); i++)
    {
      g_assert_true (gtk_widget_compute_bounds (strips[i], fixture->page, &strip));
      g_assert_cmpfloat_with_epsilon (strip.origin.x, lanes.origin.x + dossier_timeline_get_plot (&frame).x, 1);
      g_assert_cmpfloat_with_epsilon (strip.origin.x + strip.size.width, lanes.origin.x + lanes.size.width, 1);
    }

  gtk_widget_grab_focus (strips[1]);
  press (fixture, "Left");
  g_assert_true (dossier_timeline_clock_get_day (DOSSIER_TIMELINE_CLOCK (strips[1]), &before));
  press (fixture, "Left");
  g_assert_true (dossier_timeline_clock_get_day (DOSSIER_TIMELINE_CLOCK (strips[1]), &after));
  g_assert_cmpint (after, <, before);
}

static void
set_up_right_to_left (Fixture *fixture,
                      gconstpointer size)
{
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  set_up (fixture, size);
}

static void
tear_down_right_to_left (Fixture *fixture,
                         gconstpointer size)
{
  tear_down (fixture, size);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

/* Another form of the dossier can have a cluster by the same name, of other facts: each stop says what it is now. */
static void
test_stops_are_new (Fixture *fixture,
                    gconstpointer size)
{
  DossierTimelineView *view = get_view (fixture);
  g_autoptr (Dossier) form = NULL;
  const DossierScene *scene;
  DossierDate date;
  guint n_clusters = 0;

  g_assert_true (dossier_date_parse ("2025-12-31", &date));
  form = dossier_new_as_of (fixture->dossier, dossier_date_earliest (&date), FALSE);
  dossier_timeline_page_set_dossier (DOSSIER_TIMELINE_PAGE (fixture->page), form);
  scene = dossier_timeline_view_get_scene (view);
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (view)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      const char *id = DOSSIER_IS_CHART_STOP (child) ? dossier_chart_stop_get_fact_id (DOSSIER_CHART_STOP (child)) : "";
      const DossierStop *stop;
      g_autofree char *wrong = NULL;

      if (!g_str_has_prefix (id, "cluster:"))
        continue;
      stop = dossier_scene_get_stop (scene, (guint) dossier_scene_find_stop (scene, id));
      wrong = gtk_test_accessible_check_property (GTK_ACCESSIBLE (child), GTK_ACCESSIBLE_PROPERTY_LABEL, stop->spoken);
      g_assert_cmpstr (wrong, ==, NULL);
      n_clusters++;
    }
  g_assert_cmpuint (n_clusters, >, 3);
}

/* An event whose evidence is open can be seen in the cluster that holds it. */
static void
test_selected_cluster (Fixture *fixture,
                       gconstpointer size)
{
  DossierTimelineView *view = get_view (fixture);
  static const char *const facts[] = { "us-announces-300", "us-300-alleged-tren-de-aragua", "us-300-without-trial",
                                       "us-300-alien-enemies-act" };
  const DossierScene *scene = dossier_timeline_view_get_scene (view);
  const char *gathered = NULL;
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (facts); i++)
    if (dossier_scene_find_stop (scene, facts[i]) < 0)
      gathered = facts[i];
  g_assert_nonnull (gathered);
  dossier_timeline_view_select_fact (view, gathered, FALSE);
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (view)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (DOSSIER_IS_CHART_STOP (child) && gtk_widget_has_css_class (child, "dossier-open"))
      {
        g_assert_true (g_str_has_prefix (dossier_chart_stop_get_fact_id (DOSSIER_CHART_STOP (child)), "cluster:"));
        n++;
      }
  g_assert_cmpuint (n, ==, 1);
}

/* By the pointer: the day goes along at once, and the window follows at the latest when the button is let go. */
static void
test_clock_drag (Fixture *fixture,
                 gconstpointer size)
{
  GtkWidget *clock = get_clock (fixture);
  graphene_rect_t bounds;
  g_autofree char *drag = NULL;
  gint32 day;
  const char *argv[] = { "sh", "-c", NULL, NULL };
  g_autoptr (GError) error = NULL;

  g_assert_true (gtk_widget_compute_bounds (clock, fixture->window, &bounds));
  drag = g_strdup_printf ("xdotool mousemove --window $(xdotool getwindowfocus) %d %d mousedown 1 "
                          "mousemove_relative -- -40 0 mousemove_relative -- -40 0",
                          (int) (bounds.origin.x + bounds.size.width * 0.9),
                          (int) (bounds.origin.y + bounds.size.height / 2));
  argv[2] = drag;
  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  run_for (60);
  g_assert_true (dossier_timeline_clock_get_day (DOSSIER_TIMELINE_CLOCK (clock), &day));
  g_assert_true (dossier_timeline_clock_is_moving (DOSSIER_TIMELINE_CLOCK (clock)));
  argv[2] = "xdotool mouseup 1";
  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  run_for (250);
  g_assert_false (dossier_timeline_clock_is_moving (DOSSIER_TIMELINE_CLOCK (clock)));
  g_assert_nonnull (fixture->day);
  g_assert_cmpstr (fixture->day, !=, "");
}

/* A narrow window has the handle under its list. */
static void
test_clock_narrow (Fixture *fixture,
                   gconstpointer size)
{
  GtkWidget *narrow = find (fixture->page, DOSSIER_TYPE_TIMELINE_LIST);
  g_autoptr (Dossier) form = NULL;
  GtkWidget *clock;
  gint32 day;

  g_assert_nonnull (narrow);
  clock = find (gtk_widget_get_parent (narrow), DOSSIER_TYPE_TIMELINE_CLOCK);
  g_assert_true (gtk_widget_get_mapped (clock));
  gtk_widget_grab_focus (clock);
  press (fixture, "Home");
  run_for (250);
  g_assert_cmpstr (fixture->day, !=, "");
  form = dossier_new_as_of (fixture->dossier, 700000, FALSE);
  dossier_timeline_page_set_dossier (DOSSIER_TIMELINE_PAGE (fixture->page), form);
  run_for (100);
  g_assert_true (dossier_timeline_clock_get_day (DOSSIER_TIMELINE_CLOCK (clock), &day));
  g_assert_cmpint (day, ==, 700000);
}

int
main (int argc,
      char **argv)
{
  fixture_init (&argc, &argv);

  g_test_add ("/ui/timeline-page/walk", Fixture, GINT_TO_POINTER (1280), set_up, test_walk, tear_down);
  g_test_add ("/ui/timeline-page/walk-is-complete", Fixture, GINT_TO_POINTER (1280), set_up, test_walk_is_complete,
              tear_down);
  g_test_add ("/ui/timeline-page/zoom", Fixture, GINT_TO_POINTER (1280), set_up, test_zoom, tear_down);
  g_test_add ("/ui/timeline-page/clusters-open", Fixture, GINT_TO_POINTER (1280), set_up, test_clusters_open, tear_down);
  g_test_add ("/ui/timeline-page/narrow", Fixture, GINT_TO_POINTER (360), set_up, test_narrow, tear_down);
  g_test_add ("/ui/timeline-page/lists-facts", Fixture, GINT_TO_POINTER (1280), set_up, test_lists_facts, tear_down);
  g_test_add ("/ui/timeline-page/clock-calendar", Fixture, GINT_TO_POINTER (1280), set_up, test_clock_calendar,
              tear_down);
  g_test_add ("/ui/timeline-page/clock-keys", Fixture, GINT_TO_POINTER (1280), set_up, test_clock_keys, tear_down);
  g_test_add ("/ui/timeline-page/clock-follows", Fixture, GINT_TO_POINTER (1280), set_up, test_clock_follows, tear_down);
  g_test_add ("/ui/timeline-page/stops-are-new", Fixture, GINT_TO_POINTER (1280), set_up, test_stops_are_new, tear_down);
  g_test_add ("/ui/timeline-page/selected-cluster", Fixture, GINT_TO_POINTER (1280), set_up, test_selected_cluster,
              tear_down);
  g_test_add ("/ui/timeline-page/right-to-left", Fixture, GINT_TO_POINTER (1280), set_up_right_to_left,
              test_right_to_left, tear_down_right_to_left);
  g_test_add ("/ui/timeline-page/clock-drag", Fixture, GINT_TO_POINTER (1280), set_up, test_clock_drag, tear_down);
  g_test_add ("/ui/timeline-page/clock-narrow", Fixture, GINT_TO_POINTER (360), set_up, test_clock_narrow, tear_down);

  return g_test_run ();
}
