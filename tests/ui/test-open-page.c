// SPDX-License-Identifier: GPL-3.0-or-later

/* Open Questions and the page of a question: what they show, open, mark, cover and let choose. */

#include "fixture.h"
#include "page-fixture.h"
#include "ui/dossier-chart-card.h"
#include "ui/dossier-fact-row.h"
#include "ui/dossier-open-group-view.h"
#include "ui/dossier-open-page.h"
#include "ui/dossier-question-page.h"

#define CECOT "dossiers/cecot.dossier.json"

static Dossier *dossier;

static void
count_rows (GtkWidget *widget,
            gpointer data)
{
  if (GTK_IS_LIST_BOX_ROW (widget))
    *(guint *) data += 1;
}

static guint
get_n_rows (GtkWidget *widget)
{
  guint n = 0;

  page_fixture_visit (widget, count_rows, &n);
  return n;
}

static DossierOpenGroupView *
find_group (GtkWidget *page,
            const char *title)
{
  GtkWidget *group = page_fixture_find_name (page, DOSSIER_TYPE_OPEN_GROUP_VIEW, title);

  g_assert_nonnull (group);
  return DOSSIER_OPEN_GROUP_VIEW (group);
}

/* Facts open as facts, questions as questions. */
static void
test_entries (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  GtkWidget *page = dossier_open_page_new (dossier, veils);
  FixtureActions actions = { NULL };
  GtkWindow *window;
  GtkWidget *fact, *question;

  page_fixture_add_actions (page, &actions);
  window = fixture_show (page, 1000, 800);

  fact = fixture_find (GTK_WIDGET (find_group (page, "Asked for, and declined")), GTK_TYPE_LIST_BOX_ROW);
  g_signal_emit_by_name (fact, "activate");
  g_assert_cmpstr (actions.name, ==, "open-fact");
  g_assert_cmpstr (actions.parameter, ==, "update-declined-2025-03");

  question = fixture_find (GTK_WIDGET (find_group (page, "Numbers without a date")), GTK_TYPE_LIST_BOX_ROW);
  g_signal_emit_by_name (question, "activate");
  g_assert_cmpstr (actions.name, ==, "explain-question");
  g_assert_cmpstr (actions.parameter, ==, "space-per-person");

  fixture_close (window);
  page_fixture_actions_clear (&actions);
}

/* Of a long list the first few, until all are asked for. */
static void
test_more (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  GtkWidget *page = dossier_open_page_new (dossier, veils);
  GtkWindow *window = fixture_show (page, 1000, 800);
  GtkWidget *gaps = GTK_WIDGET (find_group (page, "What the source leaves out"));
  GtkWidget *more = gtk_widget_get_last_child (gaps);

  g_assert_cmpuint (get_n_rows (gaps), ==, 6);
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (more)), ==, "Show all 52");
  g_signal_emit_by_name (more, "clicked");
  g_assert_cmpuint (get_n_rows (gaps), ==, 52);
  g_assert_false (gtk_widget_get_visible (more));

  fixture_close (window);
}

/* What is old is the reader's choice, and nothing else moves. */
static void
test_age (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  GtkWidget *page = dossier_open_page_new (dossier, veils);
  GtkWindow *window = fixture_show (page, 1000, 800);
  GtkWidget *old = GTK_WIDGET (find_group (page, "Numbers from before 1 January 2025"));
  GtkWidget *gaps = GTK_WIDGET (find_group (page, "What the source leaves out"));
  GtkWidget *choice = fixture_find (old, GTK_TYPE_DROP_DOWN);

  g_signal_emit_by_name (gtk_widget_get_last_child (gaps), "clicked");
  gtk_drop_down_set_selected (GTK_DROP_DOWN (choice), 5);
  g_assert_true (GTK_WIDGET (find_group (page, "Numbers from before 1 January 2016")) == old);
  g_assert_cmpuint (get_n_rows (fixture_find (old, GTK_TYPE_LIST_BOX)), ==, 1);
  g_assert_cmpuint (get_n_rows (gaps), ==, 52);

  fixture_close (window);
}

/* Previous and next go through the facts of the page; the open one is marked, even far down a list. */
static void
test_facts (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  GtkWidget *page = dossier_open_page_new (dossier, veils);
  GtkWindow *window = fixture_show (page, 1000, 800);
  g_autoptr (GPtrArray) facts = dossier_browsable_list_facts (DOSSIER_BROWSABLE (page));
  GtkWidget *gaps = GTK_WIDGET (find_group (page, "What the source leaves out"));

  g_assert_cmpuint (facts->len, >, 100);
  dossier_browsable_select_fact (DOSSIER_BROWSABLE (page), "surveillance-courts-gap", TRUE);
  g_assert_cmpuint (get_n_rows (gaps), ==, 52);
  g_assert_true (gtk_widget_has_css_class (
    GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (fixture_find (gaps, GTK_TYPE_LIST_BOX)), 51)),
    "dossier-open"));
  fixture_settle ();

  fixture_close (window);
}

static void
find_label (GtkWidget *widget,
            gpointer data)
{
  const char **wanted = data;

  if (GTK_IS_LABEL (widget) && g_strcmp0 (gtk_label_get_text (GTK_LABEL (widget)), *wanted) == 0)
    *wanted = NULL;
}

static gboolean
shows (GtkWidget *page,
       const char *text)
{
  page_fixture_visit (page, find_label, &text);
  return text == NULL;
}

/* A statement under a content note is covered here as everywhere, until it is revealed. */
static void
test_veils (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  GtkWidget *page = dossier_open_page_new (dossier, veils);
  GtkWindow *window = fixture_show (page, 1000, 800);
  const DossierFact *fact = dossier_find_fact (dossier, "criticism-rights-lead");
  const char *words = dossier_text_get (fact->text, "en");

  g_assert_true (fact->content_notes != 0);
  g_assert_false (shows (page, words));
  dossier_veils_reveal (veils, &fact, 1);
  g_assert_true (shows (page, words));

  fixture_close (window);
}

/* All answers in a list and on an axis; the open one is marked in both. */
static void
test_question (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  const DossierQuestion *question = dossier_find_question (dossier, "held");
  GtkWidget *page = dossier_question_page_new (dossier_question_state_new (dossier, question), veils);
  GtkWindow *window = fixture_show (page, 1000, 800);
  g_autoptr (GPtrArray) facts = dossier_browsable_list_facts (DOSSIER_BROWSABLE (page));
  GtkWidget *list = fixture_find (page, GTK_TYPE_LIST_BOX);
  GtkWidget *chart = fixture_find (page, DOSSIER_TYPE_CHART_CARD);

  g_assert_cmpuint (facts->len, ==, question->n_answers);
  g_assert_cmpuint (get_n_rows (list), ==, question->n_answers);
  g_assert_nonnull (chart);
  g_assert_true (shows (page, "Beside the one above: Conflicts: same question and time"));

  dossier_browsable_select_fact (DOSSIER_BROWSABLE (page), "held-2025-04-near", TRUE);
  for (guint i = 0; i < facts->len; i++)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), (int) i);
      const DossierFact *fact = dossier_fact_row_get_fact (DOSSIER_FACT_ROW (row));

      g_assert_true (fact == g_ptr_array_index (facts, i));
      g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (row), "dossier-open")
                     == g_str_equal (fact->id, "held-2025-04-near"));
    }
  dossier_browsable_select_fact (DOSSIER_BROWSABLE (page), NULL, FALSE);
  fixture_settle ();

  fixture_close (window);
}

/* The sides of a contested point, without an axis; and nothing is wider than the narrowest window. */
static void
test_point (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  const DossierQuestion *question = dossier_find_question (dossier, "point-rights");
  GtkWidget *page = dossier_question_page_new (dossier_question_state_new (dossier, question), veils);
  GtkWindow *window = fixture_show (page, 360, 720);

  g_assert_null (fixture_find (page, DOSSIER_TYPE_CHART_CARD));
  g_assert_true (shows (page, "Says that it is not so (3)"));
  page_fixture_assert_fits (page, 360);
  fixture_close (window);
}

static void
test_narrow (void)
{
  g_autoptr (DossierVeils) veils = dossier_veils_new ();
  GtkWidget *page = dossier_open_page_new (dossier, veils);
  GtkWindow *window = fixture_show (page, 360, 720);

  page_fixture_assert_fits (page, 360);
  fixture_close (window);
}

int
main (int argc,
      char *argv[])
{
  int status;

  page_fixture_init (&argc, &argv);
  dossier = page_fixture_load (CECOT);

  g_test_add_func ("/ui/open-page/entries", test_entries);
  g_test_add_func ("/ui/open-page/more", test_more);
  g_test_add_func ("/ui/open-page/age", test_age);
  g_test_add_func ("/ui/open-page/facts", test_facts);
  g_test_add_func ("/ui/open-page/veils", test_veils);
  g_test_add_func ("/ui/open-page/narrow", test_narrow);
  g_test_add_func ("/ui/question-page/answers", test_question);
  g_test_add_func ("/ui/question-page/point", test_point);

  status = g_test_run ();
  dossier_unref (dossier);
  return status;
}
