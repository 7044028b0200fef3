// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-slide-chart.h"

#include <math.h>
#include <string.h>

#include "draw/dossier-layout.h"

#define CHART_TEXT (DOSSIER_STAGE_LEAST / 12.0) /* a chart's smallest text is 12 px of its design */

/**
 * dossier_slide_chart_lay_out:
 * @stage: a slide with a chart that is being laid out
 * @width: for the chart, px
 * @height: for the chart, px
 *
 * Lays out the whole chart: what a later step brings finds its place kept.
 *
 * Returns: (transfer full): a scene of that size, in whole px
 */
DossierScene *
dossier_slide_chart_lay_out (const DossierStage *stage,
                             double width,
                             double height)
{
  const DossierFrame frame = {
    .width = MAX (floor (width), 1),
    .height = MAX (floor (height), 1),
    .text_scale = px (stage, CHART_TEXT),
    .is_still = TRUE,
    .measure = stage->frame->measure,
  };

  return dossier_layout (stage->slide->chart, &frame);
}

/**
 * dossier_slide_chart_count_words:
 * @stage: a slide with a chart that is being laid out
 * @width: for the chart, px
 * @height: for the chart, px
 *
 * Tells how much a chart of that size would say. In a lower one some statements have no words, or have them in a list,
 * or there are fewer scales; as long as that is the same, so is the chart, but for its height.
 *
 * Returns: how long all the words are, in bytes
 */
gsize
dossier_slide_chart_count_words (const DossierStage *stage,
                                 double width,
                                 double height)
{
  g_autoptr (DossierScene) scene = dossier_slide_chart_lay_out (stage, width, height);
  gsize n = 0;

  for (guint i = 0; i < dossier_scene_get_n_marks (scene); i++)
    {
      const DossierMark *mark = dossier_scene_get_mark (scene, i);

      if (mark->text != NULL)
        n += strlen (mark->text);
    }

  return n;
}
