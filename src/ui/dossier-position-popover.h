// SPDX-License-Identifier: GPL-3.0-or-later

/* The facts behind a cell: who said it, how sure, when, in which words and where; each opens its evidence. */

#pragma once

#include <gtk/gtk.h>

#include "present/dossier-positions-state.h"
#include "ui/dossier-lens.h"
#include "ui/dossier-veils.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_POSITION_POPOVER (dossier_position_popover_get_type ())
G_DECLARE_FINAL_TYPE (DossierPositionPopover, dossier_position_popover, DOSSIER, POSITION_POPOVER, GtkPopover)

GtkWidget *dossier_position_popover_new (const DossierPositionCell *cell,
                                         DossierVeils *veils) G_GNUC_WARN_UNUSED_RESULT;

void dossier_position_popover_open (DossierPositionPopover *self);
void dossier_position_popover_apply_lens (DossierPositionPopover *self, DossierLens *lens);

G_END_DECLS
