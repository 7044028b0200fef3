// SPDX-License-Identifier: GPL-3.0-or-later

/* Areas as squares, all to one scale, with the same person in each and a grid of half metres.
 *
 * Under each square stands what it is; where there is no room for that, a number, and a list. */

#include <math.h>

#include "draw/dossier-areas.h"
#include "draw/dossier-layout-private.h"
#include "draw/dossier-scale-bar.h"

#define GAP_NONE 4.0      /* between squares without words, px */
#define LEAST_LABEL 96.0  /* the width of a label */
#define MOST_LABEL 184.0
#define LEAST_SQUARE 44.0 /* the side of the largest square: less shows no difference */
#define NARROW 480.0
#define NOTE_GAP 12.0
#define LEAST_BAR 40.0    /* px */
#define SEARCH_STEPS 40
#define TALL 10000.0

static void
clear_area (gpointer data)
{
  g_array_unref (((DossierArea *) data)->label);
}

static void
areas_clear (DossierAreas *areas)
{
  g_array_unref (areas->areas);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (DossierAreas, areas_clear)

/* The side of a square of that area, m. */
static gboolean
get_side (const DossierChartSpec *spec,
          double value,
          double *side)
{
  double square_metres = value;

  if (spec->unit != DOSSIER_UNIT_NONE && !dossier_unit_convert (value, spec->unit, DOSSIER_UNIT_M2, &square_metres))
    return FALSE;
  if (!isfinite (square_metres) || square_metres <= 0)
    return FALSE;

  *side = sqrt (square_metres);
  return TRUE;
}

/* What was not given as a number has no shape: "near" names an area and does not state one. */
static void
set_shape (const DossierChartSpec *spec,
           DossierArea *area)
{
  const DossierAmount *amount = &area->item->amount;
  double low = amount->kind == DOSSIER_AMOUNT_AT_MOST ? amount->high : amount->low;
  double high = amount->kind == DOSSIER_AMOUNT_RANGE ? amount->high : low;

  area->has_shape = dossier_amount_is_number (amount)
                    && get_side (spec, low, &area->low) && get_side (spec, high, &area->high);
}

static void
collect_areas (DossierAreas *areas)
{
  const DossierChartSpec *spec = areas->pen->spec;

  for (guint i = 0; i < spec->items->len; i++)
    {
      DossierArea area = { .item = &g_array_index (spec->items, DossierChartItem, i), .stop = (int) i,
                           .number = i + 1 };

      set_shape (spec, &area);
      if (area.has_shape)
        areas->largest = MAX (areas->largest, area.high);
      area.label = dossier_block_new ();
      g_array_append_val (areas->areas, area);
    }
}

static void
areas_init (DossierAreas *areas,
            DossierPen *pen,
            const DossierRect *area)
{
  *areas = (DossierAreas) { .pen = pen, .area = *area };
  areas->areas = g_array_new (FALSE, FALSE, sizeof (DossierArea));
  g_array_set_clear_func (areas->areas, clear_area);
  collect_areas (areas);
}

static void
add_words (GArray *block,
           const DossierArea *area,
           gboolean new_line)
{
  const char *words = dossier_pen_get_words (area->item, FALSE);
  guint before = block->len;

  if (area->item->tag != NULL && area->item->status != DOSSIER_STATUS_COMPUTED)
    dossier_block_add (block, DOSSIER_STYLE_LETTERS, area->item->tag, area->item, area->stop, new_line);
  if (words != NULL)
    dossier_block_add (block, DOSSIER_STYLE_LABEL, words, area->item, area->stop,
                       new_line && block->len == before);
}

static void
add_value (GArray *block,
           const DossierArea *area,
           DossierTextStyle style)
{
  if (area->item->amount.kind == DOSSIER_AMOUNT_NEAR)
    style = dossier_pen_get_value_style (area->item);
  dossier_block_add (block, style, NULL, area->item, area->stop, FALSE);
  if (area->item->value_label != NULL)
    dossier_block_add (block, style, area->item->value_label, area->item, area->stop, FALSE);
}

/* What stands under a square, or in the list. */
static void
set_label (DossierAreas *areas,
           DossierArea *area)
{
  double unit = areas->pen->unit;

  g_array_set_size (area->label, 0);
  if (areas->mode != DOSSIER_AREA_LABELS_NONE)
    add_value (area->label, area, areas->mode == DOSSIER_AREA_LABELS_LISTED ? DOSSIER_STYLE_VALUE : DOSSIER_STYLE_KEY);
  if (areas->mode == DOSSIER_AREA_LABELS_UNDER || areas->mode == DOSSIER_AREA_LABELS_LISTED || !area->has_shape)
    add_words (area->label, area, areas->mode == DOSSIER_AREA_LABELS_UNDER && area->has_shape);

  if (areas->mode == DOSSIER_AREA_LABELS_LISTED && area->has_shape)
    {
      area->label_size = (DossierSize) { dossier_pen_get_ring_width (areas->pen), round (DOSSIER_RING * unit) };
      return;
    }

  area->label_width = dossier_block_measure (areas->pen, area->label, 0).width;
  area->label_width = CLAMP (area->label_width, LEAST_LABEL * unit, MOST_LABEL * unit);
  area->label_size = dossier_block_measure (areas->pen, area->label, area->label_width);
}

static void
set_labels (DossierAreas *areas)
{
  for (guint i = 0; i < areas->areas->len; i++)
    set_label (areas, dossier_areas_get (areas, i));
}

/**
 * dossier_areas_get_entry_width:
 * @areas: a layout
 *
 * Returns: the width of an entry's text in the list, px
 */
double
dossier_areas_get_entry_width (const DossierAreas *areas)
{
  return areas->area.width - dossier_pen_get_ring_width (areas->pen) - DOSSIER_AREAS_ENTRY_GAP * areas->pen->unit;
}

/**
 * dossier_areas_is_listed:
 * @areas: a layout that has its mode
 * @area: one of its areas
 *
 * Tells whether @area is in the list: what has no shape is, and everything where labels are listed.
 *
 * Returns: whether it is
 */
gboolean
dossier_areas_is_listed (const DossierAreas *areas,
           const DossierArea *area)
{
  return areas->mode == DOSSIER_AREA_LABELS_LISTED || (!area->has_shape && areas->mode != DOSSIER_AREA_LABELS_NONE);
}

/**
 * dossier_areas_get_gap:
 * @areas: a layout that has its mode
 * @gap: px of the design
 *
 * Returns: the gap here, px: almost none where there is no room even for words
 */
double
dossier_areas_get_gap (const DossierAreas *areas,
         double gap)
{
  return areas->mode == DOSSIER_AREA_LABELS_NONE && !areas->pen->is_numbered ? GAP_NONE : gap * areas->pen->unit;
}

/**
 * dossier_areas_count_shapeless:
 * @areas: a layout
 *
 * Returns: how many statements give no area that could be drawn
 */
guint
dossier_areas_count_shapeless (const DossierAreas *areas)
{
  guint n = 0;

  for (guint i = 0; i < areas->areas->len; i++)
    if (!dossier_areas_get (areas, i)->has_shape)
      n++;

  return n;
}

static double
measure_list (const DossierAreas *areas)
{
  double unit = areas->pen->unit;
  double height = 0;

  if (areas->mode == DOSSIER_AREA_LABELS_NONE)
    return dossier_areas_count_shapeless (areas) > 0 ? DOSSIER_TARGET : 0;

  for (guint i = 0; i < areas->areas->len; i++)
    {
      const DossierArea *area = dossier_areas_get (areas, i);
      double text = dossier_block_measure (areas->pen, area->label, dossier_areas_get_entry_width (areas)).height;

      if (dossier_areas_is_listed (areas, area))
        height += MAX (MAX (text, DOSSIER_RING * unit) + DOSSIER_AREAS_ENTRY_SPACE * unit, DOSSIER_TARGET);
    }

  return height > 0 ? ceil (height + DOSSIER_AREAS_LIST_GAP * unit) : 0;
}

static double
measure_note (const DossierAreas *areas)
{
  const char *note = areas->pen->spec->scale_note;

  if (note == NULL || areas->mode == DOSSIER_AREA_LABELS_NONE)
    return 0;

  return ceil (dossier_pen_measure (areas->pen, DOSSIER_STYLE_LABEL, note, areas->area.width).height
               + NOTE_GAP * areas->pen->unit);
}

/**
 * dossier_areas_has_bar:
 * @areas: a layout that has its mode
 *
 * Returns: whether there is a scale bar: without its length in words it would say nothing
 */
gboolean
dossier_areas_has_bar (const DossierAreas *areas)
{
  return areas->mode != DOSSIER_AREA_LABELS_NONE || areas->pen->is_numbered;
}

/**
 * dossier_areas_measure_bar:
 * @areas: a layout that has its scale
 *
 * Returns: the size of the scale bar with its words, px
 */
DossierSize
dossier_areas_measure_bar (const DossierAreas *areas)
{
  if (!dossier_areas_has_bar (areas))
    return (DossierSize) { 0, 0 };

  return dossier_scale_bar_measure (areas->pen, areas->bar, areas->scale);
}

static double
take_column (const DossierAreas *areas,
             DossierAreasFlow *flow,
             double width)
{
  double x;

  if (flow->x > 0 && flow->x + width > areas->area.width)
    {
      flow->x = 0;
      flow->row++;
    }
  x = flow->x;
  flow->x += width + dossier_areas_get_gap (areas, DOSSIER_AREAS_GAP);

  return x;
}

static double
get_column_width (const DossierAreas *areas,
                  const DossierArea *area)
{
  return MAX (MAX (area->high * areas->scale, area->label_size.width), DOSSIER_TARGET);
}

/**
 * dossier_areas_flow:
 * @areas: a layout that has its labels
 * @scale: px a metre
 * @fits: (out): whether every column is within the width
 * @bar: (out): where the scale bar goes
 *
 * Puts the squares in columns and rows at a scale.
 *
 * Returns: the number of rows
 */
guint
dossier_areas_flow (DossierAreas *areas,
            double scale,
            gboolean *fits,
            DossierAreasFlow *bar)
{
  DossierAreasFlow flow = { 0, 0 };

  areas->scale = scale;
  areas->bar = dossier_scale_bar_choose (scale, LEAST_BAR * areas->pen->unit);
  *fits = TRUE;
  for (guint i = 0; i < areas->areas->len; i++)
    {
      DossierArea *area = dossier_areas_get (areas, i);
      double width = get_column_width (areas, area);

      if (!area->has_shape)
        continue;
      *fits = *fits && width <= areas->area.width;
      area->x = take_column (areas, &flow, width);
      area->row = flow.row;
    }
  *bar = flow;
  if (dossier_areas_has_bar (areas))
    {
      bar->x = take_column (areas, &flow, dossier_areas_measure_bar (areas).width);
      bar->row = flow.row;
      *fits = *fits && bar->x + dossier_areas_measure_bar (areas).width <= areas->area.width + 0.5;
    }

  return flow.row + 1;
}

/**
 * dossier_areas_measure_row:
 * @areas: a layout whose squares have their rows
 * @row: a row
 * @square: (out): the height of its largest square, px
 * @label: (out): the height of its highest label with the gap over it, px
 *
 * Measures a row.
 */
void
dossier_areas_measure_row (const DossierAreas *areas,
             guint row,
             double *square,
             double *label)
{
  double unit = areas->pen->unit;

  *square = 0;
  *label = 0;
  for (guint i = 0; i < areas->areas->len; i++)
    {
      const DossierArea *area = dossier_areas_get (areas, i);

      if (!area->has_shape || area->row != row)
        continue;
      *square = MAX (*square, MAX (area->high * areas->scale, DOSSIER_TARGET));
      *label = MAX (*label, area->label_size.height > 0 ? area->label_size.height + DOSSIER_AREAS_LABEL_GAP * unit : 0);
    }
}

/* Returns: the height of all rows, px, or more than there ever is where the scale is too large */
static double
measure_rows (DossierAreas *areas,
              double scale)
{
  gboolean fits;
  DossierAreasFlow bar;
  guint n_rows = dossier_areas_flow (areas, scale, &fits, &bar);
  double height = 0;

  for (guint row = 0; row < n_rows; row++)
    {
      double square, label;

      dossier_areas_measure_row (areas, row, &square, &label);
      if (row == bar.row)
        square = MAX (square, dossier_areas_measure_bar (areas).height);
      height += square + label + (row > 0 ? dossier_areas_get_gap (areas, DOSSIER_AREAS_ROW_GAP) : 0);
    }

  return fits ? height : G_MAXDOUBLE;
}

/* The largest scale at which everything fits; 0 for none. */
static double
find_scale (DossierAreas *areas,
            double height)
{
  double good = 0;
  double bad = areas->area.width / areas->largest;

  if (measure_rows (areas, bad) <= height)
    return bad;
  for (guint i = 0; i < SEARCH_STEPS; i++)
    {
      double middle = (good + bad) / 2;

      if (measure_rows (areas, middle) <= height)
        good = middle;
      else
        bad = middle;
    }

  return good;
}

/* Once the squares have their size, labels may be as wide as they are. */
static void
widen_labels (DossierAreas *areas)
{
  for (guint i = 0; areas->mode != DOSSIER_AREA_LABELS_LISTED && i < areas->areas->len; i++)
    {
      DossierArea *area = dossier_areas_get (areas, i);

      if (!area->has_shape || area->high * areas->scale <= area->label_width)
        continue;
      area->label_width = area->high * areas->scale;
      area->label_size = dossier_block_measure (areas->pen, area->label, area->label_width);
    }
}

static gboolean
try_mode (DossierAreas *areas,
          DossierAreaLabels mode)
{
  double scale;

  areas->mode = mode;
  set_labels (areas);
  areas->list_height = measure_list (areas);
  areas->note_height = measure_note (areas);
  if (areas->largest <= 0)
    return areas->list_height + areas->note_height <= areas->area.height;

  scale = find_scale (areas, areas->area.height - areas->list_height - areas->note_height);
  if (scale > 0)
    {
      measure_rows (areas, scale);
      widen_labels (areas);
    }

  return scale * areas->largest >= LEAST_SQUARE * areas->pen->unit;
}

static void
choose_mode (DossierAreas *areas)
{
  static const DossierAreaLabels wide[] = {
    DOSSIER_AREA_LABELS_UNDER, DOSSIER_AREA_LABELS_LISTED, DOSSIER_AREA_LABELS_VALUES, DOSSIER_AREA_LABELS_NONE,
  };
  static const DossierAreaLabels narrow[] = {
    DOSSIER_AREA_LABELS_LISTED, DOSSIER_AREA_LABELS_UNDER, DOSSIER_AREA_LABELS_VALUES, DOSSIER_AREA_LABELS_NONE,
  };
  const DossierAreaLabels *modes = areas->area.width < NARROW * areas->pen->unit ? narrow : wide;

  areas->pen->is_lossy = TRUE;
  for (guint i = 0; !areas->pen->is_numbered && i < G_N_ELEMENTS (wide); i++)
    if (try_mode (areas, modes[i]))
      {
        areas->pen->is_lossy = modes[i] == DOSSIER_AREA_LABELS_VALUES || modes[i] == DOSSIER_AREA_LABELS_NONE;
        return;
      }

  try_mode (areas, DOSSIER_AREA_LABELS_NONE);
}

/**
 * dossier_layout_areas:
 * @pen: a pen
 * @area: where the chart goes
 *
 * Lays areas out to one scale.
 */
void
dossier_layout_areas (DossierPen *pen,
                      const DossierRect *area)
{
  g_auto (DossierAreas) areas = { 0 };

  areas_init (&areas, pen, area);
  choose_mode (&areas);
  for (guint i = 0; i < areas.areas->len; i++)
    dossier_scene_add_stop (pen->scene, dossier_areas_get (&areas, i)->item->fact_id,
                            dossier_areas_get (&areas, i)->item->spoken);

  dossier_areas_draw (&areas);
}

/**
 * dossier_layout_areas_height:
 * @pen: a pen
 * @width: px
 *
 * Works out the height at which all squares stand in one row, or are as large as the width lets them be.
 *
 * Returns: px
 */
double
dossier_layout_areas_height (DossierPen *pen,
                             double width)
{
  DossierRect area = { 0, 0, width, TALL * pen->unit };
  g_auto (DossierAreas) areas = { 0 };
  double low = 0, high;

  areas_init (&areas, pen, &area);
  choose_mode (&areas);
  if (areas.largest <= 0)
    return areas.list_height + areas.note_height;

  set_labels (&areas);
  /* The largest scale that keeps them in one row; where there are too many for one, that of the largest square at a
   * third. */
  high = width / areas.largest;
  for (guint i = 0; i < SEARCH_STEPS; i++)
    {
      double middle = (low + high) / 2;
      gboolean fits;
      DossierAreasFlow bar;

      if (dossier_areas_flow (&areas, middle, &fits, &bar) == 1 && fits)
        low = middle;
      else
        high = middle;
    }
  if (low * areas.largest < LEAST_SQUARE * pen->unit)
    low = MIN (width / areas.largest / 3, find_scale (&areas, area.height));

  return ceil (MIN (measure_rows (&areas, low), width) + areas.list_height + areas.note_height);
}
