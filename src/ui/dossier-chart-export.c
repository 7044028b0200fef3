// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier-chart-export.h"

#include <math.h>

#include "draw/dossier-layout.h"
#include "present/dossier-chart-data.h"

#define COPY_WIDTH 1200
#define COPY_SCALE 2
#define LEAST_HEIGHT 100

/* A chart always leaves with all its time: what is zoomed into on the screen is nobody's finding. */
static DossierFrame
make_frame (const DossierChartSpec *spec,
            const DossierChartWish *wish)
{
  DossierFrame frame = { .width = wish->width, .height = wish->height, .framed = TRUE };

  frame.measure = dossier_text_measure_pango ();
  if (wish->height == 0)
    frame.height = floor (wish->width * 9.0 / 16);
  dossier_layout_set_export_scale (&frame, wish->theme == DOSSIER_THEME_PROJECTOR);
  if (wish->height == 0)
    frame.height = MAX (ceil (dossier_layout_get_natural_height (spec, &frame)), LEAST_HEIGHT);

  return frame;
}

/**
 * dossier_chart_export:
 * @spec: what the chart shows
 * @wish: what is asked for
 * @error: return location
 *
 * Writes a chart to a file's bytes, framed by its title, legend, caption and origin.
 *
 * Returns: (transfer full) (nullable): the bytes, or %NULL with @error set
 */
GBytes *
dossier_chart_export (const DossierChartSpec *spec,
                      const DossierChartWish *wish,
                      GError **error)
{
  g_autoptr (DossierTable) table = NULL;
  g_autoptr (DossierTable) data = NULL;
  g_autoptr (DossierScene) scene = NULL;
  DossierExportOptions options;
  DossierFrame frame;

  g_return_val_if_fail (spec != NULL && wish != NULL, NULL);

  table = dossier_chart_data_for_reader (spec);
  data = dossier_chart_data_for_programs (spec);
  options = (DossierExportOptions) { wish->format, wish->theme, wish->scale, wish->dpi, wish->outlines, table, data };
  frame = make_frame (spec, wish);
  scene = dossier_layout (spec, &frame);

  return dossier_export_picture (scene, &options, error);
}

/**
 * dossier_chart_export_name:
 * @spec: a chart
 * @format: of a file
 *
 * Returns: (transfer full): a name for the file
 */
char *
dossier_chart_export_name (const DossierChartSpec *spec,
                           DossierExportFormat format)
{
  g_return_val_if_fail (spec != NULL, NULL);

  return g_strconcat (spec->figure_id != NULL ? spec->figure_id : "chart", dossier_export_get_suffix (format), NULL);
}

static GBytes *
export_as (const DossierChartSpec *spec,
           DossierTheme theme,
           DossierExportFormat format,
           GError **error)
{
  DossierChartWish wish = { .format = format, .theme = theme, .width = COPY_WIDTH };

  wish.scale = format == DOSSIER_EXPORT_PNG ? COPY_SCALE : 1;
  return dossier_chart_export (spec, &wish, error);
}

/**
 * dossier_chart_export_image:
 * @spec: a chart
 * @theme: the colours
 * @error: as dossier_chart_export() has it
 *
 * Makes the chart as what is copied: as a PNG and as an SVG.
 *
 * Returns: (transfer full) (nullable): the content, or %NULL with @error set
 */
GdkContentProvider *
dossier_chart_export_image (const DossierChartSpec *spec,
                            DossierTheme theme,
                            GError **error)
{
  g_autoptr (GBytes) png = NULL;
  g_autoptr (GBytes) svg = NULL;
  GdkContentProvider *forms[2];

  g_return_val_if_fail (spec != NULL, NULL);

  png = export_as (spec, theme, DOSSIER_EXPORT_PNG, error);
  if (png == NULL)
    return NULL;
  svg = export_as (spec, theme, DOSSIER_EXPORT_SVG, error);
  if (svg == NULL)
    return NULL;

  forms[0] = gdk_content_provider_new_for_bytes ("image/png", png);
  forms[1] = gdk_content_provider_new_for_bytes ("image/svg+xml", svg);

  return gdk_content_provider_new_union (forms, G_N_ELEMENTS (forms));
}

/* A file that others can take: in the reader's cache, always under the same name. */
static GFile *
write_file (const DossierChartSpec *spec,
            GBytes *png)
{
  g_autofree char *folder = g_build_filename (g_get_user_cache_dir (), "dossier", "dragged", NULL);
  g_autofree char *name = dossier_chart_export_name (spec, DOSSIER_EXPORT_PNG);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  gsize length;
  const char *data = g_bytes_get_data (png, &length);

  if (g_mkdir_with_parents (folder, 0700) != 0 || !g_file_set_contents (path, data, (gssize) length, NULL))
    return NULL;

  return g_file_new_for_path (path);
}

/**
 * dossier_chart_export_drag:
 * @spec: a chart
 * @theme: the colours
 *
 * Makes the chart as what is dragged out: as a file, and as the picture itself.
 *
 * Returns: (transfer full) (nullable): the content; %NULL for a chart that is too large for a picture
 */
GdkContentProvider *
dossier_chart_export_drag (const DossierChartSpec *spec,
                           DossierTheme theme)
{
  g_autoptr (GBytes) png = NULL;
  g_autoptr (GFile) file = NULL;
  g_auto (GValue) files = G_VALUE_INIT;
  GdkContentProvider *forms[2];

  g_return_val_if_fail (spec != NULL, NULL);

  png = export_as (spec, theme, DOSSIER_EXPORT_PNG, NULL);
  if (png == NULL)
    return NULL;
  file = write_file (spec, png);
  forms[0] = gdk_content_provider_new_for_bytes ("image/png", png);
  if (file == NULL)
    return forms[0];

  g_value_init (&files, GDK_TYPE_FILE_LIST);
  g_value_take_boxed (&files, gdk_file_list_new_from_array (&file, 1));
  forms[1] = gdk_content_provider_new_for_value (&files);

  return gdk_content_provider_new_union (forms, G_N_ELEMENTS (forms));
}
