// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-partition.h"

static void
test_alone (void)
{
  g_autoptr (DossierPartition) partition = dossier_partition_new (3);

  for (guint i = 0; i < 3; i++)
    g_assert_cmpuint (dossier_partition_find (partition, i), ==, i);
}

static void
test_lowest_names_the_class (void)
{
  g_autoptr (DossierPartition) partition = dossier_partition_new (5);

  dossier_partition_join (partition, 4, 3);
  dossier_partition_join (partition, 3, 1);
  g_assert_cmpuint (dossier_partition_find (partition, 4), ==, 1);
  g_assert_cmpuint (dossier_partition_find (partition, 3), ==, 1);
  g_assert_cmpuint (dossier_partition_find (partition, 0), ==, 0);
  g_assert_cmpuint (dossier_partition_find (partition, 2), ==, 2);
}

/* Whatever is joined, two items share a class exactly where a chain of joins leads from one to the other. */
static void
test_against_a_slow_one (void)
{
  enum { N = 40 };
  g_autoptr (DossierPartition) partition = dossier_partition_new (N);
  guint classes[N];

  for (guint i = 0; i < N; i++)
    classes[i] = i;
  for (guint step = 0; step < 30; step++)
    {
      guint a = g_test_rand_int_range (0, N), b = g_test_rand_int_range (0, N);
      guint from = MAX (classes[a], classes[b]), to = MIN (classes[a], classes[b]);

      dossier_partition_join (partition, a, b);
      for (guint i = 0; i < N; i++)
        classes[i] = classes[i] == from ? to : classes[i];
      for (guint i = 0; i < N; i++)
        g_assert_cmpuint (dossier_partition_find (partition, i), ==, classes[i]);
    }
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/partition/alone", test_alone);
  g_test_add_func ("/partition/lowest-names-the-class", test_lowest_names_the_class);
  g_test_add_func ("/partition/against-a-slow-one", test_against_a_slow_one);

  return g_test_run ();
}
