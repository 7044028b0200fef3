// SPDX-License-Identifier: GPL-3.0-or-later

/* One slide of a talk, as large as the widget: what the hall sees, with all that lies over it, or what a speaker looks
 * at. It keeps the picture it painted for as long as slide, size and colours stay the same. */

#pragma once

#include "ui/dossier-talk.h"

G_BEGIN_DECLS

typedef enum
{
  DOSSIER_SLIDE_FOR_HALL,    /* frozen, shaded, pointed at, covered: as it is */
  DOSSIER_SLIDE_FOR_SPEAKER, /* where the speaker is, without any veil */
  DOSSIER_SLIDE_NEXT,        /* what the next key brings; empty at the end */
  DOSSIER_SLIDE_NUMBERED,    /* one slide, whole, but covered where the hall sees it so */
} DossierSlideUse;

#define DOSSIER_TYPE_SLIDE_VIEW (dossier_slide_view_get_type ())
G_DECLARE_FINAL_TYPE (DossierSlideView, dossier_slide_view, DOSSIER, SLIDE_VIEW, GtkWidget)

GtkWidget *dossier_slide_view_new (DossierTalk *talk, DossierSlideUse use) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *dossier_slide_view_new_numbered (DossierTalk *talk, guint index) G_GNUC_WARN_UNUSED_RESULT;
void dossier_slide_view_set_index (DossierSlideView *self, guint index);
void dossier_slide_view_set_aspect (DossierSlideView *self, double aspect);
const DossierScene *dossier_slide_view_get_scene (DossierSlideView *self);
guint dossier_slide_view_get_n_paints (DossierSlideView *self);

G_END_DECLS
