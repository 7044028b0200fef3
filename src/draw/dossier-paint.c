// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-paint.h"

#include <math.h>

#include "draw/dossier-glyph-shapes.h"
#include "draw/dossier-glyph-stamps.h"
#include "draw/dossier-paint-private.h"
#include "draw/dossier-text-store.h"

#define HALO_TOLERANCE 0.5 /* px */
#define STRETCH 24         /* points of an outline that are stroked at once */

typedef struct
{
  cairo_t *cr;
  DossierTheme theme;
  DossierTextStore *texts;
  DossierGlyphStamps *stamps;
} Painter;

/**
 * dossier_mark_get_colour:
 * @mark: a mark
 * @role: its stroke or fill
 * @theme: a theme
 *
 * Gets the colour of a role for @mark, whose party it may depend on.
 *
 * Returns: a colour
 */
DossierColour
dossier_mark_get_colour (const DossierMark *mark,
                         DossierRole role,
                         DossierTheme theme)
{
  if (role == DOSSIER_ROLE_PARTY && mark->kind == DOSSIER_MARK_TEXT)
    return dossier_palette_get_letters (theme, mark->tag, mark->colour_light, mark->colour_dark);
  if (role == DOSSIER_ROLE_PARTY)
    return dossier_palette_get_party (theme, mark->tag, mark->colour_light, mark->colour_dark);
  if (role == DOSSIER_ROLE_PARTY_TINT)
    return dossier_palette_get_party_fill (theme, mark->tag, mark->colour_light, mark->colour_dark);

  return dossier_palette_get (theme, role);
}

static void
set_colour (cairo_t *cr,
            DossierColour colour)
{
  cairo_set_source_rgba (cr, colour.red, colour.green, colour.blue, colour.alpha);
}

static void
set_stroke (const Painter *painter,
            const DossierMark *mark)
{
  double dashes[] = { DOSSIER_DASH_ON * mark->line_width, DOSSIER_DASH_OFF * mark->line_width };

  set_colour (painter->cr, dossier_mark_get_colour (mark, mark->stroke, painter->theme));
  cairo_set_line_width (painter->cr, mark->line_width);
  cairo_set_line_cap (painter->cr, CAIRO_LINE_CAP_BUTT);
  cairo_set_line_join (painter->cr, CAIRO_LINE_JOIN_MITER);
  cairo_set_dash (painter->cr, dashes, mark->dash == DOSSIER_DASH_DASHED ? 2 : 0, 0);
}

static void
trace_rect (cairo_t *cr,
            const DossierRect *rect,
            double radius)
{
  double r = MIN (radius, MIN (rect->width, rect->height) / 2);

  if (r <= 0)
    {
      cairo_rectangle (cr, rect->x, rect->y, rect->width, rect->height);
      return;
    }

  cairo_new_sub_path (cr);
  cairo_arc (cr, rect->x + rect->width - r, rect->y + r, r, -G_PI_2, 0);
  cairo_arc (cr, rect->x + rect->width - r, rect->y + rect->height - r, r, 0, G_PI_2);
  cairo_arc (cr, rect->x + r, rect->y + rect->height - r, r, G_PI_2, G_PI);
  cairo_arc (cr, rect->x + r, rect->y + r, r, G_PI, 3 * G_PI_2);
  cairo_close_path (cr);
}

/* Dots along a side, with one on each corner: the distance gives way a little. */
static void
paint_dots (const Painter *painter,
            double x,
            double y,
            double to_x,
            double to_y,
            double diameter)
{
  double length = hypot (to_x - x, to_y - y);
  int n = MAX (1, (int) round (length / (DOSSIER_DOT_PITCH * diameter)));

  for (int i = 0; i <= n; i++)
    {
      double share = (double) i / n;

      cairo_new_sub_path (painter->cr);
      cairo_arc (painter->cr, x + share * (to_x - x), y + share * (to_y - y), diameter / 2, 0, 2 * G_PI);
    }
  cairo_fill (painter->cr);
}

static void
paint_dotted_rect (const Painter *painter,
                   const DossierRect *rect,
                   double diameter)
{
  double right = rect->x + rect->width;
  double bottom = rect->y + rect->height;

  paint_dots (painter, rect->x, rect->y, right, rect->y, diameter);
  paint_dots (painter, right, rect->y, right, bottom, diameter);
  paint_dots (painter, right, bottom, rect->x, bottom, diameter);
  paint_dots (painter, rect->x, bottom, rect->x, rect->y, diameter);
}

static void
paint_line (const Painter *painter,
            const DossierMark *mark)
{
  double to_x = mark->box.x + mark->box.width;
  double to_y = mark->box.y + mark->box.height;

  set_stroke (painter, mark);
  if (mark->dash == DOSSIER_DASH_DOTTED)
    {
      paint_dots (painter, mark->box.x, mark->box.y, to_x, to_y, mark->line_width);
      return;
    }

  cairo_move_to (painter->cr, mark->box.x, mark->box.y);
  cairo_line_to (painter->cr, to_x, to_y);
  cairo_stroke (painter->cr);
}

/* The stroke lies inside, so that a bar's outer ends are the figures that were stated. One that is thinner than its own
 * stroke is all stroke. */
static void
paint_rect (const Painter *painter,
            const DossierMark *mark)
{
  double inset = mark->line_width / 2;
  DossierRect middle = { mark->box.x + inset, mark->box.y + inset, mark->box.width - 2 * inset,
                         mark->box.height - 2 * inset };

  if (mark->fill != DOSSIER_ROLE_NONE)
    {
      set_colour (painter->cr, dossier_mark_get_colour (mark, mark->fill, painter->theme));
      trace_rect (painter->cr, &mark->box, mark->radius);
      cairo_fill (painter->cr);
    }
  if (mark->stroke == DOSSIER_ROLE_NONE)
    return;

  set_stroke (painter, mark);
  if (middle.width <= 0 || middle.height <= 0)
    {
      trace_rect (painter->cr, &mark->box, mark->radius);
      cairo_fill (painter->cr);
      return;
    }
  if (mark->dash == DOSSIER_DASH_DOTTED)
    {
      paint_dotted_rect (painter, &middle, mark->line_width);
      return;
    }
  trace_rect (painter->cr, &middle, mark->radius - inset);
  cairo_stroke (painter->cr);
}

static void
paint_hatch (const Painter *painter,
             const DossierMark *mark)
{
  const DossierRect *box = &mark->box;
  double step = DOSSIER_HATCH_PITCH * mark->line_width * G_SQRT2;

  cairo_save (painter->cr);
  cairo_rectangle (painter->cr, box->x, box->y, box->width, box->height);
  cairo_clip (painter->cr);
  set_stroke (painter, mark);
  for (double x = box->x - box->height; x < box->x + box->width; x += step)
    {
      double from = MAX (x, box->x - mark->line_width);
      double to = MIN (x + box->height, box->x + box->width + mark->line_width);

      /* In a narrow strip most of a line would be cut off: only what is left of it is drawn. */
      cairo_move_to (painter->cr, from, box->y + box->height - (from - x));
      cairo_line_to (painter->cr, to, box->y + box->height - (to - x));
    }
  cairo_stroke (painter->cr);
  cairo_restore (painter->cr);
}

static void
paint_glyph (const Painter *painter,
             const DossierMark *mark)
{
  dossier_glyph_stamps_paint (painter->stamps,
                              dossier_glyph_for_status (mark->glyph),
                              mark->box.x,
                              mark->box.y,
                              mark->box.width,
                              dossier_mark_get_colour (mark, mark->fill, painter->theme));
}

static void
paint_arrow (const Painter *painter,
             const DossierMark *mark)
{
  double length = hypot (mark->box.width, mark->box.height);
  double head = MIN (DOSSIER_ARROW_LENGTH * mark->line_width, length);
  double half = DOSSIER_ARROW_HALF * mark->line_width;

  if (length <= 0)
    return;

  cairo_save (painter->cr);
  cairo_translate (painter->cr, mark->box.x, mark->box.y);
  cairo_rotate (painter->cr, atan2 (mark->box.height, mark->box.width));
  set_stroke (painter, mark);
  cairo_move_to (painter->cr, 0, 0);
  cairo_line_to (painter->cr, length - head, 0);
  cairo_stroke (painter->cr);
  cairo_move_to (painter->cr, length, 0);
  cairo_line_to (painter->cr, length - head, -half);
  cairo_line_to (painter->cr, length - head, half);
  cairo_close_path (painter->cr);
  cairo_fill (painter->cr);
  cairo_restore (painter->cr);
}

static void
paint_ribbon (const Painter *painter,
              const DossierMark *mark)
{
  g_autofree char *area = dossier_ribbon_get_area (mark);
  g_autofree char *edges = dossier_ribbon_get_edges (mark);

  if (mark->fill != DOSSIER_ROLE_NONE)
    {
      set_colour (painter->cr, dossier_mark_get_colour (mark, mark->fill, painter->theme));
      dossier_path_trace (painter->cr, area);
      cairo_fill (painter->cr);
    }
  if (mark->stroke == DOSSIER_ROLE_NONE)
    return;

  set_stroke (painter, mark);
  dossier_path_trace (painter->cr, edges);
  cairo_stroke (painter->cr);
}

static void
paint_person (const Painter *painter,
              const DossierMark *mark)
{
  cairo_save (painter->cr);
  cairo_translate (painter->cr, mark->box.x, mark->box.y);
  cairo_scale (painter->cr, mark->box.width / DOSSIER_PERSON_WIDTH, mark->box.height / DOSSIER_PERSON_HEIGHT);
  set_colour (painter->cr, dossier_mark_get_colour (mark, mark->fill, painter->theme));
  dossier_path_trace (painter->cr, DOSSIER_PERSON_PATH);
  cairo_fill (painter->cr);
  set_colour (painter->cr, dossier_palette_get (painter->theme, DOSSIER_ROLE_CARD));
  cairo_arc (painter->cr, DOSSIER_PERSON_WIDTH / 2, DOSSIER_PERSON_HEAD_Y, DOSSIER_PERSON_HEAD, 0, 2 * G_PI);
  cairo_fill (painter->cr);
  cairo_restore (painter->cr);
}

/* A gradient from nothing to its strength and back; hard stops where a side is sharp. */
static cairo_pattern_t *
create_fade (const DossierMark *mark,
             DossierColour colour)
{
  double width = MAX (mark->box.width, 1);
  double before = MIN (mark->fade_before / width, 1);
  double after = MIN (mark->fade_after / width, 1 - before);
  cairo_pattern_t *pattern = cairo_pattern_create_linear (mark->box.x, 0, mark->box.x + width, 0);
  double alpha = colour.alpha * mark->strength;

  if (before > 0)
    cairo_pattern_add_color_stop_rgba (pattern, 0, colour.red, colour.green, colour.blue, 0);
  cairo_pattern_add_color_stop_rgba (pattern, before, colour.red, colour.green, colour.blue, alpha);
  cairo_pattern_add_color_stop_rgba (pattern, 1 - after, colour.red, colour.green, colour.blue, alpha);
  if (after > 0)
    cairo_pattern_add_color_stop_rgba (pattern, 1, colour.red, colour.green, colour.blue, 0);

  return pattern;
}

/* In high contrast nothing is only faint: an outline, open at the uncertain ends. */
static void
outline_fade (const Painter *painter,
              const DossierMark *mark,
              DossierColour colour)
{
  double left = mark->box.x + 0.5;
  double top = mark->box.y + 0.5;
  double right = mark->box.x + mark->box.width - 0.5;
  double bottom = mark->box.y + mark->box.height - 0.5;
  cairo_t *cr = painter->cr;

  set_colour (cr, colour);
  cairo_set_line_width (cr, 1);
  cairo_set_dash (cr, NULL, 0, 0);
  cairo_move_to (cr, left, top);
  cairo_line_to (cr, right, top);
  cairo_move_to (cr, left, bottom);
  cairo_line_to (cr, right, bottom);
  if (mark->fade_before <= 0)
    {
      cairo_move_to (cr, left, top);
      cairo_line_to (cr, left, bottom);
    }
  if (mark->fade_after <= 0)
    {
      cairo_move_to (cr, right, top);
      cairo_line_to (cr, right, bottom);
    }
  cairo_stroke (cr);
}

static void
paint_fade (const Painter *painter,
            const DossierMark *mark)
{
  DossierColour colour = dossier_mark_get_colour (mark, mark->fill, painter->theme);
  cairo_pattern_t *pattern = create_fade (mark, colour);

  cairo_set_source (painter->cr, pattern);
  cairo_rectangle (painter->cr, mark->box.x, mark->box.y, mark->box.width, mark->box.height);
  cairo_fill (painter->cr);
  cairo_pattern_destroy (pattern);
  if (dossier_theme_is_high_contrast (painter->theme))
    outline_fade (painter, mark, colour);
}

static void
paint_rim (cairo_t *cr,
           const DossierMark *mark,
           PangoLayout *layout,
           double x)
{
  cairo_set_line_width (cr, DOSSIER_HALO * mark->size);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_set_dash (cr, NULL, 0, 0);
  /* A rim as wide as this needs no fine curves, which are what takes the time. */
  cairo_save (cr);
  cairo_set_tolerance (cr, HALO_TOLERANCE);
  cairo_move_to (cr, x, mark->box.y);
  pango_cairo_layout_path (cr, layout);
  cairo_stroke (cr);
  cairo_restore (cr);
}

/* x: of the layout, px */
static void
paint_halo (const Painter *painter,
            const DossierMark *mark,
            PangoLayout *layout,
            double x)
{
  DossierRect strip;

  set_colour (painter->cr, dossier_palette_get (painter->theme, DOSSIER_ROLE_CARD));
  if (mark->halo == DOSSIER_HALO_RIM)
    {
      paint_rim (painter->cr, mark, layout, x);
      return;
    }

  strip = dossier_text_layout_get_strip (layout, mark, x);
  cairo_rectangle (painter->cr, strip.x, strip.y, strip.width, strip.height);
  cairo_fill (painter->cr);
}

static void
paint_text (const Painter *painter,
            const DossierMark *mark)
{
  cairo_t *cr = painter->cr;
  PangoLayout *layout = dossier_text_store_get (painter->texts, mark);
  double x = dossier_text_layout_place (layout, mark);

  if (mark->halo != DOSSIER_HALO_NONE)
    paint_halo (painter, mark, layout, x);

  set_colour (cr, dossier_mark_get_colour (mark, mark->fill, painter->theme));
  cairo_move_to (cr, x, mark->box.y);
  pango_cairo_show_layout (cr, layout);
}

static void
trace_polygon (cairo_t *cr,
               const DossierPolygon *polygon)
{
  for (guint i = 0; i < dossier_polygon_get_n_parts (polygon); i++)
    {
      guint n;
      const DossierPoint *points = dossier_polygon_get_part (polygon, i, &n);

      cairo_move_to (cr, points[0].x, points[0].y);
      for (guint j = 1; j < n; j++)
        cairo_line_to (cr, points[j].x, points[j].y);
      if (dossier_polygon_is_closed (polygon))
        cairo_close_path (cr);
    }
}

/* In short stretches: the time that cairo takes for a line grows faster than its length. */
static void
stroke_polygon (cairo_t *cr,
                const DossierPolygon *polygon)
{
  for (guint i = 0; i < dossier_polygon_get_n_parts (polygon); i++)
    {
      guint n;
      const DossierPoint *points = dossier_polygon_get_part (polygon, i, &n);
      guint n_sides = dossier_polygon_is_closed (polygon) ? n : n - 1;

      cairo_move_to (cr, points[0].x, points[0].y);
      for (guint j = 1; j <= n_sides; j++)
        {
          cairo_line_to (cr, points[j % n].x, points[j % n].y);
          if (j % STRETCH != 0 && j < n_sides)
            continue;
          cairo_stroke (cr);
          cairo_move_to (cr, points[j % n].x, points[j % n].y);
        }
      cairo_new_path (cr);
    }
}

static void
paint_polygon (const Painter *painter,
               const DossierMark *mark)
{
  /* A coast has edges enough to hide that each is a little coarser. */
  cairo_set_antialias (painter->cr, CAIRO_ANTIALIAS_FAST);
  if (mark->fill != DOSSIER_ROLE_NONE)
    {
      set_colour (painter->cr, dossier_mark_get_colour (mark, mark->fill, painter->theme));
      trace_polygon (painter->cr, mark->polygon);
      cairo_fill (painter->cr);
    }
  if (mark->stroke != DOSSIER_ROLE_NONE)
    {
      set_stroke (painter, mark);
      cairo_set_line_join (painter->cr, CAIRO_LINE_JOIN_BEVEL);
      stroke_polygon (painter->cr, mark->polygon);
    }
  cairo_set_antialias (painter->cr, CAIRO_ANTIALIAS_DEFAULT);
}

typedef void (*PaintFunc) (const Painter *painter, const DossierMark *mark);

static const PaintFunc painters[] = {
  [DOSSIER_MARK_LINE] = paint_line,   [DOSSIER_MARK_RECT] = paint_rect,     [DOSSIER_MARK_HATCH] = paint_hatch,
  [DOSSIER_MARK_GLYPH] = paint_glyph, [DOSSIER_MARK_ARROW] = paint_arrow,   [DOSSIER_MARK_PERSON] = paint_person,
  [DOSSIER_MARK_FADE] = paint_fade,   [DOSSIER_MARK_TEXT] = paint_text,     [DOSSIER_MARK_POLYGON] = paint_polygon,
  [DOSSIER_MARK_RIBBON] = paint_ribbon,
};

/**
 * dossier_paint_ground:
 * @scene: a scene
 * @cr: where to paint
 * @theme: the colours
 *
 * Paints what a scene stands on.
 */
void
dossier_paint_ground (const DossierScene *scene,
                      cairo_t *cr,
                      DossierTheme theme)
{
  cairo_save (cr);
  cairo_new_path (cr);
  set_colour (cr, dossier_palette_get (theme, DOSSIER_ROLE_CARD));
  cairo_rectangle (cr, 0, 0, dossier_scene_get_width (scene), dossier_scene_get_height (scene));
  cairo_fill (cr);
  cairo_restore (cr);
}

/* Where no indices are given, those from @first on. */
static void
paint_marks (const DossierScene *scene,
             const guint *indices,
             guint first,
             guint n,
             cairo_t *cr,
             DossierTheme theme)
{
  g_autoptr (DossierGlyphStamps) stamps = NULL;
  DossierTextStore texts;
  Painter painter = { cr, theme, &texts, NULL };

  cairo_save (cr);
  cairo_new_path (cr);
  dossier_text_store_open (&texts, cr);
  painter.stamps = stamps = dossier_glyph_stamps_new (cr);
  for (guint i = 0; i < n; i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, indices != NULL ? indices[i] : first + i);

      painters[mark->kind](&painter, mark);
    }
  dossier_text_store_close (&texts);
  cairo_restore (cr);
}

/**
 * dossier_paint_some_marks:
 * @scene: a scene
 * @first: index of a mark
 * @n: how many from there on
 * @cr: where to paint
 * @theme: the colours
 *
 * Paints some of a scene's marks.
 */
void
dossier_paint_some_marks (const DossierScene *scene,
                          guint first,
                          guint n,
                          cairo_t *cr,
                          DossierTheme theme)
{
  paint_marks (scene, NULL, first, n, cr, theme);
}

/**
 * dossier_paint_marks:
 * @scene: a scene
 * @cr: where to paint
 * @theme: the colours
 *
 * Paints a scene without its ground.
 */
void
dossier_paint_marks (const DossierScene *scene,
                     cairo_t *cr,
                     DossierTheme theme)
{
  dossier_paint_some_marks (scene, 0, dossier_scene_get_n_marks (scene), cr, theme);
}

/**
 * dossier_paint_strip:
 * @scene: a scene
 * @strips: of this scene
 * @index: of one of them
 * @cr: where to paint it, clipped to it
 * @theme: the colours
 *
 * Paints a scene's marks as dossier_paint_marks() does, but only those that reach into a strip of it.
 */
void
dossier_paint_strip (const DossierScene *scene,
                     const DossierMarkStrips *strips,
                     guint index,
                     cairo_t *cr,
                     DossierTheme theme)
{
  const guint *marks;
  guint n = 0;

  g_return_if_fail (scene != NULL && strips != NULL && cr != NULL && theme < DOSSIER_N_THEMES);

  marks = dossier_mark_strips_get_marks (strips, index, &n);
  paint_marks (scene, marks, 0, n, cr, theme);
}

/**
 * dossier_paint_scene:
 * @scene: a scene
 * @cr: where to paint it, with its top left at the origin
 * @theme: the colours
 *
 * Paints a scene, its ground included. Any thread may do so, with a @cr of its own.
 */
void
dossier_paint_scene (const DossierScene *scene,
                     cairo_t *cr,
                     DossierTheme theme)
{
  g_return_if_fail (scene != NULL && cr != NULL && theme < DOSSIER_N_THEMES);

  dossier_paint_ground (scene, cr, theme);
  dossier_paint_marks (scene, cr, theme);
}
