// SPDX-License-Identifier: GPL-3.0-or-later

/* A slide, for any screen. Everything has one scale factor: what stands here is px on a screen 1,080 high.
 *
 * Sizes are those of the visual design, section 6: text no smaller than a fortieth of the height, key numbers no
 * smaller than a fifteenth. Words that are too long for the largest size take a smaller one, down to that limit. */

#include <math.h>

#include "draw/dossier-scene-builder.h"
#include "draw/dossier-slide-chart.h"
#include "draw/dossier-slide-keys.h"

#define HEIGHT 1080.0
#define LEAST_WIDTH 1296.0 /* of a screen that is higher than it is wide, the width is what counts */
#define MARGIN 96.0
#define MARGIN_TOP 56.0
#define MARGIN_BOTTOM 36.0
#define GAP 24.0

#define TITLE_MAX 64.0
#define TITLE_MIN 44.0
#define TITLE_LINES 2.3 /* as high as the title may be, in lines of its largest size */
#define SUBTITLE 34.0
#define OPENING_MAX 104.0
#define FOOTER 28.0
#define LEAST DOSSIER_STAGE_LEAST
#define WHO 36.0
#define STATUS 32.0
#define LABEL 36.0
#define NOTE 32.0
#define NUMBER_MAX 168.0
#define NUMBER_MIN 76.0 /* a fifteenth of the height is 72 */
#define NOTE_SHARE 0.5   /* of the room for words, that a long note may take */
#define WORDS_LEAST 40.0 /* beside a long note */
#define NUMBER_SHARE 0.4 /* of the room under the speaker */
#define WORDS_MAX 76.0
#define GLYPH 32.0
#define COLUMN_GAP 72.0
#define CHIP_PADDING 14.0
#define NO_LIMIT 0.0

/* Marks from the given one on are part of something. */
static void
set_part (DossierStage *stage,
          guint first,
          DossierMarkPart part)
{
  for (guint i = first; i < dossier_scene_get_n_marks (stage->scene); i++)
    dossier_scene_edit_mark (stage->scene, i)->part = part;
}

/* The letters in an outline of the party's colour. Returns: the width that they take, px */
static double
draw_chip (DossierStage *stage,
           const DossierSlideClaim *claim,
           double x,
           double y,
           double height,
           int stop)
{
  const DossierStageType type = { LEAST, DOSSIER_WEIGHT_BOLD, DOSSIER_ROLE_TEXT };
  double text_width, text_height, width;
  DossierRect box;
  DossierMark *mark;

  if (claim->tag == NULL)
    return 0;

  dossier_stage_measure (stage, &type, claim->tag, NO_LIMIT, &text_width, &text_height);
  width = text_width + 2 * px (stage, CHIP_PADDING);
  box = (DossierRect) { mirror (stage, x, width), y, width, height };
  mark = dossier_scene_add_mark (stage->scene, DOSSIER_MARK_RECT, &box, stop);
  mark->stroke = DOSSIER_ROLE_PARTY;
  mark->line_width = MAX (1, round (px (stage, 4)));
  mark->radius = px (stage, 8);
  mark->tag = g_strdup (claim->tag);
  mark->colour_light = g_strdup (claim->colour_light);
  mark->colour_dark = g_strdup (claim->colour_dark);
  dossier_stage_write (stage, &type, claim->tag, x + px (stage, CHIP_PADDING), y + (height - text_height) / 2,
                       text_width, stop);

  return width + px (stage, 16);
}

/* Returns: where the next line starts */
static double
write_speaker (DossierStage *stage,
               const DossierSlideClaim *claim,
               const DossierRect *area,
               int stop)
{
  const DossierStageType who = { WHO, DOSSIER_WEIGHT_BOLD, DOSSIER_ROLE_TEXT };
  const DossierStageType word = { STATUS, DOSSIER_WEIGHT_BOLD, DOSSIER_ROLE_TEXT };
  const DossierStageType when = { STATUS, DOSSIER_WEIGHT_REGULAR, DOSSIER_ROLE_SECONDARY };
  double line = px (stage, 48);
  double used = draw_chip (stage, claim, area->x, area->y, line, stop);
  double name = dossier_stage_write (stage, &who, claim->who, area->x + used, area->y, area->width - used, stop);
  double y = area->y + MAX (line, name) + px (stage, 8);
  double glyph = px (stage, GLYPH);
  double x = area->x + glyph + px (stage, 14);
  double word_width, word_height, when_height;

  dossier_stage_measure (stage, &word, claim->status_word, NO_LIMIT, &word_width, &word_height);
  dossier_stage_draw_glyph (stage, claim->status, area->x, y + (word_height - glyph) / 2, glyph, stop);
  dossier_stage_write (stage, &word, claim->status_word, x, y, word_width, stop);
  x += word_width + px (stage, 16);
  /* The date beside the status, or under it where a narrow column has no room. */
  if (x + px (stage, 160) > area->x + area->width)
    {
      y += word_height;
      x = area->x;
    }

  when_height = dossier_stage_write (stage, &when, claim->when, x, y, area->x + area->width - x, stop);
  return y + MAX (word_height, when_height);
}

/* Returns: where the next line starts */
static double
write_number (DossierStage *stage,
              const DossierSlideClaim *claim,
              const DossierRect *area,
              double y,
              int stop)
{
  const DossierStageType label = { LABEL, DOSSIER_WEIGHT_REGULAR, DOSSIER_ROLE_SECONDARY };
  DossierWeight weight = claim->is_named ? DOSSIER_WEIGHT_REGULAR : DOSSIER_WEIGHT_HEAVY;
  DossierStageType number = { stage->most_number, weight, DOSSIER_ROLE_TEXT };
  double room = (area->y + area->height - y) * NUMBER_SHARE;
  double text_width, line;

  if (claim->number == NULL)
    return y;

  dossier_stage_measure (stage, &number, "0", NO_LIMIT, &text_width, &line);
  y += dossier_stage_write (stage, &label, claim->label, area->x, y, area->width, stop);
  dossier_stage_fit (stage, &number, NUMBER_MIN, claim->number, area->width, MIN (line, room));
  stage->least_number = MIN (stage->least_number, number.size);

  return y + dossier_stage_write (stage, &number, claim->number, area->x, y, area->width, stop) + px (stage, GAP) / 2;
}

static void
set_stop_place (DossierStage *stage,
                const DossierRect *area,
                int stop)
{
  DossierRect box = { mirror (stage, area->x, area->width), area->y, area->width, area->height };

  dossier_scene_set_stop_place (stage->scene, stop, &box, &box);
}

/* The long note where both it and the words have room, and the words the larger part of it. */
static const char *
choose_note (DossierStage *stage,
             const DossierSlideClaim *claim,
             const DossierStageType *type,
             const DossierRect *area)
{
  const DossierStageType least = { WORDS_LEAST, DOSSIER_WEIGHT_REGULAR, DOSSIER_ROLE_TEXT };
  double note;

  if (claim->full_note == NULL)
    return claim->note;

  note = dossier_stage_get_height (stage, type, claim->full_note, area->width) + px (stage, GAP);
  if (note > area->height * NOTE_SHARE
      || note + dossier_stage_get_height (stage, &least, claim->words, area->width) > area->height)
    return claim->note;

  return claim->full_note;
}

/* Where one of them is a number, words are what goes with it: of those that have none, too. */
static gboolean
has_number (const DossierSlide *slide)
{
  for (guint i = 0; i < slide->claims->len; i++)
    if (g_array_index (slide->claims, DossierSlideClaim, i).number != NULL)
      return TRUE;

  return FALSE;
}

/* Writes words as large as the area allows, and under them what goes with them. */
static void
write_words (DossierStage *stage,
             const DossierSlideClaim *claim,
             const DossierRect *area,
             int stop)
{
  const DossierStageType note = { NOTE, DOSSIER_WEIGHT_REGULAR, DOSSIER_ROLE_SECONDARY };
  gboolean covered = stage->frame->covered && stage->slide->content_note != NULL;
  const char *text = covered ? stage->slide->content_note : claim->words;
  const char *below = covered ? NULL : choose_note (stage, claim, &note, area);
  DossierWeight weight = has_number (stage->slide) ? DOSSIER_WEIGHT_REGULAR : DOSSIER_WEIGHT_BOLD;
  DossierStageType words = { stage->most_words, weight, DOSSIER_ROLE_TEXT };
  double note_height = dossier_stage_get_height (stage, &note, below, area->width);
  double gap = note_height > 0 ? px (stage, GAP) : 0;
  double y = area->y;

  dossier_stage_fit (stage, &words, LEAST, text, area->width, area->height - note_height - gap);
  stage->least_words = MIN (stage->least_words, words.size);
  y += dossier_stage_write (stage, &words, text, area->x, y, area->width, stop);
  dossier_stage_write (stage, &note, below, area->x, y + gap, area->width, stop);
}

/* "No answer in this dossier" stands where the answer would, in a dashed box. */
static void
write_missing (DossierStage *stage,
               const DossierSlideClaim *claim,
               const DossierRect *area)
{
  const DossierStageType type = { 40, DOSSIER_WEIGHT_REGULAR, DOSSIER_ROLE_TEXT };
  double padding = px (stage, 32);
  double width = area->width - 2 * padding;
  double height = dossier_stage_get_height (stage, &type, claim->words, width) + 2 * padding;
  DossierRect box = { mirror (stage, area->x, area->width), area->y, area->width, height };
  DossierMark *mark = dossier_scene_add_mark (stage->scene, DOSSIER_MARK_RECT, &box, -1);

  mark->stroke = DOSSIER_ROLE_AXIS;
  mark->dash = DOSSIER_DASH_DASHED;
  mark->line_width = MAX (1, round (px (stage, DOSSIER_STAGE_RULE)));
  mark->radius = px (stage, 12);
  dossier_stage_write (stage, &type, claim->words, area->x + padding, area->y + padding, width, -1);
}

static void
lay_out_claim (DossierStage *stage,
               const DossierSlideClaim *claim,
               const DossierRect *area)
{
  DossierRect rest = *area;
  int stop;

  if (claim->fact_id == NULL)
    {
      write_missing (stage, claim, area);
      return;
    }

  stop = dossier_scene_add_stop (stage->scene, claim->fact_id, claim->spoken);
  set_stop_place (stage, area, stop);
  rest.y = write_speaker (stage, claim, area, stop) + px (stage, GAP);
  if (!stage->frame->covered)
    rest.y = write_number (stage, claim, area, rest.y, stop);
  rest.height = area->y + area->height - rest.y;
  write_words (stage, claim, &rest, stop);
}

/* Side by side, or in two rows of two. */
static void
place_claims (DossierStage *stage,
              const DossierRect *area)
{
  guint n = stage->slide->claims->len;
  guint n_rows = n == 4 ? 2 : 1;
  guint n_columns = MAX (n / n_rows, 1);
  double gap = px (stage, COLUMN_GAP);
  double width = (area->width - (n_columns - 1) * gap) / n_columns;
  double height = (area->height - (n_rows - 1) * px (stage, GAP)) / n_rows;

  for (guint i = 0; i < n; i++)
    {
      DossierRect cell = {
        .x = area->x + (i % n_columns) * (width + gap),
        .y = area->y + (i / n_columns) * (height + px (stage, GAP)),
        .width = width,
        .height = height,
      };

      if (i % n_columns > 0 && i < n_columns)
        dossier_stage_draw_rule (stage, cell.x - gap / 2, area->y, 0, area->height);
      lay_out_claim (stage, &g_array_index (stage->slide->claims, DossierSlideClaim, i), &cell);
    }
}

/* Whoever speaks, words and numbers have the same size: each claim is tried in its place first, and all take the size
 * of the one that needs the smallest. */
static void
lay_out_claims (DossierStage *stage,
                const DossierRect *area)
{
  guint n = stage->slide->claims->len;
  DossierScene *scene = stage->scene;

  stage->most_number = stage->least_number = NUMBER_MAX;
  stage->most_words = stage->least_words = n == 3 ? 48 : n > 1 ? 68 : WORDS_MAX;
  if (n > 1)
    {
      stage->scene = dossier_scene_new (stage->frame->width, stage->frame->height, stage->slide->title, NULL, NULL);
      place_claims (stage, area);
      dossier_scene_unref (stage->scene);
      stage->scene = scene;
      stage->most_number = stage->least_number;
      stage->most_words = stage->least_words;
    }
  place_claims (stage, area);
}

static gboolean
is_to_come (const char *fact_id,
            gpointer data)
{
  const DossierStage *stage = data;
  gpointer step;

  return stage->slide->steps != NULL && g_hash_table_lookup_extended (stage->slide->steps, fact_id, NULL, &step)
         && GPOINTER_TO_UINT (step) > stage->frame->step;
}

/* The chart is laid out whole, whatever of it is shown: what is revealed later finds its place kept. */
static void
lay_out_chart (DossierStage *stage,
               const DossierRect *area)
{
  g_autoptr (DossierScene) chart = NULL;

  if (stage->frame->covered && stage->slide->content_note != NULL)
    {
      write_words (stage, &(DossierSlideClaim) { 0 }, area, -1);
      return;
    }

  chart = dossier_slide_chart_lay_out (stage, area->width, area->height);
  dossier_scene_append (stage->scene, chart, floor (area->x), floor (area->y), is_to_come, stage);
}

/* Returns: the height of the footer's words, px */
static double
run_through_legend (DossierStage *stage,
                    double width,
                    double top,
                    gboolean draw)
{
  const DossierStageType type = { FOOTER, DOSSIER_WEIGHT_REGULAR, DOSSIER_ROLE_SECONDARY };
  double glyph = px (stage, FOOTER);
  double x = 0, y = 0, line = 0;

  for (guint i = 0; i < stage->slide->legend->len; i++)
    {
      const DossierLegendEntry *entry = &g_array_index (stage->slide->legend, DossierLegendEntry, i);
      double text_width, item_width;

      dossier_stage_measure (stage, &type, entry->word, NO_LIMIT, &text_width, &line);
      item_width = glyph + px (stage, 12) + text_width;
      if (x > 0 && x + item_width > width)
        {
          x = 0;
          y += line;
        }
      if (draw)
        {
          double left = px (stage, MARGIN) + x;

          dossier_stage_draw_glyph (stage, entry->status, left, top + y + (line - glyph) / 2, glyph, -1);
          dossier_stage_write (stage, &type, entry->word, left + glyph + px (stage, 12), top + y, text_width, -1);
        }
      x += item_width + px (stage, 32);
    }

  return y + line;
}

/* Glyphs in words, source, and number. Returns: where the footer starts */
static double
lay_out_footer (DossierStage *stage)
{
  const DossierStageType source = { FOOTER, DOSSIER_WEIGHT_REGULAR, DOSSIER_ROLE_SECONDARY };
  const DossierStageType number = { FOOTER, DOSSIER_WEIGHT_BOLD, DOSSIER_ROLE_TEXT };
  const char *foot = stage->slide->foot != NULL ? stage->slide->foot : stage->slide->source;
  double margin = px (stage, MARGIN);
  double inner = stage->frame->width - 2 * margin;
  double legend_width = stage->slide->legend->len > 0 ? inner * 0.44 : 0;
  double number_width = 0, line = 0;
  double source_x, source_width, height, top, legend;

  if (stage->frame->number != NULL)
    dossier_stage_measure (stage, &number, stage->frame->number, NO_LIMIT, &number_width, &line);
  source_x = margin + legend_width + (legend_width > 0 ? px (stage, 32) : 0);
  source_width = margin + inner - number_width - px (stage, 32) - source_x;
  legend = run_through_legend (stage, legend_width, 0, FALSE);
  height = MAX (legend + dossier_stage_get_height (stage, &source, stage->slide->letters, legend_width),
                MAX (line, dossier_stage_get_height (stage, &source, foot, source_width)));
  top = stage->frame->height - px (stage, MARGIN_BOTTOM) - height;

  run_through_legend (stage, legend_width, top, TRUE);
  dossier_stage_write (stage, &source, stage->slide->letters, margin, top + legend, legend_width, -1);
  dossier_stage_write (stage, &source, foot, source_x, top, source_width, -1);
  if (stage->frame->number != NULL)
    dossier_stage_write (stage, &number, stage->frame->number, margin + inner - number_width, top, number_width, -1);
  dossier_stage_draw_rule (stage, margin, top - px (stage, 16), inner, 0);

  return top - px (stage, 16);
}

/* Over the whole width. Returns: its height, px */
static double
write_heading (DossierStage *stage,
               const DossierStageType *type,
               DossierMarkPart part,
               const char *text,
               double y)
{
  guint first = dossier_scene_get_n_marks (stage->scene);
  double margin = px (stage, MARGIN);
  double height = dossier_stage_write (stage, type, text, margin, y, stage->frame->width - 2 * margin, -1);

  set_part (stage, first, part);
  return height;
}

/* Over what ends at the given bottom. Returns: where that starts */
static double
lay_out_title (DossierStage *stage,
               double bottom)
{
  const DossierStageType subtitle = { SUBTITLE, DOSSIER_WEIGHT_REGULAR, DOSSIER_ROLE_SECONDARY };
  DossierStageType title = { TITLE_MAX, DOSSIER_WEIGHT_HEAVY, DOSSIER_ROLE_TEXT };
  double inner = stage->frame->width - 2 * px (stage, MARGIN);
  double y = px (stage, MARGIN_TOP);
  double keys;
  guint first;

  dossier_stage_fit (stage, &title, TITLE_MIN, stage->slide->title, inner, px (stage, TITLE_MAX * TITLE_LINES));
  y += write_heading (stage, &title, DOSSIER_PART_TITLE, stage->slide->title, y);
  y += write_heading (stage, &subtitle, DOSSIER_PART_SUBTITLE, stage->slide->subtitle, y + px (stage, 4));
  first = dossier_scene_get_n_marks (stage->scene);
  keys = dossier_slide_lay_out_keys (stage, px (stage, MARGIN), y + px (stage, GAP) / 2, inner,
                                     px (stage, GAP) / 2, bottom - y - px (stage, GAP * 1.5));
  set_part (stage, first, DOSSIER_PART_SUBTITLE);
  y += keys > 0 ? keys + px (stage, GAP) / 2 : 0;

  return y + px (stage, GAP * 1.5);
}

/* Words alone, in the middle of the height. */
static void
lay_out_opening (DossierStage *stage,
                 double bottom)
{
  DossierStageType title = { OPENING_MAX, DOSSIER_WEIGHT_HEAVY, DOSSIER_ROLE_TEXT };
  DossierStageType subtitle = { 44, DOSSIER_WEIGHT_REGULAR, DOSSIER_ROLE_SECONDARY };
  double inner = stage->frame->width - 2 * px (stage, MARGIN);
  double top = px (stage, MARGIN_TOP);
  double height, subtitle_height;

  dossier_stage_fit (stage, &title, TITLE_MIN, stage->slide->title, inner, (bottom - top) * 0.5);
  height = dossier_stage_get_height (stage, &title, stage->slide->title, inner) + px (stage, GAP);
  if (stage->slide->subtitle != NULL)
    dossier_stage_fit (stage, &subtitle, LEAST, stage->slide->subtitle, inner, bottom - top - height);
  subtitle_height = dossier_stage_get_height (stage, &subtitle, stage->slide->subtitle, inner);

  top += MAX (0, (bottom - top - height - subtitle_height) / 2);
  write_heading (stage, &title, DOSSIER_PART_TITLE, stage->slide->title, top);
  write_heading (stage, &subtitle, DOSSIER_PART_SUBTITLE, stage->slide->subtitle, top + height);
}

/**
 * dossier_slide_get_unit:
 * @width: of a screen, px
 * @height: of a screen, px
 *
 * Gets the one scale factor of a slide: what a px of a screen 1,080 high is on this one.
 *
 * Returns: a factor
 */
double
dossier_slide_get_unit (double width,
                        double height)
{
  g_return_val_if_fail (width > 0 && height > 0, 1);

  return MIN (height / HEIGHT, width / LEAST_WIDTH);
}

/**
 * dossier_slide_lay_out:
 * @slide: what to show
 * @frame: where, and how far it is built up
 *
 * Lays a slide out. Each claim is a stop.
 *
 * Returns: (transfer full): a scene of the frame's size
 */
DossierScene *
dossier_slide_lay_out (const DossierSlide *slide,
                       const DossierSlideFrame *frame)
{
  DossierStage stage = { .slide = slide, .frame = frame, .unit = 1, .most_words = WORDS_MAX };
  DossierRect area;
  double bottom;
  guint first;

  g_return_val_if_fail (slide != NULL && frame != NULL, NULL);
  g_return_val_if_fail (frame->width > 0 && frame->height > 0 && frame->measure != NULL, NULL);

  stage.unit = dossier_slide_get_unit (frame->width, frame->height);
  stage.scene = dossier_scene_new (frame->width, frame->height, slide->title, slide->spoken, NULL);
  bottom = lay_out_footer (&stage) - px (&stage, GAP);
  set_part (&stage, 0, DOSSIER_PART_FOOTER);
  if (slide->kind == DOSSIER_SLIDE_TITLE)
    lay_out_opening (&stage, bottom);
  else
    {
      area.x = px (&stage, MARGIN);
      area.y = lay_out_title (&stage, bottom);
      area.width = frame->width - 2 * area.x;
      area.height = MAX (1, bottom - area.y);
      first = dossier_scene_get_n_marks (stage.scene);
      if (slide->kind == DOSSIER_SLIDE_CHART)
        lay_out_chart (&stage, &area);
      else
        lay_out_claims (&stage, &area);
      set_part (&stage, first, slide->kind == DOSSIER_SLIDE_CHART ? DOSSIER_PART_CHART : DOSSIER_PART_BODY);
    }
  dossier_scene_finish (stage.scene);

  return stage.scene;
}
