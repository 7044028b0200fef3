// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-vocabulary.h"

typedef struct
{
  const char *language;
  const char *text;
} Text;

static const Text texts[] = {
  { "en", "deported deportation deports deporting prisons prison prisoner court" },
  { "es", "deportaciones deportación deportada prisión prisiones reclusos recluida corte cortes bloquea bloqueó idea ideas" },
  { "es-SV", "Prisión" },
  { "xx", "words without rules" },
};

static DossierVocabulary *
make_vocabulary (void)
{
  DossierVocabulary *vocabulary = dossier_vocabulary_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      DossierWordIter iter;
      DossierWord word;

      dossier_word_iter_init (&iter, texts[i].text, -1);
      while (dossier_word_iter_next (&iter, &word))
        dossier_vocabulary_add (vocabulary, texts[i].text, &word, texts[i].language);
    }
  dossier_vocabulary_freeze (vocabulary);

  return vocabulary;
}

typedef struct
{
  const char *word;
  const char *related; /* one that must be among them; NULL: there are none */
  const char *other;   /* one that must not; (nullable) */
} Row;

static const Row rows[] = {
  { "deported", "deports", "court" },
  { "deporting", "deported", NULL },
  { "prisons", "prisoner", "court" },
  { "deportaciones", "deportacion", NULL },
  { "deportacion", NULL, NULL }, /* all others begin with it, or are of another language */
  { "prisiones", "prision", "prison" },
  { "cortes", "corte", "court" },
  { "bloqueadas", "bloquea", "corte" }, /* verbs in -ear, of which the rules leave two stems */
  { "bloqueado", "bloqueo", NULL },
  { "ideas", "idea", NULL },
  { "without", NULL, NULL },
  { "deportable", NULL, NULL }, /* is nowhere, and its own stem is */
  { "x", NULL, NULL },
};

static void
test_related (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (DossierVocabulary) vocabulary = make_vocabulary ();
  g_autoptr (GPtrArray) related = dossier_vocabulary_list_related (vocabulary, row->word);

  for (guint i = 0; i < related->len; i++)
    g_test_message ("%s", (const char *) g_ptr_array_index (related, i));
  if (row->related != NULL)
    g_assert_true (g_ptr_array_find_with_equal_func (related, row->related, g_str_equal, NULL));
  if (row->other != NULL)
    g_assert_false (g_ptr_array_find_with_equal_func (related, row->other, g_str_equal, NULL));
}

/* Who types a form that no text has still means the word. */
static void
test_unseen_form (void)
{
  g_autoptr (DossierVocabulary) vocabulary = make_vocabulary ();
  g_autoptr (GPtrArray) english = dossier_vocabulary_list_related (vocabulary, "courts");
  g_autoptr (GPtrArray) spanish = dossier_vocabulary_list_related (vocabulary, "recluidas");

  g_assert_true (g_ptr_array_find_with_equal_func (english, "court", g_str_equal, NULL));
  g_assert_true (g_ptr_array_find_with_equal_func (spanish, "recluida", g_str_equal, NULL));
}

static void
test_prefix (void)
{
  g_autoptr (DossierVocabulary) vocabulary = make_vocabulary ();

  g_assert_true (dossier_vocabulary_has_prefix (vocabulary, "p"));
  g_assert_true (dossier_vocabulary_has_prefix (vocabulary, "prision"));
  g_assert_false (dossier_vocabulary_has_prefix (vocabulary, "prisionx"));
  g_assert_false (dossier_vocabulary_has_prefix (vocabulary, "z"));
  g_assert_true (dossier_vocabulary_has_prefix (vocabulary, ""));
}

static void
test_nearest (void)
{
  g_autoptr (DossierVocabulary) vocabulary = make_vocabulary ();

  g_assert_cmpstr (dossier_vocabulary_find_nearest (vocabulary, "prizon"), ==, "prison");
  g_assert_cmpstr (dossier_vocabulary_find_nearest (vocabulary, "deportacoin"), ==, "deportación");
  g_assert_null (dossier_vocabulary_find_nearest (vocabulary, "zzzzzzz"));
}

static void
test_empty (void)
{
  g_autoptr (DossierVocabulary) vocabulary = dossier_vocabulary_new ();
  g_autoptr (GPtrArray) related = NULL;

  dossier_vocabulary_freeze (vocabulary);
  related = dossier_vocabulary_list_related (vocabulary, "prison");
  g_assert_cmpuint (related->len, ==, 0);
  g_assert_false (dossier_vocabulary_has_prefix (vocabulary, "p"));
  g_assert_null (dossier_vocabulary_find_nearest (vocabulary, "prison"));
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/core/vocabulary/related/", rows[i].word, NULL);

      g_test_add_data_func (path, &rows[i], test_related);
    }
  g_test_add_func ("/core/vocabulary/unseen-form", test_unseen_form);
  g_test_add_func ("/core/vocabulary/prefix", test_prefix);
  g_test_add_func ("/core/vocabulary/nearest", test_nearest);
  g_test_add_func ("/core/vocabulary/empty", test_empty);

  return g_test_run ();
}
