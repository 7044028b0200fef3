// SPDX-License-Identifier: GPL-3.0-or-later

/* Words that run down a column of a PDF, from page to page. */

#pragma once

#include <pango/pangocairo.h>

#include "draw/dossier-pdf.h"
#include "draw/dossier-text-measure.h"

G_BEGIN_DECLS

typedef struct _DossierPdfFlow DossierPdfFlow;

struct _DossierPdfFlow
{
  DossierPdf *pdf;
  PangoLayout *layout;
  double left, width; /* of the column, points */
  double top, bottom; /* of a page */
  double y;           /* where the next thing goes */
  gboolean fresh;     /* nothing stands on the page yet */
  void (*write_foot) (DossierPdfFlow *flow); /* what stands at the foot of a page; (nullable) */
};

void dossier_pdf_flow_init (DossierPdfFlow *flow, DossierPdf *pdf);
void dossier_pdf_flow_clear (DossierPdfFlow *flow);
void dossier_pdf_flow_end_page (DossierPdfFlow *flow);
void dossier_pdf_flow_finish (DossierPdfFlow *flow);
double dossier_pdf_flow_measure (DossierPdfFlow *flow,
                                 const char *text,
                                 double size,
                                 DossierWeight weight,
                                 double width);
void dossier_pdf_flow_show (DossierPdfFlow *flow, double x, double y);
void dossier_pdf_flow_write (DossierPdfFlow *flow,
                             const char *tag,
                             const char *text,
                             double size,
                             DossierWeight weight);

G_END_DECLS
