// SPDX-License-Identifier: GPL-3.0-or-later

/* How a dossier is made, for the reader. */

#pragma once

#include "dossier-arena.h"
#include "dossier-id-table.h"
#include "dossier.h"

G_BEGIN_DECLS

typedef enum
{
  DOSSIER_KIND_SOURCE,
  DOSSIER_KIND_PARTY,
  DOSSIER_KIND_QUESTION,
  DOSSIER_KIND_FACT,
  DOSSIER_KIND_FIGURE,
  DOSSIER_KIND_VIEW,
  DOSSIER_KIND_PAIR,
  DOSSIER_KIND_LECTURE,
  DOSSIER_N_KINDS
} DossierKind;

Dossier *dossier_new (void) G_GNUC_WARN_UNUSED_RESULT;
gboolean dossier_is_held_once (const Dossier *dossier);
void dossier_set_whole (Dossier *dossier, Dossier *whole, gint32 day);
DossierArena *dossier_get_arena (Dossier *dossier);
DossierIdTable *dossier_get_ids (const Dossier *dossier, DossierKind kind);

G_END_DECLS
