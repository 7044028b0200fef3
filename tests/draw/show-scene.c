// SPDX-License-Identifier: GPL-3.0-or-later

/* Paints a sample chart, to be looked at:
 *
 *   show-scene KIND WIDTH HEIGHT THEME OUT [TEXT-SCALE [framed|rtl|stops …]]
 *
 * OUT ends with .png, .svg, .pdf or .txt. A height of 0 is the natural one; "stops" shows outlines and targets, in a
 * PNG. */

#include <stdlib.h>
#include <string.h>

#include "draw/dossier-export.h"
#include "draw/dossier-layout.h"
#include "draw/dossier-paint.h"
#include "sample-specs.h"

static const char *const themes[] = { "light", "dark", "hc-light", "hc-dark", "print", "projector", NULL };

static gboolean
has_word (int argc,
          char **argv,
          const char *word)
{
  for (int i = 7; i < argc; i++)
    if (strcmp (argv[i], word) == 0)
      return TRUE;

  return FALSE;
}

static gboolean
write_file (const DossierScene *scene,
            DossierTheme theme,
            const char *path)
{
  DossierExportFormat format = DOSSIER_EXPORT_PNG;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;

  dossier_export_format_for_path (path, &format);
  bytes = dossier_export_scene (scene, format, theme, 1, &error);
  if (bytes != NULL)
    g_file_set_contents (path, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), &error);
  if (error != NULL)
    g_printerr ("%s\n", error->message);

  return error == NULL;
}

static void
outline_stops (const DossierScene *scene,
               cairo_t *cr)
{
  cairo_set_line_width (cr, 1);
  for (guint i = 0; i < dossier_scene_get_n_stops (scene); i++)
    {
      const DossierStop *stop = dossier_scene_get_stop (scene, i);

      cairo_set_source_rgba (cr, 0.1, 0.4, 0.9, 0.9);
      cairo_rectangle (cr, stop->box.x - 0.5, stop->box.y - 0.5, stop->box.width + 1, stop->box.height + 1);
      cairo_stroke (cr);
      cairo_set_source_rgba (cr, 0.9, 0.2, 0.2, 0.6);
      cairo_rectangle (cr, stop->target.x, stop->target.y, stop->target.width, stop->target.height);
      cairo_stroke (cr);
    }
}

static void
write_stops (const DossierScene *scene,
             DossierTheme theme,
             const char *path)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24,
                                                         (int) dossier_scene_get_width (scene),
                                                         (int) dossier_scene_get_height (scene));
  cairo_t *cr = cairo_create (surface);

  dossier_paint_scene (scene, cr, theme);
  outline_stops (scene, cr);
  cairo_surface_write_to_png (surface, path);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

int
main (int argc,
      char **argv)
{
  g_autoptr (DossierChartSpec) spec = NULL;
  g_autoptr (DossierScene) scene = NULL;
  DossierFrame frame = { .text_scale = 1, .measure = dossier_text_measure_pango () };
  DossierTheme theme = DOSSIER_THEME_LIGHT;
  DossierFigureKind kind;

  if (argc < 6)
    {
      g_printerr ("usage: show-scene KIND WIDTH HEIGHT THEME OUT [TEXT-SCALE [framed|rtl|stops …]]\n");
      return EXIT_FAILURE;
    }

  if (!dossier_figure_kind_from_id (argv[1], &kind))
    return EXIT_FAILURE;
  spec = sample_of_kind (kind);
  frame.width = g_ascii_strtod (argv[2], NULL);
  frame.height = g_ascii_strtod (argv[3], NULL);
  for (guint i = 0; themes[i] != NULL; i++)
    if (strcmp (themes[i], argv[4]) == 0)
      theme = i;
  if (argc > 6)
    frame.text_scale = g_ascii_strtod (argv[6], NULL);
  frame.framed = has_word (argc, argv, "framed");
  spec->right_to_left = has_word (argc, argv, "rtl");
  if (frame.height <= 0)
    frame.height = dossier_layout_get_natural_height (spec, &frame);

  scene = dossier_layout (spec, &frame);
  if (has_word (argc, argv, "stops"))
    write_stops (scene, theme, argv[5]);
  else if (!write_file (scene, theme, argv[5]))
    return EXIT_FAILURE;

  return EXIT_SUCCESS;
}
