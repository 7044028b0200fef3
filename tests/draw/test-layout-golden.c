// SPDX-License-Identifier: GPL-3.0-or-later

/* Every kind of chart as text, at sizes that leave it all its words, some, or numbers alone. With DOSSIER_UPDATE_GOLDEN
 * set, what is found becomes what is expected: to be read before it is committed. */

#include "draw/dossier-layout.h"
#include "sample-specs.h"

typedef struct
{
  const char *name;
  DossierFigureKind kind;
  double width, height, text_scale;
  gboolean framed;
} Golden;

static const Golden goldens[] = {
  { "claims-360x300", DOSSIER_FIGURE_CLAIMS, 360, 300, 1, FALSE },
  { "claims-858x330", DOSSIER_FIGURE_CLAIMS, 858, 330, 1, FALSE },
  { "claims-1920x1080", DOSSIER_FIGURE_CLAIMS, 1920, 1080, 2.25, TRUE },
  { "areas-360x300", DOSSIER_FIGURE_AREAS, 360, 300, 1, FALSE },
  { "areas-858x330", DOSSIER_FIGURE_AREAS, 858, 330, 1, FALSE },
  { "areas-1920x1080", DOSSIER_FIGURE_AREAS, 1920, 1080, 2.25, TRUE },
  { "bars-360x300", DOSSIER_FIGURE_BARS, 360, 300, 1, FALSE },
  { "bars-858x330", DOSSIER_FIGURE_BARS, 858, 330, 1, FALSE },
  { "bars-1920x1080", DOSSIER_FIGURE_BARS, 1920, 1080, 2.25, TRUE },
  { "facility-360x300", DOSSIER_FIGURE_FACILITY, 360, 300, 1, FALSE },
  { "facility-858x560", DOSSIER_FIGURE_FACILITY, 858, 560, 1, FALSE },
  { "facility-1920x1080", DOSSIER_FIGURE_FACILITY, 1920, 1080, 2, TRUE },
  { "flows-360x300", DOSSIER_FIGURE_FLOWS, 360, 300, 1, FALSE },
  { "flows-858x330", DOSSIER_FIGURE_FLOWS, 858, 330, 1, FALSE },
  { "flows-1920x1080", DOSSIER_FIGURE_FLOWS, 1920, 1080, 2, TRUE },
  { "multiples-360x300", DOSSIER_FIGURE_MULTIPLES, 360, 300, 1, FALSE },
  { "multiples-858x330", DOSSIER_FIGURE_MULTIPLES, 858, 330, 1, FALSE },
  { "multiples-1920x1080", DOSSIER_FIGURE_MULTIPLES, 1920, 1080, 2.25, TRUE },
  { "map-360x300", DOSSIER_FIGURE_MAP, 360, 300, 1, FALSE },
  { "map-858x560", DOSSIER_FIGURE_MAP, 858, 560, 1, FALSE },
  { "map-1920x1080", DOSSIER_FIGURE_MAP, 1920, 1080, 1.5, TRUE },
  { "timeline-360x640", DOSSIER_FIGURE_TIMELINE, 360, 640, 1, FALSE },
  { "timeline-1302x420", DOSSIER_FIGURE_TIMELINE, 1302, 420, 1, FALSE },
  { "timeline-1302x260", DOSSIER_FIGURE_TIMELINE, 1302, 260, 1, FALSE },
  { "timeline-1920x1080", DOSSIER_FIGURE_TIMELINE, 1920, 1080, 2.25, TRUE },
  { "claims-320x240", DOSSIER_FIGURE_CLAIMS, 320, 240, 1, TRUE },
  { "areas-320x240", DOSSIER_FIGURE_AREAS, 320, 240, 1, TRUE },
  { "bars-320x240", DOSSIER_FIGURE_BARS, 320, 240, 1, TRUE },
  { "facility-320x240", DOSSIER_FIGURE_FACILITY, 320, 240, 1, TRUE },
  { "flows-320x240", DOSSIER_FIGURE_FLOWS, 320, 240, 1, TRUE },
  { "multiples-320x240", DOSSIER_FIGURE_MULTIPLES, 320, 240, 1, TRUE },
  { "map-320x240", DOSSIER_FIGURE_MAP, 320, 240, 1, TRUE },
  { "timeline-320x240", DOSSIER_FIGURE_TIMELINE, 320, 240, 1, TRUE },
};

static void
test_golden (gconstpointer data)
{
  const Golden *row = data;
  g_autoptr (DossierChartSpec) spec = sample_of_kind (row->kind);
  g_autofree char *name = g_strconcat (row->name, ".txt", NULL);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "draw", "golden", name, NULL);
  DossierFrame frame = { row->width, row->height, row->text_scale, row->framed, dossier_text_measure_fixed () };
  g_autoptr (DossierScene) scene = dossier_layout (spec, &frame);
  g_autofree char *found = dossier_scene_to_text (scene);
  g_autofree char *expected = NULL;
  g_autoptr (GError) error = NULL;

  if (g_getenv ("DOSSIER_UPDATE_GOLDEN") != NULL)
    g_file_set_contents (path, found, -1, &error);
  g_assert_no_error (error);
  g_file_get_contents (path, &expected, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (found, ==, expected);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (goldens); i++)
    {
      g_autofree char *path = g_strdup_printf ("/draw/layout/golden/%s", goldens[i].name);

      g_test_add_data_func (path, &goldens[i], test_golden);
    }

  return g_test_run ();
}
