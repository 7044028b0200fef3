// SPDX-License-Identifier: GPL-3.0-or-later

/* A slide in a PDF: real text, each part tagged as what it is. */

#pragma once

#include "draw/dossier-pdf.h"
#include "draw/dossier-slide.h"

G_BEGIN_DECLS

void dossier_pdf_write_slide (DossierPdf *pdf,
                              const DossierSlide *slide,
                              const DossierScene *scene,
                              DossierTheme theme);

G_END_DECLS
