// SPDX-License-Identifier: GPL-3.0-or-later

/* The timeline at any zoom and place: nothing overlaps, nothing leaves the frame, nothing is lost.
 *
 * Random specs come from GLib's seed: a failure says which (--seed). */

#include <math.h>
#include <string.h>

#include "draw/dossier-label-place.h"
#include "draw/dossier-timeline-layout.h"
#include "sample-specs.h"
#include "scene-find.h"

#define N_SPECS 60
#define MOST_EVENTS 120

static const char *const dates[] = {
  "2024-06-11", "2024-06",    "2024",       "2023-02-01", "2023-02",    "2025-03-15~", "2025-03~",   "2025-04?",
  "2025-06/..", "2025-07-18/..", "../2023", "../2025-04-20", "2022-03-25/2022-03-27", "2003/2004", "199X", "2026",
};

static const char *const statements[] = {
  "Noem visits", "Capacity to double to 80,000", "Released in a three-country swap, with a statement that does not end soon",
  "—", "Una declaración algo más larga que las otras declaraciones",
};

static const DossierStatus statuses[] = { DOSSIER_STATUS_STATED, DOSSIER_STATUS_RULED, DOSSIER_STATUS_ALLEGED };

static DossierChartSpec *
make_random_spec (void)
{
  DossierChartSpec *spec = sample_timeline ();
  gint32 n = g_test_rand_int_range (0, MOST_EVENTS);

  g_array_set_size (spec->items, 0);
  for (gint32 i = 0; i < n; i++)
    {
      g_autofree char *id = g_strdup_printf ("fact-%d", i);

      sample_add_event (spec, (guint) g_test_rand_int_range (0, 3), id, statuses[g_test_rand_int_range (0, 3)], "SV",
                        dates[g_test_rand_int_range (0, G_N_ELEMENTS (dates))],
                        statements[g_test_rand_int_range (0, G_N_ELEMENTS (statements))], "Jun 2024")
        ->is_main = g_test_rand_int_range (0, 4) == 0;
    }

  return spec;
}

static DossierFrame
make_frame (double width,
            double height,
            double text_scale)
{
  return (DossierFrame) { width, height, text_scale, FALSE, dossier_text_measure_fixed () };
}

/* From where to where an event takes its row. */
static void
get_room (const DossierTimelineSlot *slot,
          double *from,
          double *to)
{
  *from = slot->left ? slot->start - DOSSIER_TIMELINE_GAP - slot->label : slot->start;
  *to = slot->left ? slot->end : MAX (slot->end, slot->start + DOSSIER_TIMELINE_GAP + slot->label);
}

static void
check_row (const GArray *row)
{
  double free_from = -G_MAXDOUBLE;

  for (guint i = 0; i < row->len; i++)
    {
      double from, to;

      get_room (&g_array_index (row, DossierTimelineSlot, i), &from, &to);
      g_assert_cmpfloat (from, >=, free_from);
      free_from = to;
    }
}

/* Each event is in one row or in one cluster. */
static void
check_pack (const DossierTimelinePack *pack)
{
  const DossierChartSpec *spec = dossier_timeline_pack_get_spec (pack);
  g_autofree guint *found = g_new0 (guint, MAX (spec->items->len, 1));

  for (guint lane = 0; lane < spec->lanes->len; lane++)
    {
      const GArray *clusters = dossier_timeline_pack_get_clusters (pack, lane);
      double pill = dossier_timeline_pack_get_pill (pack, lane);

      for (guint row = 0; row < dossier_timeline_pack_get_n_rows (pack, lane); row++)
        {
          const GArray *slots = dossier_timeline_pack_get_row (pack, lane, row);

          check_row (slots);
          for (guint i = 0; i < slots->len; i++)
            found[g_array_index (slots, DossierTimelineSlot, i).item]++;
        }
      for (guint i = 0; i < clusters->len; i++)
        {
          const DossierTimelineCluster *cluster = &g_array_index (clusters, DossierTimelineCluster, i);

          for (guint k = 0; k < cluster->n; k++)
            found[dossier_timeline_pack_get_gathered (pack, lane, cluster->first + k)]++;
          if (i > 0)
            g_assert_cmpfloat (cluster->start, >=, cluster[-1].start + pill);
        }
    }
  for (guint i = 0; i < spec->items->len; i++)
    g_assert_cmpuint (found[i], ==, 1);
}

static void
check_inside (const DossierScene *scene,
              const DossierRect *rect,
              const char *what)
{
  if (rect->x >= -0.01 && rect->y >= -0.01 && rect->x + rect->width <= dossier_scene_get_width (scene) + 0.01
      && rect->y + rect->height <= dossier_scene_get_height (scene) + 0.01)
    return;

  g_test_message ("%s at %g %g %g %g", what, rect->x, rect->y, rect->width, rect->height);
  g_test_fail ();
}

static void
check_apart (const DossierMark *a,
             const DossierMark *b)
{
  gboolean texts = a->kind == DOSSIER_MARK_TEXT && b->kind == DOSSIER_MARK_TEXT;

  /* The label of a band stands on its own band, and the text of a pill in it. */
  if ((!texts && a->stop == b->stop) || !dossier_rect_overlaps (&a->box, &b->box))
    return;

  g_test_message ("“%s” of %d lies over “%s” of %d", a->text, a->stop, b->text, b->stop);
  g_test_fail ();
}

static gboolean
is_grid (const DossierMark *mark)
{
  return mark->kind == DOSSIER_MARK_LINE;
}

/* No line down from a tick runs through words, a glyph or a pill. */
static void
check_line (const DossierScene *scene,
            const DossierMark *line)
{
  const DossierRect down = { line->box.x, line->box.y, 1, line->box.height };

  for (guint i = 0; line->box.height > 0 && i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);

      if (!is_grid (mark) && mark->kind != DOSSIER_MARK_FADE && dossier_rect_overlaps (&down, &mark->box))
        {
          g_test_message ("a line at %g runs through “%s”", line->box.x, mark->text != NULL ? mark->text : "a mark");
          g_test_fail ();
        }
    }
}

static void
check_scene (const DossierScene *scene)
{
  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *a = dossier_scene_get_mark (scene, i);

      check_inside (scene, &a->box, a->text != NULL ? a->text : "mark");
      if (is_grid (a))
        check_line (scene, a);
      for (guint j = i + 1; !is_grid (a) && j < dossier_scene_get_n_marks (scene); j++)
        if (!is_grid (dossier_scene_get_mark (scene, j)))
          check_apart (a, dossier_scene_get_mark (scene, j));
    }
  for (guint i = 0; i < dossier_scene_get_n_stops (scene); i++)
    {
      const DossierStop *stop = dossier_scene_get_stop (scene, i);

      check_inside (scene, &stop->box, stop->fact_id);
      check_inside (scene, &stop->target, stop->fact_id);
      g_assert_cmpfloat (stop->target.width, >=, 24);
      g_assert_cmpfloat (stop->target.height, >=, 24);
    }
  if (g_test_failed ())
    {
      g_autofree char *text = dossier_scene_to_text (scene);

      g_test_message ("%s", text);
    }
}

static void
test_anywhere (void)
{
  for (guint i = 0; i < N_SPECS && !g_test_failed (); i++)
    {
      g_autoptr (DossierChartSpec) spec = make_random_spec ();
      double scale = g_test_rand_bit () ? 1 : g_test_rand_double_range (1, 2.5);
      DossierFrame frame = make_frame (round (g_test_rand_double_range (240, 2000) * scale),
                                       round (g_test_rand_double_range (300, 900) * scale), scale);
      double zoom = pow (10, g_test_rand_double_range (-2, 2));
      g_autoptr (DossierTimelinePack) pack = dossier_timeline_pack_new (spec, &frame, zoom, 5, G_MAXDOUBLE);

      check_pack (pack);
      dossier_timeline_fit (pack, &frame);
      check_pack (pack);
      for (guint k = 0; k < 8; k++)
        {
          double first_day = g_test_rand_double_range (725000, 741000);
          g_autoptr (DossierScene) scene = dossier_timeline_lay_out (pack, &frame, first_day);

          check_scene (scene);
        }
    }
}

/* A whole figure at its natural height: each event by itself, with its words. */
static void
test_figure (void)
{
  static const double widths[] = { 360, 720, 1302, 2560 };

  for (guint i = 0; i < N_SPECS && !g_test_failed (); i++)
    {
      g_autoptr (DossierChartSpec) spec = make_random_spec ();
      DossierFrame frame = make_frame (widths[i % G_N_ELEMENTS (widths)], 0, 1);
      g_autoptr (DossierScene) scene = NULL;

      spec->first_day = spec->last_day = 0;
      frame.framed = g_test_rand_bit ();
      frame.height = dossier_layout_get_natural_height (spec, &frame);
      scene = dossier_layout (spec, &frame);
      check_scene (scene);
      for (guint k = 0; k < spec->items->len; k++)
        g_assert_cmpint (
          dossier_scene_find_stop (scene, g_array_index (spec->items, DossierChartItem, k).fact_id), >=, 0);
    }
}

/* Fewer rows leave those that stay as they were. */
static void
test_rows_are_nested (void)
{
  g_autoptr (DossierChartSpec) spec = make_random_spec ();
  DossierFrame frame = make_frame (1302, 900, 1);
  g_autoptr (DossierTimelinePack) whole = dossier_timeline_pack_new (spec, &frame, 2, 5, G_MAXDOUBLE);
  g_autoptr (DossierTimelinePack) fewer = dossier_timeline_pack_new (spec, &frame, 2, 2, G_MAXDOUBLE);

  for (guint lane = 0; lane < spec->lanes->len; lane++)
    for (guint row = 0; row < dossier_timeline_pack_get_n_rows (fewer, lane); row++)
      {
        const GArray *a = dossier_timeline_pack_get_row (whole, lane, row);
        const GArray *b = dossier_timeline_pack_get_row (fewer, lane, row);

        g_assert_cmpuint (a->len, ==, b->len);
        for (guint i = 0; i < a->len; i++)
          g_assert_cmpuint (g_array_index (a, DossierTimelineSlot, i).item, ==,
                            g_array_index (b, DossierTimelineSlot, i).item);
      }
}

/* How well a date is known is seen by the edges of its mark. */
typedef struct
{
  const char *fact_id;
  gboolean has_bar;
  gboolean has_band;
  gboolean open_before, open_after;
} Edges;

static const Edges edges[] = {
  { "lifted", TRUE, FALSE, FALSE, FALSE },   /* a day */
  { "deported-0", FALSE, TRUE, TRUE, TRUE }, /* a month */
  { "blocked", FALSE, TRUE, TRUE, TRUE },    /* about a day */
  { "doubted", FALSE, TRUE, TRUE, TRUE },
  { "charged", TRUE, TRUE, TRUE, FALSE },    /* before */
  { "filings", TRUE, TRUE, FALSE, TRUE },    /* after */
  { "sessions", TRUE, TRUE, FALSE, FALSE },  /* from a day to a day */
};

static void
test_edges (void)
{
  g_autoptr (DossierChartSpec) spec = sample_timeline ();
  DossierFrame frame = make_frame (1302, 900, 1);
  g_autoptr (DossierScene) scene = dossier_layout (spec, &frame);

  for (guint i = 0; i < G_N_ELEMENTS (edges); i++)
    {
      const DossierMark *bar = scene_find_mark (scene, edges[i].fact_id, DOSSIER_MARK_RECT);
      const DossierMark *band = scene_find_mark (scene, edges[i].fact_id, DOSSIER_MARK_FADE);

      g_test_message ("%s", edges[i].fact_id);
      g_assert_cmpint (bar != NULL, ==, edges[i].has_bar);
      g_assert_cmpint (band != NULL, ==, edges[i].has_band);
      if (band == NULL)
        continue;
      g_assert_cmpint (band->fade_before > 0, ==, edges[i].open_before);
      g_assert_cmpint (band->fade_after > 0, ==, edges[i].open_after);
    }
}

/* What has no room is counted, not dropped, and the chief events are not what is gathered. */
static void
test_clusters (void)
{
  g_autoptr (DossierChartSpec) spec = sample_timeline ();
  DossierFrame frame = make_frame (1302, 260, 1);
  g_autoptr (DossierTimelinePack) pack = dossier_timeline_pack_new (spec, &frame, 2.8, 5, G_MAXDOUBLE);
  g_autoptr (DossierScene) scene = NULL;
  guint n = 0;

  dossier_timeline_fit (pack, &frame);
  scene = dossier_timeline_lay_out (pack, &frame, spec->first_day - 10);
  for (guint i = 0; i < dossier_scene_get_n_stops (scene); i++)
    {
      const DossierStop *stop = dossier_scene_get_stop (scene, i);

      if (stop->kind == DOSSIER_STOP_CLUSTER)
        {
          g_assert_cmpuint (stop->lane, ==, 1);
          g_assert_nonnull (strstr (stop->spoken, "Transfers and deportations; A group of people is deported, Mar 2025"));
        }
      n += stop->kind == DOSSIER_STOP_FACT ? 1 : stop->n;
    }
  g_assert_cmpuint (n, ==, spec->items->len);
  g_assert_cmpint (dossier_scene_find_stop (scene, "swap"), >=, 0);
  g_assert_cmpint (dossier_scene_find_stop (scene, "undated:1"), >=, 0);
}

/* Whatever the zoom, one name is one cluster: a stop that is kept by its name says what it holds. */
static void
test_cluster_names (void)
{
  g_autoptr (DossierChartSpec) spec = sample_timeline ();
  g_autoptr (GHashTable) spoken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  for (guint i = 0; i < 400; i++)
    {
      DossierFrame frame = make_frame (1302, 260, 1);
      g_autoptr (DossierTimelinePack) pack = dossier_timeline_pack_new (spec, &frame, 0.2 + i / 20 * 0.3, 5, 1e9);
      g_autoptr (DossierScene) scene = dossier_timeline_lay_out (pack, &frame, spec->first_day - 10);
      const DossierStop *stop = dossier_scene_get_stop (scene, i % 20 % dossier_scene_get_n_stops (scene));
      const char *before = g_hash_table_lookup (spoken, stop->fact_id);

      g_assert_true (before == NULL || g_str_equal (before, stop->spoken));
      g_hash_table_insert (spoken, g_strdup (stop->fact_id), g_strdup (stop->spoken));
    }
}

static gboolean
shows_text (const DossierScene *scene,
            const char *text)
{
  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    if (g_strcmp0 (dossier_scene_get_mark (scene, i)->text, text) == 0)
      return TRUE;

  return FALSE;
}

/* The axis from decades to days; the year can be told at each. */
typedef struct
{
  const char *path;
  double px_per_day;
  const char *shown[3];
} Zoom;

static const Zoom zooms[] = {
  { "decades", 0.02, { "2000", "2020", NULL } },
  { "years", 0.2, { "2022", "2023", NULL } },
  { "quarters", 0.9, { "Jan 2022", "Apr", "Jul" } },
  { "months", 3, { "Jan 2022", "Feb", "Mar" } },
  { "weeks", 12, { "Jan 2022", "8", "15" } },
  { "days", 60, { "Jan 2022", "3", "4" } },
};

static void
test_axis (gconstpointer data)
{
  const Zoom *row = data;
  g_autoptr (DossierChartSpec) spec = sample_timeline ();
  DossierFrame frame = make_frame (1302, 500, 1);
  g_autoptr (DossierTimelinePack) pack = dossier_timeline_pack_new (spec, &frame, row->px_per_day, 5, G_MAXDOUBLE);
  DossierDate date;
  g_autoptr (DossierScene) scene = NULL;

  g_assert_true (dossier_date_parse (row->px_per_day < 0.1 ? "1990-06-01" : "2022-01-01", &date));
  dossier_timeline_fit (pack, &frame);
  scene = dossier_timeline_lay_out (pack, &frame, dossier_date_earliest (&date));
  for (guint i = 0; i < G_N_ELEMENTS (row->shown) && row->shown[i] != NULL; i++)
    if (!shows_text (scene, row->shown[i]))
      {
        g_autofree char *text = dossier_scene_to_text (scene);

        g_test_message ("no “%s” in %s", row->shown[i], text);
        g_test_fail ();
      }
}

/* In the middle of a month, the left edge tells which one. */
static void
test_axis_context (void)
{
  g_autoptr (DossierChartSpec) spec = sample_timeline ();
  DossierFrame frame = make_frame (1302, 500, 1);
  g_autoptr (DossierTimelinePack) pack = dossier_timeline_pack_new (spec, &frame, 150, 5, G_MAXDOUBLE);
  DossierDate date;
  g_autoptr (DossierScene) scene = NULL;

  g_assert_true (dossier_date_parse ("2025-03-10", &date));
  dossier_timeline_fit (pack, &frame);
  scene = dossier_timeline_lay_out (pack, &frame, dossier_date_earliest (&date) + 0.2);
  g_assert_true (shows_text (scene, "Mar 2025"));
}

static guint
count_accents (const DossierScene *scene,
               DossierMarkKind kind)
{
  guint n = 0;

  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);

      n += mark->kind == kind && (mark->fill == DOSSIER_ROLE_ACCENT || mark->stroke == DOSSIER_ROLE_ACCENT) ? 1 : 0;
    }

  return n;
}

/* From over the lanes down to the last, at the end of the day, around the words that are in its way; and its label runs
 * into no name of the axis. */
static void
assert_clock_line (const DossierScene *scene,
                   const DossierRect *plot,
                   double x)
{
  const DossierMark *label = NULL;
  double top = G_MAXDOUBLE, bottom = 0;

  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);

      if (mark->kind == DOSSIER_MARK_LINE && mark->stroke == DOSSIER_ROLE_ACCENT)
        {
          g_assert_cmpfloat_with_epsilon (mark->box.x, x, 2);
          top = MIN (top, mark->box.y);
          bottom = MAX (bottom, mark->box.y + mark->box.height);
        }
      if (g_strcmp0 (mark->text, "published by 1 Mar 2025") == 0)
        label = mark;
    }
  g_assert_cmpfloat (top, <, plot->y);
  g_assert_cmpfloat_with_epsilon (bottom, plot->y + plot->height, 2);
  g_assert_nonnull (label);
  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);

      if (mark != label && mark->kind == DOSSIER_MARK_TEXT)
        g_assert_false (dossier_rect_overlaps (&mark->box, &label->box));
    }
}

/* The day of the clock is a line through all lanes where it is seen, and nothing where it is not. */
static void
test_clock_line (void)
{
  g_autoptr (DossierChartSpec) spec = sample_timeline ();
  DossierFrame frame = make_frame (1302, 500, 1);
  g_autoptr (DossierTimelinePack) pack = dossier_timeline_pack_new (spec, &frame, 3, 5, G_MAXDOUBLE);
  DossierRect plot = dossier_timeline_get_plot (&frame);
  DossierTimelineClockLine clock = { 0, "published by 1 Mar 2025" };
  DossierDate date;

  g_assert_true (dossier_date_parse ("2025-03-01", &date));
  clock.day = dossier_date_earliest (&date);
  plot.height = dossier_timeline_fit (pack, &frame) - plot.y;
  for (int before = 1; before < (int) (plot.width / 3) - 1; before += 7)
    {
      g_autoptr (DossierScene) scene = dossier_timeline_lay_out_by_clock (pack, &frame, clock.day - before, &clock);

      assert_clock_line (scene, &plot, plot.x + (before + 1) * 3);
    }
  for (int beside = -1; beside <= 1; beside += 2)
    {
      double first = clock.day + beside * plot.width / 3 + beside * 2;
      g_autoptr (DossierScene) scene = dossier_timeline_lay_out_by_clock (pack, &frame, first, &clock);
      g_autoptr (DossierScene) without = dossier_timeline_lay_out (pack, &frame, first);

      g_assert_cmpuint (count_accents (scene, DOSSIER_MARK_LINE), ==, 0);
      g_assert_cmpuint (dossier_scene_get_n_marks (scene), ==, dossier_scene_get_n_marks (without));
    }
}

/* The same place after any pan: nothing jumps. */
static void
test_pan_is_steady (void)
{
  g_autoptr (DossierChartSpec) spec = sample_timeline ();
  DossierFrame frame = make_frame (1302, 500, 1);
  g_autoptr (DossierTimelinePack) pack = dossier_timeline_pack_new (spec, &frame, 4, 5, G_MAXDOUBLE);
  double first_y = 0;

  dossier_timeline_fit (pack, &frame);
  for (guint i = 0; i < 10; i++)
    {
      g_autoptr (DossierScene) scene = dossier_timeline_lay_out (pack, &frame, spec->first_day + i);
      const DossierMark *bar = scene_find_mark (scene, "lifted", DOSSIER_MARK_RECT);

      g_assert_nonnull (bar);
      if (i == 0)
        first_y = bar->box.y;
      g_assert_cmpfloat (bar->box.y, ==, first_y);
    }
}

/* Words are made once, and only of what may be shown. */
static guint n_described;

static void
describe (DossierChartItem *item)
{
  n_described++;
  item->value_label = g_strdup ("A statement");
  item->spoken = g_strdup ("A statement.");
}

static void
test_words_on_demand (void)
{
  g_autoptr (DossierChartSpec) spec = sample_timeline ();
  DossierFrame frame = make_frame (1302, 500, 1);
  g_autoptr (DossierTimelinePack) pack = NULL;

  g_array_set_size (spec->items, 0);
  for (guint i = 0; i < 5000; i++)
    {
      DossierChartItem *item = sample_add_event (spec, 0, NULL, DOSSIER_STATUS_STATED, NULL, "2025-03-15", NULL, NULL);

      g_clear_pointer (&item->spoken, g_free);
      item->fact_id = g_strdup_printf ("fact-%u", i);
      item->subject = spec;
    }
  spec->describe = describe;
  pack = dossier_timeline_pack_new (spec, &frame, 3, 5, G_MAXDOUBLE);
  g_assert_cmpuint (n_described, >, 0);
  g_assert_cmpuint (n_described, <, 20);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/draw/timeline/anywhere", test_anywhere);
  g_test_add_func ("/draw/timeline/figure", test_figure);
  g_test_add_func ("/draw/timeline/rows-are-nested", test_rows_are_nested);
  g_test_add_func ("/draw/timeline/edges", test_edges);
  g_test_add_func ("/draw/timeline/clusters", test_clusters);
  g_test_add_func ("/draw/timeline/cluster-names", test_cluster_names);
  g_test_add_func ("/draw/timeline/axis-context", test_axis_context);
  g_test_add_func ("/draw/timeline/clock-line", test_clock_line);
  g_test_add_func ("/draw/timeline/pan-is-steady", test_pan_is_steady);
  g_test_add_func ("/draw/timeline/words-on-demand", test_words_on_demand);
  for (guint i = 0; i < G_N_ELEMENTS (zooms); i++)
    {
      g_autofree char *path = g_strconcat ("/draw/timeline/axis/", zooms[i].path, NULL);

      g_test_add_data_func (path, &zooms[i], test_axis);
    }

  return g_test_run ();
}
