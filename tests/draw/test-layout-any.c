// SPDX-License-Identifier: GPL-3.0-or-later

/* What must hold of every scene, whatever the spec, the size and the text scale. */

#include <math.h>
#include <string.h>

#include "draw/dossier-label-place.h"
#include "draw/dossier-layout.h"
#include "sample-specs.h"

#define N_SPECS 90
#define MAX_ITEMS 14

typedef struct
{
  double width, height, text_scale;
} Size;

static const Size sizes[] = {
  { 320, 240, 1 },     { 320, 240, 2 },     { 330, 480, 1 },       { 360, 300, 1 },       { 360, 300, 1.5 },
  { 480, 360, 1 },     { 700, 404, 1 },     { 858, 330, 1 },       { 858, 330, 2 },       { 1302, 420, 1.25 },
  { 1920, 1080, 1 },   { 1920, 1080, 2.25 }, { 1024, 768, 1.6 },   { 3840, 2160, 2 },     { 3840, 2160, 4.5 },
  { 7680, 4320, 1 },   { 7680, 4320, 9 },   { 2000, 240, 1 },      { 320, 2000, 1 },
};

static const char *const dates[] = {
  NULL, NULL, "2024-06-11", "2024-06-11", "2024-11", "2024-11", "2025-04", "2025-04~", "2025", "2024-02/2024-09", "2023-01/..", "../2024",
  "2019-05", "202X",
};

static const char *const tags[] = { "SA", "SV", "SV", "PR", "XX", NULL };

static const char *const values[] = { "14,532", "15,000–20,000", "“closer to” 40,000", "at least 3,400,000", "", NULL };

static const char *const labels[] = {
  "counted, 11 Jun 2024",
  "García, estimated, Nov 2024",
  "said by a spokesperson of the ministry who asked not to be named, printed in two papers, April 2025",
  "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen",
  "",
  NULL,
};

static const char *
pick (const char *const *from,
      gsize n)
{
  return from[g_test_rand_int_range (0, (gint32) n)];
}

static void
set_random_amount (DossierChartItem *item,
                   DossierFigureKind kind)
{
  double most = kind == DOSSIER_FIGURE_AREAS ? 6 : pow (10, g_test_rand_double_range (0, 7));
  double a = g_test_rand_double_range (0, most);
  double b = g_test_rand_double_range (0, most);

  /* Repeated figures are common. */
  if (g_test_rand_int_range (0, 3) == 0)
    a = kind == DOSSIER_FIGURE_AREAS ? 0.6 : 40000;

  switch (g_test_rand_int_range (0, 7))
    {
    case 0:
      sample_set_amount (item, DOSSIER_AMOUNT_RANGE, MIN (a, b), MAX (a, b));
      break;
    case 1:
      sample_set_amount (item, DOSSIER_AMOUNT_AT_LEAST, a, 0);
      break;
    case 2:
      sample_set_amount (item, DOSSIER_AMOUNT_AT_MOST, 0, a);
      break;
    case 3:
      sample_set_amount (item, DOSSIER_AMOUNT_NEAR, a, a);
      break;
    case 4:
      sample_set_amount (item, DOSSIER_AMOUNT_NONE, 0, 0);
      break;
    default:
      sample_set_amount (item, DOSSIER_AMOUNT_EXACT, a, a);
      break;
    }
}

static void
set_random_part (DossierChartItem *item)
{
  static const DossierUnit units[] = { DOSSIER_UNIT_HA, DOSSIER_UNIT_M2, DOSSIER_UNIT_M, DOSSIER_UNIT_ITEM };

  item->part = (DossierPartRole) g_test_rand_int_range (0, DOSSIER_N_PART_ROLES);
  item->amount.unit = units[g_test_rand_int_range (0, G_N_ELEMENTS (units))];
  /* Counts are whole, and mostly few. */
  if (item->amount.unit == DOSSIER_UNIT_ITEM && item->amount.kind == DOSSIER_AMOUNT_EXACT)
    item->amount.low = item->amount.high = g_test_rand_int_range (1, 400);
}

static DossierChartSpec *
make_random_spec (DossierFigureKind kind)
{
  DossierChartSpec *spec = sample_of_kind (kind);
  gint32 n = g_test_rand_int_range (0, MAX_ITEMS + 1);

  g_array_set_size (spec->items, 0);
  for (gint32 i = 0; i < n; i++)
    {
      g_autofree char *id = g_strdup_printf ("fact-%d", i);
      DossierItemKind item_kind = (DossierItemKind) g_test_rand_int_range (0, DOSSIER_ITEM_NO_FIGURE + 1);
      DossierStatus status = (DossierStatus) g_test_rand_int_range (0, DOSSIER_N_STATUSES);
      DossierChartItem *item = sample_add (spec,
                                           g_test_rand_bit () ? DOSSIER_ITEM_VALUE : item_kind,
                                           id,
                                           status,
                                           pick (tags, G_N_ELEMENTS (tags)),
                                           pick (dates, G_N_ELEMENTS (dates)),
                                           pick (values, G_N_ELEMENTS (values)),
                                           pick (labels, G_N_ELEMENTS (labels)),
                                           pick (labels, G_N_ELEMENTS (labels)));

      set_random_amount (item, kind);
      item->amount.about = g_test_rand_int_range (0, 4) == 0;
      item->group = (guint) g_test_rand_int_range (0, (gint32) spec->groups->len + 1);
      if (kind == DOSSIER_FIGURE_FACILITY)
        set_random_part (item);
    }

  if (g_test_rand_bit ())
    g_clear_pointer (&spec->no_figure_before, g_free);
  if (g_test_rand_bit ())
    g_clear_pointer (&spec->undated_label, g_free);
  if (g_test_rand_int_range (0, 4) == 0)
    spec->first_day = spec->last_day = 0;
  spec->right_to_left = g_test_rand_int_range (0, 4) == 0;

  return spec;
}

static void
check_inside (const DossierScene *scene,
              const DossierRect *rect,
              const char *what)
{
  double left = MIN (rect->x, rect->x + rect->width);
  double right = MAX (rect->x, rect->x + rect->width);
  double top = MIN (rect->y, rect->y + rect->height);
  double bottom = MAX (rect->y, rect->y + rect->height);

  if (left >= -0.01 && top >= -0.01 && right <= dossier_scene_get_width (scene) + 0.01
      && bottom <= dossier_scene_get_height (scene) + 0.01)
    return;

  g_test_message ("%s at %g %g %g %g", what, rect->x, rect->y, rect->width, rect->height);
  g_test_fail ();
}

static void
check_texts (const DossierScene *scene)
{
  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *a = dossier_scene_get_mark (scene, i);

      for (guint j = i + 1; a->kind == DOSSIER_MARK_TEXT && j < dossier_scene_get_n_marks (scene); j++)
        {
          const DossierMark *b = dossier_scene_get_mark (scene, j);

          if (b->kind != DOSSIER_MARK_TEXT || !dossier_rect_overlaps (&a->box, &b->box))
            continue;
          g_test_message ("“%s” lies over “%s”", a->text, b->text);
          g_test_fail ();
        }
    }
}

static void
check_stops (const DossierScene *scene,
             const DossierChartSpec *spec)
{
  g_assert_cmpuint (dossier_scene_get_n_stops (scene), ==, spec->items->len);
  for (guint i = 0; i < spec->items->len; i++)
    g_assert_cmpint (dossier_scene_find_stop (scene, g_array_index (spec->items, DossierChartItem, i).fact_id), >=, 0);

  for (guint i = 0; i < dossier_scene_get_n_stops (scene); i++)
    {
      const DossierStop *stop = dossier_scene_get_stop (scene, i);

      check_inside (scene, &stop->box, stop->fact_id);
      check_inside (scene, &stop->target, stop->fact_id);
      g_assert_cmpfloat (stop->target.width, >=, 24);
      g_assert_cmpfloat (stop->target.height, >=, 24);
      g_assert_true (dossier_rect_overlaps (&stop->box, &stop->target));
      g_assert_cmpint (dossier_scene_hit (scene, stop->target.x + 12, stop->target.y + 12), >=, 0);
    }
}

static void
check_scene (const DossierScene *scene,
             const DossierChartSpec *spec)
{
  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);

      g_assert_true (isfinite (mark->box.x) && isfinite (mark->box.y) && isfinite (mark->box.width) && isfinite (mark->box.height));
      g_assert_true (mark->stroke != DOSSIER_ROLE_NONE || mark->fill != DOSSIER_ROLE_NONE);
      check_inside (scene, &mark->box, mark->text != NULL ? mark->text : "mark");
    }
  check_texts (scene);
  check_stops (scene, spec);
}

static void
test_any (gconstpointer data)
{
  const Size *size = data;

  for (guint i = 0; i < N_SPECS && !g_test_failed (); i++)
    {
      DossierFigureKind kind = sample_next_kind (i);
      g_autoptr (DossierChartSpec) spec = make_random_spec (kind);
      DossierFrame frame = {
        .width = size->width,
        .height = size->height,
        .text_scale = size->text_scale,
        .framed = g_test_rand_bit (),
        .measure = i % 7 == 0 ? dossier_text_measure_pango () : dossier_text_measure_fixed (),
      };
      g_autoptr (DossierScene) scene = dossier_layout (spec, &frame);

      check_scene (scene, spec);
      if (g_test_failed ())
        {
          g_autofree char *text = dossier_scene_to_text (scene);

          g_test_message ("%s", text);
        }
    }
}

/* At its natural height a chart has room for all its words. */
static void
test_natural (gconstpointer data)
{
  const Size *size = data;

  for (guint i = 0; i < N_SPECS / 3; i++)
    {
      g_autoptr (DossierChartSpec) spec = make_random_spec (sample_next_kind (i));
      DossierFrame frame = {
        .width = size->width,
        .text_scale = size->text_scale,
        .framed = g_test_rand_bit (),
        .measure = dossier_text_measure_fixed (),
      };
      g_autoptr (DossierScene) scene = NULL;

      frame.height = dossier_layout_get_natural_height (spec, &frame);
      g_assert_cmpfloat (frame.height, >, 0);
      g_assert_cmpfloat (frame.height, <, 20000);
      scene = dossier_layout (spec, &frame);
      check_scene (scene, spec);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autofree char *any = g_strdup_printf ("/draw/layout/any/%gx%g@%g", sizes[i].width, sizes[i].height, sizes[i].text_scale);
      g_autofree char *natural = g_strdup_printf ("/draw/layout/natural/%g@%g-%u", sizes[i].width, sizes[i].text_scale, i);

      g_test_add_data_func (any, &sizes[i], test_any);
      g_test_add_data_func (natural, &sizes[i], test_natural);
    }

  return g_test_run ();
}
