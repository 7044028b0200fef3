// SPDX-License-Identifier: GPL-3.0-or-later

/* What is left out of a chart that shows a part of the time: it is counted in words, over the plot. */

#include "draw/dossier-claims.h"

#include <math.h>

#define GAP 12.0 /* between these words and the unit */

/* (transfer full): how many statements the time shown leaves out, on each side; as short as may be where the words
 * would not fit. NULL: none */
static char *
format_outside (const DossierClaims *claims,
                DossierSize *size)
{
  const DossierChartSpec *spec = claims->pen->spec;
  char *text = NULL;

  if (claims->n_before + claims->n_after == 0)
    return NULL;

  if (spec->format_outside != NULL)
    text = spec->format_outside (claims->n_before, claims->n_after);
  if (text != NULL)
    *size = dossier_pen_measure (claims->pen, DOSSIER_STYLE_LABEL, text, 0);
  if (text == NULL || size->width > claims->area.width)
    {
      g_free (text);
      text = g_strdup_printf ("‹ %u · %u ›", claims->n_before, claims->n_after);
      *size = dossier_pen_measure (claims->pen, DOSSIER_STYLE_LABEL, text, 0);
    }

  return text;
}

/**
 * dossier_claims_measure_outside:
 * @claims: a layout
 *
 * Returns: the room that the words for what is left out need, with a gap beside them, px; 0 for none
 */
DossierSize
dossier_claims_measure_outside (const DossierClaims *claims)
{
  DossierSize size = { 0, 0 };
  g_autofree char *text = format_outside (claims, &size);

  if (text == NULL)
    return (DossierSize) { 0, 0 };

  return (DossierSize) { size.width + GAP * claims->pen->unit, ceil (size.height) };
}

/**
 * dossier_claims_draw_outside:
 * @claims: a layout that has its scales
 *
 * Draws the words over the plot, at the end that the unit does not have.
 */
void
dossier_claims_draw_outside (DossierClaims *claims)
{
  DossierSize size = { 0, 0 };
  g_autofree char *text = format_outside (claims, &size);
  gboolean rtl = claims->pen->spec->right_to_left;
  DossierRect box = { claims->area.x, claims->area.y, size.width, size.height };

  if (text == NULL)
    return;

  if (!rtl)
    box.x += claims->area.width - size.width;
  dossier_pen_text (claims->pen, DOSSIER_STYLE_LABEL, text, &box, -1)->align = rtl ? DOSSIER_ALIGN_START
                                                                                   : DOSSIER_ALIGN_END;
}
