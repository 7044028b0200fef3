// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-word-iter.h"

#include <string.h>

typedef struct
{
  gunichar letter;
  const char *folded;
} Spelling;

/* Letters that are not taken apart by Unicode, as they are typed without them. */
static const Spelling spellings[] = {
  { 0x00df, "ss" }, { 0x00e6, "ae" }, { 0x00f8, "o" }, { 0x00f0, "d" }, { 0x00fe, "th" },
  { 0x0111, "d" },  { 0x0131, "i" },  { 0x0142, "l" }, { 0x0153, "oe" },
};

static gboolean
is_mark (gunichar c)
{
  return c >= 0x300 && g_unichar_ismark (c);
}

static gboolean
is_letter (gunichar c)
{
  return c < 0x80 ? g_ascii_isalnum ((char) c) : g_unichar_isalnum (c);
}

/* Scripts without blanks between words: each character is a word. */
static gboolean
is_alone (gunichar c)
{
  return c >= 0x1100 && g_unichar_iswide (c);
}

static void
append (DossierWord *word,
        const char *bytes,
        gsize n_bytes)
{
  if (word->length + n_bytes > DOSSIER_MAX_WORD)
    return;

  memcpy (word->folded + word->length, bytes, n_bytes);
  word->length += (guint) n_bytes;
}

/* Without case and accents: "Ñ" is "n", "ﬁ" is "fi", "²" is "2". */
static void
fold (DossierWord *word,
      gunichar c)
{
  gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
  gsize n_parts;

  if (c < 0x80)
    {
      char lower = g_ascii_tolower ((char) c);

      append (word, &lower, 1);
      return;
    }

  c = g_unichar_tolower (c);
  for (gsize i = 0; i < G_N_ELEMENTS (spellings); i++)
    if (spellings[i].letter == c)
      {
        append (word, spellings[i].folded, strlen (spellings[i].folded));
        return;
      }

  n_parts = g_unichar_fully_decompose (c, TRUE, parts, G_N_ELEMENTS (parts));
  for (gsize i = 0; i < n_parts; i++)
    {
      char bytes[6];
      gunichar lower = g_unichar_tolower (parts[i]);

      if (is_letter (lower))
        append (word, bytes, (gsize) g_unichar_to_utf8 (lower, bytes));
    }
}

/* How many digits stand at p. */
static guint
count_digits (const char *p,
              const char *end)
{
  guint n = 0;

  while (p + n < end && g_ascii_isdigit (p[n]))
    n++;

  return n;
}

/* "14,532", "14.532" and "14 532" with a blank that does not break are one number. Returns: the bytes of the mark at p
 * between two groups of digits, or 0. */
static gsize
get_group_mark (const char *p,
                const char *end)
{
  static const char *const marks[] = { ",", ".", "\u00a0", "\u202f", "\u2009" };

  for (gsize i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      gsize length = strlen (marks[i]);

      if ((gsize) (end - p) >= length + 3 && memcmp (p, marks[i], length) == 0
          && count_digits (p + length, end) == 3)
        return length;
    }

  return 0;
}

/* Whether what is read so far can be the first groups of a number: the very first has at most three digits. */
static gboolean
is_begun_number (const DossierWord *word,
                 gboolean is_grouped)
{
  return word->length > 0 && word->length <= (is_grouped ? 12 : 3) && word->folded[0] != '0'
         && strspn (word->folded, "0123456789") == word->length;
}

/**
 * dossier_word_iter_init:
 * @iter: (out): a walk
 * @text: valid UTF-8, which must outlive the walk; it may hold U+0000
 * @length: its length in bytes, or -1 where it ends with U+0000
 *
 * Starts to walk through the words of @text.
 */
void
dossier_word_iter_init (DossierWordIter *iter,
                        const char *text,
                        gssize length)
{
  g_return_if_fail (iter != NULL && text != NULL);

  iter->text = iter->position = text;
  iter->end = text + (length < 0 ? strlen (text) : (gsize) length);
}

/* Reads on within a word that begins at the walk's position. */
static void
read_word (DossierWordIter *iter,
           DossierWord *word)
{
  const char *p = iter->position;
  gboolean is_grouped = FALSE;

  while (p < iter->end)
    {
      gunichar c = g_utf8_get_char (p);
      gsize mark;

      word->folded[word->length] = '\0';
      if (is_letter (c) && (!is_alone (c) || word->length == 0))
        {
          fold (word, c);
          p = g_utf8_next_char (p);
          if (is_alone (c))
            break;
        }
      else if (is_mark (c))
        p = g_utf8_next_char (p);
      else if (is_begun_number (word, is_grouped) && (mark = get_group_mark (p, iter->end)) > 0)
        {
          is_grouped = TRUE;
          p += mark;
        }
      else
        break;
    }

  iter->position = p;
}

/**
 * dossier_word_iter_next:
 * @iter: a walk
 * @word: (out): the next word
 *
 * Gets the next word.
 *
 * Returns: whether there was one
 */
gboolean
dossier_word_iter_next (DossierWordIter *iter,
                        DossierWord *word)
{
  g_return_val_if_fail (iter != NULL && word != NULL, FALSE);

  word->length = 0;
  while (iter->position < iter->end && word->length == 0)
    {
      while (iter->position < iter->end && !is_letter (g_utf8_get_char (iter->position)))
        iter->position = g_utf8_next_char (iter->position);
      if (iter->position >= iter->end)
        return FALSE;
      word->start = (gsize) (iter->position - iter->text);
      read_word (iter, word);
    }
  word->folded[word->length] = '\0';
  word->end = (gsize) (iter->position - iter->text);

  return word->length > 0;
}

/**
 * dossier_word_find_end:
 * @text: the text that @word was read from
 * @word: one of its words
 * @n_folded: some bytes at the beginning of the folded word
 *
 * Finds which part of the text these bytes are: with "ñan" of "Ñandúes", the three letters of it.
 *
 * Returns: where the part ends in @text, in bytes; it begins where the word does
 */
gsize
dossier_word_find_end (const char *text,
                       const DossierWord *word,
                       gsize n_folded)
{
  DossierWord part = { 0 };
  const char *p;
  const char *end;

  g_return_val_if_fail (text != NULL && word != NULL, 0);

  if (n_folded >= word->length)
    return word->end;

  end = text + word->end;
  for (p = text + word->start; p < end && part.length < n_folded; p = g_utf8_next_char (p))
    if (is_letter (g_utf8_get_char (p)))
      fold (&part, g_utf8_get_char (p));
  while (p < end && is_mark (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);

  return (gsize) (p - text);
}

/**
 * dossier_fold_words:
 * @text: valid UTF-8
 * @length: its length in bytes, or -1 where it ends with U+0000
 *
 * Writes the words of @text as the search sees them, with one blank between each two.
 *
 * Returns: (transfer full): the words; empty where there are none
 */
char *
dossier_fold_words (const char *text,
                    gssize length)
{
  GString *words = g_string_new (NULL);
  DossierWordIter iter;
  DossierWord word;

  g_return_val_if_fail (text != NULL, g_string_free (words, FALSE));

  dossier_word_iter_init (&iter, text, length);
  while (dossier_word_iter_next (&iter, &word))
    {
      if (words->len > 0)
        g_string_append_c (words, ' ');
      g_string_append_len (words, word.folded, word.length);
    }

  return g_string_free (words, FALSE);
}
