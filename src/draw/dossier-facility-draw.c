// SPDX-License-Identifier: GPL-3.0-or-later

/* Pictures in their columns, the numbers in them, scale bars, words and note. */

#include <math.h>

#include "draw/dossier-facility.h"
#include "draw/dossier-scale-bar.h"

#define COLUMN_GAP 28.0
#define PANEL_GAP 20.0
#define BARE_GAP 6.0
#define ENTRY_GAP 10.0
#define LIST_GAP 8.0
#define RING_GAP 3.0    /* from a shape to its number */
#define FAR_GAP 12.0
#define LEAST_BAR 40.0  /* px */
#define BAR_GAP 12.0
#define GLYPH 12.0
#define LEAST_BARE 24.0 /* the side of a picture: less is none */

/* What a number must not cover: small shapes, and other numbers. */
static GArray *
collect_obstacles (const DossierFacility *facility,
                   const DossierFacilityPanel *panel)
{
  const DossierScene *scene = facility->pen->scene;
  GArray *obstacles = g_array_new (FALSE, FALSE, sizeof (DossierRect));

  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);

      if (mark->kind == DOSSIER_MARK_RECT && mark->box.width < panel->picture.width / 4)
        g_array_append_val (obstacles, mark->box);
    }

  return obstacles;
}

/* Where numbers may be: in the picture, and beside it where the column is wider. A cell that is full of people has no
 * room in it. */
static DossierRect
get_bounds (const DossierFacility *facility,
            const DossierFacilityPanel *panel)
{
  DossierRect bounds = panel->picture;
  double column = MAX (bounds.width, dossier_facility_get_column_width (facility));
  double beside = panel->kind == DOSSIER_PANEL_CELL ? bounds.width : 0;

  bounds.x = facility->pen->spec->right_to_left ? bounds.x + bounds.width - column : bounds.x + beside;
  bounds.width = column - beside;

  return bounds;
}

static void
draw_number (DossierFacility *facility,
             const DossierFacilityPart *part,
             const DossierFacilityPanel *panel,
             GArray *obstacles)
{
  DossierPen *pen = facility->pen;
  DossierSize size = { dossier_pen_get_ring_width (pen), round (DOSSIER_RING * pen->unit) };
  DossierLabelRequest request = { part->shape, 0, &size, 1 };
  DossierLabelPlace place = { .box = part->number_at };
  DossierRect bounds;
  gboolean is_put = part->number_at.width > 0 && dossier_label_room_is_free (obstacles, &place.box);

  if (is_put)
    g_array_append_val (obstacles, place.box);
  else if (part->number_at.width > 0)
    request.anchor = (DossierRect) { place.box.x + size.width / 2, place.box.y + size.height / 2, 1, 1 };
  bounds = get_bounds (facility, panel);
  if (!is_put && dossier_label_place (&bounds, obstacles, RING_GAP * pen->unit, FALSE, &request, 1, &place) == 0
      && dossier_label_place (&bounds, obstacles, FAR_GAP * pen->unit, FALSE, &request, 1, &place) == 0)
    return;

  if (place.has_leader)
    dossier_pen_line (pen, place.leader.x, place.leader.y, place.leader.x + place.leader.width,
                      place.leader.y + place.leader.height, 1, DOSSIER_ROLE_AXIS, part->stop);
  dossier_pen_ring (pen, part->number, &place.box, part->stop);
}

/* The site is in two pictures, and what was drawn in this one has its place in it. */
static gboolean
is_in (const DossierFacilityPart *part,
       const DossierFacilityPanel *panel)
{
  return part->is_drawn && dossier_rect_contains_rect (&panel->picture, &part->shape);
}

/* Below the picture, or beside it where statements stand in a list. */
static gboolean
place_bar (DossierFacility *facility,
           const DossierFacilityPanel *panel,
           double *metres,
           DossierRect *box)
{
  DossierPen *pen = facility->pen;
  const DossierRect *picture = &panel->picture;
  gboolean beside = panel->bar_height <= 0;
  double room = beside ? dossier_facility_get_column_width (facility) - picture->width - BAR_GAP * pen->unit
                       : picture->width;
  DossierSize size;

  if (panel->scale <= 0)
    return FALSE;

  *metres = dossier_scale_bar_choose (panel->scale, LEAST_BAR * pen->unit);
  size = dossier_scale_bar_measure (pen, *metres, panel->scale);
  *box = (DossierRect) { picture->x, picture->y + picture->height + panel->bar_height - size.height, size.width,
                         size.height };
  if (beside)
    box->x += pen->spec->right_to_left ? -BAR_GAP * pen->unit - size.width : picture->width + BAR_GAP * pen->unit;

  return size.width <= room;
}

static void
draw_numbers (DossierFacility *facility,
              const DossierFacilityPanel *panel)
{
  g_autoptr (GArray) obstacles = collect_obstacles (facility, panel);
  DossierRect bar;
  double metres;

  if (place_bar (facility, panel, &metres, &bar))
    g_array_append_val (obstacles, bar);
  for (guint i = 0; i < facility->parts->len; i++)
    if (is_in (dossier_facility_get (facility, i), panel))
      draw_number (facility, dossier_facility_get (facility, i), panel, obstacles);
}

static void
set_stop (DossierFacility *facility,
          const DossierFacilityPart *part,
          const DossierRect *box)
{
  DossierRect target = dossier_pen_make_target (facility->pen, box);

  dossier_scene_set_stop_place (facility->pen->scene, part->stop, box, &target);
}

/**
 * dossier_facility_draw_entry:
 * @facility: a layout
 * @part: a statement
 * @left: where its column starts, px
 * @top: where it goes, px
 *
 * Draws a statement in words, with its number.
 *
 * Returns: the height that it took, px
 */
double
dossier_facility_draw_entry (DossierFacility *facility,
                             const DossierFacilityPart *part,
                             double left,
                             double top)
{
  DossierPen *pen = facility->pen;
  double ring = round (DOSSIER_RING * pen->unit), ring_width = dossier_pen_get_ring_width (pen);
  double max_width = dossier_facility_get_entry_width (facility);
  double before = round (ring_width + ENTRY_GAP * pen->unit);
  double column = before + max_width;
  DossierSize size = dossier_block_measure (pen, part->label, max_width);
  gboolean rtl = pen->spec->right_to_left;
  DossierRect number = { rtl ? left + column - ring_width : left, top, ring_width, ring };
  DossierRect text = { rtl ? left + column - before - size.width : left + before, top, size.width, size.height };
  DossierRect whole;

  dossier_pen_ring (pen, part->number, &number, part->stop);
  dossier_block_draw (pen, part->label, &text, max_width, dossier_pen_get_start (pen), FALSE);
  whole = dossier_rect_unite (&number, &text);
  set_stop (facility, part, &whole);

  return dossier_facility_measure_entry (facility, part);
}

static void
draw_head (DossierFacility *facility,
           const DossierFacilityPanel *panel,
           double left,
           double top)
{
  DossierPen *pen = facility->pen;
  const char *head = pen->spec->panel_labels[panel->kind];
  double column = dossier_facility_get_column_width (facility);
  DossierSize size;
  DossierRect box;
  DossierMark *mark;

  if (panel->head_height <= 0)
    return;

  size = dossier_pen_measure (pen, DOSSIER_STYLE_READING, head, column);
  box = (DossierRect) { pen->spec->right_to_left ? left + column - size.width : left, top, size.width, size.height };
  mark = dossier_pen_text (pen, DOSSIER_STYLE_READING, head, &box, -1);
  mark->wraps = TRUE;
  mark->align = dossier_pen_get_start (pen);
}

/* Returns: where the panel ends, px */
static double
draw_panel (DossierFacility *facility,
            DossierFacilityPanel *panel,
            double left,
            double top)
{
  DossierPen *pen = facility->pen;
  double column = dossier_facility_get_column_width (facility);
  double height = panel->picture_height > 0 ? panel->picture_height : facility->side;
  double width = panel->picture_height > 0 ? MIN (column, MAX (facility->side, LEAST_BAR * pen->unit)) : facility->side;
  double metres;
  DossierRect bar;

  draw_head (facility, panel, left, top);
  top += panel->head_height;
  panel->picture = (DossierRect) { pen->spec->right_to_left ? left + column - width : left, top, width, height };
  dossier_facility_draw_picture (facility, panel);
  top += height;
  if (facility->mode == DOSSIER_FACILITY_BARE && !facility->has_heads)
    return top;

  if (facility->mode != DOSSIER_FACILITY_BARE)
    draw_numbers (facility, panel);
  top += panel->bar_height;
  if (place_bar (facility, panel, &metres, &bar))
    dossier_scale_bar_draw (pen, bar.x, bar.y + bar.height, metres, panel->scale);
  if (facility->mode != DOSSIER_FACILITY_KEYED)
    return top;

  top += panel->key_height;
  for (guint i = facility->parts->len; i > 0; i--)
    if (dossier_facility_get (facility, i - 1)->panel == panel->kind)
      top -= dossier_facility_measure_entry (facility, dossier_facility_get (facility, i - 1));
  for (guint i = 0; i < facility->parts->len; i++)
    if (dossier_facility_get (facility, i)->panel == panel->kind)
      top += dossier_facility_draw_entry (facility, dossier_facility_get (facility, i), left, top);

  return top;
}

static void
draw_panels (DossierFacility *facility)
{
  gboolean bare = facility->mode == DOSSIER_FACILITY_BARE;
  double step = dossier_facility_get_column_width (facility)
                + (bare ? BARE_GAP : COLUMN_GAP * facility->pen->unit);

  for (guint column = 0; column < facility->n_columns; column++)
    {
      guint place = facility->pen->spec->right_to_left ? facility->n_columns - 1 - column : column;
      double left = facility->area.x + place * step;
      double top = facility->area.y;

      for (guint i = 0; i < facility->n_panels; i++)
        if (facility->panels[i].column == column)
          top = draw_panel (facility, &facility->panels[i], left, top)
                + (bare ? BARE_GAP : PANEL_GAP * facility->pen->unit);
    }
}

/**
 * dossier_facility_run_through_list:
 * @facility: a layout that has its words
 * @top: (nullable): where the list starts, px; %NULL: only measure
 *
 * Goes through the list below all pictures, column by column: its entries keep their order downwards.
 *
 * Returns: its height, px
 */
double
dossier_facility_run_through_list (DossierFacility *facility,
                                   const double *top)
{
  guint rows = (facility->parts->len + facility->n_list_columns - 1) / facility->n_list_columns;
  double step = facility->area.width / facility->n_list_columns;
  double gap = LIST_GAP * facility->pen->unit;
  double height = 0, y = 0;

  for (guint i = 0; i < facility->parts->len; i++)
    {
      const DossierFacilityPart *part = dossier_facility_get (facility, i);
      guint column = i / rows;

      if (i % rows == 0)
        y = 0;
      if (facility->pen->spec->right_to_left)
        column = facility->n_list_columns - 1 - column;
      if (top != NULL)
        dossier_facility_draw_entry (facility, part, facility->area.x + column * step, *top + gap + y);
      y += dossier_facility_measure_entry (facility, part);
      height = MAX (height, y);
    }

  return ceil (height + gap);
}

/* Without words, what has a shape is reached there, and everything else at its glyph. */
static void
draw_wordless (DossierFacility *facility)
{
  const DossierRect *area = &facility->area;
  double side = MIN (round (GLYPH * facility->pen->unit), DOSSIER_TARGET);
  double row = facility->pen->is_numbered ? dossier_facility_get_sign_row (facility) : side;
  DossierRect glyph = { area->x, area->y + MAX (0, area->height - (row + side) / 2), side, MIN (side, area->height) };
  double pitch;
  guint n = 0;

  for (guint i = 0; i < facility->parts->len; i++)
    n += !dossier_facility_get (facility, i)->is_drawn;
  pitch = n > 1 ? MIN (DOSSIER_TARGET, (area->width - side) / (n - 1)) : 0;

  for (guint i = 0; i < facility->parts->len; i++)
    {
      const DossierFacilityPart *part = dossier_facility_get (facility, i);

      set_stop (facility, part, part->is_drawn ? &part->shape : &glyph);
      if (facility->pen->is_numbered && part->number_at.width > 0)
        dossier_pen_wish_number (facility->pen, part->stop, &part->number_at);
      if (part->is_drawn)
        continue;
      dossier_pen_glyph (facility->pen, part->item, &glyph, part->stop);
      glyph.x += pitch;
    }
}

static void
draw_note (DossierFacility *facility)
{
  if (facility->pen->spec->scale_note != NULL && facility->mode <= DOSSIER_FACILITY_LISTED)
    dossier_pen_foot_note (facility->pen, facility->pen->spec->scale_note, &facility->area);
}

/**
 * dossier_facility_draw:
 * @facility: a layout that has its mode, columns and size of pictures
 *
 * Draws everything, and puts every stop in its place.
 */
void
dossier_facility_draw (DossierFacility *facility)
{
  if (facility->mode != DOSSIER_FACILITY_BARE || facility->side >= LEAST_BARE)
    draw_panels (facility);
  if (dossier_facility_has_list (facility))
    {
      double top = facility->area.y + facility->area.height - facility->note_height - facility->list_height;

      dossier_facility_run_through_list (facility, &top);
    }
  if (facility->mode == DOSSIER_FACILITY_BARE)
    draw_wordless (facility);
  draw_note (facility);
}
