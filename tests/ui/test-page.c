// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"
#include "page-fixture.h"
#include "ui/dossier-fact-row.h"
#include "ui/dossier-glyph-icon.h"
#include "ui/dossier-key-tile.h"
#include "ui/dossier-page.h"
#include "ui/dossier-pair-card.h"
#include "ui/dossier-pair-side.h"
#include "ui/dossier-party-tag.h"

#define CECOT "dossiers/cecot.dossier.json"
#define NORMAL_DPI (96 * 1024)

static Dossier *dossier;

static GtkWidget *
create_page (const char *view_id,
             DossierVeils *veils)
{
  const DossierView *view = dossier_find_view (dossier, view_id);

  g_assert_nonnull (view);
  return dossier_page_new (dossier_page_state_new (dossier, view), veils);
}

static void
test_life (gconstpointer data)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  GtkWidget *page = g_object_ref_sink (create_page (data, veils));

  dossier_page_complete (DOSSIER_PAGE (page));
  g_assert_finalize_object (page);
  g_assert_finalize_object (g_steal_pointer (&veils));
}

/* A page that is seen goes with its window, whether or not it had been built to its end. */
static void
test_life_in_window (gconstpointer data)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  GtkWidget *page = g_object_ref_sink (create_page (data, veils));
  GtkWindow *window = fixture_show (page, 1366, 860);

  fixture_settle ();
  dossier_page_select_fact (DOSSIER_PAGE (page), "held-2024-11-lead", TRUE);
  fixture_close (window);
  g_assert_finalize_object (page);
}

static void
check_widths (const char *view_id)
{
  static const int widths[] = { 360, 479, 480, 720, 799, 800, 1000, 1366, 3840 };
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  GtkWidget *page = create_page (view_id, veils);
  GtkWindow *window;

  dossier_page_complete (DOSSIER_PAGE (page));
  window = fixture_show (page, widths[0], 860);
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      fixture_resize (window, widths[i], 860);
      page_fixture_assert_fits (page, widths[i]);
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

static void
measure_cb (GtkWidget *widget,
            gpointer data)
{
  int *widths = data;

  if (DOSSIER_IS_GLYPH_ICON (widget))
    widths[0] += gtk_widget_get_width (widget);
  else if (DOSSIER_IS_PARTY_TAG (widget))
    widths[1] += gtk_widget_get_width (widget);
}

/* The text's size may change while the page is seen: what stands beside the text follows. */
static void
test_text_size_changes (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  GtkWidget *page = create_page ("inmates", veils);
  int before[2] = { 0 }, after[2] = { 0 };
  GtkWindow *window;

  dossier_page_complete (DOSSIER_PAGE (page));
  window = fixture_show (page, 1366, 860);
  page_fixture_visit (page, measure_cb, before);

  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * NORMAL_DPI, NULL);
  fixture_settle ();
  page_fixture_visit (page, measure_cb, after);
  page_fixture_assert_fits (page, 1366);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", NORMAL_DPI, NULL);

  g_assert_cmpint (before[0], >, 0);
  g_assert_cmpint (after[0], ==, 2 * before[0]);
  g_assert_cmpint (after[1], >, before[1] * 3 / 2);
  fixture_close (window);
}

/* The first screen is there at once, the rest comes later by itself. */
static void
test_lazy (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  GtkWidget *page = create_page ("foreign", veils);
  guint n_first = page_fixture_count (page, DOSSIER_TYPE_FACT_ROW);
  guint n_all = 0;
  const DossierPageState *state = dossier_page_get_state (DOSSIER_PAGE (page));
  GtkWindow *window;

  for (guint i = 0; i < state->sections->len; i++)
    n_all += ((DossierSectionState *) g_ptr_array_index (state->sections, i))->facts->len;
  g_assert_cmpuint (n_first, >, 0);
  g_assert_cmpuint (n_first, <, n_all / 2);

  window = fixture_show (page, 1366, 860);
  for (guint i = 0; i < 60 && page_fixture_count (page, DOSSIER_TYPE_FACT_ROW) < n_all; i++)
    fixture_settle ();
  g_assert_cmpuint (page_fixture_count (page, DOSSIER_TYPE_FACT_ROW), ==, n_all);
  fixture_close (window);
}

static void
test_activate_row (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  GtkWidget *page = create_page ("inmates", veils);
  FixtureActions actions = { NULL };
  GtkWindow *window;
  GtkWidget *row;

  dossier_page_complete (DOSSIER_PAGE (page));
  page_fixture_add_actions (page, &actions);
  window = fixture_show (page, 1366, 860);
  row = page_fixture_find_row (page, "held-2024-11-lead");

  /* What Enter does on the row that has the focus. */
  g_assert_true (gtk_widget_grab_focus (row));
  g_assert_true (gtk_widget_activate (row));
  g_assert_cmpstr (actions.name, ==, "open-fact");
  g_assert_cmpstr (actions.parameter, ==, "held-2024-11-lead");
  g_assert_cmpuint (actions.n_activated, ==, 1);

  /* What assistive technology does. */
  g_assert_true (gtk_widget_activate_action (row, "fact.open", NULL));
  g_assert_cmpuint (actions.n_activated, ==, 2);

  fixture_close (window);
  page_fixture_actions_clear (&actions);
}

static void
test_activate_tile (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  GtkWidget *page = create_page ("inmates", veils);
  FixtureActions actions = { NULL };
  GtkWidget *tile;
  GtkWindow *window;

  page_fixture_add_actions (page, &actions);
  window = fixture_show (page, 1366, 860);
  tile = fixture_find (page, DOSSIER_TYPE_KEY_TILE);
  g_assert_true (gtk_widget_grab_focus (tile));
  g_signal_emit_by_name (tile, "clicked");
  g_assert_cmpstr (actions.name, ==, "open-fact");
  g_assert_cmpstr (actions.parameter, ==, "held-2024-06-infobox");
  fixture_close (window);
  page_fixture_actions_clear (&actions);
}

/* Every row says all of its fact, and nothing of what is covered. */
static void
test_row_names (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  GtkWidget *page = g_object_ref_sink (create_page ("background", veils));
  const DossierPageState *state = dossier_page_get_state (DOSSIER_PAGE (page));
  guint n_covered = 0;

  dossier_page_complete (DOSSIER_PAGE (page));
  for (guint i = 0; i < state->sections->len; i++)
    {
      DossierSectionState *section = g_ptr_array_index (state->sections, i);

      for (guint j = 0; j < section->facts->len; j++)
        {
          const DossierRowState *row = dossier_section_state_get_row (section, j);
          const char *name = row->veiled ? row->spoken_veiled : row->spoken;

          g_assert_nonnull (page_fixture_find_name (page, DOSSIER_TYPE_FACT_ROW, name));
          n_covered += row->veiled ? 1 : 0;
        }
    }
  g_assert_cmpuint (n_covered, >, 0);
  g_object_unref (page);
}

static void
test_veil_of_row (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  GtkWidget *page = g_object_ref_sink (create_page ("background", veils));
  const DossierFact *fact = dossier_find_fact (dossier, "homicide-rate-2015");
  GtkWidget *row;

  dossier_page_complete (DOSSIER_PAGE (page));
  row = page_fixture_find_row (page, fact->id);
  g_assert_true (gtk_widget_has_css_class (gtk_widget_get_next_sibling (gtk_widget_get_first_child (row)),
                                           "dossier-covered"));
  dossier_veils_reveal (veils, &fact, 1);
  g_assert_false (gtk_widget_has_css_class (gtk_widget_get_next_sibling (gtk_widget_get_first_child (row)),
                                            "dossier-covered"));
  g_object_unref (page);
}

typedef struct
{
  const char *pair_id;
  GtkWidget *found;
} PairSearch;

static void
search_pair_cb (GtkWidget *widget,
                gpointer data)
{
  PairSearch *search = data;

  if (DOSSIER_IS_PAIR_CARD (widget)
      && g_str_equal (dossier_pair_card_get_state (DOSSIER_PAIR_CARD (widget))->pair->id, search->pair_id))
    search->found = widget;
}

static GtkWidget *
find_pair (GtkWidget *page,
           const char *pair_id)
{
  PairSearch search = { pair_id, NULL };

  page_fixture_visit (page, search_pair_cb, &search);
  g_assert_nonnull (search.found);
  return search.found;
}

static void
count_shown_statements_cb (GtkWidget *widget,
                           gpointer data)
{
  guint *n_shown = data;

  if (DOSSIER_IS_PAIR_SIDE (widget))
    *n_shown += dossier_pair_side_get_covered (DOSSIER_PAIR_SIDE (widget)) ? 0 : 1;
}

static guint
count_shown_statements (GtkWidget *card)
{
  guint n_shown = 0;

  page_fixture_visit (card, count_shown_statements_cb, &n_shown);
  return n_shown;
}

/* A note on one side covers both, and one button shows both: here, and wherever else the facts are. */
static void
test_veil_of_pair (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  GtkWidget *page = create_page ("foreign", veils);
  const DossierPairState *state;
  GtkWindow *window;
  GtkWidget *card, *button;

  dossier_page_complete (DOSSIER_PAGE (page));
  window = fixture_show (page, 1366, 860);
  card = find_pair (page, "abrego-treatment");
  state = dossier_pair_card_get_state (DOSSIER_PAIR_CARD (card));
  g_assert_cmpuint (count_shown_statements (card), ==, 0);

  button = page_fixture_find_name (card, GTK_TYPE_BUTTON, "Show both sides");
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpuint (count_shown_statements (card), ==, 2);
  g_assert_false (gtk_widget_get_mapped (button));
  g_assert_false (dossier_veils_covers (veils, state->claim.fact));
  g_assert_false (dossier_veils_covers (veils, state->answer.fact));

  /* And back, by the button that stands there instead. */
  button = page_fixture_find_name (card, GTK_TYPE_BUTTON, "Cover again");
  g_assert_true (gtk_widget_get_mapped (button));
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpuint (count_shown_statements (card), ==, 0);
  g_assert_false (gtk_widget_get_mapped (button));
  g_assert_true (dossier_veils_covers (veils, state->claim.fact));
  fixture_close (window);
}

static void
count_open_cb (GtkWidget *widget,
               gpointer data)
{
  guint *n_open = data;

  *n_open += gtk_widget_has_css_class (widget, "dossier-open") ? 1 : 0;
}

static guint
count_open (GtkWidget *page)
{
  guint n_open = 0;

  page_fixture_visit (page, count_open_cb, &n_open);
  return n_open;
}

/* A key figure, a mark of the chart and a row show the same fact: all are marked, and only they. */
static void
test_select (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  GtkWidget *page = g_object_ref_sink (create_page ("inmates", veils));

  dossier_page_select_fact (DOSSIER_PAGE (page), "held-2024-11-lead", FALSE);
  dossier_page_complete (DOSSIER_PAGE (page));
  g_assert_cmpuint (count_open (page), ==, 3);
  g_assert_true (gtk_widget_has_css_class (page_fixture_find_row (page, "held-2024-11-lead"), "dossier-open"));
  dossier_page_select_fact (DOSSIER_PAGE (page), NULL, FALSE);
  g_assert_cmpuint (count_open (page), ==, 0);
  g_object_unref (page);
}

static void
find_open_cb (GtkWidget *widget,
              gpointer data)
{
  GtkWidget **open = data;

  if (*open == NULL && gtk_widget_has_css_class (widget, "dossier-open"))
    *open = widget;
}

/* What is far down, and not even built yet, comes into view. */
static void
test_scroll (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  GtkWidget *page = create_page ("foreign", veils);
  GtkWindow *window = fixture_show (page, 1366, 860);
  GtkWidget *scrolled, *open = NULL;
  graphene_rect_t bounds;

  dossier_page_select_fact (DOSSIER_PAGE (page), "state-source-fears-deaths", TRUE);
  fixture_settle ();
  scrolled = fixture_find (page, GTK_TYPE_SCROLLED_WINDOW);
  g_assert_cmpfloat (gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled))),
                     >, 860);
  page_fixture_visit (page, find_open_cb, &open);
  g_assert_nonnull (open);
  g_assert_true (gtk_widget_compute_bounds (open, page, &bounds));
  g_assert_cmpfloat (bounds.origin.y, >=, 0);
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, 860);
  fixture_close (window);
}

/* Whoever opens a fact from what they see keeps their place. */
static void
test_scroll_in_view (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  GtkWidget *page = create_page ("facility", veils);
  GtkWindow *window = fixture_show (page, 1366, 860);
  GtkWidget *scrolled = fixture_find (page, GTK_TYPE_SCROLLED_WINDOW);

  /* A key figure, whose row is far down. */
  dossier_page_select_fact (DOSSIER_PAGE (page), "capacity-facility", TRUE);
  fixture_settle ();
  g_assert_cmpuint (count_open (page), >, 1);
  g_assert_cmpfloat (gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled))),
                     ==, 0);
  fixture_close (window);
}

static void
compare_reading_cb (GtkWidget *widget,
                    gpointer data)
{
  guint *n_compared = data;
  GtkWidget *line, *icon;
  graphene_rect_t reading, box;

  if (!GTK_IS_LABEL (widget) || gtk_widget_get_parent (widget) == NULL
      || !gtk_widget_has_css_class (gtk_widget_get_parent (widget), "dossier-chart-head"))
    return;

  line = gtk_widget_get_first_child (gtk_widget_get_parent (widget));
  icon = fixture_find (gtk_widget_get_last_child (line), GTK_TYPE_IMAGE);
  g_assert_nonnull (icon);
  g_assert_true (gtk_widget_compute_bounds (widget, line, &reading));
  g_assert_true (gtk_widget_compute_bounds (icon, line, &box));
  g_assert_cmpfloat (reading.origin.y, >=, box.origin.y + box.size.height + 4);
  (*n_compared)++;
}

/* How to read a chart is said below the icons of its buttons: a long line runs under them. */
static void
test_reading_below_icons (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  GtkWidget *page = create_page ("inmates", veils);
  GtkWindow *window;
  guint n_compared = 0;

  dossier_page_complete (DOSSIER_PAGE (page));
  window = fixture_show (page, 720, 860);
  page_fixture_visit (page, compare_reading_cb, &n_compared);
  g_assert_cmpuint (n_compared, >, 0);
  fixture_close (window);
}

static void
check_relation_cb (GtkWidget *widget,
                   gpointer data)
{
  GtkWidget **found = data;
  GtkWidget *relation, *words;
  graphene_rect_t bounds;

  if (!gtk_widget_has_css_class (widget, "dossier-pair-head"))
    return;

  relation = gtk_widget_get_last_child (widget);
  words = gtk_widget_get_next_sibling (gtk_widget_get_first_child (relation));
  g_assert_cmpint (pango_layout_get_line_count (gtk_label_get_layout (GTK_LABEL (words))), ==, 1);
  g_assert_true (gtk_widget_compute_bounds (gtk_widget_get_last_child (relation), widget, &bounds));
  g_assert_cmpfloat_with_epsilon (bounds.origin.x + bounds.size.width, gtk_widget_get_width (widget), 1);
  *found = widget;
}

/* What an answer is to a claim stands on one line, and what presents the pair at the end of it: the title is broken
 * into lines before it. */
static void
test_relation_is_whole (gconstpointer data)
{
  static const int widths[] = { 600, 660, 720, 860, 1366 };
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  GtkWidget *page = create_page (data, veils);
  GtkWindow *window;

  dossier_page_complete (DOSSIER_PAGE (page));
  window = fixture_show (page, widths[0], 860);
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      GtkWidget *found = NULL;

      fixture_resize (window, widths[i], 860);
      page_fixture_visit (page, check_relation_cb, &found);
      g_assert_nonnull (found);
    }
  fixture_close (window);
}

static void
add_per_view (const char *name,
              GTestDataFunc func)
{
  for (guint i = 0; i < dossier->n_views; i++)
    {
      g_autofree char *path = g_strdup_printf ("/ui/page/%s/%s", name, dossier->views[i]->id);

      g_test_add_data_func (path, dossier->views[i]->id, func);
    }
}

int
main (int argc,
      char **argv)
{
  int status;

  page_fixture_init (&argc, &argv);
  dossier = page_fixture_load (CECOT);

  add_per_view ("life", test_life);
  add_per_view ("life-in-window", test_life_in_window);
  add_per_view ("widths", test_widths);
  add_per_view ("widths-right-to-left", test_widths_right_to_left);
  add_per_view ("widths-large-text", test_widths_large_text);
  g_test_add_func ("/ui/page/text-size-changes", test_text_size_changes);
  g_test_add_func ("/ui/page/lazy", test_lazy);
  g_test_add_func ("/ui/page/activate/row", test_activate_row);
  g_test_add_func ("/ui/page/activate/tile", test_activate_tile);
  g_test_add_func ("/ui/page/row-names", test_row_names);
  g_test_add_func ("/ui/page/veil/row", test_veil_of_row);
  g_test_add_func ("/ui/page/veil/pair", test_veil_of_pair);
  g_test_add_func ("/ui/page/reading-below-icons", test_reading_below_icons);
  g_test_add_data_func ("/ui/page/relation-is-whole/foreign", "foreign", test_relation_is_whole);
  g_test_add_data_func ("/ui/page/relation-is-whole/rights", "rights", test_relation_is_whole);
  g_test_add_func ("/ui/page/select", test_select);
  g_test_add_func ("/ui/page/scroll", test_scroll);
  g_test_add_func ("/ui/page/scroll-in-view", test_scroll_in_view);

  status = g_test_run ();
  dossier_unref (dossier);
  return status;
}
