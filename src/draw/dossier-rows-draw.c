// SPDX-License-Identifier: GPL-3.0-or-later

/* Panels with their headings, and rows with their words. */

#include "draw/dossier-rows.h"

#include <math.h>

/**
 * dossier_rows_mirror:
 * @rows: a layout
 * @box: (inout): a place worked out from left to right
 *
 * Moves @box to where it is in the reader's script; and back.
 */
void
dossier_rows_mirror (const DossierRows *rows,
                     DossierRect *box)
{
  if (rows->pen->spec->right_to_left)
    box->x = 2 * rows->area.x + rows->area.width - box->x - box->width;
}

static const char *
get_words (const DossierRows *rows,
           const DossierChartItem *item)
{
  if (rows->mode.words == DOSSIER_ROW_WORDS_LETTERS || rows->mode.words == DOSSIER_ROW_WORDS_NONE)
    return NULL;

  return dossier_pen_get_words (item, rows->mode.briefly);
}

/**
 * dossier_rows_set_words:
 * @rows: a layout that has its mode
 * @row: one of its rows
 * @max_width: px to wrap at
 *
 * Words a row: the party's letters, then who, when and how sure.
 */
void
dossier_rows_set_words (DossierRows *rows,
                        DossierRow *row,
                        double max_width)
{
  const DossierChartItem *item = row->item;
  const char *words = get_words (rows, item);

  g_array_set_size (row->words, 0);
  if (item->tag != NULL && rows->mode.words != DOSSIER_ROW_WORDS_NONE)
    dossier_block_add (row->words, DOSSIER_STYLE_LETTERS, item->tag, item, row->stop, FALSE);
  if (words != NULL)
    dossier_block_add (row->words, DOSSIER_STYLE_LABEL, words, item, row->stop, FALSE);

  row->words_size = dossier_block_measure (rows->pen, row->words, max_width);
  row->value_size = (DossierSize) { 0, 0 };
  if (item->value_label != NULL && item->value_label[0] != '\0' && rows->mode.words != DOSSIER_ROW_WORDS_NONE)
    row->value_size = dossier_pen_measure (rows->pen, dossier_pen_get_value_style (item), item->value_label, 0);
}

static void
draw_heading (DossierRows *rows,
              const DossierPanel *panel,
              double top)
{
  const char *label = panel->group != NULL ? panel->group->label : NULL;
  DossierRect box = { panel->box.x, top, 0, 0 };
  DossierSize size;
  DossierMark *mark;

  if (panel->heading_height <= 0 || label == NULL)
    return;

  size = dossier_pen_measure (rows->pen, DOSSIER_STYLE_VALUE, label, panel->box.width);
  box.width = size.width;
  box.height = size.height;
  dossier_rows_mirror (rows, &box);
  mark = dossier_pen_text (rows->pen, DOSSIER_STYLE_VALUE, label, &box, -1);
  mark->wraps = TRUE;
  mark->align = dossier_pen_get_start (rows->pen);
}

static void
draw_words (DossierRows *rows,
            const DossierRow *row,
            double x,
            double top,
            double max_width)
{
  DossierRect box = { x, top, row->words_size.width, row->words_size.height };

  dossier_rows_mirror (rows, &box);
  dossier_block_draw (rows->pen, row->words, &box, max_width, dossier_pen_get_start (rows->pen), FALSE);
}

/* The figure beyond its mark. Returns: the mark with it */
static DossierRect
draw_figure (DossierRows *rows,
             const DossierRow *row,
             const DossierRect *mark,
             double middle)
{
  double gap = DOSSIER_ROWS_GAP * rows->pen->unit;
  DossierRect box = { .width = row->value_size.width, .height = row->value_size.height };
  DossierMark *text;

  if (box.width <= 0)
    return *mark;

  box.y = middle - box.height / 2;
  box.x = dossier_rows_get_way (rows) > 0 ? mark->x + mark->width + gap : mark->x - gap - box.width;
  text = dossier_pen_text (rows->pen, dossier_pen_get_value_style (row->item), row->item->value_label, &box, row->stop);
  text->align = dossier_pen_get_start (rows->pen);
  text->halo = DOSSIER_HALO_RIM;

  return dossier_rect_unite (mark, &box);
}

static void
set_values (DossierRows *rows,
            const DossierRow *row)
{
  const DossierPanel *panel = dossier_rows_get_panel (rows, row->panel);
  double one = dossier_rows_get_axis (rows, panel->axis)->most;
  DossierScale scale = dossier_scale_new (0, one, dossier_rows_get_x (rows, panel, 0),
                                          dossier_rows_get_x (rows, panel, one));

  dossier_scene_set_stop_values (rows->pen->scene, row->stop, &scale, TRUE);
}

/* Where words would begin. */
static void
wish_number (DossierRows *rows,
             const DossierRow *row,
             double x,
             double middle)
{
  double ring = round (DOSSIER_RING * rows->pen->unit);
  DossierRect box = { x, middle - ring / 2, dossier_pen_get_ring_width (rows->pen), ring };

  dossier_rows_mirror (rows, &box);
  dossier_pen_wish_number (rows->pen, row->stop, &box);
}

static void
draw_row (DossierRows *rows,
          const DossierRow *row)
{
  const DossierPanel *panel = dossier_rows_get_panel (rows, row->panel);
  gboolean over = rows->mode.words == DOSSIER_ROW_WORDS_OVER;
  double before = ceil (rows->words_width - DOSSIER_ROWS_WORDS * rows->pen->unit);
  double line = over ? row->words_size.height + DOSSIER_ROWS_LINE * rows->pen->unit : 0;
  double middle = round (row->top + line + (row->height - line) / 2);
  DossierRect mark, whole, target;

  if (row->words->len > 0)
    draw_words (rows, row, panel->box.x, over ? row->top : middle - row->words_size.height / 2,
                over ? panel->box.width : before);
  if (rows->pen->is_numbered && rows->squeeze <= 0)
    wish_number (rows, row, panel->box.x, middle);
  mark = dossier_rows_draw_mark (rows, row, middle);
  whole = row->has_value ? draw_figure (rows, row, &mark, middle) : mark;
  target = dossier_pen_make_target (rows->pen, &mark);
  dossier_scene_set_stop_place (rows->pen->scene, row->stop, &whole, &target);
  if (row->has_value && row->item->kind != DOSSIER_ITEM_LEVEL)
    set_values (rows, row);
}

/* Gives the rows of a panel their places, from the top of its box. */
static void
place_rows (DossierRows *rows,
            DossierPanel *panel)
{
  double y = panel->box.y + panel->heading_height + (panel->has_ticks ? rows->ticks_height : 0);

  panel->rows_top = y;
  for (guint i = panel->first; i < panel->first + panel->n; i++)
    {
      DossierRow *row = dossier_rows_get (rows, i);

      row->top = y;
      y += row->height;
    }
}

/**
 * dossier_rows_draw:
 * @rows: a layout whose panels have their places
 *
 * Draws everything, and makes every statement a stop.
 */
void
dossier_rows_draw (DossierRows *rows)
{
  for (guint i = 0; i < rows->rows->len; i++)
    {
      const DossierChartItem *item = dossier_rows_get (rows, i)->item;

      dossier_scene_add_stop (rows->pen->scene, item->fact_id, item->spoken);
    }

  for (guint i = 0; i < rows->panels->len; i++)
    {
      DossierPanel *panel = dossier_rows_get_panel (rows, i);

      place_rows (rows, panel);
      dossier_rows_draw_grid (rows, panel);
      if (panel->has_ticks)
        dossier_rows_draw_ticks (rows, panel, panel->box.y + (rows->own_axes ? panel->heading_height : 0));
      draw_heading (rows, panel, panel->box.y + (panel->has_ticks && !rows->own_axes ? rows->ticks_height : 0));
      for (guint j = panel->first; j < panel->first + panel->n; j++)
        draw_row (rows, dossier_rows_get (rows, j));
    }
}
