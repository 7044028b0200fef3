// SPDX-License-Identifier: GPL-3.0-or-later

/* How layouts fill a scene. For this floor only: whoever gets a scene finds it finished. */

#pragma once

#include "draw/dossier-scene.h"

G_BEGIN_DECLS

DossierScene *dossier_scene_new (double width,
                                 double height,
                                 const char *title,
                                 const char *summary,
                                 const char *dataset) G_GNUC_WARN_UNUSED_RESULT;
void dossier_scene_set_origin (DossierScene *scene, const DossierSceneOrigin *origin);
void dossier_scene_set_time_axis (DossierScene *scene, const DossierTimeAxis *axis);
DossierMark *dossier_scene_add_mark (DossierScene *scene, DossierMarkKind kind, const DossierRect *box, int stop);
DossierMark *dossier_scene_add_polygon (DossierScene *scene, DossierPolygon *polygon, int stop);
DossierMark *dossier_scene_edit_mark (DossierScene *scene, guint index);
int dossier_scene_add_stop (DossierScene *scene, const char *fact_id, const char *spoken);
DossierStop *dossier_scene_edit_stop (DossierScene *scene, int stop);
void dossier_scene_set_stop_place (DossierScene *scene, int stop, const DossierRect *box, const DossierRect *target);
void dossier_scene_set_stop_values (DossierScene *scene, int stop, const DossierScale *scale, gboolean on_x);

/* Whether what belongs to a fact is left out. */
typedef gboolean (*DossierSceneFilter) (const char *fact_id, gpointer data);

void dossier_scene_append (DossierScene *scene,
                           const DossierScene *part,
                           double x,
                           double y,
                           DossierSceneFilter leaves_out,
                           gpointer data);
void dossier_scene_dim_stop (DossierScene *scene, const char *fact_id);
void dossier_scene_dim_stops (DossierScene *scene, const gboolean *dimmed);
void dossier_scene_finish (DossierScene *scene);

G_END_DECLS
