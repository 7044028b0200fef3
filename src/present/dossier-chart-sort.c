// SPDX-License-Identifier: GPL-3.0-or-later

#include "present/dossier-chart-sort.h"

#include "present/dossier-format.h"

typedef struct
{
  const DossierChartSpec *spec;
  DossierReadingColumn column;
  int way; /* 1 or -1 */
} Order;

/* Whether there is nothing to sort by: no number, or no date. It comes last, whichever the way. */
static gboolean
is_empty (const DossierChartItem *item,
          DossierReadingColumn column)
{
  if (column == DOSSIER_READING_VALUE)
    return item->kind == DOSSIER_ITEM_NO_FIGURE || item->amount.kind == DOSSIER_AMOUNT_NONE;

  return column == DOSSIER_READING_WHEN && !dossier_date_is_set (&item->date);
}

static double
get_number (const DossierAmount *amount)
{
  return amount->kind == DOSSIER_AMOUNT_AT_MOST ? amount->high : amount->low;
}

static int
compare_values (const DossierAmount *a,
                const DossierAmount *b)
{
  double first = get_number (a), second = get_number (b);

  if (first == second && a->kind == DOSSIER_AMOUNT_RANGE && b->kind == DOSSIER_AMOUNT_RANGE)
    {
      first = a->high;
      second = b->high;
    }

  return first < second ? -1 : first > second;
}

static int
compare_words (const char *a,
               const char *b)
{
  return g_utf8_collate (a != NULL ? a : "", b != NULL ? b : "");
}

static int
compare_items (const DossierChartItem *a,
               const DossierChartItem *b,
               DossierReadingColumn column)
{
  switch (column)
    {
    case DOSSIER_READING_VALUE:
      return compare_values (&a->amount, &b->amount);
    case DOSSIER_READING_WHO:
      return compare_words (a->who, b->who);
    case DOSSIER_READING_WHEN:
      return dossier_date_compare (&a->date, &b->date);
    case DOSSIER_READING_STATUS:
      return (int) a->status - (int) b->status;
    case DOSSIER_READING_SOURCE:
      return compare_words (a->source, b->source);
    case DOSSIER_READING_STATEMENT:
    case DOSSIER_N_READINGS:
    default:
      return compare_words (a->statement, b->statement);
    }
}

static int
compare_rows (gconstpointer a,
              gconstpointer b,
              gpointer data)
{
  const Order *order = data;
  guint first = *(const guint *) a, second = *(const guint *) b;
  const DossierChartItem *one = &g_array_index (order->spec->items, DossierChartItem, first);
  const DossierChartItem *other = &g_array_index (order->spec->items, DossierChartItem, second);
  int result;

  if (is_empty (one, order->column) || is_empty (other, order->column))
    result = is_empty (one, order->column) - is_empty (other, order->column);
  else
    result = order->way * compare_items (one, other, order->column);

  /* Among equals the order of the file holds. */
  return result != 0 ? result : (first < second ? -1 : 1);
}

/**
 * dossier_chart_sort:
 * @spec: a chart
 * @column: what to sort by
 * @descending: from the last to the first
 *
 * Sorts the statements. What has nothing in that column comes last.
 *
 * Returns: (transfer full) (element-type guint): the places of the items
 */
GArray *
dossier_chart_sort (const DossierChartSpec *spec,
                    DossierReadingColumn column,
                    gboolean descending)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (guint));
  Order order = { spec, column, descending ? -1 : 1 };

  g_return_val_if_fail (spec != NULL && column < DOSSIER_N_READINGS, rows);

  for (guint i = 0; i < spec->items->len; i++)
    g_array_append_val (rows, i);
  g_array_sort_with_data (rows, compare_rows, &order);

  return rows;
}
