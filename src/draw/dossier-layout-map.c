// SPDX-License-Identifier: GPL-3.0-or-later

/* A map: what was stated about places, each statement in words, with its place on the map. A line from one place to
 * another says that people were taken there, and nothing of the way. */

#include <math.h>

#include "draw/dossier-layout-private.h"
#include "draw/dossier-map.h"

#define NARROW 640.0       /* below this width, px of the design, words go to a list */
#define COLUMN_SHARE 0.29  /* of the width, for words on one side */
#define LEAST_COLUMN 170.0
#define MOST_COLUMN 300.0
#define LEAST_MAP 150.0    /* the height of the map over a list: less shows nothing */
#define LEAST_BARE 90.0    /* the height of a map without words over a legend */
#define NATURAL_SHARE 0.62 /* the height of a map of its width */
#define NATURAL_LISTED 0.8
#define MOST_NATURAL 560.0
#define NOTE_GAP 8.0
#define MOST_LIST_COLUMNS 4
#define LIST_COLUMN 200.0
#define LIST_GAP 12.0       /* from the map to the list */
#define SIDE_SHARE 0.36     /* of the width, for a map with its list at the side */
#define TALL 10000.0

static void
clear_entry (gpointer data)
{
  g_array_unref (((DossierMapEntry *) data)->label);
}

static void
free_group (gpointer data)
{
  DossierMapGroup *group = data;

  g_array_unref (group->entries);
  g_free (group);
}

static void
map_clear (DossierMap *map)
{
  g_ptr_array_unref (map->groups);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (DossierMap, map_clear)

static DossierMapGroup *
find_group (DossierMap *map,
            const DossierChartItem *item)
{
  DossierMapGroup *group;

  for (guint i = 0; i < map->groups->len; i++)
    if (g_strcmp0 (dossier_map_get (map, i)->place, item->place) == 0
        && g_strcmp0 (dossier_map_get (map, i)->to, item->to_place) == 0)
      return dossier_map_get (map, i);

  group = g_new0 (DossierMapGroup, 1);
  group->place = item->place;
  group->to = item->to_place;
  group->label = item->place_label;
  group->role = item->part;
  group->entries = g_array_new (FALSE, FALSE, sizeof (DossierMapEntry));
  g_array_set_clear_func (group->entries, clear_entry);
  g_ptr_array_add (map->groups, group);
  group->number = map->groups->len;

  return group;
}

static gint32
get_day (const DossierChartItem *item)
{
  return dossier_date_is_set (&item->date) ? dossier_date_latest (&item->date) : G_MININT32;
}

/* A place bears its latest step: what was said last, and not what goes furthest, as that would be a judgement. */
static void
set_role (DossierMapGroup *group)
{
  gint32 latest = G_MININT32;

  for (guint i = 0; i < group->entries->len; i++)
    {
      const DossierChartItem *item = dossier_map_group_get (group, i)->item;

      if (get_day (item) <= latest)
        continue;
      latest = get_day (item);
      group->role = item->part;
    }
}

static void
map_init (DossierMap *map,
          DossierPen *pen,
          const DossierRect *area)
{
  const GArray *items = pen->spec->items;

  *map = (DossierMap) { .pen = pen, .area = *area };
  map->groups = g_ptr_array_new_with_free_func (free_group);
  for (guint i = 0; i < items->len; i++)
    {
      const DossierChartItem *item = &g_array_index (items, DossierChartItem, i);
      DossierMapEntry entry = { .item = item, .stop = (int) i, .label = dossier_block_new () };

      g_array_append_val (find_group (map, item)->entries, entry);
    }
  for (guint i = 0; i < map->groups->len; i++)
    set_role (dossier_map_get (map, i));
}

static double
measure_note (const DossierMap *map)
{
  const char *note = map->pen->spec->scale_note;

  if (note == NULL || map->mode == DOSSIER_MAP_BARE)
    return 0;

  return ceil (dossier_pen_measure (map->pen, DOSSIER_STYLE_LABEL, note, map->area.width).height
               + NOTE_GAP * map->pen->unit);
}

/* What is below map and words. */
static double
measure_foot (DossierMap *map)
{
  map->legend_height = map->mode == DOSSIER_MAP_BARE ? 0 : dossier_map_run_through_legend (map, NULL);
  map->note_height = measure_note (map);

  return map->legend_height + map->note_height;
}

static double
get_column (const DossierMap *map)
{
  double unit = map->pen->unit;

  return floor (CLAMP (COLUMN_SHARE * map->area.width, LEAST_COLUMN * unit, MOST_COLUMN * unit));
}

static gboolean
try_beside (DossierMap *map)
{
  double gap = DOSSIER_MAP_COLUMN_GAP * map->pen->unit;
  DossierRect rect = map->area;

  map->mode = DOSSIER_MAP_BESIDE;
  map->column = get_column (map);
  if (map->area.width < NARROW * map->pen->unit)
    return FALSE;

  rect.x += map->column + gap;
  rect.width -= 2 * (map->column + gap);
  rect.height -= measure_foot (map);
  if (rect.height < LEAST_MAP * map->pen->unit)
    return FALSE;
  dossier_map_set_words (map, map->column);
  dossier_map_set_views (map, &rect);

  return dossier_map_stack_words (map) <= rect.height;
}

/* As many columns as make the list lowest. Returns: its height, px */
static double
choose_columns (DossierMap *map)
{
  guint most = (guint) CLAMP (map->list.width / (LIST_COLUMN * map->pen->unit), 1, MOST_LIST_COLUMNS);
  double least = 0;
  guint best = 1;

  for (guint n = 1; n <= most; n++)
    {
      double height;

      map->n_columns = n;
      height = dossier_map_run_through_list (map, FALSE);
      if (n > 1 && height >= least)
        continue;
      least = height;
      best = n;
    }
  map->n_columns = best;

  return dossier_map_run_through_list (map, FALSE);
}

/* In a wide frame the list stands at the side of the map. */
static gboolean
try_listed_beside (DossierMap *map)
{
  DossierRect rect = map->area;
  double gap = DOSSIER_MAP_COLUMN_GAP * map->pen->unit;

  map->mode = DOSSIER_MAP_LISTED;
  rect.height -= measure_foot (map);
  if (map->area.width < NARROW * map->pen->unit || rect.height < LEAST_MAP * map->pen->unit)
    return FALSE;

  map->list = rect;
  rect.width = floor (SIDE_SHARE * rect.width);
  map->list.width -= rect.width + gap;
  if (map->pen->spec->right_to_left)
    rect.x += map->list.width + gap;
  else
    map->list.x += rect.width + gap;
  if (choose_columns (map) > rect.height)
    return FALSE;

  dossier_map_set_views (map, &rect);

  return TRUE;
}

static gboolean
try_listed (DossierMap *map)
{
  DossierRect rect = map->area;
  double gap = LIST_GAP * map->pen->unit;
  double height;

  map->mode = DOSSIER_MAP_LISTED;
  map->list = map->area;
  height = choose_columns (map);
  rect.height -= measure_foot (map) + height + gap;
  if (rect.height < LEAST_MAP * map->pen->unit)
    return FALSE;

  map->list.y = rect.y + rect.height + gap;
  map->list.height = height;
  dossier_map_set_views (map, &rect);

  return TRUE;
}

/* Words at their places are best, then a list beside the map, then one below it. */
static gboolean
try_modes (DossierMap *map)
{
  return try_beside (map) || try_listed_beside (map) || try_listed (map);
}

static void
set_bare (DossierMap *map)
{
  DossierRect rect = map->area;

  map->mode = DOSSIER_MAP_BARE;
  map->legend_height = map->pen->is_numbered ? dossier_map_run_through_legend (map, NULL) : 0;
  map->note_height = 0;
  if (rect.height - map->legend_height < MAX (LEAST_BARE * map->pen->unit, 2 * map->legend_height))
    map->legend_height = 0;
  rect.height -= map->legend_height;
  dossier_map_set_views (map, &rect);
}

static void
choose_mode (DossierMap *map)
{
  if (!map->pen->is_numbered && try_modes (map))
    return;

  map->pen->is_lossy = TRUE;
  map->is_short = TRUE;
  if (map->pen->is_numbered || !try_modes (map))
    set_bare (map);
}

/**
 * dossier_layout_map:
 * @pen: a pen
 * @area: where the map goes
 *
 * Lays a map out.
 */
void
dossier_layout_map (DossierPen *pen,
                    const DossierRect *area)
{
  g_auto (DossierMap) map = { 0 };

  map_init (&map, pen, area);
  for (guint i = 0; i < pen->spec->items->len; i++)
    {
      const DossierChartItem *item = &g_array_index (pen->spec->items, DossierChartItem, i);

      dossier_scene_add_stop (pen->scene, item->fact_id, item->spoken);
    }
  choose_mode (&map);

  dossier_map_draw (&map);
}

/**
 * dossier_layout_map_height:
 * @pen: a pen
 * @width: px
 *
 * Works out the height at which map and words have room.
 *
 * Returns: px
 */
double
dossier_layout_map_height (DossierPen *pen,
                           double width)
{
  DossierRect area = { 0, 0, width, TALL * pen->unit };
  g_auto (DossierMap) map = { 0 };
  double most = MOST_NATURAL * pen->unit;
  double foot;

  map_init (&map, pen, &area);
  if (try_beside (&map))
    {
      foot = map.legend_height + map.note_height;
      area.height = foot + MAX (MIN (NATURAL_SHARE * width, most), dossier_map_stack_words (&map));
      /* On lower maps places lie otherwise, and so do their words. */
      for (guint i = 0; i < 8; i++)
        {
          map.area.height = ceil (area.height);
          if (try_beside (&map))
            return map.area.height;
          area.height *= 1.1;
        }
    }
  map.area.height = TALL * pen->unit;
  try_listed (&map);
  foot = map.legend_height + map.note_height;

  return ceil (foot + map.list.height + LIST_GAP * pen->unit
               + MAX (LEAST_MAP * pen->unit, MIN (NATURAL_LISTED * width, most)));
}
