// SPDX-License-Identifier: GPL-3.0-or-later

/* The handle of the clock under the timeline: by keys and by the pointer, in wide and narrow windows. */

#include "core/dossier-as-of.h"
#include "present/dossier-clock-words.h"
#include "timeline-fixture.h"
#include "ui/dossier-timeline-clock.h"
#include "ui/dossier-timeline-list.h"
#include "ui/dossier-timeline-page.h"

static char *
format_day (const DossierPublishedDays *days,
            guint index)
{
  DossierDate date = dossier_date_for_day (dossier_published_days_get_day (days, index));

  return dossier_date_to_edtf (&date);
}

static void
wait_for_day (TimelineFixture *fixture,
              const DossierPublishedDays *days,
              guint index)
{
  g_autofree char *day = format_day (days, index);

  timeline_fixture_wait_for_day (fixture, index < dossier_published_days_get_n (days) ? day : "");
}

/* The calendar begins at the end of what was said, not in the first year. */
static void
test_clock_calendar (TimelineFixture *fixture,
                     gconstpointer data)
{
  g_autoptr (DossierPublishedDays) days = dossier_published_days_new (fixture->dossier);
  g_autofree char *end = format_day (days, dossier_published_days_get_n (days));
  g_autoptr (GDateTime) day = gtk_calendar_get_date (GTK_CALENDAR (fixture_find (fixture->page, GTK_TYPE_CALENDAR)));
  g_autofree char *shown = g_date_time_format (day, "%F");

  g_assert_cmpstr (shown, ==, end);
}

/* The handle of the clock by keys: it stops at days on which something was published, and the window is asked only when
 * it rests. */
static void
test_clock_keys (TimelineFixture *fixture,
                 gconstpointer size)
{
  g_autoptr (DossierPublishedDays) days = dossier_published_days_new (fixture->dossier);
  guint n = dossier_published_days_get_n (days);

  g_assert_true (gtk_widget_grab_focus (timeline_fixture_get_clock (fixture)));
  timeline_fixture_press (fixture, "Left");
  wait_for_day (fixture, days, n - 1);
  g_assert_cmpuint (fixture->n_days, ==, 1);
  timeline_fixture_press (fixture, "Page_Up Left Left");
  wait_for_day (fixture, days, n - 13);
  g_assert_cmpuint (fixture->n_days, <, 4);
  timeline_fixture_press (fixture, "Home");
  wait_for_day (fixture, days, 0);
  /* The lanes go along where they would have nothing to show. */
  g_assert_cmpfloat (dossier_timeline_view_get_span (timeline_fixture_get_view (fixture)).first, <=,
                     dossier_published_days_get_day (days, 0));
  timeline_fixture_press (fixture, "Left Page_Down");
  wait_for_day (fixture, days, 10);
  timeline_fixture_press (fixture, "End");
  wait_for_day (fixture, days, n);
}

/* What the window shows moves the handle, and asks for nothing. */
static void
test_clock_follows (TimelineFixture *fixture,
                    gconstpointer size)
{
  DossierTimelineClock *clock = DOSSIER_TIMELINE_CLOCK (timeline_fixture_get_clock (fixture));
  g_autoptr (Dossier) form = NULL;
  gint32 day;
  DossierDate date;

  g_assert_true (dossier_date_parse ("2025-03-20", &date));
  form = dossier_new_as_of (fixture->dossier, dossier_date_earliest (&date), FALSE);
  dossier_timeline_page_set_dossier (DOSSIER_TIMELINE_PAGE (fixture->page), form);
  fixture_settle ();
  g_assert_true (dossier_timeline_clock_get_day (clock, &day));
  g_assert_cmpint (day, ==, dossier_date_earliest (&date));
  /* A day that is none of those: one step back is the last before it. */
  gtk_widget_grab_focus (GTK_WIDGET (clock));
  g_assert_cmpuint (fixture->n_days, ==, 0);
  timeline_fixture_press (fixture, "Left");
  timeline_fixture_wait_for_day (fixture, "2025-03-15");
  dossier_timeline_page_set_dossier (DOSSIER_TIMELINE_PAGE (fixture->page), fixture->dossier);
  g_assert_false (dossier_timeline_clock_get_day (clock, &day));
}

static gboolean
has_text (const DossierScene *scene,
          const char *text)
{
  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    if (g_strcmp0 (dossier_scene_get_mark (scene, i)->text, text) == 0)
      return TRUE;

  return FALSE;
}

/* The lanes mark the day of the handle at once, while the window still waits for it to rest. */
static void
test_clock_line (TimelineFixture *fixture,
                 gconstpointer size)
{
  DossierTimelineView *view = timeline_fixture_get_view (fixture);
  DossierTimelineClock *clock = DOSSIER_TIMELINE_CLOCK (timeline_fixture_get_clock (fixture));
  DossierTimeSpan span = { 0, 900 };
  g_autofree char *words = NULL;
  gint32 day;

  gtk_widget_grab_focus (GTK_WIDGET (clock));
  timeline_fixture_press (fixture, "Page_Up");
  g_assert_true (dossier_timeline_clock_get_day (clock, &day));
  words = dossier_clock_format_line (day);
  span.first = day - 600;
  dossier_timeline_view_set_span (view, span);
  g_assert_true (has_text (dossier_timeline_view_get_scene (view), words));
  timeline_fixture_press (fixture, "End");
  g_assert_false (has_text (dossier_timeline_view_get_scene (view), words));
}

/* However low the window, the handle is in sight under the lanes. */
static void
test_clock_in_sight (TimelineFixture *fixture,
                     gconstpointer size)
{
  graphene_rect_t bounds;

  fixture_resize (GTK_WINDOW (fixture->window), 1280, 400);
  g_assert_true (gtk_widget_compute_bounds (timeline_fixture_get_clock (fixture), fixture->window, &bounds));
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <, 400);
}

/* Time runs from left to right in every language: the keys go that way, too. */
static void
test_right_to_left (TimelineFixture *fixture,
                    gconstpointer size)
{
  DossierTimelineClock *clock = DOSSIER_TIMELINE_CLOCK (timeline_fixture_get_clock (fixture));
  gint32 before, after;

  gtk_widget_grab_focus (GTK_WIDGET (clock));
  timeline_fixture_press (fixture, "Left");
  g_assert_true (dossier_timeline_clock_get_day (clock, &before));
  timeline_fixture_press (fixture, "Left");
  g_assert_true (dossier_timeline_clock_get_day (clock, &after));
  g_assert_cmpint (after, <, before);
}

/* By the pointer: the day goes along at once, and the window follows at the latest when the button is let go. */
static void
test_clock_drag (TimelineFixture *fixture,
                 gconstpointer size)
{
  GtkWidget *clock = timeline_fixture_get_clock (fixture);
  graphene_rect_t bounds;
  g_autofree char *drag = NULL;
  g_autofree char *edtf = NULL;
  DossierDate date;
  gint32 day;

  g_assert_true (gtk_widget_compute_bounds (clock, fixture->window, &bounds));
  drag = g_strdup_printf ("mousemove --window $(xdotool getwindowfocus) %d %d mousedown 1 "
                          "mousemove_relative -- -40 0 mousemove_relative -- -40 0",
                          (int) (bounds.origin.x + bounds.size.width * 0.9),
                          (int) (bounds.origin.y + bounds.size.height / 2));
  timeline_fixture_point (fixture, drag);
  g_assert_true (dossier_timeline_clock_get_day (DOSSIER_TIMELINE_CLOCK (clock), &day));
  g_assert_true (dossier_timeline_clock_is_moving (DOSSIER_TIMELINE_CLOCK (clock)));
  timeline_fixture_point (fixture, "mouseup 1");
  g_assert_false (dossier_timeline_clock_is_moving (DOSSIER_TIMELINE_CLOCK (clock)));
  g_assert_true (dossier_timeline_clock_get_day (DOSSIER_TIMELINE_CLOCK (clock), &day));
  date = dossier_date_for_day (day);
  edtf = dossier_date_to_edtf (&date);
  g_assert_cmpstr (fixture->day, ==, edtf);
}

static gboolean
is_asked_for (gpointer day)
{
  return *(char **) day != NULL;
}

/* A narrow window has the handle under its list. */
static void
test_clock_narrow (TimelineFixture *fixture,
                   gconstpointer size)
{
  GtkWidget *narrow = fixture_find (fixture->page, DOSSIER_TYPE_TIMELINE_LIST);
  g_autoptr (Dossier) form = NULL;
  GtkWidget *clock;
  gint32 day;

  g_assert_nonnull (narrow);
  clock = fixture_find (gtk_widget_get_parent (narrow), DOSSIER_TYPE_TIMELINE_CLOCK);
  g_assert_true (gtk_widget_get_mapped (clock));
  gtk_widget_grab_focus (clock);
  timeline_fixture_press (fixture, "Home");
  fixture_wait (is_asked_for, &fixture->day, "a day");
  g_assert_cmpstr (fixture->day, !=, "");
  form = dossier_new_as_of (fixture->dossier, 700000, FALSE);
  dossier_timeline_page_set_dossier (DOSSIER_TIMELINE_PAGE (fixture->page), form);
  fixture_settle ();
  g_assert_true (dossier_timeline_clock_get_day (DOSSIER_TIMELINE_CLOCK (clock), &day));
  g_assert_cmpint (day, ==, 700000);
}

static void
add (const char *name,
     int width,
     void (*test) (TimelineFixture *, gconstpointer))
{
  g_autofree char *path = g_strconcat ("/ui/timeline-clock/", name, NULL);

  g_test_add (path, TimelineFixture, GINT_TO_POINTER (width), timeline_fixture_set_up, test, timeline_fixture_tear_down);
}

int
main (int argc,
      char **argv)
{
  fixture_init (&argc, &argv);

  add ("calendar", 1280, test_clock_calendar);
  add ("keys", 1280, test_clock_keys);
  add ("follows", 1280, test_clock_follows);
  add ("line", 1280, test_clock_line);
  add ("in-sight", 1280, test_clock_in_sight);
  g_test_add ("/ui/timeline-clock/right-to-left", TimelineFixture, GINT_TO_POINTER (1280), timeline_fixture_set_up_rtl,
              test_right_to_left, timeline_fixture_tear_down_rtl);
  add ("drag", 1280, test_clock_drag);
  add ("narrow", 360, test_clock_narrow);

  return g_test_run ();
}
