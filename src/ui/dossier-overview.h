// SPDX-License-Identifier: GPL-3.0-or-later

/* All slides of a talk, small, to choose one. The keys are the talk's own; a click goes to a slide at once. */

#pragma once

#include "ui/dossier-talk.h"

G_BEGIN_DECLS

GtkWidget *dossier_overview_new (DossierTalk *talk) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
