// SPDX-License-Identifier: GPL-3.0-or-later

/* What of the world a map shows: all places that it speaks of, and what lies around them. What has departments of its
 * own is shown again, enlarged, where it covers the least land. */

#include <math.h>
#include <string.h>

#include "draw/dossier-map.h"

#define PADDING 0.07     /* of the view, round the places */
#define LEAST_EXTENT 2e6 /* m: a map shows a place's neighbours, too */
#define INSET_SHARE 0.46 /* of the map's width */
#define MOST_INSET 260.0 /* its width, px of the design */
#define INSET_ASPECT 1.75
#define SAMPLES 8        /* to a side, of what an inset would cover */
#define THIN 0.7         /* px: nobody sees points closer than that */

/* The outline of a place as far as it decides what is shown: far islands do not. */
static DossierPolygon *
get_main_outline (guint place)
{
  DossierPolygon *outline = dossier_polygon_new (TRUE);

  if (dossier_geometry_get_n_rings (place) > 0)
    dossier_geometry_add_ring (place, 0, outline);

  return outline;
}

/**
 * dossier_map_get_outline:
 * @map: a layout
 * @place: a place of the geometry
 *
 * Returns: (transfer full): all its outlines, in metres
 */
DossierPolygon *
dossier_map_get_outline (const DossierMap *map,
                         guint place)
{
  DossierPolygon *outline = dossier_polygon_new (TRUE);

  for (guint ring = 0; ring < dossier_geometry_get_n_rings (place); ring++)
    dossier_geometry_add_ring (place, ring, outline);

  return outline;
}

static DossierPoint
to_px (const DossierMapView *view,
       const DossierPoint *metres)
{
  return (DossierPoint) {
    view->rect.x + view->rect.width / 2 + (metres->x - view->middle.x) * view->scale,
    view->rect.y + view->rect.height / 2 + (metres->y - view->middle.y) * view->scale,
  };
}

/**
 * dossier_map_show:
 * @view: a view
 * @metres: a shape
 *
 * Makes what of a shape can be seen in a view.
 *
 * Returns: (transfer full): the shape in px, perhaps without parts
 */
DossierPolygon *
dossier_map_show (const DossierMapView *view,
                  const DossierPolygon *metres)
{
  g_autoptr (DossierPolygon) px = dossier_polygon_new (dossier_polygon_is_closed (metres));
  g_autoptr (DossierPolygon) clipped = NULL;

  for (guint i = 0; i < dossier_polygon_get_n_parts (metres); i++)
    {
      guint n;
      const DossierPoint *points = dossier_polygon_get_part (metres, i, &n);

      for (guint j = 0; j < n; j++)
        {
          DossierPoint point = to_px (view, &points[j]);

          dossier_polygon_add_point (px, point.x, point.y);
        }
      dossier_polygon_end_part (px);
    }
  clipped = dossier_polygon_clip (px, &view->rect);

  return dossier_polygon_thin (clipped, THIN);
}

/* The country of a department, and any other place itself. */
static int
find_country (const char *code)
{
  g_autofree char *country = code != NULL ? g_strndup (code, strcspn (code, "-")) : NULL;

  return dossier_geometry_find (country);
}

static void
unite (DossierRect *extent,
       int place)
{
  g_autoptr (DossierPolygon) outline = NULL;
  DossierRect box;

  if (place < 0)
    return;

  outline = get_main_outline ((guint) place);
  box = dossier_polygon_get_box (outline);
  *extent = extent->width > 0 ? dossier_rect_unite (extent, &box) : box;
}

static DossierMapView
make_view (const DossierRect *rect,
           const DossierRect *extent,
           double least)
{
  double width = MAX (extent->width, least), height = MAX (extent->height, least);

  return (DossierMapView) {
    .rect = *rect,
    .middle = { extent->x + extent->width / 2, extent->y + extent->height / 2 },
    .scale = (1 - 2 * PADDING) * MIN (rect->width / width, rect->height / height),
  };
}

static void
set_main_view (DossierMap *map,
               const DossierRect *rect)
{
  DossierRect extent = { 0, 0, 0, 0 };

  for (guint i = 0; i < map->groups->len; i++)
    {
      unite (&extent, find_country (dossier_map_get (map, i)->place));
      unite (&extent, find_country (dossier_map_get (map, i)->to));
    }
  /* Without any place that is known, all that there is. */
  for (guint i = 0; extent.width <= 0 && i < dossier_geometry_get_n_places (); i++)
    if (dossier_geometry_get_level (i) == DOSSIER_GEOMETRY_COUNTRIES)
      unite (&extent, (int) i);

  map->views[DOSSIER_GEOMETRY_COUNTRIES] = make_view (rect, &extent, LEAST_EXTENT);
}

/* Where the words of a place lead: its middle, as far as it can be seen. */
static gboolean
locate (const DossierMap *map,
        int place,
        DossierPoint *point)
{
  g_autoptr (DossierPolygon) outline = NULL;
  g_autoptr (DossierPolygon) shown = NULL;
  const DossierMapView *view;

  if (place < 0)
    return FALSE;

  view = &map->views[dossier_geometry_get_level ((guint) place)];
  if (view->scale <= 0)
    return FALSE;
  outline = get_main_outline ((guint) place);
  shown = dossier_map_show (view, outline);

  return dossier_polygon_get_inside (shown, point);
}

/* Both ends of a way are in one picture: if one of them is only in the large one, both are. */
static void
locate_group (DossierMap *map,
              DossierMapGroup *group)
{
  int at = dossier_geometry_find (group->place);
  int to = dossier_geometry_find (group->to);

  if (group->to != NULL && at >= 0 && to >= 0
      && dossier_geometry_get_level ((guint) at) != dossier_geometry_get_level ((guint) to))
    {
      at = find_country (group->place);
      to = find_country (group->to);
    }
  group->level = at >= 0 ? dossier_geometry_get_level ((guint) at) : DOSSIER_GEOMETRY_COUNTRIES;
  group->is_mapped = locate (map, at, &group->from);
  group->end = group->from;
  if (group->is_mapped && group->to != NULL)
    group->is_mapped = locate (map, to, &group->end);
  group->anchor = (DossierPoint) { (group->from.x + group->end.x) / 2, (group->from.y + group->end.y) / 2 };
}

/* How much a rectangle would hide: places that are spoken of count most, then land. */
static guint
count_hidden (const DossierMap *map,
              const DossierPolygon *land,
              const DossierRect *box)
{
  guint hidden = 0;

  for (guint i = 0; i < SAMPLES * SAMPLES; i++)
    hidden += dossier_polygon_contains (land, box->x + (i % SAMPLES + 0.5) / SAMPLES * box->width,
                                        box->y + (i / SAMPLES + 0.5) / SAMPLES * box->height);
  for (guint i = 0; i < map->groups->len; i++)
    {
      const DossierMapGroup *group = dossier_map_get (map, i);
      DossierRect point = { group->anchor.x - 1, group->anchor.y - 1, 2, 2 };

      if (group->level == DOSSIER_GEOMETRY_COUNTRIES && group->is_mapped && dossier_rect_overlaps (box, &point))
        hidden += SAMPLES * SAMPLES;
    }

  return hidden;
}

static DossierPolygon *
get_land (const DossierMap *map)
{
  g_autoptr (DossierPolygon) land = dossier_polygon_new (TRUE);

  for (guint i = 0; i < dossier_geometry_get_n_places (); i++)
    for (guint ring = 0; dossier_geometry_get_level (i) == DOSSIER_GEOMETRY_COUNTRIES
                         && ring < dossier_geometry_get_n_rings (i); ring++)
      dossier_geometry_add_ring (i, ring, land);

  return dossier_map_show (&map->views[DOSSIER_GEOMETRY_COUNTRIES], land);
}

static DossierRect
choose_inset (const DossierMap *map,
              const DossierRect *rect)
{
  g_autoptr (DossierPolygon) land = get_land (map);
  double width = floor (MIN (MIN (INSET_SHARE * rect->width, MOST_INSET * map->pen->unit),
                             INSET_SHARE * rect->height * INSET_ASPECT));
  double height = floor (width / INSET_ASPECT);
  DossierRect best = { 0, 0, 0, 0 };
  guint least = G_MAXUINT;

  for (guint i = 0; i < 4; i++)
    {
      DossierRect box = { rect->x + (i % 2) * (rect->width - width), rect->y + (1 - i / 2) * (rect->height - height),
                          width, height };
      guint hidden = count_hidden (map, land, &box);

      if (hidden < least)
        {
          least = hidden;
          best = box;
        }
    }

  return best;
}

static void
set_inset (DossierMap *map,
           const DossierRect *rect)
{
  DossierRect extent = { 0, 0, 0, 0 };
  DossierRect box = choose_inset (map, rect);

  for (guint i = 0; i < dossier_geometry_get_n_places (); i++)
    if (dossier_geometry_get_level (i) == DOSSIER_GEOMETRY_REGIONS)
      unite (&extent, (int) i);

  map->views[DOSSIER_GEOMETRY_REGIONS] = make_view (&box, &extent, 1);
}

static gboolean
is_region (const char *code)
{
  int place = dossier_geometry_find (code);

  return place >= 0 && dossier_geometry_get_level ((guint) place) == DOSSIER_GEOMETRY_REGIONS;
}

/**
 * dossier_map_set_views:
 * @map: a layout
 * @rect: where the map goes, px
 *
 * Decides what is shown in which scale, and finds every place in it.
 *
 * Returns: whether anything has a place on the map
 */
gboolean
dossier_map_set_views (DossierMap *map,
                       const DossierRect *rect)
{
  gboolean any = FALSE;

  memset (map->views, 0, sizeof map->views);
  map->has_inset = FALSE;
  set_main_view (map, rect);
  for (guint i = 0; i < map->groups->len; i++)
    {
      const DossierMapGroup *group = dossier_map_get (map, i);

      map->has_inset = map->has_inset || is_region (group->place) || is_region (group->to);
      locate_group (map, dossier_map_get (map, i));
    }
  if (map->has_inset)
    set_inset (map, rect);
  for (guint i = 0; i < map->groups->len; i++)
    {
      locate_group (map, dossier_map_get (map, i));
      any = any || dossier_map_get (map, i)->is_mapped;
    }

  return any;
}
