// SPDX-License-Identifier: GPL-3.0-or-later

/* What is in the pictures of a facility. A measure that was stated sets the size of its shape; a number that was
 * stated, how many of them there are. Their places and forms are made up, as the note under the drawing says. */

#include "draw/dossier-facility.h"

#include <math.h>

#define OUTLINE 2.0
#define WALL 3.0
#define FENCE 1.0
#define RING_PITCH 6.0     /* from wall to wall, px of the design in a picture of full size */
#define TOWER 8.0          /* its side */
#define FULL_SIZE 280.0    /* the side of such a picture, px of the design */
#define BLOCK_ASPECT 2.0   /* width to height */
#define LENGTH_BAR 10.0
#define PERSON_WIDTH 0.46  /* m */
#define PERSON_DEPTH 0.28
#define LEAST_CELL 2.5     /* px */
#define LEAST_PERSON 3.0
/* More than that are not drawn one by one. */
#define MOST_RINGS 6
#define MOST_TOWERS 200
#define MOST_BLOCKS 64
#define MOST_CELLS 2000
#define MOST_PEOPLE 1000

static DossierMark *
draw_rect (DossierFacility *facility,
           DossierFacilityPart *part,
           const DossierRect *rect,
           double line_width,
           DossierRole fill)
{
  DossierMark *mark = dossier_scene_add_mark (facility->pen->scene, DOSSIER_MARK_RECT, rect, part->stop);

  mark->fill = fill;
  if (line_width > 0)
    {
      mark->stroke = dossier_pen_get_party_role (part->item);
      mark->line_width = dossier_pen_stroke (facility->pen, line_width);
    }
  if (part->item->status == DOSSIER_STATUS_COMPUTED && line_width > 0)
    mark->dash = DOSSIER_DASH_DOTTED;
  dossier_pen_give_party (mark, part->item);

  return mark;
}

static void
set_shape (DossierFacilityPart *part,
           const DossierRect *shape)
{
  part->is_drawn = TRUE;
  part->shape = *shape;
}

/* Puts the number of a statement round a point, within a picture. */
static void
put_number (const DossierFacility *facility,
            DossierFacilityPart *part,
            const DossierRect *within,
            double x,
            double y)
{
  double ring = round (DOSSIER_RING * facility->pen->unit), width = dossier_pen_get_ring_width (facility->pen);

  x = CLAMP (x - width / 2, within->x, MAX (within->x, within->x + within->width - width));
  y = CLAMP (y - ring / 2, within->y, MAX (within->y, within->y + within->height - ring));
  part->number_at = (DossierRect) { x, y, width, ring };
}

static DossierRect
inset (const DossierRect *rect,
       double by)
{
  return (DossierRect) { rect->x + by, rect->y + by, MAX (0, rect->width - 2 * by), MAX (0, rect->height - 2 * by) };
}

static DossierRect
centre (const DossierRect *in,
        double width,
        double height)
{
  return (DossierRect) { in->x + (in->width - width) / 2, in->y + (in->height - height) / 2, width, height };
}

/* The land without the site in it is larger by the site: both are to scale, and what lies between them is what is not
 * known. */
static void
draw_overlap (DossierFacility *facility,
              DossierFacilityPart *overlap,
              const DossierRect *outer,
              const DossierRect *inner)
{
  double band = inner->x - outer->x;
  const DossierRect strips[] = {
    { outer->x, outer->y, outer->width, band },
    { outer->x, inner->y + inner->height, outer->width, band },
    { outer->x, inner->y, band, inner->height },
    { inner->x + inner->width, inner->y, band, inner->height },
  };
  DossierMark *outline;

  for (guint i = 0; i < G_N_ELEMENTS (strips); i++)
    {
      DossierMark *hatch = dossier_scene_add_mark (facility->pen->scene, DOSSIER_MARK_HATCH, &strips[i], overlap->stop);

      hatch->stroke = DOSSIER_ROLE_AXIS;
      hatch->line_width = dossier_pen_stroke (facility->pen, 1);
    }
  /* Nobody stated the two together: it is worked out. */
  outline = dossier_scene_add_mark (facility->pen->scene, DOSSIER_MARK_RECT, outer, overlap->stop);
  outline->stroke = DOSSIER_ROLE_SECONDARY;
  outline->line_width = dossier_pen_stroke (facility->pen, OUTLINE);
  outline->dash = DOSSIER_DASH_DOTTED;
  set_shape (overlap, &strips[3]);
  put_number (facility, overlap, outer, outer->x + outer->width - band / 2, outer->y + outer->height / 2);
}

static void
draw_land (DossierFacility *facility,
           DossierFacilityPanel *panel)
{
  DossierFacilityPart *land = dossier_facility_find (facility, DOSSIER_PART_LAND);
  DossierFacilityPart *site = dossier_facility_find (facility, DOSSIER_PART_SITE);
  DossierFacilityPart *overlap = dossier_facility_find (facility, DOSSIER_PART_OVERLAP);
  gboolean is_open = overlap != NULL && site != NULL;
  DossierRect rect, inner;

  if (land == NULL)
    return;

  panel->scale = panel->picture.width / sqrt (land->value + (is_open ? site->value : 0));
  rect = centre (&panel->picture, sqrt (land->value) * panel->scale, sqrt (land->value) * panel->scale);
  draw_rect (facility, land, &rect, OUTLINE, DOSSIER_ROLE_NONE);
  set_shape (land, &rect);
  if (is_open)
    draw_overlap (facility, overlap, &panel->picture, &rect);
  if (site == NULL || site->value >= land->value)
    return;

  inner = centre (&rect, sqrt (site->value) * panel->scale, sqrt (site->value) * panel->scale);
  draw_rect (facility, site, &inner, OUTLINE, DOSSIER_ROLE_FLOOR);
  put_number (facility, land, &rect, rect.x + rect.width / 2, (rect.y + inner.y) / 2);
  set_shape (site, &inner);
  put_number (facility, site, &inner, inner.x + inner.width / 2, inner.y + inner.height / 2);
}

/* What has no measure is smaller in a small picture. */
static double
shrink (const DossierFacility *facility,
        double length)
{
  return length * MIN (facility->pen->unit, facility->side / FULL_SIZE);
}

/* Lines round the site, as many as were counted, with their number on the right. Returns: what is left within them */
static DossierRect
draw_rings (DossierFacility *facility,
            DossierPartRole role,
            double line_width,
            double number_at,
            DossierRect rect)
{
  DossierFacilityPart *part = dossier_facility_find (facility, role);
  double pitch = shrink (facility, RING_PITCH);

  if (part == NULL || part->value > MOST_RINGS || rect.width < 8 * pitch * part->value)
    return rect;

  for (guint i = 0; i < part->value; i++)
    {
      rect = inset (&rect, pitch);
      draw_rect (facility, part, &rect, MAX (1, shrink (facility, line_width) / facility->pen->unit),
                 DOSSIER_ROLE_NONE);
      if (i == 0)
        set_shape (part, &rect);
    }
  put_number (facility, part, &facility->area, part->shape.x + part->shape.width, rect.y + number_at * rect.height);

  return rect;
}

/* A point on a square's outline, a share of the way round from the top left. */
static void
walk_round (const DossierRect *rect,
            double share,
            double *x,
            double *y)
{
  double way = share * 4;
  double along = way - floor (way);

  switch ((int) floor (way))
    {
    case 0:
      *x = rect->x + along * rect->width, *y = rect->y;
      break;
    case 1:
      *x = rect->x + rect->width, *y = rect->y + along * rect->height;
      break;
    case 2:
      *x = rect->x + (1 - along) * rect->width, *y = rect->y + rect->height;
      break;
    default:
      *x = rect->x, *y = rect->y + (1 - along) * rect->height;
      break;
    }
}

static void
draw_towers (DossierFacility *facility,
             const DossierRect *line)
{
  DossierFacilityPart *part = dossier_facility_find (facility, DOSSIER_PART_TOWERS);
  double side = MAX (2, round (shrink (facility, TOWER)));

  if (part == NULL || part->value > MOST_TOWERS || line->width * 4 < part->value * side * 1.5)
    return;

  for (guint i = 0; i < part->value; i++)
    {
      DossierRect tower = { .width = side, .height = side };

      walk_round (line, i / part->value, &tower.x, &tower.y);
      tower.x -= side / 2;
      tower.y -= side / 2;
      draw_rect (facility, part, &tower, 0, dossier_pen_get_party_role (part->item));
      if (i == (guint) part->value / 4)
        set_shape (part, &tower);
    }
}

/* So many columns that the rows of things twice as wide as high fill a square best. */
static guint
choose_columns (guint n)
{
  guint best = 1;
  double least = G_MAXDOUBLE;

  for (guint columns = 1; columns <= n; columns++)
    {
      guint rows = (n + columns - 1) / columns;
      double waste = fabs (columns * BLOCK_ASPECT - rows) + 2.0 * (columns * rows - n);

      if (waste < least)
        {
          least = waste;
          best = columns;
        }
    }

  return best;
}

/* The rows of a block's cells: a number that leaves none over, and makes them as square as can be. */
static guint
choose_cell_rows (guint n)
{
  guint best = 1;

  for (guint rows = 1; rows <= n; rows++)
    if (n % rows == 0
        && fabs ((double) n / rows / rows - BLOCK_ASPECT) < fabs ((double) n / best / best - BLOCK_ASPECT))
      best = rows;

  return best;
}

static void
draw_cells (DossierFacility *facility,
            DossierFacilityPart *part,
            const DossierRect *block,
            guint n)
{
  guint rows = choose_cell_rows (n);
  guint columns = n / rows;
  double width = block->width / columns;
  double height = block->height / rows;
  double gap = MIN (1, MIN (width, height) / 5);

  for (guint i = 0; i < n; i++)
    {
      DossierRect cell = { block->x + i % columns * width, block->y + i / columns * height, width, height };

      cell = inset (&cell, gap);
      draw_rect (facility, part, &cell, 0, dossier_pen_get_party_role (part->item));
      if (i == columns - 1)
        set_shape (part, &cell);
    }
}

/* How many cells are in each block; 0 where they cannot be drawn one by one. */
static guint
count_cells (const DossierFacilityPart *cells,
             guint n_blocks,
             double block_area)
{
  guint n;

  if (cells == NULL || cells->value > MOST_CELLS || fmod (cells->value, n_blocks) != 0)
    return 0;

  n = (guint) cells->value / n_blocks;
  return sqrt (block_area / n) >= LEAST_CELL ? n : 0;
}

/* All blocks together have the area that was stated. They are drawn alike, and so are the cells. */
static void
draw_blocks (DossierFacility *facility,
             double scale,
             const DossierRect *within)
{
  DossierFacilityPart *space = dossier_facility_find (facility, DOSSIER_PART_CELL_SPACE);
  DossierFacilityPart *blocks = dossier_facility_find (facility, DOSSIER_PART_BLOCKS);
  DossierFacilityPart *cells = dossier_facility_find (facility, DOSSIER_PART_CELLS);
  guint n = blocks != NULL && blocks->value <= MOST_BLOCKS ? (guint) blocks->value : 1;
  guint columns = choose_columns (n), rows = (n + columns - 1) / columns;
  guint n_cells;
  double area, width, height, gap_x, gap_y;

  if (space == NULL || scale <= 0)
    return;

  area = space->value * scale * scale / n;
  width = sqrt (area * BLOCK_ASPECT);
  height = width / BLOCK_ASPECT;
  gap_x = (within->width - columns * width) / (columns + 1);
  gap_y = (within->height - rows * height) / (rows + 1);
  if (gap_x < 1 || gap_y < 1)
    return;

  n_cells = count_cells (cells, n, area);
  for (guint i = 0; i < n; i++)
    {
      DossierRect block = { within->x + gap_x + i % columns * (width + gap_x),
                            within->y + gap_y + i / columns * (height + gap_y), width, height };

      draw_rect (facility, space, &block, 0, DOSSIER_ROLE_CARD);
      if (i == MIN (n, 2 * columns) - 1)
        set_shape (space, &block);
      if (blocks != NULL && blocks->value <= MOST_BLOCKS)
        draw_rect (facility, blocks, &block, 1, DOSSIER_ROLE_NONE);
      if (blocks != NULL && i == MIN (n, columns) - 1)
        set_shape (blocks, &block);
      if (n_cells > 0)
        draw_cells (facility, cells, &block, n_cells);
    }
}

static void
draw_site (DossierFacility *facility,
           DossierFacilityPanel *panel)
{
  DossierFacilityPart *site = dossier_facility_find (facility, DOSSIER_PART_SITE);
  DossierRect within = panel->picture, walls;

  if (site != NULL)
    {
      panel->scale = panel->picture.width / sqrt (site->value);
      draw_rect (facility, site, &panel->picture, OUTLINE, DOSSIER_ROLE_FLOOR);
      set_shape (site, &panel->picture);
    }
  within = draw_rings (facility, DOSSIER_PART_FENCES, FENCE, 0.3, within);
  walls = within = draw_rings (facility, DOSSIER_PART_WALLS, WALL, 0.6, within);
  if (walls.width == panel->picture.width)
    walls = inset (&walls, shrink (facility, TOWER));
  draw_towers (facility, &walls);
  within = inset (&within, shrink (facility, TOWER));
  draw_blocks (facility, panel->scale, &within);
  if (site != NULL)
    put_number (facility, site, &within, within.x + within.width / 2, within.y + within.height);
}

static void
draw_people (DossierFacility *facility,
             DossierFacilityPart *part,
             const DossierRect *cell,
             double scale)
{
  guint columns = (guint) ceil (sqrt (part->value));
  guint rows = (guint) ceil (part->value / columns);
  double width = PERSON_WIDTH * scale, height = PERSON_DEPTH * scale;
  double pitch_x = cell->width / columns, pitch_y = cell->height / rows;

  if (width < LEAST_PERSON || width > pitch_x || height > pitch_y)
    return;

  for (guint i = 0; i < part->value; i++)
    {
      DossierRect slot = { cell->x + i % columns * pitch_x, cell->y + i / columns * pitch_y, pitch_x, pitch_y };
      DossierRect person = centre (&slot, width, height);

      dossier_scene_add_mark (facility->pen->scene, DOSSIER_MARK_PERSON, &person, part->stop)->fill
        = DOSSIER_ROLE_PERSON;
      if (i == columns - 1)
        set_shape (part, &person);
    }
}

static void
draw_cell (DossierFacility *facility,
           DossierFacilityPanel *panel)
{
  DossierFacilityPart *cell = dossier_facility_find (facility, DOSSIER_PART_CELL);
  DossierFacilityPart *people = dossier_facility_find (facility, DOSSIER_PART_PEOPLE);

  if (cell == NULL)
    return;

  panel->scale = panel->picture.width / sqrt (cell->value);
  draw_rect (facility, cell, &panel->picture, WALL, DOSSIER_ROLE_FLOOR);
  set_shape (cell, &panel->picture);
  if (people != NULL && people->value <= MOST_PEOPLE)
    draw_people (facility, people, &panel->picture, panel->scale);
}

static void
draw_lengths (DossierFacility *facility,
              DossierFacilityPanel *panel)
{
  double unit = facility->pen->unit;
  double bar = round (LENGTH_BAR * unit);
  double longest = 0, row, y = panel->picture.y;
  guint n = 0;

  for (guint i = 0; i < facility->parts->len; i++)
    {
      const DossierFacilityPart *part = dossier_facility_get (facility, i);

      if (part->item->part != DOSSIER_PART_LENGTH || part->value <= 0)
        continue;
      longest = MAX (longest, part->value);
      n++;
    }
  if (n == 0)
    return;

  row = panel->picture.height / n;
  panel->scale = MAX (1, panel->picture.width - 2 * DOSSIER_RING * unit) / longest;
  for (guint i = 0; i < facility->parts->len; i++)
    {
      DossierFacilityPart *part = dossier_facility_get (facility, i);
      DossierRect rect = { panel->picture.x, y + (row - bar) / 2, part->value * panel->scale, bar };

      if (part->item->part != DOSSIER_PART_LENGTH || part->value <= 0)
        continue;
      draw_rect (facility, part, &rect, 0, dossier_pen_get_party_role (part->item));
      set_shape (part, &rect);
      y += row;
    }
}

/**
 * dossier_facility_draw_picture:
 * @facility: a layout
 * @panel: one of its pictures, which has its place
 *
 * Draws the picture, notes its scale, and of each statement in it where its shape is.
 */
void
dossier_facility_draw_picture (DossierFacility *facility,
                               DossierFacilityPanel *panel)
{
  static void (*const draw[DOSSIER_N_PANELS]) (DossierFacility *, DossierFacilityPanel *) = {
    [DOSSIER_PANEL_LAND] = draw_land,
    [DOSSIER_PANEL_SITE] = draw_site,
    [DOSSIER_PANEL_CELL] = draw_cell,
    [DOSSIER_PANEL_LENGTHS] = draw_lengths,
  };

  draw[panel->kind](facility, panel);
}
