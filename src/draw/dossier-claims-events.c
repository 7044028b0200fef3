// SPDX-License-Identifier: GPL-3.0-or-later

/* What happened while the claims were made: behind the values a line at an event, and a shade over a time, or over the
 * days of which an event had one, where they are wider than a line. Their words and glyphs stand in the lane under
 * zero, as they give no figure. */

#include "draw/dossier-claims.h"

#include <math.h>

#define WIDEST_LINE 3 /* logical pixels; in a chart of a few years, a month is wider */

/* Where its days are. */
static DossierRect
get_days (DossierClaims *claims,
          const DossierClaim *claim)
{
  DossierRect days = claims->plot;
  double start, end;

  dossier_scale_map_days (&claims->time, claim->earliest, claim->latest, &start, &end);
  days.x = floor (start);
  days.width = MAX (1, ceil (end) - days.x);

  return days;
}

static gboolean
happened (const DossierClaim *claim)
{
  return claim->item->kind == DOSSIER_ITEM_PERIOD || claim->item->kind == DOSSIER_ITEM_EVENT;
}

static gboolean
is_shade (DossierClaims *claims,
          const DossierClaim *claim)
{
  return claim->item->kind == DOSSIER_ITEM_PERIOD
         || get_days (claims, claim).width > WIDEST_LINE * claims->pen->unit;
}

static void
draw_line (DossierClaims *claims,
           double x,
           DossierRole role)
{
  dossier_pen_line (claims->pen, x, claims->plot.y, x, dossier_claims_zero (claims), 1, role, -1);
}

/* Its edges are what high contrast leaves of it. */
static void
draw_shade (DossierClaims *claims,
            const DossierRect *days)
{
  dossier_scene_add_mark (claims->pen->scene, DOSSIER_MARK_RECT, days, -1)->fill = DOSSIER_ROLE_FLOOR;
  draw_line (claims, days->x, DOSSIER_ROLE_GRID);
  draw_line (claims, days->x + days->width, DOSSIER_ROLE_GRID);
}

static void
draw_event (DossierClaims *claims,
            const DossierClaim *claim)
{
  DossierRect days = get_days (claims, claim);

  if (is_shade (claims, claim))
    draw_shade (claims, &days);
  else
    draw_line (claims, claim->x, DOSSIER_ROLE_AXIS);
}

/**
 * dossier_claims_draw_events:
 * @claims: a layout that has its lane
 *
 * Draws shades and lines behind everything else: first the shades.
 */
void
dossier_claims_draw_events (DossierClaims *claims)
{
  for (guint pass = 0; claims->has_values && pass < 2; pass++)
    for (guint i = 0; i < claims->claims->len; i++)
      {
        const DossierClaim *claim = dossier_claims_get (claims, i);

        if (claim->place == DOSSIER_CLAIM_IN_LANE && happened (claim) && is_shade (claims, claim) == (pass == 0))
          draw_event (claims, claim);
      }
}
