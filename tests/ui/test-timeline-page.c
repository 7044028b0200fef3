// SPDX-License-Identifier: GPL-3.0-or-later

/* The timeline with the facts on CECOT: keys, zoom, clusters, the list of a narrow window. */

#include <math.h>
#include <string.h>

#include "core/dossier-as-of.h"
#include "page-fixture.h"
#include "timeline-fixture.h"
#include "ui/dossier-chart-stop.h"
#include "ui/dossier-fact-row.h"
#include "ui/dossier-timeline-list.h"
#include "ui/dossier-timeline-overview.h"
#include "ui/dossier-timeline-page.h"

static void
test_walk (TimelineFixture *fixture,
           gconstpointer size)
{
  DossierTimelineView *view = timeline_fixture_get_view (fixture);
  DossierTimeSpan before = dossier_timeline_view_get_span (view);

  g_assert_true (dossier_timeline_view_focus_fact (view, "noem-visits-cecot"));
  g_assert_cmpstr (timeline_fixture_get_focused (fixture), ==, "noem-visits-cecot");
  /* To the first event of its lane, which is not in sight: the frame goes along. */
  timeline_fixture_press (fixture, "Home");
  g_assert_cmpfloat (dossier_timeline_view_get_span (view).first, <, before.first);
  g_assert_nonnull (timeline_fixture_get_focused (fixture));
  timeline_fixture_press (fixture, "Right");
  g_assert_nonnull (timeline_fixture_get_focused (fixture));
  timeline_fixture_press (fixture, "Down");
  g_assert_nonnull (timeline_fixture_get_focused (fixture));
  timeline_fixture_press (fixture, "End");
  g_assert_nonnull (timeline_fixture_get_focused (fixture));
  g_assert_true (dossier_timeline_view_focus_fact (view, "prisoner-swap"));
  timeline_fixture_press (fixture, "Return");
  g_assert_cmpstr (fixture->opened, ==, "prisoner-swap");
}

/* Each event of a lane can be reached by the one arrow, by itself or in its cluster. */
static void
test_walk_is_complete (TimelineFixture *fixture,
                       gconstpointer size)
{
  DossierTimelineView *view = timeline_fixture_get_view (fixture);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  g_assert_true (dossier_timeline_view_focus_fact (view, "noem-visits-cecot"));
  timeline_fixture_press (fixture, "Home");
  for (guint i = 0; i < 40; i++)
    {
      g_hash_table_add (seen, g_strdup (timeline_fixture_get_focused (fixture)));
      timeline_fixture_press (fixture, "Right");
    }
  g_assert_true (g_hash_table_contains (seen, "video-tour-2023-02"));
  g_assert_true (g_hash_table_contains (seen, "gaetz-visit"));
  g_assert_true (g_hash_table_contains (seen, "noem-visits-cecot"));
  g_assert_true (g_hash_table_contains (seen, "inside-cecot-postponed"));
}

static void
test_zoom (TimelineFixture *fixture,
           gconstpointer size)
{
  DossierTimelineView *view = timeline_fixture_get_view (fixture);
  double days = dossier_timeline_view_get_span (view).days;
  GtkWidget *overview = fixture_find (fixture->page, DOSSIER_TYPE_TIMELINE_OVERVIEW);

  g_assert_true (dossier_timeline_view_focus_fact (view, "noem-visits-cecot"));
  timeline_fixture_press (fixture, "plus");
  g_assert_cmpfloat (dossier_timeline_view_get_span (view).days, <, days);
  g_assert_cmpfloat (dossier_timeline_overview_get_span (DOSSIER_TIMELINE_OVERVIEW (overview)).days, ==,
                     dossier_timeline_view_get_span (view).days);
  timeline_fixture_press (fixture, "minus");
  g_assert_cmpfloat (fabs (dossier_timeline_view_get_span (view).days - days), <, 0.01);

  /* The overview moves what is seen. */
  days = dossier_timeline_view_get_span (view).first;
  gtk_widget_grab_focus (overview);
  timeline_fixture_press (fixture, "Left");
  g_assert_cmpfloat (dossier_timeline_view_get_span (view).first, <, days);
}

static gboolean
is_mapped (gpointer widget)
{
  return gtk_widget_get_mapped (GTK_WIDGET (widget));
}

static gboolean
has_opened (gpointer opened)
{
  return *(char **) opened != NULL;
}

static void
test_clusters_open (TimelineFixture *fixture,
                    gconstpointer size)
{
  DossierTimelineView *view = timeline_fixture_get_view (fixture);
  const DossierScene *scene = dossier_timeline_view_get_scene (view);
  const DossierStop *stop = NULL;
  GtkWidget *popover;

  for (guint i = 0; i < dossier_scene_get_n_stops (scene); i++)
    if (dossier_scene_get_stop (scene, i)->kind == DOSSIER_STOP_CLUSTER)
      stop = dossier_scene_get_stop (scene, i);
  g_assert_nonnull (stop);
  gtk_widget_activate_action (GTK_WIDGET (view), "timeline.open", "s", stop->fact_id);
  popover = fixture_find (GTK_WIDGET (view), GTK_TYPE_POPOVER);
  g_assert_nonnull (popover);
  fixture_wait (is_mapped, popover, "the list of the cluster");
  g_signal_emit_by_name (gtk_widget_get_first_child (fixture_find (popover, GTK_TYPE_LIST_BOX)), "activate");
  fixture_wait (has_opened, &fixture->opened, "the fact to open");
}

static void
find_open_cb (GtkWidget *widget,
              gpointer data)
{
  if (DOSSIER_IS_FACT_ROW (widget) && gtk_widget_has_css_class (widget, "dossier-open"))
    *(GtkWidget **) data = widget;
}

/* The row whose evidence is open has come to where the list is seen. */
static gboolean
is_in_sight (gpointer list)
{
  GtkWidget *row = NULL;
  graphene_rect_t bounds;

  page_fixture_visit (list, find_open_cb, &row);

  return row != NULL && gtk_widget_compute_bounds (row, list, &bounds) && bounds.size.height > 0
         && bounds.origin.y >= 0 && bounds.origin.y < gtk_widget_get_height (list);
}

static void
test_narrow (TimelineFixture *fixture,
             gconstpointer size)
{
  GtkWidget *list = fixture_find (fixture->page, DOSSIER_TYPE_TIMELINE_LIST);

  g_assert_nonnull (list);
  g_assert_true (gtk_widget_get_child_visible (list));
  dossier_browsable_select_fact (DOSSIER_BROWSABLE (fixture->page), "prisoner-swap", TRUE);
  fixture_wait (is_in_sight, list, "the row of the fact in sight");
}

static void
test_lists_facts (TimelineFixture *fixture,
                  gconstpointer size)
{
  g_autoptr (GPtrArray) facts = dossier_browsable_list_facts (DOSSIER_BROWSABLE (fixture->page));
  guint n = 0;

  for (guint i = 0; i < fixture->dossier->n_facts; i++)
    n += fixture->dossier->facts[i]->status != DOSSIER_STATUS_COMPUTED ? 1 : 0;
  g_assert_cmpuint (facts->len, ==, n);
}

/* Another form of the dossier can have a cluster by the same name, of other facts: each stop says what it is now. */
static void
test_stops_are_new (TimelineFixture *fixture,
                    gconstpointer size)
{
  DossierTimelineView *view = timeline_fixture_get_view (fixture);
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
test_selected_cluster (TimelineFixture *fixture,
                       gconstpointer size)
{
  DossierTimelineView *view = timeline_fixture_get_view (fixture);
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

static void
add (const char *name,
     int width,
     void (*test) (TimelineFixture *, gconstpointer))
{
  g_autofree char *path = g_strconcat ("/ui/timeline-page/", name, NULL);

  g_test_add (path, TimelineFixture, GINT_TO_POINTER (width), timeline_fixture_set_up, test, timeline_fixture_tear_down);
}

int
main (int argc,
      char **argv)
{
  fixture_init (&argc, &argv);

  add ("walk", 1280, test_walk);
  add ("walk-is-complete", 1280, test_walk_is_complete);
  add ("zoom", 1280, test_zoom);
  add ("clusters-open", 1280, test_clusters_open);
  add ("narrow", 360, test_narrow);
  add ("lists-facts", 1280, test_lists_facts);
  add ("stops-are-new", 1280, test_stops_are_new);
  add ("selected-cluster", 1280, test_selected_cluster);

  return g_test_run ();
}
