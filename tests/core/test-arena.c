// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-arena.h"

#include <string.h>

static void
test_memory_is_zeroed_and_aligned (void)
{
  g_autoptr (DossierArena) arena = dossier_arena_new ();

  for (gsize size = 1; size < 3000; size += 7)
    {
      guint8 *memory = dossier_arena_alloc (arena, size, 3);

      g_assert_cmpuint (GPOINTER_TO_SIZE (memory) % sizeof (double), ==, 0);
      for (gsize i = 0; i < size * 3; i++)
        g_assert_cmpuint (memory[i], ==, 0);
      memset (memory, 0xff, size * 3);
      dossier_arena_add_string (arena, "odd");
    }
}

/* Everything that was given out must stay as it was written, however much came after it and however large. */
static void
test_things_do_not_overlap (void)
{
  enum { N_THINGS = 2000 };
  g_autoptr (DossierArena) arena = dossier_arena_new ();
  guint8 *things[N_THINGS];
  gsize sizes[N_THINGS];
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);

  for (guint i = 0; i < N_THINGS; i++)
    {
      sizes[i] = (gsize) g_rand_int_range (rand, 1, i % 50 == 0 ? 200000 : 300);
      things[i] = dossier_arena_alloc (arena, sizes[i], 1);
      memset (things[i], (int) (i & 0xff), sizes[i]);
    }
  for (guint i = 0; i < N_THINGS; i++)
    {
      g_assert_cmpuint (things[i][0], ==, i & 0xff);
      g_assert_cmpuint (things[i][sizes[i] - 1], ==, i & 0xff);
    }
}

static void
test_nothing_is_null (void)
{
  g_autoptr (DossierArena) arena = dossier_arena_new ();

  g_assert_null (dossier_arena_alloc (arena, 8, 0));
  g_assert_null (dossier_arena_copy (arena, NULL, 8, 0));
  g_assert_null (dossier_arena_add_string (arena, NULL));
}

static void
test_copies (void)
{
  static const guint32 numbers[] = { 1, 2, 3 };
  g_autoptr (DossierArena) arena = dossier_arena_new ();
  const guint32 *copy = dossier_arena_copy (arena, numbers, sizeof numbers[0], G_N_ELEMENTS (numbers));

  g_assert_cmpmem (copy, sizeof numbers, numbers, sizeof numbers);
  g_assert_true (copy != numbers);
  g_assert_cmpstr (dossier_arena_add_string (arena, "García"), ==, "García");
  g_assert_cmpstr (dossier_arena_add_string (arena, ""), ==, "");
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/arena/memory-is-zeroed-and-aligned", test_memory_is_zeroed_and_aligned);
  g_test_add_func ("/arena/things-do-not-overlap", test_things_do_not_overlap);
  g_test_add_func ("/arena/nothing-is-null", test_nothing_is_null);
  g_test_add_func ("/arena/copies", test_copies);

  return g_test_run ();
}
