// SPDX-License-Identifier: GPL-3.0-or-later

/* What a scene is made of, for the files of the scene and the painter alone. */

#pragma once

#include "draw/dossier-stop-grid.h"

G_BEGIN_DECLS

struct _DossierScene
{
  gatomicrefcount ref_count;
  double width;
  double height;
  char *title;
  char *summary;
  char *dataset; /* (nullable) */
  DossierSceneOrigin origin;
  DossierTimeAxis time;
  GArray *marks; /* of DossierMark */
  GArray *stops; /* of DossierStop */
  GHashTable *by_fact;   /* a stop's fact_id → its index, of the first that has it */
  DossierStopGrid *grid; /* where there are many stops, once they have their places; else NULL */
};

/* What a mark covers, without its stroke: also where its box runs to the left or upwards. */
static inline DossierRect
dossier_mark_get_extent (const DossierMark *mark)
{
  return (DossierRect) {
    .x = MIN (mark->box.x, mark->box.x + mark->box.width),
    .y = MIN (mark->box.y, mark->box.y + mark->box.height),
    .width = ABS (mark->box.width),
    .height = ABS (mark->box.height) + (mark->kind == DOSSIER_MARK_RIBBON ? mark->thickness : 0),
  };
}

G_END_DECLS
