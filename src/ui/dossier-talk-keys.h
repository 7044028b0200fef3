// SPDX-License-Identifier: GPL-3.0-or-later

/* The keys of a talk, in words. */

#pragma once

#include "ui/dossier-talk.h"

G_BEGIN_DECLS

GtkWidget *dossier_talk_keys_new (DossierTalk *talk) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
