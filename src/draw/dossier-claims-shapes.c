// SPDX-License-Identifier: GPL-3.0-or-later

/* Points, range bars, arrows, announced values and levels: their shapes, each belonging to one statement. */

#include "draw/dossier-claims.h"

#include <math.h>

#define ARROW 16.0       /* of "at least" and "at most" */
#define NEAR_ARROW 24.0
#define NEAR_GAP 5.0     /* between the tip and the value that is named, but not stated */

/**
 * dossier_claims_get_base:
 * @claims: a layout
 * @claim: something announced
 *
 * Gets the value that the announced one starts from: the highest level below it, else zero.
 *
 * Returns: a value
 */
double
dossier_claims_get_base (const DossierClaims *claims,
                         const DossierClaim *claim)
{
  double base = MAX (0, claims->values.domain_low);
  guint n_below = 0;

  for (guint end = claims->tops->len; n_below < end;)
    {
      guint middle = n_below + (end - n_below) / 2;

      if (g_array_index (claims->tops, double, middle) < claim->low)
        n_below = middle + 1;
      else
        end = middle;
    }

  return n_below > 0 ? MAX (base, g_array_index (claims->tops, double, n_below - 1)) : base;
}

/* The arrow of a value that is only named: its tail and its tip. From below, unless there is no room over zero. */
static void
get_near_arrow (const DossierClaims *claims,
                const DossierClaim *claim,
                double *tail,
                double *tip)
{
  double unit = claims->pen->unit;
  double y = dossier_claims_get_y (claims, claim->low);
  double below = dossier_claims_zero (claims) - y - NEAR_GAP * unit;
  double above = y - NEAR_GAP * unit - claims->area.y;
  int way = below >= NEAR_ARROW / 2 * unit || below >= above ? 1 : -1;

  *tip = y + way * NEAR_GAP * unit;
  *tail = *tip + way * CLAMP (way > 0 ? below : above, 1, NEAR_ARROW * unit);
}

static DossierRect
get_point (const DossierClaims *claims,
           const DossierClaim *claim)
{
  double side = dossier_pen_get_point_side (claims->pen, claim->item, DOSSIER_CLAIM_MARK);
  double y = dossier_claims_get_y (claims, claim->low);

  return (DossierRect) { claim->x - side / 2, y - side / 2, side, side };
}

/* The arrow of an open amount: from the glyph up to the plot's head, or down to zero. */
static DossierRect
get_open_arrow (const DossierClaims *claims,
                const DossierClaim *claim)
{
  double unit = claims->pen->unit;
  DossierRect glyph = get_point (claims, claim);
  double from = glyph.y - DOSSIER_CLAIM_SPACE * unit;
  double to = MAX (claims->area.y, from - ARROW * unit);

  if (claim->item->amount.kind == DOSSIER_AMOUNT_AT_MOST)
    {
      from = glyph.y + glyph.height + DOSSIER_CLAIM_SPACE * unit;
      to = MIN (dossier_claims_zero (claims), from + ARROW * unit);
      to = MAX (from, to);
    }

  return (DossierRect) { claim->x, from, 0, to - from };
}

/* Both ends on whole pixels; a bar that would vanish between them is a pixel high, so that no end is off by more than
 * half of one. */
static DossierRect
get_bar (const DossierClaims *claims,
         const DossierClaim *claim)
{
  double width = round (DOSSIER_CLAIM_BAR * claims->pen->unit);
  double top = dossier_claims_get_y (claims, claim->high);
  double bottom = dossier_claims_get_y (claims, claim->low);
  double middle = (top + bottom) / 2;
  DossierRect bar = { round (claim->x - width / 2), round (top), width, round (bottom) - round (top) };

  if (bar.height < 1)
    {
      bar.y = middle - 0.5;
      bar.height = 1;
    }

  return bar;
}

static DossierRect
get_pennant (const DossierClaims *claims,
             const DossierClaim *claim)
{
  double side = round (DOSSIER_CLAIM_PENNANT * claims->pen->unit);
  double y = dossier_claims_get_y (claims, claim->high);

  return (DossierRect) { claim->x - side * DOSSIER_CLAIM_POLE, y - side / 2, side, side };
}

static DossierRect
make_upright (double x,
              double width,
              double from,
              double to)
{
  return (DossierRect) { x - width / 2, MIN (from, to), width, fabs (to - from) };
}

/**
 * dossier_claims_get_box:
 * @claims: a layout that has its scales
 * @claim: something plotted, with its place in time
 *
 * Returns: where its mark is, px
 */
DossierRect
dossier_claims_get_box (const DossierClaims *claims,
         const DossierClaim *claim)
{
  double bar = round (DOSSIER_CLAIM_BAR * claims->pen->unit);
  DossierRect glyph, arrow;
  double tail, tip;

  if (claim->item->kind == DOSSIER_ITEM_ANNOUNCED)
    return get_pennant (claims, claim);

  switch (claim->item->amount.kind)
    {
    case DOSSIER_AMOUNT_RANGE:
      return get_bar (claims, claim);
    case DOSSIER_AMOUNT_NEAR:
      get_near_arrow (claims, claim, &tail, &tip);
      return make_upright (claim->x, bar, tail, tip);
    case DOSSIER_AMOUNT_AT_LEAST:
    case DOSSIER_AMOUNT_AT_MOST:
      glyph = get_point (claims, claim);
      arrow = get_open_arrow (claims, claim);
      arrow = make_upright (claim->x, bar, arrow.y, arrow.y + arrow.height);
      return dossier_rect_unite (&glyph, &arrow);
    case DOSSIER_AMOUNT_EXACT:
    case DOSSIER_AMOUNT_NONE:
    default:
      return get_point (claims, claim);
    }
}

/* From the existing value up to the announced one, and on from the day of the announcement. */
static void
draw_announced (DossierClaims *claims,
                const DossierClaim *claim)
{
  double unit = claims->pen->unit;
  double right = claims->plot.x + claims->plot.width;
  double base = dossier_claims_get_y (claims, dossier_claims_get_base (claims, claim));
  double target = claim->box.y + claim->box.height / 2;
  double from = claim->box.x + claim->box.width + DOSSIER_CLAIM_SPACE * unit;
  double low = dossier_claims_get_y (claims, claim->low);

  if (base > claim->box.y + claim->box.height)
    dossier_pen_stem (claims->pen, claim->item, claim->x, base, claim->x, claim->box.y + claim->box.height,
                      claim->stop);
  if (from < right)
    {
      /* A grid line behind the dashes would close their gaps. */
      dossier_pen_line (claims->pen, from, target, right, target, 3, DOSSIER_ROLE_CARD, claim->stop);
      dossier_pen_stem (claims->pen, claim->item, from, target, right, target, claim->stop);
    }
  if (claim->low < claim->high && claim->x < right)
    dossier_pen_stem (claims->pen, claim->item, claim->x, low, right, low, claim->stop);
  dossier_pen_glyph (claims->pen, claim->item, &claim->box, claim->stop);
}

static void
draw_plotted (DossierClaims *claims,
              const DossierClaim *claim)
{
  const DossierAmount *amount = &claim->item->amount;
  DossierRect glyph = get_point (claims, claim);
  DossierRect arrow;
  double tail, tip;

  if (claim->item->kind == DOSSIER_ITEM_ANNOUNCED)
    {
      draw_announced (claims, claim);
      return;
    }
  if (amount->kind == DOSSIER_AMOUNT_RANGE)
    {
      dossier_pen_bar (claims->pen, claim->item, &claim->box, claim->stop);
      return;
    }
  if (amount->kind == DOSSIER_AMOUNT_NEAR)
    {
      get_near_arrow (claims, claim, &tail, &tip);
      arrow = (DossierRect) { claim->x, tail, 0, tip - tail };
      dossier_pen_arrow (claims->pen, claim->item, &arrow, claim->stop);
      return;
    }

  dossier_pen_point (claims->pen, claim->item, DOSSIER_CLAIM_MARK, &glyph, claim->stop);
  if (amount->kind == DOSSIER_AMOUNT_EXACT)
    return;
  arrow = get_open_arrow (claims, claim);
  if (arrow.height != 0)
    dossier_pen_arrow (claims->pen, claim->item, &arrow, claim->stop);
}

/* The lowest and the highest of the levels that end on a day. What lies between them adds nothing to a step from all of
 * them. */
typedef struct
{
  const DossierClaim *lowest, *highest;
} Ended;

static GHashTable *
find_ended (const DossierClaims *claims)
{
  GHashTable *ended = g_hash_table_new_full (NULL, NULL, NULL, g_free);

  for (guint i = 0; i < claims->levels->len; i++)
    {
      const DossierClaim *level = g_ptr_array_index (claims->levels, i);
      gpointer day = GINT_TO_POINTER (level->item->until);
      Ended *known = g_hash_table_lookup (ended, day);

      if (level->item->until == 0)
        continue;
      if (known == NULL)
        g_hash_table_insert (ended, day, g_memdup2 (&(Ended) { level, level }, sizeof (Ended)));
      else if (level->low < known->lowest->low)
        known->lowest = level;
      else if (level->low > known->highest->low)
        known->highest = level;
    }

  return ended;
}

static void
draw_step_from (DossierClaims *claims,
                const DossierClaim *before,
                const DossierClaim *level,
                double x)
{
  dossier_pen_line (claims->pen, x, dossier_claims_get_y (claims, before->low), x,
                    dossier_claims_get_y (claims, level->low), 2, DOSSIER_ROLE_TEXT, level->stop);
}

/* Where a level takes another one's place, a step leads from the one to the other. */
static void
draw_step (DossierClaims *claims,
           GHashTable *ended,
           const DossierClaim *level,
           double x)
{
  const Ended *before = g_hash_table_lookup (ended, GINT_TO_POINTER (level->earliest));

  if (before == NULL)
    return;

  draw_step_from (claims, before->lowest, level, x);
  if (before->highest != before->lowest)
    draw_step_from (claims, before->highest, level, x);
}

static void
draw_level (DossierClaims *claims,
            GHashTable *ended,
            const DossierClaim *claim)
{
  double low = dossier_claims_get_y (claims, claim->low);
  double high = dossier_claims_get_y (claims, claim->high);
  double start, end;

  dossier_claims_get_level_span (claims, claim, &start, &end);
  draw_step (claims, ended, claim, start);
  dossier_pen_line (claims->pen, start, low, end, low, 2, DOSSIER_ROLE_TEXT, claim->stop);
  if (claim->low < claim->high)
    dossier_pen_line (claims->pen, start, high, end, high, 2, DOSSIER_ROLE_TEXT, claim->stop);
}

/* Targets of neighbours meet in the middle between them, so that a pair of bars has two that do not overlap. */
static DossierRect
get_target (const DossierClaims *claims,
            const DossierClaim *claim)
{
  DossierRect target = dossier_pen_make_target (claims->pen, &claim->box);
  double left = target.x, right = target.x + target.width;

  /* A crowd keeps its places. */
  for (guint i = 0; !claims->is_crowd && i < claims->claims->len; i++)
    {
      const DossierClaim *other = dossier_claims_get (claims, i);

      if (other == claim || other->place != DOSSIER_CLAIM_PLOTTED || other->cluster != claim->cluster)
        continue;
      if (other->x < claim->x)
        left = MAX (left, (other->x + claim->x) / 2);
      if (other->x > claim->x)
        right = MIN (right, (other->x + claim->x) / 2);
    }

  /* What it lost on one side it gets back on the other. */
  if (left > target.x && right >= target.x + target.width)
    target.x = left;
  else if (right < target.x + target.width && left <= target.x)
    target.x = right - target.width;
  target.x = CLAMP (target.x, 0, claims->pen->frame->width - target.width);

  return target;
}

/**
 * dossier_claims_draw_marks:
 * @claims: a layout that has its marks
 *
 * Draws all marks of the plot, and makes those with a value and a date stops.
 */
void
dossier_claims_draw_marks (DossierClaims *claims)
{
  g_autoptr (GHashTable) ended = find_ended (claims);

  for (guint i = 0; i < claims->claims->len; i++)
    {
      const DossierClaim *claim = dossier_claims_get (claims, i);
      DossierRect target;

      /* Repeated statements of one level share one line: that of the first. */
      if (claim->place == DOSSIER_CLAIM_LEVEL && claim->cluster == i)
        draw_level (claims, ended, claim);
      if (claim->place != DOSSIER_CLAIM_PLOTTED || dossier_claims_is_in_crowd (claims, claim))
        continue;
      draw_plotted (claims, claim);
      target = get_target (claims, claim);
      dossier_scene_set_stop_place (claims->pen->scene, claim->stop, &claim->box, &target);
      dossier_scene_set_stop_values (claims->pen->scene, claim->stop, &claims->values, FALSE);
    }
}
