// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-quote-text.h"

static const DossierTextEntry translation_entries[] = { { "es", "lo peor" } };
static const DossierText translations = { translation_entries, 1 };

typedef struct
{
  const char *name;
  const char *interface;
  DossierQuote quote;
  const char *words;
  const char *note;
  const char *other_words;
  const char *other_note;
} QuoteCase;

static const QuoteCase quote_cases[] = {
  { "none", "en", { NULL }, NULL, NULL, NULL, NULL },
  { "own-language", "en", { "the worst", "en" }, "“the worst”", "as the source prints it", NULL, NULL },
  { "own-region", "en_GB", { "the worst", "en-US" }, "“the worst”", "as the source prints it", NULL, NULL },
  { "with-original",
    "en",
    { "the worst", "en", "los peores", "es" },
    "“the worst”",
    "as the source prints it",
    "“los peores”",
    "in Spanish, as the source gives it" },
  { "original-is-the-readers",
    "es",
    { "the worst", "en", "los peores", "es" },
    "“los peores”",
    "in Spanish, as the source gives it",
    "“the worst”",
    "in English, as the source prints it" },
  { "translated",
    "es",
    { "the worst", "en", NULL, NULL, &translations },
    "“lo peor”",
    "translation by this dossier",
    "“the worst”",
    "in English, as the source prints it" },
  { "original-before-translation",
    "es",
    { "the worst", "en", "los peores", "es", &translations },
    "“los peores”",
    "in Spanish, as the source gives it",
    "“the worst”",
    "in English, as the source prints it" },
  { "not-translated",
    "de",
    { "the worst", "en", NULL, NULL, &translations },
    "“the worst”",
    "in English, as the source prints it",
    NULL,
    NULL },
  { "language-without-a-name",
    "en",
    { "gaizto", "eu\033" },
    "“gaizto”",
    "in eu, as the source prints it",
    NULL,
    NULL },
};

static void
test_quote (gconstpointer data)
{
  const QuoteCase *row = data;
  DossierQuoteText text;

  g_setenv ("LANGUAGE", row->interface, TRUE);
  text = dossier_format_quote (&row->quote);
  g_unsetenv ("LANGUAGE");

  g_assert_cmpstr (text.words, ==, row->words);
  g_assert_cmpstr (text.note, ==, row->note);
  g_assert_cmpstr (text.other_words, ==, row->other_words);
  g_assert_cmpstr (text.other_note, ==, row->other_note);
  dossier_quote_text_clear (&text);
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (quote_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/quote/", quote_cases[i].name, NULL);

      g_test_add_data_func (path, &quote_cases[i], test_quote);
    }

  return g_test_run ();
}
