// SPDX-License-Identifier: GPL-3.0-or-later

#include "draw/dossier-pdf-flow.h"

#include "draw/dossier-palette.h"
#include "draw/dossier-text-layout.h"

static const DossierColour ink = { 0.10, 0.10, 0.12, 1 };

/**
 * dossier_pdf_flow_init:
 * @flow: (out caller-allocates): to be cleared by dossier_pdf_flow_clear()
 * @pdf: where to write
 *
 * Makes ready to write. The places are still to be set.
 */
void
dossier_pdf_flow_init (DossierPdfFlow *flow,
                       DossierPdf *pdf)
{
  PangoContext *context;

  g_return_if_fail (flow != NULL && pdf != NULL);

  context = pango_cairo_create_context (pdf->cr);
  *flow = (DossierPdfFlow) { .pdf = pdf, .layout = dossier_text_layout_new (context), .fresh = TRUE };
  g_object_unref (context);
}

/**
 * dossier_pdf_flow_clear:
 * @flow: a column
 *
 * Frees what is in it.
 */
void
dossier_pdf_flow_clear (DossierPdfFlow *flow)
{
  g_return_if_fail (flow != NULL);

  g_clear_object (&flow->layout);
}

/**
 * dossier_pdf_flow_end_page:
 * @flow: a column
 *
 * Goes to the top of the next page. No tag may be open but those of parts of the file.
 */
void
dossier_pdf_flow_end_page (DossierPdfFlow *flow)
{
  g_return_if_fail (flow != NULL);

  dossier_pdf_flow_finish (flow);
  dossier_pdf_begin_page (flow->pdf);
  flow->y = flow->top;
  flow->fresh = TRUE;
}

/**
 * dossier_pdf_flow_finish:
 * @flow: a column
 *
 * Ends its last page.
 */
void
dossier_pdf_flow_finish (DossierPdfFlow *flow)
{
  g_return_if_fail (flow != NULL);

  if (flow->write_foot != NULL)
    flow->write_foot (flow);
  dossier_pdf_end_page (flow->pdf);
}

/**
 * dossier_pdf_flow_measure:
 * @flow: a column
 * @text: (nullable): to be measured, and perhaps shown
 * @size: of its font, points
 * @weight: of its font
 * @width: to wrap at, points; 0: it does not wrap
 *
 * Returns: its height where it wraps, else its width, in points
 */
double
dossier_pdf_flow_measure (DossierPdfFlow *flow,
                          const char *text,
                          double size,
                          DossierWeight weight,
                          double width)
{
  PangoRectangle logical;

  g_return_val_if_fail (flow != NULL, 0);

  dossier_text_layout_set (flow->layout, text != NULL ? text : "", size, weight, width);
  pango_layout_get_extents (flow->layout, NULL, &logical);

  return width > 0 ? (double) logical.height / PANGO_SCALE : (double) logical.width / PANGO_SCALE;
}

/**
 * dossier_pdf_flow_show:
 * @flow: a column whose text is measured
 * @x: where, points
 * @y: where, points
 *
 * Shows the text that was measured last, anywhere on the page.
 */
void
dossier_pdf_flow_show (DossierPdfFlow *flow,
                       double x,
                       double y)
{
  g_return_if_fail (flow != NULL);

  cairo_set_source_rgb (flow->pdf->cr, ink.red, ink.green, ink.blue);
  cairo_move_to (flow->pdf->cr, x, y);
  pango_cairo_show_layout (flow->pdf->cr, flow->layout);
}

static void
write_line (DossierPdfFlow *flow,
            PangoLayoutIter *iter,
            const PangoRectangle *logical)
{
  double baseline = (double) (pango_layout_iter_get_baseline (iter) - logical->y) / PANGO_SCALE;

  cairo_set_source_rgb (flow->pdf->cr, ink.red, ink.green, ink.blue);
  cairo_move_to (flow->pdf->cr, flow->left + (double) logical->x / PANGO_SCALE, flow->y + baseline);
  pango_cairo_show_layout_line (flow->pdf->cr, pango_layout_iter_get_line_readonly (iter));
  flow->y += (double) logical->height / PANGO_SCALE;
  flow->fresh = FALSE;
}

/**
 * dossier_pdf_flow_write:
 * @flow: a column
 * @tag: what the text is: "P"
 * @text: (nullable): a paragraph, or several
 * @size: of its font, points
 * @weight: of its font
 *
 * Writes a text, line by line, on as many pages as it takes.
 */
void
dossier_pdf_flow_write (DossierPdfFlow *flow,
                        const char *tag,
                        const char *text,
                        double size,
                        DossierWeight weight)
{
  PangoLayout *layout;
  PangoLayoutIter *iter;

  g_return_if_fail (flow != NULL && tag != NULL && flow->width > 0);

  if (text == NULL || text[0] == '\0')
    return;

  dossier_pdf_flow_measure (flow, text, size, weight, flow->width);
  cairo_tag_begin (flow->pdf->cr, tag, NULL);
  /* The foot of a page is measured in between. */
  layout = pango_layout_copy (flow->layout);
  iter = pango_layout_get_iter (layout);
  do
    {
      PangoRectangle logical;

      pango_layout_iter_get_line_extents (iter, NULL, &logical);
      if (flow->y + (double) logical.height / PANGO_SCALE > flow->bottom && !flow->fresh)
        {
          cairo_tag_end (flow->pdf->cr, tag);
          dossier_pdf_flow_end_page (flow);
          cairo_tag_begin (flow->pdf->cr, tag, NULL);
        }
      write_line (flow, iter, &logical);
    }
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
  g_object_unref (layout);
  cairo_tag_end (flow->pdf->cr, tag);
}
