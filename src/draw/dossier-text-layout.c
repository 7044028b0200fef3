// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-text-layout.h"

#include <math.h>

#include "draw/dossier-paint-private.h"

/* Figures of one width, so that columns of them stand straight; and no ligatures, for which cairo writes characters of
 * their own into a PDF, where no search would find the word. */
static void
set_features (PangoLayout *layout)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1, liga=0, clig=0"));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
}

static void
set_font (PangoLayout *layout,
          double size,
          DossierWeight weight)
{
  PangoFontDescription *font = pango_font_description_new ();

  pango_font_description_set_family_static (font, DOSSIER_FONT_FAMILIES);
  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_font_description_set_weight (font, (PangoWeight) weight);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
}

/* Without hinted metrics and rounded positions a text is as wide on the screen as it is in a file, at any scale. */
static void
set_exact_metrics (PangoContext *context)
{
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_context_set_round_glyph_positions (context, FALSE);
}

/**
 * dossier_text_layout_new:
 * @context: (transfer none): of the target, or of the thread's font map
 *
 * Makes a layout for any number of texts.
 *
 * Returns: (transfer full): a layout
 */
PangoLayout *
dossier_text_layout_new (PangoContext *context)
{
  PangoLayout *layout;

  g_return_val_if_fail (context != NULL, NULL);

  set_exact_metrics (context);
  layout = pango_layout_new (context);
  set_features (layout);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);

  return layout;
}

/**
 * dossier_text_layout_set:
 * @layout: one of dossier_text_layout_new()
 * @text: UTF-8
 * @size: of the font, in px
 * @weight: of the font
 * @max_width: px to wrap at, or 0
 *
 * Sets @text in @layout.
 */
void
dossier_text_layout_set (PangoLayout *layout,
                         const char *text,
                         double size,
                         DossierWeight weight,
                         double max_width)
{
  g_return_if_fail (layout != NULL);
  g_return_if_fail (text != NULL);

  set_font (layout, size, weight);
  pango_layout_set_width (layout, max_width > 0 ? (int) ceil (max_width * PANGO_SCALE) : -1);
  pango_layout_set_text (layout, text, -1);
}

/**
 * dossier_text_layout_align:
 * @layout: a layout whose text is set
 * @align: where the lines of a wrapped text go; start is left in any script
 *
 * Aligns the lines. Pango turns left and right about for a paragraph that runs from the right; this undoes it, as a
 * scene's places are absolute.
 */
void
dossier_text_layout_align (PangoLayout *layout,
                           DossierAlign align)
{
  gboolean from_right;
  PangoAlignment to;

  g_return_if_fail (layout != NULL);

  from_right = pango_layout_get_direction (layout, 0) == PANGO_DIRECTION_RTL;
  if (align == DOSSIER_ALIGN_CENTRE)
    to = PANGO_ALIGN_CENTER;
  else
    to = (align == DOSSIER_ALIGN_END) != from_right ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT;

  pango_layout_set_alignment (layout, to);
}

/**
 * dossier_text_layout_place:
 * @layout: a layout whose text is set
 * @mark: the text that it is of
 *
 * Aligns a text in its box: the lines of a wrapped one, or the whole.
 *
 * Returns: where the layout begins, px
 */
double
dossier_text_layout_place (PangoLayout *layout,
                           const DossierMark *mark)
{
  PangoRectangle logical;
  double free;

  g_return_val_if_fail (layout != NULL && mark != NULL, 0);

  if (mark->wraps)
    {
      dossier_text_layout_align (layout, mark->align);
      return mark->box.x;
    }
  if (mark->align == DOSSIER_ALIGN_START)
    return mark->box.x;

  pango_layout_get_extents (layout, NULL, &logical);
  free = mark->box.width - (double) logical.width / PANGO_SCALE;

  return mark->box.x + (mark->align == DOSSIER_ALIGN_END ? free : free / 2);
}

/**
 * dossier_text_layout_get_strip:
 * @layout: a layout whose text is placed
 * @mark: the text that it is of
 * @x: where the layout begins, px
 *
 * Returns: the ground that the text takes, with a little room at its sides
 */
DossierRect
dossier_text_layout_get_strip (PangoLayout *layout,
                               const DossierMark *mark,
                               double x)
{
  double room;
  PangoRectangle logical;
  DossierRect strip = { 0 };

  g_return_val_if_fail (layout != NULL && mark != NULL, strip);

  room = DOSSIER_HALO / 2 * mark->size;
  pango_layout_get_extents (layout, NULL, &logical);
  strip.x = x + (double) logical.x / PANGO_SCALE - room;
  strip.y = mark->box.y + (double) logical.y / PANGO_SCALE;
  strip.width = (double) logical.width / PANGO_SCALE + 2 * room;
  strip.height = (double) logical.height / PANGO_SCALE;

  return strip;
}
