// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-numbered-list.h"

#include <math.h>
#include <string.h>

#define ENTRY_GAP 7.0      /* between a number and its words */
#define ENTRY_SPACE 3.0    /* between entries */
#define COLUMN_GAP 16.0
#define LEAST_COLUMN 132.0 /* the width of a column */
#define MOST_COLUMNS 5

static void
clear_entry (gpointer data)
{
  g_array_unref (((DossierNumberedEntry *) data)->block);
}

/* What moves, or what is counted, where there are several such things. */
static const char *
get_subject (const DossierChartSpec *spec,
             const DossierChartItem *item)
{
  if (spec->kind == DOSSIER_FIGURE_MAP)
    return item->place_label;
  if (spec->groups->len < 2 || item->group >= spec->groups->len)
    return NULL;

  return g_array_index (spec->groups, DossierChartGroup, item->group).label;
}

/* Of a map or a facility it is a sentence. */
static DossierTextStyle
get_value_style (const DossierChartSpec *spec,
                 const DossierChartItem *item)
{
  gboolean is_sentence = spec->kind == DOSSIER_FIGURE_MAP || spec->kind == DOSSIER_FIGURE_FACILITY;

  if (item->amount.kind == DOSSIER_AMOUNT_NEAR)
    return DOSSIER_STYLE_AXIS;

  return is_sentence ? DOSSIER_STYLE_AXIS : DOSSIER_STYLE_NUMBER;
}

/* Of what, unless the entry before says so; the value; who says it and when. */
static GArray *
make_block (const DossierChartSpec *spec,
            const DossierChartItem *item,
            const DossierChartItem *before,
            int stop)
{
  GArray *block = dossier_block_new ();
  const char *words = dossier_pen_get_words (item, TRUE);
  const char *subject = get_subject (spec, item);

  if (subject != NULL && (before == NULL || g_strcmp0 (subject, get_subject (spec, before)) != 0))
    dossier_block_add (block, DOSSIER_STYLE_LABEL, subject, item, -1, FALSE);
  dossier_block_add (block, DOSSIER_STYLE_LABEL, NULL, item, stop, TRUE);
  if (item->value_label != NULL)
    dossier_block_add (block, get_value_style (spec, item), item->value_label, item, stop, FALSE);
  if (item->tag != NULL && item->status != DOSSIER_STATUS_COMPUTED)
    dossier_block_add (block, DOSSIER_STYLE_LETTERS, item->tag, item, stop, FALSE);
  if (words != NULL)
    dossier_block_add (block, DOSSIER_STYLE_LABEL, words, item, stop, FALSE);

  return block;
}

static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  return ((const DossierNumberedEntry *) a)->stop - ((const DossierNumberedEntry *) b)->stop;
}

/**
 * dossier_numbered_list_init:
 * @list: (out caller-allocates): a list
 * @pen: a pen
 * @scene: (nullable): the chart that it belongs to: its stops are listed in their order; %NULL: all items of the spec,
 *   to find out how much room they need
 *
 * Begins a list with an entry for each statement.
 */
void
dossier_numbered_list_init (DossierNumberedList *list,
                            DossierPen *pen,
                            const DossierScene *scene)
{
  const GArray *items = pen->spec->items;

  *list = (DossierNumberedList) { .pen = pen };
  list->entries = g_array_new (FALSE, FALSE, sizeof (DossierNumberedEntry));
  g_array_set_clear_func (list->entries, clear_entry);
  for (guint i = 0; i < items->len; i++)
    {
      const DossierChartItem *item = &g_array_index (items, DossierChartItem, i);
      DossierNumberedEntry entry = { .item = item, .stop = -1 };

      if (scene != NULL)
        entry.stop = dossier_scene_find_stop (scene, item->fact_id);
      if (scene != NULL && entry.stop < 0)
        continue;
      g_array_append_val (list->entries, entry);
    }
  if (scene != NULL)
    g_array_sort (list->entries, compare_entries);
  for (guint i = 0; i < list->entries->len; i++)
    {
      DossierNumberedEntry *entry = dossier_numbered_list_get (list, i);

      entry->block = make_block (pen->spec, entry->item, i > 0 ? entry[-1].item : NULL, entry->stop);
    }
}

/**
 * dossier_numbered_list_clear:
 * @list: a list
 *
 * Frees what @list holds.
 */
void
dossier_numbered_list_clear (DossierNumberedList *list)
{
  g_array_unref (list->entries);
  g_free (list->rest);
}

static double
get_before (const DossierNumberedList *list)
{
  return round (dossier_pen_get_ring_width (list->pen) + ENTRY_GAP * list->pen->unit);
}

static double
get_column_width (const DossierNumberedList *list)
{
  double gaps = (list->n_columns - 1) * COLUMN_GAP * list->pen->unit;

  return floor ((list->box.width - gaps) / list->n_columns);
}

static double
get_words_width (const DossierNumberedList *list)
{
  return MAX (1, get_column_width (list) - get_before (list));
}

static void
measure_entries (DossierNumberedList *list)
{
  double unit = list->pen->unit;

  for (guint i = 0; i < list->entries->len; i++)
    {
      DossierNumberedEntry *entry = dossier_numbered_list_get (list, i);
      DossierSize words = dossier_block_measure (list->pen, entry->block, get_words_width (list));

      entry->height = ceil (MAX (words.height, DOSSIER_RING * unit) + ENTRY_SPACE * unit);
      /* A sign and what follows it are never parted: in too narrow a column nothing holds them. */
      if (words.width > get_words_width (list) + 0.5)
        entry->height = G_MAXDOUBLE;
    }
}

/* Puts entries into columns until there is no more room, of which the last column keeps some. Returns: how many */
static guint
fill_columns (DossierNumberedList *list,
              double kept)
{
  double y = 0;
  guint column = 0;

  for (guint i = 0; i < list->entries->len; i++)
    {
      DossierNumberedEntry *entry = dossier_numbered_list_get (list, i);
      double limit = list->box.height - (column + 1 == list->n_columns ? kept : 0);

      while (y + entry->height > limit)
        {
          if (++column == list->n_columns)
            return i;
          y = 0;
          limit = list->box.height - (column + 1 == list->n_columns ? kept : 0);
        }
      entry->column = column;
      entry->top = y;
      y += entry->height;
    }

  return list->entries->len;
}

static char *
format_rest (const DossierChartSpec *spec,
             guint n_told,
             guint n)
{
  if (spec->format_untold != NULL)
    return spec->format_untold (n_told, n - n_told);

  return g_strdup_printf ("+ %u", n - n_told);
}

static DossierSize
measure_rest (const DossierNumberedList *list,
              const char *rest)
{
  return dossier_pen_measure (list->pen, DOSSIER_STYLE_NUMBER, rest, get_column_width (list));
}

/* Fills as many columns as there are now. */
static void
fill (DossierNumberedList *list)
{
  guint n = list->entries->len;
  g_autofree char *most = format_rest (list->pen->spec, 0, n);
  g_autofree char *some = format_rest (list->pen->spec, 1, n);

  g_clear_pointer (&list->rest, g_free);
  measure_entries (list);
  list->n_told = fill_columns (list, 0);
  if (list->n_told == n)
    return;

  list->n_told = fill_columns (list, ceil (MAX (measure_rest (list, most).height, measure_rest (list, some).height)));
  list->rest = format_rest (list->pen->spec, list->n_told, n);
  list->rest_size = measure_rest (list, list->rest);
}

/**
 * dossier_numbered_list_fit:
 * @list: a list
 * @box: where it goes
 *
 * Puts as much of the list into @box as there is room for, in as many columns as hold most.
 */
void
dossier_numbered_list_fit (DossierNumberedList *list,
                           const DossierRect *box)
{
  double unit = list->pen->unit;
  guint most = (guint) CLAMP ((box->width + COLUMN_GAP * unit) / ((LEAST_COLUMN + COLUMN_GAP) * unit), 1, MOST_COLUMNS);
  guint best = 1, n_told = 0;

  list->box = *box;
  for (guint n = 1; n <= most; n++)
    {
      list->n_columns = n;
      fill (list);
      if (n > 1 && list->n_told <= n_told)
        continue;
      n_told = list->n_told;
      best = n;
    }
  list->n_columns = best;
  fill (list);
}

static void
mirror (const DossierNumberedList *list,
        DossierRect *box)
{
  if (list->pen->spec->right_to_left)
    box->x = 2 * list->box.x + list->box.width - box->x - box->width;
}

static double
get_left (const DossierNumberedList *list,
          guint column)
{
  return list->box.x + column * (get_column_width (list) + COLUMN_GAP * list->pen->unit);
}

static void
draw_entry (DossierNumberedList *list,
            const DossierNumberedEntry *entry)
{
  DossierPen *pen = list->pen;
  double ring = round (DOSSIER_RING * pen->unit);
  double left = get_left (list, entry->column);
  DossierSize size = dossier_block_measure (pen, entry->block, get_words_width (list));
  double line = dossier_pen_measure (pen, DOSSIER_STYLE_LABEL, "0", 0).height;
  DossierRect number = { left, list->box.y + entry->top, dossier_pen_get_ring_width (pen), ring };
  DossierRect words = { left + get_before (list), number.y + MAX (0, (ring - line) / 2), size.width, size.height };

  words.y = MIN (words.y, list->box.y + entry->top + entry->height - size.height);
  mirror (list, &number);
  mirror (list, &words);
  if (entry->number > 0)
    dossier_pen_ring (pen, entry->number, &number, entry->stop);
  dossier_block_draw (pen, entry->block, &words, get_words_width (list), dossier_pen_get_start (pen), FALSE);
}

/* How many there are besides, at the list's foot. */
static void
draw_rest (DossierNumberedList *list)
{
  DossierRect box = { get_left (list, list->n_columns - 1), list->box.y + list->box.height - list->rest_size.height,
                      list->rest_size.width, list->rest_size.height };
  DossierMark *mark;

  mirror (list, &box);
  mark = dossier_pen_text (list->pen, DOSSIER_STYLE_NUMBER, list->rest, &box, -1);
  mark->wraps = TRUE;
  mark->align = dossier_pen_get_start (list->pen);
}

/**
 * dossier_numbered_list_draw:
 * @list: a list that has its place
 *
 * Draws the entries that there is room for, and says how many are left out.
 */
void
dossier_numbered_list_draw (DossierNumberedList *list)
{
  for (guint i = 0; i < list->n_told; i++)
    draw_entry (list, dossier_numbered_list_get (list, i));
  if (list->rest != NULL)
    draw_rest (list);
}
