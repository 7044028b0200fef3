// SPDX-License-Identifier: GPL-3.0-or-later

/* Land, the places that are spoken of with their patterns, the enlarged part, arrows and leaders. Shapes are painted
 * with the ground, and open what is said of them. */

#include <math.h>
#include <string.h>

#include "draw/dossier-map.h"

#define PITCH 4.5        /* of patterns, px of the design */
#define DOT 3.5          /* the radius of what marks a place */
#define ARROW_OFFSET 5.0 /* from the straight line: ways there and back lie side by side */
#define ARROW_GAP 7.0    /* at both ends */
#define LEADER_GAP 6.0
#define NUMBER_GAP 5.0
#define GLYPH 12.0
#define INSET_TITLE 6.0

static DossierPattern
get_pattern (DossierPartRole role)
{
  switch (role)
    {
    case DOSSIER_PART_PROMISED:
    case DOSSIER_PART_ANNOUNCED:
      return DOSSIER_PATTERN_LINES;
    case DOSSIER_PART_TOURED:
      return DOSSIER_PATTERN_DOTS;
    case DOSSIER_PART_BUILDING:
      return DOSSIER_PATTERN_GRID;
    default:
      return DOSSIER_PATTERN_NONE;
    }
}

static DossierRole
get_fill (DossierPartRole role)
{
  return role == DOSSIER_PART_OPENED ? DOSSIER_ROLE_PERSON : DOSSIER_ROLE_PLACE;
}

/* Fills a shape in px with what stands for a role, and draws its outline. */
static void
fill_place (DossierMap *map,
            DossierPolygon *shape,
            DossierPartRole role,
            int opens)
{
  DossierPen *pen = map->pen;
  DossierPattern pattern = get_pattern (role);
  gboolean is_marked = role == DOSSIER_PART_LOCATION && pen->spec->part_labels[role] != NULL;
  DossierMark *mark = dossier_scene_add_polygon (pen->scene, dossier_polygon_ref (shape), -1);

  mark->fill = get_fill (role);
  mark->stroke = DOSSIER_ROLE_SECONDARY;
  mark->line_width = dossier_pen_stroke (pen, is_marked ? 2 : 1);
  mark->opens = opens;
  if (pattern == DOSSIER_PATTERN_NONE)
    return;

  mark = dossier_scene_add_polygon (pen->scene, dossier_polygon_make_pattern (shape, pattern, PITCH * pen->unit), -1);
  if (dossier_polygon_is_closed (mark->polygon))
    mark->fill = DOSSIER_ROLE_TEXT;
  else
    {
      mark->stroke = DOSSIER_ROLE_TEXT;
      mark->line_width = dossier_pen_stroke (pen, 1);
    }
}

/**
 * dossier_map_draw_swatch:
 * @map: a layout
 * @role: a step
 * @box: where
 *
 * Draws a sample of what places of that role are filled with.
 */
void
dossier_map_draw_swatch (DossierMap *map,
                         DossierPartRole role,
                         const DossierRect *box)
{
  g_autoptr (DossierPolygon) shape = dossier_polygon_new (TRUE);

  dossier_polygon_add_point (shape, box->x, box->y);
  dossier_polygon_add_point (shape, box->x + box->width, box->y);
  dossier_polygon_add_point (shape, box->x + box->width, box->y + box->height);
  dossier_polygon_add_point (shape, box->x, box->y + box->height);
  dossier_polygon_end_part (shape);
  fill_place (map, shape, role, -1);
}

/* The statements about a place itself; else those that lead to it or from it. */
static const DossierMapGroup *
find_group (const DossierMap *map,
            const char *code)
{
  const DossierMapGroup *end = NULL;

  for (guint i = 0; i < map->groups->len; i++)
    {
      const DossierMapGroup *group = dossier_map_get (map, i);

      if (g_strcmp0 (group->place, code) == 0 && group->to == NULL)
        return group;
      if (end == NULL && (g_strcmp0 (group->place, code) == 0 || g_strcmp0 (group->to, code) == 0))
        end = group;
    }

  return end;
}

static void
draw_land (DossierMap *map,
           DossierGeometryLevel level)
{
  const DossierMapView *view = &map->views[level];
  g_autoptr (DossierPolygon) land = dossier_polygon_new (TRUE);
  DossierMark *mark;

  for (guint i = 0; i < dossier_geometry_get_n_places (); i++)
    for (guint ring = 0; dossier_geometry_get_level (i) == level && ring < dossier_geometry_get_n_rings (i); ring++)
      dossier_geometry_add_ring (i, ring, land);

  mark = dossier_scene_add_polygon (map->pen->scene, dossier_map_show (view, land), -1);
  mark->fill = DOSSIER_ROLE_LAND;
}

/* As lines, which end at the frame: the outline of what is cut off there is no coast. */
static void
draw_lines (DossierMap *map,
            DossierGeometryLevel level,
            gboolean are_borders)
{
  g_autoptr (DossierPolygon) lines = dossier_polygon_new (FALSE);
  DossierMark *mark;

  dossier_geometry_add_lines (level, are_borders, lines);
  mark = dossier_scene_add_polygon (map->pen->scene, dossier_map_show (&map->views[level], lines), -1);
  mark->stroke = are_borders ? DOSSIER_ROLE_AXIS : DOSSIER_ROLE_GRID;
  mark->line_width = dossier_pen_stroke (map->pen, 1);
}

static void
draw_places (DossierMap *map,
             DossierGeometryLevel level)
{
  for (guint i = 0; i < dossier_geometry_get_n_places (); i++)
    {
      const DossierMapGroup *group = find_group (map, dossier_geometry_get_code (i));
      g_autoptr (DossierPolygon) outline = NULL;
      g_autoptr (DossierPolygon) shown = NULL;

      if (group == NULL || dossier_geometry_get_level (i) != level)
        continue;
      outline = dossier_map_get_outline (map, i);
      shown = dossier_map_show (&map->views[level], outline);
      if (dossier_polygon_get_n_parts (shown) > 0)
        fill_place (map, shown, group->role, dossier_map_group_get (group, 0)->stop);
    }
}

static void
draw_level (DossierMap *map,
            DossierGeometryLevel level)
{
  draw_land (map, level);
  draw_lines (map, level, FALSE);
  draw_places (map, level);
  draw_lines (map, level, TRUE);
}

static void
draw_dot (DossierMap *map,
          const DossierPoint *at)
{
  double radius = DOT * map->pen->unit;
  DossierRect box = { at->x - radius, at->y - radius, 2 * radius, 2 * radius };
  DossierMark *dot = dossier_scene_add_mark (map->pen->scene, DOSSIER_MARK_RECT, &box, -1);

  dot->radius = radius;
  dot->fill = DOSSIER_ROLE_TEXT;
  dot->stroke = DOSSIER_ROLE_CARD;
  dot->line_width = dossier_pen_stroke (map->pen, 1);
}

/* Moves an arrow a little to its right, and its ends clear of the places. */
static void
draw_arrow (DossierMap *map,
            DossierMapGroup *group)
{
  double unit = map->pen->unit;
  double width = group->end.x - group->from.x, height = group->end.y - group->from.y;
  double length = hypot (width, height), gap = MIN (ARROW_GAP * unit, length / 4);
  double x, y;
  DossierRect box;
  DossierMark *arrow;

  if (length < 1)
    return;

  x = width / length;
  y = height / length;
  box = (DossierRect) { group->from.x + x * gap - y * ARROW_OFFSET * unit,
                        group->from.y + y * gap + x * ARROW_OFFSET * unit, x * (length - 2 * gap),
                        y * (length - 2 * gap) };
  arrow = dossier_scene_add_mark (map->pen->scene, DOSSIER_MARK_ARROW, &box, -1);
  arrow->stroke = DOSSIER_ROLE_TEXT;
  arrow->line_width = dossier_pen_stroke (map->pen, 2);
  group->anchor = (DossierPoint) { box.x + box.width / 2, box.y + box.height / 2 };
}

static void
draw_points (DossierMap *map,
             DossierGeometryLevel level)
{
  for (guint i = 0; i < map->groups->len; i++)
    {
      DossierMapGroup *group = dossier_map_get (map, i);

      if (!group->is_mapped || group->level != level)
        continue;
      if (group->to != NULL)
        draw_arrow (map, group);
      else if (map->mode != DOSSIER_MAP_BARE)
        draw_dot (map, &group->anchor);
    }
}

/* From the words to their place. */
static void
draw_leaders (DossierMap *map,
              DossierGeometryLevel level)
{
  double unit = map->pen->unit;
  double line = dossier_pen_measure (map->pen, DOSSIER_STYLE_VALUE, "0", 0).height;

  for (guint i = 0; i < map->groups->len; i++)
    {
      const DossierMapGroup *group = dossier_map_get (map, i);
      const DossierRect *rect = &map->views[DOSSIER_GEOMETRY_COUNTRIES].rect;
      double x = group->is_right ? rect->x + rect->width + (DOSSIER_MAP_COLUMN_GAP - LEADER_GAP) * unit
                                 : rect->x - (DOSSIER_MAP_COLUMN_GAP - LEADER_GAP) * unit;

      if (map->mode != DOSSIER_MAP_BESIDE || !group->is_mapped || group->level != level)
        continue;
      dossier_pen_line (map->pen, x, group->top + line / 2, group->anchor.x, group->anchor.y, 1, DOSSIER_ROLE_SECONDARY,
                        -1);
    }
}

/* On the large map, what is enlarged, and a line from there to the nearest corner of the enlarged part. */
static void
draw_locator (DossierMap *map)
{
  DossierPen *pen = map->pen;
  const DossierMapView *view = &map->views[DOSSIER_GEOMETRY_COUNTRIES];
  const DossierRect *inset = &map->views[DOSSIER_GEOMETRY_REGIONS].rect;
  g_autoptr (DossierPolygon) outline = NULL;
  g_autoptr (DossierPolygon) shown = NULL;
  DossierRect box;
  DossierMark *frame;
  double x, y;

  outline = dossier_map_get_outline (map, (guint) dossier_geometry_find (DOSSIER_MAP_ENLARGED));
  shown = dossier_map_show (view, outline);
  if (dossier_polygon_get_n_parts (shown) == 0)
    return;

  box = dossier_polygon_get_box (shown);
  frame = dossier_scene_add_mark (pen->scene, DOSSIER_MARK_RECT, &box, -1);
  frame->stroke = DOSSIER_ROLE_AXIS;
  frame->line_width = dossier_pen_stroke (pen, 1);
  x = CLAMP (box.x, inset->x, inset->x + inset->width);
  y = CLAMP (box.y, inset->y, inset->y + inset->height);
  dossier_pen_line (pen, CLAMP (x, box.x, box.x + box.width), CLAMP (y, box.y, box.y + box.height), x, y, 1,
                    DOSSIER_ROLE_AXIS, -1);
}

/* The enlarged part in its frame, with its name, and on the large map what it is of. */
static void
draw_inset (DossierMap *map)
{
  DossierPen *pen = map->pen;
  const DossierRect *rect = &map->views[DOSSIER_GEOMETRY_REGIONS].rect;
  const char *title = pen->spec->figure_label;
  DossierMark *frame;

  if (!map->has_inset)
    return;

  draw_locator (map);

  frame = dossier_scene_add_mark (pen->scene, DOSSIER_MARK_RECT, rect, -1);
  frame->fill = DOSSIER_ROLE_CARD;
  frame->stroke = DOSSIER_ROLE_AXIS;
  frame->line_width = dossier_pen_stroke (pen, 1);
  draw_level (map, DOSSIER_GEOMETRY_REGIONS);
  if (title != NULL && map->mode != DOSSIER_MAP_BARE)
    {
      DossierSize size = dossier_pen_measure (pen, DOSSIER_STYLE_LABEL, title, 0);
      double gap = INSET_TITLE * pen->unit;
      DossierRect box = { rect->x + rect->width - size.width - gap, rect->y + gap / 2, size.width, size.height };

      /* In a small picture it would stand in the way. */
      if (size.width + 2 * gap <= rect->width / 2 && size.height * 6 <= rect->height)
        dossier_pen_text (pen, DOSSIER_STYLE_LABEL, title, &box, -1);
    }
}

/* Numbers at their places, where words are in a list. */
static void
draw_numbers (DossierMap *map)
{
  DossierPen *pen = map->pen;
  double radius = DOT * pen->unit;
  DossierSize size = { dossier_pen_get_ring_width (pen), round (DOSSIER_RING * pen->unit) };
  g_autoptr (GArray) obstacles = g_array_new (FALSE, FALSE, sizeof (DossierRect));

  for (guint i = 0; i < map->groups->len; i++)
    {
      const DossierMapGroup *group = dossier_map_get (map, i);
      DossierRect dot = { group->anchor.x - radius, group->anchor.y - radius, 2 * radius, 2 * radius };

      if (group->is_mapped)
        g_array_append_val (obstacles, dot);
    }
  for (guint i = 0; i < dossier_scene_get_n_marks (pen->scene); i++)
    if (dossier_scene_get_mark (pen->scene, i)->kind == DOSSIER_MARK_TEXT)
      g_array_append_val (obstacles, dossier_scene_get_mark (pen->scene, i)->box);

  for (guint i = 0; i < map->groups->len; i++)
    {
      const DossierMapGroup *group = dossier_map_get (map, i);
      DossierRect dot = { group->anchor.x - radius, group->anchor.y - radius, 2 * radius, 2 * radius };
      DossierLabelRequest request = { dot, 0, &size, 1 };
      const DossierRect *bounds = &map->views[group->level].rect;
      DossierLabelPlace place;

      if (!group->is_mapped
          || dossier_label_place (bounds, obstacles, NUMBER_GAP * pen->unit, TRUE, &request, 1, &place) == 0)
        continue;
      if (place.has_leader)
        dossier_pen_line (pen, place.leader.x, place.leader.y, place.leader.x + place.leader.width,
                          place.leader.y + place.leader.height, 1, DOSSIER_ROLE_SECONDARY, -1);
      dossier_pen_ring (pen, group->number, &place.box, -1);
    }
}

/* Without words, a statement is reached at its glyph: those of one place in a row there, those of none below. */
static void
draw_wordless (DossierMap *map)
{
  DossierPen *pen = map->pen;
  const DossierRect *area = &map->area;
  double side = MIN (MIN (round (GLYPH * pen->unit), DOSSIER_TARGET), MIN (area->width, area->height));
  double right = area->x + area->width - side, bottom = area->y + area->height - side;
  guint n = pen->spec->items->len;
  double pitch = n > 1 ? MIN (DOSSIER_TARGET, (area->width - side) / (n - 1)) : 0;
  double next = area->x;

  for (guint i = 0; i < map->groups->len; i++)
    {
      const DossierMapGroup *group = dossier_map_get (map, i);

      for (guint j = 0; j < group->entries->len; j++)
        {
          const DossierMapEntry *entry = dossier_map_group_get (group, j);
          DossierRect box = { next, bottom, side, side };
          DossierRect target;

          if (group->is_mapped)
            {
              box.x = CLAMP (group->anchor.x + (j - (group->entries->len - 1) / 2.0) * side - side / 2, area->x, right);
              box.y = CLAMP (group->anchor.y - side / 2, area->y, bottom);
            }
          else
            next += pitch;
          dossier_pen_glyph (pen, entry->item, &box, entry->stop);
          target = dossier_pen_make_target (pen, &box);
          dossier_scene_set_stop_place (pen->scene, entry->stop, &box, &target);
        }
    }
}

static void
draw_words (DossierMap *map)
{
  const DossierRect *rect = &map->views[DOSSIER_GEOMETRY_COUNTRIES].rect;
  double foot = map->area.y + map->area.height - map->note_height - map->legend_height;

  if (map->mode == DOSSIER_MAP_BARE)
    draw_wordless (map);
  if (map->mode == DOSSIER_MAP_LISTED)
    dossier_map_run_through_list (map, TRUE);
  for (guint i = 0; map->mode == DOSSIER_MAP_BESIDE && i < map->groups->len; i++)
    {
      const DossierMapGroup *group = dossier_map_get (map, i);
      double right = rect->x + rect->width + DOSSIER_MAP_COLUMN_GAP * map->pen->unit;

      dossier_map_draw_group (map, group, group->is_right ? right : map->area.x, group->top);
    }
  if (map->legend_height > 0)
    dossier_map_run_through_legend (map, &foot);
}

static void
draw_note (DossierMap *map)
{
  if (map->note_height > 0)
    dossier_pen_foot_note (map->pen, map->pen->spec->scale_note, &map->area);
}

/**
 * dossier_map_draw:
 * @map: a layout that has its mode, views and words
 *
 * Draws everything, and puts every stop in its place.
 */
void
dossier_map_draw (DossierMap *map)
{
  draw_level (map, DOSSIER_GEOMETRY_COUNTRIES);
  draw_points (map, DOSSIER_GEOMETRY_COUNTRIES);
  draw_leaders (map, DOSSIER_GEOMETRY_COUNTRIES);
  draw_inset (map);
  if (map->has_inset)
    draw_points (map, DOSSIER_GEOMETRY_REGIONS);
  draw_leaders (map, DOSSIER_GEOMETRY_REGIONS);
  if (map->mode == DOSSIER_MAP_LISTED)
    draw_numbers (map);
  draw_words (map);
  draw_note (map);
}
