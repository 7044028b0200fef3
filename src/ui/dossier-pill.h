// SPDX-License-Identifier: GPL-3.0-or-later

/* A few words on a rounded ground: how a fact stands to others. It is not a control. */

#pragma once

#include <gtk/gtk.h>

#include "draw/dossier-glyph.h"

G_BEGIN_DECLS

GtkWidget *dossier_pill_new (const char *text) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *dossier_pill_new_with_glyph (DossierGlyph glyph, const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
