// SPDX-License-Identifier: GPL-3.0-or-later

/* The key numbers of a chart's slide: what the present step brings, large enough for the last row, with what is counted
 * and who states it when. And what the room is asked, which stands in the same place. */

#pragma once

#include "draw/dossier-stage.h"

G_BEGIN_DECLS

double dossier_slide_lay_out_keys (DossierStage *stage, double x, double y, double width, double gap,
                                   double room);

G_END_DECLS
