// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-language.h"

#include <locale.h>
#include <string.h>

#include "present/dossier-format.h"

#define NO_BREAK_SPACE "\u00a0"
#define NARROW_SPACE "\u202f"

/* The habit of a language where the locale has none: the C locale parts no digits. */
typedef struct
{
  const char *language;
  DossierNumberHabit habit;
} LanguageHabit;

/* The more particular tag comes first. Spanish is that of the Americas, as CLDR's es-419 has it; Spain's has its own
 * line. */
static const LanguageHabit language_habits[] = {
  { "de-CH", { ".", "’", "\3" } },
  { "de", { ",", ".", "\3" } },
  { "es-ES", { ",", ".", "\3" } },
  { "es", { ".", ",", "\3" } },
  { "fr", { ",", NARROW_SPACE, "\3" } },
  { "it", { ",", ".", "\3" } },
  { "nl", { ",", ".", "\3" } },
  { "pl", { ",", NO_BREAK_SPACE, "\3" } },
  { "pt", { ",", ".", "\3" } },
  { "ru", { ",", NO_BREAK_SPACE, "\3" } },
  { "sv", { ",", NO_BREAK_SPACE, "\3" } },
  { "uk", { ",", NO_BREAK_SPACE, "\3" } },
};

static const DossierNumberHabit english_habit = { ".", ",", "\3" };

static const char *const right_to_left_languages[] = {
  "ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi",
};

static gboolean
is_language (const char *tag,
             const char *language)
{
  gsize length = strlen (language);

  return g_ascii_strncasecmp (tag, language, length) == 0 && (tag[length] == '\0' || tag[length] == '-');
}

/**
 * dossier_interface_language:
 *
 * Gets the language that the interface is to speak: the first that the environment asks for. "C" and "POSIX" are
 * English.
 *
 * Returns: (transfer none): a BCP 47 tag, interned
 */
const char *
dossier_interface_language (void)
{
  const char *name = g_get_language_names ()[0];
  g_autofree char *tag = NULL;

  if (g_str_equal (name, "C") || g_str_has_prefix (name, "C.") || g_str_equal (name, "POSIX"))
    return "en";

  tag = g_strndup (name, strcspn (name, ".@"));
  return g_intern_string (g_strdelimit (tag, "_", '-'));
}

/**
 * dossier_interface_is_right_to_left:
 *
 * Tells whether the interface's language is written from right to left.
 *
 * Returns: whether it is
 */
gboolean
dossier_interface_is_right_to_left (void)
{
  const char *tag = dossier_interface_language ();

  for (gsize i = 0; i < G_N_ELEMENTS (right_to_left_languages); i++)
    {
      if (is_language (tag, right_to_left_languages[i]))
        return TRUE;
    }

  return FALSE;
}

/* NULL: English, or a language whose habit is not known here. */
static const DossierNumberHabit *
find_language_habit (void)
{
  const char *tag = dossier_interface_language ();

  for (gsize i = 0; i < G_N_ELEMENTS (language_habits); i++)
    {
      if (is_language (tag, language_habits[i].language))
        return &language_habits[i].habit;
    }

  return NULL;
}

/* In UTF-8, interned: the locale may have another character set. */
static const char *
intern_from_locale (const char *text)
{
  g_autofree char *converted = g_locale_to_utf8 (text, -1, NULL, NULL, NULL);

  return converted != NULL ? g_intern_string (converted) : NULL;
}

/**
 * dossier_number_habit_for:
 * @locale: the locale's habit, NULLs where it parts no thousands
 *
 * Chooses how numbers are written. It is the locale's way where that parts thousands, unless all that sets it apart
 * from the language's own is the sign between thousands: a dossier's texts are written in the language's way, and no
 * page writes 14 532 beside 14,532.
 *
 * Returns: the habit
 */
DossierNumberHabit
dossier_number_habit_for (const DossierNumberHabit *locale)
{
  const DossierNumberHabit *own = find_language_habit ();

  g_return_val_if_fail (locale != NULL, english_habit);

  if (locale->decimal == NULL || locale->thousands == NULL)
    return own != NULL ? *own : english_habit;
  if (own != NULL && g_str_equal (locale->decimal, own->decimal))
    return *own;

  return *locale;
}

/**
 * dossier_interface_number_habit:
 *
 * Gets how numbers are written in the locale (LC_NUMERIC) and the interface's language.
 *
 * Returns: the habit
 */
DossierNumberHabit
dossier_interface_number_habit (void)
{
  const struct lconv *locale = localeconv ();
  DossierNumberHabit habit = { NULL };

  if (locale->thousands_sep[0] != '\0' && locale->grouping[0] != '\0')
    {
      habit.decimal = intern_from_locale (locale->decimal_point);
      habit.thousands = intern_from_locale (locale->thousands_sep);
      habit.grouping = g_intern_string (locale->grouping);
    }

  return dossier_number_habit_for (&habit);
}

/**
 * dossier_starts_with_i_sound:
 * @words: a clean text
 *
 * Tells whether a Spanish reader begins the words with the sound of i: "Inmates", "hijos", but not "hielo", whose first
 * sound is that of a consonant. Before it "y" turns into "e". Quotation marks and the like are passed over.
 *
 * Returns: whether it does
 */
gboolean
dossier_starts_with_i_sound (const char *words)
{
  g_autofree char *lower = NULL;
  const char *rest;

  g_return_val_if_fail (words != NULL, FALSE);

  while (*words != '\0' && !g_unichar_isalnum (g_utf8_get_char (words)))
    words = g_utf8_next_char (words);
  lower = g_utf8_strdown (words, -1);
  rest = *lower == 'h' ? lower + 1 : lower;
  if (g_str_has_prefix (rest, "í"))
    return TRUE;

  return *rest == 'i' && (rest[1] == '\0' || strchr ("aeo", rest[1]) == NULL);
}
