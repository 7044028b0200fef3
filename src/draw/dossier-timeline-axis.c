// SPDX-License-Identifier: GPL-3.0-or-later

/* The axis of a timeline: days, months, quarters, years or decades, whichever have room for their names. */

#include "draw/dossier-timeline-draw.h"

#include <math.h>

#include "draw/dossier-label-place.h"
#include "draw/dossier-ticks.h"

#define TEXT_GAP 6.0   /* from a tick to its label */
#define LEAST_GAP 14.0 /* from a label to the next tick */
#define TICK 8.0
#define DAYS_A_MONTH 30.44

/* What is marked on the axis: each tick has a line, and a name where there is room. */
typedef struct
{
  guint months; /* between ticks; 0: days */
  guint days;   /* between ticks within a month, counted from its first: 1, 7 or 14 */
} Steps;

typedef struct
{
  DossierTimelineDraw *draw;
  Steps steps;
  double free_from; /* where the last label ends */
  gboolean has_year; /* a label has named a year */
} Axis;

double
dossier_timeline_map (const DossierTimelineDraw *draw,
                      double day)
{
  return draw->plot.x + day * dossier_timeline_pack_get_px_per_day (draw->pack) - draw->origin;
}

static double
measure (const Axis *axis,
         const char *text)
{
  return dossier_pen_measure (axis->draw->pen, DOSSIER_STYLE_AXIS, text, 0).width;
}

/* The width of the widest "Sep 2025". */
static double
measure_widest_month (const Axis *axis)
{
  const DossierChartSpec *spec = axis->draw->pen->spec;
  double widest = 0;

  for (guint i = 0; i < G_N_ELEMENTS (spec->months); i++)
    if (spec->months[i] != NULL)
      widest = MAX (widest, dossier_pen_measure (axis->draw->pen, DOSSIER_STYLE_VALUE, spec->months[i], 0).width);

  return widest + dossier_pen_measure (axis->draw->pen, DOSSIER_STYLE_VALUE, " 2025", 0).width;
}

/* The finest steps whose names do not run into each other, and leave room for that of the month with its year. */
static Steps
choose_steps (const Axis *axis)
{
  static const guint day_steps[] = { 1, 7, 14 };
  static const guint month_steps[] = { 1, 3, 12, 24, 60, 120, 240, 600, 1200 };
  double unit = axis->draw->pen->unit;
  double room = (TEXT_GAP + LEAST_GAP) * unit;
  double gaps = 2 * TEXT_GAP * unit;
  double day = dossier_timeline_pack_get_px_per_day (axis->draw->pack);
  double month = measure_widest_month (axis);
  double year = measure (axis, "2025");

  for (guint i = 0; i < G_N_ELEMENTS (day_steps); i++)
    if (day * day_steps[i] >= measure (axis, "28") + room && day * MAX (day_steps[i], 7) >= month + gaps)
      return (Steps) { 0, day_steps[i] };
  for (guint i = 0; i < G_N_ELEMENTS (month_steps); i++)
    if (day * DAYS_A_MONTH * month_steps[i] >= (month_steps[i] < 12 ? month + gaps : year + room))
      return (Steps) { month_steps[i], 0 };

  return (Steps) { 12000, 0 };
}

/* Writes a name right of its tick, where it does not run into the one before or over the edge. */
static gboolean
write_name (Axis *axis,
            const char *text,
            double x,
            gboolean is_chief)
{
  DossierTimelineDraw *draw = axis->draw;
  double unit = draw->pen->unit;
  DossierTextStyle style = is_chief ? DOSSIER_STYLE_VALUE : DOSSIER_STYLE_AXIS;
  DossierSize size = dossier_pen_measure (draw->pen, style, text, 0);
  DossierRect box = { x + TEXT_GAP * unit, draw->area.y, size.width, size.height };

  box.y += (draw->plot.y - draw->area.y - size.height) / 2;
  if (box.x < axis->free_from || box.x + box.width > draw->plot.x + draw->plot.width
      || dossier_rect_overlaps (&box, &draw->clock_box))
    return FALSE;

  dossier_pen_text (draw->pen, style, text, &box, -1);
  axis->free_from = box.x + box.width + TEXT_GAP * unit;

  return TRUE;
}

static void
draw_tick (Axis *axis,
           double x,
           gboolean is_chief)
{
  DossierTimelineDraw *draw = axis->draw;
  DossierTimelineTick tick = { x, draw->plot.y - TICK * draw->pen->unit, 1,
                               is_chief ? DOSSIER_ROLE_AXIS : DOSSIER_ROLE_GRID };

  if (x < draw->plot.x || x > draw->plot.x + draw->plot.width - 1)
    return;

  g_array_append_val (draw->ticks, tick);
}

/* "Jan 2025", "2025" where months are not named, "Feb" within a year. */
static char *
name_month (const Axis *axis,
            int year,
            int month,
            gboolean with_year)
{
  const DossierChartSpec *spec = axis->draw->pen->spec;

  if (axis->steps.months >= 12 || spec->months[month - 1] == NULL)
    return g_strdup_printf ("%d", year);
  if (with_year && spec->format_month != NULL)
    return spec->format_month (year, month);

  return g_strdup (spec->months[month - 1]);
}

static void
draw_period (Axis *axis,
             const DossierCalendarTick *tick)
{
  double x = dossier_timeline_map (axis->draw, tick->day);
  gboolean is_chief = axis->steps.months < 12 ? tick->month == 1 : (guint) tick->year % 10 == 0;
  gboolean with_year = is_chief || axis->steps.months == 0 || !axis->has_year;
  g_autofree char *name = name_month (axis, tick->year, tick->month, with_year);

  if (x < axis->draw->plot.x)
    return;
  draw_tick (axis, x, is_chief || axis->steps.months == 0);
  if (write_name (axis, name, x, axis->steps.months < 12 ? with_year : is_chief) && with_year)
    axis->has_year = TRUE;
}

/* The days of a month between its first and the next. */
static void
draw_days (Axis *axis,
           gint32 first,
           gint32 end)
{
  guint step = axis->steps.days;

  for (gint32 day = first + (gint32) step; day < end; day += (gint32) step)
    {
      double x = dossier_timeline_map (axis->draw, day);
      g_autofree char *name = g_strdup_printf ("%d", day - first + 1);

      /* A week that the month cuts short has no room for its name. */
      if (step > 1 && end - day < (gint32) step / 2)
        return;
      if (x < axis->draw->plot.x)
        continue;
      draw_tick (axis, x, FALSE);
      write_name (axis, name, x, FALSE);
    }
}

/* What the left edge is part of, where no period begins near it: else nobody would know which year this is. */
static void
write_context (Axis *axis,
               const GArray *ticks)
{
  DossierTimelineDraw *draw = axis->draw;
  double unit = draw->pen->unit;
  g_autofree char *name = NULL;
  double next = draw->plot.x + draw->plot.width;
  double width;
  DossierDatePart start;

  if (draw->first_day < 1 || draw->first_day > 3652058)
    return;

  start = dossier_date_for_day (draw->first_day).start;
  name = name_month (axis, start.year, start.month, TRUE);
  width = dossier_pen_measure (draw->pen, DOSSIER_STYLE_VALUE, name, 0).width;
  for (guint i = 0; i < ticks->len; i++)
    {
      double x = dossier_timeline_map (draw, g_array_index (ticks, DossierCalendarTick, i).day);

      if (x >= draw->plot.x)
        next = MIN (next, x);
    }
  if (next - draw->plot.x >= width + 2 * TEXT_GAP * unit)
    axis->has_year = write_name (axis, name, draw->plot.x, TRUE);
}

/**
 * dossier_timeline_draw_axis:
 * @draw: a layout whose plot has its place
 *
 * Names the ticks over the lanes, and collects them for dossier_timeline_draw_grid().
 */
void
dossier_timeline_draw_axis (DossierTimelineDraw *draw)
{
  Axis axis = { .draw = draw, .free_from = draw->plot.x };
  g_autoptr (GArray) ticks = NULL;
  gint32 first = (gint32) CLAMP (draw->first_day - 31, 1, 3652058);
  gint32 last = (gint32) CLAMP (draw->last_day, 1, 3652058);

  axis.steps = choose_steps (&axis);
  ticks = dossier_ticks_calendar (first, last, MAX (axis.steps.months, 1));
  write_context (&axis, ticks);
  for (guint i = 0; i < ticks->len; i++)
    {
      const DossierCalendarTick *tick = &g_array_index (ticks, DossierCalendarTick, i);
      gint32 next = i + 1 < ticks->len ? g_array_index (ticks, DossierCalendarTick, i + 1).day : last + 1;

      draw_period (&axis, tick);
      if (axis.steps.days > 0)
        draw_days (&axis, tick->day, next);
    }
}
