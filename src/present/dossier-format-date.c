// SPDX-License-Identifier: GPL-3.0-or-later

#include <glib/gi18n.h>

#include "present/dossier-format.h"

typedef enum
{
  STYLE_FULL,
  STYLE_SHORT,
} Style;

/* Translated when used: the interface's language may differ from the locale's, whose own names would not follow it. */
static const char *const month_names[] = {
  /* Translators: the months as they stand in a date: "11 June 2024" */
  NC_("month in a date", "January"),
  NC_("month in a date", "February"),
  NC_("month in a date", "March"),
  NC_("month in a date", "April"),
  NC_("month in a date", "May"),
  NC_("month in a date", "June"),
  NC_("month in a date", "July"),
  NC_("month in a date", "August"),
  NC_("month in a date", "September"),
  NC_("month in a date", "October"),
  NC_("month in a date", "November"),
  NC_("month in a date", "December"),
};

static const char *const short_month_names[] = {
  /* Translators: the months in short, as they stand in a date: "11 Jun 2024" */
  NC_("short month", "Jan"), NC_("short month", "Feb"), NC_("short month", "Mar"), NC_("short month", "Apr"),
  NC_("short month", "May"), NC_("short month", "Jun"), NC_("short month", "Jul"), NC_("short month", "Aug"),
  NC_("short month", "Sep"), NC_("short month", "Oct"), NC_("short month", "Nov"), NC_("short month", "Dec"),
};

/**
 * dossier_month_name_short:
 * @month: a month, 1 to 12
 *
 * Gets the short name of a month.
 *
 * Returns: (transfer none): the name
 */
const char *
dossier_month_name_short (guint month)
{
  g_return_val_if_fail (month >= 1 && month <= 12, "");

  return g_dpgettext2 (NULL, "short month", short_month_names[month - 1]);
}

static const char *
get_month_name (guint month,
                Style style)
{
  g_assert (month >= 1 && month <= 12);

  if (style == STYLE_SHORT)
    return dossier_month_name_short (month);
  return g_dpgettext2 (NULL, "month in a date", month_names[month - 1]);
}

static char *
format_month (const DossierDatePart *part,
              Style style)
{
  const char *month = get_month_name (part->month, style);

  if (style == STYLE_SHORT)
    /* Translators: %1$s is a short month, %2$d the year: "Nov 2024" */
    return g_strdup_printf (C_("short date", "%1$s %2$d"), month, part->year);

  /* Translators: %1$s is a month, %2$d the year: "November 2024" */
  return g_strdup_printf (C_("date", "%1$s %2$d"), month, part->year);
}

static char *
format_day (const DossierDatePart *part,
            Style style)
{
  const char *month = get_month_name (part->month, style);

  if (style == STYLE_SHORT)
    /* Translators: %1$d is the day, %2$s a short month, %3$d the year: "11 Jun 2024" */
    return g_strdup_printf (C_("short date", "%1$d %2$s %3$d"), part->day, month, part->year);

  /* Translators: %1$d is the day, %2$s the month, %3$d the year: "11 June 2024" */
  return g_strdup_printf (C_("date", "%1$d %2$s %3$d"), part->day, month, part->year);
}

static char *
format_decade (const DossierDatePart *part,
               Style style)
{
  if (style == STYLE_SHORT)
    /* Translators: a decade in short; %d is its first year */
    return g_strdup_printf (C_("short date", "%ds"), part->year);

  /* Translators: a decade; %d is its first year */
  return g_strdup_printf (C_("date", "the %ds"), part->year);
}

/* A part of a date without "about" and its like. */
static char *
format_bare_part (const DossierDatePart *part,
                  Style style)
{
  switch (part->precision)
    {
    case DOSSIER_PRECISION_DAY:
      return format_day (part, style);
    case DOSSIER_PRECISION_MONTH:
      return format_month (part, style);
    case DOSSIER_PRECISION_YEAR:
      return g_strdup_printf ("%d", part->year);
    case DOSSIER_PRECISION_DECADE:
      return format_decade (part, style);
    case DOSSIER_PRECISION_CENTURY:
      /* Translators: a hundred years, the first and the last: "1900–1999" */
      return g_strdup_printf (C_("date", "%1$d–%2$d"), part->year, part->year + 99);
    case DOSSIER_PRECISION_NONE:
    default:
      return g_strdup (C_("date", "undated"));
    }
}

/* Languages that put an article before a day, as Spanish and French do, need forms of their own for "about 11 June" and
 * its like. */
static char *
format_rough_part (const DossierDatePart *part,
                   const char *bare)
{
  gboolean has_day = part->precision == DOSSIER_PRECISION_DAY;

  if (part->uncertain && has_day)
    /* Translators: a date that is both rough and doubtful; %s is a date with its day: "perhaps about 11 June 2024" */
    return g_strdup_printf (C_("date with a day", "perhaps about %s"), bare);
  if (part->uncertain)
    /* Translators: a date that is both rough and doubtful; %s is a month, a year or the like: "perhaps about 2025" */
    return g_strdup_printf (C_("date", "perhaps about %s"), bare);
  if (has_day)
    /* Translators: a rough date; %s is a date with its day: "about 11 June 2024" */
    return g_strdup_printf (C_("date with a day", "about %s"), bare);

  /* Translators: a rough date; %s is a month, a year or the like: "about April 2025" */
  return g_strdup_printf (C_("date", "about %s"), bare);
}

static char *
format_part (const DossierDatePart *part,
             Style style)
{
  g_autofree char *bare = format_bare_part (part, style);

  if (part->approximate)
    return format_rough_part (part, bare);
  if (part->uncertain)
    /* Translators: a doubtful date; %s is the date: "perhaps April 2025" */
    return g_strdup_printf (C_("date", "perhaps %s"), bare);

  return g_steal_pointer (&bare);
}

static gboolean
is_plain (const DossierDatePart *part,
          DossierPrecision precision)
{
  return part->precision == precision && !part->approximate && !part->uncertain;
}

/* From 15 to 18 March 2025: the month and the year once. */
static char *
format_days_of_month (const DossierDate *date,
                      Style style)
{
  g_autofree char *end = format_day (&date->end, style);

  if (style == STYLE_SHORT)
    /* Translators: %1$d is the first day, %2$s the last day with its month and year: "15–18 Mar 2025" */
    return g_strdup_printf (C_("short date", "%1$d–%2$s"), date->start.day, end);

  /* Translators: %1$d is the first day, %2$s the last day with its month and year: "from 15 to 18 March 2025" */
  return g_strdup_printf (C_("date", "from %1$d to %2$s"), date->start.day, end);
}

/* From 30 March to 2 April 2025: the year once. */
static char *
format_days_of_year (const DossierDate *date,
                     Style style)
{
  const char *month = get_month_name (date->start.month, style);
  g_autofree char *end = format_day (&date->end, style);

  if (style == STYLE_SHORT)
    /* Translators: %1$d and %2$s are a day and its month, %3$s the last day in full: "30 Mar – 2 Apr 2025" */
    return g_strdup_printf (C_("short date", "%1$d %2$s – %3$s"), date->start.day, month, end);

  /* Translators: %1$d and %2$s are a day and its month, %3$s the last day in full: "from 30 March to 2 April 2025" */
  return g_strdup_printf (C_("date", "from %1$d %2$s to %3$s"), date->start.day, month, end);
}

/* From November to December 2022: the year once. */
static char *
format_months_of_year (const DossierDate *date,
                       Style style)
{
  const char *month = get_month_name (date->start.month, style);
  g_autofree char *end = format_month (&date->end, style);

  if (style == STYLE_SHORT)
    /* Translators: %1$s is a month, %2$s the last month with its year: "Nov–Dec 2022" */
    return g_strdup_printf (C_("short date of months", "%1$s–%2$s"), month, end);

  /* Translators: %1$s is a month, %2$s the last month with its year: "from November to December 2022" */
  return g_strdup_printf (C_("date of months", "from %1$s to %2$s"), month, end);
}

/* An interval both of whose ends are known in words of their own. */
static char *
format_two_parts (const DossierDate *date,
                  Style style)
{
  g_autofree char *start = format_part (&date->start, style);
  g_autofree char *end = format_part (&date->end, style);

  if (style == STYLE_FULL && is_plain (&date->start, DOSSIER_PRECISION_DAY)
      && is_plain (&date->end, DOSSIER_PRECISION_DAY))
    /* Translators: an interval, %1$s and %2$s are dates with their days: "from 30 December 2024 to 2 January 2025" */
    return g_strdup_printf (C_("dates with a day", "from %1$s to %2$s"), start, end);
  if (style == STYLE_FULL)
    /* Translators: an interval, %1$s and %2$s are dates, mostly months or years: "from March 2022 to June 2024" */
    return g_strdup_printf (C_("date", "from %1$s to %2$s"), start, end);
  if (is_plain (&date->start, DOSSIER_PRECISION_YEAR) && is_plain (&date->end, DOSSIER_PRECISION_YEAR))
    /* Translators: an interval, %1$s and %2$s are years: "2019–2020" */
    return g_strdup_printf (C_("short date of years", "%1$s–%2$s"), start, end);

  /* Translators: an interval, %1$s and %2$s are dates of more than one word: "Mar 2022 – Jun 2024" */
  return g_strdup_printf (C_("short date", "%1$s – %2$s"), start, end);
}

static char *
format_open_start (const DossierDatePart *end,
                   Style style)
{
  g_autofree char *words = format_part (end, style);

  if (is_plain (end, DOSSIER_PRECISION_DAY))
    /* Translators: an interval without a beginning; %s is a date with its day: "until 11 June 2024" */
    return g_strdup_printf (C_("date with a day", "until %s"), words);

  /* Translators: an interval without a beginning; %s is a month, a year or the like: "until 2024" */
  return g_strdup_printf (C_("date", "until %s"), words);
}

static char *
format_open_end (const DossierDatePart *start,
                 Style style)
{
  g_autofree char *words = format_part (start, style);

  if (is_plain (start, DOSSIER_PRECISION_DAY))
    /* Translators: an interval without an end; %s is a date with its day: "since 27 March 2022" */
    return g_strdup_printf (C_("date with a day", "since %s"), words);

  /* Translators: an interval without an end; %s is a month, a year or the like: "since January 2023" */
  return g_strdup_printf (C_("date", "since %s"), words);
}

static char *
format_interval (const DossierDate *date,
                 Style style)
{
  const DossierDatePart *start = &date->start;
  const DossierDatePart *end = &date->end;
  gboolean same_year = start->year == end->year;

  if (start->precision == DOSSIER_PRECISION_NONE && end->precision == DOSSIER_PRECISION_NONE)
    return g_strdup (C_("date", "at all times"));
  if (start->precision == DOSSIER_PRECISION_NONE)
    return format_open_start (end, style);
  if (end->precision == DOSSIER_PRECISION_NONE)
    return format_open_end (start, style);

  if (same_year && is_plain (start, DOSSIER_PRECISION_MONTH) && is_plain (end, DOSSIER_PRECISION_MONTH))
    return format_months_of_year (date, style);
  if (same_year && is_plain (start, DOSSIER_PRECISION_DAY) && is_plain (end, DOSSIER_PRECISION_DAY))
    return start->month == end->month ? format_days_of_month (date, style) : format_days_of_year (date, style);

  return format_two_parts (date, style);
}

static char *
format_date (const DossierDate *date,
             Style style)
{
  return date->is_interval ? format_interval (date, style) : format_part (&date->start, style);
}

/**
 * dossier_format_date:
 * @date: a date
 *
 * Writes a date at the precision that it has: "11 June 2024", "the 1990s", "since January 2023"; "undated" where there
 * is none.
 *
 * Returns: (transfer full): the date
 */
char *
dossier_format_date (const DossierDate *date)
{
  g_return_val_if_fail (date != NULL, g_strdup (""));

  return format_date (date, STYLE_FULL);
}

/**
 * dossier_format_day:
 * @day: a Julian day, as of dossier_date_for_day()
 *
 * Returns: (transfer full): "11 June 2024"
 */
char *
dossier_format_day (gint32 day)
{
  DossierDate date = dossier_date_for_day (day);

  return dossier_format_date (&date);
}

/**
 * dossier_format_date_short:
 * @date: a date
 *
 * As dossier_format_date(), for where there is little room: "11 Jun 2024", "Nov–Dec 2022".
 *
 * Returns: (transfer full): the date
 */
char *
dossier_format_date_short (const DossierDate *date)
{
  g_return_val_if_fail (date != NULL, g_strdup (""));

  return format_date (date, STYLE_SHORT);
}

/* What a single date leaves open; NULL for a day and for an interval, which says what it spans. */
static const char *
get_missing_part (const DossierDate *date)
{
  if (date->is_interval)
    return NULL;

  switch (date->start.precision)
    {
    case DOSSIER_PRECISION_MONTH:
      return _("day not given");
    case DOSSIER_PRECISION_YEAR:
      return _("month and day not given");
    case DOSSIER_PRECISION_DECADE:
    case DOSSIER_PRECISION_CENTURY:
      return _("year not given");
    case DOSSIER_PRECISION_DAY:
    case DOSSIER_PRECISION_NONE:
    default:
      return NULL;
    }
}

/* Which part was filled in is not recorded; of a date that is a bare year, it can only be the year. */
static const char *
get_context_note (const DossierDate *date)
{
  if (!date->is_interval && date->start.precision == DOSSIER_PRECISION_YEAR)
    return _("year taken from the context");

  return _("date partly taken from the context");
}

/**
 * dossier_format_date_precision:
 * @date: a date
 * @from_context: whether part of it comes from the context and not from the sentence
 *
 * Says what a date leaves open and what was added to it: "day not given", "year taken from the context".
 *
 * Returns: (transfer full) (nullable): the note, or %NULL where there is nothing to say
 */
char *
dossier_format_date_precision (const DossierDate *date,
                               gboolean from_context)
{
  const char *missing;

  g_return_val_if_fail (date != NULL, NULL);

  if (!dossier_date_is_set (date))
    return NULL;

  missing = get_missing_part (date);
  if (!from_context)
    return g_strdup (missing);
  if (missing == NULL)
    return g_strdup (get_context_note (date));

  /* Translators: two notes on one date: "day not given; date partly taken from the context" */
  return g_strdup_printf (_("%1$s; %2$s"), missing, get_context_note (date));
}
