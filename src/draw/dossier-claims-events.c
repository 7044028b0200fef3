// SPDX-License-Identifier: GPL-3.0-or-later

/* What happened while the claims were made: behind the values a line at an event, and a shade over a time. Their words
 * and glyphs stand in the lane under zero, as they give no figure. */

#include "draw/dossier-claims.h"

#include <math.h>

static void
draw_period (DossierClaims *claims,
             const DossierClaim *claim)
{
  DossierRect shade = claims->plot;
  DossierMark *mark;
  double start, end;

  dossier_scale_map_days (&claims->time, claim->earliest, claim->latest, &start, &end);
  shade.x = floor (start);
  shade.width = MAX (1, ceil (end) - shade.x);
  mark = dossier_scene_add_mark (claims->pen->scene, DOSSIER_MARK_RECT, &shade, -1);
  mark->fill = DOSSIER_ROLE_FLOOR;
}

static void
draw_event (DossierClaims *claims,
            const DossierClaim *claim)
{
  dossier_pen_line (claims->pen, claim->x, claims->plot.y, claim->x, dossier_claims_zero (claims), 1, DOSSIER_ROLE_AXIS,
                    -1);
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
  static const DossierItemKind kinds[] = { DOSSIER_ITEM_PERIOD, DOSSIER_ITEM_EVENT };

  for (guint kind = 0; claims->has_values && kind < G_N_ELEMENTS (kinds); kind++)
    for (guint i = 0; i < claims->claims->len; i++)
      {
        const DossierClaim *claim = dossier_claims_get (claims, i);

        if (claim->place != DOSSIER_CLAIM_IN_LANE || claim->item->kind != kinds[kind])
          continue;
        if (kinds[kind] == DOSSIER_ITEM_PERIOD)
          draw_period (claims, claim);
        else
          draw_event (claims, claim);
      }
}
