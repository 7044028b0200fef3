// SPDX-License-Identifier: GPL-3.0-or-later

/* SVG by hand, as cairo's has neither text nor names: real text, title and description, and each statement a group with
 * its sentence as label, which a screen reader can read in a browser. The text can be outlines too, for a program that
 * lacks the font; title, description and labels stay. */

#include <math.h>
#include <string.h>

#include "dossier-config.h"
#include "draw/dossier-export-private.h"
#include "draw/dossier-glyph-shapes.h"
#include "draw/dossier-paint-private.h"
#include "draw/dossier-text-layout.h"

typedef struct
{
  GString *out;
  DossierTheme theme;
  PangoLayout *layout;
  cairo_t *outlines; /* where outlines are traced; NULL: text stays text */
  guint n_fades; /* gradients so far, each with a name of its own */
} Writer;

/* Writes words of the file with a number for each "#": with a point in every locale, and at most two decimals. */
static void
write_numbers (Writer *writer,
               const char *words,
               const double *numbers)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  for (const char *c = words; *c != '\0'; c++)
    {
      if (*c != '#')
        {
          g_string_append_c (writer->out, *c);
          continue;
        }
      g_ascii_formatd (buffer, sizeof buffer, "%.2f", round (*numbers++ * 100) / 100 + 0.0);
      /* "12.00" is 12. */
      if (g_str_has_suffix (buffer, ".00"))
        buffer[strlen (buffer) - 3] = '\0';
      g_string_append (writer->out, buffer);
    }
}

#define WRITE(writer, words, ...) write_numbers (writer, words, (const double[]) { __VA_ARGS__ })

/* Text of an element or an attribute. Control characters cannot stand in XML 1.0, not even escaped. */
static void
write_escaped (Writer *writer,
               const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autofree char *escaped = NULL;

  for (char *c = valid; *c != '\0'; c++)
    if ((guchar) *c < 0x20 || *c == 0x7f)
      *c = ' ';
  escaped = g_markup_escape_text (valid, -1);
  g_string_append (writer->out, escaped);
}

static void
write_colour (Writer *writer,
              const char *attribute,
              DossierColour colour)
{
  g_string_append_printf (writer->out,
                          " %s=\"#%02x%02x%02x\"",
                          attribute,
                          (guint) round (colour.red * 255),
                          (guint) round (colour.green * 255),
                          (guint) round (colour.blue * 255));
}

static void
write_role (Writer *writer,
            const char *attribute,
            const DossierMark *mark,
            DossierRole role)
{
  if (role == DOSSIER_ROLE_NONE)
    g_string_append_printf (writer->out, " %s=\"none\"", attribute);
  else
    write_colour (writer, attribute, dossier_mark_get_colour (mark, role, writer->theme));
}

static void
write_stroke (Writer *writer,
              const DossierMark *mark)
{
  double width = mark->line_width;

  write_role (writer, "stroke", mark, mark->stroke);
  if (mark->stroke == DOSSIER_ROLE_NONE)
    return;

  WRITE (writer, " stroke-width='#'", width);
  if (mark->dash == DOSSIER_DASH_DASHED)
    WRITE (writer, " stroke-dasharray='# #'", DOSSIER_DASH_ON * width, DOSSIER_DASH_OFF * width);
}

/* Round dots along a line, with one on either end. */
static void
write_dots (Writer *writer,
            const DossierMark *mark,
            double x,
            double y,
            double to_x,
            double to_y)
{
  double length = hypot (to_x - x, to_y - y);
  double n = MAX (1, round (length / (DOSSIER_DOT_PITCH * mark->line_width)));

  WRITE (writer, "<line x1='#' y1='#' x2='#' y2='#' stroke-linecap='round'", x, y, to_x, to_y);
  WRITE (writer, " stroke-width='#' stroke-dasharray='0 #'", mark->line_width, length / n - 0.01);
  write_role (writer, "stroke", mark, mark->stroke);
  g_string_append (writer->out, "/>\n");
}

static void
write_line (Writer *writer,
            const DossierMark *mark)
{
  double to_x = mark->box.x + mark->box.width;
  double to_y = mark->box.y + mark->box.height;

  if (mark->dash == DOSSIER_DASH_DOTTED)
    {
      write_dots (writer, mark, mark->box.x, mark->box.y, to_x, to_y);
      return;
    }

  WRITE (writer, "<line x1='#' y1='#' x2='#' y2='#'", mark->box.x, mark->box.y, to_x, to_y);
  write_stroke (writer, mark);
  g_string_append (writer->out, "/>\n");
}

static void
write_box (Writer *writer,
           const DossierRect *box,
           double radius)
{
  WRITE (writer, "<rect x='#' y='#' width='#' height='#'", box->x, box->y, box->width, box->height);
  if (radius > 0)
    WRITE (writer, " rx='#'", MIN (radius, MIN (box->width, box->height) / 2));
}

static void
write_dotted_box (Writer *writer,
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
write_rect (Writer *writer,
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
      write_role (writer, "fill", mark, fill);
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
  write_stroke (writer, mark);
  g_string_append (writer->out, "/>\n");
}

/* Lines at 45°, cut off at the box's sides. */
static void
write_hatch (Writer *writer,
             const DossierMark *mark)
{
  const DossierRect *box = &mark->box;
  double step = DOSSIER_HATCH_PITCH * mark->line_width * G_SQRT2;
  double right = box->x + box->width;
  double bottom = box->y + box->height;

  g_string_append (writer->out, "<path fill='none'");
  write_stroke (writer, mark);
  g_string_append (writer->out, " d='");
  for (double x = box->x - box->height; x < right; x += step)
    {
      double from = MAX (x, box->x);
      double to = MIN (x + box->height, right);

      WRITE (writer, "M # # L # # ", from, bottom - (from - x), to, bottom - (to - x));
    }
  g_string_append (writer->out, "'/>\n");
}

static void
write_shape (Writer *writer,
             const DossierShape *shape,
             double size,
             DossierColour colour)
{
  double stroke = dossier_shape_get_stroke (shape, size);

  if (shape->kind == DOSSIER_SHAPE_DISC)
    WRITE (writer, "<circle cx='#' cy='#' r='#'", shape->a, shape->b, shape->c);
  else if (shape->kind == DOSSIER_SHAPE_RECT)
    write_box (writer, &(DossierRect) { shape->a, shape->b, shape->c, shape->d }, shape->e);
  else
    g_string_append_printf (writer->out, "<path d='%s'", shape->path);

  write_colour (writer, stroke > 0 ? "stroke" : "fill", colour);
  if (stroke > 0)
    {
      WRITE (writer, " fill='none' stroke-width='#'", stroke);
      g_string_append_printf (writer->out, " stroke-linejoin='%s'", shape->mitred ? "miter" : "round");
    }
  g_string_append (writer->out, "/>");
}

/* A picture of its own grid, as large as the mark. */
static void
begin_grid (Writer *writer,
            const DossierMark *mark,
            double width,
            double height)
{
  WRITE (writer, "<svg x='#' y='#' width='#' height='#'", mark->box.x, mark->box.y, mark->box.width, mark->box.height);
  WRITE (writer, " viewBox='0 0 # #' preserveAspectRatio='none'>", width, height);
}

static void
write_glyph (Writer *writer,
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
write_person (Writer *writer,
              const DossierMark *mark)
{
  begin_grid (writer, mark, DOSSIER_PERSON_WIDTH, DOSSIER_PERSON_HEIGHT);
  g_string_append (writer->out, "<path d='" DOSSIER_PERSON_PATH "'");
  write_role (writer, "fill", mark, mark->fill);
  WRITE (writer, "/><circle cx='#' cy='#' r='#'", DOSSIER_PERSON_WIDTH / 2, DOSSIER_PERSON_HEAD_Y, DOSSIER_PERSON_HEAD);
  write_role (writer, "fill", mark, DOSSIER_ROLE_CARD);
  g_string_append (writer->out, "/></svg>\n");
}

static void
write_arrow (Writer *writer,
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

  WRITE (writer, "<line x1='#' y1='#' x2='#' y2='#'", mark->box.x, mark->box.y, neck_x, neck_y);
  write_stroke (writer, mark);
  WRITE (writer, "/>\n<path d='M # # L # #", tip_x, tip_y, neck_x + y * half, neck_y - x * half);
  WRITE (writer, " L # # Z'", neck_x - y * half, neck_y + x * half);
  write_role (writer, "fill", mark, mark->stroke);
  g_string_append (writer->out, "/>\n");
}

static void
write_fade (Writer *writer,
            const DossierMark *mark)
{
  dossier_export_svg_fade (writer->out, mark, writer->theme, ++writer->n_fades);
}

static void
write_ribbon (Writer *writer,
              const DossierMark *mark)
{
  g_autofree char *area = dossier_ribbon_get_area (mark);
  g_autofree char *edges = dossier_ribbon_get_edges (mark);

  g_string_append_printf (writer->out, "<path d='%s'", area);
  write_role (writer, "fill", mark, mark->fill);
  g_string_append_printf (writer->out, "/>\n<path fill='none' d='%s'", edges);
  write_stroke (writer, mark);
  g_string_append (writer->out, "/>\n");
}

/* One line of a text. Its length is given too, so that it keeps its place where the font is another one. */
static void
write_text_line (Writer *writer,
                 const char *text,
                 const PangoRectangle *logical,
                 double x,
                 double baseline,
                 gboolean from_right)
{
  double left = x + (double) logical->x / PANGO_SCALE;
  double width = (double) logical->width / PANGO_SCALE;

  WRITE (writer, "<tspan x='#' y='#'", from_right ? left + width : left, baseline);
  if (width > 0)
    WRITE (writer, " textLength='#' lengthAdjust='spacingAndGlyphs'", width);
  g_string_append_c (writer->out, '>');
  write_escaped (writer, text);
  g_string_append (writer->out, "</tspan>");
}

static void
write_text_lines (Writer *writer,
                  const DossierMark *mark,
                  double x,
                  gboolean from_right)
{
  PangoLayoutIter *iter = pango_layout_get_iter (writer->layout);

  do
    {
      PangoLayoutLine *line = pango_layout_iter_get_line_readonly (iter);
      g_autofree char *text = g_strndup (mark->text + line->start_index, (gsize) line->length);
      double baseline = mark->box.y + (double) pango_layout_iter_get_baseline (iter) / PANGO_SCALE;
      PangoRectangle logical;

      pango_layout_iter_get_line_extents (iter, NULL, &logical);
      /* The space at which a line was broken is no part of it. */
      g_strchomp (text);
      write_text_line (writer, text, &logical, x, baseline, from_right);
    }
  while (pango_layout_iter_next_line (iter));

  pango_layout_iter_free (iter);
}

/* Lines and curves of what was traced. */
static void
write_path (Writer *writer,
            const cairo_path_t *path)
{
  g_string_append (writer->out, " d='");
  for (int i = 0; i < path->num_data; i += path->data[i].header.length)
    {
      const cairo_path_data_t *data = &path->data[i];

      if (data->header.type == CAIRO_PATH_MOVE_TO)
        WRITE (writer, "M# #", data[1].point.x, data[1].point.y);
      else if (data->header.type == CAIRO_PATH_LINE_TO)
        WRITE (writer, "L# #", data[1].point.x, data[1].point.y);
      else if (data->header.type == CAIRO_PATH_CURVE_TO)
        WRITE (writer, "C# # # # # #", data[1].point.x, data[1].point.y, data[2].point.x, data[2].point.y,
               data[3].point.x, data[3].point.y);
      else
        g_string_append_c (writer->out, 'Z');
    }
  g_string_append_c (writer->out, '\'');
}

static void
write_halo (Writer *writer,
            const DossierMark *mark)
{
  if (!mark->halo)
    return;

  WRITE (writer, " paint-order='stroke' stroke-width='#' stroke-linejoin='round'", DOSSIER_HALO * mark->size);
  write_role (writer, "stroke", mark, DOSSIER_ROLE_CARD);
}

static void
write_outlines (Writer *writer,
                const DossierMark *mark,
                double x)
{
  cairo_path_t *path;

  cairo_new_path (writer->outlines);
  cairo_move_to (writer->outlines, x, mark->box.y);
  pango_cairo_layout_path (writer->outlines, writer->layout);
  path = cairo_copy_path (writer->outlines);
  g_string_append (writer->out, "<path");
  write_role (writer, "fill", mark, mark->fill);
  write_halo (writer, mark);
  write_path (writer, path);
  g_string_append (writer->out, "/>\n");
  cairo_path_destroy (path);
}

static void
write_text (Writer *writer,
            const DossierMark *mark)
{
  double x = mark->box.x;
  PangoRectangle logical;
  gboolean from_right;

  dossier_text_layout_set (writer->layout, mark->text, mark->size, mark->weight, mark->wraps ? mark->box.width : 0);
  from_right = pango_layout_get_direction (writer->layout, 0) == PANGO_DIRECTION_RTL;
  if (mark->wraps)
    dossier_text_layout_align (writer->layout, mark->align);
  else
    {
      pango_layout_get_extents (writer->layout, NULL, &logical);
      x += (mark->box.width - (double) logical.width / PANGO_SCALE)
           * (mark->align == DOSSIER_ALIGN_END ? 1 : mark->align == DOSSIER_ALIGN_CENTRE ? 0.5 : 0);
    }

  if (writer->outlines != NULL)
    {
      write_outlines (writer, mark, x);
      return;
    }

  WRITE (writer, "<text font-size='#' font-weight='#'", mark->size, mark->weight);
  write_role (writer, "fill", mark, mark->fill);
  if (from_right)
    g_string_append (writer->out, " direction='rtl'");
  write_halo (writer, mark);
  g_string_append_c (writer->out, '>');
  write_text_lines (writer, mark, x, from_right);
  g_string_append (writer->out, "</text>\n");
}

static void
write_polygon (Writer *writer,
               const DossierMark *mark)
{
  g_string_append (writer->out, "<path stroke-linejoin='round'");
  write_role (writer, "fill", mark, mark->fill);
  write_stroke (writer, mark);
  g_string_append (writer->out, " d='");
  for (guint i = 0; i < dossier_polygon_get_n_parts (mark->polygon); i++)
    {
      guint n;
      const DossierPoint *points = dossier_polygon_get_part (mark->polygon, i, &n);

      for (guint j = 0; j < n; j++)
        WRITE (writer, j == 0 ? "M# #" : "L# #", points[j].x, points[j].y);
      g_string_append (writer->out, dossier_polygon_is_closed (mark->polygon) ? "Z" : "");
    }
  g_string_append (writer->out, "'/>\n");
}

typedef void (*WriteFunc) (Writer *writer, const DossierMark *mark);

static const WriteFunc writers[] = {
  [DOSSIER_MARK_LINE] = write_line,   [DOSSIER_MARK_RECT] = write_rect,   [DOSSIER_MARK_HATCH] = write_hatch,
  [DOSSIER_MARK_GLYPH] = write_glyph, [DOSSIER_MARK_ARROW] = write_arrow, [DOSSIER_MARK_PERSON] = write_person,
  [DOSSIER_MARK_FADE] = write_fade,   [DOSSIER_MARK_TEXT] = write_text,   [DOSSIER_MARK_POLYGON] = write_polygon,
  [DOSSIER_MARK_RIBBON] = write_ribbon,
};

/* Marks of a statement follow each other in a scene: they become one group, named by its sentence. */
static void
write_marks (Writer *writer,
             const DossierScene *scene)
{
  int open = -1;

  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);

      if (mark->stop != open)
        {
          const DossierStop *stop = dossier_scene_get_stop (scene, (guint) mark->stop);

          g_string_append (writer->out, open >= 0 ? "</g>\n<g role='img' aria-label=\""
                                                   : "<g role='img' aria-label=\"");
          write_escaped (writer, stop->spoken);
          g_string_append (writer->out, "\" data-fact=\"");
          write_escaped (writer, stop->fact_id);
          g_string_append (writer->out, "\">\n");
          open = mark->stop;
        }
      writers[mark->kind](writer, mark);
    }

  if (open >= 0)
    g_string_append (writer->out, "</g>\n");
}

static void
write_element (Writer *writer,
               const char *name,
               const char *text)
{
  if (text == NULL || text[0] == '\0')
    return;

  g_string_append_printf (writer->out, "<%s>", name);
  write_escaped (writer, text);
  g_string_append_printf (writer->out, "</%s>\n", name);
}

/* What it shows and comes from, in the words of Dublin Core. */
static void
write_metadata (Writer *writer,
                const DossierScene *scene)
{
  const DossierSceneOrigin *origin = dossier_scene_get_origin (scene);

  g_string_append (writer->out, "<metadata>\n<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
                                " xmlns:dc='http://purl.org/dc/elements/1.1/'>\n<rdf:Description rdf:about=''>\n");
  write_element (writer, "dc:title", dossier_scene_get_title (scene));
  write_element (writer, "dc:description", origin->caption);
  write_element (writer, "dc:source", origin->sources);
  write_element (writer, "dc:relation", dossier_scene_get_dataset (scene));
  write_element (writer, "dc:identifier", origin->address);
  write_element (writer, "dc:language", origin->language);
  write_element (writer, "dc:creator", DOSSIER_EXPORT_SOFTWARE);
  g_string_append (writer->out, "</rdf:Description>\n</rdf:RDF>\n</metadata>\n");
}

static void
write_language (Writer *writer,
                const DossierScene *scene)
{
  const char *language = dossier_scene_get_origin (scene)->language;

  if (language == NULL)
    return;

  g_string_append (writer->out, " xml:lang=\"");
  write_escaped (writer, language);
  g_string_append_c (writer->out, '"');
}

static void
write_head (Writer *writer,
            const DossierScene *scene,
            double scale)
{
  double width = dossier_scene_get_width (scene);
  double height = dossier_scene_get_height (scene);

  g_string_append (writer->out, "<?xml version='1.0' encoding='UTF-8'?>\n<!-- " DOSSIER_EXPORT_SOFTWARE " -->\n");
  g_string_append (writer->out, "<svg xmlns='http://www.w3.org/2000/svg' role='graphics-document'"
                                " aria-labelledby='title description'");
  WRITE (writer, " width='#' height='#' viewBox='0 0 # #'", width * scale, height * scale, width, height);
  write_language (writer, scene);
  g_string_append (writer->out, " font-family='" DOSSIER_FONT_FAMILIES "' style='font-variant-numeric: tabular-nums'>\n"
                                "<title id='title'>");
  write_escaped (writer, dossier_scene_get_title (scene));
  g_string_append (writer->out, "</title>\n<desc id='description'>");
  write_escaped (writer, dossier_scene_get_summary (scene));
  g_string_append (writer->out, "</desc>\n");
  write_metadata (writer, scene);
  WRITE (writer, "<rect width='#' height='#'", width, height);
  write_colour (writer, "fill", dossier_palette_get (writer->theme, DOSSIER_ROLE_CARD));
  g_string_append (writer->out, "/>\n");
}

/**
 * dossier_export_svg:
 * @scene: a scene
 * @options: theme and scale, and whether letters are outlines
 * @error: return location; never set
 *
 * Returns: (transfer full): the file's bytes
 */
GBytes *
dossier_export_svg (const DossierScene *scene,
                    const DossierExportOptions *options,
                    GError **error)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  /* Without an end: letters that lie outside a surface are not traced. */
  cairo_surface_t *scratch = cairo_recording_surface_create (CAIRO_CONTENT_ALPHA, NULL);
  Writer writer = { g_string_new (NULL), options->theme, dossier_text_layout_new (context) };

  if (options->outlines)
    writer.outlines = cairo_create (scratch);
  write_head (&writer, scene, options->scale);
  write_marks (&writer, scene);
  g_string_append (writer.out, "</svg>\n");

  g_clear_pointer (&writer.outlines, cairo_destroy);
  cairo_surface_destroy (scratch);
  g_object_unref (writer.layout);
  g_object_unref (context);

  return g_string_free_to_bytes (writer.out);
}
