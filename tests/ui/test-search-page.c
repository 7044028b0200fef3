// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"
#include "page-fixture.h"
#include "ui/dossier-browsable.h"
#include "ui/dossier-facet-panel.h"
#include "ui/dossier-marked-label.h"
#include "ui/dossier-search-page.h"
#include "ui/dossier-search-row.h"

#define WIDE 1280
#define NARROW 720
#define HEIGHT 860

typedef struct
{
  Dossier *dossier;
  DossierSearch *search;
  DossierVeils *veils;
  GtkWidget *page;
  GtkWindow *window;
  FixtureActions actions;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  fixture->dossier = page_fixture_load ("dossiers/cecot.dossier.json");
  fixture->search = dossier_search_new (fixture->dossier, NULL, NULL);
  fixture->veils = dossier_veils_new ();
  fixture->page = dossier_search_page_new (fixture->veils);
  fixture->window = fixture_show (fixture->page, GPOINTER_TO_INT (data), HEIGHT);
  page_fixture_add_actions (GTK_WIDGET (fixture->window), &fixture->actions);
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  fixture_close (fixture->window);
  page_fixture_actions_clear (&fixture->actions);
  g_object_unref (fixture->veils);
  dossier_search_unref (fixture->search);
  dossier_unref (fixture->dossier);
}

static void
search (Fixture *fixture,
        const char *text)
{
  g_object_set (fixture->page, "text", text, NULL);
  fixture_settle ();
}

static void
make_ready (Fixture *fixture,
            const char *text)
{
  dossier_search_page_set_search (DOSSIER_SEARCH_PAGE (fixture->page), fixture->search);
  search (fixture, text);
}

static DossierSearchRow *
get_first_row (Fixture *fixture)
{
  return DOSSIER_SEARCH_ROW (fixture_find (fixture->page, DOSSIER_TYPE_SEARCH_ROW));
}

/* What is typed before the search is ready waits for it. */
static void
test_waits (Fixture *fixture,
            gconstpointer data)
{
  search (fixture, "gulag");
  g_assert_null (fixture_find (fixture->page, DOSSIER_TYPE_SEARCH_ROW));

  dossier_search_page_set_search (DOSSIER_SEARCH_PAGE (fixture->page), fixture->search);
  fixture_settle ();
  g_assert_cmpuint (page_fixture_count (fixture->page, DOSSIER_TYPE_SEARCH_ROW), ==, 2);
}

/* Each keystroke has its results, and the empty text none. */
static void
test_keystrokes (Fixture *fixture,
                 gconstpointer data)
{
  g_autoptr (GPtrArray) facts = NULL;

  make_ready (fixture, "gula");
  g_assert_cmpuint (page_fixture_count (fixture->page, DOSSIER_TYPE_SEARCH_ROW), ==, 2);
  search (fixture, "gulagx");
  g_assert_cmpuint (page_fixture_count (fixture->page, DOSSIER_TYPE_SEARCH_ROW), ==, 0);
  g_assert_cmpstr (dossier_search_page_get_announcement (DOSSIER_SEARCH_PAGE (fixture->page)), ==,
                   "No fact mentions “gulagx”. Did you mean “gulag”?");
  search (fixture, "gulag");
  facts = dossier_browsable_list_facts (DOSSIER_BROWSABLE (fixture->page));
  g_assert_cmpuint (facts->len, ==, 2);
  search (fixture, "");
  g_assert_cmpuint (page_fixture_count (fixture->page, DOSSIER_TYPE_SEARCH_ROW), ==, 0);
}

static void
click_button (Fixture *fixture,
              const char *name)
{
  GtkWidget *button = page_fixture_find_name (fixture->page, GTK_TYPE_BUTTON, name);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  fixture_settle ();
}

static void
test_suggestion (Fixture *fixture,
                 gconstpointer data)
{
  g_autofree char *text = NULL;

  make_ready (fixture, "gulga");
  click_button (fixture, "Did you mean “gulag”?");
  g_object_get (fixture->page, "text", &text, NULL);
  g_assert_cmpstr (text, ==, "gulag");
  g_assert_cmpuint (page_fixture_count (fixture->page, DOSSIER_TYPE_SEARCH_ROW), ==, 2);
}

/* A filter narrows the results, keeps the focus, and can be let go of. */
static void
test_filter (Fixture *fixture,
             gconstpointer data)
{
  GtkWidget *panel;
  GtkWidget *check;

  make_ready (fixture, "mega-prison");
  panel = fixture_find (fixture->page, DOSSIER_TYPE_FACET_PANEL);
  check = page_fixture_find_name (panel, GTK_TYPE_CHECK_BUTTON, "Reported, 1 fact");
  g_assert_nonnull (check);
  gtk_widget_grab_focus (check);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  fixture_settle ();
  g_assert_cmpuint (page_fixture_count (fixture->page, DOSSIER_TYPE_SEARCH_ROW), ==, 1);
  g_assert_true (gtk_window_get_focus (fixture->window) == check);

  click_button (fixture, "Show All");
  g_assert_cmpuint (page_fixture_count (fixture->page, DOSSIER_TYPE_SEARCH_ROW), >, 1);
  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)));
}

/* Enter opens the first; walking along opens what is come to. */
static void
test_walk (Fixture *fixture,
           gconstpointer data)
{
  DossierSearchPage *page = DOSSIER_SEARCH_PAGE (fixture->page);
  g_autoptr (GPtrArray) facts = NULL;
  const DossierFact *first;
  const DossierFact *second;

  make_ready (fixture, "gulag");
  facts = dossier_browsable_list_facts (DOSSIER_BROWSABLE (page));
  first = g_ptr_array_index (facts, 0);
  second = g_ptr_array_index (facts, 1);

  g_assert_true (dossier_search_page_open_first (page));
  g_assert_cmpstr (fixture->actions.name, ==, "open-fact");
  g_assert_cmpstr (fixture->actions.parameter, ==, first->id);
  dossier_browsable_select_fact (DOSSIER_BROWSABLE (page), first->id, TRUE);
  g_assert_true (dossier_search_page_walk (page, 1));
  g_assert_cmpstr (fixture->actions.parameter, ==, second->id);
  dossier_browsable_select_fact (DOSSIER_BROWSABLE (page), second->id, TRUE);
  g_assert_false (dossier_search_page_walk (page, 1));
}

/* Without open evidence, walking opens nothing. */
static void
test_walk_closed (Fixture *fixture,
                  gconstpointer data)
{
  make_ready (fixture, "gulag");
  g_assert_true (dossier_search_page_walk (DOSSIER_SEARCH_PAGE (fixture->page), 1));
  g_assert_true (gtk_window_get_focus (fixture->window) == GTK_WIDGET (get_first_row (fixture)));
  g_assert_cmpuint (fixture->actions.n_activated, ==, 0);
}

static void
test_marks (Fixture *fixture,
            gconstpointer data)
{
  GtkWidget *marked;
  PangoAttrList *attributes;
  g_autoptr (GSList) list = NULL;

  make_ready (fixture, "gulag");
  marked = fixture_find (GTK_WIDGET (get_first_row (fixture)), DOSSIER_TYPE_MARKED_LABEL);
  attributes = gtk_label_get_attributes (dossier_marked_label_get_label (DOSSIER_MARKED_LABEL (marked)));
  list = pango_attr_list_get_attributes (attributes);
  g_assert_cmpuint (g_slist_length (list), ==, 2);
  g_slist_foreach (list, (GFunc) (void (*) (void)) pango_attribute_destroy, NULL);
}

/* A fact under a content note is covered, with what was found in it, until it is revealed. */
static void
test_veils (Fixture *fixture,
            gconstpointer data)
{
  const DossierFact *fact;
  GtkWidget *marked;
  GtkLabel *label;
  g_autofree char *covered = NULL;

  make_ready (fixture, "“severe sleep deprivation” by:abrego-attorneys");
  fact = dossier_search_row_get_fact (get_first_row (fixture));
  marked = fixture_find (GTK_WIDGET (get_first_row (fixture)), DOSSIER_TYPE_MARKED_LABEL);
  label = dossier_marked_label_get_label (DOSSIER_MARKED_LABEL (marked));
  covered = g_strdup (gtk_label_get_text (label));
  g_assert_true (g_str_has_prefix (covered, "Content note:"));

  dossier_veils_reveal (fixture->veils, &fact, 1);
  g_assert_cmpstr (gtk_label_get_text (label), !=, covered);
}

/* Far below, rows wait until the reader comes. */
static void
test_many (Fixture *fixture,
           gconstpointer data)
{
  make_ready (fixture, "e");
  for (guint i = 0; i < 20; i++)
    fixture_settle ();
  g_assert_cmpuint (page_fixture_count (fixture->page, DOSSIER_TYPE_SEARCH_ROW), >, 10);
  g_assert_cmpuint (page_fixture_count (fixture->page, DOSSIER_TYPE_SEARCH_ROW), <, 150);
}

static gboolean
is_shown (Fixture *fixture,
          GType type)
{
  GtkWidget *widget = fixture_find (fixture->page, type);

  return widget != NULL && gtk_widget_get_mapped (widget);
}

/* Filters are beside the results or behind a button, never both. */
static void
test_places (Fixture *fixture,
             gconstpointer data)
{
  gboolean wide = GPOINTER_TO_INT (data) == WIDE;

  make_ready (fixture, "prison");
  g_assert_true (is_shown (fixture, GTK_TYPE_MENU_BUTTON) == !wide);
  page_fixture_assert_fits (fixture->page, GPOINTER_TO_INT (data));
  fixture_resize (fixture->window, wide ? NARROW : WIDE, HEIGHT);
  fixture_settle ();
  g_assert_true (is_shown (fixture, GTK_TYPE_MENU_BUTTON) == wide);
}

static void
test_narrowest (Fixture *fixture,
                gconstpointer data)
{
  make_ready (fixture, "state of exception");
  page_fixture_assert_fits (fixture->page, GPOINTER_TO_INT (data));
}

#define ADD(name, width, func) \
  g_test_add ("/ui/search-page/" name, Fixture, GINT_TO_POINTER (width), set_up, func, tear_down)

int
main (int argc,
      char **argv)
{
  page_fixture_init (&argc, &argv);

  ADD ("waits", WIDE, test_waits);
  ADD ("keystrokes", WIDE, test_keystrokes);
  ADD ("suggestion", WIDE, test_suggestion);
  ADD ("filter", WIDE, test_filter);
  ADD ("walk", WIDE, test_walk);
  ADD ("walk-closed", WIDE, test_walk_closed);
  ADD ("marks", WIDE, test_marks);
  ADD ("veils", WIDE, test_veils);
  ADD ("many", WIDE, test_many);
  ADD ("places/wide", WIDE, test_places);
  ADD ("places/narrow", NARROW, test_places);
  ADD ("narrowest", 360, test_narrowest);

  return g_test_run ();
}
