// SPDX-License-Identifier: GPL-3.0-or-later

/* What has no date stands under the axis, one after another, and never on it. */

#include "draw/dossier-claims.h"

#include <math.h>

#define ENTRY_GAP 20.0
#define GLYPH_GAP 8.0

typedef struct
{
  double x, y; /* from the strip's start and top */
  double row;  /* the height of the row so far */
} Cursor;

static GArray *
make_entry (const DossierClaim *claim)
{
  GArray *entry = dossier_block_new ();
  const DossierChartItem *item = claim->item;
  const char *words = dossier_pen_get_words (item, FALSE);

  if (item->value_label != NULL)
    dossier_block_add (entry, dossier_pen_get_value_style (item), item->value_label, item, claim->stop, FALSE);
  if (item->tag != NULL)
    dossier_block_add (entry, DOSSIER_STYLE_LETTERS, item->tag, item, claim->stop, FALSE);
  if (words != NULL)
    dossier_block_add (entry, DOSSIER_STYLE_LABEL, words, item, claim->stop, FALSE);

  return entry;
}

/* Takes the next free place for something of that size. */
static DossierRect
advance (const DossierClaims *claims,
         Cursor *cursor,
         double width,
         double height)
{
  DossierRect box;

  if (cursor->x > 0 && cursor->x + width > claims->area.width)
    {
      cursor->x = 0;
      cursor->y += cursor->row;
      cursor->row = 0;
    }

  cursor->row = MAX (cursor->row, MAX (height, dossier_claims_get_row_height (claims)));
  box = (DossierRect) { claims->area.x + cursor->x, cursor->y, width, height };
  if (claims->pen->spec->right_to_left)
    box.x = claims->area.x + claims->area.width - cursor->x - width;
  cursor->x += width + ENTRY_GAP * claims->pen->unit;

  return box;
}

static void
draw_entry (DossierClaims *claims,
            const DossierClaim *claim,
            const GArray *entry,
            const DossierRect *box,
            double max_width)
{
  DossierPen *pen = claims->pen;
  double side = round (DOSSIER_CLAIM_MARK * pen->unit);
  double row = dossier_claims_get_row_height (claims);
  gboolean rtl = pen->spec->right_to_left;
  DossierSize size = dossier_block_measure (pen, entry, max_width);
  double line = dossier_pen_measure (pen, DOSSIER_STYLE_VALUE, "0", 0).height;
  double text_top = box->y + (row - line) / 2;
  DossierRect glyph = { rtl ? box->x + box->width - side : box->x, text_top + (line - side) / 2, side, side };
  DossierRect text = { box->x + (rtl ? 0 : side + GLYPH_GAP * pen->unit), text_top, size.width, size.height };
  DossierRect target = dossier_pen_make_target (pen, &glyph);
  DossierRect whole = entry->len > 0 ? dossier_rect_unite (&glyph, &text) : glyph;

  dossier_pen_glyph (pen, claim->item, &glyph, claim->stop);
  dossier_block_draw (pen, entry, &text, max_width, dossier_pen_get_start (pen), FALSE);
  dossier_scene_set_stop_place (pen->scene, claim->stop, &whole, &target);
}

/* "Undated", over the first entry. */
static void
run_through_heading (DossierClaims *claims,
                     const double *top,
                     Cursor *cursor)
{
  DossierPen *pen = claims->pen;
  const char *heading = pen->spec->undated_label;
  DossierSize size;
  DossierRect box;

  if (heading == NULL)
    return;

  size = dossier_pen_measure (pen, DOSSIER_STYLE_LABEL, heading, 0);
  if (size.width > claims->area.width)
    return;

  box = advance (claims, cursor, size.width, size.height);
  if (top == NULL)
    return;

  box.y += *top + (dossier_claims_get_row_height (claims) - size.height) / 2;
  dossier_pen_text (pen, DOSSIER_STYLE_LABEL, heading, &box, -1);
}

/* Goes through the strip; draws it where there is a top, or only measures. */
static double
run_through (DossierClaims *claims,
             const double *top)
{
  double before = (DOSSIER_CLAIM_MARK + GLYPH_GAP) * claims->pen->unit;
  double max_width = claims->area.width - before;
  double line = dossier_pen_measure (claims->pen, DOSSIER_STYLE_VALUE, "0", 0).height;
  Cursor cursor = { 0 };
  gboolean begun = FALSE;

  for (guint i = 0; i < claims->claims->len; i++)
    {
      const DossierClaim *claim = dossier_claims_get (claims, i);
      g_autoptr (GArray) entry = NULL;
      DossierSize size;
      DossierRect box;

      if (claim->place != DOSSIER_CLAIM_UNDATED)
        continue;
      if (!begun)
        run_through_heading (claims, top, &cursor);
      begun = TRUE;

      entry = make_entry (claim);
      size = dossier_block_measure (claims->pen, entry, max_width);
      box = advance (claims, &cursor, before + size.width, size.height + dossier_claims_get_row_height (claims) - line);
      box.y += top != NULL ? *top : 0;
      if (top != NULL)
        draw_entry (claims, claim, entry, &box, max_width);
    }

  return cursor.y + cursor.row;
}

static guint
count_undated (const DossierClaims *claims)
{
  guint n = 0;

  for (guint i = 0; i < claims->claims->len; i++)
    if (dossier_claims_get (claims, i)->place == DOSSIER_CLAIM_UNDATED)
      n++;

  return n;
}

/* Where there is no room for words: the glyphs in a row, as close as they must be. */
static void
draw_glyphs (DossierClaims *claims,
             double top)
{
  guint n = count_undated (claims);
  double side = round (DOSSIER_CLAIM_MARK * claims->pen->unit);
  double row = dossier_claims_get_row_height (claims);
  double pitch = MIN (row, n > 1 ? (claims->area.width - side) / (n - 1) : row);
  double x = 0;

  for (guint i = 0; i < claims->claims->len; i++)
    {
      const DossierClaim *claim = dossier_claims_get (claims, i);
      DossierRect glyph = { claims->area.x + x, top + (row - side) / 2, side, side };
      DossierRect target;

      if (claim->place != DOSSIER_CLAIM_UNDATED)
        continue;
      if (claims->pen->spec->right_to_left)
        glyph.x = claims->area.x + claims->area.width - x - side;
      target = dossier_pen_make_target (claims->pen, &glyph);
      dossier_pen_glyph (claims->pen, claim->item, &glyph, claim->stop);
      dossier_scene_set_stop_place (claims->pen->scene, claim->stop, &glyph, &target);
      x += pitch;
    }
}

/**
 * dossier_claims_measure_strip:
 * @claims: a layout
 *
 * Returns: the height of the strip, px; 0 where everything has a date
 */
double
dossier_claims_measure_strip (DossierClaims *claims)
{
  if (claims->strip_words)
    return ceil (run_through (claims, NULL));

  return count_undated (claims) > 0 ? dossier_claims_get_row_height (claims) : 0;
}

/**
 * dossier_claims_draw_strip:
 * @claims: a layout
 * @top: where the strip starts, px
 *
 * Draws the strip, and makes what is in it stops.
 */
void
dossier_claims_draw_strip (DossierClaims *claims,
                           double top)
{
  if (claims->strip_words)
    run_through (claims, &top);
  else
    draw_glyphs (claims, top);
}
