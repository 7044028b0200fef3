// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/dossier-date.h"

#include <string.h>

/* The last year that may be written: four digits, as in EDTF level 0. GDate counts from the year 1. */
#define MAX_YEAR 9999

/* Reads exactly n digits; moves on past them. */
static gboolean
read_digits (const char **cursor,
             guint n,
             guint *value)
{
  guint number = 0;

  for (guint i = 0; i < n; i++)
    {
      if (!g_ascii_isdigit ((*cursor)[i]))
        return FALSE;
      number = number * 10 + (guint) g_ascii_digit_value ((*cursor)[i]);
    }

  *cursor += n;
  *value = number;
  return TRUE;
}

/* "199X" is a decade, "19XX" a century; anything but an X or a digit is neither. */
static gboolean
read_unspecified_year (const char **cursor,
                       DossierDatePart *part)
{
  const char *digits = *cursor;
  guint leading;

  if (strlen (digits) < 4 || digits[3] != 'X' || !read_digits (cursor, 2, &leading))
    return FALSE;

  part->precision = digits[2] == 'X' ? DOSSIER_PRECISION_CENTURY : DOSSIER_PRECISION_DECADE;
  part->year = (gint16) (leading * 100);
  if (part->precision == DOSSIER_PRECISION_DECADE)
    {
      if (!g_ascii_isdigit (digits[2]))
        return FALSE;
      part->year += 10 * g_ascii_digit_value (digits[2]);
    }

  *cursor = digits + 4;
  return TRUE;
}

static gboolean
read_year_month_day (const char **cursor,
                     DossierDatePart *part)
{
  guint year, month, day;

  if (!read_digits (cursor, 4, &year))
    return FALSE;
  part->precision = DOSSIER_PRECISION_YEAR;
  part->year = (gint16) year;

  if (**cursor != '-')
    return TRUE;
  (*cursor)++;
  if (!read_digits (cursor, 2, &month) || month < 1 || month > 12)
    return FALSE;
  part->precision = DOSSIER_PRECISION_MONTH;
  part->month = (guint8) month;

  if (**cursor != '-')
    return TRUE;
  (*cursor)++;
  if (!read_digits (cursor, 2, &day) || year == 0
      || !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return FALSE;
  part->precision = DOSSIER_PRECISION_DAY;
  part->day = (guint8) day;
  return TRUE;
}

static void
read_qualifier (const char **cursor,
                DossierDatePart *part)
{
  part->approximate = **cursor == '~' || **cursor == '%';
  part->uncertain = **cursor == '?' || **cursor == '%';
  if (part->approximate || part->uncertain)
    (*cursor)++;
}

/* One date; with open_allowed also "..", the open end of an interval. */
static gboolean
read_part (const char **cursor,
           gboolean open_allowed,
           DossierDatePart *part)
{
  *part = (DossierDatePart) { DOSSIER_PRECISION_NONE };

  if (open_allowed && g_str_has_prefix (*cursor, ".."))
    {
      *cursor += 2;
      return TRUE;
    }

  const char *start = *cursor;
  if (!read_unspecified_year (cursor, part))
    {
      *part = (DossierDatePart) { DOSSIER_PRECISION_NONE };
      *cursor = start;
      if (!read_year_month_day (cursor, part))
        return FALSE;
    }
  if (part->year < 1)
    return FALSE;

  read_qualifier (cursor, part);
  return TRUE;
}

/* As g_date_get_julian() has it, without making a date: all answers to a question are compared with each other. */
static gint32
day_number (guint day,
            guint month,
            guint year)
{
  static const guint before[] = { 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334 };
  guint past = year - 1;
  guint leap = month > 2 && g_date_is_leap_year ((GDateYear) year) ? 1 : 0;

  return (gint32) (past * 365 + past / 4 - past / 100 + past / 400 + before[month - 1] + leap + day);
}

static gint32
part_earliest (const DossierDatePart *part)
{
  return day_number (MAX (part->day, 1), MAX (part->month, 1), (guint) part->year);
}

static gint32
part_latest (const DossierDatePart *part)
{
  guint month = part->month > 0 ? part->month : 12;
  guint year = (guint) part->year;

  if (part->precision == DOSSIER_PRECISION_DAY)
    return part_earliest (part);
  if (part->precision == DOSSIER_PRECISION_DECADE)
    year = MIN (year + 9, MAX_YEAR);
  if (part->precision == DOSSIER_PRECISION_CENTURY)
    year = MIN (year + 99, MAX_YEAR);

  return day_number (g_date_get_days_in_month ((GDateMonth) month, (GDateYear) year), month, year);
}

/**
 * dossier_date_parse:
 * @edtf: an EDTF string, level 0 or 1: "2024-06-11", "2025-04~", "2022-11/2022-12", "2023-01/..", "199X"
 * @date: (out): the date
 *
 * Reads a date in the Extended Date/Time Format, ISO 8601-2:2019 annex A. Times of day, seasons, years beyond four
 * digits and an interval that runs backwards are refused.
 *
 * Returns: whether @edtf is such a date; if not, @date is left as it was
 */
gboolean
dossier_date_parse (const char *edtf,
                    DossierDate *date)
{
  DossierDate parsed = { 0 };
  const char *cursor = edtf;

  g_return_val_if_fail (edtf != NULL && date != NULL, FALSE);

  parsed.is_interval = strchr (edtf, '/') != NULL;
  if (!read_part (&cursor, parsed.is_interval, &parsed.start))
    return FALSE;

  parsed.end = parsed.start;
  if (parsed.is_interval && (*cursor++ != '/' || !read_part (&cursor, TRUE, &parsed.end)))
    return FALSE;
  if (*cursor != '\0' || !dossier_date_is_set (&parsed)
      || dossier_date_earliest (&parsed) > dossier_date_latest (&parsed))
    return FALSE;

  *date = parsed;
  return TRUE;
}

static void
append_part (GString *edtf,
             const DossierDatePart *part)
{
  static const char *const qualifiers[2][2] = { { "", "?" }, { "~", "%" } };

  switch (part->precision)
    {
    case DOSSIER_PRECISION_CENTURY:
      g_string_append_printf (edtf, "%02dXX", part->year / 100);
      break;
    case DOSSIER_PRECISION_DECADE:
      g_string_append_printf (edtf, "%03dX", part->year / 10);
      break;
    case DOSSIER_PRECISION_YEAR:
      g_string_append_printf (edtf, "%04d", part->year);
      break;
    case DOSSIER_PRECISION_MONTH:
      g_string_append_printf (edtf, "%04d-%02u", part->year, part->month);
      break;
    case DOSSIER_PRECISION_DAY:
      g_string_append_printf (edtf, "%04d-%02u-%02u", part->year, part->month, part->day);
      break;
    case DOSSIER_PRECISION_NONE:
    default:
      g_string_append (edtf, "..");
      return;
    }

  g_string_append (edtf, qualifiers[part->approximate ? 1 : 0][part->uncertain ? 1 : 0]);
}

/**
 * dossier_date_to_edtf:
 * @date: a date
 *
 * Writes a date as dossier_date_parse() reads it.
 *
 * Returns: (transfer full): the EDTF string; "" for a date that is not set
 */
char *
dossier_date_to_edtf (const DossierDate *date)
{
  g_autoptr (GString) edtf = g_string_new (NULL);

  g_return_val_if_fail (date != NULL, NULL);

  if (dossier_date_is_set (date))
    append_part (edtf, &date->start);
  if (date->is_interval)
    {
      g_string_append_c (edtf, '/');
      append_part (edtf, &date->end);
    }

  return g_string_free (g_steal_pointer (&edtf), FALSE);
}

/**
 * dossier_date_for_day:
 * @day: a Julian day, from 1 January of the year 1 to 31 December 9999; others are moved there
 *
 * Makes the date of a day.
 *
 * Returns: the date
 */
DossierDate
dossier_date_for_day (gint32 day)
{
  DossierDate date = { 0 };
  GDate found;

  g_date_clear (&found, 1);
  g_date_set_julian (&found, (guint32) CLAMP (day, 1, 3652059));
  date.start.precision = DOSSIER_PRECISION_DAY;
  date.start.year = (gint16) g_date_get_year (&found);
  date.start.month = (guint8) g_date_get_month (&found);
  date.start.day = (guint8) g_date_get_day (&found);
  date.end = date.start;

  return date;
}

/**
 * dossier_date_is_set:
 * @date: a date
 *
 * Tells whether there is a date at all.
 *
 * Returns: %FALSE for what is undated
 */
gboolean
dossier_date_is_set (const DossierDate *date)
{
  g_return_val_if_fail (date != NULL, FALSE);

  return date->start.precision != DOSSIER_PRECISION_NONE || date->end.precision != DOSSIER_PRECISION_NONE;
}

/**
 * dossier_date_earliest:
 * @date: a date that is set
 *
 * Gets the first day that the date can mean.
 *
 * Returns: a Julian day number, or %DOSSIER_DATE_OPEN_PAST
 */
gint32
dossier_date_earliest (const DossierDate *date)
{
  g_return_val_if_fail (date != NULL && dossier_date_is_set (date), DOSSIER_DATE_OPEN_PAST);

  if (date->start.precision == DOSSIER_PRECISION_NONE)
    return DOSSIER_DATE_OPEN_PAST;
  return part_earliest (&date->start);
}

/**
 * dossier_date_latest:
 * @date: a date that is set
 *
 * Gets the last day that the date can mean, inclusive.
 *
 * Returns: a Julian day number, or %DOSSIER_DATE_OPEN_FUTURE
 */
gint32
dossier_date_latest (const DossierDate *date)
{
  g_return_val_if_fail (date != NULL && dossier_date_is_set (date), DOSSIER_DATE_OPEN_FUTURE);

  if (date->end.precision == DOSSIER_PRECISION_NONE)
    return DOSSIER_DATE_OPEN_FUTURE;
  return part_latest (&date->end);
}

/**
 * dossier_date_compare:
 * @a: a date
 * @b: a date
 *
 * Orders dates by their earliest and then by their latest day; what is undated comes last.
 *
 * Returns: less than, equal to or greater than 0
 */
int
dossier_date_compare (const DossierDate *a,
                      const DossierDate *b)
{
  gboolean a_set, b_set;

  g_return_val_if_fail (a != NULL && b != NULL, 0);

  a_set = dossier_date_is_set (a);
  b_set = dossier_date_is_set (b);
  if (!a_set || !b_set)
    return (b_set ? 1 : 0) - (a_set ? 1 : 0);

  gint32 a_earliest = dossier_date_earliest (a), b_earliest = dossier_date_earliest (b);
  gint32 a_latest = dossier_date_latest (a), b_latest = dossier_date_latest (b);

  if (a_earliest != b_earliest)
    return a_earliest < b_earliest ? -1 : 1;
  return (a_latest > b_latest) - (a_latest < b_latest);
}

/**
 * dossier_date_overlaps:
 * @a: a date
 * @b: a date
 *
 * Tells whether some day can be meant by both. What is undated may mean any day.
 *
 * Returns: whether they overlap
 */
gboolean
dossier_date_overlaps (const DossierDate *a,
                       const DossierDate *b)
{
  g_return_val_if_fail (a != NULL && b != NULL, FALSE);

  if (!dossier_date_is_set (a) || !dossier_date_is_set (b))
    return TRUE;

  return dossier_date_earliest (a) <= dossier_date_latest (b)
         && dossier_date_earliest (b) <= dossier_date_latest (a);
}
