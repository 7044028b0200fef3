// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline-fixture.h"

#include "page-fixture.h"
#include "ui/dossier-chart-stop.h"
#include "ui/dossier-timeline-clock.h"
#include "ui/dossier-timeline-list.h"
#include "ui/dossier-timeline-page.h"

#define HEIGHT 730 /* px */

typedef struct
{
  TimelineFixture *fixture;
  guint n;
} Count;

static void
on_open_fact (GSimpleAction *action,
              GVariant *parameter,
              gpointer data)
{
  TimelineFixture *fixture = data;

  g_free (fixture->opened);
  fixture->opened = g_variant_dup_string (parameter, NULL);
}

static void
on_clock (GSimpleAction *action,
          GVariant *parameter,
          gpointer data)
{
  TimelineFixture *fixture = data;

  g_free (fixture->day);
  fixture->day = g_strdup (parameter != NULL ? g_variant_get_string (parameter, NULL) : "");
  fixture->n_days++;
}

static gboolean
is_active (gpointer window)
{
  return gtk_window_is_active (GTK_WINDOW (window));
}

/* Runs a line of the shell, which finds the window by the process that runs it. */
static void
run (const char *line)
{
  const char *argv[] = { "sh", "-c", line, NULL };
  g_autoptr (GError) error = NULL;

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
}

static void
count_release (TimelineFixture *fixture)
{
  fixture->n_released++;
}

static gboolean
count_button (TimelineFixture *fixture,
              GdkEvent *event)
{
  GdkEventType type = gdk_event_get_event_type (event);

  fixture->n_buttons += type == GDK_BUTTON_PRESS || type == GDK_BUTTON_RELEASE ? 1 : 0;
  return GDK_EVENT_PROPAGATE;
}

static void
watch (TimelineFixture *fixture)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *all = gtk_event_controller_legacy_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_event_controller_set_propagation_phase (all, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-released", G_CALLBACK (count_release), fixture);
  g_signal_connect_swapped (all, "event", G_CALLBACK (count_button), fixture);
  gtk_widget_add_controller (fixture->window, keys);
  gtk_widget_add_controller (fixture->window, all);
}

static gboolean
is_shown (gpointer data)
{
  TimelineFixture *fixture = data;

  return gtk_widget_get_width (fixture->page) > 0
         && (dossier_timeline_view_get_scene (timeline_fixture_get_view (fixture)) != NULL
             || fixture_find (fixture->page, DOSSIER_TYPE_TIMELINE_LIST) != NULL);
}

void
timeline_fixture_set_up (TimelineFixture *fixture,
                         gconstpointer size)
{
  const GActionEntry entries[] = { { "open-fact", on_open_fact, "s", NULL, NULL },
                                   { "set-clock", on_clock, "s", NULL, NULL },
                                   { "leave-clock", on_clock, NULL, NULL, NULL } };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();

  fixture->dossier = page_fixture_load ("dossiers/cecot.dossier.json");
  fixture->veils = dossier_veils_new ();
  fixture->page = dossier_timeline_page_new (fixture->dossier, fixture->veils);
  fixture->window = gtk_window_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), fixture);
  gtk_widget_insert_action_group (fixture->window, "win", G_ACTION_GROUP (actions));
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), GPOINTER_TO_INT (size), HEIGHT);
  gtk_window_set_child (GTK_WINDOW (fixture->window), fixture->page);
  watch (fixture);
  gtk_window_present (GTK_WINDOW (fixture->window));
  fixture_wait (is_shown, fixture, "lanes or the list by month");
  fixture_settle ();
  run ("xdotool windowfocus --sync $(xdotool search --onlyvisible --pid $PPID | tail -1)");
  fixture_wait (is_active, fixture->window, "the keyboard");
}

void
timeline_fixture_tear_down (TimelineFixture *fixture,
                            gconstpointer size)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  fixture_settle ();
  g_clear_object (&fixture->veils);
  dossier_unref (fixture->dossier);
  g_free (fixture->opened);
  g_free (fixture->day);
}

/* As in a language that is written from right to left. */
void
timeline_fixture_set_up_rtl (TimelineFixture *fixture,
                             gconstpointer size)
{
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  timeline_fixture_set_up (fixture, size);
}

void
timeline_fixture_tear_down_rtl (TimelineFixture *fixture,
                                gconstpointer size)
{
  timeline_fixture_tear_down (fixture, size);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static gboolean
has_released (gpointer data)
{
  Count *count = data;

  return count->fixture->n_released >= count->n;
}

/* Real keys, by their names with blanks between, one right after the other; and all that they did. */
void
timeline_fixture_press (TimelineFixture *fixture,
                        const char *keys)
{
  g_auto (GStrv) names = g_strsplit (keys, " ", -1);
  Count count = { fixture, fixture->n_released + g_strv_length (names) };
  g_autofree char *line = g_strconcat ("xdotool key ", keys, NULL);

  run (line);
  fixture_wait (has_released, &count, keys);
  fixture_settle ();
}

static gboolean
has_pointed (gpointer data)
{
  Count *count = data;

  return count->fixture->n_buttons >= count->n;
}

/* The pointer, by xdotool's words for its steps, one of which presses a button or lets it go. */
void
timeline_fixture_point (TimelineFixture *fixture,
                        const char *steps)
{
  Count count = { fixture, fixture->n_buttons + 1 };
  g_autofree char *line = g_strconcat ("xdotool ", steps, NULL);

  run (line);
  fixture_wait (has_pointed, &count, steps);
  fixture_settle ();
}

typedef struct
{
  TimelineFixture *fixture;
  const char *day;
} Day;

static gboolean
is_day (gpointer data)
{
  Day *day = data;
  DossierTimelineClock *clock = DOSSIER_TIMELINE_CLOCK (timeline_fixture_get_clock (day->fixture));

  return !dossier_timeline_clock_is_moving (clock) && g_strcmp0 (day->fixture->day, day->day) == 0;
}

/* Until the handle rests, and the window has been asked for that day; "": to leave the clock. */
void
timeline_fixture_wait_for_day (TimelineFixture *fixture,
                               const char *day)
{
  Day wanted = { fixture, day };

  fixture_wait (is_day, &wanted, day);
}

DossierTimelineView *
timeline_fixture_get_view (TimelineFixture *fixture)
{
  return DOSSIER_TIMELINE_VIEW (fixture_find (fixture->page, DOSSIER_TYPE_TIMELINE_VIEW));
}

/* That under the lanes. */
GtkWidget *
timeline_fixture_get_clock (TimelineFixture *fixture)
{
  return fixture_find (fixture->page, DOSSIER_TYPE_TIMELINE_CLOCK);
}

/* The id of the event or cluster with the focus; NULL: none has it. */
const char *
timeline_fixture_get_focused (TimelineFixture *fixture)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));

  return DOSSIER_IS_CHART_STOP (focus) ? dossier_chart_stop_get_fact_id (DOSSIER_CHART_STOP (focus)) : NULL;
}
