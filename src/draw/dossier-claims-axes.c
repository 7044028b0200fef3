// SPDX-License-Identifier: GPL-3.0-or-later

/* Values upwards from zero, time from left to right. */

#include "draw/dossier-claims.h"

#include <math.h>
#include <string.h>

#define TICK_GAP 12.0      /* between value labels and the plot */
#define TICK_DISTANCE 38.4 /* between value labels: 3.2 times their size */
#define LEAST_DISTANCE 26.0
#define MOST_TICKS 5
#define YEAR_TICK 8.0
#define PART_TICK 5.0
#define LEAST_PART 10.0    /* between the ticks of quarters */
#define TIME_GAP 8.0       /* between labels of time */
#define LEAST_MONTH 48.0   /* a month that is named */
#define DAYS_A_YEAR 365.25

/* Half a year on either side of a single day. */
#define LONELY_DAYS 183

static void
include_value (DossierClaims *claims,
               double value)
{
  claims->low = MIN (claims->low, value);
  claims->high = MAX (claims->high, value);
  claims->has_values = TRUE;
}

static void
include_day (DossierClaims *claims,
             gint32 day)
{
  if (day == DOSSIER_DATE_OPEN_PAST || day == DOSSIER_DATE_OPEN_FUTURE)
    return;

  claims->first_day = MIN (claims->first_day, day);
  claims->last_day = MAX (claims->last_day, day);
}

/* What is outside the span that the figure asks for is shown all the same: no statement is lost. Who zooms in keeps the
 * axis of values. */
static void
include_claim (DossierClaims *claims,
               const DossierClaim *claim)
{
  if (claim->whole_place == DOSSIER_CLAIM_PLOTTED || claim->whole_place == DOSSIER_CLAIM_LEVEL)
    {
      include_value (claims, claim->low);
      include_value (claims, claim->high);
    }
  if (claim->whole_place == DOSSIER_CLAIM_PLOTTED || claim->whole_place == DOSSIER_CLAIM_IN_LANE)
    {
      include_day (claims, claim->earliest);
      include_day (claims, claim->latest);
    }
}

/**
 * dossier_claims_find_extents:
 * @claims: a layout whose claims are known
 *
 * Finds the values and days that the axes must show. Values always start at zero.
 */
void
dossier_claims_find_extents (DossierClaims *claims)
{
  const DossierChartSpec *spec = claims->pen->spec;
  gboolean has_span = spec->last_day > spec->first_day;

  claims->first_day = has_span ? spec->first_day : G_MAXINT32;
  claims->last_day = has_span ? spec->last_day : G_MININT32;
  for (guint i = 0; i < claims->claims->len; i++)
    include_claim (claims, dossier_claims_get (claims, i));

  if (claims->last_day == claims->first_day)
    {
      claims->first_day -= LONELY_DAYS;
      claims->last_day += LONELY_DAYS;
    }
  if (claims->is_zoomed && claims->last_day > claims->first_day)
    {
      claims->first_day = claims->pen->frame->span.first;
      claims->last_day = claims->pen->frame->span.last;
    }
}

static gboolean
has_time (const DossierClaims *claims)
{
  return claims->last_day > claims->first_day;
}

static char *
format_value (const DossierClaims *claims,
              double value)
{
  const DossierChartSpec *spec = claims->pen->spec;

  return spec->format_number != NULL ? spec->format_number (value) : g_strdup_printf ("%g", value);
}

static gboolean
counts_whole_things (DossierUnit unit)
{
  return unit >= DOSSIER_UNIT_PERSON && unit <= DOSSIER_UNIT_COUNTRY;
}

/* Whether the ticks reach over all values, and keep apart. */
static gboolean
ticks_suit (const DossierClaims *claims,
            const DossierTicks *ticks)
{
  double top = dossier_ticks_get (ticks, ticks->n - 1);

  return top >= claims->high && claims->plot.height * ticks->step / top >= LEAST_DISTANCE * claims->pen->unit;
}

/* The wished number of ticks or one more or less, so that the highest value has a tick at it or over it. */
static void
set_ticks (DossierClaims *claims)
{
  static const int differences[] = { 0, 1, -1, 2 };
  double fit = round (claims->plot.height / (TICK_DISTANCE * claims->pen->unit));
  int wanted = (int) CLAMP (fit, 2, MOST_TICKS);

  claims->ticks = dossier_ticks_extended (claims->low, claims->high, (guint) wanted);
  for (guint i = 1; i < G_N_ELEMENTS (differences) && !ticks_suit (claims, &claims->ticks); i++)
    {
      DossierTicks other = dossier_ticks_extended (claims->low, claims->high, (guint) MAX (2, wanted + differences[i]));

      if (ticks_suit (claims, &other))
        claims->ticks = other;
    }
  if (counts_whole_things (claims->pen->spec->unit) && claims->ticks.step < 1)
    claims->ticks = (DossierTicks) { floor (claims->low), 1, (guint) (ceil (claims->high) - floor (claims->low)) + 1 };
}

/* The width of the value labels; 0 where they would take too much from the plot. */
static double
measure_tick_labels (const DossierClaims *claims)
{
  double widest = 0;

  for (guint i = 0; i < claims->ticks.n; i++)
    {
      g_autofree char *text = format_value (claims, dossier_ticks_get (&claims->ticks, i));

      widest = MAX (widest, dossier_pen_measure (claims->pen, DOSSIER_STYLE_AXIS, text, 0).width);
    }
  widest += TICK_GAP * claims->pen->unit;

  return widest > 0.4 * claims->area.width ? 0 : widest;
}

/**
 * dossier_claims_set_scales:
 * @claims: a layout whose parts have their heights
 *
 * Sets the plot, its ticks and its scales.
 */
void
dossier_claims_set_scales (DossierClaims *claims)
{
  double below = claims->lane_height + claims->axis_height + claims->strip_height + claims->list_height;
  double margin;
  double top;

  claims->plot.y = claims->area.y + claims->head_height;
  claims->plot.height = MAX (1, round (claims->area.height - claims->head_height - below));
  set_ticks (claims);
  margin = claims->has_values ? ceil (measure_tick_labels (claims)) : 0;
  claims->plot.x = claims->area.x + (claims->pen->spec->right_to_left ? 0 : margin);
  claims->plot.width = claims->area.width - margin;

  top = MAX (claims->high, dossier_ticks_get (&claims->ticks, claims->ticks.n - 1));
  claims->values = dossier_scale_new (MIN (claims->low, 0), top > 0 ? top : 1, dossier_claims_zero (claims),
                                      claims->plot.y);
  claims->time = dossier_scale_new_time (claims->first_day,
                                         has_time (claims) ? claims->last_day : claims->first_day,
                                         claims->plot.x,
                                         claims->plot.x + claims->plot.width);
}

/* Returns: the upper edge of the label; @limit where it would reach below that and is left out */
static double
draw_tick_label (DossierClaims *claims,
                 double value,
                 double y,
                 double limit)
{
  DossierPen *pen = claims->pen;
  g_autofree char *text = format_value (claims, value);
  DossierSize size = dossier_pen_measure (pen, DOSSIER_STYLE_AXIS, text, 0);
  double gap = TICK_GAP * pen->unit;
  gboolean rtl = pen->spec->right_to_left;
  double x = rtl ? claims->plot.x + claims->plot.width + gap : claims->plot.x - gap - size.width;
  DossierRect box = { x, y - size.height / 2, size.width, size.height };

  if (box.y + box.height > limit || box.y < claims->area.y)
    return limit;

  dossier_pen_text (pen, DOSSIER_STYLE_AXIS, text, &box, -1)->align = rtl ? DOSSIER_ALIGN_START : DOSSIER_ALIGN_END;
  return box.y;
}

static void
draw_values (DossierClaims *claims)
{
  double from = claims->plot.x;
  double to = from + claims->plot.width;
  gboolean labelled = claims->plot.width < claims->area.width;
  double limit = claims->area.y + claims->area.height;

  for (guint i = 0; i < claims->ticks.n; i++)
    {
      double value = dossier_ticks_get (&claims->ticks, i);
      double y = dossier_scale_map (&claims->values, value);

      if (value < claims->values.domain_low)
        continue;
      if (value != 0)
        dossier_pen_line (claims->pen, from, y, to, y, 1, DOSSIER_ROLE_GRID, -1);
      if (labelled)
        limit = draw_tick_label (claims, value, y, limit);
    }
}

/* "people", over the value labels. */
static void
draw_unit (DossierClaims *claims)
{
  DossierPen *pen = claims->pen;
  const char *text = pen->spec->unit_label;
  gboolean rtl = pen->spec->right_to_left;
  DossierSize size;
  DossierRect box;

  if (text == NULL || claims->plot.width >= claims->area.width)
    return;

  size = dossier_pen_measure (pen, DOSSIER_STYLE_AXIS, text, 0);
  /* The head is higher than the half of the topmost value label only where there is room for this. */
  if (claims->head_height < 1.5 * size.height
      || size.width > claims->area.width - dossier_claims_measure_outside (claims).width)
    return;

  box = (DossierRect) { claims->area.x, claims->area.y, size.width, size.height };
  if (rtl)
    box.x += claims->area.width - size.width;
  dossier_pen_text (pen, DOSSIER_STYLE_AXIS, text, &box, -1)->align = rtl ? DOSSIER_ALIGN_END : DOSSIER_ALIGN_START;
}

/* How the axis of time is labelled. */
typedef struct
{
  guint label_months; /* the period that is labelled: 12 or a multiple; 0: none */
  guint part_months;  /* the period with short ticks; 0: none */
  gboolean name_months;
  double label_width; /* of a year */
} TimeTicks;

static double
measure_months (const DossierClaims *claims)
{
  const DossierChartSpec *spec = claims->pen->spec;
  double widest = 0;

  for (guint i = 0; i < G_N_ELEMENTS (spec->months); i++)
    {
      if (spec->months[i] == NULL)
        return G_MAXDOUBLE;
      widest = MAX (widest, dossier_pen_measure (claims->pen, DOSSIER_STYLE_AXIS, spec->months[i], 0).width);
    }

  return widest;
}

static TimeTicks
choose_time_ticks (const DossierClaims *claims)
{
  static const guint periods[] = { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000 };
  double unit = claims->pen->unit;
  double year = claims->plot.width / ((double) claims->last_day - claims->first_day + 1) * DAYS_A_YEAR;
  TimeTicks ticks = { .label_width = dossier_pen_measure (claims->pen, DOSSIER_STYLE_AXIS, "2024", 0).width };

  for (guint i = 0; i < G_N_ELEMENTS (periods) && ticks.label_months == 0; i++)
    if (year * periods[i] >= ticks.label_width + TIME_GAP * unit)
      ticks.label_months = periods[i] * 12;

  ticks.name_months = year / 12 >= MAX (LEAST_MONTH * unit, measure_months (claims) + TIME_GAP * unit);
  if (ticks.name_months)
    ticks.part_months = 1;
  else if (year / 4 >= LEAST_PART * unit)
    ticks.part_months = 3;

  return ticks;
}

/**
 * dossier_claims_measure_axis:
 * @claims: a layout whose plot has its width
 *
 * Returns: the height of the axis of time with its labels, px
 */
double
dossier_claims_measure_axis (DossierClaims *claims)
{
  double line = dossier_pen_measure (claims->pen, DOSSIER_STYLE_AXIS, "2024", 0).height;
  TimeTicks ticks;

  /* The label of zero reaches below its line. */
  if (!has_time (claims))
    return ceil (line / 2);

  if (claims->mode == DOSSIER_LABELS_NONE)
    return ceil (YEAR_TICK * claims->pen->unit);
  ticks = choose_time_ticks (claims);

  return ceil (YEAR_TICK * claims->pen->unit + line * (ticks.name_months ? 2 : 1) + 2 * claims->pen->unit);
}

static void
draw_time_label (DossierClaims *claims,
                 const char *text,
                 double from,
                 double to,
                 guint row)
{
  DossierPen *pen = claims->pen;
  DossierSize size = dossier_pen_measure (pen, DOSSIER_STYLE_AXIS, text, 0);
  double top = dossier_claims_axis (claims) + YEAR_TICK * pen->unit + row * size.height;
  DossierRect box = { (from + to - size.width) / 2, top, size.width, size.height };

  if (claims->mode == DOSSIER_LABELS_NONE || size.width > to - from)
    return;
  if (box.x < claims->plot.x || box.x + box.width > claims->plot.x + claims->plot.width)
    return;

  dossier_pen_text (pen, DOSSIER_STYLE_AXIS, text, &box, -1)->align = DOSSIER_ALIGN_CENTRE;
}

/* The part of a period that is on the axis, px. */
static void
get_visible_part (const DossierClaims *claims,
                  const GArray *starts,
                  guint index,
                  double *from,
                  double *to)
{
  double end = claims->plot.x + claims->plot.width;

  *from = claims->plot.x;
  *to = end;
  if (index > 0)
    *from = dossier_scale_map (&claims->time, g_array_index (starts, DossierCalendarTick, index - 1).day);
  if (index < starts->len)
    *to = dossier_scale_map (&claims->time, g_array_index (starts, DossierCalendarTick, index).day);
}

static void
get_period_before (const DossierCalendarTick *tick,
                   guint months,
                   int *year,
                   int *month)
{
  int count = tick->year * 12 + tick->month - 1 - (int) months;

  *year = count / 12;
  *month = count % 12 + 1;
}

/* Labels each period in the middle of what is seen of it. */
static void
label_periods (DossierClaims *claims,
               guint months,
               guint row)
{
  g_autoptr (GArray) starts = dossier_ticks_calendar (claims->first_day, claims->last_day, months);

  for (guint i = 0; starts->len > 0 && i <= starts->len; i++)
    {
      int year = g_array_index (starts, DossierCalendarTick, i > 0 ? i - 1 : 0).year;
      int month = g_array_index (starts, DossierCalendarTick, i > 0 ? i - 1 : 0).month;
      g_autofree char *number = NULL;
      double from, to;

      if (i == 0)
        get_period_before (&g_array_index (starts, DossierCalendarTick, 0), months, &year, &month);
      get_visible_part (claims, starts, i, &from, &to);
      number = g_strdup_printf ("%d", year);
      draw_time_label (claims, months == 1 ? claims->pen->spec->months[month - 1] : number, from, to, row);
    }
}

/* Labels beginnings, where a single year is too narrow for its number. */
static void
label_starts (DossierClaims *claims,
              const TimeTicks *ticks)
{
  g_autoptr (GArray) starts = dossier_ticks_calendar (claims->first_day, claims->last_day, ticks->label_months);

  for (guint i = 0; i < starts->len; i++)
    {
      const DossierCalendarTick *start = &g_array_index (starts, DossierCalendarTick, i);
      g_autofree char *number = g_strdup_printf ("%d", start->year);
      double x = dossier_scale_map (&claims->time, start->day);

      draw_time_label (claims, number, x - ticks->label_width, x + ticks->label_width, 0);
    }
}

/* Ticks at the beginnings of periods, without those that a longer one has a tick at. */
static void
draw_time_ticks (DossierClaims *claims,
                 guint months,
                 guint longer_months,
                 double length)
{
  g_autoptr (GArray) starts = dossier_ticks_calendar (claims->first_day, claims->last_day, months);
  double y = dossier_claims_axis (claims);

  for (guint i = 0; i < starts->len; i++)
    {
      const DossierCalendarTick *start = &g_array_index (starts, DossierCalendarTick, i);
      double x = dossier_scale_map (&claims->time, start->day);

      if (longer_months > 0 && (guint) (start->year * 12 + start->month - 1) % longer_months == 0)
        continue;
      /* The last one would stick out by half its width. */
      x = MIN (x, claims->plot.x + claims->plot.width - dossier_pen_stroke (claims->pen, 1));
      dossier_pen_line (claims->pen, x, y, x, y + length * claims->pen->unit, 1, DOSSIER_ROLE_AXIS, -1);
    }
}

/* A year that neither begins nor ends on the axis. */
static void
label_only_year (DossierClaims *claims,
                 guint row)
{
  g_autofree char *number = NULL;

  if (claims->first_day < 1)
    return;

  number = g_strdup_printf ("%d", dossier_date_for_day (claims->first_day).start.year);
  draw_time_label (claims, number, claims->plot.x, claims->plot.x + claims->plot.width, row);
}

static void
draw_time (DossierClaims *claims)
{
  TimeTicks ticks = choose_time_ticks (claims);
  g_autoptr (GArray) years = dossier_ticks_calendar (claims->first_day, claims->last_day, 12);
  guint year_row = ticks.name_months ? 1 : 0;

  if (ticks.part_months > 0)
    draw_time_ticks (claims, ticks.part_months, ticks.label_months, PART_TICK);
  if (ticks.label_months > 0)
    draw_time_ticks (claims, ticks.label_months, 0, YEAR_TICK);

  if (ticks.name_months)
    label_periods (claims, 1, 0);
  if (years->len == 0)
    label_only_year (claims, year_row);
  else if (ticks.label_months == 12)
    label_periods (claims, 12, year_row);
  else if (ticks.label_months > 12)
    label_starts (claims, &ticks);
}

/* For whoever zooms, or points at a day. */
static void
set_time_axis (DossierClaims *claims)
{
  DossierTimeAxis axis = {
    .is_set = has_time (claims),
    .plot = claims->plot,
    .scale = claims->time,
    .n_before = claims->n_before,
    .n_after = claims->n_after,
  };

  axis.plot.height += claims->lane_height;
  dossier_scene_set_time_axis (claims->pen->scene, &axis);
}

/**
 * dossier_claims_draw_axes:
 * @claims: a layout that has its scales
 *
 * Draws grid, zero line, and the axis of time.
 */
void
dossier_claims_draw_axes (DossierClaims *claims)
{
  double from = claims->plot.x;
  double to = from + claims->plot.width;
  double zero = dossier_scale_map (&claims->values, 0);

  set_time_axis (claims);
  dossier_claims_draw_outside (claims);
  dossier_claims_draw_events (claims);
  if (claims->has_values)
    {
      draw_values (claims);
      draw_unit (claims);
      dossier_pen_line (claims->pen, from, zero, to, zero, 1, DOSSIER_ROLE_AXIS, -1);
    }
  if (!has_time (claims))
    return;

  dossier_pen_line (claims->pen, from, dossier_claims_axis (claims), to, dossier_claims_axis (claims), 1,
                    DOSSIER_ROLE_AXIS, -1);
  draw_time (claims);
}
