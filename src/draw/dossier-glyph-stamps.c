// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-glyph-stamps.h"

#include <math.h>

#define MARGIN 2 /* units of the device around a stamp, for what reaches out of its box */

/* A glyph of one size, in pixels of the target. */
typedef struct
{
  DossierGlyph glyph;
  double size; /* px */
  cairo_surface_t *ink;
} Stamp;

struct _DossierGlyphStamps
{
  cairo_t *cr;
  double pixels; /* of the target a unit of the device; 0: there are none to print on */
  double units;  /* of the device a px */
  GArray *stamps; /* of Stamp: a chart has a handful of statuses, in one or two sizes */
};

static void
stamp_clear (gpointer data)
{
  cairo_surface_destroy (((Stamp *) data)->ink);
}

/* FALSE where what is painted is no picture, or is turned, or has parts of pixels for units: then glyphs do not start
 * on pixels. */
static gboolean
find_scale (DossierGlyphStamps *stamps)
{
  cairo_surface_t *target = cairo_get_group_target (stamps->cr);
  cairo_matrix_t matrix;
  double x, y;

  cairo_get_matrix (stamps->cr, &matrix);
  cairo_surface_get_device_scale (target, &x, &y);
  stamps->units = matrix.xx;
  stamps->pixels = x;

  return cairo_surface_get_type (target) == CAIRO_SURFACE_TYPE_IMAGE && x == y && x == floor (x) && matrix.xy == 0
         && matrix.yx == 0 && matrix.xx == matrix.yy && matrix.xx > 0;
}

/**
 * dossier_glyph_stamps_new:
 * @cr: (transfer none): where to paint; its matrix stays as it is while there are stamps
 *
 * Returns: (transfer full): no stamp yet
 */
DossierGlyphStamps *
dossier_glyph_stamps_new (cairo_t *cr)
{
  DossierGlyphStamps *stamps;

  g_return_val_if_fail (cr != NULL, NULL);

  stamps = g_new0 (DossierGlyphStamps, 1);
  stamps->cr = cr;
  if (!find_scale (stamps))
    stamps->pixels = 0;
  stamps->stamps = g_array_new (FALSE, FALSE, sizeof (Stamp));
  g_array_set_clear_func (stamps->stamps, stamp_clear);

  return stamps;
}

/**
 * dossier_glyph_stamps_free:
 * @stamps: (transfer full): stamps
 *
 * Frees them.
 */
void
dossier_glyph_stamps_free (DossierGlyphStamps *stamps)
{
  g_return_if_fail (stamps != NULL);

  g_array_unref (stamps->stamps);
  g_free (stamps);
}

static cairo_surface_t *
cut (const DossierGlyphStamps *stamps,
     DossierGlyph glyph,
     double size)
{
  int side = (int) (ceil (size * stamps->units + 2 * MARGIN) * stamps->pixels);
  cairo_surface_t *ink = cairo_image_surface_create (CAIRO_FORMAT_A8, side, side);
  cairo_t *cr;

  cairo_surface_set_device_scale (ink, stamps->pixels, stamps->pixels);
  cr = cairo_create (ink);
  cairo_translate (cr, MARGIN, MARGIN);
  cairo_scale (cr, stamps->units, stamps->units);
  dossier_glyph_paint (glyph, cr, 0, 0, size, (DossierColour) { 0, 0, 0, 1 });
  cairo_destroy (cr);

  return ink;
}

static cairo_surface_t *
get_ink (DossierGlyphStamps *stamps,
         DossierGlyph glyph,
         double size)
{
  Stamp stamp = { glyph, size, NULL };

  for (guint i = 0; i < stamps->stamps->len; i++)
    {
      const Stamp *known = &g_array_index (stamps->stamps, Stamp, i);

      if (known->glyph == glyph && known->size == size)
        return known->ink;
    }

  stamp.ink = cut (stamps, glyph, size);
  g_array_append_val (stamps->stamps, stamp);

  return stamp.ink;
}

/**
 * dossier_glyph_stamps_paint:
 * @stamps: stamps
 * @glyph: a glyph
 * @x: the left edge of its box, px
 * @y: the upper edge of its box, px
 * @size: the side of its box, px
 * @colour: its colour
 *
 * Paints what dossier_glyph_paint() does.
 */
void
dossier_glyph_stamps_paint (DossierGlyphStamps *stamps,
                            DossierGlyph glyph,
                            double x,
                            double y,
                            double size,
                            DossierColour colour)
{
  cairo_t *cr;

  g_return_if_fail (stamps != NULL);
  g_return_if_fail (glyph < DOSSIER_N_GLYPHS && size > 0);

  cr = stamps->cr;
  if (stamps->pixels <= 0)
    {
      dossier_glyph_paint (glyph, cr, x, y, size, colour);
      return;
    }

  cairo_user_to_device (cr, &x, &y);
  cairo_save (cr);
  cairo_identity_matrix (cr);
  cairo_set_source_rgba (cr, colour.red, colour.green, colour.blue, colour.alpha);
  cairo_mask_surface (cr, get_ink (stamps, glyph, size), floor (x + 0.5) - MARGIN, floor (y + 0.5) - MARGIN);
  cairo_restore (cr);
}
