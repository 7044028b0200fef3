// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-slide-keys.h"

#define NUMBER 76.0 /* px; a fifteenth of the height is 72 */
#define SMALL 28.0
#define PROMPT 48.0
#define NEAR 20.0 /* between a number and what belongs to it */
#define APART 64.0
#define NO_LIMIT 0.0

static const DossierStageType number_type = { NUMBER, DOSSIER_WEIGHT_HEAVY, DOSSIER_ROLE_TEXT };
static const DossierStageType named_type = { NUMBER, DOSSIER_WEIGHT_REGULAR, DOSSIER_ROLE_TEXT };
static const DossierStageType label_type = { SMALL, DOSSIER_WEIGHT_REGULAR, DOSSIER_ROLE_SECONDARY };
static const DossierStageType who_type = { SMALL, DOSSIER_WEIGHT_BOLD, DOSSIER_ROLE_TEXT };

typedef struct
{
  double number; /* width, px */
  double small;
  double height;
} Size;

static void
grow (const DossierStage *stage,
      const DossierStageType *type,
      const char *text,
      double *width,
      double *height)
{
  double text_width = 0, text_height = 0;

  if (text == NULL)
    return;

  dossier_stage_measure (stage, type, text, NO_LIMIT, &text_width, &text_height);
  *width = MAX (*width, text_width);
  *height += text_height;
}

static const DossierStageType *
get_number_type (const DossierSlideKey *key)
{
  return key->is_named ? &named_type : &number_type;
}

static Size
measure_key (const DossierStage *stage,
             const DossierSlideKey *key)
{
  Size size = { 0 };
  double number_height = 0;

  grow (stage, get_number_type (key), key->number, &size.number, &number_height);
  grow (stage, &label_type, key->label, &size.small, &size.height);
  grow (stage, &who_type, key->who, &size.small, &size.height);
  grow (stage, &label_type, key->when, &size.small, &size.height);
  size.height = MAX (size.height, number_height);

  return size;
}

static gboolean
comes_at (const DossierSlide *slide,
          const DossierSlideKey *key,
          guint step)
{
  gpointer first = NULL;

  g_hash_table_lookup_extended (slide->steps, key->fact_id, NULL, &first);
  return GPOINTER_TO_UINT (first) == step;
}

/* All numbers of a step, or none: to show some of them large would be to choose among those who state them.
 * Returns: the height that they take, px; 0 where there is none, or no room for all */
static double
measure_step (const DossierStage *stage,
              guint step,
              double width)
{
  const DossierSlide *slide = stage->slide;
  double used = 0, height = 0;

  for (guint i = 0; i < slide->keys->len; i++)
    {
      const DossierSlideKey *key = &g_array_index (slide->keys, DossierSlideKey, i);
      Size size;

      if (!comes_at (slide, key, step))
        continue;
      size = measure_key (stage, key);
      used += (used > 0 ? px (stage, APART) : 0) + size.number + px (stage, NEAR) + size.small;
      height = MAX (height, size.height);
    }

  return used <= width ? height : 0;
}

static void
write_key (DossierStage *stage,
           const DossierSlideKey *key,
           const Size *size,
           double x,
           double y)
{
  double small_x = x + size->number + px (stage, NEAR);

  dossier_stage_write (stage, get_number_type (key), key->number, x, y, size->number, -1);
  y += dossier_stage_write (stage, &label_type, key->label, small_x, y, size->small, -1);
  y += dossier_stage_write (stage, &who_type, key->who, small_x, y, size->small, -1);
  dossier_stage_write (stage, &label_type, key->when, small_x, y, size->small, -1);
}

static void
write_step (DossierStage *stage,
            double x,
            double y,
            double width)
{
  const DossierSlide *slide = stage->slide;

  if (measure_step (stage, stage->frame->step, width) <= 0)
    return;

  for (guint i = 0; i < slide->keys->len; i++)
    {
      const DossierSlideKey *key = &g_array_index (slide->keys, DossierSlideKey, i);
      Size size;

      if (!comes_at (slide, key, stage->frame->step))
        continue;
      size = measure_key (stage, key);
      write_key (stage, key, &size, x, y);
      x += size.number + px (stage, NEAR) + size.small + px (stage, APART);
    }
}

/**
 * dossier_slide_lay_out_keys:
 * @stage: a slide that is being laid out
 * @x: where lines start, px
 * @y: the top, px
 * @width: that there is, px
 *
 * Writes the numbers that the present step brings, or what the room is asked at it. Their place is kept at every step,
 * so that nothing moves.
 *
 * Returns: the height of that place, px; 0 where no step has anything for it
 */
double
dossier_slide_lay_out_keys (DossierStage *stage,
                            double x,
                            double y,
                            double width)
{
  const DossierStageType prompt = { PROMPT, DOSSIER_WEIGHT_BOLD, DOSSIER_ROLE_TEXT };
  const DossierSlide *slide = stage->slide;
  double height = dossier_stage_get_height (stage, &prompt, slide->prompt, width);
  gboolean asks = slide->prompt != NULL && stage->frame->step == slide->prompt_step;

  if (slide->chart == NULL || slide->steps == NULL)
    return 0;

  for (guint step = 0; step < slide->n_steps; step++)
    height = MAX (height, measure_step (stage, step, width));
  if (stage->frame->covered)
    return height;

  if (asks)
    dossier_stage_write (stage, &prompt, slide->prompt, x, y, width, -1);
  else
    write_step (stage, x, y, width);

  return height;
}
