// SPDX-License-Identifier: GPL-3.0-or-later

#include <math.h>

#include "present/dossier-format.h"
#include "present/dossier-language.h"

typedef struct
{
  const char *name;
  double value;
  const char *words;
} NumberCase;

static const NumberCase number_cases[] = {
  { "zero", 0, "0" },
  { "negative-zero", -0.0, "0" },
  { "three-digits", 999, "999" },
  { "four-digits", 1000, "1,000" },
  { "five-digits", 14532, "14,532" },
  { "millions", 100000000, "100,000,000" },
  { "decimals", 0.6, "0.6" },
  { "grouped-with-decimals", 24281.1385, "24,281.1385" },
  { "no-more-than-given", 3.4, "3.4" },
  { "six-decimals", 1.0 / 3.0, "0.333333" },
  { "seventh-decimal", 4046.8564224, "4,046.856422" },
  { "negative", -1234.5, "−1,234.5" },
  { "tiny", 0.0000001, "1e-07" },
  { "huge", 1e300, "1e+300" },
  { "infinite", INFINITY, "∞" },
  { "not-a-number", NAN, "–" },
};

static void
test_number (gconstpointer data)
{
  const NumberCase *row = data;
  g_autofree char *words = dossier_format_number (row->value);

  g_assert_cmpstr (words, ==, row->words);
}

typedef struct
{
  const char *language; /* as in LANGUAGE */
  const char *tag;
  const char *words;
} HabitCase;

static const HabitCase habit_cases[] = {
  { "C", "en", "1,234,567.5" },
  { "en_GB", "en-GB", "1,234,567.5" },
  { "es", "es", "1,234,567.5" },
  { "es_SV", "es-SV", "1,234,567.5" },
  { "es_ES", "es-ES", "1.234.567,5" },
  { "de_DE.UTF-8", "de-DE", "1.234.567,5" },
  { "de_CH", "de-CH", "1’234’567.5" },
  { "fr_FR@euro", "fr-FR", "1\u202f234\u202f567,5" },
  { "xx", "xx", "1,234,567.5" },
};

static void
test_habit (gconstpointer data)
{
  const HabitCase *row = data;
  const char *tag;
  g_autofree char *words = NULL;

  g_setenv ("LANGUAGE", row->language, TRUE);
  tag = dossier_interface_language ();
  words = dossier_format_number (1234567.5);
  g_unsetenv ("LANGUAGE");

  g_assert_cmpstr (tag, ==, row->tag);
  g_assert_cmpstr (words, ==, row->words);
}

/* Mexico's locale parts by a space where its Spanish, and the dossiers' texts, have a comma; Argentina's has other
 * signs altogether, and India's groups what English does not. */
static void
test_locale (void)
{
  const DossierNumberHabit mexico = { ".", "\u202f", "\3" };
  const DossierNumberHabit argentina = { ",", ".", "\3" };
  const DossierNumberHabit india = { ".", ",", "\3\2" };

  g_setenv ("LANGUAGE", "es_MX", TRUE);
  g_assert_cmpstr (dossier_number_habit_for (&mexico).thousands, ==, ",");
  g_setenv ("LANGUAGE", "es_AR", TRUE);
  g_assert_cmpstr (dossier_number_habit_for (&argentina).thousands, ==, ".");
  g_setenv ("LANGUAGE", "en_IN", TRUE);
  g_assert_cmpstr (dossier_number_habit_for (&india).grouping, ==, "\3\2");
  g_unsetenv ("LANGUAGE");
}

static void
test_rounded (void)
{
  g_autofree char *one = dossier_format_number_rounded (17.647, 1);
  g_autofree char *none = dossier_format_number_rounded (14532.6, 0);
  g_autofree char *half = dossier_format_number_rounded (78.125, 2);
  g_autofree char *zeros = dossier_format_number_rounded (1.999, 2);

  g_assert_cmpstr (one, ==, "17.6");
  g_assert_cmpstr (none, ==, "14,533");
  g_assert_cmpstr (half, ==, "78.13");
  g_assert_cmpstr (zeros, ==, "2");
}

int
main (int argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (number_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/number/", number_cases[i].name, NULL);

      g_test_add_data_func (path, &number_cases[i], test_number);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (habit_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/number/habit/", habit_cases[i].language, NULL);

      g_test_add_data_func (path, &habit_cases[i], test_habit);
    }
  g_test_add_func ("/number/rounded", test_rounded);
  g_test_add_func ("/number/locale", test_locale);

  return g_test_run ();
}
