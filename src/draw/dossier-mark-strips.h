// SPDX-License-Identifier: GPL-3.0-or-later

/* A tall scene cut into strips from top to bottom, each with its own marks: whoever paints them asks for each mark in
 * the strips that it reaches into, and not in all. */

#pragma once

#include "draw/dossier-scene.h"

G_BEGIN_DECLS

typedef struct _DossierMarkStrips DossierMarkStrips;

DossierMarkStrips *dossier_mark_strips_new (const DossierScene *scene, double height) G_GNUC_WARN_UNUSED_RESULT;
void dossier_mark_strips_free (DossierMarkStrips *strips);
guint dossier_mark_strips_get_n (const DossierMarkStrips *strips);
DossierRect dossier_mark_strips_get_part (const DossierMarkStrips *strips, guint index);
const guint *dossier_mark_strips_get_marks (const DossierMarkStrips *strips, guint index, guint *n_marks);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (DossierMarkStrips, dossier_mark_strips_free)

G_END_DECLS
