// SPDX-License-Identifier: GPL-3.0-or-later

/* Draws every slide, at each of its steps, of a view or a lecture of a dossier, for looking at. Not a test, and not installed.
 *
 *   build/tests/present/show-slides FILE VIEW-OR-LECTURE FOLDER [WIDTHxHEIGHT] */

#include <glib/gstdio.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>

#include "core/dossier-loader.h"
#include "draw/dossier-export.h"
#include "draw/dossier-paint.h"
#include "present/dossier-slides.h"

static void
draw_slide (const DossierSlide *slide,
            guint index,
            guint n_slides,
            guint step,
            const char *folder,
            int width,
            int height)
{
  g_autofree char *number = g_strdup_printf ("%u / %u", index + 1, n_slides);
  g_autofree char *name = g_strdup_printf ("%s/%03u-%u.png", folder, index + 1, step + 1);
  const DossierSlideFrame frame = {
    .width = width,
    .height = height,
    .step = step,
    .number = number,
    .measure = dossier_text_measure_pango (),
  };
  g_autoptr (DossierScene) scene = dossier_slide_lay_out (slide, &frame);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  cairo_t *cr = cairo_create (surface);

  dossier_paint_scene (scene, cr, DOSSIER_THEME_PROJECTOR);
  cairo_destroy (cr);
  if (cairo_surface_write_to_png (surface, name) != CAIRO_STATUS_SUCCESS)
    g_printerr ("%s cannot be written\n", name);
  cairo_surface_destroy (surface);
}

int
main (int argc,
      char **argv)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (DossierProblems) problems = dossier_problems_new ();
  g_autoptr (Dossier) dossier = NULL;
  g_autoptr (GPtrArray) slides = NULL;
  const DossierView *view;
  int width = 1920, height = 1080;

  setlocale (LC_ALL, "");
  if (argc < 4 || (argc > 4 && sscanf (argv[4], "%dx%d", &width, &height) != 2))
    return EXIT_FAILURE;
  file = g_file_new_for_commandline_arg (argv[1]);
  dossier = dossier_load_file (file, problems, NULL, NULL, NULL);
  if (dossier == NULL)
    return EXIT_FAILURE;

  view = dossier_find_view (dossier, argv[2]);
  if (view != NULL)
    slides = dossier_slides_for_view (dossier, view);
  else if (dossier->n_lectures > 0)
    slides = dossier_slides_for_lecture (dossier, dossier->lectures[0]);
  else
    return EXIT_FAILURE;

  g_mkdir_with_parents (argv[3], 0755);
  for (guint i = 0; i < slides->len; i++)
    for (guint step = 0; step < ((DossierSlide *) g_ptr_array_index (slides, i))->n_steps; step++)
      draw_slide (g_ptr_array_index (slides, i), i, slides->len, step, argv[3], width, height);
  g_print ("%u slides\n", slides->len);

  return EXIT_SUCCESS;
}
