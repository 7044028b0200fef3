// SPDX-License-Identifier: GPL-3.0-or-later

/* What must hold of every scene of every kind, whatever the spec, the size, the text scale and the locale. Each case has
 * a seed of its own, so that what fails once fails again. */

#include <math.h>
#include <string.h>

#include "draw/dossier-label-place.h"
#include "draw/dossier-layout.h"
#include "draw/dossier-paint-private.h"
#include "random-specs.h"
#include "sample-specs.h"

#define N_SPECS 90
#define N_NATURAL 30

#define TEXT_AT_LEAST 4.5 /* WCAG 2.2, 1.4.3 */
#define MARK_AT_LEAST 3.0 /* WCAG 2.2, 1.4.11 */

typedef struct
{
  double width, height, text_scale;
} Size;

static const Size sizes[] = {
  { 320, 240, 1 },     { 320, 240, 2 },      { 330, 480, 1 },    { 360, 300, 1 },    { 360, 300, 1.5 },
  { 480, 360, 1 },     { 640, 360, 1 },      { 360, 640, 1 },    { 330, 480, 2 },    { 480, 360, 1.5 },
  { 1280, 720, 1.5 },  { 700, 404, 1 },      { 858, 330, 1 },    { 858, 330, 2 },    { 1302, 420, 1.25 },
  { 1920, 1080, 1 },   { 1920, 1080, 2.25 }, { 1024, 768, 1.6 }, { 3840, 2160, 2 },  { 3840, 2160, 4.5 },
  { 7680, 4320, 1 },   { 7680, 4320, 9 },    { 2000, 240, 1 },   { 320, 2000, 1 },
};

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

static const DossierChartItem *
find_item (const DossierChartSpec *spec,
           const char *fact_id)
{
  for (guint i = 0; i < spec->items->len; i++)
    if (strcmp (g_array_index (spec->items, DossierChartItem, i).fact_id, fact_id) == 0)
      return &g_array_index (spec->items, DossierChartItem, i);

  g_assert_not_reached ();
}

/* Nothing is drawn that nobody stated, and what was stated is drawn, or counted as left out. */
static void
check_stops (const DossierScene *scene,
             const DossierChartSpec *spec)
{
  const DossierTimeAxis *time = dossier_scene_get_time_axis (scene);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_cmpuint (dossier_scene_get_n_stops (scene) + time->n_before + time->n_after, ==, spec->items->len);
  for (guint i = 0; i < dossier_scene_get_n_stops (scene); i++)
    {
      const DossierStop *stop = dossier_scene_get_stop (scene, i);

      g_assert_nonnull (find_item (spec, stop->fact_id));
      g_assert_true (g_hash_table_add (seen, stop->fact_id));
      check_inside (scene, &stop->box, stop->fact_id);
      check_inside (scene, &stop->target, stop->fact_id);
      g_assert_cmpfloat (stop->target.width, >=, 24);
      g_assert_cmpfloat (stop->target.height, >=, 24);
      g_assert_true (dossier_rect_overlaps (&stop->box, &stop->target));
      g_assert_cmpint (dossier_scene_hit (scene, stop->target.x + 12, stop->target.y + 12), >=, 0);
    }
}

/* Every statement has a mark of its own beside words. */
static void
check_marks (const DossierScene *scene)
{
  guint n_stops = dossier_scene_get_n_stops (scene);
  g_autofree gboolean *has_mark = g_new0 (gboolean, n_stops + 1);

  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);

      if (mark->stop >= 0 && mark->kind != DOSSIER_MARK_TEXT)
        has_mark[mark->stop] = TRUE;
    }
  for (guint i = 0; i < n_stops; i++)
    {
      if (!has_mark[i])
        g_test_message ("%s has no mark", dossier_scene_get_stop (scene, i)->fact_id);
      g_assert_true (has_mark[i]);
    }
}

/* Where a mark starts, ends, or has its middle, along the axis of values. */
static gboolean
has_place (const DossierMark *mark,
           gboolean on_x,
           double place)
{
  double from = on_x ? mark->box.x : mark->box.y;
  double length = on_x ? mark->box.width : mark->box.height;
  double reach = 1.01; /* ends are on whole pixels, lines in their middle */

  return fabs (from - place) <= reach || fabs (from + length - place) <= reach
         || fabs (from + length / 2 - place) <= reach;
}

static gboolean
is_bar (const DossierMark *mark)
{
  return mark->kind == DOSSIER_MARK_RECT && mark->radius > 0
         && (mark->fill == DOSSIER_ROLE_PARTY_TINT || mark->fill == DOSSIER_ROLE_FLOOR);
}

/* The bar of a range reaches from the one figure to the other: neither less far nor farther. */
static void
check_range (const DossierScene *scene,
             guint stop,
             const DossierAmount *amount)
{
  const DossierValueAxis *values = &dossier_scene_get_stop (scene, stop)->values;
  double low = dossier_scale_map (&values->scale, amount->low);
  double high = dossier_scale_map (&values->scale, amount->high);
  guint n_bars = 0;

  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);
      double from = values->on_x ? mark->box.x : mark->box.y;
      double to = from + (values->on_x ? mark->box.width : mark->box.height);

      if (mark->stop != (int) stop || !is_bar (mark))
        continue;
      n_bars++;
      g_assert_cmpfloat_with_epsilon (from, MIN (low, high), 0.51);
      g_assert_cmpfloat_with_epsilon (to, MAX (low, high), 0.51);
    }
  g_assert_cmpuint (n_bars, ==, 1);
}

/* A number stands where the scale has it. */
static void
check_number (const DossierScene *scene,
              guint stop,
              double number)
{
  const DossierValueAxis *values = &dossier_scene_get_stop (scene, stop)->values;
  double place = dossier_scale_map (&values->scale, number);

  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);

      if (mark->stop == (int) stop && mark->kind == DOSSIER_MARK_GLYPH && has_place (mark, values->on_x, place))
        return;
    }

  g_test_message ("%s: no mark at %g", dossier_scene_get_stop (scene, stop)->fact_id, number);
  g_test_fail ();
}

/* What is drawn by a scale is drawn at what was stated. */
static void
check_figures (const DossierScene *scene,
               const DossierChartSpec *spec)
{
  for (guint i = 0; i < dossier_scene_get_n_stops (scene); i++)
    {
      const DossierStop *stop = dossier_scene_get_stop (scene, i);
      const DossierChartItem *item = find_item (spec, stop->fact_id);

      if (!stop->values.is_set || item->kind != DOSSIER_ITEM_VALUE)
        continue;
      /* Without a number there is no place among the values. */
      g_assert_cmpint (item->amount.kind, !=, DOSSIER_AMOUNT_NONE);
      if (item->amount.kind == DOSSIER_AMOUNT_RANGE)
        check_range (scene, i, &item->amount);
      else if (item->amount.kind == DOSSIER_AMOUNT_AT_MOST)
        check_number (scene, i, item->amount.high);
      else if (item->amount.kind != DOSSIER_AMOUNT_NEAR)
        check_number (scene, i, item->amount.low);
    }
}

static gboolean
is_decoration (DossierRole role)
{
  return role == DOSSIER_ROLE_NONE || role == DOSSIER_ROLE_CARD || role == DOSSIER_ROLE_GRID
         || role == DOSSIER_ROLE_FLOOR || role == DOSSIER_ROLE_PARTY_TINT
         /* Land is ground; a place on it has an outline. */
         || role == DOSSIER_ROLE_LAND || role == DOSSIER_ROLE_PLACE;
}

static void
check_contrast (const DossierMark *mark,
                DossierRole role,
                DossierTheme theme,
                double at_least)
{
  DossierColour ground = dossier_palette_get (theme, DOSSIER_ROLE_CARD);
  double contrast = dossier_colour_contrast (dossier_mark_get_colour (mark, role, theme), ground);

  if (contrast >= at_least)
    return;

  g_test_message ("role %d in theme %d: %.2f for %s, %s %s", role, theme, contrast,
                  mark->text != NULL ? mark->text : "a mark", mark->colour_light, mark->colour_dark);
  g_test_fail ();
}

/* Everything that says something can be seen, also in colours that a dossier asks for. */
static void
check_contrasts (const DossierScene *scene)
{
  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);
      gboolean is_text = mark->kind == DOSSIER_MARK_TEXT;

      for (DossierTheme theme = 0; theme < DOSSIER_N_THEMES; theme++)
        {
          if (!is_decoration (mark->fill))
            check_contrast (mark, mark->fill, theme, is_text ? TEXT_AT_LEAST : MARK_AT_LEAST);
          if (!is_decoration (mark->stroke))
            check_contrast (mark, mark->stroke, theme, MARK_AT_LEAST);
        }
    }
}

static gboolean
has_text (const DossierScene *scene,
          const char *text)
{
  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    if (g_strcmp0 (dossier_scene_get_mark (scene, i)->text, text) == 0)
      return TRUE;

  return FALSE;
}

static gboolean
is_empty (const char *text)
{
  return text == NULL || text[0] == '\0';
}

/* Who says it and when stands in the picture; or there is nothing to say of that. */
static gboolean
tells_who (const DossierScene *scene,
           const DossierChartItem *item)
{
  if (is_empty (item->label) && is_empty (item->short_label))
    return TRUE;

  return (!is_empty (item->label) && has_text (scene, item->label))
         || (!is_empty (item->short_label) && has_text (scene, item->short_label));
}

/* How many statements the picture says that it has no words for. */
static guint
read_untold (const DossierScene *scene)
{
  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const char *text = dossier_scene_get_mark (scene, i)->text;

      if (text != NULL && g_str_has_prefix (text, RANDOM_UNTOLD))
        return (guint) g_ascii_strtoull (text + strlen (RANDOM_UNTOLD), NULL, 10);
    }

  return 0;
}

/* A picture cannot be pointed at: no number stands in it without who says it, and what has no words is counted. */
static void
check_told (const DossierScene *scene,
            const DossierChartSpec *spec)
{
  guint n_silent = 0;

  for (guint i = 0; i < dossier_scene_get_n_stops (scene); i++)
    n_silent += tells_who (scene, find_item (spec, dossier_scene_get_stop (scene, i)->fact_id)) ? 0 : 1;
  if (n_silent > read_untold (scene))
    {
      g_test_message ("%u say nothing of %u told of", n_silent, read_untold (scene));
      g_test_fail ();
    }
  g_assert_cmpuint (read_untold (scene), <=, dossier_scene_get_n_stops (scene));

  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);
      const DossierChartItem *item;

      if (mark->kind != DOSSIER_MARK_TEXT || mark->stop < 0)
        continue;
      item = find_item (spec, dossier_scene_get_stop (scene, (guint) mark->stop)->fact_id);
      if (g_strcmp0 (mark->text, item->value_label) != 0 || tells_who (scene, item))
        continue;
      g_test_message ("%s: “%s” stands without who says it", item->fact_id, mark->text);
      g_test_fail ();
    }
}

static void
check_scene (const DossierScene *scene,
             const DossierChartSpec *spec)
{
  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);

      g_assert_true (isfinite (mark->box.x) && isfinite (mark->box.y));
      g_assert_true (isfinite (mark->box.width) && isfinite (mark->box.height));
      g_assert_true (mark->stroke != DOSSIER_ROLE_NONE || mark->fill != DOSSIER_ROLE_NONE);
      check_inside (scene, &mark->box, mark->text != NULL ? mark->text : "mark");
    }
  check_texts (scene);
  check_stops (scene, spec);
  check_marks (scene);
  check_figures (scene, spec);
  check_contrasts (scene);
}

static void
check_layout (const DossierChartSpec *spec,
              const DossierFrame *frame)
{
  g_autoptr (DossierScene) scene = dossier_layout (spec, frame);
  g_autofree char *text = NULL;

  check_scene (scene, spec);
  if (frame->framed || frame->is_still)
    check_told (scene, spec);
  if (!g_test_failed ())
    return;

  text = dossier_scene_to_text (scene);
  g_test_message ("%s", text);
}

/* Some of the time only. */
static void
check_zoomed (GRand *rand,
              const DossierChartSpec *spec,
              const DossierFrame *frame)
{
  g_autoptr (DossierScene) whole = dossier_layout (spec, frame);
  const DossierTimeAxis *axis = dossier_scene_get_time_axis (whole);
  DossierFrame zoomed = *frame;

  if (!axis->is_set)
    return;

  zoomed.span = random_span (rand, axis);
  check_layout (spec, &zoomed);
}

static guint32
get_seed (const Size *size,
          guint spec)
{
  return (guint32) (size - sizes) * 1000 + spec;
}

static void
test_any (gconstpointer data)
{
  const Size *size = data;

  for (guint i = 0; i < N_SPECS && !g_test_failed (); i++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (get_seed (size, i));
      g_autoptr (DossierChartSpec) spec = random_spec (rand, sample_next_kind (i));
      DossierFrame frame = {
        .width = size->width,
        .height = size->height,
        .text_scale = size->text_scale,
        .framed = random_bit (rand),
        .is_still = random_bit (rand),
        .least_text_scale = random_bit (rand) ? MAX (1, size->text_scale / 2) : 0,
        .measure = i % 7 == 0 ? dossier_text_measure_pango () : dossier_text_measure_fixed (),
      };

      check_layout (spec, &frame);
      check_zoomed (rand, spec, &frame);
      if (g_test_failed ())
        g_test_message ("spec %u", i);
    }
}

/* At its natural height a chart has room for all its words. */
static void
test_natural (gconstpointer data)
{
  const Size *size = data;

  for (guint i = 0; i < N_NATURAL && !g_test_failed (); i++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (get_seed (size, i) + G_N_ELEMENTS (sizes) * 1000);
      g_autoptr (DossierChartSpec) spec = random_spec (rand, sample_next_kind (i));
      DossierFrame frame = {
        .width = size->width,
        .text_scale = size->text_scale,
        .framed = random_bit (rand),
        .measure = dossier_text_measure_fixed (),
      };

      frame.height = dossier_layout_get_natural_height (spec, &frame);
      g_assert_cmpfloat (frame.height, >, 0);
      g_assert_cmpfloat (frame.height, <, 40000);
      check_layout (spec, &frame);
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autofree char *size = g_strdup_printf ("%gx%g@%g", sizes[i].width, sizes[i].height, sizes[i].text_scale);
      g_autofree char *any = g_strdup_printf ("/draw/layout/any/%s", size);
      g_autofree char *natural = g_strdup_printf ("/draw/layout/natural/%s-%u", size, i);

      g_test_add_data_func (any, &sizes[i], test_any);
      g_test_add_data_func (natural, &sizes[i], test_natural);
    }

  return g_test_run ();
}
