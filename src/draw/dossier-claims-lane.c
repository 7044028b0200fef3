// SPDX-License-Identifier: GPL-3.0-or-later

/* The lane under zero: what has a date and no figure, the span before the first figure, and the rug of all dates.
 *
 * A statement without a number is never given a height among the values. */

#include "draw/dossier-claims.h"

#include <math.h>

#define GLYPH 16.0
#define LABEL_GAP 6.0
#define MAX_ROWS 3

typedef struct
{
  double from, to;
  guint row;
} Taken;

static gboolean
is_free (const GArray *taken,
         const Taken *wish,
         const DossierRect *plot)
{
  if (wish->from < plot->x - 0.5 || wish->to > plot->x + plot->width + 0.5)
    return FALSE;

  for (guint i = 0; i < taken->len; i++)
    {
      const Taken *other = &g_array_index (taken, Taken, i);

      if (other->row == wish->row && other->from < wish->to && wish->from < other->to)
        return FALSE;
    }

  return TRUE;
}

/**
 * dossier_claims_get_row_height:
 * @claims: a layout
 *
 * Returns: the height of a row of the lane or the strip, px: never less than a target
 */
double
dossier_claims_get_row_height (const DossierClaims *claims)
{
  double row = claims->mode == DOSSIER_LABELS_NONE ? GLYPH : DOSSIER_CLAIM_ROW;

  return MAX (DOSSIER_TARGET, round (row * claims->pen->unit));
}

/* Where the first figure is, shown or not; the plot's start where there is none before it to tell of. */
static double
get_first_figure (const DossierClaims *claims)
{
  double first = claims->plot.x + claims->plot.width;
  gboolean found = FALSE;

  for (guint i = 0; i < claims->claims->len; i++)
    {
      const DossierClaim *claim = dossier_claims_get (claims, i);
      double start, end;

      if (claim->whole_place != DOSSIER_CLAIM_PLOTTED)
        continue;
      dossier_scale_map_days (&claims->time, claim->earliest, claim->latest, &start, &end);
      first = MIN (first, start);
      found = TRUE;
    }

  return found ? first : claims->plot.x;
}

/* Whoever zooms past the gap does not see it, and needs no words for it. */
static DossierSize
measure_gap_words (const DossierClaims *claims)
{
  const char *words = claims->pen->spec->no_figure_before;

  if (words == NULL || claims->mode == DOSSIER_LABELS_NONE
      || (claims->is_zoomed && get_first_figure (claims) <= claims->plot.x))
    return (DossierSize) { 0, 0 };

  return dossier_pen_measure (claims->pen, DOSSIER_STYLE_LABEL, words, 0);
}

/**
 * dossier_claims_has_lane:
 * @claims: a layout
 *
 * Returns: whether anything has to be said under zero
 */
gboolean
dossier_claims_has_lane (const DossierClaims *claims)
{
  if (claims->pen->spec->no_figure_before != NULL)
    return TRUE;

  for (guint i = 0; i < claims->claims->len; i++)
    if (dossier_claims_get (claims, i)->place == DOSSIER_CLAIM_IN_LANE)
      return TRUE;

  return FALSE;
}

/* Words at the lane's start, where they fit. */
static void
reserve_gap_words (DossierClaims *claims,
                   GArray *taken)
{
  Taken words = { .from = claims->plot.x };

  words.to = words.from + measure_gap_words (claims).width + LABEL_GAP * claims->pen->unit;
  if (measure_gap_words (claims).width > 0 && is_free (taken, &words, &claims->plot))
    g_array_append_val (taken, words);
}

/* Tries a wording in one row, on one side of the glyph. */
static gboolean
try_lane (DossierClaims *claims,
          GArray *taken,
          DossierClaim *claim,
          DossierClaimGroup *group,
          gboolean to_left)
{
  double half = MAX (GLYPH * claims->pen->unit, DOSSIER_TARGET) / 2;
  DossierSize size = group->chosen >= 0 ? group->sizes[group->chosen] : (DossierSize) { 0, 0 };
  double width = size.width > 0 ? size.width + LABEL_GAP * claims->pen->unit : 0;
  double glyph = GLYPH * claims->pen->unit / 2 + LABEL_GAP * claims->pen->unit;
  Taken wish = { claim->x - half, claim->x + half, claim->row };

  if (to_left)
    wish.from = MIN (wish.from, claim->x - glyph - width);
  else
    wish.to = MAX (wish.to, claim->x + glyph + width);
  if (!is_free (taken, &wish, &claims->plot))
    return FALSE;

  g_array_append_val (taken, wish);
  group->label = (DossierRect) { to_left ? claim->x - glyph - size.width : claim->x + glyph, 0, size.width,
                                 size.height };

  return TRUE;
}

static guint
get_max_rows (const DossierClaims *claims)
{
  return claims->mode == DOSSIER_LABELS_NONE ? 1 : MAX_ROWS;
}

static gboolean
find_lane (DossierClaims *claims,
           GArray *taken,
           DossierClaim *claim,
           DossierClaimGroup *group)
{
  gboolean rtl = claims->pen->spec->right_to_left;

  for (claim->row = 0; claim->row < get_max_rows (claims); claim->row++)
    if (try_lane (claims, taken, claim, group, rtl) || try_lane (claims, taken, claim, group, !rtl))
      return TRUE;

  return FALSE;
}

/* Returns: whether it has a place with words; without words it has one in any case */
static gboolean
put_in_lane (DossierClaims *claims,
             GArray *taken,
             DossierClaim *claim,
             DossierClaimGroup *group)
{
  double half = MAX (DOSSIER_TARGET, GLYPH * claims->pen->unit) / 2;
  double start, end;

  dossier_scale_map_days (&claims->time, claim->earliest, claim->latest, &start, &end);
  claim->x = MIN ((start + end) / 2, claims->plot.x + claims->plot.width - half);
  claim->x = MAX (claim->x, claims->plot.x + half);

  for (group->chosen = 0; group->chosen < (int) group->n_wordings; group->chosen++)
    if (find_lane (claims, taken, claim, group))
      return TRUE;

  group->chosen = -1;
  if (!find_lane (claims, taken, claim, group))
    claim->row = claim->stop % get_max_rows (claims);

  return FALSE;
}

/**
 * dossier_claims_set_lane:
 * @claims: a layout that has its scale of time and its groups
 *
 * Gives everything in the lane its row and its words, and the lane its number of rows.
 *
 * Returns: whether all words found room
 */
gboolean
dossier_claims_set_lane (DossierClaims *claims)
{
  g_autoptr (GArray) taken = g_array_new (FALSE, FALSE, sizeof (Taken));
  gboolean all = TRUE;

  claims->lane_rows = dossier_claims_has_lane (claims) ? 1 : 0;
  reserve_gap_words (claims, taken);

  for (guint i = 0; i < claims->groups->len; i++)
    {
      DossierClaimGroup *group = g_ptr_array_index (claims->groups, i);
      DossierClaim *claim = dossier_claim_group_get (group, 0);

      if (group->place != DOSSIER_CLAIM_IN_LANE)
        continue;
      all = put_in_lane (claims, taken, claim, group) && all;
      claims->lane_rows = MAX (claims->lane_rows, claim->row + 1);
    }

  return all;
}

static double
get_row_middle (const DossierClaims *claims,
                guint row)
{
  return dossier_claims_zero (claims) + (row + 0.5) * dossier_claims_get_row_height (claims);
}

/* The span before the first figure is hatched where the others have their dates: nothing is known of it here, which is
 * not the same as nothing. */
static void
draw_gap (DossierClaims *claims)
{
  DossierPen *pen = claims->pen;
  double height = round (DOSSIER_CLAIM_DATES * pen->unit);
  double first = floor (get_first_figure (claims) - 2 * pen->unit);
  DossierRect hatch = { claims->plot.x, floor (dossier_claims_axis (claims)) - height, first - claims->plot.x, height };
  DossierSize size = measure_gap_words (claims);
  DossierRect words = { claims->plot.x, get_row_middle (claims, 0) - size.height / 2, size.width, size.height };
  DossierMark *mark;

  if (hatch.width > height)
    {
      mark = dossier_scene_add_mark (pen->scene, DOSSIER_MARK_HATCH, &hatch, -1);
      mark->stroke = DOSSIER_ROLE_AXIS;
      mark->line_width = dossier_pen_stroke (pen, 1);
    }
  if (words.width > 0 && words.width + LABEL_GAP * pen->unit <= claims->plot.width)
    dossier_pen_text (pen, DOSSIER_STYLE_LABEL, pen->spec->no_figure_before, &words, -1);
}

/* When it was said, or of when it speaks, on the axis: a day is a bar, a month or a year a band as wide as it is. */
static void
draw_date (DossierClaims *claims,
           const DossierClaim *claim)
{
  DossierPen *pen = claims->pen;
  double day = dossier_pen_stroke (pen, DOSSIER_CLAIM_DAY);
  double height = round (DOSSIER_CLAIM_DATES * pen->unit);
  DossierRect box = { .y = floor (dossier_claims_axis (claims)) - height, .height = height };
  gboolean is_day = claim->earliest == claim->latest;
  DossierMark *mark;
  double start, end;

  dossier_scale_map_days (&claims->time, claim->earliest, claim->latest, &start, &end);
  if (end - start <= day)
    is_day = TRUE;
  box.x = is_day ? (start + end - day) / 2 : start + 0.5;
  box.width = is_day ? day : end - start - 1;
  box.x = CLAMP (box.x, claims->plot.x, claims->plot.x + claims->plot.width - box.width);

  mark = dossier_scene_add_mark (pen->scene, DOSSIER_MARK_RECT, &box, claim->stop);
  mark->fill = is_day ? dossier_pen_get_party_role (claim->item) : DOSSIER_ROLE_PARTY_TINT;
  mark->stroke = dossier_pen_get_party_role (claim->item);
  mark->line_width = dossier_pen_stroke (pen, 1);
  dossier_pen_give_party (mark, claim->item);
}

static void
draw_in_lane (DossierClaims *claims,
              const DossierClaim *claim,
              DossierClaimGroup *group)
{
  DossierPen *pen = claims->pen;
  double side = round (GLYPH * pen->unit);
  double middle = get_row_middle (claims, claim->row);
  DossierRect glyph = { claim->x - side / 2, middle - side / 2, side, side };
  DossierRect target = dossier_pen_make_target (pen, &glyph);
  DossierAlign align = group->label.x < claim->x ? DOSSIER_ALIGN_END : DOSSIER_ALIGN_START;

  dossier_pen_glyph (pen, claim->item, &glyph, claim->stop);
  dossier_scene_set_stop_place (pen->scene, claim->stop, &glyph, &target);
  if (group->chosen < 0)
    return;

  group->label.y = middle - group->label.height / 2;
  if (group->number > 0)
    dossier_pen_ring (claims->pen, group->number, &group->label, claim->stop);
  else
    dossier_block_draw (pen, group->wordings[group->chosen], &group->label, 0, align, TRUE);
}

/**
 * dossier_claims_draw_lane:
 * @claims: a layout that has its lane
 *
 * Draws the lane, and makes what is in it stops.
 */
void
dossier_claims_draw_lane (DossierClaims *claims)
{
  if (claims->pen->spec->no_figure_before != NULL && claims->lane_rows > 0)
    draw_gap (claims);

  for (guint i = 0; i < claims->claims->len; i++)
    {
      const DossierClaim *claim = dossier_claims_get (claims, i);

      if (dossier_claims_is_in_crowd (claims, claim))
        continue;
      if (claim->place == DOSSIER_CLAIM_PLOTTED || claim->place == DOSSIER_CLAIM_IN_LANE)
        draw_date (claims, claim);
    }

  for (guint i = 0; i < claims->groups->len; i++)
    {
      DossierClaimGroup *group = g_ptr_array_index (claims->groups, i);

      if (group->place == DOSSIER_CLAIM_IN_LANE)
        draw_in_lane (claims, dossier_claim_group_get (group, 0), group);
    }
}
