// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"
#include "page-fixture.h"
#include "ui/dossier-browsable.h"
#include "core/dossier-search.h"
#include "ui/dossier-chart-stop.h"
#include "ui/dossier-chart-view.h"
#include "ui/dossier-evidence-body.h"
#include "ui/dossier-evidence-pane.h"
#include "ui/dossier-fact-row.h"
#include "ui/dossier-page.h"
#include "ui/dossier-pair-card.h"
#include "ui/dossier-pair-side.h"
#include "ui/dossier-positions-page.h"
#include "ui/dossier-search-page.h"
#include "ui/dossier-search-row.h"
#include "ui/dossier-timeline-page.h"

#define CECOT "dossiers/cecot.dossier.json"

typedef struct
{
  Dossier *dossier;
  DossierVeils *veils;
  DossierLens *lens;
  GtkWidget *page;
  GtkWindow *window;
} Fixture;

static void
show (Fixture *fixture,
      GtkWidget *page)
{
  fixture->page = page;
  dossier_browsable_set_lens (DOSSIER_BROWSABLE (page), fixture->lens);
  fixture->window = fixture_show (page, 1366, 860);
}

static void
set_up (Fixture *fixture,
        gconstpointer view)
{
  const DossierView *shown;

  fixture->dossier = page_fixture_load (CECOT);
  fixture->veils = dossier_veils_new ();
  fixture->lens = dossier_lens_new (fixture->dossier);
  shown = view != NULL ? dossier_find_view (fixture->dossier, view) : NULL;
  if (shown != NULL)
    show (fixture, dossier_page_new (dossier_page_state_new (fixture->dossier, shown), fixture->veils));
  else
    show (fixture, dossier_positions_page_new (dossier_positions_state_new (fixture->dossier), fixture->veils));
}

static void
tear_down (Fixture *fixture,
           gconstpointer view)
{
  fixture_close (fixture->window);
  g_object_unref (fixture->lens);
  g_object_unref (fixture->veils);
  dossier_unref (fixture->dossier);
}

static gboolean
is_dimmed (GtkWidget *widget)
{
  return gtk_widget_has_css_class (widget, "dossier-dimmed");
}

static void
check_row (GtkWidget *widget,
           gpointer data)
{
  Fixture *fixture = data;
  const DossierFact *fact;

  if (!DOSSIER_IS_FACT_ROW (widget))
    return;

  fact = dossier_fact_row_get_fact (DOSSIER_FACT_ROW (widget));
  if (is_dimmed (widget) != dossier_lens_dims (fixture->lens, fact))
    g_error ("%s is dimmed or not against the lens", fact->id);
}

static void
count_dimmed (GtkWidget *widget,
              gpointer data)
{
  *(guint *) data += is_dimmed (widget) ? 1 : 0;
}

static guint
get_n_dimmed (Fixture *fixture)
{
  guint n = 0;

  page_fixture_visit (fixture->page, count_dimmed, &n);
  return n;
}

/* Off, nothing is dimmed; on, what stands below and nothing else, also of what is built later; off again, nothing. */
static void
test_rows (Fixture *fixture,
           gconstpointer view)
{
  g_assert_cmpuint (get_n_dimmed (fixture), ==, 0);

  dossier_lens_set_standing (fixture->lens, DOSSIER_STANDING_STATED);
  dossier_page_complete (DOSSIER_PAGE (fixture->page));
  g_assert_cmpuint (get_n_dimmed (fixture), >, 0);
  page_fixture_visit (fixture->page, check_row, fixture);

  dossier_lens_set_standing (fixture->lens, DOSSIER_STANDING_OFF);
  g_assert_cmpuint (get_n_dimmed (fixture), ==, 0);
}

static void
check_pair (GtkWidget *widget,
            gpointer data)
{
  guint *n = data;
  gboolean dimmed[2] = { FALSE, FALSE };
  const DossierPairState *pair;

  if (!DOSSIER_IS_PAIR_CARD (widget))
    return;

  pair = dossier_pair_card_get_state (DOSSIER_PAIR_CARD (widget));
  for (guint i = 0; i < 2; i++)
    {
      const DossierSideState *side = i == 0 ? &pair->claim : &pair->answer;
      GtkWidget *shown = side->fact != NULL ? page_fixture_find_name (widget, DOSSIER_TYPE_PAIR_SIDE,
                                                                      side->spoken_veiled != NULL ? side->spoken_veiled
                                                                                                  : side->spoken)
                                            : NULL;

      dimmed[i] = shown != NULL ? is_dimmed (shown) : dimmed[0];
    }
  g_assert_true (dimmed[0] == dimmed[1]);
  *n += dimmed[0] ? 1 : 0;
}

/* Neither side of a pair is dimmed without the other. */
static void
test_pairs (Fixture *fixture,
            gconstpointer view)
{
  guint n = 0;

  dossier_page_complete (DOSSIER_PAGE (fixture->page));
  dossier_lens_set_standing (fixture->lens, DOSSIER_STANDING_STATED);
  page_fixture_visit (fixture->page, check_pair, &n);
  g_assert_cmpuint (n, >, 0);
}

static void
find_chart (GtkWidget *widget,
            gpointer data)
{
  if (DOSSIER_IS_CHART_VIEW (widget))
    *(GtkWidget **) data = widget;
}

/* Marks of what is dimmed have no party's colour; those of the others keep it. */
static void
test_chart (Fixture *fixture,
            gconstpointer view)
{
  GtkWidget *chart = NULL;
  const DossierScene *scene;
  guint n_dimmed = 0, n_plain = 0;

  dossier_page_complete (DOSSIER_PAGE (fixture->page));
  dossier_lens_set_standing (fixture->lens, DOSSIER_STANDING_STATED);
  fixture_settle ();
  page_fixture_visit (fixture->page, find_chart, &chart);
  scene = dossier_chart_view_get_scene (DOSSIER_CHART_VIEW (chart));
  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);
      gboolean of_party = mark->stroke == DOSSIER_ROLE_PARTY || mark->fill == DOSSIER_ROLE_PARTY;

      if (mark->stop < 0)
        continue;
      if (dossier_lens_dims_id (fixture->lens, dossier_scene_get_stop (scene, (guint) mark->stop)->fact_id))
        {
          g_assert_false (of_party);
          n_dimmed++;
        }
      else
        n_plain += of_party ? 1 : 0;
    }
  g_assert_cmpuint (n_dimmed, >, 0);
  g_assert_cmpuint (n_plain, >, 0);
}

#define DENIAL "Homicides fell due to the Territorial Control Plan. Experts: denies it. ICG, 2020, Opinion."
#define RESPECT "Human rights are respected inside CECOT. Experts: denies it. Specht, undated, Opinion."

/* An opinion that a plain statement was set beside is as plain as the statement; one that only an opinion answers is
 * not. */
static void
test_cells (Fixture *fixture,
            gconstpointer view)
{
  GtkWidget *denial = page_fixture_find_name (fixture->page, GTK_TYPE_BUTTON, DENIAL);
  GtkWidget *respect = page_fixture_find_name (fixture->page, GTK_TYPE_BUTTON, RESPECT);

  dossier_lens_set_standing (fixture->lens, DOSSIER_STANDING_STATED);
  g_assert_true (is_dimmed (denial));
  g_assert_false (is_dimmed (respect));
  gtk_test_accessible_assert_property (denial, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Dimmed: it stands below “stated”.");
  dossier_lens_set_standing (fixture->lens, DOSSIER_STANDING_OFF);
  g_assert_false (is_dimmed (denial));
}

#define ADD(path, view, func) g_test_add ("/ui/lens/" path, Fixture, view, set_up, func, tear_down)

static void
check_stop (GtkWidget *widget,
            gpointer data)
{
  Fixture *fixture = data;
  const char *id;

  if (!DOSSIER_IS_CHART_STOP (widget))
    return;

  id = dossier_chart_stop_get_fact_id (DOSSIER_CHART_STOP (widget));
  if (dossier_find_fact (fixture->dossier, id) == NULL)
    return; /* a cluster, which is dimmed with all that it holds */
  if (is_dimmed (widget) != dossier_lens_dims_id (fixture->lens, id))
    g_error ("%s is dimmed or not against the lens", id);
}

static void
put (Fixture *fixture,
     GtkWidget *page,
     int width)
{
  fixture_close (fixture->window);
  fixture->page = page;
  if (DOSSIER_IS_BROWSABLE (page))
    dossier_browsable_set_lens (DOSSIER_BROWSABLE (page), fixture->lens);
  fixture->window = fixture_show (page, width, 860);
}

/* Events that come into sight later are dimmed too, and what is drawn of them. */
static void
test_timeline (Fixture *fixture,
               gconstpointer view)
{
  DossierTimelinePage *page;
  DossierTimeSpan span;
  guint before;

  put (fixture, dossier_timeline_page_new (fixture->dossier, fixture->veils), 1366);
  page = DOSSIER_TIMELINE_PAGE (fixture->page);
  dossier_lens_set_standing (fixture->lens, DOSSIER_STANDING_STATED);
  before = get_n_dimmed (fixture);
  g_assert_cmpuint (before, >, 0);
  page_fixture_visit (fixture->page, check_stop, fixture);

  span = dossier_timeline_page_get_span (page);
  dossier_timeline_page_set_span (page, (DossierTimeSpan) { span.first - 700, span.days });
  fixture_settle ();
  g_assert_cmpuint (get_n_dimmed (fixture), >, 0);
  page_fixture_visit (fixture->page, check_stop, fixture);

  dossier_lens_set_standing (fixture->lens, DOSSIER_STANDING_OFF);
  g_assert_cmpuint (get_n_dimmed (fixture), ==, 0);
}

typedef struct
{
  GtkWidget *page;
  guint n;
} Rows;

static gboolean
has_more_rows (gpointer data)
{
  Rows *rows = data;

  return page_fixture_count (rows->page, DOSSIER_TYPE_FACT_ROW) > rows->n;
}

/* The same in the list by month, which is built as it is scrolled to. */
static void
test_timeline_list (Fixture *fixture,
                    gconstpointer view)
{
  guint n_rows;

  put (fixture, dossier_timeline_page_new (fixture->dossier, fixture->veils), 360);
  fixture_settle ();
  dossier_lens_set_standing (fixture->lens, DOSSIER_STANDING_STATED);
  page_fixture_visit (fixture->page, check_row, fixture);
  n_rows = page_fixture_count (fixture->page, DOSSIER_TYPE_FACT_ROW);
  dossier_browsable_select_fact (DOSSIER_BROWSABLE (fixture->page), "noem-visits-cecot", TRUE);
  fixture_wait (has_more_rows, &(Rows) { fixture->page, n_rows }, "rows that are built later");
  g_assert_cmpuint (get_n_dimmed (fixture), >, 0);
  page_fixture_visit (fixture->page, check_row, fixture);
}

static void
check_hit (GtkWidget *widget,
           gpointer data)
{
  Fixture *fixture = data;

  if (DOSSIER_IS_SEARCH_ROW (widget))
    g_assert_true (is_dimmed (widget)
                   == dossier_lens_dims (fixture->lens, dossier_search_row_get_fact (DOSSIER_SEARCH_ROW (widget))));
}

/* Results of words that are typed after the lens was chosen. */
static void
test_search (Fixture *fixture,
             gconstpointer view)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (DossierSearch) search = dossier_search_new (fixture->dossier, NULL, &error);

  g_assert_no_error (error);
  put (fixture, dossier_search_page_new (fixture->veils), 1366);
  dossier_search_page_set_search (DOSSIER_SEARCH_PAGE (fixture->page), search);
  dossier_lens_set_standing (fixture->lens, DOSSIER_STANDING_STATED);
  g_object_set (fixture->page, "text", "gang", NULL);
  dossier_browsable_select_fact (DOSSIER_BROWSABLE (fixture->page), "no-such-fact", TRUE);
  fixture_settle ();
  g_assert_cmpuint (page_fixture_count (fixture->page, DOSSIER_TYPE_SEARCH_ROW), >, 16);
  g_assert_cmpuint (get_n_dimmed (fixture), >, 0);
  page_fixture_visit (fixture->page, check_hit, fixture);
}

static void
check_statement (GtkWidget *widget,
                 gpointer data)
{
  Fixture *fixture = data;
  const DossierFact *fact = dossier_evidence_pane_get_state (DOSSIER_EVIDENCE_PANE (fixture->page))->fact;

  if (gtk_widget_has_css_class (widget, DOSSIER_EVIDENCE_STATEMENT))
    g_assert_true (is_dimmed (widget) == dossier_lens_dims (fixture->lens, fact));
}

/* Each fact of the dossier in turn: its statement is dimmed where it stands below, and nothing is when the lens is
 * off. */
static void
test_evidence (Fixture *fixture,
               gconstpointer view)
{
  DossierEvidencePane *pane = DOSSIER_EVIDENCE_PANE (dossier_evidence_pane_new (fixture->veils));
  guint n_dimmed = 0;

  dossier_evidence_pane_set_lens (pane, fixture->lens);
  put (fixture, GTK_WIDGET (pane), 400);
  dossier_lens_set_standing (fixture->lens, DOSSIER_STANDING_STATED);
  for (guint i = 0; i < fixture->dossier->n_facts; i += 7)
    {
      dossier_evidence_pane_set_state (pane, dossier_evidence_state_new (fixture->dossier, fixture->dossier->facts[i]));
      page_fixture_visit (fixture->page, check_statement, fixture);
      n_dimmed += get_n_dimmed (fixture) > 0 ? 1 : 0;
    }
  g_assert_cmpuint (n_dimmed, >, 0);
  dossier_lens_set_standing (fixture->lens, DOSSIER_STANDING_OFF);
  g_assert_cmpuint (get_n_dimmed (fixture), ==, 0);
}

int
main (int argc,
      char **argv)
{
  page_fixture_init (&argc, &argv);

  ADD ("rows", "inmates", test_rows);
  ADD ("rows-far-down", "background", test_rows);
  ADD ("pairs", "rights", test_pairs);
  ADD ("chart", "inmates", test_chart);
  ADD ("cells", NULL, test_cells);
  g_test_add ("/ui/lens/timeline", Fixture, NULL, set_up, test_timeline, tear_down);
  g_test_add ("/ui/lens/timeline-list", Fixture, NULL, set_up, test_timeline_list, tear_down);
  g_test_add ("/ui/lens/search", Fixture, NULL, set_up, test_search, tear_down);
  g_test_add ("/ui/lens/evidence", Fixture, NULL, set_up, test_evidence, tear_down);

  return g_test_run ();
}
