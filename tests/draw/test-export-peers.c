// SPDX-License-Identifier: GPL-3.0-or-later

/* Files as other programs read them: an SVG drawn by librsvg is the PNG, and a PDF gives its words back to Poppler. */

#include <cairo.h>
#include <glib/gstdio.h>
#include <math.h>
#include <string.h>

#include "draw/dossier-export.h"
#include "draw/dossier-layout.h"
#include "sample-specs.h"

/* Root mean square of the difference, of 1. As outlines, only the edges are smoothed in another way. As text, librsvg
 * heeds neither textLength nor tabular figures, so that letters drift by a pixel or two. */
#define MOST_DIFFERENCE_TEXT 0.065
#define MOST_DIFFERENCE_OUTLINES 0.035

/* What is drawn elsewhere, or not at all, makes a spot that is wholly other. */
#define SPOT 8
#define MOST_SPOT_TEXT 0.65
#define MOST_SPOT_OUTLINES 0.3

typedef DossierChartSpec *(*SampleFunc) (void);

static GBytes *
export (SampleFunc sample,
        const DossierExportOptions *options)
{
  g_autoptr (DossierChartSpec) spec = sample ();
  DossierFrame frame = { .width = 900, .height = 600, .text_scale = 1, .framed = TRUE,
                         .measure = dossier_text_measure_pango () };
  g_autoptr (DossierScene) scene = dossier_layout (spec, &frame);
  g_autoptr (GError) error = NULL;
  GBytes *bytes = dossier_export_picture (scene, options, &error);

  g_assert_no_error (error);
  return bytes;
}

static char *
write_file (const char *folder,
            const char *name,
            GBytes *bytes)
{
  char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  g_file_set_contents (path, data, (gssize) length, &error);
  g_assert_no_error (error);

  return path;
}

/* Returns: (transfer full): what a program writes; the test ends where it is not installed */
static char *
run (const char *const *argv)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *errors = NULL;
  char *output = NULL;
  int status;

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output, &errors, &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);

  return output;
}

static gboolean
is_missing (const char *program)
{
  g_autofree char *path = g_find_program_in_path (program);

  if (path == NULL)
    g_test_skip (program);

  return path == NULL;
}

static double
get_difference (const guint8 *a,
                const guint8 *b,
                int pixels)
{
  double sum = 0;

  for (int i = 0; i < 4 * pixels; i++)
    if (i % 4 != 3)
      sum += pow ((a[i] - b[i]) / 255.0, 2);

  return sum / (3 * pixels);
}

static void
assert_alike (const char *first,
              const char *second,
              double most,
              double most_spot)
{
  cairo_surface_t *a = cairo_image_surface_create_from_png (first);
  cairo_surface_t *b = cairo_image_surface_create_from_png (second);
  int width = cairo_image_surface_get_width (a);
  int height = cairo_image_surface_get_height (a);
  double sum = 0, worst = 0;

  g_assert_cmpint (cairo_image_surface_get_width (b), ==, width);
  g_assert_cmpint (cairo_image_surface_get_height (b), ==, height);
  for (int y = 0; y < height; y++)
    sum += get_difference (cairo_image_surface_get_data (a) + y * cairo_image_surface_get_stride (a),
                           cairo_image_surface_get_data (b) + y * cairo_image_surface_get_stride (b), width);
  for (int y = 0; y + SPOT <= height; y += SPOT)
    for (int x = 0; x + SPOT <= width; x += SPOT)
      {
        double spot = 0;

        for (int row = y; row < y + SPOT; row++)
          spot += get_difference (cairo_image_surface_get_data (a) + row * cairo_image_surface_get_stride (a) + 4 * x,
                                  cairo_image_surface_get_data (b) + row * cairo_image_surface_get_stride (b) + 4 * x,
                                  SPOT);
        worst = MAX (worst, sqrt (spot / SPOT));
      }

  g_test_message ("differs by %.4f, at worst by %.3f", sqrt (sum / height), worst);
  g_assert_cmpfloat (sqrt (sum / height), <, most);
  g_assert_cmpfloat (worst, <, most_spot);
  cairo_surface_destroy (a);
  cairo_surface_destroy (b);
}

typedef struct
{
  const char *name;
  SampleFunc sample;
  DossierTheme theme;
  gboolean outlines;
} Case;

static const Case cases[] = {
  { "claims", sample_claims, DOSSIER_THEME_LIGHT, FALSE },
  { "claims-outlines", sample_claims, DOSSIER_THEME_DARK, TRUE },
  { "areas", sample_areas, DOSSIER_THEME_DARK, FALSE },
  { "areas-outlines", sample_areas, DOSSIER_THEME_HIGH_CONTRAST_LIGHT, TRUE },
  { "bars", sample_bars, DOSSIER_THEME_LIGHT, FALSE },
  { "bars-outlines", sample_bars, DOSSIER_THEME_DARK, TRUE },
  { "flows", sample_flows, DOSSIER_THEME_DARK, FALSE },
  { "flows-outlines", sample_flows, DOSSIER_THEME_LIGHT, TRUE },
  { "facility", sample_facility, DOSSIER_THEME_LIGHT, FALSE },
  { "facility-outlines", sample_facility, DOSSIER_THEME_DARK, TRUE },
  { "multiples", sample_multiples, DOSSIER_THEME_PROJECTOR, FALSE },
  { "multiples-outlines", sample_multiples, DOSSIER_THEME_LIGHT, TRUE },
  { "map", sample_map, DOSSIER_THEME_LIGHT, FALSE },
  { "map-outlines", sample_map, DOSSIER_THEME_DARK, TRUE },
  { "timeline", sample_timeline, DOSSIER_THEME_LIGHT, FALSE },
  { "timeline-outlines", sample_timeline, DOSSIER_THEME_DARK, TRUE },
};

static void
test_svg (gconstpointer data)
{
  const Case *row = data;
  DossierExportOptions options = { .theme = row->theme, .scale = 1, .outlines = row->outlines };
  g_autofree char *folder = g_dir_make_tmp ("dossier-XXXXXX", NULL);
  g_autofree char *drawn = g_build_filename (folder, "drawn.png", NULL);
  g_autofree char *png = NULL;
  g_autofree char *svg = NULL;
  g_autofree char *output = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (is_missing ("rsvg-convert"))
    return;

  options.format = DOSSIER_EXPORT_PNG;
  bytes = export (row->sample, &options);
  png = write_file (folder, "a.png", bytes);
  g_bytes_unref (bytes);
  options.format = DOSSIER_EXPORT_SVG;
  bytes = export (row->sample, &options);
  svg = write_file (folder, "a.svg", bytes);
  output = run ((const char *const[]) { "rsvg-convert", "-o", drawn, svg, NULL });
  assert_alike (png, drawn, row->outlines ? MOST_DIFFERENCE_OUTLINES : MOST_DIFFERENCE_TEXT,
                row->outlines ? MOST_SPOT_OUTLINES : MOST_SPOT_TEXT);

  g_unlink (png);
  g_unlink (svg);
  g_unlink (drawn);
  g_rmdir (folder);
}

static DossierTable *
make_table (void)
{
  DossierTable *table = dossier_table_new ();

  dossier_table_add_column (table, "value", "Value", DOSSIER_COLUMN_TEXT);
  dossier_table_add_column (table, "who", "Who", DOSSIER_COLUMN_TEXT);
  for (guint i = 0; i < 100; i++)
    {
      g_autofree char *value = g_strdup_printf ("value-%u", i);

      dossier_table_add_row (table);
      dossier_table_set (table, 0, value);
      dossier_table_set (table, 1, "García");
    }

  return table;
}

static void
assert_holds (const char *text,
              const char *words)
{
  if (strstr (text, words) == NULL)
    g_test_message ("“%s” is not in\n%s", words, text);
  g_assert_nonnull (strstr (text, words));
}

static void
test_pdf (void)
{
  g_autoptr (DossierTable) table = make_table ();
  DossierExportOptions options = { .format = DOSSIER_EXPORT_PDF, .theme = DOSSIER_THEME_PRINT, .scale = 1 };
  g_autofree char *folder = g_dir_make_tmp ("dossier-XXXXXX", NULL);
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *pdf = NULL;
  g_autofree char *text = NULL;
  g_autofree char *info = NULL;
  g_autofree char *structure = NULL;

  if (is_missing ("pdftotext") || is_missing ("pdfinfo"))
    return;

  options.table = table;
  bytes = export (sample_claims, &options);
  pdf = write_file (folder, "a.pdf", bytes);
  text = run ((const char *const[]) { "pdftotext", "-layout", pdf, "-", NULL });
  info = run ((const char *const[]) { "pdfinfo", pdf, NULL });
  structure = run ((const char *const[]) { "pdfinfo", "-struct", pdf, NULL });

  assert_holds (text, "14,532");
  assert_holds (text, "García");
  assert_holds (text, "value-0");
  assert_holds (text, "value-99");
  assert_holds (info, "Tagged:          yes");
  assert_holds (info, "cecot 1.0.0");
  g_assert_null (strstr (info, "CreationDate"));
  assert_holds (structure, "Document");
  assert_holds (structure, "Figure");
  assert_holds (structure, "Table");

  g_unlink (pdf);
  g_rmdir (folder);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/draw/export-peers/svg/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_svg);
    }
  g_test_add_func ("/draw/export-peers/pdf", test_pdf);

  return g_test_run ();
}
