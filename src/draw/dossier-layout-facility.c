// SPDX-License-Identifier: GPL-3.0-or-later

/* A facility: its site in the land around it, what stands on the site, one cell, and lengths. Areas and lengths that
 * were stated are to scale; what was only counted is drawn as often as it was counted, and nothing else about it is
 * meant. Every statement stands under its picture in words. */

#include <math.h>

#include "draw/dossier-facility.h"
#include "draw/dossier-layout-private.h"

#define COLUMN_GAP 28.0
#define LEAST_SIDE 150.0 /* of a picture with its words under it */
#define LEAST_LISTED 80.0 /* of one over a list: less shows nothing */
#define SIDE_BAR 76.0    /* the width that is kept for a scale bar beside a picture */
#define LIST_COLUMN 200.0
#define MOST_LIST_COLUMNS 6
#define MOST_SIDE 360.0  /* at the natural height */
#define COLUMN 252.0     /* the least width of a column at the natural height */
#define HEAD_GAP 6.0
#define PANEL_GAP 20.0
#define NOTE_GAP 10.0
#define ENTRY_GAP 10.0
#define ENTRY_SPACE 6.0
#define KEY_GAP 8.0
#define TALL 10000.0

static const DossierPanelKind panels_of[DOSSIER_N_PART_ROLES] = {
  [DOSSIER_PART_LAND] = DOSSIER_PANEL_LAND,       [DOSSIER_PART_OVERLAP] = DOSSIER_PANEL_LAND,
  [DOSSIER_PART_SITE] = DOSSIER_PANEL_SITE,       [DOSSIER_PART_WALLS] = DOSSIER_PANEL_SITE,
  [DOSSIER_PART_FENCES] = DOSSIER_PANEL_SITE,     [DOSSIER_PART_TOWERS] = DOSSIER_PANEL_SITE,
  [DOSSIER_PART_CELL_SPACE] = DOSSIER_PANEL_SITE, [DOSSIER_PART_BLOCKS] = DOSSIER_PANEL_SITE,
  [DOSSIER_PART_CELLS] = DOSSIER_PANEL_SITE,      [DOSSIER_PART_CELL] = DOSSIER_PANEL_CELL,
  [DOSSIER_PART_PEOPLE] = DOSSIER_PANEL_CELL,     [DOSSIER_PART_LENGTH] = DOSSIER_PANEL_LENGTHS,
};

static void
clear_part (gpointer data)
{
  g_array_unref (((DossierFacilityPart *) data)->label);
}

static void
facility_clear (DossierFacility *facility)
{
  g_array_unref (facility->parts);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (DossierFacility, facility_clear)

/* The one number that was stated, in square metres, metres or pieces; 0 where there is none: what was given as a range,
 * with an open bound or as “about” has its words, and no shape that would make it more certain. */
static double
get_value (const DossierChartItem *item)
{
  const DossierAmount *amount = &item->amount;
  double value = amount->low;

  if (amount->kind != DOSSIER_AMOUNT_EXACT || amount->about || !isfinite (value) || value <= 0)
    return 0;
  if (dossier_unit_convert (amount->low, amount->unit, DOSSIER_UNIT_M2, &value)
      || dossier_unit_convert (amount->low, amount->unit, DOSSIER_UNIT_M, &value))
    return isfinite (value) ? value : 0;

  return value;
}

/* What has no picture of its own belongs with the statement before it. */
static void
collect_parts (DossierFacility *facility)
{
  const DossierChartSpec *spec = facility->pen->spec;
  DossierPanelKind last = DOSSIER_PANEL_SITE;

  for (guint i = 0; i < spec->items->len; i++)
    {
      const DossierChartItem *item = &g_array_index (spec->items, DossierChartItem, i);
      DossierFacilityPart part = { .item = item, .stop = (int) i, .number = i + 1, .value = get_value (item) };

      part.panel = item->part == DOSSIER_PART_DETAIL ? last : panels_of[item->part];
      part.label = dossier_block_new ();
      last = part.panel;
      g_array_append_val (facility->parts, part);
    }
}

static void
collect_panels (DossierFacility *facility)
{
  for (guint kind = 0; kind < DOSSIER_N_PANELS; kind++)
    {
      gboolean is_used = FALSE;

      for (guint i = 0; i < facility->parts->len; i++)
        is_used = is_used || dossier_facility_get (facility, i)->panel == kind;
      if (is_used)
        facility->panels[facility->n_panels++] = (DossierFacilityPanel) { .kind = (DossierPanelKind) kind };
    }
}

static void
facility_init (DossierFacility *facility,
               DossierPen *pen,
               const DossierRect *area)
{
  *facility = (DossierFacility) { .pen = pen, .area = *area };
  facility->parts = g_array_new (FALSE, FALSE, sizeof (DossierFacilityPart));
  g_array_set_clear_func (facility->parts, clear_part);
  collect_parts (facility);
  collect_panels (facility);
}

/**
 * dossier_facility_find:
 * @facility: a layout
 * @role: what it is in the drawing
 *
 * Finds the first statement of a kind that gives a number to draw.
 *
 * Returns: (transfer none) (nullable): the part
 */
DossierFacilityPart *
dossier_facility_find (const DossierFacility *facility,
                       DossierPartRole role)
{
  for (guint i = 0; i < facility->parts->len; i++)
    {
      DossierFacilityPart *part = dossier_facility_get (facility, i);

      if (part->item->part == role && (part->value > 0 || role == DOSSIER_PART_OVERLAP))
        return part;
    }

  return NULL;
}

/**
 * dossier_facility_get_column_width:
 * @facility: a layout that has its columns
 *
 * Returns: px
 */
double
dossier_facility_get_column_width (const DossierFacility *facility)
{
  double gap = facility->mode == DOSSIER_FACILITY_BARE ? ENTRY_SPACE : COLUMN_GAP * facility->pen->unit;

  return floor ((facility->area.width - (facility->n_columns - 1) * gap) / facility->n_columns);
}

/**
 * dossier_facility_has_list:
 * @facility: a layout that has its mode
 *
 * Returns: whether the statements stand in one list below all pictures
 */
gboolean
dossier_facility_has_list (const DossierFacility *facility)
{
  return facility->mode == DOSSIER_FACILITY_LISTED || facility->mode == DOSSIER_FACILITY_SHORT;
}

/**
 * dossier_facility_get_entry_width:
 * @facility: a layout that has its columns
 *
 * Returns: the width of a statement's words, px
 */
double
dossier_facility_get_entry_width (const DossierFacility *facility)
{
  double column = dossier_facility_get_column_width (facility);

  if (dossier_facility_has_list (facility))
    column = facility->area.width / facility->n_list_columns - ENTRY_GAP * facility->pen->unit;

  return MAX (1, column - dossier_pen_get_ring_width (facility->pen) - ENTRY_GAP * facility->pen->unit);
}

/**
 * dossier_facility_measure_entry:
 * @facility: a layout that has its columns and words
 * @part: a statement
 *
 * Returns: the height that its words take with the space below them, px
 */
double
dossier_facility_measure_entry (const DossierFacility *facility,
                                const DossierFacilityPart *part)
{
  double unit = facility->pen->unit;
  double text = dossier_block_measure (facility->pen, part->label, dossier_facility_get_entry_width (facility)).height;

  return MAX (ceil (MAX (text, DOSSIER_RING * unit) + ENTRY_SPACE * unit), DOSSIER_TARGET);
}

static void
set_words (DossierFacility *facility)
{
  for (guint i = 0; i < facility->parts->len; i++)
    {
      DossierFacilityPart *part = dossier_facility_get (facility, i);
      const DossierChartItem *item = part->item;
      const char *words = dossier_pen_get_words (item, FALSE);

      g_array_set_size (part->label, 0);
      if (facility->mode == DOSSIER_FACILITY_BARE)
        continue;
      dossier_block_add (part->label, DOSSIER_STYLE_VALUE, NULL, item, part->stop, FALSE);
      if (item->value_label != NULL)
        dossier_block_add (part->label, dossier_pen_get_value_style (item), item->value_label, item, part->stop, FALSE);
      if (facility->mode == DOSSIER_FACILITY_SHORT)
        continue;
      if (item->tag != NULL && item->status != DOSSIER_STATUS_COMPUTED)
        dossier_block_add (part->label, DOSSIER_STYLE_LETTERS, item->tag, item, part->stop, FALSE);
      if (words != NULL)
        dossier_block_add (part->label, DOSSIER_STYLE_LABEL, words, item, part->stop, FALSE);
    }
}

static void
measure_panel (DossierFacility *facility,
               DossierFacilityPanel *panel)
{
  DossierPen *pen = facility->pen;
  const char *head = pen->spec->panel_labels[panel->kind];
  guint n_lengths = 0;

  panel->head_height = panel->key_height = panel->bar_height = panel->picture_height = 0;
  for (guint i = 0; i < facility->parts->len; i++)
    {
      const DossierFacilityPart *part = dossier_facility_get (facility, i);

      if (part->panel != panel->kind)
        continue;
      n_lengths += part->item->part == DOSSIER_PART_LENGTH && part->value > 0;
      if (facility->mode == DOSSIER_FACILITY_KEYED)
        panel->key_height += dossier_facility_measure_entry (facility, part);
    }
  if (panel->kind == DOSSIER_PANEL_LENGTHS)
    panel->picture_height = MAX (1, n_lengths) * MAX (DOSSIER_FACILITY_LENGTH * pen->unit, DOSSIER_TARGET);
  if (facility->mode == DOSSIER_FACILITY_BARE && !facility->has_heads)
    return;

  if (facility->mode == DOSSIER_FACILITY_KEYED)
    panel->key_height += KEY_GAP * pen->unit;
  /* Over a list there is room for it beside a square. */
  if (!dossier_facility_has_list (facility) || panel->picture_height > 0)
    panel->bar_height = DOSSIER_FACILITY_BAR_HEIGHT * pen->unit;
  if (head != NULL)
    panel->head_height = ceil (dossier_pen_measure (pen, DOSSIER_STYLE_READING, head,
                                                    dossier_facility_get_column_width (facility)).height
                               + HEAD_GAP * pen->unit);
}

static double
get_gap (const DossierFacility *facility)
{
  return facility->mode == DOSSIER_FACILITY_BARE ? ENTRY_SPACE : PANEL_GAP * facility->pen->unit;
}

/* What a column holds besides square pictures, px, and how many of those. */
static double
measure_column (const DossierFacility *facility,
                guint column,
                guint *n_squares)
{
  double height = 0;

  *n_squares = 0;
  for (guint i = 0; i < facility->n_panels; i++)
    {
      const DossierFacilityPanel *panel = &facility->panels[i];

      if (panel->column != column)
        continue;
      height += (height > 0 || *n_squares > 0 ? get_gap (facility) : 0);
      height += panel->head_height + panel->picture_height + panel->bar_height + panel->key_height;
      *n_squares += panel->picture_height <= 0;
    }

  return height;
}

/* Pictures go to columns in their order; what is left goes to the shortest. */
static guint
choose_column (const DossierFacility *facility,
               guint index)
{
  guint best = index;
  double least = G_MAXDOUBLE;

  for (guint column = 0; index >= facility->n_columns && column < facility->n_columns; column++)
    {
      guint n_squares;
      double height = measure_column (facility, column, &n_squares);

      height += n_squares * dossier_facility_get_column_width (facility);
      if (height < least)
        {
          least = height;
          best = column;
        }
    }

  return best;
}

static void
set_columns (DossierFacility *facility,
             guint n_columns)
{
  facility->n_columns = n_columns;
  for (guint i = 0; i < facility->n_panels; i++)
    {
      facility->panels[i].column = G_MAXUINT;
      measure_panel (facility, &facility->panels[i]);
    }
  for (guint i = 0; i < facility->n_panels; i++)
    facility->panels[i].column = choose_column (facility, i);
}

/* A list needs a place for the scale bar beside each square picture. */
static double
get_most_side (const DossierFacility *facility)
{
  double width = dossier_facility_get_column_width (facility);

  return dossier_facility_has_list (facility) ? MAX (1, width - SIDE_BAR * facility->pen->unit) : width;
}

/* The largest side of a picture at which all columns are within a height; negative where there is none. */
static double
find_side (const DossierFacility *facility,
           double height)
{
  double side = get_most_side (facility);

  for (guint column = 0; column < facility->n_columns; column++)
    {
      guint n_squares;
      double rest = height - measure_column (facility, column, &n_squares);

      if (n_squares > 0)
        side = MIN (side, rest / n_squares);
      else if (rest < 0)
        return -1;
    }

  return floor (side);
}

/**
 * dossier_facility_get_sign_row:
 * @facility: a layout without words
 *
 * Returns: the height of the row of signs at the foot, px: a number may stand beside each
 */
double
dossier_facility_get_sign_row (const DossierFacility *facility)
{
  return MAX (DOSSIER_TARGET, facility->pen->is_numbered ? ceil (DOSSIER_RING * facility->pen->unit) : 0);
}

static double
measure_note (const DossierFacility *facility)
{
  const char *note = facility->pen->spec->scale_note;

  /* Without words, what has no shape stands below. */
  if (facility->mode == DOSSIER_FACILITY_BARE)
    return dossier_facility_get_sign_row (facility) + ENTRY_SPACE;
  if (note == NULL || facility->mode == DOSSIER_FACILITY_SHORT)
    return 0;

  return ceil (dossier_pen_measure (facility->pen, DOSSIER_STYLE_LABEL, note, facility->area.width).height
               + NOTE_GAP * facility->pen->unit);
}

/* Short lines in many columns take more room than long ones in few, or less: as it comes. */
static void
choose_list_columns (DossierFacility *facility)
{
  guint most = (guint) CLAMP (facility->area.width / (LIST_COLUMN * facility->pen->unit), 1, MOST_LIST_COLUMNS);
  guint best = 1;

  facility->list_height = 0;
  for (guint n = 1; dossier_facility_has_list (facility) && n <= most; n++)
    {
      double height;

      facility->n_list_columns = n;
      height = dossier_facility_run_through_list (facility, NULL);
      if (n == 1 || height < facility->list_height)
        {
          facility->list_height = height;
          best = n;
        }
    }
  facility->n_list_columns = best;
}

/* Chooses the number of columns that makes the pictures largest. Returns: whether they are large enough */
static gboolean
try_mode (DossierFacility *facility,
          DossierFacilityMode mode)
{
  double least = mode == DOSSIER_FACILITY_KEYED ? LEAST_SIDE : LEAST_LISTED;
  guint best = 1;

  facility->mode = mode;
  facility->side = -1;
  set_words (facility);
  facility->note_height = measure_note (facility);
  choose_list_columns (facility);
  for (guint n = 1; n <= facility->n_panels; n++)
    {
      double side;

      set_columns (facility, n);
      side = find_side (facility, facility->area.height - facility->list_height - facility->note_height);
      if (side > facility->side)
        {
          facility->side = side;
          best = n;
        }
    }
  set_columns (facility, best);

  return facility->side >= MIN (least * facility->pen->unit, facility->area.width);
}

static void
choose_mode (DossierFacility *facility)
{
  DossierFacilityMode first = facility->pen->is_numbered ? DOSSIER_FACILITY_BARE : DOSSIER_FACILITY_KEYED;
  guint mode = first;

  facility->has_heads = facility->pen->is_numbered;
  while (!try_mode (facility, (DossierFacilityMode) mode) && mode < DOSSIER_FACILITY_BARE)
    mode++;
  facility->pen->is_lossy = mode >= DOSSIER_FACILITY_SHORT;
  if (!facility->has_heads || facility->side >= LEAST_LISTED * facility->pen->unit)
    return;

  facility->has_heads = FALSE;
  try_mode (facility, DOSSIER_FACILITY_BARE);
}

/**
 * dossier_layout_facility:
 * @pen: a pen
 * @area: where the drawing goes
 *
 * Lays a facility out.
 */
void
dossier_layout_facility (DossierPen *pen,
                         const DossierRect *area)
{
  g_auto (DossierFacility) facility = { 0 };

  facility_init (&facility, pen, area);
  for (guint i = 0; i < facility.parts->len; i++)
    dossier_scene_add_stop (pen->scene, dossier_facility_get (&facility, i)->item->fact_id,
                            dossier_facility_get (&facility, i)->item->spoken);
  if (facility.n_panels == 0)
    return;

  choose_mode (&facility);

  facility.side = MAX (facility.side, 1);
  dossier_facility_draw (&facility);
}

/**
 * dossier_layout_facility_height:
 * @pen: a pen
 * @width: px
 *
 * Works out the height at which every picture is as wide as its column, within reason, and has all its words.
 *
 * Returns: px
 */
double
dossier_layout_facility_height (DossierPen *pen,
                                double width)
{
  DossierRect area = { 0, 0, width, TALL * pen->unit };
  g_auto (DossierFacility) facility = { 0 };
  double height = 0, side;

  facility_init (&facility, pen, &area);
  if (facility.n_panels == 0)
    return 1;

  set_words (&facility);
  set_columns (&facility, (guint) CLAMP (width / (COLUMN * pen->unit), 1, MIN (3, facility.n_panels)));
  side = MIN (dossier_facility_get_column_width (&facility), MOST_SIDE * pen->unit);
  for (guint column = 0; column < facility.n_columns; column++)
    {
      guint n_squares;
      double rest = measure_column (&facility, column, &n_squares);

      height = MAX (height, rest + n_squares * side);
    }

  return ceil (height + measure_note (&facility));
}
