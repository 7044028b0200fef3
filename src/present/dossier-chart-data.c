// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-chart-data.h"

#include <glib/gi18n.h>

#include "present/dossier-format.h"

/* What programs call things is never translated. */
typedef enum
{
  COLUMN_ID,
  COLUMN_QUESTION,
  COLUMN_SCOPE,
  COLUMN_STATEMENT,
  COLUMN_VALUE,
  COLUMN_LOW,
  COLUMN_HIGH,
  COLUMN_NEAR,
  COLUMN_BOUND,
  COLUMN_STRICT,
  COLUMN_ABOUT,
  COLUMN_UNIT,
  COLUMN_WHO,
  COLUMN_WHEN,
  COLUMN_DATE,
  COLUMN_EARLIEST,
  COLUMN_LATEST,
  COLUMN_PRECISION,
  COLUMN_STATUS,
  COLUMN_ROLE,
  COLUMN_SOURCE,
  COLUMN_QUOTE,
  N_COLUMNS
} Column;

typedef struct
{
  const char *id;
  DossierColumnKind kind;
} ColumnForm;

static const ColumnForm forms[N_COLUMNS] = {
  [COLUMN_ID] = { "id", DOSSIER_COLUMN_TEXT },
  [COLUMN_QUESTION] = { "question", DOSSIER_COLUMN_TEXT },
  [COLUMN_SCOPE] = { "scope", DOSSIER_COLUMN_TEXT },
  [COLUMN_STATEMENT] = { "statement", DOSSIER_COLUMN_TEXT },
  [COLUMN_VALUE] = { "value", DOSSIER_COLUMN_TEXT },
  [COLUMN_LOW] = { "low", DOSSIER_COLUMN_NUMBER },
  [COLUMN_HIGH] = { "high", DOSSIER_COLUMN_NUMBER },
  [COLUMN_NEAR] = { "near", DOSSIER_COLUMN_NUMBER },
  [COLUMN_BOUND] = { "bound", DOSSIER_COLUMN_TEXT },
  [COLUMN_STRICT] = { "strict", DOSSIER_COLUMN_BOOLEAN },
  [COLUMN_ABOUT] = { "about", DOSSIER_COLUMN_BOOLEAN },
  [COLUMN_UNIT] = { "unit", DOSSIER_COLUMN_TEXT },
  [COLUMN_WHO] = { "who", DOSSIER_COLUMN_TEXT },
  [COLUMN_WHEN] = { "when", DOSSIER_COLUMN_TEXT },
  [COLUMN_DATE] = { "date", DOSSIER_COLUMN_TEXT },
  [COLUMN_EARLIEST] = { "earliest", DOSSIER_COLUMN_TEXT },
  [COLUMN_LATEST] = { "latest", DOSSIER_COLUMN_TEXT },
  [COLUMN_PRECISION] = { "precision", DOSSIER_COLUMN_TEXT },
  [COLUMN_STATUS] = { "status", DOSSIER_COLUMN_TEXT },
  [COLUMN_ROLE] = { "role", DOSSIER_COLUMN_TEXT },
  [COLUMN_SOURCE] = { "source", DOSSIER_COLUMN_TEXT },
  [COLUMN_QUOTE] = { "quote", DOSSIER_COLUMN_TEXT },
};

static const char *const bounds[] = {
  [DOSSIER_AMOUNT_NONE] = "none",         [DOSSIER_AMOUNT_EXACT] = "exact",     [DOSSIER_AMOUNT_RANGE] = "range",
  [DOSSIER_AMOUNT_AT_LEAST] = "at-least", [DOSSIER_AMOUNT_AT_MOST] = "at-most", [DOSSIER_AMOUNT_NEAR] = "near",
};

static const char *const precisions[] = {
  [DOSSIER_PRECISION_NONE] = NULL,     [DOSSIER_PRECISION_CENTURY] = "century", [DOSSIER_PRECISION_DECADE] = "decade",
  [DOSSIER_PRECISION_YEAR] = "year",   [DOSSIER_PRECISION_MONTH] = "month",     [DOSSIER_PRECISION_DAY] = "day",
};

/* "2024-06-11"; NULL for the open end of an interval, and for years that no spreadsheet knows. */
static char *
format_day (gint32 day)
{
  GDate date;
  char text[16];

  if (day <= 0 || day == DOSSIER_DATE_OPEN_FUTURE)
    return NULL;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) day);
  g_date_strftime (text, sizeof text, "%Y-%m-%d", &date);

  return g_strdup (text);
}

static void
set_amount (DossierTable *table,
            const DossierAmount *amount)
{
  gboolean has_low = amount->kind == DOSSIER_AMOUNT_EXACT || amount->kind == DOSSIER_AMOUNT_RANGE
                     || amount->kind == DOSSIER_AMOUNT_AT_LEAST;
  gboolean has_high = amount->kind == DOSSIER_AMOUNT_EXACT || amount->kind == DOSSIER_AMOUNT_RANGE
                      || amount->kind == DOSSIER_AMOUNT_AT_MOST;

  if (has_low)
    dossier_table_set_number (table, COLUMN_LOW, amount->low);
  if (has_high)
    dossier_table_set_number (table, COLUMN_HIGH, amount->high);
  if (amount->kind == DOSSIER_AMOUNT_NEAR)
    dossier_table_set_number (table, COLUMN_NEAR, amount->low);
  dossier_table_set (table, COLUMN_BOUND, bounds[amount->kind]);
  dossier_table_set (table, COLUMN_STRICT, amount->strict ? "true" : "false");
  dossier_table_set (table, COLUMN_ABOUT, amount->about ? "true" : "false");
  dossier_table_set (table, COLUMN_UNIT, amount->unit != DOSSIER_UNIT_NONE ? dossier_unit_to_id (amount->unit) : NULL);
}

static void
set_date (DossierTable *table,
          const DossierDate *date)
{
  g_autofree char *edtf = NULL;
  g_autofree char *earliest = NULL;
  g_autofree char *latest = NULL;

  if (!dossier_date_is_set (date))
    return;

  edtf = dossier_date_to_edtf (date);
  earliest = format_day (dossier_date_earliest (date));
  latest = format_day (dossier_date_latest (date));
  dossier_table_set (table, COLUMN_DATE, edtf);
  dossier_table_set (table, COLUMN_EARLIEST, earliest);
  dossier_table_set (table, COLUMN_LATEST, latest);
  dossier_table_set (table, COLUMN_PRECISION, precisions[MAX (date->start.precision, date->end.precision)]);
}

/* A switch, so that the compiler asks for the word of a kind that is new. */
static const char *
get_role (DossierItemKind kind)
{
  switch (kind)
    {
    case DOSSIER_ITEM_VALUE:
      return "value";
    case DOSSIER_ITEM_LEVEL:
      return "level";
    case DOSSIER_ITEM_ANNOUNCED:
      return "announced";
    case DOSSIER_ITEM_NO_FIGURE:
      return "no-figure";
    case DOSSIER_ITEM_EVENT:
      return "event";
    case DOSSIER_ITEM_PERIOD:
      return "period";
    }

  g_assert_not_reached ();
}

static void
add_statement (DossierTable *table,
               const DossierChartItem *item)
{
  dossier_table_add_row (table);
  dossier_table_set (table, COLUMN_ID, item->fact_id);
  dossier_table_set (table, COLUMN_QUESTION, item->question);
  dossier_table_set (table, COLUMN_SCOPE, item->scope);
  dossier_table_set (table, COLUMN_STATEMENT, item->statement);
  dossier_table_set (table, COLUMN_VALUE, item->value_label);
  set_amount (table, &item->amount);
  dossier_table_set (table, COLUMN_WHO, item->who);
  dossier_table_set (table, COLUMN_WHEN, item->when);
  set_date (table, &item->date);
  dossier_table_set (table, COLUMN_STATUS, dossier_status_to_id (item->status));
  dossier_table_set (table, COLUMN_ROLE, get_role (item->kind));
  dossier_table_set (table, COLUMN_SOURCE, item->source);
  dossier_table_set (table, COLUMN_QUOTE, item->quote);
}

/**
 * dossier_chart_data_for_programs:
 * @spec: a chart
 *
 * Makes the table that becomes CSV and JSON: names of columns and words of the format are never translated, numbers are
 * plain, and dates are EDTF.
 *
 * Returns: (transfer full): the table
 */
DossierTable *
dossier_chart_data_for_programs (const DossierChartSpec *spec)
{
  DossierTable *table = dossier_table_new ();

  g_return_val_if_fail (spec != NULL, table);

  for (guint column = 0; column < N_COLUMNS; column++)
    dossier_table_add_column (table, forms[column].id, forms[column].id, forms[column].kind);
  for (guint i = 0; i < spec->items->len; i++)
    add_statement (table, &g_array_index (spec->items, DossierChartItem, i));

  return table;
}

/**
 * dossier_chart_data_for_reader:
 * @spec: a chart
 *
 * Makes the table that is read: value, who, when, status, statement and source, in words, in the order of
 * #DossierReadingColumn. Its rows are those of @spec.
 *
 * Returns: (transfer full): the table
 */
DossierTable *
dossier_chart_data_for_reader (const DossierChartSpec *spec)
{
  DossierTable *table = dossier_table_new ();
  /* Translators: the columns of a table of statements */
  const char *titles[] = { C_("column", "Value"),  C_("column", "Who"),       C_("column", "When"),
                           C_("column", "Status"), C_("column", "Statement"), C_("column", "Source") };

  g_return_val_if_fail (spec != NULL, table);

  for (guint column = 0; column < DOSSIER_N_READINGS; column++)
    dossier_table_add_column (table, titles[column], titles[column], DOSSIER_COLUMN_TEXT);
  for (guint i = 0; i < spec->items->len; i++)
    {
      const DossierChartItem *item = &g_array_index (spec->items, DossierChartItem, i);

      dossier_table_add_row (table);
      dossier_table_set (table, DOSSIER_READING_VALUE, item->value_label);
      dossier_table_set (table, DOSSIER_READING_WHO, item->who);
      dossier_table_set (table, DOSSIER_READING_WHEN, item->when);
      dossier_table_set (table, DOSSIER_READING_STATUS, dossier_status_word (item->status));
      dossier_table_set (table, DOSSIER_READING_STATEMENT, item->statement);
      dossier_table_set (table, DOSSIER_READING_SOURCE, item->source);
    }

  return table;
}
