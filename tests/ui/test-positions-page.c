// SPDX-License-Identifier: GPL-3.0-or-later

#include <string.h>

#include "fixture.h"
#include "page-fixture.h"
#include "ui/dossier-matrix-columns.h"
#include "ui/dossier-matrix.h"
#include "ui/dossier-pair-side.h"
#include "ui/dossier-position-popover.h"
#include "ui/dossier-positions-page.h"

#define CECOT "dossiers/cecot.dossier.json"
#define NORMAL_DPI (96 * 1024)

typedef struct
{
  Dossier *dossier;
  DossierVeils *veils;
  GtkWidget *page;
  GtkWidget *matrix;
  GtkWindow *window;
  FixtureActions actions;
} Fixture;

typedef struct
{
  Fixture *fixture;
  const char *words;
} FocusAt;

static void
find_matrix (GtkWidget *widget,
             gpointer data)
{
  GtkWidget **found = data;

  if (DOSSIER_IS_MATRIX (widget))
    *found = widget;
}

static void
set_up (Fixture *fixture,
        gconstpointer width)
{
  fixture->dossier = page_fixture_load (CECOT);
  fixture->veils = dossier_veils_new ();
  fixture->page = dossier_positions_page_new (dossier_positions_state_new (fixture->dossier), fixture->veils);
  page_fixture_visit (fixture->page, find_matrix, &fixture->matrix);
  page_fixture_add_actions (fixture->page, &fixture->actions);
  fixture->window = fixture_show (fixture->page, GPOINTER_TO_INT (width), 860);
  fixture_settle ();
}

static void
tear_down (Fixture *fixture,
           gconstpointer width)
{
  fixture_close (fixture->window);
  page_fixture_actions_clear (&fixture->actions);
  g_object_unref (fixture->veils);
  dossier_unref (fixture->dossier);
}

/* The focus is at the cell of which words are spoken. */
static gboolean
has_focus (gpointer data)
{
  FocusAt *at = data;

  return page_fixture_find_name (at->fixture->matrix, GTK_TYPE_BUTTON, at->words)
         == gtk_window_get_focus (at->fixture->window);
}

static void
assert_focus (Fixture *fixture,
              const char *words)
{
  FocusAt at = { fixture, words };

  fixture_wait (has_focus, &at, words);
}

static void
run (const char *const *argv)
{
  g_autoptr (GError) error = NULL;

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
}

static void
press (const char *key)
{
  run ((const char *[]) { "xdotool", "key", key, NULL });
}

static gboolean
is_active (gpointer data)
{
  return gtk_window_is_active (data);
}

/* The keyboard, at the first cell. */
static void
enter (Fixture *fixture)
{
  run ((const char *[]) { "sh", "-c",
                          "xdotool windowfocus --sync $(xdotool search --onlyvisible --pid $PPID | tail -1)", NULL });
  fixture_wait (is_active, fixture->window, "the keyboard");
  gtk_window_set_focus (fixture->window, NULL);
  g_assert_true (gtk_widget_child_focus (fixture->matrix, GTK_DIR_TAB_FORWARD));
}

#define COURTS ". On record on 1 of 18 contested points."
#define LAST "CECOT is a good thing for El Salvador. Speaker not named: " NONE
#define NONE "no record in this dossier; that is not silence."

static void
test_walk (Fixture *fixture,
           gconstpointer width)
{
  enter (fixture);
  assert_focus (fixture, "People held. Courts: " NONE);
  press ("Right");
  assert_focus (fixture, "People held. Detainees and lawyers: " NONE);
  press ("Down");
  assert_focus (fixture, "Human rights are respected inside CECOT. Detainees and lawyers: " NONE);
  press ("Right");
  assert_focus (fixture, "Human rights are respected inside CECOT. Experts: denies it. Specht, undated, Opinion.");
  press ("Home");
  assert_focus (fixture, "Human rights are respected inside CECOT. Courts: " NONE);
  press ("Left");
  assert_focus (fixture, "Human rights are respected inside CECOT. Courts: " NONE);
  press ("ctrl+End");
  assert_focus (fixture, LAST);
  press ("ctrl+Home");
  assert_focus (fixture, "People held. Courts: " NONE);
  press ("Up");
  assert_focus (fixture, "Courts" COURTS);
}

static gboolean
has_copied (gpointer data)
{
  return ((Fixture *) data)->actions.name != NULL;
}

static void
copy (Fixture *fixture)
{
  page_fixture_actions_clear (&fixture->actions);
  press ("ctrl+c");
  fixture_wait (has_copied, fixture, "the cell to be copied");
  g_assert_cmpstr (fixture->actions.name, ==, "copy-text");
}

/* A cell says all that it stands for, or that there is no record. */
static void
test_copy (Fixture *fixture,
           gconstpointer width)
{
  enter (fixture);
  copy (fixture);
  g_assert_nonnull (strstr (fixture->actions.parameter, "no record in this dossier, which is not silence"));
  press ("Down");
  press ("Right");
  press ("Right");
  copy (fixture);
  g_assert_nonnull (strstr (fixture->actions.parameter, "Experts, 1 statement in this dossier:"));
  g_assert_nonnull (strstr (fixture->actions.parameter, "Specht"));
}

/* One stop of Tab: from any cell it leads out, and comes back to it. */
static void
test_one_tab_stop (Fixture *fixture,
                   gconstpointer width)
{
  enter (fixture);
  press ("Down");
  assert_focus (fixture, "Human rights are respected inside CECOT. Courts: " NONE);
  g_assert_false (gtk_widget_child_focus (fixture->matrix, GTK_DIR_TAB_FORWARD));
  gtk_window_set_focus (fixture->window, NULL);
  g_assert_true (gtk_widget_child_focus (fixture->matrix, GTK_DIR_TAB_BACKWARD));
  assert_focus (fixture, "Human rights are respected inside CECOT. Courts: " NONE);
}

/* The last cell of all is seen, below the heads. */
static void
test_focus_scrolls (Fixture *fixture,
                    gconstpointer width)
{
  GtkWidget *head = page_fixture_find_name (fixture->matrix, GTK_TYPE_BUTTON, "Courts" COURTS);
  graphene_rect_t head_bounds, cell_bounds;

  enter (fixture);
  press ("ctrl+End");
  assert_focus (fixture, LAST);
  fixture_settle ();
  g_assert_true (gtk_widget_compute_bounds (gtk_window_get_focus (fixture->window), fixture->page, &cell_bounds));
  g_assert_true (gtk_widget_compute_bounds (head, fixture->page, &head_bounds));
  g_assert_cmpfloat (head_bounds.origin.y, >=, -1);
  g_assert_cmpfloat (cell_bounds.origin.y, >=, head_bounds.origin.y + head_bounds.size.height - 1);
  g_assert_cmpfloat (cell_bounds.origin.y + cell_bounds.size.height, <=, 861);
  g_assert_cmpfloat (cell_bounds.origin.x + cell_bounds.size.width, <=, GPOINTER_TO_INT (width) + 1);

  press ("ctrl+Home");
  assert_focus (fixture, "People held. Courts: " NONE);
  fixture_settle ();
  g_assert_true (gtk_widget_compute_bounds (gtk_window_get_focus (fixture->window), fixture->page, &cell_bounds));
  g_assert_true (gtk_widget_compute_bounds (head, fixture->page, &head_bounds));
  g_assert_cmpfloat (cell_bounds.origin.y, >=, head_bounds.origin.y + head_bounds.size.height - 1);
}

static void
find_popover (GtkWidget *widget,
              gpointer data)
{
  GtkWidget **found = data;

  if (DOSSIER_IS_POSITION_POPOVER (widget))
    *found = widget;
}

typedef struct
{
  const char *name;
  GtkWidget *button;
} Named;

/* In the guise that is seen. */
static void
find_cell (GtkWidget *widget,
           gpointer data)
{
  Named *named = data;

  if (gtk_widget_get_mapped (widget) && page_fixture_find_name (widget, GTK_TYPE_BUTTON, named->name) == widget)
    named->button = widget;
}

static gboolean
has_popover (gpointer data)
{
  GtkWidget *popover = NULL;

  page_fixture_visit (((Fixture *) data)->page, find_popover, &popover);
  return popover != NULL && gtk_widget_get_mapped (popover);
}

static GtkWidget *
open_cell (Fixture *fixture,
           const char *name)
{
  Named named = { name, NULL };
  GtkWidget *popover = NULL;

  page_fixture_visit (fixture->matrix, find_cell, &named);
  g_assert_nonnull (named.button);
  g_signal_emit_by_name (named.button, "clicked");
  fixture_wait (has_popover, fixture, "the popover");
  page_fixture_visit (fixture->page, find_popover, &popover);
  return popover;
}

static void
find_side (GtkWidget *widget,
           gpointer data)
{
  GtkWidget **found = data;

  if (DOSSIER_IS_PAIR_SIDE (widget) && *found == NULL)
    *found = widget;
}

#define ICG_DENIES "Homicides fell due to the Territorial Control Plan. Experts: denies it. ICG, 2020, Opinion."

/* A cell opens its facts, and a fact of it the evidence; a note covers it until the reader lifts it. */
static void
test_cell_opens (Fixture *fixture,
                 gconstpointer width)
{
  GtkWidget *popover = open_cell (fixture, ICG_DENIES);
  const DossierFact *fact = dossier_find_fact (fixture->dossier, "icg-no-causal-relationship");
  GtkWidget *side = NULL;

  page_fixture_visit (popover, find_side, &side);
  g_assert_nonnull (side);
  g_assert_true (dossier_pair_side_get_covered (DOSSIER_PAIR_SIDE (side)));
  dossier_veils_reveal (fixture->veils, &fact, 1);
  g_assert_false (dossier_pair_side_get_covered (DOSSIER_PAIR_SIDE (side)));

  g_signal_emit_by_name (side, "clicked");
  g_assert_cmpstr (fixture->actions.name, ==, "open-fact");
  g_assert_cmpstr (fixture->actions.parameter, ==, "icg-no-causal-relationship");
  if (GPOINTER_TO_INT (width) > 480)
    assert_focus (fixture, ICG_DENIES);
}

static void
test_marks_open_fact (Fixture *fixture,
                      gconstpointer width)
{
  GtkWidget *cell = page_fixture_find_name (fixture->matrix, GTK_TYPE_BUTTON, ICG_DENIES);

  dossier_browsable_select_fact (DOSSIER_BROWSABLE (fixture->page), "icg-no-causal-relationship", TRUE);
  g_assert_true (gtk_widget_has_css_class (cell, "dossier-open"));
  dossier_browsable_select_fact (DOSSIER_BROWSABLE (fixture->page), NULL, FALSE);
  g_assert_false (gtk_widget_has_css_class (cell, "dossier-open"));
}

static gboolean
has_label (GtkWidget *widget,
           const char *words)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget)
      && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), words))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (has_label (child, words))
      return TRUE;

  return FALSE;
}

/* What is hidden is said, its facts are not gone through, and the keyboard passes over it. */
static void
test_hidden_columns (Fixture *fixture,
                     gconstpointer width)
{
  g_autoptr (GPtrArray) before = dossier_browsable_list_facts (DOSSIER_BROWSABLE (fixture->page));
  g_autoptr (GPtrArray) after = NULL;

  g_assert_false (has_label (fixture->page, "1 of 12 hidden"));
  dossier_matrix_columns_set_shown (dossier_positions_page_get_columns (DOSSIER_POSITIONS_PAGE (fixture->page)), 1, FALSE);
  fixture_settle ();
  g_assert_true (has_label (fixture->page, "1 of 12 hidden"));
  after = dossier_browsable_list_facts (DOSSIER_BROWSABLE (fixture->page));
  g_assert_cmpuint (after->len, ==, before->len - 10);

  enter (fixture);
  press ("Right");
  assert_focus (fixture, "People held. Experts: " NONE);
}

static gboolean
is_at_experts (gpointer data)
{
  GtkWidget *focus = gtk_window_get_focus (((Fixture *) data)->window);

  return has_label (focus, "Experts") && has_label (focus, "denies");
}

/* No room for a table: a line for each record, and those who have none are named. */
static void
test_stacked (Fixture *fixture,
              gconstpointer width)
{
  enter (fixture);
  g_assert_true (has_label (fixture->page,
                            "No record in this dossier, which is not silence: Courts, Detainees and lawyers, Latin "
                            "American politicians, Other governments, Rights bodies, US Congress, US government and "
                            "Venezuelan government"));
  press ("Down");
  press ("Down");
  fixture_wait (is_at_experts, fixture, "the line of the experts");
}

static void
check_widths (Fixture *fixture)
{
  static const int widths[] = { 360, 479, 480, 720, 800, 1000, 1366, 3840 };

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      fixture_resize (fixture->window, widths[i], 860);
      fixture_settle ();
      g_assert_cmpint (gtk_widget_get_width (fixture->page), ==, widths[i]);
    }
}

static void
test_widths (Fixture *fixture,
             gconstpointer width)
{
  check_widths (fixture);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * NORMAL_DPI, NULL);
  check_widths (fixture);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", NORMAL_DPI, NULL);
}

static void
test_life (void)
{
  g_autoptr (Dossier) dossier = page_fixture_load (CECOT);
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  GtkWidget *page = g_object_ref_sink (dossier_positions_page_new (dossier_positions_state_new (dossier), veils));

  g_assert_finalize_object (page);
  g_assert_finalize_object (g_steal_pointer (&veils));
}

#define ADD(path, width, func) \
  g_test_add ("/ui/positions-page/" path, Fixture, GINT_TO_POINTER (width), set_up, func, tear_down)

int
main (int argc,
      char **argv)
{
  page_fixture_init (&argc, &argv);

  ADD ("walk", 1366, test_walk);
  ADD ("walk-scrolled", 720, test_walk);
  ADD ("copy", 1366, test_copy);
  ADD ("one-tab-stop", 1366, test_one_tab_stop);
  ADD ("focus-scrolls", 1366, test_focus_scrolls);
  ADD ("focus-scrolls-sideways", 720, test_focus_scrolls);
  ADD ("cell-opens", 1366, test_cell_opens);
  ADD ("cell-opens-stacked", 360, test_cell_opens);
  ADD ("marks-open-fact", 1366, test_marks_open_fact);
  ADD ("hidden-columns", 1366, test_hidden_columns);
  ADD ("stacked", 360, test_stacked);
  ADD ("widths", 360, test_widths);
  g_test_add_func ("/ui/positions-page/life", test_life);

  return g_test_run ();
}
