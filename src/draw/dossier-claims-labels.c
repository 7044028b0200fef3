// SPDX-License-Identifier: GPL-3.0-or-later

/* Places for labels beside their marks, or for their numbers. */

#include "draw/dossier-claims.h"

#include <math.h>

#include "draw/dossier-obstacles.h"

#define LABEL_GAP 8.0
#define LEVEL_GAP 4.0  /* between a level's line and its label */
#define LEVEL_PLACES 9 /* along the line */

/* The room in which labels may be: the plot, without the zero line. */
static DossierRect
get_bounds (const DossierClaims *claims)
{
  DossierRect bounds = claims->plot;
  double head = MIN (claims->head_height, 8 * claims->pen->unit);

  bounds.y -= head;
  bounds.height += head - 2 * claims->pen->unit;

  return bounds;
}

static double
get_level_pitch (const DossierClaims *claims,
                 const DossierClaimGroup *group)
{
  double pitch = MAX (DOSSIER_TARGET, DOSSIER_CLAIM_MARK * 1.5 * claims->pen->unit);

  return MIN (pitch, claims->plot.width / 2 / group->claims->len);
}

/* A level's glyphs stand side by side, one for each statement, and the words once after them. */
static DossierSize
get_level_size (const DossierClaims *claims,
                const DossierClaimGroup *group,
                double *row_width)
{
  double side = round (DOSSIER_CLAIM_MARK * claims->pen->unit);
  DossierSize size = { 0, side };

  *row_width = (group->claims->len - 1) * get_level_pitch (claims, group) + side;
  size.width = *row_width;
  if (group->chosen >= 0)
    {
      size.width += LABEL_GAP * claims->pen->unit + group->sizes[group->chosen].width;
      size.height = MAX (side, group->sizes[group->chosen].height);
    }

  return size;
}

/* Puts the label over its line, at the line's start if that is free, else along it, else under it. */
static gboolean
try_level (DossierClaims *claims,
           DossierObstacles *obstacles,
           DossierClaimGroup *group,
           DossierRect *box)
{
  DossierRect bounds = get_bounds (claims);
  double gap = LEVEL_GAP * claims->pen->unit;
  double y = dossier_scale_map (&claims->values, dossier_claim_group_get (group, 0)->high);
  double row_width, start, end;
  DossierSize size = get_level_size (claims, group, &row_width);

  dossier_claims_get_level_span (claims, dossier_claim_group_get (group, 0), &start, &end);
  start = MIN (start + gap, claims->plot.x + claims->plot.width - size.width);
  end -= gap;
  for (guint i = 0; i < 2 * LEVEL_PLACES; i++)
    {
      double along = (double) (i % LEVEL_PLACES) / (LEVEL_PLACES - 1);
      double free = MAX (0, end - start - size.width);
      double top = i < LEVEL_PLACES ? y - gap - size.height : y + gap;

      if (claims->pen->spec->right_to_left)
        along = 1 - along;
      *box = (DossierRect) { start + along * free, top, size.width, size.height };
      if (dossier_rect_contains_rect (&bounds, box) && dossier_obstacles_leave_room (obstacles, box))
        return TRUE;
    }

  return FALSE;
}

static void
split_level (DossierClaims *claims,
             DossierClaimGroup *group,
             const DossierRect *box)
{
  double side = round (DOSSIER_CLAIM_MARK * claims->pen->unit);
  double pitch = get_level_pitch (claims, group);
  gboolean rtl = claims->pen->spec->right_to_left;
  double row_width;

  get_level_size (claims, group, &row_width);
  for (guint i = 0; i < group->claims->len; i++)
    {
      double x = rtl ? box->x + box->width - side - i * pitch : box->x + i * pitch;

      dossier_claim_group_get (group, i)->box = (DossierRect) { x, box->y + (box->height - side) / 2, side, side };
    }
  if (group->chosen < 0)
    return;

  group->label = (DossierRect) { .width = group->sizes[group->chosen].width,
                                 .height = group->sizes[group->chosen].height };
  group->label.x = rtl ? box->x : box->x + box->width - group->label.width;
  group->label.y = box->y + (box->height - group->label.height) / 2;
}

static gboolean
place_level (DossierClaims *claims,
             DossierObstacles *obstacles,
             GArray *boxes,
             DossierClaimGroup *group)
{
  DossierRect box;
  gboolean found = FALSE;

  for (group->chosen = 0; group->chosen < (int) group->n_wordings && !found; group->chosen++)
    found = try_level (claims, obstacles, group, &box);
  group->chosen = found ? group->chosen - 1 : -1;

  /* Its stops need a place even where its words do not have one. */
  if (!found && !try_level (claims, obstacles, group, &box))
    {
      box.y = MAX (box.y - 2 * LEVEL_GAP * claims->pen->unit - box.height, claims->area.y);
      box.x = MAX (box.x, claims->plot.x);
    }
  split_level (claims, group, &box);
  dossier_obstacles_add (obstacles, &box);
  g_array_append_val (boxes, box);

  return found;
}

/* Which label chooses first: those tied to a line that runs to the edge, then the others in the order of reading. */
static int
get_priority (const DossierClaimGroup *group)
{
  const DossierClaim *first = dossier_claim_group_get (group, 0);

  if (first->item->kind == DOSSIER_ITEM_ANNOUNCED)
    return G_MAXINT;

  return -first->stop;
}

static gboolean
place_plotted (DossierClaims *claims,
               GArray *obstacles)
{
  g_autofree DossierLabelRequest *requests = g_new0 (DossierLabelRequest, claims->groups->len);
  g_autofree DossierLabelPlace *places = g_new0 (DossierLabelPlace, claims->groups->len);
  g_autofree DossierClaimGroup **asking = g_new (DossierClaimGroup *, claims->groups->len);
  DossierRect bounds = get_bounds (claims);
  guint n = 0;
  guint n_placed;

  for (guint i = 0; i < claims->groups->len; i++)
    {
      DossierClaimGroup *group = g_ptr_array_index (claims->groups, i);

      if (group->place != DOSSIER_CLAIM_PLOTTED)
        continue;
      requests[n] = (DossierLabelRequest) { group->anchor, get_priority (group), group->sizes, group->n_wordings };
      asking[n++] = group;
    }

  n_placed = dossier_label_place (&bounds,
                                  obstacles,
                                  LABEL_GAP * claims->pen->unit,
                                  claims->pen->spec->right_to_left,
                                  requests,
                                  n,
                                  places);
  for (guint i = 0; i < n; i++)
    {
      asking[i]->chosen = places[i].size;
      asking[i]->label = places[i].box;
      asking[i]->has_leader = places[i].has_leader;
      asking[i]->leader = places[i].leader;
    }

  return n_placed == n;
}

/**
 * dossier_claims_place_labels:
 * @claims: a layout that has its groups
 *
 * Finds places for all labels of the plot.
 *
 * Returns: whether all of them have one
 */
gboolean
dossier_claims_place_labels (DossierClaims *claims)
{
  g_autoptr (GArray) boxes = g_array_new (FALSE, FALSE, sizeof (DossierRect));
  g_autoptr (DossierObstacles) obstacles = NULL;
  DossierRect bounds = get_bounds (claims);
  gboolean all = TRUE;

  dossier_claims_add_obstacles (claims, boxes);
  obstacles = dossier_obstacles_new (&bounds, boxes, claims->levels->len);
  for (guint i = 0; i < claims->groups->len; i++)
    {
      DossierClaimGroup *group = g_ptr_array_index (claims->groups, i);

      if (group->place == DOSSIER_CLAIM_LEVEL)
        all = place_level (claims, obstacles, boxes, group) && all;
    }

  return place_plotted (claims, boxes) && all;
}

static void
draw_label (DossierClaims *claims,
            DossierClaimGroup *group)
{
  const DossierClaim *first = dossier_claim_group_get (group, 0);
  DossierAlign align = DOSSIER_ALIGN_START;

  if (group->chosen < 0)
    return;
  if (group->number > 0)
    {
      dossier_pen_ring (claims->pen, group->number, &group->label, first->stop);
      return;
    }

  if (group->place == DOSSIER_CLAIM_PLOTTED && group->label.x + group->label.width / 2 < group->anchor.x)
    align = DOSSIER_ALIGN_END;
  dossier_block_draw (claims->pen, group->wordings[group->chosen], &group->label, 0, align, TRUE);
}

static void
draw_leader (DossierClaims *claims,
             const DossierClaimGroup *group)
{
  DossierMark *mark;

  if (group->chosen < 0 || !group->has_leader)
    return;

  mark = dossier_scene_add_mark (claims->pen->scene, DOSSIER_MARK_LINE, &group->leader,
                                 dossier_claim_group_get (group, 0)->stop);
  mark->stroke = DOSSIER_ROLE_AXIS;
  mark->line_width = dossier_pen_stroke (claims->pen, 1);
}

/* A level's stops are its glyphs; the label belongs to the outline where there is only one. */
static void
draw_level_glyphs (DossierClaims *claims,
                   DossierClaimGroup *group)
{
  for (guint i = 0; i < group->claims->len; i++)
    {
      const DossierClaim *claim = dossier_claim_group_get (group, i);
      DossierRect target = dossier_pen_make_target (claims->pen, &claim->box);
      DossierRect box = claim->box;

      if (group->claims->len == 1 && group->chosen >= 0)
        box = dossier_rect_unite (&box, &group->label);
      dossier_pen_glyph (claims->pen, claim->item, &claim->box, claim->stop);
      dossier_scene_set_stop_place (claims->pen->scene, claim->stop, &box, &target);
    }
}

/**
 * dossier_claims_draw_labels:
 * @claims: a layout whose labels have their places
 *
 * Draws the labels of the plot, and makes the statements of levels stops.
 */
void
dossier_claims_draw_labels (DossierClaims *claims)
{
  for (guint i = 0; i < claims->groups->len; i++)
    {
      DossierClaimGroup *group = g_ptr_array_index (claims->groups, i);

      if (group->place == DOSSIER_CLAIM_IN_LANE)
        continue;
      if (group->place == DOSSIER_CLAIM_LEVEL)
        draw_level_glyphs (claims, group);
      draw_leader (claims, group);
      draw_label (claims, group);
    }
}
