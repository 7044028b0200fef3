// SPDX-License-Identifier: GPL-3.0-or-later

/* What bars and dots must be true to. */

#include <math.h>

#include "draw/dossier-label-place.h"
#include "draw/dossier-layout.h"
#include "draw/dossier-scale.h"
#include "sample-specs.h"
#include "scene-find.h"

static DossierScene *
lay_out (const DossierChartSpec *spec,
         double width)
{
  DossierFrame frame = { .width = width, .text_scale = 1, .measure = dossier_text_measure_fixed () };

  frame.height = dossier_layout_get_natural_height (spec, &frame);
  return dossier_layout (spec, &frame);
}

/* The axis, read back from the picture: zero is the upright line in the axis's colour, the last tick the outermost of
 * the grid. */
static DossierScale
read_scale (const DossierScene *scene,
            double last_tick)
{
  double zero = -1, last = -1;

  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);

      if (mark->kind != DOSSIER_MARK_LINE || mark->box.width != 0 || mark->stop >= 0)
        continue;
      if (mark->stroke == DOSSIER_ROLE_AXIS)
        zero = mark->box.x - 0.5;
      else if (last < 0 || fabs (mark->box.x - zero) > fabs (last - zero))
        last = mark->box.x - 0.5;
    }

  return dossier_scale_new (0, last_tick, zero, last);
}

static double
get_middle (const DossierMark *mark)
{
  g_assert_nonnull (mark);
  return mark->box.x + mark->box.width / 2;
}

/* At any width, and in both directions, marks stand where the axis says that their figures are. */
static void
test_marks_are_true (void)
{
  for (guint round = 0; round < 60; round++)
    {
      g_autoptr (DossierChartSpec) spec = sample_bars ();
      g_autoptr (DossierScene) scene = NULL;
      DossierScale scale;
      const DossierMark *bar;

      spec->right_to_left = round % 2 == 1;
      scene = lay_out (spec, g_test_rand_int_range (330, 1400));
      scale = read_scale (scene, 300);
      bar = scene_find_mark (scene, "range", DOSSIER_MARK_RECT);
      g_assert_cmpfloat_with_epsilon (MIN (bar->box.x, bar->box.x + bar->box.width),
                                      MIN (dossier_scale_map (&scale, 238), dossier_scale_map (&scale, 261)), 0.51);
      g_assert_cmpfloat_with_epsilon (bar->box.width,
                                      fabs (dossier_scale_map (&scale, 261) - dossier_scale_map (&scale, 238)), 1.01);
      g_assert_cmpfloat_with_epsilon (get_middle (scene_find_mark (scene, "over-200", DOSSIER_MARK_GLYPH)),
                                      dossier_scale_map (&scale, 200), 0.51);
      g_assert_cmpfloat_with_epsilon (get_middle (scene_find_mark (scene, "about", DOSSIER_MARK_GLYPH)),
                                      dossier_scale_map (&scale, 12), 0.51);
      g_assert_cmpfloat_with_epsilon (get_middle (scene_find_mark (scene, "up-to", DOSSIER_MARK_GLYPH)),
                                      dossier_scale_map (&scale, 252), 0.51);
      g_assert_cmpfloat_with_epsilon (scene_find_mark (scene, "announced", DOSSIER_MARK_GLYPH)->box.x + 4,
                                      dossier_scale_map (&scale, 300), 0.51);
    }
}

/* The arrow of "at least" leads away from zero, that of "up to" towards it. */
static void
test_open_arrows (void)
{
  g_autoptr (DossierChartSpec) spec = sample_bars ();
  g_autoptr (DossierScene) scene = lay_out (spec, 900);
  g_autoptr (DossierScene) mirrored = NULL;

  g_assert_cmpfloat (scene_find_mark (scene, "over-200", DOSSIER_MARK_ARROW)->box.width, >, 0);
  g_assert_cmpfloat (scene_find_mark (scene, "up-to", DOSSIER_MARK_ARROW)->box.width, <, 0);
  /* What is "up to" may be anything below: no stem says that it is not. */
  g_assert_null (scene_find_mark (scene, "up-to", DOSSIER_MARK_LINE));

  spec->right_to_left = TRUE;
  mirrored = lay_out (spec, 900);
  g_assert_cmpfloat (scene_find_mark (mirrored, "over-200", DOSSIER_MARK_ARROW)->box.width, <, 0);
  g_assert_cmpfloat (scene_find_mark (mirrored, "up-to", DOSSIER_MARK_ARROW)->box.width, >, 0);
}

/* "Close to 250": the arrow stops short of it, its length is no amount, and there is neither glyph nor stem. */
static void
test_near_stops_short (void)
{
  g_autoptr (DossierChartSpec) spec = sample_bars ();
  g_autoptr (DossierScene) narrow = lay_out (spec, 700);
  g_autoptr (DossierScene) wide = lay_out (spec, 1300);
  const DossierMark *arrow = scene_find_mark (narrow, "near", DOSSIER_MARK_ARROW);
  DossierScale scale = read_scale (narrow, 300);

  g_assert_cmpfloat (dossier_scale_map (&scale, 250) - (arrow->box.x + arrow->box.width), >=, 4);
  g_assert_cmpfloat (arrow->box.width, ==, scene_find_mark (wide, "near", DOSSIER_MARK_ARROW)->box.width);
  g_assert_null (scene_find_mark (narrow, "near", DOSSIER_MARK_GLYPH));
  /* Nor is what it says as bold as a number that is given. */
  g_assert_cmpint (scene_find_text (wide, "close to 250")->weight, ==, DOSSIER_WEIGHT_REGULAR);
}

/* What has no figure stands before zero. */
static void
test_no_figure_has_no_place_among_values (void)
{
  g_autoptr (DossierChartSpec) spec = sample_bars ();
  g_autoptr (DossierScene) scene = NULL;
  double zero;

  sample_add (spec, DOSSIER_ITEM_VALUE, "wordless", DOSSIER_STATUS_ALLEGED, "RB", "2025-06", "many", "Cristosal", "z");
  scene = lay_out (spec, 900);
  zero = read_scale (scene, 300).range_low;
  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);

      if (mark->stop == dossier_scene_find_stop (scene, "wordless")
          || mark->stop == dossier_scene_find_stop (scene, "declined"))
        g_assert_cmpfloat (mark->box.x + mark->box.width, <=, zero);
    }
  g_assert_null (scene_find_mark (scene, "declined", DOSSIER_MARK_LINE));
}

/* Dashed, dotted, ringed: what is announced, computed and "about" can be told without colour. */
static void
test_certainty_shows (void)
{
  g_autoptr (DossierChartSpec) spec = sample_bars ();
  g_autoptr (DossierScene) scene = lay_out (spec, 900);
  const DossierMark *ring = scene_find_mark (scene, "about", DOSSIER_MARK_RECT);

  g_assert_cmpint (scene_find_mark (scene, "announced", DOSSIER_MARK_LINE)->dash, ==, DOSSIER_DASH_DASHED);
  g_assert_cmpint (scene_find_mark (scene, "computed", DOSSIER_MARK_LINE)->dash, ==, DOSSIER_DASH_DOTTED);
  g_assert_cmpint (scene_find_mark (scene, "over-200", DOSSIER_MARK_LINE)->dash, ==, DOSSIER_DASH_NONE);
  g_assert_nonnull (ring);
  g_assert_cmpfloat (ring->radius, ==, ring->box.width / 2);
  g_assert_null (scene_find_mark (scene, "over-200", DOSSIER_MARK_RECT));
}

/* A row each, in the order of the groups. */
static void
test_rows (void)
{
  static const char *const order[] = {
    "announced", "over-200", "range", "declined", "about", "near", "up-to", "computed",
  };
  g_autoptr (DossierChartSpec) spec = sample_bars ();
  g_autoptr (DossierScene) scene = lay_out (spec, 900);
  double before = 0;

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      const DossierStop *stop = dossier_scene_get_stop (scene, i);

      g_assert_cmpstr (stop->fact_id, ==, order[i]);
      g_assert_cmpfloat (stop->box.y, >=, before);
      before = stop->box.y + stop->box.height;
    }
  for (guint i = 0; i < spec->groups->len; i++)
    g_assert_nonnull (scene_find_text (scene, g_array_index (spec->groups, DossierChartGroup, i).label));
}

/* A level is a line through all rows of its group, and a row of its own. */
static void
test_level (void)
{
  g_autoptr (DossierChartSpec) spec = sample_bars ();
  DossierChartItem *item = sample_add (spec, DOSSIER_ITEM_LEVEL, "level", DOSSIER_STATUS_STATED, "SA", NULL,
                                       "Capacity 280", "stated", "stated");
  g_autoptr (DossierScene) scene = NULL;
  const DossierMark *line;
  DossierScale scale;

  sample_set_amount (item, DOSSIER_AMOUNT_EXACT, 280, 280);
  item->group = 0;
  scene = lay_out (spec, 900);
  scale = read_scale (scene, 300);
  line = scene_find_mark (scene, "level", DOSSIER_MARK_LINE);
  g_assert_cmpfloat_with_epsilon (line->box.x, dossier_scale_map (&scale, 280), 0.51);
  g_assert_cmpfloat (line->box.y, <, scene_find_mark (scene, "announced", DOSSIER_MARK_GLYPH)->box.y);
  g_assert_cmpfloat (line->box.y + line->box.height, >, scene_find_mark (scene, "declined", DOSSIER_MARK_GLYPH)->box.y);
  g_assert_nonnull (scene_find_text (scene, "Capacity 280"));
}

/* Narrow: words over their marks. */
static void
test_narrow (void)
{
  g_autoptr (DossierChartSpec) spec = sample_bars ();
  g_autoptr (DossierScene) scene = lay_out (spec, 330);
  const DossierMark *words = scene_find_text (scene, "announced, US government, 15 Mar 2025");
  const DossierMark *glyph = scene_find_mark (scene, "announced", DOSSIER_MARK_GLYPH);

  g_assert_cmpfloat (words->box.y + words->box.height, <=, glyph->box.y);
  g_assert_nonnull (scene_find_text (scene, "300"));
}

/* Low and wide: groups stand side by side, on the same scale. */
static void
test_low (void)
{
  g_autoptr (DossierChartSpec) spec = sample_bars ();
  DossierFrame frame = { 1900, 230, 1, FALSE, dossier_text_measure_fixed () };
  g_autoptr (DossierScene) scene = dossier_layout (spec, &frame);

  g_assert_nonnull (scene_find_text (scene, "announced, US government, 15 Mar 2025"));
  g_assert_cmpfloat (scene_find_text (scene, "Venezuelans")->box.x, >, scene_find_text (scene, "People deported")->box.x + 400);
}

static double
get_distance (const DossierScene *scene,
              const char *fact_id)
{
  const DossierMark *stem = scene_find_mark (scene, fact_id, DOSSIER_MARK_LINE);

  return get_middle (scene_find_mark (scene, fact_id, DOSSIER_MARK_GLYPH)) - stem->box.x;
}

/* Panels of one unit are on one scale; one of another unit has its own. */
static void
test_multiples_are_true (void)
{
  g_autoptr (DossierChartSpec) spec = sample_multiples ();
  g_autoptr (DossierScene) scene = lay_out (spec, 1300);
  const DossierMark *bar = scene_find_mark (scene, "occupancy-range", DOSSIER_MARK_RECT);
  const DossierMark *level = scene_find_mark (scene, "per-cell", DOSSIER_MARK_LINE);
  const DossierMark *stem = scene_find_mark (scene, "held-per-cell", DOSSIER_MARK_LINE);
  double people = get_distance (scene, "held-per-cell") / 56.77;
  double percent = get_distance (scene, "occupancy") / 36.33;

  g_assert_cmpfloat_with_epsilon (get_distance (scene, "per-toilet"), 78 * people, 1.5);
  g_assert_cmpfloat_with_epsilon (level->box.x - stem->box.x, 156 * people, 2);
  g_assert_cmpfloat_with_epsilon (bar->box.width, 25 * percent, 1.5);
  /* Side by side, on one height. */
  g_assert_cmpfloat (scene_find_text (scene, "Occupancy")->box.y, ==, scene_find_text (scene, "People per toilet")->box.y);
  g_assert_nonnull (scene_find_text (scene, "%"));
}

static const struct
{
  const char *path;
  GTestFunc func;
} tests[] = {
  { "/draw/layout/bars/marks-are-true", test_marks_are_true },
  { "/draw/layout/bars/open-arrows", test_open_arrows },
  { "/draw/layout/bars/near-stops-short", test_near_stops_short },
  { "/draw/layout/bars/no-figure", test_no_figure_has_no_place_among_values },
  { "/draw/layout/bars/certainty-shows", test_certainty_shows },
  { "/draw/layout/bars/rows", test_rows },
  { "/draw/layout/bars/level", test_level },
  { "/draw/layout/bars/narrow", test_narrow },
  { "/draw/layout/bars/low", test_low },
  { "/draw/layout/multiples/are-true", test_multiples_are_true },
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
