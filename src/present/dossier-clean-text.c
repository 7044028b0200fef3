// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-clean-text.h"

#include "present/dossier-format.h"
#include "present/dossier-language.h"

#define FIRST_STRONG_ISOLATE "\u2068"
#define POP_ISOLATE "\u2069"

typedef struct
{
  gunichar first;
  gunichar last;
} CharRange;

/* What is dropped. A zero-width joiner is kept: Persian, several Indian scripts and emoji are spelt with it. */
static const CharRange hidden[] = {
  { 0x00, 0x1f },       /* C0, with the escape character; white space is dealt with before */
  { 0x7f, 0x9f },       /* delete and C1 */
  { 0xad, 0xad },       /* soft hyphen */
  { 0x061c, 0x061c },   /* Arabic letter mark */
  { 0x200b, 0x200b },   /* zero-width space */
  { 0x200e, 0x200f },   /* left-to-right and right-to-left mark */
  { 0x202a, 0x202e },   /* embeddings and overrides */
  { 0x2060, 0x206f },   /* word joiner, invisible operators, isolates, deprecated format characters */
  { 0xfeff, 0xfeff },   /* byte-order mark */
  { 0xfff9, 0xfffb },   /* interlinear annotation */
  { 0xe0000, 0xe007f }, /* tags */
};

/* The blocks whose unassigned characters are right-to-left by default (Unicode, DerivedBidiClass.txt). */
static const CharRange right_to_left[] = {
  { 0x0590, 0x08ff },
  { 0xfb1d, 0xfdff },
  { 0xfe70, 0xfeff },
  { 0x10800, 0x10fff },
  { 0x1e800, 0x1efff },
};

static gboolean
is_among (gunichar character,
          const CharRange *ranges,
          gsize n_ranges)
{
  for (gsize i = 0; i < n_ranges; i++)
    {
      if (character >= ranges[i].first && character <= ranges[i].last)
        return TRUE;
    }

  return FALSE;
}

/* Line breaks and tabs part words just as spaces do; a text is shown as one paragraph. */
static gboolean
is_break (gunichar character)
{
  return (character >= 0x09 && character <= 0x0d) || character == 0x85 || character == 0x2028 || character == 0x2029;
}

/**
 * dossier_clean_text:
 * @text: a text from a file, UTF-8
 *
 * Gets the text without control characters, bidirectional controls and other characters that are not seen, as one
 * paragraph of at most %DOSSIER_MAX_SHOWN characters. A longer text ends with an ellipsis. Bytes that are not UTF-8 are
 * replaced.
 *
 * Returns: (transfer full): the text
 */
char *
dossier_clean_text (const char *text)
{
  g_autofree char *valid = NULL;
  GString *clean;
  guint n_characters = 0;

  g_return_val_if_fail (text != NULL, g_strdup (""));

  valid = g_utf8_make_valid (text, -1);
  clean = g_string_new (NULL);
  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar character = g_utf8_get_char (p);

      if (is_break (character))
        character = ' ';
      else if (is_among (character, hidden, G_N_ELEMENTS (hidden)))
        continue;
      if (++n_characters > DOSSIER_MAX_SHOWN)
        {
          g_string_append (clean, "…");
          break;
        }
      g_string_append_unichar (clean, character);
    }

  return g_strstrip (g_string_free (clean, FALSE));
}

/**
 * dossier_escape_text:
 * @text: a text from a file, or the name of one
 *
 * Gets the text with what dossier_clean_text() would drop written out: "\\x1b", "\\u202e". For messages about the text
 * itself.
 *
 * Returns: (transfer full): the text
 */
char *
dossier_escape_text (const char *text)
{
  g_autofree char *valid = NULL;
  GString *escaped;

  g_return_val_if_fail (text != NULL, g_strdup (""));

  valid = g_utf8_make_valid (text, -1);
  escaped = g_string_new (NULL);
  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar character = g_utf8_get_char (p);

      if (!is_break (character) && !is_among (character, hidden, G_N_ELEMENTS (hidden)))
        g_string_append_unichar (escaped, character);
      else if (character < 0x100)
        g_string_append_printf (escaped, "\\x%02x", character);
      else
        g_string_append_printf (escaped, "\\u%04x", character);
    }

  return g_string_free (escaped, FALSE);
}

/* Whether a text could turn the order of a sentence of the interface's language around it. */
static gboolean
runs_the_other_way (const char *text)
{
  gboolean interface_rtl = dossier_interface_is_right_to_left ();

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar character = g_utf8_get_char (p);
      gboolean rtl = is_among (character, right_to_left, G_N_ELEMENTS (right_to_left));

      if (rtl != interface_rtl && (rtl || g_unichar_isalpha (character)))
        return TRUE;
    }

  return FALSE;
}

/**
 * dossier_isolate_text:
 * @text: a clean text
 *
 * Makes a text fit to stand within a sentence: where it runs against the direction of the interface, it is set between
 * a first strong isolate and its end (UAX #9), so that the words and marks around it stay where they belong. Other
 * texts stay as they are, so that nothing unseen is copied without need.
 *
 * Returns: (transfer full): the text
 */
char *
dossier_isolate_text (const char *text)
{
  g_return_val_if_fail (text != NULL, g_strdup (""));

  if (!runs_the_other_way (text))
    return g_strdup (text);

  return g_strconcat (FIRST_STRONG_ISOLATE, text, POP_ISOLATE, NULL);
}

/**
 * dossier_text_for_reader:
 * @text: a localised text of a dossier
 *
 * Gets the text in the interface's language, or the nearest there is, clean.
 *
 * Returns: (transfer full): the words
 */
char *
dossier_text_for_reader (const DossierText *text)
{
  g_return_val_if_fail (text != NULL, g_strdup (""));

  return dossier_clean_text (dossier_text_get (text, dossier_interface_language ()));
}

/**
 * dossier_text_in_sentence:
 * @text: a localised text of a dossier
 *
 * As dossier_text_for_reader(), and fit to stand within a sentence; see dossier_isolate_text().
 *
 * Returns: (transfer full): the words
 */
char *
dossier_text_in_sentence (const DossierText *text)
{
  g_autofree char *words = dossier_text_for_reader (text);

  return dossier_isolate_text (words);
}

/**
 * dossier_text_capitalise:
 * @words: (inout): clean words
 *
 * Gives words that begin a line, or stand alone in it, a capital letter.
 */
void
dossier_text_capitalise (char **words)
{
  GString *text;

  g_return_if_fail (words != NULL && *words != NULL);

  if (**words == '\0')
    return;

  text = g_string_new (NULL);
  g_string_append_unichar (text, g_unichar_toupper (g_utf8_get_char (*words)));
  g_string_append (text, g_utf8_next_char (*words));
  g_free (*words);
  *words = g_string_free (text, FALSE);
}
