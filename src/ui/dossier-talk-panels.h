// SPDX-License-Identifier: GPL-3.0-or-later

/* What a speaker opens over a slide: all slides, the number of a slide to go to, the keys. On the speaker's window
 * where there is one, else over the slides, where the hall sees it too. */

#pragma once

#include "ui/dossier-talk.h"

G_BEGIN_DECLS

#define DOSSIER_TYPE_TALK_PANELS (dossier_talk_panels_get_type ())
G_DECLARE_FINAL_TYPE (DossierTalkPanels, dossier_talk_panels, DOSSIER, TALK_PANELS, GtkWidget)

GtkWidget *dossier_talk_panels_new (DossierTalk *talk,
                                    GtkWidget *child,
                                    GtkWidget *home) G_GNUC_WARN_UNUSED_RESULT;
void dossier_talk_panels_set_shown (DossierTalkPanels *self, gboolean shown);
gboolean dossier_talk_panels_is_open (DossierTalkPanels *self);

G_END_DECLS
