// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-glyph.h"

#include <math.h>

#include "draw/dossier-glyph-shapes.h"

G_STATIC_ASSERT ((int) DOSSIER_GLYPH_COMPUTED == (int) DOSSIER_STATUS_COMPUTED);
G_STATIC_ASSERT ((int) DOSSIER_GLYPH_ASSERTS == (int) DOSSIER_N_STATUSES);

static void
trace_rect (cairo_t *cr,
            const DossierShape *shape)
{
  double x = shape->a, y = shape->b, width = shape->c, height = shape->d, radius = shape->e;

  if (radius <= 0)
    {
      cairo_rectangle (cr, x, y, width, height);
      return;
    }

  cairo_new_sub_path (cr);
  cairo_arc (cr, x + width - radius, y + radius, radius, -G_PI_2, 0);
  cairo_arc (cr, x + width - radius, y + height - radius, radius, 0, G_PI_2);
  cairo_arc (cr, x + radius, y + height - radius, radius, G_PI_2, G_PI);
  cairo_arc (cr, x + radius, y + radius, radius, G_PI, 3 * G_PI_2);
  cairo_close_path (cr);
}

static void
paint_shape (cairo_t *cr,
             const DossierShape *shape,
             double size)
{
  double stroke = dossier_shape_get_stroke (shape, size);

  cairo_new_path (cr);
  if (shape->kind == DOSSIER_SHAPE_DISC)
    cairo_arc (cr, shape->a, shape->b, shape->c, 0, 2 * G_PI);
  else if (shape->kind == DOSSIER_SHAPE_RECT)
    trace_rect (cr, shape);
  else
    dossier_path_trace (cr, shape->path);

  if (stroke <= 0)
    {
      cairo_fill (cr);
      return;
    }

  cairo_set_line_width (cr, stroke);
  cairo_set_line_join (cr, shape->mitred ? CAIRO_LINE_JOIN_MITER : CAIRO_LINE_JOIN_ROUND);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_BUTT);
  cairo_set_dash (cr, NULL, 0, 0);
  cairo_stroke (cr);
}

/* Moves a point to the nearest whole pixel of the target; in a file of vectors there are none. */
static void
snap_to_pixels (cairo_t *cr,
                double *x,
                double *y)
{
  cairo_surface_type_t type = cairo_surface_get_type (cairo_get_group_target (cr));

  if (type == CAIRO_SURFACE_TYPE_PDF || type == CAIRO_SURFACE_TYPE_SVG || type == CAIRO_SURFACE_TYPE_PS)
    return;

  cairo_user_to_device (cr, x, y);
  *x = floor (*x + 0.5);
  *y = floor (*y + 0.5);
  cairo_device_to_user (cr, x, y);
}

/**
 * dossier_path_trace:
 * @cr: where to trace
 * @path: SVG path data: absolute M, L, C and Z, all numbers parted by spaces
 *
 * Adds a path of the tables of this floor to the current one.
 */
void
dossier_path_trace (cairo_t *cr,
                    const char *path)
{
  while (*path != '\0')
    {
      char command = *path++;
      guint n = command == 'C' ? 6 : command == 'Z' ? 0 : 2;
      double p[6] = { 0 };

      for (guint i = 0; i < n; i++)
        p[i] = g_ascii_strtod (path, (char **) &path);
      while (*path == ' ')
        path++;

      if (command == 'M')
        cairo_move_to (cr, p[0], p[1]);
      else if (command == 'L')
        cairo_line_to (cr, p[0], p[1]);
      else if (command == 'C')
        cairo_curve_to (cr, p[0], p[1], p[2], p[3], p[4], p[5]);
      else
        cairo_close_path (cr);
    }
}

/**
 * dossier_glyph_for_status:
 * @status: a status
 *
 * Returns: the glyph of @status
 */
DossierGlyph
dossier_glyph_for_status (DossierStatus status)
{
  g_return_val_if_fail (status < DOSSIER_N_STATUSES, DOSSIER_GLYPH_STATED);

  return (DossierGlyph) status;
}

/**
 * dossier_glyph_for_stance:
 * @stance: a stance, not %DOSSIER_STANCE_NONE
 *
 * Returns: the glyph of @stance
 */
DossierGlyph
dossier_glyph_for_stance (DossierStance stance)
{
  static const DossierGlyph stances[DOSSIER_N_STANCES] = {
    [DOSSIER_STANCE_NONE] = DOSSIER_GLYPH_NO_ANSWER,     [DOSSIER_STANCE_ASSERTS] = DOSSIER_GLYPH_ASSERTS,
    [DOSSIER_STANCE_DENIES] = DOSSIER_GLYPH_DENIES,      [DOSSIER_STANCE_PARTLY] = DOSSIER_GLYPH_PARTLY,
    [DOSSIER_STANCE_DECLINES] = DOSSIER_GLYPH_NO_FIGURE,
  };

  g_return_val_if_fail (stance < DOSSIER_N_STANCES, DOSSIER_GLYPH_NO_ANSWER);

  return stances[stance];
}

/**
 * dossier_glyph_paint:
 * @glyph: a glyph
 * @cr: where to paint it
 * @x: the left edge of its box, px
 * @y: the upper edge of its box, px
 * @size: the side of its box, px: 12, 16, 24, 32 or 64 look best
 * @colour: its colour
 *
 * Paints a glyph, moved by less than a pixel so that its box starts on whole pixels.
 */
void
dossier_glyph_paint (DossierGlyph glyph,
                     cairo_t *cr,
                     double x,
                     double y,
                     double size,
                     DossierColour colour)
{
  const DossierShape *shapes;
  guint n_shapes;

  g_return_if_fail (glyph < DOSSIER_N_GLYPHS);
  g_return_if_fail (cr != NULL);
  g_return_if_fail (size > 0);

  shapes = dossier_glyph_get_shapes (glyph, size, &n_shapes);
  snap_to_pixels (cr, &x, &y);

  cairo_save (cr);
  /* Shapes overlap: see-through ink must be laid on once. */
  if (colour.alpha < 1)
    cairo_push_group (cr);
  cairo_save (cr);
  cairo_translate (cr, x, y);
  cairo_scale (cr, size / DOSSIER_GLYPH_GRID, size / DOSSIER_GLYPH_GRID);
  cairo_set_source_rgb (cr, colour.red, colour.green, colour.blue);
  for (guint i = 0; i < n_shapes; i++)
    paint_shape (cr, &shapes[i], size);
  cairo_restore (cr);
  if (colour.alpha < 1)
    {
      cairo_pop_group_to_source (cr);
      cairo_paint_with_alpha (cr, colour.alpha);
    }
  cairo_restore (cr);
}
