// SPDX-License-Identifier: GPL-3.0-or-later

/* Values along the rows, always from zero. */

#include "draw/dossier-rows.h"

#include <math.h>

#define LEAST_LENGTH 48.0 /* of an axis */
#define TICK_SPACE 24.0   /* between the labels of ticks: two of their sizes */
#define MOST_TICKS 6
#define TICK_GAP 4.0      /* under the labels of ticks */
#define MAX_ROUNDS 3

static guint
get_axis_of (const DossierRows *rows,
             const DossierRow *row)
{
  return dossier_rows_get_panel (rows, row->panel)->axis;
}

static char *
format_value (const DossierRows *rows,
              double value)
{
  const DossierChartSpec *spec = rows->pen->spec;

  return spec->format_number != NULL ? spec->format_number (value) : g_strdup_printf ("%g", value);
}

static double
measure_tick (const DossierRows *rows,
              double value)
{
  g_autofree char *text = format_value (rows, value);

  return dossier_pen_measure (rows->pen, DOSSIER_STYLE_AXIS, text, 0).width;
}

/* The axis of a panel: the only one, or the one of its unit. */
static guint
find_axis (DossierRows *rows,
           const DossierPanel *panel)
{
  const DossierChartSpec *spec = rows->pen->spec;
  DossierRowsAxis axis = { .unit = spec->unit, .unit_label = spec->unit_label };

  if (rows->own_axes && panel->group != NULL && panel->group->unit != DOSSIER_UNIT_NONE)
    axis = (DossierRowsAxis) { .unit = panel->group->unit, .unit_label = panel->group->unit_label };

  for (guint i = 0; i < rows->axes->len; i++)
    if (dossier_rows_get_axis (rows, i)->unit == axis.unit)
      return i;

  g_array_append_val (rows->axes, axis);

  return rows->axes->len - 1;
}

/**
 * dossier_rows_find_axes:
 * @rows: a layout that has its rows and panels
 *
 * Gives every panel its axis, and finds the greatest of all values on it.
 */
void
dossier_rows_find_axes (DossierRows *rows)
{
  for (guint i = 0; i < rows->panels->len; i++)
    dossier_rows_get_panel (rows, i)->axis = find_axis (rows, dossier_rows_get_panel (rows, i));

  for (guint i = 0; i < rows->rows->len; i++)
    {
      const DossierRow *row = dossier_rows_get (rows, i);
      DossierRowsAxis *axis = dossier_rows_get_axis (rows, get_axis_of (rows, row));

      if (row->has_value)
        axis->most = MAX (axis->most, row->high);
    }
}

/* Where the axis ends: at a tick, unless a value lies beyond the last. */
static double
get_end (const DossierRowsAxis *axis)
{
  double last = dossier_ticks_get (&axis->ticks, axis->ticks.n - 1);

  return MAX (MAX (axis->most, last), 1e-9);
}

/* As many ticks as keep apart on that length. */
static void
set_ticks (const DossierRows *rows,
           DossierRowsAxis *axis)
{
  double space = measure_tick (rows, axis->most) + TICK_SPACE * rows->pen->unit;
  double most = axis->most > 0 ? axis->most : 1;
  guint wanted = (guint) CLAMP (round (axis->length / space), 2, MOST_TICKS);

  axis->ticks = dossier_ticks_extended (0, most, wanted);
  if (axis->unit >= DOSSIER_UNIT_PERSON && axis->unit <= DOSSIER_UNIT_COUNTRY && axis->ticks.step < 1)
    axis->ticks = (DossierTicks) { 0, 1, (guint) ceil (most) + 1 };
}

/* The length at which every mark has its value beside it, within the column. */
static double
get_length (const DossierRows *rows,
            guint index,
            double room)
{
  double end = get_end (dossier_rows_get_axis (rows, index));
  double length = room - dossier_rows_get_mark_side (rows) / 2;

  for (guint i = 0; i < rows->rows->len; i++)
    {
      const DossierRow *row = dossier_rows_get (rows, i);

      if (row->has_value && row->high > 0 && get_axis_of (rows, row) == index)
        length = MIN (length, (room - dossier_rows_get_reach (rows, row)) * end / row->high);
    }

  return length;
}

/**
 * dossier_rows_set_axes:
 * @rows: a layout that has its words and columns
 *
 * Gives every axis its ticks and its length, in whole px, so that both of its ends are crisp. Ticks depend on the
 * length and the length on ticks: a few rounds settle that.
 *
 * Returns: whether the axes are long enough to show anything
 */
gboolean
dossier_rows_set_axes (DossierRows *rows)
{
  double room = rows->column_width - rows->words_width - rows->lane_width;
  gboolean fits = TRUE;

  for (guint i = 0; i < rows->axes->len; i++)
    {
      DossierRowsAxis *axis = dossier_rows_get_axis (rows, i);

      axis->length = room;
      for (guint round = 0; round < MAX_ROUNDS; round++)
        {
          set_ticks (rows, axis);
          axis->length = MAX (1, floor (get_length (rows, i, room)));
        }
      fits = fits && axis->length >= LEAST_LENGTH * rows->pen->unit;
    }

  return fits;
}

/**
 * dossier_rows_measure_ticks:
 * @rows: a layout that has its mode
 *
 * Returns: the height of the labels of ticks, px
 */
double
dossier_rows_measure_ticks (const DossierRows *rows)
{
  if (rows->squeeze > 0)
    return 0;

  return ceil (dossier_pen_measure (rows->pen, DOSSIER_STYLE_AXIS, "0", 0).height + TICK_GAP * rows->pen->unit);
}

/**
 * dossier_rows_get_x:
 * @rows: a layout that has its axes
 * @panel: one of its panels, in its place
 * @value: a value
 *
 * Returns: its place, px
 */
double
dossier_rows_get_x (const DossierRows *rows,
                    const DossierPanel *panel,
                    double value)
{
  const DossierRowsAxis *axis = dossier_rows_get_axis (rows, panel->axis);
  DossierRect zero = { panel->box.x + rows->words_width + rows->lane_width, 0, 0, 0 };
  DossierScale scale;

  dossier_rows_mirror (rows, &zero);
  scale = dossier_scale_new (0, get_end (axis), zero.x, zero.x + dossier_rows_get_way (rows) * axis->length);

  return dossier_scale_map (&scale, value);
}

static void
draw_grid_between (DossierRows *rows,
                   const DossierPanel *panel,
                   double top,
                   double bottom)
{
  const DossierTicks *ticks = &dossier_rows_get_axis (rows, panel->axis)->ticks;

  for (guint i = 0; i < ticks->n; i++)
    {
      double value = dossier_ticks_get (ticks, i);
      double x = dossier_rows_get_x (rows, panel, value);

      dossier_pen_line (rows->pen, x, top, x, bottom, 1, value == 0 ? DOSSIER_ROLE_AXIS : DOSSIER_ROLE_GRID, -1);
    }
}

/**
 * dossier_rows_draw_grid:
 * @rows: a layout that has its axes
 * @panel: one of its panels, whose rows have their places
 *
 * Draws zero and the grid behind the marks of @panel; not behind words that stand over them.
 */
void
dossier_rows_draw_grid (DossierRows *rows,
                        const DossierPanel *panel)
{
  if (rows->mode.words != DOSSIER_ROW_WORDS_OVER)
    {
      draw_grid_between (rows, panel, panel->rows_top, panel->box.y + panel->box.height);
      return;
    }

  for (guint i = panel->first; i < panel->first + panel->n; i++)
    {
      const DossierRow *row = dossier_rows_get (rows, i);

      draw_grid_between (rows, panel, ceil (row->top + row->words_size.height), floor (row->top + row->height));
    }
}

/* The room for labels of ticks, and for the name of the unit. Places are as if the script ran from the left. */
typedef struct
{
  double free;  /* where the next label may start */
  double limit; /* where it must end */
} TickRoom;

/* What the words of the rows leave over the axis, without half of the first tick's label. */
static double
get_unit_room (const DossierRows *rows)
{
  return rows->words_width + rows->lane_width - measure_tick (rows, 0) / 2 - TICK_GAP * rows->pen->unit;
}

static DossierSize
measure_unit (const DossierRows *rows,
              const DossierPanel *panel)
{
  const char *text = dossier_rows_get_axis (rows, panel->axis)->unit_label;

  if (text == NULL || text[0] == '\0')
    return (DossierSize) { 0, 0 };

  return dossier_pen_measure (rows->pen, DOSSIER_STYLE_AXIS, text, 0);
}

/* The unit stands before zero where the words of the rows leave it room, else after the last tick that leaves it
 * some. */
static TickRoom
get_tick_room (const DossierRows *rows,
               const DossierPanel *panel)
{
  TickRoom room = { panel->box.x, panel->box.x + panel->box.width };
  double unit = measure_unit (rows, panel).width;

  if (unit > get_unit_room (rows) && unit < panel->box.width / 2)
    room.limit -= unit + TICK_GAP * rows->pen->unit;

  return room;
}

static void
draw_tick (DossierRows *rows,
           const DossierPanel *panel,
           double value,
           double top,
           TickRoom *room)
{
  DossierPen *pen = rows->pen;
  g_autofree char *text = format_value (rows, value);
  DossierSize size = dossier_pen_measure (pen, DOSSIER_STYLE_AXIS, text, 0);
  DossierRect box = { dossier_rows_get_x (rows, panel, value) - size.width / 2, top, size.width, size.height };
  gboolean is_limited = room->limit < panel->box.x + panel->box.width;

  dossier_rows_mirror (rows, &box);
  box.x = MAX (panel->box.x, box.x);
  if (!is_limited)
    box.x = MIN (box.x, room->limit - box.width);
  if (box.x < room->free || box.x + box.width > room->limit)
    return;

  room->free = box.x + box.width + TICK_GAP * pen->unit;
  dossier_rows_mirror (rows, &box);
  dossier_pen_text (pen, DOSSIER_STYLE_AXIS, text, &box, -1)->align = DOSSIER_ALIGN_CENTRE;
}

static void
draw_unit (DossierRows *rows,
           const DossierPanel *panel,
           double top,
           double free)
{
  const char *text = dossier_rows_get_axis (rows, panel->axis)->unit_label;
  DossierSize size = measure_unit (rows, panel);
  DossierRect box = { panel->box.x, top, size.width, size.height };

  if (size.width <= 0)
    return;
  if (size.width > get_unit_room (rows))
    box.x = free;
  if (box.x + box.width > panel->box.x + panel->box.width)
    return;

  dossier_rows_mirror (rows, &box);
  dossier_pen_text (rows->pen, DOSSIER_STYLE_AXIS, text, &box, -1)->align = dossier_pen_get_start (rows->pen);
}

/**
 * dossier_rows_draw_ticks:
 * @rows: a layout that has its axes
 * @panel: one of its panels, in its place
 * @top: the upper edge of the labels, px
 *
 * Labels the axis of @panel.
 */
void
dossier_rows_draw_ticks (DossierRows *rows,
                         const DossierPanel *panel,
                         double top)
{
  const DossierTicks *ticks = &dossier_rows_get_axis (rows, panel->axis)->ticks;
  TickRoom room = get_tick_room (rows, panel);

  if (rows->squeeze > 0)
    return;

  for (guint i = 0; i < ticks->n; i++)
    draw_tick (rows, panel, dossier_ticks_get (ticks, i), top, &room);
  draw_unit (rows, panel, top, room.free);
}
