// SPDX-License-Identifier: GPL-3.0-or-later

/* The strips of a tall scene have the marks that a search through all of them finds, and few of them twice. */

#include "draw/dossier-mark-strips.h"

#include "draw/dossier-paint-private.h"
#include "draw/dossier-scene-builder.h"

#define WIDTH 800
#define ROW 20.0
#define STRIP 1024
#define N_ROWS 10000

/* Rows of a rectangle and a word, with a frame round all and a line beside it. */
static DossierScene *
make_scene (guint n_rows)
{
  DossierScene *scene = dossier_scene_new (WIDTH, n_rows * ROW, NULL, NULL, NULL);

  dossier_scene_add_mark (scene, DOSSIER_MARK_LINE, &(DossierRect) { 10, n_rows * ROW, 0, -(n_rows * ROW) }, -1);
  for (guint i = 0; i < n_rows; i++)
    {
      DossierRect row = { g_test_rand_double_range (-50, WIDTH + 50), i * ROW, 100, ROW };

      dossier_scene_add_mark (scene, DOSSIER_MARK_RECT, &row, -1)->line_width = i % 7;
      dossier_scene_add_mark (scene, DOSSIER_MARK_TEXT, &row, -1)->size = 12;
    }
  dossier_scene_add_mark (scene, DOSSIER_MARK_RECT, &(DossierRect) { 0, -5, WIDTH, n_rows * ROW + 10 }, -1);
  dossier_scene_finish (scene);

  return scene;
}

static void
check_strip (const DossierScene *scene,
             const DossierMarkStrips *strips,
             guint index)
{
  DossierRect part = dossier_mark_strips_get_part (strips, index);
  guint n, n_expected = 0;
  const guint *marks = dossier_mark_strips_get_marks (strips, index, &n);

  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      if (!dossier_mark_reaches (dossier_scene_get_mark (scene, i), &part))
        continue;
      g_assert_cmpuint (n_expected, <, n);
      g_assert_cmpuint (marks[n_expected++], ==, i);
    }
  g_assert_cmpuint (n_expected, ==, n);
}

static void
test_same (void)
{
  static const guint sizes[] = { 1, 51, 52, 300 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (DossierScene) scene = make_scene (sizes[i]);
      g_autoptr (DossierMarkStrips) strips = dossier_mark_strips_new (scene, STRIP);

      g_assert_cmpuint (dossier_mark_strips_get_n (strips), ==, (guint) (sizes[i] * ROW + STRIP - 1) / STRIP);
      for (guint j = 0; j < dossier_mark_strips_get_n (strips); j++)
        check_strip (scene, strips, j);
    }
}

/* No gap between them, and none over the end. */
static void
test_parts (void)
{
  g_autoptr (DossierScene) scene = make_scene (300);
  g_autoptr (DossierMarkStrips) strips = dossier_mark_strips_new (scene, STRIP);
  double y = 0;

  for (guint i = 0; i < dossier_mark_strips_get_n (strips); i++)
    {
      DossierRect part = dossier_mark_strips_get_part (strips, i);

      g_assert_cmpfloat (part.y, ==, y);
      y += part.height;
    }
  g_assert_cmpfloat (y, ==, 300 * ROW);
}

/* What is painted in all grows with the rows, and not with rows times strips. */
static void
test_work (void)
{
  g_autoptr (DossierScene) scene = make_scene (N_ROWS);
  g_autoptr (DossierMarkStrips) strips = dossier_mark_strips_new (scene, STRIP);
  guint n_all = 0;

  for (guint i = 0; i < dossier_mark_strips_get_n (strips); i++)
    {
      guint n;

      dossier_mark_strips_get_marks (strips, i, &n);
      n_all += n;
    }
  g_assert_cmpuint (n_all, <, 1.2 * dossier_scene_get_n_marks (scene));
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/draw/mark-strips/same", test_same);
  g_test_add_func ("/draw/mark-strips/parts", test_parts);
  g_test_add_func ("/draw/mark-strips/work", test_work);

  return g_test_run ();
}
