// SPDX-License-Identifier: GPL-3.0-or-later

#include <string.h>

#include <glib/gi18n.h>
#include <math.h>

#include "present/dossier-format.h"

/* Formulas may leave a range with an open end: that is an open range, whatever it is called. */
static DossierAmountKind
get_kind (const DossierAmount *amount)
{
  if (amount->kind != DOSSIER_AMOUNT_RANGE)
    return amount->kind;
  if (isinf (amount->high))
    return isinf (amount->low) ? DOSSIER_AMOUNT_NONE : DOSSIER_AMOUNT_AT_LEAST;

  return isinf (amount->low) ? DOSSIER_AMOUNT_AT_MOST : DOSSIER_AMOUNT_RANGE;
}

/* The digits alone: "15,000–20,000". */
static char *
format_digits (const DossierAmount *amount,
               DossierAmountKind kind,
               DossierNumberFunc format)
{
  g_autofree char *low = format (amount->low);
  g_autofree char *high = format (amount->high);

  if (kind == DOSSIER_AMOUNT_AT_MOST)
    return g_steal_pointer (&high);
  if (kind != DOSSIER_AMOUNT_RANGE)
    return g_steal_pointer (&low);

  /* Translators: a range of numbers: "15,000–20,000". %1$s is the lower, %2$s the higher number */
  return g_strdup_printf (C_("range of numbers", "%1$s–%2$s"), low, high);
}

static char *
qualify_bound (const DossierAmount *amount,
               DossierAmountKind kind,
               const char *words)
{
  if (kind == DOSSIER_AMOUNT_AT_LEAST && amount->strict)
    /* Translators: %s is a number, perhaps with its unit: "over 200 people" */
    return g_strdup_printf (_("over %s"), words);
  if (kind == DOSSIER_AMOUNT_AT_LEAST)
    /* Translators: %s is a number, perhaps with its unit: "at least 3.4 m²" */
    return g_strdup_printf (_("at least %s"), words);
  if (kind == DOSSIER_AMOUNT_AT_MOST && amount->strict)
    /* Translators: %s is a number, perhaps with its unit: "under 5 days" */
    return g_strdup_printf (_("under %s"), words);
  if (kind == DOSSIER_AMOUNT_AT_MOST)
    /* Translators: %s is a number, perhaps with its unit: "up to 62%" */
    return g_strdup_printf (_("up to %s"), words);
  if (kind == DOSSIER_AMOUNT_NEAR)
    /* Translators: %s is a number that is named although no number is given: "close to 40,000" */
    return g_strdup_printf (_("close to %s"), words);

  return g_strdup (words);
}

static char *
qualify (const DossierAmount *amount,
         DossierAmountKind kind,
         const char *words)
{
  g_autofree char *about = NULL;

  if (amount->about && kind != DOSSIER_AMOUNT_NEAR)
    /* Translators: %s is a number or range, perhaps with its unit: "about 55,000 people" */
    about = g_strdup_printf (_("about %s"), words);

  return qualify_bound (amount, kind, about != NULL ? about : words);
}

/* The plural form that a number asks for. A fraction is no one thing, and takes the form of many. */
static gulong
get_plural (double value)
{
  double size = fabs (value);

  if (size != floor (size) || !isfinite (size))
    return 2;

  /* Forms repeat every thousand in every language that gettext knows. */
  return size < 1000000 ? (gulong) size : (gulong) fmod (size, 1000000) + 1000000;
}

/* A count of things, with the things named. */
static char *
count_things (DossierUnit unit,
              gulong n,
              const char *digits)
{
  switch ((guint) unit)
    {
    case DOSSIER_UNIT_PERSON:
      /* Translators: here and below, %s is a number or a range of numbers */
      return g_strdup_printf (ngettext ("%s person", "%s people", n), digits);
    case DOSSIER_UNIT_PLACE:
      return g_strdup_printf (ngettext ("%s place", "%s places", n), digits);
    case DOSSIER_UNIT_CELL:
      return g_strdup_printf (ngettext ("%s cell", "%s cells", n), digits);
    case DOSSIER_UNIT_PRISON:
      return g_strdup_printf (ngettext ("%s prison", "%s prisons", n), digits);
    case DOSSIER_UNIT_COUNTRY:
      return g_strdup_printf (ngettext ("%s country", "%s countries", n), digits);
    case DOSSIER_UNIT_ACRE:
      return g_strdup_printf (ngettext ("%s acre", "%s acres", n), digits);
    case DOSSIER_UNIT_MINUTE:
      return g_strdup_printf (ngettext ("%s minute", "%s minutes", n), digits);
    case DOSSIER_UNIT_HOUR:
      return g_strdup_printf (ngettext ("%s hour", "%s hours", n), digits);
    case DOSSIER_UNIT_DAY:
      return g_strdup_printf (ngettext ("%s day", "%s days", n), digits);
    case DOSSIER_UNIT_MONTH:
      return g_strdup_printf (ngettext ("%s month", "%s months", n), digits);
    case DOSSIER_UNIT_YEAR:
      return g_strdup_printf (ngettext ("%s year", "%s years", n), digits);
    default: /* an item is whatever its question says: "Steps: 210" */
      return g_strdup (digits);
    }
}

/* A symbol never begins a line without its number. */
static char *
add_symbol (const char *format,
            const char *digits)
{
  g_auto (GStrv) parts = g_strsplit (format, " ", -1);
  g_autofree char *unbroken = g_strjoinv ("\302\240", parts);
  const char *place = strstr (unbroken, "%s");
  g_autofree char *before = NULL;

  g_return_val_if_fail (place != NULL, g_strdup (digits));

  before = g_strndup (unbroken, place - unbroken);
  return g_strconcat (before, digits, place + strlen ("%s"), NULL);
}

static char *
add_unit (DossierUnit unit,
          double value,
          const char *digits)
{
  switch ((guint) unit)
    {
    case DOSSIER_UNIT_M2:
      /* Translators: here and below, %s is a number or a range of numbers */
      return add_symbol (_("%s m²"), digits);
    case DOSSIER_UNIT_HA:
      return add_symbol (_("%s ha"), digits);
    case DOSSIER_UNIT_CM:
      return add_symbol (_("%s cm"), digits);
    case DOSSIER_UNIT_M:
      return add_symbol (_("%s m"), digits);
    case DOSSIER_UNIT_KM:
      return add_symbol (_("%s km"), digits);
    case DOSSIER_UNIT_KG:
      return add_symbol (_("%s kg"), digits);
    case DOSSIER_UNIT_LB:
      return add_symbol (_("%s lb"), digits);
    case DOSSIER_UNIT_USD:
      return g_strdup_printf (_("US$%s"), digits);
    case DOSSIER_UNIT_PER_100000:
      return g_strdup_printf (_("%s per 100,000 people"), digits);
    case DOSSIER_UNIT_PERCENT:
      return g_strdup_printf (_("%s%%"), digits);
    default:
      return count_things (unit, get_plural (value), digits);
    }
}

static char *
format_any (const DossierAmount *amount,
            gboolean with_unit,
            DossierNumberFunc format)
{
  DossierAmountKind kind = get_kind (amount);
  double counted = kind == DOSSIER_AMOUNT_RANGE || kind == DOSSIER_AMOUNT_AT_MOST ? amount->high : amount->low;
  g_autofree char *digits = NULL;
  g_autofree char *words = NULL;

  if (kind == DOSSIER_AMOUNT_NONE)
    return g_strdup (_("no number given"));

  digits = format_digits (amount, kind, format);
  words = with_unit ? add_unit (amount->unit, counted, digits) : g_strdup (digits);
  return qualify (amount, kind, words);
}

/**
 * dossier_format_amount:
 * @amount: an amount
 *
 * Writes an amount without its unit, just as certain as it was given: "15,000–20,000", "over 200", "close to 40,000".
 *
 * Returns: (transfer full): the amount
 */
char *
dossier_format_amount (const DossierAmount *amount)
{
  g_return_val_if_fail (amount != NULL, g_strdup (""));

  return format_any (amount, FALSE, dossier_format_number);
}

/**
 * dossier_format_amount_with_unit:
 * @amount: an amount
 *
 * As dossier_format_amount(), with the unit: "at least 3.4 m²", "US$100,000,000".
 *
 * Returns: (transfer full): the amount
 */
char *
dossier_format_amount_with_unit (const DossierAmount *amount)
{
  g_return_val_if_fail (amount != NULL, g_strdup (""));

  return format_any (amount, TRUE, dossier_format_number);
}

/**
 * dossier_format_amount_as:
 * @amount: an amount
 * @with_unit: whether to name the unit
 * @format: how each number is written
 *
 * Writes an amount with numbers written in a way of one's own, rounded for one.
 *
 * Returns: (transfer full): the amount
 */
char *
dossier_format_amount_as (const DossierAmount *amount,
                          gboolean with_unit,
                          DossierNumberFunc format)
{
  g_return_val_if_fail (amount != NULL && format != NULL, g_strdup (""));

  return format_any (amount, with_unit, format);
}

/* The word for a unit of counting, alone. */
static const char *
get_thing_word (DossierUnit unit,
                gulong n)
{
  switch ((guint) unit)
    {
    case DOSSIER_UNIT_PERSON:
      /* Translators: here and below, a unit beside a number that is written apart from it */
      return ngettext ("person", "people", n);
    case DOSSIER_UNIT_PLACE:
      return ngettext ("place", "places", n);
    case DOSSIER_UNIT_CELL:
      return ngettext ("cell", "cells", n);
    case DOSSIER_UNIT_ITEM:
      return ngettext ("item", "items", n);
    case DOSSIER_UNIT_PRISON:
      return ngettext ("prison", "prisons", n);
    case DOSSIER_UNIT_COUNTRY:
      return ngettext ("country", "countries", n);
    case DOSSIER_UNIT_ACRE:
      return ngettext ("acre", "acres", n);
    case DOSSIER_UNIT_MINUTE:
      return ngettext ("minute", "minutes", n);
    case DOSSIER_UNIT_HOUR:
      return ngettext ("hour", "hours", n);
    case DOSSIER_UNIT_DAY:
      return ngettext ("day", "days", n);
    case DOSSIER_UNIT_MONTH:
      return ngettext ("month", "months", n);
    case DOSSIER_UNIT_YEAR:
      return ngettext ("year", "years", n);
    default:
      return "";
    }
}

/**
 * dossier_format_unit:
 * @unit: a unit
 * @value: the number that it goes with, which settles singular or plural
 *
 * Gets the name of a unit alone: "people", "m²". Empty for %DOSSIER_UNIT_NONE.
 *
 * Returns: (transfer full): the name
 */
char *
dossier_format_unit (DossierUnit unit,
                     double value)
{
  switch ((guint) unit)
    {
    case DOSSIER_UNIT_M2:
      return g_strdup (_("m²"));
    case DOSSIER_UNIT_HA:
      return g_strdup (_("ha"));
    case DOSSIER_UNIT_CM:
      return g_strdup (_("cm"));
    case DOSSIER_UNIT_M:
      return g_strdup (_("m"));
    case DOSSIER_UNIT_KM:
      return g_strdup (_("km"));
    case DOSSIER_UNIT_KG:
      return g_strdup (_("kg"));
    case DOSSIER_UNIT_LB:
      return g_strdup (_("lb"));
    case DOSSIER_UNIT_USD:
      return g_strdup (_("US$"));
    case DOSSIER_UNIT_PER_100000:
      return g_strdup (_("per 100,000 people"));
    case DOSSIER_UNIT_PERCENT:
      return g_strdup (_("%"));
    default:
      return g_strdup (get_thing_word (unit, get_plural (value)));
    }
}
