// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-stage.h"

#include <math.h>

#include "draw/dossier-scene-builder.h"

#define SHRINK 0.94 /* from one size that is tried to the next */

/**
 * dossier_stage_measure:
 * @stage: a slide that is being laid out
 * @type: the type
 * @text: words
 * @width: at which they wrap, px; 0: they do not
 * @text_width: (out): their width, whole px
 * @text_height: (out): their height, whole px
 *
 * Measures words.
 */
void
dossier_stage_measure (const DossierStage *stage,
                       const DossierStageType *type,
                       const char *text,
                       double width,
                       double *text_width,
                       double *text_height)
{
  const DossierTextMeasure *with = stage->frame->measure;

  with->measure (with, text, px (stage, type->size), type->weight, width, text_width, text_height);
  *text_width = ceil (*text_width);
  *text_height = ceil (*text_height);
}

/**
 * dossier_stage_get_height:
 * @stage: a slide that is being laid out
 * @type: the type
 * @text: (nullable): words
 * @width: at which they wrap, px
 *
 * Returns: their height, whole px; 0 where there are none
 */
double
dossier_stage_get_height (const DossierStage *stage,
                          const DossierStageType *type,
                          const char *text,
                          double width)
{
  double text_width, text_height;

  if (text == NULL || *text == '\0')
    return 0;

  dossier_stage_measure (stage, type, text, width, &text_width, &text_height);
  return text_height;
}

/**
 * dossier_stage_fit:
 * @stage: a slide that is being laid out
 * @type: (inout): the type, at its largest size
 * @least: the smallest that it may have, px of the design
 * @text: words
 * @width: that they may have, px
 * @height: that they may have, px
 *
 * Finds the largest size at which words are no wider and no higher than asked for.
 */
void
dossier_stage_fit (const DossierStage *stage,
                   DossierStageType *type,
                   double least,
                   const char *text,
                   double width,
                   double height)
{
  double text_width, text_height;

  for (; type->size > least; type->size = MAX (least, type->size * SHRINK))
    {
      dossier_stage_measure (stage, type, text, width, &text_width, &text_height);
      if (text_width <= width && text_height <= height)
        return;
    }
}

/**
 * dossier_stage_write:
 * @stage: a slide that is being laid out
 * @type: the type
 * @text: (nullable): words
 * @x: where their lines start, px
 * @y: the top, px
 * @width: at which they wrap, px
 * @stop: the stop that they belong to, or -1
 *
 * Writes words.
 *
 * Returns: their height, px
 */
double
dossier_stage_write (DossierStage *stage,
                     const DossierStageType *type,
                     const char *text,
                     double x,
                     double y,
                     double width,
                     int stop)
{
  double height = dossier_stage_get_height (stage, type, text, width);
  DossierRect box = { mirror (stage, x, width), y, width, height };
  DossierMark *mark;

  if (height <= 0)
    return 0;

  mark = dossier_scene_add_mark (stage->scene, DOSSIER_MARK_TEXT, &box, stop);
  mark->text = g_strdup (text);
  mark->size = px (stage, type->size);
  mark->weight = type->weight;
  mark->fill = type->role;
  mark->wraps = TRUE;
  mark->align = stage->slide->right_to_left ? DOSSIER_ALIGN_END : DOSSIER_ALIGN_START;

  return height;
}

/**
 * dossier_stage_draw_rule:
 * @stage: a slide that is being laid out
 * @x: where it starts, px
 * @y: the top, px
 * @width: px
 * @height: px
 *
 * Draws a line.
 */
void
dossier_stage_draw_rule (DossierStage *stage,
                         double x,
                         double y,
                         double width,
                         double height)
{
  DossierRect box = { mirror (stage, x, width), y, width, height };
  DossierMark *mark = dossier_scene_add_mark (stage->scene, DOSSIER_MARK_LINE, &box, -1);

  mark->stroke = DOSSIER_ROLE_GRID;
  mark->line_width = MAX (1, round (px (stage, DOSSIER_STAGE_RULE)));
}

/**
 * dossier_stage_draw_glyph:
 * @stage: a slide that is being laid out
 * @status: which
 * @x: where it starts, px
 * @y: the top, px
 * @size: px
 * @stop: the stop that it belongs to, or -1
 *
 * Draws the sign of a status.
 */
void
dossier_stage_draw_glyph (DossierStage *stage,
                          DossierStatus status,
                          double x,
                          double y,
                          double size,
                          int stop)
{
  DossierRect box = { mirror (stage, x, size), y, size, size };
  DossierMark *mark = dossier_scene_add_mark (stage->scene, DOSSIER_MARK_GLYPH, &box, stop);

  mark->glyph = status;
  mark->fill = DOSSIER_ROLE_TEXT;
}
