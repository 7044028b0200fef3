// SPDX-License-Identifier: GPL-3.0-or-later

/* The window that the hall sees: a slide from edge to edge. It takes the speaker's keys, and says "leave" when the talk
 * is to end and "swap" when the screens are to be exchanged. The pointer hides while it rests. */

#pragma once

#include "ui/dossier-talk.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_HALL (dossier_hall_get_type ())
G_DECLARE_FINAL_TYPE (DossierHall, dossier_hall, DOSSIER, HALL, GtkWindow)

DossierHall *dossier_hall_new (DossierTalk *talk) G_GNUC_WARN_UNUSED_RESULT;
DossierTalk *dossier_hall_get_talk (DossierHall *self);
void dossier_hall_set_panels (DossierHall *self, gboolean shown);

G_END_DECLS
