// SPDX-License-Identifier: GPL-3.0-or-later

/* Blocks of text in several styles: runs follow each other on a line, and wrap where there is a limit. */

#include "draw/dossier-pen.h"

#include <math.h>

#define GLYPH 12.0
#define GAP 6.0

/* The share of a line's height that lies above the baseline, so that runs of two sizes stand on one. */
#define ASCENT_SHARE 0.75

typedef struct
{
  double x, y;  /* where the next run goes */
  guint first;  /* the first run of the line */
  double width; /* of the block so far */
} Cursor;

/* A run in its place, from the block's start and top. */
typedef struct
{
  DossierRect box;
  double line; /* the height of its first line */
  double rest; /* of its line, to the block's width */
  gboolean wraps;
} Placed;

/**
 * dossier_block_new:
 *
 * Returns: (transfer full) (element-type DossierRun): a block without runs
 */
GArray *
dossier_block_new (void)
{
  return g_array_new (FALSE, FALSE, sizeof (DossierRun));
}

/**
 * dossier_block_add:
 * @block: a block
 * @style: the run's style
 * @text: (nullable): its words, borrowed; %NULL: the glyph of @owner
 * @owner: (nullable): the statement whose party and status it shows, borrowed
 * @stop: the stop it belongs to, or -1
 * @new_line: whether it starts a line
 *
 * Adds a run; one without words is left out.
 */
void
dossier_block_add (GArray *block,
                   DossierTextStyle style,
                   const char *text,
                   const DossierChartItem *owner,
                   int stop,
                   gboolean new_line)
{
  DossierRun run = { style, text, owner, stop, new_line };

  if (text == NULL || text[0] != '\0')
    g_array_append_val (block, run);
}

/* Runs of a line stand on one baseline, and a glyph in the middle of it. */
static void
end_line (const GArray *block,
          Placed *placed,
          guint end,
          Cursor *cursor)
{
  double line = 0, height = 0;

  for (guint i = cursor->first; i < end; i++)
    line = MAX (line, placed[i].line);

  for (guint i = cursor->first; i < end; i++)
    {
      gboolean is_glyph = g_array_index (block, DossierRun, i).text == NULL;
      double down = (line - placed[i].line) * (is_glyph ? 0.5 : ASCENT_SHARE);

      placed[i].box.y += down;
      placed[i].rest = placed[end - 1].box.x + placed[end - 1].box.width;
      height = MAX (height, MAX (line, down + placed[i].box.height));
    }

  cursor->y += height;
  cursor->x = 0;
  cursor->first = end;
}

static DossierSize
measure_run (const DossierPen *pen,
             const DossierRun *run,
             double max_width)
{
  if (run->text == NULL)
    return (DossierSize) { round (GLYPH * pen->unit), round (GLYPH * pen->unit) };

  return dossier_pen_measure (pen, run->style, run->text, max_width);
}

/* A glyph or a party's letters are never parted from the words after them: these wrap beside them instead. Only a key
 * figure is so large that it rather has a line of its own. */
static gboolean
follows_sign (const GArray *block,
              guint index)
{
  const DossierRun *run = &g_array_index (block, DossierRun, index);

  if (index == 0 || run->new_line || run->text == NULL)
    return FALSE;

  if (run[-1].text == NULL)
    return run->style != DOSSIER_STYLE_KEY;

  return run->style == DOSSIER_STYLE_LABEL && run[-1].style == DOSSIER_STYLE_LETTERS;
}

static gboolean
breaks_before (const DossierPen *pen,
               const GArray *block,
               guint index,
               double x,
               double max_width)
{
  const DossierRun *run = &g_array_index (block, DossierRun, index);
  double width = measure_run (pen, run, 0).width;

  if (index == 0 || follows_sign (block, index))
    return FALSE;
  if (index + 1 < block->len && follows_sign (block, index + 1))
    width += GAP * pen->unit + measure_run (pen, run + 1, 0).width;

  return run->new_line || (max_width > 0 && x + width > max_width);
}

/* Puts every run in its place. */
static DossierSize
lay_out (const DossierPen *pen,
         const GArray *block,
         double max_width,
         Placed *placed)
{
  Cursor cursor = { 0 };

  for (guint i = 0; i < block->len; i++)
    {
      const DossierRun *run = &g_array_index (block, DossierRun, i);
      DossierSize size = measure_run (pen, run, 0);

      if (breaks_before (pen, block, i, cursor.x, max_width))
        end_line (block, placed, i, &cursor);
      placed[i].line = size.height;
      placed[i].wraps = max_width > 0 && cursor.x + size.width > max_width;
      if (placed[i].wraps)
        size = measure_run (pen, run, MAX (max_width - cursor.x, 1));

      placed[i].box = (DossierRect) { cursor.x, cursor.y, size.width, size.height };
      cursor.width = MAX (cursor.width, cursor.x + size.width);
      cursor.x += size.width + GAP * pen->unit;
    }
  if (block->len > 0)
    end_line (block, placed, block->len, &cursor);

  for (guint i = 0; i < block->len; i++)
    placed[i].rest = cursor.width - placed[i].rest;

  return (DossierSize) { cursor.width, cursor.y };
}

/**
 * dossier_block_measure:
 * @pen: a pen
 * @block: a block
 * @max_width: px to wrap at, or 0
 *
 * Returns: the size of @block, px
 */
DossierSize
dossier_block_measure (const DossierPen *pen,
                       const GArray *block,
                       double max_width)
{
  g_autofree Placed *placed = g_new (Placed, block->len);

  return lay_out (pen, block, max_width, placed);
}

static void
draw_run (DossierPen *pen,
          const DossierRun *run,
          const Placed *placed,
          DossierAlign align,
          gboolean halo)
{
  DossierMark *mark;

  if (run->text == NULL)
    {
      dossier_pen_glyph (pen, run->owner, &placed->box, run->stop);
      return;
    }

  mark = dossier_pen_text (pen, run->style, run->text, &placed->box, run->stop);
  mark->wraps = placed->wraps;
  mark->halo = halo ? DOSSIER_HALO_RIM : DOSSIER_HALO_NONE;
  mark->align = align;
  if (run->style == DOSSIER_STYLE_LETTERS)
    {
      mark->fill = dossier_pen_get_party_role (run->owner);
      dossier_pen_give_party (mark, run->owner);
    }
}

/**
 * dossier_block_draw:
 * @pen: a pen
 * @block: a block
 * @box: its place, of the size that was measured
 * @max_width: px to wrap at, as it was measured with
 * @align: which edge its lines keep to
 * @halo: whether something may run behind the text
 *
 * Writes a block; from right to left where the reader's script runs so.
 */
void
dossier_block_draw (DossierPen *pen,
                    const GArray *block,
                    const DossierRect *box,
                    double max_width,
                    DossierAlign align,
                    gboolean halo)
{
  g_autofree Placed *placed = g_new (Placed, block->len);
  DossierSize size = lay_out (pen, block, max_width, placed);

  for (guint i = 0; i < block->len; i++)
    {
      DossierRect *run = &placed[i].box;
      double shift = align == DOSSIER_ALIGN_END      ? placed[i].rest
                     : align == DOSSIER_ALIGN_CENTRE ? placed[i].rest / 2
                                                     : 0;

      if (pen->spec->right_to_left)
        run->x = size.width - placed[i].rest - run->x - run->width;
      run->x += box->x + shift;
      run->y += box->y;
      draw_run (pen, &g_array_index (block, DossierRun, i), &placed[i], align, halo);
    }
}
