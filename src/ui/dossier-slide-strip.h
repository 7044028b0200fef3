// SPDX-License-Identifier: GPL-3.0-or-later

/* The slides of a talk as a row of numbers, round the one that the speaker is at. How many there are before and after
 * those in view is said at its ends: there are never more than a dozen, however long the talk is. */

#pragma once

#include "ui/dossier-talk.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_SLIDE_STRIP (dossier_slide_strip_get_type ())
G_DECLARE_FINAL_TYPE (DossierSlideStrip, dossier_slide_strip, DOSSIER, SLIDE_STRIP, GtkWidget)

GtkWidget *dossier_slide_strip_new (DossierTalk *talk) G_GNUC_WARN_UNUSED_RESULT;
guint dossier_slide_strip_get_first (DossierSlideStrip *self);

G_END_DECLS
