// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-label-place.h"

static const DossierRect bounds = { 0, 0, 400, 200 };

typedef struct
{
  const char *name;
  DossierRect anchor;
  DossierRect obstacle;
  gboolean left_first;
  DossierRect expected; /* for a label of 80 × 20, 8 px from its mark */
} One;

static const One ones[] = {
  { "right", { 100, 90, 12, 12 }, { 0 }, FALSE, { 120, 86, 80, 20 } },
  { "left-where-that-is-first", { 100, 90, 12, 12 }, { 0 }, TRUE, { 12, 86, 80, 20 } },
  { "left-at-the-edge", { 350, 90, 12, 12 }, { 0 }, FALSE, { 262, 86, 80, 20 } },
  { "left-of-an-obstacle", { 100, 90, 12, 12 }, { 130, 0, 10, 200 }, FALSE, { 12, 86, 80, 20 } },
  { "under-a-line-through-the-mark", { 100, 90, 12, 12 }, { 0, 95, 400, 2 }, FALSE, { 120, 99, 80, 20 } },
};

static void
test_one (gconstpointer data)
{
  const One *row = data;
  g_autoptr (GArray) obstacles = g_array_new (FALSE, FALSE, sizeof (DossierRect));
  const DossierSize size = { 80, 20 };
  DossierLabelRequest request = { .anchor = row->anchor, .sizes = &size, .n_sizes = 1 };
  DossierLabelPlace place;

  g_array_append_val (obstacles, row->anchor);
  if (row->obstacle.width > 0)
    g_array_append_val (obstacles, row->obstacle);

  g_assert_cmpuint (dossier_label_place (&bounds, obstacles, 8, row->left_first, &request, 1, &place), ==, 1);
  g_assert_cmpint (place.size, ==, 0);
  g_assert_false (place.has_leader);
  g_assert_cmpfloat (place.box.x, ==, row->expected.x);
  g_assert_cmpfloat (place.box.y, ==, row->expected.y);
  g_assert_cmpfloat (place.box.width, ==, row->expected.width);
  g_assert_cmpfloat (place.box.height, ==, row->expected.height);
}

/* Walled in at once, a label goes further away and a line leads to it. */
static void
test_leader (void)
{
  g_autoptr (GArray) obstacles = g_array_new (FALSE, FALSE, sizeof (DossierRect));
  const DossierSize size = { 80, 20 };
  DossierLabelRequest request = { .anchor = { 194, 94, 12, 12 }, .sizes = &size, .n_sizes = 1 };
  DossierRect above = { 100, 70, 200, 10 };
  DossierRect left = { 100, 60, 85, 80 };
  DossierRect right = { 215, 60, 85, 80 };
  DossierLabelPlace place;

  g_array_append_val (obstacles, request.anchor);
  g_array_append_val (obstacles, above);
  g_array_append_val (obstacles, left);
  g_array_append_val (obstacles, right);
  g_assert_cmpuint (dossier_label_place (&bounds, obstacles, 8, FALSE, &request, 1, &place), ==, 1);
  g_assert_true (place.has_leader);
  g_assert_cmpfloat (place.box.y, >=, 140);
  g_assert_cmpfloat (place.leader.y, ==, 106);
  g_assert_cmpfloat (place.leader.y + place.leader.height, ==, place.box.y);
}

/* The one that matters more gets the room, the other its short wording; a third none. */
static void
test_priority (void)
{
  g_autoptr (GArray) obstacles = g_array_new (FALSE, FALSE, sizeof (DossierRect));
  const DossierRect narrow = { 0, 0, 130, 24 };
  const DossierSize sizes[] = { { 90, 20 }, { 10, 20 } };
  DossierLabelRequest requests[] = {
    { .anchor = { 0, 6, 12, 12 }, .priority = 1, .sizes = sizes, .n_sizes = 2 },
    { .anchor = { 12, 6, 12, 12 }, .priority = 2, .sizes = sizes, .n_sizes = 2 },
    { .anchor = { 0, 6, 12, 12 }, .priority = 0, .sizes = sizes, .n_sizes = 1 },
  };
  DossierLabelPlace places[3];

  for (guint i = 0; i < 2; i++)
    g_array_append_val (obstacles, requests[i].anchor);
  g_assert_cmpuint (dossier_label_place (&narrow, obstacles, 4, FALSE, requests, 3, places), ==, 1);
  g_assert_cmpint (places[0].size, ==, -1);
  g_assert_cmpint (places[1].size, ==, 0);
  g_assert_cmpint (places[2].size, ==, -1);
}

static void
test_never_overlaps (void)
{
  for (guint round = 0; round < 50; round++)
    {
      g_autoptr (GArray) obstacles = g_array_new (FALSE, FALSE, sizeof (DossierRect));
      DossierLabelRequest requests[20];
      DossierLabelPlace places[20];
      DossierSize sizes[20][2];

      for (guint i = 0; i < 20; i++)
        {
          sizes[i][0] = (DossierSize) { g_test_rand_double_range (20, 150), g_test_rand_double_range (10, 40) };
          sizes[i][1] = (DossierSize) { sizes[i][0].width / 2, 12 };
          requests[i] = (DossierLabelRequest) {
            .anchor = { g_test_rand_double_range (0, 388), g_test_rand_double_range (0, 188), 12, 12 },
            .sizes = sizes[i],
            .n_sizes = 2,
          };
          g_array_append_val (obstacles, requests[i].anchor);
        }
      dossier_label_place (&bounds, obstacles, 8, round % 2 == 0, requests, 20, places);

      for (guint i = 0; i < 20; i++)
        for (guint j = 0; j < 20; j++)
          {
            if (places[i].size < 0)
              continue;
            g_assert_true (dossier_rect_contains_rect (&bounds, &places[i].box));
            g_assert_false (dossier_rect_overlaps (&places[i].box, &requests[j].anchor));
            if (i != j && places[j].size >= 0)
              g_assert_false (dossier_rect_overlaps (&places[i].box, &places[j].box));
          }
    }
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (ones); i++)
    {
      g_autofree char *path = g_strdup_printf ("/draw/label-place/one/%s", ones[i].name);

      g_test_add_data_func (path, &ones[i], test_one);
    }
  g_test_add_func ("/draw/label-place/leader", test_leader);
  g_test_add_func ("/draw/label-place/priority", test_priority);
  g_test_add_func ("/draw/label-place/never-overlaps", test_never_overlaps);

  return g_test_run ();
}
