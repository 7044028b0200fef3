// SPDX-License-Identifier: GPL-3.0-or-later

/* What the drawing of a facility must be true to: areas to scale, counted things as often as they are counted, and
 * nothing drawn that was not stated as one number. */

#include <math.h>

#include "draw/dossier-label-place.h"
#include "draw/dossier-layout.h"
#include "sample-specs.h"

static DossierScene *
lay_out (const DossierChartSpec *spec,
         double width,
         double height)
{
  DossierFrame frame = { .width = width, .height = height, .text_scale = 1, .measure = dossier_text_measure_fixed () };

  if (height <= 0)
    frame.height = dossier_layout_get_natural_height (spec, &frame);

  return dossier_layout (spec, &frame);
}

static DossierChartItem *
get_item (DossierChartSpec *spec,
          const char *fact_id)
{
  for (guint i = 0; i < spec->items->len; i++)
    if (g_str_equal (g_array_index (spec->items, DossierChartItem, i).fact_id, fact_id))
      return &g_array_index (spec->items, DossierChartItem, i);

  g_assert_not_reached ();
}

static gboolean
is_shape (const DossierMark *mark)
{
  /* A ring round a number is as round as it is wide. */
  return mark->kind == DOSSIER_MARK_PERSON || (mark->kind == DOSSIER_MARK_RECT && mark->radius <= 0);
}

/* The shapes of a fact, in the order of painting. */
static GPtrArray *
find_shapes (const DossierScene *scene,
             const char *fact_id)
{
  GPtrArray *shapes = g_ptr_array_new ();
  int stop = dossier_scene_find_stop (scene, fact_id);

  g_assert_cmpint (stop, >=, 0);
  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    if (dossier_scene_get_mark (scene, i)->stop == stop && is_shape (dossier_scene_get_mark (scene, i)))
      g_ptr_array_add (shapes, (gpointer) dossier_scene_get_mark (scene, i));

  return shapes;
}

static double
get_area (const DossierMark *mark)
{
  return mark->box.width * mark->box.height;
}

static guint
count_shapes (const DossierScene *scene,
              const char *fact_id)
{
  g_autoptr (GPtrArray) shapes = find_shapes (scene, fact_id);

  return shapes->len;
}

static void
test_areas (void)
{
  g_autoptr (DossierChartSpec) spec = sample_facility ();
  g_autoptr (DossierScene) scene = lay_out (spec, 1200, 0);
  g_autoptr (GPtrArray) land = find_shapes (scene, "land");
  g_autoptr (GPtrArray) overlap = find_shapes (scene, "overlap");
  g_autoptr (GPtrArray) site = find_shapes (scene, "site");
  g_autoptr (GPtrArray) space = find_shapes (scene, "cell-space");
  double cells = 0;

  g_assert_cmpuint (land->len, ==, 1);
  g_assert_cmpuint (site->len, ==, 2);
  g_assert_cmpfloat_with_epsilon (get_area (site->pdata[0]) / get_area (land->pdata[0]), 23.0 / 140, 1e-6);
  g_assert_cmpfloat_with_epsilon (get_area (overlap->pdata[0]) / get_area (land->pdata[0]), 163.0 / 140, 1e-6);
  g_assert_cmpint (((DossierMark *) overlap->pdata[0])->dash, ==, DOSSIER_DASH_DOTTED);

  for (guint i = 0; i < space->len; i++)
    cells += get_area (space->pdata[i]);
  g_assert_cmpfloat_with_epsilon (cells / get_area (site->pdata[1]), 6 * 4046.8564224 / 230000, 1e-6);
}

static void
test_counts (void)
{
  g_autoptr (DossierChartSpec) spec = sample_facility ();
  g_autoptr (DossierScene) scene = lay_out (spec, 1200, 0);

  g_assert_cmpuint (count_shapes (scene, "walls"), ==, 2);
  g_assert_cmpuint (count_shapes (scene, "fences"), ==, 2);
  g_assert_cmpuint (count_shapes (scene, "towers"), ==, 19);
  g_assert_cmpuint (count_shapes (scene, "blocks"), ==, 8);
  g_assert_cmpuint (count_shapes (scene, "cells"), ==, 256);
  g_assert_cmpuint (count_shapes (scene, "people"), ==, 156);
  g_assert_cmpuint (count_shapes (scene, "unknown"), ==, 0);
}

static void
test_cell_and_lengths (void)
{
  g_autoptr (DossierChartSpec) spec = sample_facility ();
  g_autoptr (DossierScene) scene = lay_out (spec, 1200, 0);
  g_autoptr (GPtrArray) cell = find_shapes (scene, "cell");
  g_autoptr (GPtrArray) people = find_shapes (scene, "people");
  g_autoptr (GPtrArray) first = find_shapes (scene, "first");
  g_autoptr (GPtrArray) second = find_shapes (scene, "second");
  const DossierMark *person = people->pdata[0];
  const DossierMark *square = cell->pdata[0];

  g_assert_cmpint (square->dash, ==, DOSSIER_DASH_DOTTED);
  g_assert_cmpfloat_with_epsilon (person->box.width / square->box.width, 0.46 / sqrt (94.85), 1e-6);
  for (guint i = 0; i < people->len; i++)
    g_assert_true (dossier_rect_contains_rect (&square->box, &((DossierMark *) people->pdata[i])->box));
  g_assert_cmpfloat_with_epsilon (((DossierMark *) first->pdata[0])->box.width
                                  / ((DossierMark *) second->pdata[0])->box.width, 15, 1e-6);
}

/* A range, an open bound or "near" names no size: the statement is listed, and has no shape that would give it one. */
static void
test_only_numbers_have_shapes (void)
{
  static const DossierAmountKind kinds[] = {
    DOSSIER_AMOUNT_RANGE, DOSSIER_AMOUNT_AT_LEAST, DOSSIER_AMOUNT_AT_MOST, DOSSIER_AMOUNT_NEAR, DOSSIER_AMOUNT_NONE,
  };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (DossierChartSpec) spec = sample_facility ();
      g_autoptr (DossierScene) scene = NULL;
      DossierChartItem *towers = get_item (spec, "towers");

      towers->amount.kind = kinds[i];
      towers->amount.high = 30;
      scene = lay_out (spec, 1200, 0);
      g_assert_cmpuint (count_shapes (scene, "towers"), ==, 0);
      g_assert_cmpuint (count_shapes (scene, "cells"), ==, 256);
    }
}

static void
test_about_has_no_shape (void)
{
  g_autoptr (DossierChartSpec) spec = sample_facility ();
  g_autoptr (DossierScene) scene = NULL;

  get_item (spec, "towers")->amount.about = TRUE;
  scene = lay_out (spec, 1200, 0);
  g_assert_cmpuint (count_shapes (scene, "towers"), ==, 0);
}

/* Cells that cannot be shared out evenly are not drawn as if they were. */
static void
test_uneven_cells (void)
{
  g_autoptr (DossierChartSpec) spec = sample_facility ();
  g_autoptr (DossierScene) scene = NULL;

  sample_set_amount (get_item (spec, "cells"), DOSSIER_AMOUNT_EXACT, 255, 255);
  scene = lay_out (spec, 1200, 0);
  g_assert_cmpuint (count_shapes (scene, "cells"), ==, 0);
  g_assert_cmpuint (count_shapes (scene, "blocks"), ==, 8);
}

/* Without the statement that it is not known, nothing is drawn round the land. */
static void
test_without_overlap (void)
{
  g_autoptr (DossierChartSpec) spec = sample_facility ();
  g_autoptr (DossierScene) scene = NULL;
  g_autoptr (GPtrArray) land = NULL;
  g_autoptr (GPtrArray) site = NULL;

  g_array_remove_index (spec->items, 1);
  scene = lay_out (spec, 1200, 0);
  land = find_shapes (scene, "land");
  site = find_shapes (scene, "site");
  g_assert_cmpfloat_with_epsilon (get_area (site->pdata[0]) / get_area (land->pdata[0]), 23.0 / 140, 1e-6);
  g_assert_true (dossier_rect_contains_rect (&((DossierMark *) land->pdata[0])->box,
                                             &((DossierMark *) site->pdata[0])->box));
}

/* At every size each statement is a stop in the file's order, with what it says. */
static void
test_order (void)
{
  g_autoptr (DossierChartSpec) spec = sample_facility ();
  static const double widths[] = { 320, 720, 1200 };

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autoptr (DossierScene) scene = lay_out (spec, widths[i], 0);

      g_assert_cmpuint (dossier_scene_get_n_stops (scene), ==, spec->items->len);
      for (guint j = 0; j < spec->items->len; j++)
        {
          const DossierChartItem *item = &g_array_index (spec->items, DossierChartItem, j);

          g_assert_cmpstr (dossier_scene_get_stop (scene, j)->fact_id, ==, item->fact_id);
          g_assert_cmpstr (dossier_scene_get_stop (scene, j)->spoken, ==, item->spoken);
        }
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/draw/facility/areas", test_areas);
  g_test_add_func ("/draw/facility/counts", test_counts);
  g_test_add_func ("/draw/facility/cell-and-lengths", test_cell_and_lengths);
  g_test_add_func ("/draw/facility/only-numbers-have-shapes", test_only_numbers_have_shapes);
  g_test_add_func ("/draw/facility/about-has-no-shape", test_about_has_no_shape);
  g_test_add_func ("/draw/facility/uneven-cells", test_uneven_cells);
  g_test_add_func ("/draw/facility/without-overlap", test_without_overlap);
  g_test_add_func ("/draw/facility/order", test_order);

  return g_test_run ();
}
