// SPDX-License-Identifier: GPL-3.0-or-later

/* Squares, the person and the grid in each, labels, scale bar, list and note. */

#include "draw/dossier-areas.h"

#include <math.h>

#include "draw/dossier-scale-bar.h"

#define GLYPH 12.0
#define PERSON_WIDTH 0.46 /* m */
#define PERSON_DEPTH 0.28
#define GRID_STEP 0.5     /* m */
#define OUTLINE 3.0
#define OUTLINE_THIN 2.0
#define LEAST_GRID 7.0    /* px */
#define LEAST_PERSON 5.0  /* px */

static void
draw_grid (DossierAreas *areas,
           const DossierRect *square,
           int stop)
{
  double step = GRID_STEP * areas->scale;
  double inset = dossier_pen_stroke (areas->pen, OUTLINE);

  if (step < LEAST_GRID * areas->pen->unit)
    return;

  for (guint i = 1; i * step < square->width - 1; i++)
    {
      double x = square->x + i * step;
      double y = square->y + square->height - i * step;

      dossier_pen_line (areas->pen, x, square->y + inset, x, square->y + square->height - inset, 1, DOSSIER_ROLE_GRID,
                        stop);
      dossier_pen_line (areas->pen, square->x + inset, y, square->x + square->width - inset, y, 1, DOSSIER_ROLE_GRID,
                        stop);
    }
}

static void
draw_person (DossierAreas *areas,
             const DossierRect *square,
             int stop)
{
  double width = PERSON_WIDTH * areas->scale;
  double height = PERSON_DEPTH * areas->scale;
  DossierRect box = {
    .x = square->x + (square->width - width) / 2,
    .y = square->y + (square->height - height) / 2,
    .width = width,
    .height = height,
  };

  if (width < LEAST_PERSON * areas->pen->unit || width > square->width)
    return;

  dossier_scene_add_mark (areas->pen->scene, DOSSIER_MARK_PERSON, &box, stop)->fill = DOSSIER_ROLE_PERSON;
}

static DossierMark *
draw_square (DossierAreas *areas,
             const DossierArea *area,
             const DossierRect *square,
             DossierRole fill)
{
  DossierMark *mark = dossier_scene_add_mark (areas->pen->scene, DOSSIER_MARK_RECT, square, area->stop);
  gboolean plain = area->item->status == DOSSIER_STATUS_STATED || area->item->status == DOSSIER_STATUS_COUNTED
                   || area->item->status == DOSSIER_STATUS_RULED;

  mark->fill = fill;
  mark->stroke = dossier_pen_get_party_role (area->item);
  mark->line_width = dossier_pen_stroke (areas->pen, plain ? OUTLINE : OUTLINE_THIN);
  if (area->item->status == DOSSIER_STATUS_COMPUTED)
    {
      mark->dash = DOSSIER_DASH_DOTTED;
      mark->line_width = dossier_pen_stroke (areas->pen, OUTLINE);
    }
  dossier_pen_give_party (mark, area->item);

  return mark;
}

/* "person, from above": once, in the largest square, under the person. */
static void
draw_figure_label (DossierAreas *areas,
                   const DossierArea *area,
                   const DossierRect *square)
{
  const char *text = areas->pen->spec->figure_label;
  double below = square->y + square->height / 2 + PERSON_DEPTH * areas->scale / 2 + 4 * areas->pen->unit;
  DossierSize size;
  DossierRect box;

  if (text == NULL || area->high < areas->largest || PERSON_WIDTH * areas->scale < LEAST_PERSON * areas->pen->unit)
    return;

  size = dossier_pen_measure (areas->pen, DOSSIER_STYLE_LABEL, text, 0);
  box = (DossierRect) { square->x + (square->width - size.width) / 2, below, size.width, size.height };
  if (size.width + 8 * areas->pen->unit > square->width || below + size.height > square->y + square->height)
    return;

  dossier_pen_text (areas->pen, DOSSIER_STYLE_LABEL, text, &box, area->stop)->align = DOSSIER_ALIGN_CENTRE;
}

static gboolean
draw_label (DossierAreas *areas,
            const DossierArea *area,
            const DossierRect *square,
            DossierRect *box)
{
  DossierPen *pen = areas->pen;
  gboolean rtl = pen->spec->right_to_left;

  if (areas->mode == DOSSIER_AREA_LABELS_NONE)
    return FALSE;

  *box = (DossierRect) {
    .x = square->x,
    .y = square->y + square->height + DOSSIER_AREAS_LABEL_GAP * pen->unit,
    .width = area->label_size.width,
    .height = area->label_size.height,
  };
  if (areas->mode == DOSSIER_AREA_LABELS_LISTED)
    {
      box->x = MIN (areas->area.x + areas->area.width, square->x + (square->width + box->width) / 2) - box->width;
      box->x = MAX (areas->area.x, box->x);
      dossier_pen_ring (pen, area->number, box, area->stop);
      return TRUE;
    }

  if (rtl)
    box->x = square->x + square->width - box->width;
  dossier_block_draw (pen, area->label, box, area->label_width, dossier_pen_get_start (pen), FALSE);

  return TRUE;
}

static void
draw_area (DossierAreas *areas,
           DossierArea *area,
           double bottom)
{
  DossierPen *pen = areas->pen;
  double side = area->high * areas->scale;
  double left = areas->area.x + area->x;
  DossierRect square, inner, label, box, target;

  if (pen->spec->right_to_left)
    left = areas->area.x + areas->area.width - area->x - side;
  square = (DossierRect) { left, bottom - side, side, side };
  inner = (DossierRect) { left, bottom - area->low * areas->scale, area->low * areas->scale, area->low * areas->scale };

  draw_square (areas, area, &square, area->low < area->high ? DOSSIER_ROLE_CARD : DOSSIER_ROLE_FLOOR);
  if (area->low < area->high)
    draw_square (areas, area, &inner, DOSSIER_ROLE_FLOOR);
  draw_grid (areas, &square, area->stop);
  draw_person (areas, &inner, area->stop);
  draw_figure_label (areas, area, &inner);

  box = square;
  if (draw_label (areas, area, &square, &label))
    box = dossier_rect_unite (&square, &label);
  target = dossier_pen_make_target (pen, &square);
  dossier_scene_set_stop_place (pen->scene, area->stop, &box, &target);
}

static void
draw_bar (DossierAreas *areas,
          double x,
          double bottom)
{
  DossierPen *pen = areas->pen;
  double left = areas->area.x + x;

  if (pen->spec->right_to_left)
    left = areas->area.x + areas->area.width - x - dossier_areas_measure_bar (areas).width;
  dossier_scale_bar_draw (pen, left, bottom, areas->bar, areas->scale);
}

/* Returns: where the rows end, px */
static double
draw_rows (DossierAreas *areas)
{
  gboolean fits;
  DossierAreasFlow bar;
  guint n_rows = dossier_areas_flow (areas, areas->scale, &fits, &bar);
  double top = areas->area.y;

  for (guint row = 0; row < n_rows; row++)
    {
      double square, label, bottom;

      dossier_areas_measure_row (areas, row, &square, &label);
      if (row == bar.row)
        square = MAX (square, dossier_areas_measure_bar (areas).height);
      bottom = MIN (top + square, areas->area.y + areas->area.height);
      for (guint i = 0; i < areas->areas->len; i++)
        if (dossier_areas_get (areas, i)->has_shape && dossier_areas_get (areas, i)->row == row)
          draw_area (areas, dossier_areas_get (areas, i), bottom);
      if (row == bar.row && fits && dossier_areas_has_bar (areas))
        draw_bar (areas, bar.x, bottom);
      top = bottom + label + dossier_areas_get_gap (areas, DOSSIER_AREAS_ROW_GAP);
    }

  return top - dossier_areas_get_gap (areas, DOSSIER_AREAS_ROW_GAP);
}

/* Returns: the height that it took, px */
static double
draw_entry (DossierAreas *areas,
            const DossierArea *area,
            double top)
{
  DossierPen *pen = areas->pen;
  double unit = pen->unit;
  double ring = round (DOSSIER_RING * unit), ring_width = dossier_pen_get_ring_width (pen);
  double max_width = dossier_areas_get_entry_width (areas);
  DossierSize size = dossier_block_measure (pen, area->label, max_width);
  gboolean rtl = pen->spec->right_to_left;
  double before = ring_width + DOSSIER_AREAS_ENTRY_GAP * unit;
  DossierRect number = { rtl ? areas->area.x + areas->area.width - ring_width : areas->area.x, top, ring_width,
                         ring };
  DossierRect text = { areas->area.x + (rtl ? areas->area.width - before - size.width : before), top, size.width,
                       size.height };
  DossierRect whole, target;

  if (area->has_shape)
    dossier_pen_ring (pen, area->number, &number, area->stop);
  dossier_block_draw (pen, area->label, &text, max_width, dossier_pen_get_start (pen), FALSE);
  if (!area->has_shape)
    {
      whole = dossier_rect_unite (&number, &text);
      target = dossier_pen_make_target (pen, &whole);
      dossier_scene_set_stop_place (pen->scene, area->stop, &whole, &target);
    }

  return MAX (MAX (size.height, ring) + DOSSIER_AREAS_ENTRY_SPACE * unit, DOSSIER_TARGET);
}

/* What has no shape and no words left is still a place to go to. */
static void
draw_wordless (DossierAreas *areas)
{
  guint n = dossier_areas_count_shapeless (areas);
  double side = MIN (round (GLYPH * areas->pen->unit), DOSSIER_TARGET);
  double pitch = n > 1 ? MIN (DOSSIER_TARGET, (areas->area.width - side) / (n - 1)) : 0;
  DossierRect glyph = { areas->area.x, areas->area.y + areas->area.height - side, side, side };

  for (guint i = 0; i < areas->areas->len; i++)
    {
      const DossierArea *area = dossier_areas_get (areas, i);
      DossierRect target = dossier_pen_make_target (areas->pen, &glyph);

      if (area->has_shape)
        continue;
      dossier_pen_glyph (areas->pen, area->item, &glyph, area->stop);
      dossier_scene_set_stop_place (areas->pen->scene, area->stop, &glyph, &target);
      glyph.x += pitch;
    }
}

static void
draw_list (DossierAreas *areas,
           double top)
{
  if (areas->mode == DOSSIER_AREA_LABELS_NONE)
    {
      draw_wordless (areas);
      return;
    }

  top += DOSSIER_AREAS_LIST_GAP * areas->pen->unit;
  for (guint i = 0; i < areas->areas->len; i++)
    if (dossier_areas_is_listed (areas, dossier_areas_get (areas, i)))
      top += draw_entry (areas, dossier_areas_get (areas, i), top);
}

static void
draw_note (DossierAreas *areas)
{
  if (areas->note_height > 0)
    dossier_pen_foot_note (areas->pen, areas->pen->spec->scale_note, &areas->area);
}

/**
 * dossier_areas_draw:
 * @areas: a layout that has its scale
 *
 * Draws everything, and makes every statement a stop.
 */
void
dossier_areas_draw (DossierAreas *areas)
{
  double top = areas->area.y;

  if (areas->largest > 0)
    top = draw_rows (areas);
  draw_list (areas, top);
  draw_note (areas);
}
