// SPDX-License-Identifier: GPL-3.0-or-later

/* The chart of a slide, laid out whole whatever of it is shown. */

#pragma once

#include "draw/dossier-stage.h"

G_BEGIN_DECLS

DossierScene *dossier_slide_chart_lay_out (const DossierStage *stage,
                                           double width,
                                           double height) G_GNUC_WARN_UNUSED_RESULT;
gsize dossier_slide_chart_count_words (const DossierStage *stage, double width, double height);

G_END_DECLS
