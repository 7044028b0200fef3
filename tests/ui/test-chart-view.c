// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"
#include "page-fixture.h"
#include "present/dossier-charts.h"
#include "ui/dossier-chart-card.h"
#include "ui/dossier-chart-stop.h"
#include "ui/dossier-chart-view.h"

#define CECOT "dossiers/cecot.dossier.json"
#define LEAST_TARGET 24
#define HEIGHT 900
#define NORMAL_DPI (96 * 1024)

#define KILLED "killed-2022-03-25-27"

static Dossier *dossier;

typedef struct
{
  const char *text; /* of a label */
  int width;        /* that it has, px; 0: there is none */
} Words;

static GtkWidget *
create_veiled_card (const char *figure_id,
                    DossierVeils *veils)
{
  for (guint i = 0; i < dossier->n_figures; i++)
    if (g_str_equal (dossier->figures[i]->id, figure_id))
      return dossier_chart_card_new (dossier, dossier->figures[i], veils);

  g_assert_not_reached ();
}

static GtkWidget *
create_card (const char *figure_id)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();

  return create_veiled_card (figure_id, veils);
}

/* In a window that scrolls, as on a page: a card is as high as it needs to be. */
static GtkWindow *
show_card (GtkWidget *card,
           int width)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), card);
  return fixture_show (scrolled, width, HEIGHT);
}

static DossierChartView *
get_view (GtkWidget *card)
{
  return dossier_chart_card_get_view (DOSSIER_CHART_CARD (card));
}

static void
collect_stop_cb (GtkWidget *widget,
                 gpointer data)
{
  if (DOSSIER_IS_CHART_STOP (widget) && gtk_widget_get_child_visible (widget))
    g_ptr_array_add (data, widget);
}

static GPtrArray *
collect_stops (GtkWidget *card)
{
  GPtrArray *stops = g_ptr_array_new ();

  page_fixture_visit (card, collect_stop_cb, stops);
  return stops;
}

static void
test_life (gconstpointer data)
{
  GtkWidget *card = g_object_ref_sink (create_card (data));
  GtkWindow *window;

  g_assert_finalize_object (card);

  card = g_object_ref_sink (create_card (data));
  window = show_card (card, 926);
  fixture_settle ();
  fixture_close (window);
  g_assert_finalize_object (card);
}

/* The stops are those of the scene, in its order, each large enough to be hit, where the scene has it. */
static void
check_stops (GtkWidget *card)
{
  g_autoptr (GPtrArray) stops = collect_stops (card);
  const DossierScene *scene = dossier_chart_view_get_scene (get_view (card));

  g_assert_cmpuint (stops->len, >, 0);
  g_assert_cmpuint (stops->len, ==, dossier_scene_get_n_stops (scene));
  for (guint i = 0; i < stops->len; i++)
    {
      GtkWidget *stop = g_ptr_array_index (stops, i);
      const DossierStop *place = dossier_scene_get_stop (scene, i);
      graphene_rect_t bounds;

      g_assert_cmpstr (dossier_chart_stop_get_fact_id (DOSSIER_CHART_STOP (stop)), ==, place->fact_id);
      g_assert_cmpint (gtk_widget_get_width (stop), >=, LEAST_TARGET);
      g_assert_cmpint (gtk_widget_get_height (stop), >=, LEAST_TARGET);
      g_assert_true (gtk_widget_compute_bounds (stop, GTK_WIDGET (get_view (card)), &bounds));
      g_assert_cmpfloat_with_epsilon (bounds.origin.x, place->target.x, 1);
      g_assert_cmpfloat_with_epsilon (bounds.origin.y, place->target.y, 1);
    }
}

static void
check_widths (const char *figure_id)
{
  static const int widths[] = { 336, 480, 704, 926, 1302, 3776 };
  GtkWidget *card = create_card (figure_id);
  GtkWindow *window = show_card (card, widths[0]);

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      fixture_resize (window, widths[i], HEIGHT);
      page_fixture_assert_fits (card, widths[i]);
      check_stops (card);
    }
  fixture_close (window);
}

static void
test_widths (gconstpointer data)
{
  check_widths (data);
}

static void
test_widths_right_to_left (gconstpointer data)
{
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  check_widths (data);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
test_widths_large_text (gconstpointer data)
{
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * NORMAL_DPI, NULL);
  check_widths (data);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", NORMAL_DPI, NULL);
}

static const DossierChartItem *
find_item (const DossierChartSpec *spec,
           const char *fact_id)
{
  for (guint i = 0; i < spec->items->len; i++)
    {
      const DossierChartItem *item = &g_array_index (spec->items, DossierChartItem, i);

      if (g_str_equal (item->fact_id, fact_id))
        return item;
    }

  g_assert_not_reached ();
}

/* The name of a stop says its place among the others, and all of the claim. */
static void
test_names (gconstpointer data)
{
  GtkWidget *card = create_card (data);
  GtkWindow *window = show_card (card, 926);
  g_autoptr (GPtrArray) stops = collect_stops (card);
  const DossierChartSpec *spec = dossier_chart_view_get_spec (get_view (card));

  for (guint i = 0; i < stops->len; i++)
    {
      DossierChartStop *stop = g_ptr_array_index (stops, i);
      const DossierChartItem *item = find_item (spec, dossier_chart_stop_get_fact_id (stop));
      g_autofree char *name = g_strdup_printf ("%u of %u. %s", i + 1, stops->len, item->spoken);

      gtk_test_accessible_assert_role (GTK_ACCESSIBLE (stop), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
      gtk_test_accessible_assert_property (GTK_ACCESSIBLE (stop), GTK_ACCESSIBLE_PROPERTY_LABEL, name);
    }
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (get_view (card)), GTK_ACCESSIBLE_PROPERTY_LABEL, spec->title);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (get_view (card)), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       spec->summary);
  fixture_close (window);
}

/* One stop of Tab: it comes in at the selected claim, and goes out from there. */
static void
test_tab (void)
{
  GtkWidget *card = create_card ("population");
  GtkWindow *window = show_card (card, 926);
  GtkWidget *view = GTK_WIDGET (get_view (card));
  g_autoptr (GPtrArray) stops = collect_stops (card);
  GtkWidget *selected = g_ptr_array_index (stops, 2);

  g_assert_true (gtk_widget_child_focus (view, GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_window_get_focus (window) == g_ptr_array_index (stops, 0));
  g_assert_false (gtk_widget_child_focus (view, GTK_DIR_TAB_FORWARD));

  gtk_window_set_focus (window, NULL);
  dossier_chart_view_select_fact (get_view (card), dossier_chart_stop_get_fact_id (DOSSIER_CHART_STOP (selected)));
  g_assert_true (gtk_widget_child_focus (view, GTK_DIR_TAB_BACKWARD));
  g_assert_true (gtk_window_get_focus (window) == selected);
  g_assert_false (gtk_widget_child_focus (view, GTK_DIR_TAB_BACKWARD));
  fixture_close (window);
}

typedef struct
{
  GtkWindow *window;
  GtkWidget *expected;
} Focus;

static gboolean
has_focus (gpointer data)
{
  Focus *focus = data;

  return gtk_window_get_focus (focus->window) == focus->expected;
}

static void
press (GtkWindow *window,
       const char *key,
       GtkWidget *expected)
{
  const char *argv[] = { "xdotool", "key", key, NULL };
  Focus focus = { window, expected };
  g_autoptr (GError) error = NULL;

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  fixture_wait (has_focus, &focus, key);
}

static gboolean
is_active (gpointer data)
{
  return gtk_window_is_active (data);
}

static void
give_keyboard (GtkWindow *window)
{
  const char *argv[] = { "sh", "-c", "xdotool windowfocus --sync $(xdotool search --onlyvisible --pid $PPID | tail -1)",
                         NULL };
  g_autoptr (GError) error = NULL;

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  fixture_wait (is_active, window, "the keyboard");
}

typedef struct
{
  FixtureActions *actions;
  guint n;
} Activations;

static gboolean
is_activated (gpointer data)
{
  Activations *activations = data;

  return activations->actions->n_activated == activations->n;
}

/* Real keys: from claim to claim in the order of their dates, and into the evidence. */
static void
test_keys (void)
{
  GtkWidget *card = create_card ("population");
  g_autoptr (GPtrArray) stops = NULL;
  FixtureActions actions = { NULL };
  Activations once = { &actions, 1 };
  GtkWindow *window;
  GtkWidget *last;

  page_fixture_add_actions (card, &actions);
  window = show_card (card, 926);
  stops = collect_stops (card);
  last = g_ptr_array_index (stops, stops->len - 1);
  give_keyboard (window);

  gtk_widget_grab_focus (g_ptr_array_index (stops, 0));
  press (window, "Right", g_ptr_array_index (stops, 1));
  press (window, "Down", g_ptr_array_index (stops, 2));
  press (window, "Left", g_ptr_array_index (stops, 1));
  press (window, "Up", g_ptr_array_index (stops, 0));
  press (window, "Left", g_ptr_array_index (stops, 0));
  press (window, "End", last);
  press (window, "Right", last);
  press (window, "Home", g_ptr_array_index (stops, 0));
  press (window, "Return", g_ptr_array_index (stops, 0));
  fixture_wait (is_activated, &once, "the fact");
  g_assert_cmpstr (actions.name, ==, "open-fact");
  g_assert_cmpstr (actions.parameter, ==, dossier_chart_stop_get_fact_id (g_ptr_array_index (stops, 0)));

  fixture_close (window);
  page_fixture_actions_clear (&actions);
}

/* What moves above the picture does not paint it again; another size does, once. */
static void
test_paints (void)
{
  GtkWidget *card = create_card ("population");
  GtkWindow *window = show_card (card, 926);
  g_autoptr (GPtrArray) stops = collect_stops (card);
  guint n_paints;

  fixture_settle ();
  n_paints = dossier_chart_view_get_n_paints (get_view (card));
  g_assert_cmpuint (n_paints, ==, 1);
  for (guint i = 0; i < stops->len; i++)
    {
      DossierChartStop *stop = g_ptr_array_index (stops, i);

      dossier_chart_stop_set_hovered (stop, TRUE);
      dossier_chart_view_select_fact (get_view (card), dossier_chart_stop_get_fact_id (stop));
      gtk_widget_grab_focus (GTK_WIDGET (stop));
      fixture_settle ();
      dossier_chart_stop_set_hovered (stop, FALSE);
    }
  g_assert_cmpuint (dossier_chart_view_get_n_paints (get_view (card)), ==, n_paints);

  fixture_resize (window, 720, HEIGHT);
  fixture_settle ();
  g_assert_cmpuint (dossier_chart_view_get_n_paints (get_view (card)), ==, n_paints + 1);
  fixture_close (window);
}

/* The table has every claim of the chart, and each of them opens its fact. */
static void
test_table (gconstpointer data)
{
  GtkWidget *card = create_card (data);
  const DossierChartSpec *spec = dossier_chart_view_get_spec (get_view (card));
  FixtureActions actions = { NULL };
  GtkWidget *toggle;
  GtkWindow *window;

  page_fixture_add_actions (card, &actions);
  window = show_card (card, 926);
  toggle = fixture_find (card, GTK_TYPE_TOGGLE_BUTTON);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (toggle), GTK_ACCESSIBLE_PROPERTY_LABEL, "Show as table");
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (toggle), TRUE);
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (get_view (card))));
  for (guint i = 0; i < spec->items->len; i++)
    {
      const DossierChartItem *item = &g_array_index (spec->items, DossierChartItem, i);
      GtkWidget *row = page_fixture_find_name (card, GTK_TYPE_BUTTON, item->spoken);

      g_assert_nonnull (row);
      g_signal_emit_by_name (row, "clicked");
      g_assert_cmpstr (actions.parameter, ==, item->fact_id);
    }
  for (guint width = 336; width <= 926; width += 590)
    {
      fixture_resize (window, (int) width, HEIGHT);
      page_fixture_assert_fits (card, (int) width);
    }
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (toggle), FALSE);
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (get_view (card))));

  fixture_close (window);
  page_fixture_actions_clear (&actions);
}

static const DossierChartItem *
find_item_of (GtkWidget *card,
           const char *fact_id)
{
  const DossierChartSpec *spec = dossier_chart_view_get_spec (get_view (card));

  for (guint i = 0; i < spec->items->len; i++)
    if (g_strcmp0 (dossier_chart_spec_get_item (spec, i)->fact_id, fact_id) == 0)
      return dossier_chart_spec_get_item (spec, i);

  g_assert_not_reached ();
}

/* What stands for the fact in the chart and in its table is named so. */
static void
assert_spoken (GtkWidget *card,
               const char *spoken)
{
  const DossierChartSpec *spec = dossier_chart_view_get_spec (get_view (card));

  for (guint i = 0; i < spec->items->len; i++)
    {
      g_autofree char *stop = g_strdup_printf ("%u of %u. %s", i + 1, spec->items->len, spoken);

      if (g_strcmp0 (dossier_chart_spec_get_item (spec, i)->fact_id, KILLED) == 0)
        g_assert_nonnull (page_fixture_find_name (card, DOSSIER_TYPE_CHART_STOP, stop));
    }
  g_assert_nonnull (page_fixture_find_name (card, GTK_TYPE_BUTTON, spoken));
}

static void
measure_label (GtkWidget *widget,
               gpointer data)
{
  Words *words = data;

  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), words->text))
    words->width = gtk_widget_get_width (widget);
}

/* In a narrow window how to read the chart has the whole width, and not what the buttons leave of it. */
static void
test_narrow_reading (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  GtkWidget *card = create_veiled_card ("population", veils);
  Words words = { dossier_chart_view_get_spec (get_view (card))->reading, 0 };
  GtkWindow *window = show_card (card, 360);

  page_fixture_visit (card, measure_label, &words);
  g_assert_cmpint (words.width, >, gtk_widget_get_width (card) * 4 / 5);
  fixture_close (window);
}

/* One veil covers a fact on the whole page: its chart, its chart's table and its hint go along. */
static void
test_veil (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  GtkWidget *card = create_veiled_card ("killed-march-2022", veils);
  const DossierFact *fact = dossier_find_fact (dossier, KILLED);
  g_autofree char *veiled = g_strdup (find_item_of (card, KILLED)->spoken);
  GtkWindow *window = show_card (card, 926);

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (fixture_find (card, GTK_TYPE_TOGGLE_BUTTON)), TRUE);
  g_assert_true (g_str_has_prefix (veiled, "Content note: "));
  assert_spoken (card, veiled);

  dossier_veils_reveal (veils, &fact, 1);
  fixture_settle ();
  g_assert_false (find_item_of (card, KILLED)->is_covered);
  /* Behind the table too there is always something that the keys, and what is said of the time, go by. */
  g_assert_nonnull (dossier_chart_view_get_scene (get_view (card)));
  g_assert_cmpstr (find_item_of (card, KILLED)->spoken, !=, veiled);
  assert_spoken (card, find_item_of (card, KILLED)->spoken);

  dossier_veils_cover_all (veils);
  fixture_settle ();
  assert_spoken (card, veiled);
  fixture_close (window);
}

/* A timeline has a page of its own, and its tests are that page's. */
static void
add_per_figure (const char *name,
                GTestDataFunc func)
{
  for (guint i = 0; i < dossier->n_figures; i++)
    {
      g_autofree char *path = g_strdup_printf ("/ui/chart-view/%s/%s", name, dossier->figures[i]->id);

      if (dossier->figures[i]->kind == DOSSIER_FIGURE_TIMELINE)
        continue;
      g_test_add_data_func (path, dossier->figures[i]->id, func);
    }
}

int
main (int argc,
      char **argv)
{
  int status;

  page_fixture_init (&argc, &argv);
  dossier = page_fixture_load (CECOT);

  add_per_figure ("life", test_life);
  add_per_figure ("widths", test_widths);
  add_per_figure ("widths-right-to-left", test_widths_right_to_left);
  add_per_figure ("widths-large-text", test_widths_large_text);
  add_per_figure ("names", test_names);
  add_per_figure ("table", test_table);
  g_test_add_func ("/ui/chart-view/tab", test_tab);
  g_test_add_func ("/ui/chart-view/keys", test_keys);
  g_test_add_func ("/ui/chart-view/paints", test_paints);
  g_test_add_func ("/ui/chart-view/veil", test_veil);
  g_test_add_func ("/ui/chart-view/narrow-reading", test_narrow_reading);

  status = g_test_run ();
  dossier_unref (dossier);
  return status;
}
