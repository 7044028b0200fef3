// SPDX-License-Identifier: GPL-3.0-or-later

/* What is kept by place answers as a plain list does, and looks at little. */

#include "draw/dossier-label-place.h"
#include "draw/dossier-obstacles.h"

#define MANY 10000
#define MOST_LOOKS 200 /* for a question, of MANY */
#define N_QUESTIONS 1000

static const DossierRect bounds = { 20, 10, 1900, 1060 };

static DossierRect
make_box (double most_width,
          double most_height)
{
  /* Some reach outside. */
  return (DossierRect) { g_test_rand_double_range (-100, 2000), g_test_rand_double_range (-100, 1100),
                         g_test_rand_double_range (1, most_width), g_test_rand_double_range (1, most_height) };
}

static GArray *
make_boxes (guint n,
            double most_width,
            double most_height)
{
  GArray *boxes = g_array_new (FALSE, FALSE, sizeof (DossierRect));

  for (guint i = 0; i < n; i++)
    g_array_append_vals (boxes, (const DossierRect[]) { make_box (most_width, most_height) }, 1);

  return boxes;
}

static void
test_room (void)
{
  const guint n_rounds = 20;
  guint n_free = 0;

  for (guint round = 0; round < n_rounds; round++)
    {
      g_autoptr (GArray) boxes = make_boxes (1 + round * 10, 300, 8);
      g_autoptr (DossierObstacles) obstacles = dossier_obstacles_new (&bounds, boxes, 0);

      for (guint i = 0; i < N_QUESTIONS; i++)
        {
          DossierRect box = make_box (120, 30);
          gboolean expected = dossier_label_room_is_free (boxes, &box);

          g_assert_cmpint (dossier_obstacles_leave_room (obstacles, &box), ==, expected);
          n_free += expected ? 1 : 0;
        }
    }

  /* Both answers were asked for; of a single small box, all questions can be out of the way. */
  g_assert_cmpuint (n_free, >, 0);
  g_assert_cmpuint (n_free, <, n_rounds * N_QUESTIONS);
}

/* A single cell is a plain list. */
static void
test_way (void)
{
  g_autoptr (GArray) none = g_array_new (FALSE, FALSE, sizeof (DossierRect));
  guint n_free = 0;

  for (guint i = 0; i < N_QUESTIONS; i++)
    {
      g_autoptr (GArray) boxes = make_boxes (100, 60, 20);
      g_autoptr (DossierObstacles) by_place = dossier_obstacles_new (&bounds, boxes, 0);
      g_autoptr (DossierObstacles) plain = dossier_obstacles_new (&bounds, none, 1);
      const DossierRect *anchor = &g_array_index (boxes, DossierRect, 0);
      DossierRect line = { anchor->x, anchor->y, g_test_rand_double_range (-200, 200),
                           g_test_rand_double_range (-200, 200) };
      gboolean expected;

      for (guint j = 0; j < boxes->len; j++)
        dossier_obstacles_add (plain, &g_array_index (boxes, DossierRect, j));
      expected = dossier_obstacles_leave_way (plain, &line, anchor);
      g_assert_cmpint (dossier_obstacles_leave_way (by_place, &line, anchor), ==, expected);
      n_free += expected ? 1 : 0;
    }
  g_assert_cmpuint (n_free, >, 0);
  g_assert_cmpuint (n_free, <, N_QUESTIONS);
}

static guint64
count_looks (const GArray *boxes)
{
  g_autoptr (DossierObstacles) obstacles = dossier_obstacles_new (&bounds, boxes, 0);

  for (guint i = 0; i < N_QUESTIONS; i++)
    {
      DossierRect box = make_box (120, 30);
      DossierRect line = { box.x, box.y, 100, 100 };

      dossier_obstacles_leave_room (obstacles, &box);
      dossier_obstacles_leave_way (obstacles, &line, &box);
    }

  return dossier_obstacles_get_n_looks (obstacles) / N_QUESTIONS;
}

static void
test_looks (void)
{
  g_autoptr (GArray) scattered = make_boxes (MANY, 2, 2);
  g_autoptr (GArray) same = g_array_new (FALSE, FALSE, sizeof (DossierRect));
  const DossierRect box = { 500, 500, 16, 16 };

  for (guint i = 0; i < MANY; i++)
    g_array_append_val (same, box);
  g_assert_cmpuint (count_looks (scattered), <, MOST_LOOKS);
  g_assert_cmpuint (count_looks (same), <=, 1);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/draw/obstacles/room", test_room);
  g_test_add_func ("/draw/obstacles/way", test_way);
  g_test_add_func ("/draw/obstacles/looks", test_looks);

  return g_test_run ();
}
