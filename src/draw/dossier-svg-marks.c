// SPDX-License-Identifier: GPL-3.0-or-later

/* Each kind of mark as SVG: one writer each, in one table. */

#include <math.h>

#include "draw/dossier-export-private.h"
#include "draw/dossier-glyph-shapes.h"
#include "draw/dossier-paint-private.h"
#include "draw/dossier-svg-writer.h"

/* Round dots along a line, with one on either end. */
static void
write_dots (DossierSvgWriter *writer,
            const DossierMark *mark,
            double x,
            double y,
            double to_x,
            double to_y)
{
  double length = hypot (to_x - x, to_y - y);
  double n = MAX (1, round (length / (DOSSIER_DOT_PITCH * mark->line_width)));

  DOSSIER_SVG_WRITE (writer, "<line x1='#' y1='#' x2='#' y2='#' stroke-linecap='round'", x, y, to_x, to_y);
  DOSSIER_SVG_WRITE (writer, " stroke-width='#' stroke-dasharray='0 #'", mark->line_width, length / n - 0.01);
  dossier_svg_write_role (writer, "stroke", mark, mark->stroke);
  g_string_append (writer->out, "/>\n");
}

static void
write_line (DossierSvgWriter *writer,
            const DossierMark *mark)
{
  double to_x = mark->box.x + mark->box.width;
  double to_y = mark->box.y + mark->box.height;

  if (mark->dash == DOSSIER_DASH_DOTTED)
    {
      write_dots (writer, mark, mark->box.x, mark->box.y, to_x, to_y);
      return;
    }

  DOSSIER_SVG_WRITE (writer, "<line x1='#' y1='#' x2='#' y2='#'", mark->box.x, mark->box.y, to_x, to_y);
  dossier_svg_write_stroke (writer, mark);
  g_string_append (writer->out, "/>\n");
}

static void
write_box (DossierSvgWriter *writer,
           const DossierRect *box,
           double radius)
{
  DOSSIER_SVG_WRITE (writer, "<rect x='#' y='#' width='#' height='#'", box->x, box->y, box->width, box->height);
  if (radius > 0)
    DOSSIER_SVG_WRITE (writer, " rx='#'", MIN (radius, MIN (box->width, box->height) / 2));
}

static void
write_dotted_box (DossierSvgWriter *writer,
                  const DossierMark *mark,
                  const DossierRect *box)
{
  double right = box->x + box->width;
  double bottom = box->y + box->height;

  write_dots (writer, mark, box->x, box->y, right, box->y);
  write_dots (writer, mark, right, box->y, right, bottom);
  write_dots (writer, mark, right, bottom, box->x, bottom);
  write_dots (writer, mark, box->x, bottom, box->x, box->y);
}

/* The stroke lies inside the box, as it does when painted: the fill is a box of its own. */
static void
write_rect (DossierSvgWriter *writer,
            const DossierMark *mark)
{
  double inset = mark->line_width / 2;
  DossierRect middle = { mark->box.x + inset, mark->box.y + inset, mark->box.width - 2 * inset,
                         mark->box.height - 2 * inset };
  gboolean thin = middle.width <= 0 || middle.height <= 0;
  DossierRole fill = thin && mark->stroke != DOSSIER_ROLE_NONE ? mark->stroke : mark->fill;

  if (fill != DOSSIER_ROLE_NONE)
    {
      write_box (writer, &mark->box, mark->radius);
      dossier_svg_write_role (writer, "fill", mark, fill);
      g_string_append (writer->out, "/>\n");
    }
  if (mark->stroke == DOSSIER_ROLE_NONE || thin)
    return;

  if (mark->dash == DOSSIER_DASH_DOTTED)
    {
      write_dotted_box (writer, mark, &middle);
      return;
    }
  write_box (writer, &middle, mark->radius - inset);
  g_string_append (writer->out, " fill='none'");
  dossier_svg_write_stroke (writer, mark);
  g_string_append (writer->out, "/>\n");
}

/* Lines at 45°, cut off at the box's sides. */
static void
write_hatch (DossierSvgWriter *writer,
             const DossierMark *mark)
{
  const DossierRect *box = &mark->box;
  double step = DOSSIER_HATCH_PITCH * mark->line_width * G_SQRT2;
  double right = box->x + box->width;
  double bottom = box->y + box->height;

  g_string_append (writer->out, "<path fill='none'");
  dossier_svg_write_stroke (writer, mark);
  g_string_append (writer->out, " d='");
  for (double x = box->x - box->height; x < right; x += step)
    {
      double from = MAX (x, box->x);
      double to = MIN (x + box->height, right);

      DOSSIER_SVG_WRITE (writer, "M # # L # # ", from, bottom - (from - x), to, bottom - (to - x));
    }
  g_string_append (writer->out, "'/>\n");
}

static void
write_shape (DossierSvgWriter *writer,
             const DossierShape *shape,
             double size,
             DossierColour colour)
{
  double stroke = dossier_shape_get_stroke (shape, size);

  if (shape->kind == DOSSIER_SHAPE_DISC)
    DOSSIER_SVG_WRITE (writer, "<circle cx='#' cy='#' r='#'", shape->a, shape->b, shape->c);
  else if (shape->kind == DOSSIER_SHAPE_RECT)
    write_box (writer, &(DossierRect) { shape->a, shape->b, shape->c, shape->d }, shape->e);
  else
    g_string_append_printf (writer->out, "<path d='%s'", shape->path);

  dossier_svg_write_colour (writer, stroke > 0 ? "stroke" : "fill", colour);
  if (stroke > 0)
    {
      DOSSIER_SVG_WRITE (writer, " fill='none' stroke-width='#'", stroke);
      g_string_append_printf (writer->out, " stroke-linejoin='%s'", shape->mitred ? "miter" : "round");
    }
  g_string_append (writer->out, "/>");
}

/* A picture of its own grid, as large as the mark. */
static void
begin_grid (DossierSvgWriter *writer,
            const DossierMark *mark,
            double width,
            double height)
{
  DOSSIER_SVG_WRITE (writer, "<svg x='#' y='#' width='#' height='#'", mark->box.x, mark->box.y, mark->box.width,
                     mark->box.height);
  DOSSIER_SVG_WRITE (writer, " viewBox='0 0 # #' preserveAspectRatio='none'>", width, height);
}

static void
write_glyph (DossierSvgWriter *writer,
             const DossierMark *mark)
{
  DossierColour colour = dossier_mark_get_colour (mark, mark->fill, writer->theme);
  const DossierShape *shapes;
  guint n_shapes;

  shapes = dossier_glyph_get_shapes (dossier_glyph_for_status (mark->glyph), mark->box.width, &n_shapes);
  begin_grid (writer, mark, DOSSIER_GLYPH_GRID, DOSSIER_GLYPH_GRID);
  for (guint i = 0; i < n_shapes; i++)
    write_shape (writer, &shapes[i], mark->box.width, colour);
  g_string_append (writer->out, "</svg>\n");
}

static void
write_person (DossierSvgWriter *writer,
              const DossierMark *mark)
{
  begin_grid (writer, mark, DOSSIER_PERSON_WIDTH, DOSSIER_PERSON_HEIGHT);
  g_string_append (writer->out, "<path d='" DOSSIER_PERSON_PATH "'");
  dossier_svg_write_role (writer, "fill", mark, mark->fill);
  DOSSIER_SVG_WRITE (writer, "/><circle cx='#' cy='#' r='#'", DOSSIER_PERSON_WIDTH / 2, DOSSIER_PERSON_HEAD_Y,
                     DOSSIER_PERSON_HEAD);
  dossier_svg_write_role (writer, "fill", mark, DOSSIER_ROLE_CARD);
  g_string_append (writer->out, "/></svg>\n");
}

static void
write_arrow (DossierSvgWriter *writer,
             const DossierMark *mark)
{
  double length = hypot (mark->box.width, mark->box.height);
  double head = MIN (DOSSIER_ARROW_LENGTH * mark->line_width, length);
  double half = DOSSIER_ARROW_HALF * mark->line_width;
  double x, y, tip_x, tip_y, neck_x, neck_y;

  if (length <= 0)
    return;

  /* Along the arrow, and where it ends. */
  x = mark->box.width / length;
  y = mark->box.height / length;
  tip_x = mark->box.x + mark->box.width;
  tip_y = mark->box.y + mark->box.height;
  neck_x = tip_x - x * head;
  neck_y = tip_y - y * head;

  DOSSIER_SVG_WRITE (writer, "<line x1='#' y1='#' x2='#' y2='#'", mark->box.x, mark->box.y, neck_x, neck_y);
  dossier_svg_write_stroke (writer, mark);
  DOSSIER_SVG_WRITE (writer, "/>\n<path d='M # # L # #", tip_x, tip_y, neck_x + y * half, neck_y - x * half);
  DOSSIER_SVG_WRITE (writer, " L # # Z'", neck_x - y * half, neck_y + x * half);
  dossier_svg_write_role (writer, "fill", mark, mark->stroke);
  g_string_append (writer->out, "/>\n");
}

static void
write_fade (DossierSvgWriter *writer,
            const DossierMark *mark)
{
  g_autofree char *name = g_strdup_printf ("%sfade-%u", writer->prefix, ++writer->n_fades);

  dossier_export_svg_fade (writer->out, mark, writer->theme, name);
}

static void
write_ribbon (DossierSvgWriter *writer,
              const DossierMark *mark)
{
  g_autofree char *area = dossier_ribbon_get_area (mark);
  g_autofree char *edges = dossier_ribbon_get_edges (mark);

  g_string_append_printf (writer->out, "<path d='%s'", area);
  dossier_svg_write_role (writer, "fill", mark, mark->fill);
  g_string_append_printf (writer->out, "/>\n<path fill='none' d='%s'", edges);
  dossier_svg_write_stroke (writer, mark);
  g_string_append (writer->out, "/>\n");
}

static void
write_polygon (DossierSvgWriter *writer,
               const DossierMark *mark)
{
  g_string_append (writer->out, "<path stroke-linejoin='round'");
  dossier_svg_write_role (writer, "fill", mark, mark->fill);
  dossier_svg_write_stroke (writer, mark);
  g_string_append (writer->out, " d='");
  for (guint i = 0; i < dossier_polygon_get_n_parts (mark->polygon); i++)
    {
      guint n;
      const DossierPoint *points = dossier_polygon_get_part (mark->polygon, i, &n);

      for (guint j = 0; j < n; j++)
        DOSSIER_SVG_WRITE (writer, j == 0 ? "M# #" : "L# #", points[j].x, points[j].y);
      g_string_append (writer->out, dossier_polygon_is_closed (mark->polygon) ? "Z" : "");
    }
  g_string_append (writer->out, "'/>\n");
}

typedef void (*WriteFunc) (DossierSvgWriter *writer, const DossierMark *mark);

static const WriteFunc writers[] = {
  [DOSSIER_MARK_LINE] = write_line,       [DOSSIER_MARK_RECT] = write_rect,
  [DOSSIER_MARK_HATCH] = write_hatch,     [DOSSIER_MARK_GLYPH] = write_glyph,
  [DOSSIER_MARK_ARROW] = write_arrow,     [DOSSIER_MARK_PERSON] = write_person,
  [DOSSIER_MARK_FADE] = write_fade,       [DOSSIER_MARK_TEXT] = dossier_svg_write_text,
  [DOSSIER_MARK_POLYGON] = write_polygon, [DOSSIER_MARK_RIBBON] = write_ribbon,
};

/**
 * dossier_svg_write_mark:
 * @writer: a file being written
 * @mark: a mark of any kind
 *
 * Writes a mark.
 */
void
dossier_svg_write_mark (DossierSvgWriter *writer,
                        const DossierMark *mark)
{
  writers[mark->kind](writer, mark);
}
