// SPDX-License-Identifier: GPL-3.0-or-later

/* What flows must be true to. */

#include <math.h>

#include "draw/dossier-label-place.h"
#include "draw/dossier-layout.h"
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

/* The straight part of the first ribbon of some fill: the longest of its three. */
static const DossierMark *
find_straight (const DossierScene *scene,
               DossierRole fill)
{
  const DossierMark *found = NULL;

  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);

      if (mark->kind == DOSSIER_MARK_RIBBON && mark->fill == fill
          && (found == NULL || mark->box.width > found->box.width))
        found = mark;
    }

  return found;
}

/* A ribbon of the flow with that many people, straight parts only. */
static double
get_thickness (const DossierScene *scene,
               const char *tag,
               DossierRole fill)
{
  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);

      if (mark->kind == DOSSIER_MARK_RIBBON && mark->fill == fill && g_strcmp0 (mark->tag, tag) == 0)
        return mark->thickness;
    }

  return 0;
}

/* Widths are as the figures are: the inner part the lowest, the outlined the highest, the dashed the announced. */
static void
test_widths_are_true (void)
{
  for (guint round = 0; round < 20; round++)
    {
      g_autoptr (DossierChartSpec) spec = sample_flows ();
      g_autoptr (DossierScene) scene = NULL;
      double low, high, announced;

      spec->right_to_left = round % 2 == 1;
      scene = lay_out (spec, g_test_rand_int_range (330, 1800));
      low = get_thickness (scene, "SA", DOSSIER_ROLE_PARTY);
      high = get_thickness (scene, "SA", DOSSIER_ROLE_PARTY_TINT);
      announced = get_thickness (scene, "US", DOSSIER_ROLE_CARD);
      g_assert_cmpfloat (low, >, 0);
      g_assert_cmpfloat_with_epsilon (high / low, 261.0 / 200, 1e-6);
      g_assert_cmpfloat_with_epsilon (announced / low, 300.0 / 200, 1e-6);
    }
}

/* The key's piece of ribbon is as wide as its words say. */
static void
test_key_is_true (void)
{
  g_autoptr (DossierChartSpec) spec = sample_flows ();
  g_autoptr (DossierScene) scene = lay_out (spec, 900);
  const DossierMark *piece = NULL;

  g_assert_nonnull (scene_find_text (scene, "100 people"));
  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    if (dossier_scene_get_mark (scene, i)->fill == DOSSIER_ROLE_AXIS)
      piece = dossier_scene_get_mark (scene, i);
  g_assert_cmpfloat_with_epsilon (piece->box.height, get_thickness (scene, "SA", DOSSIER_ROLE_PARTY) / 2, 1e-6);
}

/* What gives no figure has a label, and no ribbon: the four that there are belong to figures. */
static void
test_no_ribbon_without_figure (void)
{
  g_autoptr (DossierChartSpec) spec = sample_flows ();
  g_autoptr (DossierScene) scene = lay_out (spec, 1500);
  int wordless = dossier_scene_find_stop (scene, "wordless");
  guint n = 0;

  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);

      if (mark->kind != DOSSIER_MARK_RIBBON)
        continue;
      g_assert_cmpint (mark->stop, !=, wordless);
      n++;
    }
  /* Three parts each of: announced, highest and lowest of the first, both of the second, and the last. */
  g_assert_cmpuint (n, ==, 3 * 6);
  g_assert_nonnull (scene_find_text (scene, "returned"));
}

/* A ribbon that changes from one part to the next does so without a gap or a step. */
static void
test_ribbons_are_whole (void)
{
  g_autoptr (DossierChartSpec) spec = sample_flows ();
  g_autoptr (DossierScene) scene = lay_out (spec, 900);
  const DossierMark *straight = find_straight (scene, DOSSIER_ROLE_PARTY_TINT);
  guint n_meeting = 0;

  g_assert_nonnull (straight);
  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);

      if (mark == straight || mark->kind != DOSSIER_MARK_RIBBON || mark->fill != straight->fill
          || mark->thickness != straight->thickness)
        continue;
      if (fabs (mark->box.x + mark->box.width - straight->box.x) < 1e-6)
        n_meeting += fabs (mark->box.y + mark->box.height - straight->box.y) < 1e-6 ? 1 : 0;
      if (fabs (mark->box.x - straight->box.x - straight->box.width) < 1e-6)
        n_meeting += fabs (mark->box.y - straight->box.y) < 1e-6 ? 1 : 0;
    }
  g_assert_cmpuint (n_meeting, ==, 2);
}

/* Both figures stand at each ribbon, whether its statements do or a number leads to them. */
static void
test_labels (void)
{
  static const double widths[] = { 360, 900, 1500 };

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autoptr (DossierChartSpec) spec = sample_flows ();
      g_autoptr (DossierScene) scene = lay_out (spec, widths[i]);

      g_assert_nonnull (scene_find_text (scene, "over 200 to 261"));
      g_assert_nonnull (scene_find_text (scene, "stated, Mar 2025"));
      g_assert_nonnull (scene_find_text (scene, "United States"));
      g_assert_cmpuint (dossier_scene_get_n_stops (scene), ==, 6);
    }
}

static const struct
{
  const char *path;
  GTestFunc func;
} tests[] = {
  { "/draw/layout/flows/widths-are-true", test_widths_are_true },
  { "/draw/layout/flows/key-is-true", test_key_is_true },
  { "/draw/layout/flows/no-ribbon-without-figure", test_no_ribbon_without_figure },
  { "/draw/layout/flows/ribbons-are-whole", test_ribbons_are_whole },
  { "/draw/layout/flows/labels", test_labels },
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
