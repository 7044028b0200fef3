// SPDX-License-Identifier: GPL-3.0-or-later

/* What stands beside a mark can be read: the statement, or enough of it, with the date and the speaker's letters. */

#include "draw/dossier-timeline-layout.h"
#include "sample-specs.h"
#include "scene-find.h"

#define STATEMENT "A statement with more words than there is room for"
#define LEAST_SHOWN 14

static DossierFrame
make_frame (double width)
{
  return (DossierFrame) { width, 320, 1, FALSE, dossier_text_measure_fixed () };
}

/* Returns: whether the stop has any words */
static gboolean
check_words (const DossierScene *scene,
             guint stop)
{
  const char *words[3] = { NULL };

  for (guint i = 0, n = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);

      if (mark->stop != (int) stop || mark->kind != DOSSIER_MARK_TEXT)
        continue;
      g_assert_cmpuint (n, <, G_N_ELEMENTS (words));
      words[n++] = mark->text;
    }
  if (words[0] == NULL)
    return FALSE;

  g_test_message ("%s", words[0]);
  if (g_str_has_suffix (words[0], "…"))
    g_assert_cmpint (g_utf8_strlen (words[0], -1), >=, LEAST_SHOWN);
  g_assert_nonnull (words[1]);
  g_assert_cmpstr (words[2], ==, "SV");

  return TRUE;
}

/* The first has the row; the others stand alone where clusters do, one up to the other. */
static DossierChartSpec *
make_crowd (const char *statement)
{
  static const char *const months[] = { "2025-03", "2025-03", "2025-04" };
  DossierChartSpec *spec = sample_timeline ();

  g_array_set_size (spec->items, 0);
  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    {
      g_autofree char *id = g_strdup_printf ("fact-%u", i);

      sample_add_event (spec, 0, id, DOSSIER_STATUS_STATED, "SV", months[i], statement, months[i]);
    }

  return spec;
}

static void
test_alone (void)
{
  g_autoptr (DossierChartSpec) spec = make_crowd (STATEMENT);
  DossierFrame frame = make_frame (1302);
  g_autoptr (DossierTimelinePack) pack = dossier_timeline_pack_new (spec, &frame, 3, 1, G_MAXDOUBLE);
  gint32 first = g_array_index (spec->items, DossierChartItem, 0).first;
  g_autoptr (DossierScene) scene = dossier_timeline_lay_out (pack, &frame, first - 10);
  int stop = dossier_scene_find_stop (scene, "fact-1");

  g_assert_cmpint (stop, >=, 0);
  g_assert_false (check_words (scene, (guint) stop));
  g_assert_nonnull (scene_find_mark (scene, "fact-1", DOSSIER_MARK_FADE));
  g_assert_nonnull (scene_find_mark (scene, "fact-1", DOSSIER_MARK_GLYPH));
  g_assert_cmpstr (dossier_scene_get_stop (scene, (guint) stop)->spoken, ==, STATEMENT ". 2025-03.");
  g_assert_true (check_words (scene, (guint) dossier_scene_find_stop (scene, "fact-0")));
  g_assert_true (check_words (scene, (guint) dossier_scene_find_stop (scene, "fact-2")));
}

/* Near the right edge, where not all of a label fits on either side: then it stands where it can be read. */
static void
test_other_side (void)
{
  g_autoptr (DossierChartSpec) spec = make_crowd (STATEMENT);
  DossierFrame frame = make_frame (480);
  g_autoptr (DossierTimelinePack) pack = dossier_timeline_pack_new (spec, &frame, 3, 5, G_MAXDOUBLE);
  gint32 first = g_array_index (spec->items, DossierChartItem, 0).first;
  g_autoptr (DossierScene) scene = dossier_timeline_lay_out (pack, &frame, first - 100);
  guint stop = (guint) dossier_scene_find_stop (scene, "fact-0");
  const DossierMark *mark = scene_find_mark (scene, "fact-0", DOSSIER_MARK_FADE);

  g_assert_true (check_words (scene, stop));
  g_assert_cmpfloat (scene_find_mark (scene, "fact-0", DOSSIER_MARK_GLYPH)->box.x, <, mark->box.x);
}

/* However much room there is beside others and at the edges, there are all parts of a label or the glyph alone. */
static void
test_any_room (void)
{
  static const char *const labels[] = { STATEMENT, "Noem visits", "—" };

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      g_autoptr (DossierChartSpec) spec = make_crowd (labels[i]);
      gint32 first = g_array_index (spec->items, DossierChartItem, 0).first;
      guint n_told = 0;

      for (double zoom = 2.6; zoom < 12; zoom += 0.2)
        for (double width = 240; width < 900; width += 30)
          {
            DossierFrame frame = make_frame (width);
            g_autoptr (DossierTimelinePack) pack = dossier_timeline_pack_new (spec, &frame, zoom, 1, G_MAXDOUBLE);
            g_autoptr (DossierScene) scene = dossier_timeline_lay_out (pack, &frame, first - 40);

            for (guint k = 0; k < dossier_scene_get_n_stops (scene); k++)
              if (dossier_scene_get_stop (scene, k)->kind == DOSSIER_STOP_FACT)
                n_told += check_words (scene, k) ? 1 : 0;
          }
      g_assert_cmpuint (n_told, >, 0);
    }
}

/* Words that say when at great length leave some of the statement. */
static void
test_long_date (void)
{
  g_autoptr (DossierChartSpec) spec = sample_timeline ();
  DossierFrame frame = make_frame (1302);
  g_autoptr (DossierTimelinePack) pack = NULL;
  g_autoptr (DossierScene) scene = NULL;

  g_array_set_size (spec->items, 0);
  sample_add_event (spec, 0, "long", DOSSIER_STATUS_STATED, "SV", "2025-03", STATEMENT,
                    "from a day in March 2025 or earlier to a day in April 2025 or later");
  pack = dossier_timeline_pack_new (spec, &frame, 3, 1, G_MAXDOUBLE);
  scene = dossier_timeline_lay_out (pack, &frame, g_array_index (spec->items, DossierChartItem, 0).first - 10);
  g_assert_true (check_words (scene, (guint) dossier_scene_find_stop (scene, "long")));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/draw/timeline-label/alone", test_alone);
  g_test_add_func ("/draw/timeline-label/other-side", test_other_side);
  g_test_add_func ("/draw/timeline-label/any-room", test_any_room);
  g_test_add_func ("/draw/timeline-label/long-date", test_long_date);

  return g_test_run ();
}
