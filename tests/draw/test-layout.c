// SPDX-License-Identifier: GPL-3.0-or-later

/* What the charts must be true to. */

#include <math.h>
#include <string.h>

#include "draw/dossier-label-place.h"
#include "draw/dossier-layout.h"
#include "draw/dossier-scale.h"
#include "sample-specs.h"
#include "scene-find.h"

static DossierScene *
lay_out (const DossierChartSpec *spec,
         double width,
         double height)
{
  DossierFrame frame = { .width = width, .height = height, .text_scale = 1, .measure = dossier_text_measure_fixed () };

  return dossier_layout (spec, &frame);
}

static guint
count_texts (const DossierScene *scene,
             const char *text)
{
  guint n = 0;

  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    n += g_strcmp0 (dossier_scene_get_mark (scene, i)->text, text) == 0;

  return n;
}

/* The axis of values, read back from the picture: zero is the first level line in the axis's colour, and the highest
 * grid line bears the scale's end. Both lie on whole pixels by themselves, and are drawn half a pixel further down. */
static DossierScale
read_scale (const DossierScene *scene,
            double top_value)
{
  double zero = -1;
  double top = G_MAXDOUBLE;

  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);

      if (mark->kind != DOSSIER_MARK_LINE || mark->box.height != 0)
        continue;
      if (mark->stroke == DOSSIER_ROLE_AXIS && zero < 0)
        zero = mark->box.y - 0.5;
      if (mark->stroke == DOSSIER_ROLE_GRID)
        top = MIN (top, mark->box.y - 0.5);
    }

  return dossier_scale_new (0, top_value, zero, top);
}

/* The ends of a bar are the figures that were stated, at any height of the chart. */
static void
test_bars_are_true (void)
{
  for (guint round = 0; round < 100; round++)
    {
      g_autoptr (DossierChartSpec) spec = sample_claims ();
      double low = g_test_rand_double_range (0, 70000);
      double high = g_test_rand_double_range (low, 80000);
      DossierChartItem *item = sample_add (spec, DOSSIER_ITEM_VALUE, "bar", DOSSIER_STATUS_ESTIMATED, "SV", "2025-08", "x", "y", "z");
      g_autoptr (DossierScene) scene = NULL;
      const DossierMark *bar = NULL;
      DossierScale scale;

      sample_set_amount (item, DOSSIER_AMOUNT_RANGE, low, high);
      scene = lay_out (spec, 858, g_test_rand_int_range (300, 700));
      scale = read_scale (scene, 80000);
      for (guint i = 0; i < dossier_scene_get_n_marks (scene) && bar == NULL; i++)
        if (dossier_scene_get_mark (scene, i)->stop == dossier_scene_find_stop (scene, "bar")
            && dossier_scene_get_mark (scene, i)->radius > 0)
          bar = dossier_scene_get_mark (scene, i);

      g_assert_nonnull (bar);
      g_assert_cmpfloat (bar->box.height, >=, 1);
      g_assert_cmpfloat_with_epsilon (bar->box.y, dossier_scale_map (&scale, high), 0.51);
      g_assert_cmpfloat_with_epsilon (bar->box.y + bar->box.height, dossier_scale_map (&scale, low), 0.51);
    }
}

static void
test_points_are_true (void)
{
  g_autoptr (DossierChartSpec) spec = sample_claims ();
  g_autoptr (DossierScene) scene = lay_out (spec, 858, 330);
  DossierScale scale = read_scale (scene, 80000);
  const DossierMark *count = scene_find_mark (scene, "held-count", DOSSIER_MARK_GLYPH);
  const DossierMark *capacity = scene_find_mark (scene, "capacity-lead", DOSSIER_MARK_LINE);

  g_assert_cmpfloat_with_epsilon (count->box.y + count->box.height / 2, dossier_scale_map (&scale, 14532), 0.5);
  g_assert_cmpfloat_with_epsilon (capacity->box.y, dossier_scale_map (&scale, 40000), 0.51);
}

/* What the reader's lens dims has its colour in a picture that leaves the window. */
static void
test_lens_stays_home (void)
{
  g_autoptr (DossierChartSpec) spec = sample_claims ();
  DossierFrame frame = { .width = 900, .height = 600, .text_scale = 1, .framed = TRUE,
                         .measure = dossier_text_measure_fixed () };
  g_autoptr (DossierScene) plain = dossier_layout (spec, &frame);
  g_autoptr (DossierScene) dimmed = NULL;
  g_autoptr (DossierScene) on_screen = NULL;
  g_autofree char *before = dossier_scene_to_text (plain);
  g_autofree char *after = NULL;
  g_autofree char *seen = NULL;

  for (guint i = 0; i < spec->items->len; i++)
    g_array_index (spec->items, DossierChartItem, i).dimmed = TRUE;
  dimmed = dossier_layout (spec, &frame);
  after = dossier_scene_to_text (dimmed);
  g_assert_cmpstr (after, ==, before);
  frame.framed = FALSE;
  on_screen = dossier_layout (spec, &frame);
  seen = dossier_scene_to_text (on_screen);
  g_assert_null (strstr (seen, "stroke party"));
}

/* "Closer to 40,000": the arrow points at it and stops short, and its length is no amount. */
static void
test_near_stops_short (void)
{
  g_autoptr (DossierChartSpec) spec = sample_claims ();
  g_autoptr (DossierScene) low = lay_out (spec, 858, 330);
  g_autoptr (DossierScene) high = lay_out (spec, 858, 600);
  const DossierMark *arrow = scene_find_mark (low, "held-near", DOSSIER_MARK_ARROW);
  const DossierMark *arrow_high = scene_find_mark (high, "held-near", DOSSIER_MARK_ARROW);
  DossierScale scale = read_scale (low, 80000);
  double tip = arrow->box.y + arrow->box.height;

  g_assert_cmpfloat (arrow->box.height, <, 0);
  g_assert_cmpfloat (tip - dossier_scale_map (&scale, 40000), >=, 4);
  g_assert_cmpfloat (arrow->box.height, ==, arrow_high->box.height);
  g_assert_nonnull (scene_find_text (low, "“closer to” 40,000"));
}

/* A statement without a number has no height among the values. */
static void
test_no_figure_has_no_height (void)
{
  g_autoptr (DossierChartSpec) spec = sample_claims ();
  g_autoptr (DossierScene) scene = NULL;
  double zero;

  sample_add (spec, DOSSIER_ITEM_VALUE, "wordless", DOSSIER_STATUS_ALLEGED, "RB", "2025-06", "many", "Cristosal, Jun 2025", "2025");
  scene = lay_out (spec, 858, 330);
  zero = read_scale (scene, 80000).range_low;

  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);

      if (mark->stop == dossier_scene_find_stop (scene, "wordless") || mark->stop == dossier_scene_find_stop (scene, "held-declined"))
        g_assert_cmpfloat (mark->box.y, >=, zero);
    }
}

/* Three statements of one capacity: one line, one label, three stops side by side. */
static void
test_levels_collapse (void)
{
  g_autoptr (DossierChartSpec) spec = sample_claims ();
  g_autoptr (DossierScene) scene = lay_out (spec, 858, 330);
  static const char *const ids[] = { "capacity-lead", "capacity-facility", "capacity-background" };
  guint n_lines = 0;

  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);

      n_lines += mark->kind == DOSSIER_MARK_LINE && mark->stroke == DOSSIER_ROLE_TEXT;
    }
  g_assert_cmpuint (n_lines, ==, 1);
  g_assert_cmpuint (count_texts (scene, "Capacity 40,000"), ==, 1);
  g_assert_cmpuint (count_texts (scene, "stated, undated"), ==, 1);

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    for (guint j = i + 1; j < G_N_ELEMENTS (ids); j++)
      {
        const DossierStop *a = dossier_scene_get_stop (scene, (guint) dossier_scene_find_stop (scene, ids[i]));
        const DossierStop *b = dossier_scene_get_stop (scene, (guint) dossier_scene_find_stop (scene, ids[j]));

        g_assert_false (dossier_rect_overlaps (&a->target, &b->target));
      }
}

/* The same figure at the same date, from several speakers: no mark lies on another, and each has a target of its
 * own. */
static void
test_same_figures_stand_apart (void)
{
  g_autoptr (DossierChartSpec) spec = sample_claims ();
  static const char *const ids[] = { "again-a", "again-b", "again-c" };
  g_autoptr (DossierScene) scene = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    sample_set_amount (sample_add (spec, DOSSIER_ITEM_VALUE, ids[i], DOSSIER_STATUS_REPORTED, "PR", "2025-08-01", "30,000", ids[i], "z"),
                       DOSSIER_AMOUNT_EXACT, 30000, 30000);
  scene = lay_out (spec, 858, 330);

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    for (guint j = i + 1; j < G_N_ELEMENTS (ids); j++)
      {
        const DossierStop *a = dossier_scene_get_stop (scene, (guint) dossier_scene_find_stop (scene, ids[i]));
        const DossierStop *b = dossier_scene_get_stop (scene, (guint) dossier_scene_find_stop (scene, ids[j]));

        g_assert_false (dossier_rect_overlaps (&a->box, &b->box));
        g_assert_false (dossier_rect_overlaps (&a->target, &b->target));
      }
  /* They say the same: the figure is written once, and under it who said so. */
  g_assert_cmpuint (count_texts (scene, "30,000"), ==, 1);
}

/* Two ranges of one month stand side by side, and share who and when. */
static void
test_ranges_stand_side_by_side (void)
{
  g_autoptr (DossierChartSpec) spec = sample_claims ();
  g_autoptr (DossierScene) scene = lay_out (spec, 858, 330);
  const DossierStop *a = dossier_scene_get_stop (scene, (guint) dossier_scene_find_stop (scene, "held-range-lead"));
  const DossierStop *b = dossier_scene_get_stop (scene, (guint) dossier_scene_find_stop (scene, "held-range-inmates"));

  g_assert_false (dossier_rect_overlaps (&a->box, &b->box));
  g_assert_false (dossier_rect_overlaps (&a->target, &b->target));
  g_assert_cmpuint (count_texts (scene, "García, estimated, Nov 2024"), ==, 1);
  g_assert_cmpfloat (scene_find_text (scene, "10,000–20,000")->box.y, <, scene_find_text (scene, "15,000–20,000")->box.y);
}

/* What has no date is under the axis; no mark of it is on the axis of time. */
static void
test_undated_is_not_placed (void)
{
  g_autoptr (DossierChartSpec) spec = sample_claims ();
  g_autoptr (DossierScene) scene = NULL;
  const DossierMark *year;

  sample_set_amount (sample_add (spec, DOSSIER_ITEM_VALUE, "undated", DOSSIER_STATUS_STATED, "SA", NULL, "17,000", "stated", "z"),
                     DOSSIER_AMOUNT_EXACT, 17000, 17000);
  scene = lay_out (spec, 858, 400);
  year = scene_find_text (scene, "2024");

  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    if (dossier_scene_get_mark (scene, i)->stop == dossier_scene_find_stop (scene, "undated"))
      g_assert_cmpfloat (dossier_scene_get_mark (scene, i)->box.y, >=, year->box.y + year->box.height);
  g_assert_nonnull (scene_find_text (scene, "Undated"));
}

static void
test_level_spans (void)
{
  g_autoptr (DossierChartSpec) spec = sample_claims ();
  g_autoptr (DossierScene) scene = NULL;
  const DossierMark *undated, *dated;

  sample_set_amount (sample_add (spec, DOSSIER_ITEM_LEVEL, "later", DOSSIER_STATUS_STATED, "SA", "2025-01", "Capacity 60,000", "x", "y"),
                     DOSSIER_AMOUNT_EXACT, 60000, 60000);
  scene = lay_out (spec, 858, 330);
  undated = scene_find_mark (scene, "capacity-lead", DOSSIER_MARK_LINE);
  dated = scene_find_mark (scene, "later", DOSSIER_MARK_LINE);

  g_assert_cmpfloat (dated->box.x, >, undated->box.x + undated->box.width * 0.4);
  g_assert_cmpfloat (dated->box.x, <, undated->box.x + undated->box.width * 0.6);
  g_assert_cmpfloat (dated->box.x + dated->box.width, ==, undated->box.x + undated->box.width);
}

/* An event is a line at its date behind the values, a period a shade over its days; their words are under zero. */
static void
test_events_have_no_value (void)
{
  g_autoptr (DossierChartSpec) spec = sample_claims ();
  g_autoptr (DossierScene) scene = NULL;
  const DossierMark *year, *next, *line = NULL, *shade = NULL;
  double zero;

  sample_add (spec, DOSSIER_ITEM_EVENT, "event", DOSSIER_STATUS_STATED, "SA", "2025-01-01", NULL, "Opened", "Opened");
  sample_add (spec, DOSSIER_ITEM_PERIOD, "period", DOSSIER_STATUS_STATED, "SA", "2025", NULL, "A year", "A year");
  scene = lay_out (spec, 858, 400);
  zero = read_scale (scene, 80000).range_low;
  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);

      if (mark->stop == dossier_scene_find_stop (scene, "event")
          || mark->stop == dossier_scene_find_stop (scene, "period"))
        g_assert_cmpfloat (mark->box.y, >=, zero);
      if (mark->kind == DOSSIER_MARK_LINE && mark->stop < 0 && mark->box.width == 0 && mark->box.height > 100)
        line = mark;
      if (mark->kind == DOSSIER_MARK_RECT && mark->stop < 0 && mark->fill == DOSSIER_ROLE_FLOOR)
        shade = mark;
    }

  year = scene_find_text (scene, "2024");
  next = scene_find_text (scene, "2025");
  g_assert_nonnull (line);
  g_assert_nonnull (shade);
  g_assert_cmpfloat (line->box.x, >, year->box.x + year->box.width);
  g_assert_cmpfloat (line->box.x, <, next->box.x);
  g_assert_cmpfloat_with_epsilon (shade->box.x + shade->box.width / 2, next->box.x + next->box.width / 2, 12);
  g_assert_nonnull (scene_find_text (scene, "Opened"));
}

/* An event of which no more than the month is known is no line at a day of it: it shades the month. */
static void
test_event_of_a_month (void)
{
  g_autoptr (DossierChartSpec) spec = sample_claims ();
  g_autoptr (DossierScene) scene = NULL;
  guint n_shades = 0;

  sample_add (spec, DOSSIER_ITEM_EVENT, "event", DOSSIER_STATUS_STATED, "SA", "2025-02", NULL, "Opened", "Opened");
  scene = lay_out (spec, 858, 400);
  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);
      gboolean is_behind = mark->stop < 0 && mark->box.height > 100;

      g_assert_false (is_behind && mark->kind == DOSSIER_MARK_LINE && mark->stroke == DOSSIER_ROLE_AXIS);
      if (!is_behind || mark->kind != DOSSIER_MARK_RECT || mark->fill != DOSSIER_ROLE_FLOOR)
        continue;
      n_shades++;
      g_assert_cmpfloat (mark->box.width, >, 10);
      g_assert_cmpfloat (mark->box.x, >, scene_find_text (scene, "2024")->box.x);
    }
  g_assert_cmpuint (n_shades, ==, 1);
}

/* A level that another one takes the place of ends there, with a step from the one to the other. */
static void
test_level_steps (void)
{
  g_autoptr (DossierChartSpec) spec = sample_claims ();
  g_autoptr (DossierScene) scene = NULL;
  DossierChartItem *later;
  const DossierMark *before, *step = NULL;

  later = sample_add (spec, DOSSIER_ITEM_LEVEL, "later", DOSSIER_STATUS_STATED, "SA", "2025-01", "Capacity 60,000", "x", "y");
  sample_set_amount (later, DOSSIER_AMOUNT_EXACT, 60000, 60000);
  for (guint i = 0; i < spec->items->len; i++)
    {
      DossierChartItem *item = &g_array_index (spec->items, DossierChartItem, i);

      if (item->kind == DOSSIER_ITEM_LEVEL && item != later)
        item->until = dossier_date_earliest (&later->date);
    }
  scene = lay_out (spec, 858, 330);
  before = scene_find_mark (scene, "capacity-lead", DOSSIER_MARK_LINE);
  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);

      if (mark->stop == dossier_scene_find_stop (scene, "later") && mark->kind == DOSSIER_MARK_LINE && mark->box.width == 0)
        step = mark;
    }

  g_assert_nonnull (step);
  g_assert_cmpfloat_with_epsilon (before->box.x + before->box.width, step->box.x, 1);
  g_assert_cmpfloat_with_epsilon (MAX (step->box.y, step->box.y + step->box.height), before->box.y, 1);
}

/* The stem of what is announced starts at the existing value. */
static void
test_announced_starts_at_capacity (void)
{
  g_autoptr (DossierChartSpec) spec = sample_claims ();
  g_autoptr (DossierScene) scene = lay_out (spec, 858, 330);
  DossierScale scale = read_scale (scene, 80000);
  const DossierMark *stem = scene_find_mark (scene, "capacity-double", DOSSIER_MARK_LINE);

  g_assert_cmpint (stem->dash, ==, DOSSIER_DASH_DASHED);
  g_assert_cmpfloat (stem->box.width, ==, 0);
  g_assert_cmpfloat_with_epsilon (stem->box.y, dossier_scale_map (&scale, 40000), 0.51);
  g_assert_cmpfloat (stem->box.height, <, -50);
}

/* Every stop in the order of time, what is undated at the end. */
static void
test_reading_order (void)
{
  g_autoptr (DossierChartSpec) spec = sample_claims ();
  g_autoptr (DossierScene) scene = NULL;
  static const char *const order[] = {
    "held-count",    "held-range-lead",   "held-range-inmates",  "held-declined", "held-near", "capacity-double",
    "capacity-lead", "capacity-facility", "capacity-background", "undated",
  };

  sample_set_amount (sample_add (spec, DOSSIER_ITEM_VALUE, "undated", DOSSIER_STATUS_STATED, "SA", NULL, "17,000", "stated", "z"),
                     DOSSIER_AMOUNT_EXACT, 17000, 17000);
  scene = lay_out (spec, 858, 400);
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    g_assert_cmpstr (dossier_scene_get_stop (scene, i)->fact_id, ==, order[i]);
}

static void
test_right_to_left (void)
{
  g_autoptr (DossierChartSpec) spec = sample_claims ();
  g_autoptr (DossierScene) left = lay_out (spec, 858, 330);
  g_autoptr (DossierScene) right = NULL;

  spec->right_to_left = TRUE;
  right = lay_out (spec, 858, 330);
  g_assert_cmpfloat (scene_find_text (left, "80,000")->box.x, <, 60);
  g_assert_cmpfloat (scene_find_text (right, "80,000")->box.x, >, 790);
  /* Time runs to the right all the same. */
  g_assert_cmpfloat (scene_find_text (right, "2024")->box.x, <, scene_find_text (right, "2025")->box.x);
}

/* Narrow charts have numbers at the marks and the words in a list under the axis. */
static void
test_narrow_is_listed (void)
{
  g_autoptr (DossierChartSpec) spec = sample_claims ();
  DossierFrame frame = { .width = 330, .text_scale = 1, .measure = dossier_text_measure_fixed () };
  g_autoptr (DossierScene) scene = NULL;
  const DossierMark *year;

  frame.height = dossier_layout_get_natural_height (spec, &frame);
  scene = dossier_layout (spec, &frame);
  year = scene_find_text (scene, "2024");
  g_assert_cmpuint (count_texts (scene, "1"), ==, 2);
  g_assert_cmpuint (count_texts (scene, "6"), ==, 2);
  g_assert_cmpfloat (scene_find_text (scene, "14,532")->box.y, >, year->box.y);
  g_assert_cmpfloat (scene_find_text (scene, "Capacity 40,000")->box.y, >, year->box.y);
}

static void
test_framed (void)
{
  g_autoptr (DossierChartSpec) spec = sample_claims ();
  DossierFrame frame = { 900, 540, 1, TRUE, dossier_text_measure_fixed () };
  g_autoptr (DossierScene) framed = dossier_layout (spec, &frame);
  g_autoptr (DossierScene) plain = lay_out (spec, 900, 540);
  const char *const texts[] = { spec->title, spec->reading, spec->caption, spec->dataset, "Counted" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_assert_nonnull (scene_find_text (framed, texts[i]));
      g_assert_null (scene_find_text (plain, texts[i]));
    }
}

/* All squares have one scale: their sides are as the roots of their areas. */
static void
test_areas_are_true (void)
{
  g_autoptr (DossierChartSpec) spec = sample_areas ();
  g_autoptr (DossierScene) scene = lay_out (spec, 858, 400);
  const DossierMark *stated = scene_find_mark (scene, "area-stated", DOSSIER_MARK_RECT);
  const DossierMark *computed = scene_find_mark (scene, "area-computed", DOSSIER_MARK_RECT);
  const DossierMark *standard = scene_find_mark (scene, "area-standard", DOSSIER_MARK_RECT);
  double scale = stated->box.width / sqrt (0.6);

  g_assert_cmpfloat_with_epsilon (stated->box.height, stated->box.width, 1e-9);
  g_assert_cmpfloat_with_epsilon (computed->box.width, sqrt (1.67) * scale, 0.01);
  g_assert_cmpfloat_with_epsilon (standard->box.width, sqrt (3.4) * scale, 0.01);
  g_assert_cmpfloat_with_epsilon (scene_find_mark (scene, "area-stated", DOSSIER_MARK_PERSON)->box.width, 0.46 * scale, 0.01);
  g_assert_cmpfloat_with_epsilon (scene_find_mark (scene, "area-standard", DOSSIER_MARK_PERSON)->box.width, 0.46 * scale, 0.01);

  g_assert_cmpint (computed->dash, ==, DOSSIER_DASH_DOTTED);
  g_assert_cmpint (stated->dash, ==, DOSSIER_DASH_NONE);
  g_assert_cmpfloat (stated->line_width, >, standard->line_width);
}

/* 0.6 m² is 0.000148 acres: the unit of the spec is what its amounts are in. */
static void
test_areas_in_another_unit (void)
{
  g_autoptr (DossierChartSpec) metric = sample_areas ();
  g_autoptr (DossierChartSpec) acres = sample_areas ();
  g_autoptr (DossierScene) a = NULL;
  g_autoptr (DossierScene) b = NULL;

  acres->unit = DOSSIER_UNIT_ACRE;
  for (guint i = 0; i < acres->items->len; i++)
    {
      DossierAmount *amount = &g_array_index (acres->items, DossierChartItem, i).amount;

      amount->low /= 4046.8564224;
      amount->high /= 4046.8564224;
    }
  a = lay_out (metric, 858, 400);
  b = lay_out (acres, 858, 400);
  g_assert_cmpfloat_with_epsilon (scene_find_mark (a, "area-standard", DOSSIER_MARK_RECT)->box.width,
                                  scene_find_mark (b, "area-standard", DOSSIER_MARK_RECT)->box.width,
                                  0.01);
}

/* An area that nobody gave in numbers is in the list, and has no square. */
static void
test_area_without_number (void)
{
  g_autoptr (DossierChartSpec) spec = sample_areas ();
  g_autoptr (DossierScene) scene = NULL;

  sample_add (spec, DOSSIER_ITEM_VALUE, "area-unknown", DOSSIER_STATUS_DECLINED, "SV", NULL, "not given", "García", "z");
  scene = lay_out (spec, 858, 400);
  g_assert_null (scene_find_mark (scene, "area-unknown", DOSSIER_MARK_RECT));
  g_assert_nonnull (scene_find_mark (scene, "area-unknown", DOSSIER_MARK_GLYPH));
  g_assert_nonnull (scene_find_text (scene, "not given"));
}

static void
test_export_scale (void)
{
  g_assert_cmpfloat (dossier_layout_get_export_scale (300, 200), ==, 1);
  g_assert_cmpfloat (dossier_layout_get_export_scale (1800, 1080), ==, 2);
  g_assert_cmpfloat (dossier_layout_get_export_scale (9000, 1080), ==, 2);
}

static const struct
{
  const char *path;
  GTestFunc func;
} tests[] = {
  { "/draw/layout/claims/bars-are-true", test_bars_are_true },
  { "/draw/layout/claims/points-are-true", test_points_are_true },
  { "/draw/layout/claims/near-stops-short", test_near_stops_short },
  { "/draw/layout/claims/lens-stays-home", test_lens_stays_home },
  { "/draw/layout/claims/no-figure-has-no-height", test_no_figure_has_no_height },
  { "/draw/layout/claims/levels-collapse", test_levels_collapse },
  { "/draw/layout/claims/same-figures-stand-apart", test_same_figures_stand_apart },
  { "/draw/layout/claims/ranges-stand-side-by-side", test_ranges_stand_side_by_side },
  { "/draw/layout/claims/undated-is-not-placed", test_undated_is_not_placed },
  { "/draw/layout/claims/level-spans", test_level_spans },
  { "/draw/layout/claims/events-have-no-value", test_events_have_no_value },
  { "/draw/layout/claims/event-of-a-month", test_event_of_a_month },
  { "/draw/layout/claims/level-steps", test_level_steps },
  { "/draw/layout/claims/announced-starts-at-capacity", test_announced_starts_at_capacity },
  { "/draw/layout/claims/reading-order", test_reading_order },
  { "/draw/layout/claims/right-to-left", test_right_to_left },
  { "/draw/layout/claims/narrow-is-listed", test_narrow_is_listed },
  { "/draw/layout/claims/framed", test_framed },
  { "/draw/layout/areas/are-true", test_areas_are_true },
  { "/draw/layout/areas/another-unit", test_areas_in_another_unit },
  { "/draw/layout/areas/without-number", test_area_without_number },
  { "/draw/layout/export-scale", test_export_scale },
};

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add_func (tests[i].path, tests[i].func);

  return g_test_run ();
}
