// SPDX-License-Identifier: GPL-3.0-or-later

/* Outlines, their projection, and what a map must be true to. */

#include <math.h>
#include <string.h>

#include "draw/dossier-geometry.h"
#include "draw/dossier-label-place.h"
#include "draw/dossier-layout.h"
#include "draw/dossier-projection.h"
#include "sample-specs.h"

#define DEGREE (G_PI / 180)

/* The numerical example of Snyder's manual, p. 332: a sphere of radius 3. */
static void
test_projection (void)
{
  DossierProjection projection = dossier_projection_new (-100, 40);
  DossierPoint centre = dossier_projection_map (&projection, -100, 40);
  DossierPoint point = dossier_projection_map (&projection, 100, -20);

  g_assert_cmpfloat_with_epsilon (centre.x, 0, 1e-6);
  g_assert_cmpfloat_with_epsilon (centre.y, 0, 1e-6);
  g_assert_cmpfloat_with_epsilon (point.x / DOSSIER_EARTH_RADIUS * 3, -4.2339303, 1e-6);
  g_assert_cmpfloat_with_epsilon (-point.y / DOSSIER_EARTH_RADIUS * 3, 4.0257775, 1e-6);
}

static double
get_area (const DossierPolygon *polygon)
{
  double area = 0;

  for (guint part = 0; part < dossier_polygon_get_n_parts (polygon); part++)
    {
      guint n;
      const DossierPoint *points = dossier_polygon_get_part (polygon, part, &n);

      for (guint i = 0, j = n - 1; i < n; j = i++)
        area += (points[j].x * points[i].y - points[i].x * points[j].y) / 2;
    }

  return fabs (area);
}

/* A small field between two parallels keeps its area wherever it lies. */
static void
test_equal_area (void)
{
  static const double places[][2] = { { -75, -5 }, { -110, 45 }, { -60, -50 }, { -89, 13.7 } };
  DossierProjection projection = dossier_projection_new (-75, -5);

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      double west = places[i][0], south = places[i][1], side = 0.1;
      double expected = DOSSIER_EARTH_RADIUS * DOSSIER_EARTH_RADIUS * side * DEGREE
                        * (sin ((south + side) * DEGREE) - sin (south * DEGREE));
      const double corners[][2] = { { 0, 0 }, { side, 0 }, { side, side }, { 0, side } };
      g_autoptr (DossierPolygon) field = dossier_polygon_new (TRUE);

      for (guint j = 0; j < G_N_ELEMENTS (corners); j++)
        {
          DossierPoint point = dossier_projection_map (&projection, west + corners[j][0], south + corners[j][1]);

          dossier_polygon_add_point (field, point.x, point.y);
        }
      dossier_polygon_end_part (field);
      g_assert_cmpfloat_with_epsilon (get_area (field) / expected, 1, 1e-5);
    }
}

static DossierPolygon *
get_outline (const char *code)
{
  DossierPolygon *outline = dossier_polygon_new (TRUE);
  int place = dossier_geometry_find (code);

  g_assert_cmpint (place, >=, 0);
  for (guint ring = 0; ring < dossier_geometry_get_n_rings ((guint) place); ring++)
    dossier_geometry_add_ring ((guint) place, ring, outline);

  return outline;
}

/* Each outline is closed, without a leap, and each code is there once. */
static void
test_rings (void)
{
  g_autoptr (GHashTable) codes = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint place = 0; place < dossier_geometry_get_n_places (); place++)
    {
      const char *code = dossier_geometry_get_code (place);
      g_autoptr (DossierPolygon) outline = get_outline (code);

      g_assert_true (g_hash_table_add (codes, (gpointer) code));
      g_assert_cmpint (dossier_geometry_find (code), ==, (int) place);
      g_assert_cmpuint (dossier_geometry_get_n_rings (place), >, 0);
      g_assert_cmpuint (dossier_polygon_get_n_parts (outline), ==, dossier_geometry_get_n_rings (place));
      for (guint part = 0; part < dossier_polygon_get_n_parts (outline); part++)
        {
          guint n;
          const DossierPoint *points = dossier_polygon_get_part (outline, part, &n);

          g_assert_cmpuint (n, >=, 3);
          for (guint i = 0, j = n - 1; i < n; j = i++)
            g_assert_cmpfloat (hypot (points[i].x - points[j].x, points[i].y - points[j].y), <, 3.5e5);
        }
    }
}

/* Areas as atlases give them, in km²; outlines are simplified. */
static void
test_areas (void)
{
  static const struct
  {
    const char *code;
    double area;
  } places[] = { { "SV", 21041 }, { "CR", 51100 }, { "GT", 108889 }, { "EC", 256370 }, { "CL", 756102 }, { "BR", 8515767 } };
  double departments = 0;

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autoptr (DossierPolygon) outline = get_outline (places[i].code);

      g_assert_cmpfloat_with_epsilon (get_area (outline) / 1e6 / places[i].area, 1, 0.06);
    }

  for (guint i = 0; i < dossier_geometry_get_n_places (); i++)
    {
      g_autoptr (DossierPolygon) outline = get_outline (dossier_geometry_get_code (i));

      if (dossier_geometry_get_level (i) == DOSSIER_GEOMETRY_REGIONS)
        departments += get_area (outline) / 1e6;
    }
  g_assert_cmpfloat_with_epsilon (departments / 21041, 1, 0.06);
}

static DossierScene *
lay_out (const DossierChartSpec *spec,
         double width,
         double height)
{
  DossierFrame frame = { .width = width, .height = height, .text_scale = 1, .measure = dossier_text_measure_fixed () };

  return dossier_layout (spec, &frame);
}

/* The largest shape that opens a fact; a swatch opens none. */
static const DossierMark *
find_place (const DossierScene *scene,
            const char *fact_id)
{
  int stop = dossier_scene_find_stop (scene, fact_id);
  const DossierMark *found = NULL;

  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);

      if (mark->opens == stop && (found == NULL || mark->box.width > found->box.width))
        found = mark;
    }

  return found;
}

/* A country opens what is said of it, wherever it is clicked; Argentina, inside Chile's box, does not. */
static void
test_places_open (void)
{
  static const char *const firsts[] = { "location", "promised", "announced-ec", "building", "toured", "transfer" };
  g_autoptr (DossierChartSpec) spec = sample_map ();
  g_autoptr (DossierScene) scene = lay_out (spec, 1200, 800);

  for (guint i = 0; i < G_N_ELEMENTS (firsts); i++)
    {
      const DossierMark *mark = find_place (scene, firsts[i]);
      DossierPoint inside;

      g_assert_nonnull (mark);
      g_assert_true (dossier_polygon_get_inside (mark->polygon, &inside));
      g_assert_true (dossier_polygon_contains (mark->polygon, inside.x, inside.y));
      g_assert_cmpint (dossier_scene_hit (scene, inside.x, inside.y), ==, dossier_scene_find_stop (scene, firsts[i]));
    }
  g_assert_null (find_place (scene, "elsewhere"));
  g_assert_cmpint (dossier_scene_hit (scene, find_place (scene, "toured")->box.x + find_place (scene, "toured")->box.width - 2,
                                      find_place (scene, "toured")->box.y + 20), ==, -1);
}

/* What was said last fills a place, and not what goes furthest; the file's order does not matter. */
static void
test_latest_step (void)
{
  g_autoptr (DossierChartSpec) spec = sample_map ();
  g_autoptr (DossierScene) scene = NULL;
  DossierChartItem *opened = &g_array_index (spec->items, DossierChartItem, 4);

  scene = lay_out (spec, 1200, 800);
  g_assert_cmpint (find_place (scene, "announced-ec")->fill, ==, DOSSIER_ROLE_PERSON);
  g_assert_cmpint (find_place (scene, "promised")->fill, ==, DOSSIER_ROLE_PLACE);
  g_clear_pointer (&scene, dossier_scene_unref);

  g_assert_cmpstr (opened->fact_id, ==, "opened");
  g_assert_true (dossier_date_parse ("2023-05", &opened->date));
  scene = lay_out (spec, 1200, 800);
  g_assert_cmpint (find_place (scene, "announced-ec")->fill, ==, DOSSIER_ROLE_PLACE);
}

/* An arrow runs from the one place to the other, straight, and its width says nothing. */
static void
test_arrow (void)
{
  g_autoptr (DossierChartSpec) spec = sample_map ();
  g_autoptr (DossierScene) scene = lay_out (spec, 1200, 800);
  const DossierRect *from = &find_place (scene, "transfer")->box;
  guint n = 0;

  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);

      if (mark->kind != DOSSIER_MARK_ARROW)
        continue;
      n++;
      g_assert_cmpfloat (mark->box.height, >, 0);
      g_assert_cmpfloat (mark->box.x, >, from->x);
      g_assert_cmpfloat (mark->box.x, <, from->x + from->width);
      g_assert_cmpfloat (mark->line_width, ==, 2);
    }
  g_assert_cmpuint (n, ==, 1);
}

/* At every size each statement is a stop; a place on no map has its words all the same. */
static void
test_words (void)
{
  static const double widths[] = { 320, 720, 1200 };
  g_autoptr (DossierChartSpec) spec = sample_map ();

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      DossierFrame frame = { .width = widths[i], .text_scale = 1, .measure = dossier_text_measure_fixed () };
      g_autoptr (DossierScene) scene = NULL;
      guint n_found = 0;

      frame.height = dossier_layout_get_natural_height (spec, &frame);
      scene = dossier_layout (spec, &frame);
      for (guint j = 0; j < dossier_scene_get_n_marks (scene); j++)
        n_found += g_strcmp0 (dossier_scene_get_mark (scene, j)->text, "A prison on no map of ours") == 0;
      g_assert_cmpuint (n_found, ==, 1);
      for (guint j = 0; j < spec->items->len; j++)
        g_assert_cmpstr (dossier_scene_get_stop (scene, j)->spoken, ==,
                         g_array_index (spec->items, DossierChartItem, j).spoken);
    }
}

static DossierPolygon *
make_square (double x,
             double y,
             double side)
{
  DossierPolygon *square = dossier_polygon_new (TRUE);

  dossier_polygon_add_point (square, x, y);
  dossier_polygon_add_point (square, x + side, y);
  dossier_polygon_add_point (square, x + side, y + side);
  dossier_polygon_add_point (square, x, y + side);
  dossier_polygon_end_part (square);

  return square;
}

static void
test_clip (void)
{
  g_autoptr (DossierPolygon) square = make_square (0, 0, 10);
  g_autoptr (DossierPolygon) line = dossier_polygon_new (FALSE);
  g_autoptr (DossierPolygon) area = dossier_polygon_clip (square, &(DossierRect) { 5, 5, 20, 20 });
  g_autoptr (DossierPolygon) none = dossier_polygon_clip (square, &(DossierRect) { 50, 50, 20, 20 });
  g_autoptr (DossierPolygon) cut = NULL;

  g_assert_cmpfloat_with_epsilon (get_area (area), 25, 1e-9);
  g_assert_cmpuint (dossier_polygon_get_n_parts (none), ==, 0);

  /* In, out and in again: two lines. */
  dossier_polygon_add_point (line, 1, 1);
  dossier_polygon_add_point (line, 1, 30);
  dossier_polygon_add_point (line, 3, 30);
  dossier_polygon_add_point (line, 3, 1);
  dossier_polygon_end_part (line);
  cut = dossier_polygon_clip (line, &(DossierRect) { 0, 0, 10, 10 });
  g_assert_cmpuint (dossier_polygon_get_n_parts (cut), ==, 2);
  g_assert_cmpfloat_with_epsilon (dossier_polygon_get_box (cut).height, 9, 1e-9);
}

static void
test_patterns (void)
{
  static const DossierPattern patterns[] = { DOSSIER_PATTERN_DOTS, DOSSIER_PATTERN_LINES, DOSSIER_PATTERN_GRID };
  g_autoptr (DossierPolygon) square = make_square (1, 1, 20);
  DossierRect box = dossier_polygon_get_box (square);

  for (guint i = 0; i < G_N_ELEMENTS (patterns); i++)
    {
      g_autoptr (DossierPolygon) pattern = dossier_polygon_make_pattern (square, patterns[i], 5);
      DossierRect covered = dossier_polygon_get_box (pattern);

      g_assert_cmpuint (dossier_polygon_get_n_parts (pattern), ==, i == 0 ? 16 : i == 1 ? 4 : 8);
      g_assert_true (dossier_rect_contains_rect (&box, &covered));
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/draw/map/projection", test_projection);
  g_test_add_func ("/draw/map/equal-area", test_equal_area);
  g_test_add_func ("/draw/map/rings", test_rings);
  g_test_add_func ("/draw/map/areas", test_areas);
  g_test_add_func ("/draw/map/places-open", test_places_open);
  g_test_add_func ("/draw/map/latest-step", test_latest_step);
  g_test_add_func ("/draw/map/arrow", test_arrow);
  g_test_add_func ("/draw/map/words", test_words);
  g_test_add_func ("/draw/map/clip", test_clip);
  g_test_add_func ("/draw/map/patterns", test_patterns);

  return g_test_run ();
}
