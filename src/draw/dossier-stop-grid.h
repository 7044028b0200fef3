// SPDX-License-Identifier: GPL-3.0-or-later

/* Which stops of a scene are near a point, without asking all of them: a scene may have 100,000. */

#pragma once

#include "draw/dossier-scene.h"

G_BEGIN_DECLS

typedef struct _DossierStopGrid DossierStopGrid;

DossierStopGrid *dossier_stop_grid_new (const DossierScene *scene) G_GNUC_WARN_UNUSED_RESULT;
void dossier_stop_grid_free (DossierStopGrid *grid);
const guint *dossier_stop_grid_get (const DossierStopGrid *grid, double x, double y, guint *n_stops);

G_END_DECLS
