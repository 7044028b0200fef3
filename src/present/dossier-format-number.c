// SPDX-License-Identifier: GPL-3.0-or-later

#include <limits.h>
#include <math.h>
#include <string.h>

#include "present/dossier-format.h"
#include "present/dossier-language.h"

#define MAX_DECIMALS 6
#define MAX_FULL 1e15 /* from here on a double no longer keeps every unit, and full digits would pretend that it does */

static char *
print_decimals (double value,
                int n_decimals)
{
  char buffer[64], format[8];

  g_snprintf (format, sizeof format, "%%.%df", n_decimals);
  return g_strdup (g_ascii_formatd (buffer, sizeof buffer, format, value));
}

/* The fewest decimals that give back the same number, or as many as are ever shown. */
static char *
print_shortest (double value)
{
  for (int n_decimals = 0; n_decimals < MAX_DECIMALS; n_decimals++)
    {
      g_autofree char *digits = print_decimals (value, n_decimals);

      if (g_ascii_strtod (digits, NULL) == value)
        return g_steal_pointer (&digits);
    }

  return print_decimals (value, MAX_DECIMALS);
}

/* Numbers too large or too small for full digits. */
static char *
print_scientific (double value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  return g_strdup (g_ascii_formatd (buffer, sizeof buffer, "%.6g", value));
}

/* The size of the group that ends n digits before the decimal point; localeconv() describes the rule. */
static gsize
get_group_size (const char *grouping,
                guint index)
{
  char size = '\0';

  for (guint i = 0; i <= index && grouping[i] != '\0'; i++)
    size = grouping[i];

  return size > 0 && size != CHAR_MAX ? (gsize) size : G_MAXSIZE;
}

static void
append_grouped (GString *text,
                const char *digits,
                gsize n_digits,
                const DossierNumberHabit *habit)
{
  gsize start = text->len;
  gsize left = n_digits;

  g_string_append_len (text, digits, n_digits);
  for (guint group = 0;; group++)
    {
      gsize size = get_group_size (habit->grouping, group);

      if (left <= size)
        return;
      left -= size;
      g_string_insert (text, start + left, habit->thousands);
    }
}

/* From the digits of the C locale to those of the reader's. */
static char *
localise_digits (const char *digits)
{
  DossierNumberHabit habit = dossier_interface_number_habit ();
  GString *text = g_string_new (NULL);
  gsize n_whole;

  if (*digits == '-')
    {
      g_string_append (text, "−");
      digits++;
    }
  n_whole = strspn (digits, "0123456789");
  append_grouped (text, digits, n_whole, &habit);
  digits += n_whole;
  if (*digits == '.')
    {
      g_string_append (text, habit.decimal);
      digits++;
    }
  g_string_append (text, digits);

  return g_string_free (text, FALSE);
}

/**
 * dossier_format_number:
 * @value: a number
 *
 * Writes a number in full, with its thousands parted and as few decimals as give it exactly, at most six.
 *
 * Returns: (transfer full): the number
 */
char *
dossier_format_number (double value)
{
  g_autofree char *digits = NULL;

  if (isnan (value))
    return g_strdup ("–");
  if (isinf (value))
    return g_strdup (value > 0 ? "∞" : "−∞");

  if (fabs (value) >= MAX_FULL || (value != 0 && fabs (value) < 1e-6))
    digits = print_scientific (value);
  else
    digits = print_shortest (value == 0 ? 0 : value);
  return localise_digits (digits);
}

/**
 * dossier_format_number_rounded:
 * @value: a number
 * @n_decimals: how many decimals it is rounded to, at most 6
 *
 * Writes a number rounded, without zeros at the end of its decimals.
 *
 * Returns: (transfer full): the number
 */
char *
dossier_format_number_rounded (double value,
                               guint n_decimals)
{
  double scale = pow (10, n_decimals);

  g_return_val_if_fail (n_decimals <= MAX_DECIMALS, g_strdup (""));

  /* A half is rounded up, as people do; printf() would round it to the even digit. */
  if (isfinite (value) && fabs (value) < MAX_FULL)
    value = round (value * scale) / scale;
  return dossier_format_number (value);
}
