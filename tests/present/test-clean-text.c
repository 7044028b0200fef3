// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-clean-text.h"

typedef struct
{
  const char *name;
  const char *text;
  const char *clean;
} CleanCase;

static const CleanCase clean_cases[] = {
  { "plain", "García: “no”", "García: “no”" },
  { "empty", "", "" },
  { "escape", "a\033[31mred\033[0m", "a[31mred[0m" },
  { "bell-and-backspace", "a\a\bc\x7f", "ac" },
  { "c1", "a\xc2\x9b" "31mb\xc2\x90" "c", "a31mbc" },
  { "next-line-is-space", "a\xc2\x85" "b", "a b" },
  { "line-breaks", " one\ntwo\tthree\r ", "one two three" },
  { "line-separator", "one\u2028two\u2029three", "one two three" },
  { "override", "abc\u202edef\u202c", "abcdef" },
  { "isolates-and-marks", "\u2066a\u2069\u200eb\u200fc\u061c", "abc" },
  { "unseen", "pass\u200bword\ufeff\u00ad\u2060", "password" },
  { "tags", "a\U000e0041\U000e007fb", "ab" },
  { "joiner-is-kept", "می\u200cخواهم", "می\u200cخواهم" },
  { "not-utf-8", "a\xffz", "a\ufffdz" },
};

static void
test_clean (gconstpointer data)
{
  const CleanCase *row = data;
  g_autofree char *clean = dossier_clean_text (row->text);

  g_assert_cmpstr (clean, ==, row->clean);
}

static void
test_long (void)
{
  g_autofree char *fits = g_strnfill (DOSSIER_MAX_SHOWN, 'a');
  g_autofree char *longer = g_strconcat (fits, "bc", NULL);
  g_autofree char *kept = dossier_clean_text (fits);
  g_autofree char *cut = dossier_clean_text (longer);
  g_autofree char *expected = g_strconcat (fits, "…", NULL);

  g_assert_cmpstr (kept, ==, fits);
  g_assert_cmpstr (cut, ==, expected);
}

static void
test_isolate (void)
{
  g_autofree char *latin = dossier_isolate_text ("García");
  g_autofree char *hebrew = dossier_isolate_text ("שלום!");
  g_autofree char *mixed = dossier_isolate_text ("the word שלום");

  g_assert_cmpstr (latin, ==, "García");
  g_assert_cmpstr (hebrew, ==, "\u2068שלום!\u2069");
  g_assert_cmpstr (mixed, ==, "\u2068the word שלום\u2069");
}

static void
test_isolate_in_hebrew (void)
{
  g_autofree char *latin = NULL;
  g_autofree char *hebrew = NULL;
  g_autofree char *digits = NULL;

  g_setenv ("LANGUAGE", "he_IL", TRUE);
  latin = dossier_isolate_text ("García");
  hebrew = dossier_isolate_text ("שלום!");
  digits = dossier_isolate_text ("12");
  g_unsetenv ("LANGUAGE");

  g_assert_cmpstr (latin, ==, "\u2068García\u2069");
  g_assert_cmpstr (hebrew, ==, "שלום!");
  g_assert_cmpstr (digits, ==, "12");
}

static void
test_for_reader (void)
{
  static const DossierTextEntry entries[] = { { "en", "prison\033" }, { "es", "cárcel" } };
  static const DossierText text = { entries, 2 };
  g_autofree char *english = dossier_text_for_reader (&text);
  g_autofree char *spanish = NULL;

  g_setenv ("LANGUAGE", "es_SV", TRUE);
  spanish = dossier_text_for_reader (&text);
  g_unsetenv ("LANGUAGE");

  g_assert_cmpstr (english, ==, "prison");
  g_assert_cmpstr (spanish, ==, "cárcel");
}

static void
test_capitalise (void)
{
  static const char *const cases[][2] = { { "the 1990s", "The 1990s" }, { "años 1990", "Años 1990" },
                                          { "época", "Época" }, { "1990", "1990" }, { "", "" } };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = g_strdup (cases[i][0]);

      dossier_text_capitalise (&words);
      g_assert_cmpstr (words, ==, cases[i][1]);
    }
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (clean_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/clean-text/", clean_cases[i].name, NULL);

      g_test_add_data_func (path, &clean_cases[i], test_clean);
    }
  g_test_add_func ("/clean-text/long", test_long);
  g_test_add_func ("/clean-text/isolate", test_isolate);
  g_test_add_func ("/clean-text/isolate-in-hebrew", test_isolate_in_hebrew);
  g_test_add_func ("/clean-text/for-reader", test_for_reader);
  g_test_add_func ("/clean-text/capitalise", test_capitalise);

  return g_test_run ();
}
