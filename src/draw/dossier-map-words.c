// SPDX-License-Identifier: GPL-3.0-or-later

/* The words of each place: its name, and every statement about it. */

#include <math.h>

#include "draw/dossier-map.h"

#define HEAD_GAP 2.0
#define ENTRY_GAP 3.0
#define RING_GAP 10.0
#define LIST_GAP 12.0
#define LEGEND_GAP 18.0
#define LEGEND_SPACE 6.0
#define SWATCH_GAP 6.0
#define MOST_TURNS 12

static double
get_lead (const DossierMap *map)
{
  if (map->mode != DOSSIER_MAP_LISTED)
    return 0;

  return round (dossier_pen_get_ring_width (map->pen) + RING_GAP * map->pen->unit);
}

static gboolean
has_swatch (const DossierMapGroup *group)
{
  return group->to == NULL && group->is_mapped;
}

static double
get_swatch (const DossierMap *map,
            const DossierMapGroup *group)
{
  return has_swatch (group) ? round ((DOSSIER_MAP_SWATCH + SWATCH_GAP) * map->pen->unit) : 0;
}

static void
set_entry (DossierMap *map,
           DossierMapEntry *entry,
           double width)
{
  const DossierChartItem *item = entry->item;
  const char *words = dossier_pen_get_words (item, FALSE);

  g_array_set_size (entry->label, 0);
  dossier_block_add (entry->label, DOSSIER_STYLE_READING, NULL, item, entry->stop, FALSE);
  if (item->value_label != NULL)
    dossier_block_add (entry->label, DOSSIER_STYLE_READING, item->value_label, item, entry->stop, FALSE);
  if (!map->is_short && item->tag != NULL && item->status != DOSSIER_STATUS_COMPUTED)
    dossier_block_add (entry->label, DOSSIER_STYLE_LETTERS, item->tag, item, entry->stop, FALSE);
  if (!map->is_short && words != NULL)
    dossier_block_add (entry->label, DOSSIER_STYLE_LABEL, words, item, entry->stop, FALSE);
  entry->size = dossier_block_measure (map->pen, entry->label, width);
}

/**
 * dossier_map_set_words:
 * @map: a layout
 * @max_width: of a place's words, px
 *
 * Writes and measures the words of every place.
 */
void
dossier_map_set_words (DossierMap *map,
                       double max_width)
{
  double unit = map->pen->unit;

  map->column = max_width;
  for (guint i = 0; i < map->groups->len; i++)
    {
      DossierMapGroup *group = dossier_map_get (map, i);
      double width = MAX (1, max_width - get_lead (map));

      group->head = (DossierSize) { 0, 0 };
      if (group->label != NULL && group->label[0] != '\0')
        group->head = dossier_pen_measure (map->pen, DOSSIER_STYLE_VALUE, group->label,
                                           MAX (1, width - (DOSSIER_MAP_SWATCH + SWATCH_GAP) * unit));
      group->size = (DossierSize) { group->head.width + (DOSSIER_MAP_SWATCH + SWATCH_GAP) * unit,
                                    group->head.height };
      for (guint j = 0; j < group->entries->len; j++)
        {
          DossierMapEntry *entry = dossier_map_group_get (group, j);

          set_entry (map, entry, width);
          group->size.width = MAX (group->size.width, entry->size.width);
          group->size.height += entry->size.height + (j == 0 ? HEAD_GAP : ENTRY_GAP) * unit;
        }
      group->size.height = ceil (MAX (group->size.height, map->mode == DOSSIER_MAP_LISTED ? DOSSIER_RING * unit : 0));
    }
}

static int
compare_by_x (gconstpointer a,
              gconstpointer b)
{
  const DossierMapGroup *first = *(const DossierMapGroup *const *) a;
  const DossierMapGroup *second = *(const DossierMapGroup *const *) b;

  if (first->is_mapped != second->is_mapped)
    return first->is_mapped ? -1 : 1;
  if (first->anchor.x != second->anchor.x)
    return first->anchor.x < second->anchor.x ? -1 : 1;

  return (int) first->number - (int) second->number;
}

static int
compare_by_y (gconstpointer a,
              gconstpointer b)
{
  const DossierMapGroup *first = *(const DossierMapGroup *const *) a;
  const DossierMapGroup *second = *(const DossierMapGroup *const *) b;

  if (first->is_mapped != second->is_mapped)
    return first->is_mapped ? -1 : 1;
  if (first->anchor.y != second->anchor.y)
    return first->anchor.y < second->anchor.y ? -1 : 1;

  return (int) first->number - (int) second->number;
}

/* What lies in the west goes to the left: as many places as leave both sides about alike. */
static void
choose_sides (GPtrArray *groups,
              double gap)
{
  double total = 0, left = 0;

  for (guint i = 0; i < groups->len; i++)
    total += ((DossierMapGroup *) groups->pdata[i])->size.height + gap;
  for (guint i = 0; i < groups->len; i++)
    {
      DossierMapGroup *group = groups->pdata[i];

      group->is_right = left + group->size.height / 2 > total / 2;
      left += group->is_right ? 0 : group->size.height + gap;
    }
}

/* Puts the words of one side as near to the height of their places as those above and below let them be. Returns: the
 * height that they need */
static double
stack_side (DossierMap *map,
            GPtrArray *groups,
            gboolean is_right)
{
  const DossierRect *rect = &map->views[DOSSIER_GEOMETRY_COUNTRIES].rect;
  double gap = DOSSIER_MAP_GROUP_GAP * map->pen->unit;
  double next = rect->y, limit = rect->y + rect->height, needed = 0;

  for (guint i = 0; i < groups->len; i++)
    {
      DossierMapGroup *group = groups->pdata[i];

      if (group->is_right != is_right)
        continue;
      group->top = MAX (next, group->is_mapped ? group->anchor.y - group->head.height / 2 : next);
      next = group->top + group->size.height + gap;
      needed += group->size.height + (needed > 0 ? gap : 0);
    }
  for (guint i = groups->len; i > 0; i--)
    {
      DossierMapGroup *group = groups->pdata[i - 1];

      if (group->is_right != is_right)
        continue;
      group->top = floor (MAX (rect->y, MIN (group->top, limit - group->size.height)));
      limit = group->top - gap;
    }

  return needed;
}

static gboolean
are_crossed (const DossierMapGroup *upper,
             const DossierMapGroup *lower,
             double x)
{
  /* Which side of the upper leader the lower place lies on, seen from where the leaders start. */
  double slope_upper = (upper->anchor.y - upper->top) / (fabs (upper->anchor.x - x) + 1);
  double slope_lower = (lower->anchor.y - lower->top) / (fabs (lower->anchor.x - x) + 1);
  double reach = MIN (fabs (upper->anchor.x - x), fabs (lower->anchor.x - x));

  return upper->top + slope_upper * reach > lower->top + slope_lower * reach;
}

/* Changes the order of neighbours whose leaders cross. Returns: whether there were any */
static gboolean
uncross (DossierMap *map,
         GPtrArray *groups)
{
  const DossierRect *rect = &map->views[DOSSIER_GEOMETRY_COUNTRIES].rect;
  DossierMapGroup *last[2] = { NULL, NULL };
  guint where[2] = { 0, 0 };
  gboolean any = FALSE;

  for (guint i = 0; i < groups->len; i++)
    {
      DossierMapGroup *group = groups->pdata[i];
      guint side = group->is_right ? 1 : 0;
      double x = group->is_right ? rect->x + rect->width : rect->x;

      if (last[side] != NULL && last[side]->is_mapped && group->is_mapped && are_crossed (last[side], group, x))
        {
          groups->pdata[where[side]] = group;
          groups->pdata[i] = last[side];
          group = last[side];
          any = TRUE;
        }
      last[side] = group;
      where[side] = i;
    }

  return any;
}

/**
 * dossier_map_stack_words:
 * @map: a layout that has its words and views
 *
 * Puts the words of every place beside the map.
 *
 * Returns: the height that they need, px
 */
double
dossier_map_stack_words (DossierMap *map)
{
  g_autoptr (GPtrArray) groups = g_ptr_array_new ();
  double left, right;

  for (guint i = 0; i < map->groups->len; i++)
    g_ptr_array_add (groups, dossier_map_get (map, i));
  g_ptr_array_sort (groups, compare_by_x);
  choose_sides (groups, DOSSIER_MAP_GROUP_GAP * map->pen->unit);
  g_ptr_array_sort (groups, compare_by_y);
  left = stack_side (map, groups, FALSE);
  right = stack_side (map, groups, TRUE);
  for (guint i = 0; i < MOST_TURNS && uncross (map, groups); i++)
    {
      stack_side (map, groups, FALSE);
      stack_side (map, groups, TRUE);
    }

  return MAX (left, right);
}

static void
draw_head (DossierMap *map,
           const DossierMapGroup *group,
           const DossierRect *box)
{
  DossierPen *pen = map->pen;
  gboolean rtl = pen->spec->right_to_left;
  double side = round (DOSSIER_MAP_SWATCH * pen->unit);
  double swatch = get_swatch (map, group);
  DossierRect text = { rtl ? box->x + box->width - swatch - group->head.width : box->x + swatch, box->y,
                       group->head.width, group->head.height };
  double line = dossier_pen_measure (pen, DOSSIER_STYLE_VALUE, "0", 0).height;
  DossierRect sample = { rtl ? box->x + box->width - side : box->x, box->y + (line - side * 0.75) / 2, side,
                         side * 0.75 };
  DossierMark *mark;

  if (group->head.height <= 0)
    return;

  if (swatch > 0)
    dossier_map_draw_swatch (map, group->role, &sample);
  mark = dossier_pen_text (pen, DOSSIER_STYLE_VALUE, group->label, &text, -1);
  mark->wraps = TRUE;
  mark->align = dossier_pen_get_start (pen);
}

/**
 * dossier_map_draw_group:
 * @map: a layout
 * @group: a place
 * @left: where its column starts, px
 * @top: where its words go, px
 *
 * Draws the words of a place, and puts its stops there.
 */
void
dossier_map_draw_group (DossierMap *map,
                        const DossierMapGroup *group,
                        double left,
                        double top)
{
  DossierPen *pen = map->pen;
  double lead = get_lead (map);
  double width = MAX (1, map->column - lead);
  gboolean rtl = pen->spec->right_to_left;
  DossierRect box = { rtl ? left : left + lead, top, width, group->size.height };
  double y = top + group->head.height + HEAD_GAP * pen->unit;

  draw_head (map, group, &box);
  for (guint i = 0; i < group->entries->len; i++)
    {
      const DossierMapEntry *entry = dossier_map_group_get (group, i);
      DossierRect text = { rtl ? box.x + width - entry->size.width : box.x, y, entry->size.width, entry->size.height };
      DossierRect target = dossier_pen_make_target (pen, &text);

      dossier_block_draw (pen, entry->label, &text, width, dossier_pen_get_start (pen), FALSE);
      dossier_scene_set_stop_place (pen->scene, entry->stop, &text, &target);
      y += entry->size.height + ENTRY_GAP * pen->unit;
    }
}

/**
 * dossier_map_run_through_list:
 * @map: a layout that has its list and its number of columns
 * @is_drawn: whether to draw it, or only to measure
 *
 * Goes through the list, column by column.
 *
 * Returns: its height, px
 */
double
dossier_map_run_through_list (DossierMap *map,
                              gboolean is_drawn)
{
  double unit = map->pen->unit, gap = DOSSIER_MAP_GROUP_GAP * unit, ring = dossier_pen_get_ring_width (map->pen);
  double step = map->list.width / map->n_columns, total = 0, height = 0, y = 0;
  gboolean rtl = map->pen->spec->right_to_left;
  guint column = 0;

  dossier_map_set_words (map, step - (map->n_columns > 1 ? LIST_GAP * unit : 0));
  for (guint i = 0; i < map->groups->len; i++)
    total += dossier_map_get (map, i)->size.height + gap;

  for (guint i = 0; i < map->groups->len; i++)
    {
      const DossierMapGroup *group = dossier_map_get (map, i);
      DossierRect number = { .width = ring, .height = round (DOSSIER_RING * unit) };
      double left;

      if (y > 0 && y + group->size.height / 2 > total / map->n_columns && column + 1 < map->n_columns)
        {
          column++;
          y = 0;
        }
      left = map->list.x + (rtl ? map->n_columns - 1 - column : column) * step;
      number.x = rtl ? left + map->column - ring : left;
      number.y = map->list.y + y;
      if (is_drawn)
        {
          dossier_pen_ring (map->pen, group->number, &number, -1);
          dossier_map_draw_group (map, group, left, number.y);
        }
      height = MAX (height, y + group->size.height);
      y += group->size.height + gap;
    }

  return ceil (height);
}

/* Two roles may share their words: those are there once. */
static gboolean
is_new (const DossierChartSpec *spec,
        guint role)
{
  for (guint i = 0; i < role; i++)
    if (g_strcmp0 (spec->part_labels[i], spec->part_labels[role]) == 0)
      return FALSE;

  return spec->part_labels[role] != NULL && role != DOSSIER_PART_TRANSFER;
}

/**
 * dossier_map_run_through_legend:
 * @map: a layout
 * @top: (nullable): where the legend starts, px; %NULL: only measure
 *
 * Goes through what the patterns mean, one after another, wrapping.
 *
 * Returns: the legend's height, px
 */
double
dossier_map_run_through_legend (DossierMap *map,
                                const double *top)
{
  DossierPen *pen = map->pen;
  double side = round (DOSSIER_MAP_SWATCH * pen->unit), before = round (side + SWATCH_GAP * pen->unit);
  double x = 0, y = LEGEND_SPACE * pen->unit, row = 0;

  for (guint role = 0; role < DOSSIER_N_PART_ROLES; role++)
    {
      const char *words = pen->spec->part_labels[role];
      DossierSize size;
      DossierRect text, sample;

      if (!is_new (pen->spec, role))
        continue;
      size = dossier_pen_measure (pen, DOSSIER_STYLE_LABEL, words, MAX (1, map->area.width - before));
      if (x > 0 && x + before + size.width > map->area.width)
        {
          x = 0;
          y += row;
        }
      row = size.height + LEGEND_SPACE * pen->unit;
      text = (DossierRect) { map->area.x + x + before, y + (top != NULL ? *top : 0), size.width, size.height };
      sample = (DossierRect) { map->area.x + x, text.y + (size.height - side * 0.75) / 2, side, side * 0.75 };
      if (pen->spec->right_to_left)
        {
          text.x = 2 * map->area.x + map->area.width - text.x - text.width;
          sample.x = 2 * map->area.x + map->area.width - sample.x - sample.width;
        }
      x += before + size.width + LEGEND_GAP * pen->unit;
      if (top == NULL)
        continue;
      dossier_map_draw_swatch (map, (DossierPartRole) role, &sample);
      dossier_pen_text (pen, DOSSIER_STYLE_LABEL, words, &text, -1)->wraps = TRUE;
    }

  return row > 0 ? ceil (y + row) : 0;
}
