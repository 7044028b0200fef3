// SPDX-License-Identifier: GPL-3.0-or-later

#include <string.h>

#include "core/dossier-loader.h"
#include "fixture.h"
#include "page-fixture.h"
#include "ui/dossier-evidence-pane.h"
#include "ui/dossier-fact-row.h"
#include "ui/dossier-page.h"
#include "ui/dossier-span-bar.h"

#define N_MANY 800
#define LAST "f-799"
#define LEAST_HEIGHT 30 /* px a row */

/* A dossier of one view, one section and many facts that answer one question. */
static Dossier *
create_many (void)
{
  g_autoptr (GString) facts = g_string_new (NULL);
  g_autoptr (GString) ids = g_string_new (NULL);
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (GBytes) bytes = NULL;
  char *json;

  for (guint i = 0; i < N_MANY; i++)
    {
      g_string_append_printf (facts, "%s{\"id\":\"f-%u\",\"text\":\"Said\",\"status\":\"stated\",\"source\":[{\"id\":\"s\"}],"
                              "\"answers\":{\"question\":\"q\",\"value\":%u}}", i > 0 ? "," : "", i, i);
      g_string_append_printf (ids, "%s\"f-%u\"", i > 0 ? "," : "", i);
    }
  json = g_strdup_printf ("{\"format\":\"dossier/1\",\"id\":\"many\",\"version\":\"1\",\"title\":\"Many\",\"as_of\":\"2025\","
                          "\"language\":\"en\",\"languages\":[\"en\"],\"sources\":[{\"id\":\"s\",\"type\":\"book\"}],"
                          "\"parties\":[],\"questions\":[{\"id\":\"q\",\"label\":\"Q\",\"kind\":\"count\",\"unit\":\"item\"}],\"facts\":[%s],\"views\":[{\"id\":\"v\",\"title\":\"V\","
                          "\"sections\":[{\"id\":\"s\",\"title\":\"S\",\"facts\":[%s]}]}]}",
                          facts->str, ids->str);
  bytes = g_bytes_new_take (json, strlen (json));

  return dossier_read_bytes (bytes, NULL, problems, NULL, NULL, NULL);
}

/* A page of very many facts is built as far as the reader comes, and to the fact that is asked for. */
static void
test_many (void)
{
  g_autoptr (Dossier) many = create_many ();
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  GtkWidget *page = dossier_page_new (dossier_page_state_new (many, many->views[0]), veils);
  GtkWindow *window = fixture_show (page, 720, 860);
  GtkAdjustment *adjustment;
  guint n_built = 0, n_before;

  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (fixture_find (page, GTK_TYPE_SCROLLED_WINDOW)));
  do
    {
      n_before = n_built;
      fixture_settle ();
      fixture_settle ();
      n_built = page_fixture_count (page, DOSSIER_TYPE_FACT_ROW);
    }
  while (n_built > n_before);
  g_assert_cmpuint (n_built, >, 20);
  g_assert_cmpuint (n_built, <, N_MANY);

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
  for (guint i = 0; i < 60 && page_fixture_count (page, DOSSIER_TYPE_FACT_ROW) == n_built; i++)
    fixture_settle ();
  g_assert_cmpuint (page_fixture_count (page, DOSSIER_TYPE_FACT_ROW), >, n_built);

  gtk_adjustment_set_value (adjustment, 0);
  dossier_page_select_fact (DOSSIER_PAGE (page), LAST, TRUE);
  for (guint i = 0; i < 600 && gtk_adjustment_get_value (adjustment) < N_MANY * LEAST_HEIGHT; i++)
    fixture_settle ();
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), >, N_MANY * LEAST_HEIGHT);
  g_assert_cmpuint (page_fixture_count (page, DOSSIER_TYPE_FACT_ROW), ==, N_MANY);
  fixture_close (window);
}

static void
find_more (GtkWidget *widget,
           gpointer data)
{
  gboolean *is_found = data;

  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), "699 more facts in this dossier."))
    *is_found = TRUE;
}

/* The pane lists a hundred of the other answers, and says how many more there are. */
static void
test_evidence (void)
{
  g_autoptr (Dossier) many = create_many ();
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  GtkWidget *pane = g_object_ref_sink (dossier_evidence_pane_new (veils));
  gboolean says_more = FALSE;

  dossier_evidence_pane_set_state (DOSSIER_EVIDENCE_PANE (pane), dossier_evidence_state_new (many, many->facts[0]));
  g_assert_cmpuint (page_fixture_count (pane, DOSSIER_TYPE_SPAN_BAR), ==, 101);
  page_fixture_visit (pane, find_more, &says_more);
  g_assert_true (says_more);
  g_object_unref (pane);
}

int
main (int argc,
      char **argv)
{
  page_fixture_init (&argc, &argv);
  g_test_add_func ("/ui/page-many/built-as-far-as-needed", test_many);
  g_test_add_func ("/ui/page-many/evidence-is-bounded", test_evidence);

  return g_test_run ();
}
