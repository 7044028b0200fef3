// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"
#include "page-fixture.h"
#include "present/dossier-party-state.h"
#include "ui/dossier-fact-row.h"
#include "ui/dossier-page.h"
#include "ui/dossier-pair-card.h"
#include "ui/dossier-parties-page.h"
#include "ui/dossier-party-tag.h"

#define CECOT "dossiers/cecot.dossier.json"

static GtkWidget *
create_page (Dossier *dossier,
             const char *party,
             DossierVeils *veils)
{
  GtkWidget *page =
    dossier_page_new (dossier_party_page_state_new (dossier, dossier_find_party (dossier, party)), veils);

  dossier_page_complete (DOSSIER_PAGE (page));
  return page;
}

static gboolean
has_label (GtkWidget *widget,
           const char *words)
{
  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), words))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (has_label (child, words))
      return TRUE;

  return FALSE;
}

/* What García says, what it stands beside, and how it changed; at every width. */
static void
test_person (void)
{
  static const int widths[] = { 360, 480, 720, 1000, 1366 };
  g_autoptr (Dossier) dossier = page_fixture_load (CECOT);
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  GtkWidget *page = create_page (dossier, "garcia", veils);
  GtkWindow *window = fixture_show (page, widths[0], 860);
  g_autoptr (GPtrArray) facts = dossier_browsable_list_facts (DOSSIER_BROWSABLE (page));

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      fixture_resize (window, widths[i], 860);
      page_fixture_assert_fits (page, widths[i]);
    }
  g_assert_true (has_label (page, "Stated: 8"));
  g_assert_cmpuint (page_fixture_count (page, DOSSIER_TYPE_PAIR_CARD), >=, 3);
  g_assert_cmpuint (page_fixture_count (page, DOSSIER_TYPE_FACT_ROW), >=, 4);
  g_assert_cmpuint (facts->len, >=, 12);
  gtk_test_accessible_assert_property (page, GTK_ACCESSIBLE_PROPERTY_LABEL, "Belarmino García");
  fixture_close (window);
}

/* The fact whose evidence is open is marked wherever the page shows it. */
static void
test_marks (void)
{
  g_autoptr (Dossier) dossier = page_fixture_load (CECOT);
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  GtkWidget *page = create_page (dossier, "garcia", veils);
  GtkWindow *window = fixture_show (page, 1366, 860);
  GtkWidget *row = fixture_find (page, DOSSIER_TYPE_FACT_ROW);
  const char *id = dossier_fact_row_get_fact (DOSSIER_FACT_ROW (row))->id;

  dossier_browsable_select_fact (DOSSIER_BROWSABLE (page), id, TRUE);
  fixture_settle ();
  g_assert_true (gtk_widget_has_css_class (row, "dossier-open"));
  fixture_close (window);
}

/* Of whom nothing is on record, the page says just that. */
static void
test_nothing (void)
{
  g_autoptr (Dossier) dossier = page_fixture_load (CECOT);
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  GtkWidget *page = create_page (dossier, "mena", veils);
  GtkWindow *window = fixture_show (page, 720, 600);

  g_assert_cmpuint (page_fixture_count (page, DOSSIER_TYPE_FACT_ROW), ==, 0);
  fixture_close (window);
}

/* Every party is in the list, and leads to its page. */
static void
test_list (void)
{
  g_autoptr (Dossier) dossier = page_fixture_load (CECOT);
  GtkWidget *page = dossier_parties_page_new (dossier_parties_state_new (dossier));
  FixtureActions actions = { NULL };
  GtkWindow *window;
  GtkWidget *row;

  page_fixture_add_actions (page, &actions);
  window = fixture_show (page, 360, 700);
  page_fixture_assert_fits (page, 360);
  row = page_fixture_find_name (page, GTK_TYPE_BUTTON, "Belarmino García. Person, director of the prison. 12 facts.");
  g_assert_nonnull (row);
  g_assert_cmpuint (page_fixture_count (page, DOSSIER_TYPE_PARTY_TAG), ==, dossier->n_parties);
  g_signal_emit_by_name (row, "clicked");
  g_assert_cmpstr (actions.name, ==, "show-view");
  g_assert_cmpstr (actions.parameter, ==, "own:party/garcia");
  page_fixture_actions_clear (&actions);
  fixture_close (window);
}

int
main (int argc,
      char **argv)
{
  page_fixture_init (&argc, &argv);

  g_test_add_func ("/ui/party-page/person", test_person);
  g_test_add_func ("/ui/party-page/marks", test_marks);
  g_test_add_func ("/ui/party-page/nothing", test_nothing);
  g_test_add_func ("/ui/party-page/list", test_list);

  return g_test_run ();
}
