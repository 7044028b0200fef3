// SPDX-License-Identifier: GPL-3.0-or-later

/* How tests of layouts find marks in a scene. */

#pragma once

#include "draw/dossier-scene.h"

const DossierMark *scene_find_mark (const DossierScene *scene, const char *fact_id, DossierMarkKind kind);
const DossierMark *scene_find_text (const DossierScene *scene, const char *text);
