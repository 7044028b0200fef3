// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-scene-builder.h"

/* Two stops whose targets overlap, a label away from its mark, and a line: added in another order than they are painted
 * in. */
static DossierScene *
make_scene (void)
{
  DossierScene *scene = dossier_scene_new (200, 100, "A “title”", "Two\nclaims", "cecot 1.0.0");
  DossierMark *mark;
  int first = dossier_scene_add_stop (scene, "first", "The first.");
  int second = dossier_scene_add_stop (scene, "second", NULL);

  mark = dossier_scene_add_mark (scene, DOSSIER_MARK_GLYPH, &(DossierRect) { 60, 44, 12, 12 }, second);
  mark->glyph = DOSSIER_STATUS_DECLINED;
  mark->fill = DOSSIER_ROLE_PARTY;
  mark->tag = g_strdup ("SV");

  mark = dossier_scene_add_mark (scene, DOSSIER_MARK_RECT, &(DossierRect) { 45, 20.04, 11, 60 }, first);
  mark->stroke = DOSSIER_ROLE_PARTY;
  mark->fill = DOSSIER_ROLE_PARTY_TINT;
  mark->line_width = 2;
  mark->radius = 4;

  mark = dossier_scene_add_mark (scene, DOSSIER_MARK_TEXT, &(DossierRect) { 120, 40, 40, 16 }, first);
  mark->text = g_strdup ("14,532 \"so\"");
  mark->size = 12;
  mark->weight = DOSSIER_WEIGHT_BOLD;
  mark->fill = DOSSIER_ROLE_TEXT;
  mark->align = DOSSIER_ALIGN_END;
  mark->halo = DOSSIER_HALO_RIM;

  mark = dossier_scene_add_mark (scene, DOSSIER_MARK_LINE, &(DossierRect) { 200, 90.5, -200, -0.001 }, -1);
  mark->stroke = DOSSIER_ROLE_AXIS;
  mark->line_width = 1;
  mark->dash = DOSSIER_DASH_DASHED;

  dossier_scene_set_stop_place (scene, first, &(DossierRect) { 45, 20, 11, 60 }, &(DossierRect) { 38, 20, 24, 60 });
  dossier_scene_set_stop_place (scene, second, &(DossierRect) { 60, 44, 12, 12 }, &(DossierRect) { 54, 38, 24, 24 });
  dossier_scene_finish (scene);

  return scene;
}

static const char *const as_text = "scene 200.0 100.0 \"A “title”\"\n"
                                   "summary \"Two\\nclaims\"\n"
                                   "line 200.0 90.5 -200.0 0.0 stroke axis 1.0 dashed\n"
                                   "rect 45.0 20.0 11.0 60.0 stroke party 2.0 fill party-tint radius 4.0 stop 0\n"
                                   "text 120.0 40.0 40.0 16.0 fill text stop 0 size 12.0 700 end \"14,532 \\\"so\\\"\"\n"
                                   "glyph 60.0 44.0 12.0 12.0 fill party declined of SV stop 1\n"
                                   "stop 0 first box 45.0 20.0 11.0 60.0 target 38.0 20.0 24.0 60.0 \"The first.\"\n"
                                   "stop 1 second box 60.0 44.0 12.0 12.0 target 54.0 38.0 24.0 24.0 \"\"\n";

static void
test_to_text (void)
{
  g_autoptr (DossierScene) scene = make_scene ();
  g_autofree char *text = dossier_scene_to_text (scene);

  g_assert_cmpstr (text, ==, as_text);
}

/* Only a text that something runs behind needs a rim, and a strip is enough where that is a thin line. */
static void
test_halos (void)
{
  g_autoptr (DossierScene) scene = dossier_scene_new (200, 100, NULL, NULL, NULL);
  DossierMark *mark;

  for (guint i = 0; i < 4; i++)
    {
      mark = dossier_scene_add_mark (scene, DOSSIER_MARK_TEXT, &(DossierRect) { 10, 10 + 30 * i, 50, 16 }, -1);
      mark->text = g_strdup ("14,532");
      mark->size = 12;
      mark->halo = i > 0 ? DOSSIER_HALO_RIM : DOSSIER_HALO_NONE;
    }
  for (guint i = 0; i < 2; i++)
    {
      mark = dossier_scene_add_mark (scene, DOSSIER_MARK_LINE, &(DossierRect) { 200, 18.5 + 30 * i, -200, 0 }, -1);
      mark->line_width = 1;
    }
  mark = dossier_scene_add_mark (scene, DOSSIER_MARK_LINE, &(DossierRect) { 0, 100, 60, 20 }, -1);
  mark->line_width = 3;
  dossier_scene_finish (scene);

  g_assert_cmpint (dossier_scene_get_mark (scene, 0)->halo, ==, DOSSIER_HALO_NONE);  /* crossed, not asked for */
  g_assert_cmpint (dossier_scene_get_mark (scene, 1)->halo, ==, DOSSIER_HALO_STRIP); /* crossed */
  g_assert_cmpint (dossier_scene_get_mark (scene, 2)->halo, ==, DOSSIER_HALO_NONE);  /* not crossed */
  g_assert_cmpint (dossier_scene_get_mark (scene, 3)->halo, ==, DOSSIER_HALO_RIM);   /* by a thick line */
}

typedef struct
{
  const char *name;
  double x, y;
  int stop;
} Hit;

static const Hit hits[] = {
  { "in-the-one", 42, 30, 0 },
  { "in-both-nearer-the-first", 55, 50, 0 },
  { "in-both-nearer-the-second", 61, 50, 1 },
  { "in-the-other", 70, 50, 1 },
  { "on-the-label", 130, 45, 0 },
  { "beside", 100, 45, -1 },
  { "on-a-line-of-nobody", 150, 90, -1 },
  { "outside", -5, 300, -1 },
};

static void
test_hit (gconstpointer data)
{
  const Hit *row = data;
  g_autoptr (DossierScene) scene = make_scene ();

  g_assert_cmpint (dossier_scene_hit (scene, row->x, row->y), ==, row->stop);
}

static void
test_getters (void)
{
  g_autoptr (DossierScene) scene = make_scene ();
  g_autoptr (DossierScene) other = dossier_scene_ref (scene);

  g_assert_true (other == scene);
  g_assert_cmpfloat (dossier_scene_get_width (scene), ==, 200);
  g_assert_cmpfloat (dossier_scene_get_height (scene), ==, 100);
  g_assert_cmpstr (dossier_scene_get_title (scene), ==, "A “title”");
  g_assert_cmpstr (dossier_scene_get_summary (scene), ==, "Two\nclaims");
  g_assert_cmpstr (dossier_scene_get_dataset (scene), ==, "cecot 1.0.0");
  g_assert_cmpuint (dossier_scene_get_n_marks (scene), ==, 4);
  g_assert_cmpuint (dossier_scene_get_n_stops (scene), ==, 2);
  g_assert_cmpint (dossier_scene_find_stop (scene, "second"), ==, 1);
  g_assert_cmpint (dossier_scene_find_stop (scene, "third"), ==, -1);
  g_assert_cmpint (dossier_scene_find_stop (scene, NULL), ==, -1);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (hits); i++)
    {
      g_autofree char *path = g_strdup_printf ("/draw/scene/hit/%s", hits[i].name);

      g_test_add_data_func (path, &hits[i], test_hit);
    }
  g_test_add_func ("/draw/scene/to-text", test_to_text);
  g_test_add_func ("/draw/scene/halos", test_halos);
  g_test_add_func ("/draw/scene/getters", test_getters);

  return g_test_run ();
}
