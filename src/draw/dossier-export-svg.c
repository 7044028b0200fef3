// SPDX-License-Identifier: GPL-3.0-or-later

/* SVG by hand, as cairo's has neither text nor names: real text, title and description, and each statement a group with
 * its sentence as label, which a screen reader can read in a browser. The text can be outlines too, for a program that
 * lacks the font; title, description and labels stay. */

#include <pango/pangocairo.h>

#include "dossier-config.h"
#include "draw/dossier-export-private.h"
#include "draw/dossier-svg-writer.h"
#include "draw/dossier-text-layout.h"

/* Marks of a statement follow each other in a scene: they become one group, named by its sentence. */
static void
write_marks (DossierSvgWriter *writer,
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
          dossier_svg_write_escaped (writer, stop->spoken);
          g_string_append (writer->out, "\" data-fact=\"");
          dossier_svg_write_escaped (writer, stop->fact_id);
          g_string_append (writer->out, "\">\n");
          open = mark->stop;
        }
      dossier_svg_write_mark (writer, mark);
    }

  if (open >= 0)
    g_string_append (writer->out, "</g>\n");
}

static void
write_element (DossierSvgWriter *writer,
               const char *name,
               const char *text)
{
  if (text == NULL || text[0] == '\0')
    return;

  g_string_append_printf (writer->out, "<%s>", name);
  dossier_svg_write_escaped (writer, text);
  g_string_append_printf (writer->out, "</%s>\n", name);
}

/* What it shows and comes from, in the words of Dublin Core. */
static void
write_metadata (DossierSvgWriter *writer,
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
write_language (DossierSvgWriter *writer,
                const DossierScene *scene)
{
  const char *language = dossier_scene_get_origin (scene)->language;

  if (language == NULL)
    return;

  g_string_append (writer->out, " xml:lang=\"");
  dossier_svg_write_escaped (writer, language);
  g_string_append_c (writer->out, '"');
}

/* Everything that a file of its own has to say, and what is part of a page need not. */
static void
write_start (DossierSvgWriter *writer,
             const DossierScene *scene,
             const DossierExportOptions *options)
{
  double width = dossier_scene_get_width (scene);
  double height = dossier_scene_get_height (scene);

  if (options->within == NULL)
    g_string_append (writer->out, "<?xml version='1.0' encoding='UTF-8'?>\n<!-- " DOSSIER_EXPORT_SOFTWARE " -->\n");
  g_string_append_printf (writer->out, "<svg%s role='graphics-document' aria-labelledby='%stitle %sdescription'",
                          options->within == NULL ? " xmlns='http://www.w3.org/2000/svg'" : "", writer->prefix,
                          writer->prefix);
  if (options->within == NULL)
    {
      DOSSIER_SVG_WRITE (writer, " width='#' height='#'", width * options->scale, height * options->scale);
      write_language (writer, scene);
      g_string_append (writer->out, " style='font-variant-numeric: tabular-nums'");
    }
  DOSSIER_SVG_WRITE (writer, " viewBox='0 0 # #' font-family='" DOSSIER_FONT_FAMILIES "'>\n", width, height);
}

static void
write_head (DossierSvgWriter *writer,
            const DossierScene *scene,
            const DossierExportOptions *options)
{
  write_start (writer, scene, options);
  g_string_append_printf (writer->out, "<title id='%stitle'>", writer->prefix);
  dossier_svg_write_escaped (writer, dossier_scene_get_title (scene));
  g_string_append_printf (writer->out, "</title>\n<desc id='%sdescription'>", writer->prefix);
  dossier_svg_write_escaped (writer, dossier_scene_get_summary (scene));
  g_string_append (writer->out, "</desc>\n");
  if (options->within == NULL)
    write_metadata (writer, scene);
  DOSSIER_SVG_WRITE (writer, "<rect width='#' height='#'", dossier_scene_get_width (scene),
                     dossier_scene_get_height (scene));
  dossier_svg_write_colour (writer, "fill", dossier_palette_get (writer->theme, DOSSIER_ROLE_CARD));
  g_string_append (writer->out, "/>\n");
}

/**
 * dossier_export_svg:
 * @scene: a scene
 * @options: theme and scale, whether letters are outlines, and whether it is part of a page
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
  DossierSvgWriter writer = {
    .out = g_string_new (NULL),
    .theme = options->theme,
    .layout = dossier_text_layout_new (context),
    .prefix = options->within != NULL ? options->within : "",
  };

  if (options->outlines)
    writer.outlines = cairo_create (scratch);
  write_head (&writer, scene, options);
  write_marks (&writer, scene);
  g_string_append (writer.out, "</svg>\n");

  g_clear_pointer (&writer.outlines, cairo_destroy);
  cairo_surface_destroy (scratch);
  g_object_unref (writer.layout);
  g_object_unref (context);

  return g_string_free_to_bytes (writer.out);
}
