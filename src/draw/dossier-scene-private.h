// SPDX-License-Identifier: GPL-3.0-or-later

/* What a scene is made of, for dossier-scene and dossier-scene-builder alone. */

#pragma once

#include "draw/dossier-scene.h"

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
};

G_END_DECLS
