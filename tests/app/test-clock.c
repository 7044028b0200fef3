// SPDX-License-Identifier: GPL-3.0-or-later

/* The knowledge clock in a window. The small dossier speaks up to 2024, and none of its facts has a date: before that
 * nobody knows of any. The dossier on CECOT has some of every kind. */

#include "window-fixture.h"

#include <string.h>

#include "core/dossier-as-of.h"
#include "core/dossier-private.h"
#include "core/dossier-published-days.h"
#include "ui/dossier-fact-row.h"
#include "ui/dossier-fact-widget.h"
#include "ui/dossier-page.h"
#include "ui/dossier-search-page.h"
#include "ui/dossier-sheet.h"
#include "ui/dossier-timeline-page.h"

#define SEARCH "own:search"
#define TIMELINE "own:timeline"

static guint
count_facts (WindowFixture *fixture)
{
  return dossier_window_get_dossier (fixture->window)->n_facts;
}

static void
test_set_and_leave (WindowFixture *fixture,
                    gconstpointer data)
{
  guint n = count_facts (fixture);

  window_fixture_act (fixture, "show-view", "looks");
  g_assert_false (window_fixture_can (fixture, "leave-clock"));
  window_fixture_act (fixture, "set-clock", "2020-06-30");
  g_assert_cmpuint (count_facts (fixture), ==, 0);
  window_fixture_assert_own_page (fixture, "looks", NULL);
  g_assert_true (gtk_widget_get_visible (fixture->window->clock_bar));
  g_assert_true (window_fixture_can (fixture, "leave-clock"));

  /* Every page can be gone to, be it empty. */
  window_fixture_act (fixture, "show-view", "ages");
  window_fixture_assert_own_page (fixture, "ages", NULL);

  window_fixture_act (fixture, "set-clock", "2024-12-31");
  g_assert_cmpuint (count_facts (fixture), ==, n);
  window_fixture_act (fixture, "leave-clock", NULL);
  g_assert_cmpuint (count_facts (fixture), ==, n);
  g_assert_false (gtk_widget_get_visible (fixture->window->clock_bar));
  window_fixture_assert_place (fixture, "ages", NULL);
}

/* Escape closes the evidence first, and then leaves the clock. */
static void
test_escape (WindowFixture *fixture,
             gconstpointer data)
{
  gint32 day;

  window_fixture_act (fixture, "set-clock", "2024-12-31");
  window_fixture_act (fixture, "open-fact", "twelve");
  window_fixture_act (fixture, "step-out", NULL);
  window_fixture_assert_place (fixture, "numbers", NULL);
  g_assert_true (dossier_get_as_of (dossier_window_get_dossier (fixture->window), &day));
  window_fixture_act (fixture, "step-out", NULL);
  g_assert_false (dossier_get_as_of (dossier_window_get_dossier (fixture->window), &day));
  g_assert_false (window_fixture_can (fixture, "step-out"));

  /* Nothing is open where the clock leaves the open fact out: the first Escape does what can be seen. */
  window_fixture_act (fixture, "open-fact", "twelve");
  window_fixture_act (fixture, "set-clock", "2020");
  g_assert_false (dossier_split_get_open (fixture->window->split));
  window_fixture_act (fixture, "step-out", NULL);
  g_assert_false (dossier_get_as_of (dossier_window_get_dossier (fixture->window), &day));
  window_fixture_assert_place (fixture, "numbers", "twelve");
}

/* A fact that had not been said closes its evidence, and facts that nobody can date can be asked for. */
static void
test_undated (WindowFixture *fixture,
              gconstpointer data)
{
  guint n = count_facts (fixture);

  window_fixture_act (fixture, "open-fact", "twelve");
  window_fixture_act (fixture, "set-clock", "2020");
  g_assert_cmpuint (count_facts (fixture), ==, 0);
  g_assert_false (dossier_split_get_open (fixture->window->split));
  g_signal_emit_by_name (fixture->window->clock_button, "clicked");
  fixture_settle ();
  g_assert_cmpuint (count_facts (fixture), ==, n);
}

/* What is no day changes nothing: any program of the session can send it. */
static void
test_nonsense (WindowFixture *fixture,
               gconstpointer data)
{
  guint n = count_facts (fixture);

  window_fixture_act (fixture, "set-clock", "yesterday");
  window_fixture_act (fixture, "set-clock", "2020/..");
  g_assert_cmpuint (count_facts (fixture), ==, n);
}

static void
set_up_cecot (WindowFixture *fixture,
              gconstpointer data)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "dossiers", "cecot.dossier.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  window_fixture_set_up (fixture, "no dossier yet");
  window_fixture_open (fixture, file);
}

static gboolean
has_search (gpointer data)
{
  return ((WindowFixture *) data)->window->search != NULL;
}

static gboolean
is_held_once (gpointer dossier)
{
  return dossier_is_held_once (dossier);
}

/* However often the day changes, and wherever the reader is, one form is kept besides the whole. */
static void
test_memory (WindowFixture *fixture,
             gconstpointer data)
{
  static const char *const places[] = { "rights", TIMELINE, "own:positions", "own:open-questions", SEARCH,
                                        "own:party/us-government", "own:parties", "own:about", "inmates" };
  g_autoptr (GPtrArray) forms = g_ptr_array_new_with_free_func ((GDestroyNotify) dossier_unref);

  window_fixture_act (fixture, "open-fact", "held-2024-06-lead");
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autofree char *day = g_strdup_printf ("2025-%02u-15", i + 1);

      window_fixture_act (fixture, "show-view", places[i]);
      window_fixture_act (fixture, "set-clock", day);
      g_ptr_array_add (forms, dossier_ref (dossier_window_get_dossier (fixture->window)));
    }
  window_fixture_act (fixture, "leave-clock", NULL);
  for (guint i = 0; i < forms->len; i++)
    fixture_wait (is_held_once, g_ptr_array_index (forms, i), "the window to let go of what it showed");
}

/* A talk goes on with what it began with. */
static void
test_talk_holds (WindowFixture *fixture,
                 gconstpointer data)
{
  g_autoptr (Dossier) form = NULL;

  window_fixture_act (fixture, "set-clock", "2025-06-30");
  form = dossier_ref (dossier_window_get_dossier (fixture->window));
  window_fixture_act (fixture, "present", NULL);
  window_fixture_act (fixture, "leave-clock", NULL);
  g_assert_nonnull (fixture->window->presentation);
  g_assert_false (dossier_is_held_once (form));
  g_clear_object (&fixture->window->presentation);
  fixture_wait (is_held_once, form, "the talk to let go of what it showed");
}

static GtkWidget *
find_words (GtkWidget *widget,
            const char *words)
{
  GtkWidget *found = NULL;

  if (GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), words) != NULL)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_words (child, words);

  return found;
}

static GtkWidget *
get_page (WindowFixture *fixture)
{
  return gtk_stack_get_visible_child (fixture->window->pages);
}

/* A page that is left empty says why, and how to see it again; and it is where the reader is. */
static void
test_void (WindowFixture *fixture,
           gconstpointer data)
{
  static const char *const places[] = { "inmates", "own:positions", "own:party/detainees", "own:question/held" };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      GtkWidget *page;

      window_fixture_act (fixture, "show-view", places[i]);
      g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->window->pages), ==, places[i]);
      window_fixture_act (fixture, "set-clock", "1995-06-30");
      window_fixture_assert_own_page (fixture, places[i], NULL);
      page = get_page (fixture);
      g_assert_nonnull (find_words (page, "Nothing on this page had been published by 30 June 1995."));
      g_assert_nonnull (find_words (page, "Show All Again"));
      window_fixture_act (fixture, "leave-clock", NULL);
      g_assert_cmpstr (gtk_stack_get_visible_child_name (fixture->window->pages), ==, places[i]);
      g_assert_null (find_words (get_page (fixture), "Nothing on this page"));
    }
}

static GtkWidget *
find_type (GtkWidget *widget,
           GType type)
{
  GtkWidget *found = NULL;

  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_type (child, type);

  return found;
}

/* The first row whose top is seen, and how far below the top of the page it is. (nullable) */
static const char *
get_first_seen (GtkWidget *widget,
                GtkWidget *scrolled,
                double *top)
{
  const char *found = NULL;
  graphene_rect_t bounds;

  if (DOSSIER_IS_FACT_ROW (widget) && gtk_widget_compute_bounds (widget, scrolled, &bounds) && bounds.origin.y >= 0)
    {
      *top = bounds.origin.y;
      return dossier_widget_get_fact_id (widget);
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = get_first_seen (child, scrolled, top);

  return found;
}

/* What was seen stays where it was, though much above it has gone. */
static void
test_scroll (WindowFixture *fixture,
             gconstpointer data)
{
  GtkWidget *scrolled;
  g_autofree char *before = NULL;
  double top_before = 0, top = 0;

  window_fixture_act (fixture, "set-clock", "2025-12-31");
  g_signal_emit_by_name (fixture->window->clock_button, "clicked");
  window_fixture_act (fixture, "show-view", "background");
  dossier_page_complete (DOSSIER_PAGE (get_page (fixture)));
  fixture_settle ();
  scrolled = find_type (get_page (fixture), GTK_TYPE_SCROLLED_WINDOW);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled)), 900);
  fixture_settle ();
  before = g_strdup (get_first_seen (scrolled, scrolled, &top_before));
  g_assert_nonnull (before);

  window_fixture_act (fixture, "leave-clock", NULL);
  fixture_settle ();
  scrolled = find_type (get_page (fixture), GTK_TYPE_SCROLLED_WINDOW);
  g_assert_cmpstr (get_first_seen (scrolled, scrolled, &top), ==, before);
  g_assert_cmpfloat_with_epsilon (top, top_before, 2);
}

/* The page of the timeline stays, with the focus in it: the handle may be what moves the clock. */
static void
test_timeline_stays (WindowFixture *fixture,
                     gconstpointer data)
{
  GtkWidget *page, *focus;
  DossierTimeSpan span = { 0, 0 };

  window_fixture_act (fixture, "show-view", TIMELINE);
  page = get_page (fixture);
  gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD);
  focus = gtk_window_get_focus (GTK_WINDOW (fixture->window));
  span = dossier_timeline_page_get_span (DOSSIER_TIMELINE_PAGE (page));
  window_fixture_act (fixture, "set-clock", "2025-03-20");
  g_assert_true (get_page (fixture) == page);
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window)) == focus);
  g_assert_true (dossier_time_span_equal (dossier_timeline_page_get_span (DOSSIER_TIMELINE_PAGE (page)), span));
  g_assert_nonnull (find_words (page, "6 events, January 2025 to January 2026."));
  window_fixture_act (fixture, "leave-clock", NULL);
  g_assert_nonnull (find_words (page, "102 events, January 2025 to January 2026."));
}

static guint
count_hits (WindowFixture *fixture,
            const char *words)
{
  g_autoptr (GPtrArray) facts = NULL;

  window_fixture_act (fixture, "find", NULL);
  fixture_wait (has_search, fixture, "the search to be made");
  gtk_editable_set_text (GTK_EDITABLE (fixture->window->search_entry), words);
  fixture_settle ();
  facts = dossier_browsable_list_facts (DOSSIER_BROWSABLE (get_page (fixture)));
  for (guint i = 0; i < facts->len; i++)
    {
      const DossierFact *fact = g_ptr_array_index (facts, i);

      g_assert_true (fact == dossier_find_fact (dossier_window_get_dossier (fixture->window), fact->id));
    }

  return facts->len;
}

/* The search finds what had been said, and nothing else; the words and the filters stay when the day changes. */
static void
test_search (WindowFixture *fixture,
             gconstpointer data)
{
  guint all = count_hits (fixture, "Bukele");
  guint then;

  window_fixture_act (fixture, "set-clock", "2025-03-20");
  window_fixture_assert_own_page (fixture, SEARCH, NULL);
  then = count_hits (fixture, "Bukele");
  g_assert_cmpuint (then, >, 0);
  g_assert_cmpuint (then, <, all);
  window_fixture_act (fixture, "leave-clock", NULL);
  fixture_wait (has_search, fixture, "the search to be made");
  fixture_settle ();
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (fixture->window->search_entry)), ==, "Bukele");
  g_assert_cmpuint (count_hits (fixture, "Bukele"), ==, all);
}

/* From page to page the reader goes through the days in the banner, with the focus on its button, and out at the end. */
static void
test_steps (WindowFixture *fixture,
            gconstpointer data)
{
  DossierWindow *window = fixture->window;
  g_autoptr (DossierPublishedDays) days = dossier_published_days_new (dossier_window_get_dossier (window));
  guint n = dossier_published_days_get_n (days);
  gint32 day;

  window_fixture_act (fixture, "show-view", "inmates");
  window_fixture_act (fixture, "set-clock", "2025-03-20");
  gtk_widget_grab_focus (window->clock_earlier);
  g_signal_emit_by_name (window->clock_earlier, "clicked");
  fixture_settle ();
  g_assert_true (dossier_get_as_of (dossier_window_get_dossier (window), &day));
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (window->clock_words)), ==,
                   "As published by 15 March 2025: 34 of 435 facts. 322 are left out because nobody knows when they "
                   "were published.");
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == window->clock_earlier);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (window->pages), ==, "inmates");

  for (guint i = dossier_published_days_find (days, day); i < n; i++)
    g_signal_emit_by_name (gtk_widget_get_next_sibling (window->clock_earlier), "clicked");
  fixture_settle ();
  g_assert_false (dossier_get_as_of (dossier_window_get_dossier (window), &day));
  g_assert_false (gtk_widget_get_visible (window->clock_bar));
  g_assert_nonnull (gtk_window_get_focus (GTK_WINDOW (window)));
}

static void
check_published (WindowFixture *fixture,
                 const char *id)
{
  Dossier *form = dossier_window_get_dossier (fixture->window);
  Dossier *whole = dossier_get_whole (form);
  const DossierFact *fact = dossier_find_fact (whole, id);
  gint32 day;

  g_assert_true (dossier_get_as_of (form, &day));
  if (fact == NULL)
    return; /* a cluster */
  if (dossier_find_fact (form, id) == NULL
      || (fact->status != DOSSIER_STATUS_COMPUTED
          && dossier_fact_get_published (whole, fact, day) != DOSSIER_PUBLISHED_BY))
    g_error ("%s is shown before it was published", id);
}

/* All that stands for a fact in a widget: rows, tiles, marks of charts. Returns: how much does */
static guint
check_widgets (WindowFixture *fixture,
               GtkWidget *widget)
{
  const char *id = dossier_widget_get_fact_id (widget);
  guint n = id != NULL ? 1 : 0;

  if (id != NULL)
    check_published (fixture, id);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += check_widgets (fixture, child);

  return n;
}

/* No page shows, lists or draws what was published later. */
static void
test_every_page (WindowFixture *fixture,
                 gconstpointer data)
{
  static const char *const more[] = { "own:party/us-government", "own:question/held" };
  guint n_widgets = 0, n_facts = 0;

  window_fixture_act (fixture, "set-clock", "2025-03-20");
  for (guint i = 0; i < fixture->window->tab_places->len + G_N_ELEMENTS (more); i++)
    {
      guint n_tabs = fixture->window->tab_places->len;
      const char *place = i < n_tabs ? g_ptr_array_index (fixture->window->tab_places, i) : more[i - n_tabs];
      g_autoptr (GPtrArray) facts = NULL;

      window_fixture_act (fixture, "show-view", place);
      if (DOSSIER_IS_PAGE (get_page (fixture)))
        dossier_page_complete (DOSSIER_PAGE (get_page (fixture)));
      fixture_settle ();
      facts = dossier_browsable_list_facts (DOSSIER_BROWSABLE (get_page (fixture)));
      for (guint j = 0; j < facts->len; j++)
        check_published (fixture, ((const DossierFact *) g_ptr_array_index (facts, j))->id);
      n_facts += facts->len;
      n_widgets += check_widgets (fixture, get_page (fixture));
    }
  g_assert_cmpuint (n_facts, >, 50);
  g_assert_cmpuint (n_widgets, >, 50);
}

static gboolean
has_text (gpointer data)
{
  return *(char **) data != NULL;
}

static void
text_cb (GObject *source,
         GAsyncResult *result,
         gpointer data)
{
  *(char **) data = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
}

static char *
copy_fact (WindowFixture *fixture,
           const char *id)
{
  char *text = NULL;

  window_fixture_act (fixture, "copy-fact", id);
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (GTK_WIDGET (fixture->window)), NULL, text_cb, &text);
  fixture_wait (has_text, &text, "the clipboard");

  return text;
}

/* A claim that is passed on has its answer, though that came after the day that is shown. */
static void
test_copy (WindowFixture *fixture,
           gconstpointer data)
{
  Dossier *whole = dossier_get_whole (dossier_window_get_dossier (fixture->window));
  g_autofree char *all = NULL;
  g_autofree char *then = NULL;
  const DossierFact *claim = NULL;

  window_fixture_act (fixture, "set-clock", "2025-03-20");
  for (guint i = 0; claim == NULL && i < whole->n_facts; i++)
    for (guint j = 0; j < whole->facts[i]->n_links_in; j++)
      if (whole->facts[i]->links_in[j]->kind == DOSSIER_LINK_RESPONDS_TO
          && dossier_find_fact (dossier_window_get_dossier (fixture->window), whole->facts[i]->id) != NULL
          && dossier_find_fact (dossier_window_get_dossier (fixture->window), whole->facts[i]->links_in[j]->from->id)
               == NULL)
        claim = whole->facts[i];
  g_assert_nonnull (claim);

  then = copy_fact (fixture, claim->id);
  window_fixture_act (fixture, "leave-clock", NULL);
  all = copy_fact (fixture, claim->id);
  g_assert_cmpstr (then, ==, all);
}

static void
check_row (GtkWidget *widget,
           const DossierStandings *standings,
           guint *n_dimmed)
{
  if (DOSSIER_IS_FACT_ROW (widget))
    {
      const DossierFact *fact = dossier_fact_row_get_fact (DOSSIER_FACT_ROW (widget));
      gboolean dimmed = gtk_widget_has_css_class (widget, "dossier-dimmed");

      g_assert_cmpint (dimmed, ==, dossier_standings_get (standings, fact) < DOSSIER_STANDING_STATED);
      *n_dimmed += dimmed ? 1 : 0;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    check_row (child, standings, n_dimmed);
}

/* The lens looks at what is shown: facts have other places in it, and other answers. */
static void
test_lens (WindowFixture *fixture,
           gconstpointer data)
{
  g_autoptr (DossierStandings) standings = NULL;
  guint n_dimmed = 0;

  dossier_lens_set_standing (fixture->window->lens, DOSSIER_STANDING_STATED);
  window_fixture_act (fixture, "set-clock", "2025-06-30");
  window_fixture_act (fixture, "show-view", "background");
  dossier_page_complete (DOSSIER_PAGE (get_page (fixture)));
  standings = dossier_standings_new (dossier_window_get_dossier (fixture->window));
  check_row (get_page (fixture), standings, &n_dimmed);
  g_assert_cmpuint (n_dimmed, >, 0);
}

int
main (int argc,
      char **argv)
{
  fixture_init (&argc, &argv);

  g_test_add ("/app/clock/set-and-leave", WindowFixture, NULL, window_fixture_set_up, test_set_and_leave,
              window_fixture_tear_down);
  g_test_add ("/app/clock/escape", WindowFixture, NULL, window_fixture_set_up, test_escape, window_fixture_tear_down);
  g_test_add ("/app/clock/undated", WindowFixture, NULL, window_fixture_set_up, test_undated,
              window_fixture_tear_down);
  g_test_add ("/app/clock/nonsense", WindowFixture, NULL, window_fixture_set_up, test_nonsense,
              window_fixture_tear_down);

  g_test_add ("/app/clock/memory", WindowFixture, NULL, set_up_cecot, test_memory, window_fixture_tear_down);
  g_test_add ("/app/clock/talk", WindowFixture, NULL, set_up_cecot, test_talk_holds, window_fixture_tear_down);
  g_test_add ("/app/clock/void", WindowFixture, NULL, set_up_cecot, test_void, window_fixture_tear_down);
  g_test_add ("/app/clock/scroll", WindowFixture, NULL, set_up_cecot, test_scroll, window_fixture_tear_down);
  g_test_add ("/app/clock/timeline-stays", WindowFixture, NULL, set_up_cecot, test_timeline_stays,
              window_fixture_tear_down);
  g_test_add ("/app/clock/search", WindowFixture, NULL, set_up_cecot, test_search, window_fixture_tear_down);
  g_test_add ("/app/clock/steps", WindowFixture, NULL, set_up_cecot, test_steps, window_fixture_tear_down);
  g_test_add ("/app/clock/every-page", WindowFixture, NULL, set_up_cecot, test_every_page, window_fixture_tear_down);
  g_test_add ("/app/clock/copy", WindowFixture, NULL, set_up_cecot, test_copy, window_fixture_tear_down);
  g_test_add ("/app/clock/lens", WindowFixture, NULL, set_up_cecot, test_lens, window_fixture_tear_down);

  return g_test_run ();
}
