// SPDX-License-Identifier: GPL-3.0-or-later

/* What a reader does with a chart by keys and by pointer: hints, days, zoom, groups, the table's order. */

#include <math.h>

#include "fixture.h"
#include "page-fixture.h"
#include "present/dossier-format.h"
#include "present/dossier-charts.h"
#include "sample-specs.h"
#include "ui/dossier-chart-card.h"
#include "ui/dossier-chart-stop.h"
#include "ui/dossier-chart-table.h"
#include "ui/dossier-chart-view-private.h"

#define CECOT "dossiers/cecot.dossier.json"
#define WIDTH 926
#define HEIGHT 900
#define MANY 230
#define TALL 1400
#define VERY_MANY 10000
#define HIGHEST_PICTURE 32767 /* of cairo, px */

typedef struct
{
  GtkWidget *card;
  DossierChartView *view;
  GtkWindow *window;
  FixtureActions actions;
} Chart;

static Dossier *dossier;

static gboolean
is_active (gpointer data)
{
  return gtk_window_is_active (data);
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
press (const char *key)
{
  g_autofree char *command = g_strdup_printf ("xdotool key %s", key);

  run (command);
  fixture_settle ();
}

/* Takes the spec. */
static void
show (Chart *chart,
      DossierChartSpec *spec)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  *chart = (Chart) { .card = dossier_chart_card_new_for_spec (spec) };
  chart->view = dossier_chart_card_get_view (DOSSIER_CHART_CARD (chart->card));
  page_fixture_add_actions (chart->card, &chart->actions);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), chart->card);
  chart->window = fixture_show (scrolled, WIDTH, HEIGHT);
  run ("xdotool windowfocus --sync $(xdotool search --onlyvisible --pid $PPID | tail -1)");
  fixture_wait (is_active, chart->window, "the keyboard");
  dossier_chart_view_focus_from (chart->view, 0, 1);
  fixture_settle ();
}

static void
show_figure (Chart *chart,
             const char *id)
{
  show (chart, dossier_chart_for_figure (dossier, dossier_find_figure (dossier, id)));
}

static void
close_chart (Chart *chart)
{
  fixture_close (chart->window);
  page_fixture_actions_clear (&chart->actions);
}

static void
click (Chart *chart,
       double x,
       double y)
{
  GtkNative *native = GTK_NATIVE (chart->window);
  g_autofree char *command = NULL;
  double left, top, in_x, in_y;

  gtk_native_get_surface_transform (native, &left, &top);
  g_assert_true (gtk_widget_translate_coordinates (GTK_WIDGET (chart->view), GTK_WIDGET (chart->window), x, y, &in_x,
                                                   &in_y));
  command = g_strdup_printf ("xdotool mousemove --window $(xdotool search --onlyvisible --pid $PPID | tail -1) %d %d "
                             "click 1", (int) (in_x + left), (int) (in_y + top));
  run (command);
}

static gboolean
is_focus_in (gpointer data)
{
  return gtk_widget_get_focus_child (data) != NULL;
}

static gboolean
is_opened (gpointer data)
{
  return ((Chart *) data)->actions.n_activated > 0;
}

/* A click beside the marks gives the chart the keys; one on a mark opens its fact, and no hint lies over it then. */
static void
test_click (void)
{
  Chart chart;
  const DossierTimeAxis *axis;
  double x, y;

  show_figure (&chart, "population");
  gtk_window_set_focus (chart.window, NULL);
  axis = dossier_scene_get_time_axis (chart.view->scene);
  x = axis->plot.x + axis->plot.width / 3;
  y = axis->plot.y + axis->plot.height / 5;
  g_assert_cmpint (dossier_scene_hit (chart.view->scene, x, y), ==, -1);
  click (&chart, x, y);
  fixture_wait (is_focus_in, chart.view, "the chart to have the keyboard");

  for (guint i = 0; i < dossier_scene_get_n_stops (chart.view->scene); i++)
    if (dossier_scene_get_stop (chart.view->scene, i)->box.y > axis->plot.y)
      {
        const DossierRect *box = &dossier_scene_get_stop (chart.view->scene, i)->box;

        click (&chart, box->x + box->width / 2, box->y + box->height / 2);
        break;
      }
  fixture_wait (is_opened, &chart, "a fact to be opened");
  g_assert_null (chart.view->hovered);
  run ("xdotool mousemove 1900 1060"); /* away from the next window */
  close_chart (&chart);
}

/* A claim that is pointed at is said at once, and the picture is not painted again for it. */
static void
test_hover (void)
{
  Chart chart;
  guint n_paints;

  show_figure (&chart, "population");
  n_paints = dossier_chart_view_get_n_paints (chart.view);
  for (guint i = 0; i < chart.view->items->len; i++)
    {
      const DossierChartItem *item = g_ptr_array_index (chart.view->items, i);

      dossier_chart_view_set_hovered (chart.view, item->fact_id);
      fixture_settle ();
      g_assert_cmpstr (dossier_chart_view_get_hint (chart.view), ==,
                       item->value_label != NULL ? item->value_label : dossier_status_word (item->status));
    }
  dossier_chart_view_set_hovered (chart.view, NULL);
  dossier_chart_view_set_day (chart.view, chart.view->whole.first + 10);
  g_assert_nonnull (dossier_chart_view_get_hint (chart.view));
  dossier_chart_view_set_day (chart.view, 0);
  fixture_settle ();
  g_assert_cmpuint (dossier_chart_view_get_n_paints (chart.view), ==, n_paints);
  close_chart (&chart);
}

static int
get_focused (Chart *chart)
{
  return dossier_chart_view_find_focused (chart->view);
}

static void
test_steps (void)
{
  Chart chart;
  int last;

  show_figure (&chart, "population");
  last = (int) chart.view->stops->len - 1;
  press ("Page_Down");
  g_assert_cmpint (get_focused (&chart), ==, MIN (5, last));
  g_assert_nonnull (dossier_chart_view_get_hint (chart.view));
  press ("Page_Down");
  press ("Page_Down");
  g_assert_cmpint (get_focused (&chart), ==, last);
  press ("Page_Up");
  g_assert_cmpint (get_focused (&chart), ==, MAX (0, last - 5));
  close_chart (&chart);
}

static gboolean
is_bar_seen (Chart *chart)
{
  GtkWidget *all = fixture_find_action (chart->card, "chart.show-all");

  return all != NULL && gtk_widget_get_mapped (all);
}

/* Every claim is shown or counted, at any nearness; the picture is painted once for each. */
static void
test_zoom (void)
{
  Chart chart;
  guint n_paints, n_claims;
  DossierSpan span;

  show_figure (&chart, "population");
  n_claims = chart.view->items->len;
  n_paints = dossier_chart_view_get_n_paints (chart.view);
  g_assert_false (is_bar_seen (&chart));
  for (guint i = 1; i <= 4; i++)
    {
      const DossierTimeAxis *axis;

      press (i % 2 == 0 ? "KP_Add" : "plus");
      span = dossier_chart_view_get_span (chart.view);
      axis = dossier_scene_get_time_axis (dossier_chart_view_get_scene (chart.view));
      g_assert_true (dossier_span_is_set (&span));
      g_assert_cmpuint (dossier_scene_get_n_stops (chart.view->scene) + axis->n_before + axis->n_after, ==, n_claims);
    }
  g_assert_true (is_bar_seen (&chart));
  g_assert_cmpuint (dossier_chart_view_get_n_paints (chart.view), >, n_paints);
  press ("minus");
  span = dossier_chart_view_get_span (chart.view);
  g_assert_true (dossier_span_is_set (&span));
  press ("0");
  span = dossier_chart_view_get_span (chart.view);
  g_assert_false (dossier_span_is_set (&span));
  g_assert_false (is_bar_seen (&chart));
  g_assert_cmpuint (dossier_scene_get_n_stops (chart.view->scene), ==, n_claims);
  close_chart (&chart);
}

/* From the claims to the days and back; the day's name is what the chart says of it. */
static void
test_cursor (void)
{
  Chart chart;
  gint32 day;

  show_figure (&chart, "population");
  /* It takes the keyboard, so it has a name before it is at any day. */
  gtk_test_accessible_assert_property (chart.view->cursor, GTK_ACCESSIBLE_PROPERTY_LABEL, "A day of this chart");
  press ("c");
  g_assert_true (gtk_widget_is_focus (chart.view->cursor));
  day = chart.view->day;
  g_assert_cmpint (day, >, 0);
  press ("Right");
  g_assert_cmpint (chart.view->day, >, day);
  press ("Home");
  g_assert_cmpint (chart.view->day, ==, chart.view->whole.first);
  press ("End");
  g_assert_cmpint (chart.view->day, ==, chart.view->whole.last);
  g_assert_nonnull (dossier_chart_view_get_hint (chart.view));
  press ("Escape");
  g_assert_cmpint (get_focused (&chart), ==, 0);
  g_assert_cmpint (chart.view->day, ==, 0);
  close_chart (&chart);
}

static gboolean
shows_popover (GtkWidget *widget)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if ((GTK_IS_POPOVER (child) && gtk_widget_get_mapped (child)) || shows_popover (child))
      return TRUE;

  return FALSE;
}

/* T, S and D work wherever in the card the focus is. */
static void
test_letters (void)
{
  Chart chart;

  show_figure (&chart, "population");
  press ("t");
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (chart.view)));
  press ("t");
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (chart.view)));
  g_assert_false (shows_popover (chart.card));
  press ("s");
  g_assert_true (shows_popover (chart.card));
  press ("Escape");
  g_assert_false (shows_popover (chart.card));
  dossier_chart_view_focus_from (chart.view, 0, 1);
  press ("d");
  g_assert_true (shows_popover (chart.card));
  press ("Escape");
  g_assert_false (shows_popover (chart.card));
  close_chart (&chart);
}

/* Over time nothing else than a chart over time can be zoomed. */
static void
test_no_time (void)
{
  Chart chart;
  DossierSpan span;

  show_figure (&chart, "floor-space");
  press ("Right");
  g_assert_cmpint (get_focused (&chart), ==, 1);
  press ("plus");
  press ("c");
  span = dossier_chart_view_get_span (chart.view);
  g_assert_false (dossier_span_is_set (&span));
  g_assert_false (gtk_widget_is_focus (chart.view->cursor));
  close_chart (&chart);
}

/* Bars of so many answers that no picture can be as high as they are. */
static DossierChartSpec *
make_tall (void)
{
  DossierChartSpec *spec = dossier_chart_spec_new (DOSSIER_FIGURE_BARS);

  spec->title = g_strdup ("Tall");
  for (guint i = 0; i < TALL; i++)
    {
      DossierChartItem *item = dossier_chart_spec_add_item (spec, DOSSIER_ITEM_VALUE);

      item->fact_id = g_strdup_printf ("fact-%u", i);
      item->spoken = g_strdup_printf ("Answer %u.", i);
      item->amount = (DossierAmount) { DOSSIER_AMOUNT_EXACT, i, i };
      item->value_label = g_strdup_printf ("%u", i);
      item->label = g_strdup_printf ("said as number %u of them", i);
      item->short_label = g_strdup_printf ("number %u", i);
    }

  return spec;
}

static DossierChartSpec *
make_many (void)
{
  DossierChartSpec *spec = dossier_chart_spec_new (DOSSIER_FIGURE_CLAIMS);

  spec->title = g_strdup ("Many");
  for (guint i = 0; i < MANY; i++)
    {
      DossierChartItem *item = dossier_chart_spec_add_item (spec, DOSSIER_ITEM_VALUE);
      g_autofree char *date = g_strdup_printf ("%u-%02u-%02u", 2000 + i / 20, 1 + i % 12, 1 + i % 28);

      item->fact_id = g_strdup_printf ("fact-%u", i);
      item->spoken = g_strdup_printf ("Claim %u.", i);
      item->amount = (DossierAmount) { DOSSIER_AMOUNT_EXACT, 10 * i, 10 * i };
      item->value_label = g_strdup_printf ("%u", 10 * i);
      g_assert_true (dossier_date_parse (date, &item->date));
    }

  return spec;
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

/* How many pixels of a strip of a chart are not those of its ground. */
static guint
count_ink (Chart *chart,
           int top,
           int height)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (GTK_WIDGET (chart->view));
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH, height);
  cairo_t *cr = cairo_create (surface);
  GskRenderNode *node;
  guint n = 0;

  gdk_paintable_snapshot (paintable, snapshot, gtk_widget_get_width (GTK_WIDGET (chart->view)),
                          gtk_widget_get_height (GTK_WIDGET (chart->view)));
  node = gtk_snapshot_free_to_node (snapshot);
  cairo_translate (cr, 0, -top);
  gsk_render_node_draw (node, cr);
  cairo_surface_flush (surface);
  for (int y = 0; y < height; y++)
    {
      const guint32 *row = (gconstpointer) (cairo_image_surface_get_data (surface)
                                            + y * cairo_image_surface_get_stride (surface));

      for (int x = 1; x < gtk_widget_get_width (GTK_WIDGET (chart->view)); x++)
        n += row[x] != row[0] ? 1 : 0;
    }
  gsk_render_node_unref (node);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);

  return n;
}

/* A chart that is higher than any picture has all its words, and is seen from top to bottom. */
static void
test_tall (void)
{
  Chart chart;
  guint n_paints;
  int height;

  show (&chart, make_tall ());
  height = gtk_widget_get_height (GTK_WIDGET (chart.view));
  g_assert_cmpint (height, >, HIGHEST_PICTURE);
  g_assert_cmpuint (dossier_scene_get_n_stops (chart.view->scene), ==, TALL);
  for (guint i = 0; i < TALL; i += 111)
    {
      g_autofree char *words = g_strdup_printf ("said as number %u of them", i);

      g_assert_true (has_text (chart.view->scene, words));
    }

  n_paints = dossier_chart_view_get_n_paints (chart.view);
  for (int top = 0; top + 200 < height; top += height / 9)
    g_assert_cmpuint (count_ink (&chart, top, 200), >, 200);
  dossier_chart_view_set_hovered (chart.view, "fact-999");
  fixture_settle ();
  g_assert_cmpuint (dossier_chart_view_get_n_paints (chart.view), ==, n_paints);
  close_chart (&chart);
}

/* Very many have about as many groups as each has claims; pointed at, each is said, and nothing is painted for it. */
static void
test_very_many (void)
{
  Chart chart;
  guint n_paints;

  show (&chart, sample_many_claims (VERY_MANY));
  g_assert_cmpuint (chart.view->items->len, ==, VERY_MANY + 1);
  g_assert_cmpuint (chart.view->stops->len, ==, 100);
  n_paints = dossier_chart_view_get_n_paints (chart.view);
  for (guint i = 0; i < VERY_MANY; i += 997)
    {
      const DossierChartItem *item = g_ptr_array_index (chart.view->items, i);
      int index = dossier_scene_find_stop (chart.view->scene, item->fact_id);
      const DossierRect *target = &dossier_scene_get_stop (chart.view->scene, (guint) index)->target;

      g_assert_cmpint (dossier_scene_hit (chart.view->scene, target->x + 12, target->y + 12), >=, 0);
      dossier_chart_view_set_hovered (chart.view, item->fact_id);
      g_assert_cmpstr (dossier_chart_view_get_hint (chart.view), ==, item->value_label);
    }
  dossier_chart_view_set_hovered (chart.view, NULL);
  press ("Right");
  g_assert_cmpint (get_focused (&chart), ==, 1);
  press ("Return");
  g_assert_cmpuint (chart.view->stops->len, ==, 101);
  g_assert_nonnull (dossier_chart_stop_get_fact_id (g_ptr_array_index (chart.view->stops, 0)));
  g_assert_cmpuint (dossier_chart_view_get_n_paints (chart.view), ==, n_paints);
  close_chart (&chart);
}

/* Above 200 claims the focus goes to groups, and into them. */
static void
test_groups (void)
{
  Chart chart;

  show (&chart, make_many ());
  g_assert_cmpuint (chart.view->stops->len, ==, 5);
  g_assert_null (dossier_chart_stop_get_fact_id (g_ptr_array_index (chart.view->stops, 0)));
  g_assert_cmpint (get_focused (&chart), ==, 0);
  press ("Right");
  press ("Return");
  g_assert_cmpuint (chart.view->stops->len, ==, 50);
  g_assert_cmpint (get_focused (&chart), ==, 0);
  press ("Return");
  g_assert_cmpstr (chart.actions.name, ==, "open-fact");
  press ("BackSpace");
  g_assert_cmpuint (chart.view->stops->len, ==, 5);
  g_assert_cmpint (get_focused (&chart), ==, 1);
  close_chart (&chart);
}

static void
collect_row_cb (GtkWidget *widget,
                gpointer data)
{
  if (gtk_widget_has_css_class (widget, "dossier-table-row"))
    g_ptr_array_add (data, widget);
}

static GPtrArray *
list_rows (GtkWidget *table)
{
  GPtrArray *rows = g_ptr_array_new ();

  page_fixture_visit (table, collect_row_cb, rows);
  return rows;
}

/* A click on a column sorts by it, another one the other way. */
static void
test_sort (void)
{
  Chart chart;
  GtkWidget *table, *head;
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) up = NULL;
  g_autoptr (GPtrArray) down = NULL;

  show_figure (&chart, "population");
  press ("t");
  table = fixture_find (chart.card, DOSSIER_TYPE_CHART_TABLE);
  before = list_rows (table);
  head = page_fixture_find_name (table, GTK_TYPE_BUTTON, "Sort by Value");
  g_assert_nonnull (head);
  g_signal_emit_by_name (head, "clicked");
  up = list_rows (table);
  g_assert_nonnull (page_fixture_find_name (table, GTK_TYPE_BUTTON, "Sort by Value, from the last"));
  g_signal_emit_by_name (head, "clicked");
  down = list_rows (table);
  g_assert_cmpuint (up->len, ==, before->len);
  g_assert_true (g_ptr_array_index (up, 0) != g_ptr_array_index (down, 0));
  for (guint i = 0; i < before->len; i++)
    g_assert_true (g_ptr_array_find (up, g_ptr_array_index (before, i), NULL));
  close_chart (&chart);
}

int
main (int argc,
      char **argv)
{
  int status;

  page_fixture_init (&argc, &argv);
  dossier = page_fixture_load (CECOT);

  g_test_add_func ("/ui/chart-interaction/hover", test_hover);
  g_test_add_func ("/ui/chart-interaction/click", test_click);
  g_test_add_func ("/ui/chart-interaction/steps", test_steps);
  g_test_add_func ("/ui/chart-interaction/zoom", test_zoom);
  g_test_add_func ("/ui/chart-interaction/cursor", test_cursor);
  g_test_add_func ("/ui/chart-interaction/letters", test_letters);
  g_test_add_func ("/ui/chart-interaction/no-time", test_no_time);
  g_test_add_func ("/ui/chart-interaction/groups", test_groups);
  g_test_add_func ("/ui/chart-interaction/very-many", test_very_many);
  g_test_add_func ("/ui/chart-interaction/tall", test_tall);
  g_test_add_func ("/ui/chart-interaction/sort", test_sort);

  status = g_test_run ();
  dossier_unref (dossier);
  return status;
}
