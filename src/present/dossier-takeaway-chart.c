// SPDX-License-Identifier: GPL-3.0-or-later

/* A chart in a page: drawn for a telephone and for a wider window, each light and dark, of which a browser shows the
 * one that fits; and under it its statements in words. Without the page's style the first alone is seen. */

#include <glib/gi18n.h>
#include <math.h>

#include "draw/dossier-export.h"
#include "draw/dossier-layout.h"
#include "present/dossier-html.h"
#include "present/dossier-takeaway-private.h"

#define NARROW 340.0 /* px: a telephone's, less the margins */
#define WIDE 800.0
#define LEAST_HEIGHT 200.0

static DossierScene *
lay_out (const DossierChartSpec *spec,
         double width)
{
  DossierFrame frame = { .width = width, .text_scale = 1, .is_still = TRUE, .measure = dossier_text_measure_pango () };

  frame.height = MAX (ceil (dossier_layout_get_natural_height (spec, &frame)), LEAST_HEIGHT);
  return dossier_layout (spec, &frame);
}

static void
write_picture (GString *out,
               const DossierScene *scene,
               DossierTheme theme,
               const char *prefix)
{
  const DossierExportOptions options = { .format = DOSSIER_EXPORT_SVG, .theme = theme, .scale = 1, .within = prefix };
  g_autoptr (GBytes) svg = dossier_export_picture (scene, &options, NULL);

  g_string_append_len (out, g_bytes_get_data (svg, NULL), (gssize) g_bytes_get_size (svg));
}

static void
write_statements (GString *out,
                  const DossierChartSpec *spec)
{
  dossier_html_write (out, "<details class=\"statements\">\n<summary>%</summary>\n<ul>\n", _("The chart in words"),
                      NULL);
  for (guint i = 0; i < spec->items->len; i++)
    {
      DossierChartItem *item = &g_array_index (spec->items, DossierChartItem, i);

      if (item->subject != NULL && item->spoken == NULL)
        spec->describe (item);
      dossier_html_write_words (out, "<li>%</li>\n", item->spoken);
    }
  g_string_append (out, "</ul>\n</details>\n");
}

/**
 * dossier_takeaway_write_chart:
 * @out: a page being written
 * @slide: a slide with a chart
 * @number: of the slide, from 1: it makes the names in the page
 *
 * Writes a figure: the chart, how to read it, what it stands on, and its statements.
 */
void
dossier_takeaway_write_chart (GString *out,
                              const DossierSlide *slide,
                              guint number)
{
  g_autoptr (DossierScene) narrow = lay_out (slide->chart, NARROW);
  g_autoptr (DossierScene) wide = lay_out (slide->chart, WIDE);
  const struct
  {
    const char *markup;
    const DossierScene *scene;
    DossierTheme theme;
    const char *end;
  } pictures[] = {
    { "<div class=\"light\">\n<div class=\"narrow\">\n", narrow, DOSSIER_THEME_LIGHT, "</div>\n" },
    { "<div class=\"wide\" hidden>\n", wide, DOSSIER_THEME_LIGHT, "</div>\n</div>\n" },
    { "<div class=\"dark\" hidden>\n<div class=\"narrow\">\n", narrow, DOSSIER_THEME_DARK, "</div>\n" },
    { "<div class=\"wide\" hidden>\n", wide, DOSSIER_THEME_DARK, "</div>\n</div>\n" },
  };

  dossier_html_write_words (out, "<p class=\"reading\">%</p>\n", slide->chart->reading);
  g_string_append (out, "<figure>\n");
  for (guint i = 0; i < G_N_ELEMENTS (pictures); i++)
    {
      g_autofree char *prefix = g_strdup_printf ("chart-%u-%u-", number, i + 1);

      g_string_append (out, pictures[i].markup);
      write_picture (out, pictures[i].scene, pictures[i].theme, prefix);
      g_string_append (out, pictures[i].end);
    }
  dossier_html_write_words (out, "<figcaption>%</figcaption>\n", slide->chart->caption);
  g_string_append (out, "</figure>\n");
  write_statements (out, slide->chart);
}
