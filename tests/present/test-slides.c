// SPDX-License-Identifier: GPL-3.0-or-later

#include <string.h>

#include "core/dossier-conflict.h"
#include "fixture.h"
#include "present/dossier-chart-day.h"
#include "present/dossier-chart-words.h"
#include "present/dossier-slide-claim.h"
#include "present/dossier-slides.h"
#include "present/dossier-view-facts.h"

#define CECOT "data/dossiers/cecot.dossier.json"

#define LEAST_TEXT (1.0 / 40) /* of the screen's height */
#define LEAST_NUMBER (1.0 / 15)
#define TOLERANCE 0.51 /* px: measures are rounded up */

typedef struct
{
  Dossier *dossier;
  GPtrArray *slides;
} Fixture;

static void
set_up (Fixture *fixture,
        gconstpointer data)
{
  fixture->dossier = fixture_load (CECOT);
  fixture->slides = dossier_slides_for_view (fixture->dossier, dossier_find_view (fixture->dossier, data));
}

static void
tear_down (Fixture *fixture,
           gconstpointer data)
{
  g_ptr_array_unref (fixture->slides);
  dossier_unref (fixture->dossier);
}

static const DossierSlide *
get_slide (Fixture *fixture,
           guint index)
{
  return g_ptr_array_index (fixture->slides, index);
}

static const DossierSlideClaim *
get_claim (const DossierSlide *slide,
           guint index)
{
  return &g_array_index (slide->claims, DossierSlideClaim, index);
}

/* The first slide that shows the fact; NULL where none does. */
static const DossierSlide *
find_fact (Fixture *fixture,
           const char *id)
{
  for (guint i = 0; i < fixture->slides->len; i++)
    {
      const DossierSlide *slide = get_slide (fixture, i);

      for (guint j = 0; j < slide->claims->len; j++)
        if (g_strcmp0 (get_claim (slide, j)->fact_id, id) == 0)
          return slide;
    }

  return NULL;
}

static void
test_opening (Fixture *fixture,
              gconstpointer data)
{
  const DossierSlide *slide = get_slide (fixture, 0);

  g_assert_cmpint (slide->kind, ==, DOSSIER_SLIDE_TITLE);
  g_assert_cmpstr (slide->title, ==, "Inmates");
  g_assert_nonnull (slide->subtitle);
}

/* Key figures first, each on a slide of its own; what was shown is not shown again. */
static void
test_key_figures (Fixture *fixture,
                  gconstpointer data)
{
  const DossierSlideClaim *claim = get_claim (get_slide (fixture, 2), 0);
  guint n_shown = 0;

  g_assert_cmpstr (claim->fact_id, ==, "held-2024-11-lead");
  g_assert_cmpstr (claim->number, ==, "15,000–20,000");
  g_assert_cmpstr (get_slide (fixture, 2)->title, ==, "People held");
  g_assert_null (claim->label); /* the title says it */
  g_assert_cmpstr (claim->when, ==, "November 2024");
  g_assert_cmpstr (claim->status_word, ==, "Estimated");
  for (guint i = 0; i < fixture->slides->len; i++)
    for (guint j = 0; j < get_slide (fixture, i)->claims->len; j++)
      n_shown += g_strcmp0 (get_claim (get_slide (fixture, i), j)->fact_id, "held-2024-11-lead") == 0 ? 1 : 0;
  g_assert_cmpuint (n_shown, ==, 1);
}

/* Every fact of every view is on some slide of it. */
static void
test_complete (Fixture *fixture,
               gconstpointer data)
{
  g_autoptr (GPtrArray) facts = dossier_view_list_facts (dossier_find_view (fixture->dossier, data));

  for (guint i = 0; i < facts->len; i++)
    {
      const DossierFact *fact = g_ptr_array_index (facts, i);

      g_test_message ("%s", fact->id);
      g_assert_nonnull (find_fact (fixture, fact->id));
    }
}

/* No number without who, when and status; no accusation without its answer, or that there is none. */
static void
test_never_alone (Fixture *fixture,
                  gconstpointer data)
{
  for (guint i = 0; i < fixture->slides->len; i++)
    {
      const DossierSlide *slide = get_slide (fixture, i);

      for (guint j = 0; j < slide->claims->len; j++)
        {
          const DossierSlideClaim *claim = get_claim (slide, j);

          g_assert_true (claim->words != NULL && *claim->words != '\0');
          if (claim->fact_id == NULL)
            continue;
          g_assert_true (*claim->who != '\0' && *claim->when != '\0' && *claim->status_word != '\0');
          g_assert_true (slide->source != NULL && *slide->source != '\0');
          if (claim->status == DOSSIER_STATUS_ALLEGED)
            {
              g_assert_cmpint (slide->kind, ==, DOSSIER_SLIDE_PAIR);
              g_assert_cmpuint (slide->claims->len, ==, 2);
            }
        }
    }
}

/* What is under a content note starts covered. */
static void
test_content_notes (Fixture *fixture,
                    gconstpointer data)
{
  for (guint i = 0; i < fixture->slides->len; i++)
    {
      const DossierSlide *slide = get_slide (fixture, i);
      gboolean has_note = FALSE;

      for (guint j = 0; j < slide->claims->len; j++)
        {
          const char *id = get_claim (slide, j)->fact_id;

          has_note = has_note || (id != NULL && dossier_find_fact (fixture->dossier, id)->content_notes != 0);
        }
      if (slide->kind != DOSSIER_SLIDE_CHART)
        g_assert_true (has_note == (slide->content_note != NULL));
    }
}

/* A chart is built up by date: refusals and near values of 2025 come after the numbers of 2024. */
static void
test_steps (Fixture *fixture,
            gconstpointer data)
{
  const DossierSlide *chart = NULL;

  for (guint i = 0; i < fixture->slides->len && chart == NULL; i++)
    if (get_slide (fixture, i)->kind == DOSSIER_SLIDE_CHART)
      chart = get_slide (fixture, i);

  g_assert_nonnull (chart);
  g_assert_cmpuint (chart->n_steps, >, 1);
  g_assert_true (chart->chart->format_untold == dossier_chart_format_untold_on_slide);
  g_assert_cmpuint (GPOINTER_TO_UINT (g_hash_table_lookup (chart->steps, "held-2024-06-infobox")), <,
                    GPOINTER_TO_UINT (g_hash_table_lookup (chart->steps, "held-2024-11-lead")));
  g_assert_cmpuint (GPOINTER_TO_UINT (g_hash_table_lookup (chart->steps, "held-2025-04-near")), ==,
                    chart->n_steps - 1);
  g_assert_false (g_hash_table_contains (chart->steps, "capacity-infobox"));
}

static guint
count_stops (const DossierSlide *slide,
             guint step)
{
  const DossierSlideFrame frame = { 1920, 1080, step, FALSE, "1 / 2", dossier_text_measure_fixed () };
  g_autoptr (DossierScene) scene = dossier_slide_lay_out (slide, &frame);

  return dossier_scene_get_n_stops (scene);
}

/* Each step adds something and moves nothing; the last has it all. */
static void
test_build_up (Fixture *fixture,
               gconstpointer data)
{
  for (guint i = 0; i < fixture->slides->len; i++)
    {
      const DossierSlide *slide = get_slide (fixture, i);

      for (guint step = 1; step < slide->n_steps; step++)
        g_assert_cmpuint (count_stops (slide, step - 1), <, count_stops (slide, step));
      if (slide->chart != NULL)
        g_assert_cmpuint (count_stops (slide, slide->n_steps - 1), ==, slide->chart->items->len);
    }
}

/* A covered slide says who, when and status, and nothing of what is said. */
static void
test_covered (Fixture *fixture,
              gconstpointer data)
{
  guint n_covered = 0;

  for (guint i = 0; i < fixture->slides->len; i++)
    {
      const DossierSlide *slide = get_slide (fixture, i);
      const DossierSlideFrame frame = { 1920, 1080, 0, TRUE, NULL, dossier_text_measure_fixed () };
      g_autoptr (DossierScene) scene = NULL;

      if (slide->content_note == NULL || slide->kind == DOSSIER_SLIDE_CHART)
        continue;
      n_covered++;
      scene = dossier_slide_lay_out (slide, &frame);
      for (guint j = 0; j < dossier_scene_get_n_marks (scene); j++)
        {
          const DossierMark *mark = dossier_scene_get_mark (scene, j);

          for (guint k = 0; k < slide->claims->len; k++)
            if (get_claim (slide, k)->fact_id != NULL)
              g_assert_cmpstr (mark->text, !=, get_claim (slide, k)->words);
        }
    }
  g_assert_cmpuint (n_covered, >, 0);
}

/* A covered chart says what covers it. */
static void
test_covered_chart (Fixture *fixture,
                    gconstpointer data)
{
  const DossierSlideFrame frame = { 1920, 1080, 0, TRUE, NULL, dossier_text_measure_fixed () };
  gboolean is_said = FALSE;

  for (guint i = 0; i < fixture->slides->len; i++)
    {
      DossierSlide *slide = g_ptr_array_index (fixture->slides, i);
      g_autoptr (DossierScene) scene = NULL;

      if (slide->kind != DOSSIER_SLIDE_CHART)
        continue;
      g_free (slide->content_note);
      slide->content_note = g_strdup ("Content note: violence");
      scene = dossier_slide_lay_out (slide, &frame);
      for (guint j = 0; j < dossier_scene_get_n_marks (scene); j++)
        is_said = is_said || g_strcmp0 (dossier_scene_get_mark (scene, j)->text, "Content note: violence") == 0;
      g_assert_cmpuint (dossier_scene_get_n_stops (scene), ==, 0);
    }
  g_assert_true (is_said);
}

typedef struct
{
  const char *path;
  const char *language;
  double width, height;
} Screen;

static const Screen screens[] = {
  { "/slides/legible/4:3-600-lines", "en", 800, 600 },
  { "/slides/legible/4:3-768-lines/es", "es", 1024, 768 },
  { "/slides/legible/720-lines", "en", 1280, 720 },
  { "/slides/legible/720-lines/es", "es", 1280, 720 },
  { "/slides/legible/16:10/es", "es", 1280, 800 },
  { "/slides/legible/1080-lines", "en", 1920, 1080 },
  { "/slides/legible/1080-lines/es", "es", 1920, 1080 },
  { "/slides/legible/2160-lines", "en", 3840, 2160 },
  { "/slides/legible/2160-lines/es", "es", 3840, 2160 },
};

static gboolean
overlaps (const DossierMark *a,
          const DossierMark *b)
{
  return a->box.x + TOLERANCE < b->box.x + b->box.width && b->box.x + TOLERANCE < a->box.x + a->box.width
         && a->box.y + TOLERANCE < b->box.y + b->box.height && b->box.y + TOLERANCE < a->box.y + a->box.height;
}

static void
assert_inside (const DossierMark *mark,
               const Screen *screen)
{
  g_assert_cmpfloat (mark->box.x, >=, -TOLERANCE);
  g_assert_cmpfloat (mark->box.y, >=, -TOLERANCE);
  g_assert_cmpfloat (mark->box.x + mark->box.width, <=, screen->width + TOLERANCE);
  g_assert_cmpfloat (mark->box.y + mark->box.height, <=, screen->height + TOLERANCE);
}

static void
assert_large (const DossierSlide *slide,
              const DossierMark *mark,
              const Screen *screen)
{
  g_assert_cmpfloat (mark->size, >=, screen->height * LEAST_TEXT);
  for (guint i = 0; i < slide->claims->len; i++)
    if (g_strcmp0 (get_claim (slide, i)->number, mark->text) == 0)
      g_assert_cmpfloat (mark->size, >=, screen->height * LEAST_NUMBER);
}

/* Nothing is smaller than can be read, nothing is cut, nothing lies over anything else. */
static gboolean
has_words (const DossierScene *scene,
           int stop,
           const char *words)
{
  for (guint i = 0; words != NULL && i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);

      if (mark->kind == DOSSIER_MARK_TEXT && mark->text != NULL && (stop < 0 || mark->stop == stop)
          && strstr (mark->text, words) != NULL)
        return TRUE;
    }

  return FALSE;
}

/* No statement of a map without who says it and when, once it is there. */
static void
assert_attributed (const DossierSlide *slide,
                   const DossierScene *scene)
{
  guint n_told = 0;

  for (guint i = 0; i < slide->chart->items->len; i++)
    {
      const DossierChartItem *item = &g_array_index (slide->chart->items, DossierChartItem, i);
      int stop = dossier_scene_find_stop (scene, item->fact_id);

      /* Where there is room for few, the others are counted. */
      if (!has_words (scene, stop, item->value_label))
        continue;
      n_told++;
      g_assert_true (has_words (scene, stop, item->label) || has_words (scene, stop, item->short_label));
      g_assert_true (item->tag == NULL || has_words (scene, stop, item->tag));
    }
  g_assert_cmpuint (n_told, >=, 3);
}

static void
assert_legible (const DossierSlide *slide,
                const Screen *screen,
                guint step,
                gboolean covered)
{
  const DossierSlideFrame frame = {
    screen->width, screen->height, step, covered, "188 / 188", dossier_text_measure_pango (),
  };
  g_autoptr (DossierScene) scene = dossier_slide_lay_out (slide, &frame);

  g_test_message ("%s: %s", screen->path, slide->spoken);
  if (!covered && step + 1 == slide->n_steps && slide->chart != NULL && slide->chart->kind == DOSSIER_FIGURE_MAP)
    assert_attributed (slide, scene);
  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);

      if (mark->kind != DOSSIER_MARK_TEXT)
        continue;
      g_test_message ("%g×%g at %g, %g, size %g: %s", mark->box.width, mark->box.height, mark->box.x, mark->box.y,
                      mark->size, mark->text);
      assert_inside (mark, screen);
      assert_large (slide, mark, screen);
      /* What is in a chart is the chart's own to hold apart. */
      for (guint j = 0; slide->kind != DOSSIER_SLIDE_CHART && j < i; j++)
        if (dossier_scene_get_mark (scene, j)->kind == DOSSIER_MARK_TEXT)
          g_assert_false (overlaps (mark, dossier_scene_get_mark (scene, j)));
    }
}

static void
assert_all_legible (GPtrArray *slides,
                    const Screen *screen)
{
  for (guint i = 0; i < slides->len; i++)
    {
      const DossierSlide *slide = g_ptr_array_index (slides, i);

      assert_legible (slide, screen, slide->n_steps - 1, FALSE);
      assert_legible (slide, screen, slide->n_steps - 1, TRUE);
      for (guint step = 0; step + 1 < slide->n_steps; step++)
        assert_legible (slide, screen, step, FALSE);
    }
}

static void
test_legible (gconstpointer data)
{
  const Screen *screen = data;
  g_autoptr (Dossier) dossier = NULL;

  g_setenv ("LANGUAGE", screen->language, TRUE);
  dossier = fixture_load (CECOT);
  for (guint i = 0; i < dossier->n_views; i++)
    {
      g_autoptr (GPtrArray) slides = dossier_slides_for_view (dossier, dossier->views[i]);

      assert_all_legible (slides, screen);
    }
  for (guint i = 0; i < dossier->n_lectures; i++)
    {
      g_autoptr (GPtrArray) slides = dossier_slides_for_lecture (dossier, dossier->lectures[i]);

      assert_all_legible (slides, screen);
    }
  g_unsetenv ("LANGUAGE");
}

/* Notes and minutes go with the first slide of their step. */
static void
test_lecture (void)
{
  g_autoptr (Dossier) dossier = fixture_load (CECOT);
  g_autoptr (GPtrArray) slides = dossier_slides_for_lecture (dossier, dossier->lectures[0]);
  double minutes = 0;

  for (guint i = 0; i < slides->len; i++)
    minutes += ((DossierSlide *) g_ptr_array_index (slides, i))->minutes;

  g_assert_cmpuint (slides->len, >=, dossier->lectures[0]->n_steps);
  g_assert_cmpfloat (minutes, ==, dossier->lectures[0]->minutes);
  g_assert_nonnull (((DossierSlide *) g_ptr_array_index (slides, 0))->notes);
}

static void
add (const char *path,
     const char *view,
     void (*test) (Fixture *fixture, gconstpointer data))
{
  g_test_add (path, Fixture, view, set_up, test, tear_down);
}

/* A number that others contradict names them where there is room, each with who and when. */
static void
test_differing (void)
{
  g_autoptr (Dossier) dossier = fixture_load ("data/dossiers/cecot.dossier.json");
  const DossierFact *fact = dossier_find_fact (dossier, "held-2024-06-infobox");
  const DossierFact *computed = dossier_find_fact (dossier, "held-per-cell-2024-06");
  g_autoptr (DossierSlide) slide = dossier_slide_for_facts (dossier, "Title", &fact, 1);
  g_autoptr (DossierSlide) other = dossier_slide_for_facts (dossier, "Title", &computed, 1);
  const DossierSlideClaim *claim = &g_array_index (slide->claims, DossierSlideClaim, 0);

  g_assert_cmpstr (claim->note, ==, "1 answer in this dossier. 3 other claims differ.");
  g_assert_cmpstr (claim->full_note, ==,
                   "1 answer in this dossier. 3 other claims differ: García, 15,000–20,000, estimated, Nov 2024; "
                   "García, 10,000–20,000, estimated, Nov 2024; García, “closer to” 40,000, no number given, "
                   "Apr 2025.");
  g_assert_null (g_array_index (other->claims, DossierSlideClaim, 0).full_note);
}

/* A party may have the letters that stand for a source which names nobody. */
static void
test_same_letters (void)
{
  DossierParty party = { .id = "party", .name = FIXTURE_TEXT ("Saudi Arabia"), .tag = "SA" };
  const DossierParty *by[] = { &party };
  DossierFact facts[] = { fixture_estimate (), fixture_estimate (), fixture_estimate () };
  g_autoptr (GPtrArray) list = g_ptr_array_new ();
  g_autofree char *words = NULL;

  party.tag_group = &party;
  facts[0].by = facts[2].by = by;
  facts[1].n_by = 0;
  for (guint i = 0; i < G_N_ELEMENTS (facts); i++)
    g_ptr_array_add (list, &facts[i]);
  words = dossier_chart_format_tags (list, TRUE);
  g_assert_cmpstr (words, ==, "SA: Saudi Arabia; SA: source, unnamed");
}

/* Letters at a mark say nothing to a room that is not told whose they are. */
static void
test_letters (void)
{
  g_autoptr (Dossier) dossier = fixture_load ("data/dossiers/cecot.dossier.json");
  const DossierFigure *figure = dossier_find_figure (dossier, "population");
  g_autoptr (DossierSlide) slide = dossier_slide_for_figure (dossier, NULL, figure);

  g_assert_cmpstr (slide->letters, ==, "SA: source, unnamed; SV: Salvadoran government");
  g_assert_nonnull (strstr (slide->chart->caption,
                            " SA: Source article, speaker not named; SV: Government of El Salvador. "));
}

int
main (int argc,
      char **argv)
{
  static const char *const views[] = { "overview", "background", "facility", "inmates", "media", "rights",
                                       "influence", "foreign" };

  g_test_init (&argc, &argv, NULL);

  add ("/slides/opening", "inmates", test_opening);
  add ("/slides/key-figures", "inmates", test_key_figures);
  add ("/slides/steps", "inmates", test_steps);
  add ("/slides/build-up", "inmates", test_build_up);
  add ("/slides/content-notes", "rights", test_content_notes);
  add ("/slides/covered", "rights", test_covered);
  add ("/slides/covered-chart", "inmates", test_covered_chart);
  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      g_autofree char *complete = g_strconcat ("/slides/complete/", views[i], NULL);
      g_autofree char *alone = g_strconcat ("/slides/never-alone/", views[i], NULL);

      add (complete, views[i], test_complete);
      add (alone, views[i], test_never_alone);
    }
  for (guint i = 0; i < G_N_ELEMENTS (screens); i++)
    g_test_add_data_func (screens[i].path, &screens[i], test_legible);
  g_test_add_func ("/slides/lecture", test_lecture);
  g_test_add_func ("/slides/differing", test_differing);
  g_test_add_func ("/slides/letters", test_letters);
  g_test_add_func ("/slides/same-letters", test_same_letters);

  return g_test_run ();
}
