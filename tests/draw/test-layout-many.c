// SPDX-License-Identifier: GPL-3.0-or-later

/* Claim charts of more statements than can be told apart. They are drawn by small squares then, but none is lost: each
 * is a stop, can be pointed at, and lies in a square that is filled. */

#include <math.h>
#include <string.h>

#include "draw/dossier-layout.h"
#include "draw/dossier-polygon.h"
#include "sample-specs.h"

#define MANY 100000
#define SOME_OF_THEM 9973
#define MOST_MARKS 200
#define N_LEVELS 600

static DossierScene *
lay_out (const DossierChartSpec *spec,
         DossierSpan span)
{
  DossierFrame frame = { .width = 1920, .height = 1080, .text_scale = 1, .span = span,
                         .measure = dossier_text_measure_fixed () };

  return dossier_layout (spec, &frame);
}

static guint
count_kind (const DossierScene *scene,
            DossierMarkKind kind)
{
  guint n = 0;

  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    n += dossier_scene_get_mark (scene, i)->kind == kind ? 1 : 0;

  return n;
}

/* The colour that a square has at a point; NONE: it is empty. */
static DossierRole
get_role_at (const DossierScene *scene,
             double x,
             double y)
{
  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);

      if (mark->kind == DOSSIER_MARK_POLYGON && dossier_polygon_contains (mark->polygon, x, y))
        return mark->fill;
    }

  return DOSSIER_ROLE_NONE;
}

/* Each is a stop by its name, in its place. */
static void
test_stops (void)
{
  g_autoptr (DossierChartSpec) spec = sample_many_claims (MANY);
  g_autoptr (DossierScene) scene = lay_out (spec, (DossierSpan) { 0, 0 });

  g_assert_cmpuint (dossier_scene_get_n_stops (scene), ==, MANY + 1);
  g_assert_cmpuint (dossier_scene_get_n_marks (scene), <, MOST_MARKS);
  for (guint i = 0; i < MANY; i++)
    {
      const DossierChartItem *item = &g_array_index (spec->items, DossierChartItem, i);
      int index = dossier_scene_find_stop (scene, item->fact_id);
      const DossierStop *stop;
      double middle;

      g_assert_cmpint (index, >=, 0);
      stop = dossier_scene_get_stop (scene, (guint) index);
      g_assert_cmpstr (stop->spoken, ==, item->spoken);
      g_assert_cmpfloat (stop->target.x, >=, 0);
      g_assert_cmpfloat (stop->target.x + stop->target.width, <=, 1920);
      g_assert_cmpfloat (stop->target.width, >=, 24);
      middle = stop->target.x + stop->target.width / 2;
      g_assert_cmpint (dossier_scene_hit (scene, middle, stop->target.y + stop->target.height / 2), >=, 0);
      if (item->amount.kind != DOSSIER_AMOUNT_EXACT)
        continue;
      g_assert_cmpfloat_with_epsilon (dossier_scale_map (&stop->values.scale, item->amount.low),
                                      stop->box.y + stop->box.height / 2, 0.01);
    }
}

/* What is stated is filled, from end to end; what nobody states is not. */
static void
test_squares (void)
{
  g_autoptr (DossierChartSpec) spec = sample_many_claims (MANY);
  g_autoptr (DossierScene) scene = lay_out (spec, (DossierSpan) { 0, 0 });
  const DossierTimeAxis *axis = dossier_scene_get_time_axis (scene);

  for (guint i = 0; i < MANY; i += SOME_OF_THEM)
    {
      const DossierChartItem *item = &g_array_index (spec->items, DossierChartItem, i);
      const DossierStop *stop = dossier_scene_get_stop (scene, (guint) dossier_scene_find_stop (scene, item->fact_id));
      double x = stop->box.x + stop->box.width / 2;

      for (guint share = 0; share <= 4; share++)
        {
          double value = item->amount.low + (item->amount.high - item->amount.low) * share / 4;

          g_assert_cmpint (get_role_at (scene, x, dossier_scale_map (&stop->values.scale, value)), !=,
                           DOSSIER_ROLE_NONE);
        }
    }
  g_assert_cmpint (get_role_at (scene, axis->plot.x + 10, axis->plot.y + 10), ==, DOSSIER_ROLE_NONE);
}

/* Where several speak, none of them covers another. */
static void
test_several (void)
{
  g_autoptr (DossierChartSpec) spec = sample_many_claims (DOSSIER_CLAIMS_MOST_APART + 1);
  DossierChartItem *first = &g_array_index (spec->items, DossierChartItem, 0);
  DossierChartItem *second = &g_array_index (spec->items, DossierChartItem, 1);
  g_autoptr (DossierScene) alone = lay_out (spec, (DossierSpan) { 0, 0 });
  g_autoptr (DossierScene) both = NULL;
  const DossierStop *stop = dossier_scene_get_stop (alone, (guint) dossier_scene_find_stop (alone, first->fact_id));
  double x = stop->box.x + stop->box.width / 2, y = stop->box.y + stop->box.height / 2;

  g_assert_cmpint (get_role_at (alone, x, y), ==, DOSSIER_ROLE_PARTY);
  g_free (second->tag);
  second->tag = g_strdup ("another");
  second->amount = first->amount;
  second->date = first->date;
  both = lay_out (spec, (DossierSpan) { 0, 0 });
  g_assert_cmpint (get_role_at (both, x, y), ==, DOSSIER_ROLE_TEXT);
}

static void
test_threshold (void)
{
  g_autoptr (DossierChartSpec) few = sample_many_claims (DOSSIER_CLAIMS_MOST_APART);
  g_autoptr (DossierChartSpec) many = sample_many_claims (DOSSIER_CLAIMS_MOST_APART + 1);
  g_autoptr (DossierScene) marks = lay_out (few, (DossierSpan) { 0, 0 });
  g_autoptr (DossierScene) squares = lay_out (many, (DossierSpan) { 0, 0 });

  g_assert_cmpuint (count_kind (marks, DOSSIER_MARK_POLYGON), ==, 0);
  g_assert_cmpuint (count_kind (marks, DOSSIER_MARK_GLYPH), >, DOSSIER_CLAIMS_MOST_APART / 2);
  g_assert_cmpuint (count_kind (squares, DOSSIER_MARK_POLYGON), >, 0);
  g_assert_cmpuint (count_kind (squares, DOSSIER_MARK_GLYPH), ==, 1); /* the capacity's */
}

/* Whoever looks nearer sees each again. */
static void
test_zoom (void)
{
  g_autoptr (DossierChartSpec) spec = sample_many_claims (MANY);
  const DossierChartItem *item = &g_array_index (spec->items, DossierChartItem, MANY / 2);
  gint32 day = dossier_date_earliest (&item->date);
  g_autoptr (DossierScene) scene = lay_out (spec, (DossierSpan) { day - 1, day + 1 });
  const DossierTimeAxis *axis = dossier_scene_get_time_axis (scene);

  g_assert_cmpuint (count_kind (scene, DOSSIER_MARK_POLYGON), ==, 0);
  g_assert_cmpuint (dossier_scene_get_n_stops (scene) + axis->n_before + axis->n_after, ==, MANY + 1);
  g_assert_cmpint (dossier_scene_find_stop (scene, item->fact_id), >=, 0);
}

/* A statement that is dimmed has no party's colour here either. */
static void
test_dimmed (void)
{
  g_autoptr (DossierChartSpec) spec = sample_many_claims (MANY);
  g_autoptr (DossierScene) scene = NULL;

  for (guint i = 0; i < spec->items->len; i++)
    g_array_index (spec->items, DossierChartItem, i).dimmed = TRUE;
  scene = lay_out (spec, (DossierSpan) { 0, 0 });
  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    g_assert_cmpint (dossier_scene_get_mark (scene, i)->fill, !=, DOSSIER_ROLE_PARTY);
}

/* In a picture nobody can zoom: all are counted, and no number hides any. */
static void
test_picture (void)
{
  g_autoptr (DossierChartSpec) spec = sample_many_claims (DOSSIER_CLAIMS_MOST_APART * 2);
  DossierFrame frame = { .width = 1920, .height = 1080, .framed = TRUE, .measure = dossier_text_measure_fixed () };
  g_autoptr (DossierScene) scene = NULL;
  gboolean is_counted = FALSE;

  dossier_layout_set_export_scale (&frame, FALSE);
  scene = dossier_layout (spec, &frame);
  g_assert_cmpuint (dossier_scene_get_n_stops (scene), ==, DOSSIER_CLAIMS_MOST_APART * 2 + 1);
  g_assert_cmpuint (count_kind (scene, DOSSIER_MARK_GLYPH), ==, 1);
  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    is_counted |= g_strcmp0 (dossier_scene_get_mark (scene, i)->text, "+ 1001") == 0;
  g_assert_true (is_counted);
}

/* Levels and what is announced above them: each value is said five times, on different days. */
static DossierChartSpec *
make_levels (void)
{
  DossierChartSpec *spec = sample_spec_new (DOSSIER_FIGURE_CLAIMS, "levels", "How many places are there?");

  for (guint i = 0; i < N_LEVELS * 2; i++)
    {
      gboolean is_level = i % 2 == 0;
      double value = is_level ? 100 * (1 + i / 2 * 37 % (N_LEVELS / 5)) : 100 * (1 + i * 53 % N_LEVELS) + 7;
      g_autofree char *id = g_strdup_printf ("claim-%u", i);
      g_autofree char *date = g_strdup_printf ("%u-%02u-%02u", 2004 + i * 7 % 20, 1 + i * 5 % 12, 1 + i % 28);
      DossierChartItem *item = sample_add (spec, is_level ? DOSSIER_ITEM_LEVEL : DOSSIER_ITEM_ANNOUNCED, id,
                                           is_level ? DOSSIER_STATUS_STATED : DOSSIER_STATUS_ANNOUNCED, "SV", date,
                                           id, date, date);

      sample_set_amount (item, DOSSIER_AMOUNT_EXACT, value, value);
    }

  return spec;
}

/* Found without any order: the highest level under a value, or zero. */
static double
find_base (const DossierChartSpec *spec,
           double value)
{
  double base = 0;

  for (guint i = 0; i < spec->items->len; i++)
    {
      const DossierChartItem *item = &g_array_index (spec->items, DossierChartItem, i);

      if (item->kind == DOSSIER_ITEM_LEVEL && item->amount.high < value)
        base = MAX (base, item->amount.high);
    }

  return base;
}

/* The first day that any statement of a level is about. */
static gint32
find_first_day (const DossierChartSpec *spec,
                double value)
{
  gint32 first = G_MAXINT32;

  for (guint i = 0; i < spec->items->len; i++)
    {
      const DossierChartItem *item = &g_array_index (spec->items, DossierChartItem, i);

      if (item->kind == DOSSIER_ITEM_LEVEL && item->amount.low == value)
        first = MIN (first, dossier_date_earliest (&item->date));
    }

  return first;
}

static const DossierChartItem *
find_item (const DossierChartSpec *spec,
           const DossierScene *scene,
           int stop)
{
  for (guint i = 0; i < spec->items->len; i++)
    {
      const DossierChartItem *item = &g_array_index (spec->items, DossierChartItem, i);

      if (dossier_scene_find_stop (scene, item->fact_id) == stop)
        return item;
    }

  return NULL;
}

static void
check_stem (const DossierChartSpec *spec,
            const DossierScene *scene,
            const DossierMark *mark,
            const DossierChartItem *item)
{
  const DossierScale *scale = &dossier_scene_get_stop (scene, (guint) mark->stop)->values.scale;

  g_assert_cmpfloat_with_epsilon (mark->box.y, dossier_scale_map (scale, find_base (spec, item->amount.low)), 1);
}

static void
check_line (const DossierChartSpec *spec,
            const DossierScene *scene,
            const DossierMark *mark,
            const DossierChartItem *item)
{
  const DossierTimeAxis *axis = dossier_scene_get_time_axis (scene);
  double start = MAX (dossier_scale_map (&axis->scale, find_first_day (spec, item->amount.low)), axis->plot.x);

  g_assert_cmpfloat_with_epsilon (mark->box.x, start, 1);
  g_assert_cmpfloat_with_epsilon (mark->box.x + mark->box.width, axis->plot.x + axis->plot.width, 1);
}

/* Stems start at the level below, and lines of levels when they are first spoken of. */
static void
test_levels (void)
{
  g_autoptr (DossierChartSpec) spec = make_levels ();
  g_autoptr (DossierScene) scene = lay_out (spec, (DossierSpan) { 0, 0 });
  guint n_stems = 0, n_lines = 0;

  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);
      const DossierChartItem *item = mark->stop >= 0 ? find_item (spec, scene, mark->stop) : NULL;

      if (mark->kind != DOSSIER_MARK_LINE || item == NULL)
        continue;
      if (item->kind == DOSSIER_ITEM_ANNOUNCED && mark->box.width == 0)
        {
          check_stem (spec, scene, mark, item);
          n_stems++;
        }
      if (item->kind == DOSSIER_ITEM_LEVEL)
        {
          check_line (spec, scene, mark, item);
          n_lines++;
        }
    }
  g_assert_cmpuint (n_stems, >, N_LEVELS / 2);
  g_assert_cmpuint (n_lines, ==, N_LEVELS / 5);
}

static DossierChartSpec *
create_many_bars (guint n)
{
  DossierChartSpec *spec = sample_spec_new (DOSSIER_FIGURE_BARS, "many", "Many");

  dossier_chart_spec_add_group (spec, "Held");
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *id = g_strdup_printf ("fact-%u", i);
      DossierChartItem *item = sample_add (spec, DOSSIER_ITEM_VALUE, id, DOSSIER_STATUS_STATED, "SA", "2024-06", "1",
                                           "stated, Jun 2024", "Jun 2024");

      sample_set_amount (item, DOSSIER_AMOUNT_EXACT, 1 + i, 1 + i);
    }

  return spec;
}

/* Counts numbers of three digits, each within the outline that it has. */
static guint
count_ringed (const DossierScene *scene)
{
  guint n = 0;

  for (guint i = 1; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *ring = dossier_scene_get_mark (scene, i - 1);
      const DossierMark *number = dossier_scene_get_mark (scene, i);

      if (ring->kind != DOSSIER_MARK_RECT || ring->fill != DOSSIER_ROLE_CARD || number->kind != DOSSIER_MARK_TEXT)
        continue;
      g_assert_cmpfloat (number->box.x, >, ring->box.x + ring->line_width);
      g_assert_cmpfloat (number->box.x + number->box.width, <, ring->box.x + ring->box.width - ring->line_width);
      n += strlen (number->text) == 3 ? 1 : 0;
    }

  return n;
}

/* Above 99, what a number stands in is as wide as that needs, at its mark and in the list. */
static void
test_rings (void)
{
  g_autoptr (DossierChartSpec) spec = create_many_bars (150);
  DossierFrame frame = { .height = 3000, .text_scale = 1, .is_still = TRUE,
                         .measure = dossier_text_measure_pango () };

  for (frame.width = 1000; frame.width < 2000; frame.width += 900)
    {
      g_autoptr (DossierScene) scene = dossier_layout (spec, &frame);

      g_test_message ("%g px wide", frame.width);
      g_assert_cmpuint (count_ringed (scene), >=, 20);
    }
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/draw/layout-many/stops", test_stops);
  g_test_add_func ("/draw/layout-many/squares", test_squares);
  g_test_add_func ("/draw/layout-many/several", test_several);
  g_test_add_func ("/draw/layout-many/threshold", test_threshold);
  g_test_add_func ("/draw/layout-many/zoom", test_zoom);
  g_test_add_func ("/draw/layout-many/dimmed", test_dimmed);
  g_test_add_func ("/draw/layout-many/picture", test_picture);
  g_test_add_func ("/draw/layout-many/levels", test_levels);
  g_test_add_func ("/draw/layout-many/rings", test_rings);

  return g_test_run ();
}
