// SPDX-License-Identifier: GPL-3.0-or-later

/* Whatever a file holds, the reader gives a whole dossier or a reason why not: no warning, no abort. */

#include "core/dossier-invariants.h"

#include "core/dossier-lint.h"

#include <string.h>


static char *
read_data_file (const char *folder,
                const char *name,
                gsize *length)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", folder, name, NULL);
  char *text;

  g_assert_true (g_file_get_contents (path, &text, length, NULL));

  return text;
}

static void
read_only (const char *text,
           gsize length)
{
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  Dossier *dossier = dossier_read_and_assert (text, length, problems);

  g_clear_pointer (&dossier, dossier_unref);
}

/* Cut anywhere, a dossier is none, and the reason is put down to a place in what is left. */
static void
test_truncated (void)
{
  gsize length;
  g_autofree char *text = read_data_file ("schema", "example.dossier.json", &length);

  while (g_ascii_isspace (text[length - 1]))
    length--;
  for (gsize cut = 0; cut < length; cut++)
    {
      g_autoptr (DossierProblems) problems = dossier_problems_new ();

      g_assert_null (dossier_read_and_assert (text, cut, problems));
    }
}

static void
read_with (const char *text,
           gsize length,
           const DossierOutlineNode *node,
           const char *replacement)
{
  g_autoptr (GString) mutated = g_string_new_len (text, (gssize) node->start);

  g_string_append (mutated, replacement);
  g_string_append_len (mutated, text + node->stop, (gssize) (length - node->stop));
  read_only (mutated->str, mutated->len);
}

/* Values in turn become one of each type: all, or so many, spread evenly. */
static void
mutate (const char *text,
        gsize length,
        guint32 n_values)
{
  static const char *const replacements[] = { "{}", "[]", "\"x\"", "7", "true", "null", "[{}]", "{\"id\":\"x\"}" };
  g_autoptr (DossierOutline) outline = dossier_outline_new (text, length);
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  guint32 step;

  g_assert_true (dossier_lint (outline, &dossier_default_limits, problems, NULL));
  step = MAX (1, outline->n_nodes / n_values);
  for (guint32 i = 0; i < outline->n_nodes; i += step)
    {
      for (guint j = 0; j < G_N_ELEMENTS (replacements); j++)
        read_with (text, length, &outline->nodes[i], replacements[j]);
    }
}

static void
test_every_type_everywhere (void)
{
  gsize length;
  g_autofree char *text = read_data_file ("schema", "example.dossier.json", &length);

  mutate (text, length, G_MAXUINT32);
}

/* The same with the dossier that ships, which is longer: here and there is enough. */
static void
test_every_type_here_and_there (void)
{
  gsize length;
  g_autofree char *text = read_data_file ("dossiers", "cecot.dossier.json", &length);

  mutate (text, length, 20);
}

/* Each value in turn is not there: the member or the item is taken out with its comma. */
static void
test_everything_missing (void)
{
  gsize length;
  g_autofree char *text = read_data_file ("schema", "example.dossier.json", &length);
  g_autoptr (DossierOutline) outline = dossier_outline_new (text, length);
  g_autoptr (DossierProblems) problems = dossier_problems_new ();

  g_assert_true (dossier_lint (outline, &dossier_default_limits, problems, NULL));
  for (guint32 i = 1; i < outline->n_nodes; i++)
    {
      g_autoptr (GString) mutated = g_string_new_len (text, (gssize) length);
      gsize first = outline->nodes[i].start;
      gsize stop = outline->nodes[i].stop;

      if (text[first - 1] == ' ' && text[first - 2] == ':')
        first = dossier_outline_get_key (outline, i);
      while (g_ascii_isspace (text[stop]))
        stop++;
      while (text[stop] != ',' && g_ascii_isspace (text[first - 1]))
        first--;
      if (text[stop] == ',')
        stop++;
      else if (text[first - 1] == ',')
        first--;
      g_string_erase (mutated, (gssize) first, (gssize) (stop - first));
      read_only (mutated->str, mutated->len);
    }
}

/* Bit rot: any byte, any value, a few at a time. */
static void
test_flipped_bytes (void)
{
  enum { N_READINGS = 4000 };
  gsize length;
  g_autofree char *text = read_data_file ("schema", "example.dossier.json", &length);
  g_autoptr (GRand) rand = g_rand_new_with_seed (20240611);

  for (guint i = 0; i < N_READINGS; i++)
    {
      g_autofree char *rotten = g_memdup2 (text, length);

      for (int n = g_rand_int_range (rand, 1, 4); n > 0; n--)
        rotten[g_rand_int_range (rand, 0, (int) length)] = (char) g_rand_int_range (rand, 0, 256);
      read_only (rotten, length);
    }
}

/* Pieces of the file stand where others were: mostly still JSON, and all wrong. */
static void
test_spliced (void)
{
  enum { N_READINGS = 4000 };
  gsize length;
  g_autofree char *text = read_data_file ("schema", "example.dossier.json", &length);
  g_autoptr (DossierOutline) outline = dossier_outline_new (text, length);
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (GRand) rand = g_rand_new_with_seed (20250315);

  g_assert_true (dossier_lint (outline, &dossier_default_limits, problems, NULL));
  for (guint i = 0; i < N_READINGS; i++)
    {
      const DossierOutlineNode *from = &outline->nodes[g_rand_int_range (rand, 1, (int) outline->n_nodes)];
      const DossierOutlineNode *to = &outline->nodes[g_rand_int_range (rand, 1, (int) outline->n_nodes)];
      g_autofree char *piece = g_strndup (text + from->start, from->stop - from->start);

      read_with (text, length, to, piece);
    }
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/reader/hostile/truncated", test_truncated);
  g_test_add_func ("/reader/hostile/every-type-everywhere", test_every_type_everywhere);
  g_test_add_func ("/reader/hostile/every-type-here-and-there", test_every_type_here_and_there);
  g_test_add_func ("/reader/hostile/everything-missing", test_everything_missing);
  g_test_add_func ("/reader/hostile/flipped-bytes", test_flipped_bytes);
  g_test_add_func ("/reader/hostile/spliced", test_spliced);

  return g_test_run ();
}
