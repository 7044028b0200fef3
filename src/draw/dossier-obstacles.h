// SPDX-License-Identifier: GPL-3.0-or-later

/* What labels and the lines to them must keep off, kept by place: whoever asks for room looks at what is near alone. */

#pragma once

#include "draw/dossier-scene.h"

G_BEGIN_DECLS

typedef struct _DossierObstacles DossierObstacles;

DossierObstacles *dossier_obstacles_new (const DossierRect *bounds,
                                         const GArray *boxes,
                                         guint n_more) G_GNUC_WARN_UNUSED_RESULT;
void dossier_obstacles_free (DossierObstacles *obstacles);
void dossier_obstacles_add (DossierObstacles *obstacles, const DossierRect *box);
gboolean dossier_obstacles_leave_room (DossierObstacles *obstacles, const DossierRect *box);
gboolean dossier_obstacles_leave_way (DossierObstacles *obstacles, const DossierRect *line, const DossierRect *anchor);
guint64 dossier_obstacles_get_n_looks (const DossierObstacles *obstacles);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierObstacles, dossier_obstacles_free)

G_END_DECLS
