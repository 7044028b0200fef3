// SPDX-License-Identifier: GPL-3.0-or-later

/* The tabs of a dossier: one for each view, in a row that scrolls.
 *
 * A tab only states a wish: pressing it activates "win.show-view" with the id of its view. Which tab is the selected
 * one is told by dossier_tab_strip_select(), and by nothing else.
 *
 * Where the tabs do not fit, an arrow stands at either end, and the selected tab is kept in sight. One tab is in the
 * chain of the Tab key: the selected one. Left, Right, Home and End go from tab to tab; Space and Return choose.
 *
 * Accessibility: the row is a TAB_LIST, each tab a TAB with the state SELECTED. The arrows are for the pointer only.
 *
 * CSS: dossier-tab-strip (.scrolls) > button.arrow, scrolledwindow > viewport > box.tabs > button.tab (:checked) */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define DOSSIER_TYPE_TAB_STRIP (dossier_tab_strip_get_type ())

G_DECLARE_FINAL_TYPE (DossierTabStrip, dossier_tab_strip, DOSSIER, TAB_STRIP, GtkWidget)

GtkWidget *dossier_tab_strip_new (void) G_GNUC_WARN_UNUSED_RESULT;
void dossier_tab_strip_add (DossierTabStrip *self, const char *view_id, const char *title);
void dossier_tab_strip_select (DossierTabStrip *self, const char *view_id);
guint dossier_tab_strip_get_n_tabs (DossierTabStrip *self);
GtkWidget *dossier_tab_strip_get_tab (DossierTabStrip *self, guint index);
GtkWidget *dossier_tab_strip_get_selected (DossierTabStrip *self);
gboolean dossier_tab_strip_get_scrolls (DossierTabStrip *self);

G_END_DECLS
