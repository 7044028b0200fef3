// SPDX-License-Identifier: GPL-3.0-or-later

/* Strings and numbers. */

#include "core/dossier-lint-private.h"

#include <errno.h>
#include <math.h>
#include <string.h>

#define LONGEST_SHOWN_TOKEN 40
#define LARGEST_EXACT 9007199254740992.0 /* 2^53: every integer up to here is a double */

/* How many bytes of what stands at a place are worth showing: a word, a number, a string, or one character. 0 at the
 * end. */
gsize
dossier_linter_measure_token (const DossierLinter *linter,
                              gsize at)
{
  const char *text = linter->text;
  gsize end = at;
  gboolean in_string;

  if (at >= linter->length)
    return 0;

  in_string = text[at] == '"';
  if (strchr (",:[]{}", text[at]) != NULL && text[at] != '\0')
    return 1;

  do
    end++;
  while (end < linter->length && end - at < LONGEST_SHOWN_TOKEN && (guint8) text[end] >= ' '
         && (in_string ? text[end - 1] != '"' || end == at + 1 : strchr (" ,:[]{}\"", text[end]) == NULL));

  while (end < linter->length && ((guint8) text[end] & 0xc0) == 0x80)
    end++;

  return end - at;
}

static gboolean
read_hex4 (const DossierLinter *linter,
           gsize at,
           guint *unit)
{
  *unit = 0;
  for (gsize i = at; i < at + 4; i++)
    {
      int digit = i < linter->length ? g_ascii_xdigit_value (linter->text[i]) : -1;

      if (digit < 0)
        return FALSE;
      *unit = *unit << 4 | (guint) digit;
    }

  return TRUE;
}

/* Reads "\uXXXX" or a pair of them. NUL would cut the string short, and half a pair is no character. Gets the bytes of
 * a good one; 0: it is bad. */
static gsize
measure_unicode_escape (const DossierLinter *linter,
                        gsize at)
{
  guint unit;
  guint low;

  if (!read_hex4 (linter, at + 2, &unit) || unit == 0)
    return 0;
  if (unit < 0xd800 || unit > 0xdfff)
    return 6;
  if (unit > 0xdbff || at + 8 > linter->length || memcmp (linter->text + at + 6, "\\u", 2) != 0)
    return 0;
  if (!read_hex4 (linter, at + 8, &low) || low < 0xdc00 || low > 0xdfff)
    return 0;

  return 12;
}

/* Gets how far to go on after a bad escape, and so how much of it to show: the backslash and what belongs to it. */
static gsize
measure_bad_escape (const DossierLinter *linter,
                    gsize at)
{
  gsize length = 1;

  if (at + 1 >= linter->length || linter->text[at + 1] == '"' || (guint8) linter->text[at + 1] < ' ')
    return 1;

  length++;
  while (linter->text[at + 1] == 'u' && length < 6 && at + length < linter->length
         && g_ascii_isxdigit (linter->text[at + length]))
    length++;
  while (at + length < linter->length && ((guint8) linter->text[at + length] & 0xc0) == 0x80)
    length++;

  return length;
}

static void
read_escape (DossierLinter *linter)
{
  gsize at = linter->at;
  gsize length = 0;

  if (at + 1 < linter->length && linter->text[at + 1] == 'u')
    length = measure_unicode_escape (linter, at);
  else if (at + 1 < linter->length && linter->text[at + 1] != '\0'
           && strchr ("\"\\/bfnrt", linter->text[at + 1]) != NULL)
    length = 2;

  if (length == 0)
    {
      length = measure_bad_escape (linter, at);
      dossier_linter_report_found (linter, DOSSIER_PROBLEM_STRING, at, length, NULL);
    }
  linter->at += length;
}

static void
report_control (DossierLinter *linter)
{
  g_autofree char *found = g_strdup_printf ("U+%04X", (guint8) linter->text[linter->at]);

  dossier_linter_report (linter, DOSSIER_SEVERITY_FATAL, DOSSIER_PROBLEM_STRING, linter->at, found, NULL);
}

/* Skips bytes that mean nothing in a string, eight at a time: the high bit of a byte of the mask is set where the byte
 * is a quote, a backslash or below a space. (A borrow may set it for a byte above such a one, which does no harm: the
 * first that is found is then looked at singly.) */
static gsize
skip_plain (const char *text,
            gsize at,
            gsize length)
{
  const guint64 ones = G_GUINT64_CONSTANT (0x0101010101010101);
  const guint64 highs = ones * 0x80;

  while (at + 8 <= length)
    {
      guint64 bytes;
      guint64 quotes;
      guint64 slashes;

      memcpy (&bytes, text + at, 8);
      quotes = bytes ^ ones * '"';
      slashes = bytes ^ ones * '\\';
      if ((((bytes - ones * ' ') & ~bytes) | ((quotes - ones) & ~quotes) | ((slashes - ones) & ~slashes)) & highs)
        break;
      at += 8;
    }
  while (at < length && text[at] != '"' && text[at] != '\\' && (guint8) text[at] >= ' ')
    at++;

  return at;
}

static void
check_string_length (DossierLinter *linter,
                     const DossierLintString *string)
{
  g_autofree char *expected = NULL;

  if (string->length <= linter->limits->max_string)
    return;

  expected = g_strdup_printf ("%" G_GSIZE_FORMAT, linter->limits->max_string);
  dossier_linter_report (linter, DOSSIER_SEVERITY_FATAL, DOSSIER_PROBLEM_TOO_LONG, string->start - 1, NULL, expected);
}

/* Reads a string from its opening quote on. All mistakes in it are reported; FALSE if it never ends. */
gboolean
dossier_linter_read_string (DossierLinter *linter,
                            DossierLintString *string)
{
  *string = (DossierLintString) { .start = linter->at + 1 };
  linter->at++;

  while (TRUE)
    {
      linter->at = skip_plain (linter->text, linter->at, linter->length);
      if (linter->at >= linter->length)
        {
          gsize start = string->start - 1;

          dossier_linter_report_found (linter, DOSSIER_PROBLEM_SYNTAX, start,
                                       dossier_linter_measure_token (linter, start), "\"");
          return FALSE;
        }
      if (linter->text[linter->at] == '"')
        break;

      if (linter->text[linter->at] == '\\')
        {
          string->has_escapes = TRUE;
          read_escape (linter);
        }
      else
        {
          report_control (linter);
          linter->at++;
        }
    }

  string->length = linter->at - string->start;
  linter->at++;
  check_string_length (linter, string);

  return TRUE;
}

static gsize
skip_digits (const char *text,
             gsize at,
             gsize length)
{
  while (at < length && g_ascii_isdigit (text[at]))
    at++;

  return at;
}

/* Measures a number by RFC 8259's grammar. 0: it is none. */
static gsize
measure_number (const char *text,
                gsize length,
                gboolean *is_integer)
{
  gsize at = length > 0 && text[0] == '-' ? 1 : 0;
  gsize digits = skip_digits (text, at, length);

  *is_integer = TRUE;
  if (digits == at || (text[at] == '0' && digits > at + 1))
    return 0;
  at = digits;

  if (at < length && text[at] == '.')
    {
      *is_integer = FALSE;
      digits = skip_digits (text, at + 1, length);
      if (digits == at + 1)
        return 0;
      at = digits;
    }
  if (at < length && (text[at] == 'e' || text[at] == 'E'))
    {
      *is_integer = FALSE;
      at++;
      if (at < length && (text[at] == '+' || text[at] == '-'))
        at++;
      digits = skip_digits (text, at, length);
      if (digits == at)
        return 0;
      at = digits;
    }

  return at;
}

/**
 * dossier_lint_number:
 * @text: where a number begins
 * @length: how many bytes there are from there on
 * @value: (out): the number
 *
 * Reads a number that has been linted. A whole number beyond 2^53 cannot be kept exactly; one with an exponent may be
 * too large or too small for any number at all.
 *
 * Returns: %FALSE if @value would not be what was written
 */
gboolean
dossier_lint_number (const char *text,
                     gsize length,
                     double *value)
{
  gboolean is_integer;
  gsize measured = measure_number (text, length, &is_integer);
  g_autofree char *copy = g_strndup (text, measured);
  int error;

  errno = 0;
  *value = g_ascii_strtod (copy, NULL);
  error = errno;
  if (is_integer && fabs (*value) > LARGEST_EXACT)
    return FALSE;
  /* 2^53 + 1 rounds to 2^53, and is the only one whose rounding hides it. */
  if (is_integer && fabs (*value) == LARGEST_EXACT && strstr (copy, "9007199254740992") == NULL)
    return FALSE;

  return measured > 0 && isfinite (*value) && error != ERANGE;
}

static gboolean
may_follow_number (char c)
{
  return c == ',' || c == ']' || c == '}' || c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/* Reads a number. A bad one ends the structure, as nobody knows where it stops; one that is out of range is reported
 * and is fine otherwise: whoever needs its value asks again. */
gboolean
dossier_linter_read_number (DossierLinter *linter)
{
  const char *text = linter->text + linter->at;
  gsize left = linter->length - linter->at;
  gboolean is_integer;
  gsize length = measure_number (text, left, &is_integer);
  double value;

  if (length == 0 || (length < left && !may_follow_number (text[length])))
    {
      dossier_linter_report_found (linter, DOSSIER_PROBLEM_SYNTAX, linter->at,
                                   dossier_linter_measure_token (linter, linter->at), "number");
      return FALSE;
    }
  if ((!is_integer || length > 15) && !dossier_lint_number (text, length, &value))
    {
      g_autofree char *found = g_strndup (text, dossier_linter_measure_token (linter, linter->at));

      dossier_linter_report (linter, DOSSIER_SEVERITY_ERROR, DOSSIER_PROBLEM_NUMBER, linter->at, found, NULL);
    }
  linter->at += length;

  return TRUE;
}
