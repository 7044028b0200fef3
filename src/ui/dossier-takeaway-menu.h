// SPDX-License-Identifier: GPL-3.0-or-later

/* What can be taken home from a talk, as a menu. It asks for `win.export-talk` (ss) and `win.print-talk` (ss): a form,
 * one of the words below, and the id of a ready lecture, or nothing for what is in view. The colours of slides are the
 * state of `win.slide-colours` (s). */

#pragma once

#include <gtk/gtk.h>

#include "present/dossier-takeaway.h"

G_BEGIN_DECLS

GMenuModel *dossier_takeaway_menu_new (const char *lecture) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget *dossier_takeaway_button_new (const char *lecture, const char *title) G_GNUC_WARN_UNUSED_RESULT;
gboolean dossier_takeaway_menu_get_wish (const char *word, const char *colours_word, DossierTakeawayWish *wish);

/* The state of `win.slide-colours` at first. */
#define DOSSIER_SLIDE_COLOURS_USUAL "light"

G_END_DECLS
