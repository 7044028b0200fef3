// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-pen.h"

#include <math.h>
#include <string.h>

#define RING_PADDING 5.0 /* at both sides of a number that is wider than a ring is high */

typedef struct
{
  double size;
  DossierWeight weight;
  DossierRole role;
} Style;

static const Style styles[DOSSIER_N_STYLES] = {
  [DOSSIER_STYLE_TITLE] = { 17.3, DOSSIER_WEIGHT_BOLD, DOSSIER_ROLE_TEXT },
  [DOSSIER_STYLE_READING] = { 13, DOSSIER_WEIGHT_REGULAR, DOSSIER_ROLE_SECONDARY },
  [DOSSIER_STYLE_KEY] = { 20, DOSSIER_WEIGHT_HEAVY, DOSSIER_ROLE_TEXT },
  [DOSSIER_STYLE_VALUE] = { 13, DOSSIER_WEIGHT_BOLD, DOSSIER_ROLE_TEXT },
  [DOSSIER_STYLE_NAMED] = { 13, DOSSIER_WEIGHT_REGULAR, DOSSIER_ROLE_TEXT },
  [DOSSIER_STYLE_LABEL] = { 12, DOSSIER_WEIGHT_REGULAR, DOSSIER_ROLE_SECONDARY },
  [DOSSIER_STYLE_LETTERS] = { 12, DOSSIER_WEIGHT_BOLD, DOSSIER_ROLE_PARTY },
  [DOSSIER_STYLE_AXIS] = { 12, DOSSIER_WEIGHT_REGULAR, DOSSIER_ROLE_SECONDARY },
  [DOSSIER_STYLE_NUMBER] = { 12, DOSSIER_WEIGHT_BOLD, DOSSIER_ROLE_TEXT },
};

/**
 * dossier_pen_measure:
 * @pen: a pen
 * @style: the text's style
 * @text: UTF-8
 * @max_width: px to wrap at, or 0
 *
 * Returns: the size of @text, px
 */
DossierSize
dossier_pen_measure (const DossierPen *pen,
                     DossierTextStyle style,
                     const char *text,
                     double max_width)
{
  const DossierTextMeasure *measure = pen->frame->measure;
  DossierSize size;

  measure->measure (measure,
                    text,
                    styles[style].size * pen->unit,
                    styles[style].weight,
                    max_width,
                    &size.width,
                    &size.height);

  return size;
}

/**
 * dossier_pen_text:
 * @pen: a pen
 * @style: the text's style
 * @text: UTF-8
 * @box: its place; it does not wrap unless the mark is told to
 * @stop: the stop it belongs to, or -1
 *
 * Writes a text.
 *
 * Returns: (transfer none): its mark
 */
DossierMark *
dossier_pen_text (DossierPen *pen,
                  DossierTextStyle style,
                  const char *text,
                  const DossierRect *box,
                  int stop)
{
  DossierMark *mark = dossier_scene_add_mark (pen->scene, DOSSIER_MARK_TEXT, box, stop);

  mark->text = g_strdup (text);
  mark->size = styles[style].size * pen->unit;
  mark->weight = styles[style].weight;
  mark->fill = styles[style].role;

  return mark;
}

/**
 * dossier_pen_foot_note:
 * @pen: a pen
 * @note: UTF-8
 * @area: where a chart goes
 *
 * Writes a note at the foot of @area, at the side at which reading begins, wrapping at its width.
 */
void
dossier_pen_foot_note (DossierPen *pen,
                       const char *note,
                       const DossierRect *area)
{
  DossierSize size = dossier_pen_measure (pen, DOSSIER_STYLE_LABEL, note, area->width);
  DossierRect box = { area->x, area->y + area->height - size.height, size.width, size.height };
  DossierMark *mark;

  if (pen->spec->right_to_left)
    box.x = area->x + area->width - size.width;
  mark = dossier_pen_text (pen, DOSSIER_STYLE_LABEL, note, &box, -1);
  mark->wraps = TRUE;
  mark->align = dossier_pen_get_start (pen);
}

/**
 * dossier_pen_stroke:
 * @pen: a pen
 * @width: of a line, px of the design
 *
 * Returns: the width here: whole pixels, as a line of one and a half would blur
 */
double
dossier_pen_stroke (const DossierPen *pen,
                    double width)
{
  return MAX (1, round (width * pen->unit));
}

/**
 * dossier_pen_crisp:
 * @place: where the middle of a line should be, px
 * @width: of the line, whole px
 *
 * Returns: the nearest place at which its edges lie on whole pixels
 */
double
dossier_pen_crisp (double place,
                   double width)
{
  return fmod (width, 2) == 1 ? floor (place) + 0.5 : round (place);
}

/**
 * dossier_pen_line:
 * @pen: a pen
 * @x: its start, px
 * @y: its start, px
 * @to_x: its end, px
 * @to_y: its end, px
 * @width: px of the design
 * @role: its colour
 * @stop: the stop it belongs to, or -1
 *
 * Draws a line; a level or an upright one is moved to whole pixels.
 *
 * Returns: (transfer none): its mark
 */
DossierMark *
dossier_pen_line (DossierPen *pen,
                  double x,
                  double y,
                  double to_x,
                  double to_y,
                  double width,
                  DossierRole role,
                  int stop)
{
  double stroke = dossier_pen_stroke (pen, width);
  DossierRect box = { x, y, to_x - x, to_y - y };
  DossierMark *mark;

  if (box.height == 0)
    box.y = dossier_pen_crisp (y, stroke);
  else if (box.width == 0)
    box.x = dossier_pen_crisp (x, stroke);

  mark = dossier_scene_add_mark (pen->scene, DOSSIER_MARK_LINE, &box, stop);
  mark->stroke = role;
  mark->line_width = stroke;

  return mark;
}

/**
 * dossier_pen_get_party_role:
 * @item: a statement
 *
 * Gets the colour of its marks: that of who speaks; what nobody says, as it was worked out here, has the text's.
 *
 * Returns: a role
 */
DossierRole
dossier_pen_get_party_role (const DossierChartItem *item)
{
  return item->status == DOSSIER_STATUS_COMPUTED ? DOSSIER_ROLE_TEXT : DOSSIER_ROLE_PARTY;
}

static gboolean
is_empty (const char *text)
{
  return text == NULL || text[0] == '\0';
}

/**
 * dossier_pen_get_words:
 * @item: a statement
 * @briefly: whether there is little room
 *
 * Gets who says it, when and how sure: the full words or the short ones, or whichever there are.
 *
 * Returns: (transfer none) (nullable): the words
 */
const char *
dossier_pen_get_words (const DossierChartItem *item,
                       gboolean briefly)
{
  const char *wanted = briefly ? item->short_label : item->label;
  const char *other = briefly ? item->label : item->short_label;

  return is_empty (wanted) && !is_empty (other) ? other : wanted;
}

/**
 * dossier_pen_get_value_style:
 * @item: a statement
 *
 * Gets the style of its value among other words: that of a number only where it gives one.
 *
 * Returns: the style
 */
DossierTextStyle
dossier_pen_get_value_style (const DossierChartItem *item)
{
  return item->amount.kind == DOSSIER_AMOUNT_NEAR ? DOSSIER_STYLE_NAMED : DOSSIER_STYLE_VALUE;
}

/**
 * dossier_pen_is_dimmed:
 * @pen: a pen
 * @item: a statement
 *
 * Tells whether a statement is drawn without its party's colour. It is so on the screen alone, where the reader has
 * chosen it and can see so: a picture that leaves the window says nothing of that choice, and gives every party its
 * colour.
 *
 * Returns: whether it is
 */
gboolean
dossier_pen_is_dimmed (const DossierPen *pen,
                       const DossierChartItem *item)
{
  return item->dimmed && !pen->frame->framed;
}

/**
 * dossier_pen_give_party:
 * @mark: a mark
 * @item: the statement that it belongs to
 *
 * Tells @mark whose colour its party is.
 */
void
dossier_pen_give_party (DossierMark *mark,
                        const DossierChartItem *item)
{
  mark->tag = g_strdup (item->tag);
  mark->colour_light = g_strdup (item->colour_light);
  mark->colour_dark = g_strdup (item->colour_dark);
}

/**
 * dossier_pen_glyph:
 * @pen: a pen
 * @item: a statement
 * @box: a square
 * @stop: the stop it belongs to, or -1
 *
 * Draws the glyph of the statement's status in its party's colour.
 *
 * Returns: (transfer none): its mark
 */
DossierMark *
dossier_pen_glyph (DossierPen *pen,
                   const DossierChartItem *item,
                   const DossierRect *box,
                   int stop)
{
  DossierMark *mark = dossier_scene_add_mark (pen->scene, DOSSIER_MARK_GLYPH, box, stop);

  mark->glyph = item->kind == DOSSIER_ITEM_NO_FIGURE ? DOSSIER_STATUS_DECLINED : item->status;
  mark->fill = dossier_pen_get_party_role (item);
  dossier_pen_give_party (mark, item);

  return mark;
}

/* Makes an extent at least as long as a target, within [0, limit] as far as that is possible. */
static void
widen (double *from,
       double *length,
       double limit)
{
  double missing = DOSSIER_TARGET - *length;

  if (missing > 0)
    {
      *from -= missing / 2;
      *length = DOSSIER_TARGET;
    }
  *from = MAX (0, MIN (*from, limit - *length));
}

/**
 * dossier_pen_make_target:
 * @pen: a pen
 * @box: a mark
 *
 * Makes what can be hit for a mark: no smaller than a target must be, and within the frame.
 *
 * Returns: a rectangle around @box
 */
DossierRect
dossier_pen_make_target (const DossierPen *pen,
                         const DossierRect *box)
{
  DossierRect target = *box;

  widen (&target.x, &target.width, pen->frame->width);
  widen (&target.y, &target.height, pen->frame->height);

  return target;
}

/**
 * dossier_pen_get_start:
 * @pen: a pen
 *
 * Returns: the edge at which the reader's lines start
 */
DossierAlign
dossier_pen_get_start (const DossierPen *pen)
{
  return pen->spec->right_to_left ? DOSSIER_ALIGN_END : DOSSIER_ALIGN_START;
}

/**
 * dossier_pen_wish_number:
 * @pen: a pen
 * @stop: a stop
 * @box: a square
 *
 * Tells where the number of a statement would best be, where numbers lead to a list.
 */
void
dossier_pen_wish_number (DossierPen *pen,
                         int stop,
                         const DossierRect *box)
{
  g_return_if_fail (pen->numbers != NULL && stop >= 0 && (guint) stop < pen->numbers->len);

  g_array_index (pen->numbers, DossierRect, stop) = *box;
}

/**
 * dossier_pen_get_ring_width:
 * @pen: a pen
 *
 * Gets how wide a ring is: as wide as it is high, and wider in a chart that may have numbers of three digits or more.
 * All rings of a chart have one width, so that none looks like more than another.
 *
 * Returns: px
 */
double
dossier_pen_get_ring_width (const DossierPen *pen)
{
  double side = round (DOSSIER_RING * pen->unit);
  g_autofree char *longest = g_strdup_printf ("%u", pen->spec->items->len);

  if (strlen (longest) < 3)
    return side;

  for (char *digit = longest; *digit != '\0'; digit++)
    *digit = '0';

  return MAX (side, ceil (dossier_pen_measure (pen, DOSSIER_STYLE_NUMBER, longest, 0).width
                          + 2 * RING_PADDING * pen->unit));
}

/**
 * dossier_pen_ring:
 * @pen: a pen
 * @number: of an entry in a list
 * @box: as wide as dossier_pen_get_ring_width() says
 * @stop: the stop it belongs to
 *
 * Draws a number in a ring.
 */
void
dossier_pen_ring (DossierPen *pen,
                  guint number,
                  const DossierRect *box,
                  int stop)
{
  g_autofree char *text = g_strdup_printf ("%u", number);
  DossierSize size = dossier_pen_measure (pen, DOSSIER_STYLE_NUMBER, text, 0);
  DossierRect middle = {
    .x = box->x + (box->width - size.width) / 2,
    .y = box->y + (box->height - size.height) / 2,
    .width = size.width,
    .height = size.height,
  };
  DossierMark *ring = dossier_scene_add_mark (pen->scene, DOSSIER_MARK_RECT, box, stop);

  ring->stroke = DOSSIER_ROLE_TEXT;
  ring->fill = DOSSIER_ROLE_CARD;
  ring->line_width = 1.5 * pen->unit;
  ring->radius = MIN (box->width, box->height) / 2;
  dossier_pen_text (pen, DOSSIER_STYLE_NUMBER, text, &middle, stop)->align = DOSSIER_ALIGN_CENTRE;
}
