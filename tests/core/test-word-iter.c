// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-word-iter.h"

typedef struct
{
  const char *name;
  const char *text;
  const char *folded;
} Row;

static const Row rows[] = {
  { "case", "Supreme COURT", "supreme court" },
  { "accents", "Décadas: prisión, García, Ñandú", "decadas prision garcia nandu" },
  { "combining", "prisio\u0301n", "prision" },
  { "spelt-out", "Straße, Ørsted, Łódź, œuvre", "strasse orsted lodz oeuvre" },
  { "apostrophes", "Boasberg’s don't", "boasberg s don t" },
  { "hyphens", "MS-13, mega-prison", "ms 13 mega prison" },
  { "grouped", "14,532 or 14.532 or 14\u00a0532", "14532 or 14532 or 14532" },
  { "grouped-twice", "1,234,567", "1234567" },
  { "not-grouped", "2022,300 and 0.621 and 12,34 and 1,2345", "2022 300 and 0 621 and 12 34 and 1 2345" },
  { "decimal", "3.4 m²", "3 4 m2" },
  { "ligature", "ﬁve", "five" },
  { "cjk", "監獄 x", "監 獄 x" },
  { "cyrillic", "Тюрьма", "тюрьма" },
  { "nothing", " —:“”… ", "" },
  { "empty", "", "" },
};

static void
test_fold (gconstpointer data)
{
  const Row *row = data;
  g_autofree char *folded = dossier_fold_words (row->text, -1);

  g_assert_cmpstr (folded, ==, row->folded);
}

/* What is folded is folded already. */
static void
test_fold_twice (gconstpointer data)
{
  const Row *row = data;
  g_autofree char *once = dossier_fold_words (row->text, -1);
  g_autofree char *twice = dossier_fold_words (once, -1);

  g_assert_cmpstr (once, ==, twice);
}

static void
test_places (void)
{
  const char *text = "«Prisión» de  14,532";
  const char *parts[] = { "Prisión", "de", "14,532" };
  DossierWordIter iter;
  DossierWord word;
  guint n = 0;

  dossier_word_iter_init (&iter, text, -1);
  while (dossier_word_iter_next (&iter, &word))
    {
      g_autofree char *part = g_strndup (text + word.start, word.end - word.start);

      g_assert_cmpuint (n, <, G_N_ELEMENTS (parts));
      g_assert_cmpstr (part, ==, parts[n++]);
    }
  g_assert_cmpuint (n, ==, G_N_ELEMENTS (parts));
}

/* The end of the first letters of a word, where these are other bytes than what they are folded to. */
static void
test_find_end (void)
{
  const char *text = "ÑANDÚES";
  DossierWordIter iter;
  DossierWord word;

  dossier_word_iter_init (&iter, text, -1);
  g_assert_true (dossier_word_iter_next (&iter, &word));
  g_assert_cmpuint (dossier_word_find_end (text, &word, 1), ==, strlen ("Ñ"));
  g_assert_cmpuint (dossier_word_find_end (text, &word, 5), ==, strlen ("ÑANDÚ"));
  g_assert_cmpuint (dossier_word_find_end (text, &word, 7), ==, strlen (text));
}

static void
test_long_word (void)
{
  g_autofree char *text = g_strnfill (5000, 'x');
  g_autofree char *folded = dossier_fold_words (text, -1);

  g_assert_cmpuint (strlen (folded), ==, DOSSIER_MAX_WORD);
}

static void
test_nul (void)
{
  const char text[] = "one\0two";
  g_autofree char *folded = dossier_fold_words (text, sizeof text - 1);

  g_assert_cmpstr (folded, ==, "one two");
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *fold = g_strconcat ("/core/word-iter/fold/", rows[i].name, NULL);
      g_autofree char *twice = g_strconcat ("/core/word-iter/fold-twice/", rows[i].name, NULL);

      g_test_add_data_func (fold, &rows[i], test_fold);
      g_test_add_data_func (twice, &rows[i], test_fold_twice);
    }
  g_test_add_func ("/core/word-iter/places", test_places);
  g_test_add_func ("/core/word-iter/find-end", test_find_end);
  g_test_add_func ("/core/word-iter/long-word", test_long_word);
  g_test_add_func ("/core/word-iter/nul", test_nul);

  return g_test_run ();
}
