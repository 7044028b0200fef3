// SPDX-License-Identifier: GPL-3.0-or-later

/* A talk that is being given: its slides, where it stands, and what the speaker points at. What the hall sees and what
 * the speaker sees are views of the same talk; each redraws when it says "changed", or "pointed" where only the
 * pointer has moved. */

#pragma once

#include <gtk/gtk.h>

#include "core/dossier-deck.h"
#include "draw/dossier-palette.h"
#include "draw/dossier-slide.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_TALK (dossier_talk_get_type ())
G_DECLARE_FINAL_TYPE (DossierTalk, dossier_talk, DOSSIER, TALK, GObject)

DossierTalk *dossier_talk_new (GPtrArray *slides, const char *title) G_GNUC_WARN_UNUSED_RESULT;
const char *dossier_talk_get_title (DossierTalk *self);
const DossierDeck *dossier_talk_get_deck (DossierTalk *self);
GPtrArray *dossier_talk_get_slides (DossierTalk *self);
const DossierSlide *dossier_talk_get_slide (DossierTalk *self, guint index);
guint dossier_talk_find_fact (DossierTalk *self, const char *fact_id);
DossierDeckAnswer dossier_talk_press (DossierTalk *self, guint keyval, GdkModifierType state);
void dossier_talk_begin_at (DossierTalk *self, guint index);
void dossier_talk_go_to (DossierTalk *self, guint index);
void dossier_talk_point (DossierTalk *self, double x, double y);
void dossier_talk_get_pointer (DossierTalk *self, double *x, double *y);
DossierTheme dossier_talk_get_theme (DossierTalk *self);
void dossier_talk_set_hall_size (DossierTalk *self, int width, int height);
void dossier_talk_get_hall_size (DossierTalk *self, int *width, int *height);
gint64 dossier_talk_get_elapsed (DossierTalk *self);

G_END_DECLS
