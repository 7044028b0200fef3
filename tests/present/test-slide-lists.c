// SPDX-License-Identifier: GPL-3.0-or-later

/* Slides as they follow one another: how each is called, how many there are, and what a room is asked before one. */

#include <string.h>

#include "core/dossier-lecture-file.h"
#include "fixture.h"
#include "present/dossier-slide-claim.h"
#include "present/dossier-slides.h"

#define CECOT "data/dossiers/cecot.dossier.json"

static const DossierSlideClaim *
get_claim (const DossierSlide *slide,
           guint index)
{
  return &g_array_index (slide->claims, DossierSlideClaim, index);
}

static guint
count_stops (const DossierSlide *slide,
             guint step)
{
  const DossierSlideFrame frame = { 1920, 1080, step, FALSE, "1 / 2", dossier_text_measure_fixed () };
  g_autoptr (DossierScene) scene = dossier_slide_lay_out (slide, &frame);

  return dossier_scene_get_n_stops (scene);
}

/* The text marks of a slide at a step that say this. */
static guint
count_texts (const DossierSlide *slide,
             guint step,
             const char *text)
{
  const DossierSlideFrame frame = { 1920, 1080, step, FALSE, "1 / 2", dossier_text_measure_fixed () };
  g_autoptr (DossierScene) scene = dossier_slide_lay_out (slide, &frame);
  guint n = 0;

  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    n += g_strcmp0 (dossier_scene_get_mark (scene, i)->text, text) == 0 ? 1 : 0;

  return n;
}

/* In the contents of a file too, but no claim stands there without all that belongs to it. */
static void
check_entry (const DossierSlide *slide,
             GHashTable *entries)
{
  const char *entry = dossier_slide_get_entry (slide);
  const char *rest = entry + strlen (slide->title);

  g_assert_true (g_str_has_prefix (entry, slide->title));
  g_assert_true (g_hash_table_add (entries, (gpointer) entry));
  for (guint i = 0; i < slide->claims->len; i++)
    {
      const DossierSlideClaim *claim = get_claim (slide, i);

      g_assert_null (strstr (rest, claim->words));
      if (*rest != '\0' && claim->who != NULL)
        g_assert_nonnull (strstr (rest, claim->who));
    }
}

/* In a list of slides each can be told from the others. */
static void
test_names (gconstpointer data)
{
  g_autoptr (Dossier) dossier = NULL;

  g_setenv ("LANGUAGE", data, TRUE);
  dossier = fixture_load (CECOT);
  for (guint i = 0; i < dossier->n_views; i++)
    {
      g_autoptr (GPtrArray) slides = dossier_slides_for_view (dossier, dossier->views[i]);
      g_autoptr (GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);
      g_autoptr (GHashTable) entries = g_hash_table_new (g_str_hash, g_str_equal);

      for (guint j = 0; j < slides->len; j++)
        {
          const DossierSlide *slide = g_ptr_array_index (slides, j);

          g_test_message ("%s", slide->name);
          g_assert_true (g_str_has_prefix (slide->name, slide->title));
          g_assert_true (g_hash_table_add (names, slide->name));
          check_entry (slide, entries);
          /* A room that sees all slides has not met the content note yet. */
          for (guint k = 0; slide->content_note != NULL && k < slide->claims->len; k++)
            g_assert_null (strstr (slide->name + strlen (slide->title), get_claim (slide, k)->words));
        }
    }
  g_unsetenv ("LANGUAGE");
}

/* A talk that would be too long says so on its last slide, and is no longer than that. */
static void
test_limit (void)
{
  g_autoptr (Dossier) dossier = fixture_load (CECOT);
  g_autoptr (GPtrArray) facts = g_ptr_array_new ();
  g_autoptr (DossierLecturePlan) plan = dossier_lecture_plan_new ("long", "Long", dossier);
  g_autoptr (GPtrArray) slides = NULL;
  const DossierSlide *last;
  guint n_facts;

  for (guint i = 0; i < dossier->n_facts; i++)
    g_ptr_array_add (facts, (gpointer) dossier->facts[i]->id);
  g_ptr_array_add (facts, NULL);
  n_facts = facts->len - 1;
  for (guint i = 0; i < 8; i++)
    {
      DossierLectureStep *step = dossier_lecture_step_new (DOSSIER_TARGET_LIST, (const char *const *) facts->pdata);

      step->backup = i > 6;
      g_ptr_array_add (plan->steps, step);
    }

  slides = dossier_slides_for_plan (dossier, plan);
  g_assert_cmpuint (slides->len, ==, DOSSIER_TALK_MAX_SLIDES);
  g_assert_cmpuint (n_facts * 8, >, DOSSIER_TALK_MAX_SLIDES);
  last = g_ptr_array_index (slides, slides->len - 1);
  g_assert_cmpint (last->kind, ==, DOSSIER_SLIDE_TITLE);
  g_assert_true (g_str_has_prefix (last->subtitle, "A talk has at most 2,000 slides: "));
  g_assert_true (g_str_has_suffix (last->subtitle, " more are left out."));
}

/* A chart that is to be guessed asks before its last part, in a step that shows nothing else and moves nothing. */
static void
test_prompt (void)
{
  g_autoptr (Dossier) dossier = fixture_load (CECOT);

  for (guint i = 0; i < dossier->n_figures; i++)
    {
      DossierSlide *slide = dossier_slide_for_figure (dossier, NULL, dossier->figures[i]);
      guint n_steps = slide->n_steps;

      g_test_message ("%s", dossier->figures[i]->id);
      dossier_slide_add_prompt (slide);
      if (slide->prompt == NULL)
        {
          g_assert_cmpuint (slide->n_steps, ==, n_steps);
          dossier_slide_free (slide);
          continue;
        }

      g_assert_cmpuint (slide->n_steps, ==, MAX (n_steps, 2) + 1);
      g_assert_cmpuint (slide->prompt_step, ==, slide->n_steps - 2);
      for (guint step = 0; step < slide->n_steps; step++)
        g_assert_cmpuint (count_texts (slide, step, slide->prompt), ==, step == slide->prompt_step ? 1 : 0);
      g_assert_cmpuint (count_stops (slide, slide->prompt_step), ==, count_stops (slide, slide->prompt_step - 1));
      /* What stands in one place on a timeline is one stop. */
      if (slide->chart->kind != DOSSIER_FIGURE_TIMELINE)
        g_assert_cmpuint (count_stops (slide, slide->prompt_step), <, count_stops (slide, slide->n_steps - 1));
      dossier_slide_free (slide);
    }
}

/* What is said of a chart at a step is what is seen of it: not what is to be guessed. */
static void
test_spoken (void)
{
  g_autoptr (Dossier) dossier = fixture_load (CECOT);
  g_autoptr (GPtrArray) slides = dossier_slides_for_view (dossier, dossier_find_view (dossier, "inmates"));

  for (guint i = 0; i < slides->len; i++)
    {
      DossierSlide *slide = g_ptr_array_index (slides, i);
      guint n_hidden = 0;

      if (slide->chart == NULL)
        continue;
      dossier_slide_add_prompt (slide);
      for (guint step = 0; step < slide->n_steps - 1; step++)
        {
          g_autofree char *spoken = dossier_slide_format_spoken (slide, step);

          g_assert_cmpint (strstr (spoken, slide->prompt) != NULL, ==, step == slide->prompt_step);
          for (guint j = 0; j < slide->chart->items->len; j++)
            {
              const DossierChartItem *item = &g_array_index (slide->chart->items, DossierChartItem, j);
              gpointer first = item->fact_id != NULL ? g_hash_table_lookup (slide->steps, item->fact_id) : NULL;

              g_assert_cmpint (strstr (spoken, item->spoken) != NULL, ==, GPOINTER_TO_UINT (first) <= step);
              n_hidden += GPOINTER_TO_UINT (first) > step ? 1 : 0;
            }
        }
      g_assert_cmpuint (n_hidden, >, 0);
    }
}

/* The ready lecture asks where it says so, and nowhere else. */
static void
test_prompt_in_lecture (void)
{
  g_autoptr (Dossier) dossier = fixture_load (CECOT);
  const DossierLecture *lecture = dossier->lectures[0];
  g_autoptr (GPtrArray) slides = dossier_slides_for_lecture (dossier, lecture);
  guint n_asking = 0, n_predicting = 0;

  for (guint i = 0; i < slides->len; i++)
    n_asking += ((DossierSlide *) g_ptr_array_index (slides, i))->prompt != NULL ? 1 : 0;
  for (guint i = 0; i < lecture->n_steps; i++)
    n_predicting += lecture->steps[i].predicts ? 1 : 0;
  g_assert_cmpuint (n_asking, >, 0);
  g_assert_cmpuint (n_asking, ==, n_predicting);
}

/* Facts side by side have no answer that would not be seen, and none is an accusation. */
static void
test_answers (void)
{
  g_autoptr (Dossier) dossier = fixture_load (CECOT);
  g_autoptr (DossierLecturePlan) plan = dossier_lecture_plan_new ("all", "All", dossier);
  g_autoptr (GPtrArray) slides = NULL;
  guint n_pairs = 0;

  for (guint i = 0; i < dossier->n_questions; i++)
    {
      const char *const ids[] = { dossier->questions[i]->id, NULL };

      g_ptr_array_add (plan->steps, dossier_lecture_step_new (DOSSIER_TARGET_QUESTION, ids));
    }
  slides = dossier_slides_for_plan (dossier, plan);
  for (guint i = 0; i < slides->len; i++)
    {
      const DossierSlide *slide = g_ptr_array_index (slides, i);

      n_pairs += slide->kind == DOSSIER_SLIDE_PAIR ? 1 : 0;
      for (guint j = 0; slide->kind == DOSSIER_SLIDE_CLAIMS && j < slide->claims->len; j++)
        {
          const DossierSlideClaim *claim = get_claim (slide, j);

          g_test_message ("%s", claim->fact_id);
          g_assert_null (dossier_fact_find_answer (dossier_find_fact (dossier, claim->fact_id)));
          g_assert_cmpint (claim->status, !=, DOSSIER_STATUS_ALLEGED);
        }
    }
  g_assert_cmpuint (n_pairs, >, 0);
}

/* Both sides have one size and one weight, whoever speaks. */
static void
test_equal (void)
{
  g_autoptr (Dossier) dossier = fixture_load (CECOT);

  for (guint i = 0; i < dossier->n_views; i++)
    {
      g_autoptr (GPtrArray) slides = dossier_slides_for_view (dossier, dossier->views[i]);

      for (guint j = 0; j < slides->len; j++)
        {
          const DossierSlide *slide = g_ptr_array_index (slides, j);
          const DossierSlideFrame frame = { 1280, 720, 0, FALSE, "1 / 2", dossier_text_measure_pango () };
          g_autoptr (DossierScene) scene = dossier_slide_lay_out (slide, &frame);
          const DossierMark *words[2] = { NULL, NULL };

          if (slide->kind != DOSSIER_SLIDE_PAIR || get_claim (slide, 1)->fact_id == NULL)
            continue;
          for (guint k = 0; k < dossier_scene_get_n_marks (scene); k++)
            for (guint side = 0; side < 2; side++)
              if (g_strcmp0 (dossier_scene_get_mark (scene, k)->text, get_claim (slide, side)->words) == 0)
                words[side] = dossier_scene_get_mark (scene, k);
          g_test_message ("%s", slide->name);
          g_assert_nonnull (words[0]);
          g_assert_nonnull (words[1]);
          g_assert_cmpfloat (words[0]->size, ==, words[1]->size);
          g_assert_cmpint (words[0]->weight, ==, words[1]->weight);
        }
    }
}

static gboolean
has_text (const DossierScene *scene,
          const char *text,
          double least)
{
  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);

      if (g_strcmp0 (mark->text, text) == 0 && mark->size >= least
          && mark->box.x + mark->box.width <= dossier_scene_get_width (scene) + 0.51)
        return TRUE;
    }

  return FALSE;
}

/* Whether one of the next few marks says this: what belongs to a number is written after it. */
static gboolean
is_followed (const DossierScene *scene,
             guint index,
             const char *text)
{
  for (guint i = index + 1; i <= index + 3 && i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);

      if (g_strcmp0 (mark->text, text) == 0 && mark->size >= dossier_scene_get_height (scene) / 40)
        return TRUE;
    }

  return FALSE;
}

/* The key of a step that a large number stands for, told with who states it and when. (nullable) */
static const DossierSlideKey *
find_key (const DossierSlide *slide,
          const DossierScene *scene,
          guint step,
          guint mark)
{
  for (guint i = 0; i < slide->keys->len; i++)
    {
      const DossierSlideKey *key = &g_array_index (slide->keys, DossierSlideKey, i);

      if (GPOINTER_TO_UINT (g_hash_table_lookup (slide->steps, key->fact_id)) == step
          && g_strcmp0 (key->number, dossier_scene_get_mark (scene, mark)->text) == 0
          && is_followed (scene, mark, key->who) && is_followed (scene, mark, key->when))
        return key;
    }

  return NULL;
}

static guint
count_keys (const DossierSlide *slide,
            guint step,
            GHashTable *speakers)
{
  guint n = 0;

  for (guint i = 0; i < slide->keys->len; i++)
    {
      const DossierSlideKey *key = &g_array_index (slide->keys, DossierSlideKey, i);

      if (GPOINTER_TO_UINT (g_hash_table_lookup (slide->steps, key->fact_id)) != step)
        continue;
      n++;
      g_hash_table_add (speakers, key->who);
    }

  return n;
}

/* Of the numbers that a step of a chart brings, as many as have room are a fifteenth of the screen high, with who
 * states them: a speaker has no second one before each has a first. How many more there are is said. Returns: how many
 * are large */
static guint
check_keys (const DossierSlide *slide,
            guint step,
            double width,
            double height)
{
  const DossierSlideFrame frame = { width, height, step, FALSE, "1 / 2", dossier_text_measure_pango () };
  g_autoptr (DossierScene) scene = dossier_slide_lay_out (slide, &frame);
  g_autoptr (GHashTable) speakers = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) shown = g_hash_table_new (g_str_hash, g_str_equal);
  guint n = count_keys (slide, step, speakers), n_large = 0;

  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);
      const DossierSlideKey *key;

      if (mark->text == NULL || mark->size < height / 15)
        continue;
      key = find_key (slide, scene, step, i);
      g_assert_nonnull (key);
      g_hash_table_add (shown, key->who);
      n_large++;
    }
  g_test_message ("%s, step %u at %g×%g: %u of %u", slide->title, step, width, height, n_large, n);
  g_assert_cmpuint (n_large, <=, n);
  if (slide->n_steps > 1 && n > 0)
    g_assert_cmpuint (n_large, >, 0);
  if (n_large > 0 && n_large < n)
    {
      g_autofree char *more = slide->format_more (n - n_large);

      g_assert_true (has_text (scene, more, height / 40));
      g_assert_cmpuint (g_hash_table_size (shown), ==, MIN (n_large, g_hash_table_size (speakers)));
      g_assert_true (slide->n_steps > 1 || g_hash_table_size (shown) == g_hash_table_size (speakers));
    }

  return n_large;
}

/* A chart that is there at once has its numbers, too; a second row is taken where the chart stays what it is. */
static void
test_keys_at_once (void)
{
  static const struct
  {
    const char *figure;
    guint n;
  } rows[] = { { "staff", 3 }, { "charges-found", 2 }, { "floor-space", 3 } };
  g_autoptr (Dossier) dossier = fixture_load (CECOT);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      const DossierFigure *figure = dossier_find_figure (dossier, rows[i].figure);
      g_autoptr (DossierSlide) slide = dossier_slide_for_figure (dossier, NULL, figure);

      g_assert_cmpuint (slide->n_steps, ==, 1);
      g_assert_cmpuint (check_keys (slide, 0, 1280, 720), ==, rows[i].n);
      g_assert_cmpuint (check_keys (slide, 0, 1920, 1080), ==, rows[i].n);
    }
}

/* What has no fact is the frame: scales, land, the patterns of places. Returns: the next of its marks */
static const DossierMark *
next_of_frame (const DossierScene *scene,
               guint *index)
{
  while (*index < dossier_scene_get_n_marks (scene))
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, (*index)++);

      if (mark->part == DOSSIER_PART_CHART && mark->stop < 0)
        return mark;
    }

  return NULL;
}

static void
assert_same_frame (const DossierScene *scene,
                   const DossierScene *whole)
{
  const DossierMark *mark, *other;
  guint i = 0, j = 0;

  do
    {
      mark = next_of_frame (scene, &i);
      other = next_of_frame (whole, &j);
      g_assert_true ((mark == NULL) == (other == NULL));
      if (mark == NULL)
        continue;
      g_assert_cmpint (mark->kind, ==, other->kind);
      g_assert_cmpint (mark->fill, ==, other->fill);
      g_assert_cmpstr (mark->text, ==, other->text);
      g_assert_cmpmem (&mark->box, sizeof mark->box, &other->box, sizeof other->box);
    }
  while (mark != NULL);
}

/* Every step of a chart has the frame of the whole, whatever numbers stand over it. */
static void
test_one_frame (void)
{
  g_autoptr (Dossier) dossier = fixture_load (CECOT);
  guint n = 0;

  for (guint i = 0; i < dossier->n_figures; i++)
    {
      g_autoptr (DossierSlide) slide = dossier_slide_for_figure (dossier, NULL, dossier->figures[i]);
      DossierSlideFrame frame = { 1280, 720, slide->n_steps - 1, FALSE, "1 / 2", dossier_text_measure_pango () };
      g_autoptr (DossierScene) whole = dossier_slide_lay_out (slide, &frame);

      for (frame.step = 0; frame.step + 1 < slide->n_steps; frame.step++)
        {
          g_autoptr (DossierScene) scene = dossier_slide_lay_out (slide, &frame);

          assert_same_frame (scene, whole);
          n++;
        }
    }
  g_assert_cmpuint (n, >, 10);
}

static void
test_keys (gconstpointer data)
{
  static const struct
  {
    double width, height;
  } screens[] = { { 1024, 768 }, { 1280, 720 }, { 1920, 1080 }, { 3840, 2160 } };
  g_autoptr (Dossier) dossier = NULL;

  g_setenv ("LANGUAGE", data, TRUE);
  dossier = fixture_load (CECOT);
  for (guint i = 0; i < G_N_ELEMENTS (screens); i++)
    {
      guint n_large = 0;

      for (guint j = 0; j < dossier->n_figures; j++)
        {
          g_autoptr (DossierSlide) slide = dossier_slide_for_figure (dossier, NULL, dossier->figures[j]);

          for (guint step = 0; step < slide->n_steps; step++)
            n_large += check_keys (slide, step, screens[i].width, screens[i].height);
        }
      g_assert_cmpuint (n_large, >, 10);
    }
  g_unsetenv ("LANGUAGE");
}

/* Reads a lecture's file, as it may lie on a disk for years, and makes the talk of it. */
static GPtrArray *
read_lecture (Dossier *dossier,
              const char *steps)
{
  g_autofree char *json = g_strdup_printf ("{\"format\":\"dossier-lecture/1\",\"id\":\"talk\",\"title\":\"T\","
                                           "\"dossier\":{\"id\":\"cecot\",\"version\":\"0\"},\"steps\":[%s]}", steps);
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (DossierLecturePlan) plan = dossier_lecture_plan_read_bytes (bytes, problems);

  g_assert_cmpuint (dossier_problems_get_n (problems), ==, 0);
  return dossier_slides_for_plan (dossier, plan);
}

#define SEEN(fact, words) "{\"fact\":\"" fact "\",\"words\":\"" words "\",\"status\":\"stated\"}"

/* What is gone is said to be missing, on the slide and to the speaker in its own last words; the rest is kept. */
static void
test_gone (void)
{
  g_autoptr (Dossier) dossier = fixture_load (CECOT);
  g_autoptr (GPtrArray) slides = read_lecture (
    dossier,
    "{\"id\":\"a\",\"facts\":[\"capacity-lead\",\"lost\"],\"notes\":\"Ask.\",\"seen\":["
    SEEN ("capacity-lead", "C") "," SEEN ("lost", "It was there") "]},"
    "{\"id\":\"b\",\"facts\":[\"lost\"],\"minutes\":3,\"title\":\"Lost\",\"seen\":[" SEEN ("lost", "It was there") "]},"
    "{\"id\":\"c\",\"figure\":\"lost-chart\",\"hidden\":true},"
    "{\"id\":\"d\",\"facts\":[\"capacity-lead\"]}");
  const DossierSlide *part, *whole, *chart, *kept;

  g_assert_cmpuint (slides->len, ==, 4);
  part = g_ptr_array_index (slides, 0);
  whole = g_ptr_array_index (slides, 1);
  chart = g_ptr_array_index (slides, 2);
  kept = g_ptr_array_index (slides, 3);

  g_assert_cmpuint (part->claims->len, ==, 1);
  g_assert_cmpstr (get_claim (part, 0)->fact_id, ==, "capacity-lead");
  g_assert_cmpstr (part->subtitle, ==, "1 fact that stood here is no longer in this dossier.");
  g_assert_nonnull (strstr (part->spoken, "1 fact that stood here is no longer in this dossier."));
  g_assert_cmpstr (part->notes, ==, "Missing, as it was: “It was there”\nAsk.");

  g_assert_cmpstr (whole->title, ==, "Lost");
  g_assert_cmpstr (whole->subtitle, ==, "1 fact that stood here is no longer in this dossier.");
  g_assert_cmpstr (whole->notes, ==, "Missing, as it was: “It was there”");
  g_assert_cmpfloat (whole->minutes, ==, 3);

  g_assert_cmpstr (chart->title, ==, "No longer in this dossier");
  g_assert_cmpstr (chart->subtitle, ==, "What stood here is no longer in this dossier.");
  g_assert_true (chart->hidden);
  g_assert_null (kept->subtitle);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/slide-lists/names", "en", test_names);
  g_test_add_data_func ("/slide-lists/names/es", "es", test_names);
  g_test_add_func ("/slide-lists/limit", test_limit);
  g_test_add_func ("/slide-lists/prompt", test_prompt);
  g_test_add_func ("/slide-lists/prompt/lecture", test_prompt_in_lecture);
  g_test_add_func ("/slide-lists/spoken", test_spoken);
  g_test_add_func ("/slide-lists/answers", test_answers);
  g_test_add_func ("/slide-lists/equal", test_equal);
  g_test_add_func ("/slide-lists/gone", test_gone);
  g_test_add_data_func ("/slide-lists/keys", "en", test_keys);
  g_test_add_data_func ("/slide-lists/keys/es", "es", test_keys);
  g_test_add_func ("/slide-lists/keys/at-once", test_keys_at_once);
  g_test_add_func ("/slide-lists/one-frame", test_one_frame);

  return g_test_run ();
}
