// SPDX-License-Identifier: GPL-3.0-or-later

/* The list under the axis, where labels do not fit beside their marks. */

#include "draw/dossier-claims.h"

#include <math.h>

#define ENTRY_GAP 10.0  /* between a number and its entry */
#define ENTRY_SPACE 6.0 /* between entries */
#define COLUMN 260.0    /* the least width of a column of entries */
#define MAX_COLUMNS 4

static guint
get_n_columns (const DossierClaims *claims)
{
  double fit = floor (claims->area.width / (COLUMN * claims->pen->unit));

  return (guint) CLAMP (fit, 1, MAX_COLUMNS);
}

static void
mirror (const DossierClaims *claims,
        DossierRect *box)
{
  box->x = 2 * claims->area.x + claims->area.width - box->x - box->width;
}

/* Goes through the list row by row; draws it where there is a top, or only measures. */
static double
run_through_list (DossierClaims *claims,
                  const double *top)
{
  DossierPen *pen = claims->pen;
  guint n_columns = get_n_columns (claims);
  double ring = round (DOSSIER_RING * pen->unit), ring_width = dossier_pen_get_ring_width (pen);
  double before = ring_width + ENTRY_GAP * pen->unit;
  double column = claims->area.width / n_columns;
  double max_width = column - before - (n_columns > 1 ? ENTRY_GAP * pen->unit : 0);
  double line = dossier_pen_measure (pen, DOSSIER_STYLE_VALUE, "0", 0).height;
  double y = 0, row = 0;

  for (guint i = 0; i < claims->groups->len; i++)
    {
      const DossierClaimGroup *group = g_ptr_array_index (claims->groups, i);
      DossierSize size = { 0, line };
      double x = claims->area.x + (i % n_columns) * column;
      DossierRect number, text;

      if (i > 0 && i % n_columns == 0)
        {
          y += row;
          row = 0;
        }
      if (group->n_wordings > 0)
        size = dossier_block_measure (pen, group->wordings[0], max_width);
      row = MAX (row, MAX (size.height + MAX (0, ring - line), ring) + ENTRY_SPACE * pen->unit);
      if (top == NULL)
        continue;

      number = (DossierRect) { x, *top + y, ring_width, ring };
      text = (DossierRect) { x + before, *top + y + MAX (0, (ring - line) / 2), size.width, size.height };
      if (pen->spec->right_to_left)
        {
          mirror (claims, &number);
          mirror (claims, &text);
        }
      dossier_pen_ring (claims->pen, group->number, &number, dossier_claim_group_get (group, 0)->stop);
      if (group->n_wordings > 0)
        dossier_block_draw (pen, group->wordings[0], &text, max_width, dossier_pen_get_start (pen), FALSE);
    }

  return y + row;
}

/**
 * dossier_claims_measure_list:
 * @claims: a layout that has its groups
 *
 * Returns: the height of the list under the axis, px; 0 where labels stand beside their marks
 */
double
dossier_claims_measure_list (DossierClaims *claims)
{
  if (!dossier_claims_has_list (claims))
    return 0;

  return ceil (run_through_list (claims, NULL) + ENTRY_SPACE * claims->pen->unit);
}

/**
 * dossier_claims_draw_list:
 * @claims: a layout that has its groups
 * @top: where the list starts, px
 *
 * Draws the list.
 */
void
dossier_claims_draw_list (DossierClaims *claims,
                          double top)
{
  double first = top + ENTRY_SPACE * claims->pen->unit;

  if (dossier_claims_has_list (claims))
    run_through_list (claims, &first);
}
